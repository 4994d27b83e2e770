import { type RuleParts, readRrule } from '../../tasks/rrule.ts';

/**
 * The rule of the days before those of a rule: "trước ngày 25 hằng tháng" is in time until the 24th of each month. Null
 * where no rule says it.
 */
export function dayBefore(rule: string): string | null {
  const parts = readRrule(rule);
  if (parts === null || parts.freq === 'DAILY') return null;
  if (parts.byDay.length === 0) return beforeMonthDays(rule, parts);
  if (parts.freq === 'WEEKLY') return set(rule, 'BYDAY', parts.byDay.map(weekdayBefore));
  // "trước ngày làm việc cuối cùng": the working day before it.
  return parts.bySetPos === null ? beforeNthWeekday(rule, parts) : set(rule, 'BYSETPOS', [-2]);
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function weekdayBefore(day: string): string {
  return WEEKDAYS.find((_, index) => WEEKDAYS[(index + 1) % WEEKDAYS.length] === day.slice(-2)) ?? day;
}

/** Before the 1st lies the last of the month before. */
function beforeMonthDays(
  rule: string,
  { byMonthDay, byMonth, bySetPos, interval }: RuleParts,
): string | null {
  const last = Math.max(...byMonthDay);
  // Of 28, 29 and 30 the last that the month has stands for its 30th: before it, 29 or the end of a February.
  if (bySetPos !== null)
    return set(
      rule,
      'BYMONTHDAY',
      byMonthDay.filter((day) => day < last),
    );
  const overTurn = byMonthDay.includes(1);
  if (overTurn && byMonthDay.length > 1 && (interval > 1 || byMonth.length > 0)) return null;
  const moved = set(
    rule,
    'BYMONTHDAY',
    byMonthDay.map((day) => (day === 1 ? -1 : day - 1)),
  );
  const months = byMonth.map((month) => (month === 1 ? 12 : month - 1));
  return overTurn && months.length > 0 ? set(moved, 'BYMONTH', months) : moved;
}

/** The second Monday is the one of the days 8 to 14, so the day before is the Sunday of the days 7 to 13. */
function beforeNthWeekday(rule: string, { byDay, interval }: RuleParts): string | null {
  const weekdays = new Set(byDay.map(weekdayBefore));
  const nths = byDay.map((day) => Number(day.slice(0, -2)));
  if (weekdays.size > 1 || (nths.includes(1) && interval > 1)) return null;
  const days = nths.flatMap((nth) =>
    Array.from({ length: 7 }, (_, n) => (nth < 0 ? n - 8 : (nth - 1) * 7 + n)),
  );
  const named = days.map((day) => (day === 0 ? -1 : day));
  return `${set(rule, 'BYDAY', [...weekdays])};BYMONTHDAY=${named.join(',')}`;
}

function set(rule: string, part: string, values: readonly (string | number)[]): string {
  return rule
    .split(';')
    .map((each) => (each.startsWith(`${part}=`) ? `${part}=${values.join(',')}` : each))
    .join(';');
}
