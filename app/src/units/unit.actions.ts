import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { mayChangeUnits, maySeeUnits } from './unit.policy.ts';
import { insertUnits, selectNewIds } from './unit.store.ts';
import type { Line, UnitKind, UnitView } from './unit.ts';
import { type AskedTree, branchPage, unitTree } from './unit-branches.actions.ts';
import {
  type SuccessorRow,
  selectHandovers,
  selectPredecessorsOf,
  selectSuccessorsOf,
  selectVersionsOf,
} from './unit-change.store.ts';
import { kindCounts } from './unit-directory.ts';
import { holdsOn, type VersionRow, versionOn } from './unit-rows.ts';
import { countSought, type FoundUnit, selectSought } from './unit-search.store.ts';
import { searchUnits, unitNames, unitsById, unitsWritten } from './unit-tree.actions.ts';
import { type BranchRow, countBranches, selectBranches } from './unit-tree.store.ts';

export interface UnitDeps {
  readonly db: Db;
  readonly clock: Clock;
}

export type UnitActions = ReturnType<typeof createUnitActions>;

export function createUnitActions(deps: UnitDeps) {
  return {
    /** The directory as it is on a day, by kind and name. */
    list: (actor: Actor, asked: AskedUnits = {}) => listUnits(deps, actor, asked),
    /** The tree on a day, as far as it is opened. @throws AppError not_allowed */
    tree: (actor: Actor, asked: AskedTree = {}) => unitTree(deps, actor, asked),
    /** The units directly below one, a page of them. @throws AppError not_allowed, not_found */
    below: (actor: Actor, asked: Parameters<typeof branchPage>[2]) => branchPage(deps, actor, asked),
    /** One unit: what it is on a day, whom it answers to, what it was before and became. @throws AppError not_found */
    get: (actor: Actor, id: UnitId, day?: Temporal.PlainDate) => getUnit(deps, actor, { id, day }),
    /** Units for the words typed into a field, the first few. @throws AppError not_allowed */
    suggest: (actor: Actor, asked: AskedSuggestions) => suggest(deps, actor, asked),
    /** The units, of today or to come, that a name or code means: none, one or several. @throws AppError not_allowed */
    written: (actor: Actor, words: string) => written(deps, actor, words),
    /** What a form of changes begins with; null without a unit. @throws AppError not_allowed, not_found */
    forChange: (actor: Actor, id: UnitId | null) => forChange(deps, actor, id),
  };
}

/** What units were called on any day, in short. */
export async function unitNamesThroughTime(
  db: Db,
  unitIds: readonly UnitId[],
): Promise<(unitId: UnitId, day: Temporal.PlainDate) => string> {
  const versions = await selectVersionsOf(db, [...new Set(unitIds)]);
  return (unitId, day) => versionOn(versions, unitId, day.toString())?.shortName ?? unitId;
}

/** From which units an assignment went to their heirs, by the numbers of its events. */
export async function handoversOf(
  db: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
): Promise<ReadonlyMap<number, UnitId>> {
  const found = await selectHandovers(db, rootId, assignmentId);
  return new Map(found.map(({ seq, fromId }) => [seq, fromId]));
}

export interface AskedUnits {
  /** Beginnings of words of a name or code. */
  readonly query?: string;
  readonly kind?: UnitKind;
  /** Today unless told otherwise. */
  readonly day?: Temporal.PlainDate;
  /** Counted from 1. */
  readonly page?: number;
}

export interface UnitList {
  readonly entries: readonly FoundUnit[];
  /** How many were found; `more` where there are more than that. */
  readonly found: number;
  readonly more: boolean;
  readonly pageSize: number;
  /** How many there are of each kind, whatever is searched for. */
  readonly counts: ReadonlyMap<UnitKind, number>;
  readonly mayChange: boolean;
}

/** Units on one page. */
const PAGE_SIZE = 100;
/** Whoever finds more than this searches for something narrower; counting on would take a look at every unit. */
const MOST_FOUND = 5000;

async function listUnits({ db, clock }: UnitDeps, actor: Actor, asked: AskedUnits): Promise<UnitList> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const day = asked.day ?? clock.today();
  const sought = { query: asked.query ?? '', kind: asked.kind, day };
  const offset = Math.min((asked.page ?? 1) - 1, MOST_FOUND / PAGE_SIZE) * PAGE_SIZE;
  const [entries, found, counts] = [
    await selectSought(db, sought, { limit: PAGE_SIZE, offset }),
    await countSought(db, sought, MOST_FOUND),
    await kindCounts(db, day),
  ];
  return {
    entries,
    found: Math.min(found, MOST_FOUND),
    more: found > MOST_FOUND,
    pageSize: PAGE_SIZE,
    counts,
    mayChange: mayChangeUnits(actor),
  };
}

