import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, TaskId } from '../base/ids.ts';
import { personNames } from '../people/person.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { compareUnits } from '../units/unit.ts';
import { type UnitNames } from '../units/unit-tree.actions.ts';
import { type Assignment, dueAfterRest, stateOf } from './assignment.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import {
  selectAssignments,
  selectClassCounts,
  selectTaskGroups,
  selectTaskIds,
} from './assignment-list.store.ts';
import type { AssignmentCard, AssignmentPage, Origin, TaskGroup } from './assignment-view.ts';
import type { MoveActions } from './move.actions.ts';
import { beginningOf, type PeriodKey } from './period.ts';
import { selectPeriodCounts } from './recurrence-counts.store.ts';
import { type ClassCounts, NO_COUNTS } from './result-class.ts';
import { cardsOf, groupsOf, namesIn, type Scene, sceneFor, selectionOf, waitsFor } from './scene.actions.ts';
import { storyOf } from './story.actions.ts';
import { maySee, maySeeNumbers, movesOpenTo, oversees, sidesOf } from './task.policy.ts';
import { type AssignmentFacts, type RecordedEvent, selectEvents, selectFacts } from './task.store.ts';
import type { TaskView } from './task.ts';
import { countLeads, findTask, selectParties } from './task-view.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** One task with all its units. */
export interface TaskPage {
  readonly task: TaskView;
  /** Whose assignments are shown; null for a task that does not recur. */
  readonly period: PeriodKey | null;
  readonly directive: AssignmentCard['directive'];
  readonly givenBy?: Origin;
  readonly cooperatorNames: readonly string[];
  readonly confirmingUnitName: string;
  readonly followerName: string | null;
  readonly assignments: readonly (AssignmentCard & { readonly waitsForReader: boolean })[];
  readonly counts: ClassCounts;
}

export function createAssignmentPageActions(deps: Deps, recording: MoveActions) {
  return {
    /**
     * An assignment with its words, story and next acts. When somebody of its unit sees it for the first time, that is
     * recorded. @throws AppError not_found
     */
    assignment: (actor: Actor, id: AssignmentId): Promise<AssignmentPage> =>
      assignmentPage(deps, recording, actor, id),
    /** @throws AppError not_found, not_allowed for those without a position */
    task: (actor: Actor, id: TaskId, period?: PeriodKey): Promise<TaskPage> =>
      taskPage(deps, actor, id, period),
    /** Tasks of which the actor may see assignments that match, the newest first, from behind one of them. */
    tasks: (actor: Actor, filter: AssignmentFilter, after: TaskId | null): Promise<TaskList> =>
      taskList(deps, actor, filter, after),
    /** The same assignments in the order in which they were given, for whoever reads all of them part by part. */
    assignmentsAfter: (
      actor: Actor,
      filter: AssignmentFilter,
      part: Part<AssignmentId>,
    ): Promise<AssignmentCard[]> => assignmentsAfter(deps, actor, filter, part),
    /** Tasks in the order in which they were made, in the same way. */
    tasksAfter: (actor: Actor, filter: AssignmentFilter, part: Part<TaskId>): Promise<TaskWithCounts[]> =>
      tasksAfter(deps, actor, filter, part),
  };
}

/** Assignments on one page of a list. */
const LIST_LIMIT = 50;
const TASK_LIMIT = 3000;

/** A part of a list, behind the last one of the part before. */
export interface Part<Id> {
  readonly after: Id | null;
  readonly limit: number;
}

export interface TaskWithCounts extends TaskGroup {
  readonly counts: ClassCounts;
}

/** One page of the list of tasks, each with its numbers, the newest first. */
export interface TaskList {
  readonly rows: readonly TaskWithCounts[];
  /** Behind which the next page begins; null on the last one. */
  readonly next: TaskId | null;
}

