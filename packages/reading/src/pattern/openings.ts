import type { Passage } from '../recognise/recogniser.ts';
import { isWordAt } from '../text/letters.ts';
import { looksFirst } from './everywhere.ts';
import { FirstLetters, partsWords } from './first-letters.ts';
import { HALF, KINDS, kindsIn, SPACE } from './grams.ts';
import { Places } from './places.ts';
import type { Node } from './syntax.ts';

/** A place in a text where some of several patterns may begin, by their numbers. */
export interface Opening {
  readonly at: number;
  readonly which: readonly number[];
}

/** Which patterns there may still be behind the characters that led to a state. */
interface State {
  readonly places: readonly number[];
  /** Those that have been met in full, or not yet been ruled out. */
  readonly possible: readonly number[];
  /** Those that have been met in full where nothing follows. */
  readonly met: readonly number[];
}

const NONE: readonly number[] = [];
/** Instead of a state: not known yet, nowhere in any pattern, not told apart any further; what is below is settled. */
const UNKNOWN = -1;
const NOWHERE = -2;
const UNTOLD = -3;
const SETTLED = -4;
/** More states than this are not told apart. */
const MOST_STATES = 6000;
/** How many characters are looked at. */
const REACH = 24;
/** Where a row of the table begins is found by shifting. */
const ROW = Math.log2(KINDS);

/**
 * Which of several patterns may begin at a place of a text, found in one go: all of them as one finite automaton over
 * kinds of characters, whose states are made when a text first leads to them. What a pattern looks ahead at first is a
 * condition of its own beside it; what else it looks ahead or back at is left out, so that more may begin than match.
 */
export class Openings {
  readonly #trees: readonly Node[];
  readonly #places = new Places();
  /** Of each place the pattern and the condition that it is of, and of each pattern how many conditions it has. */
  readonly #owners: { readonly pattern: number; readonly condition: Node }[] = [];
  readonly #conditions: number[] = [];
  readonly #ends = new Set<number>();
  readonly #sentenceEnds = new Set<number>();
  readonly #states: State[] = [];
  readonly #numbers = new Map<string, number>();
  /** For each state and kind the state that it leads to. */
  #table = new Int16Array(0);
  readonly #letters = new FirstLetters();
  #begun = false;

  constructor(trees: readonly Node[]) {
    this.#trees = trees;
  }

  /** Every place of the folded words where a word begins and one of the patterns may. */
  find({ folded, kinds = kindsIn(folded) }: Passage): Opening[] {
    if (!looksFirst()) return this.#everywhere(folded, kinds);
    const found: Opening[] = [];
    const end = kinds.length;
    for (
      let at = this.#letters.next(kinds, 0, end, SPACE);
      at < end;
      at = this.#letters.next(kinds, at + 1, end, kinds[at] ?? HALF)
    ) {
      if (isInWord(folded, kinds, at)) continue;
      const which = this.#at(kinds, at, end, false);
      if (which.length > 0) found.push({ at, which });
    }
    return found;
  }

  /**
   * Where the first of the patterns may begin between two places, at the first of which a word does; -1 where none may.
   * Behind the second anything may stand.
   */
  firstIn(kinds: Uint8Array, start: number, end: number): number {
    if (!looksFirst()) return start;
    for (
      let at = this.#letters.next(kinds, start, end, SPACE);
      at < end;
      at = this.#letters.next(kinds, at + 1, end, kinds[at] ?? HALF)
    )
      if (this.#at(kinds, at, end, true).length > 0) return at;
    return -1;
  }

  #everywhere(folded: string, kinds: Uint8Array): Opening[] {
    const which = [...this.#trees.keys()];
    return Array.from(kinds.keys())
      .filter((at) => partsWords(kinds[at - 1] ?? SPACE) && !isInWord(folded, kinds, at))
      .map((at) => ({ at, which }));
  }

  /** Which of the patterns may begin at a place; where it is `open` behind `end`, anything may follow. */
  #at(kinds: Uint8Array, at: number, end: number, open: boolean): readonly number[] {
    if (!this.#begun) this.#begin();
    const behind = Math.min(end, at + REACH);
    let table = this.#table;
    let state = 0;
    for (let i = at; i < behind; i++) {
      const kind = kinds[i] ?? HALF;
      let to = table[(state << ROW) | kind] ?? UNKNOWN;
      if (to === UNKNOWN) {
        to = this.#findOut(state, kind);
        // What is found out may have made it wider.
        table = this.#table;
      }
      if (to === NOWHERE && i <= at + 2) this.#letters.ruleOut(kinds, at, i);
      if (to < 0) return this.#saidBy(to, state);
      state = to;
    }
    const last = this.#states[state];
    return (open || behind < end ? last?.possible : last?.met) ?? NONE;
  }

  /** What follows where no state is left to go through, the last of them being `state`. */
  #saidBy(to: number, state: number): readonly number[] {
    if (to === NOWHERE) return NONE;
    return this.#states[to === UNTOLD ? state : SETTLED - to]?.possible ?? NONE;
  }

