import type { AssignmentId, PersonId, UnitId } from '../base/ids.ts';

/** Listed in one notice; the rest is counted. */
export const MOST_LISTED = 20;

/** Who was reminded of a piece of work. */
export interface Told {
  readonly assignmentId: AssignmentId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly days: number | null;
  /** Who reminded by hand, and for which unit. */
  readonly byName: string | null;
  readonly byUnitId: UnitId | null;
  /** ISO instants. */
  readonly at: string;
  readonly seenAt: string | null;
}

/** For how long somebody may put work off. */
export const LONGEST_SNOOZE_DAYS = 60;

/** Whether a day can be the one until which work is put off. */
export function maySnoozeUntil(until: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(until, today) > 0 &&
    Temporal.PlainDate.compare(until, today.add({ days: LONGEST_SNOOZE_DAYS })) <= 0
  );
}
