const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const CODA = 'ch|ng|nh|c|m|n|p|t';
const WITH_CODA = 'iê|yê|uyê|uyâ|oă|oa|oe|oo|uâ|uê|uô|ươ|uơ|uy|a|ă|â|e|ê|i|y|o|ô|ơ|u|ư';
const WITHOUT_CODA =
  'iêu|yêu|uya|uyu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|ia|ya|ai|ay|ây|ao|au|âu|eo|êu|iu|oi|ôi|ơi|ua|uê|uơ|ui|uy|ưa|ưi|ưu|oa|oe|a|e|ê|i|y|o|ô|ơ|u|ư';

const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:(?:${WITH_CODA})(?:${CODA})|${WITHOUT_CODA})$`, 'u');
/** `gìn`, `gì`, `giếng`: the i is onset and vowel in one. */
const WITH_GI = /^gi(?:n|ng|êng|êc|êt|êm|ên|ê)?$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether the letters can be a syllable of written Vietnamese: onset, rhyme, at most one tone; either placing of the tone. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONES)?.length ?? 0) > 1) return false;
  const toneless = apart.replace(TONES, '').normalize('NFC');
  return SYLLABLE.test(toneless) || WITH_GI.test(toneless);
}

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** How many words bear a mark, and the share of those that are syllables of Vietnamese. */
export function syllables(text: string): { readonly marked: number; readonly share: number } {
  let marked = 0;
  let valid = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u00A1-\u00BF\u00D7\u00F7]+/gu)) {
    if (!BEYOND_ASCII.test(word)) continue;
    marked += 1;
    if (isVietnameseSyllable(word)) valid += 1;
  }
  return { marked, share: marked === 0 ? 0 : valid / marked };
}
