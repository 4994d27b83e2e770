import type { Citation, Finding, ReadingTask, Span } from '../reading.ts';
import type { SourceText } from '../text/normalise.ts';
import { quoteOf } from '../text/quote.ts';

/** More characters than anything found has; with it a place in the longest string there can be is still a whole number. */
const LONGEST = 2 ** 24;

/** What the review screen underlines, in order of place, each stretch once. */
export function findingsOf(
  source: SourceText,
  citations: readonly Citation[],
  tasks: readonly ReadingTask[],
): Finding[] {
  const found: Finding[] = [];
  const seen = new Map<string, Set<number>>();
  const add = (recogniser: string, { start, end }: Span): void => {
    const places = seen.get(recogniser) ?? new Set();
    seen.set(recogniser, places);
    const place = start * LONGEST + (end - start);
    if (places.has(place)) return;
    places.add(place);
    found.push({ start, end, text: quoteOf(source.original, { start, end }), recogniser });
  };
  for (const citation of citations) add('citation', citation.span);
  for (const task of tasks) {
    if (task.deadline) add('deadline', task.deadline.span);
    for (const party of task.parties) add('party', party.span);
    for (const span of task.targetSpans) add('target', span);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
