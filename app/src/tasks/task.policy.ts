import { type Actor, actsFor, followedAs, isOrStandsInFor, type Role } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import {
  type Assignment,
  allowedMoves,
  isOpenTo,
  type Movable,
  type MoveKind,
  type Side,
} from './assignment.ts';

/**
 * Who may see, do, confirm and change an assignment. Deny by default: what no sentence here allows is refused.
 * Rights follow from positions that hold today; nothing else gives any.
 */

/** Everybody and every unit that an assignment concerns. */
export interface AssignmentParties {
  readonly rootId: UnitId;
  /** The unit that has to do it. */
  readonly unitId: UnitId;
  readonly cooperatorIds: readonly UnitId[];
  readonly viaIds: readonly UnitId[];
  /** That of the units it goes through where the report lies now. */
  readonly stationId: UnitId | null;
  readonly confirmingUnitId: UnitId;
  readonly followerId: PersonId | null;
}

/** The units of today as far as rights depend on them. */
export interface Lines {
  /** The root unit and the office that works for it (văn phòng): who sits there sees to the whole. */
  readonly deskIds: readonly UnitId[];
  /** All units that answer to this one, on any line, at any depth. */
  below(unitId: UnitId): readonly UnitId[];
}

/** What an actor can see, worked out once per request; the store asks with the same values. */
export interface Sight {
  /** The actor, and for whom the actor stands in: what they follow is seen. */
  readonly followedAs: readonly PersonId[];
  readonly rootId: UnitId;
  readonly everything: boolean;
  /** Units whose own work the actor sees. */
  readonly ownUnits: readonly UnitId[];
  /** Units below the actor's, whose work the actor oversees. */
  readonly overseenUnits: readonly UnitId[];
  /** Those that they are below. */
  readonly overseesFrom: readonly UnitId[];
  /** Units for which the actor may see what they have to confirm. */
  readonly confirmingUnits: readonly UnitId[];
}

/** Roles that work on other units' tasks; staff see their own unit's only. */
const OVERSEEING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk', 'administrator'];
const DOING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk', 'staff'];
const CONFIRMING: readonly Role[] = ['leader', 'head', 'specialist'];
const ASSIGNING: readonly Role[] = ['leader', 'head', 'specialist', 'clerk'];
/** Who passes reports on at a unit on the way. */
export const FORWARDING: readonly Role[] = ASSIGNING;

/**
 * People see the work of their own unit. Leaders, heads, specialists, clerks and administrators of the root unit or its
 * office see everything; those of another unit see the work of the units below it, and what it has to confirm.
 */
export function sightOf(actor: Actor, lines: Lines): Sight {
  const overseeing = unique(
    actor.positions.filter(({ role }) => OVERSEEING.includes(role)).map(({ unitId }) => unitId),
  );
  const [top] = overseeing;
  return {
    followedAs: followedAs(actor),
    rootId: actor.rootId,
    everything: overseeing.some((unitId) => lines.deskIds.includes(unitId)),
    ownUnits: unique(actor.positions.map(({ unitId }) => unitId)),
    // There may be tens of thousands.
    overseenUnits:
      top !== undefined && overseeing.length === 1
        ? lines.below(top)
        : unique(overseeing.flatMap((unitId) => lines.below(unitId))),
    overseesFrom: overseeing,
    confirmingUnits: overseeing,
  };
}

/** An assignment is seen by its unit, its cooperators, the units it goes through, and those who oversee, confirm or follow it. */
export function maySee(sight: Sight, parties: AssignmentParties): boolean {
  if (parties.rootId !== sight.rootId) return false;
  if (sight.everything) return true;
  const own = (unitId: UnitId): boolean => sight.ownUnits.includes(unitId);
  return (
    own(parties.unitId) ||
    parties.cooperatorIds.some(own) ||
    parties.viaIds.some(own) ||
    sight.overseenUnits.includes(parties.unitId) ||
    sight.confirmingUnits.includes(parties.confirmingUnitId) ||
    (isFollowed(sight, parties) && sight.ownUnits.length > 0)
  );
}

/** Whether somebody looks at this assignment from above or beside, as who oversees, confirms or follows it. */
export function oversees(sight: Sight, parties: AssignmentParties): boolean {
  return (
    maySee(sight, parties) &&
    (sight.everything ||
      sight.overseenUnits.includes(parties.unitId) ||
      sight.confirmingUnits.includes(parties.confirmingUnitId) ||
      isFollowed(sight, parties))
  );
}

function isFollowed(sight: Sight, { followerId }: AssignmentParties): boolean {
  return followerId !== null && sight.followedAs.includes(followerId);
}

/** Everybody in office sees the numbers of what they may see; who holds no position sees none. */
export function maySeeNumbers(sight: Sight): boolean {
  return sight.ownUnits.length > 0;
}

