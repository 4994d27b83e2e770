import { sql } from 'kysely';
import type { Order } from '../audit/history.ts';
import type { DirectiveId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

/** What one person edited in review on one day. */
export interface ReviewDay {
  readonly personId: PersonId;
  /** Of the last edit. */
  readonly at: string;
  readonly edits: number;
}

/** @param zone in which days are counted */
export async function selectReviewDays(
  db: Db,
  { rootId, id }: { readonly rootId: UnitId; readonly id: DirectiveId },
  { order, limit, zone }: { readonly order: Order; readonly limit: number; readonly zone: string },
): Promise<ReviewDay[]> {
  const found = await sql<ReviewDay>`
    select person_id as "personId", max(at) as at, count(*)::int as edits
    from review_edit
    where root_id = ${rootId} and directive_id = ${id}
    group by person_id, (at at time zone ${zone})::date
    order by max(at) ${order === 'newest' ? sql`desc` : sql`asc`}
    limit ${limit}
  `.execute(db);
  return found.rows;
}
