import type { Holiday } from './holidays.ts';

/** A day as a cell of a month; null before the first and after the last. */
export interface MonthCell {
  readonly day: number;
  readonly mark: Holiday['kind'] | null;
  readonly name: string | null;
  readonly isToday: boolean;
}

export interface MonthGrid {
  readonly month: number;
  /** Weeks from Monday to Sunday. */
  readonly weeks: readonly (readonly (MonthCell | null)[])[];
}

const WEEK = 7;
const MONTHS = 12;

/** The twelve months of a year with the days that differ from the ordinary week. */
export function monthGrids(
  year: number,
  days: readonly Pick<Holiday, 'day' | 'kind' | 'name'>[],
  today: Temporal.PlainDate,
): MonthGrid[] {
  const known = new Map(days.map((one) => [one.day, one]));
  return Array.from({ length: MONTHS }, (_, at) => {
    const first = Temporal.PlainDate.from({ year, month: at + 1, day: 1 });
    const lead = first.dayOfWeek - 1;
    const cells = Array.from({ length: Math.ceil((lead + first.daysInMonth) / WEEK) * WEEK }, (__, n) => {
      const day = n - lead + 1;
      if (day < 1 || day > first.daysInMonth) return null;
      const date = first.with({ day });
      const one = known.get(date.toString());
      return { day, mark: one?.kind ?? null, name: one?.name ?? null, isToday: date.equals(today) };
    });
    return {
      month: at + 1,
      weeks: Array.from({ length: cells.length / WEEK }, (__, week) =>
        cells.slice(week * WEEK, (week + 1) * WEEK),
      ),
    };
  });
}
