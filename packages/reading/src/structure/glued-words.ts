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
const VOWEL = 4;
const HALF = 8;
const SORT = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  const character = String.fromCharCode(code);
  return (
    (isLetterAt(character, 0) ? LETTER : 0) |
    (isCapitalAt(character, 0) ? CAPITAL : 0) |
    (isVowelAt(character, 0) ? VOWEL : 0)
  );
});

function sortOfHalf(text: string, at: number): number {
  return (isLetterAt(text, at) ? LETTER : 0) | (isCapitalAt(text, at) ? CAPITAL : 0);
}

/** What is known of a word up to a character, as bits; none of them outside words. */
const INSIDE = 1;
const AT_VOWEL = 2;
const HAD_VOWEL = 4;
const LONG = 8;
const HAS_CAPITAL = 16;
const STATES = 32;
const SORTS = 8;

function after(state: number, sort: number): number {
  if ((sort & LETTER) === 0) return 0;
  const kept = state & (HAD_VOWEL | LONG | HAS_CAPITAL);
  const capital = state !== 0 && (sort & CAPITAL) !== 0 ? HAS_CAPITAL : 0;
  if ((sort & VOWEL) === 0) return INSIDE | kept | capital;
  const another = (state & AT_VOWEL) === 0 && (state & HAD_VOWEL) !== 0;
  return INSIDE | AT_VOWEL | HAD_VOWEL | kept | capital | (another ? LONG : 0);
}

const AFTER = Uint8Array.from({ length: STATES * SORTS }, (_, i) => after(Math.floor(i / SORTS), i % SORTS));

/** Hardly any word is one, and the rest is asked of those alone. */
function unlikelyWords(text: string): Word[] {
  const found: Word[] = [];
  let start = 0;
  for (let at = 0, state = 0; at <= text.length; at++) {
    // What is behind the end is asked for by no code: it has none.
    let sort = at < text.length ? (SORT[text.charCodeAt(at)] ?? 0) : 0;
    if (sort === HALF) sort = sortOfHalf(text, at);
    const next = AFTER[state * SORTS + sort] ?? 0;
    if (state === 0) start = at;
    else if (next === 0 && state >= LONG)
      found.push({ start, end: at, long: (state & LONG) !== 0, capital: (state & HAS_CAPITAL) !== 0 });
    state = next;
  }
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
  return seam < 0 ? -1 : word.start + seam;
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