  #begin(): void {
    this.#begun = true;
    const first = this.#trees.flatMap((tree, pattern) => {
      const conditions = [tree, ...lookedAtFirst(tree)];
      this.#conditions.push(conditions.length);
      return conditions.flatMap((condition) => this.#beginningOf(condition, pattern));
    });
    this.#stateOf(first);
  }

  #beginningOf(condition: Node, pattern: number): readonly number[] {
    const end = this.#places.addEnd();
    this.#ends.add(end);
    const atEnd = this.#places.addSentenceEnd(end);
    for (const place of atEnd) this.#sentenceEnds.add(place);
    const places = this.#places.beginningOf(condition, end, atEnd);
    while (this.#owners.length < this.#places.count) this.#owners.push({ pattern, condition });
    return places;
  }

  #findOut(state: number, kind: number): number {
    // Half of a character may be part of any.
    const to =
      kind === HALF ? UNTOLD : this.#stateOf(this.#places.after(this.#states[state]?.places ?? NONE, kind));
    this.#table[state * KINDS + kind] = to;
    return to;
  }

  #stateOf(reached: readonly number[]): number {
    const possible = this.#ownersOf(reached);
    const places = reached.filter((place) => possible.includes(this.#owners[place]?.pattern ?? -1));
    if (places.length === 0) return NOWHERE;
    const name = places.join();
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    if (this.#states.length === MOST_STATES) return UNTOLD;
    const ends = places.filter((place) => this.#ends.has(place));
    const met = places.filter((place) => this.#ends.has(place) || this.#sentenceEnds.has(place));
    const state = { places, possible, met: this.#ownersOf(met) };
    const place = this.#states.push(state) - 1;
    const number = ends.length === places.length ? SETTLED - place : place;
    this.#numbers.set(name, number);
    if (this.#table.length < this.#states.length * KINDS) this.#widen();
    return number;
  }

  /** The patterns all of whose conditions have places among these, in order. */
  #ownersOf(places: readonly number[]): readonly number[] {
    const conditions = new Map<number, Set<Node>>();
    for (const place of places) {
      const owner = this.#owners[place];
      if (owner)
        conditions.set(owner.pattern, (conditions.get(owner.pattern) ?? new Set()).add(owner.condition));
    }
    return [...conditions]
      .filter(([pattern, { size }]) => size === this.#conditions[pattern])
      .map(([pattern]) => pattern)
      .sort((x, y) => x - y);
  }

  #widen(): void {
    const wider = new Int16Array(2 * this.#states.length * KINDS).fill(UNKNOWN);
    wider.set(this.#table);
    this.#table = wider;
  }
}

/** A letter that takes two code units is told by its text. */
const isInWord = (folded: string, kinds: Uint8Array, at: number): boolean =>
  at > 0 && kinds[at - 1] === HALF && isWordAt(folded, at - 1);

/** What a pattern looks ahead at before anything else. */
function lookedAtFirst(tree: Node): readonly Node[] {
  const parts = tree.kind === 'sequence' ? tree.parts : [tree];
  const others = parts.findIndex(({ kind }) => kind !== 'look');
  return parts
    .slice(0, others < 0 ? parts.length : others)
    .flatMap((part) => (part.kind === 'look' && !part.back && !part.not ? [part.inner] : []));
}
