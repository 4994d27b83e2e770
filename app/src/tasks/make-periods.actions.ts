import { type Clock, civilDay } from '../base/clock.ts';
import type { TaskId, UnitId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { periodName } from './period.text.ts';
import {
  findRecurringTask,
  selectDueRecurrences,
  selectLastPeriods,
  setRecurrence,
} from './recurrence.store.ts';
import { periodsDueBy, periodsThrough, type Recurrence } from './recurrence.ts';
import {
  lockedRecurrence,
  nextLook,
  periodContext,
  type RecurrenceDoing,
  recordRecurrence,
} from './recurrence-record.actions.ts';
import { type Period, type PeriodContext, ruleOfDeadline } from './recurrence-rule.ts';
import { insertAssignments, type NewAssignment } from './task.store.ts';
import type { NewTask } from './task.ts';
import { tellProgramsOfAssigned } from './task-events.actions.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Recurrences looked at in one part. */
const PART = 200;

/**
 * Gives units the periods whose day has come, in a transaction for each task. Any number of workers may do it at once, and
 * each may be killed at any moment: a period is given to a unit once, and what is missing is made up for the next time.
 * @returns how many assignments were made
 */
export async function makeDuePeriods({ db, clock }: Deps): Promise<number> {
  const today = clock.today();
  const context = await periodContext(db);
  let made = 0;
  let after: TaskId | null = null;
  const failed: unknown[] = [];
  for (;;) {
    const due = await selectDueRecurrences(db, today, after, PART);
    for (const { rootId, taskId } of due) {
      try {
        made += await db
          .transaction()
          .execute((trx) => makePeriodsOf(trx, { rootId, taskId, clock, context }));
      } catch (error) {
        // One that cannot be made leaves the others to go on.
        failed.push(error);
      }
    }
    after = due.at(-1)?.taskId ?? null;
    if (after === null || due.length < PART) break;
  }
  if (failed.length > 0)
    throw new AggregateError(failed, `${failed.length} recurring tasks stay without their periods`);
  return made;
}

/** Gives what is due of one task, within the caller's transaction. @returns how many assignments were made */
export async function makePeriodsOf(
  trx: Db,
  given: {
    readonly rootId: UnitId;
    readonly taskId: TaskId;
    readonly clock: Clock;
    readonly context: PeriodContext;
  },
): Promise<number> {
  const { rootId, taskId, clock, context } = given;
  const found = await lockedRecurrence(trx, rootId, taskId);
  if (found === null) return 0;
  const { events, recurrence } = found;
  const at = clock.now();
  const onDay = civilDay(at);
  const made = new Set(await selectLastPeriods(trx, rootId, taskId));
  const { due } = periodsDueBy(recurrence, onDay, context);
  // Whoever set it going, last.
  const setter = events.findLast(({ kind }) => SETTING.has(kind)) ?? events[0];
  if (setter === undefined) return 0;
  const doing = { rootId, at, onDay, by: setter.by, forUnit: setter.unitId };
  const missing = due.filter(({ key }) => !made.has(key));
  const count = await givePeriods(trx, doing, { taskId, units: recurrence.units, periods: missing });
  const nextOn = nextLook(recurrence, onDay, context);
  const { state, units } = recurrence;
  await setRecurrence(trx, rootId, taskId, { state, units, nextOn, lastSeq: events.at(-1)?.seq ?? 1 });
  return count;
}

const SETTING: ReadonlySet<string> = new Set(['begun', 'rule-changed', 'resumed']);

interface GivenPeriods {
  readonly taskId: TaskId;
  readonly units: readonly UnitId[];
  readonly periods: readonly Period[];
}

/** Makes the assignments, and tells each person of the units once, whatever the number of periods. */
async function givePeriods(
  trx: Db,
  doing: RecurrenceDoing,
  { taskId, units, periods }: GivenPeriods,
): Promise<number> {
  if (periods.length === 0 || units.length === 0) return 0;
  const { rootId, at, onDay } = doing;
  const count = await insertAssignments(trx, doing, assignmentsOf({ taskId, units, periods }));
  if (count === 0) return 0;
  const task = await findRecurringTask(trx, rootId, taskId);
  if (task === null) return count;
  for (const { key } of periods)
    await tellProgramsOfAssigned(trx, { rootId, taskIds: [taskId], period: key, at });
  const people = await peopleOfUnits(trx, units, onDay);
  const last = periods.at(-1)?.key ?? '';
  await notify(
    trx,
    people
      // Daily work is told by Hôm nay.
      .filter(({ role }) => role !== 'administrator' && !periods.every(({ from, to }) => from.equals(to)))
      .map(({ personId, unitId }) => ({
        rootId,
        personId,
        kind: 'issued',
        directiveId: task.directiveId,
        taskId,
        assignmentId: null,
        data: { subject: `${task.summary} (${periodName(last, 'vi')})`, count: periods.length },
        at,
        dedupeKey: `period:${taskId}:${last}:${unitId}`,
      })),
  );
  return count;
}

function assignmentsOf({ taskId, units, periods }: GivenPeriods): NewAssignment[] {
  return periods.flatMap(({ key, due }) =>
    units.map((unitId) => ({ taskId, unitId, due: due.toString(), period: key })),
  );
}

/**
 * Sets recurring tasks of an issue going, within its transaction.
 * @returns what is given of them at once: the periods that run, or the first to come; tasks that do not recur, or by a rule
 * that is not known here, are not among them
 */
export async function beginRecurrences(
  trx: Db,
  doing: RecurrenceDoing,
  tasks: readonly NewTask[],
  taskIds: ReadonlyMap<number, TaskId>,
): Promise<ReadonlyMap<number, readonly NewAssignment[]>> {
  const given = new Map<number, readonly NewAssignment[]>();
  const recurring = tasks.filter(
    ({ kind, deadline }) => kind === 'assignment' && deadline?.kind === 'recurring',
  );
  if (recurring.length === 0) return given;
  const context = await periodContext(trx);
  for (const task of recurring) {
    const taskId = taskIds.get(task.ordinal);
    if (task.deadline?.kind !== 'recurring' || taskId === undefined) continue;
    const rule = ruleOfDeadline(task.deadline.rrule, task.deadlineWritten ?? '', doing.onDay);
    if (rule === null) continue;
    const happening = { kind: 'begun', from: doing.onDay, rule, units: task.leads } as const;
    const recurrence = await recordRecurrence(trx, doing, taskId, { before: null, happening });
    const periods = firstPeriods(recurrence, doing.onDay, context);
    if (periods.length === 0) continue;
    given.set(task.ordinal, assignmentsOf({ taskId, units: recurrence.units, periods }));
    const nextOn = nextLook(recurrence, doing.onDay, context);
    await setRecurrence(trx, doing.rootId, taskId, { ...recurrence, nextOn, lastSeq: 1 });
  }
  return given;
}

/** Nobody is left with a directive of which nothing is theirs yet: the first period is given however far ahead. */
function firstPeriods(recurrence: Recurrence, day: Temporal.PlainDate, context: PeriodContext): Period[] {
  const { due } = periodsDueBy(recurrence, day, context);
  if (due.length > 0) return [...due];
  return periodsThrough(recurrence, day.add({ years: 3 }), context).slice(0, 1);
}
