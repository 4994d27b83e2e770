import { fromLegacy, LEGACY_NOTES, legacyEncodingOf } from '../encoding/vietnamese-encoding.ts';
import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { ReadingNote } from '../extracted-text.ts';
import { countLetters } from '../printed-text.ts';
import type { Piece } from './lines.ts';

export interface TextLayer {
  readonly pieces: readonly Piece[];
  /** False when there are signs, but no words in them: the page must be read from its picture. */
  readonly isUsable: boolean;
  readonly note: ReadingNote | null;
}

/** Fewer signs say nothing about a page. */
const ENOUGH = 40;
/** In parts of all letters, and of all signs. */
const MOST_FOREIGN = 0.1;
const LEAST_LETTERS = 0.5;

/** What the letters of a page are worth: Unicode, an old encoding (converted), or none that can be told. */
export function textLayer(pieces: readonly Piece[]): TextLayer {
  const text = pieces.map((piece) => piece.text).join(' ');
  if (!hasWords(text)) return { pieces, isUsable: false, note: null };
  const encoding = legacyEncodingOf(latinSigns(text.replaceAll(' ', '\n')));
  if (encoding === null) return { pieces, isUsable: !isMismapped(text), note: null };
  const converted = pieces.map((piece) => {
    const words = fromLegacy(latinSigns(piece.text), encoding);
    return { ...piece, text: encoding === 'tcvn3' ? withU(words) : words };
  });
  const isUsable = !isMismapped(converted.map((piece) => piece.text).join(' '));
  return { pieces: isUsable ? converted : pieces, isUsable, note: isUsable ? LEGACY_NOTES[encoding] : null };
}

/** A font names its sign µ by a Greek letter. */
function latinSigns(text: string): string {
  return text.replaceAll('\u03BC', '\u00B5');
}

/**
 * TCVN3 has its ư where Latin-1 has the soft hyphen, which comes out of a PDF as a hyphen: "tr-ờng", "nh- sau". It is the
 * letter where only that makes a syllable.
 */
function withU(text: string): string {
  return text.replace(/(\p{L}*)-(\p{L}*)/gu, (found, before: string, after: string) => {
    const isLetter = !isVietnameseSyllable(before) && isVietnameseSyllable(`${before}ư${after}`);
    return isLetter && before + after !== '' ? `${before}ư${after}` : found;
  });
}

/**
 * Fonts without a character map give the numbers of their glyphs: private use characters, control characters, letters
 * of any script, or mostly figures and signs.
 */
function hasWords(text: string): boolean {
  const signs = text.match(/\S/gu)?.length ?? 0;
  if (signs < ENOUGH) return true;
  const letters = countLetters(text);
  const lost = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (lost * 4 > signs) return false;
  // TCVN3 writes letters as signs of Latin-1, so these count as letters here.
  const latin = text.match(/[\p{Script=Latin}\p{N}\u00A1-\u00FF]/gu)?.length ?? 0;
  return letters - latin <= MOST_FOREIGN * letters && latin >= LEAST_LETTERS * (signs - dots(text));
}

/** Words that say something about a page, and the parts of them that are syllables or have letters beyond ASCII. */
const ENOUGH_WORDS = 20;
const FEWEST_SYLLABLES = 0.25;
const MOST_ACCENTED = 0.2;

/** A font whose character map is wrong gives Latin letters that make no words: "ėậ'[YHUN"; a foreign language has few accents. */
function isMismapped(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return false;
  const syllables = words.filter((word) => isVietnameseSyllable(word.toLowerCase().normalize('NFC')));
  const accented = words.filter((word) => /[^a-z]/iu.test(word));
  return syllables.length < FEWEST_SYLLABLES * words.length && accented.length > MOST_ACCENTED * words.length;
}

/** Dotted lines stand for blanks to be filled in. */
function dots(text: string): number {
  return text.match(/[.…_·-]{2,}/gu)?.join('').length ?? 0;
}
