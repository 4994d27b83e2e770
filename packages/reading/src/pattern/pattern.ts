import type { Passage } from '../recognise/recogniser.ts';
import type { Stretch } from '../structure/sentences.ts';
import { Beginnings } from './beginnings.ts';
import { looksFirst } from './everywhere.ts';
import { mayHold } from './grams.ts';
import { isAnchored, neededMarks } from './needs.ts';
import { Expression } from './ordinary.ts';
import { type Node, parse } from './syntax.ts';

/** What a stretch of text must hold for a pattern to match anywhere in it. */
export class Needs {
  readonly #tree: Node;
  /** Undefined before they are first asked for. */
  #marks: Int16Array | null | undefined;

  constructor(tree: Node) {
    this.#tree = tree;
  }

  /** False where the folded words of the stretch certainly hold no match. */
  mayBeIn({ kinds }: Passage, { start, end }: Stretch): boolean {
    if (kinds === undefined || !looksFirst()) return true;
    if (this.#marks === undefined) this.#marks = neededMarks(this.#tree);
    return this.#marks === null || mayHold(kinds, start, end, this.#marks);
  }
}

/** What a sticky expression needs right where it is tried. */
export class StickyNeeds {
  readonly #beginnings: Beginnings;

  constructor(source: string) {
    this.#beginnings = new Beginnings(parse(source));
  }

  /** False where certainly no match begins at `at`. */
  mayBeginAt(folded: string, at: number): boolean {
    return !looksFirst() || this.#beginnings.mayStandAt(folded, at);
  }
}

/**
 * A regular expression that is run only where it can match. Which words a match needs, or begins with, is read off
 * the expression itself, so nothing has to be declared; what it finds is what the expression alone would find.
 *
 * Which to write: `pattern(/…/u)` for what is asked of many clauses and lines and is true of few; `expression(/…/u)`
 * (ordinary.ts) for what is asked of a few and names classes of letters (`\p{L}`), which cost most; a bare literal for
 * what is short, has no such class, or is run once for a text.
 */
export class Pattern {
  readonly #regexp: Expression;
  readonly #all: Expression;
  /** What a match begins with; only of a pattern that begins with ^. */
  readonly beginnings: Beginnings | null;
  readonly #needs: Needs;

  constructor(regexp: RegExp) {
    const flags = regexp.flags.replace(/[gy]/gu, '');
    if (flags !== 'u') throw new RangeError(`A pattern has the flag u and no other: ${String(regexp)}`);
    this.#regexp = new Expression(new RegExp(regexp.source, flags));
    this.#all = new Expression(new RegExp(regexp.source, `${flags}g`));
    const tree = parse(regexp.source);
    this.beginnings = isAnchored(tree) ? new Beginnings(tree) : null;
    this.#needs = new Needs(tree);
  }

  test(text: string): boolean {
    return this.#mayBegin(text, 0) && this.#regexp.now.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayBegin(text, 0) ? this.#regexp.now.exec(text) : null;
  }

  /** Every match, in order. */
  all(text: string): RegExpExecArray[] {
    const matches: RegExpExecArray[] = [];
    if (!this.#mayBegin(text, 0)) return matches;
    const regexp = this.#all.now;
    regexp.lastIndex = 0;
    for (let match = regexp.exec(text); match !== null; match = regexp.exec(text)) {
      if (match[0] === '') regexp.lastIndex++;
      matches.push(match);
    }
    return matches;
  }

  /** Whether the folded words of a stretch match. */
  testIn(passage: Passage, stretch: Stretch): boolean {
    return (
      this.mayBeIn(passage, stretch) &&
      this.#regexp.now.test(passage.folded.slice(stretch.start, stretch.end))
    );
  }

  /** The first match in the folded words of a stretch; its index counts from the stretch's start. */
  execIn(passage: Passage, stretch: Stretch): RegExpExecArray | null {
    return this.mayBeIn(passage, stretch)
      ? this.#regexp.now.exec(passage.folded.slice(stretch.start, stretch.end))
      : null;
  }

  /** Every match in the folded words of a stretch; indexes count from the stretch's start. */
  allIn(passage: Passage, stretch: Stretch): readonly RegExpExecArray[] {
    return this.mayBeIn(passage, stretch) ? this.all(passage.folded.slice(stretch.start, stretch.end)) : NONE;
  }

  /** Of a pattern that begins with ^: whether the stretch from `at`, of at most `reach` characters, matches it. */
  testAt(text: string, at: number, reach: number): boolean {
    return this.#mayBegin(text, at) && this.#regexp.now.test(text.slice(at, at + reach));
  }

  execAt(text: string, at: number, reach: number): RegExpExecArray | null {
    return this.#mayBegin(text, at) ? this.#regexp.now.exec(text.slice(at, at + reach)) : null;
  }

  /** False where the folded words of a stretch certainly hold no match. */
  mayBeIn(passage: Passage, stretch: Stretch): boolean {
    // Of what begins in few ways, that tells more than what it needs.
    return this.beginnings?.areFew === true
      ? this.#mayBegin(passage.folded, stretch.start)
      : this.#needs.mayBeIn(passage, stretch);
  }

  /** Whether a match may begin at `at`; only of a pattern that begins with ^. */
  #mayBegin(text: string, at: number): boolean {
    const first = this.beginnings;
    return first === null || !looksFirst() || at < 0 || first.mayStandAt(text, at);
  }
}

const NONE: readonly RegExpExecArray[] = [];

export const pattern = (regexp: RegExp): Pattern => new Pattern(regexp);
