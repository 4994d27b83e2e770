import { SPACE } from '../pattern/grams.ts';
import { expression } from '../pattern/ordinary.ts';
import { CharacterSet } from '../text/character-set.ts';
import { foldText } from '../text/fold.ts';
import { isLetterAt } from '../text/letters.ts';
import { isPageMark } from '../text/page-mark.ts';
import { markBareNumbers } from './bare-numbers.ts';
import { type Marker, markerOf } from './markers.ts';

/** A printed line without the white space around it. Offsets are into the normalised text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` folded; same length. */
  readonly folded: string;
  /** Kinds of the characters of the whole text; those of the line stand from `start` on. */
  readonly kinds: Uint8Array;
  /** An empty line, a rule or a page number stood before it. */
  readonly gapBefore: boolean;
  /** What stood before it was a page number, with or without empty lines: the page ended, the paragraph perhaps not. */
  readonly pageBefore: boolean;
  /** A short figure that stood alone on the line right before it, with no empty line above: mostly a page number. */
  readonly figureBefore: string;
  /** The number or bullet that opens it. */
  readonly marker: Marker | null;
  /** A cell of a table that only lays out the page (letterhead, signature). */
  readonly cell: boolean;
  /** How many `#` of Markdown make it a heading; 0 where none do. */
  readonly heading: number;
}

/** Lines that carry no words: rules under the motto, Markdown table rules, a page number alone. */
const EMPTY_LINE = /^(?:[-–—_=.·•|:\s]*|[-–—]?\s?\d{1,3}\s?[-–—]?)$/u;
const PAGE_NUMBER = /\d/u;
const FIGURE = /^\d{1,3}$/u;

/** Pieces of a line between separators, each with its offset, trimmed, none empty. */
function pieces(text: string, start: number, separator: RegExp): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') found.push({ text: trimmed, start: start + from + raw.indexOf(trimmed) });
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

/** Cells of a table row, which a bar opens or closes; a row of one or two cells lays out a page, a wider one is a table. */
function layoutCells(text: string): boolean {
  if (!text.startsWith('|') && !text.endsWith('|')) return false;
  const cells = text.split('|').filter((cell) => cell.trim() !== '');
  return cells.length <= 2;
}

/** A number of the outline alone on its line: what it numbers was wrapped to the next. */
const MARK_ALONE = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[A-HĐ])\s?[.)]$/u;
const LONGEST_MARK = 12;

