import { isPredicate } from '../recognise/party/predicate.ts';
import { foldNfc } from '../text/fold.ts';
import { aligned, goesOnWithRow, withLine } from './tabbed-rows.ts';

/** A cell of a table; offsets are into the normalised text. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
}

/** Which column of a table of tasks says what, from 0; -1 where none does. */
export interface TaskTableColumns {
  readonly label: number;
  readonly task: number;
  readonly lead: number;
  readonly cooperator: number;
  readonly deadline: number;
}

export interface TaskTable {
  readonly columns: TaskTableColumns;
  /** Column of what is to come of the work, from 0; -1 where none says it. */
  readonly result: number;
  /** "tháng", "quý", "ngày" where the name of the column of times says what its cells count; else empty. */
  readonly timeWord: string;
  /** Whether its cells tell when something is held ("Thời gian"), and no limit ("Thời hạn", "Hoàn thành"). */
  readonly holds: boolean;
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}

const RULE_ROW = /^[|\s:+=-]+$/u;
const LABEL = /^(?:stt|tt|số tt|số thứ tự|#)$/u;
const TASK =
  /^(?:(?:các|những|tên) )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|phần việc|nhóm nhiệm vụ|việc (?:cần|phải) (?:làm|thực hiện)|chương trình$)/u;
const COOPERATOR = /phối hợp/u;
const LEAD =
  /chủ trì|^giao(?: cho)?$|(?:đơn vị(?! tính)|cơ quan|bộ phận|người|cá nhân)[^|]{0,20}(?:thực hiện|phụ trách|chịu trách nhiệm|báo cáo)?|phụ trách|thực hiện|phân công|trách nhiệm|đầu mối|tham mưu|chủ thể/u;
const DEADLINE =
  /thời gian|thời hạn|thời điểm|hoàn thành|tiến độ|hạn |lộ trình|^lịch(?: thực hiện| triển khai)?$|^(?:xong trước|kỳ hạn|hạn|mốc|tháng(?:\s?\/\s?năm)?|tuần|quý|ngày(?:, tháng)?|(?:ngày|tháng|tuần) thực hiện)$/u;
/** "Tháng", "Quý" over cells that hold its number alone. */
const TIME_WORD = /^(?:tháng|quý|ngày)/u;
/** A column of phases has their numbers where another says when. */
const PHASE = /^(?:giai đoạn|đợt|bước)$/u;
/** "Lãnh đạo phụ trách" sees that it is done. */
const OVERSEES = /^lãnh đạo|chỉ đạo/u;

/** "Sản phẩm", "Kết quả, đầu ra", "Chỉ tiêu" over what is to be reached. */
const RESULT = /^(?:sản phẩm|kết quả(?! thực hiện)|đầu ra|yêu cầu sản phẩm|mục tiêu|chỉ tiêu)/u;

/** No column has a longer name. */
const LONGEST_NAME = 80;
/** "3.", "IV": the first cell of a row. */
const COUNTED = /^(?:\d|[ivxlc]{1,5}[.)]?$)/u;

/** Whether cells may name columns: a row of work may hold every word that names do. */
function mayName(names: readonly string[]): boolean {
  return !COUNTED.test(names[0] ?? '') && names.every((name) => name.length <= LONGEST_NAME);
}

/** Cells of a line, or none where it is no row. */
function cellsOf(line: string, start: number): Cell[] {
  if (!line.includes('|') && !line.includes('\t')) return [];
  const separator = line.includes('|') ? '|' : '\t';
  const cells: Cell[] = [];
  let at = 0;
  for (const raw of line.split(separator)) {
    cells.push({ text: raw.trim(), start: start + at + (raw.length - raw.trimStart().length) });
    at += raw.length + 1;
  }
  if (separator === '|' && line.trimStart().startsWith('|')) cells.shift();
  if (separator === '|' && line.trimEnd().endsWith('|')) cells.pop();
  return cells;
}

const wholeCell = (line: string, start: number): Cell => ({
  text: line.trim(),
  start: start + (line.length - line.trimStart().length),
});

