import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId, UnitSetId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import type { Db } from '../platform/postgres.ts';
import { LONGEST_SET_NAME, type NamedUnitSet, setNameKey } from './named-set.ts';
import { maySeeUnits } from './unit.policy.ts';
import { unitText } from './unit.text.ts';
import type { UnitView } from './unit.ts';
import type { OfferedUnit } from './unit-offer.ts';
import { mayChangeUnitSet, maySeeUnitSet, ownersOpenTo } from './unit-set.policy.ts';
import {
  insertUnitSet,
  isNameTaken,
  lockSetNames,
  type SetContent,
  type StoredUnitSet,
  selectUnitSet,
  selectUnitSets,
  setArchived,
  updateUnitSet,
} from './unit-set.store.ts';
import { expandUnitSet, tidyUnitSet, type UnitSet, unitSetOf, unitsNamedIn } from './unit-set.ts';
import { ownersSeenBy, setDesks } from './unit-set-desks.actions.ts';
import { unitSetInFull } from './unit-set-words.ts';
import { searchUnits, type UnitNames, unitNames, unitsAsOf } from './unit-tree.actions.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface SetsQuery {
  readonly words: string;
  readonly archived: boolean;
  /** From 1. */
  readonly page: number;
  /** Instead of a page. */
  readonly part?: { readonly from: number; readonly limit: number };
}

/** A named set in a list, with what it means today. */
export interface UnitSetLine {
  readonly id: UnitSetId;
  readonly name: string;
  /** Null for one that is published to the whole installation. */
  readonly ownerName: string | null;
  readonly words: string;
  readonly count: number;
  readonly usedAt: Temporal.Instant | null;
  readonly archived: boolean;
  readonly mayChange: boolean;
}

export interface UnitSetList {
  readonly rows: readonly UnitSetLine[];
  readonly total: number;
  readonly pageSize: number;
  readonly mayMake: boolean;
}

export interface SetOwner {
  readonly unitId: UnitId | null;
  /** Null for the whole installation. */
  readonly name: string | null;
}

/** What an expression means today. */
export interface SetPreview {
  readonly words: string;
  readonly members: readonly UnitView[];
  /** What the units named in the expression are called, ended ones with their last name. */
  readonly names: ReadonlyMap<UnitId, string>;
}

/** Units that typed words may mean. */
export interface FoundUnits {
  /** The only one, or the only one of exactly that name; null when a person has to choose. */
  readonly meant: UnitId | null;
  readonly offers: readonly OfferedUnit[];
}

export interface UnitSetPage {
  readonly set: StoredUnitSet;
  readonly ownerName: string | null;
  readonly mayChange: boolean;
}

export interface NewSet extends SetContent {
  readonly ownerUnitId: UnitId | null;
}

export interface ChangedSet extends SetContent {
  readonly id: UnitSetId;
  /** The version that the person saw. */
  readonly version: number;
}

export function createUnitSetActions(deps: Deps) {
  return {
    /** The sets that the actor may use, by name, with what they mean today. @throws AppError not_allowed */
    list: (actor: Actor, query: SetsQuery, locale: Locale): Promise<UnitSetList> =>
      list(deps, actor, query, locale),
    /** @throws AppError not_found */
    get: (actor: Actor, id: UnitSetId): Promise<UnitSetPage> => get(deps, actor, id),
    /** For whom the actor may make a set; nobody's when empty. */
    owners: (actor: Actor): Promise<SetOwner[]> => owners(deps, actor),
    /** @throws AppError not_allowed */
    preview: (actor: Actor, set: UnitSet, locale: Locale): Promise<SetPreview> =>
      preview(deps, actor, set, locale),
    /** Units of today for some words, typed with or without diacritics. @throws AppError not_allowed */
    find: (actor: Actor, words: string, locale: Locale): Promise<FoundUnits> =>
      find(deps, actor, words, locale),
    /** @throws AppError not_allowed, bad_input with the fields `name` and `set` */
    make: (actor: Actor, made: NewSet): Promise<UnitSetId> => make(deps, actor, made),
    /** @throws AppError not_found, not_allowed, changed_meanwhile, bad_input as `make` */
    change: (actor: Actor, changed: ChangedSet): Promise<void> => change(deps, actor, changed),
    /** Puts name and expression back as they were before the last change. @throws AppError as `change` */
    takeBack: (actor: Actor, id: UnitSetId, version: number): Promise<void> =>
      takeBack(deps, actor, id, version),
    /** @throws AppError not_found, not_allowed */
    archive: (actor: Actor, id: UnitSetId): Promise<void> => putAway(deps, actor, id, true),
    /** @throws AppError not_found, not_allowed, bad_input when another set has its name now */
    restore: (actor: Actor, id: UnitSetId): Promise<void> => putAway(deps, actor, id, false),
  };
}

export type UnitSetActions = ReturnType<typeof createUnitSetActions>;

const PAGE_SIZE = 50;

