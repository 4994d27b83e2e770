import type { AssignmentState } from './assignment.ts';
import { isLate } from './timeliness.ts';

/**
 * The four result classes of Decision 42/2014/QĐ-TTg (hoàn thành đúng hạn, hoàn thành quá hạn, chưa hoàn thành trong
 * hạn, chưa hoàn thành quá hạn), and the tasks that no deadline was set for.
 */
export const RESULT_CLASSES = [
  'done-on-time',
  'done-late',
  'open-in-time',
  'open-overdue',
  'no-deadline',
] as const;
export type ResultClass = (typeof RESULT_CLASSES)[number];

/** Against which deadline: the one first set, or the one in force after changes. */
export type DeadlineBasis = 'original' | 'current';

export interface Classed {
  readonly state: AssignmentState;
  readonly originalDue: Temporal.PlainDate | null;
  readonly currentDue: Temporal.PlainDate | null;
  readonly submittedOn: Temporal.PlainDate | null;
  /** While it rests, lateness is what it was on that day. */
  readonly suspendedOn: Temporal.PlainDate | null;
  /** Calendar days that it has rested; the deadline first set counts as that much later. */
  readonly suspendedDays: number;
}

/** The class an assignment is counted in; null for one that is cancelled or superseded, which is counted nowhere. */
export function resultClass(
  assignment: Classed,
  today: Temporal.PlainDate,
  basis: DeadlineBasis = 'current',
): ResultClass | null {
  const { originalDue, currentDue, suspendedDays } = assignment;
  if (!isCounted(assignment.state)) return null;
  const due = basis === 'original' ? (originalDue?.add({ days: suspendedDays }) ?? null) : currentDue;
  if (due === null) return 'no-deadline';
  const late = isLate(due, assignment.submittedOn ?? assignment.suspendedOn ?? today);
  if (assignment.state === 'done') return late ? 'done-late' : 'done-on-time';
  return late ? 'open-overdue' : 'open-in-time';
}

/** What was cancelled, or done by another task in its place, is in no figure. */
export function isCounted(state: AssignmentState): boolean {
  return state !== 'cancelled' && state !== 'superseded';
}

/** How many assignments stand in each class. */
export type ClassCounts = Readonly<Record<ResultClass, number>>;

export const NO_COUNTS: ClassCounts = {
  'done-on-time': 0,
  'done-late': 0,
  'open-in-time': 0,
  'open-overdue': 0,
  'no-deadline': 0,
};

export function countClasses(
  assignments: readonly Classed[],
  today: Temporal.PlainDate,
  basis: DeadlineBasis = 'current',
): ClassCounts {
  const counts = { ...NO_COUNTS };
  for (const assignment of assignments) {
    const found = resultClass(assignment, today, basis);
    if (found !== null) counts[found] += 1;
  }
  return counts;
}

export function totalOf(counts: ClassCounts): number {
  return RESULT_CLASSES.reduce((sum, each) => sum + counts[each], 0);
}
