import { CharacterSet } from '../text/character-set.ts';
import { isSmallAt, isSpaceAt } from '../text/letters.ts';
import type { Line } from './lines.ts';

/** How the lines of a text were wrapped, as far as the lines themselves show. */

const SENTENCE_END = new CharacterSet('.;:!?…|');
const CLOSES_AFTER_END = new CharacterSet('"”’»)]');

/** A line that ends so is whole; a quotation mark or bracket may close it. */
export function endsSentence({ text }: Pick<Line, 'text'>): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (
    SENTENCE_END.has(last) ||
    (CLOSES_AFTER_END.has(last) && SENTENCE_END.has(text.charCodeAt(text.length - 2)))
  );
}

const PLUS = 0x2b;

/** A small letter, a digit, with its sign or without, or a bracket. */
export function startsSmall({ text }: Line): boolean {
  const first = text.charCodeAt(text.charCodeAt(0) === PLUS ? 1 : 0);
  return isSmallAt(text, 0) || (first >= 0x30 && first <= 0x39) || first === 0x28;
}

/** Set apart from the line before by more than a page break. */
export const isApart = (line: Line): boolean => line.gapBefore && !line.pageBefore;

/** A line of a page that goes on is no shorter. */
const SHORTEST_OF_PAGE = 50;
/** Lines of one column are shorter than this; a longer one is a paragraph by itself. */
const LONGEST_LINE = 130;

/** Lines that go on are so many, and nearly all as long as the others, in a text whose columns are narrower than any page's. */
const FEWEST_NARROW = 16;
const NARROWEST = 28;
const AS_LONG = 0.75;
const MOST = 0.85;

/** Of a text for a telephone, or copied from columns: the width of its lines, or 0 where short lines are what they are. */
function narrowWidth(lines: readonly Line[]): number {
  const widths = lines
    .filter((line, i) => {
      const next = lines[i + 1];
      return next !== undefined && !next.gapBefore && !next.marker && !endsSentence(line) && !line.cell;
    })
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widths.length < FEWEST_NARROW || width < NARROWEST || width >= SHORTEST_OF_PAGE) return 0;
  const long = widths.filter((length) => length >= width * AS_LONG).length;
  return long >= widths.length * MOST ? width : 0;
}

/** Width that the lines were wrapped to, or 0 where each paragraph is one line. */
export function wrapWidth(lines: readonly Line[], acrossGaps = false): number {
  const widths: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || (next.gapBefore && !acrossGaps)) continue;
    if (line.text.length < SHORTEST_OF_PAGE || line.text.length > LONGEST_LINE) continue;
    if (!endsSentence(line) && !next.marker) widths.push(line.text.length);
  }
  const long = lines.filter((line) => line.text.length > LONGEST_LINE).length;
  if (widths.length < 4 || widths.length < 2 * long) return 0;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Of the lines that go on with nothing between, so many begin small where empty lines part the paragraphs. */
const MOSTLY_SMALL = 0.6;
const FEWEST_WRAPPED = 12;
/** And so many points stand apart. */
const MOSTLY_APART = 0.9;

/**
 * Whether an empty line parts any two paragraphs, as where a web page was wrapped: then every other line goes on, and
 * a first line may be as short as it likes.
 */
function gapsPart(lines: readonly Line[]): boolean {
  const marked = lines.filter(({ marker }) => marker !== null);
  if (marked.length === 0 || marked.filter(isApart).length < marked.length * MOSTLY_APART) return false;
  const wrapped = lines.filter((line, i) => i > 0 && line.marker === null && !isApart(line));
  const small = wrapped.filter(startsSmall);
  return wrapped.length >= FEWEST_WRAPPED && small.length > wrapped.length * MOSTLY_SMALL;
}

export interface Wrapping {
  /** Width that they were wrapped to, or 0 where each paragraph is one line. */
  readonly width: number;
  /** Where no line goes on while the next word would have fitted, the length that no line passes; else 0, as on a page set in print. */
  readonly limit: number;
  /** Whether an empty line parts any two paragraphs. */
  readonly gaps: boolean;
}

export function firstWordLength({ text }: Pick<Line, 'text'>): number {
  let end = 0;
  while (end < text.length && !isSpaceAt(text, end)) end++;
  return end;
}

/** So many lines tell it, and hardly one may tell against it. */
const FEWEST_TOLD = 8;
const HARDLY_ONE = 0.03;

function limitOf(lines: readonly Line[], width: number): number {
  if (width === 0) return 0;
  const limit = lines.reduce(
    (most, { text: { length } }) => (length > LONGEST_LINE ? most : Math.max(most, length)),
    0,
  );
  let told = 0;
  let fitting = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.gapBefore || next.marker || !startsSmall(next) || endsSentence(line)) continue;
    told++;
    if (line.text.length + 1 + firstWordLength(next) <= limit) fitting++;
  }
  return told >= FEWEST_TOLD && fitting <= told * HARDLY_ONE ? limit : 0;
}

export function wrappingOf(lines: readonly Line[]): Wrapping {
  const width = wrapWidth(lines) || narrowWidth(lines);
  return { width, limit: limitOf(lines, width), gaps: gapsPart(lines) };
}
