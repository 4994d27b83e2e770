import { eventOrigins, type NameAt, namesAtTheTime } from '../audit/history.actions.ts';
import {
  type AskedHistory,
  type HistoryItem,
  type HistoryPage,
  type Member,
  neededOf,
  type Origin,
  pageOfHistory,
} from '../audit/history.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { personNames } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { unitNamesThroughTime } from '../units/unit.actions.ts';
import { MOVES } from './assignment.ts';
import { type Scene, sceneFor } from './scene.actions.ts';
import { maySeeNumbers } from './task.policy.ts';
import { selectToldEvents, type ToldEvent, type ToldEvents } from './task-record.store.ts';
import { findTask } from './task-view.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface TaskHistory {
  readonly summary: string;
  readonly history: HistoryPage;
}

export function createTaskRecordActions(deps: Deps) {
  return {
    /**
     * What happened to the assignments of a task that the actor may see; the same act of several units is told once.
     * @throws AppError not_found, not_allowed for those without a position
     */
    taskHistory: (actor: Actor, id: TaskId, asked: AskedHistory): Promise<TaskHistory> =>
      taskHistory(deps, actor, id, asked),
  };
}

async function taskHistory(deps: Deps, actor: Actor, id: TaskId, asked: AskedHistory): Promise<TaskHistory> {
  const scene = await sceneFor(deps, actor);
  if (!maySeeNumbers(scene.sight)) throw new AppError('not_allowed');
  const task = await findTask(deps.db, actor.rootId, id);
  const items = await itemsOf(scene, { taskId: id }, asked);
  // Every assignment begins with an event: nothing to tell means nothing to see.
  if (task === null || (items.length === 0 && asked.page === 1)) throw new AppError('not_found');
  return { summary: task.summary, history: pageOfHistory([items], asked) };
}

/** What happened since issue to what a directive gave out, as far as the actor may see it; each with its task. */
export async function followedHistory(
  deps: Deps,
  actor: Actor,
  directiveId: DirectiveId,
  asked: AskedHistory,
): Promise<HistoryItem[]> {
  return await itemsOf(await sceneFor(deps, actor), { directiveId }, asked);
}

type Of = { readonly taskId: TaskId } | { readonly directiveId: DirectiveId };

async function itemsOf(
  { db, actor, sight, today }: Scene,
  of: Of,
  asked: AskedHistory,
): Promise<HistoryItem[]> {
  const told = await selectToldEvents(db, { sight, today, of, order: asked.order, limit: neededOf(asked) });
  const events = told.flatMap((one) => one.events);
  const [now, unitName, originOf] = await Promise.all([
    personNames(db, [...new Set(events.map(({ by }) => by))]),
    unitNamesThroughTime(
      db,
      events.flatMap((event) => [event.unitId, event.forUnitId, ...heirOf(event)]),
    ),
    eventOrigins(
      db,
      actor,
      events.map(({ assignmentId }) => assignmentId),
    ),
  ]);
  const lookedUp: LookedUp = {
    nameAt: await namesAtTheTime(db, now),
    unitName,
    originOf,
    withTask: 'directiveId' in of,
  };
  return told.flatMap((one) => itemOf(one, lookedUp) ?? []);
}

interface LookedUp {
  readonly nameAt: NameAt;
  readonly unitName: (unitId: UnitId, day: Temporal.PlainDate) => string;
  readonly originOf: (assignmentId: string, seq: number) => Origin | null;
  readonly withTask: boolean;
}

function itemOf(told: ToldEvents, lookedUp: LookedUp): HistoryItem | null {
  const { kind, taskId, summary, count } = told;
  const [latest] = told.events;
  if (latest === undefined) return null;
  const byUnits = kind in MOVES && MOVES[kind as keyof typeof MOVES].who === 'doer'; // asked just before
  const members = told.events.map((event) => memberOf(event, byUnits, lookedUp));
  const [only] = members;
  const one = count === 1 && only !== undefined;
  const place = one ? { text: only.unit, to: only.to } : null;
  const doer = lookedUp.unitName(latest.forUnitId, Temporal.PlainDate.from(latest.onDay));
  return {
    key: `e:${latest.assignmentId}:${latest.seq}`,
    at: latest.at,
    who: byUnits && !one ? null : (only?.who ?? ''),
    forUnit: byUnits ? place : { text: doer, to: null },
    toUnit: byUnits ? null : place,
    action: `assignment.${kind}`,
    about: lookedUp.withTask ? { text: summary, to: `/nhiem-vu/${taskId}` } : null,
    detail: one ? detailOf(latest) : {},
    text: one ? only.text : '',
    units: count,
    members: one ? [] : members,
    origin: one ? only.origin : null,
  };
}

function memberOf(event: ToldEvent, byUnits: boolean, { nameAt, unitName, originOf }: LookedUp): Member {
  const { assignmentId, seq, at, by, forUnitId, unitId, onDay } = event;
  return {
    key: `${assignmentId}:${seq}`,
    at,
    who: nameAt(by, Temporal.Instant.from(at)),
    // Who does it acts for the unit that had it then; it may have gone to an heir since.
    unit: unitName(byUnits ? forUnitId : unitId, Temporal.PlainDate.from(onDay)),
    to: `/viec/${assignmentId}`,
    text: writtenWith(event),
    origin: originOf(assignmentId, seq),
  };
}

function writtenWith({ data }: ToldEvent): string {
  const { text, reason } = data;
  return typeof text === 'string' ? text : typeof reason === 'string' ? reason : '';
}

function detailOf({ data }: ToldEvent): Readonly<Record<string, unknown>> {
  const { percent, due } = data;
  return { ...(typeof percent === 'number' && { percent }), ...(typeof due === 'string' && { due }) };
}

function heirOf({ data }: ToldEvent): UnitId[] {
  // Written by the application itself.
  return typeof data['unit'] === 'string' ? [data['unit'] as UnitId] : [];
}
