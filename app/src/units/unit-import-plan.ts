import type { UnitId } from '../base/ids.ts';
import { type SheetDoubt, type SheetProblem, SheetRemarks } from './sheet-problem.ts';
import { keyOf, SheetUnits, type UnitRef } from './sheet-units.ts';
import { dayInSheet, lastDay } from './sheet-words.ts';
import { unitText } from './unit.text.ts';
import type { Line, UnitKind } from './unit.ts';
import { checkUnits, finalGraph } from './unit-import-checks.ts';
import { doubtNames } from './unit-import-doubts.ts';
import type { RegisterUnit, UnitRegister } from './unit-register.ts';
import { UNIT_COLUMNS, UNIT_SHEET, type UnitRow } from './unit-sheet.ts';

/** What a row would change: from what to what, in words of the sheet, and since when. */
export interface RowChange {
  readonly kind: 'renamed' | 'short-name' | 'kind' | 'code' | 'moved' | 'ended';
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** ISO day from which it holds. */
  readonly day: string;
}

/** What a unit is called and classed from a day on. */
export interface UnitAppearance {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly code: string | null;
}

export interface UnitImportPlan {
  /** One for each row that could be read, in their order. */
  readonly rows: readonly {
    readonly row: number;
    readonly isNew: boolean;
    readonly changes: readonly RowChange[];
  }[];
  readonly create: readonly (UnitAppearance & {
    readonly row: number;
    readonly from: string;
    readonly until: string | null;
  })[];
  readonly change: readonly (UnitAppearance & {
    readonly id: UnitId;
    readonly day: string;
    readonly codeChanges: boolean;
  })[];
  readonly superiors: readonly {
    readonly unit: UnitRef;
    readonly line: Line;
    readonly superior: UnitRef | null;
    /** From when to when, as far as both are there. */
    readonly day: string;
    readonly until: string | null;
  }[];
  readonly end: readonly { readonly id: UnitId; readonly until: string }[];
  readonly problems: readonly SheetProblem[];
  readonly doubts: readonly SheetDoubt[];
}

/** A row with the unit that it speaks of, and the day from which what it says holds. */
export interface PlannedUnit {
  readonly row: UnitRow;
  readonly ref: UnitRef;
  readonly existing: RegisterUnit | undefined;
  readonly day: string;
  /** First day on which the unit is no more. */
  readonly until: string | null;
}

/**
 * What importing the rows means. Units that the sheet does not mention stay as they are. With any problem, nothing is to
 * be done at all.
 */
export function planUnitImport(
  rows: readonly UnitRow[],
  register: UnitRegister,
  remarks = new SheetRemarks(UNIT_SHEET),
): UnitImportPlan & { readonly directory: SheetUnits } {
  const directory = new SheetUnits(rows, register, remarks);
  const planned = rows.map((row) => plannedUnit(row, directory, register.day));
  const superiors = planned.flatMap((unit) => superiorsOf(unit, directory, remarks));
  const graph = finalGraph(register.units, superiors);
  checkUnits({ planned, superiors, graph, directory, register, remarks });
  doubtNames(planned, { graph, directory, register, remarks });
  const moved = Map.groupBy(superiors, ({ unit }) => keyOf(unit));
  return {
    directory,
    rows: planned.map((unit) => ({
      row: unit.row.row,
      isNew: unit.existing === undefined,
      changes: changesOf(unit, moved.get(keyOf(unit.ref)) ?? [], directory),
    })),
    create: planned.flatMap(({ row, existing, day, until }) =>
      existing === undefined ? [{ row: row.row, ...appearanceOf(row), from: day, until }] : [],
    ),
    change: planned.flatMap(({ row, existing, day }) =>
      existing === undefined || looksAsWritten(existing, row)
        ? []
        : [{ id: existing.id, ...appearanceOf(row, existing), day, codeChanges: changesCode(existing, row) }],
    ),
    superiors,
    end: planned.flatMap(({ existing, until }) =>
      existing === undefined || until === null || until === existing.until
        ? []
        : [{ id: existing.id, until }],
    ),
    problems: remarks.problems,
    doubts: remarks.doubts,
  };
}

