import { sql } from 'kysely';
import { ZONE } from '../base/clock.ts';
import type { AssignmentId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { INHERITED_STATES } from './assignment.ts';
import { found, type Selection } from './assignment-query.store.ts';
import type { AskedTask } from './similar-task.ts';
import type { LoadCount } from './unit-load.ts';

const OPEN = sql`assignment.state in (${sql.join(INHERITED_STATES.map((state) => sql.lit(state)))})`;
const STANDS = sql`assignment.state not in ('cancelled', 'superseded') and assignment.current_due is not null`;

export interface LoadedUnits {
  readonly ids: readonly UnitId[];
  readonly total: number;
}

/** Units of which something is asked for, those with most still to do first. */
export async function selectLoadedUnits(
  db: Db,
  selection: Selection,
  slice: { readonly limit: number; readonly offset: number },
): Promise<LoadedUnits> {
  const units = await sql<{ id: UnitId; total: number }>`
    select assignment.unit_id as id, (count(*) over ())::int as total
    ${found(selection)} and ${STANDS}
    group by assignment.unit_id
    order by count(*) filter (where ${OPEN}) desc, count(*) desc, assignment.unit_id
    limit ${slice.limit} offset ${slice.offset}
  `.execute(db);
  return { ids: units.rows.map(({ id }) => id), total: units.rows[0]?.total ?? 0 };
}

/** What is asked for, counted by unit, by who confirms it, and by the week of its last day. */
export async function selectLoadCounts(db: Db, selection: Selection): Promise<LoadCount[]> {
  const counted = await sql<LoadCount>`
    select assignment.unit_id as "unitId", task.confirming_unit_id as "askerId",
      date_trunc('week', assignment.current_due)::date::text as week,
      count(*)::int as asked, (count(*) filter (where ${OPEN}))::int as open
    ${found(selection)} and ${STANDS}
    group by assignment.unit_id, task.confirming_unit_id, date_trunc('week', assignment.current_due)
  `.execute(db);
  return counted.rows;
}

export interface OpenTaskRow extends AskedTask {
  readonly taskId: TaskId;
  readonly assignmentId: AssignmentId;
  readonly unitId: UnitId;
  readonly askerId: UnitId;
}

/** The newest of the open tasks of each unit. */
export async function selectOpenTasks(db: Db, selection: Selection, perUnit: number): Promise<OpenTaskRow[]> {
  const tasks = await sql<OpenTaskRow>`
    select "taskId", "assignmentId", "unitId", "askerId", summary, "issuedOn" from (
      select task.id as "taskId", assignment.id as "assignmentId", assignment.unit_id as "unitId",
        task.confirming_unit_id as "askerId", task.summary,
        (task.issued_at at time zone ${ZONE})::date::text as "issuedOn",
        row_number() over (partition by assignment.unit_id order by task.issued_at desc, task.id desc) as place
      ${found(selection)}
    ) as newest
    where place <= ${perUnit}
    order by "unitId", place
  `.execute(db);
  return tasks.rows;
}
