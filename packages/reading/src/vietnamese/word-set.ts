import { foldNfc } from '../text/fold.ts';

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

/** A list of words and phrases, written as printed and parted by "·" or line ends, looked up folded. */
export class WordSet {
  readonly #entries: ReadonlySet<string>;
  /** Words in the longest entry. */
  readonly #longest: number;

  constructor(list: string) {
    const entries = list
      .split(/[·\n]/u)
      .map((entry) => foldNfc(entry.trim().normalize('NFC')))
      .filter((entry) => entry !== '');
    this.#entries = new Set(entries);
    this.#longest = Math.max(0, ...entries.map((entry) => entry.split(' ').length));
  }

  has(phrase: string): boolean {
    return this.#entries.has(phrase);
  }

  /** End of the longest entry that stands at `at` in a folded text as whole words, or -1. */
  matchAt(folded: string, at: number): number {
    const words = wordsOf(folded, at, this.#longest);
    if (words[0]?.start !== at) return -1;
    for (let n = words.length; n > 0; n--) {
      const end = words[n - 1]?.end ?? at;
      if (this.#entries.has(folded.slice(at, end))) return end;
    }
    return -1;
  }
}
