import type { TableCell, TableRow } from '../task-rows.ts';
import type { Box, Line } from './lines.ts';

/** Points: lines drawn once for each cell may miss each other by so much. */
const NEAR = 3;

interface Cell {
  readonly words: string;
  readonly box: Box;
}

/** The rows of a table on a page with the edges of its columns, in points from the left. */
export interface PageRows {
  readonly rows: readonly TableRow[];
  readonly edges: readonly number[];
}

/**
 * A table as a grid, by the lines around its cells with words: where none stands there is an empty cell.
 * @param known edges of the columns where this goes on with a table of the page before; null where they do not fit
 */
export function pageRows(lines: readonly Line[], known?: readonly number[]): PageRows | null {
  const cells = lines.flatMap(({ marked, box }): Cell[] => (box ? [{ words: marked, box }] : []));
  const own = apart(cells.flatMap(({ box }) => [box.left, box.right]).filter(Number.isFinite));
  if (known && !own.every((edge) => known.some((other) => Math.abs(other - edge) < NEAR))) return null;
  const edges = known ?? own;
  const rows = apart(cells.map(({ box }) => box.top)).map((top) => rowAt(cells, top, edges));
  return { rows, edges };
}

function apart(places: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const at of [...places].sort((a, b) => a - b))
    if (at - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(at);
  return kept;
}

function rowAt(cells: readonly Cell[], top: number, edges: readonly number[]): TableRow {
  const here = cells.filter(({ box }) => box.top < top + NEAR && box.bottom > top + NEAR);
  const row: TableCell[] = [];
  for (let at = 0; at < edges.length - 1; ) {
    const left = edges[at] ?? 0;
    const found = here.find(({ box }) => box.left < left + NEAR && box.right > left + NEAR);
    const next = found ? edges.findIndex((edge) => edge > found.box.right - NEAR) : at + 1;
    const columns = Math.max(1, (next < 0 ? edges.length - 1 : next) - at);
    row.push({
      paragraphs: found ? [found.words] : [],
      columns,
      isBelow: (found?.box.top ?? top) < top - NEAR,
    });
    at += columns;
  }
  return row;
}
