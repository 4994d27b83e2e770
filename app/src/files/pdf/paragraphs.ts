import {
  furtherTaskRows,
  joinTaskRows,
  printTaskRows,
  type TaskHeading,
  type TaskRow,
  taskRowsOf,
} from '../task-rows.ts';
import { withoutMarks } from '../unsure-words.ts';
import { type Block, splitColumns } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { pageRows } from './table-rows.ts';

/** Edges of the running text and the usual step from line to line, by which wrapped lines are told from ended ones. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** A page with fewer lines says little about where its lines would end. */
const LINES_TO_TELL = 10;
/** In text sizes: how far a line must be set in to begin a paragraph. */
const INDENT = 0.8;
/** A step this much larger than the usual one is a gap between paragraphs. */
const PARAGRAPH_GAP = 1.2;
const OPEN_SENTENCE_GAP = 1.5;
/** In a column of a letterhead lines stand further apart; only a wide gap parts the name from the title above it. */
const COLUMN_GAP = 2.2;
/** Marks that begin a list item: `-`, `•`, `1.`, `2.1`, `3.2.1.`, `a)`, `đ)`, `IV.`, `(2)`. */
const ITEM =
  /^(?:[-–+*•▪➢✓❖●■□]\s?\S|\(?\d{1,3}(?:\.\d{1,3})*[.)](?:\s|$)|\d{1,3}(?:\.\d{1,3})+\s|\(?[a-zđ]\)(?:\s|$)|[a-zđ]\.\s|[IVX]{1,6}[.)](?:\s|$)|Điều \d+)/u;
