import { isSmallAt } from '../text/letters.ts';
import type { Line } from './lines.ts';
import { endsSentence, isApart, wrapWidth } from './wrapping.ts';

/** Empty lines that a scan or a converter put where no paragraph ends. */

/** Of the lines, the share that an empty line stands before where every line has been set apart. */
const DOUBLE_SPACED = 0.9;

/** So many empty lines within sentences show that a scan put them there. */
const LEAST_WITHIN = 5;

const isWithin = (before: Line | undefined, line: Line): boolean =>
  before !== undefined && isApart(line) && line.marker === null && !endsSentence(before);

/** Whether most empty lines that no end of a sentence stands before are followed by the rest of the sentence. */
function scattersGaps(lines: readonly Line[]): boolean {
  const within = lines.filter((line, i) => isWithin(lines[i - 1], line));
  const small = within.filter((line) => isSmallAt(line.text, 0)).length;
  return small >= LEAST_WITHIN && small > within.length / 2;
}

/** A line of the body is longer than a line of a heading. */
const LEAST_OF_BODY = 50;

/** Where wrapped lines were set apart, the empty lines between them say nothing. */
export function evenGaps(printed: readonly Line[]): Line[] {
  const lines = withoutSpecks(printed);
  if (isDoubleSpaced(lines)) return lines.map((line) => ({ ...line, gapBefore: false }));
  return scattersGaps(lines) ? withoutScattered(lines) : lines;
}

/** No line of words is so short. */
const SPECK = 2;

/** One or two letters alone in the middle of a sentence, as a scan reads the number of a page or a speck: "… tình / Ạ / hình". */
function withoutSpecks(lines: readonly Line[]): Line[] {
  const isSpeck = (line: Line | undefined, i: number): boolean => {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    if (!line || !before || !after || line.text.length > SPECK || line.marker) return false;
    return isApart(line) && isApart(after) && !endsSentence(before) && isSmallAt(after.text, 0);
  };
  if (!lines.some(isSpeck)) return [...lines];
  return lines.flatMap((line, i) => {
    if (isSpeck(line, i)) return [];
    return isSpeck(lines[i - 1], i - 1) ? [{ ...line, pageBefore: true }] : [line];
  });
}

const withoutScattered = (lines: readonly Line[]): Line[] =>
  lines.map((line, i) => {
    const before = lines[i - 1];
    const scattered = isWithin(before, line) && (before?.text.length ?? 0) > LEAST_OF_BODY;
    return scattered ? { ...line, gapBefore: false } : line;
  });

function isDoubleSpaced(lines: readonly Line[]): boolean {
  const gaps = lines.filter((line) => line.gapBefore).length;
  if (lines.length <= 20 || gaps <= lines.length * DOUBLE_SPACED) return false;
  return wrapWidth(lines) === 0 && wrapWidth(lines, true) > 0;
}
