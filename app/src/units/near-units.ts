import { unmarked } from './sheet-words.ts';
import { unitKey } from './unit-key.ts';

const MOST_OFFERED = 3;
/** Share of letter triples that two names have in common, from 0 to 1, for one to be offered for the other. */
const NEAR_ENOUGH = 0.45;

/** Finds names that may have been meant by one that is nobody's. */
export class NearUnits {
  readonly #names: readonly string[];
  #triples: Map<string, number[]> | null = null;
  readonly #sizes: number[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Up to three names, the nearest first. */
  find(written: string): readonly string[] {
    const index = (this.#triples ??= this.#indexed());
    const shared = new Map<number, number>();
    const own = triplesOf(written);
    for (const triple of own) {
      for (const at of index.get(triple) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .map(([at, count]) => ({ at, near: (2 * count) / (own.size + (this.#sizes[at] ?? 0)) }))
      .filter(({ near }) => near >= NEAR_ENOUGH)
      .toSorted((a, b) => b.near - a.near || a.at - b.at)
      .slice(0, MOST_OFFERED)
      .map(({ at }) => this.#names[at] ?? '');
  }

  #indexed(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    this.#names.forEach((name, at) => {
      const triples = triplesOf(name);
      this.#sizes[at] = triples.size;
      for (const triple of triples) {
        const places = index.get(triple);
        if (places === undefined) index.set(triple, [at]);
        else places.push(at);
      }
    });
    return index;
  }
}

function triplesOf(name: string): ReadonlySet<string> {
  const text = ` ${unmarked(unitKey(name))} `;
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
}
