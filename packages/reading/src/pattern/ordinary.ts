import { ordinaryMembers } from '../text/letters.ts';
import { forgetTexts } from './grams.ts';

/**
 * Nearly all texts have no letters but those of Vietnamese and a few neighbours. For them an expression need not know
 * the letters of all scripts: each `\p{L}` of one makes twelve kilobytes of machine code, all of them together more than
 * an engine is willing to make well, and more than the caches of a processor hold. So an expression has a second form
 * for such texts, which finds the same there.
 */

const CLASSES = ['L', 'Lu', 'Ll', 'N', 'M'] as const;
const MEMBERS: ReadonlyMap<string, string> = new Map(
  CLASSES.map((name) => [name, ordinaryMembers(new RegExp(String.raw`\p{${name}}`, 'u'))]),
);

/** An escape, or where a class begins or ends. */
const SIGNS = /\\(?:p\{(\w+)\}|[^])|[[\]]/gu;
/** What is otherwise without the flag u, or is not among the classes above. */
const OTHERWISE = /\\P|\\u\{|\\p\{(?!(?:L|Lu|Ll|N|M)\})/u;

/** The form of an expression with the flag u for ordinary texts. Without that flag, which only tells of halves of characters. */
export function ordinaryForm(regexp: RegExp): RegExp {
  if (OTHERWISE.test(regexp.source) || regexp.flags.includes('i')) return regexp;
  let inClass = false;
  const source = regexp.source.replace(SIGNS, (sign: string, name: string | undefined) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    const members = name === undefined ? undefined : MEMBERS.get(name);
    if (members === undefined) return sign;
    return inClass ? members : `[${members}]`;
  });
  return new RegExp(source, regexp.flags.replace('u', ''));
}

let ordinary = false;

/**
 * What `work` on a text gives, which is `isOrdinary` or not; what it searches must have come from the text, of which
 * nothing is kept afterwards.
 */
export function searching<Result>(isOrdinary: boolean, work: () => Result): Result {
  const before = ordinary;
  ordinary = isOrdinary;
  try {
    return work();
  } finally {
    ordinary = before;
    forgetTexts();
  }
}

/** A regular expression in the form that suits what is being read. */
export class Expression {
  readonly #full: RegExp;
  /** Made when it is first run, as most are for few texts; of the same shape as the other, it takes no longer. */
  #ordinary: RegExp | null = null;

  constructor(full: RegExp) {
    this.#full = full;
  }

  test(text: string): boolean {
    return this.now.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.now.exec(text);
  }

  get now(): RegExp {
    if (!ordinary) return this.#full;
    this.#ordinary ??= ordinaryForm(this.#full);
    return this.#ordinary;
  }
}

/** An expression that is only tested or executed, and has no need of looking first whether it can match. */
export const expression = (full: RegExp): Expression => new Expression(full);
