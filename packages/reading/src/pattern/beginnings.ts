import { GRAM, kindOf } from './grams.ts';

/** For each word so many bits: few others fall on them, and the whole stays small enough to be at hand. */
const BITS_PER_WORD = 24;
const FEWEST_BITS = 256;
const MOST_BITS = 16_384;

/** What something may begin with, so that where it cannot begin it is not tried. */
export class Beginnings {
  /** Words of one, two or three kinds of characters. */
  readonly #words: ReadonlySet<string>;
  readonly #bits: Uint32Array;
  readonly #mask: number;
  /** Which lengths there are; a bit for each. */
  readonly #lengths: number;

  /** `words` are written in kinds of characters; only the first few count. */
  constructor(words: Iterable<string>) {
    this.#words = new Set(Array.from(words, (word) => word.slice(0, GRAM)));
    let size = FEWEST_BITS;
    while (size < BITS_PER_WORD * this.#words.size && size < MOST_BITS) size *= 2;
    this.#bits = new Uint32Array(size / 32);
    this.#mask = size - 1;
    let lengths = 0;
    for (const word of this.#words) {
      lengths |= 1 << word.length;
      let mark = 0;
      for (let i = 0; i < word.length; i++) mark = nextMark(mark, word.charCodeAt(i));
      const bit = mark & this.#mask;
      this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    this.#lengths = lengths;
  }

  /** What any of several may begin with. */
  static ofAny(several: readonly (Beginnings | null)[]): Beginnings {
    return new Beginnings(
      several.flatMap((one) => {
        if (one === null) throw new RangeError('One of them may begin with anything');
        return [...one.#words];
      }),
    );
  }

  /** Whether one may stand at `at`, which is not negative. */
  mayStandAt(text: string, at: number): boolean {
    const bits = this.#bits;
    let lengths = this.#lengths >> 1;
    let mark = 0;
    for (let i = at; lengths !== 0 && i < text.length; i++) {
      mark = nextMark(mark, kindOf(text.charCodeAt(i)));
      const bit = mark & this.#mask;
      if ((lengths & 1) !== 0 && (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) !== 0) return true;
      lengths >>= 1;
    }
    return false;
  }
}

/** Spreads the words evenly over the bits. */
const nextMark = (mark: number, kind: number): number => {
  const mixed = Math.imul(mark + kind, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
