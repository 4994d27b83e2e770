import type { GreyImage } from './grey-image.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/**
 * Semicolon, colon, comma and full stop are a few pixels apart, and the reading of a directive hangs on them: one ends a
 * task, the other opens a list. The recogniser goes by likelihood and often takes one for another; the picture tells:
 * is there a dot at half height, does the mark reach below the line?
 */
export function mendEndMarks(image: GreyImage, line: RecognisedLine): RecognisedLine {
  return { ...line, words: line.words.map((word) => mendWord(image, line, word)) };
}

const END_MARKS = ['.', ',', ':', ';'];
const INK = 128;

/**
 * In heights of the row, up from the line on which the letters stand. Measured in three faces: dots end at most 0.06 above
 * the line, tails at least 0.05 below; the upper dot reaches 0.4 to 0.6, the lower at most 0.17.
 */
const UPPER_DOT = { from: 0.25, to: 0.56 };
const LOWER_DOT = { from: 0, to: 0.17 };
const TAIL = { from: -0.2, to: -0.03 };
/** A mark wider than this is joined to the letter before it, and nothing can be told. */
const WIDEST_MARK = 0.28;
/** Dark pixels from which on there is something, in heights of the row squared. */
const SOMETHING = 0.0016;

/** "3" for "3.": whether a full stop stands behind a number that was read without. */
export function hasLostStop(image: GreyImage, line: RecognisedLine, word: RecognisedWord): boolean {
  const { near, mark } = lastMark(image, line, word);
  // The foot of a 4 is too narrow to tell the line by.
  return mark !== null && markOn(image, mark, { foot: near, height: line.height }) === '.';
}

function mendWord(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const last = word.text.at(-1) ?? '';
  if (word.text.length < 2 || !END_MARKS.includes(last)) return word;
  const seen = markAt(image, line, word);
  return seen === null || seen === last ? word : { ...word, text: word.text.slice(0, -1) + seen };
}

function markAt(image: GreyImage, line: RecognisedLine, word: RecognisedWord): string | null {
  const { height } = line;
  const { near, mark } = lastMark(image, line, word);
  if (mark === null) return null;
  const foot = footOfLetters(image, { left: word.left, right: mark.left }, { near, reach: 0.25 * height });
  const [byLine, byLetters] = [near, foot].map((y) => markOn(image, mark, { foot: y, height }));
  // Where the line is bent the two differ, and nothing is certain.
  return byLine === byLetters ? (byLine ?? null) : null;
}

/** What ends a word, and where the line lies there. */
function lastMark(
  image: GreyImage,
  line: RecognisedLine,
  word: RecognisedWord,
): { readonly near: number; readonly mark: Columns | null } {
  const { height } = line;
  const near = line.baseline + line.slope * (word.right - line.middle);
  const mark = columnsOfMark(image, word, {
    top: near - UPPER_DOT.to * height,
    bottom: near - TAIL.from * height,
  });
  return { near, mark: mark && mark.right - mark.left <= WIDEST_MARK * height ? mark : null };
}

function markOn(
  image: GreyImage,
  mark: Columns,
  { foot, height }: { readonly foot: number; readonly height: number },
): string | null {
  const has = (zone: typeof TAIL) => {
    const rows = { top: foot - zone.to * height, bottom: foot - zone.from * height };
    let sum = 0;
    for (let column = mark.left; column <= mark.right; column++) sum += inkRows(image, column, rows).length;
    return sum >= SOMETHING * height * height;
  };
  if (!has(LOWER_DOT)) return null;
  if (has(UPPER_DOT)) return has(TAIL) ? ';' : ':';
  return has(TAIL) ? ',' : '.';
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The last run of columns with ink in a word; null when it is the whole word. */
function columnsOfMark(image: GreyImage, word: Columns, rows: Rows): Columns | null {
  const isInk = (column: number) => inkRows(image, column, rows).length > 0;
  let right = word.right + 1;
  while (right > word.left && !isInk(right)) right -= 1;
  let left = right;
  while (left > word.left && isInk(left)) left -= 1;
  return left > word.left ? { left, right } : null;
}

/** Where the letters of a word end below: arches end higher, those that hang or bear a dot lower. */
function footOfLetters(
  image: GreyImage,
  { left, right }: Columns,
  { near, reach }: { readonly near: number; readonly reach: number },
): number {
  const ends: number[] = [];
  for (let column = left; column < right; column++) {
    const last = inkRows(image, column, { top: near - reach, bottom: near + reach }).at(-1);
    if (last !== undefined) ends.push(last);
  }
  return ends.sort((a, b) => a - b)[Math.floor(ends.length * 0.7)] ?? near;
}

function inkRows({ width, height, pixels }: GreyImage, column: number, { top, bottom }: Rows): number[] {
  const rows: number[] = [];
  if (column < 0 || column >= width) return rows;
  for (let y = Math.max(0, Math.round(top)); y <= Math.min(height - 1, Math.round(bottom)); y++) {
    if ((pixels[y * width + column] ?? 255) < INK) rows.push(y);
  }
  return rows;
}
