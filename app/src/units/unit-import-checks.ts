import type { UnitId } from '../base/ids.ts';
import type { SheetRemarks } from './sheet-problem.ts';
import { keyOf, type SheetUnits, type UnitRef } from './sheet-units.ts';
import { dayInSheet, lastDay } from './sheet-words.ts';
import { LINES, type Line } from './unit.ts';
import type { PlannedUnit, UnitImportPlan } from './unit-import-plan.ts';
import type { RegisterUnit, UnitRegister } from './unit-register.ts';
import { UNIT_COLUMNS } from './unit-sheet.ts';

/** Who will stand above whom, by line. */
export type Graph = ReadonlyMap<Line, ReadonlyMap<string, string>>;

export function finalGraph(units: readonly RegisterUnit[], changes: UnitImportPlan['superiors']): Graph {
  const graph = new Map<Line, Map<string, string>>(LINES.map((line) => [line, new Map()]));
  for (const unit of units) {
    for (const { line, id } of unit.superiors) graph.get(line)?.set(unit.id, id);
  }
  for (const { unit, line, superior } of changes) {
    if (superior === null) graph.get(line)?.delete(keyOf(unit));
    else graph.get(line)?.set(keyOf(unit), keyOf(superior));
  }
  return graph;
}

interface Checked {
  readonly planned: readonly PlannedUnit[];
  readonly superiors: UnitImportPlan['superiors'];
  readonly graph: Graph;
  readonly directory: SheetUnits;
  readonly register: UnitRegister;
  readonly remarks: SheetRemarks;
}

export function checkUnits(checked: Checked): void {
  checkCircles(checked);
  checkRoots(checked);
  checkDays(checked);
  checkEnds(checked);
}

/** Units that would come to stand above themselves. */
function checkCircles({ planned, graph, remarks }: Checked): void {
  for (const line of LINES) {
    const inCircles = circling(graph.get(line) ?? new Map());
    if (inCircles.size === 0) continue;
    for (const { row, ref } of planned) {
      if (!inCircles.has(keyOf(ref)) || remarks.isWrong(row.row)) continue;
      const value = row.superiors.find((superior) => superior.line === line)?.written ?? '';
      remarks.refuse(row.row, 'circle', { column: UNIT_COLUMNS[line], value });
    }
  }
}

/** All that stand above themselves. Each is passed once: a line may be as long as the sheet. */
function circling(above: ReadonlyMap<string, string>): ReadonlySet<string> {
  const passed = new Set<string>();
  const found = new Set<string>();
  for (const start of above.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      path.add(at);
      at = above.get(at);
    }
    // It comes back to its own path: the circle is what came from there on.
    if (at === undefined || !path.has(at)) continue;
    const members = [...path];
    for (const member of members.slice(members.indexOf(at))) found.add(member);
  }
  return found;
}

/** Units with others below them that answer to nobody: their whole tree would lie outside of this installation. */
function checkRoots({ planned, graph, register, remarks }: Checked): void {
  const above = new Set(LINES.flatMap((line) => [...(graph.get(line)?.values() ?? [])]));
  for (const { row, ref, existing } of planned) {
    const key = keyOf(ref);
    if (key === register.rootId || LINES.some((line) => graph.get(line)?.has(key))) continue;
    if (remarks.isWrong(row.row)) continue;
    const column = UNIT_COLUMNS.administrative;
    if (above.has(key)) remarks.refuse(row.row, 'other-root', { column, value: row.name });
    else if (existing === undefined) remarks.doubt(row.row, 'no-superior', { column, value: '' });
  }
}

/** Nobody may answer to a unit on a day on which that is no more. */
function checkDays({ planned, superiors, directory, remarks }: Checked): void {
  const ends = new Map(planned.map(({ ref, until }) => [keyOf(ref), until]));
  const endOf = (ref: UnitRef): string | null => {
    const said = ends.get(keyOf(ref));
    if (said !== undefined) return said;
    return 'id' in ref ? (directory.unit(ref.id)?.until ?? null) : null;
  };
  const byRef = new Map(planned.map((unit) => [keyOf(unit.ref), unit]));
  for (const { unit, line, superior } of superiors) {
    const row = byRef.get(keyOf(unit))?.row;
    const end = superior === null ? null : endOf(superior);
    if (row === undefined || superior === null || end === null) continue;
    const own = endOf(unit);
    if (own !== null && own <= end) continue;
    const hint = dayInSheet(lastDay(end));
    remarks.refuse(row.row, 'superior-ends', {
      column: UNIT_COLUMNS[line],
      value: directory.labelOf(superior),
      hint,
    });
  }
  for (const { row, existing, until, day } of planned) {
    const begins = existing?.from ?? day;
    if (row.until === null || until === null || until > begins) continue;
    remarks.refuse(row.row, 'ends-before', { column: UNIT_COLUMNS.until, value: dayInSheet(lastDay(until)) });
  }
}

/** A sheet ends only what nothing hangs on; anything else needs a successor, and a change of units names one. */
function checkEnds({ planned, graph, directory, register, remarks }: Checked): void {
  const ended = new Map<string, { readonly row: number; readonly id: UnitId; readonly until: string }>();
  for (const { row, existing, until } of planned) {
    if (existing === undefined || until === null || until === existing.until) continue;
    ended.set(existing.id, { row: row.row, id: existing.id, until });
  }
  if (ended.size === 0) return;
  const column = UNIT_COLUMNS.until;
  const ends = new Map(planned.map(({ ref, until }) => [keyOf(ref), until]));
  for (const { row, id, until } of ended.values()) {
    const value = dayInSheet(lastDay(until));
    if (id === register.rootId) remarks.refuse(row, 'root-ends', { column, value });
    if ((register.positionsUntil.get(id) ?? '') > until)
      remarks.refuse(row, 'has-positions', { column, value });
    if ((register.openWork.get(id) ?? 0) > 0) {
      remarks.refuse(row, 'has-open-work', { column, value, hint: String(register.openWork.get(id)) });
    }
  }
  for (const line of LINES) {
    for (const [below, above] of graph.get(line) ?? []) {
      const end = ended.get(above);
      // The key of a unit that is there is its id.
      const own = ends.get(below) ?? directory.unit(below as UnitId)?.until ?? null;
      if (end === undefined || (own !== null && own <= end.until)) continue;
      ended.delete(above);
      remarks.refuse(end.row, 'has-subordinates', {
        column,
        value: dayInSheet(lastDay(end.until)),
        hint: directory.unit(below as UnitId)?.name ?? '',
      });
    }
  }
}
