import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { importPeople } from '../people/person.actions.ts';
import { PEOPLE_COLUMNS, PEOPLE_SHEET, readPersonRows } from '../people/person-sheet.ts';
import type { Db } from '../platform/postgres.ts';
import { type ReadSheet, readSpreadsheet } from '../platform/spreadsheet.ts';
import { mayChangeUnits } from './unit.policy.ts';
import { changeUnit, insertUnits, selectNewIds, setSuperiors, type UnitData } from './unit.store.ts';
import { planUnitImport, type UnitImportPlan, type UnitRef } from './unit-import-plan.ts';
import { readUnitRows, type SheetProblem, UNIT_COLUMNS, UNIT_SHEET, type UnitRow } from './unit-sheet.ts';
import { unitsAsOf } from './unit-tree.actions.ts';

export interface UnitImport {
  readonly bytes: Uint8Array;
  /** The first civil day on which the sheet holds. */
  readonly from: Temporal.PlainDate;
  /** Only say what would happen. */
  readonly tryOnly?: boolean;
}

export interface UnitImportResult {
  /** Whether it was done. With any problem nothing is. */
  readonly done: boolean;
  readonly created: number;
  readonly changed: number;
  readonly people: number;
  readonly positions: number;
  readonly problems: readonly SheetProblem[];
}

export type UnitImportActions = ReturnType<typeof createUnitImportActions>;

export function createUnitImportActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /**
     * Takes over units, and people if the file has a sheet of them, from a spreadsheet: all of it or nothing. Units that the
     * sheet does not mention stay as they are.
     * @throws AppError not_allowed, file_empty, file_too_large, file_unreadable
     */
    import: (actor: Actor, wish: UnitImport) => importUnits(deps, actor, wish),
  };
}

/** Undoes the transaction of an import that is only tried or has problems, and carries out what was found. */
class NotDone extends Error {
  readonly result: UnitImportResult;

  constructor(result: UnitImportResult) {
    super('import not done');
    this.result = result;
  }
}

async function importUnits(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
  wish: UnitImport,
): Promise<UnitImportResult> {
  if (!mayChangeUnits(actor)) throw new AppError('not_allowed');
  const sheets = await readSpreadsheet(wish.bytes);
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await importSheets(trx, actor.rootId, sheets, wish.from);
      if (result.problems.length > 0 || wish.tryOnly === true) throw new NotDone({ ...result, done: false });
      await recordEntry(trx, clock, actor, {
        action: 'units.imported',
        objectKind: 'unit',
        objectId: actor.rootId,
        detail: { created: result.created, changed: result.changed, people: result.people },
      });
      return result;
    });
  } catch (error) {
    if (error instanceof NotDone) return error.result;
    throw error;
  }
}

/** The import itself, within the caller's transaction, which must be undone when there are problems. */
export async function importSheets(
  trx: Db,
  rootId: UnitId,
  sheets: readonly ReadSheet[],
  from: Temporal.PlainDate,
): Promise<UnitImportResult> {
  const unitSheet = sheets.find(({ name }) => name === UNIT_SHEET) ?? sheets[0];
  const peopleSheet = sheets.find(({ name }) => name === PEOPLE_SHEET);
  const missing = [
    ...missingColumns(unitSheet, UNIT_SHEET, [UNIT_COLUMNS.name, UNIT_COLUMNS.kind]),
    ...(peopleSheet === undefined
      ? []
      : missingColumns(peopleSheet, PEOPLE_SHEET, Object.values(PEOPLE_COLUMNS))),
  ];
  const units = readUnitRows(unitSheet?.rows ?? []);
  const people = readPersonRows(peopleSheet?.rows ?? []);
  const none = { done: false, created: 0, changed: 0, people: 0, positions: 0 };
  if (missing.length > 0) return { ...none, problems: missing };

  const existing = await unitsAsOf(trx, from);
  const later = await unitsAsOf(trx, Temporal.PlainDate.from('9999-01-01'));
  const known = [...existing, ...later.filter((unit) => !existing.some(({ id }) => id === unit.id))];
  const plan = planUnitImport(units.rows, known, rootId);
  const problems = [...units.problems, ...plan.problems, ...people.problems];
  if (problems.length > 0) return { ...none, problems };
  await carryOut(trx, plan, known, from);

  const added = await importPeople(trx, people.rows, from);
  return {
    done: added.problems.length === 0,
    created: plan.create.length,
    changed: plan.change.length,
    people: added.people,
    positions: added.positions,
    problems: added.problems,
  };
}

function missingColumns(
  sheet: ReadSheet | undefined,
  name: string,
  needed: readonly string[],
): readonly SheetProblem[] {
  return needed
    .filter((column) => sheet?.headings.includes(column) !== true)
    .map((column) => ({ sheet: name, row: 1, column, problem: 'column-missing', value: '' }));
}

async function carryOut(
  trx: Db,
  plan: UnitImportPlan,
  known: readonly UnitData[],
  from: Temporal.PlainDate,
): Promise<void> {
  const ids = await selectNewIds(trx, plan.create.length);
  const made = new Map(plan.create.map((row, index) => [row.row, ids[index]]));
  const idOf = (ref: UnitRef): UnitId => {
    const id = 'id' in ref ? ref.id : made.get(ref.row);
    if (id === undefined) throw new Error('a superior of the plan is neither known nor made');
    return id;
  };
  await insertUnits(
    trx,
    plan.create.map((row) => dataOf(idOf({ row: row.row }), row, null)),
    from,
  );
  for (const { id, row } of plan.change) {
    const code = known.find((unit) => unit.id === id)?.code ?? null;
    await changeUnit(trx, dataOf(id, row, code), from);
  }
  await setSuperiors(
    trx,
    plan.superiors.map(({ unit, line, superior }) => ({
      unitId: idOf(unit),
      line,
      superiorId: superior === null ? null : idOf(superior),
    })),
    from,
  );
}

function dataOf(id: UnitId, row: UnitRow, code: string | null): UnitData {
  return { id, name: row.name, shortName: row.shortName, kind: row.kind, code: row.code ?? code };
}
