import type { Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';

/** Somebody as acting for a unit: one entry for each position. */
export interface UnitPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
  /** Whether this person can sign in. */
  readonly hasAccount: boolean;
}

/** Somebody who can be chosen, for instance to follow a task. */
export interface PersonChoice {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly unitId: UnitId;
}

export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** The account that signs in as this person. */
  readonly accountId: string | null;
}

export interface HeldPosition {
  readonly id: PositionId;
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
}
