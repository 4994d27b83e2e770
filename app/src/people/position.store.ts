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
  readonly from: string;
  readonly until: string | null;
}

export async function insertSpan(trx: Db, span: SpanToInsert): Promise<PositionId> {
  const made = await sql<{ id: PositionId }>`
    insert into position (person_id, unit_id, role, title, valid)
    values (${span.personId}, ${span.unitId}, ${span.role}, ${span.title},
      daterange(${span.from}::date, ${span.until}::date))
    returning id
  `.execute(trx);
  const [row] = made.rows;
  if (row === undefined) throw new Error('the server made no position');
  return row.id;
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
