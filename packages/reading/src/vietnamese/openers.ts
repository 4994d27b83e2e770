import { isWordAt } from '../text/letters.ts';
import { WordTree } from './word-tree.ts';

/** A place in a text where something may begin. */
export interface Opener<Value> {
  readonly at: number;
  readonly value: Value;
}

/** Two characters as one small number; pairs that share one are told apart by the tree. */
const PAIRS = 1 << 12;
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (PAIRS - 1);

/** Syllables that something may begin with, each with what may begin there, looked up in one pass over a text. */
export class Openers<Value> {
  readonly #tree: WordTree<Value>;
  /** 1 for every two characters that one of them begins with. */
  readonly #pairs = new Uint8Array(PAIRS);

  /** `entries` are folded, of at least two characters; where one begins another, the longer counts. */
  constructor(entries: readonly (readonly [string, Value])[]) {
    this.#tree = new WordTree(entries);
    for (const [syllable] of entries) {
      if (syllable.length < 2) throw new RangeError(`Too short to open anything: ${syllable}`);
      this.#pairs[pairOf(syllable.charCodeAt(0), syllable.charCodeAt(1))] = 1;
    }
  }

  /** Every place of a folded text where a word begins and one of the syllables stands. */
  find(folded: string): Opener<Value>[] {
    const found: Opener<Value>[] = [];
    const pairs = this.#pairs;
    let first = 0;
    for (let next = 0; next < folded.length; next++) {
      const second = folded.charCodeAt(next);
      const opens = pairs[pairOf(first, second)] === 1;
      first = second;
      if (!opens || isWordAt(folded, next - 2)) continue;
      const value = this.#tree.valueAt(folded, next - 1);
      if (value !== null) found.push({ at: next - 1, value });
    }
    return found;
  }
}
