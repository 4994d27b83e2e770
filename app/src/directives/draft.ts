import type {
  Confidence,
  Deadline,
  DoubtReason,
  Force,
  Party,
  PartyRole,
  PartySource,
  Reading,
  ReadingTask,
  Span,
  TaskField,
  TaskKind,
} from '@dondoc/reading';
import type { DraftTaskId, PersonId } from '../base/ids.ts';
import { selectorKey, type UnitSet } from '../units/unit-set.ts';
import { overlaps } from './quote.ts';
import { proposeSummary } from './summary.ts';

/** Why a party was proposed: where the reading took it from, or that a person chose it. */
export type PartyReason =
  | { readonly from: PartySource; readonly section: string | null }
  | { readonly from: 'person' };

/** Somebody named by a directive, and the units that are meant; `set` is null until somebody knows. */
export interface DraftParty {
  /** As printed, or the name under which a person chose it. */
  readonly written: string;
  readonly span: Span | null;
  readonly why: PartyReason;
  readonly set: UnitSet | null;
}

/** The parties of a draft by what they do in the task. */
export const PARTY_SIDES = ['leads', 'cooperators', 'via'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

/** A field that wants a look before issuing, with the reason as a stable code. */
export interface DraftDoubt {
  readonly field: TaskField;
  readonly reason:
    | DoubtReason
    | 'party-unsure'
    | 'two-deadlines'
    | 'shared-parties'
    // Said by earlier readers, and still kept in stored drafts.
    | 'several-leads'
    | 'lead-general'
    | 'no-deadline';
  /** The words whose units are a guess, for `party-unsure`. */
  readonly written?: string;
}

/** A task as it stands in review, before issuing. Kept whole in the record of edits, so that each can be undone. */
export interface DraftTask {
  readonly section: string;
  readonly span: Span;
  readonly quote: string;
  readonly summary: string;
  readonly kind: TaskKind;
  readonly force: Force;
  readonly leads: readonly DraftParty[];
  readonly cooperators: readonly DraftParty[];
  readonly via: readonly DraftParty[];
  /** Who follows this task; null leaves it to the person named for the whole directive. */
  readonly followerId: PersonId | null;
  readonly product: string | null;
  readonly deadline: Deadline | null;
  /** The words of the directive that give the deadline; they stay when a person sets another one. */
  readonly deadlineWritten: string | null;
  readonly deadlineSpan: Span | null;
  readonly doubts: readonly DraftDoubt[];
  readonly status: 'active' | 'dropped';
}

export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

export type DraftTasks = ReadonlyMap<DraftTaskId, Versioned<DraftTask>>;

/** Finds the units that some printed words mean; null when nothing fits. */
export type PartyResolver = (written: string) => { readonly set: UnitSet; readonly sure: boolean } | null;

/**
 * The draft tasks that a reading proposes, in the order of the text.
 * @param unsureWords words that were recognised in a picture and may be wrong
 */
export function draftsFromReading(
  reading: Reading,
  resolve: PartyResolver,
  unsureWords: readonly Span[] = [],
): DraftTask[] {
  // The same few words lead most tasks of a directive.
  const known = new Map<string, ReturnType<PartyResolver>>();
  const resolveOnce: PartyResolver = (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const found = resolve(written);
    known.set(written, found);
    return found;
  };
  return reading.tasks.map((task) => {
    const draft = draftFromTask(task, resolveOnce);
    const misread = misreadIn(draft, unsureWords);
    return misread.length === 0 ? draft : { ...draft, doubts: distinctDoubts([...draft.doubts, ...misread]) };
  });
}

/** Fields that rest on a word which may have been recognised wrongly. */
function misreadIn(draft: DraftTask, words: readonly Span[]): DraftDoubt[] {
  const rests = (places: readonly (Span | null)[]): boolean =>
    places.some((place) => place !== null && words.some((word) => overlaps(word, place)));
  const fields: TaskField[] = [];
  if (rests(draft.leads.map(({ span }) => span))) fields.push('leads');
  if (rests(draft.cooperators.map(({ span }) => span))) fields.push('cooperators');
  if (rests([draft.deadlineSpan])) fields.push('deadline');
  return fields.map((field) => ({ field, reason: 'letters-doubtful' }));
}

/** What the reading itself is unsure of. */
function doubtsOf({ confidence }: ReadingTask): DraftDoubt[] {
  // Object.entries widens the key; those of confidence are fields.
  const said = Object.entries(confidence) as [TaskField, Confidence][];
  return said.flatMap(([field, { reasons }]) => reasons.map((reason) => ({ field, reason })));
}

function draftFromTask(task: ReadingTask, resolve: PartyResolver): DraftTask {
  const unsure: DraftDoubt[] = [];
  const parties = (role: PartyRole, names: readonly string[]): DraftParty[] =>
    evidenceFor(task, role, names).map((party) => {
      const resolution = resolve(party.written);
      if (resolution?.sure === false && role === 'lead')
        unsure.push({ field: 'leads', reason: 'party-unsure', written: party.written });
      return { ...party, set: resolution?.set ?? null };
    });
  const leads = parties('lead', task.leads);
  return {
    section: task.section,
    span: task.span,
    quote: task.quote,
    summary: proposeSummary(task.quote, [...task.leads, ...task.cooperators]),
    kind: task.kind,
    force: task.force,
    leads,
    cooperators: parties('cooperator', task.cooperators),
    via: parties('via', []),
    followerId: null,
    product: null,
    deadline: task.deadline === null ? null : plainDeadline(task.deadline),
    deadlineWritten: task.deadline?.written ?? null,
    deadlineSpan: task.deadline?.span ?? null,
    doubts: distinctDoubts([...doubtsOf(task), ...unsure]),
    status: 'active',
  };
}

/** The parties of one role with their evidence; names for which the reading gives none are kept all the same. */
function evidenceFor(
  task: ReadingTask,
  role: PartyRole,
  names: readonly string[],
): Omit<DraftParty, 'set'>[] {
  const found = task.parties.filter((party) => party.role === role);
  const named = names.filter((name) => !found.some((party) => party.text === name));
  const bare = (name: string): Omit<DraftParty, 'set'> => ({
    written: name,
    span: null,
    why: { from: 'clause', section: null },
  });
  const proven = ({ text, span, source, sourceSection }: Party): Omit<DraftParty, 'set'> => ({
    written: text,
    span,
    why: { from: source, section: sourceSection },
  });
  return [...found.map(proven), ...(found.length === 0 ? named.map(bare) : [])];
}

/**
 * The words that give the deadline as it stands. "trước ngày 25 hằng tháng" bounds the day of the cycle that was read in it,
 * never that of another cycle which a person set instead; of a date they are shown beside it, whatever it is now.
 */
export function wordsOfDeadline(
  { deadline, deadlineSpan, deadlineWritten }: DraftTask,
  { tasks }: Pick<Reading, 'tasks'>,
): string | null {
  if (deadline?.kind !== 'recurring') return deadlineWritten;
  const isRead = tasks.some(
    ({ deadline: read }) =>
      read !== null && read.span.start === deadlineSpan?.start && deadlineKey(read) === deadlineKey(deadline),
  );
  return isRead ? deadlineWritten : null;
}

/** The deadline alone, without the evidence that the reading keeps beside it. */
export function plainDeadline(deadline: Deadline): Deadline {
  switch (deadline.kind) {
    case 'date':
      return { kind: 'date', date: deadline.date, bound: deadline.bound };
    case 'period':
      return { kind: 'period', from: deadline.from, to: deadline.to };
    case 'recurring':
      return { kind: 'recurring', rrule: deadline.rrule };
    case 'relative':
      return { kind: 'relative', text: deadline.text, amount: deadline.amount, unit: deadline.unit };
    case 'event':
      return { kind: 'event', text: deadline.text };
    case 'soon':
      return { kind: 'soon', text: deadline.text };
    default:
      return deadline satisfies never;
  }
}

export function distinctDoubts(doubts: readonly DraftDoubt[]): DraftDoubt[] {
  return doubts
    .map(({ field, reason, written }) =>
      written === undefined ? { field, reason } : { field, reason, written },
    )
    .filter((doubt, at, all) => all.findIndex((other) => sameDoubt(other, doubt)) === at);
}

function sameDoubt(a: DraftDoubt, b: DraftDoubt): boolean {
  return a.field === b.field && a.reason === b.reason && a.written === b.written;
}

export interface NumberedDraft extends Versioned<DraftTask> {
  readonly id: DraftTaskId;
  /** The number shown on both sides of the review and given at issue; null for a dropped task. */
  readonly ordinal: number | null;
}

/** All draft tasks in the order of the text; those that count are numbered from 1. */
export function inOrder(tasks: DraftTasks): NumberedDraft[] {
  let ordinal = 0;
  return [...tasks]
    .map(([id, task]) => ({ id, ...task }))
    .sort(
      (a, b) =>
        a.value.span.start - b.value.span.start ||
        a.value.span.end - b.value.span.end ||
        (a.id < b.id ? -1 : 1),
    )
    .map((task) => ({ ...task, ordinal: task.value.status === 'active' ? ++ordinal : null }));
}

/** Whether an assignment lacks the units that must do it; a standing direction needs none. */
export function lacksLead(task: DraftTask): boolean {
  return (
    task.status === 'active' &&
    task.kind === 'assignment' &&
    (task.leads.length === 0 || task.leads.some((party) => party.set === null))
  );
}

/** A field that a person has set is no longer in doubt. */
export function settled(task: DraftTask, field: TaskField): DraftTask {
  return { ...task, doubts: task.doubts.filter((doubt) => doubt.field !== field) };
}

/** A text that is the same for the same set, in whatever order its members come: under it a page finds its names. */
export function setKey({ include, except }: UnitSet): string {
  return `${include.map(selectorKey).join(' ')}|${except.join(' ')}`;
}

/** The same for a deadline. */
export function deadlineKey(deadline: Deadline): string {
  return JSON.stringify(plainDeadline(deadline));
}
