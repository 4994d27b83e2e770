import type { FoundTask, ReadTask } from '../confidence/evidence.ts';
import type { FoundDeadline, Party, Span } from '../reading.ts';
import type { CitedDocument } from '../recognise/citation/citation.ts';
import type { Found, Passage } from '../recognise/recogniser.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';
import { forceOf } from './force.ts';
import { kindOf } from './kind.ts';

/** What is known of a task, wherever it stands: in a clause or in the row of a table. */
export interface SaidOfTask {
  readonly source: SourceText;
  readonly section: string;
  /** Its words, without a label or the marks that close them, and where the original has them. */
  readonly words: Passage;
  readonly span: Span;
  readonly leads: readonly Party[];
  readonly cooperators: readonly Party[];
  /** Through whom the result goes, and to whom. */
  readonly ofResult: readonly Party[];
  readonly deadline: FoundDeadline | null;
  readonly targets: readonly { readonly text: string; readonly span: Span }[];
  readonly citations: readonly Found<CitedDocument>[];
}

const textOf = ({ text }: { readonly text: string }): string => text;

/** The task as it is published, beside the words that tell how sure it is. */
export function foundTask(said: SaidOfTask): FoundTask {
  const { words, span, leads, cooperators, deadline, targets, citations } = said;
  const task: ReadTask = {
    section: said.section,
    quote: quoteOf(said.source.original, span),
    leads: leads.map(textOf),
    cooperators: cooperators.map(textOf),
    deadline,
    targets: targets.map(textOf),
    citations: citations.length === 0 ? [] : [...new Set(citations.map(({ value }) => value.number))],
    span,
    kind: kindOf(words, deadline, targets.length),
    force: forceOf(words),
    parties: [...leads, ...cooperators, ...said.ofResult],
    targetSpans: targets.map((target) => target.span),
  };
  return { task, words };
}
