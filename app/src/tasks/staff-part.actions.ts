import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor, Role } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, AssignmentPartId, EventId, PersonId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import { peopleOfUnits, personNames } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { mayBeBrokenDown, stateOf } from './assignment.ts';
import { mayDoParts, maySplit } from './cascade.policy.ts';
import { duePastWhole } from './cascade.ts';
import { type AskedAssignment, seenAssignment } from './seen-assignment.actions.ts';
import {
  insertPart,
  markPart,
  type OwnPartRow,
  type PartChange,
  removePart,
  selectOpenParts,
  selectParts,
} from './staff-part.store.ts';
import { type AssignmentFacts, selectEvents } from './task.store.ts';

/** A unit's own assignment, split among its people: who does what by when, and whether it is done. */

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Characters of the words of a part: a line or two. */
export const LONGEST_PART = 1000;

export interface StaffPart {
  readonly id: AssignmentPartId;
  readonly text: string;
  readonly personId: PersonId;
  readonly personName: string;
  /** Whether that person has left the unit meanwhile: then somebody else has to do it. */
  readonly gone: boolean;
  /** ISO day. */
  readonly due: string | null;
  /** ISO instant. */
  readonly doneAt: string | null;
}

export interface StaffPartsPage {
  readonly id: AssignmentId;
  readonly summary: string;
  /** ISO day. */
  readonly due: string | null;
  /** Whether parts may be given and taken away now: by this person, as the work stands. */
  readonly open: boolean;
  readonly parts: readonly StaffPart[];
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly title: string }[];
}

export interface NewStaffPart {
  readonly assignmentId: AssignmentId;
  readonly personId: PersonId | null;
  readonly text: string;
  readonly due: Temporal.PlainDate | null;
  readonly requestKey: EventId | null;
}

interface OnePart {
  readonly assignmentId: AssignmentId;
  readonly partId: AssignmentPartId;
}

export function createStaffPartActions(deps: Deps) {
  return {
    /** @throws AppError not_found, not_allowed for other units */
    staffParts: (actor: Actor, id: AssignmentId): Promise<StaffPartsPage> => page(deps, actor, id),
    /** What the actor has to do of the work of their units. */
    ownParts: (actor: Actor): Promise<readonly OwnPartRow[]> => ownParts(deps.db, actor),
    /**
     * Gives a part to somebody of the unit, who is told.
     * @throws AppError not_found, not_allowed, move_not_allowed, bad_input with the fields text, person, due
     */
    split: (actor: Actor, part: NewStaffPart): Promise<void> => split(deps, actor, part),
    /** @throws AppError not_found, not_allowed */
    markPart: (actor: Actor, part: OnePart & { readonly done: boolean }): Promise<void> =>
      change(deps, actor, { ...part, as: part.done ? 'part-done' : 'part-not-done' }),
    /** @throws AppError not_found, not_allowed */
    removePart: (actor: Actor, part: OnePart): Promise<void> =>
      change(deps, actor, { ...part, as: 'part-removed' }),
  };
}

/** Those of the unit who do its work; who only keeps accounts does none. */
const WORKING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk', 'staff'];

export async function ownParts(db: Db, actor: Actor): Promise<readonly OwnPartRow[]> {
  const unitIds = actor.positions.filter(({ role }) => WORKING.includes(role)).map(({ unitId }) => unitId);
  if (unitIds.length === 0) return [];
  return await selectOpenParts(db, actor.rootId, { personId: actor.personId, unitIds });
}

async function visible(
  { clock }: Deps,
  db: Db,
  actor: Actor,
  asked: AskedAssignment,
): Promise<AssignmentFacts> {
  const facts = await seenAssignment(clock, db, actor, asked);
  if (!mayDoParts(actor, facts)) throw new AppError('not_allowed');
  return facts;
}

async function stateNow(db: Db, { rootId, id }: AssignmentFacts) {
  const current = stateOf((await selectEvents(db, rootId, [id])).get(id) ?? []);
  if (current === null) throw new Error(`the events of assignment ${id} break the table of moves`);
  return current;
}

