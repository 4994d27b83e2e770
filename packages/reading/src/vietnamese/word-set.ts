import { foldNfc } from '../text/fold.ts';
import { isWordAt } from '../text/letters.ts';
import { WordTree } from './word-tree.ts';

/** Letters and digits with what joins them inside a word: "GD&ĐT", "TC-KH", "KH&CN", "Ea H'leo", "Đắk R’lấp". */
const WORD = /[\p{L}\p{N}]+(?:[&.\-–'’][\p{L}\p{N}]+)*/gu;

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly text: string;
}

/** Words of a folded text between two offsets, at most `limit`. */
export function wordsOf(
  folded: string,
  from = 0,
  limit = Number.POSITIVE_INFINITY,
  to = folded.length,
): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = from;
  while (words.length < limit) {
    const match = WORD.exec(folded);
    if (!match || match.index >= to) break;
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}

/** Whether the character joins two parts of a word: & - . – ' ’ */
const joins = (code: number): boolean =>
  code === 0x26 ||
  code === 0x2d ||
  code === 0x2e ||
  code === 0x2013 ||
  code === APOSTROPHE ||
  code === CURLY_APOSTROPHE;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Code units of the character at `at`. */
const widthAt = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1);

/** The word that begins at `at`, or null where none does. */
export function wordAt(folded: string, at: number): Word | null {
  if (!isWordAt(folded, at)) return null;
  const end = wordEndAt(folded, at);
  return { start: at, end, text: folded.slice(at, end) };
}

function wordEndAt(folded: string, at: number): number {
  let end = at + widthAt(folded, at);
  while (isInWord(folded, end)) end += widthAt(folded, end);
  return end;
}

/** Whether what stands at `at` goes on the word before it. */
function isInWord(folded: string, at: number): boolean {
  return isWordAt(folded, at) || (joins(folded.charCodeAt(at)) && isWordAt(folded, at + 1));
}

/** Whether a word that reaches to `at` ends there. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  // A joiner ends the word only where no letter follows.
  return joins(text.charCodeAt(at)) ? !isWordAt(text, at + 1) : !isWordAt(text, at);
}

/** Where the words of a folded text begin, up to an offset. */
export function wordStarts(folded: string, to = folded.length): number[] {
  const starts: number[] = [];
  for (let at = 0; at < to; ) {
    if (!isWordAt(folded, at)) {
      at++;
      continue;
    }
    starts.push(at);
    at = wordEndAt(folded, at);
  }
  return starts;
}

/** A list of words and phrases, written as printed and parted by "·" or line ends, looked up folded. */
export class WordSet {
  readonly #entries: ReadonlySet<string>;
  readonly #tree: WordTree<true>;

  constructor(...lists: readonly string[]) {
    const entries = lists
      .join('\n')
      .split(/[·\n]/u)
      .map((entry) => foldNfc(entry.trim().normalize('NFC')))
      .filter((entry) => entry !== '');
    this.#entries = new Set(entries);
    this.#tree = new WordTree(entries.map((entry) => [entry, true]));
  }

  /** Folded. */
  get entries(): Iterable<string> {
    return this.#entries;
  }

  has(phrase: string): boolean {
    return this.#entries.has(phrase);
  }

  /** End of the longest entry that stands at `at` in a folded text as whole words, or -1. */
  matchAt(folded: string, at: number): number {
    return this.#tree.endOf(folded, at, endsWord);
  }
}
