import { quoteOf, type Reading, read, type Span } from '../src/index.ts';

/** Milliseconds of processor time that any text may take, and for each of its characters. */
const TIME_FOR_ANY = 300;
const TIME_PER_CHARACTER = 0.03;

export function timeAllowed(text: string): number {
  return TIME_FOR_ANY + TIME_PER_CHARACTER * text.length;
}

const readable = ({ start, end }: Span, text: string): boolean =>
  start >= 0 && end >= start && end <= text.length;

function spansOf({ tasks, citations, findings, outline }: Reading): Span[] {
  const ofTasks = tasks.flatMap((task) => [
    task.span,
    ...task.targetSpans,
    ...task.parties.map((party) => party.span),
    ...(task.deadline ? [task.deadline.span] : []),
  ]);
  return [...ofTasks, ...citations.map(({ span }) => span), ...findings, ...outline];
}

/** The first promise that a reading of `text` breaks, or null. */
export function brokenPromise(text: string, reading: Reading): string | null {
  const outside = spansOf(reading).find((span) => !readable(span, text));
  if (outside) return `a span lies outside the text: ${outside.start}–${outside.end} of ${text.length}`;
  for (const { quote, span } of reading.tasks) {
    if (quote === '') return `a task has no words: ${span.start}–${span.end}`;
    if (quote !== quoteOf(text, span)) return `a task's span does not give its quote back: ${quote}`;
  }
  for (const finding of reading.findings)
    if (finding.text !== quoteOf(text, finding))
      return `a finding's span does not give its text back: ${finding.text}`;
  return null;
}

/** Processor time of this thread in milliseconds; waiting for a busy machine does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function quickest(text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const start = processorTime();
    read(text);
    return processorTime() - start;
  });
  return Math.min(...times);
}

/** What is wrong with the way `text` is read, or null. */
export function faultOf(text: string): string | null {
  try {
    const start = processorTime();
    const reading = read(text);
    const took = processorTime() - start;
    if (JSON.stringify(reading) !== JSON.stringify(read(text))) return 'read twice, it says two things';
    if (took > timeAllowed(text) && quickest(text, 3) > timeAllowed(text))
      return `took ${took.toFixed(0)} ms for ${text.length} characters`;
    return brokenPromise(text, reading);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
