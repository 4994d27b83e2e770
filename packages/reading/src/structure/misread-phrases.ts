import { expression } from '../pattern/ordinary.ts';
import { isWordAt, nextWord, wordEnd } from '../text/letters.ts';
import { FIELDS, GENERAL_HEADS, GROUP_MEMBERS, NAME_TAILS, NAMED_HEADS } from '../vietnamese/bodies.ts';
import { DOCUMENT_TYPES } from '../vietnamese/document-types.ts';
import { IN_SCANS, ONLY_SO, OTHER_WORDS, SET_PHRASES, WITH_HOOKS } from '../vietnamese/scan-words.ts';
import { CONNECTIVES, PREDICATES } from '../vietnamese/verbs.ts';
import { WordTree } from '../vietnamese/word-tree.ts';

/** In a clean text the ends of words and the beginnings of the next look like one misread word less often: "hình thức hiện nay". */
const LEAST_MEETINGS = 3;

/** A letter without its marks; code by code, as NFC Vietnamese has one for each letter. */
const BARE = new Uint16Array(0x1f00);
for (let code = 0; code < BARE.length; code++) {
  const letter = String.fromCharCode(code);
  const bare = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
  BARE[code] = /^\p{Ll}$/u.test(letter) && bare.length === 1 ? bare.charCodeAt(0) : code;
}

const LINE_END = 0x0a;
const BLANK = 0x20;

/** A phrase may go on behind the end of a line. */
const withoutMark = (code: number): number => (code === LINE_END ? BLANK : (BARE[code] ?? code));

/** Phrases, found whatever marks their letters bear; null where two differ in their marks only. */
type Phrases = WordTree<string | null>;

function byBareLetters(phrases: Iterable<string>): Phrases {
  const written = new Map<string, string | null>();
  for (const phrase of phrases) {
    if (!phrase.includes(' ')) continue;
    const key = String.fromCharCode(...Array.from(phrase, (_, i) => withoutMark(phrase.charCodeAt(i))));
    const other = written.get(key);
    written.set(key, other === undefined || other === phrase ? phrase : null);
  }
  return new WordTree([...written], withoutMark);
}

function collect(): Phrases {
  const lists = [
    NAMED_HEADS,
    GENERAL_HEADS,
    GROUP_MEMBERS,
    NAME_TAILS,
    PREDICATES,
    CONNECTIVES,
    SET_PHRASES,
    IN_SCANS,
  ];
  const offices = ['sở', 'phòng', 'bộ'].flatMap((head) =>
    [...FIELDS.entries].map((field) => `${head} ${field}`),
  );
  return byBareLetters([...lists.flatMap((list) => [...list.entries]), ...DOCUMENT_TYPES, ...offices]);
}

/** Made when the first scanned text is read. */
let known: Phrases | null = null;
/** Phrases whose letters are always these, whatever marks, or whatever acutes for hooks, are printed on them. */
const certain = byBareLetters([...ONLY_SO.entries, ...WITH_HOOKS.entries]);

const endsWord = (text: string, at: number): boolean => !isWordAt(text, at);

/** Whether `found` is `written` with marks lost, and at least one syllable whole. */
function isWorn(found: string, written: string): boolean {
  const syllables = written.split(' ');
  let at = 0;
  let whole = 0;
  for (const syllable of syllables) {
    if (found.slice(at, at + syllable.length) === syllable) whole++;
    at += syllable.length + 1;
  }
  if (whole === 0) return false;
  for (let i = 0; i < written.length; i++) {
    const a = found.charAt(i);
    const b = written.charAt(i);
    if (a === b || (a === 'd' && b === 'đ')) continue;
    const marks = b.normalize('NFD');
    if (Array.from(a.normalize('NFD')).some((mark) => !marks.includes(mark))) return false;
  }
  return true;
}

/** Phrases of so many syllables mean nothing else, whatever marks one of two of them bears: "Sở Công Thượng". */
const LONG_PHRASE = 3;

/** Whether the first and most syllables of `found` are those of `written`: "văn bản chỉ đạo" is no "ban chỉ đạo". */
function isMostly(found: string, written: string): boolean {
  const syllables = written.split(' ');
  if (syllables.length < LONG_PHRASE || !found.startsWith(`${syllables[0] ?? ''} `)) return false;
  const others = found.split(' ').filter((syllable, i) => syllable !== syllables[i]);
  return 2 * others.length < syllables.length && hasOtherMarks(found, written);
}

/** A letter in the case of the one it stands for. */
const inCaseOf = (printed: string, letter: string): string =>
  printed === printed.toLowerCase() ? letter : letter.toUpperCase();

/** Puts the letters of `written` where `found` stands, each in its case. */
export function put(letters: string[], start: number, found: string, written: string): void {
  for (let i = 0; i < written.length; i++) {
    if (found.charAt(i) !== written.charAt(i))
      letters[start + i] = inCaseOf(letters[start + i] ?? '', written.charAt(i));
  }
}

/** A phrase found in the text with marks that are not its own. */
export interface Misread {
  readonly at: number;
  readonly found: string;
  readonly written: string;
}

