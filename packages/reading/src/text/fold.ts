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

export interface FoldOptions {
  /** Write đ as d too, as people do who type without accents. Default false: đ and d are different letters. */
  readonly dStroke?: boolean;
}

/**
 * The form of a name to compare by: NFC, lower case, tone placement folded (hoà = hòa), white space folded.
 * "Phòng GD&ĐT" and "PHÒNG  GD&ĐT" fold alike; abbreviations are not spelled out.
 */
export function fold(text: string, options: FoldOptions = {}): string {
  const folded = foldNfc(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
  return options.dStroke === true ? folded.replaceAll('đ', 'd') : folded;
}
