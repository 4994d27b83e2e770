/** A recurrence rule (RFC 5545) that speaks of whole days. */
export interface DayRule {
  /** The rule as it is written into a calendar. */
  readonly text: string;
  /** Whether the document named no day of the cycle, so that its end was taken. */
  readonly dayAssumed: boolean;
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Parts that say when within a day: a deadline of a calendar day has none. */
const TIMES = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];
const LONGEST_CYCLE_DAYS = 366 * 4;

/** Where the document says "hằng tháng" and no day, work is due at the end of the month; weeks end on Friday. */
const END_OF_CYCLE = {
  DAILY: '',
  WEEKLY: ';BYDAY=FR',
  MONTHLY: ';BYMONTHDAY=-1',
  YEARLY: ';BYMONTH=12;BYMONTHDAY=31',
} as const;

/** The rule without times of day; null when it is none of days, weeks, months or years. */
export function ruleOfDays(rrule: string): DayRule | null {
  const kept = rrule.split(';').filter((part) => !TIMES.includes(part.split('=')[0] ?? ''));
  if (!kept.every((part) => /^[A-Z]+=[A-Z0-9,+-]+$/u.test(part))) return null;
  const parts = partsOf(kept.join(';'));
  const frequency = FREQUENCIES.find((known) => known === parts.get('FREQ'));
  if (frequency === undefined) return null;
  const named = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS'].some((part) => parts.has(part));
  const dayAssumed = !named && frequency !== 'DAILY';
  const end = dayAssumed && parts.has('BYMONTH') ? ';BYMONTHDAY=-1' : END_OF_CYCLE[frequency];
  return { text: kept.join(';') + (dayAssumed ? end : ''), dayAssumed };
}

/** The first day of a rule on or after a day: a calendar's first event must be one of the rule's own. */
export function firstDay(rule: DayRule, from: Temporal.PlainDate): Temporal.PlainDate | null {
  const parts = partsOf(rule.text);
  // "hằng quý" ends with its quarters, not three months after whatever day the document was issued on.
  const quarterly = rule.dayAssumed && parts.get('FREQ') === 'MONTHLY' && parts.get('INTERVAL') === '3';
  for (let day = from, count = 0; count < LONGEST_CYCLE_DAYS; day = day.add({ days: 1 }), count += 1) {
    if (isDayOf(parts, day) && (!quarterly || day.month % 3 === 0)) return day;
  }
  return null;
}

function partsOf(rule: string): ReadonlyMap<string, string> {
  return new Map(rule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
}

function isDayOf(parts: ReadonlyMap<string, string>, day: Temporal.PlainDate): boolean {
  const listed = (part: string, values: readonly string[]): boolean => {
    const wanted = parts.get(part)?.split(',');
    return wanted === undefined || values.some((value) => wanted.includes(value));
  };
  const weekday = WEEKDAYS[day.dayOfWeek - 1] ?? '';
  const weekOfMonth = Math.ceil(day.day / 7);
  const weekFromEnd = -Math.ceil((day.daysInMonth - day.day + 1) / 7);
  return (
    listed('BYMONTH', [String(day.month)]) &&
    listed('BYMONTHDAY', [String(day.day), String(day.day - day.daysInMonth - 1)]) &&
    listed('BYDAY', [weekday, `${weekOfMonth}${weekday}`, `${weekFromEnd}${weekday}`])
  );
}