/** The sides an actor is on for one assignment. An administrator keeps accounts and units, and does nobody's task. */
export function sidesOf(actor: Actor, parties: AssignmentParties, lines: Lines): Side[] {
  if (actor.rootId !== parties.rootId || actor.positions.length === 0) return [];
  const confirmingDesk = lines.deskIds.includes(parties.confirmingUnitId)
    ? lines.deskIds
    : [parties.confirmingUnitId];
  const holds = (unitIds: readonly UnitId[], roles: readonly Role[]): boolean =>
    unitIds.some((unitId) => actsFor(actor, unitId, ...roles));
  // Who works for the unit that does it neither confirms its result nor puts off its deadline as the follower of the task.
  const follows = isOrStandsInFor(actor, parties.followerId) && !actsFor(actor, parties.unitId);
  const sides: Side[] = [];
  // The people of the unit do it.
  if (holds([parties.unitId], DOING)) sides.push('doer');
  // Those of them who hand tasks out give what rightfully is the work of a unit below to that unit.
  if (holds([parties.unitId], ASSIGNING) && unitsToPassOnTo(parties, lines).length > 0)
    sides.push('dispatcher');
  // Where the report lies on its way, it is looked through, passed on or sent back.
  if (parties.stationId !== null && holds([parties.stationId], FORWARDING)) sides.push('station');
  // Specialists, heads and leaders of the confirming unit confirm, and so does the one who follows the task.
  if (confirmingUnitsOf(actor, lines).includes(parties.confirmingUnitId) || follows) sides.push('confirmer');
  // It is changed at the desks of the root and the confirming unit, and by the follower. Who issued it has no right of
  // their own: gone to another unit, they would change what that unit has to do.
  if (follows || holds([...lines.deskIds, ...confirmingDesk], ASSIGNING)) sides.push('assigner');
  return sides;
}

/** The units in whose name the actor confirms; root unit and its office are one desk. */
export function confirmingUnitsOf(actor: Actor, lines: Lines): UnitId[] {
  const confirming = actor.positions.filter(({ role }) => CONFIRMING.includes(role));
  return unique(confirming.flatMap(({ unitId }) => deskOf(unitId, lines)));
}

/** The units to which the one that does it may pass it on: those under it. Another one it can only propose. */
export function unitsToPassOnTo(
  { unitId }: Pick<AssignmentParties, 'unitId'>,
  lines: Lines,
): readonly UnitId[] {
  return lines.below(unitId).filter((id) => id !== unitId);
}

/** The units between the one that does it and the desk that confirms: a report passes the first of them. */
export function unitsBetween(
  { unitId, viaIds, confirmingUnitId }: Pick<AssignmentParties, 'unitId' | 'viaIds' | 'confirmingUnitId'>,
  lines: Lines,
): readonly UnitId[] {
  const desk = deskOf(confirmingUnitId, lines);
  return viaIds.filter((id) => id !== unitId && !desk.includes(id));
}

/** The units at which the actor passes reports on. */
export function stationsOf({ positions }: Actor): UnitId[] {
  return unique(positions.filter(({ role }) => FORWARDING.includes(role)).map(({ unitId }) => unitId));
}

/** What a person may do depends on besides the side: how it stands, and who asked for what. */
export type Moved = Movable & Pick<Assignment, 'submittedBy'>;

/** The moves an actor may make today. Nobody confirms what they submitted, or grants what they asked for, themselves. */
export function movesOpenTo(
  sides: readonly Side[],
  { personId }: Pick<Actor, 'personId'>,
  assignment: Moved,
  today: Temporal.PlainDate,
): MoveKind[] {
  const own = new Set<MoveKind>([
    ...(assignment.submittedBy === personId ? (['confirmed'] as const) : []),
    ...(assignment.extension?.by === personId ? (['extension-granted', 'extension-refused'] as const) : []),
    ...(assignment.cause?.by === personId ? (['cause-accepted', 'cause-refused'] as const) : []),
  ]);
  return allowedMoves(assignment, sides, today).filter((kind) => !own.has(kind));
}

/** Whether a side of the actor's makes this kind of move at all, whatever the state: the question of rights alone. */
export function maySideMove(sides: readonly Side[], kind: MoveKind): boolean {
  return isOpenTo(sides, kind);
}

/** Who may change what was given says who follows the task from now on. */
export function mayChangeFollower(sides: readonly Side[]): boolean {
  return sides.includes('assigner');
}

function deskOf(unitId: UnitId, lines: Lines): readonly UnitId[] {
  return lines.deskIds.includes(unitId) ? lines.deskIds : [unitId];
}

function unique(ids: readonly UnitId[]): UnitId[] {
  return [...new Set(ids)];
}
