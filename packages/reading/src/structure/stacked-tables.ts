import { headAt } from '../recognise/party/head.ts';
import { cellTableAt, mayHeadCells } from './cell-tables.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { type Cell, type Row, type TaskTable, type TaskTableColumns, tellsDays } from './tables.ts';

/**
 * Task tables whose cells a PDF tool wrote one below the other, each wrapped to its column: "STT", "Nhiệm vụ",
 * "Đơn vị", "chủ trì", "1", "Lập danh sách", "học sinh", "Phòng Y tế", "Trước ngày", "15/8". Which line belongs to which
 * column is told by what it begins with.
 */

const LABEL = /^(?:stt|tt|số tt|số thứ tự)$/u;
/** Lines of a heading row, and of one row. */
const HEAD_REACH = 16;
const ROW_REACH = 40;
/** A line of a column is shorter than this. */
const LONGEST_LINE = 60;

export type ColumnKind = 'task' | 'lead' | 'cooperator' | 'deadline';
const HEADINGS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['task', /nội dung|nhiệm vụ|công việc|hoạt động|đầu việc/u],
  ['cooperator', /phối hợp/u],
  ['lead', /chủ trì|phụ trách|chịu trách nhiệm|(?:đơn vị|cơ quan|người|bộ phận) thực hiện|phân công/u],
  ['deadline', /thời gian|thời hạn|hoàn thành|tiến độ/u],
];

const OPENS_TIME =
  /^(?:trước|trong|từ|đến|xong|hoàn thành|chậm nhất|tháng|quý|ngày|tuần|năm|hằng|hàng|thường xuyên|định kỳ|sau|khi|\d{1,2}\s?[/.-]\s?\d{1,4})(?=$|[\s/\d.,-])/u;
/** A line that ends so goes on in the next, whatever that begins with. */
const GOES_ON =
  /[,;–-]$|\s(?:và|các|của|với)$|^(?:các|văn phòng|phòng|sở|ban|trung tâm|công an|hội|đoàn|ủy ban|tổ|bộ phận)$/u;

/** Columns in the order of their headings; null where the lines head no task table. */
export function columnsOf(heading: string): ColumnKind[] | null {
  const found = HEADINGS.flatMap(([kind, pattern]) => {
    const at = heading.search(pattern);
    return at < 0 ? [] : [{ kind, at }];
  });
  const kinds = found.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
  const whole = kinds[0] === 'task' && kinds.includes('lead') && kinds.length > 2;
  return whole && (!kinds.includes('deadline') || kinds.at(-1) === 'deadline') ? kinds : null;
}

/** Index of the line with the number `n` alone, from `from` on and within reach; -1 where none stands there. */
function numberLine(lines: readonly PrintedLine[], from: number, n: number, reach: number): number {
  for (let i = from; i < Math.min(lines.length, from + reach); i++) {
    const { text } = lines[i] ?? { text: '' };
    if (text.replace(/\.$/u, '') === String(n)) return i;
    if (text.length > LONGEST_LINE) return -1;
  }
  return -1;
}

/** Index behind the last line of the last row: an empty line, a long one or a numbered one ends the table. */
function lastRowEnd(lines: readonly PrintedLine[], from: number): number {
  let i = from;
  while (i < Math.min(lines.length, from + ROW_REACH)) {
    const { text } = lines[i] ?? { text: '' };
    if (text === '' || text.length > LONGEST_LINE || /^(?:[IVX]{1,5}|\d{1,2})[./]\s?\p{Lu}/u.test(text))
      break;
    i++;
  }
  return i;
}

const namesBody = ({ text, folded }: PrintedLine): boolean =>
  /^(?:\p{Lu}|các\s)/u.test(text) && headAt({ text, folded }, 0) !== null;

