import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { UnitRef } from '../units/sheet-units.ts';
import {
  changePeople,
  insertNewPeople,
  insertNewSpans,
  mendSpans,
  selectNewPersonIds,
  selectRegisterPeople,
  selectRegisterPositions,
} from './person-import.store.ts';
import type { PersonImportPlan, PersonRef, PersonRegister } from './person-import-plan.ts';
import type { SheetPerson } from './person-sheet.ts';

/** Everybody with the positions that hold on a day or begin later. */
export async function personRegister(db: Db, day: string): Promise<PersonRegister> {
  return { day, people: await selectRegisterPeople(db), positions: await selectRegisterPositions(db, day) };
}

/** The rows of the worksheet of people: one for each position, and one for who has none. */
export function sheetPeople(
  { people, positions }: PersonRegister,
  unitName: (id: UnitId) => string,
): readonly SheetPerson[] {
  const held = Map.groupBy(positions, ({ personId }) => personId);
  return people.flatMap(({ id, name, email, phone }): SheetPerson[] => {
    const person = { id, name, email, phone };
    const own = held.get(id);
    if (own === undefined) return [{ ...person, position: null }];
    return own.map(({ unitId, role, title, from, until }) => ({
      ...person,
      position: { unit: unitName(unitId), role, title, from, until },
    }));
  });
}

/** How the caller has work done in parts, and hears how much of it is done. */
export type InParts = <Row>(
  rows: readonly Row[],
  work: (part: readonly Row[]) => Promise<void>,
) => Promise<void>;

/** Writes what the plan says, within the caller's transaction. @returns the ids of the people who are new */
export async function carryOutPeople(
  trx: Db,
  plan: Omit<PersonImportPlan, 'rows'>,
  {
    unitIdOf,
    inParts,
    afterPeople,
  }: {
    readonly unitIdOf: (ref: UnitRef) => UnitId;
    readonly inParts: InParts;
    /** Between the people and their positions. */
    readonly afterPeople: () => Promise<void>;
  },
): Promise<readonly PersonId[]> {
  const ids = await selectNewPersonIds(trx, plan.create.length);
  const made = new Map<number, PersonId>();
  const people = plan.create.flatMap(({ row, ...data }, index) => {
    const id = ids[index];
    if (id === undefined) return [];
    made.set(row, id);
    return [{ ...data, id }];
  });
  const idOf = (ref: PersonRef): PersonId => {
    const id = 'id' in ref ? ref.id : made.get(ref.row);
    if (id === undefined) throw new Error('a person of the plan is neither known nor made');
    return id;
  };
  await inParts(people, (part) => insertNewPeople(trx, part));
  await afterPeople();
  await inParts(plan.change, (part) => changePeople(trx, part));
  await inParts(plan.mend, (part) => mendSpans(trx, part));
  await inParts(plan.give, (part) =>
    insertNewSpans(
      trx,
      part.map(({ person, unit, ...span }) => ({ ...span, personId: idOf(person), unitId: unitIdOf(unit) })),
    ),
  );
  return people.map(({ id }) => id);
}
