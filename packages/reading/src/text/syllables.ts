import { isCapitalAt, isSmallAt, wordEnd } from './letters.ts';

/**
 * Which words can be Vietnamese: onset, rime and tone fit each other or they do not. A letter misread by a scanner or a
 * lost mark mostly makes a word that no Vietnamese can pronounce ("Truong", "thuc hiên", "b0").
 */

const ONSETS = 'ngh ng nh n gh g kh k ch c th tr t ph p b d đ h l m r s v x'.split(' ');

const RIMES = `a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu iê
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ok
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uâ uây uê uêch uên uênh uêt
uy uya uych uyn uynh uyp uyt uyu uyên uyêt uơ uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu ych yn ynh yt`.split(/\s+/u);

/** Grave, acute, hook, tilde, dot below: the tones; the other marks belong to the letter. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const ANY_TONE = new RegExp(`[${TONES}]`, 'gu');
const toneNamed = (mark = '-'): number => 1 + TONES.indexOf(mark);
/** Before a final p, t, c, ch, k only these two tones can stand. */
const ACUTE = toneNamed('\u0301');
const DOT_BELOW = toneNamed('\u0323');

/** Letters without their tones, numbered from 1, vowels first; 0 is any other character. */
const LETTERS = 'aăâeêioôơuưybcdđghklmnpqrstvxfjwz';
const VOWELS = 12;
const numberOf = (letter: string): number => 1 + LETTERS.indexOf(letter);
const [C, G, H, I, K, P, Q, T, U] = Array.from('cghikpqtu', numberOf);

/** What bears a mark of Vietnamese, or is made with one. */
const ANY_MARK =
  /[\u0300-\u036f\u1e00-\u1eff\u00c0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0]/u;
const LAST_ASCII = 0x7f;

/** For the code of each letter of Vietnamese or English, great or small, its number and its tone: 0 is none. */
const LETTER = new Uint8Array(0x2000);
const TONE = new Uint8Array(0x2000);
for (let code = 0; code < LETTER.length; code++) {
  const letter = String.fromCharCode(code);
  if (code > LAST_ASCII && !ANY_MARK.test(letter)) continue;
  const apart = letter.toLowerCase().normalize('NFD');
  const tones = apart.match(ANY_TONE) ?? [];
  const bare = apart.replace(ANY_TONE, '').normalize('NFC');
  if (tones.length > 1 || bare.length !== 1) continue;
  LETTER[code] = numberOf(bare);
  TONE[code] = toneNamed(tones[0]);
}

/** What the letters of a word are, as bits of all of them together. */
const OTHER = 1;
const TONED = 2;
const BEYOND_ASCII = 4;
const SHAPE = Uint8Array.from(
  LETTER,
  (letter, code) =>
    (letter === 0 ? OTHER : 0) | (TONE[code] === 0 ? 0 : TONED) | (code > LAST_ASCII ? BEYOND_ASCII : 0),
);

function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  for (let at = start; at < end; at++) shape |= SHAPE[text.charCodeAt(at)] ?? OTHER;
  return shape;
}

/** A run of letters as one number; those of onsets and rimes are small. */
const goOn = (run: number, letter: number): number => run * (LETTERS.length + 1) + letter;
const letterAt = (text: string, at: number): number => LETTER[text.charCodeAt(at)] ?? 0;

function runOf(text: string, start = 0, end = text.length): number {
  let run = 0;
  for (let at = start; at < end; at++) run = goOn(run, letterAt(text, at));
  return run;
}

const SLOT_BITS = 11;
const NO_RUN = -1;
const MOST_RUN = 0x7fffffff;

/** Some runs, asked for at every word: whole numbers in one table, each in the first free slot from its own on. */
class Runs {
  readonly #slots = new Int32Array(1 << SLOT_BITS).fill(NO_RUN);

  constructor(runs: readonly number[]) {
    for (const run of runs) {
      if (run > MOST_RUN) throw new RangeError('Too long to be kept as a number');
      this.#slots[this.#slotOf(run)] = run;
    }
  }

