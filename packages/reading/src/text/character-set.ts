/** Some characters of one code unit each, to ask for by their codes; a table, for they are asked for at every place. */
export class CharacterSet {
  readonly #has: Uint8Array;

  constructor(characters: string) {
    const codes = Array.from(characters, (_, i) => characters.charCodeAt(i));
    this.#has = new Uint8Array(Math.max(0, ...codes) + 1);
    for (const code of codes) this.#has[code] = 1;
  }

  has(code: number): boolean {
    return code < this.#has.length && this.#has[code] === 1;
  }
}
