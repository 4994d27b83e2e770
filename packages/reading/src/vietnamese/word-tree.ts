/** Characters that follow each other in a list of words, and what a word that ends here stands for. */
interface Branch<Value> {
  readonly codes: number[];
  readonly next: Branch<Value>[];
  /** The same by code, where there are too many to look through one by one. */
  wide: Map<number, Branch<Value>> | null;
  value: Value | null;
}

function bare<Value>(): Branch<Value> {
  return { codes: [], next: [], wide: null, value: null };
}

/** Up to so many branches looking through them is quicker than a map. */
const NARROW = 5;

function wideOf<Value>({ codes, next }: Branch<Value>): Map<number, Branch<Value>> {
  return new Map(next.map((branch, i) => [codes[i] ?? 0, branch]));
}

/** Words by their characters, so that looking one up in a text reads no further than some word goes. */
export class WordTree<Value> {
  /** Branches by the first character; most places of a text are left at once. */
  readonly #first: (Branch<Value> | undefined)[] = [];

  add(word: string, value: Value): void {
    const code = word.charCodeAt(0);
    while (this.#first.length <= code) this.#first.push(undefined);
    let branch = this.#first[code] ?? bare<Value>();
    this.#first[code] = branch;
    for (let i = 1; i < word.length; i++) {
      const at = branch.codes.indexOf(word.charCodeAt(i));
      const next = branch.next[at] ?? bare<Value>();
      if (at < 0) {
        branch.codes.push(word.charCodeAt(i));
        branch.next.push(next);
        if (branch.codes.length > NARROW) branch.wide = wideOf(branch);
      }
      branch = next;
    }
    branch.value = value;
  }

  /** End of the longest word at `at` that `ends` lets end there, or -1. */
  endOf(text: string, at: number, ends: (text: string, at: number) => boolean): number {
    let branch = this.#begin(text, at);
    let longest = -1;
    for (let i = at + 1; branch !== undefined; i++) {
      if (branch.value !== null && ends(text, i)) longest = i;
      branch = after(branch, text, i);
    }
    return longest;
  }

  /** Value of the longest word at `at`, or null. */
  valueAt(text: string, at: number): Value | null {
    let branch = this.#begin(text, at);
    let value: Value | null = null;
    for (let i = at + 1; branch !== undefined; i++) {
      value = branch.value ?? value;
      branch = after(branch, text, i);
    }
    return value;
  }

  #begin(text: string, at: number): Branch<Value> | undefined {
    if (at >= text.length) return undefined;
    const code = text.charCodeAt(at);
    return code < this.#first.length ? this.#first[code] : undefined;
  }
}

function after<Value>(branch: Branch<Value>, text: string, at: number): Branch<Value> | undefined {
  const { codes, next, wide } = branch;
  if (at >= text.length) return undefined;
  const code = text.charCodeAt(at);
  if (wide !== null) return wide.get(code);
  for (let i = 0; i < codes.length; i++) if (codes[i] === code) return next[i];
  return undefined;
}
