import { OWN_LETTERS } from '../vietnamese/alphabet.ts';

const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const SPACE = /\s/u;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What a character is, as bits. */
const IS_CAPITAL = 1;
const IS_SMALL = 2;
const IS_IN_WORD = 4;
const IS_SPACE = 16;
const IS_LETTER = 32;
const IS_MARK = 64;
/** Half of a character that takes two code units. */
const IS_HALF = 8;

const SORT = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xd800 && code <= 0xdfff) return IS_HALF;
  const character = String.fromCharCode(code);
  return (
    (CAPITAL.test(character) ? IS_CAPITAL : 0) |
    (SMALL.test(character) ? IS_SMALL : 0) |
    (LETTER_OR_DIGIT.test(character) ? IS_IN_WORD : 0) |
    (SPACE.test(character) ? IS_SPACE : 0) |
    (LETTER.test(character) ? IS_LETTER : 0) |
    (MARK.test(character) ? IS_MARK : 0)
  );
});

function isAt(text: string, at: number, sort: number, pattern: RegExp): boolean {
  if (at < 0 || at >= text.length) return false;
  const found = SORT[text.charCodeAt(at)] ?? 0;
  if (found !== IS_HALF) return (found & sort) !== 0;
  return pattern.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether a letter stands at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  return isAt(text, at, IS_LETTER, LETTER);
}

/** Whether a capital letter stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  return isAt(text, at, IS_CAPITAL, CAPITAL);
}

/** Whether a small letter stands at `at`. */
export function isSmallAt(text: string, at: number): boolean {
  return isAt(text, at, IS_SMALL, SMALL);
}

/** Whether a letter or digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  return isAt(text, at, IS_IN_WORD, LETTER_OR_DIGIT);
}

/** Whether white space stands at `at`. */
export function isSpaceAt(text: string, at: number): boolean {
  return isAt(text, at, IS_SPACE, SPACE);
}

/** Where the next word begins from `at` on, which stands in none: the first letter or digit; the end where none does. */
export function nextWord(text: string, at: number): number {
  const { length } = text;
  let start = at;
  for (; start < length; start++) {
    const sort = SORT[text.charCodeAt(start)] ?? 0;
    if ((sort & IS_IN_WORD) !== 0) break;
    if (sort === IS_HALF && isWordAt(text, start)) break;
  }
  return start;
}

/** End of the run of letters, marks and digits from `at` on; `at` where none stands there. */
export function wordEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  for (; end < length; end++) {
    const sort = SORT[text.charCodeAt(end)] ?? 0;
    if ((sort & (IS_IN_WORD | IS_MARK)) !== 0) continue;
    if (sort !== IS_HALF || !WORD.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) break;
    end++;
  }
  return end;
}

/** Latin letters up to here are ordinary, but for µ and ÿ, whose capitals stand elsewhere; so are digits. */
const LAST_OF_LATIN = 0xfe;
const MICRO = 0xb5;
/** Marks that Latin letters are composed with. */
const FIRST_COMBINING = 0x300;
const LAST_COMBINING = 0x36f;
const OWN = new Set(Array.from(OWN_LETTERS + OWN_LETTERS.toUpperCase(), (letter) => letter.charCodeAt(0)));

/** No ordinary letter, digit or mark stands from here on. */
const BEHIND_ORDINARY = 0x1f00;

/** What is no ordinary letter, digit or mark: of another script, or half of a character. */
const FOREIGN = 1;
/** What is composed with the letter before it, perhaps to a foreign one. */
const COMBINING = 2;
const ORIGIN = Uint8Array.from(SORT, (sort, code) => {
  if (code >= FIRST_COMBINING && code <= LAST_COMBINING) return COMBINING;
  if ((sort & (IS_IN_WORD | IS_MARK | IS_HALF)) === 0) return 0;
  return (code <= LAST_OF_LATIN && code !== MICRO) || OWN.has(code) ? 0 : FOREIGN;
});

/** Whether a text with such a code unit may not be ordinary; one without any is. */
export const mayBeForeign = (code: number): boolean => ORIGIN[code] !== 0;

/**
 * Whether all letters, digits and marks of a text are those of Vietnamese and its neighbours, as in nearly every
 * directive; so are then those of whatever is composed, folded or cut out of it.
 */
export function isOrdinary(text: string): boolean {
  let origins = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) origins |= ORIGIN[text.charCodeAt(i)] ?? FOREIGN;
  if (origins === 0) return true;
  if ((origins & FOREIGN) !== 0) return false;
  const composed = text.normalize('NFC');
  return composed === text || isOrdinary(composed);
}

/** The ordinary letters, digits or marks that a class of Unicode names, as members of a class of an expression. */
export function ordinaryMembers(named: RegExp): string {
  const codes = Array.from({ length: BEHIND_ORDINARY }, (_, code) => code).filter(
    (code) => ORIGIN[code] !== FOREIGN && named.test(String.fromCharCode(code)),
  );
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const sign = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
  return ranges.map(([from, to]) => (from === to ? sign(from) : `${sign(from)}-${sign(to)}`)).join('');
}
