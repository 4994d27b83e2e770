import { type Actor, hasRole } from '../base/actor.ts';
import type { Side } from '../tasks/assignment.ts';

/** Who reminds, and who settles when people are reminded. Deny by default: what no sentence here allows is refused. */

/** Who may change what was given reminds its unit, and says how important it is. */
export function mayRemind(sides: readonly Side[]): boolean {
  return sides.includes('assigner');
}

/** Everybody who acts for some unit sees when people are reminded. */
export function maySeeLadder(actor: Actor): boolean {
  return actor.positions.length > 0;
}

/** The ladder is settled for the whole installation by its administrators. */
export function mayChangeLadder(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
