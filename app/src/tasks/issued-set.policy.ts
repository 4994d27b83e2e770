import type { Actor } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import { type Lines, sidesOf } from './task.policy.ts';

/**
 * Who sees how the units of a task have changed since it was issued, and gives it to those that have come. Deny by
 * default: what no sentence here allows is refused.
 */

/** Everybody whose rights to a task as a whole are asked about. */
export interface TaskParties {
  readonly rootId: UnitId;
  readonly confirmingUnitId: UnitId;
  readonly followerId: PersonId | null;
}

/** Who may change what was given may give it to more units: the follower, the confirming desk and that of the root unit. */
export function mayAssignAlso(actor: Actor, task: TaskParties, lines: Lines): boolean {
  // Of the units that do it nothing follows here: the confirming unit stands in their place.
  const parties = { ...task, unitId: task.confirmingUnitId, cooperatorIds: [], viaIds: [], stationId: null };
  return sidesOf(actor, parties, lines).includes('assigner');
}
