import { type Actor, hasRole } from '../base/actor.ts';

/**
 * Who may see what leaves the house, and steer it. Deny by default: what no sentence here allows is refused.
 */

/** What was sent to whom is seen by administrators alone; who sends again or gives up is one of them. */
export function maySeeDeliveries(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

/** Where programs of others are told of events is decided by administrators alone. */
export function maySteerWebhooks(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
