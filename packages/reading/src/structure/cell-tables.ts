import { isDayLine } from './day-lines.ts';
import type { PrintedLine } from './printed-lines.ts';
import { type Cell, type Row, type TaskTable, type TaskTableColumns, taskTableOf } from './tables.ts';
import { cellsOfRow, isWrapped, MOST_LINES } from './wrapped-cells.ts';

/**
 * Task tables each of whose headings and cells has a line of its own, as one pasted from an editor or a web page comes out:
 * "TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn", "I", "Công tác chuẩn bị", "1", "Lập danh sách", "Phòng Y tế", "Trước 15/8".
 */

/** Longer than any cell of a table that is written one cell to a line. */
const LONGEST_CELL = 600;
const LONGEST_HEADING = 60;
const MOST_COLUMNS = 8;
const MOST_HEADING_LINES = 18;

const LABEL = /^(?:stt|tt|số tt|số thứ tự)$/u;
/** "Ngày", "Thứ, ngày", "Tháng", "Thời gian" over the first cells of a calendar. */
const DAY_COLUMN =
  /^(?:ngày(?:,? tháng)?|ngày\s?[/-]\s?buổi|thứ(?:,| ?\/|,? ?-)? ?ngày|ngày,? thứ|tháng(?:\s?[/-]\s?năm|, năm)?|quý|thời (?:gian|điểm)(?: (?:thực hiện|tổ chức|tiến hành))?)$/u;

const NUMBER = /^(\d{1,3})\.?$/u;
/** "2", "2.1.", "1.2.3": what numbers a row. */
const ROW_LABEL = /^\d{1,3}(?:\.\d{1,2}){0,3}\.?$/u;
/** "II" and below it "Mục tiêu 2: Lĩnh vực kinh tế": a row that only heads those below it. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-HĐ])\.?$/u;
const PAGE_NUMBER = /^(?:trang )?\d{1,3}(?:\s?\/\s?\d{1,3})?$/u;
/** Between the rows before a page break and the headings that are printed anew. */
const REACH_OF_BREAK = 5;

