import { parseId, type UnitId } from '../base/ids.ts';
import { type ColumnNames, SheetColumns, type SheetLike } from './sheet-columns.ts';
import { SheetRemarks } from './sheet-problem.ts';
import { dayInSheet, dayOfWords, kindOfWords, lastDay, nextDay } from './sheet-words.ts';
import { unitText } from './unit.text.ts';
import {
  compareUnits,
  isUnitCode,
  LINES,
  type Line,
  LONGEST_NAME,
  LONGEST_SHORT_NAME,
  type UnitKind,
  type UnitView,
} from './unit.ts';
import { unitKey } from './unit-key.ts';

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
  from: 'Từ ngày',
  until: 'Đến hết ngày',
  id: 'Mã hệ thống',
} as const;
export type UnitColumn = keyof typeof UNIT_COLUMNS;

export const UNIT_COLUMN_NAMES: ColumnNames<UnitColumn> = {
  titles: UNIT_COLUMNS,
  others: {
    code: ['Mã', 'Mã đơn vị', 'Mã định danh điện tử', 'Mã cơ quan', 'Code'],
    name: ['Tên', 'Đơn vị', 'Tên đầy đủ', 'Tên cơ quan', 'Tên cơ quan, đơn vị', 'Tên trường', 'Name'],
    shortName: ['Tên viết tắt', 'Tên gọi ngắn', 'Viết tắt'],
    kind: ['Loại', 'Loại hình', 'Loại trường', 'Cấp học', 'Kind'],
    administrative: [
      'Cấp trên',
      'Trực thuộc',
      'Đơn vị cấp trên',
      'Cấp trên trực tiếp',
      'Đơn vị chủ quản',
      'Superior',
    ],
    professional: ['Chuyên môn', 'Quản lý chuyên môn'],
    party: ['Đảng', 'Cấp trên Đảng', 'Tổ chức Đảng cấp trên'],
    from: ['Hiệu lực từ ngày', 'Ngày thành lập', 'Áp dụng từ ngày', 'From'],
    until: ['Đến ngày', 'Ngày kết thúc', 'Hết hiệu lực ngày', 'Until'],
    id: ['ID'],
  },
  needed: ['name', 'kind'],
};

/** One well-formed row; superiors are still as written: a code or a name. */
export interface UnitRow {
  readonly row: number;
  readonly id: UnitId | null;
  readonly code: string | null;
  readonly name: string;
  /** Null where nothing is said: a new unit is then called by its name, another keeps what it has. */
  readonly shortName: string | null;
  readonly kind: UnitKind;
  /** The lines that the sheet has a column for; '' ends the line. */
  readonly superiors: readonly { readonly line: Line; readonly written: string }[];
  /** First day, and first day on which it is no more, as far as something is said. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Turns the cells into rows; every cell that cannot be taken is named. */
export function readUnitRows(sheet: SheetLike, remarks = new SheetRemarks(UNIT_SHEET)): readonly UnitRow[] {
  const columns = new SheetColumns(UNIT_COLUMN_NAMES, sheet, remarks);
  if (remarks.isWrong(1)) return [];
  return sheet.rows.flatMap((row) => readUnitRow(row, columns, remarks) ?? []);
}

function readUnitRow(
  row: SheetLike['rows'][number],
  columns: SheetColumns<UnitColumn>,
  remarks: SheetRemarks,
): UnitRow | null {
  const cell = (column: UnitColumn): string => columns.text(row, column);
  const refuse = (column: UnitColumn, problem: Parameters<SheetRemarks['refuse']>[1]): void =>
    remarks.refuse(row.number, problem, { column: UNIT_COLUMNS[column], value: cell(column) });

  const name = cell('name');
  const code = cell('code');
  const kind = kindOfWords(cell('kind'));
  const id = parseId<UnitId>(cell('id').toLowerCase());
  const [from, last] = [dayOfWords(cell('from')), dayOfWords(cell('until'))];
  if (name === '') refuse('name', 'missing');
  else if (!/\p{L}/u.test(name)) refuse('name', 'not-a-name');
  if (name.length > LONGEST_NAME) refuse('name', 'too-long');
  if (cell('shortName').length > LONGEST_SHORT_NAME) refuse('shortName', 'too-long');
  // A spreadsheet program made a number of a long code, and its last digits are gone.
  if (/^\d(?:[.,]\d+)?E\+?\d+$/iu.test(code)) refuse('code', 'code-read-as-number');
  else if (code !== '' && !isUnitCode(code)) refuse('code', 'bad-code');
  if (kind === null) refuse('kind', cell('kind') === '' ? 'missing' : 'unknown-kind');
  if (cell('id') !== '' && id === null) refuse('id', 'unknown-id');
  if (cell('from') !== '' && from === null) refuse('from', 'bad-day');
  if (cell('until') !== '' && last === null) refuse('until', 'bad-day');
  if (from !== null && last !== null && last < from) refuse('until', 'ends-before');
  if (kind === null || remarks.isWrong(row.number)) return null;
  return {
    row: row.number,
    id,
    code: code === '' ? null : code,
    name,
    shortName: cell('shortName') === '' ? null : cell('shortName'),
    kind,
    superiors: LINES.filter((line) => columns.has(line)).map((line) => ({ line, written: cell(line) })),
    from,
    until: last === null ? null : nextDay(last),
  };
}

/** A unit with the days between which it is, as it stands in the sheet that is exported. */
export interface SheetUnit extends UnitView {
  readonly from: string;
  readonly until: string | null;
}

/** The worksheet that says what units there are; importing it changes nothing. */
export function unitSheet(units: readonly SheetUnit[]) {
  const handleOf = handles(units);
  const rows = units.toSorted(compareUnits).map((unit) => {
    const superior = (line: Line): string | null => {
      const id = unit.superiors.find((other) => other.line === line)?.id;
      return id === undefined ? null : handleOf(id);
    };
    const values: Record<UnitColumn, string | null> = {
      code: unit.code,
      name: unit.name,
      shortName: unit.shortName,
      kind: unitText.vi[`kind.${unit.kind}`],
      administrative: superior('administrative'),
      professional: superior('professional'),
      party: superior('party'),
      from: dayInSheet(unit.from),
      until: unit.until === null ? null : dayInSheet(lastDay(unit.until)),
      id: unit.id,
    };
    return Object.values(values);
  });
  return { name: UNIT_SHEET, headings: Object.values(UNIT_COLUMNS), rows };
}

/** How a unit is written where others name it: by code, by name where it has none, by its own id where two share a name. */
export function handles(units: readonly Pick<UnitView, 'id' | 'code' | 'name'>[]): (id: UnitId) => string {
  const named = new Map<string, number>();
  for (const { name } of units) named.set(unitKey(name), (named.get(unitKey(name)) ?? 0) + 1);
  // A name that looks like another's code would be taken for it.
  const codes = new Set(units.map(({ code }) => code));
  const byId = new Map(
    units.map(({ id, code, name }) => [
      id,
      code ?? ((named.get(unitKey(name)) ?? 0) > 1 || codes.has(name) ? id : name),
    ]),
  );
  return (id) => byId.get(id) ?? id;
}
