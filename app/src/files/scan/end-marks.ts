import type { GreyImage } from './grey-image.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/**
 * Semicolon, colon, comma and full stop are a few pixels apart, and the reading of a directive hangs on them: one ends a
 * task, the other opens a list. The recogniser goes by likelihood and often takes one for another; the picture tells:
 * is there a dot at half height, has the lower one a tail?
 */
export function mendEndMarks(image: GreyImage, line: RecognisedLine): RecognisedLine {
  return { ...line, words: line.words.map((word) => mendWord(image, line, word)) };
}

const END_MARKS = ['.', ',', ':', ';'];
const WHITE = 255;
const INK = 128;
/** A tail is thin, and all of a mark is pale under a seal. */
const PALE_INK = 180;

/**
 * In heights of the row, up from the line on which the letters stand: the upper dot begins at 0.34 to 0.66, the lower one,
 * with its tail or without, at 0.07 to 0.2.
 */
const REACH = { top: 0.8, bottom: -0.25 };
const LOWER_DOT = { top: 0.22, bottom: 0.02 };
const UPPER_DOT = { top: 0.68, bottom: 0.22 };
/** A dot is 0.08 to 0.19 high, one with a tail 0.2 to 0.33; measured on 4400 marks in three faces. */
const HIGHEST_DOT = 0.185;
const LOWEST_TAILED = 0.21;
/** What is less high is grain. */
const LOWEST_DOT = 0.05;
/** In a tail may be rows without ink. */
const WIDEST_GAP = 0.07;
/** A mark wider than this is joined to the letter before it, or the arm of one reaches over it ("KKT,"): nothing can be told. */
const WIDEST_MARK = 0.28;

/** "3" for "3.": whether a full stop stands behind a number that was read without. */
export function hasLostStop(image: GreyImage, line: RecognisedLine, word: RecognisedWord): boolean {
  return markAt(image, line, word) === '.';
}

function mendWord(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const last = word.text.at(-1) ?? '';
  if (word.text.length < 2 || !END_MARKS.includes(last)) return word;
  const seen = markAt(image, line, word);
  return seen === null || seen === last ? word : { ...word, text: word.text.slice(0, -1) + seen };
}

/** What ends a word; null where nothing is certain. */
function markAt(image: GreyImage, line: RecognisedLine, word: RecognisedWord): string | null {
  const { height } = line;
  const foot = line.baseline + line.slope * (word.right - line.middle);
  const rowAt = (up: number): number => Math.round(foot - up * height);
  const rows = { top: rowAt(REACH.top), bottom: rowAt(REACH.bottom) };
  const mark = columnsOfMark(image, word, rows);
  if (mark === null || mark.right - mark.left > WIDEST_MARK * height) return null;
  const bits = bitsOf(image, mark, rows);
  return markOf(
    bits.map((bit) => ({ top: (foot - bit.top) / height, bottom: (foot - bit.bottom) / height })),
  );
}

/** Which mark is made of such bits, from above, in heights of the row. */
function markOf(bits: readonly Rows[]): string | null {
  const upper = bits.filter(({ top }) => top > LOWER_DOT.top);
  const isTailed = hasTail(bits.slice(upper.length));
  const isDot = ({ top, bottom }: Rows): boolean => top <= UPPER_DOT.top && bottom >= UPPER_DOT.bottom;
  if (isTailed === null || !upper.every(isDot)) return null;
  if (upper.some(({ top, bottom }) => top - bottom >= LOWEST_DOT)) return isTailed ? ';' : ':';
  return isTailed ? ',' : '.';
}

/** Whether the lower dot of a mark has a tail; null where there is none, or something between one with and one without. */
function hasTail([first, ...others]: readonly Rows[]): boolean | null {
  if (!first || first.top < LOWER_DOT.bottom) return null;
  let { bottom } = first;
  for (const bit of others) if (bottom - bit.top <= WIDEST_GAP) ({ bottom } = bit);
  const high = first.top - bottom;
  if (high >= LOWEST_TAILED) return true;
  return high <= HIGHEST_DOT ? false : null;
}

interface Columns {
  /** The last column before it. */
  readonly left: number;
  readonly right: number;
}

interface Rows {
  readonly top: number;
  /** The first row behind it. */
  readonly bottom: number;
}

/** The last run of columns with ink in a word; null when it is the whole word. */
function columnsOfMark(image: GreyImage, word: Columns, rows: Rows): Columns | null {
  const isInk = (column: number) => darkest(image, { left: column - 1, right: column }, rows) < INK;
  let right = word.right + 1;
  while (right > word.left && !isInk(right)) right -= 1;
  let left = right;
  while (left > word.left && isInk(left)) left -= 1;
  return left > word.left ? { left, right } : null;
}

/** The stretches of rows in which a mark has ink, from above. */
function bitsOf(image: GreyImage, mark: Columns, rows: Rows): Rows[] {
  const ink = Math.max(PALE_INK, (darkest(image, mark, rows) + WHITE) / 2);
  const bits: Rows[] = [];
  let start = -1;
  for (let y = rows.top; y <= rows.bottom; y++) {
    const isInk = y < rows.bottom && darkest(image, mark, { top: y, bottom: y + 1 }) < ink;
    if (isInk && start < 0) start = y;
    if (!isInk && start >= 0) {
      bits.push({ top: start, bottom: y });
      start = -1;
    }
  }
  return bits;
}

function darkest(
  { width, height, pixels }: GreyImage,
  { left, right }: Columns,
  { top, bottom }: Rows,
): number {
  let dark = WHITE;
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, left + 1); x <= Math.min(width - 1, right); x++)
      dark = Math.min(dark, pixels[y * width + x] ?? WHITE);
  }
  return dark;
}
