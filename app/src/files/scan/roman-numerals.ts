import type { GreyImage } from './grey-image.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/**
 * The recogniser goes by likelihood, and "II." is likelier than "III.": a part lost so takes all of its tasks to another, a
 * quarter puts a deadline three months off. The strokes can be counted: at half the height of a capital an I is one, a V two.
 */
export function mendRomanNumeral(image: GreyImage, line: RecognisedLine): RecognisedLine {
  const first = line.words.findIndex(({ text }) => text !== EDGE_OF_CELL);
  const words = line.words.map((word, at) => {
    const ofQuarter = isQuarter(line.words[at - 1]);
    if ((at === first || ofQuarter) && isNumeral(word)) return mendWord(image, line, word);
    return ofQuarter ? mendBeforeYear(image, line, word) : word;
  });
  return words.every((word, at) => word === line.words[at]) ? line : { ...line, words };
}

/** "quý", whatever its mark was taken for. */
const QUARTER = /^\P{L}?qu[yýỳỷỹỵ]$/iu;
const isQuarter = (word: RecognisedWord | undefined): boolean =>
  word !== undefined && QUARTER.test(word.text);

/** "II.", "Il.", "IL.", "H.", "TII", "II...", "VI.": a V at most once and at the beginning, then strokes, whatever letters they were taken for. */
const NUMERAL = /^(V?)((?:T(?=[Il1]))?[IJl1|!LH]*)([.,:;)/]?)\.*$/u;
/** "11." is a number of its own, "L" a letter. */
const ONES = /^(?:[1l|!]*|L)[.,:)/]*$/u;
const EDGE_OF_CELL = '|';
const MOST_STROKES = 3;
const STROKES_OF_V = 2;

function isNumeral({ text }: RecognisedWord): boolean {
  return NUMERAL.test(text) && !ONES.test(text);
}

function mendWord(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const [, five = '', , mark = ''] = NUMERAL.exec(word.text) ?? [];
  const seen = strokesOf(image, line, word);
  if (seen === null) return word;
  const ones = seen - STROKES_OF_V * five.length;
  if (ones < 1 - five.length || ones > MOST_STROKES) return word;
  const text = five + 'I'.repeat(ones) + mark;
  return text === word.text ? word : { ...word, text };
}

const INK = 128;
/** In heights of the row above the line: where neither serifs nor the legs of a V meet. */
const MIDDLE = { from: 0.27, to: 0.45 };
/** A stroke is so wide, in heights of the row; a wider one is two grown together, a narrower one a speck. */
const STROKE = { from: 0.03, to: 0.26 };
/** Share of the rows that have to agree; nearly all of them where an H with its bar may be meant. */
const MOST = 0.6;
const NEARLY_ALL = 0.95;

/** How many upright strokes a word is made of; null where the rows of the picture do not agree. */
function strokesOf(image: GreyImage, line: RecognisedLine, word: RecognisedWord): number | null {
  const { height } = line;
  const foot = line.baseline + line.slope * (word.left - line.middle);
  const rows = {
    top: Math.round(foot - MIDDLE.to * height),
    bottom: Math.round(foot - MIDDLE.from * height),
  };
  const counts = new Map<number, number>();
  for (let y = rows.top; y <= rows.bottom; y++) {
    const runs = runsOf(image, y, word);
    const isClear = runs.every(
      ({ length }) => length >= STROKE.from * height && length <= STROKE.to * height,
    );
    if (isClear) counts.set(runs.length, (counts.get(runs.length) ?? 0) + 1);
  }
  const [best, votes] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const enough = word.text.includes('H') ? NEARLY_ALL : MOST;
  return best > 0 && votes >= enough * (rows.bottom - rows.top + 1) ? best : null;
}

/** "II/2026", "11/2026", "IIJ/2026": strokes before a year. */
const BEFORE_YEAR = /^(?!1\/)[IJl1|!LHT]{1,3}(?=\/\d{4})/u;

function mendBeforeYear(image: GreyImage, line: RecognisedLine, word: RecognisedWord): RecognisedWord {
  const ones = BEFORE_YEAR.test(word.text) ? strokesBeforeSlash(image, line, word) : 0;
  if (ones < 1 || ones > MOST_STROKES) return word;
  return { ...word, text: word.text.replace(BEFORE_YEAR, 'I'.repeat(ones)) };
}

/** In heights of the row above the line: between the serifs. A slash leans by a third of what lies between, a stroke hardly. */
const ROWS_OF_SLASH = { upper: [0.54, 0.57, 0.6], lower: 0.18 };
const LEANS = 0.08;
const STANDS = 0.04;

/** How many strokes stand upright before a slash; 0 where the rows of the picture do not agree. */
function strokesBeforeSlash(image: GreyImage, line: RecognisedLine, word: RecognisedWord): number {
  const { height } = line;
  const foot = line.baseline + line.slope * (word.left - line.middle);
  const runsAt = (up: number): Run[] => runsOf(image, Math.round(foot - up * height), word);
  const below = runsAt(ROWS_OF_SLASH.lower);
  const counts = ROWS_OF_SLASH.upper.map((up) => {
    const leans = runsAt(up).map(({ start }, at) => (start - (below[at]?.start ?? start)) / height);
    const upright = leans.findIndex((lean) => Math.abs(lean) > STANDS);
    return upright >= 0 && (leans[upright] ?? 0) >= LEANS ? upright : 0;
  });
  return counts.every((count) => count === counts[0]) ? (counts[0] ?? 0) : 0;
}

interface Run {
  readonly start: number;
  readonly length: number;
}

/** The stretches of ink along a row of pixels. */
function runsOf({ width, height, pixels }: GreyImage, y: number, { left, right }: RecognisedWord): Run[] {
  const runs: Run[] = [];
  if (y < 0 || y >= height) return runs;
  let length = 0;
  for (let x = Math.max(0, left - 1); x <= Math.min(width - 1, right + 1) + 1; x++) {
    const isInk = x <= Math.min(width - 1, right + 1) && (pixels[y * width + x] ?? 255) < INK;
    if (isInk) length += 1;
    else if (length > 0) {
      runs.push({ start: x - length, length });
      length = 0;
    }
  }
  return runs;
}