const ENDED = /[.;:!?…/”"]$/u;

/** The paragraphs of a document out of the lines of its pages, wrapped lines and page breaks joined. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly string[] {
  const paragraphs: string[] = [];
  let open: Line[] = [];
  let measure: Measure | undefined;
  let work: OpenTable | null = null;
  const close = () => {
    if (open.length > 0) paragraphs.push(joinLines(open));
    open = [];
  };
  const texts = withoutFurniture(pages);
  const usualRight = usualRightOf(texts.flat().filter(isRunning));
  for (const { lines, page, whole } of texts.flatMap(partsOf)) {
    let isFirst = true;
    if (lines[0]?.row !== undefined) {
      close();
      for (const table of tablesIn(lines)) work = readTable(table, work, paragraphs);
      continue;
    }
    closeTable(work, paragraphs);
    work = null;
    for (const block of splitColumns(lines, whole)) {
      if (block.kind === 'column') {
        close();
        paragraphs.push(...columnParagraphs(block.lines));
        isFirst = false;
        continue;
      }
      const before = measure;
      measure = measureOf(page, block, usualRight);
      for (const line of block.lines) {
        const goesOn = isFirst
          ? goesOnOverPage(open, line, { ...(before ?? measure), left: measure.left })
          : goesOnFrom(open, line, measure);
        if (!goesOn) close();
        open.push(line);
        isFirst = false;
      }
    }
  }
  close();
  closeTable(work, paragraphs);
  return paragraphs;
}

/** A table of tasks that may go on with what comes next. */
interface OpenTable {
  readonly heading: TaskHeading;
  readonly edges: readonly number[];
  readonly rows: readonly TaskRow[];
}

/** Tables that stand one right below the other each begin with a row 0. */
function tablesIn(cells: readonly Line[]): readonly (readonly Line[])[] {
  const tables: Line[][] = [];
  cells.forEach((cell, index) => {
    if (index === 0 || (cell.row === 0 && cells[index - 1]?.row !== 0)) tables.push([]);
    tables.at(-1)?.push(cell);
  });
  return tables;
}

/** Adds the paragraphs of a table; one of tasks is left open, since it may go on over the page. */
function readTable(cells: readonly Line[], before: OpenTable | null, paragraphs: string[]): OpenTable | null {
  const more = before && pageRows(cells, before.edges);
  if (more) {
    const { heading } = before;
    return { ...before, rows: joinTaskRows(before.rows, furtherTaskRows(more.rows, heading), heading) };
  }
  closeTable(before, paragraphs);
  const table = pageRows(cells);
  const found = table && taskRowsOf(table.rows);
  if (!table || !found) {
    paragraphs.push(...cells.map(({ marked }) => marked));
    return null;
  }
  paragraphs.push(
    ...found.above.flatMap((row) => row.flatMap((cell) => (cell.isBelow ? [] : cell.paragraphs))),
  );
  return { heading: found.heading, edges: table.edges, rows: found.rows };
}

function closeTable(table: OpenTable | null, paragraphs: string[]): void {
  if (table) paragraphs.push(printTaskRows(table.rows));
}

/** Lines that are read together, those of the page that have the same edges, and all of the page. */
interface Part {
  readonly lines: readonly Line[];
  readonly page: readonly Line[];
  readonly whole: readonly Line[];
}

/** A page in parts: a table, a column of text, or what stands above, between and below. */
function partsOf(page: readonly Line[]): readonly Part[] {
  const parts: Line[][] = [];
  for (const line of page) {
    const last = parts.at(-1)?.[0];
    const isSame =
      last && last.region === line.region && (last.row === undefined) === (line.row === undefined);
    if (isSame) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts.map((lines) => {
    const [first] = lines;
    return { lines, page: first?.inColumn === true ? lines : page.filter(isRunning), whole: page };
  });
}

/** Neither a cell nor in a column, so that its edges are those of the page. */
function isRunning(line: Line): boolean {
  return line.row === undefined && line.inColumn !== true;
}

/** Where most lines of the document end. */
function usualRightOf(lines: readonly Line[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.85)] ?? 0;
}

function measureOf(page: readonly Line[], block: Block, usualRight: number): Measure {
  const steps = block.lines.slice(1).map((line, index) => line.y - (block.lines[index]?.y ?? line.y));
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  const isShort = page.length < LINES_TO_TELL && page[0]?.inColumn !== true;
  return {
    left: Math.min(...page.map((line) => line.left)),
    // The last page may hold a few short lines only; a page with many has its own width, such as a table set across.
    right: Math.max(...page.map((line) => line.right), isShort ? usualRight : 0),
    // The lower third: between the lines of a paragraph, even on a page of short ones.
    pitch: sorted[Math.floor(sorted.length / 3)] ?? 0,
  };
}

/** A raised figure pushes lines apart: an open sentence that goes on small bears a wider step. */
function gapWithin(previous: Line, line: Line): number {
  return !ENDED.test(previous.text) && /^\p{Ll}{2}/u.test(line.text) ? OPEN_SENTENCE_GAP : PARAGRAPH_GAP;
}

/** Whether the line goes on with the paragraph that is open on the same page. */
function goesOnFrom(open: readonly Line[], line: Line, measure: Measure): boolean {
  const previous = open.at(-1);
  if (!previous || line.y - previous.y > gapWithin(previous, line) * measure.pitch) return false;
  // Words set in columns are a row of a table, not a line of a sentence.
  if (line.segments.length > 1 || previous.segments.length > 1) return false;
  if (beginsItem(previous, line, measure)) return false;
  if (isCentred(line, measure) && isInMiddle(previous, measure)) return isSameTitle(previous, line);
  return wasFull(previous, line, measure) && !isSetIn(open, line);
}

/** Over a page break the gap tells nothing, so the words must: an open sentence, or a line that begins small. */
function goesOnOverPage(open: readonly Line[], line: Line, measure: Measure): boolean {
  const previous = open.at(-1);
  if (!previous || beginsItem(previous, line, measure) || line.left > measure.left + INDENT * line.size)
    return false;
  return wasFull(previous, line, measure) && (!ENDED.test(previous.text) || /^\p{Ll}/u.test(line.text));
}

/** "giai đoạn 2021" / "- 2025" is one sentence wrapped at its dash; "- 100% học sinh" after a full stop is an item. */
function beginsItem(previous: Line, line: Line, measure: Measure): boolean {
  const isDashInSentence =
    /^[-–]\s?\d/u.test(line.text) && !ENDED.test(previous.text) && wasFull(previous, line, measure);
  return ITEM.test(line.text) && !isDashInSentence;
}

/** A line was wrapped, not ended, when the first word of the next one did not fit behind it. */
function wasFull(previous: Line, line: Line, measure: Measure): boolean {
  const letters = line.right - line.left;
  const firstWord = line.text.split(' ')[0] ?? '';
  const needed = (letters / Math.max(line.text.length, 1)) * (firstWord.length + 1);
  return previous.right + needed > measure.right - 0.5 * previous.size;
}

/** Set in further than the line above: a first-line indent, unless the paragraph hangs from its bullet or number. */
function isSetIn(open: readonly Line[], line: Line): boolean {
  const previous = open.at(-1);
  const first = open[0];
  if (!previous || !first) return false;
  const hangs = open.length === 1 && ITEM.test(first.text);
  return !hangs && line.left - previous.left > INDENT * line.size;
}

function isCentred(line: Line, measure: Measure): boolean {
  const inset = 1.5 * line.size;
  return isInMiddle(line, measure) && line.left > measure.left + inset && line.right < measure.right - inset;
}

/** The first line of a long title is in the middle too, even where it fills the whole width. */
function isInMiddle(line: Line, measure: Measure): boolean {
  const middle = (measure.left + measure.right) / 2;
  return Math.abs((line.left + line.right) / 2 - middle) < 0.03 * (measure.right - measure.left);
}

/** Centred lines are one title when they look alike; "THÔNG BÁO" in capitals stands apart from what it is about. */
function isSameTitle(previous: Line, line: Line): boolean {
  const capitals = (text: string) => !/\p{Ll}/u.test(text);
  const hasLetters = /\p{L}/u.test(line.text);
  return previous.font === line.font && (!hasLetters || capitals(previous.text) === capitals(line.text));
}

function columnParagraphs(lines: readonly Line[]): readonly string[] {
  const paragraphs: string[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (!previous) text = line.marked;
    else if (line.y - previous.y > COLUMN_GAP * Math.max(line.size, previous.size)) {
      paragraphs.push(text);
      text = line.marked;
    } else text += (isWrappedItem(withoutMarks(text), line) ? ' ' : '\n') + line.marked;
  });
  return text === '' ? paragraphs : [...paragraphs, text];
}

/** A recipient that runs over two lines: "- Các trường tiểu học, trung học" / "cơ sở thuộc huyện;". */
function isWrappedItem(text: string, line: Line): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return /^[-–+]/u.test(last) && !/[;.:]$/u.test(last) && !ITEM.test(line.text);
}

/**
 * Vietnamese is not hyphenated, so a hyphen at the end of a line is a hyphen of the text: "xanh-sạch-" / "đẹp" joins without
 * a space and keeps it. Only the soft hyphen stands for a divided word.
 */
function joinLines(lines: readonly Line[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.marked;
    if (text.endsWith('\u00AD')) return text.slice(0, -1) + line.marked;
    return /[\p{L}\p{N}]-$/u.test(withoutMarks(text.slice(-4)))
      ? text + line.marked
      : `${text} ${line.marked}`;
  }, '');
}
