import { type TaskTableColumns, taskTableColumns } from '@dondoc/reading/marks';
import { evenText } from './printed-text.ts';

/** A cell of a table as its file has it. */
export interface TableCell {
  readonly paragraphs: readonly string[];
  /** Columns that it reaches over. */
  readonly columns: number;
  /** Merged into the cell above, whose words are its words. */
  readonly isBelow: boolean;
}

export type TableRow = readonly TableCell[];

/** The printed rows of a table that hands out work, and what stands above its heading. */
export interface TaskRows {
  readonly above: readonly TableRow[];
  readonly heading: TaskHeading;
  /** The words of their cells, that of the heading first; each row has all columns. */
  readonly rows: readonly TaskRow[];
}

export type TaskRow = readonly string[];

/** A heading, by which the rows on the next page are printed as well. */
export interface TaskHeading {
  readonly columns: TaskTableColumns;
  /** For each column of the file the column of the heading in which it lies. */
  readonly places: readonly number[];
  readonly width: number;
}

/** Titles may stand in the first rows of a table, and names of columns in two rows. */
const ROWS_TO_LOOK_AT = 3;
/** A table of tasks has some eight columns, each perhaps cut into a few by an untidy hand. */
const MOST_COLUMNS = 64;
/** Letters: whoever has work in many rows has a short name; what is longer is said once. */
const LONGEST_REPEATED = 200;

/** A cell in its place; `words` of a merged one are those of the cell that it continues. */
interface Slot {
  readonly id: object;
  readonly words: string;
  readonly isBelow: boolean;
}

/**
 * A table of tasks row by row, `| 1 | Rà soát … | Phòng Kinh tế |  | Trước 15/7 |`: where cells are empty or merged, only
 * so can be told which words stand under which heading. Null for any other table.
 */
export function taskRowsOf(rows: readonly TableRow[]): TaskRows | null {
  const first = slotsOf(rows.slice(0, ROWS_TO_LOOK_AT + 1), null);
  for (let at = 0; at < Math.min(first.length, ROWS_TO_LOOK_AT); at++) {
    const found = headingAt(first, at);
    if (found === null) continue;
    const body = slotsOf(rows.slice(at + found.length), null);
    return {
      above: rows.slice(0, at),
      heading: found.heading,
      rows: [found.names, ...body.map((row) => wordsOf(row, found.heading))],
    };
  }
  return null;
}

/** The rows of the same table on the next page. */
export function furtherTaskRows(rows: readonly TableRow[], heading: TaskHeading): readonly TaskRow[] {
  return slotsOf(rows, heading.places.length).map((row) => wordsOf(row, heading));
}

/** Two parts of a table that a page break parted; the first row of the second may be the rest of a row. */
export function joinTaskRows(
  first: readonly TaskRow[],
  second: readonly TaskRow[],
  { columns: { label, task } }: TaskHeading,
): readonly TaskRow[] {
  const [rest, ...others] = second;
  const cut = first.at(-1);
  const isRest =
    label >= 0 && rest?.[label] === '' && cut !== undefined && /^(?:\p{Ll}|$)/u.test(rest[task] ?? '');
  if (!isRest) return [...first, ...second];
  const whole = cut.map((words, i) => `${words} ${rest[i] ?? ''}`.trim());
  return [...first.slice(0, -1), whole, ...others];
}

export function printTaskRows(rows: readonly TaskRow[]): string {
  const cell = (words: string) => (words === '' ? ' ' : ` ${words} `);
  return rows.map((row) => `|${row.map(cell).join('|')}|`).join('\n');
}

/** Every column of the file with the cell that stands in it. */
function slotsOf(rows: readonly TableRow[], width: number | null): readonly (readonly Slot[])[] {
  const printed: (readonly Slot[])[] = [];
  for (const row of rows) {
    const above = printed.at(-1) ?? [];
    const slots: Slot[] = [];
    for (const cell of row) {
      const origin = cell.isBelow ? above[slots.length] : undefined;
      const slot = origin ? { ...origin, isBelow: true } : newSlot(cell);
      const room = (width ?? MOST_COLUMNS) - slots.length;
      slots.push(
        ...Array.from({ length: Math.max(0, Math.min(Math.max(1, cell.columns), room)) }, () => slot),
      );
    }
    printed.push(slots);
  }
  return printed;
}

function newSlot({ paragraphs }: TableCell): Slot {
  // The mark between cells cannot stand in one.
  const words = evenText(paragraphs.join(' ')).replace(/\s+/gu, ' ').replaceAll('|', '/');
  return { id: {}, words, isBelow: false };
}

/** The heading that begins with a row: that row, or both where a name reaches over columns named in the next. */
function headingAt(
  rows: readonly (readonly Slot[])[],
  at: number,
): { readonly heading: TaskHeading; readonly names: readonly string[]; readonly length: number } | null {
  const [upper = [], lower = []] = rows.slice(at, at + 2);
  const inTwo = upper.some((slot, i) => lower[i]?.id === slot.id) && lower.length === upper.length;
  const runs = upper.map((slot, i) => (inTwo ? [slot, lower[i] ?? slot] : [slot]));
  const places: number[] = [];
  const names: string[] = [];
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    if (before === undefined || run.some((slot, k) => slot.id !== before[k]?.id))
      names.push([...new Set(run.map(({ words }) => words))].join(' ').trim());
    places.push(names.length - 1);
  });
  const columns = taskTableColumns(names);
  if (columns === null) return null;
  return { heading: { columns, places, width: names.length }, names, length: inTwo ? 2 : 1 };
}

function wordsOf(row: readonly Slot[], { columns, places, width }: TaskHeading): TaskRow {
  const cells = Array.from({ length: width }, () => '');
  const [only, ...others] = [...new Set(row.map(({ id }) => id))];
  if (only !== undefined && others.length === 0 && row.length > 1)
    return titleCells(row[0]?.words ?? '', columns, cells);
  row.forEach((slot, i) => {
    if (row[i - 1]?.id === slot.id) return;
    const place = places[i];
    if (place === undefined || (slot.isBelow && slot.words.length > LONGEST_REPEATED)) return;
    cells[place] = [cells[place], slot.words].filter((words) => words !== '').join(' ');
  });
  return cells;
}

/** A title over all columns: "II. Công tác tổ chức" has its number where the rows have theirs. */
function titleCells(words: string, { label, task }: TaskTableColumns, cells: string[]): readonly string[] {
  const [, number = '', title = words] = /^([IVX]{1,6}|\d{1,2}|\p{Lu})[.)/]\s*(\P{N}.*)$/u.exec(words) ?? [];
  cells[task] = title;
  if (label >= 0) cells[label] = number;
  else cells[task] = words;
  return cells;
}
