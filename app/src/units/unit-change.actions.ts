import { randomUUID } from 'node:crypto';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import { enqueueEvents } from '../deliveries/events.actions.ts';
import { giveBackDirectives, inheritDirectives } from '../directives/inheritance.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import {
  countOpenWork,
  giveBackWork,
  type Handover,
  inheritWork,
  mayGiveBack,
} from '../tasks/inheritance.actions.ts';
import { mayChangeUnits } from './unit.policy.ts';
import {
  type ChangesAsked,
  countChanges,
  insertChange,
  lockChange,
  lockDueChanges,
  lockUnits,
  type MadeChange,
  type MovedWork,
  markCarriedOut,
  markUndone,
  replaceRows,
  type SeveralHeads,
  selectChanges,
  selectSeveralHeads,
  selectSuccessions,
  selectUnitRows,
  selectVersionsOf,
} from './unit-change.store.ts';
import {
  type ChangeProblem,
  namesGiven,
  type UnitChange,
  unitsConcerned,
  unitsNamed,
} from './unit-change.ts';
import { unitChangeEvent } from './unit-change-event.ts';
import { planUnitChange, type UnitChangePlan } from './unit-change-plan.ts';
import { changeInWords } from './unit-change-words.ts';
import { type SuperiorRow, standsAsWritten, type VersionRow } from './unit-rows.ts';
import { unitsWritten } from './unit-tree.actions.ts';

export interface UnitChangeDeps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface WantedChange {
  readonly change: UnitChange;
  readonly onDay: Temporal.PlainDate;
  /** The decision it rests on, as people cite it. */
  readonly basis: string;
}

/** What a change would do, before it is done. */
export interface ChangePreview {
  readonly plan: UnitChangePlan;
  /** Open assignments that go to a successor, by the unit that has them now. */
  readonly openWork: ReadonlyMap<UnitId, number>;
  /** Names that units get and other units have as well, from that day on. */
  readonly namesTaken: readonly string[];
  /** Whether work goes now, or on a day to come. */
  readonly now: boolean;
}

export function createUnitChangeActions(deps: UnitChangeDeps) {
  return {
    /** @throws AppError not_allowed */
    preview: (actor: Actor, wanted: WantedChange): Promise<ChangePreview> => preview(deps, actor, wanted),
    /** @throws AppError not_allowed; bad_input with what stands in the way */
    make: (actor: Actor, wanted: WantedChange): Promise<string> => make(deps, actor, wanted),
    /** A page of the changes, newest first. @throws AppError not_allowed */
    list: (actor: Actor, page: number): Promise<ChangePage> => listPage(deps, actor, page),
    /** The changes behind the one named, newest first. @throws AppError not_allowed */
    listAfter: (
      actor: Actor,
      part: { readonly after: string | null; readonly limit: number },
    ): Promise<ChangeList> => list(deps, actor, { ...part, offset: 0 }),
    /** Heirs in which the heads of several units go on, until the positions of all but one are ended. @throws AppError not_allowed */
    severalHeads: async (actor: Actor): Promise<readonly SeveralHeads[]> => {
      if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
      return await selectSeveralHeads(deps.db, actor.rootId, deps.clock.today());
    },
    /** @throws AppError not_allowed, not_found; move_not_allowed when something was built on it since */
    undo: (actor: Actor, changeId: string): Promise<void> => undo(deps, actor, changeId),
  };
}

export type UnitChangeActions = ReturnType<typeof createUnitChangeActions>;

const CHANGES_ON_PAGE = 50;

export interface ChangeList {
  readonly changes: readonly MadeChange[];
  /** What the units that are named in them were called, at any time. */
  readonly versions: readonly VersionRow[];
}

export interface ChangePage extends ChangeList {
  readonly total: number;
  readonly pageSize: number;
}

async function listPage(deps: UnitChangeDeps, actor: Actor, page: number): Promise<ChangePage> {
  const offset = (page - 1) * CHANGES_ON_PAGE;
  const listed = await list(deps, actor, { after: null, offset, limit: CHANGES_ON_PAGE });
  return { ...listed, total: await countChanges(deps.db, actor.rootId), pageSize: CHANGES_ON_PAGE };
}

