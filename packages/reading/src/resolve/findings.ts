import type { Citation, Finding, ReadingTask, Span } from '../reading.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';

/** What the review screen underlines, in order of place, each stretch once. */
export function findingsOf(
  source: SourceText,
  citations: readonly Citation[],
  tasks: readonly ReadingTask[],
): Finding[] {
  const found = new Map<string, Finding>();
  const add = (recogniser: string, { start, end }: Span): void => {
    const key = `${recogniser} ${start} ${end}`;
    if (!found.has(key))
      found.set(key, { start, end, text: quoteOf(source.original, { start, end }), recogniser });
  };
  for (const citation of citations) add('citation', citation.span);
  for (const task of tasks) {
    if (task.deadline) add('deadline', task.deadline.span);
    for (const party of task.parties) add('party', party.span);
    for (const span of task.targetSpans) add('target', span);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