/**
 * TaskTableColumns of a table by the cells of its heading row; null where it hands out no work, or where nothing would tell its
 * rows from lines of text (fewer than three columns).
 */
export function taskTableColumns(heading: readonly string[]): TaskTableColumns | null {
  if (heading.length < 2) return null;
  const names = heading.map(foldNfc);
  if (!mayName(names)) return null;
  const task = names.findIndex((name) => TASK.test(name));
  const cooperator = names.findIndex((name) => COOPERATOR.test(name));
  const time = names.findIndex((name, i) => i !== task && DEADLINE.test(name));
  const deadline = time < 0 ? names.findIndex((name) => PHASE.test(name)) : time;
  const mayLead = names.flatMap((name, i) =>
    i !== task && i !== cooperator && i !== deadline && LEAD.test(name) ? [i] : [],
  );
  const lead = mayLead.find((i) => !OVERSEES.test(names[i] ?? '')) ?? mayLead[0] ?? -1;
  if (task < 0 || (lead < 0 && deadline < 0)) return null;
  // Two columns name work only where one is whose it is: "Đơn vị | Nhiệm vụ".
  if (heading.length === 2 && lead < 0) return null;
  const stage = deadline === 0 ? -1 : names.findIndex((name, i) => i === 0 && PHASE.test(name));
  const label = names.findIndex((name) => LABEL.test(name));
  return { label: label < 0 ? stage : label, task, lead, cooperator, deadline };
}

function resultColumn(heading: readonly Cell[], { task }: TaskTableColumns): number {
  return heading.findIndex(({ text }, i) => i !== task && RESULT.test(foldNfc(text)));
}

const timeWord = (heading: readonly Cell[], { deadline }: TaskTableColumns): string =>
  TIME_WORD.exec(foldNfc(heading[deadline]?.text ?? ''))?.[0] ?? '';

/** What else the names of columns say. */
const saidBy = (heading: readonly Cell[], columns: TaskTableColumns) => ({
  result: resultColumn(heading, columns),
  timeWord: timeWord(heading, columns),
  holds: tellsDays(heading[columns.deadline]?.text ?? ''),
});

/** "Thời gian hoàn thành", "Tiến độ": a day below it is the last one. */
const LIMIT = /hạn|hoàn thành|tiến độ|lộ trình|mốc|xong|kết thúc|báo cáo/u;

/** Whether a day in the cells below a heading of times is when something is held. */
export const tellsDays = (heading: string): boolean => !LIMIT.test(foldNfc(heading));

/** "Hoạt động" and "Nội dung" side by side: of two columns that may hold the work, the one whose cells begin with verbs. */
function workColumn(
  heading: readonly Cell[],
  rows: readonly Row[],
  { task, lead, deadline }: TaskTableColumns,
): number {
  let [best, most] = [task, 0];
  for (const [i, { text }] of heading.entries()) {
    if (i === lead || i === deadline || !TASK.test(foldNfc(text))) continue;
    const verbs = rows.filter(({ cells }) => isPredicate(foldNfc(cells[i]?.text ?? ''), 0)).length;
    if (verbs > most) [best, most] = [i, verbs];
  }
  return 2 * most >= rows.length ? best : task;
}

/** The table of some rows below their headings, from its first row to its last; null where these name no columns of work. */
export function taskTableOf(heading: readonly Cell[], rows: readonly Row[]): TaskTable | null {
  const columns = taskTableColumns(heading.map((cell) => cell.text));
  if (!columns) return null;
  const [start, end] = [heading[0]?.start ?? 0, rows.at(-1)?.end ?? 0];
  const tabbed = false;
  return toTaskTable({ heading, columns, ...saidBy(heading, columns), tabbed, rows: [...rows], start, end });
}

/** "2. Tháng 11/2025": a line over the rows of its month, in a table whose cells are parted by tabs. */
const MONTH_LINE =
  /^\s*(?:(?:\d{1,2}|[IVX]{1,4})[./)]\s{0,2})?(?:THÁNG|Tháng|QUÝ|Quý|TUẦN|Tuần)\s(?:thứ\s)?[\dIVX]{1,3}(?:\s?[/.-]\s?\d{4}|,?\s(?:năm|NĂM)\s\d{4})?\s?:?\s*$/u;