async function taskList(
  deps: Deps,
  actor: Actor,
  filter: AssignmentFilter,
  after: TaskId | null,
): Promise<TaskList> {
  const scene = await sceneFor(deps, actor);
  const slice = { limit: LIST_LIMIT + 1, after, newest: true };
  const ids = await selectTaskIds(scene.db, selectionOf(scene, filter), slice);
  const shown = ids.slice(0, LIST_LIMIT);
  const rows = await tasksWithCounts(scene, filter, shown);
  return { rows, next: ids.length > LIST_LIMIT ? (shown.at(-1) ?? null) : null };
}

/** In the order of the ids. */
async function tasksWithCounts(
  scene: Scene,
  filter: AssignmentFilter,
  taskIds: readonly TaskId[],
): Promise<TaskWithCounts[]> {
  const selection = selectionOf(scene, { ...filter, taskIds });
  const [groups, counted] = await Promise.all([
    selectTaskGroups(scene.db, selection, taskIds),
    taskIds.length === 0 ? [] : selectClassCounts(scene.db, selection, 'task'),
  ]);
  const counts = new Map(counted.map((row) => [row.key, row.current]));
  const rows = await groupsOf(scene, groups);
  return rows
    .map((row) => ({ ...row, counts: counts.get(row.taskId) ?? NO_COUNTS }))
    .sort((a, b) => taskIds.indexOf(a.taskId) - taskIds.indexOf(b.taskId));
}

async function tasksAfter(
  deps: Deps,
  actor: Actor,
  filter: AssignmentFilter,
  part: Part<TaskId>,
): Promise<TaskWithCounts[]> {
  const scene = await sceneFor(deps, actor);
  const ids = await selectTaskIds(scene.db, selectionOf(scene, filter), part);
  return await tasksWithCounts(scene, filter, ids);
}

async function assignmentsAfter(
  deps: Deps,
  actor: Actor,
  filter: AssignmentFilter,
  part: Part<AssignmentId>,
): Promise<AssignmentCard[]> {
  const scene = await sceneFor(deps, actor);
  const { rows } = await selectAssignments(deps.db, selectionOf(scene, filter), part);
  return await cardsOf(scene, rows);
}

async function assignmentPage(
  deps: Deps,
  recording: MoveActions,
  actor: Actor,
  id: AssignmentId,
): Promise<AssignmentPage> {
  const scene = await sceneFor(deps, actor);
  const facts = await visibleFacts(scene, id);
  const sides = sidesOf(actor, facts, scene.lines);
  const before = (await selectEvents(deps.db, actor.rootId, [id])).get(id) ?? [];
  const unopened = stateOf(before)?.openedAt === null;
  if (sides.includes('doer') && unopened) {
    await recording.move(actor, { assignmentId: id, happening: { kind: 'opened' }, requestKey: null });
  }
  const events = unopened ? ((await selectEvents(deps.db, actor.rootId, [id])).get(id) ?? []) : before;
  const current = stateOf(events);
  const task = await findTask(deps.db, actor.rootId, facts.taskId);
  const [card] = await cardOf(scene, id, facts);
  if (current === null || task === null || card === undefined) throw new AppError('not_found');
  const moves = movesOpenTo(sides, actor, current, scene.today);
  const [story, proposed, parties, leadCount] = await Promise.all([
    storyOf(scene, id, events),
    proposedUnit(scene, current, events),
    partiesOf(scene, task),
    // How many others have it is told to everybody; who they are is not.
    beyondSight(deps.db, () => countLeads(deps.db, actor.rootId, task.id)),
  ]);
  return {
    assignment: card,
    task,
    leadCount,
    ...parties,
    story,
    proposed,
    dueIfResumed: dueIfResumed(scene, current),
    moves,
    maySeeTask: oversees(scene.sight, facts),
  };
}

/** Whose task it should be, in the eyes of the unit that gave it back. */
async function proposedUnit(
  scene: Scene,
  { state }: Assignment,
  events: readonly RecordedEvent[],
): Promise<AssignmentPage['proposed']> {
  const returned = events.findLast((event) => event.kind === 'returned');
  if (state !== 'returned' || returned?.proposed === undefined) return null;
  const names = await namesIn(scene, [returned.proposed]);
  return { id: returned.proposed, name: names.nameOf(returned.proposed) };
}

