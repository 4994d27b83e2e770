import { isCapitalAt, isLetterAt, isSmallAt } from '../text/letters.ts';
import type { SourceText } from '../text/normalise.ts';
import { isMarked, isSyllable, isVowelAt } from '../text/syllables.ts';

/**
 * Words that were run together where a page's line ends were lost in copying: "Ủy bannhân dân", "vàSở Y tế". They are
 * parted where two Vietnamese syllables meet. A text without such a word is left as it is.
 */

/** So many different words run together show that line ends were lost, and spaces beside marks with them. */
const LEAST_SIGNS = 2;
/** "nghiêng" twice. */
const LONGEST = 14;
const SHORTEST = 4;

/** A run of letters of the text that is more than a syllable, or has a capital inside. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** A vowel, then others, then a vowel again, as no one syllable has. */
  readonly long: boolean;
  readonly capital: boolean;
}

/** What a character is, as bits. */
const LETTER = 1;
const CAPITAL = 2;
const SMALL = 4;
const VOWEL = 8;
const HALF = 16;
const sortAt = (text: string, at: number): number =>
  (isLetterAt(text, at) ? LETTER : 0) |
  (isCapitalAt(text, at) ? CAPITAL : 0) |
  (isSmallAt(text, at) ? SMALL : 0) |
  (isVowelAt(text, at) ? VOWEL : 0);
const SORT = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? HALF : sortAt(String.fromCharCode(code), 0),
);

/** What is known of a word up to a character, as bits above those of the next; none of them outside words. */
const INSIDE = 16;
const AT_VOWEL = 32;
const HAD_VOWEL = 64;
const HAS_SMALL = 128;
const CAPITAL_INSIDE = 256;
const LONG = 512;
/** Right behind an unlikely word, of which the rest is known. */
const BEHIND = 1024;
const STATES = 2048;
const SORTS = LETTER | CAPITAL | SMALL | VOWEL;

/** Words in nothing but capitals show no seam by them. */
const isUnlikely = (state: number): boolean =>
  (state & LONG) !== 0 || ((state & CAPITAL_INSIDE) !== 0 && (state & HAS_SMALL) !== 0);

function after(state: number, sort: number): number {
  const before = (state & BEHIND) === 0 ? state : 0;
  if ((sort & LETTER) === 0) return isUnlikely(before) ? before | BEHIND : 0;
  const kept = before & (HAD_VOWEL | HAS_SMALL | CAPITAL_INSIDE | LONG);
  const letters = kept | ((sort & SMALL) === 0 ? 0 : HAS_SMALL);
  const inside = letters | (before !== 0 && (sort & CAPITAL) !== 0 ? CAPITAL_INSIDE : 0) | INSIDE;
  if ((sort & VOWEL) === 0) return inside;
  const another = (before & AT_VOWEL) === 0 && (before & HAD_VOWEL) !== 0;
  return inside | AT_VOWEL | HAD_VOWEL | (another ? LONG : 0);
}

const AFTER = Uint16Array.from({ length: STATES }, (_, i) => after(i & ~SORTS, i & SORTS));

/** The word that ends at `end`, by what is known of it. */
function wordBefore(text: string, end: number, state: number): Word {
  let start = end;
  while (start > 0 && isLetterAt(text, start - 1)) start--;
  return { start, end, long: (state & LONG) !== 0, capital: (state & CAPITAL_INSIDE) !== 0 };
}

/** Hardly any word is one, and the rest is asked of those alone. */
function unlikelyWords(text: string): Word[] {
  const found: Word[] = [];
  const { length } = text;
  let state = 0;
  for (let at = 0; at < length; at++) {
    let sort = SORT[text.charCodeAt(at)] ?? 0;
    if (sort === HALF) sort = sortAt(text, at);
    state = AFTER[state | sort] ?? 0;
    if (state >= BEHIND) found.push(wordBefore(text, at, state));
  }
  if (state < BEHIND && isUnlikely(state)) found.push(wordBefore(text, text.length, state));
  return found;
}

/** All words, in small letters. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+/gu));

/** Parts of addresses and of numbers of documents are no words. */
const IN_SIGN = /[@./&_\d-]/u;
const standsAlone = (text: string, { start, end }: Word): boolean =>
  !IN_SIGN.test(text.charAt(start - 1)) &&
  !/[@/&_-]/u.test(text.charAt(end)) &&
  !/^\.\p{L}/u.test(text.slice(end, end + 2));

const isMarkedSyllable = (word: string): boolean => isMarked(word, 0, word.length) && isSyllable(word);

