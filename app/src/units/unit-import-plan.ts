import type { UnitId } from '../base/ids.ts';
import { plainWords } from './party-words.ts';
import { LINES, type Line, type UnitView } from './unit.ts';
import { type SheetProblem, UNIT_COLUMNS, UNIT_SHEET, type UnitColumn, type UnitRow } from './unit-sheet.ts';

/** A unit that is there already, or one that a row is about to make. */
export type UnitRef = { readonly id: UnitId } | { readonly row: number };

export interface UnitImportPlan {
  readonly create: readonly UnitRow[];
  /** Units that are called or classed otherwise in the sheet. */
  readonly change: readonly { readonly id: UnitId; readonly row: UnitRow }[];
  readonly superiors: readonly {
    readonly unit: UnitRef;
    readonly line: Line;
    readonly superior: UnitRef | null;
  }[];
  readonly problems: readonly SheetProblem[];
}

/**
 * What importing the rows means: a row is the unit with its code, else the unit of its name, else a new one. Units that the
 * sheet does not mention stay as they are. With any problem, nothing is to be done at all.
 */
export function planUnitImport(
  rows: readonly UnitRow[],
  existing: readonly UnitView[],
  rootId: UnitId,
): UnitImportPlan {
  const directory = new UnitDirectory(rows, existing);
  const problems: SheetProblem[] = [...rowsTwice(rows, directory)];
  const superiors: UnitImportPlan['superiors'][number][] = [];
  for (const row of rows) {
    const unit = directory.refOf(row);
    for (const line of LINES) {
      const written = row.superiors.find((superior) => superior.line === line)?.written;
      const superior = written === undefined ? null : directory.find(written);
      if (typeof superior === 'string') problems.push(problemAt(row.row, line, superior, written ?? ''));
      else if (superior !== null && keyOf(superior) === keyOf(unit)) {
        problems.push(problemAt(row.row, line, 'own-superior', written ?? ''));
      } else if (!directory.answersTo(row, line, superior)) superiors.push({ unit, line, superior });
    }
  }
  problems.push(...circles(rows, superiors, directory), ...otherRoots(rows, directory, rootId));
  return {
    create: rows.filter((row) => directory.existingOf(row) === undefined),
    change: rows.flatMap((row) => {
      const unit = directory.existingOf(row);
      return unit === undefined || isAsWritten(unit, row) ? [] : [{ id: unit.id, row }];
    }),
    superiors,
    problems,
  };
}

function problemAt(
  row: number,
  column: UnitColumn,
  problem: SheetProblem['problem'],
  value: string,
): SheetProblem {
  return { sheet: UNIT_SHEET, row, column: UNIT_COLUMNS[column], problem, value };
}

function keyOf(ref: UnitRef): string {
  return 'id' in ref ? ref.id : String(ref.row);
}

function isAsWritten(unit: UnitView, row: UnitRow): boolean {
  return (
    unit.name === row.name &&
    unit.shortName === row.shortName &&
    unit.kind === row.kind &&
    unit.code === (row.code ?? unit.code)
  );
}

/** All units that there will be, to be found as people write them: by code or by name. */
export class UnitDirectory {
  readonly #rows: readonly UnitRow[];
  readonly #matches = new Map<UnitRow, UnitView>();
  readonly #byCode = new Map<string, UnitRef>();
  readonly #byName = new Map<string, Map<string, UnitRef>>();
  readonly #existing: ReadonlyMap<UnitId, UnitView>;

