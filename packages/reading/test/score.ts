import type { DocumentHeader, ReadingTask } from '../src/reading.ts';
import { fold } from '../src/text/fold.ts';

/** A gold reading: what people agreed that a text says. */
export interface Gold {
  readonly document: DocumentHeader;
  readonly tasks: readonly ReadingTask[];
  readonly citations: readonly { readonly number: string }[];
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export type Figure =
  | 'document'
  | 'addressees'
  | 'recipients'
  | 'tasks'
  | 'sections'
  | 'leads'
  | 'deadlines'
  | 'citations';
export type Scores = Record<Figure, Tally>;

const words = (text: string | null | undefined): string[] => fold(text ?? '').match(/[\p{L}\p{N}%]+/gu) ?? [];

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let n = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      n++;
    }
  }
  return n;
}

/** Share of words in common, in the smaller measure of overlap that a task has to reach to be the same task. */
const overlap = (a: readonly string[], b: readonly string[]): number => {
  const n = shared(a, b);
  return n / Math.max(1, a.length + b.length - n);
};
const alike = (a: string | null, b: string | null): boolean =>
  a === null || b === null
    ? a === b
    : (2 * shared(words(a), words(b))) / (words(a).length + words(b).length) >= 0.7;

export function emptyScores(): Scores {
  const none = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
  return {
    document: none(),
    addressees: none(),
    recipients: none(),
    tasks: none(),
    sections: none(),
    leads: none(),
    deadlines: none(),
    citations: none(),
  };
}

function compare(tally: Tally, gold: readonly string[], read: readonly string[], same = alike): void {
  const rest = [...read];
  for (const one of gold) {
    const i = rest.findIndex((other) => same(one, other));
    if (i < 0) tally.missed++;
    else {
      tally.right++;
      rest.splice(i, 1);
    }
  }
  tally.wrong += rest.length;
}

/** What counts of a deadline: its kind and value; before and by are the same day. */
export function deadlineKey(deadline: ReadingTask['deadline']): string[] {
  if (!deadline) return [];
  if (deadline.kind === 'date') {
    return [
      `${deadline.date} ${deadline.bound === 'on' || deadline.bound === 'from' ? deadline.bound : 'by'}`,
    ];
  }
  if (deadline.kind === 'period') return [`${deadline.from}/${deadline.to}`];
  if (deadline.kind === 'recurring') return [deadline.rrule];
  if (deadline.kind === 'relative') return [`${deadline.amount} ${deadline.unit}`];
  return [deadline.kind];
}

const exact = (a: string | null, b: string | null): boolean => a === b;

/** Pairs each gold task with the reading's task that shares most of its words, at least half. */
export function pairs(gold: Gold, read: Gold): Map<number, number> {
  const found: { common: number; g: number; r: number }[] = [];
  const readWords = read.tasks.map((task) => words(task.quote));
  for (const [g, task] of gold.tasks.entries()) {
    const own = words(task.quote);
    for (const [r, other] of readWords.entries()) {
      const common = overlap(own, other);
      if (common >= 0.5) found.push({ common, g, r });
    }
  }
  found.sort((a, b) => b.common - a.common || Math.abs(a.g - a.r) - Math.abs(b.g - b.r));
  const pair = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, r } of found) {
    if (pair.has(g) || used.has(r)) continue;
    pair.set(g, r);
    used.add(r);
  }
  return pair;
}

function fields(document: DocumentHeader): (string | null)[] {
  const { type, number, issuer, place, date, title, signer, event } = document;
  return [
    type,
    number,
    issuer,
    place,
    date,
    title,
    signer.name,
    signer.position,
    signer.authority,
    event?.date ?? null,
    event?.chair ?? null,
  ];
}

/** Adds the comparison of one reading with its gold to the scores. */
export function score(scores: Scores, gold: Gold, read: Gold): void {
  const printed = fields(read.document);
  for (const [i, field] of fields(gold.document).entries()) {
    if (alike(field, printed[i] ?? null)) scores.document.right++;
    else scores.document.missed++;
  }
  compare(scores.addressees, gold.document.addressees, read.document.addressees);
  compare(scores.recipients, gold.document.recipients, read.document.recipients);
  compare(
    scores.citations,
    gold.citations.map((c) => c.number),
    read.citations.map((c) => c.number),
    exact,
  );
  const pair = pairs(gold, read);
  scores.tasks.right += pair.size;
  scores.tasks.missed += gold.tasks.length - pair.size;
  scores.tasks.wrong += read.tasks.length - pair.size;
  for (const [g, task] of gold.tasks.entries()) {
    const other = read.tasks[pair.get(g) ?? -1];
    compare(scores.leads, task.leads, other?.leads ?? []);
    compare(scores.deadlines, deadlineKey(task.deadline), deadlineKey(other?.deadline ?? null), exact);
    if (other) compare(scores.sections, [task.section], [other.section], exact);
  }
}

/** F1 of a tally, per cent. */
export function percent({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 100 : (200 * right) / (2 * right + wrong + missed);
}
