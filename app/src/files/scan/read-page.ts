import { mendEndMarks } from './end-marks.ts';
import { evenLight } from './even-light.ts';
import { type GreyImage, rotate, scale, turnQuarters } from './grey-image.ts';
import { meanConfidence } from './page-lines.ts';
import { flattenPaper } from './paper.ts';
import type { RecognisedLine, Recogniser } from './recogniser.ts';
import { lieOf } from './skew.ts';

export interface RecognisedPage {
  readonly lines: readonly RecognisedLine[];
  /** Pixels from edge to edge of the picture in which the lines were found. */
  readonly width: number;
}

/** Pixels on the long side of a page as the recogniser gets it: A4 at 225 dpi, where it reads best in a measure of 150, 200, 225 and 300. */
const LONG_SIDE = 2630;
/** Enlarging further shows nothing new. */
const LARGEST_FACTOR = 2.5;
/** Mean confidence from which on a page is taken to stand the right way up; upside down it stays under 60. */
const UPRIGHT = 75;

/** Quarters by which the pages of a document have been found turned; the next page likely lies as the last one. */
export interface Habit {
  quarters: number;
}

/**
 * Reads one page from its picture, however it lies: seen aslant on a table, in uneven light, turned by a quarter or upside
 * down, a few degrees askew. Up and down are told by trying: only one way gives words.
 */
export async function readPage(
  picture: GreyImage,
  recogniser: Recogniser,
  habit: Habit,
): Promise<RecognisedPage> {
  const even = evenLight(sized(flattenPaper(picture)));
  const { upright, turn } = lieOf(even);
  const ways = upright ? [0, 2] : [1, 3];
  const ordered = [...ways].sort((a, b) => Number(b === habit.quarters) - Number(a === habit.quarters));
  let best:
    | { readonly page: RecognisedPage; readonly confidence: number; readonly quarters: number }
    | undefined;
  for (const quarters of ordered) {
    const straight = rotate(turnQuarters(even, quarters), turn);
    const recognised = await recogniser.recognise(straight);
    const lines = recognised.map((line) => mendEndMarks(straight, line));
    const confidence = confidenceOf(lines);
    if (!best || confidence > best.confidence)
      best = { page: { lines, width: straight.width }, confidence, quarters };
    // Nothing to read: the other way up there is nothing either.
    if (lines.length === 0 || confidence >= UPRIGHT) break;
  }
  if (best && best.confidence >= UPRIGHT) habit.quarters = best.quarters;
  return best?.page ?? { lines: [], width: even.width };
}

function sized(image: GreyImage): GreyImage {
  return scale(image, Math.min(LARGEST_FACTOR, LONG_SIDE / Math.max(image.width, image.height)));
}

function confidenceOf(lines: readonly RecognisedLine[]): number {
  return meanConfidence(lines.flatMap(({ words }) => words));
}
