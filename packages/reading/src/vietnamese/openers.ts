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
  /** 1 for every character that one of them begins with. */
  readonly #first = new Uint8Array(0x10000);

  /** `entries` are folded; where one begins another, the longer counts. */
  constructor(entries: readonly (readonly [string, Value])[]) {
    this.#tree = new WordTree(entries);
    for (const [syllable] of entries) this.#first[syllable.charCodeAt(0)] = 1;
  }

  /** Every place of a folded text where a word begins and one of the syllables stands. */
  find(folded: string): Opener<Value>[] {
    const found: Opener<Value>[] = [];
    for (let at = 0; at < folded.length; at++) {
      if (this.#first[folded.charCodeAt(at)] !== 1 || isWordAt(folded, at - 1)) continue;
      const value = this.#tree.valueAt(folded, at);
      if (value !== null) found.push({ at, value });
    }
    return found;
  }
}
