import { KINDS, kindOf } from '../pattern/grams.ts';

/** Some characters of one code unit each, to ask for by their codes; a table, for they are asked for at every place. */
export class CharacterSet {
  readonly #has: Uint8Array;
  /** For each kind of characters 1 where one of them is of it. */
  readonly #kinds = new Uint8Array(KINDS);

  constructor(characters: string) {
    const codes = Array.from(characters, (_, i) => characters.charCodeAt(i));
    this.#has = new Uint8Array(Math.max(0, ...codes) + 1);
    for (const code of codes) {
      this.#has[code] = 1;
      this.#kinds[kindOf(code)] = 1;
    }
  }

  has(code: number): boolean {
    return code < this.#has.length && this.#has[code] === 1;
  }

  /** Where from `from` on the next of them stands; the end of the text where none does. Few others share their kinds. */
  next({ text, kinds }: { readonly text: string; readonly kinds: Uint8Array }, from: number): number {
    const mayBe = this.#kinds;
    for (let at = from; at < kinds.length; at++)
      if (mayBe[kinds[at] ?? 0] === 1 && this.has(text.charCodeAt(at))) return at;
    return kinds.length;
  }
}
