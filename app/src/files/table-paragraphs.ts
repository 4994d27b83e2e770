import { isLetterheadOrFoot } from './printed-text.ts';
import { printTaskRows, type TableRow, taskRowsOf } from './task-rows.ts';

/** Longer paragraphs in a cell stand apart as in the body; short ones are the lines of a letterhead or a list. */
const SHORT_LINE = 120;

/**
 * The paragraphs of a table: a table of tasks row by row, letterhead and foot column by column, of any other one for
 * each cell.
 */
export function tableParagraphs(rows: readonly TableRow[]): readonly string[] {
  const work = taskRowsOf(rows);
  if (work) return [...cellParagraphs(work.above), printTaskRows(work.rows)];
  return cellParagraphs(rows);
}

function cellParagraphs(rows: readonly TableRow[]): readonly string[] {
  const cells = rows.map((row) => row.map(({ paragraphs }) => cellText(paragraphs)));
  const inColumns = cells.every((row) => row.length <= 2) && isLetterheadOrFoot(cells.flat().join('\n'));
  if (!inColumns) return cells.flat();
  return [0, 1].map((column) =>
    cells
      .map((row) => row[column] ?? '')
      .filter((cell) => cell !== '')
      .join('\n'),
  );
}

function cellText(paragraphs: readonly string[]): string {
  return paragraphs.join(paragraphs.every((text) => text.length <= SHORT_LINE) ? '\n' : '\n\n');
}
