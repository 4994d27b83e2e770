import { isWordAt } from '../text/letters.ts';
import { WordTree } from './word-tree.ts';

/** A place in a text where something may begin. */
export interface Opener<Value> {
  readonly at: number;
  readonly value: Value;
}

/** Syllables that something may begin with, each with what may begin there, looked up in one pass over a text. */
export class Openers<Value> {
  readonly #tree: WordTree<Value>;

  /** `entries` are folded; where one begins another, the longer counts. */
  constructor(entries: readonly (readonly [string, Value])[]) {
    this.#tree = new WordTree(entries);
  }

  /** Every place of a folded text where a word begins and one of the syllables stands. */
  find(folded: string): Opener<Value>[] {
    const found: Opener<Value>[] = [];
    let inside = false;
    for (let at = 0; at < folded.length; at++) {
      const word = isWordAt(folded, at);
      if (word && !inside) {
        const value = this.#tree.valueAt(folded, at);
        if (value !== null) found.push({ at, value });
      }
      inside = word;
    }
    return found;
  }
}
