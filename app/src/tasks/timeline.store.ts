import { sql } from 'kysely';
import type { AssignmentId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { classOf, found, type Selection } from './assignment-query.store.ts';
import type { TimelineSpan } from './timeline.ts';

export interface TimelineRow extends TimelineSpan {
  readonly taskId: TaskId;
  readonly section: string;
  readonly summary: string;
  readonly open: number;
  readonly overdue: number;
  /** The first of those counted. */
  readonly assignmentId: AssignmentId;
  readonly unitId: UnitId;
}

/** What is asked for, by task and last day, the earliest first; what has no last day at the end. */
export async function selectTimeline(
  db: Db,
  selection: Selection,
  limit: number,
): Promise<{ rows: TimelineRow[]; total: number }> {
  const late = sql`${classOf(selection.today.toString(), 'current')} = 'open-overdue'`;
  const rows = await sql<TimelineRow & { readonly total: number }>`
    select task.id as "taskId", task.section, task.summary, min(assignment.given_on)::text as "givenOn",
      assignment.current_due::text as due, count(*)::int as open, (count(*) filter (where ${late}))::int as overdue,
      (array_agg(assignment.id order by assignment.id))[1] as "assignmentId",
      (array_agg(assignment.unit_id order by assignment.id))[1] as "unitId",
      (count(*) over ())::int as total
    ${found(selection)}
    group by task.id, task.section, task.summary, assignment.current_due
    order by assignment.current_due nulls last, task.id
    limit ${limit}
  `.execute(db);
  return { rows: rows.rows, total: rows.rows[0]?.total ?? 0 };
}