  constructor(rows: readonly UnitRow[], existing: readonly UnitView[]) {
    this.#rows = rows;
    this.#existing = new Map(existing.map((unit) => [unit.id, unit]));
    const codes = new Map(
      existing.flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit] as const])),
    );
    const names = Map.groupBy(existing, (unit) => plainWords(unit.name));
    for (const row of rows) {
      const match =
        (row.code === null ? undefined : codes.get(row.code)) ??
        soleMatch(names.get(plainWords(row.name)), row);
      if (match !== undefined) this.#matches.set(row, match);
    }
    for (const unit of existing) this.#enter({ id: unit.id }, unit.code, unit.name);
    for (const row of rows) this.#enter(this.refOf(row), row.code, row.name);
  }

  #enter(ref: UnitRef, code: string | null, name: string): void {
    if (code !== null) this.#byCode.set(code, ref);
    const named = this.#byName.get(plainWords(name)) ?? new Map<string, UnitRef>();
    named.set(keyOf(ref), ref);
    this.#byName.set(plainWords(name), named);
  }

  existingOf(row: UnitRow): UnitView | undefined {
    return this.#matches.get(row);
  }

  refOf(row: UnitRow): UnitRef {
    const match = this.#matches.get(row);
    return match === undefined ? { row: row.row } : { id: match.id };
  }

  /** The unit with that code or name, or why there is none. */
  find(written: string): UnitRef | 'unknown-unit' | 'ambiguous-unit' {
    const byCode = this.#byCode.get(written);
    if (byCode !== undefined) return byCode;
    const [first, ...more] = this.#byName.get(plainWords(written))?.values() ?? [];
    if (first === undefined) return 'unknown-unit';
    return more.length === 0 ? first : 'ambiguous-unit';
  }

  answersTo(row: UnitRow, line: Line, superior: UnitRef | null): boolean {
    const now = this.#matches.get(row)?.superiors.find((other) => other.line === line)?.id;
    return superior === null ? now === undefined : 'id' in superior && superior.id === now;
  }

  /** Superiors on a line as they stand now, of units that the sheet does not mention. */
  unmentioned(): readonly UnitView[] {
    const mentioned = new Set([...this.#matches.values()].map((unit) => unit.id));
    return [...this.#existing.values()].filter((unit) => !mentioned.has(unit.id));
  }

  get rows(): readonly UnitRow[] {
    return this.#rows;
  }
}

/** A unit of that name, unless the row's code says that it is another one. */
function soleMatch(named: readonly UnitView[] | undefined, row: UnitRow): UnitView | undefined {
  const candidates = (named ?? []).filter(
    (unit) => row.code === null || unit.code === null || unit.code === row.code,
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

function rowsTwice(rows: readonly UnitRow[], directory: UnitDirectory): SheetProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const marks = [keyOf(directory.refOf(row)), ...(row.code === null ? [] : [`code ${row.code}`])];
    const twice = marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return twice
      ? [problemAt(row.row, row.code === null ? 'name' : 'code', 'twice', row.code ?? row.name)]
      : [];
  });
}

/** Units with others below them that answer to nobody: their whole tree would lie outside of this installation. */
function otherRoots(rows: readonly UnitRow[], directory: UnitDirectory, rootId: UnitId): SheetProblem[] {
  const above = new Set(
    rows.flatMap(({ superiors }) =>
      superiors.flatMap(({ written }) => {
        const superior = directory.find(written);
        return typeof superior === 'string' ? [] : [keyOf(superior)];
      }),
    ),
  );
  return rows
    .filter((row) => row.superiors.length === 0)
    .filter((row) => above.has(keyOf(directory.refOf(row))) && keyOf(directory.refOf(row)) !== rootId)
    .map((row) => problemAt(row.row, 'administrative', 'other-root', row.name));
}

/** Units that would come to stand above themselves. */
function circles(
  rows: readonly UnitRow[],
  superiors: UnitImportPlan['superiors'],
  directory: UnitDirectory,
): SheetProblem[] {
  const problems: SheetProblem[] = [];
  for (const line of LINES) {
    const above = new Map<string, string>();
    for (const unit of directory.unmentioned()) {
      const superior = unit.superiors.find((other) => other.line === line);
      if (superior !== undefined) above.set(unit.id, superior.id);
    }
    for (const row of rows) {
      const kept = directory.existingOf(row)?.superiors.find((other) => other.line === line)?.id;
      if (kept !== undefined) above.set(keyOf(directory.refOf(row)), kept);
    }
    for (const change of superiors.filter((superior) => superior.line === line)) {
      if (change.superior === null) above.delete(keyOf(change.unit));
      else above.set(keyOf(change.unit), keyOf(change.superior));
    }
    const inCircles = circling(above);
    for (const row of rows) {
      if (inCircles.has(keyOf(directory.refOf(row)))) {
        const written = row.superiors.find((superior) => superior.line === line)?.written ?? '';
        problems.push(problemAt(row.row, line, 'circle', written));
      }
    }
  }
  return problems;
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
