import { type Actor, hasRole } from '../base/actor.ts';

/**
 * Who may see and change the directory of units. Deny by default: what no sentence here allows is refused.
 */

/** Everybody who acts for some unit may look units up: names, kinds and superiors are public knowledge. */
export function maySeeUnits(actor: Actor): boolean {
  return actor.positions.length > 0;
}

/** Administrators, and nobody else, change which units and people there are. */
export function mayChangeUnits(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
