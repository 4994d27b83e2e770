import { isWordAt } from './word-set.ts';

interface Branch<Value> {
  readonly next: Map<number, Branch<Value>>;
  value: Value | null;
}

/** A place in a text where something may begin. */
export interface Opener<Value> {
  readonly at: number;
  readonly value: Value;
}

/** Syllables that something may begin with, each with what may begin there, looked up in one pass over a text. */
export class Openers<Value> {
  readonly #root: Branch<Value> = { next: new Map(), value: null };

  /** `entries` are folded; where one begins another, the longer counts. */
  constructor(entries: readonly (readonly [string, Value])[]) {
    for (const [syllable, value] of entries) {
      let branch = this.#root;
      for (let i = 0; i < syllable.length; i++) {
        const code = syllable.charCodeAt(i);
        const next: Branch<Value> = branch.next.get(code) ?? { next: new Map(), value: null };
        branch.next.set(code, next);
        branch = next;
      }
      branch.value = value;
    }
  }

  /** Every place of a folded text where a word begins and one of the syllables stands. */
  find(folded: string): Opener<Value>[] {
    const found: Opener<Value>[] = [];
    let inside = false;
    for (let at = 0; at < folded.length; at++) {
      const word = isWordAt(folded, at);
      if (word && !inside) {
        const value = this.#at(folded, at);
        if (value !== null) found.push({ at, value });
      }
      inside = word;
    }
    return found;
  }

  #at(folded: string, at: number): Value | null {
    let value: Value | null = null;
    let branch: Branch<Value> | undefined = this.#root;
    for (let i = at; i < folded.length; i++) {
      branch = branch.next.get(folded.charCodeAt(i));
      if (branch === undefined) break;
      value = branch.value ?? value;
    }
    return value;
  }
}
