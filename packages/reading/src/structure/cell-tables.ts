import { isDayLine } from './day-lines.ts';
import type { PrintedLine } from './printed-lines.ts';
import { type Cell, type Row, type TaskTable, type TaskTableColumns, taskTableOf } from './tables.ts';

/**
 * Task tables each of whose headings and cells has a line of its own, as one pasted from an editor or a web page comes out:
 * "TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn", "I", "Công tác chuẩn bị", "1", "Lập danh sách", "Phòng Y tế", "Trước 15/8".
 */

/** Longer than any cell of a table that is written one cell to a line. */
const LONGEST_CELL = 600;
const LONGEST_HEADING = 60;
const MOST_COLUMNS = 8;

const LABEL = /^(?:stt|tt|số tt|số thứ tự)$/u;
/** "Ngày", "Thứ, ngày", "Thời gian" over the first cells of a calendar. */
const DAY_COLUMN =
  /^(?:ngày(?:,? tháng)?|ngày\s?[/-]\s?buổi|thứ(?:,| ?\/|,? ?-)? ?ngày|ngày,? thứ|thời gian(?: thực hiện)?)$/u;

const NUMBER = /^(\d{1,3})\.?$/u;
/** "2", "2.1.", "1.2.3": what numbers a row. */
const ROW_LABEL = /^\d{1,3}(?:\.\d{1,2}){0,3}\.?$/u;
/** "II" and below it "Mục tiêu 2: Lĩnh vực kinh tế": a row that only heads those below it. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
const PAGE_NUMBER = /^(?:trang )?\d{1,3}(?:\s?\/\s?\d{1,3})?$/u;
/** Between the rows before a page break and the headings that are printed anew. */
const REACH_OF_BREAK = 5;

/** When, as a cell opens with it. */
const OPENS_TIME =
  /^(?:trước|trong|từ|đến|xong|hoàn thành|chậm nhất|tháng|quý|ngày|tuần|năm|hằng|hàng|thường xuyên|định kỳ|sau|khi|hết|cuối|đầu|giữa|sáng|chiều|tối|thứ|chủ nhật|ngay|liên tục|theo|cả năm|\d{1,2}\s?[/.-]\s?\d{1,4}|\d{1,3} ngày|\d{4})(?=$|[\s/\d.,-])/u;

/** The lines of a table, and how wide it is. */
interface Grid {
  readonly lines: readonly PrintedLine[];
  readonly headings: readonly PrintedLine[];
  readonly columns: TaskTableColumns;
}

