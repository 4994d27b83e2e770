import { kindOf, kindsIn, SPACE } from '../pattern/grams.ts';
import { isLetterAt, isOrdinary, mayBeForeign } from './letters.ts';

/**
 * Folding of Vietnamese spelling for comparison. Folding never changes the length of an NFC text, so an offset
 * in the folded text is the same offset in the text itself; every recogniser relies on that.
 */

/** Tone on the second vowel (hoà, khoẻ, uỷ) → on the first (hòa, khỏe, ủy), the older and still commoner way. */
const SECOND_VOWEL_TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** Only at the end of a syllable: "hoàn" is spelled one way. Never after q: "quý" is spelled one way too. */
const SECOND_VOWEL = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** The same wherever it stands: most texts have none, and need not be looked through closely. */
const ANY_SECOND_VOWEL = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;

/** Lower case, character by character where `toLowerCase` would change the length ("İ"). */
function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const small = character.toLowerCase();
    out += small.length === 1 ? small : character;
  }
  return out;
}

/** Fold a text that is already NFC; the result has the same length. */
export function foldNfc(text: string): string {
  const small = lower(text);
  return ANY_SECOND_VOWEL.test(small)
    ? small.replace(SECOND_VOWEL, (pair) => SECOND_VOWEL_TONES[pair] ?? pair)
    : small;
}

/** A text folded, with the kinds of its characters. */
export interface FoldedText {
  /** Of the same length as the text. */
  readonly folded: string;
  readonly kinds: Uint8Array;
  /** Whether the text has no letters but ordinary ones. */
  readonly ordinary: boolean;
}

const SIGMA = 0x3a3;
const LONGER_IN_LOWER_CASE = 0x130;
const Q = 0x71;

/** For the code of each second vowel with a tone, the first vowel, which takes the tone over. */
const FIRST_VOWELS: ReadonlyMap<number, number> = new Map(
  Object.keys(SECOND_VOWEL_TONES).map((pair) => [pair.charCodeAt(1), pair.charCodeAt(0)]),
);

const KIND_SHIFT = 16;
const UNTOLD = 1 << 23;
const FIRST_VOWEL_SHIFT = 24;
const FOREIGN = 1 << 31;
const CODE_MASK = 0xffff;

/**
 * What each code unit becomes by itself, in one number, so that it is looked up once: the small letter, above it its
 * kind, above that, of a second vowel with a tone, the first one. Untold is what cannot be told by itself: halves of
 * characters, and letters whose small form is longer or hangs on its neighbours. Negative is what may be foreign.
 */
const BECOMES = Int32Array.from({ length: 0x10000 }, (_, code) => {
  const origin = mayBeForeign(code) ? FOREIGN : 0;
  if ((code & 0xf800) === 0xd800 || code === SIGMA || code === LONGER_IN_LOWER_CASE) return UNTOLD | origin;
  const whole = String.fromCharCode(code).toLowerCase();
  const small = whole.length === 1 ? whole.charCodeAt(0) : code;
  const firstVowel = FIRST_VOWELS.get(small) ?? 0;
  return small | (kindOf(small) << KIND_SHIFT) | (firstVowel << FIRST_VOWEL_SHIFT) | origin;
});

/** Code units of the machine's own order, which is little-endian wherever JavaScript runs. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Where the code units of a text are collected unless it is very long; what is kept of them is a string. */
const WORKPLACE = new Uint16Array(0x10000);

/** Folds a whole NFC text as `foldNfc` does, in one pass over its code units. */
export function foldText(text: string): FoldedText {
  const { length } = text;
  const codes = length > WORKPLACE.length ? new Uint16Array(length) : WORKPLACE;
  const kinds = new Uint8Array(length);
  let all = 0;
  let before = CODE_MASK;
  for (let i = 0; i < length; i++) {
    const becomes = BECOMES[text.charCodeAt(i)] ?? UNTOLD;
    all |= becomes;
    // The arrays hold 16 and 8 bits: what stands above is cut off.
    codes[i] = becomes;
    kinds[i] = becomes >> KIND_SHIFT;
    if (becomes >> FIRST_VOWEL_SHIFT === before) moveTone(text, i, codes, kinds);
    before = becomes & CODE_MASK;
  }
  const ordinary = all >= 0 || isOrdinary(text);
  if ((all & UNTOLD) !== 0) return { ...byHand(text), ordinary };
  return { folded: DECODER.decode(codes.subarray(0, length)), kinds, ordinary };
}

