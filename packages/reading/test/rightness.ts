import type { DocumentHeader, HeaderField, Reading, ReadingTask, TaskField } from '../src/reading.ts';
import { fold } from '../src/text/fold.ts';
import { deadlineKey, type Gold, pairs } from './score.ts';

/** A field of a reading against the gold reading, and what the reading itself says of it. */
export interface Judged {
  readonly field: HeaderField | TaskField;
  readonly sure: boolean;
  readonly right: boolean;
  /** Reasons why it is unsure; none where it is sure. */
  readonly reasons: readonly string[];
  /** What was read, to be shown. */
  readonly shown: string;
}

/** Names are right whether they are spelt out or not: "UBND xã" and "Ủy ban nhân dân xã". */
const SPELT_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    mttq: 'mat tran to quoc',
    gddt: 'giao duc va dao tao',
    thpt: 'trung hoc pho thong',
    thcs: 'trung hoc co so',
  }).map(([short, full]) => [short, full.split(' ')]),
);

/** Letters alone, without marks: a text that lost some of its diacritics is still compared by its words. */
const words = (text: string | null | undefined): string[] =>
  (
    fold(text ?? '', { dStroke: true })
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}%]+/gu) ?? []
  ).flatMap((word) => SPELT_OUT.get(word) ?? [word]);

function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let n = 0;
  for (const word of a) {
    const i = left.indexOf(word);
    if (i < 0) continue;
    left.splice(i, 1);
    n++;
  }
  return n;
}

/** Share of words that two texts have in common. */
export function dice(a: string, b: string): number {
  const [x, y] = [words(a), words(b)];
  return x.length + y.length === 0 ? 1 : (2 * common(x, y)) / (x.length + y.length);
}

const alike =
  (least: number) =>
  (a: string | null, b: string | null): boolean =>
    a === null || b === null ? a === b : dice(a, b) >= least;

/** The same parties, recipients or targets, in any order. */
function sameSet(a: readonly string[], b: readonly string[], least: number): boolean {
  const left = [...b];
  for (const one of a) {
    const i = left.findIndex((other) => dice(one, other) >= least);
    if (i < 0) return false;
    left.splice(i, 1);
  }
  return left.length === 0;
}

/** Letter by letter, however long the dashes are and whatever spaces stand between. */
const plainly = (text: string | null): string => (text ?? '').replace(/\s/gu, '').replace(/[–—]/gu, '-');
const exactly = (a: string | null, b: string | null): boolean => plainly(a) === plainly(b);

type Compare<T> = (gold: T, read: T) => boolean;

const HEADER: Readonly<Record<HeaderField, Compare<DocumentHeader>>> = {
  type: (g, r) => alike(0.99)(g.type, r.type),
  number: (g, r) => exactly(g.number, r.number),
  issuer: (g, r) => alike(0.8)(g.issuer, r.issuer),
  place: (g, r) => alike(0.99)(g.place, r.place),
  date: (g, r) => exactly(g.date, r.date),
  title: (g, r) => alike(0.85)(g.title, r.title),
  addressees: (g, r) => sameSet(g.addressees, r.addressees, 0.8),
  recipients: (g, r) => sameSet(g.recipients, r.recipients, 0.8),
  signer: (g, r) =>
    alike(0.85)(g.signer.name, r.signer.name) &&
    alike(0.85)(g.signer.position, r.signer.position) &&
    alike(0.85)(g.signer.authority, r.signer.authority),
  event: (g, r) =>
    exactly(g.event?.date ?? null, r.event?.date ?? null) &&
    alike(0.85)(g.event?.chair ?? null, r.event?.chair ?? null),
};

/** Kind is not among them: the gold readings hold tasks without telling assignments from directions. */
const TASK: Readonly<Record<Exclude<TaskField, 'kind'>, Compare<ReadingTask>>> = {
  quote: (g, r) => dice(g.quote, r.quote) >= 0.8,
  section: (g, r) => g.section === r.section,
  leads: (g, r) => sameSet(g.leads, r.leads, 0.7),
  cooperators: (g, r) => sameSet(g.cooperators, r.cooperators, 0.7),
  deadline: (g, r) => exactly(deadlineKey(g.deadline).join(' '), deadlineKey(r.deadline).join(' ')),
  targets: (g, r) => sameSet(g.targets, r.targets, 0.8),
  citations: (g, r) => sameSet(g.citations, r.citations, 1),
};

/** Every field of a reading, judged. A task that the gold reading does not have is wrong in its words. */
export function judge(gold: Gold, read: Reading): Judged[] {
  const header = entriesOf(HEADER).map(([field, compare]) => ({
    field,
    ...saidOf(read.headerConfidence[field]),
    right: compare(gold.document, read.document),
    shown: JSON.stringify(read.document[field]),
  }));
  const goldOf = new Map([...pairs(gold, read)].map(([g, r]) => [r, gold.tasks[g]]));
  const tasks = read.tasks.flatMap((task, r) => {
    const same = goldOf.get(r);
    return entriesOf(TASK)
      .filter(([field]) => same !== undefined || field === 'quote')
      .map(([field, compare]) => ({
        field,
        ...saidOf(task.confidence[field]),
        right: same !== undefined && compare(same, task),
        shown: `${field === 'quote' ? '' : JSON.stringify(task[field])} “${task.quote.slice(0, 90)}”`,
      }));
  });
  return [...header, ...tasks];
}

function saidOf({ sure, reasons }: Reading['headerConfidence']['type']): Pick<Judged, 'sure' | 'reasons'> {
  return { sure, reasons };
}

/** Object.entries widens the keys of a record; they are those of its type. */
function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

export interface ConfidenceTally {
  fields: number;
  sure: number;
  sureRight: number;
  unsureRight: number;
}

/** Judged fields counted per field, in order of first appearance, and "all" last. */
export function tallyOf(judged: readonly Judged[]): Map<string, ConfidenceTally> {
  const tallies = new Map<string, ConfidenceTally>();
  const total = { fields: 0, sure: 0, sureRight: 0, unsureRight: 0 };
  for (const { field, sure, right } of judged) {
    const own = tallies.get(field) ?? { fields: 0, sure: 0, sureRight: 0, unsureRight: 0 };
    tallies.set(field, own);
    for (const tally of [own, total]) {
      tally.fields++;
      if (sure) tally.sure++;
      if (right) tally[sure ? 'sureRight' : 'unsureRight']++;
    }
  }
  return tallies.set('all', total);
}
