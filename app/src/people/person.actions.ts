import type { Actor, Role } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { plainWords } from '../units/party-words.ts';
import { headUnit } from '../units/unit.actions.ts';
import type { SheetProblem } from '../units/unit-sheet.ts';
import { bodiesOf, unitsAsOf } from '../units/unit-tree.actions.ts';
import {
  insertPositions,
  type NewPosition,
  selectAccountPositions,
  selectPeopleByEmail,
  selectPeopleOfUnits,
  selectPersonNames,
  selectPositionsOf,
  updateTitle,
  upsertPeople,
} from './person.store.ts';
import type { PersonChoice, UnitPerson } from './person.ts';
import { type PersonRow, problemAt } from './person-sheet.ts';

/**
 * Who an account is on a day: the person with the positions that hold. Null for an account without a person, and in an
 * installation that has not been set up.
 */
export async function findActor(
  db: Db,
  accountId: string,
  request: { readonly requestId: string; readonly address: string | null; readonly day: Temporal.PlainDate },
): Promise<Actor | null> {
  const rows = await selectAccountPositions(db, accountId, request.day);
  const [first] = rows;
  if (first === undefined || first.rootId === null) return null;
  return {
    personId: first.personId,
    name: first.personName,
    rootId: first.rootId,
    positions: rows.flatMap(({ positionId, unitId, unitName, role, title }) =>
      positionId === null ? [] : [{ id: positionId, unitId, unitName, role, title }],
    ),
    requestId: request.requestId,
    address: request.address,
  };
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

/** People of the root unit and its offices and divisions who may be named to follow a task, each once. */
export async function peopleForChoice(
  db: Db,
  rootId: UnitId,
  day: Temporal.PlainDate,
): Promise<PersonChoice[]> {
  const headId = await headUnit(db, rootId, day);
  const bodies = await bodiesOf(db, headId, day);
  const people = await peopleOfUnits(db, [headId, ...bodies], day, FOLLOWING);
  const choices = new Map<PersonId, PersonChoice>();
  for (const { personId, name, title, unitId } of people) {
    if (!choices.has(personId)) choices.set(personId, { id: personId, name, title, unitId });
  }
  return [...choices.values()];
}

export async function personNames(db: Db, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  return await selectPersonNames(db, ids);
}

export interface ImportedPeople {
  readonly people: number;
  readonly positions: number;
  readonly problems: readonly SheetProblem[];
}

/**
 * Takes over people and their positions within the caller's transaction; who is known by address is the same person.
 * With any problem nothing is written here, and the caller must undo the rest.
 */
export async function importPeople(
  trx: Db,
  rows: readonly PersonRow[],
  from: Temporal.PlainDate,
): Promise<ImportedPeople> {
  if (rows.length === 0) return { people: 0, positions: 0, problems: [] };
  const units = await unitsFinder(trx, from);
  const problems = rows.flatMap((row) => {
    const found = units(row.unit);
    return found.length === 1
      ? []
      : [problemAt(row.row, 'unit', found.length === 0 ? 'unknown-unit' : 'ambiguous-unit', row.unit)];
  });
  if (problems.length > 0) return { people: 0, positions: 0, problems };

  const emails = [...new Set(rows.map(({ email }) => email))];
  const known = await selectPeopleByEmail(trx, emails);
  const people = new Map(rows.map(({ email, name, phone }) => [email, { email, name, phone }]));
  const ids = await upsertPeople(trx, [...people.values()]);
  const wanted = rows.flatMap((row): NewPosition[] => {
    const personId = ids.get(row.email);
    const [unitId] = units(row.unit);
    return personId === undefined || unitId === undefined
      ? []
      : [{ personId, unitId, role: row.role, title: row.title }];
  });
  const added = await setPositions(trx, wanted, from);
  return { people: emails.length - known.length, positions: added, problems: [] };
}

/** Finds units by code or name, on the day or, where the unit begins later, as soon as it exists. */
export async function unitsFinder(
  trx: Db,
  from: Temporal.PlainDate,
): Promise<(written: string) => readonly UnitId[]> {
  const units = [
    ...(await unitsAsOf(trx, from)),
    ...(await unitsAsOf(trx, Temporal.PlainDate.from('9999-01-01'))),
  ];
  const found = new Map<string, Set<UnitId>>();
  for (const unit of units) {
    for (const key of [plainWords(unit.name), ...(unit.code === null ? [] : [`code ${unit.code}`])]) {
      found.set(key, (found.get(key) ?? new Set()).add(unit.id));
    }
  }
  return (written) => [...(found.get(`code ${written}`) ?? found.get(plainWords(written)) ?? [])];
}

/** Adds the positions that nobody holds yet, and mends titles. @returns how many are new */
async function setPositions(
  trx: Db,
  wanted: readonly NewPosition[],
  from: Temporal.PlainDate,
): Promise<number> {
  const held = await selectPositionsOf(
    trx,
    wanted.map(({ personId }) => personId),
    from,
  );
  const keyOf = (position: Omit<NewPosition, 'title'>): string =>
    `${position.personId} ${position.unitId} ${position.role}`;
  const heldByKey = new Map(held.map((position) => [keyOf(position), position]));
  const fresh = new Map<string, NewPosition>();
  for (const position of wanted) {
    const same = heldByKey.get(keyOf(position));
    if (same === undefined) fresh.set(keyOf(position), position);
    else if (same.title !== position.title) await updateTitle(trx, same.id, position.title);
  }
  await insertPositions(trx, [...fresh.values()], from);
  return fresh.size;
}
