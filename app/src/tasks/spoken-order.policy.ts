import { type Actor, actsFor, type Role } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';

/** Who writes down orders without paper, and who sees to them. Deny by default. */

const HANDLING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk'];

/** The units of today as far as these rights depend on them; as for directives. */
interface Desks {
  readonly rootDesk: readonly UnitId[];
  readonly issuing: readonly UnitId[];
}

interface KeptOrder {
  readonly rootId: UnitId;
  readonly keeperUnitId: UnitId;
}

/**
 * Leaders, heads, specialists and clerks of a unit that hands out tasks write orders down, for their own unit. The unit is
 * the first of theirs; null when they have none.
 */
export function orderDeskOf(actor: Actor, desks: Desks): UnitId | null {
  const position = actor.positions.find(
    ({ unitId, role }) => HANDLING.includes(role) && desks.issuing.includes(unitId),
  );
  return position?.unitId ?? null;
}

/** An order is read, made a task of and tied to its document at the desk that keeps it; root unit and office are one. */
export function mayHandleOrder(actor: Actor, order: KeptOrder, desks: Desks): boolean {
  if (actor.rootId !== order.rootId) return false;
  const desk = desks.rootDesk.includes(order.keeperUnitId) ? desks.rootDesk : [order.keeperUnitId];
  return desk.some((unitId) => desks.issuing.includes(unitId) && actsFor(actor, unitId, ...HANDLING));
}

/** The units whose orders a list shows to an actor. */
export function orderKeepersShown(actor: Actor, desks: Desks): readonly UnitId[] {
  const known = [...new Set([...desks.rootDesk, ...desks.issuing])];
  return known.filter((keeperUnitId) => mayHandleOrder(actor, { rootId: actor.rootId, keeperUnitId }, desks));
}
