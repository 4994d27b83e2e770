import { type Actor, actsFor, hasRole, type Role } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';

/** Who keeps the standard phrases of reports. Deny by default. */

const REPORTING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk', 'staff'];

/** The people of a unit, who write its reports, keep its phrases. */
export function mayChangeUnitPhrases(actor: Actor, unitId: UnitId): boolean {
  return actsFor(actor, unitId, ...REPORTING);
}

/** Those that everybody is offered are kept by administrators. */
export function mayChangeCommonPhrases(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
