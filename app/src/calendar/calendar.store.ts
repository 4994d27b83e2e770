import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { BeforeMeans } from './due-date.ts';
import type { Holiday } from './holidays.ts';

export async function selectCalendarDays(db: Db): Promise<Pick<Holiday, 'day' | 'kind'>[]> {
  const found = await sql<
    Pick<Holiday, 'day' | 'kind'>
  >`select day, kind from calendar_day order by day`.execute(db);
  return found.rows;
}

/** Days that are there stay as they are: an administrator may have mended them. */
export async function insertCalendarDays(trx: Db, days: readonly Holiday[]): Promise<void> {
  await sql`
    insert into calendar_day (day, kind, name, source)
    select day, kind, name, source
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as given (day date, kind text, name text, source text)
    on conflict (day) do nothing
  `.execute(trx);
}

export interface InstallationSettings {
  readonly rootId: UnitId | null;
  /** The day a demonstration stands on; null in a real installation. */
  readonly demonstrationToday: string | null;
  readonly beforeMeans: BeforeMeans;
  readonly setUpAt: string | null;
}

export async function selectInstallation(db: Db): Promise<InstallationSettings> {
  const found = await sql<InstallationSettings>`
    select root_unit_id as "rootId", demonstration_today as "demonstrationToday", before_means as "beforeMeans",
      set_up_at as "setUpAt"
    from installation
  `.execute(db);
  const [row] = found.rows;
  // The first migration inserts the only row, and nobody is granted to delete it.
  if (row === undefined) throw new Error('installation row is missing');
  return row;
}