/** Where capitals show a seam: "vàSở", "vớiUBND", "UBNDtỉnh", "TỊCHNguyễn"; -1 where they do not. */
function seamByCapitals(text: string, { start, end }: Word): number {
  for (let at = start + 1; at < end; at++) {
    const left = text.slice(start, at);
    const right = text.slice(at, end);
    if (isSmallAt(text, at - 1) && isCapitalAt(text, at)) {
      const body = !/\p{Ll}/u.test(right) ? right.length > 2 : isSyllable(right);
      return body && isSyllable(left) && isMarked(text, start, end) ? at : -1;
    }
    if (!isCapitalAt(text, at - 1)) continue;
    if (isSmallAt(text, at)) {
      // "UBNDtỉnh", and no word that a capital begins.
      if (at - start > 2 && right.length > 2 && isMarkedSyllable(right)) return at;
      continue;
    }
    if (!isSmallAt(text, at + 1) || !isSyllable(right)) continue;
    // "TỊCHNguyễn", "BGDĐTNgày".
    if (left.length > 1 && (isMarkedSyllable(left) || (left.length > 2 && isMarkedSyllable(right))))
      return at;
  }
  return -1;
}

const BEGINS_WITH_VOWEL = /^[^bcdđghklmnpqrstvx]/u;

/**
 * Where two syllables in one case meet, the ones that the text has elsewhere before others, then "cả|nước" before
 * "cản|ước"; -1 where none do.
 */
function seamOfSyllables(word: string, known: ReadonlySet<string>): number {
  let best = -1;
  let most = -1;
  for (let at = 1; at < word.length - 1; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isSyllable(left) || !isSyllable(right)) continue;
    const seen = (known.has(left) ? 2 : 0) + (known.has(right) ? 2 : 0);
    const likely = seen + (BEGINS_WITH_VOWEL.test(right) ? 0 : 1);
    // Of equals the longer word before.
    if (likely >= most) [best, most] = [at, likely];
  }
  return best;
}

/** "Êban", "Adrơng": names of the highlands. A vowel without a tone is no word at the head of a sentence, as "Ở" is. */
const NAME_OF_OTHERS = /^[AĂÂEÊIOÔƠUƯY]\p{Ll}/u;

function seamIn(text: string, word: Word, known: ReadonlySet<string>): number {
  const length = word.end - word.start;
  if (length < SHORTEST || length > LONGEST) return -1;
  if (!standsAlone(text, word)) return -1;
  const capitals = word.capital ? seamByCapitals(text, word) : -1;
  if (capitals >= 0) return capitals;
  if (!word.long || !isMarked(text, word.start, word.end)) return -1;
  const printed = text.slice(word.start, word.end);
  if (!/^(?:.\p{Ll}*|\p{Lu}+)$/u.test(printed) || isSyllable(printed)) return -1;
  const seam = seamOfSyllables(printed.toLowerCase(), known);
  return seam < 0 || (seam === 1 && NAME_OF_OTHERS.test(printed)) ? -1 : word.start + seam;
}

/** Beside figures and marks: "ngày20/8", "30ngày", "xã,thị trấn", "(BHXH)là". */
const BESIDE_MARKS: readonly RegExp[] = [
  /(?<=\p{Ll}{2}[,;:)])(?=\p{L}\p{Ll})/gu,
  /(?<=\p{L}\))(?=\p{Ll}{2})/gu,
  /(?<=\p{Ll}{2})(?=\(\p{L})/gu,
  /(?<=(?:^|[\s(])(?:ngày|tháng|năm|số|quý|khoảng|điều|khoản|đoạn|hơn|từ|đến|là|và|có|các))(?=\d)/gu,
  /(?<=\d{2})(?=(?:ngày|tháng|năm|giờ|người|và|của|đến|xã|huyện|trường|đơn|đồng)(?!\p{L}))/gu,
];

function seamsOf(text: string): number[] {
  const suspect: Word[] = [];
  const signs = new Set<string>();
  const none: ReadonlySet<string> = new Set();
  for (const word of unlikelyWords(text)) {
    if (seamIn(text, word, none) < 0) continue;
    suspect.push(word);
    signs.add(text.slice(word.start, word.end));
  }
  if (signs.size === 0) return [];
  const known = wordsOf(text);
  const seams = new Set(suspect.map((word) => seamIn(text, word, known)));
  for (const place of signs.size < LEAST_SIGNS ? [] : BESIDE_MARKS)
    for (const { index } of text.matchAll(place)) seams.add(index);
  return [...seams].sort((a, b) => a - b);
}

/** The text with a space at each seam, and with its map back to the original; the same where no words were run together. */
export function partGlued(source: SourceText): SourceText {
  const seams = seamsOf(source.text);
  if (seams.length === 0) return source;
  const parts = seams.map((seam, i) => source.text.slice(seams[i - 1] ?? 0, seam));
  const text = [...parts, source.text.slice(seams.at(-1))].join(' ');
  return { ...source, text, toOriginal: (offset) => source.toOriginal(offset - seamsBefore(seams, offset)) };
}

/** How many of the spaces put in stand before an offset of the new text. */
function seamsBefore(seams: readonly number[], offset: number): number {
  let from = 0;
  for (let to = seams.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((seams[middle] ?? 0) + middle < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
