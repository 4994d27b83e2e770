import { fold } from '@dondoc/reading';
import { unitText } from './unit.text.ts';
import {
  compareUnits,
  isUnitCode,
  LINES,
  type Line,
  LONGEST_NAME,
  LONGEST_SHORT_NAME,
  UNIT_KINDS,
  type UnitKind,
  type UnitView,
} from './unit.ts';

/** Name and columns of the worksheet of units; import and export share them. */
export const UNIT_SHEET = 'Đơn vị';
export const UNIT_COLUMNS = {
  code: 'Mã định danh',
  name: 'Tên đơn vị',
  shortName: 'Tên ngắn',
  kind: 'Loại đơn vị',
  administrative: 'Cấp trên hành chính',
  professional: 'Cấp trên chuyên môn',
  party: 'Cấp trên về Đảng',
} as const;
export type UnitColumn = keyof typeof UNIT_COLUMNS;

/** What is wrong with a cell; `value` is what stands in it. Row numbers are those of the spreadsheet program. */
export interface SheetProblem {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly problem:
    | 'missing'
    | 'too-long'
    | 'unknown-kind'
    | 'bad-code'
    | 'twice'
    | 'unknown-unit'
    | 'ambiguous-unit'
    | 'own-superior'
    | 'circle'
    | 'other-root'
    | 'column-missing'
    | 'unknown-role'
    | 'bad-email'
    | 'email-of-another';
  readonly value: string;
}

/** One well-formed row; superiors are still as written: a code or a name. */
export interface UnitRow {
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly superiors: readonly { readonly line: Line; readonly written: string }[];
}

/** A row of a spreadsheet as the platform reads it. */
export interface CellRow {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

const KINDS_BY_LABEL: ReadonlyMap<string, UnitKind> = new Map(
  UNIT_KINDS.map((kind) => [fold(unitText.vi[`kind.${kind}`]), kind]),
);

/** Turns the cells into rows; every cell that cannot be taken is named. */
export function readUnitRows(rows: readonly CellRow[]): {
  readonly rows: readonly UnitRow[];
  readonly problems: readonly SheetProblem[];
} {
  const problems: SheetProblem[] = [];
  const read = rows.flatMap((row) => readUnitRow(row, problems) ?? []);
  return { rows: read, problems };
}

function readUnitRow(row: CellRow, problems: SheetProblem[]): UnitRow | null {
  const cell = (column: UnitColumn): string => row.cells.get(UNIT_COLUMNS[column]) ?? '';
  const before = problems.length;
  const refuse = (column: UnitColumn, problem: SheetProblem['problem']): void => {
    problems.push({
      sheet: UNIT_SHEET,
      row: row.number,
      column: UNIT_COLUMNS[column],
      problem,
      value: cell(column),
    });
  };

  const name = cell('name');
  const shortName = cell('shortName') || name;
  const code = cell('code');
  const kind = KINDS_BY_LABEL.get(fold(cell('kind')));
  if (name === '') refuse('name', 'missing');
  if (name.length > LONGEST_NAME) refuse('name', 'too-long');
  if (shortName.length > LONGEST_SHORT_NAME && shortName !== name) refuse('shortName', 'too-long');
  if (code !== '' && !isUnitCode(code)) refuse('code', 'bad-code');
  if (kind === undefined) refuse('kind', cell('kind') === '' ? 'missing' : 'unknown-kind');
  if (kind === undefined || problems.length > before) return null;

  const superiors = LINES.map((line) => ({ line, written: cell(line) })).filter(
    ({ written }) => written !== '',
  );
  return {
    row: row.number,
    code: code === '' ? null : code,
    name,
    shortName: shortName.slice(0, LONGEST_SHORT_NAME),
    kind,
    superiors,
  };
}

/** The worksheet that says what units are on a day; importing it changes nothing. */
export function unitSheet(units: readonly UnitView[]) {
  const handles = new Map(units.map((unit) => [unit.id, unit.code ?? unit.name]));
  const rows = units.toSorted(compareUnits).map((unit) => {
    const superior = (line: Line): string | null => {
      const id = unit.superiors.find((other) => other.line === line)?.id;
      return id === undefined ? null : (handles.get(id) ?? null);
    };
    const values: Record<UnitColumn, string | null> = {
      code: unit.code,
      name: unit.name,
      shortName: unit.shortName,
      kind: unitText.vi[`kind.${unit.kind}`],
      administrative: superior('administrative'),
      professional: superior('professional'),
      party: superior('party'),
    };
    return Object.values(values);
  });
  return { name: UNIT_SHEET, headings: Object.values(UNIT_COLUMNS), rows };
}
