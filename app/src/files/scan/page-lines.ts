import { buildLines, type Line, type Piece } from '../pdf/lines.ts';
import { withTables } from '../pdf/page-lines.ts';
import { type Ruling, scaledRuling } from '../pdf/rulings.ts';
import { tablesOf } from '../pdf/tables.ts';
import { mendWords } from './mend-words.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

/** Under this a word is shown as unsure. Of the wrong words on worn pages about half lie below, of the right ones 1 in 100. */
export const SURE = 80;
/** Under this, signs without a letter or digit are specks and edges of paper. */
const SPECK = 60;
/** Under this on the whole, a line is no writing: a seal, a fold, a picture. */
const NO_WRITING = 35;
/** Height of a row of a serif face to its size. */
const SIZE_OF_ROW = 1.04;

/** How a recognised page lies on paper: its width in points, for so many pixels. */
export interface PaperSize {
  readonly points: number;
  readonly pixels: number;
}

/**
 * The lines of a recognised page, as those of a printed one: words that stand far apart are columns, and what is drawn
 * around parts words into cells.
 */
export function pageLines(
  recognised: readonly RecognisedLine[],
  paper: PaperSize,
  rulings: readonly Ruling[] = [],
): readonly Line[] {
  const unit = paper.points / paper.pixels;
  const written = recognised.map(withoutSpecks).filter(isWriting).map(mendWords);
  const usual = median(written.map(({ height }) => height));
  const pieces = written.flatMap((line) => {
    // The height of a row wavers with the letters that happen to be in it.
    const height = Math.abs(line.height / usual - 1) < 0.3 ? usual : line.height;
    return piecesOf(line, height * SIZE_OF_ROW * unit, unit);
  });
  const drawn = rulings.map((ruling) => scaledRuling(ruling, unit));
  const { tables, rest } = tablesOf(pieces, drawn);
  return withTables(buildLines(rest), tables);
}

function withoutSpecks(line: RecognisedLine): RecognisedLine {
  return { ...line, words: line.words.filter((word) => !isSpeck(word)) };
}

/** A dash may open an item; "...);" ends one. */
function isSpeck(word: RecognisedWord): boolean {
  const isMark = /^(?:[-–—+•]|[.…,;:()“”"]{2,})$/u.test(word.text);
  return !hasLetters(word) && !isMark && word.confidence < SPECK;
}

export function isWriting({ words }: RecognisedLine): boolean {
  return words.some(hasLetters) && meanConfidence(words) >= NO_WRITING;
}

function hasLetters({ text }: RecognisedWord): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** By letters: a long word tells more. */
export function meanConfidence(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(letters, 1)
  );
}

function piecesOf({ words, baseline }: RecognisedLine, size: number, unit: number): Piece[] {
  return words.flatMap(({ text, left, right, confidence }): Piece[] => {
    const place = { x: left * unit, y: baseline * unit, width: (right - left) * unit, size, font: '' };
    const space = { ...place, x: right * unit, width: 0, text: ' ' };
    return [{ ...place, text, ...(confidence < SURE && { unsure: confidence }) }, space];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
