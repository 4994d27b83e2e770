import type { Actor, Role } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
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

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** @throws AppError not_allowed */
export async function listPeople(
  deps: Deps,
  actor: Actor,
  { page, ...asked }: AskedPeople,
): Promise<PersonList> {
  return await peopleIn(deps, actor, asked, {
    limit: PEOPLE_PAGE_SIZE,
    offset: (page - 1) * PEOPLE_PAGE_SIZE,
  });
}

/**
 * The same people in the order in which they were added, for whoever reads all of them part by part.
 * @throws AppError not_allowed
 */
export async function listPeopleAfter(
  deps: Deps,
  actor: Actor,
  asked: Omit<AskedPeople, 'page'>,
  part: { readonly after: PersonId | null; readonly limit: number },
): Promise<readonly ListedPerson[]> {
  return (await peopleIn(deps, actor, asked, { ...part, offset: 0 })).people;
}

async function peopleIn(
  { db, clock }: Deps,
  actor: Actor,
  { withoutAccount = false, ...asked }: Omit<AskedPeople, 'page'>,
  part: { readonly limit: number; readonly offset: number; readonly after?: PersonId | null },
): Promise<PersonList> {
  if (!maySeePeople(actor)) throw new AppError('not_allowed');
  const mayManage = mayManagePeople(actor);
  const { people, total } = await selectPeopleMatching(
    db,
    { ...asked, withoutAccount: withoutAccount && mayManage, inContacts: mayManage, everybody: mayManage },
    { day: clock.today(), ...part },
  );
  return {
    people: mayManage ? people : people.map((person) => ({ ...person, email: null, hasAccount: false })),
    total,
    mayManage,
  };
}
