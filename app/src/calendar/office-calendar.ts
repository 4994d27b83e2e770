/**
 * The office calendar: Monday to Friday, without holidays and days in lieu, with the Saturdays that a swap makes
 * working days (Labour Code 2019, Articles 111 and 112, and the yearly announcements).
 */

/** A day on which offices differ from the ordinary week. */
export interface CalendarDay {
  readonly day: Temporal.PlainDate;
  readonly kind: 'holiday' | 'extra-working-day';
}

export interface OfficeCalendar {
  isWorkingDay(day: Temporal.PlainDate): boolean;
  /** The day itself when offices work on it, else the next day on which they do. */
  workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate;
  /** The n-th working day after `day`; `day` itself is not counted. n ≥ 0; 0 gives `day`. */
  addWorkingDays(day: Temporal.PlainDate, n: number): Temporal.PlainDate;
  /** The day itself when offices work on it, else the last day before it on which they did. */
  workingDayBefore(day: Temporal.PlainDate): Temporal.PlainDate;
  /** The n-th working day before `day`; `day` itself is not counted. n ≥ 0; 0 gives `day`. */
  subtractWorkingDays(day: Temporal.PlainDate, n: number): Temporal.PlainDate;
  /** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
  workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number;
}

const SATURDAY = 6;

function isWeekday(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < SATURDAY;
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) > 0;
}

/** Weekdays (Monday to Friday) after `from` up to and including `to`, counted without walking through the days. */
function weekdaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const days = from.until(to).days;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let rest = weeks * 7 + 1; rest <= days; rest += 1) {
    if (isWeekday(from.add({ days: rest }))) count += 1;
  }
  return count;
}

export function makeOfficeCalendar(exceptions: readonly CalendarDay[]): OfficeCalendar {
  const kinds = new Map(exceptions.map(({ day, kind }) => [day.toString(), kind]));
  // Only days that change the ordinary week count: a holiday on a Sunday takes nothing away.
  const changes = exceptions
    .filter(({ day, kind }) => isWeekday(day) === (kind === 'holiday'))
    .map(({ day, kind }) => ({ day, by: kind === 'holiday' ? -1 : 1 }));

  const isWorkingDay = (day: Temporal.PlainDate): boolean => {
    const kind = kinds.get(day.toString());
    return kind === undefined ? isWeekday(day) : kind === 'extra-working-day';
  };

  const workingDayFrom = (day: Temporal.PlainDate): Temporal.PlainDate => {
    let found = day;
    while (!isWorkingDay(found)) found = found.add({ days: 1 });
    return found;
  };

  const workingDayBefore = (day: Temporal.PlainDate): Temporal.PlainDate => {
    let found = day;
    while (!isWorkingDay(found)) found = found.subtract({ days: 1 });
    return found;
  };

  return {
    isWorkingDay,
    workingDayFrom,
    workingDayBefore,
    subtractWorkingDays(day, n) {
      let found = day;
      for (let counted = 0; counted < n; counted += 1) found = workingDayBefore(found.subtract({ days: 1 }));
      return found;
    },
    addWorkingDays(day, n) {
      let found = day;
      for (let counted = 0; counted < n; counted += 1) found = workingDayFrom(found.add({ days: 1 }));
      return found;
    },
    workingDaysBetween(from, to) {
      if (!isAfter(to, from)) return 0;
      const changed = changes.filter(({ day }) => isAfter(day, from) && !isAfter(day, to));
      return changed.reduce((count, { by }) => count + by, weekdaysBetween(from, to));
    },
  };
}
