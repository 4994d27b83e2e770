import type { Span } from '@dondoc/reading';
import type { DraftTaskId } from '../base/ids.ts';
import {
  type DraftDoubt,
  type DraftParty,
  type DraftTask,
  type DraftTasks,
  distinctDoubts,
  inOrder,
  type Versioned,
} from './draft.ts';
import type { Change, Edit, EditDecision } from './edit.ts';
import { contains, quoteOf, trimSpan, wholeWords, wordStart } from './quote.ts';
import { proposeSummary } from './summary.ts';

type SplitEdit = Extract<Edit, { kind: 'split' }>;
type MergeEdit = Extract<Edit, { kind: 'merge' }>;
type AddEdit = Extract<Edit, { kind: 'add' }>;

/**
 * Cuts a task in two. The first part keeps the task; the second begins at `offset`. What stands in one part only
 * (its doer, its cooperators, its deadline) goes with that part; what was inherited belongs to both.
 */
export function splitTask(task: Versioned<DraftTask>, edit: SplitEdit, text: string): EditDecision {
  const { value } = task;
  const { span } = value;
  const offset = wordStart(text, edit.offset);
  const inside = offset > span.start && offset < span.end;
  const first = inside ? trimSpan(text, { start: span.start, end: offset }) : null;
  const second = inside ? trimSpan(text, { start: offset, end: span.end }) : null;
  if (value.status !== 'active' || first === null || second === null) return notPossible(edit.taskId);
  const cut = { first, second, other: second };
  const head = partOf(value, first, { ...cut, other: second }, text);
  const tail = { ...partOf(value, second, { ...cut, other: first }, text), product: null };
  return {
    ok: true,
    changes: [
      changeOf(edit.taskId, task, head),
      { of: 'task', taskId: edit.newTaskId, before: null, after: tail, version: 1 },
    ],
  };
}

interface Cut {
  readonly other: Span;
}

function partOf(task: DraftTask, span: Span, { other }: Cut, text: string): DraftTask {
  const quote = quoteOf(text, span);
  const elsewhere = (place: Span | null): boolean => place !== null && contains(other, place);
  const leads = task.leads.filter((party) => !elsewhere(party.span));
  const deadlineHere = !elsewhere(task.deadlineSpan);
  return {
    ...task,
    span,
    quote,
    summary: proposeSummary(quote, namesOf(task)),
    // A clause that names no doer of its own takes the doer of the clause beside it.
    leads: leads.length > 0 ? leads : task.leads,
    cooperators: task.cooperators.filter((party) => !elsewhere(party.span)),
    via: task.via.filter((party) => !elsewhere(party.span)),
    deadline: deadlineHere ? task.deadline : null,
    deadlineWritten: deadlineHere ? task.deadlineWritten : null,
    deadlineSpan: deadlineHere ? task.deadlineSpan : null,
    doubts: task.doubts.filter(
      (doubt) => doubt.field !== 'quote' && (doubt.field !== 'deadline' || deadlineHere),
    ),
  };
}

/** Joins a task to the one before it. Parties of both are kept; of two deadlines the first, with a doubt. */
export function mergeTasks(
  tasks: DraftTasks,
  task: Versioned<DraftTask>,
  edit: MergeEdit,
  text: string,
): EditDecision {
  const into = tasks.get(edit.intoId);
  if (into?.version !== edit.intoVersion) {
    return { ok: false, reason: 'changed-meanwhile', taskIds: [edit.intoId] };
  }
  if (task.value.status !== 'active' || previousActive(tasks, edit.taskId) !== edit.intoId) {
    return notPossible(edit.taskId);
  }
  return {
    ok: true,
    changes: [
      changeOf(edit.intoId, into, joined(into.value, task.value, text)),
      { of: 'task', taskId: edit.taskId, before: task.value, after: null, version: task.version + 1 },
    ],
  };
}

/** The active task that stands before another one in the text; null for the first. */
export function previousActive(tasks: DraftTasks, taskId: DraftTaskId): DraftTaskId | null {
  const active = inOrder(tasks).filter((task) => task.ordinal !== null);
  return active[active.findIndex((task) => task.id === taskId) - 1]?.id ?? null;
}

