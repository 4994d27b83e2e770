import type { AssignmentId, TaskId, UnitId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { type AssignmentState, apply, type Inheritance, isRefused, stateOf } from './assignment.ts';
import { moveChildTasks } from './cascade.store.ts';
import {
  type Handover,
  hasOthers,
  haveMovedOn,
  insertParties,
  type MovedParty,
  moveConfirming,
  moveParties,
  selectDoubles,
  selectLyingAt,
  selectOpenCounts,
  setConfirming,
  type Transferred,
  transferBack,
  transferOpen,
} from './inheritance.store.ts';
import { giveBackRecurrences, type MovedRecurrence, passOnRecurrences } from './recurrence-heirs.actions.ts';
import { appendEvent, selectEvents } from './task.store.ts';

export type { Handover } from './inheritance.store.ts';

/** An assignment closed because the heir does the same task, with what it was before. */
export interface Merged extends Transferred {
  readonly state: AssignmentState;
  /** Where the heir has the same task, and what had been made of it, which goes over to that. */
  readonly into?: AssignmentId;
  readonly children?: readonly TaskId[];
}

/** Work that went from a unit to its heir: enough to show it and to give it back. */
export interface InheritedWork {
  readonly fromId: UnitId;
  readonly heirId: UnitId;
  readonly transferred: readonly Transferred[];
  readonly merged: readonly Merged[];
  readonly confirming: readonly TaskId[];
  readonly parties: readonly MovedParty[];
  /** Recurring tasks whose periods to come are the heir's; changes from before there were any have none. */
  readonly recurring?: readonly MovedRecurrence[];
  /** Reports that lay at the unit on their way. */
  readonly rerouted?: readonly Transferred[];
}

/**
 * Gives the open work of a unit that has ended to its heir, within the caller's transaction; what is closed stays where it
 * was done. Its people are told once.
 */
export async function inheritWork(trx: Db, handover: Handover): Promise<InheritedWork> {
  const { rootId, fromId, heirId } = handover;
  // Before the assignments move: whether a task is open is told by them.
  const confirming = await moveConfirming(trx, rootId, fromId, heirId);
  const parties = await moveParties(trx, rootId, fromId, heirId);
  const rerouted = await reroute(trx, handover);
  const merged = await mergeDoubles(trx, handover);
  const transferred = await transferOpen(trx, handover);
  const recurring = await passOnRecurrences(trx, handover);
  const count = transferred.length + rerouted.length;
  if (count > 0) await tellHeir(trx, handover, count);
  return { fromId, heirId, transferred, merged, confirming, parties, recurring, rerouted };
}

/** Why inherited work cannot be given back. */
export type Kept = 'work-moved-on' | 'new-work';

/**
 * Looks whether the work of one change can be given back: nothing may have been done with it, or built on the heir, since.
 * @param works of all units that ended with the change: several may have the same heir
 */
export async function mayGiveBack(
  trx: Db,
  rootId: UnitId,
  works: readonly InheritedWork[],
  founded: readonly UnitId[],
): Promise<Kept | null> {
  if (await haveMovedOn(trx, rootId, lastTouched(works))) return 'work-moved-on';
  const inherited = works.flatMap(({ transferred }) => transferred.map(({ id }) => id));
  const heirs = new Set(works.map(({ heirId }) => heirId).filter((id) => founded.includes(id)));
  for (const heirId of heirs) {
    if (await hasOthers(trx, rootId, heirId, inherited)) return 'new-work';
  }
  return null;
}

/** The other way round of `inheritWork`. */
export async function giveBackWork(
  trx: Db,
  handover: Omit<Handover, 'fromId' | 'heirId'>,
  work: InheritedWork,
): Promise<void> {
  const { rootId } = handover;
  const back: Handover = { ...handover, fromId: work.heirId, heirId: work.fromId };
  await transferBack(trx, back, work.transferred);
  for (const { id, state, into, children = [] } of work.merged) {
    if (into !== undefined) await moveChildTasks(trx, rootId, { from: into, to: id, only: children });
    await happens(trx, handover, { id, inheritance: { kind: 'restored', reason: handover.reason, state } });
  }
  await giveBackRecurrences(trx, back, work.recurring ?? []);
  for (const { id } of work.rerouted ?? []) {
    const inheritance: Inheritance = { kind: 'rerouted', reason: handover.reason, unit: work.fromId };
    await happens(trx, handover, { id, inheritance });
  }
  await setConfirming(trx, rootId, work.confirming, work.fromId);
  await insertParties(trx, rootId, work.fromId, work.parties);
}

/** One change may touch an assignment twice: where its unit ends, and the unit where its report lies. */
function lastTouched(works: readonly InheritedWork[]): Transferred[] {
  const last = new Map<AssignmentId, number>();
  for (const { transferred, merged, rerouted = [] } of works) {
    for (const { id, seq } of [...transferred, ...merged, ...rerouted]) {
      last.set(id, Math.max(seq, last.get(id) ?? 0));
    }
  }
  return [...last].map(([id, seq]) => ({ id, seq }));
}

/** Reports that lie at the unit lie at its heir; where the heir confirms them or has to do the work, they have arrived. */
async function reroute(trx: Db, handover: Handover): Promise<Transferred[]> {
  const { rootId, fromId, heirId, reason } = handover;
  const rerouted: Transferred[] = [];
  for (const { id, unitId, confirmingUnitId } of await selectLyingAt(trx, rootId, fromId)) {
    const unit = unitId === heirId || confirmingUnitId === heirId ? undefined : heirId;
    const { seq } = await happens(trx, handover, { id, inheritance: { kind: 'rerouted', reason, unit } });
    rerouted.push({ id, seq });
  }
  return rerouted;
}

/** The heir does once what both had to do. */
async function mergeDoubles(trx: Db, handover: Handover): Promise<Merged[]> {
  const merged: Merged[] = [];
  for (const { id, into } of await selectDoubles(trx, handover)) {
    const inheritance: Inheritance = { kind: 'merged', reason: handover.reason, into };
    const children = await moveChildTasks(trx, handover.rootId, { from: id, to: into });
    merged.push({ id, ...(await happens(trx, handover, { id, inheritance })), into, children });
  }
  return merged;
}

/** @returns the number of the event, and the state before it */
async function happens(
  trx: Db,
  { rootId, at, onDay, by, forUnit }: Omit<Handover, 'fromId' | 'heirId'>,
  { id, inheritance }: { readonly id: AssignmentId; readonly inheritance: Inheritance },
): Promise<{ readonly seq: number; readonly state: AssignmentState }> {
  const events = (await selectEvents(trx, rootId, [id])).get(id) ?? [];
  const current = stateOf(events);
  const seq = (events.at(-1)?.seq ?? 0) + 1;
  const event = { ...inheritance, at, onDay, by, seq, unitId: forUnit };
  const made = apply(current, event);
  if (current === null || isRefused(made)) throw new Error(`assignment ${id} cannot be ${inheritance.kind}`);
  await appendEvent(trx, { rootId, assignmentId: id, event, requestKey: null, fileIds: [] }, made);
  return { seq, state: current.state };
}

async function tellHeir(trx: Db, handover: Handover, count: number): Promise<void> {
  const people = await peopleOfUnits(trx, [handover.heirId], handover.onDay);
  await notify(
    trx,
    people
      .filter(({ role }) => role !== 'administrator')
      .map(({ personId }) => ({
        rootId: handover.rootId,
        personId,
        kind: 'inherited',
        directiveId: null,
        taskId: null,
        assignmentId: null,
        data: { subject: handover.reason, count },
        at: handover.at,
        dedupeKey: `inherited:${handover.fromId}:${handover.at.toString()}`,
      })),
  );
}

/** Open assignments of some units, by unit: what would go to their heirs. */
export async function countOpenWork(
  db: Db,
  rootId: UnitId,
  unitIds: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, number>> {
  return await selectOpenCounts(db, rootId, unitIds);
}
