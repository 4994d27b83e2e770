import { type Actor, actsFor, hasRole, type Role } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';

/**
 * Who may see and change named unit sets. Deny by default: what no sentence here allows is refused.
 */

/** Whose rights are asked about. */
export interface KeptUnitSet {
  readonly rootId: UnitId;
  /** The unit whose desk keeps it; null for one that is published to the whole installation. */
  readonly ownerUnitId: UnitId | null;
}

/** The units of today as far as these rights depend on them. */
export interface SetDesks {
  /** The root unit and the offices that work for it are one desk; the root unit stands first. */
  readonly rootDesk: readonly UnitId[];
  /** Who has the work of a unit that has ended. */
  readonly heirs: ReadonlyMap<UnitId, UnitId>;
}

/** Those who work on what is handed out; staff use what they find. */
const KEEPING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk'];

/**
 * A set is seen and used by everybody who acts for the unit that keeps it, or for the unit that succeeded it; a published
 * one by everybody who acts for some unit.
 */
export function maySeeUnitSet(actor: Actor, set: KeptUnitSet, desks: SetDesks): boolean {
  if (actor.rootId !== set.rootId) return false;
  if (set.ownerUnitId === null) return actor.positions.length > 0;
  return keepersOf(set.ownerUnitId, desks).some((unitId) => actsFor(actor, unitId));
}

/**
 * Leaders, heads, specialists and clerks make, change and archive the sets of their unit; administrators those that are
 * published to the whole installation.
 */
export function mayChangeUnitSet(actor: Actor, set: KeptUnitSet, desks: SetDesks): boolean {
  if (actor.rootId !== set.rootId) return false;
  if (set.ownerUnitId === null) return hasRole(actor, 'administrator');
  return keepersOf(set.ownerUnitId, desks).some((unitId) => actsFor(actor, unitId, ...KEEPING));
}

/** For whom somebody may make a set: their units, each desk once; null stands for the whole installation. */
export function ownersOpenTo(actor: Actor, desks: SetDesks): (UnitId | null)[] {
  const own = actor.positions.filter(({ role }) => KEEPING.includes(role)).map(({ unitId }) => unitId);
  const desk = desks.rootDesk[0];
  const owners = own.map((unitId) => (desk !== undefined && desks.rootDesk.includes(unitId) ? desk : unitId));
  return [...new Set(owners), ...(hasRole(actor, 'administrator') ? [null] : [])];
}

/** The units that stand for the owner of a set today. */
function keepersOf(ownerUnitId: UnitId, { rootDesk, heirs }: SetDesks): readonly UnitId[] {
  const unitId = heirs.get(ownerUnitId) ?? ownerUnitId;
  return rootDesk.includes(unitId) ? rootDesk : [unitId];
}