async function list({ db }: UnitChangeDeps, actor: Actor, asked: ChangesAsked): Promise<ChangeList> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  const changes = await selectChanges(db, actor.rootId, asked);
  const named = changes.flatMap(({ change, rowsBefore }) => spokenOf(change, rowsBefore.superiors));
  return { changes, versions: await selectVersionsOf(db, [...new Set(named)]) };
}

/** The units that the sentence of a change names. */
function spokenOf(change: UnitChange, superiorsBefore: readonly SuperiorRow[]): UnitId[] {
  return [...unitsNamed(change), ...superiorsBefore.map(({ superiorId }) => superiorId)];
}

async function preview(deps: UnitChangeDeps, actor: Actor, wanted: WantedChange): Promise<ChangePreview> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  const plan = await planFor(deps.db, wanted);
  return {
    plan,
    openWork: await beyondSight(deps.db, () =>
      countOpenWork(
        deps.db,
        actor.rootId,
        plan.ended.map(({ unitId }) => unitId),
      ),
    ),
    namesTaken: await namesTaken(deps.db, wanted, plan),
    now: !isToCome(deps, wanted.onDay),
  };
}

async function namesTaken(db: Db, wanted: WantedChange, { ended }: UnitChangePlan): Promise<string[]> {
  const given = namesGiven(wanted.change);
  const gone = new Set([...given, ...ended].map(({ unitId }) => unitId));
  const taken: string[] = [];
  for (const { name } of given) {
    const called = await unitsWritten(db, name, wanted.onDay);
    if (called.some((id) => !gone.has(id))) taken.push(name);
  }
  return taken;
}

async function planFor(db: Db, { change, onDay }: WantedChange): Promise<UnitChangePlan> {
  const rows = await selectUnitRows(db, unitsConcerned(change));
  const newPositionId = () => randomUUID() as PositionId; // made here, taken over by the database
  return planUnitChange(change, onDay.toString(), rows, newPositionId);
}

function isToCome({ clock }: UnitChangeDeps, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, clock.today()) > 0;
}

async function make(deps: UnitChangeDeps, actor: Actor, wanted: WantedChange): Promise<string> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  return await deps.db.transaction().execute(async (trx) => {
    await lockUnits(trx);
    const plan = await planFor(trx, wanted);
    requirePossible(plan.problems);
    // Among the rows may be the position that gives the right to replace them.
    await beyondSight(trx, () => replaceRows(trx, plan.replaced));
    const at = deps.clock.now();
    const id = await insertChange(trx, {
      rootId: actor.rootId,
      onDay: wanted.onDay.toString(),
      change: wanted.change,
      plan,
      basis: wanted.basis,
      at,
      by: actor.personId,
    });
    if (!isToCome(deps, wanted.onDay)) {
      const doer = { rootId: actor.rootId, by: actor.personId, forUnit: unitOf(actor) };
      const ended = { id, ended: plan.ended, reason: wanted.basis, at, ...doer };
      await beyondSight(trx, () => carryOut(trx, ended));
    }
    await recordEntry(trx, deps.clock, actor, {
      action: 'unit.changed',
      objectKind: 'unit',
      objectId: unitsConcerned(wanted.change)[0] ?? actor.rootId,
      about: await sentenceOf(trx, {
        ...wanted,
        onDay: wanted.onDay.toString(),
        superiors: plan.replaced.before.superiors,
      }),
      detail: { change: id, kind: wanted.change.kind, onDay: wanted.onDay.toString(), basis: wanted.basis },
    });
    const event = { id, at, rootId: actor.rootId, ...wanted, onDay: wanted.onDay.toString() };
    await enqueueEvents(trx, [unitChangeEvent('unit.changed', event)]);
    return id;
  });
}

/** As the record keeps it: "Sáp nhập Xã A và Xã B thành Xã C". */
async function sentenceOf(
  trx: Db,
  made: { readonly change: UnitChange; readonly onDay: string; readonly superiors: readonly SuperiorRow[] },
): Promise<string> {
  const versions = await selectVersionsOf(trx, [...new Set(spokenOf(made.change, made.superiors))]);
  return changeInWords(made.change, { versions, onDay: made.onDay }, 'vi', made.superiors);
}

