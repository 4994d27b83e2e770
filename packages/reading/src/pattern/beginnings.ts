import { HALF, KINDS, kindOf } from './grams.ts';
import { END, Places } from './places.ts';
import type { Node } from './syntax.ts';

/** Instead of a state: behind the pattern, nowhere in it, or not known yet. */
const BEHIND = 253;
const NOWHERE = 254;
const UNKNOWN = 255;
/** More states than this are not told apart. */
const MOST_STATES = 200;
/** How many characters are looked at. */
const REACH = 24;
/** Where a row of the table begins is found by shifting. */
const ROW = Math.log2(KINDS);
/** What begins with fewer than this share of all kinds of characters begins in few ways. */
const FEW = 0.5;

/**
 * What something may begin with, so that where it cannot begin it is not tried: its pattern as a finite automaton over
 * kinds of characters. A state is a set of places; it is made when a text first leads to it, so that no more are made
 * than texts have need of. What the pattern looks ahead or back at is left out, so that more may begin than matches.
 */
export class Beginnings {
  readonly #tree: Node;
  readonly #places = new Places();
  readonly #states: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();
  /** For each state and kind the state that it leads to. */
  #table = new Uint8Array(0);
  #first = UNKNOWN;
  /** Null before it is asked. */
  #areFew: boolean | null = null;

  constructor(tree: Node) {
    this.#tree = tree;
  }

  /** What any of several may begin with. */
  static ofAny(several: readonly (Beginnings | null)[]): Beginnings {
    const of = several.map((one) => {
      if (one === null) throw new RangeError('One of them may begin with anything');
      return one.#tree;
    });
    return new Beginnings({ kind: 'choice', of });
  }

  /** Whether one may stand at `at`, which is not negative. Mostly the first or second character tells. */
  mayStandAt(text: string, at: number): boolean {
    if (this.#first === UNKNOWN) this.#begin();
    const end = Math.min(text.length, at + REACH);
    let state = this.#first;
    let table = this.#table;
    for (let i = at; i < end && state < BEHIND; i++) {
      const kind = kindOf(text.charCodeAt(i));
      const to = table[(state << ROW) | kind] ?? UNKNOWN;
      state = to === UNKNOWN ? this.#findOut(state, kind) : to;
      // What is found out may have made it wider.
      if (to === UNKNOWN) table = this.#table;
    }
    return state === BEHIND || (state < BEHIND && end < text.length);
  }

  /** Whether most characters begin none. */
  get areFew(): boolean {
    this.#areFew ??= this.#isOpenedByFew();
    return this.#areFew;
  }

  #isOpenedByFew(): boolean {
    if (this.#first === UNKNOWN) this.#begin();
    if (this.#first >= BEHIND) return false;
    let openings = 0;
    for (let kind = 0; kind < KINDS; kind++) if (this.#after(this.#first, kind) !== NOWHERE) openings++;
    return openings < KINDS * FEW;
  }

  #begin(): void {
    this.#first = this.#stateOf(this.#places.beginningOf(this.#tree, END));
  }

  #after(state: number, kind: number): number {
    const to = this.#table[state * KINDS + kind] ?? UNKNOWN;
    return to === UNKNOWN ? this.#findOut(state, kind) : to;
  }

  #findOut(state: number, kind: number): number {
    // Half of a character may be part of any.
    const to = kind === HALF ? BEHIND : this.#stateOf(this.#places.after(this.#states[state] ?? [], kind));
    this.#table[state * KINDS + kind] = to;
    return to;
  }

  #stateOf(places: readonly number[]): number {
    if (places.length === 0) return NOWHERE;
    if (places[0] === END) return BEHIND;
    const name = places.join();
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    if (this.#states.length === MOST_STATES) return BEHIND;
    const number = this.#states.push(places) - 1;
    this.#numbers.set(name, number);
    if (this.#table.length < this.#states.length * KINDS) this.#widen();
    return number;
  }

  #widen(): void {
    const wider = new Uint8Array(2 * this.#states.length * KINDS).fill(UNKNOWN);
    wider.set(this.#table);
    this.#table = wider;
  }
}