function joined(first: DraftTask, second: DraftTask, text: string): DraftTask {
  const span = {
    start: Math.min(first.span.start, second.span.start),
    end: Math.max(first.span.end, second.span.end),
  };
  const given = first.deadline === null ? second : first;
  const twoDeadlines =
    first.deadline !== null &&
    second.deadline !== null &&
    JSON.stringify(first.deadline) !== JSON.stringify(second.deadline);
  const doubts: DraftDoubt[] = [...first.doubts, ...second.doubts];
  return {
    ...first,
    span,
    quote: joinedQuote(first, second, text),
    kind: first.kind === 'assignment' || second.kind === 'assignment' ? 'assignment' : 'direction',
    leads: bothParties(first.leads, second.leads),
    cooperators: bothParties(first.cooperators, second.cooperators),
    via: bothParties(first.via, second.via),
    followerId: first.followerId ?? second.followerId,
    product: bothTexts(first.product, second.product),
    deadline: given.deadline,
    deadlineWritten: given.deadlineWritten,
    deadlineSpan: given.deadlineSpan,
    doubts: distinctDoubts(
      twoDeadlines ? [...doubts, { field: 'deadline', reason: 'two-deadlines' }] : doubts,
    ),
  };
}

/** Neighbours are quoted as they stand; over a gap with other words in it, the two quotes follow each other. */
function joinedQuote(first: DraftTask, second: DraftTask, text: string): string {
  const [early, late] = first.span.start <= second.span.start ? [first, second] : [second, first];
  const gap = { start: early.span.end, end: late.span.start };
  if (gap.start < gap.end && trimSpan(text, gap) !== null) return `${early.quote}; ${late.quote}`;
  return quoteOf(text, { start: early.span.start, end: Math.max(early.span.end, late.span.end) });
}

function bothParties(first: readonly DraftParty[], second: readonly DraftParty[]): DraftParty[] {
  const known = new Set(first.map((party) => party.written.toLocaleLowerCase('vi')));
  return [...first, ...second.filter((party) => !known.has(party.written.toLocaleLowerCase('vi')))];
}

function namesOf(task: DraftTask): string[] {
  return [...task.leads, ...task.cooperators].map((party) => party.written);
}

function bothTexts(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first === second) return first ?? second;
  return `${first}; ${second}`;
}

/**
 * Makes a task of words that a person selected. It stands under the same heading as the task before it, and takes
 * over nothing but that task's leads, as a proposal to look at.
 */
export function addTask(tasks: DraftTasks, edit: AddEdit, text: string): EditDecision {
  const span = trimSpan(text, wholeWords(text, edit.span));
  if (span === null || edit.span.end > text.length) return { ok: false, reason: 'not-possible', taskIds: [] };
  const before = inOrder(tasks).findLast((task) => task.value.span.start <= span.start)?.value;
  const quote = quoteOf(text, span);
  const leads = before?.leads ?? [];
  const task: DraftTask = {
    section: before?.section ?? '',
    span,
    quote,
    summary: proposeSummary(quote),
    kind: 'assignment',
    force: before?.force ?? 'order',
    leads,
    cooperators: [],
    via: [],
    followerId: null,
    product: null,
    deadline: null,
    deadlineWritten: null,
    deadlineSpan: null,
    doubts: [
      leads.length === 0
        ? { field: 'leads', reason: 'no-lead' }
        : { field: 'leads', reason: 'shared-parties' },
    ],
    status: 'active',
  };
  return {
    ok: true,
    changes: [{ of: 'task', taskId: edit.newTaskId, before: null, after: task, version: 1 }],
  };
}

function changeOf(taskId: DraftTaskId, task: Versioned<DraftTask>, after: DraftTask): Change {
  return { of: 'task', taskId, before: task.value, after, version: task.version + 1 };
}

function notPossible(taskId: DraftTaskId): EditDecision {
  return { ok: false, reason: 'not-possible', taskIds: [taskId] };
}
