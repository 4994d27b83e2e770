import type { Span } from '@dondoc/reading';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, EventId, TaskId, UnitId, UnitSetId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { compareUnits, type UnitKind, type UnitView } from '../units/unit.ts';
import { expandUnitSet } from '../units/unit-set.ts';
import { namedSetsFor } from '../units/unit-set-desks.actions.ts';
import { unitsAsOf, unitsBelow, unitsById } from '../units/unit-tree.actions.ts';
import { actingUnit } from './assign.actions.ts';
import { type Assignment, apply, type Breakdown, isRefused, mayBeBrokenDown, stateOf } from './assignment.ts';
import { mayBreakDown } from './cascade.policy.ts';
import { type ChildTask, insertChildTask, selectChildTasks } from './cascade.store.ts';
import { arePartsOf, duePastWhole, partsOf, uncovered } from './cascade.ts';
import { MAX_WORDS } from './move-content.ts';
import { type AskedAssignment, seenAssignment } from './seen-assignment.actions.ts';
import {
  type AssignmentFacts,
  appendEvent,
  hasRequest,
  insertAssignments,
  type RecordedEvent,
  selectEvents,
} from './task.store.ts';
import type { TaskView } from './task.ts';
import { tellProgramsOfAssigned } from './task-events.actions.ts';
import { findTask } from './task-view.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Units that a part goes to: by name, all of a kind below, or a unit set that means units below alone. */
export interface ChosenBelow {
  readonly unitIds: readonly UnitId[];
  readonly kinds: readonly UnitKind[];
  readonly setIds: readonly UnitSetId[];
}

export interface BreakDownInput {
  readonly assignmentId: AssignmentId;
  readonly text: string;
  readonly to: ChosenBelow;
  readonly due: Temporal.PlainDate | null;
  /** Which words of the whole this part covers: some of `partsOf`. */
  readonly covers: readonly Span[];
  readonly requestKey: EventId | null;
}

/** Part of the words of an assignment, with who does it. */
export interface WordsPart extends Span {
  readonly text: string;
  readonly by: readonly TaskId[];
  readonly own: boolean;
}

/** What the page for breaking an assignment down shows. */
export interface BreakDownPage {
  readonly id: AssignmentId;
  readonly task: TaskView;
  /** ISO day. */
  readonly due: string | null;
  /** Whether parts may be given now, as the work stands. */
  readonly open: boolean;
  readonly completed: boolean;
  readonly parts: readonly WordsPart[];
  readonly children: readonly ChildTask[];
  readonly below: readonly UnitView[];
  readonly sets: readonly { readonly id: UnitSetId; readonly name: string; readonly count: number }[];
}

export function createBreakDownActions(deps: Deps) {
  return {
    /** @throws AppError not_found, not_allowed */
    breakDownPage: (actor: Actor, id: AssignmentId): Promise<BreakDownPage> => breakDownPage(deps, actor, id),
    /**
     * Gives a part of an assignment to units below, in one transaction: the task with its parent, assignments, the event,
     * notices, record. Confirmed by the unit that breaks it down. A form sent twice gives once.
     * @returns the new task; null when the form had been recorded before
     * @throws AppError not_found, not_allowed, move_not_allowed, bad_input with the fields text, units, due, covers
     */
    breakDown: (actor: Actor, input: BreakDownInput): Promise<TaskId | null> => breakDown(deps, actor, input),
    /**
     * The unit says that all is given: what is left over it does itself, and says so part by part.
     * @throws AppError not_found, not_allowed, move_not_allowed, bad_input with the field `own` while parts are left out
     */
    completeBreakDown: (
      actor: Actor,
      input: { readonly assignmentId: AssignmentId; readonly own: readonly Span[] },
    ): Promise<void> => completeBreakDown(deps, actor, input),
  };
}

interface Known {
  readonly facts: AssignmentFacts;
  readonly task: TaskView;
  readonly events: readonly RecordedEvent[];
  readonly current: Assignment;
  readonly children: readonly ChildTask[];
}

async function known(deps: Deps, db: Db, actor: Actor, asked: AskedAssignment): Promise<Known> {
  const facts = await seenAssignment(deps.clock, db, actor, asked);
  if (!mayBreakDown(actor, facts)) throw new AppError('not_allowed');
  const [task, events, children] = await Promise.all([
    findTask(db, facts.rootId, facts.taskId),
    selectEvents(db, facts.rootId, [facts.id]),
    selectChildTasks(db, facts.rootId, facts.id),
  ]);
  const own = events.get(facts.id) ?? [];
  const current = stateOf(own);
  if (task === null || current === null)
    throw new Error(`the events of assignment ${facts.id} break the table`);
  return { facts, task, events: own, current, children };
}

