import { AppError } from '../base/errors.ts';
import type { PersonId, TaskId, UnitId } from '../base/ids.ts';
import { dueContext } from '../calendar/calendar.actions.ts';
import type { Db } from '../platform/postgres.ts';
import {
  appendRecurrenceEvent,
  lockRecurrence,
  type RecordedRecurrenceEvent,
  selectRecurrenceEvents,
  setRecurrence,
} from './recurrence.store.ts';
import {
  applyRecurrence,
  isRefusedRecurrence,
  periodsDueBy,
  type Recurrence,
  type RecurrenceHappening,
  recurrenceOf,
} from './recurrence.ts';
import type { PeriodContext } from './recurrence-rule.ts';

/** In whose name, and when, something happens to a recurrence. */
export interface RecurrenceDoing {
  readonly rootId: UnitId;
  readonly at: Temporal.Instant;
  readonly onDay: Temporal.PlainDate;
  readonly by: PersonId;
  readonly forUnit: UnitId;
}

/** Both calendars, as periods need them. */
export async function periodContext(db: Db): Promise<PeriodContext> {
  const { calendar, beforeMeans, schoolYears = [] } = await dueContext(db, null);
  return { calendar, beforeMeans, schoolYears };
}

/** A recurrence with its events, locked until the transaction ends; null for a task that does not recur. */
export async function lockedRecurrence(
  trx: Db,
  rootId: UnitId,
  taskId: TaskId,
): Promise<{ readonly events: readonly RecordedRecurrenceEvent[]; readonly recurrence: Recurrence } | null> {
  if (!(await lockRecurrence(trx, rootId, taskId))) return null;
  const events = (await selectRecurrenceEvents(trx, rootId, [taskId])).get(taskId) ?? [];
  const recurrence = recurrenceOf(events);
  if (recurrence === null) throw new Error(`the events of the recurrence of task ${taskId} break its rules`);
  return { events, recurrence };
}

/**
 * Records what happens to a recurrence; its row says from then on when the next period is to be given.
 * @param context both calendars; left out where the next period cannot have changed
 * @throws AppError move_not_allowed, reason_missing
 */
export async function recordRecurrence(
  trx: Db,
  doing: RecurrenceDoing,
  taskId: TaskId,
  given: {
    readonly before: {
      readonly events: readonly RecordedRecurrenceEvent[];
      readonly recurrence: Recurrence;
    } | null;
    readonly happening: RecurrenceHappening;
  },
): Promise<Recurrence> {
  const { before, happening } = given;
  const made = applyRecurrence(before?.recurrence ?? null, happening);
  if (isRefusedRecurrence(made)) {
    throw new AppError(made.refused, {
      fields: made.refused === 'reason_missing' ? { reason: 'reasonNeeded' } : {},
    });
  }
  const seq = (before?.events.at(-1)?.seq ?? 0) + 1;
  const { at, onDay, by, forUnit, rootId } = doing;
  // It is looked at again at once: what is due is given with the act itself, or by the next round of regular work.
  await setRecurrence(trx, rootId, taskId, {
    state: made.state,
    units: made.units,
    nextOn: onDay,
    lastSeq: seq,
  });
  await appendRecurrenceEvent(trx, rootId, taskId, { ...happening, seq, at, onDay, by, unitId: forUnit });
  return made;
}

/** The day on which a recurrence is to be looked at next; null when it has ended for good. */
export function nextLook(
  recurrence: Recurrence,
  today: Temporal.PlainDate,
  context: PeriodContext,
): Temporal.PlainDate | null {
  const { nextOn } = periodsDueBy(recurrence, today, context);
  if (nextOn !== null || recurrence.state !== 'running') return nextOn;
  // The school year to come may be written into the calendar any day.
  return today.add({ days: 1 });
}
