import { sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';
import type { Cutoffs, RetentionTerms } from './retention.ts';

export async function selectTerms(db: Db, lock: 'lock' | 'read' = 'read'): Promise<RetentionTerms> {
  const found = await sql<RetentionTerms>`
    select keep_origin_months as "originMonths", keep_act_years as "actYears" from installation
    ${lock === 'lock' ? sql`for update` : sql``}
  `.execute(db);
  const [terms] = found.rows;
  // The first migration inserts the only row, and nobody is granted to delete it.
  if (terms === undefined) throw new Error('installation row is missing');
  return terms;
}

export async function updateTerms(trx: Db, { originMonths, actYears }: RetentionTerms): Promise<void> {
  await sql`
    update installation set keep_origin_months = ${originMonths}, keep_act_years = ${actYears}
  `.execute(trx);
}

/** How many entries lose their address, or go altogether. */
export interface Forgotten {
  readonly origins: number;
  readonly signIns: number;
  readonly acts: number;
}

/** The database refuses what is too recent, whoever asks. */
export async function forget(trx: Db, cutoffs: Cutoffs): Promise<Forgotten> {
  const found = await sql<Forgotten>`
    select origins::int, sign_ins::int as "signIns", acts::int
    from forget_record(${cutoffs.origins.toString()}::timestamptz, ${acts(cutoffs)}::timestamptz)
  `.execute(trx);
  return found.rows[0] ?? { origins: 0, signIns: 0, acts: 0 };
}

/** What `forget` would do. */
export async function countForgotten(db: Db, cutoffs: Cutoffs): Promise<Forgotten> {
  const origins = sql`${cutoffs.origins.toString()}::timestamptz`;
  const found = await sql<Forgotten>`
    select
      (select count(*)::int from audit_entry where origin_salt is not null and at < ${origins}
        and action not like 'session.%' and at >= ${acts(cutoffs)}::timestamptz) as origins,
      (select count(*)::int from audit_entry where action like 'session.%' and at < ${origins}) as "signIns",
      (select count(*)::int from audit_entry where at < ${acts(cutoffs)}::timestamptz
        and action not like 'session.%') as acts
  `.execute(db);
  return found.rows[0] ?? { origins: 0, signIns: 0, acts: 0 };
}

function acts(cutoffs: Cutoffs): string {
  return cutoffs.acts?.toString() ?? '-infinity';
}
