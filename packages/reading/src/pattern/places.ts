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

  /** Where `tree` begins; its matches end at `end`. */
  beginningOf(tree: Node, end: number): readonly number[] {
    return this.#reached(this.#before(tree, [end], end));
  }

  /** Where `node` begins, if what begins at `next` follows and the pattern ends at `end`. */
  #before(node: Node, next: readonly number[], end: number): readonly number[] {
    switch (node.kind) {
      case 'characters':
        return [this.#add(new Set(node.codes.map(kindOf)), next)];
      case 'any':
        return [this.#add('any', next)];
      case 'end':
        return [end];
      case 'choice':
        return node.of.flatMap((one) => this.#before(one, next, end));
      case 'sequence':
        return node.parts.reduceRight((after, part) => this.#before(part, after, end), next);
      case 'repeat':
        return this.#repeated(node, next, end);
      case 'start':
      case 'look':
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
    end: number,
  ): readonly number[] {
    const counted = least <= MOST_COUNTED && most - least <= MOST_COUNTED;
    let from = counted ? next : [this.#anyNumber(inner, next, end)];
    if (counted) for (let n = least; n < most; n++) from = [...this.#before(inner, from, end), ...next];
    for (let n = 0; n < Math.min(least, MOST_COUNTED); n++) from = this.#before(inner, from, end);
    return from;
  }

  /** The place that each of any number of repetitions begins at, and that the last leads back to. */
  #anyNumber(inner: Node, next: readonly number[], end: number): number {
    const to = [...next];
    const place = this.#add('open', to);
    to.push(...this.#before(inner, [place], end));
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
