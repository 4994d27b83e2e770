import { isSmallAt } from '../text/letters.ts';
import { markerOf } from './markers.ts';
import type { Stretch } from './sentences.ts';
import { endsSentence, firstWordLength } from './wrapping.ts';

/**
 * Text that was wrapped, and wrapped once more to fewer characters, as a mail that is passed on: after each full line stands
 * what was left of it.
 */

const lengthOf = ({ start, end }: Stretch): number => end - start;

/** The lines of a text, as offsets without the spaces around them; of an empty one no length. */
function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    lines.push({ start, end: start + line.trim().length });
    from = to + 1;
  }
  return lines;
}

const lineAt = (text: string, { start, end }: Stretch): { readonly text: string } => ({
  text: text.slice(start, end),
});

/** Nobody wraps to less, or to more. */
const NARROWEST = 40;
const WIDEST = 120;
/** Of all lines that are no narrower, so many are no longer than the width. */
const WITHIN_WIDTH = 0.95;

function widthOf(lines: readonly Stretch[]): number {
  const widths = lines.map(lengthOf).filter((length) => length >= NARROWEST);
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * WITHIN_WIDTH)] ?? 0;
  return (widths.at(-1) ?? 0) <= WIDEST ? width : 0;
}

/** Whether the first word of the next line would not have fitted. */
const isFull = (text: string, line: Stretch, next: Stretch, width: number): boolean =>
  lengthOf(line) <= width && lengthOf(line) + 1 + firstWordLength(lineAt(text, next)) > width;

/** What was left of a line fills no more of the next. */
const MOST_LEFT = 0.6;
/** So many lines, and such a share of all, are left short in the middle of a sentence where a text was wrapped twice. */
const FEWEST_LEFT = 5;
const SHARE_LEFT = 0.12;

/** A line with room for what stands in the next, which goes on with it, was not left so short by one wrapping. */
const leavesRoom = (text: string, left: Stretch, next: Stretch | undefined, width: number): boolean =>
  next !== undefined &&
  lengthOf(next) > 0 &&
  lengthOf(left) <= width * MOST_LEFT &&
  isSmallAt(text, next.start) &&
  !isFull(text, left, next, width);

/** Whether a line is what was left of the full one before it, by the sentence that goes on in the next. */
function isLeft(
  text: string,
  [full, left, next]: readonly [Stretch, Stretch, Stretch],
  width: number,
): boolean {
  if (lengthOf(left) === 0) return false;
  return (
    isFull(text, full, left, width) &&
    leavesRoom(text, left, next, width) &&
    isSmallAt(text, left.start) &&
    !endsSentence(lineAt(text, left)) &&
    markerOf(text.slice(next.start, next.end)) === null
  );
}

/** The width of the first wrapping; 0 of a text that was wrapped once or not at all. */
function firstWidthOf(text: string, lines: readonly Stretch[], width: number): number {
  let most = 0;
  let count = 0;
  for (const [i, left] of lines.entries()) {
    const [full, next] = [lines[i - 1], lines[i + 1]];
    if (!full || !next || !isLeft(text, [full, left, next], width)) continue;
    most = Math.max(most, lengthOf(full) + 1 + lengthOf(left));
    count++;
  }
  const written = lines.filter((line) => line.end > line.start).length;
  return count >= FEWEST_LEFT && count >= written * SHARE_LEFT ? most : 0;
}

/** A text of the same length in which what was left of each line stands on it again. */
export function unwrapOnce(text: string): string {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const first = width === 0 ? 0 : firstWidthOf(text, lines, width);
  if (first === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [i, left] of lines.entries()) {
    const full = lines[i - 1];
    if (!full || !goesBack(text, [full, left, lines[i + 1]], { width, first })) continue;
    parts.push(text.slice(from, full.end), ' '.repeat(left.start - full.end));
    from = left.start;
  }
  return [...parts, text.slice(from)].join('');
}

function goesBack(
  text: string,
  [full, left, next]: readonly [Stretch, Stretch, Stretch | undefined],
  { width, first }: { readonly width: number; readonly first: number },
): boolean {
  if (lengthOf(left) === 0 || lengthOf(full) + 1 + lengthOf(left) > first) return false;
  if (!isFull(text, full, left, width) || markerOf(text.slice(left.start, left.end)) !== null) return false;
  if (isSmallAt(text, left.start) || !endsSentence(lineAt(text, full))) return true;
  return leavesRoom(text, left, next, width);
}
