import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import {
  carryOutPeople,
  type InParts,
  personRegister,
  sheetPeople,
} from '../people/person-import.actions.ts';
import { peopleSheet } from '../people/person-sheet.ts';
import type { Db } from '../platform/postgres.ts';
import { type ReadSheet, writeCsv, writeSpreadsheet } from '../platform/spreadsheet.ts';
import { countOpenWork } from '../tasks/inheritance.actions.ts';
import { chooseSheets, planSheets, type Registers, type SheetInput, type SheetPlan } from './sheet-plan.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { UnitRef } from './sheet-units.ts';
import { mayChangeUnits } from './unit.policy.ts';
import { selectNewIds } from './unit.store.ts';
import {
  changeUnits,
  endUnits,
  insertNewSuperiors,
  insertNewVersions,
  insertUnitIds,
  moveUnits,
  refreshStatistics,
  selectPositionEnds,
  selectRegisterUnits,
} from './unit-import.store.ts';
import { handles, unitSheet } from './unit-sheet.ts';

export interface UnitImportResult {
  /** Whether it was done. With any problem nothing is. */
  readonly done: boolean;
  readonly created: number;
  readonly changed: number;
  readonly people: number;
  readonly positions: number;
  readonly problems: readonly SheetProblem[];
}

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type UnitImportActions = ReturnType<typeof createUnitImportActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export function createUnitImportActions(deps: Deps) {
  return {
    /** The directory in the form that import takes back. @throws AppError not_allowed */
    export: (actor: Actor, format: ExportFormat = 'xlsx') => exportSheet(deps, actor, format, 'units'),
    /** People with their positions, in the form that import takes back. @throws AppError not_allowed */
    exportPeople: (actor: Actor, format: ExportFormat = 'xlsx') => exportSheet(deps, actor, format, 'people'),
  };
}

export async function recordImport(
  trx: Db,
  clock: Clock,
  actor: Actor,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordEntry(trx, clock, actor, {
    action: 'units.imported',
    objectKind: 'unit',
    objectId: actor.rootId,
    detail,
  });
}

/** The import itself, within the caller's transaction, which must be undone when there are problems. */
export async function importSheets(
  trx: Db,
  rootId: UnitId,
  sheets: readonly ReadSheet[],
  from: Temporal.PlainDate,
): Promise<UnitImportResult> {
  const input = chooseSheets(sheets);
  const plan = planSheets(input, await loadRegisters(trx, rootId, from.toString()));
  const problems = [...plan.units.problems, ...plan.people.problems];
  if (problems.length === 0) await carryOutPlan(trx, plan, wholly);
  return { done: problems.length === 0, ...countsOf(plan), problems };
}

const wholly: InParts = async (rows, work) => {
  if (rows.length > 0) await work(rows);
};

export function countsOf({ units, people }: SheetPlan) {
  return {
    created: units.create.length,
    changed: units.change.length,
    people: people.create.length,
    positions: people.give.length,
  };
}

/** Units and people as they stand on a day, with what hangs on units that a sheet may end. */
export async function loadRegisters(db: Db, rootId: UnitId, day: string): Promise<Registers> {
  const units = await selectRegisterUnits(db, day);
  const ids = units.map(({ id }) => id);
  return {
    units: {
      rootId,
      day,
      units,
      positionsUntil: await selectPositionEnds(db),
      openWork: await countOpenWork(db, rootId, ids),
    },
    people: await personRegister(db, day),
  };
}

/** Writes what the plan says, within the caller's transaction. */
export async function carryOutPlan(
  trx: Db,
  plan: Pick<SheetPlan, 'units' | 'people'>,
  inParts: InParts,
): Promise<{ readonly newPeople: readonly PersonId[] }> {
  const { units } = plan;
  const ids = await selectNewIds(trx, units.create.length);
  const made = new Map(units.create.map(({ row }, index) => [row, ids[index]]));
  const idOf = (ref: UnitRef): UnitId => {
    const id = 'id' in ref ? ref.id : made.get(ref.row);
    if (id === undefined) throw new Error('a unit of the plan is neither known nor made');
    return id;
  };
  await wholly(ids, (all) => insertUnitIds(trx, all));
  await grown(trx, 'unit', ids.length);
  await inParts(units.create, (part) =>
    insertNewVersions(
      trx,
      part.map(({ row, ...unit }) => ({ ...unit, id: idOf({ row }) })),
    ),
  );
  await grown(trx, 'unit_version', ids.length);
  // Codes that go from one unit to another are taken off both in one statement.
  await wholly(units.change, (all) => changeUnits(trx, all));
  const fresh = units.superiors.flatMap(({ unit, superior, ...rest }) =>
    'id' in unit || superior === null ? [] : [{ ...rest, unitId: idOf(unit), superiorId: idOf(superior) }],
  );
  await inParts(fresh, (part) => insertNewSuperiors(trx, part));
  const moves = units.superiors.flatMap(({ unit, superior, ...rest }) =>
    'id' in unit ? [{ ...rest, unitId: unit.id, superiorId: superior === null ? null : idOf(superior) }] : [],
  );
  await inParts(moves, (part) => moveUnits(trx, part));
  await wholly(units.end, (all) => endUnits(trx, all));
  const newPeople = await carryOutPeople(trx, plan.people, {
    unitIdOf: idOf,
    inParts,
    afterPeople: () => grown(trx, 'person', plan.people.create.length),
  });
  return { newPeople };
}

const MANY = 500;

async function grown(trx: Db, table: Parameters<typeof refreshStatistics>[1], by: number): Promise<void> {
  if (by >= MANY) await refreshStatistics(trx, table);
}

async function exportSheet(
  { db, clock }: Deps,
  actor: Actor,
  format: ExportFormat,
  what: 'units' | 'people',
): Promise<Uint8Array> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  const day = clock.today().toString();
  const units = await selectRegisterUnits(db, day);
  const sheet =
    what === 'units'
      ? unitSheet(units)
      : peopleSheet(sheetPeople(await personRegister(db, day), handles(units)));
  return format === 'csv' ? writeCsv(sheet) : await writeSpreadsheet([sheet], clock.now());
}

export type { SheetInput };
