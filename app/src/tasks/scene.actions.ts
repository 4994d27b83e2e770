import { type Actor, isOrStandsInFor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { officeCalendar } from '../calendar/calendar.actions.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { type UnitNames, unitNames } from '../units/unit-tree.actions.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import type { Selection, TaskGroupRow } from './assignment-list.store.ts';
import {
  type AssignmentCard,
  type AssignmentRow,
  type Origin,
  type StandingContext,
  standingOf,
  type TaskGroup,
} from './assignment-view.ts';
import { selectOrigins } from './cascade.store.ts';
import { linesToday } from './lines.actions.ts';
import { selectOrderHeads } from './spoken-order.store.ts';
import { orderHeadOf } from './spoken-order.ts';
import { confirmingUnitsOf, type Lines, type Sight, sightOf } from './task.policy.ts';

/** What every list of assignments needs to know first: the day, the calendar, the lines of command, and what the reader sees. */
export interface Scene extends StandingContext {
  readonly db: Db;
  readonly actor: Actor;
  readonly lines: Lines;
  readonly sight: Sight;
}

export async function sceneFor(
  deps: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
): Promise<Scene> {
  const today = deps.clock.today();
  const [lines, calendar] = await Promise.all([linesToday(deps.db, actor, today), officeCalendar(deps.db)]);
  return { db: deps.db, actor, today, calendar, lines, sight: sightOf(actor, lines) };
}

/** Names of the units that a page shows. */
export async function namesIn(scene: Scene, unitIds: readonly UnitId[]): Promise<UnitNames> {
  return await unitNames(scene.db, unitIds, scene.today);
}

export function selectionOf(scene: Scene, filter: AssignmentFilter = {}): Selection {
  return { sight: scene.sight, filter, today: scene.today };
}

/** Adds to rows what a line of a list says: names, the directive, and how they stand today. */
export async function cardsOf(scene: Scene, rows: readonly AssignmentRow[]): Promise<AssignmentCard[]> {
  const heads = await directiveHeads(
    scene.db,
    scene.actor.rootId,
    rows.map((row) => row.directiveId),
  );
  const [names, origins] = await Promise.all([
    namesIn(
      scene,
      rows.flatMap(({ unitId, viaIds, stationId }) => [unitId, ...viaIds, ...(stationId ? [stationId] : [])]),
    ),
    originsOf(scene, rows),
  ]);
  return rows.map((row) => ({
    ...row,
    ...origins.get(row.taskId),
    ...standingOf(row, scene),
    unitName: names.nameOf(row.unitId),
    viaNames: row.viaIds.map((id) => names.nameOf(id)),
    stationName: row.stationId === null ? null : names.nameOf(row.stationId),
    directive: (row.directiveId && heads.get(row.directiveId)) ?? null,
  }));
}

/** Adds names to tasks with their assignments. */
export async function groupsOf(scene: Scene, rows: readonly TaskGroupRow[]): Promise<TaskGroup[]> {
  const heads = await directiveHeads(
    scene.db,
    scene.actor.rootId,
    rows.map((row) => row.directiveId),
  );
  const names = await namesIn(
    scene,
    rows.flatMap(({ first }) => first.map(({ unitId }) => unitId)),
  );
  const origins = await originsOf(scene, rows);
  return rows.map(({ directiveId, first, ordinal: _ordinal, ...row }) => ({
    ...row,
    ...origins.get(row.taskId),
    directive: (directiveId && heads.get(directiveId)) ?? null,
    first: first.map(({ id, unitId }) => ({ id, unitName: names.nameOf(unitId) })),
  }));
}

/**
 * Who gave tasks that no directive gave: those broken down from others, with the directive or order above them, and those
 * made of an order without paper.
 */
export async function originsOf(
  { db, actor, today }: Pick<Scene, 'db' | 'actor' | 'today'>,
  rows: readonly Pick<AssignmentRow, 'taskId' | 'directiveId'>[],
): Promise<ReadonlyMap<TaskId, { readonly givenBy: Origin }>> {
  const ids = new Set(rows.filter(({ directiveId }) => directiveId === null).map(({ taskId }) => taskId));
  if (ids.size === 0) return new Map();
  // Where work comes from is told to everybody who sees it.
  const { brokenDown, orders, heads } = await beyondSight(db, () => originRows(db, actor.rootId, ids));
  const direct = orders
    .filter(({ taskId }) => taskId !== null && ids.has(taskId))
    .map((order) => ({
      taskId: order.taskId,
      giverId: order.keeperUnitId,
      orderId: order.id,
      directiveId: null,
    }));
  const origins = [...brokenDown, ...direct];
  const names = await unitNames(
    db,
    origins.map(({ giverId }) => giverId),
    today,
  );
  const labelOf = (id: DirectiveId | null): string | null => (id && heads.get(id)?.label) ?? null;
  return new Map(
    origins.flatMap(({ taskId, giverId, directiveId, orderId }) => {
      if (taskId === null) return [];
      const order = orders.find(({ id }) => id === orderId);
      const head = order && orderHeadOf(order, labelOf(order.directiveId));
      return [
        [taskId, { givenBy: { unitName: names.nameOf(giverId), label: labelOf(directiveId), order: head } }],
      ];
    }),
  );
}

async function originRows(db: Db, rootId: UnitId, ids: ReadonlySet<TaskId>) {
  const brokenDown = await selectOrigins(db, rootId, [...ids]);
  const orders = await selectOrderHeads(db, rootId, {
    taskIds: [...ids],
    orderIds: brokenDown.flatMap(({ orderId }) => orderId ?? []),
  });
  const directiveIds = [...brokenDown, ...orders].map(({ directiveId }) => directiveId);
  return { brokenDown, orders, heads: await directiveHeads(db, rootId, directiveIds) };
}

/** Whether a report waits for this reader: offered for confirmation; the move itself asks for the right again. */
export function waitsFor(
  scene: Scene,
  row: Pick<AssignmentRow, 'state' | 'stationId' | 'confirmingUnitId' | 'followerId'>,
): boolean {
  const { actor, lines } = scene;
  const confirms =
    isOrStandsInFor(actor, row.followerId) || confirmingUnitsOf(actor, lines).includes(row.confirmingUnitId);
  return row.state === 'submitted' && row.stationId === null && confirms;
}
