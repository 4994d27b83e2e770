import type { Actor, Role } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { mayManagePeople, maySeePeople } from './person.policy.ts';
import { type ListedPerson, selectPeopleMatching } from './person-list.store.ts';

export interface AskedPeople {
  readonly query?: string;
  readonly unitId?: UnitId;
  readonly unitName?: string;
  readonly role?: Role;
  /** Left aside for those who are not told who can sign in. */
  readonly withoutAccount?: boolean;
  /** Counted from 1. */
  readonly page: number;
}

export interface PersonList {
  readonly people: readonly ListedPerson[];
  readonly total: number;
  /** Whether the actor adds and changes people, and is told of addresses and accounts. */
  readonly mayManage: boolean;
}

export const PEOPLE_PAGE_SIZE = 50;

/** @throws AppError not_allowed */
export async function listPeople(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
  { page, withoutAccount = false, ...asked }: AskedPeople,
): Promise<PersonList> {
  if (!maySeePeople(actor)) throw new AppError('not_allowed');
  const mayManage = mayManagePeople(actor);
  const { people, total } = await selectPeopleMatching(
    db,
    { ...asked, withoutAccount: withoutAccount && mayManage, inContacts: mayManage, everybody: mayManage },
    { day: clock.today(), limit: PEOPLE_PAGE_SIZE, offset: (page - 1) * PEOPLE_PAGE_SIZE },
  );
  return {
    people: mayManage ? people : people.map((person) => ({ ...person, email: null, hasAccount: false })),
    total,
    mayManage,
  };
}