async function page(deps: Deps, actor: Actor, id: AssignmentId): Promise<StaffPartsPage> {
  const facts = await visible(deps, deps.db, actor, { id, lock: 'read' });
  const [current, rows, people] = await Promise.all([
    stateNow(deps.db, facts),
    selectParts(deps.db, facts.rootId, id),
    peopleOfUnits(deps.db, [facts.unitId], deps.clock.today(), WORKING),
  ]);
  const names = await personNames(
    deps.db,
    rows.map(({ personId }) => personId),
  );
  const there = new Map(people.map(({ personId, name, title }) => [personId, { id: personId, name, title }]));
  return {
    id,
    summary: facts.summary,
    due: current.currentDue?.toString() ?? null,
    open: maySplit(actor, facts) && mayBeBrokenDown(current.state),
    parts: rows.map(({ assignmentId: _assignmentId, ...row }) => ({
      ...row,
      personName: names.get(row.personId) ?? '',
      gone: !there.has(row.personId),
    })),
    people: [...there.values()],
  };
}

function wrong(field: string, key: string): AppError {
  return new AppError('bad_input', { fields: { [field]: key } });
}

function split(deps: Deps, actor: Actor, part: NewStaffPart): Promise<void> {
  const { personId, due } = part;
  const text = part.text.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) throw wrong('text', 'partTextNeeded');
  if (text.length > LONGEST_PART) throw wrong('text', 'tooLong');
  return deps.db.transaction().execute(async (trx) => {
    const facts = await visible(deps, trx, actor, { id: part.assignmentId, lock: 'lock' });
    if (!maySplit(actor, facts)) throw new AppError('not_allowed');
    const current = await stateNow(trx, facts);
    if (!mayBeBrokenDown(current.state)) throw new AppError('move_not_allowed');
    // A part without a day of its own is due with the whole.
    if (due !== null && duePastWhole(due, current.currentDue) !== null) throw wrong('due', 'partAfterWhole');
    const people = await peopleOfUnits(trx, [facts.unitId], deps.clock.today(), WORKING);
    if (personId === null || !people.some((one) => one.personId === personId)) {
      throw wrong('person', 'personNeeded');
    }
    const at = deps.clock.now();
    const made = { rootId: facts.rootId, assignmentId: facts.id, personId, text, at, by: actor.personId };
    const id = await insertPart(trx, { ...made, due: due?.toString() ?? null, requestKey: part.requestKey });
    if (id === null) return;
    await record(trx, deps, actor, {
      facts,
      action: 'assignment.split',
      detail: { part: id, person: personId },
    });
    if (personId === actor.personId) return;
    await notify(trx, [
      {
        rootId: facts.rootId,
        personId,
        kind: 'issued',
        directiveId: null,
        taskId: facts.taskId,
        assignmentId: facts.id,
        data: { subject: text.slice(0, 200), count: 1 },
        at,
        dedupeKey: `part:${id}`,
      },
    ]);
  });
}

function change(
  deps: Deps,
  actor: Actor,
  { assignmentId, partId, as }: OnePart & { readonly as: 'part-done' | 'part-not-done' | 'part-removed' },
): Promise<void> {
  return deps.db.transaction().execute(async (trx) => {
    const facts = await visible(deps, trx, actor, { id: assignmentId, lock: 'read' });
    if (as === 'part-removed' && !maySplit(actor, facts)) throw new AppError('not_allowed');
    const parts = await selectParts(trx, facts.rootId, facts.id);
    if (!parts.some(({ id }) => id === partId)) throw new AppError('not_found');
    const about: PartChange = {
      rootId: facts.rootId,
      assignmentId: facts.id,
      partId,
      at: deps.clock.now(),
      by: actor.personId,
    };
    const changed =
      as === 'part-removed' ? await removePart(trx, about) : await markPart(trx, about, as === 'part-done');
    // Pressed twice, it is done once.
    if (changed === null) return;
    await record(trx, deps, actor, { facts, action: `assignment.${as}`, detail: { part: partId } });
  });
}

async function record(
  trx: Db,
  { clock }: Deps,
  actor: Actor,
  {
    facts,
    action,
    detail,
  }: {
    readonly facts: AssignmentFacts;
    readonly action: RecordedAction;
    readonly detail: Readonly<Record<string, string>>;
  },
): Promise<void> {
  await recordEntry(trx, clock, actor, {
    action,
    objectKind: 'assignment',
    objectId: facts.id,
    about: facts.summary,
    detail,
  });
}
