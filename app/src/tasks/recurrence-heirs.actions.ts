import type { TaskId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Handover } from './inheritance.store.ts';
import { selectRecurrencesOf } from './recurrence.store.ts';
import { lockedRecurrence, recordRecurrence } from './recurrence-record.actions.ts';

/** A recurring task that went from a unit to its heir, and whether the heir had it as well. */
export interface MovedRecurrence {
  readonly taskId: TaskId;
  readonly heirHadIt: boolean;
}

/** The periods to come of a unit that has ended are its heir's, each recurrence with an event. */
export async function passOnRecurrences(trx: Db, handover: Handover): Promise<MovedRecurrence[]> {
  const { rootId, fromId, heirId, reason } = handover;
  const moved: MovedRecurrence[] = [];
  for (const taskId of await selectRecurrencesOf(trx, rootId, fromId)) {
    const before = await lockedRecurrence(trx, rootId, taskId);
    if (before === null) continue;
    moved.push({ taskId, heirHadIt: before.recurrence.units.includes(heirId) });
    const happening = { kind: 'transferred', unit: fromId, to: heirId, reason } as const;
    await recordRecurrence(trx, handover, taskId, { before, happening });
  }
  return moved;
}

/** The other way round, when the change of units is undone. @param back from the heir to the unit it was of */
export async function giveBackRecurrences(
  trx: Db,
  back: Handover,
  moved: readonly MovedRecurrence[],
): Promise<void> {
  const { rootId, fromId, heirId, reason } = back;
  for (const { taskId, heirHadIt } of moved) {
    const before = await lockedRecurrence(trx, rootId, taskId);
    if (before === null) continue;
    const happening = heirHadIt
      ? ({ kind: 'unit-joined', unit: heirId } as const)
      : ({ kind: 'transferred', unit: fromId, to: heirId, reason } as const);
    await recordRecurrence(trx, back, taskId, { before, happening });
  }
}