function dueIfResumed({ today, calendar }: Scene, current: Assignment): string | null {
  const due = current.state === 'suspended' ? dueAfterRest(current, today) : null;
  return due === null ? null : calendar.workingDayFrom(due).toString();
}

async function visibleFacts(scene: Scene, id: AssignmentId): Promise<AssignmentFacts> {
  const [facts] = await selectFacts(scene.db, scene.actor.rootId, [id]);
  if (facts === undefined || !maySee(scene.sight, facts)) throw new AppError('not_found');
  return facts;
}

async function cardOf(scene: Scene, id: AssignmentId, facts: AssignmentFacts): Promise<AssignmentCard[]> {
  const filter = { taskId: facts.taskId, unitIds: [facts.unitId], period: facts.period };
  const { rows } = await selectAssignments(scene.db, selectionOf(scene, filter), { limit: LIST_LIMIT });
  return await cardsOf(
    scene,
    rows.filter((row) => row.id === id),
  );
}

async function partiesOf(
  scene: Scene,
  task: TaskView,
): Promise<Pick<AssignmentPage, 'cooperatorNames' | 'confirmingUnitName' | 'followerName'>> {
  const { followerId } = task;
  const [parties, names] = await Promise.all([
    selectParties(scene.db, scene.actor.rootId, task.id),
    personNames(scene.db, followerId === null ? [] : [followerId]),
  ]);
  const cooperators = parties.filter(({ role }) => role === 'cooperator').map(({ unitId }) => unitId);
  const units = await namesIn(scene, [...cooperators, task.confirmingUnitId]);
  return {
    cooperatorNames: cooperators.map((id) => units.nameOf(id)),
    confirmingUnitName: units.fullNameOf(task.confirmingUnitId),
    followerName: followerId === null ? null : (names.get(followerId) ?? null),
  };
}

async function taskPage(deps: Deps, actor: Actor, id: TaskId, asked?: PeriodKey): Promise<TaskPage> {
  const scene = await sceneFor(deps, actor);
  if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
  const period = asked ?? (await runningPeriod(scene, id));
  const selection = selectionOf(scene, { taskId: id, period });
  const [task, { rows }, counted] = await Promise.all([
    findTask(deps.db, actor.rootId, id),
    selectAssignments(deps.db, selection, { limit: TASK_LIMIT }),
    selectClassCounts(deps.db, selection, 'task'),
  ]);
  if (task === null || rows.length === 0) throw new AppError('not_found');
  const [cards, parties] = await Promise.all([cardsOf(scene, rows), partiesOf(scene, task)]);
  const names = await namesIn(
    scene,
    cards.map(({ unitId }) => unitId),
  );
  return {
    task,
    period: period === undefined || period === '' ? null : period,
    directive: cards[0]?.directive ?? null,
    ...(cards[0]?.givenBy && { givenBy: cards[0].givenBy }),
    ...parties,
    assignments: inOrderOfUnits(cards, names).map((card) => ({
      ...card,
      waitsForReader: waitsFor(scene, card),
    })),
    counts: counted[0]?.current ?? NO_COUNTS,
  };
}

/** The last period that has begun, else the first; undefined for a task that does not recur. */
async function runningPeriod(scene: Scene, taskId: TaskId): Promise<PeriodKey | undefined> {
  const counts = await selectPeriodCounts(scene.db, selectionOf(scene, { taskId }));
  const periods = counts.map(({ period }) => period).filter((period) => period !== '');
  const inOrder = periods.toSorted((a, b) => beginningOf(a).localeCompare(beginningOf(b)));
  return inOrder.findLast((key) => beginningOf(key) <= scene.today.toString()) ?? inOrder[0];
}

/** As lists of units are; units that have ended come last. */
function inOrderOfUnits(cards: readonly AssignmentCard[], names: UnitNames): AssignmentCard[] {
  return cards.toSorted((a, b) => {
    const [one, other] = [names.find(a.unitId), names.find(b.unitId)];
    if (one === undefined || other === undefined) return Number(!one) - Number(!other);
    return compareUnits(one, other);
  });
}
