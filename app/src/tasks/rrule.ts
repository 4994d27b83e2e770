import { RRuleTemporal } from 'rrule-temporal';

/** The part of RFC 5545's recurrence rules that offices use: days, weeks, months and years, and the days named in them. */

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

export interface RuleParts {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval: number;
  /** "FR", and "-1FR" for the last Friday. */
  readonly byDay: readonly string[];
  /** 1 to 31, -1 for the last. */
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: number | null;
}

const MOST_INTERVAL = 99;
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST']);

/** @returns null for a rule that is none, or that offices have no use for */
export function readRrule(text: string): RuleParts | null {
  const rule = text.split('\n').findLast((line) => line.includes('FREQ=')) ?? '';
  const parts = new Map(
    rule
      .replace(/^RRULE:/u, '')
      .split(';')
      .map((part) => part.split('=') as [string, string | undefined]), // split gives at least one
  );
  const freq = FREQUENCIES.find((known) => known === parts.get('FREQ'));
  if (freq === undefined || [...parts.keys()].some((name) => !KNOWN.has(name))) return null;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const byMonthDay = numbersOf(parts.get('BYMONTHDAY'));
  const byMonth = numbersOf(parts.get('BYMONTH'));
  const bySetPos = parts.has('BYSETPOS') ? Number(parts.get('BYSETPOS')) : null;
  const sound =
    Number.isInteger(interval) &&
    interval >= 1 &&
    interval <= MOST_INTERVAL &&
    byDay.every((day) => /^(?:[1-4]|-1)?(?:MO|TU|WE|TH|FR|SA|SU)$/u.test(day)) &&
    byMonthDay.every((day) => Number.isInteger(day) && ((day >= 1 && day <= 31) || day === -1)) &&
    byMonth.every((month) => Number.isInteger(month) && month >= 1 && month <= 12) &&
    (bySetPos === null || bySetPos === 1 || bySetPos === -1);
  const read = { freq, interval, byDay, byMonthDay, byMonth, bySetPos };
  return sound && isPossible(read) ? read : null;
}

/** Which parts go with which frequency. */
function isPossible({ freq, interval, byDay, byMonthDay, byMonth, bySetPos }: RuleParts): boolean {
  const plainDays = byDay.every((day) => day.length === 2);
  switch (freq) {
    case 'DAILY':
      return byDay.length + byMonthDay.length + byMonth.length === 0 && bySetPos === null;
    case 'WEEKLY':
      return (
        byMonthDay.length + byMonth.length === 0 &&
        plainDays &&
        bySetPos === null &&
        (byDay.length < 2 || interval === 1)
      );
    case 'MONTHLY':
      // "FREQ=MONTHLY;BYDAY=FR" would be every Friday: a rule of weeks.
      return (
        // Months are named where a year has several of them, each with its own last day.
        (byMonth.length === 0 || (byMonth.length > 1 && interval === 1 && byDay.length === 0)) &&
        (byDay.length === 0 || (plainDays ? bySetPos !== null : bySetPos === null)) &&
        (byDay.length === 0 || byMonthDay.length === 0)
      );
    case 'YEARLY':
      return (
        byDay.length === 0 &&
        bySetPos === null &&
        byMonthDay.length < 2 &&
        (byMonth.length < 2 || interval === 1)
      );
    default:
      return freq satisfies never;
  }
}

function numbersOf(list: string | undefined): number[] {
  return list === undefined ? [] : list.split(',').map(Number);
}

/**
 * The whole rule, with its first day: every period has its day (a 31st is the last day of shorter months), and periods of
 * several months are those of the calendar where the year can be divided so, else they begin with `start`.
 */
export function writeRrule(
  parts: RuleParts,
  { start, lag }: { readonly start: Temporal.PlainDate; readonly lag: number },
): string {
  const rule = `RRULE:${bodyOf(parts)}`;
  const anchor = anchorOf(parts, start, lag);
  const first = new RRuleTemporal({ rruleString: `${dtstart(anchor)}\n${rule}` }).next(
    anchor.toZonedDateTime('UTC'),
    true,
  );
  const day = first === null ? anchor : Temporal.PlainDate.from(first.toString().slice(0, 10));
  return `${dtstart(day)}\n${rule}`;
}

const dtstart = (day: Temporal.PlainDate) => `DTSTART;VALUE=DATE:${day.toString().replaceAll('-', '')}`;

function bodyOf(parts: RuleParts): string {
  const { interval, bySetPos } = parts;
  const months = parts.freq === 'YEARLY' && parts.byMonth.length === 0 ? [12] : parts.byMonth;
  const days = monthDaysOf(parts);
  // Which of several days is the last is asked of each month, and so of a rule of months.
  const freq = parts.freq === 'YEARLY' && days.setPos !== null ? 'MONTHLY' : parts.freq;
  const byDay = freq === 'WEEKLY' && parts.byDay.length === 0 ? ['FR'] : parts.byDay;
  return [
    `FREQ=${freq}`,
    interval > 1 && `INTERVAL=${interval}`,
    months.length > 0 && `BYMONTH=${months.join(',')}`,
    days.days.length > 0 && `BYMONTHDAY=${days.days.join(',')}`,
    byDay.length > 0 && `BYDAY=${byDay.join(',')}`,
    (bySetPos ?? days.setPos) !== null && `BYSETPOS=${bySetPos ?? days.setPos}`,
    freq === 'WEEKLY' && 'WKST=MO',
  ]
    .filter((part) => part !== false)
    .join(';');
}

/** Days that shorter months do not have are their last. */
function monthDaysOf({ freq, byDay, byMonth, byMonthDay }: RuleParts): {
  days: readonly number[];
  setPos: -1 | null;
} {
  if (freq !== 'MONTHLY' && freq !== 'YEARLY') return { days: [], setPos: null };
  if (byMonthDay.length === 0) return { days: byDay.length === 0 ? [-1] : [], setPos: null };
  const [only] = byMonthDay;
  if (byMonthDay.length > 1)
    return { days: [...new Set(byMonthDay.map((day) => (day > 28 ? -1 : day)))], setPos: null };
  if (only === undefined || only <= 28) return { days: byMonthDay, setPos: null };
  if (only === 31) return { days: [-1], setPos: null };
  // Of the months that a year names, February alone has no 29th or 30th.
  if (freq === 'YEARLY' && !byMonth.includes(2)) return { days: [only], setPos: null };
  if (freq === 'YEARLY' && byMonth.length === 1) return { days: [-1], setPos: null };
  return { days: [28, 29, 30].filter((day) => day <= only), setPos: -1 };
}

/** The first day of the unit in which the first day that is named lies. */
function anchorOf({ freq, interval }: RuleParts, start: Temporal.PlainDate, lag: number): Temporal.PlainDate {
  const monday = start.subtract({ days: start.dayOfWeek - 1 });
  switch (freq) {
    case 'DAILY':
      return start;
    case 'WEEKLY':
      return monday.add({ weeks: interval - 1 + lag });
    case 'MONTHLY': {
      const aligned = 12 % interval === 0;
      const block = aligned ? start.month - 1 - ((start.month - 1) % interval) : start.month - 1;
      return start.with({ month: 1, day: 1 }).add({ months: block + interval - 1 + lag });
    }
    case 'YEARLY':
      return start.with({ month: 1, day: 1 }).add({ years: interval - 1 + lag });
    default:
      return freq satisfies never;
  }
}
