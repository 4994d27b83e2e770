import { sql } from 'kysely';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { SchoolYear } from './school-year.ts';

/** All school years, the earliest first. */
export async function selectSchoolYears(db: Db): Promise<SchoolYear[]> {
  const found = await sql<{ data: SchoolYear }>`select data from school_year order by year`.execute(db);
  return found.rows.map(({ data }) => data);
}

/** A school year as it is now, locked against other changes until the transaction ends. */
export async function lockSchoolYear(trx: Db, year: number): Promise<SchoolYear | null> {
  // A year that is in no row yet cannot be locked by itself.
  await sql`select singleton from installation for update`.execute(trx);
  const found = await sql<{ data: SchoolYear }>`select data from school_year where year = ${year}`.execute(
    trx,
  );
  return found.rows[0]?.data ?? null;
}

/** Writes a school year as it is to be; null takes it out. */
export async function writeSchoolYear(trx: Db, year: number, data: SchoolYear | null): Promise<void> {
  if (data === null) {
    await sql`delete from school_year where year = ${year}`.execute(trx);
    return;
  }
  await sql`
    insert into school_year (year, data) values (${year}, ${JSON.stringify(data)}::jsonb)
    on conflict (year) do update set data = excluded.data
  `.execute(trx);
}

/** Years that are there stay as they are: an administrator may have mended them. */
export async function insertSchoolYears(trx: Db, years: readonly SchoolYear[]): Promise<void> {
  await sql`
    insert into school_year (year, data)
    select (data ->> 'year')::int, data from jsonb_array_elements(${JSON.stringify(years)}::jsonb) as given (data)
    on conflict (year) do nothing
  `.execute(trx);
}

/** One change of a school year: before and after, either null where there was or is none. */
export interface SchoolChangeRow {
  readonly id: string;
  readonly year: number;
  readonly before: SchoolYear | null;
  readonly after: SchoolYear | null;
  readonly madeAt: string;
  readonly personName: string;
  readonly undoneAt: string | null;
}

export async function insertSchoolChange(
  trx: Db,
  change: Pick<SchoolChangeRow, 'year' | 'before' | 'after' | 'madeAt'> & { readonly personId: PersonId },
): Promise<string> {
  const made = await sql<{ id: string }>`
    insert into school_year_change (year, made_at, person_id, before, after)
    values (${change.year}, ${change.madeAt}, ${change.personId}, ${written(change.before)}, ${written(change.after)})
    returning id
  `.execute(trx);
  const id = made.rows[0]?.id;
  if (id === undefined) throw new Error('a change of a school year was not written');
  return id;
}

const written = (data: SchoolYear | null) =>
  data === null ? sql`null` : sql`${JSON.stringify(data)}::jsonb`;

const CHANGE = sql`
  school_year_change.id, year, before, after, made_at as "madeAt", person.name as "personName", undone_at as "undoneAt"
  from school_year_change join person on person.id = person_id`;

export async function lockSchoolChange(trx: Db, id: string): Promise<SchoolChangeRow | null> {
  const found = await sql<SchoolChangeRow>`
    select ${CHANGE} where school_year_change.id = ${id}::uuid for update of school_year_change
  `.execute(trx);
  return found.rows[0] ?? null;
}

export async function setSchoolChangeUndone(trx: Db, id: string, at: string): Promise<void> {
  await sql`update school_year_change set undone_at = ${at} where id = ${id}::uuid`.execute(trx);
}

/** The newest changes first. */
export async function selectSchoolChanges(db: Db, most: number): Promise<SchoolChangeRow[]> {
  const found = await sql<SchoolChangeRow>`
    select ${CHANGE} order by school_year_change.id desc limit ${most}
  `.execute(db);
  return found.rows;
}
