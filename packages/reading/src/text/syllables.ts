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

/** "nghiêng". */
const LONGEST_SYLLABLE = 7;

/** Every syllable without its tone. */
const SYLLABLES: readonly string[] = ['', ...ONSETS]
  .flatMap((onset) => [
    ...RIMES.map((rime) => onset + rime),
    // "gìn", "giêng" are written with one i, "giá" with an i that is none.
    ...(onset === 'g' ? RIMES.map((rime) => `gi${rime}`) : []),
  ])
  .concat(RIMES.map((rime) => `qu${rime}`))
  .filter((syllable) => syllable.length <= LONGEST_SYLLABLE);

/** Syllables that can be pronounced but stand in no directive: what is left of common words without their marks. */
const BARE = new Set('va voi cua nganh phai hinh thoi nghi kiem'.split(' '));

/** What the letters that led to a state are. */
const OPEN = 1;
const STOPPED = 2;
const LEFT_OVER = 4;
const STOP = /(?:ch|[cptk])$/u;

function meaningOf(syllable: string): number {
  return (STOP.test(syllable) ? STOPPED : OPEN) | (BARE.has(syllable) ? LEFT_OVER : 0);
}

const WIDTH = 64;
const NOWHERE = 0;
const START = 1;

/** All syllables as one finite automaton over the numbers of letters; what may still follow tells its states apart. */
class SyllableStates {
  /** For each state and letter the next state. */
  readonly next: Uint16Array;
  readonly meaning: Uint8Array;
  readonly #rows: number[][] = [[], []];
  readonly #meanings = [0, 0];
  readonly #known = new Map<string, number>();

