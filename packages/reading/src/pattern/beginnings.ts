import { WordTree } from '../vietnamese/word-tree.ts';
import { kindOf } from './grams.ts';

/** What something may begin with, so that where it cannot begin it is not tried. */
export class Beginnings {
  /** In kinds of characters. */
  readonly #words: readonly string[];
  readonly #tree: WordTree<true>;

  /** `words` are written in kinds of characters; none is empty. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#tree = new WordTree(words.map((word) => [word, true]));
  }

  /** What any of several may begin with. */
  static ofAny(several: readonly (Beginnings | null)[]): Beginnings {
    return new Beginnings(
      several.flatMap((one) => {
        if (one === null) throw new RangeError('One of them may begin with anything');
        return one.#words;
      }),
    );
  }

  /** Whether one may stand at `at`, which is not negative. Mostly the first or second character tells. */
  mayStandAt(text: string, at: number): boolean {
    const tree = this.#tree;
    let cell = WordTree.START;
    for (let i = at; i < text.length; i++) {
      cell = tree.after(cell, kindOf(text.charCodeAt(i)));
      if (cell < 0) return false;
      if (tree.endsAt(cell)) return true;
    }
    return false;
  }
}
