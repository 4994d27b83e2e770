import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId } from '../base/ids.ts';
import { NOTHING_OUTSIDE, type Outside } from '../platform/outside.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { type AssignmentFacts, assignmentFacts } from '../tasks/facts.actions.ts';
import { linesToday } from '../tasks/lines.actions.ts';
import { maySee, sightOf } from '../tasks/task.policy.ts';
import { createFeedActions } from './feed.actions.ts';
import { saveLadder, selectLadder } from './ladder.store.ts';
import { checkLadder, DEFAULT_LADDER, type Step } from './ladder.ts';
import { mayChangeLadder, maySeeLadder } from './reminder.policy.ts';
import {
  markSeen,
  saveSnooze,
  selectLastTold,
  selectPutOff,
  selectSnooze,
  selectTold,
} from './reminder.store.ts';
import { type LastTold, maySnoozeUntil, type Told } from './reminder.ts';
import { createUrgingActions } from './urging.actions.ts';

export interface ReminderDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly outside?: Outside;
}

export interface Ladder {
  readonly steps: readonly Step[];
  /** Whether it is the one that the software comes with. */
  readonly isDefault: boolean;
  readonly mayChange: boolean;
}

/** Who was told of a piece of work, and until when the reader has put it off. */
export interface Reminded {
  readonly told: readonly Told[];
  /** ISO day; null while it is not put off. */
  readonly snoozedUntil: string | null;
}

const TOLD_SHOWN = 40;

export function createReminderActions(given: ReminderDeps) {
  const deps = { ...given, outside: given.outside ?? NOTHING_OUTSIDE };
  return {
    /** @throws AppError not_allowed */
    ladder: (actor: Actor): Promise<Ladder> => ladder(deps, actor),
    /** Holds from the next scan on; recorded. @throws AppError not_allowed, bad_input */
    setLadder: (actor: Actor, steps: readonly Step[]): Promise<void> => setLadder(deps, actor, steps),
    /** Who was reminded of a piece of work; the reader's own reminders of it count as seen. @throws AppError not_found */
    reminded: (actor: Actor, id: AssignmentId): Promise<Reminded> => reminded(deps, actor, id),
    /** Of each piece of work that the actor may see, how it was brought to mind last. */
    lastTold: (actor: Actor, ids: readonly AssignmentId[]): Promise<readonly LastTold[]> =>
      lastTold(deps, actor, ids),
    /**
     * Puts work off for the actor alone: until that day no step of the ladder reaches them. What came meanwhile is told
     * then. @param until null: no longer @throws AppError not_found, bad_input
     */
    snooze: (actor: Actor, id: AssignmentId, until: Temporal.PlainDate | null): Promise<void> =>
      snooze(deps, actor, id, until),
    /** What the actor has put off, and the day on which each comes back (ISO); what has come back is not in it. */
    putOff: (actor: Actor): Promise<ReadonlyMap<AssignmentId, string>> =>
      selectPutOff(deps.db, actor, deps.clock.today()),
    ...createUrgingActions(deps),
    ...createFeedActions(deps),
  };
}

export type ReminderActions = ReturnType<typeof createReminderActions>;

async function ladder({ db }: ReminderDeps, actor: Actor): Promise<Ladder> {
  if (!maySeeLadder(actor)) throw new AppError('not_allowed');
  const own = await selectLadder(db, actor.rootId);
  return { steps: own ?? DEFAULT_LADDER, isDefault: own === null, mayChange: mayChangeLadder(actor) };
}

async function setLadder({ db, clock }: ReminderDeps, actor: Actor, steps: readonly Step[]): Promise<void> {
  if (!mayChangeLadder(actor)) throw new AppError('not_allowed');
  const checked = checkLadder(steps);
  if (typeof checked === 'string') throw new AppError('bad_input', { fields: { steps: checked } });
  await db.transaction().execute(async (trx) => {
    const before = (await selectLadder(trx, actor.rootId)) ?? DEFAULT_LADDER;
    if (JSON.stringify(before) === JSON.stringify(checked)) return;
    await saveLadder(trx, actor.rootId, {
      steps: checked,
      at: clock.now().toString(),
      by: actor.personId,
    });
    await recordEntry(trx, clock, actor, {
      action: 'reminder-ladder.changed',
      objectKind: 'reminder-ladder',
      objectId: actor.rootId,
      detail: { before, after: checked },
    });
  });
}

async function visible({ db, clock }: ReminderDeps, actor: Actor, ids: readonly AssignmentId[]) {
  const lines = await linesToday(db, actor, clock.today());
  const sight = sightOf(actor, lines);
  const facts = await assignmentFacts(db, actor.rootId, ids);
  return facts.filter((one: AssignmentFacts) => maySee(sight, one)).map(({ id }) => id);
}

async function reminded(deps: ReminderDeps, actor: Actor, id: AssignmentId): Promise<Reminded> {
  const { db, clock } = deps;
  if ((await visible(deps, actor, [id])).length === 0) throw new AppError('not_found');
  await markSeen(db, actor, id, clock.now().toString());
  const until = await selectSnooze(db, actor, id);
  const isOver = until !== null && Temporal.PlainDate.compare(until, clock.today()) <= 0;
  return {
    // Whether others have seen their notices is told of work that one sees, and nothing else of them.
    told: await beyondSight(db, () => selectTold(db, actor.rootId, id, TOLD_SHOWN)),
    snoozedUntil: isOver ? null : until,
  };
}

async function lastTold(
  deps: ReminderDeps,
  actor: Actor,
  ids: readonly AssignmentId[],
): Promise<readonly LastTold[]> {
  if (ids.length === 0) return [];
  const seen = await visible(deps, actor, ids);
  return await beyondSight(deps.db, () => selectLastTold(deps.db, actor.rootId, seen));
}

async function snooze(
  deps: ReminderDeps,
  actor: Actor,
  id: AssignmentId,
  until: Temporal.PlainDate | null,
): Promise<void> {
  const { db, clock } = deps;
  if ((await visible(deps, actor, [id])).length === 0) throw new AppError('not_found');
  if (until !== null && !maySnoozeUntil(until, clock.today())) {
    throw new AppError('bad_input', { fields: { until: 'untilWrong' } });
  }
  await saveSnooze(db, actor, id, { until: until?.toString() ?? null, at: clock.now().toString() });
}