/** What the unit said last that it does itself; null while the breakdown has not been completed. */
function ownParts(events: readonly RecordedEvent[]): readonly Span[] | null {
  const last = events.findLast(({ kind }) => kind === 'breakdown-completed');
  return last?.kind === 'breakdown-completed' ? last.own : null;
}

function covered({ children }: Pick<Known, 'children'>): Span[] {
  return children.filter(({ live }) => live).flatMap(({ covers }) => covers);
}

async function breakDownPage(deps: Deps, actor: Actor, id: AssignmentId): Promise<BreakDownPage> {
  const it = await known(deps, deps.db, actor, { id, lock: 'read' });
  const { task, events, current, children, facts } = it;
  const own = ownParts(events);
  const below = await unitsUnder(deps.db, facts.unitId, deps.clock.today());
  return {
    id,
    task,
    due: current.currentDue?.toString() ?? null,
    open: mayBeBrokenDown(current.state),
    completed: own !== null,
    parts: partsOf(task.quote).map((part) => ({
      ...part,
      text: task.quote.slice(part.start, part.end),
      by: children
        .filter((child) => child.live && uncovered([part], child.covers).length === 0)
        .map((child) => child.id),
      own: own !== null && uncovered([part], own).length === 0,
    })),
    children,
    below,
    sets: (await setsWithin(deps, actor, below)).map(({ members, ...set }) => ({
      ...set,
      count: members.length,
    })),
  };
}

async function unitsUnder(db: Db, unitId: UnitId, day: Temporal.PlainDate): Promise<UnitView[]> {
  const ids = (await unitsBelow(db, [unitId], day)).get(unitId) ?? [];
  const units = await unitsById(db, ids, day);
  return units.filter(({ id }) => id !== unitId).sort(compareUnits);
}

/** The unit sets that mean nobody but units below. */
export async function setsWithin(deps: Deps, actor: Actor, below: readonly UnitView[]) {
  if (below.length === 0) return [];
  const sets = await namedSetsFor(deps, deps.db, actor);
  if (sets.length === 0) return [];
  const units = await unitsAsOf(deps.db, deps.clock.today());
  const under = new Set(below.map(({ id }) => id));
  return sets
    .map(({ id, name, set }) => ({ id, name, members: expandUnitSet(set, units) }))
    .filter(({ members }) => members.length > 0 && members.every((unit) => under.has(unit.id)));
}

export async function unitsChosen(
  deps: Deps,
  actor: Actor,
  { to, below }: { readonly to: ChosenBelow; readonly below: readonly UnitView[] },
): Promise<UnitView[]> {
  const sets = to.setIds.length === 0 ? [] : await setsWithin(deps, actor, below);
  const members = to.setIds.map((id) => sets.find((set) => set.id === id)?.members);
  const ids = new Set([...to.unitIds, ...members.flatMap((units) => (units ?? []).map(({ id }) => id))]);
  const chosen = below.filter((unit) => ids.has(unit.id) || to.kinds.includes(unit.kind));
  const strangers =
    [...ids].some((id) => !chosen.some((unit) => unit.id === id)) || members.includes(undefined);
  if (strangers) throw new AppError('bad_input', { fields: { units: 'unitNotBelow' } });
  if (chosen.length === 0) throw new AppError('bad_input', { fields: { units: 'unitsNeeded' } });
  return chosen;
}

const LONGEST_SUMMARY = 200;

/** The first sentence of a text, as lists show it. */
export function summaryOf(text: string): string {
  const [first] = partsOf(text);
  const sentence = first === undefined ? text : text.slice(first.start, first.end).replace(/\.$/u, '');
  return sentence.length <= LONGEST_SUMMARY
    ? sentence
    : `${sentence.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`;
}

function requireFitting(
  { text, covers, due }: BreakDownInput,
  { task, current }: Known,
  today: Temporal.PlainDate,
): void {
  const wrong = (field: string, key: string) => new AppError('bad_input', { fields: { [field]: key } });
  if (!/[\p{L}\p{N}]/u.test(text)) throw wrong('text', 'partTextNeeded');
  if (text.length > MAX_WORDS) throw wrong('text', 'tooLong');
  if (!arePartsOf(task.quote, covers)) throw wrong('covers', 'partUnknown');
  const past = duePastWhole(due, current.currentDue);
  if (past !== null) throw wrong('due', past);
  // Where the whole is overdue already, its own last day is the latest there is.
  const over = current.currentDue !== null && Temporal.PlainDate.compare(current.currentDue, today) < 0;
  if (due !== null && !over && Temporal.PlainDate.compare(due, today) < 0) throw wrong('due', 'dueOver');
}

