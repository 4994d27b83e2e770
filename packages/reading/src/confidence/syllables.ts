import { wordEnd } from '../text/letters.ts';

/**
 * Which words can be Vietnamese: onset, rime and tone fit each other or they do not. A letter misread by a scanner or a
 * lost mark mostly makes a word that no Vietnamese can pronounce ("Truong", "thuc hiên", "b0").
 */

const ONSET = /^(?:ngh|ng|nh|n|gh|gi|g|kh|k|ch|c|th|tr|t|ph|p|qu|b|d|đ|h|l|m|r|s|v|x)?/u;

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu iê
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ok
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uâ uây uê uêch uên uênh uêt
uy uya uych uyn uynh uyp uyt uyu uyên uyêt uơ uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu ych yn ynh yt`.split(/\s+/u),
);

/** Grave, acute, hook, tilde, dot below: the tones; the other marks belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Before a final p, t, c, ch only two tones can stand. */
const STOPPED = /(?:p|t|c|ch|k)$/u;
const HIGH_OR_HEAVY = /[\u0301\u0323]/u;

/** Whether a word of letters is a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, '').normalize('NFC');
  const onset = ONSET.exec(bare)?.[0] ?? '';
  const rime = bare.slice(onset.length);
  if (STOPPED.test(bare) && !HIGH_OR_HEAVY.test(tones[0] ?? '')) return false;
  return RIMES.has(rime) || (onset === 'gi' && RIMES.has(`i${rime}`));
}

/** Words of other languages that stand in directives; compared in lower case. */
const LOANS = new Set(
  `covid online internet website web email mail zalo facebook fanpage video clip stem logic virus vaccine vacxin gas karaoke
game wifi app microsoft word excel pdf file logistics container casino laser radio stress robot camera marketing
tour sms sim visa xăng oxy acid axit hydro mêtan amoniac cyanua xyanua`.split(/\s+/u),
);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a text that look misread, in lower case. Abbreviations, units and names in capitals do not count. */
export function slipsIn(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).filter(isSlip).map((word) => word.toLowerCase());
}

/** What the words of a text tell of how well it was taken from paper. */
export interface Wear {
  /** Places of words that look misread, in order. */
  readonly slipsAt: readonly number[];
  /** Running words: more than one letter, beginning in lower case. */
  readonly words: number;
  /** How many of these bear a mark: in Vietnamese seven or eight of ten do. */
  readonly marked: number;
}

/** More different words than this no directive has. */
const MOST_KNOWN = 20_000;

/** Looks at every word of a text once; each different word is judged once. */
export function wearOf(text: string): Wear {
  const slipsAt: number[] = [];
  const known = new Map<
    string,
    { readonly slip: boolean; readonly word: boolean; readonly marked: boolean }
  >();
  let words = 0;
  let marked = 0;
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = wordEnd(text, at);
    if (end === at) continue;
    const printed = text.slice(at, end);
    const before = known.get(printed);
    const judged = before ?? judge(printed.normalize('NFC'));
    if (before === undefined && known.size < MOST_KNOWN) known.set(printed, judged);
    if (judged.slip) slipsAt.push(at);
    if (judged.word) words++;
    if (judged.marked) marked++;
  }
  return { slipsAt, words, marked };
}

function judge(word: string): { slip: boolean; word: boolean; marked: boolean } {
  const running = word.length > 1 && /^\p{Ll}/u.test(word);
  return { slip: isSlip(word), word: running, marked: running && MARKED.test(word) };
}

/** Syllables that can be pronounced but stand in no directive: what is left of common words without their marks. */
const BARE = new Set('va voi cua nganh phai hinh thoi nghi kiem'.split(' '));

/** A longer run of letters is no word at all. */
const LONGEST_WORD = 30;

function isSlip(word: string): boolean {
  if (BARE.has(word.toLowerCase())) return true;
  if (word.length <= 2 || word.length > LONGEST_WORD) return false;
  if (/\p{N}/u.test(word)) return /\p{Ll}\p{N}\p{Ll}|^\p{N}\p{Ll}{2}/u.test(word);
  // "UBND", "THCS", "TTg", "ĐBQH": abbreviations.
  if (/\p{Lu}.{0,30}\p{Lu}/u.test(word)) return false;
  return !isSyllable(word) && !LOANS.has(word.toLowerCase());
}

const MARKED =
  /[\u0300-\u036f\u1e00-\u1eff\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0]/u;
