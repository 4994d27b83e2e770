import { z } from 'zod';
import type { Holiday } from './holidays.ts';

/** Changes of the office calendar: what is asked for, what it would do, and what was before. Pure. */

export const EARLIEST_DAY = '2000-01-01';
export const LATEST_DAY = '2100-12-31';
/** Two years of every announcement there is stay far below. */
export const MOST_DAYS = 200;

export const LONGEST_NAME = 120;
export const LONGEST_SOURCE = 200;

const DAY = z.iso.date().refine((day) => day >= EARLIEST_DAY && day <= LATEST_DAY);
export const HOLIDAY = z.object({
  day: DAY,
  kind: z.enum(['holiday', 'extra-working-day']),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  source: z.string().trim().min(1).max(LONGEST_SOURCE),
});

/** Days to be as told from now on, and days that are to be ordinary again. */
export interface CalendarEdit {
  readonly put: readonly Holiday[];
  readonly remove: readonly string[];
}

export interface CalendarDifference {
  readonly before: readonly Holiday[];
  readonly after: readonly Holiday[];
}

/** What an edit changes in the days as they are; days that stay as they are appear in neither list. */
export function differenceOf(current: readonly Holiday[], edit: CalendarEdit): CalendarDifference {
  const now = new Map(current.map((one) => [one.day, one]));
  const wanted = new Map<string, Holiday | null>([
    ...edit.remove.map((day) => [day, null] as const),
    ...edit.put.map((one) => [one.day, one] as const),
  ]);
  const changed = [...wanted].filter(([day, after]) => !sameDay(now.get(day) ?? null, after));
  const days = (of: (day: string, after: Holiday | null) => Holiday | null): Holiday[] =>
    changed
      .map(([day, after]) => of(day, after))
      .filter((one) => one !== null)
      .toSorted((a, b) => a.day.localeCompare(b.day));
  return { before: days((day) => now.get(day) ?? null), after: days((_, after) => after) };
}

/** The edit that takes a difference back; null where one of its days is no longer as the change left it. */
export function takenBack(
  { before, after }: CalendarDifference,
  current: readonly Holiday[],
): CalendarEdit | null {
  const now = new Map(current.map((one) => [one.day, one]));
  const left = new Map(after.map((one) => [one.day, one]));
  const touched = new Set([...before, ...after].map(({ day }) => day));
  if (![...touched].every((day) => sameDay(now.get(day) ?? null, left.get(day) ?? null))) return null;
  const had = new Set(before.map(({ day }) => day));
  return { put: before, remove: after.map(({ day }) => day).filter((day) => !had.has(day)) };
}

/** How a day that is asked for stands to the calendar. */
export type Standing = 'new' | 'same' | 'other';

export const standingOf = (current: readonly Holiday[], wanted: Holiday): Standing => {
  const now = current.find(({ day }) => day === wanted.day);
  if (now === undefined) return 'new';
  return sameDay(now, wanted) ? 'same' : 'other';
};

function sameDay(a: Holiday | null, b: Holiday | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.name === b.name && a.source === b.source;
}