/** The lines of a table, those of its headings, and the names of its columns, which may be printed in several lines. */
interface Grid {
  readonly lines: readonly PrintedLine[];
  readonly headings: readonly PrintedLine[];
  readonly names: readonly Cell[];
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

/** The lines of a cell as one, each as far from the one before as it is printed. */
function joined(lines: readonly PrintedLine[]): PrintedLine | undefined {
  const [first, ...others] = lines;
  if (!first) return undefined;
  let whole = first;
  for (const line of others) {
    const gap = ' '.repeat(Math.max(1, line.start - whole.end));
    whole = {
      text: whole.text + gap + line.text,
      folded: whole.folded + gap + line.folded,
      start: whole.start,
      end: line.end,
    };
  }
  return whole;
}

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

/** Index of the line that the next row, group or page begins with; -1 where none does within reach. */
function nextRow(grid: Grid, at: number, label: string): number {
  const reach = Math.min(grid.lines.length, at + MOST_LINES);
  for (let i = at + 1; i < reach; i++) if (opensNext(grid, i, label)) return i;
  return -1;
}

/** Index behind the lines of the last row: an empty line ends it, or a line too long for a cell. */
function lastRowEnd({ lines }: Grid, at: number): number {
  let end = at;
  while (end < Math.min(lines.length, at + MOST_LINES)) {
    const { text } = lines[end] ?? { text: '' };
    if (text === '' || text.length > LONGEST_WRAPPED) break;
    end++;
  }
  return end;
}
/** Longer than a line of a cell that is wrapped. */
const LONGEST_WRAPPED = 200;

/** A row whose cells are wrapped over several lines, or of which some are left out. */
function wrappedRow(grid: Grid, at: number, end: number): Row | null {
  const label = grid.lines[at];
  const own = grid.lines.slice(at + 1, end).filter(({ text }) => text !== '');
  if (!label || own.length < 2 || own.some(({ text }) => text.length > LONGEST_CELL)) return null;
  const cells = cellsOfRow(own, grid.columns, grid.names.length).map(joined);
  const filled = cells.filter((cell) => cell !== undefined).length;
  return filled < 2 ? null : rowOf([label, ...cells], label);
}

/** Whether a line behind the last row, and before an empty one, only goes on with its last cell: "hằng tháng". */
const goesOnBehind = (lines: readonly PrintedLine[], end: number): boolean =>
  /^\p{Ll}/u.test(lines[end]?.text ?? '') && (lines[end + 1]?.text ?? '') === '';

/** The row that the line at `at` numbers, and the index behind it; null where none stands there. */
function numberedRow(grid: Grid, at: number): { readonly row: Row; readonly next: number } | null {
  const { lines, names, columns } = grid;
  const label = lines[at];
  if (!label) return null;
  const end = at + names.length;
  const whole = lines.slice(at + 1, end);
  const next = nextRow(grid, at, label.text);
  if (whole.length === names.length - 1 && areCells(whole) && isFilled(whole, columns.task - 1)) {
    const remark = !Object.values(columns).includes(names.length - 1);
    const ends = (whole.at(-1)?.text ?? '') !== '' || (remark && (whole.at(-2)?.text ?? '') !== '');
    const fits = next === end || (next < 0 && ends && !goesOnBehind(lines, end));
    if (fits && !isWrapped(whole)) return { row: rowOf([label, ...whole], label), next: end };
  }
  const last = next < 0 ? lastRowEnd(grid, at + 1) : next;
  const row = wrappedRow(grid, at, last);
  return row && { row, next: last };
}

/** Index behind the title of a group at `at` and the empty cells beside it. */
function behindGroup({ lines, names }: Grid, at: number): number {
  let next = at + 2;
  while (next < at + names.length && lines[next]?.text === '') next++;
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
/** "Tháng 9/2026", "Tháng 3-4/2027", "9/2026", "Quý II/2027": a month or more, that a row of a calendar opens with. */
const MONTH_CELL =
  /^(?:(?:đầu |giữa |cuối )?tháng \d{1,2}|\d{1,2}(?=\s?[/.-]\s?\d)|quý (?:iv|i{1,3}|[1-4]))(?:\s?(?:[/.-]|,? năm)\s?\d{4})?(?:\s?(?:[,–-]|và|đến)\s?(?:(?:tháng|quý) )?[\div]{1,3}){0,3}(?:\s?(?:[/.-]|,? năm)\s?\d{4})?:?$/u;
const isDayCell = ({ folded }: PrintedLine): boolean =>
  isDayLine(folded) || DAY_CELL.test(folded) || MONTH_CELL.test(folded);

/** Lines up to an empty one. */
function linesBefore(lines: readonly PrintedLine[], at: number, most: number): number {
  const end = lines.slice(at, at + most + 1).findIndex(({ text }) => text === '');
  return end < 0 ? 0 : end;
}

/** No day or month has more rows. */
const MOST_OF_DAY = 12;

/** Rows of a calendar: each day with its cells, or with those of several rows that it was merged over. */
function dayRows({ lines, names }: Grid, first: number): { readonly rows: Row[]; readonly next: number } {
  const beside = names.length - 1;
  const rows: Row[] = [];
  let next = first;
  for (let at = first; at < lines.length; ) {
    const day = lines[at];
    if (!day || !isDayCell(day)) break;
    const most = MOST_OF_DAY * beside;
    const other = lines.slice(at + 1, at + 1 + most).findIndex(isDayCell);
    const following = other < 0 ? linesBefore(lines, at + 1, most) : other;
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

/** The names of columns: what begins small goes on with the line above, "Đơn vị" and "chủ trì". */
function namesOf(headings: readonly PrintedLine[]): Cell[] {
  const names: PrintedLine[][] = [];
  for (const heading of headings) {
    if (/^[^\p{Lu}]/u.test(heading.text) && names.length > 0) names.at(-1)?.push(heading);
    else names.push([heading]);
  }
  return names.flatMap((parts) => {
    const name = joined(parts);
    return name ? [asCell(name, name)] : [];
  });
}

function gridAt(
  lines: readonly PrintedLine[],
  opens: (line: PrintedLine, at: number) => boolean,
): Grid | null {
  const height = lines.slice(0, MOST_HEADING_LINES).findIndex((line, at) => at > 0 && opens(line, at));
  const headings = lines.slice(0, Math.max(0, height));
  if (headings.some(({ text }) => text === '' || text.length > LONGEST_HEADING)) return null;
  const names = namesOf(headings);
  if (names.length < 3 || names.length > MOST_COLUMNS) return null;
  const columns = taskTableOf(names, [])?.columns;
  return columns ? { lines, headings, names, columns } : null;
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
  if (rows.filter(({ cells }) => cells.length === grid.names.length).length < 2) return null;
  const table = taskTableOf(grid.names, rows);
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
