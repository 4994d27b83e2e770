import { Expression } from '../../pattern/ordinary.ts';
import { type Node, parse } from '../../pattern/syntax.ts';
import type { Deadline, DeadlineBound } from '../../reading.ts';
import type { WrittenDate } from './dates.ts';

/** A deadline as written: a date may lack its year or month, which the document's date completes. */
export type WrittenDeadline =
  | Exclude<Deadline, { kind: 'date' | 'period' }>
  | { readonly kind: 'date'; readonly on: WrittenDate; readonly bound: DeadlineBound }
  | { readonly kind: 'period'; readonly from: WrittenDate; readonly to: WrittenDate };

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Rule {
  readonly pattern: RegExp;
  /** The same in the form that suits the text. */
  readonly expression: Expression;
  /** What the pattern is made of: it is tried only where a word begins that it may begin with. */
  readonly tree: Node;
  /** What a match says, by its named groups, its words as printed and folded; null where it is no deadline after all. */
  readonly read: (groups: Groups, written: string, folded: string) => WrittenDeadline | null;
}

/** `pattern` is written with plain spaces, for any white space. */
export function rule(pattern: string, read: Rule['read']): Rule {
  const regexp = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern.replaceAll(' ', String.raw`\s`)}`, 'uy');
  return { pattern: regexp, expression: new Expression(regexp), tree: parse(regexp.source), read };
}