/** A unit as it is on a day; one that has ended by then as it was last, one that is to come as it begins. */
export interface UnitPage {
  readonly unit: UnitView;
  readonly presence: 'there' | 'ended' | 'to-come';
  /** The day as of which it is shown. */
  readonly shownOn: Temporal.PlainDate;
  readonly superiors: readonly { readonly line: Line; readonly id: UnitId; readonly name: string }[];
  /** The first of the units that answer to it directly, on any line. */
  readonly subordinates: readonly BranchRow[];
  readonly subordinateCount: number;
  /** Everything it was called, oldest first. */
  readonly versions: readonly VersionRow[];
  readonly successors: readonly SuccessorRow[];
  readonly predecessors: readonly SuccessorRow[];
  readonly mayChange: boolean;
}

async function getUnit(
  { db, clock }: UnitDeps,
  actor: Actor,
  { id, day = clock.today() }: { readonly id: UnitId; readonly day?: Temporal.PlainDate | undefined },
): Promise<UnitPage> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const versions = await selectVersionsOf(db, [id]);
  const { presence, shownOn } = presenceOn(versions, day);
  const [unit] = await unitsById(db, [id], shownOn);
  if (unit === undefined) throw new AppError('not_found');
  const names = await unitNames(
    db,
    unit.superiors.map((superior) => superior.id),
    shownOn,
  );
  return {
    unit,
    presence,
    shownOn,
    superiors: unit.superiors.map((superior) => ({ ...superior, name: names.fullNameOf(superior.id) })),
    subordinates: await selectBranches(db, id, shownOn, { limit: PAGE_SIZE, offset: 0 }),
    subordinateCount: await countBranches(db, id, shownOn),
    versions,
    successors: await selectSuccessorsOf(db, id),
    predecessors: await selectPredecessorsOf(db, id),
    // What has ended is changed no more, on whatever day one looks at it.
    mayChange: mayChangeUnits(actor) && presenceOn(versions, clock.today()).presence !== 'ended',
  };
}

/** @param versions of one unit, oldest first */
function presenceOn(
  versions: readonly VersionRow[],
  day: Temporal.PlainDate,
): Pick<UnitPage, 'presence' | 'shownOn'> {
  if (versions.some((row) => holdsOn(row, day.toString()))) return { presence: 'there', shownOn: day };
  const ended = versions.findLast(({ until }) => until !== null && until <= day.toString())?.until;
  if (ended != null) {
    return { presence: 'ended', shownOn: Temporal.PlainDate.from(ended).subtract({ days: 1 }) };
  }
  const first = versions[0]?.from;
  return { presence: 'to-come', shownOn: first == null ? day : Temporal.PlainDate.from(first) };
}

export interface AskedSuggestions {
  readonly query: string;
  /** Units that are to come as well. */
  readonly orLater?: boolean;
}

/** What a list below a field can show; one more letter says more than a longer list. */
const SUGGESTED = 12;

async function suggest({ db, clock }: UnitDeps, actor: Actor, asked: AskedSuggestions): Promise<FoundUnit[]> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  if (asked.query.trim() === '') return [];
  return await searchUnits(db, { ...asked, day: clock.today() }, { limit: SUGGESTED, offset: 0 });
}

async function written({ db, clock }: UnitDeps, actor: Actor, words: string): Promise<readonly UnitId[]> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  return await unitsWritten(db, words, clock.today());
}

/** A unit that a change is about: of today, or as it begins. */
export interface UnitToChange {
  readonly unit: UnitView;
  readonly superiors: UnitPage['superiors'];
  /** All units directly below it, so that each can be told where it goes. */
  readonly below: readonly { readonly id: UnitId; readonly name: string }[];
}

/** More than any unit has; a change names no more. */
const MOST_BELOW = 2000;

async function forChange(deps: UnitDeps, actor: Actor, id: UnitId | null): Promise<UnitToChange | null> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  if (id === null) return null;
  const { unit, presence, superiors, shownOn } = await getUnit(deps, actor, { id });
  if (presence === 'ended') throw new AppError('not_found');
  const below = await selectBranches(deps.db, id, shownOn, { limit: MOST_BELOW, offset: 0 });
  return { unit, superiors, below: below.map(({ id: unitId, name }) => ({ id: unitId, name })) };
}

/** Makes the root unit of a new installation. */
export async function makeRootUnit(
  trx: Db,
  root: { readonly name: string; readonly kind: UnitKind },
  from: Temporal.PlainDate,
): Promise<UnitId> {
  const [id] = await selectNewIds(trx, 1);
  if (id === undefined) throw new Error('the server made no id');
  await insertUnits(
    trx,
    [{ id, name: root.name, shortName: root.name.slice(0, 100), kind: root.kind, code: null }],
    from,
  );
  return id;
}
