import { HALF, isOfWord, KINDS } from './grams.ts';

/** For each kind 1 where what is of it may be no part of a word. */
const PARTS = Uint8Array.from({ length: KINDS }, (_, kind) => (isOfWord(kind) && kind !== HALF ? 0 : 1));

/** Whether what is of a kind may be no part of a word. */
export const partsWords = (kind: number): boolean => PARTS[kind] === 1;

/** Numbers of pairs of kinds: not known yet, what nothing begins with; others are given out. */
const UNKNOWN = 0;
const NOTHING = 1;
const FIRST_FREE = 2;
const MOST_PAIRS = 256;
const PAIRS = KINDS * KINDS;
/** Where a row of the table begins is found by shifting; what another file gives out would be looked up each time. */
const ROW = Math.log2(KINDS);

/**
 * What is known not to begin with some first two or three letters, so that most words are passed over at a glance. It is
 * learnt from whoever looks closely; until then anything may begin with them.
 */
export class FirstLetters {
  /**
   * For each pair of kinds its number; behind them for each such number and each kind 1 where something may begin with
   * all three.
   */
  readonly #table = new Uint8Array(PAIRS + MOST_PAIRS * KINDS)
    .fill(1, PAIRS)
    .fill(0, PAIRS + NOTHING * KINDS, PAIRS + FIRST_FREE * KINDS);
  #free = FIRST_FREE;

  /** Where from `from` on, behind `before`, a word begins with what something may begin with; `end` where none does. */
  next(kinds: Uint8Array, from: number, end: number, before: number): number {
    const table = this.#table;
    let behind = before;
    let at = from;
    if (at + 2 < end) {
      let first = kinds[at] ?? HALF;
      let second = kinds[at + 1] ?? HALF;
      for (; at + 2 < end; at++) {
        const third = kinds[at + 2] ?? HALF;
        const pair = table[(first << ROW) | second] ?? UNKNOWN;
        const may = table[PAIRS + (pair << ROW) + third] ?? 1;
        // Both at once, so that the way that nearly all characters take is easily foreseen.
        if ((may & (PARTS[behind] ?? 1)) === 1) return at;
        behind = first;
        first = second;
        second = third;
      }
    }
    for (; at < end && PARTS[behind] === 0; at++) behind = kinds[at] ?? HALF;
    return at;
  }

  /** Nothing begins with what stands from `at` up to `last`, which is the third place at most. */
  ruleOut(kinds: Uint8Array, at: number, last: number): void {
    const place = (kinds[at] ?? HALF) * KINDS + (kinds[at + 1] ?? HALF);
    if (last < at + 2) this.#table[place] = NOTHING;
    else {
      if (this.#table[place] === UNKNOWN && this.#free < MOST_PAIRS) this.#table[place] = this.#free++;
      const pair = this.#table[place] ?? UNKNOWN;
      if (pair !== UNKNOWN) this.#table[PAIRS + pair * KINDS + (kinds[last] ?? HALF)] = 0;
    }
  }
}