function breakDown(deps: Deps, actor: Actor, input: BreakDownInput): Promise<TaskId | null> {
  return deps.db.transaction().execute(async (trx) => {
    const it = await known(deps, trx, actor, { id: input.assignmentId, lock: 'lock' });
    const { facts } = it;
    if (input.requestKey !== null && (await hasRequest(trx, facts.rootId, facts.id, input.requestKey)))
      return null;
    if (!mayBeBrokenDown(it.current.state)) throw new AppError('move_not_allowed');
    requireFitting(input, it, deps.clock.today());
    const below = await unitsUnder(trx, facts.unitId, deps.clock.today());
    const units = await unitsChosen({ ...deps, db: trx }, actor, { to: input.to, below });
    const at = deps.clock.now();
    const taskId = await giveBelow(trx, actor, { it, input, units, at });
    const happening: Breakdown = { kind: 'broken-down', task: taskId, text: input.text };
    await append(trx, deps, actor, { it, happening, requestKey: input.requestKey, at });
    return taskId;
  });
}

async function giveBelow(
  trx: Db,
  actor: Actor,
  given: {
    readonly it: Known;
    readonly input: BreakDownInput;
    readonly units: readonly UnitView[];
    readonly at: Temporal.Instant;
  },
): Promise<TaskId> {
  const { it, input, units, at } = given;
  const { rootId, unitId, id: parentId } = it.facts;
  const due = input.due?.toString() ?? null;
  const summary = summaryOf(input.text);
  const taskId = await insertChildTask(trx, {
    rootId,
    parentId,
    text: input.text,
    summary,
    covers: input.covers,
    force: it.task.force,
    due,
    confirmingUnitId: unitId,
    leadWritten: leadWritten(units),
    at,
    by: actor.personId,
  });
  const onDay = civilDay(at);
  const issue = { rootId, at, onDay, by: actor.personId, forUnit: unitId };
  await insertAssignments(
    trx,
    issue,
    units.map((unit) => ({ taskId, unitId: unit.id, due })),
  );
  const people = await peopleOfUnits(
    trx,
    units.map(({ id }) => id),
    onDay,
  );
  await notify(
    trx,
    people
      .filter(({ role, personId }) => role !== 'administrator' && personId !== actor.personId)
      .map(({ personId, unitId: of }) => ({
        rootId,
        personId,
        kind: 'issued' as const,
        directiveId: null,
        taskId,
        assignmentId: null,
        data: { subject: summary, count: 1 },
        at,
        dedupeKey: `issued:${taskId}:${of}`,
      })),
  );
  await tellProgramsOfAssigned(trx, { rootId, taskIds: [taskId], at });
  return taskId;
}

const LEADS_NAMED = 3;

export function leadWritten(units: readonly UnitView[]): string {
  const names = units.slice(0, LEADS_NAMED).map(({ shortName }) => shortName);
  const more = units.length - names.length;
  return more > 0 ? `${names.join(', ')} và ${more} đơn vị khác` : names.join(', ');
}

async function append(
  trx: Db,
  { clock }: Deps,
  actor: Actor,
  done: {
    readonly it: Known;
    readonly happening: Breakdown;
    readonly requestKey: EventId | null;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  const { it, happening, requestKey, at } = done;
  const { facts } = it;
  const event: RecordedEvent = {
    ...happening,
    at,
    onDay: civilDay(at),
    by: actor.personId,
    seq: facts.lastSeq + 1,
    unitId: actingUnit(actor, [facts.unitId]),
  };
  const made = apply(it.current, event);
  if (isRefused(made)) throw new AppError(made.refused);
  await appendEvent(
    trx,
    { rootId: facts.rootId, assignmentId: facts.id, event, requestKey, fileIds: [] },
    made,
  );
  await recordEntry(trx, clock, actor, {
    action: `assignment.${happening.kind}`,
    objectKind: 'assignment',
    objectId: facts.id,
    about: facts.summary,
    detail: { seq: event.seq, ...(happening.kind === 'broken-down' && { task: happening.task }) },
  });
}

function completeBreakDown(
  deps: Deps,
  actor: Actor,
  { assignmentId, own }: { readonly assignmentId: AssignmentId; readonly own: readonly Span[] },
): Promise<void> {
  return deps.db.transaction().execute(async (trx) => {
    const it = await known(deps, trx, actor, { id: assignmentId, lock: 'lock' });
    if (!arePartsOf(it.task.quote, own)) throw new AppError('bad_input', { fields: { own: 'partUnknown' } });
    if (!it.children.some(({ live }) => live)) {
      throw new AppError('bad_input', { fields: { own: 'nothingGiven' } });
    }
    if (uncovered(partsOf(it.task.quote), [...covered(it), ...own]).length > 0) {
      throw new AppError('bad_input', { fields: { own: 'partLeftOut' } });
    }
    const happening: Breakdown = { kind: 'breakdown-completed', own };
    await append(trx, deps, actor, { it, happening, requestKey: null, at: deps.clock.now() });
  });
}