/** "II", or "2" where "2.1" stands right below the title. */
function isGroup(lines: readonly PrintedLine[], at: number): boolean {
  const [label = '', title = '', below = ''] = lines.slice(at, at + 3).map(({ text }) => text);
  const numbered = NUMBER.test(label) && below.startsWith(`${label.replace(/\.$/u, '')}.1`);
  return (GROUP_LABEL.test(label) || numbered) && /^[\p{L}“"]/u.test(title);
}

const asCell = (line: PrintedLine | undefined, at: PrintedLine): Cell => ({
  text: line?.text ?? '',
  start: line?.start ?? at.start,
});

const rowOf = (cells: readonly (PrintedLine | undefined)[], label: PrintedLine): Row => ({
  cells: cells.map((cell) => asCell(cell, label)),
  start: label.start,
  end: Math.max(...cells.map((cell) => cell?.end ?? label.end)),
});

/** Index behind the headings where they are printed anew after a page break; `at` where they are not. */
function behindBreak({ lines, headings }: Grid, at: number): number {
  for (let i = at; i < at + REACH_OF_BREAK; i++) {
    if (headings.every((heading, k) => lines[i + k]?.folded === heading.folded)) return i + headings.length;
    const { folded } = lines[i] ?? { folded: '-' };
    if (folded !== '' && !PAGE_NUMBER.test(folded)) return at;
  }
  return at;
}

/** An empty line is an empty cell, where nobody helps or no day is set; the work itself and most of the others are there. */
const isFilled = (cells: readonly PrintedLine[], work: number): boolean =>
  (cells[work]?.text ?? '') !== '' && cells.filter(({ text }) => text === '').length * 2 < cells.length;

const areCells = (cells: readonly PrintedLine[]): boolean =>
  cells.every(({ text }) => text.length < LONGEST_CELL && !NUMBER.test(text));

/** What may number the row after one that `label` numbers. */
function mayFollow(label: string, next: string): boolean {
  if (!ROW_LABEL.test(next)) return false;
  const [before, behind] = [label, next].map((one) => one.replace(/\.$/u, '').split('.').map(Number));
  if (!before || !behind) return false;
  if (behind.length > before.length) return behind.at(-1) === 1;
  const last = behind.length - 1;
  return behind[last] === (before[last] ?? 0) + 1 && behind.slice(0, last).every((n, i) => n === before[i]);
}

/** Whether a row, a group or the headings of the next page begin at `at`. */
const opensNext = (grid: Grid, at: number, label: string): boolean =>
  mayFollow(label, grid.lines[at]?.text ?? '') || isGroup(grid.lines, at) || behindBreak(grid, at) > at;

/** Of a row that lacks a cell, with nothing for it: nobody helps, or no day is set. */
function withGap(
  cells: readonly PrintedLine[],
  { columns, headings }: Grid,
): readonly (PrintedLine | undefined)[] {
  const { cooperator, deadline } = columns;
  const told = deadline < 0 || OPENS_TIME.test(cells[deadline - 2]?.folded ?? '');
  const gap = told && cooperator >= 0 ? cooperator : deadline < 0 || told ? headings.length - 1 : deadline;
  return [...cells.slice(0, gap - 1), undefined, ...cells.slice(gap - 1)];
}

/** The row that the line at `at` numbers, and the index behind it; null where none stands there. */
function numberedRow(grid: Grid, at: number): { readonly row: Row; readonly next: number } | null {
  const { lines, headings, columns } = grid;
  const label = lines[at];
  if (!label) return null;
  const whole = lines.slice(at + 1, at + headings.length);
  const end = at + headings.length;
  const last = whole.at(-1)?.text ?? '';
  if (whole.length === headings.length - 1 && areCells(whole) && isFilled(whole, columns.task - 1)) {
    const remark = !Object.values(columns).includes(headings.length - 1);
    const ends = remark && (whole.at(-2)?.text ?? '') !== '';
    if (last !== '' || ends || opensNext(grid, end, label.text))
      return { row: rowOf([label, ...whole], label), next: end };
  }
  const short = whole.slice(0, -1).filter(({ text }) => text !== '');
  const lacks = short.length === headings.length - 2 && headings.length > 3 && areCells(short);
  if (!lacks || !opensNext(grid, end - 1, label.text)) return null;
  return { row: rowOf([label, ...withGap(short, grid)], label), next: end - 1 };
}

/** Index behind the title of a group at `at` and the empty cells beside it. */
function behindGroup({ lines, headings }: Grid, at: number): number {
  let next = at + 2;
  while (next < at + headings.length && lines[next]?.text === '') next++;
  return next;
}

/** What numbers come after in a group: each may begin anew, and "2.1" follows its "2". */
function labelBefore(group: PrintedLine, first: PrintedLine | undefined, last: string): string {
  const number = first?.text.replace(/\.$/u, '') ?? '';
  if (number === '1') return '0';
  return number.includes('.') ? group.text : last;
}

function numberedRows(grid: Grid, first: number): { readonly rows: Row[]; readonly next: number } {
  const { lines, columns } = grid;
  const rows: Row[] = [];
  let next = first;
  let label = '0';
  for (let at = first; at < lines.length; ) {
    at = behindBreak(grid, at);
    const group = lines[at];
    if (group && isGroup(lines, at)) {
      const below = behindGroup(grid, at);
      if (!ROW_LABEL.test(lines[below]?.text ?? '') && !isGroup(lines, below)) break;
      const title = Array.from({ length: columns.task + 1 }, (_, i) =>
        i === columns.task ? lines[at + 1] : undefined,
      );
      rows.push(rowOf([group, ...title.slice(1)], group));
      at = below;
      label = labelBefore(group, lines[at], label);
      continue;
    }
    const found = mayFollow(label, lines[at]?.text ?? '') ? numberedRow(grid, at) : null;
    if (!found) break;
    rows.push(found.row);
    label = lines[at]?.text ?? '';
    at = found.next;
    next = at;
  }
  return { rows, next };
}

/** A day, or the time of a day, that a row of a calendar opens with. */
const DAY_CELL =
  /^(?:(?:buổi )?(?:sáng|chiều|tối)(?: ngày)?,? |ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?(?:\s?\(.{3,20}\))?$|^(?:từ )?(?:ngày )?\d{1,2}(?:\s?[/.-]\s?\d{1,2}){0,2}\s?(?:-|–|đến) ?(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?$/u;
const isDayCell = ({ folded }: PrintedLine): boolean => isDayLine(folded) || DAY_CELL.test(folded);

/** Rows of a calendar: each day with its cells, or with those of several rows that it was merged over. */
function dayRows({ lines, headings }: Grid, first: number): { readonly rows: Row[]; readonly next: number } {
  const beside = headings.length - 1;
  const rows: Row[] = [];
  let next = first;
  for (let at = first; at < lines.length; ) {
    const day = lines[at];
    if (!day || !isDayCell(day)) break;
    const following = lines.slice(at + 1, at + 1 + 6 * beside).findIndex(isDayCell);
    const count = following > 0 && following % beside === 0 ? following / beside : 1;
    for (let k = 0; k < count; k++) {
      const cells = lines.slice(at + 1 + k * beside, at + 1 + (k + 1) * beside);
      if (cells.length < beside || !areCells(cells) || cells[0]?.text === '') return { rows, next };
      rows.push({ ...rowOf([day, ...cells], day), start: cells[0]?.start ?? day.start });
    }
    at += 1 + count * beside;
    next = at;
  }
  return { rows, next };
}

/** The lines from `at` on: without the empty ones, where one stands between every two cells. */
function linesFrom(lines: readonly PrintedLine[], at: number): readonly PrintedLine[] {
  const spaced = lines[at + 1]?.text === '' && lines[at + 3]?.text === '' && lines[at + 5]?.text === '';
  return spaced ? lines.slice(at).filter(({ text }) => text !== '') : lines.slice(at, at + SLICE);
}
const SLICE = 4000;

function gridAt(
  lines: readonly PrintedLine[],
  opens: (line: PrintedLine, at: number) => boolean,
): Grid | null {
  const width = lines.findIndex((line, at) => at > 0 && opens(line, at));
  if (width < 3 || width > MOST_COLUMNS) return null;
  const headings = lines.slice(0, width);
  if (headings.some(({ text }) => text === '' || text.length > LONGEST_HEADING)) return null;
  const table = taskTableOf(
    headings.map((heading) => asCell(heading, heading)),
    [],
  );
  return table && { lines, headings, columns: table.columns };
}

const opensRows =
  (lines: readonly PrintedLine[]) =>
  (line: PrintedLine, at: number): boolean =>
    line.text.replace(/\.$/u, '') === '1' || isGroup(lines, at);

/** Whether a line may be the first heading of such a table. */
export const mayHeadCells = ({ folded }: PrintedLine): boolean =>
  LABEL.test(folded) || DAY_COLUMN.test(folded);

/** The table whose headings begin at `at`; null where none stands there. */
export function cellTableAt(printed: readonly PrintedLine[], at: number): TaskTable | null {
  const first = printed[at];
  if (!first || !mayHeadCells(first)) return null;
  const numbered = LABEL.test(first.folded);
  const lines = linesFrom(printed, at);
  const grid = gridAt(lines, numbered ? opensRows(lines) : isDayCell);
  if (!grid || grid.columns[numbered ? 'label' : 'deadline'] !== 0) return null;
  const { rows, next } = numbered
    ? numberedRows(grid, grid.headings.length)
    : dayRows(grid, grid.headings.length);
  if (rows.filter(({ cells }) => cells.length === grid.headings.length).length < 2) return null;
  const table = taskTableOf(
    grid.headings.map((heading) => asCell(heading, heading)),
    rows,
  );
  const timeWord = numbered ? table?.timeWord : 'ngày';
  return (
    table && {
      ...table,
      timeWord: timeWord ?? '',
      start: first.start,
      end: lines[next - 1]?.end ?? first.end,
    }
  );
}
