import { type Actor, actsFor } from '../base/actor.ts';
import { civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, PersonId, SpokenOrderId, TaskId, UnitId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import type { NewNotice } from '../notices/notice.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { insertIssuedSets } from './issued-set.store.ts';
import { beginRecurrences } from './make-periods.actions.ts';
import { hasAssignment, insertAssignments, insertTasks, type NewAssignment } from './task.store.ts';
import type { NewTask } from './task.ts';
import { tellProgramsOfAssigned } from './task-events.actions.ts';
import { selectConcernedUnits } from './task-view.store.ts';

export interface NewIssue {
  readonly rootId: UnitId;
  /** Null for tasks that no document gives. */
  readonly directiveId: DirectiveId | null;
  /** The order without paper that they are made of. */
  readonly orderId?: SpokenOrderId;
  /** What people are told has been issued, e.g. "Thông báo 203/TB-UBND". */
  readonly subject: string;
  readonly issuedAt: Temporal.Instant;
  readonly issuedBy: Actor;
  readonly tasks: readonly NewTask[];
}

export interface Issued {
  /** The task made for each ordinal. */
  readonly taskIds: ReadonlyMap<number, TaskId>;
  readonly assignments: number;
}

/**
 * Gives tasks to their units within the caller's transaction: tasks, frozen parties, one assignment for each lead with
 * its first event, and one notice for each person concerned. Standing directions are recorded, and given to nobody.
 */
export async function assignTasks(trx: Db, issue: NewIssue): Promise<Issued> {
  const { rootId, directiveId, orderId, issuedAt, issuedBy, tasks } = issue;
  const source = { rootId, directiveId, orderId, at: issuedAt, by: issuedBy.personId };
  const taskIds = await insertTasks(trx, source, tasks);
  const frozen = tasks.flatMap(({ ordinal, sets = [] }) => {
    const taskId = taskIds.get(ordinal);
    return taskId === undefined ? [] : [{ taskId, sets }];
  });
  await insertIssuedSets(trx, { rootId, day: civilDay(issuedAt) }, frozen);
  const doing = {
    rootId,
    at: issuedAt,
    onDay: civilDay(issuedAt),
    by: issuedBy.personId,
    forUnit: actingUnit(issuedBy, [rootId]),
  };
  const recurring = await beginRecurrences(trx, doing, tasks, taskIds);
  const given = tasks
    .filter(({ kind }) => kind === 'assignment')
    .flatMap((task): readonly NewAssignment[] => {
      const taskId = taskIds.get(task.ordinal);
      const periods = recurring.get(task.ordinal);
      if (taskId === undefined || periods !== undefined) return periods ?? [];
      const due = task.due?.toString() ?? null;
      return [...new Set(task.leads)].map((unitId) => ({ taskId, unitId, due }));
    });
  const assignments = await insertAssignments(trx, doing, given);
  await notify(trx, [...(await noticesToUnits(trx, issue, given)), ...noticesToFollowers(issue)]);
  await tellProgramsOfAssigned(trx, { rootId, taskIds: [...taskIds.values()], at: issuedAt });
  return { taskIds, assignments };
}

/** What is given to one more unit after a task was issued. */
export interface Redirection {
  readonly facts: {
    readonly rootId: UnitId;
    readonly taskId: TaskId;
    readonly directiveId: DirectiveId | null;
    readonly summary: string;
  };
  readonly unitId: UnitId;
  /** ISO day. */
  readonly due: string | null;
  readonly at: Temporal.Instant;
  readonly by: Actor;
}

/** Gives an issued task to another unit, and tells its people. @throws AppError bad_input when it has the task already */
export async function giveToUnit(trx: Db, { facts, unitId, due, at, by }: Redirection): Promise<void> {
  const { rootId, taskId, directiveId } = facts;
  if (await hasAssignment(trx, rootId, taskId, unitId)) {
    throw new AppError('bad_input', { fields: { unit: 'unitHasIt' } });
  }
  const onDay = civilDay(at);
  const issue = { rootId, at, onDay, by: by.personId, forUnit: actingUnit(by, [rootId]) };
  await insertAssignments(trx, issue, [{ taskId, unitId, due }]);
  await tellProgramsOfAssigned(trx, { rootId, taskIds: [taskId], unitId, at });
  const people = await peopleOfUnits(trx, [unitId], onDay);
  await notify(
    trx,
    people
      .filter(({ role }) => role !== 'administrator')
      .map(({ personId }) => ({
        rootId,
        personId,
        kind: 'issued',
        directiveId,
        taskId,
        assignmentId: null,
        data: { subject: facts.summary, count: 1 },
        at,
        dedupeKey: `issued:${taskId}:${unitId}`,
      })),
  );
}

/** The units that a directive gives something to; all of them may read the whole of it. */
export function concernedUnits(db: Db, rootId: UnitId, directiveId: DirectiveId): Promise<readonly UnitId[]> {
  return selectConcernedUnits(db, rootId, directiveId);
}

/** The unit for which somebody acts: the first of the preferred ones where they hold a position, else their first. */
export function actingUnit(actor: Actor, preferred: readonly UnitId[]): UnitId {
  const held = preferred.find((unitId) => actsFor(actor, unitId));
  return held ?? actor.positions[0]?.unitId ?? actor.rootId;
}

/** One notice for each person of a unit, however many tasks the unit is given at once. */
async function noticesToUnits(
  trx: Db,
  issue: NewIssue,
  given: readonly NewAssignment[],
): Promise<NewNotice[]> {
  const counts = new Map<UnitId, number>();
  for (const { unitId } of given) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const people = await peopleOfUnits(trx, [...counts.keys()], civilDay(issue.issuedAt));
  return people
    .filter(({ role }) => role !== 'administrator')
    .map(({ personId, unitId }) =>
      issued(issue, personId, { key: unitId, count: counts.get(unitId) ?? 0, following: false }),
    );
}

function noticesToFollowers(issue: NewIssue): NewNotice[] {
  const counts = new Map<PersonId, number>();
  for (const { followerId, kind } of issue.tasks) {
    if (followerId !== null && kind === 'assignment')
      counts.set(followerId, (counts.get(followerId) ?? 0) + 1);
  }
  return [...counts].map(([personId, count]) =>
    issued(issue, personId, { key: 'follow', count, following: true }),
  );
}

function issued(
  issue: NewIssue,
  personId: PersonId,
  about: { key: string; count: number; following: boolean },
): NewNotice {
  return {
    rootId: issue.rootId,
    personId,
    kind: 'issued',
    directiveId: issue.directiveId,
    taskId: null,
    assignmentId: null,
    data: { subject: issue.subject, count: about.count, following: about.following },
    at: issue.issuedAt,
    dedupeKey: `issued:${issue.directiveId ?? issue.orderId}:${about.key}`,
  };
}
