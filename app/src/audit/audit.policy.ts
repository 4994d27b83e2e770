import { type Actor, hasRole } from '../base/actor.ts';

/**
 * Who may read the record. Deny by default: what no sentence here allows is refused. What officers did and when is
 * sensitive personal data (Decree 356/2025/NĐ-CP), so the circle is narrow.
 */

/** The whole record is read and exported by administrators alone; each export is recorded itself. */
export function maySeeRecord(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

/** How long the record is kept is settled by administrators; the change is recorded. */
export function maySetRetention(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

/** From which address and with which request something was done is told to administrators alone, in histories too. */
export function maySeeOrigins(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
