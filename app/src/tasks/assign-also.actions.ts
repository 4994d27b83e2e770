import { recordEntries } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { giveToUnit } from './assign.actions.ts';
import { type OpenGift, sinceIssue } from './issued-set.actions.ts';
import { type GivenTask, selectHolders, type TasksAsked } from './issued-set.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface AssignAlsoInput {
  readonly about: TasksAsked;
  /** Who of those that have joined gets which task. */
  readonly chosen: readonly { readonly taskId: TaskId; readonly unitId: UnitId }[];
  /** The last day for those whose task is due before today; the others have the day that everybody has. */
  readonly due: Temporal.PlainDate | null;
}

export function createAssignAlsoActions(deps: Deps) {
  return {
    /**
     * Gives tasks to units that have joined their sets since issue, in one transaction, each with its first event, a
     * notice to its people and an entry in the record. Who has the task already is passed over, so that a form sent
     * twice gives once.
     * @returns how many were given
     * @throws AppError not_found, bad_input with the field `due` when a last day is needed, and `chosen` for nobody
     */
    assignAlso: (actor: Actor, input: AssignAlsoInput): Promise<number> => assignAlso(deps, actor, input),
  };
}

function assignAlso(deps: Deps, actor: Actor, { about, chosen, due }: AssignAlsoInput): Promise<number> {
  if (chosen.length === 0) throw new AppError('bad_input', { fields: { chosen: 'nobodyChosen' } });
  return deps.db.transaction().execute(async (trx) => {
    const { sets, gifts } = await sinceIssue(deps, trx, actor, { about, locale: 'vi', lock: 'lock' });
    if (sets.length === 0) throw new AppError('not_found');
    const wanted = gifts
      .map(({ task, units }) => ({ task, unitIds: unitsChosen(units, task.id, chosen) }))
      .filter(({ unitIds }) => unitIds.length > 0);
    const today = deps.clock.today();
    for (const { task, unitIds } of wanted) {
      const lastDay = dueFor(task, due, today);
      for (const unitId of unitIds) {
        const facts = { ...task, taskId: task.id };
        await giveToUnit(trx, { facts, unitId, due: lastDay, at: deps.clock.now(), by: actor });
      }
    }
    await record(trx, deps, actor, { about, wanted });
    return wanted.reduce((sum, { unitIds }) => sum + unitIds.length, 0);
  });
}

function unitsChosen(units: OpenGift['units'], taskId: TaskId, chosen: AssignAlsoInput['chosen']): UnitId[] {
  const ids = new Set(chosen.filter((one) => one.taskId === taskId).map(({ unitId }) => unitId));
  return units.map(({ id }) => id).filter((id) => ids.has(id));
}

/** Nobody is given a task that is late from the first day. */
function dueFor(task: GivenTask, due: Temporal.PlainDate | null, today: Temporal.PlainDate): string | null {
  if (!isPast(task.due, today)) return task.due;
  if (due === null || isPast(due.toString(), today)) {
    throw new AppError('bad_input', { fields: { due: 'dueNeeded' } });
  }
  return due.toString();
}

/** @param day ISO day */
export function isPast(day: string | null, today: Temporal.PlainDate): boolean {
  return day !== null && day < today.toString();
}

async function record(
  trx: Db,
  { clock }: Deps,
  actor: Actor,
  done: {
    readonly about: TasksAsked;
    readonly wanted: readonly { readonly task: GivenTask; readonly unitIds: readonly UnitId[] }[];
  },
): Promise<void> {
  const holders = await selectHolders(trx, actor.rootId, done.about);
  const entries = done.wanted.flatMap(({ task, unitIds }) =>
    holders
      .filter(({ taskId, unitId }) => taskId === task.id && unitIds.includes(unitId))
      .map(({ id, unitId }) => ({
        action: 'assignment.assigned' as const,
        objectKind: 'assignment' as const,
        objectId: id,
        about: task.summary,
        detail: { unit: unitId, joined: true },
      })),
  );
  if (entries.length > 0) await recordEntries(trx, clock, actor, entries);
}
