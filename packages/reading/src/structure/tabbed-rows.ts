import { foldNfc } from '../text/fold.ts';
import type { PrintedLine } from './printed-lines.ts';
import type { Cell, Row, TaskTableColumns } from './tables.ts';
import { cellsOfRow, goesOnFrom } from './wrapped-cells.ts';

/**
 * Rows of tables whose cells are parted by tabs: an empty cell leaves nothing but one wide gap, and a line break inside a
 * cell parts the row itself.
 */

const ROW_LABEL = /^\d{1,3}(?:\.\d{1,2}){0,3}[.)]?$/u;
const asLine = ({ text, start }: Cell): PrintedLine => ({
  text,
  folded: foldNfc(text),
  start,
  end: start + text.length,
});

/** No cell has more words: what goes on for longer is a text, and no row of a table. */
const LONGEST_CELL = 4000;

/** Whether the cells of a line go on with a row that is not full yet. */
export function goesOnWithRow(row: Row, line: readonly Cell[], width: number): boolean {
  const [last, first] = [row.cells.at(-1), line[0]];
  if (!last || !first || row.cells.length >= width || first.text === '') return false;
  if (last.text.length > LONGEST_CELL) return false;
  if (!ROW_LABEL.test(row.cells[0]?.text ?? '')) return false;
  return goesOnFrom(asLine(last), asLine(first)) && row.cells.length + line.length - 1 <= width;
}

/** The row with the cells of the next line, the first of which goes on with its last. */
export function withLine(row: Row, line: readonly Cell[], end: number): Row {
  const [last, first] = [row.cells.at(-1), line[0]];
  if (!last || !first) return row;
  const gap = ' '.repeat(Math.max(1, first.start - last.start - last.text.length));
  const whole = { text: last.text + gap + first.text, start: last.start };
  return { ...row, cells: [...row.cells.slice(0, -1), whole, ...line.slice(1)], end };
}

/** "II", "A": what numbers a title over some rows. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;

/**
 * The row with its cells under the columns that they open like, where fewer are printed than the table has columns. Where no
 * number opens it, the first cell may be what is missing: "Tháng 9" stands in the first of its rows only.
 */
export function aligned(row: Row, columns: TaskTableColumns, width: number): Row {
  const [first] = row.cells;
  const numbered = columns.label === 0 && ROW_LABEL.test(first?.text ?? '');
  const own = numbered ? row.cells.slice(1) : row.cells;
  if (!first || row.cells.length >= width || own.length < 2 || columns.label > 0) return row;
  if (!numbered && GROUP_LABEL.test(first.text)) return row;
  const from = columns.label + 1;
  const cells = cellsOfRow(own.map(asLine), columns, width, { whole: true, from });
  const label = columns.label === 0 ? [numbered ? first : { text: '', start: row.start }] : [];
  return {
    ...row,
    cells: [
      ...label,
      ...cells.map(([cell]) => ({ text: cell?.text ?? '', start: cell?.start ?? row.start })),
    ],
  };
}