/** Where among the lines of a row each column after the first begins. */
function columnStarts(row: readonly PrintedLine[], kinds: readonly ColumnKind[]): Map<ColumnKind, number> {
  const starts = new Map<ColumnKind, number>();
  let from = 1;
  for (const kind of kinds.slice(1)) {
    for (let i = from; i < row.length; i++) {
      const line = row[i];
      if (!line || GOES_ON.test(row[i - 1]?.folded ?? '')) continue;
      if (kind === 'deadline' ? !OPENS_TIME.test(line.folded) : !namesBody(line)) continue;
      starts.set(kind, i);
      from = i + 1;
      break;
    }
  }
  return starts;
}

function cellOf(text: string, row: readonly PrintedLine[], from: number, to: number): Cell {
  const first = row[from];
  const last = row[to - 1];
  if (!first || !last) return { text: '', start: row[0]?.start ?? 0 };
  return { text: text.slice(first.start, last.end).replaceAll('\n', ' '), start: first.start };
}

/** Cells in the order label, task, lead, cooperator, deadline. */
function rowOf(
  text: string,
  label: PrintedLine,
  row: readonly PrintedLine[],
  kinds: readonly ColumnKind[],
): Row {
  const starts = columnStarts(row, kinds);
  const edges = [0, ...starts.values(), row.length].sort((a, b) => a - b);
  const cell = (kind: ColumnKind): Cell => {
    const from = kind === 'task' ? 0 : (starts.get(kind) ?? row.length);
    return cellOf(text, row, from, edges.find((edge) => edge > from) ?? row.length);
  };
  return {
    cells: [
      { text: label.text, start: label.start },
      cell('task'),
      cell('lead'),
      cell('cooperator'),
      cell('deadline'),
    ],
    start: label.start,
    end: row.at(-1)?.end ?? label.end,
  };
}

export const COLUMNS: TaskTableColumns = { label: 0, task: 1, lead: 2, cooperator: 3, deadline: 4 };

function tableAt(text: string, lines: readonly PrintedLine[], at: number): TaskTable | null {
  if (!LABEL.test(lines[at]?.folded ?? '')) return null;
  let first = numberLine(lines, at + 1, 1, HEAD_REACH);
  if (first < 0) return null;
  const heading = lines.slice(at + 1, first).map((line) => line.folded);
  const kinds = columnsOf(heading.join(' '));
  if (!kinds) return null;
  const rows: Row[] = [];
  let end = first;
  for (let n = 1; ; n++) {
    const label = lines[first];
    const next = numberLine(lines, first + 1, n + 1, ROW_REACH);
    end = next < 0 ? lastRowEnd(lines, first + 1) : next;
    const row = lines.slice(first + 1, end).filter((line) => line.text !== '');
    if (label && row.length > 1) rows.push(rowOf(text, label, row, kinds));
    if (next < 0) break;
    first = next;
  }
  const start = lines[at]?.start ?? 0;
  const holds = tellsDays(heading.join(' '));
  return {
    columns: COLUMNS,
    result: -1,
    timeWord: '',
    holds,
    rows,
    start,
    end: lines[end - 1]?.end ?? start,
  };
}

/** Heads a table with numbered rows, or a calendar. */
const MAY_HEAD =
  /(?:^|\n)[ \t]*(?:STT|TT|Stt|Số TT|SỐ TT|Số thứ tự|Ngày|NGÀY|Thứ|THỨ|Tháng|THÁNG|Quý|QUÝ|Thời gian|THỜI GIAN|Thời điểm|THỜI ĐIỂM)[^\n]{0,16}(?:\n|$)/u;

/** Task tables of a normalised text whose cells stand one below the other, in order. */
export function findStackedTables(text: string): TaskTable[] {
  const tables: TaskTable[] = [];
  if (!MAY_HEAD.test(text)) return tables;
  const lines = printedLines(text);
  let from = 0;
  for (const [i, line] of lines.entries()) {
    if (line.start < from || !mayHeadCells(line)) continue;
    const table = cellTableAt(lines, i) ?? tableAt(text, lines, i);
    if (!table) continue;
    tables.push(table);
    from = table.end;
  }
  return tables;
}