async function list(
  deps: Deps,
  actor: Actor,
  { words, archived, page, part }: SetsQuery,
  locale: Locale,
): Promise<UnitSetList> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const { db, clock } = deps;
  const desks = await setDesks(deps, db, actor);
  const seen = ownersSeenBy(actor, desks);
  const sets = await selectUnitSets(db, { rootId: actor.rootId, owners: seen, archived, words });
  const { from, limit } = part ?? { from: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const shown = sets.slice(from, from + limit);
  const today = clock.today();
  const units = shown.length === 0 ? [] : await unitsAsOf(db, today);
  const named = shown.flatMap(({ set, ownerUnitId }) => [
    ...unitsNamedIn(set),
    ...(ownerUnitId === null ? [] : [ownerUnitId]),
  ]);
  const names = await unitNames(db, named, today);
  return {
    rows: shown.map((set) => ({
      id: set.id,
      name: set.name,
      ownerName: set.ownerUnitId === null ? null : names.nameOf(set.ownerUnitId),
      words: unitSetInFull(set.set, units, locale, (id) => names.fullNameOf(id)),
      count: expandUnitSet(set.set, units).length,
      usedAt: set.usedAt,
      archived: set.archived,
      mayChange: mayChangeUnitSet(actor, set, desks),
    })),
    total: sets.length,
    pageSize: PAGE_SIZE,
    mayMake: ownersOpenTo(actor, desks).length > 0,
  };
}

async function get(deps: Deps, actor: Actor, id: UnitSetId): Promise<UnitSetPage> {
  const set = await selectUnitSet(deps.db, actor.rootId, id);
  const desks = await setDesks(deps, deps.db, actor);
  if (set === null || !maySeeUnitSet(actor, set, desks)) throw new AppError('not_found', { set: id });
  const [owner] = await ownerNames(deps, [set.ownerUnitId]);
  return { set, ownerName: owner?.name ?? null, mayChange: mayChangeUnitSet(actor, set, desks) };
}

async function owners(deps: Deps, actor: Actor): Promise<SetOwner[]> {
  return await ownerNames(deps, ownersOpenTo(actor, await setDesks(deps, deps.db, actor)));
}

async function ownerNames({ db, clock }: Deps, unitIds: readonly (UnitId | null)[]): Promise<SetOwner[]> {
  const ids = unitIds.filter((id) => id !== null);
  const names = await unitNames(db, ids, clock.today());
  return unitIds.map((unitId) => ({ unitId, name: unitId === null ? null : names.fullNameOf(unitId) }));
}

async function preview({ db, clock }: Deps, actor: Actor, set: UnitSet, locale: Locale): Promise<SetPreview> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const today = clock.today();
  const units = await unitsAsOf(db, today);
  const ids = unitsNamedIn(set);
  const names = await unitNames(db, ids, today);
  return {
    words: unitSetInFull(set, units, locale, (id) => names.fullNameOf(id)),
    members: expandUnitSet(set, units),
    names: new Map(ids.filter((id) => isKnown(id, names)).map((id) => [id, names.fullNameOf(id)])),
  };
}

/** A unit that there is, or was. */
function isKnown(id: UnitId, names: UnitNames): boolean {
  return names.fullNameOf(id) !== id;
}

async function find({ db, clock }: Deps, actor: Actor, words: string, locale: Locale): Promise<FoundUnits> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const query = words.trim();
  if (query === '') return { meant: null, offers: [] };
  const found = await searchUnits(db, { query, day: clock.today() }, { limit: OFFERS, offset: 0 });
  const key = setNameKey(query);
  const exact = found.filter(({ name, code }) => setNameKey(name) === key || code === query);
  const [only, second] = exact.length > 0 ? exact : found;
  return {
    meant: only !== undefined && second === undefined ? only.id : null,
    offers: [...exact, ...found.filter((unit) => !exact.includes(unit))].map(
      ({ id, name, kind, superiors }) => ({
        unitId: id,
        set: unitSetOf(id),
        name,
        hint: [unitText[locale][`kind.${kind}`], ...superiors.slice(0, 1)].join(' · '),
      }),
    ),
  };
}

/** A list of this length is read at a glance; another letter narrows it. */
const OFFERS = 12;

function make(deps: Deps, actor: Actor, { ownerUnitId, ...wanted }: NewSet): Promise<UnitSetId> {
  return deps.db.transaction().execute(async (trx) => {
    const desks = await setDesks(deps, trx, actor);
    if (!ownersOpenTo(actor, desks).includes(ownerUnitId)) throw new AppError('not_allowed');
    await lockSetNames(trx);
    const owned = { rootId: actor.rootId, ownerUnitId };
    const content = await requireContent(deps, trx, { ...owned, id: null }, wanted);
    const at = deps.clock.now();
    const id = await insertUnitSet(trx, { ...owned, ...content, at, by: actor.personId });
    await recordSet(trx, deps, actor, { id, action: 'unit-set.made', name: content.name, set: content.set });
    return id;
  });
}

