import { sql } from 'kysely';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { CalendarDifference } from './calendar-change.ts';
import type { BeforeMeans } from './due-date.ts';
import type { Holiday } from './holidays.ts';

/** Days that differ from the ordinary week, from one day to another, both included. */
export async function selectDays(
  db: Db,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Holiday[]> {
  const found = await sql<Holiday>`
    select day, kind, name, source from calendar_day where day between ${from}::date and ${to}::date order by day
  `.execute(db);
  return found.rows;
}

/** The days as they are now, locked until the transaction ends: two changes of them come one after the other. */
export async function lockDays(trx: Db, days: readonly string[]): Promise<Holiday[]> {
  // A day that is in no row yet cannot be locked by itself.
  await sql`select singleton from installation for update`.execute(trx);
  const found = await sql<Holiday>`
    select day, kind, name, source from calendar_day where day = any(${days}::date[]) order by day
  `.execute(trx);
  return found.rows;
}

export interface ChangeRow extends CalendarDifference {
  readonly id: string;
  readonly madeAt: string;
  readonly personName: string;
  readonly undoneAt: string | null;
}

export async function insertChange(
  trx: Db,
  change: CalendarDifference & { readonly madeAt: string; readonly personId: PersonId },
): Promise<string> {
  await writeDays(trx, change);
  const made = await sql<{ id: string }>`
    insert into calendar_change (made_at, person_id, before, after)
    values (${change.madeAt}, ${change.personId}, ${JSON.stringify(change.before)}::jsonb, ${JSON.stringify(change.after)}::jsonb)
    returning id
  `.execute(trx);
  const id = made.rows[0]?.id;
  if (id === undefined) throw new Error('a change was not written');
  return id;
}

export async function writeDays(trx: Db, { before, after }: CalendarDifference): Promise<void> {
  const gone = before.map(({ day }) => day);
  await sql`delete from calendar_day where day = any(${gone}::date[])`.execute(trx);
  await sql`
    insert into calendar_day (day, kind, name, source)
    select day, kind, name, source
    from jsonb_to_recordset(${JSON.stringify(after)}::jsonb) as given (day date, kind text, name text, source text)
  `.execute(trx);
}

export async function lockChange(trx: Db, id: string): Promise<ChangeRow | null> {
  const found = await sql<ChangeRow>`
    select calendar_change.id, made_at as "madeAt", person.name as "personName", before, after, undone_at as "undoneAt"
    from calendar_change join person on person.id = person_id
    where calendar_change.id = ${id}::uuid
    for update of calendar_change
  `.execute(trx);
  return found.rows[0] ?? null;
}

export async function setUndone(trx: Db, id: string, at: string): Promise<void> {
  await sql`update calendar_change set undone_at = ${at} where id = ${id}::uuid`.execute(trx);
}

/** The newest changes first. */
export async function selectChanges(db: Db, most: number): Promise<ChangeRow[]> {
  const found = await sql<ChangeRow>`
    select calendar_change.id, made_at as "madeAt", person.name as "personName", before, after, undone_at as "undoneAt"
    from calendar_change join person on person.id = person_id
    order by calendar_change.id desc limit ${most}
  `.execute(db);
  return found.rows;
}

export async function updateBeforeMeans(trx: Db, beforeMeans: BeforeMeans): Promise<void> {
  await sql`update installation set before_means = ${beforeMeans}`.execute(trx);
}
