import type { AssignmentId, PersonId } from '../base/ids.ts';

/** Listed in one notice; the rest is counted. */
export const MOST_LISTED = 20;

/** Who was reminded of a piece of work. */
export interface Told {
  readonly assignmentId: AssignmentId;
  readonly personId: PersonId;
  readonly personName: string;
  /** Working days from the last day, negative before it; null by hand. */
  readonly days: number | null;
  /** Who reminded by hand; null for the ladder. */
  readonly byName: string | null;
  /** ISO instants. */
  readonly at: string;
  readonly seenAt: string | null;
}

/** How a piece of work was brought to mind last: how many people were told then, and how many of them have not seen it. */
export interface LastTold {
  readonly assignmentId: AssignmentId;
  /** ISO instant. */
  readonly at: string;
  readonly people: number;
  readonly unseen: number;
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
