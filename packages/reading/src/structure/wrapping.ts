import { CharacterSet } from '../text/character-set.ts';
import { isSmallAt } from '../text/letters.ts';
import type { Line } from './lines.ts';

/** How the lines of a text were wrapped, as far as the lines themselves show. */

const SENTENCE_END = new CharacterSet('.;:!?…|');
const CLOSES_AFTER_END = new CharacterSet('"”’»)]');

/** A line that ends so is whole; a quotation mark or bracket may close it. */
export function endsSentence({ text }: Line): boolean {
  const last = text.charCodeAt(text.length - 1);
  return (
    SENTENCE_END.has(last) ||
    (CLOSES_AFTER_END.has(last) && SENTENCE_END.has(text.charCodeAt(text.length - 2)))
  );
}

/** A small letter, a digit or a bracket. */
export function startsSmall({ text }: Line): boolean {
  const first = text.charCodeAt(0);
  return isSmallAt(text, 0) || (first >= 0x30 && first <= 0x39) || first === 0x28;
}

/** Set apart from the line before by more than a page break. */
export const isApart = (line: Line): boolean => line.gapBefore && !line.pageBefore;

/** Lines of one column are shorter than this; a longer one is a paragraph by itself. */
const LONGEST_LINE = 130;

/** Width that the lines were wrapped to, or 0 where each paragraph is one line. */
export function wrapWidth(lines: readonly Line[], acrossGaps = false): number {
  const widths: number[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || (next.gapBefore && !acrossGaps)) continue;
    if (line.text.length < 50 || line.text.length > LONGEST_LINE) continue;
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
  /** Whether an empty line parts any two paragraphs. */
  readonly gaps: boolean;
}

export function wrappingOf(lines: readonly Line[]): Wrapping {
  return { width: wrapWidth(lines), gaps: gapsPart(lines) };
}
