import { sql } from 'kysely';
import type { Role } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { PersonData, PersonImportPlan, RegisterPerson, RegisterPosition } from './person-import-plan.ts';

export async function selectRegisterPeople(db: Db): Promise<RegisterPerson[]> {
  const found = await sql<RegisterPerson>`
    select id, name, email, phone, account_id is not null as "hasAccount" from person order by id
  `.execute(db);
  return found.rows;
}

/** Everybody's own positions that hold on a day or begin later; stand-ins come and go by themselves. */
export async function selectRegisterPositions(db: Db, day: string): Promise<RegisterPosition[]> {
  const found = await sql<RegisterPosition>`
    select id, person_id as "personId", unit_id as "unitId", role, title,
      coalesce(lower(valid), '1900-01-01'::date) as "from", upper(valid) as until
    from position
    where acting_for is null and authorised_by is null and (upper_inf(valid) or upper(valid) > ${day}::date)
    order by person_id, valid, id
  `.execute(db);
  return found.rows;
}

export async function selectNewPersonIds(trx: Db, count: number): Promise<PersonId[]> {
  const made = await sql<{ id: PersonId }>`select uuidv7() as id from generate_series(1, ${count})`.execute(
    trx,
  );
  return made.rows.map(({ id }) => id);
}

export async function insertNewPeople(
  trx: Db,
  people: readonly (PersonData & { readonly id: PersonId })[],
): Promise<void> {
  await sql`
    insert into person (id, name, email, phone)
    select id, name, email, phone
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as given (id uuid, name text, email text, phone text)
  `.execute(trx);
}

export async function changePeople(trx: Db, people: PersonImportPlan['change']): Promise<void> {
  await sql`
    update person p set name = given.name, email = given.email, phone = given.phone
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as given (id uuid, name text, email text, phone text)
    where p.id = given.id
  `.execute(trx);
}

export interface NewSpan {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
  readonly from: string;
  readonly until: string | null;
}

export async function insertNewSpans(trx: Db, spans: readonly NewSpan[]): Promise<void> {
  await sql`
    insert into position (person_id, unit_id, role, title, valid)
    select "personId", "unitId", role, title, daterange("from", until)
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb)
      as given ("personId" uuid, "unitId" uuid, role text, title text, "from" date, until date)
  `.execute(trx);
}

/** Last days first, then titles: where a title changes within a position, what was before that day stays on record. */
export async function mendSpans(trx: Db, mends: PersonImportPlan['mend']): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(mends)}::jsonb)
    as given (id uuid, title text, day date, until date)`;
  const theirs = sql`p.id = given.id and s.unit_id = p.unit_id
    and (s.acting_for = p.person_id and s.role = p.role or s.authorised_by = p.person_id)`;
  // Where a position ends, its stand-ins and authorisations do.
  await sql`
    delete from position s using ${given} join position p on p.id = given.id
    where ${theirs} and lower(s.valid) >= given.until
  `.execute(trx);
  await sql`
    update position s set valid = daterange(lower(s.valid), given.until)
    from ${given} join position p on p.id = given.id where ${theirs} and s.valid @> given.until
  `.execute(trx);
  await sql`
    update position p set valid = daterange(lower(p.valid), given.until) from ${given}
    where p.id = given.id and upper(p.valid) is distinct from given.until
  `.execute(trx);
  await sql`
    with given as (select given.*, p.valid from ${given} join position p on p.id = given.id and p.title <> given.title),
    ended as (
      update position p set valid = daterange(lower(p.valid), given.day) from given
      where p.id = given.id and lower(p.valid) < given.day
      returning p.id, p.person_id, p.unit_id, p.role
    ), mended as (
      update position p set title = given.title from given
      where p.id = given.id and lower(p.valid) >= given.day
    )
    insert into position (person_id, unit_id, role, title, valid)
    select ended.person_id, ended.unit_id, ended.role, given.title, daterange(given.day, given.until)
    from ended join given on given.id = ended.id
  `.execute(trx);
}