  /** Where a run stands or would stand; the table is never full. */
  #slotOf(run: number): number {
    const slots = this.#slots;
    let slot = Math.imul(run, 0x9e3779b1) >>> (32 - SLOT_BITS);
    while (slots[slot] !== NO_RUN && slots[slot] !== run) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  has(run: number): boolean {
    return run <= MOST_RUN && this.#slots[this.#slotOf(run)] === run;
  }
}

const ONSET_RUNS = new Runs(['', ...ONSETS].map((onset) => runOf(onset)));
const RIME_RUNS = new Runs(RIMES.map((rime) => runOf(rime)));
/** "nghiêng". */
const LONGEST_SYLLABLE = 7;

const MANY_TONES = -1;

/** The tone that the letters of a stretch bear, 0 for none. */
function toneOf(text: string, start: number, end: number): number {
  let tone = 0;
  for (let at = start; at < end; at++) {
    const own = TONE[text.charCodeAt(at)] ?? 0;
    if (own === 0) continue;
    if (tone !== 0) return MANY_TONES;
    tone = own;
  }
  return tone;
}

/** Whether the letters of a stretch are a Vietnamese syllable with a tone. */
function isSyllableWith(tone: number, text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SYLLABLE || tone === MANY_TONES) return false;
  if (tone !== ACUTE && tone !== DOT_BELOW && isStopped(text, end)) return false;
  let at = start;
  let onset = 0;
  for (; at < end; at++) {
    const letter = letterAt(text, at);
    if (letter <= VOWELS) break;
    onset = goOn(onset, letter);
  }
  if (onset === G && letterAt(text, at) === I)
    return RIME_RUNS.has(runOf(text, at, end)) || RIME_RUNS.has(runOf(text, at + 1, end));
  if (onset === Q) return letterAt(text, at) === U && RIME_RUNS.has(runOf(text, at + 1, end));
  return ONSET_RUNS.has(onset) && RIME_RUNS.has(runOf(text, at, end));
}

/** Whether a syllable that ends at `end` is closed by p, t, c, ch or k. */
function isStopped(text: string, end: number): boolean {
  const last = letterAt(text, end - 1);
  return (
    last === P || last === T || last === C || last === K || (last === H && letterAt(text, end - 2) === C)
  );
}

/** Whether a word of letters is a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (isPlain(word, 0, word.length))
    return isSyllableWith(toneOf(word, 0, word.length), word, 0, word.length);
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(ANY_TONE) ?? [];
  const bare = apart.replace(ANY_TONE, '').normalize('NFC');
  const tone = tones.length > 1 ? MANY_TONES : toneNamed(tones[0]);
  return isPlain(bare, 0, bare.length) && isSyllableWith(tone, bare, 0, bare.length);
}

/** Whether a stretch is nothing but Latin letters with or without the marks of Vietnamese, each one code unit. */
function isPlain(text: string, start: number, end: number): boolean {
  return (shapeOf(text, start, end) & OTHER) === 0;
}

/** Whether letters that no one syllable has stand in a stretch of letters: a vowel, then others, then a vowel again. */
export function isTooLong(text: string, start: number, end: number): boolean {
  let groups = 0;
  let vowel = false;
  for (let at = start; at < end; at++) {
    const letter = letterAt(text, at);
    const now = letter > 0 && letter <= VOWELS;
    if (now && !vowel) groups++;
    vowel = now;
  }
  return groups > 1;
}

/** Whether a word bears a mark of Vietnamese, or a letter made with one. */
export function isMarked(text: string, start: number, end: number): boolean {
  return (shapeOf(text, start, end) & BEYOND_ASCII) !== 0;
}

/** Words of other languages that stand in directives; compared in lower case. */
const LOANS = new Set(
  `covid online internet website web email mail zalo facebook fanpage video clip stem logic virus vaccine vacxin gas karaoke
game wifi app microsoft word excel pdf file logistics container casino laser radio stress robot camera marketing
tour sms sim visa xăng oxy acid axit hydro mêtan amoniac cyanua xyanua`.split(/\s+/u),
);

