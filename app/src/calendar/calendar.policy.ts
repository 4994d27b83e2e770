import { type Actor, hasRole } from '../base/actor.ts';

/**
 * Who may see and change the office calendar. Deny by default: what no sentence here allows is refused.
 */

/** Everybody who acts for some unit sees on which days offices work: their deadlines hang on it. */
export function maySeeCalendar(actor: Actor): boolean {
  return actor.positions.length > 0;
}

/** Days off, swapped days and what "trước ngày" means are settled for the whole installation by its administrators. */
export function mayChangeCalendar(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
