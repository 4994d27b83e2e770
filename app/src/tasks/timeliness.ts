import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import type { AssignmentState } from './assignment.ts';

/** While open: in-time, nearly-due, overdue, no-deadline. When done: on-time, late, no-deadline. */
export type Timeliness = 'in-time' | 'nearly-due' | 'overdue' | 'on-time' | 'late' | 'no-deadline';

/** "Sắp đến hạn" from this many working days before the last day. */
export const NEARLY_DUE_WORKING_DAYS = 3;

/** What timeliness looks at. */
export interface Timed {
  readonly state: AssignmentState;
  readonly due: Temporal.PlainDate | null;
  readonly submittedOn: Temporal.PlainDate | null;
  /** Since when it rests, where it does. */
  readonly suspendedOn?: Temporal.PlainDate | null;
}

export interface Today {
  readonly today: Temporal.PlainDate;
  readonly calendar: OfficeCalendar;
}

/**
 * Judged on the day of submission, not of confirmation: while a submission waits, it stays in time if it was made in
 * time, so that a slow confirmer makes no unit late. While it rests, it is what it was on the day on which that began.
 */
export function timeliness(assignment: Timed, { today, calendar }: Today): Timeliness {
  const { state, due, submittedOn, suspendedOn = null } = assignment;
  if (due === null) return 'no-deadline';
  if (submittedOn !== null) {
    const late = isLate(due, submittedOn);
    if (state === 'done') return late ? 'late' : 'on-time';
    return late ? 'overdue' : 'in-time';
  }
  if (isLate(due, suspendedOn ?? today)) return 'overdue';
  if (suspendedOn !== null) return 'in-time';
  return calendar.workingDaysBetween(today, due) <= NEARLY_DUE_WORKING_DAYS ? 'nearly-due' : 'in-time';
}

/** Whether `day` lies after the last day that is still in time. */
export function isLate(due: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, due) > 0;
}
