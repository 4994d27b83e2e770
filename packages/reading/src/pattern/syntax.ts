/** The syntax of a pattern, as far as it tells what a text must hold to match. */

/** What a pattern is made of. */
export type Node =
  /** One of few characters, by their codes. */
  | { readonly kind: 'characters'; readonly codes: readonly number[] }
  /** One character of too many to list. */
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  /** Looks ahead or back at what has to be there (or, `not`, must not) without taking it. */
  | { readonly kind: 'look'; readonly back: boolean; readonly not: boolean; readonly inner: Node }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly of: readonly Node[] }
  | { readonly kind: 'repeat'; readonly inner: Node; readonly least: number; readonly most: number };

const ANY: Node = { kind: 'any' };
/** A class of more characters than this says too little. */
const MOST_CODES = 40;
/** White space: all of it counts as one kind, so one stands for all. */
const SPACE_CODE = 0x20;
/** So do digits. */
const DIGIT_CODE = 0x30;

const characters = (...codes: readonly number[]): Node => ({ kind: 'characters', codes });

const LOOKS: readonly (readonly [string, { readonly back: boolean; readonly not: boolean }])[] = [
  ['(?=', { back: false, not: false }],
  ['(?!', { back: false, not: true }],
  ['(?<=', { back: true, not: false }],
  ['(?<!', { back: true, not: true }],
];

const ESCAPED: Readonly<Record<string, number>> = { n: 0x0a, t: 0x09, f: 0x0c, r: 0x0d, v: 0x0b };

/** Reads the source of a regular expression that has the flag u; throws on what it does not know. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  choice(): Node {
    const of = [this.#sequence()];
    while (this.#takes('|')) of.push(this.#sequence());
    return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'choice', of };
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #next(): string {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.done && !'|)'.includes(this.#source.charAt(this.#at))) parts.push(this.#repeated());
    return { kind: 'sequence', parts };
  }

  #repeated(): Node {
    const inner = this.#atom();
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!quantifier) return inner;
    this.#at += quantifier[0].length;
    const [whole, from, range, to] = quantifier;
    if (from === undefined)
      return {
        kind: 'repeat',
        inner,
        least: whole[0] === '+' ? 1 : 0,
        most: whole[0] === '?' ? 1 : Infinity,
      };
    const least = Number(from);
    const most = range === undefined ? least : to === undefined || to === '' ? Infinity : Number(to);
    return { kind: 'repeat', inner, least, most };
  }

  #atom(): Node {
    for (const [opening, { back, not }] of LOOKS)
      if (this.#takes(opening)) return { kind: 'look', back, not, inner: this.#group() };
    if (this.#takes('(?:')) return this.#group();
    const named = /^\(\?<\w+>/u.exec(this.#source.slice(this.#at, this.#at + 32));
    if (this.#takes(named?.[0] ?? '(')) return this.#group();
    if (this.#takes('[')) return this.#class();
    if (this.#takes('^')) return { kind: 'start' };
    if (this.#takes('$')) return { kind: 'end' };
    if (this.#takes('.')) return ANY;
    if (this.#takes('\\')) return this.#escape();
    return ofCodePoint(this.#next());
  }

  #group(): Node {
    const inner = this.choice();
    if (!this.#takes(')')) throw new SyntaxError(`No end of a group in ${this.#source}`);
    return inner;
  }

  #escape(): Node {
    const letter = this.#next();
    if (letter === 's') return characters(SPACE_CODE);
    if (letter === 'd') return characters(DIGIT_CODE);
    if (letter === 'p' || letter === 'P' || letter === 'u') return this.#braced(letter);
    if (/[SDwW]/u.test(letter)) return ANY;
    const code = ESCAPED[letter];
    if (code !== undefined) return characters(code);
    // A back reference or a boundary of words says something else than its letter.
    if (/[a-z\d]/iu.test(letter)) throw new SyntaxError(`\\${letter} is not known here`);
    return ofCodePoint(letter);
  }

  /** \p{…}, \P{…} and \u{…}, \uXXXX. */
  #braced(letter: string): Node {
    const body = /^(?:\{[^}]*\}|[\da-fA-F]{4})/u.exec(this.#source.slice(this.#at, this.#at + 64))?.[0];
    if (body === undefined) throw new SyntaxError(`\\${letter} without its name`);
    this.#at += body.length;
    if (letter !== 'u') return ANY;
    return ofCodePoint(String.fromCodePoint(Number.parseInt(body.replace(/[{}]/gu, ''), 16)));
  }

  #class(): Node {
    if (this.#takes('^')) return this.#skipClass();
    const from = this.#at;
    const codes: number[] = [];
    let wide = false;
    while (!this.#takes(']')) {
      if (this.done) throw new SyntaxError(`No end of a class in ${this.#source.slice(from)}`);
      const member = this.#member();
      if (member.kind !== 'characters') wide = true;
      else codes.push(...member.codes);
    }
    return wide || codes.length > MOST_CODES ? ANY : characters(...codes);
  }

  /** A character of a class, or a range of them. */
  #member(): Node {
    const first = this.#takes('\\') ? this.#escape() : ofCodePoint(this.#next());
    if (this.#source.charAt(this.#at) !== '-' || this.#source.charAt(this.#at + 1) === ']') return first;
    this.#next();
    const last = this.#takes('\\') ? this.#escape() : ofCodePoint(this.#next());
    if (first.kind !== 'characters' || last.kind !== 'characters') return ANY;
    const from = first.codes[0] ?? 0;
    const length = (last.codes[0] ?? 0) - from + 1;
    return length > MOST_CODES ? ANY : characters(...Array.from({ length }, (_, i) => from + i));
  }

  #skipClass(): Node {
    while (!this.#takes(']')) if (this.#next() === '\\') this.#next();
    return ANY;
  }
}

/** A character that takes two code units is left as any. */
function ofCodePoint(character: string): Node {
  return character.length === 1 ? characters(character.charCodeAt(0)) : ANY;
}

export function parse(source: string): Node {
  const reader = new Reader(source);
  const tree = reader.choice();
  if (!reader.done) throw new SyntaxError(`Not read to its end: ${source}`);
  return tree;
}
