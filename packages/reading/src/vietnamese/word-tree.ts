import { OWN_LETTERS } from './alphabet.ts';

/** A word, written in numbers of its letters, and what it stands for. */
interface Entry<Value> {
  readonly letters: readonly number[];
  readonly value: Value;
}

const ASCII = 0x80;
const OTHERS = 0x100;
/** Every code unit by a number of its own; those of Vietnamese have small ones, so that they lie close together. */
const NUMBERS = Uint16Array.from({ length: 0x2000 }, (_, code) => (code < ASCII ? code : code + OTHERS));
for (let i = 0; i < OWN_LETTERS.length; i++) NUMBERS[OWN_LETTERS.charCodeAt(i)] = ASCII + i;

const numberOf = (numbers: Uint16Array, code: number): number => numbers[code] ?? code + OTHERS;

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/**
 * What a cell holds: the cell it is reached from, and where those reached from it begin; of that the lowest bit is set
 * where the letters that led to it are a word.
 */
const FROM = 0;
const BASE = 1;
const WIDTH = 2;
const FREE = -1;

/**
 * Words by their characters, so that looking one up in a text reads no further than some word goes. From a cell the
 * letter n leads to the cell n after its base, if that one says it is reached from there (a double-array trie):
 * one table of whole numbers instead of a map for every letter.
 */
export class WordTree<Value> {
  readonly #cells: Int32Array;
  readonly #numbers: Uint16Array;
  /** By the cell where the word ends. */
  readonly #values = new Map<number, Value>();
  /** While the table is made: no cell before this one is free for a single letter. */
  #nextFree = 1;

  /** Of words given twice the last counts. `alike`: the letter that each code counts as, where some count as one. */
  constructor(words: readonly (readonly [string, Value])[], alike: ((code: number) => number) | null = null) {
    this.#numbers = alike ? NUMBERS.map((_, code) => numberOf(NUMBERS, alike(code))) : NUMBERS;
    const entries = words
      .map(([word, value]) => ({
        letters: Array.from({ length: word.length }, (_, i) => numberOf(this.#numbers, word.charCodeAt(i))),
        value,
      }))
      .toSorted((a, b) => compare(a.letters, b.letters));
    const cells = [FREE, 0];
    this.#place(cells, entries, { cell: 0, depth: 0 });
    this.#cells = Int32Array.from(cells);
  }

  /** Gives cells to whatever follows the first `depth` letters, which the entries share and which lead to `cell`. */
  #place(
    cells: number[],
    entries: readonly Entry<Value>[],
    { cell, depth }: { readonly cell: number; readonly depth: number },
  ): void {
    const branches = Map.groupBy(entries, ({ letters }) => letters[depth]);
    const ending = branches.get(undefined)?.at(-1);
    if (ending) {
      cells[cell * WIDTH + BASE] = 1;
      this.#values.set(cell, ending.value);
    }
    branches.delete(undefined);
    const letters = [...branches.keys()].map((letter) => letter ?? 0);
    if (letters.length === 0) return;
    const base = this.#freeFor(cells, letters);
    cells[cell * WIDTH + BASE] = 2 * base + (ending ? 1 : 0);
    for (const letter of letters) {
      while (cells.length <= (base + letter) * WIDTH) cells.push(FREE, 0);
      cells[(base + letter) * WIDTH + FROM] = cell;
    }
    for (const letter of letters)
      this.#place(cells, branches.get(letter) ?? [], { cell: base + letter, depth: depth + 1 });
  }

  /** End of the longest word at `at` that `ends` lets end there, or -1. */
  endOf(text: string, at: number, ends: (text: string, at: number) => boolean): number {
    const { length } = text;
    let longest = -1;
    for (let i = at, cell = 0; i < length; ) {
      cell = this.#after(cell, numberOf(this.#numbers, text.charCodeAt(i)));
      if (cell < 0) break;
      i++;
      if (this.#endsAt(cell) && ends(text, i)) longest = i;
    }
    return longest;
  }

  /** Value of the longest word at `at` that `ends` lets end there, or null. */
  valueAt(text: string, at: number, ends: (text: string, at: number) => boolean): Value | null {
    const { length } = text;
    let word = -1;
    for (let i = at, cell = 0; i < length; ) {
      cell = this.#after(cell, numberOf(this.#numbers, text.charCodeAt(i)));
      if (cell < 0) break;
      i++;
      if (this.#endsAt(cell) && ends(text, i)) word = cell;
    }
    return word < 0 ? null : (this.#values.get(word) ?? null);
  }

  /** The cell that a letter leads to, or -1. */
  #after(cell: number, letter: number): number {
    const cells = this.#cells;
    const next = ((cells[cell * WIDTH + BASE] ?? 0) >> 1) + letter;
    const at = next * WIDTH;
    return at < cells.length && cells[at] === cell ? next : -1;
  }

  /** Whether the letters that led to a cell are a word. */
  #endsAt(cell: number): boolean {
    return ((this.#cells[cell * WIDTH + BASE] ?? 0) & 1) === 1;
  }

  /** The first base from which all letters lead to free cells; for one letter among those not looked at before. */
  #freeFor(cells: readonly number[], letters: readonly number[]): number {
    const isFree = (cell: number): boolean => (cells[cell * WIDTH + FROM] ?? FREE) === FREE;
    const [only = 0, ...others] = letters;
    if (others.length === 0) {
      while (this.#nextFree <= only || !isFree(this.#nextFree)) this.#nextFree++;
      return this.#nextFree - only;
    }
    let base = 1;
    while (!letters.every((letter) => isFree(base + letter))) base++;
    return base;
  }
}
