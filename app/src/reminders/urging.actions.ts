import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, EventId, TaskId } from '../base/ids.ts';
import { NOTICES_BY_EMAIL } from '../notices/notice.actions.ts';
import { addJob } from '../platform/jobs.ts';
import type { Outside } from '../platform/outside.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { actingUnit } from '../tasks/assign.actions.ts';
import { assignmentFacts } from '../tasks/facts.actions.ts';
import type { Importance } from '../tasks/importance.ts';
import { linesToday } from '../tasks/lines.actions.ts';
import { maySee, sidesOf, sightOf } from '../tasks/task.policy.ts';
import { mayRemind } from './reminder.policy.ts';
import {
  type About,
  countToldBy,
  insertUrging,
  type OpenWork,
  selectChosenWork,
  selectLastTold,
  selectOpenWork,
  updateImportance,
  wasUrgedOn,
} from './reminder.store.ts';
import type { LastTold } from './reminder.ts';
import { tellPrograms } from './scan.actions.ts';
import { insertReminders, lockScan, noticesFromNow } from './scan.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly outside: Outside;
}

export interface UrgingInput {
  readonly assignmentIds: readonly AssignmentId[];
  /** Written with it; may be ''. */
  readonly words: string;
  /** Also what somebody has reminded of on the same day. */
  readonly again: boolean;
  readonly requestKey: EventId | null;
}

/** Not reminded of: another's to steer, or nothing is to be handed in any more. */
export interface LeftOut extends OpenWork {
  readonly why: 'not-yours' | 'handed-in';
}

export interface Urged {
  /** Who was told, each by one notice. */
  readonly people: number;
}

export const MOST_WORDS = 1000;
/** All units of a province, of one task. */
export const MOST_URGED = 5000;

export function createUrgingActions(deps: Deps) {
  return {
    /** What is still to be handed in of a directive or a task, as far as the actor may remind of it. */
    openWork: (
      actor: Actor,
      about: About,
    ): Promise<readonly (OpenWork & { readonly last: LastTold | null })[]> => openWork(deps, actor, about),
    /** What was chosen and cannot be reminded of, each with the reason. What the actor may not see is not among them. */
    leftOut: (actor: Actor, ids: readonly AssignmentId[]): Promise<readonly LeftOut[]> =>
      leftOut(deps, actor, ids),
    /**
     * Reminds the people who do the work and the heads of their units, each by one notice; what was handed in meanwhile is
     * left out. @throws AppError not_allowed, not_found, bad_input (again: remindedToday, assignmentIds: chooseFirst)
     */
    urge: (actor: Actor, input: UrgingInput): Promise<Urged> => urge(deps, actor, input),
    /**
     * Of the task, and so of the work of all its units: the ladder asks the task how important it is. Whoever may remind of
     * any of its open work is its follower or sits at a desk that gave it, and steers the whole; to the others it is not
     * there. Recorded. @throws AppError not_found
     */
    setImportance: (actor: Actor, taskId: TaskId, importance: Importance): Promise<void> =>
      setImportance(deps, actor, taskId, importance),
  };
}

/** Those that the actor may remind of, out of some. */
async function remindable({ db, clock }: Deps, actor: Actor, ids: readonly AssignmentId[]) {
  const lines = await linesToday(db, actor, clock.today());
  const facts = await assignmentFacts(db, actor.rootId, ids);
  return facts.filter((one) => mayRemind(sidesOf(actor, one, lines)));
}

async function openWork(deps: Deps, actor: Actor, about: About) {
  const rows = await selectOpenWork(deps.db, actor.rootId, about, deps.clock.today());
  const allowed = await remindable(
    deps,
    actor,
    rows.map(({ id }) => id),
  );
  const ids = new Set(allowed.map(({ id }) => id));
  const told = await beyondSight(deps.db, () => selectLastTold(deps.db, actor.rootId, [...ids]));
  const last = new Map(told.map((one) => [one.assignmentId, one]));
  return rows.filter(({ id }) => ids.has(id)).map((row) => ({ ...row, last: last.get(row.id) ?? null }));
}

