import { OWN_LETTERS } from '../vietnamese/alphabet.ts';

/**
 * Which runs of three characters a text holds. A text that lacks those of a word lacks the word, so that a pattern
 * which needs the word need not be tried; the other way round nothing follows, for different runs may share a mark.
 */

/**
 * What characters count as: halves of characters that take two code units are one kind, white space and both ends of a
 * text another, digits a third; each letter of Vietnamese has a kind of its own, which its capital shares, and so has each
 * mark that stands in many texts; of the rest, letters and digits are one kind, and marks another.
 */
export const HALF = 0;
export const SPACE = 1;
const DIGIT = 2;
const OTHER_LETTER = 3;
const OTHER_MARK = 4;
const FIRST_OWN = 5;
const LETTERS = `abcdefghijklmnopqrstuvwxyz${OWN_LETTERS}`;
const MARKS_OF_TEXTS = ',.;:/()-–%"“”…|+_=•[]*#&°';
/** A power of two, so that where a row of a table begins is found by shifting. */
export const KINDS = 128;

const WHITE = /\s/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Characters by their kind; those that share one are told apart by the pattern itself. */
const KIND = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  const character = String.fromCharCode(code);
  if (WHITE.test(character)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const letter = LETTERS.indexOf(character.toLowerCase());
  if (letter >= 0) return FIRST_OWN + letter;
  const mark = MARKS_OF_TEXTS.indexOf(character);
  if (mark >= 0) return FIRST_OWN + LETTERS.length + mark;
  return LETTER_OR_DIGIT.test(character) ? OTHER_LETTER : OTHER_MARK;
});

/** Whether what is of a kind may be part of a word. */
export function isOfWord(kind: number): boolean {
  return kind >= FIRST_OWN
    ? kind < FIRST_OWN + LETTERS.length
    : kind === DIGIT || kind === OTHER_LETTER || kind === HALF;
}

export function kindOf(code: number): number {
  return KIND[code] ?? HALF;
}

/** The kinds of a text's characters. */
export function kindsIn(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) kinds[i] = KIND[text.charCodeAt(i)] ?? HALF;
  return kinds;
}

/** Marks: one for each run, by a number that the next character shifts the oldest out of. */
const BITS = 12;
const MARKS = 1 << BITS;
const MASK = MARKS - 1;
const SHIFT = 4;
export const GRAM = 3;

function shiftIn(mark: number, kind: number): number {
  return ((mark << SHIFT) ^ kind) & MASK;
}

/** Marks of the runs in a word whose characters are kinds; of a word too short for one, those of its characters. */
export function marksOf(word: string): number[] {
  const marks: number[] = [];
  if (word.length < GRAM) return Array.from(word, (character) => MARKS + character.charCodeAt(0));
  let mark = 0;
  for (let i = 0; i < word.length; i++) {
    mark = shiftIn(mark, word.charCodeAt(i));
    if (i >= GRAM - 1) marks.push(mark);
  }
  return marks;
}

/** A bit for each mark of a run, so that what is known of many stretches takes little room. */
const WORD = 5;
const BIT = 31;

/** The runs of one stretch of a text; taking up another forgets the first. */
class Grams {
  readonly #runs = new Uint32Array(MARKS >> WORD);
  /** The characters by themselves, 1 for each kind that is there. */
  readonly #characters = new Uint8Array(KINDS);
  /** What the kinds of the text stand in, and where in it those of the stretch do: a clause cut out is known as it was. */
  #held: ArrayBufferLike | null = null;
  #from = 0;
  #length = 0;

  areOf(held: ArrayBufferLike, from: number, length: number): boolean {
    return this.#length === length && this.#from === from && this.#held === held;
  }

  take(kinds: Uint8Array, start: number, end: number): void {
    this.#held = kinds.buffer;
    this.#from = kinds.byteOffset + start;
    this.#length = end - start;
    const runs = this.#runs.fill(0);
    const characters = this.#characters.fill(0);
    let mark = SPACE;
    let before = SPACE;
    for (let i = start; i < end; i++) {
      const kind = kinds[i] ?? 0;
      // A run of white space counts as one, so that an end of the text and the space beside it do, too.
      if (kind === SPACE && before === SPACE) continue;
      before = kind;
      characters[kind] = 1;
      mark = ((mark << SHIFT) ^ kind) & MASK;
      runs[mark >> WORD] = (runs[mark >> WORD] ?? 0) | (1 << (mark & BIT));
    }
    characters[SPACE] = 1;
    mark = ((mark << SHIFT) ^ SPACE) & MASK;
    if (before !== SPACE) runs[mark >> WORD] = (runs[mark >> WORD] ?? 0) | (1 << (mark & BIT));
  }

  /** Whether all runs of one of the words may be there; `words` are marks, how many of them are a word's before each word. */
  mayHold(words: Int16Array): boolean {
    for (let i = 0; i < words.length; ) {
      const end = i + 1 + (words[i] ?? 0);
      do i++;
      while (i < end && this.#has(words[i] ?? 0));
      if (i === end) return true;
      i = end;
    }
    return false;
  }

  #has(mark: number): boolean {
    return mark < MARKS
      ? (((this.#runs[mark >> WORD] ?? 0) >>> (mark & BIT)) & 1) === 1
      : this.#characters[mark - MARKS] === 1;
  }

  forget(): void {
    this.#held = null;
  }
}

/**
 * Stretches whose runs are known, each at a place of its own by where it stands: paragraphs, sentences and clauses are
 * asked for again and again, by one rule after another. A power of two; most texts have fewer.
 */
const KNOWN = Array.from({ length: 64 }, () => new Grams());
const SPREAD = 7;

/** Whether the stretch of a text whose characters are `kinds` may hold one of the words. */
export function mayHold(kinds: Uint8Array, start: number, end: number, words: Int16Array): boolean {
  const from = kinds.byteOffset + start;
  const grams = KNOWN[(from * SPREAD + end - start) & (KNOWN.length - 1)];
  if (grams === undefined) return true;
  if (!grams.areOf(kinds.buffer, from, end - start)) grams.take(kinds, start, end);
  return grams.mayHold(words);
}

/** Whether a digit is among them. */
export function hasDigit(kinds: Uint8Array): boolean {
  return kinds.includes(DIGIT);
}

/** Lets go of the texts last looked at. */
export function forgetTexts(): void {
  for (const grams of KNOWN) grams.forget();
}
