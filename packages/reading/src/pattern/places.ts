import { kindOf } from './grams.ts';
import type { Node } from './syntax.ts';

/** A place inside a pattern, and the places that one character leads to from there. */
interface Place {
  /** The kinds of characters that lead on; `open` is passed without any. */
  readonly by: ReadonlySet<number> | 'any' | 'open';
  readonly to: readonly number[];
}

const NO_PLACE: Place = { by: 'any', to: [] };
/** The place behind the last character of a pattern that has no other. */
export const END = 0;
/** More repetitions than this count as any number. */
const MOST_COUNTED = 3;

/** Where a pattern ends. */
interface Whole {
  readonly end: number;
  /** Where its `$` is. */
  readonly atEnd: readonly number[];
}

const kindsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => kindOf(character.charCodeAt(0))));
/** What ends a sentence, and what is trimmed from its end. */
const STOPS = kindsOf('.…');
const TRIMMED = kindsOf(' ;,.…:/');

/** The places of patterns, each known by its number. */
export class Places {
  readonly #all: Place[] = [NO_PLACE];

  /** How many there are: the next one gets this number. */
  get count(): number {
    return this.#all.length;
  }

  /** A place behind a pattern that is never left again. */
  addEnd(): number {
    return this.#add('any', [this.count]);
  }

  /** Places where nothing but the end of a sentence may stand, with what is trimmed from it; `end` behind them. */
  addSentenceEnd(end: number): readonly number[] {
    const [trimmed, stop] = [this.count, this.count + 1];
    this.#add(TRIMMED, [trimmed, stop]);
    this.#add(STOPS, [end]);
    return [trimmed, stop];
  }

  /** Where `tree` begins; its matches end at `end`, and where `$` stands what is at `atEnd` follows. */
  beginningOf(tree: Node, end: number, atEnd: readonly number[] = [end]): readonly number[] {
    return this.#reached(this.#before(tree, [end], { end, atEnd }));
  }

  /** Where `node` begins, if what begins at `next` follows. */
  #before(node: Node, next: readonly number[], whole: Whole): readonly number[] {
    switch (node.kind) {
      case 'characters':
        return [this.#add(new Set(node.codes.map(kindOf)), next)];
      case 'any':
        return [this.#add('any', next)];
      case 'end':
        return whole.atEnd;
      case 'choice':
        return node.of.flatMap((one) => this.#before(one, next, whole));
      case 'sequence':
        return node.parts.reduceRight((after, part) => this.#before(part, after, whole), next);
      case 'repeat':
        return this.#repeated(node, next, whole);
      case 'look':
        // Where a pattern may end, what it looks ahead at says more than what may still follow in it.
        return node.back || node.not || !this.#reached(next).includes(whole.end)
          ? next
          : this.#before(node.inner, [whole.end], whole);
      case 'start':
      default:
        return next;
    }
  }

  #add(by: Place['by'], to: readonly number[]): number {
    return this.#all.push({ by, to }) - 1;
  }

  #repeated(
    { inner, least, most }: Node & { readonly kind: 'repeat' },
    next: readonly number[],
    whole: Whole,
  ): readonly number[] {
    const counted = least <= MOST_COUNTED && most - least <= MOST_COUNTED;
    let from = counted ? next : [this.#anyNumber(inner, next, whole)];
    if (counted) for (let n = least; n < most; n++) from = [...this.#before(inner, from, whole), ...next];
    for (let n = 0; n < Math.min(least, MOST_COUNTED); n++) from = this.#before(inner, from, whole);
    return from;
  }

  /** The place that each of any number of repetitions begins at, and that the last leads back to. */
  #anyNumber(inner: Node, next: readonly number[], whole: Whole): number {
    const to = [...next];
    const place = this.#add('open', to);
    to.push(...this.#before(inner, [place], whole));
    return place;
  }

  /** The places that a character leads on from, of these and of those behind the open ones among them. */
  #reached(from: Iterable<number>): readonly number[] {
    const all = new Set(from);
    const reached: number[] = [];
    // What is added while the set is gone through comes up as well.
    for (const place of all) {
      const { by, to } = this.#all[place] ?? NO_PLACE;
      if (by === 'open') for (const one of to) all.add(one);
      else reached.push(place);
    }
    return reached.sort((a, b) => a - b);
  }

  /** The places that a character leads to. */
  after(places: readonly number[], kind: number): readonly number[] {
    const next = new Set<number>();
    for (const place of places) {
      const { by, to } = this.#all[place] ?? NO_PLACE;
      if (by === 'any' || (typeof by === 'object' && by.has(kind))) for (const one of to) next.add(one);
    }
    return this.#reached(next);
  }
}
