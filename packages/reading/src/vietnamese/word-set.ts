import { foldNfc } from '../text/fold.ts';
import { WordTree } from './word-tree.ts';

/** Letters and digits with what joins them inside a word: "GD&ĐT", "TC-KH", "KH&CN". */
const WORD = /[\p{L}\p{N}]+(?:[&.\-–][\p{L}\p{N}]+)*/gu;

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

const LETTER = /[\p{L}\p{N}]/u;
/** Of the characters below this number it is known beforehand which belong to words; Vietnamese needs no others. */
const TABLE_SIZE = 0x2000;
const IN_WORD = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a letter or digit stands at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return IN_WORD[code] === 1;
  return at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Whether a word that reaches to `at` ends there. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  // A joiner ends the word only where no letter follows: & - . –
  if (code === 0x26 || code === 0x2d || code === 0x2e || code === 0x2013) return !isWordAt(text, at + 1);
  return !isWordAt(text, at);
}

/** A list of words and phrases, written as printed and parted by "·" or line ends, looked up folded. */
export class WordSet {
  readonly #entries: ReadonlySet<string>;
  readonly #tree = new WordTree<true>();

  constructor(...lists: readonly string[]) {
    const entries = lists
      .join('\n')
      .split(/[·\n]/u)
      .map((entry) => foldNfc(entry.trim().normalize('NFC')))
      .filter((entry) => entry !== '');
    this.#entries = new Set(entries);
    for (const entry of entries) this.#tree.add(entry, true);
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
