import { type Actor, hasRole } from '../base/actor.ts';
import type { PersonId } from '../base/ids.ts';

/**
 * Who may ask for corrections and decide on them. Deny by default: what no sentence here allows is refused.
 */

/** Everybody sees what is kept of them, asks to have it corrected, and takes back what they asked; nobody else does. */
export function maySeeOwnData(actor: Actor, personId: PersonId): boolean {
  return actor.personId === personId;
}

/** Administrators, who keep people's data, accept and refuse. */
export function mayDecideCorrections(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
