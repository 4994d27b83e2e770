import type { Actor, Role } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import { asSystem } from '../platform/asking.ts';
import type { Db } from '../platform/postgres.ts';
import { bodiesOf, headUnit } from '../units/unit-tree.actions.ts';
import {
  selectAccountPositions,
  selectPeopleByEmail,
  selectPeopleOfUnits,
  selectPerson,
  selectPersonNames,
  selectStandInsOf,
} from './person.store.ts';
import type { PersonChoice, UnitPerson } from './person.ts';

/**
 * Who an account is on a day: the person with the positions that hold. Null for an account without a person, and in an
 * installation that has not been set up.
 */
export async function findActor(
  db: Db,
  accountId: string,
  request: { readonly requestId: string; readonly address: string | null; readonly day: Temporal.PlainDate },
): Promise<Actor | null> {
  // Nobody asks yet: this is how it becomes known who does.
  const rows = await asSystem(() => selectAccountPositions(db, accountId, request.day));
  const [first] = rows;
  if (first === undefined || first.rootId === null) return null;
  return {
    personId: first.personId,
    name: first.personName,
    rootId: first.rootId,
    positions: rows.flatMap(({ positionId, unitId, unitName, role, title }) =>
      positionId === null ? [] : [{ id: positionId, unitId, unitName, role, title }],
    ),
    standsInFor: rows.flatMap(({ actingFor }) => actingFor ?? []),
    requestId: request.requestId,
    address: request.address,
  };
}

/** The same for the person of an e-mail address; null as well for one without an account. */
export async function findActorByEmail(
  db: Db,
  email: string,
  request: Parameters<typeof findActor>[2],
): Promise<Actor | null> {
  const [person] = await selectPeopleByEmail(db, [email]);
  return person?.accountId == null ? null : await findActor(db, person.accountId, request);
}

/** Who acts for some units on a day, one entry for each position. */
export async function peopleOfUnits(
  db: Db,
  unitIds: readonly UnitId[],
  day: Temporal.PlainDate,
  roles?: readonly Role[],
): Promise<UnitPerson[]> {
  const people = await selectPeopleOfUnits(db, unitIds, day);
  return roles === undefined ? people : people.filter(({ role }) => roles.includes(role));
}

export async function peopleOfUnit(
  db: Db,
  unitId: UnitId,
  day: Temporal.PlainDate,
  roles?: readonly Role[],
): Promise<UnitPerson[]> {
  return await peopleOfUnits(db, [unitId], day, roles);
}

const FOLLOWING: readonly Role[] = ['specialist', 'leader', 'head', 'clerk'];

/**
 * People of the root unit and its offices and divisions who may be named to follow a task, each once.
 * @param also units further down whose people may follow it as well: those that confirm it
 */
export async function peopleForChoice(
  db: Db,
  rootId: UnitId,
  day: Temporal.PlainDate,
  also: readonly UnitId[] = [],
): Promise<PersonChoice[]> {
  const headId = await headUnit(db, rootId, day);
  const bodies = await bodiesOf(db, headId, day);
  const people = await peopleOfUnits(db, [...new Set([headId, ...bodies, ...also])], day, FOLLOWING);
  const choices = new Map<PersonId, PersonChoice>();
  for (const { personId, name, title, unitId } of people) {
    if (!choices.has(personId)) choices.set(personId, { id: personId, name, title, unitId });
  }
  return [...choices.values()];
}

/** Some people and whoever stands in for them on a day, each once: what tells the one tells the other. */
export async function withStandIns(
  db: Db,
  people: readonly PersonId[],
  day: Temporal.PlainDate,
): Promise<PersonId[]> {
  return [...new Set([...people, ...(await selectStandInsOf(db, people, day))])];
}

export async function personNames(db: Db, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  return await selectPersonNames(db, ids);
}

/** Where e-mail reaches somebody; null when no address is known. */
export async function addressOf(db: Db, id: PersonId): Promise<string | null> {
  return (await selectPerson(db, id))?.email ?? null;
}
