import type { Deadline, Span, TaskField } from '@dondoc/reading';
import type { DraftTaskId } from '../base/ids.ts';
import { type DirectiveHeader, HEADER_FIELDS, type HeaderDoubt } from './directive.ts';
import type { DraftParty, DraftTask } from './draft.ts';
import type { Change, ReviewState } from './edit.ts';
import { sameData } from './same-data.ts';

export const CASE_FORMAT = 'dondoc.case/1';

/** What a field held: words, a list of names as written, a deadline; null where there was nothing. */
export type CaseValue = string | readonly string[] | Deadline | null;

/**
 * What the reader proposed in one field, and what review decided: a case to learn from or to test with. It holds words
 * of the directive and names no person of the office.
 */
export interface Correction {
  readonly format: typeof CASE_FORMAT;
  /** Version of the reader that proposed. */
  readonly reader: string;
  /** Number of the directive, as far as it is known. */
  readonly directive: string | null;
  /** `task`: the task itself, read though it is none (decided: null) or missed (proposed: null). */
  readonly field: 'task' | Exclude<TaskField, 'section' | 'targets' | 'citations'> | HeaderDoubt['field'];
  readonly section: string | null;
  /** Place of the words in the text of the directive; null for header fields. */
  readonly span: Span | null;
  /** The words, and a little of what stands around them. */
  readonly quote: string | null;
  readonly before: string;
  readonly after: string;
  readonly proposed: CaseValue;
  readonly decided: CaseValue;
}

export interface Reviewed {
  readonly reader: string;
  readonly text: string;
  readonly state: ReviewState;
  /** All changes that review made, the oldest first, those taken back and their undoing among them. */
  readonly changes: readonly Change[];
}

/**
 * Every field in which review ended with something else than was proposed, header first, then in the order of the text.
 * What was changed and changed back is no correction, nor is which units some words mean here.
 */
export function correctionsOf(reviewed: Reviewed): Correction[] {
  const { state, changes } = reviewed;
  const proposedHeader = changes.find((change) => change.of === 'header')?.before ?? state.header.value;
  return [
    ...headerCorrections(proposedHeader, reviewed),
    ...[...proposals(changes)]
      .flatMap(([id, proposed]) => taskCorrections(proposed, state.tasks.get(id)?.value ?? null, reviewed))
      .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  ];
}

/** What each task was before its first change; null for one that review added. */
function proposals(changes: readonly Change[]): ReadonlyMap<DraftTaskId, DraftTask | null> {
  const first = new Map<DraftTaskId, DraftTask | null>();
  for (const change of changes) {
    if (change.of === 'task' && !first.has(change.taskId)) first.set(change.taskId, change.before);
  }
  return first;
}

function headerCorrections(proposed: DirectiveHeader, { reader, state }: Reviewed): Correction[] {
  const decided = state.header.value;
  return HEADER_FIELDS.filter((field) => proposed[field] !== decided[field]).map((field) => ({
    format: CASE_FORMAT,
    reader,
    directive: decided.number,
    field,
    section: null,
    span: null,
    quote: null,
    before: '',
    after: '',
    proposed: proposed[field],
    decided: decided[field],
  }));
}

const names = (parties: readonly DraftParty[]): string[] => parties.map(({ written }) => written);

const FIELDS: Readonly<
  Record<'quote' | 'kind' | 'leads' | 'cooperators' | 'deadline', (task: DraftTask) => CaseValue>
> = {
  quote: ({ quote }) => quote,
  kind: ({ kind }) => kind,
  leads: ({ leads }) => names(leads),
  cooperators: ({ cooperators }) => names(cooperators),
  deadline: ({ deadline }) => deadline,
};

function taskCorrections(
  proposed: DraftTask | null,
  last: DraftTask | null,
  reviewed: Reviewed,
): Correction[] {
  const decided = last?.status === 'active' ? last : null;
  if (proposed === null || decided === null) {
    const task = proposed ?? decided;
    if (task === null) return [];
    const whole = { proposed: proposed?.quote ?? null, decided: decided?.quote ?? null };
    return [{ ...about(task, reviewed), field: 'task', ...whole }];
  }
  // Object.keys widens; the keys are those of the record.
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) => {
    const values = { proposed: FIELDS[field](proposed), decided: FIELDS[field](decided) };
    return sameData(values.proposed, values.decided)
      ? []
      : [{ ...about(proposed, reviewed), field, ...values }];
  });
}

const AROUND = 200;

function about(
  task: DraftTask,
  { reader, text, state }: Reviewed,
): Omit<Correction, 'field' | 'proposed' | 'decided'> {
  const { start, end } = task.span;
  return {
    format: CASE_FORMAT,
    reader,
    directive: state.header.value.number,
    section: task.section,
    span: { start, end },
    quote: task.quote,
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/** One case a line. */
export function inLines(corrections: readonly Correction[]): string {
  return corrections.map((correction) => `${JSON.stringify(correction)}\n`).join('');
}
