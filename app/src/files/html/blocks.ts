import type { ReadingNote } from '../extracted-text.ts';
import { evenText } from '../printed-text.ts';
import { tableParagraphs } from '../table-paragraphs.ts';
import type { TableCell, TableRow } from '../task-rows.ts';
import { labelsOf } from './list-labels.ts';
import { isUnprinted, type PageParts } from './page-parts.ts';
import type { PageElement, PageNode } from './tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary tbody tfoot thead ul'.split(
    ' ',
  ),
);

/** What Word writes into a page that it saves. */
const WORD_PARTS: readonly (readonly [RegExp, ReadingNote])[] = [
  [/(?:^|;)mso-hide:all/u, 'hidden-text-left-out'],
  [/mso-element:comment/u, 'comments-left-out'],
  [/mso-element:(?:footnote|endnote)-list/u, 'footnotes-left-out'],
  [/mso-element:(?:header|footer)/u, 'headers-left-out'],
];

interface Walk {
  readonly parts: PageParts;
  readonly notes: Set<ReadingNote>;
  readonly convert: (text: string) => string;
  readonly paragraphs: string[];
  /** Words of the paragraph under way. */
  line: string;
  /** Printed before the next words: number or bullet of a list item. */
  label: string | ((words: string) => string);
}

interface Within {
  readonly isPreformatted: boolean;
  readonly isUpperCase: boolean;
}

/** The paragraphs of a page's document in reading order, list numbers and line breaks as a browser shows them. */
export function paragraphsOf(
  parts: PageParts,
  notes: Set<ReadingNote>,
  convert: (text: string) => string,
): readonly string[] {
  const walk = newWalk(parts, notes, convert);
  readChildren(parts.main, walk, { isPreformatted: false, isUpperCase: false });
  endParagraph(walk);
  return walk.paragraphs;
}

function newWalk(parts: PageParts, notes: Set<ReadingNote>, convert: (text: string) => string): Walk {
  return { parts, notes, convert, paragraphs: [], line: '', label: '' };
}

function readChildren(parent: PageElement, walk: Walk, within: Within): void {
  for (const child of parent.children) readNode(child, walk, within);
}

function readNode(node: PageNode, walk: Walk, within: Within): void {
  if (typeof node === 'string') {
    const words = within.isPreformatted ? node : node.replace(/[ \t\r\n\f]+/gu, ' ');
    const converted = walk.convert(words);
    walk.line += within.isUpperCase ? converted.toUpperCase() : converted;
    return;
  }
  if (isUnprinted(node) || isLeftOut(node, walk)) return;
  const inside = withinOf(node, within);
  if (node.name === 'br') walk.line += '\n';
  else if (node.name === 'ul' || node.name === 'ol') readList(node, walk, inside);
  else if (node.name === 'table') readTable(node, walk, inside);
  else if (BLOCKS.has(node.name)) {
    endParagraph(walk);
    readChildren(node, walk, inside);
    endParagraph(walk);
  } else readChildren(node, walk, inside);
}

function withinOf({ name, style }: PageElement, within: Within): Within {
  const isPreformatted = within.isPreformatted || name === 'pre' || /(?:^|;)white-space:pre/u.test(style);
  const transform = /(?:^|;)text-transform:([a-z]+)/u.exec(style)?.[1];
  const isUpperCase = transform === undefined ? within.isUpperCase : transform === 'uppercase';
  return { isPreformatted, isUpperCase };
}

function isLeftOut(element: PageElement, { parts, notes }: Walk): boolean {
  if (element.name === 'del') {
    notes.add('tracked-changes-taken-as-final');
    return true;
  }
  if (element.name === 'ins') notes.add('tracked-changes-taken-as-final');
  const word = WORD_PARTS.find(([style]) => style.test(element.style));
  if (word !== undefined) {
    notes.add(word[1]);
    return true;
  }
  if (!parts.isFrame(element)) return false;
  notes.add('page-parts-left-out');
  return true;
}

