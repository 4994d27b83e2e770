import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import { type SchoolBreak, schoolBreakOn } from '../calendar/school-break.ts';
import type { SchoolYear } from '../calendar/school-year.ts';

/** How many open assignments have their last day on one day. */
export interface DueCount {
  /** ISO day. */
  readonly day: string;
  readonly count: number;
  readonly units: number;
  /** Units that have several of them on this day. */
  readonly busyUnits: number;
}

/** What speaks against a last day, and may be a reason to ask for another one. */
export type Clash =
  | { readonly kind: 'several'; readonly count: number }
  | { readonly kind: 'busy-units'; readonly count: number }
  | { readonly kind: 'day-off' }
  | { readonly kind: 'school-break'; readonly of: SchoolBreak };

export interface DueDay {
  readonly date: Temporal.PlainDate;
  readonly count: number;
  readonly units: number;
  readonly isToday: boolean;
  readonly isPast: boolean;
  readonly isOff: boolean;
  /** Empty on days on which nothing is due. */
  readonly clashes: readonly Clash[];
}

/** From this many on, deadlines of one unit on one day are said to clash. */
export const SEVERAL = 2;

interface Days {
  readonly today: Temporal.PlainDate;
  readonly calendar: Pick<OfficeCalendar, 'isWorkingDay'>;
  /** Of the one unit that is asked about, when it is a school; else null. */
  readonly schoolYears: readonly SchoolYear[] | null;
  /** Whether the counts are of one unit. */
  readonly ofOneUnit: boolean;
}

/** Every day of a month with what is due on it and what clashes there. @param month any day of it */
export function dueDays(month: Temporal.PlainDate, counts: readonly DueCount[], days: Days): DueDay[] {
  const byDay = new Map(counts.map((one) => [one.day, one]));
  return Array.from({ length: month.daysInMonth }, (_, at) => {
    const date = month.with({ day: at + 1 });
    const due = byDay.get(date.toString());
    const order = Temporal.PlainDate.compare(date, days.today);
    return {
      date,
      count: due?.count ?? 0,
      units: due?.units ?? 0,
      isToday: order === 0,
      isPast: order < 0,
      isOff: !days.calendar.isWorkingDay(date),
      clashes: due === undefined ? [] : clashesOn(date, due, days),
    };
  });
}

function clashesOn(date: Temporal.PlainDate, due: DueCount, days: Days): Clash[] {
  const clashes: Clash[] = [];
  if (days.ofOneUnit) {
    if (due.count >= SEVERAL) clashes.push({ kind: 'several', count: due.count });
  } else if (due.busyUnits > 0) clashes.push({ kind: 'busy-units', count: due.busyUnits });
  if (!days.calendar.isWorkingDay(date)) clashes.push({ kind: 'day-off' });
  const pause = days.schoolYears === null ? null : schoolBreakOn(date, days.schoolYears);
  if (pause !== null) clashes.push({ kind: 'school-break', of: pause });
  return clashes;
}

/** "2024-06" of an address as the first day of that month; null for what is no month of this age. */
export function readMonth(written: string | null): Temporal.PlainDate | null {
  return written !== null && /^20\d\d-(?:0[1-9]|1[0-2])$/u.test(written)
    ? Temporal.PlainDate.from(`${written}-01`)
    : null;
}

export function monthKey(day: Temporal.PlainDate): string {
  return day.toString().slice(0, 7);
}