function change(deps: Deps, actor: Actor, { id, version, ...wanted }: ChangedSet): Promise<void> {
  return deps.db.transaction().execute(async (trx) => {
    await lockSetNames(trx);
    const stored = await lockToChange(deps, trx, actor, id);
    if (stored.version !== version) throw new AppError('changed_meanwhile');
    await write(trx, deps, actor, { stored, wanted, undoes: false });
  });
}

function takeBack(deps: Deps, actor: Actor, id: UnitSetId, version: number): Promise<void> {
  return deps.db.transaction().execute(async (trx) => {
    await lockSetNames(trx);
    const stored = await lockToChange(deps, trx, actor, id);
    if (stored.version !== version || stored.before === null) throw new AppError('changed_meanwhile');
    await write(trx, deps, actor, { stored, wanted: stored.before, undoes: true });
  });
}

async function write(
  trx: Db,
  deps: Deps,
  actor: Actor,
  { stored, wanted, undoes }: { stored: StoredUnitSet; wanted: SetContent; undoes: boolean },
): Promise<void> {
  const content = await requireContent(deps, trx, stored, wanted);
  const before = { name: stored.name, set: stored.set };
  await updateUnitSet(trx, stored.id, {
    ...content,
    before: undoes ? null : before,
    at: deps.clock.now(),
    by: actor.personId,
  });
  await recordSet(trx, deps, actor, {
    id: stored.id,
    action: undoes ? 'unit-set.taken-back' : 'unit-set.changed',
    name: content.name,
    set: content.set,
    before,
  });
}

function putAway(deps: Deps, actor: Actor, id: UnitSetId, away: boolean): Promise<void> {
  return deps.db.transaction().execute(async (trx) => {
    await lockSetNames(trx);
    const stored = await lockToChange(deps, trx, actor, id);
    // Pressed twice, it is done once.
    if (stored.archived === away) return;
    if (!away) await requireFreeName(trx, stored, setNameKey(stored.name));
    await setArchived(trx, id, away ? { at: deps.clock.now(), by: actor.personId } : null);
    const action = away ? 'unit-set.archived' : 'unit-set.restored';
    await recordSet(trx, deps, actor, { id, action, name: stored.name });
  });
}

/** Who may not see it hears that it is not there; who may see but not change, that it is not theirs to change. */
async function lockToChange(deps: Deps, trx: Db, actor: Actor, id: UnitSetId): Promise<StoredUnitSet> {
  const stored = await selectUnitSet(trx, actor.rootId, id, 'lock');
  const desks = await setDesks(deps, trx, actor);
  if (stored === null || !maySeeUnitSet(actor, stored, desks)) throw new AppError('not_found', { set: id });
  if (!mayChangeUnitSet(actor, stored, desks)) throw new AppError('not_allowed');
  return stored;
}

interface OwnedSet extends Pick<NamedUnitSet, 'ownerUnitId'> {
  readonly rootId: UnitId;
  /** Null for one that is not there yet. */
  readonly id: UnitSetId | null;
}

/** @throws AppError bad_input naming the field that is wrong */
async function requireContent(
  { clock }: Deps,
  trx: Db,
  owned: OwnedSet,
  { name: written, set }: SetContent,
): Promise<SetContent & { readonly nameKey: string }> {
  const name = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') throw new AppError('bad_input', { fields: { name: 'nameMissing' } });
  if (name.length > LONGEST_SET_NAME) throw new AppError('bad_input', { fields: { name: 'nameTooLong' } });
  if (set.include.length === 0) throw new AppError('bad_input', { fields: { set: 'setEmpty' } });
  const ids = unitsNamedIn(set);
  const names = await unitNames(trx, ids, clock.today());
  if (!ids.every((id) => isKnown(id, names))) {
    throw new AppError('bad_input', { fields: { set: 'unitUnknown' } });
  }
  const nameKey = setNameKey(name);
  await requireFreeName(trx, owned, nameKey);
  return { name, nameKey, set: tidyUnitSet(set) };
}

async function requireFreeName(trx: Db, owned: OwnedSet, nameKey: string): Promise<void> {
  const { rootId, ownerUnitId, id } = owned;
  if (await isNameTaken(trx, { rootId, ownerUnitId, nameKey, besides: id })) {
    throw new AppError('bad_input', { fields: { name: 'nameTaken' } });
  }
}

async function recordSet(
  trx: Db,
  { clock }: Deps,
  actor: Actor,
  done: {
    readonly id: UnitSetId;
    readonly action: RecordedAction;
    readonly name: string;
    readonly set?: UnitSet;
    readonly before?: SetContent;
  },
): Promise<void> {
  const { id, action, name, set, before } = done;
  await recordEntry(trx, clock, actor, {
    action,
    objectKind: 'unit-set',
    objectId: id,
    about: name,
    detail: { ...(set !== undefined && { set }), ...(before !== undefined && { before }) },
  });
}
