import { sql } from 'kysely';
import type { Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { PositionSpan } from './position.ts';

/** Every position somebody ever held or will hold, the latest first. */
export async function selectSpans(
  db: Db,
  personId: PersonId,
  day: Temporal.PlainDate,
): Promise<PositionSpan[]> {
  const found = await sql<PositionSpan>`
    select h.id, h.unit_id as "unitId", v.name as "unitName", h.role, h.title,
      (select json_build_object('id', absent.id, 'name', absent.name) from person absent where absent.id = h.acting_for)
        as "actingFor",
      (select json_build_object('id', giver.id, 'name', giver.name) from person giver where giver.id = h.authorised_by)
        as "authorisedBy", h.basis,
      lower(h.valid) as "from", upper(h.valid) as until
    from position h
    join unit_version v on v.unit_id = h.unit_id
      and v.valid @> greatest(lower(h.valid), least(${day.toString()}::date, coalesce(upper(h.valid) - 1, 'infinity')))
    where h.person_id = ${personId}
    order by lower(h.valid) desc, h.id
  `.execute(db);
  return found.rows;
}

/**
 * Makes changes of one person's positions wait for each other until the transaction ends.
 * @returns whether there is such a person
 */
export async function lockPerson(trx: Db, personId: PersonId): Promise<boolean> {
  const found = await sql`select 1 from person where id = ${personId} for update`.execute(trx);
  return found.rows.length > 0;
}

export interface SpanToInsert {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly title: string;
  readonly actingFor: PersonId | null;
  readonly authorisedBy: PersonId | null;
  readonly basis: string | null;
  readonly from: string;
  readonly until: string | null;
}

export async function insertSpan(trx: Db, span: SpanToInsert): Promise<PositionId> {
  const made = await sql<{ id: PositionId }>`
    insert into position (person_id, unit_id, role, title, acting_for, authorised_by, basis, valid)
    values (${span.personId}, ${span.unitId}, ${span.role}, ${span.title}, ${span.actingFor}, ${span.authorisedBy}, ${span.basis},
      daterange(${span.from}::date, ${span.until}::date))
    returning id
  `.execute(trx);
  const [row] = made.rows;
  if (row === undefined) throw new Error('the server made no position');
  return row.id;
}

/** Who acts in somebody's place, with the time: a stand-in, or by authorisation. */
export interface StandIn {
  readonly id: PositionId;
  readonly personId: PersonId;
  readonly name: string;
  readonly unitId: UnitId;
  readonly role: Role;
  readonly from: string;
  readonly until: string;
  /** The paper of the authorisation; null for a stand-in. */
  readonly basis: string | null;
}

/** Who stands in for somebody or is authorised by them, on a day or later. */
export async function selectStandIns(
  db: Db,
  absentId: PersonId,
  day: Temporal.PlainDate,
): Promise<StandIn[]> {
  const found = await sql<StandIn>`
    select h.id, h.person_id as "personId", p.name, h.unit_id as "unitId", h.role, lower(h.valid) as "from",
      upper(h.valid) as until, h.basis
    from position h join person p on p.id = h.person_id
    where (h.acting_for = ${absentId} or h.authorised_by = ${absentId}) and upper(h.valid) > ${day.toString()}::date
    order by lower(h.valid), h.id
  `.execute(db);
  return found.rows;
}

/** Where a position ends, its stand-ins and authorisations do: those that had not begun by then are gone. */
export async function trimStandIns(
  trx: Db,
  absent: { readonly personId: PersonId; readonly unitId: UnitId; readonly role: Role },
  until: string,
): Promise<void> {
  const theirs = sql`unit_id = ${absent.unitId}
    and (acting_for = ${absent.personId} and role = ${absent.role} or authorised_by = ${absent.personId})`;
  await sql`delete from position where ${theirs} and lower(valid) >= ${until}::date`.execute(trx);
  await sql`
    update position set valid = daterange(lower(valid), ${until}::date)
    where ${theirs} and upper(valid) > ${until}::date
  `.execute(trx);
}

/** People who may be meant: of this address, or of this name. */
export async function selectMeant(db: Db, written: string): Promise<{ id: PersonId; name: string }[]> {
  const found = await sql<{ id: PersonId; name: string }>`
    select id, name from person
    where email = lower(${written}) or search_key(name) = search_key(${written})
    order by email is not distinct from lower(${written}) desc, id limit 2
  `.execute(db);
  return found.rows;
}

/** Whether the unit exists on every day of a span. */
export async function coversSpan(
  trx: Db,
  { unitId, from, until }: Pick<SpanToInsert, 'unitId' | 'from' | 'until'>,
): Promise<boolean> {
  const found = await sql<{ covers: boolean | null }>`
    select range_agg(valid) @> daterange(${from}::date, ${until}::date) as covers
    from unit_version where unit_id = ${unitId}
  `.execute(trx);
  return found.rows[0]?.covers ?? false;
}

/** Whether somebody holds the same position on a day of the span. */
export async function overlapsSpan(trx: Db, span: SpanToInsert): Promise<boolean> {
  const found = await sql<{ overlaps: boolean }>`
    select exists (
      select from position where person_id = ${span.personId} and unit_id = ${span.unitId} and role = ${span.role}
        and valid && daterange(${span.from}::date, ${span.until}::date)) as overlaps
  `.execute(trx);
  return found.rows[0]?.overlaps ?? false;
}

export async function setEnd(trx: Db, id: PositionId, until: string): Promise<void> {
  await sql`
    update position set valid = daterange(lower(valid), ${until}::date) where id = ${id}
  `.execute(trx);
}

/** For a position that has not begun. */
export async function deletePosition(trx: Db, id: PositionId): Promise<void> {
  await sql`delete from position where id = ${id}`.execute(trx);
}

/** Administrators who can sign in and whose position has no end, without one position. */
export async function countOtherAdministrators(
  trx: Db,
  except: PositionId,
  day: Temporal.PlainDate,
): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*) as n from position h join person p on p.id = h.person_id
    where h.role = 'administrator' and h.id <> ${except} and p.account_id is not null
      and h.valid @> ${day.toString()}::date and upper_inf(h.valid)
  `.execute(trx);
  return found.rows[0]?.n ?? 0;
}
