import { sql } from 'kysely';
import type { Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { HeldPosition, KnownPerson, UnitPerson } from './person.ts';

/** "Hiệu trưởng (thay Trần Thị An)" for a stand-in of the position `h`: titles are Vietnamese, whoever reads them. */
const titleShown = sql`case when h.acting_for is null then h.title
  else h.title || ' (thay ' || (select absent.name from person absent where absent.id = h.acting_for) || ')' end`;

interface AccountPosition {
  readonly personId: PersonId;
  readonly personName: string;
  readonly rootId: UnitId | null;
  readonly positionId: PositionId | null;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly role: Role;
  readonly title: string;
  readonly actingFor: PersonId | null;
}

/** The person of an account with the positions of a day, one row each; one row with nulls for a person without any. */
export async function selectAccountPositions(
  db: Db,
  accountId: string,
  day: Temporal.PlainDate,
): Promise<AccountPosition[]> {
  const found = await sql<AccountPosition>`
    select p.id as "personId", p.name as "personName", i.root_unit_id as "rootId",
      h.id as "positionId", h.unit_id as "unitId", v.name as "unitName", h.role, ${titleShown} as title, h.acting_for as "actingFor"
    from person p
    cross join installation i
    left join (position h join unit_version v on v.unit_id = h.unit_id and v.valid @> ${day.toString()}::date)
      on h.person_id = p.id and h.valid @> ${day.toString()}::date
    where p.account_id = ${accountId}
    order by h.valid, h.id
  `.execute(db);
  return found.rows;
}

/** Positions of a day at some units, by unit, role and name. */
export async function selectPeopleOfUnits(
  db: Db,
  unitIds: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<UnitPerson[]> {
  const found = await sql<UnitPerson>`
    select p.id as "personId", p.name, h.unit_id as "unitId", h.role, ${titleShown} as title, p.account_id is not null as "hasAccount"
    from position h join person p on p.id = h.person_id
    where h.unit_id = any(${[...unitIds]}::uuid[]) and h.valid @> ${day.toString()}::date
    order by h.unit_id, array_position(array['leader', 'head', 'specialist', 'clerk', 'staff', 'administrator'], h.role),
      p.name, p.id
  `.execute(db);
  return found.rows;
}

/** Who holds a position in somebody's place on a day. */
export async function selectStandInsOf(
  db: Db,
  absent: readonly PersonId[],
  day: Temporal.PlainDate,
): Promise<PersonId[]> {
  const found = await sql<{ id: PersonId }>`
    select distinct person_id as id from position
    where acting_for = any(${[...absent]}::uuid[]) and valid @> ${day.toString()}::date
    order by person_id
  `.execute(db);
  return found.rows.map(({ id }) => id);
}

export async function selectPersonNames(
  db: Db,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const found = await sql<{ id: PersonId; name: string }>`
    select id, name from person where id = any(${[...ids]}::uuid[])
  `.execute(db);
  return new Map(found.rows.map((row) => [row.id, row.name]));
}

export async function selectPeopleByEmail(db: Db, emails: readonly string[]): Promise<KnownPerson[]> {
  const found = await sql<KnownPerson>`
    select id, name, email, phone, account_id as "accountId" from person where email = any(${[...emails]}::text[])
  `.execute(db);
  return found.rows;
}

export async function selectPerson(db: Db, id: PersonId): Promise<KnownPerson | null> {
  const found = await sql<KnownPerson>`
    select id, name, email, phone, account_id as "accountId" from person where id = ${id}
  `.execute(db);
  return found.rows[0] ?? null;
}

/** Positions that hold on a day or begin later. */
export async function selectPositionsOf(
  db: Db,
  personIds: readonly PersonId[],
  day: Temporal.PlainDate,
): Promise<HeldPosition[]> {
  const found = await sql<HeldPosition>`
    select id, person_id as "personId", unit_id as "unitId", role, title
    from position where person_id = any(${[...personIds]}::uuid[]) and valid && daterange(${day.toString()}::date, null)
  `.execute(db);
  return found.rows;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
}

/** Inserts people; those whose address is known get the name and telephone given here. */
export async function upsertPeople(
  trx: Db,
  people: readonly NewPerson[],
): Promise<ReadonlyMap<string, PersonId>> {
  const made = await sql<{ id: PersonId; email: string }>`
    insert into person (name, email, phone)
    select name, email, phone
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as given (name text, email text, phone text)
    on conflict (email) do update set name = excluded.name, phone = coalesce(excluded.phone, person.phone)
    returning id, email
  `.execute(trx);
  return new Map(made.rows.map((row) => [row.email, row.id]));
}

/** @returns null when the address is somebody else's */
export async function insertPerson(trx: Db, { name, email, phone }: NewPerson): Promise<PersonId | null> {
  const made = await sql<{ id: PersonId }>`
    insert into person (name, email, phone) values (${name}, ${email}, ${phone})
    on conflict (email) do nothing returning id
  `.execute(trx);
  return made.rows[0]?.id ?? null;
}

export async function updatePerson(trx: Db, id: PersonId, { name, email, phone }: NewPerson): Promise<void> {
  await sql`update person set name = ${name}, email = ${email}, phone = ${phone} where id = ${id}`.execute(
    trx,
  );
}

export interface NewPosition {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
}

/** Positions that begin on a day, or with their unit where that begins later. */
export async function insertPositions(
  trx: Db,
  positions: readonly NewPosition[],
  from: Temporal.PlainDate,
): Promise<void> {
  await sql`
    insert into position (person_id, unit_id, role, title, valid)
    select "personId", "unitId", role, title, daterange(greatest(${from.toString()}::date, since.day), null)
    from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb)
      as given ("personId" uuid, "unitId" uuid, role text, title text)
    join lateral (select min(lower(valid)) as day from unit_version where unit_id = given."unitId") since on true
  `.execute(trx);
}

export async function updateAccount(trx: Db, id: PersonId, accountId: string): Promise<void> {
  await sql`update person set account_id = ${accountId} where id = ${id}`.execute(trx);
}

/** Links people to the accounts of the same address. */
export async function linkAccounts(trx: Db, accounts: ReadonlyMap<string, string>): Promise<void> {
  const given = JSON.stringify([...accounts].map(([email, id]) => ({ email, id })));
  await sql`
    update person set account_id = given.id
    from jsonb_to_recordset(${given}::jsonb) as given (email text, id text)
    where person.email = given.email
  `.execute(trx);
}

/** People with an address who have no account yet. */
export async function selectWithoutAccount(db: Db): Promise<{ name: string; email: string }[]> {
  const found = await sql<{ name: string; email: string }>`
    select name, email from person where email is not null and account_id is null order by id
  `.execute(db);
  return found.rows;
}

/** Locks the installation until the transaction ends, so that only one of two set-ups at once finds it empty. */
export async function lockInstallation(trx: Db): Promise<{ readonly setUp: boolean }> {
  const found = await sql<{ setUp: boolean }>`
    select set_up_at is not null or root_unit_id is not null as "setUp" from installation for update
  `.execute(trx);
  return { setUp: found.rows[0]?.setUp ?? true };
}

export async function updateInstallation(trx: Db, rootId: UnitId, at: Temporal.Instant): Promise<void> {
  await sql`update installation set root_unit_id = ${rootId}, set_up_at = ${at.toString()}`.execute(trx);
}

export async function selectIsSetUp(db: Db): Promise<boolean> {
  const found = await sql<{ setUp: boolean }>`
    select set_up_at is not null or root_unit_id is not null as "setUp" from installation
  `.execute(db);
  return found.rows[0]?.setUp ?? true;
}
