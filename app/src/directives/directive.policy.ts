import { type Actor, actsFor, hasRole, type Role } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';
import type { UnitKind, UnitView } from '../units/unit.ts';

/**
 * Who may take in, read, review and issue a directive. Deny by default: what no sentence here allows is refused.
 */

/** Whose rights are asked about. */
export interface KeptDirective {
  readonly rootId: UnitId;
  readonly keeperUnitId: UnitId;
}

/** The units of today as far as these rights depend on them. */
export interface Desks {
  /** The root unit and the offices that work for it: who sits there sees to the whole. */
  readonly rootDesk: readonly UnitId[];
  /** Units that hand out tasks of their own: committees, offices, divisions, departments. */
  readonly issuing: readonly UnitId[];
}

const HANDLING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk'];

const ISSUING_KINDS: readonly UnitKind[] = [
  'province-committee',
  'district-committee',
  'commune-committee',
  'office',
  'division',
  'department',
];

export function desksOf(units: readonly UnitView[], rootId: UnitId): Desks {
  const offices = units.filter(
    (unit) => unit.kind === 'office' && unit.superiors.some((superior) => superior.id === rootId),
  );
  return {
    rootDesk: [rootId, ...offices.map((unit) => unit.id)],
    issuing: units.filter((unit) => ISSUING_KINDS.includes(unit.kind)).map((unit) => unit.id),
  };
}

/**
 * Leaders, heads, specialists and clerks of a unit that hands out tasks take directives in, for their own unit. The
 * unit is the first of theirs; null when they have none.
 */
export function deskOf(actor: Actor, desks: Desks): UnitId | null {
  const position = actor.positions.find(
    ({ unitId, role }) => HANDLING.includes(role) && desks.issuing.includes(unitId),
  );
  return position?.unitId ?? null;
}

/** A directive is reviewed and issued at the desk that keeps it; root unit and its office are one desk. */
export function mayHandle(actor: Actor, directive: KeptDirective, desks: Desks): boolean {
  return atDesk(actor, directive, desks, HANDLING);
}

/** How an issued directive fares is followed at its desk and at the root unit's. */
export function mayOversee(actor: Actor, directive: KeptDirective, desks: Desks): boolean {
  return (
    mayHandle(actor, directive, desks) ||
    (actor.rootId === directive.rootId &&
      desks.rootDesk.some((unitId) => actsFor(actor, unitId, ...HANDLING)))
  );
}

/**
 * A directive is read by its desk and by the root unit's. Once it is issued, every unit that it gives something to
 * reads the whole of it, so that each can see its own part in its place.
 */
export function mayRead(
  actor: Actor,
  directive: KeptDirective,
  desks: Desks,
  concerned: readonly UnitId[],
): boolean {
  if (actor.rootId !== directive.rootId) return false;
  return mayOversee(actor, directive, desks) || concerned.some((unitId) => actsFor(actor, unitId));
}

/** The units whose directives a list shows to an actor; null shows all of the root unit. */
export function keepersShown(actor: Actor, desks: Desks): readonly UnitId[] | null {
  if (desks.rootDesk.some((unitId) => actsFor(actor, unitId, ...HANDLING))) return null;
  return desks.issuing.filter((unitId) => actsFor(actor, unitId, ...HANDLING));
}

/** What the lint looks for is settled for the whole installation by its administrators. */
export function maySwitchRules(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

function atDesk(actor: Actor, directive: KeptDirective, desks: Desks, roles: readonly Role[]): boolean {
  if (actor.rootId !== directive.rootId) return false;
  const desk = desks.rootDesk.includes(directive.keeperUnitId) ? desks.rootDesk : [directive.keeperUnitId];
  return desk.some((unitId) => desks.issuing.includes(unitId) && actsFor(actor, unitId, ...roles));
}