function requirePossible(problems: readonly ChangeProblem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new AppError('bad_input', { fields: { change: first.problem }, problems });
}

function unitOf(actor: Actor): UnitId {
  return actor.positions[0]?.unitId ?? actor.rootId;
}

interface CarriedOut {
  readonly id: string;
  readonly ended: UnitChangePlan['ended'];
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly rootId: UnitId;
  readonly by: PersonId;
  readonly forUnit: UnitId;
}

/** Gives the open work of each unit that ended to its heir. */
async function carryOut(trx: Db, { id, ended, reason, at, ...doer }: CarriedOut): Promise<void> {
  const work: MovedWork[] = [];
  for (const { unitId: fromId, heirId } of ended) {
    const handover: Handover = { ...doer, fromId, heirId, at, onDay: civilDay(at), reason };
    const directives = await inheritDirectives(trx, doer.rootId, fromId, heirId);
    work.push({ ...(await inheritWork(trx, handover)), directives });
  }
  await markCarriedOut(trx, id, work, at);
}

/**
 * Carries out the changes whose day has come; called at every start and once an hour, by any number of processes.
 * @returns how many were carried out
 */
export async function carryOutDueChanges({ db, clock }: UnitChangeDeps): Promise<number> {
  return await db.transaction().execute(async (trx) => {
    const due = await lockDueChanges(trx, clock.today());
    for (const { id, basis, rootId, personId } of due) {
      const ended = await selectSuccessions(trx, id);
      // In the name of whoever ordered it, for the root unit.
      const doer = { rootId, by: personId, forUnit: rootId };
      await carryOut(trx, { id, ended, reason: basis, at: clock.now(), ...doer });
    }
    return due.length;
  });
}

async function undo(deps: UnitChangeDeps, actor: Actor, changeId: string): Promise<void> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  await deps.db.transaction().execute(async (trx) => {
    await lockUnits(trx);
    const made = await lockChange(trx, actor.rootId, changeId);
    if (made === null) throw new AppError('not_found');
    if (made.undoneAt !== null) throw new AppError('changed_meanwhile');
    await beyondSight(trx, () => requireNothingBuilt(trx, actor.rootId, made));
    const at = deps.clock.now();
    const doer = { rootId: actor.rootId, by: actor.personId, forUnit: unitOf(actor) };
    await beyondSight(trx, async () => {
      for (const work of made.movedWork ?? []) {
        await giveBackWork(trx, { ...doer, at, onDay: civilDay(at), reason: made.basis }, work);
        await giveBackDirectives(trx, actor.rootId, work.directives, work.fromId);
      }
    });
    await beyondSight(trx, () => replaceRows(trx, { before: made.rowsAfter, after: made.rowsBefore }));
    await markUndone(trx, changeId, actor.personId, at);
    await recordEntry(trx, deps.clock, actor, {
      action: 'unit.change-undone',
      objectKind: 'unit',
      objectId: made.rowsAfter.versions[0]?.unitId ?? actor.rootId,
      about: await sentenceOf(trx, { ...made, superiors: made.rowsBefore.superiors }),
      detail: { change: changeId, kind: made.kind, onDay: made.onDay, basis: made.basis },
    });
    await enqueueEvents(trx, [unitChangeEvent('unit.change-undone', { ...made, at, rootId: actor.rootId })]);
  });
}

async function requireNothingBuilt(trx: Db, rootId: UnitId, made: MadeChange): Promise<void> {
  const { versions, superiors, positions } = made.rowsAfter;
  const concerned = [...versions, ...superiors, ...positions].map(({ unitId }) => unitId);
  const now = await selectUnitRows(trx, [...new Set(concerned)]);
  if (!standsAsWritten(made.rowsAfter, now)) {
    throw new AppError('move_not_allowed', { reason: 'units-changed' });
  }
  const founded = versions
    .map(({ unitId }) => unitId)
    .filter((id) => !made.rowsBefore.versions.some(({ unitId }) => unitId === id));
  const kept = await mayGiveBack(trx, rootId, made.movedWork ?? [], founded);
  if (kept !== null) throw new AppError('move_not_allowed', { reason: kept });
}