/** Words of a text that look misread, in lower case. Abbreviations, units and names in capitals do not count. */
export function slipsIn(text: string): string[] {
  const composed = text.normalize('NFC');
  const slips: string[] = [];
  for (let at = 0, end = 0; at < composed.length; at = end + 1) {
    end = wordEnd(composed, at);
    if (end === at) continue;
    if (isPlain(composed, at, end) ? isPlainSlip(composed, at, end) : isSlip(composed.slice(at, end)))
      slips.push(composed.slice(at, end).toLowerCase());
  }
  return slips;
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

/** What a word is, as bits. */
const SLIP = 1;
const RUNNING = 2;
const MARKED = 4;

/** More different words with other signs than Vietnamese letters no directive has. */
const MOST_KNOWN = 20_000;

/** Looks at every word of a text; of those that are not plain letters each different one is judged once. */
export function wearOf(text: string): Wear {
  const slipsAt: number[] = [];
  const known = new Map<string, number>();
  let words = 0;
  let marked = 0;
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = wordEnd(text, at);
    if (end === at) continue;
    const shape = shapeOf(text, at, end);
    const found =
      (shape & OTHER) === 0 ? judgePlain(text, at, end, shape) : judgeOther(text.slice(at, end), known);
    if ((found & SLIP) !== 0) slipsAt.push(at);
    if ((found & RUNNING) !== 0) words++;
    if ((found & MARKED) !== 0) marked++;
  }
  return { slipsAt, words, marked };
}

function judgePlain(text: string, start: number, end: number, shape: number): number {
  const tone = (shape & TONED) === 0 ? 0 : toneOf(text, start, end);
  const slip = isSlipWith(tone, text, start, end) ? SLIP : 0;
  if (end - start === 1 || !isSmallAt(text, start)) return slip;
  return slip | RUNNING | ((shape & BEYOND_ASCII) === 0 ? 0 : MARKED);
}

function judgeOther(printed: string, known: Map<string, number>): number {
  const before = known.get(printed);
  if (before !== undefined) return before;
  const word = printed.normalize('NFC');
  const running = word.length > 1 && /^\p{Ll}/u.test(word);
  const found =
    (isSlip(word) ? SLIP : 0) | (running ? RUNNING : 0) | (running && ANY_MARK.test(word) ? MARKED : 0);
  if (known.size < MOST_KNOWN) known.set(printed, found);
  return found;
}

/** Syllables that can be pronounced but stand in no directive: what is left of common words without their marks. */
const BARE = new Set('va voi cua nganh phai hinh thoi nghi kiem'.split(' '));
const BARE_RUNS = new Runs(Array.from(BARE, (word) => runOf(word)));
const LONGEST_BARE = 5;

/** A longer run of letters is no word at all. */
const LONGEST_WORD = 30;

/** What `isSlip` says of a word of plain letters, without making a string of it. */
function isPlainSlip(text: string, start: number, end: number): boolean {
  return isSlipWith(toneOf(text, start, end), text, start, end);
}

function isSlipWith(tone: number, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length <= LONGEST_BARE && tone === 0 && BARE_RUNS.has(runOf(text, start, end))) return true;
  if (length <= 2 || length > LONGEST_WORD || isSyllableWith(tone, text, start, end)) return false;
  let capitals = 0;
  for (let at = start; at < end; at++) if (isCapitalAt(text, at)) capitals++;
  return capitals < 2 && !LOANS.has(text.slice(start, end).toLowerCase());
}

function isSlip(word: string): boolean {
  if (isPlain(word, 0, word.length)) return isPlainSlip(word, 0, word.length);
  if (BARE.has(word.toLowerCase())) return true;
  if (word.length <= 2 || word.length > LONGEST_WORD) return false;
  if (/\p{N}/u.test(word)) return /\p{Ll}\p{N}\p{Ll}|^\p{N}\p{Ll}{2}/u.test(word);
  // "UBND", "THCS", "TTg", "ĐBQH": abbreviations.
  if (/\p{Lu}.{0,30}\p{Lu}/u.test(word)) return false;
  return !isSyllable(word) && !LOANS.has(word.toLowerCase());
}