function endParagraph(walk: Walk): void {
  const pieces = walk.line
    .split(/\n[^\S\n]*\n/u)
    .map(evenText)
    .filter((piece) => piece !== '');
  walk.line = '';
  pieces.forEach((piece, index) => {
    const label = typeof walk.label === 'string' ? walk.label : walk.label(piece);
    walk.paragraphs.push(index === 0 ? label + piece : piece);
    walk.label = '';
  });
}

function readList(list: PageElement, walk: Walk, within: Within): void {
  endParagraph(walk);
  const labelOf = labelsOf(list);
  for (const child of list.children) {
    if (typeof child === 'string' || child.name !== 'li') {
      readNode(child, walk, within);
      continue;
    }
    endParagraph(walk);
    walk.label = (words) => labelOf(child, words);
    // An item without words of its own is numbered all the same.
    const before = walk.paragraphs.length;
    readChildren(child, walk, withinOf(child, within));
    endParagraph(walk);
    if (walk.paragraphs.length === before) labelOf(child, '');
    walk.label = '';
  }
}

function readTable(table: PageElement, walk: Walk, within: Within): void {
  endParagraph(walk);
  const rows = rowsOf(table);
  const cells = placed(rows.map((row) => row.map((cell) => readCell(cell, walk, within))));
  const isLayout = rows.flat().some((cell) => holdsTable(cell));
  const caption = table.children.find((child) => typeof child !== 'string' && child.name === 'caption');
  if (caption !== undefined) readNode(caption, walk, within);
  const paragraphs = isLayout ? cells.flat().flatMap((cell) => cell.paragraphs) : tableParagraphs(cells);
  walk.paragraphs.push(...paragraphs.filter((text) => text !== ''));
}

/** A cell with the rows that it reaches over. */
interface PageCell extends TableCell {
  readonly rows: number;
}

function readCell(cell: PageElement, walk: Walk, within: Within): PageCell {
  const columns = spanOf(cell, 'colspan');
  const rows = spanOf(cell, 'rowspan');
  if (isUnprinted(cell) || isLeftOut(cell, walk)) return { paragraphs: [], columns, rows, isBelow: false };
  const inner = newWalk(walk.parts, walk.notes, walk.convert);
  readChildren(cell, inner, withinOf(cell, within));
  endParagraph(inner);
  return { paragraphs: inner.paragraphs, columns, rows, isBelow: false };
}

/** As browsers count: what is no number is one, and no cell reaches over more than this. */
const WIDEST_SPAN = 1000;
/** Columns further to the right are those of no table of tasks; cells that reach down there are not followed. */
const MOST_COLUMNS = 64;

function spanOf({ attributes }: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributes[name] ?? '', 10);
  return span >= 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

/** The rows with a cell in each place that a cell from above reaches down to. */
function placed(rows: readonly (readonly PageCell[])[]): readonly TableRow[] {
  /** By the column in which it begins: a cell from above and the rows that it still reaches over. */
  let waiting: ReadonlyMap<number, { readonly columns: number; readonly rows: number }> = new Map();
  return rows.map((row) => {
    const next = new Map<number, { readonly columns: number; readonly rows: number }>();
    const cells: TableCell[] = [];
    const own = [...row];
    for (let column = 0; ; ) {
      const above = waiting.get(column);
      const cell = above ? { paragraphs: [], isBelow: true, ...above } : own.shift();
      if (cell === undefined) break;
      cells.push(cell);
      if (cell.rows > 1 && column < MOST_COLUMNS)
        next.set(column, { columns: cell.columns, rows: cell.rows - 1 });
      column += cell.columns;
    }
    waiting = next;
    return cells;
  });
}

function rowsOf(table: PageElement): readonly (readonly PageElement[])[] {
  const elements = (parent: PageElement) => parent.children.filter((child) => typeof child !== 'string');
  return elements(table)
    .flatMap((part) => (['tbody', 'thead', 'tfoot'].includes(part.name) ? elements(part) : [part]))
    .filter(({ name }) => name === 'tr')
    .map((row) => elements(row).filter(({ name }) => name === 'td' || name === 'th'));
}

function holdsTable(element: PageElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (child.name === 'table' || holdsTable(child)),
  );
}
