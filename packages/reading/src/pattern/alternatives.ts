import { Beginnings } from './beginnings.ts';
import { looksFirst } from './everywhere.ts';
import type { Pattern } from './pattern.ts';

/** Patterns that begin with ^, the first that matches before others: where none may begin none is tried. */
export class Alternatives {
  readonly #patterns: readonly Pattern[];
  readonly #beginnings: Beginnings;

  constructor(...patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    this.#beginnings = Beginnings.ofAny(patterns.map(({ beginnings }) => beginnings));
  }

  /** False where certainly none of them matches at `at`. */
  mayStandAt(text: string, at: number): boolean {
    return !looksFirst() || at < 0 || this.#beginnings.mayStandAt(text, at);
  }

  /** The first of them that the stretch from `at`, of at most `reach` characters, matches. */
  execAt(text: string, at: number, reach: number): RegExpExecArray | null {
    if (!this.mayStandAt(text, at)) return null;
    for (const pattern of this.#patterns) {
      const match = pattern.execAt(text, at, reach);
      if (match) return match;
    }
    return null;
  }
}