  constructor(syllables: readonly string[]) {
    this.#fill(START, new Map(syllables.map((syllable) => [syllable, meaningOf(syllable)])));
    this.next = new Uint16Array(this.#rows.length * WIDTH);
    for (const [state, row] of this.#rows.entries())
      for (const [letter, to] of row.entries()) this.next[state * WIDTH + letter] = to ?? NOWHERE;
    this.meaning = Uint8Array.from(this.#meanings);
  }

  /** `rests`: what may still follow, with what the whole then is. */
  #fill(state: number, rests: ReadonlyMap<string, number>): void {
    this.#meanings[state] = rests.get('') ?? 0;
    const row: number[] = [];
    this.#rows[state] = row;
    for (const [first, group] of Map.groupBy(rests, ([rest]) => rest.charAt(0))) {
      if (first === '') continue;
      const after = new Map(group.map(([rest, meaning]) => [rest.slice(1), meaning]));
      row[numberOf(first)] = this.#stateOf(after);
    }
  }

  #stateOf(rests: ReadonlyMap<string, number>): number {
    const name = Array.from(rests, ([rest, meaning]) => rest + String(meaning))
      .sort()
      .join();
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const state = this.#rows.push([]) - 1;
    this.#meanings.push(0);
    this.#known.set(name, state);
    this.#fill(state, rests);
    return state;
  }
}

const STATES = new SyllableStates(SYLLABLES);

/** What the letters of a stretch are without their tone, 0 where they are no syllable. */
function meaningIn(text: string, start: number, end: number): number {
  let state = START;
  for (let at = start; at < end && state !== NOWHERE; at++)
    state = STATES.next[state * WIDTH + (LETTER[text.charCodeAt(at)] ?? 0)] ?? NOWHERE;
  return STATES.meaning[state] ?? 0;
}

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

/** Whether letters that are something are a syllable with a tone. */
const fits = (meaning: number, tone: number): boolean =>
  tone !== MANY_TONES &&
  ((meaning & OPEN) !== 0 || ((meaning & STOPPED) !== 0 && (tone === ACUTE || tone === DOT_BELOW)));

/** Whether a word of letters is a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (isPlain(word, 0, word.length))
    return fits(meaningIn(word, 0, word.length), toneOf(word, 0, word.length));
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(ANY_TONE) ?? [];
  const bare = apart.replace(ANY_TONE, '').normalize('NFC');
  const tone = tones.length > 1 ? MANY_TONES : toneNamed(tones[0]);
  return isPlain(bare, 0, bare.length) && fits(meaningIn(bare, 0, bare.length), tone);
}

/** Whether a stretch is nothing but Latin letters with or without the marks of Vietnamese, each one code unit. */
function isPlain(text: string, start: number, end: number): boolean {
  return (shapeOf(text, start, end) & OTHER) === 0;
}

/** Whether a vowel stands at `at`. */
export function isVowelAt(text: string, at: number): boolean {
  const letter = LETTER[text.charCodeAt(at)] ?? 0;
  return letter > 0 && letter <= VOWELS;
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

/** What the words of a text tell of how well it was taken from paper. */
export interface Wear {
  /** Places of words that look misread, in order. Abbreviations, units and names in capitals do not count. */
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

/** Letter, tone and shape of each code in one number, so that it is looked up once. */
const TONE_SHIFT = 8;
const SHAPE_SHIFT = 16;
const LOOKS = Int32Array.from(
  LETTER,
  (letter, code) => letter | ((TONE[code] ?? 0) << TONE_SHIFT) | ((SHAPE[code] ?? OTHER) << SHAPE_SHIFT),
);
const OTHER_LOOKS = OTHER << SHAPE_SHIFT;
const BEYOND_ASCII_LOOKS = BEYOND_ASCII << SHAPE_SHIFT;
const LOW = 0xff;

/** Looks at every word of a text; of those that are not plain letters each different one is judged once. */
export function wearOf(text: string): Wear {
  const slipsAt: number[] = [];
  const known = new Map<string, number>();
  const { next } = STATES;
  let words = 0;
  let marked = 0;
  // Asked once: strings are kept in so many ways that asking takes longer than what is done with a character.
  const { length } = text;
  for (let at = 0, past = 0; at < length; at = past + 1) {
    let all = 0;
    let tone = 0;
    let state = START;
    let end = at;
    for (; end < length; end++) {
      const looks = LOOKS[text.charCodeAt(end)] ?? OTHER_LOOKS;
      if ((looks & OTHER_LOOKS) !== 0) break;
      all |= looks;
      const own = (looks >> TONE_SHIFT) & LOW;
      if (own !== 0) tone = tone === 0 ? own : MANY_TONES;
      state = next[state * WIDTH + (looks & LOW)] ?? NOWHERE;
    }
    past = end < length ? wordEnd(text, end) : end;
    if (past === at) continue;
    const found =
      past > end
        ? judgeOther(text.slice(at, past), known)
        : judge(text, { start: at, end }, { tone, meaning: STATES.meaning[state] ?? 0, all });
    if ((found & SLIP) !== 0) slipsAt.push(at);
    if ((found & RUNNING) !== 0) words++;
    if ((found & MARKED) !== 0) marked++;
  }
  return { slipsAt, words, marked };
}

/** Judges a word of plain letters by what they are together. */
function judge(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  looks: { readonly tone: number; readonly meaning: number; readonly all: number },
): number {
  const slip = isPlainSlip(text, { start, end }, looks) ? SLIP : 0;
  if (end - start === 1 || !isSmallAt(text, start)) return slip;
  return slip | RUNNING | ((looks.all & BEYOND_ASCII_LOOKS) === 0 ? 0 : MARKED);
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

/** A longer run of letters is no word at all. */
const LONGEST_WORD = 30;

/** What `isSlip` says of a word of plain letters, without making a string of it. */
function isPlainSlip(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { tone, meaning }: { readonly tone: number; readonly meaning: number },
): boolean {
  const length = end - start;
  if ((meaning & LEFT_OVER) !== 0 && tone === 0) return true;
  if (length <= 2 || length > LONGEST_WORD || fits(meaning, tone)) return false;
  let capitals = 0;
  for (let at = start; at < end; at++) if (isCapitalAt(text, at)) capitals++;
  return capitals < 2 && !LOANS.has(text.slice(start, end).toLowerCase());
}

function isWordSlip(word: string): boolean {
  const whole = { start: 0, end: word.length };
  return isPlainSlip(word, whole, {
    tone: toneOf(word, 0, word.length),
    meaning: meaningIn(word, 0, word.length),
  });
}

function isSlip(word: string): boolean {
  if (isPlain(word, 0, word.length)) return isWordSlip(word);
  if (BARE.has(word.toLowerCase())) return true;
  if (word.length <= 2 || word.length > LONGEST_WORD) return false;
  if (/\p{N}/u.test(word)) return /\p{Ll}\p{N}\p{Ll}|^\p{N}\p{Ll}{2}/u.test(word);
  // "UBND", "THCS", "TTg", "ĐBQH": abbreviations.
  if (/\p{Lu}.{0,30}\p{Lu}/u.test(word)) return false;
  return !isSyllable(word) && !LOANS.has(word.toLowerCase());
}
