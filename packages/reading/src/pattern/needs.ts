import { GRAM, kindOf, marksOf, SPACE } from './grams.ts';
import type { Node } from './syntax.ts';

/** What a text must hold to match a pattern: at least one of some words, written in kinds of characters. */
interface Need {
  /** Everything that the pattern can match, where that is little enough to list. */
  readonly exact: readonly string[] | null;
  /** Words of which every match holds one; null where nothing can be said. */
  readonly words: readonly string[] | null;
}

const NOTHING: Need = { exact: null, words: null };
const END = String.fromCharCode(SPACE);
/** More words than this would take longer to look up than the pattern to run. */
const MOST_WORDS = 160;
const LONGEST_WORD = 24;
/** The share of other texts that hold any one run of characters, roughly. */
const CHANCE = 0.08;
/** The same of a punctuation mark or a digit. */
const CHANCE_OF_MARK = 0.2;
const RARE = new RegExp(
  `[${Array.from('0(%/:;"“', (mark) => `\\x${kindOf(mark.charCodeAt(0)).toString(16).padStart(2, '0')}`).join('')}]`,
  'u',
);
/** A need that more texts than this fulfil is not worth looking up. */
const WORTH = 0.6;

/** Looking a word up costs as much as this share of the texts does. */
const COST_OF_WORD = 0.01;

/** How many texts fulfil the need by chance, and what it takes to find that out. */
function chance(words: readonly string[]): number {
  return words.reduce((sum, word) => {
    if (word.length >= GRAM) return sum + COST_OF_WORD + CHANCE ** (word.length - GRAM + 1);
    return sum + COST_OF_WORD + (RARE.test(word) ? CHANCE_OF_MARK : 1);
  }, 0);
}

const better = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null =>
  one === null || (other !== null && chance(other) < chance(one)) ? other : one;

/** Runs of white space count as one. */
const joined = (one: string, other: string): string =>
  one.endsWith(END) && other.startsWith(END) ? one + other.slice(1) : one + other;

function cross(ones: readonly string[], others: readonly string[]): readonly string[] | null {
  if (ones.length * others.length > MOST_WORDS) return null;
  const words = new Set(ones.flatMap((one) => others.map((other) => joined(one, other))));
  return [...words].some((word) => word.length > LONGEST_WORD) ? null : [...words];
}

/** Goes through the parts of a sequence; keeps what must stand together. */
class SequenceNeed {
  /** All that the parts since the last open one can match. */
  #current: readonly string[] = [''];
  #best: readonly string[] | null = null;
  #whole = true;
  /** What was looked back at stands before the sequence, not in it. */
  #before = false;

  /** `next` is what certainly stands before the next part. */
  #flush(next: readonly string[] = ['']): void {
    this.#best = better(this.#best, this.#current);
    this.#current = next;
    this.#whole = false;
  }

  add(node: Node): void {
    if (node.kind === 'look') return this.#look(node);
    if (node.kind === 'sequence') {
      for (const part of node.parts) this.add(part);
      return;
    }
    if (node.kind === 'repeat' && node.least > 0) {
      for (let times = 0; times < Math.min(node.least, 3); times++) this.add(node.inner);
      if (node.most > node.least || node.least > 3) this.#flush(needOf(node.inner).exact ?? ['']);
      return;
    }
    const { exact, words } = needOf(node);
    this.#best = better(this.#best, words);
    const longer = exact === null ? null : cross(this.#current, exact);
    if (longer !== null) this.#current = longer;
    else this.#flush(exact ?? ['']);
  }

  #look({ back, not, inner }: Node & { kind: 'look' }): void {
    if (not) return;
    const { exact, words } = needOf(inner);
    this.#best = better(this.#best, words);
    if (exact === null) return;
    if (!back) this.#best = better(this.#best, cross(this.#current, exact));
    else if (this.#whole && this.#current.length === 1 && this.#current[0] === '') {
      this.#current = exact;
      this.#before = true;
    }
  }

  get need(): Need {
    const words = better(this.#best, this.#current);
    return { exact: this.#whole && !this.#before ? this.#current : null, words };
  }
}

function needOf(node: Node): Need {
  switch (node.kind) {
    case 'characters': {
      const exact = [...new Set(node.codes.map((code) => String.fromCharCode(kindOf(code))))];
      return { exact, words: exact };
    }
    case 'any':
      return NOTHING;
    case 'start':
    case 'end':
      return { exact: [END], words: null };
    case 'choice':
      return choiceNeed(node.of.map(needOf));
    case 'repeat':
      return repeatNeed(node);
    case 'look':
    case 'sequence':
    default: {
      const sequence = new SequenceNeed();
      sequence.add(node);
      return sequence.need;
    }
  }
}

function repeatNeed(node: Node & { kind: 'repeat' }): Need {
  if (node.least > 0) {
    const sequence = new SequenceNeed();
    sequence.add(node);
    return sequence.need;
  }
  const { exact } = needOf(node.inner);
  return node.most === 1 && exact !== null ? { exact: ['', ...exact], words: null } : NOTHING;
}

function choiceNeed(branches: readonly Need[]): Need {
  const all = (lists: readonly (readonly string[] | null)[]): readonly string[] | null => {
    const words = new Set<string>();
    for (const list of lists) {
      if (list === null) return null;
      for (const word of list) words.add(word);
    }
    return words.size > MOST_WORDS ? null : [...words];
  };
  return {
    exact: all(branches.map(({ exact }) => exact)),
    words: all(branches.map(({ exact, words }) => better(words, exact))),
  };
}

/** A word that holds another of them says nothing of its own. */
function shortest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** Marks of the words of which a text that matches holds one, before each word how many; null where it need hold none. */
export function neededMarks(tree: Node): Int16Array | null {
  const { exact, words } = needOf(tree);
  const needed = better(words, exact);
  if (needed === null || chance(needed) > WORTH) return null;
  return Int16Array.from(
    shortest(needed).flatMap((word) => {
      const marks = marksOf(word);
      return [marks.length, ...marks.reverse()];
    }),
  );
}

/** Whether a match can only begin where the text does. */
export function isAnchored(node: Node): boolean {
  if (node.kind === 'start') return true;
  if (node.kind === 'choice') return node.of.every(isAnchored);
  return node.kind === 'sequence' && node.parts[0] !== undefined && isAnchored(node.parts[0]);
}
