import { sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';
import { found, type Selection } from './assignment-query.store.ts';
import { type DueCount, SEVERAL } from './due-calendar.ts';

/** What is asked for, counted by its last day; the days on which nothing is due have no line. */
export async function selectDueCounts(db: Db, selection: Selection): Promise<DueCount[]> {
  const counted = await sql<DueCount>`
    select due::text as day, sum(n)::int as count, count(*)::int as units,
      (count(*) filter (where n >= ${SEVERAL}))::int as "busyUnits"
    from (
      select assignment.current_due as due, assignment.unit_id, count(*) as n
      ${found(selection)} and assignment.current_due is not null
      group by assignment.current_due, assignment.unit_id
    ) as of_unit
    group by due order by due
  `.execute(db);
  return counted.rows;
}