/** A day that is written for a unit that is there already counts where it lies after its beginning. */
function plannedUnit(row: UnitRow, directory: SheetUnits, day: string): PlannedUnit {
  const existing = directory.existingOf(row);
  const ref = directory.refOf(row);
  if (existing === undefined) return { row, ref, existing, day: row.from ?? day, until: row.until };
  const wanted = row.from !== null && row.from > existing.from ? row.from : day;
  return {
    row,
    ref,
    existing,
    day: wanted > existing.from ? wanted : existing.from,
    until: row.until ?? existing.until,
  };
}

function appearanceOf(row: UnitRow, existing?: RegisterUnit): UnitAppearance {
  return {
    name: row.name,
    shortName: row.shortName ?? existing?.shortName ?? row.name.slice(0, 100),
    kind: row.kind,
    code: row.code ?? existing?.code ?? null,
  };
}

function changesCode(unit: RegisterUnit, row: UnitRow): boolean {
  return row.code !== null && row.code !== unit.code;
}

function looksAsWritten(unit: RegisterUnit, row: UnitRow): boolean {
  return (
    unit.name === row.name &&
    unit.shortName === (row.shortName ?? unit.shortName) &&
    unit.kind === row.kind &&
    !changesCode(unit, row)
  );
}

type SuperiorChange = UnitImportPlan['superiors'][number];

/** The lines on which the unit is to answer to somebody else than it does. */
function superiorsOf(unit: PlannedUnit, directory: SheetUnits, remarks: SheetRemarks): SuperiorChange[] {
  return unit.row.superiors.flatMap(({ line, written }): SuperiorChange[] => {
    const cell = { column: UNIT_COLUMNS[line], value: written };
    const found = written === '' ? null : directory.find(written);
    if (found !== null && 'problem' in found) {
      remarks.refuse(unit.row.row, found.problem, { ...cell, hint: found.hint });
      return [];
    }
    if (found !== null && keyOf(found) === keyOf(unit.ref)) {
      remarks.refuse(unit.row.row, 'own-superior', cell);
      return [];
    }
    const now = unit.existing?.superiors.find((superior) => superior.line === line)?.id;
    const stays = found === null ? now === undefined : 'id' in found && found.id === now;
    if (stays) return [];
    const theirs = found === null ? { from: '', until: null } : directory.lifeOf(found);
    const day = theirs.from > unit.day ? theirs.from : unit.day;
    return [{ unit: unit.ref, line, superior: found, day, until: earlier(unit.until, theirs.until) }];
  });
}

function changesOf(unit: PlannedUnit, moved: readonly SuperiorChange[], directory: SheetUnits): RowChange[] {
  const { existing, row, day, until } = unit;
  if (existing === undefined) return [];
  const after = appearanceOf(row, existing);
  const kindName = (kind: UnitKind): string => unitText.vi[`kind.${kind}`];
  const compared: readonly (readonly [RowChange['kind'], keyof typeof UNIT_COLUMNS, string, string])[] = [
    ['renamed', 'name', existing.name, after.name],
    ['short-name', 'shortName', existing.shortName, after.shortName],
    ['kind', 'kind', kindName(existing.kind), kindName(after.kind)],
    ['code', 'code', existing.code ?? '', after.code ?? ''],
    ['ended', 'until', dayOr(existing.until), dayOr(until)],
  ];
  return [
    ...compared
      .filter(([, , before, now]) => before !== now)
      .map(([kind, column, before, now]) => ({
        kind,
        column: UNIT_COLUMNS[column],
        before,
        after: now,
        day,
      })),
    ...moved.map(({ line, superior }) => {
      const now = existing.superiors.find((other) => other.line === line)?.id;
      return {
        kind: 'moved' as const,
        column: UNIT_COLUMNS[line],
        before: now === undefined ? '' : (directory.unit(now)?.name ?? ''),
        after: superior === null ? '' : directory.labelOf(superior),
        day,
      };
    }),
  ];
}

function dayOr(until: string | null): string {
  return until === null ? '' : dayInSheet(lastDay(until));
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}
