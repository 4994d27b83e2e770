import type { Actor, Role } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { SpokenOrderId, UnitId, UnitSetId } from '../base/ids.ts';
import { surroundingsOf } from '../directives/directive-access.ts';
import { peopleForChoice, peopleOfUnits } from '../people/person.actions.ts';
import type { PersonChoice } from '../people/person.ts';
import type { Db } from '../platform/postgres.ts';
import { compareUnits, type UnitView } from '../units/unit.ts';
import { unitsAbove, unitsBelow, unitsById } from '../units/unit-tree.actions.ts';
import { setsWithin } from './break-down.actions.ts';
import { mayHandleOrder, orderDeskOf } from './spoken-order.policy.ts';
import { lockOrder, type OrderRow } from './spoken-order.store.ts';

export interface OrderDeps {
  readonly db: Db;
  readonly clock: Clock;
}

/** The desk that keeps an order, as far as making a task of it needs to know. */
export interface OrderDesk {
  readonly keeperId: UnitId;
  /** All of the desk of the root unit, or the keeper alone. */
  readonly unitIds: readonly UnitId[];
  /** Which unit confirms unless another is chosen. */
  readonly confirmingId: UnitId;
  readonly atRoot: boolean;
}

const GIVING: readonly Role[] = ['leader', 'head'];
const FOLLOWING: readonly Role[] = ['specialist', 'leader', 'head', 'clerk'];

/** For whom the actor writes orders down. @throws AppError not_allowed */
export async function ownOrderDesk(deps: OrderDeps, db: Db, actor: Actor): Promise<OrderDesk> {
  const surroundings = await surroundingsOf(deps, db, actor);
  const keeperId = orderDeskOf(actor, surroundings.desks);
  if (keeperId === null) throw new AppError('not_allowed');
  return deskOfKeeper(keeperId, surroundings);
}

/** The order, locked, with its desk. Who may not handle it learns nothing of it. @throws AppError not_found */
export async function openOrder(
  deps: OrderDeps,
  trx: Db,
  actor: Actor,
  id: SpokenOrderId,
): Promise<{ readonly order: OrderRow; readonly desk: OrderDesk }> {
  const surroundings = await surroundingsOf(deps, trx, actor);
  const order = await lockOrder(trx, actor.rootId, id);
  if (order === null || !mayHandleOrder(actor, order, surroundings.desks)) throw new AppError('not_found');
  return { order, desk: deskOfKeeper(order.keeperUnitId, surroundings) };
}

function deskOfKeeper(
  keeperId: UnitId,
  { headId, desks }: Awaited<ReturnType<typeof surroundingsOf>>,
): OrderDesk {
  const atRoot = desks.rootDesk.includes(keeperId);
  return {
    keeperId,
    atRoot,
    unitIds: atRoot ? desks.rootDesk : [keeperId],
    confirmingId: atRoot ? headId : keeperId,
  };
}

/** Leaders and heads of the desk's units and of those above them, as of a day: whose orders a desk receives. */
export async function possibleGivers(
  db: Db,
  { unitIds, keeperId }: OrderDesk,
  day: Temporal.PlainDate,
): Promise<PersonChoice[]> {
  const above = await unitsAbove(db, keeperId, day);
  const units = new Set([...unitIds, ...above.map(({ id }) => id)]);
  const people = await peopleOfUnits(db, [...units], day, GIVING);
  return onceEach(people.map(({ personId, ...rest }) => ({ id: personId, ...rest })));
}

/** Who may be named to follow a task of the desk. */
export async function possibleFollowers(
  db: Db,
  actor: Actor,
  desk: OrderDesk,
  day: Temporal.PlainDate,
): Promise<PersonChoice[]> {
  if (desk.atRoot) return await peopleForChoice(db, actor.rootId, day);
  const people = await peopleOfUnits(db, desk.unitIds, day, FOLLOWING);
  return onceEach(people.map(({ personId, ...rest }) => ({ id: personId, ...rest })));
}

function onceEach(people: readonly PersonChoice[]): PersonChoice[] {
  return [
    ...new Map(people.map(({ id, name, title, unitId }) => [id, { id, name, title, unitId }])).values(),
  ];
}

/** The units to which the desk gives tasks: everything below it. */
export async function unitsUnderDesk(db: Db, desk: OrderDesk, day: Temporal.PlainDate): Promise<UnitView[]> {
  const below = await unitsBelow(db, desk.unitIds, day);
  const ids = new Set([...below.values()].flat());
  ids.delete(desk.confirmingId);
  const units = await unitsById(db, [...ids], day);
  return [...units].sort(compareUnits);
}

/** What the form that makes a task of an order offers. */
export interface OrderChoices {
  readonly below: readonly UnitView[];
  readonly sets: readonly { readonly id: UnitSetId; readonly name: string; readonly count: number }[];
  readonly followers: readonly PersonChoice[];
  readonly confirming: readonly UnitView[];
  readonly confirmingId: UnitId;
}

export async function orderChoices(deps: OrderDeps, actor: Actor, desk: OrderDesk): Promise<OrderChoices> {
  const today = deps.clock.today();
  const below = await unitsUnderDesk(deps.db, desk, today);
  const [sets, followers, confirming] = await Promise.all([
    setsWithin(deps, actor, below),
    possibleFollowers(deps.db, actor, desk, today),
    unitsById(deps.db, desk.unitIds, today),
  ]);
  return {
    below,
    sets: sets.map(({ members, ...set }) => ({ ...set, count: members.length })),
    followers,
    confirming,
    confirmingId: desk.confirmingId,
  };
}
