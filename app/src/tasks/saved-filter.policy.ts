import { type Actor, actsFor, type Role } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';

/** Who publishes views of the task table to a unit, and who finds them. Deny by default; one's own are one's own. */

const PUBLISHING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk'];

/** Leaders, heads, specialists and clerks of a unit publish views to its people, and take them back. */
export function mayPublishFilter(actor: Actor, unitId: UnitId): boolean {
  return actsFor(actor, unitId, ...PUBLISHING);
}

/** The people of a unit find what is published to it. What a view shows each of them is what they may see. */
export function mayUseFiltersOf(actor: Actor, unitId: UnitId): boolean {
  return actsFor(actor, unitId);
}