/** Where the marks stand on a syllable is the writer's choice: "uỷ ban" is "ủy ban". */
const hasOtherMarks = (found: string, written: string): boolean =>
  Array.from(found.normalize('NFD')).sort().join('') !== Array.from(written.normalize('NFD')).sort().join('');

const ACUTE = '\u0301';
const HOOK = '\u0309';

/** Whether `found` is `written` with acutes where it has hooks: "tống kết" is "tổng kết", "đời mới" no "đổi mới". */
function hasAcutesForHooks(found: string, written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const [a, b] = [found.charAt(i), written.charAt(i)];
    if (a !== b && a.normalize('NFD').replace(ACUTE, HOOK) !== b.normalize('NFD')) return false;
  }
  return true;
}

/** Every syllable of the words that are known; made when the first phrase of two looks misread. */
let syllables: ReadonlySet<string> | null = null;

function knownSyllables(): ReadonlySet<string> {
  const lists = [
    NAMED_HEADS,
    GENERAL_HEADS,
    GROUP_MEMBERS,
    NAME_TAILS,
    FIELDS,
    PREDICATES,
    CONNECTIVES,
    SET_PHRASES,
    IN_SCANS,
    WITH_HOOKS,
  ];
  return new Set(lists.flatMap((list) => [...list.entries].flatMap((phrase) => phrase.split(/[\s,–-]+/u))));
}

/** No word alone: "các đơn vi" is a misread "đơn vị". */
const NO_WORD = /^vi$/u;

/** "hình thức hiện nay", "cảnh báo cao nhất": the end of one word and the beginning of the next, and no "thực hiện". */
function mayBeTwoWords(found: string): boolean {
  const parts = found.split(' ');
  if (parts.length !== 2) return false;
  const ours = (syllables ??= knownSyllables());
  return parts.every((syllable) => ours.has(syllable) && !NO_WORD.test(syllable));
}

const isCertainlyMisread = (found: string, written: string): boolean =>
  (ONLY_SO.has(written) && hasOtherMarks(found, written)) ||
  (WITH_HOOKS.has(written) && hasAcutesForHooks(found, written));

/** Phrases that stand in the text with other marks than their own. */
function findMisread(
  folded: string,
  phrases: Phrases,
  isMisread: (found: string, written: string) => boolean,
): Misread[] {
  const misread: Misread[] = [];
  for (let at = nextWord(folded, 0); at < folded.length; ) {
    const written = phrases.valueAt(folded, at, endsWord);
    let end = at;
    if (written !== null) {
      const found = folded.slice(at, at + written.length).replaceAll('\n', ' ');
      const misreads = found !== written && !OTHER_WORDS.has(found) && isMisread(found, written);
      if (misreads) misread.push({ at, found, written });
      if (misreads || found === written) end += written.length;
    }
    at = nextWord(folded, wordEnd(folded, end));
  }
  return misread;
}

/** "Sữa Đồi" is the name of a dairy, "sữa đồi" a misread "sửa đổi": names may have any marks. */
const IS_NAME = expression(/\s\p{Lu}\p{Ll}/u);

/** Words whose last syllable may look like the first of another: "phương thức hiện đại", "gia đình ký cam kết". */
const ENDS_WORD =
  /(?:hình|phương|kiến|nhận|công|cách|tri) thức$|gia đình$|cảnh báo$|xu hướng$|(?:viễn|giao|truyền|lưu|thần|phổ) thông$|kiên quyết$/u;
const LONGEST_WORD = 7;
/** "đơn vi phạm bản quyền": the same before the beginning of another. */
const BEGINS_WORD = /^vi (?:phạm|mô|sinh|khuẩn|rút)(?!\p{L})/u;
const LONGEST_BEGINNING = 9;

const isMisreadInScan = (found: string, written: string): boolean =>
  isWorn(found, written) ||
  isMostly(found, written) ||
  (IN_SCANS.has(written) && hasOtherMarks(found, written));

/** Phrases that are known, with marks lost or others, in the folded words of a scanned text. */
export function wornPhrases(folded: string): readonly Misread[] {
  known ??= collect();
  return findMisread(folded, known, isMisreadInScan);
}

/** Phrases that can mean nothing else, whatever the text is. */
export const certainlyMisread = (text: string, folded: string): readonly Misread[] =>
  findMisread(folded, certain, isCertainlyMisread).filter(({ at, found }) => {
    const second = at + found.indexOf(' ') + 1;
    return (
      !IS_NAME.test(text.slice(at, at + found.length)) &&
      !ENDS_WORD.test(folded.slice(Math.max(0, at - LONGEST_WORD), second - 1)) &&
      !BEGINS_WORD.test(folded.slice(second, second + LONGEST_BEGINNING))
    );
  });

/** Whether phrases that are certainly misread show that a text was scanned. */
export function showScan(misread: readonly Misread[]): boolean {
  const meetings = misread.filter(
    ({ found, written }) => !hasAcutesForHooks(found, written) && mayBeTwoWords(found),
  ).length;
  return misread.length > meetings || meetings >= LEAST_MEETINGS;
}
