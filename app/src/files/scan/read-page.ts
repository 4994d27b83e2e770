import type { Ruling } from '../pdf/rulings.ts';
import { mendEndMarks } from './end-marks.ts';
import { evenLight } from './even-light.ts';
import {
  type GreyImage,
  inkShare,
  type PagePicture,
  rotate,
  scale,
  turnQuarters,
  upperPart,
} from './grey-image.ts';
import { meanConfidence } from './page-lines.ts';
import { paperIn } from './paper.ts';
import type { RecognisedLine, Recogniser } from './recogniser.ts';
import { mendRomanNumeral } from './roman-numerals.ts';
import { ruledPage } from './ruled-lines.ts';
import { lookAgain } from './second-look.ts';
import { type Lie, liesOf } from './skew.ts';

export interface RecognisedPage {
  readonly lines: readonly RecognisedLine[];
  /** Drawn around the cells of tables. */
  readonly rulings: readonly Ruling[];
  /** What stands in red ink: stamps. */
  readonly redLines: readonly RecognisedLine[];
  /** Pixels from edge to edge of the picture in which the lines were found. */
  readonly width: number;
}

/** Pixels on the long side of a page as the recogniser gets it: A4 at 225 dpi, where it reads best in a measure of 150, 200, 225 and 300. */
const LONG_SIDE = 2630;
/** Enlarging further shows nothing new. */
const LARGEST_FACTOR = 2.5;
/** Mean confidence from which on a page is taken to stand the right way up; upside down it stays under 60. */
const UPRIGHT = 75;

/** Share of the page from its top in which stamps that matter stand; the seal at the signature need not be read. */
const LETTERHEAD = 0.45;
/** Red pixels of a thousand there, below which there is no stamp. */
const LEAST_STAMP = 0.1;

/** Quarters by which the pages of a document have been found turned; the next page likely lies as the last one. */
export interface Habit {
  quarters: number;
}

/**
 * Reads one page from its picture, however it lies: seen aslant on a table, in uneven light, turned by a quarter or upside
 * down, a few degrees askew. Up and down are told by trying: only one way gives words.
 */
export async function readPage(
  { ink, red }: PagePicture,
  recogniser: Recogniser,
  habit: Habit,
): Promise<RecognisedPage> {
  const flat = paperIn(ink);
  const even = evenLight(sized(flat(ink)));
  const [likelier, other] = liesOf(even);
  const tried = await bestWay(even, likelier, recogniser, habit);
  const best = standsOnEnd(tried.lines) ? await bestWay(even, other, recogniser, habit) : tried;
  const { quarters, turn } = best;
  if (best.confidence >= UPRIGHT) habit.quarters = quarters;
  const stamps = red && upperPart(rotate(turnQuarters(sized(flat(red)), quarters), turn), LETTERHEAD);
  const redLines = stamps && inkShare(stamps) > LEAST_STAMP ? await recogniser.recognise(stamps) : [];
  const lines = await mended(best, recogniser);
  return { lines, rulings: best.rulings, redLines, width: quarters % 2 === 0 ? even.width : even.height };
}

/** The better of two ways up in which a page with this lie may be read. */
async function bestWay(
  even: GreyImage,
  { upright, turn }: Lie,
  recogniser: Recogniser,
  habit: Habit,
): Promise<Attempt> {
  const ways = (upright ? [0, 2] : [1, 3]).sort(
    (a, b) => Number(b === habit.quarters) - Number(a === habit.quarters),
  );
  let best: Attempt = { image: even, rulings: [], lines: [], confidence: -1, quarters: ways[0] ?? 0, turn };
  for (const quarters of ways) {
    const attempt = await attemptOn(rotate(turnQuarters(even, quarters), turn), recogniser);
    if (attempt.confidence > best.confidence) best = { ...attempt, quarters, turn };
    // Where there is nothing to read, there is nothing upside down either.
    if (attempt.lines.length === 0 || attempt.confidence >= UPRIGHT) break;
  }
  return best;
}

/** A word of so many letters is wider than it is high. */
const LONG_WORD = 4;

/** Whether the words stand on end: the recogniser reads lines that run down the page, too, but in no order. */
function standsOnEnd(lines: readonly RecognisedLine[]): boolean {
  const long = lines.flatMap(({ words }) => words).filter(({ text }) => text.length >= LONG_WORD);
  const standing = long.filter(({ left, right, top, bottom }) => bottom - top > right - left);
  return standing.length > long.length / 2;
}

interface Attempt {
  /** As it was recognised. */
  readonly image: GreyImage;
  readonly rulings: readonly Ruling[];
  readonly lines: readonly RecognisedLine[];
  readonly confidence: number;
  readonly quarters: number;
  /** Degrees after the quarter turns. */
  readonly turn: number;
}

async function attemptOn(
  image: GreyImage,
  recogniser: Recogniser,
): Promise<Omit<Attempt, 'quarters' | 'turn'>> {
  const { plain, rulings } = ruledPage(image);
  const lines = await recogniser.recognise(plain);
  return { image: plain, rulings, lines, confidence: confidenceOf(lines) };
}

/** What the whole page did not give, and what its picture tells better than likelihood. */
async function mended({ image, lines }: Attempt, recogniser: Recogniser): Promise<readonly RecognisedLine[]> {
  const again = await lookAgain(image, lines, recogniser);
  return again.map((line) => mendRomanNumeral(image, mendEndMarks(image, line)));
}

function sized(image: GreyImage): GreyImage {
  return scale(image, Math.min(LARGEST_FACTOR, LONG_SIDE / Math.max(image.width, image.height)));
}

function confidenceOf(lines: readonly RecognisedLine[]): number {
  return meanConfidence(lines.flatMap(({ words }) => words));
}