/** A text in which a letter takes two code units, or its small form hangs on its neighbours. */
function byHand(text: string): Pick<FoldedText, 'folded' | 'kinds'> {
  const folded = foldNfc(text);
  return { folded, kinds: kindsIn(folded) };
}

/** Moves the tone of the vowel at `at` to the one before it, where both end a syllable. */
function moveTone(text: string, at: number, codes: Uint16Array, kinds: Uint8Array): void {
  if (isLetterAt(text, at + 1) || codes[at - 2] === Q) return;
  const pair = String.fromCharCode(codes[at - 1] ?? 0, codes[at] ?? 0);
  const moved = SECOND_VOWEL_TONES[pair];
  if (moved === undefined) return;
  for (let i = 0; i < 2; i++) {
    codes[at - 1 + i] = moved.charCodeAt(i);
    kinds[at - 1 + i] = kindOf(moved.charCodeAt(i));
  }
}

/** White space other than single blanks. */
const ODD_SPACE = /\s{2,}|[^\S ]/gu;

/** Letters without their marks, for what stands in Vietnamese texts; 0 where more or less than one letter is left. */
const UNMARKED = Uint16Array.from({ length: 0x2100 }, (_, code) => {
  const bare = String.fromCharCode(code).normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === 1 ? bare.charCodeAt(0) : 0;
});

/** A text without its marks and tones: "Kính gửi" → "Kinh gui"; đ stays. */
export function withoutMarks(text: string): string {
  const codes = new Uint16Array(text.length);
  let changed = false;
  for (let i = 0; i < codes.length; i++) {
    const code = text.charCodeAt(i);
    const bare = UNMARKED[code] ?? 0;
    if (bare === 0) return text.normalize('NFD').replace(/\p{M}/gu, '');
    if (bare !== code) changed = true;
    codes[i] = bare;
  }
  return changed ? DECODER.decode(codes) : text;
}

/** Where NFC changes nothing: below the marks that combine, and among the letters of Vietnamese that bear two. */
const FIRST_COMBINING = 0x300;
const FIRST_OF_VIETNAMESE = 0x1ea0;
const LAST_OF_VIETNAMESE = 0x1ef9;

const mayCompose = (code: number): boolean =>
  code >= FIRST_COMBINING && (code < FIRST_OF_VIETNAMESE || code > LAST_OF_VIETNAMESE);

/** A text in NFC, which most are. */
export function composed(text: string): string {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    if (mayCompose(text.charCodeAt(i))) return text.normalize('NFC');
  }
  return text;
}

const BLANK = 0x20;
const KIND_MASK = 0xff;

/** Whether folding certainly leaves a text as it is, the space around it aside; much of what is folded is words of a folded text. */
function isFolded(text: string): boolean {
  const { length } = text;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (mayCompose(code)) return false;
    const becomes = BECOMES[code] ?? UNTOLD;
    const first = becomes >> FIRST_VOWEL_SHIFT;
    if ((becomes & UNTOLD) !== 0 || (becomes & CODE_MASK) !== code || (first !== 0 && first === before))
      return false;
    const isSpace = ((becomes >> KIND_SHIFT) & KIND_MASK) === SPACE;
    if (isSpace && (code !== BLANK || before === BLANK)) return false;
    before = code;
  }
  return true;
}

export interface FoldOptions {
  /** Write đ as d too, as people do who type without accents. Default false: đ and d are different letters. */
  readonly dStroke?: boolean;
}

/**
 * The form of a name to compare by: NFC, lower case, tone placement folded (hoà = hòa), white space folded.
 * "Phòng GD&ĐT" and "PHÒNG  GD&ĐT" fold alike; abbreviations are not spelled out.
 */
export function fold(text: string, options: FoldOptions = {}): string {
  const folded = (isFolded(text) ? text : foldNfc(composed(text)).replace(ODD_SPACE, ' ')).trim();
  return options.dStroke === true ? folded.replaceAll('đ', 'd') : folded;
}
