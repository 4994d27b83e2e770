import { readFileSync } from 'node:fs';
import { read } from '../src/read.ts';
import type { ReadingTask, TaskKind } from '../src/reading.ts';
import { fold } from '../src/text/fold.ts';

/** A task labelled by hand. */
export interface Labelled {
  readonly kind: TaskKind;
  readonly why: string;
  readonly clause: string;
  /** What the reader says of it; null where it reads no such task. */
  readonly read: TaskKind | null;
  /** Whether the reader calls that sure. */
  readonly sure: boolean;
}

export interface Sample {
  readonly title: string;
  readonly tasks: readonly Labelled[];
}

/** How well the reader's kinds agree with the labels; shares from 0 to 1, of the tasks that the reader found. */
export interface Agreement {
  readonly tasks: number;
  readonly notFound: number;
  readonly agreement: number;
  readonly direction: { readonly precision: number; readonly recall: number };
  readonly assignment: { readonly precision: number; readonly recall: number };
}

const BEFORE = 'Hội nghị kết luận như sau:\n1. ';

/** The samples, each of a text in the corpus or of clauses by themselves, with what the reader makes of them. */
export function readSamples(): Sample[] {
  const text = readFileSync(new URL('./kind.sample.txt', import.meta.url), 'utf8').normalize('NFC');
  return text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n');
      return { title, tasks: lines.filter((line) => line !== '').map(labelled(title)) };
    });
}

function labelled(title: string): (line: string) => Labelled {
  const tasks = title.includes(' ') || title === 'invented' ? null : tasksOf(title);
  return (line) => {
    const [kind = '', why = '', clause = ''] = line.split(' | ');
    if (kind !== 'assignment' && kind !== 'direction') throw new RangeError(`No label: ${line}`);
    const found = (tasks ?? read(`${BEFORE}${clause}.`).tasks).find((task) => same(task, clause));
    return { kind, why, clause, read: found?.kind ?? null, sure: found?.confidence.kind.sure ?? false };
  };
}

function tasksOf(name: string): readonly ReadingTask[] {
  return read(readFileSync(new URL(`../corpus/${name}.txt`, import.meta.url), 'utf8')).tasks;
}

function same(task: ReadingTask, clause: string): boolean {
  const letters = (words: string): string => fold(words).replace(/[^\p{L}\p{N}]/gu, '');
  return letters(task.quote) === letters(clause);
}

export function agreementOf(tasks: readonly Labelled[]): Agreement {
  const found = tasks.filter((task) => task.read !== null);
  const count = (kind: TaskKind, as: TaskKind): number =>
    found.filter((task) => task.kind === kind && task.read === as).length;
  const figures = (kind: TaskKind, other: TaskKind): Agreement['direction'] => ({
    precision: share(count(kind, kind), count(kind, kind) + count(other, kind)),
    recall: share(count(kind, kind), count(kind, kind) + count(kind, other)),
  });
  return {
    tasks: tasks.length,
    notFound: tasks.length - found.length,
    agreement: share(count('direction', 'direction') + count('assignment', 'assignment'), found.length),
    direction: figures('direction', 'assignment'),
    assignment: figures('assignment', 'direction'),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