const titleCells = ({ columns, heading }: OpenTable, line: string, start: number): Cell[] =>
  heading.map((_, i) => (i === columns.task ? wholeCell(line, start) : { text: '', start }));

interface OpenTable extends TaskTable {
  readonly heading: readonly Cell[];
  /** Whether its cells are parted by tabs alone. */
  readonly tabbed: boolean;
  readonly rows: Row[];
  end: number;
}

function toTaskTable({ heading, tabbed, ...table }: OpenTable): TaskTable {
  const { columns } = table;
  const rows = tabbed ? table.rows.map((row) => aligned(row, columns, heading.length)) : table.rows;
  return { ...table, rows, columns: { ...columns, task: workColumn(heading, rows, columns) } };
}

/** Whether a line goes on with the last row, which a line break inside a cell has parted. */
function takesUp({ tabbed, heading, rows }: OpenTable, cells: readonly Cell[]): boolean {
  const last = rows.at(-1);
  return tabbed && last !== undefined && goesOnWithRow(last, cells, heading.length);
}

function takeUp(open: OpenTable, cells: readonly Cell[], end: number): void {
  const last = open.rows.pop();
  if (last) open.rows.push(withLine(last, cells, end));
  open.end = end;
}

/** What stands below a table and has a gap in its line as rows have. */
const BELOW_TABLE = /^\s?(?:N(?:ơi|ƠI) (?:nhận|gửi|NHẬN|GỬI)|N(?:gười|GƯỜI) (?:lập|LẬP))(?!\p{L})/u;

/** "1. Tháng 10/2025" between the rows of one table: the headings above hold for those below it, too. */
const BETWEEN_ROWS = /^(?:[IVX]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2})?)[.)/:-]\s?[^.;:|\t]{3,90}:?$/u;

/** Whether a row has the cells that the headings name; the last may be empty and its mark lost. */
const fits = (cells: readonly Cell[], { heading }: OpenTable): boolean =>
  cells.length === heading.length || (heading.length > 3 && cells.length === heading.length - 1);

/** The table that a heading parted, from a row below that heading on; null where the row is none of it. */
const goesOn = (
  parted: OpenTable | null,
  cells: readonly Cell[],
  at: { readonly start: number; readonly end: number },
): OpenTable | null => (parted && fits(cells, parted) ? { ...parted, rows: [], ...at } : null);

/** Tables whose heading row names work and who does it or by when. */
export function findTaskTables(text: string): TaskTable[] {
  const tables: OpenTable[] = [];
  if (!/[|\t]/u.test(text)) return [];
  let open: OpenTable | null = null;
  // The table that a line parts, as long as nothing but that line has come.
  let parted: OpenTable | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const cells = BELOW_TABLE.test(line) ? [] : cellsOf(line, start);
    const columns = taskTableColumns(cells.map((cell) => cell.text));
    if (columns) {
      if (open) tables.push(open);
      const tabbed = !line.includes('|');
      open = { heading: cells, columns, ...saidBy(cells, columns), tabbed, rows: [], start, end };
    } else if (open && takesUp(open, cells.length > 0 ? cells : [wholeCell(line, start)])) {
      takeUp(open, cells.length > 0 ? cells : [wholeCell(line, start)], end);
    } else if ((open ?? parted) && cells.length > 1) {
      open ??= goesOn(parted, cells, { start, end });
      if (open && !RULE_ROW.test(line)) open.rows.push({ cells, start, end });
      if (open) open.end = end;
    } else if (open?.tabbed && MONTH_LINE.test(line)) {
      open.rows.push({ cells: titleCells(open, line, start), start, end });
    } else if (line.trim() !== '') {
      if (open) tables.push(open);
      parted = BETWEEN_ROWS.test(line.trim()) ? open : null;
      open = null;
    }
    start = end + 1;
  }
  if (open) tables.push(open);
  return tables.map(toTaskTable);
}
