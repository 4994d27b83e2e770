import type { SheetRemarks } from './sheet-problem.ts';
import { keyOf, type SheetUnits, type UnitRef } from './sheet-units.ts';
import { unmarked } from './sheet-words.ts';
import { unitText } from './unit.text.ts';
import type { Graph } from './unit-import-checks.ts';
import type { PlannedUnit } from './unit-import-plan.ts';
import { unitKey } from './unit-key.ts';
import type { UnitRegister } from './unit-register.ts';
import { UNIT_COLUMNS } from './unit-sheet.ts';
import { kindsOutOfTime } from './unit-template.ts';

interface Looked {
  readonly graph: Graph;
  readonly directory: SheetUnits;
  readonly register: UnitRegister;
  readonly remarks: SheetRemarks;
}

/** What may be meant as it is written, and may as well be a slip: never held back, and never passed over in silence. */
export function doubtNames(planned: readonly PlannedUnit[], looked: Looked): void {
  const { directory, remarks } = looked;
  const rowsOf = new Map(planned.map(({ row, ref }) => [keyOf(ref), row.row]));
  const unmarkedNames = namesWithoutMarks(planned, looked.register);
  for (const unit of planned) {
    const { row, ref, existing } = unit;
    if (remarks.isWrong(row.row)) continue;
    const cell = { column: UNIT_COLUMNS.name, value: row.name };
    doubtKind(unit, remarks);
    if (existing !== undefined && existing.name === row.name) continue;
    if (existing !== undefined && unitKey(existing.name) === unitKey(row.name)) {
      remarks.doubt(row.row, 'spelling-only', { ...cell, hint: existing.name });
      continue;
    }
    const other = [...directory.namesakes(row.name)].find((each) => keyOf(each) !== keyOf(ref));
    if (other !== undefined) {
      remarks.doubt(row.row, 'same-name', { ...cell, hint: whereIs(other, rowsOf, directory) });
      continue;
    }
    const near = unmarkedNames
      .get(unmarked(unitKey(row.name)))
      ?.find((name) => unitKey(name) !== unitKey(row.name));
    if (near !== undefined && (isUnmarked(near) || isUnmarked(row.name))) {
      remarks.doubt(row.row, 'same-name-without-marks', { ...cell, hint: near });
    }
  }
}

function whereIs(ref: UnitRef, rowsOf: ReadonlyMap<string, number>, directory: SheetUnits): string {
  const row = rowsOf.get(keyOf(ref));
  const label = directory.labelOf(ref);
  return row === undefined ? label : `${label}, dòng ${row}`;
}

function doubtKind({ row, existing, day }: PlannedUnit, remarks: SheetRemarks): void {
  if (existing?.kind === row.kind || kindsOutOfTime([row.kind], day).length === 0) return;
  remarks.doubt(row.row, 'kind-out-of-time', {
    column: UNIT_COLUMNS.kind,
    value: unitText.vi[`kind.${row.kind}`],
  });
}

function isUnmarked(name: string): boolean {
  return unmarked(name) === name.toLowerCase();
}

/** Names by their letters without marks, as far as somebody among them was typed without. */
function namesWithoutMarks(
  planned: readonly PlannedUnit[],
  register: UnitRegister,
): ReadonlyMap<string, readonly string[]> {
  const names = [...planned.map(({ row }) => row.name), ...register.units.map(({ name }) => name)];
  // All others are only looked at when there is such a one.
  if (!names.some(isUnmarked)) return new Map();
  return Map.groupBy(names, (name) => unmarked(unitKey(name)));
}
