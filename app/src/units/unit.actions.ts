import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { writeSpreadsheet } from '../platform/spreadsheet.ts';
import { mayChangeUnits, maySeeUnits } from './unit.policy.ts';
import {
  insertUnits,
  selectEndedNames,
  selectHeir,
  selectNewIds,
  selectPastNames,
  selectUnitIdsMatching,
  selectUnits,
} from './unit.store.ts';
import { compareUnits, type Line, type UnitKind, type UnitView } from './unit.ts';
import { unitSheet } from './unit-sheet.ts';

export interface UnitDeps {
  readonly db: Db;
  readonly clock: Clock;
}

export type UnitActions = ReturnType<typeof createUnitActions>;

export function createUnitActions(deps: UnitDeps) {
  return {
    /** The directory as it is on a day, by kind and name. */
    list: (actor: Actor, asked: { readonly query?: string; readonly kind?: UnitKind } = {}) =>
      listUnits(deps, actor, asked),
    /** One unit: what it is, whom it answers to, what it was called. @throws AppError not_found */
    get: (actor: Actor, id: UnitId) => getUnit(deps, actor, id),
    /** The directory as a spreadsheet that import takes back. */
    export: (actor: Actor) => exportUnits(deps, actor),
  };
}

/** The units of an installation on a day. */
export async function unitsAsOf(db: Db, _rootId: UnitId, day: Temporal.PlainDate): Promise<UnitView[]> {
  return await selectUnits(db, day);
}

/**
 * The unit whose office sees to the whole on a day: the root unit, or whoever succeeded it after it had ended. What was
 * issued under the root stays under it.
 */
export async function headUnit(db: Db, rootId: UnitId, day: Temporal.PlainDate): Promise<UnitId> {
  return (await selectHeir(db, rootId, day)) ?? rootId;
}

/** What units that are no more were last called. */
export async function endedUnitNames(
  db: Db,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<UnitId, { readonly name: string; readonly shortName: string }>> {
  const ended = await selectEndedNames(db, day);
  return new Map(ended.map(({ id, name, shortName }) => [id, { name, shortName }]));
}

export interface UnitListEntry {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  /** Names of its superiors on the administrative and other lines, in that order. */
  readonly superiors: readonly string[];
}

export interface UnitList {
  readonly entries: readonly UnitListEntry[];
  /** How many there are of each kind, whatever is searched for. */
  readonly counts: ReadonlyMap<UnitKind, number>;
  readonly mayChange: boolean;
}

async function listUnits(
  { db, clock }: UnitDeps,
  actor: Actor,
  asked: { readonly query?: string; readonly kind?: UnitKind },
): Promise<UnitList> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const units = await unitsAsOf(db, actor.rootId, clock.today());
  const query = (asked.query ?? '').trim();
  const matching = query === '' ? null : await selectUnitIdsMatching(db, query, clock.today());
  const names = new Map(units.map((unit) => [unit.id, unit.shortName]));
  const counts = new Map<UnitKind, number>();
  for (const { kind } of units.toSorted(compareUnits)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const entries = units
    .filter((unit) => matching?.has(unit.id) ?? true)
    .filter((unit) => asked.kind === undefined || unit.kind === asked.kind)
    .toSorted(compareUnits)
    .map(({ id, name, kind, code, superiors }) => ({
      id,
      name,
      kind,
      code,
      superiors: superiors.flatMap((superior) => names.get(superior.id) ?? []),
    }));
  return { entries, counts, mayChange: mayChangeUnits(actor) };
}

export interface UnitPage {
  readonly unit: UnitView;
  readonly superiors: readonly { readonly line: Line; readonly id: UnitId; readonly name: string }[];
  /** Units that answer to it directly, on any line. */
  readonly subordinates: readonly UnitView[];
  readonly formerNames: readonly string[];
}

async function getUnit({ db, clock }: UnitDeps, actor: Actor, id: UnitId): Promise<UnitPage> {
  if (!maySeeUnits(actor)) throw new AppError('not_allowed');
  const units = await unitsAsOf(db, actor.rootId, clock.today());
  const unit = units.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new AppError('not_found');
  const past = await selectPastNames(db, id);
  return {
    unit,
    superiors: unit.superiors.flatMap((superior) => {
      const name = units.find((candidate) => candidate.id === superior.id)?.name;
      return name === undefined ? [] : [{ ...superior, name }];
    }),
    subordinates: units
      .filter((candidate) => candidate.superiors.some((superior) => superior.id === id))
      .toSorted(compareUnits),
    formerNames: [...new Set(past.map(({ name }) => name))].filter((name) => name !== unit.name),
  };
}

async function exportUnits({ db, clock }: UnitDeps, actor: Actor): Promise<Uint8Array> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  return await writeSpreadsheet([unitSheet(await unitsAsOf(db, actor.rootId, clock.today()))], clock.now());
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