/** Where the line ends that the mark alone from `at` to `end` opens, or `end` where the next is no such line. */
function endOfMarked(text: string, at: number, end: number, gapBefore: boolean): number {
  if (end - at > LONGEST_MARK || !MARK_ALONE.test(text.slice(at, end).trimEnd())) return end;
  // In a scan each line stands between two that are empty.
  const from = gapBefore ? (/^[ \t]*\n/u.exec(text.slice(end + 1, end + LONGEST_MARK))?.[0].length ?? 0) : 0;
  const next = text.indexOf('\n', end + 1 + from);
  const line = text.slice(end + 1 + from, next < 0 ? text.length : next);
  const opens = /^\s?["“(]?\p{L}/u.test(line) && markerOf(line.trim()) === null;
  return opens ? end + 1 + from + line.length : end;
}

/**
 * "__ - Trình …": what a scan makes of a scratch before a bullet; "4      - Trình …": the number of the page above, which a
 * converter put there; "📌 Giao Sở A": a picture before the words.
 */
const SCRATCH = expression(
  /^(?:(?:[_~]{1,4}\s|\d{1,3}\t)(?=[-–•+]\s)|[✅❌⭐⚠⚡\u{1f300}-\u{1faff}]\ufe0f?\s{1,2}(?=\p{L}))/u,
);
const LONGEST_SCRATCH = 7;

const behindScratch = (text: string, at: number): number =>
  isLetterAt(text, at) ? at : at + (SCRATCH.exec(text.slice(at, at + LONGEST_SCRATCH))?.[0].length ?? 0);

const ANY_RULE = /[-–—_]{4}/u;
const OF_RULE = new CharacterSet('-–—_');
const SHORTEST_RULE = 4;

/** Whether a rule stands anywhere in a line, which white space ends. Every so many characters one of it would be met. */
function holdsRule(text: string, start: number, end: number): boolean {
  for (let i = start + SHORTEST_RULE - 1; i < end; i += SHORTEST_RULE) {
    if (!OF_RULE.has(text.charCodeAt(i))) continue;
    if (ANY_RULE.test(text.slice(i - SHORTEST_RULE + 1, i + SHORTEST_RULE))) return true;
  }
  return false;
}

const FENCE = /^---\s*$/u;
/** "title: …", "  - …": what a converter notes of a file before its text; no line of a letterhead opens so. */
const NOTE = /^(?:[a-z][a-z\d_-]{0,40}:(?:\s|$)|\s+\S|-\s)/u;
/** Such notes are no longer. */
const LONGEST_NOTES = 4000;

/** Where a text begins once the notes between "---" and "---" before it are passed. */
function frontMatterEnd(text: string): number {
  if (!text.startsWith('---')) return 0;
  const [first = '', ...lines] = text.slice(0, LONGEST_NOTES).split('\n');
  if (!FENCE.test(first)) return 0;
  let end = first.length + 1;
  for (const [i, line] of lines.entries()) {
    end += line.length + 1;
    if (FENCE.test(line)) return i === 0 ? 0 : Math.min(end, text.length);
    if (!NOTE.test(line)) return 0;
  }
  return 0;
}

/** What a converter puts where a line of a cell ended; a row of a wide table keeps its cells whole. */
const LINE_BREAK = /<br\s?\/?>/u;
const CELL_END = /\||\s?[-–—_]{4,}\s?|<br\s?\/?>/gu;
/** Also a rule inside a line, where a layout table was flattened into one. */
const PART_END = /\s?[-–—_]{4,}\s?|<br\s?\/?>/gu;

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

const NO_HEADINGS: ReadonlyMap<number, number> = new Map();

/** Lines of a normalised text, which folds to `folded`; `headings` are those of Markdown. */
export function splitLines(
  text: string,
  { folded, kinds } = foldText(text),
  headings: ReadonlyMap<number, number> = NO_HEADINGS,
): Line[] {
  const lineBreaks = text.includes('<br');
  const lines: Line[] = [];
  let gapBefore = false;
  let pageBefore = false;
  let figureBefore = '';
  /** Whether what is added was wrapped. */
  let wrapped = false;
  const add = (raw: string, start: number, cell: boolean): void => {
    const end = start + raw.length;
    const piece = wrapped ? oneLine(raw) : raw;
    const marker = markerOf(piece);
    lines.push({
      start,
      end,
      text: piece,
      folded: wrapped ? oneLine(folded.slice(start, end)) : folded.slice(start, end),
      kinds,
      gapBefore,
      pageBefore,
      figureBefore,
      marker,
      cell,
      heading: headings.get(start) ?? 0,
    });
    gapBefore = false;
    pageBefore = false;
    figureBefore = '';
  };
  for (let start = frontMatterEnd(text), end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let at = start;
    while (at < end && kinds[at] === SPACE) at++;
    at = behindScratch(text, at);
    const behind = endOfMarked(text, at, end, gapBefore);
    wrapped = behind > end;
    end = behind;
    let last = end;
    while (last > at && kinds[last - 1] === SPACE) last--;
    const trimmed = text.slice(at, last);
    const breaks = last > at && isPageMark(trimmed);
    if (at === last || breaks || (!isLetterAt(text, at) && EMPTY_LINE.test(trimmed))) {
      if (!gapBefore && FIGURE.test(trimmed)) figureBefore = trimmed;
      gapBefore = true;
      pageBefore ||= breaks || PAGE_NUMBER.test(trimmed);
      continue;
    }
    const cell = layoutCells(trimmed);
    const broken = lineBreaks && !trimmed.startsWith('|') && LINE_BREAK.test(trimmed);
    if (!cell && !broken && !holdsRule(text, at, last)) add(trimmed, at, false);
    else
      for (const piece of pieces(trimmed, at, cell ? CELL_END : PART_END)) add(piece.text, piece.start, cell);
  }
  markBareNumbers(lines);
  return lines;
}