async function leftOut(deps: Deps, actor: Actor, ids: readonly AssignmentId[]): Promise<readonly LeftOut[]> {
  const { db, clock } = deps;
  const today = clock.today();
  const sight = sightOf(actor, await linesToday(db, actor, today));
  const seen = (await assignmentFacts(db, actor.rootId, ids)).filter((one) => maySee(sight, one));
  const seenIds = seen.map(({ id }) => id);
  const mine = new Set((await remindable(deps, actor, seenIds)).map(({ id }) => id));
  const open = await selectOpenWork(db, actor.rootId, { assignmentIds: seenIds }, today);
  const openIds = new Set(open.map(({ id }) => id));
  const chosen = await selectChosenWork(db, actor.rootId, seenIds, today);
  return chosen
    .filter(({ id }) => !mine.has(id) || !openIds.has(id))
    .map((work) => ({ ...work, why: mine.has(work.id) ? 'handed-in' : 'not-yours' }));
}

async function urge(deps: Deps, actor: Actor, input: UrgingInput): Promise<Urged> {
  const ids = [...new Set(input.assignmentIds)];
  const words = input.words.trim();
  if (ids.length === 0 || ids.length > MOST_URGED) {
    throw new AppError('bad_input', { fields: { assignmentIds: 'chooseFirst' } });
  }
  if (words.length > MOST_WORDS) throw new AppError('bad_input', { fields: { words: 'wordsLong' } });
  const allowed = await remindable(deps, actor, ids);
  if (allowed.length < ids.length) throw new AppError(allowed.length === 0 ? 'not_found' : 'not_allowed');
  return await deps.db.transaction().execute((trx) =>
    // Who is told already, has put it off or wants an e-mail is not for who reminds to see.
    beyondSight(trx, () => write(trx, deps, actor, { ...input, assignmentIds: ids, words })),
  );
}

async function write(trx: Db, deps: Deps, actor: Actor, input: UrgingInput): Promise<Urged> {
  const { clock, outside } = deps;
  const { rootId, personId } = actor;
  const [now, today] = [clock.now(), clock.today()];
  // Two who remind at the same moment: the second is asked whether it is to be said again.
  await lockScan(trx, rootId);
  const unitId = actingUnit(actor, [rootId]);
  const urging = { rootId, personId, unitId, at: now.toString(), day: today.toString() };
  const urgingId = await insertUrging(trx, { ...urging, words: input.words, requestKey: input.requestKey });
  if (urgingId === null) return { people: await countToldBy(trx, rootId, input.requestKey) };
  if (!input.again && (await wasUrgedOn(trx, rootId, input.assignmentIds, today.toString()))) {
    throw new AppError('bad_input', { fields: { again: 'remindedToday' } });
  }
  const after = await noticesFromNow(trx);
  const dedupeKey = `urged:${urgingId}`;
  const unit = actor.positions.find((position) => position.unitId === unitId)?.unitName ?? actor.name;
  const { people, byEmail } = await insertReminders(trx, {
    rootId,
    day: today,
    at: now.toString(),
    urgingId,
    assignmentIds: input.assignmentIds,
    said: { unit, ...(input.words !== '' && { reason: input.words }) },
    deskIds: [],
    dedupeKey,
  });
  if (byEmail > 0) await addJob(trx, { kind: NOTICES_BY_EMAIL });
  await tellPrograms(trx, { rootId, kind: 'urged', dedupeKey, after, at: now, address: outside.address });
  return { people };
}

async function setImportance(
  deps: Deps,
  actor: Actor,
  taskId: TaskId,
  importance: Importance,
): Promise<void> {
  const { db, clock } = deps;
  const rows = await selectOpenWork(db, actor.rootId, { taskId }, clock.today());
  const ids = rows.map(({ id }) => id);
  const allowed = await remindable(deps, actor, ids);
  if (allowed.length === 0) throw new AppError('not_found');
  await db.transaction().execute(async (trx) => {
    const before = await updateImportance(trx, actor.rootId, taskId, importance);
    if (before === null || before === importance) return;
    await recordEntry(trx, clock, actor, {
      action: 'task.importance-changed',
      objectKind: 'task',
      objectId: taskId,
      about: rows[0]?.summary ?? '',
      detail: { before, after: importance },
    });
  });
}
