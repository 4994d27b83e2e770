import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { unitNames } from '../units/unit-tree.actions.ts';
import { actingUnit } from './assign.actions.ts';
import { type Assignment, apply, isRefused, stateOf } from './assignment.ts';
import { lockChildren, selectWhole } from './cascade.store.ts';
import { consequenceOf, duePastWhole, fittedTo } from './cascade.ts';
import { notifyOfMove } from './move-notices.actions.ts';
import type { EventKind, Happening } from './moves.ts';
import { bringPartsForward } from './staff-part.store.ts';
import {
  type AssignmentFacts,
  appendEvent,
  type RecordedEvent,
  selectEvents,
  selectFacts,
} from './task.store.ts';
import { tellProgramsOfMove } from './task-events.actions.ts';

/** What a move brings for the work that was made of an assignment, and what the whole asks of its parts. */

interface Deps {
  readonly clock: Clock;
}

export interface Moved {
  readonly facts: AssignmentFacts;
  readonly event: RecordedEvent;
  readonly made: Assignment;
}

/** Moves that set a last day by hand. */
const SETS_DUE: readonly EventKind[] = ['deadline-changed', 'extension-granted', 'resumed'];

/** @throws AppError bad_input when a last day is set that is later than that of the whole */
export async function requireWithinWhole(
  trx: Db,
  { facts, event }: Pick<Moved, 'facts' | 'event'>,
): Promise<void> {
  const due = 'due' in event ? event.due : undefined;
  if (due == null || !SETS_DUE.includes(event.kind)) return;
  // The last day of the whole holds for who does not see the whole, too.
  const whole = await beyondSight(trx, () => selectWhole(trx, facts.rootId, facts.taskId));
  if (whole !== null && duePastWhole(due, whole.due) !== null) {
    throw new AppError('bad_input', { fields: { due: 'partAfterWhole' } });
  }
}

/** Moves after which work is open again with the last day that it had, or with one that moved on by itself. */
const OPENS: readonly EventKind[] = [
  'resumed',
  'reopened',
  'reassigned',
  'restored',
  'withdrawn',
  'sent-back',
];
/** Moves that have consequences below. */
const REACHES_DOWN: readonly EventKind[] = [
  'cancelled',
  'superseded',
  'returned',
  'passed-on',
  'suspended',
  'resumed',
  'deadline-changed',
  'extension-granted',
];

/**
 * Carries a move down, within its transaction: work is closed, rests and goes on with what it was made of, and no part is due
 * after the whole. Each with an event, a notice and an entry in the record, at the moment of the move above.
 */
export async function followDown(trx: Db, deps: Deps, actor: Actor, moved: Moved): Promise<void> {
  const { kind } = moved.event;
  if (!OPENS.includes(kind) && !REACHES_DOWN.includes(kind)) return;
  // Whoever moves the whole need not see what was made of it, nor whoever moves a part the whole.
  await beyondSight(trx, () => carryDown(trx, deps, actor, moved));
}

async function carryDown(trx: Db, deps: Deps, actor: Actor, moved: Moved): Promise<void> {
  const { facts, event } = moved;
  if (OPENS.includes(event.kind)) await fit(trx, deps, actor, moved);
  if (!REACHES_DOWN.includes(event.kind)) return;
  if (moved.made.currentDue !== null) {
    await bringPartsForward(trx, facts.rootId, facts.id, moved.made.currentDue);
  }
  const ids = await lockChildren(trx, facts.rootId, facts.id);
  if (ids.length === 0) return;
  const above = await selectEvents(trx, facts.rootId, [facts.id]);
  const suspendedAt = lastRest(above.get(facts.id) ?? []);
  const [children, events] = await Promise.all([
    selectFacts(trx, facts.rootId, ids),
    selectEvents(trx, facts.rootId, ids),
  ]);
  for (const child of children) {
    const own = events.get(child.id) ?? [];
    const current = stateOf(own);
    if (current === null) throw new Error(`the events of assignment ${child.id} break the table of moves`);
    const restsWith = suspendedAt !== null && lastRest(own) === suspendedAt;
    const happening = consequenceOf(moved, { current, restsWith });
    if (happening !== null)
      await happens(trx, deps, actor, { facts: child, current, happening, with: event });
  }
}

/** Work that rests with what it was made of rests since the same moment. */
function lastRest(events: readonly RecordedEvent[]): string | null {
  return events.findLast(({ kind }) => kind === 'suspended')?.at.toString() ?? null;
}

async function fit(trx: Db, deps: Deps, actor: Actor, { facts, event, made }: Moved): Promise<void> {
  const whole = await selectWhole(trx, facts.rootId, facts.taskId);
  const happening = whole === null ? null : fittedTo(whole.due, made);
  if (happening === null) return;
  await happens(trx, deps, actor, { facts, current: made, happening, with: event });
}

async function happens(
  trx: Db,
  deps: Deps,
  actor: Actor,
  on: {
    readonly facts: AssignmentFacts;
    readonly current: Assignment;
    readonly happening: Happening;
    /** The event above that brings it. */
    readonly with: RecordedEvent;
  },
): Promise<void> {
  const { facts, current, happening } = on;
  const { at, onDay } = on.with;
  const seq = facts.lastSeq + 1;
  const unitId = actingUnit(actor, [facts.confirmingUnitId, facts.rootId]);
  const event: RecordedEvent = { ...happening, at, onDay, by: actor.personId, seq, unitId };
  const made = apply(current, event);
  if (isRefused(made)) throw new Error(`assignment ${facts.id} cannot be ${happening.kind}`);
  await appendEvent(
    trx,
    { rootId: facts.rootId, assignmentId: facts.id, event, requestKey: null, fileIds: [] },
    made,
  );
  await recordEntry(trx, deps.clock, actor, {
    action: `assignment.${happening.kind}`,
    objectKind: 'assignment',
    objectId: facts.id,
    about: facts.summary,
    detail: { seq, state: made.state, fromAbove: true },
  });
  const unitName = (await unitNames(trx, [facts.unitId], onDay)).nameOf(facts.unitId);
  await notifyOfMove(trx, actor, { facts, event, unitName });
  await tellProgramsOfMove(trx, { facts, event, made, unitName });
  await carryDown(trx, deps, actor, { facts: { ...facts, lastSeq: seq }, event, made });
}
