import type { PersonId, PositionId, UnitId } from './ids.ts';

/**
 * What somebody does for a unit: leader (lãnh đạo), head (thủ trưởng), specialist (chuyên viên theo dõi),
 * clerk (văn thư), staff (nhân viên), administrator (quản trị).
 */
export const ROLES = ['leader', 'head', 'specialist', 'clerk', 'staff', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** One position that is valid on the day of the request. */
export interface ActorPosition {
  readonly id: PositionId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly role: Role;
  readonly title: string;
}

/** Who is asking: a signed-in person with the positions that hold today. Everything a policy may look at. */
export interface Actor {
  readonly personId: PersonId;
  readonly name: string;
  readonly rootId: UnitId;
  readonly positions: readonly ActorPosition[];
  /** In whose place the actor holds a position today, while they are away. */
  readonly standsInFor?: readonly PersonId[];
  /** For the record: which request this was, and from where. */
  readonly requestId: string;
  readonly address: string | null;
}

/** Whom the actor is today, and for whom: whoever stands in for somebody follows what they follow. */
export function isOrStandsInFor(actor: Actor, personId: PersonId | null): boolean {
  return personId !== null && followedAs(actor).includes(personId);
}

export function followedAs({ personId, standsInFor = [] }: Actor): readonly PersonId[] {
  return [personId, ...standsInFor];
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.positions.some((position) => roles.includes(position.role));
}

export function actsFor(actor: Actor, unitId: UnitId, ...roles: readonly Role[]): boolean {
  return actor.positions.some(
    (position) => position.unitId === unitId && (roles.length === 0 || roles.includes(position.role)),
  );
}
