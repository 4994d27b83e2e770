import { type Actor, actsFor, hasRole } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';

/**
 * Who may see and manage people. Deny by default: what no sentence here allows is refused.
 */

/** Names and titles of a unit's people are seen by everybody who acts for some unit: they sign the papers. */
export function maySeePeopleOf(actor: Actor, _unitId: UnitId): boolean {
  return actor.positions.length > 0;
}

/** Who can sign in is seen by administrators, and by the head or leader of the unit for its own people. */
export function maySeeAccountsOf(actor: Actor, unitId: UnitId): boolean {
  return hasRole(actor, 'administrator') || actsFor(actor, unitId, 'head', 'leader');
}

/** Accounts are given, and passwords set anew, by administrators alone. */
export function mayGiveAccounts(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

/** The people of the installation, with the positions that hold today, are seen by everybody who acts for some unit. */
export function maySeePeople(actor: Actor): boolean {
  return actor.positions.length > 0;
}

/**
 * Address, telephone, former and future positions and what was done to them are seen by administrators, and by
 * everybody of themselves.
 */
export function maySeeWholePerson(actor: Actor, personId: PersonId): boolean {
  return hasRole(actor, 'administrator') || actor.personId === personId;
}

/** What somebody follows is handed over by administrators, and by that person. */
export function mayHandOver(actor: Actor, personId: PersonId): boolean {
  return hasRole(actor, 'administrator') || (actor.personId === personId && actor.positions.length > 0);
}

/** Matters of a position are given to others by the leader or head who holds it; administrators enter what a paper says. */
export function mayAuthorise(actor: Actor, personId: PersonId): boolean {
  return hasRole(actor, 'administrator') || (actor.personId === personId && hasRole(actor, 'leader', 'head'));
}

/** People are added, their data mended and positions given and ended by administrators alone. */
export function mayManagePeople(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
