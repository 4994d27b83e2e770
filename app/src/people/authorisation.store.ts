import { sql } from 'kysely';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Tie } from './authorisation.ts';

/** Own positions of somebody on a day, at a unit and directly below it. */
export async function selectTies(
  db: Db,
  personId: PersonId,
  unitId: UnitId,
  day: string,
): Promise<readonly Tie[]> {
  const found = await sql<Tie>`
    select h.role, case when h.unit_id = ${unitId} then 'unit' else 'below' end as at
    from position h
    where h.person_id = ${personId} and h.valid @> ${day}::date and h.acting_for is null and h.authorised_by is null
      and (h.unit_id = ${unitId} or exists (
        select from unit_superior s
        where s.unit_id = h.unit_id and s.superior_id = ${unitId} and s.valid @> ${day}::date))
  `.execute(db);
  return found.rows;
}

/** Who has left takes along what others had given them: nothing of it holds from a day on. */
export async function trimAuthorisationsOf(trx: Db, personId: PersonId, until: string): Promise<void> {
  const theirs = sql`person_id = ${personId} and authorised_by is not null and not exists (
    select from position own where own.person_id = ${personId} and own.acting_for is null
      and own.authorised_by is null and (upper_inf(own.valid) or upper(own.valid) > ${until}::date))`;
  await sql`delete from position where ${theirs} and lower(valid) >= ${until}::date`.execute(trx);
  await sql`
    update position set valid = daterange(lower(valid), ${until}::date)
    where ${theirs} and upper(valid) > ${until}::date
  `.execute(trx);
}
