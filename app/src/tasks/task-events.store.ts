import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentState } from './assignment.ts';
import type { PeriodKey } from './period.ts';

/** An assignment as programs are told of it. */
export interface ToldAssignment {
  readonly id: AssignmentId;
  readonly rootId: UnitId;
  readonly taskId: TaskId;
  readonly directiveId: DirectiveId | null;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly summary: string;
  readonly state: AssignmentState;
  /** ISO day. */
  readonly due: string | null;
}

function select(day: Temporal.PlainDate) {
  return sql`
    select a.id, a.root_id as "rootId", t.id as "taskId", t.directive_id as "directiveId", a.unit_id as "unitId",
      coalesce(v.name, '') as "unitName", t.summary, a.state, a.current_due as due
    from assignment a
    join task t on t.root_id = a.root_id and t.id = a.task_id
    left join unit_version v on v.unit_id = a.unit_id and v.valid @> ${day.toString()}::date`;
}

export interface AssignedNow {
  readonly rootId: UnitId;
  readonly taskIds: readonly TaskId[];
  /** Only what this unit was given. */
  readonly unitId?: UnitId | undefined;
  /** Only this period of recurring tasks. */
  readonly period?: PeriodKey;
}

export async function selectAssigned(
  db: Db,
  { rootId, taskIds, unitId, period }: AssignedNow,
  day: Temporal.PlainDate,
): Promise<readonly ToldAssignment[]> {
  const ofUnit = unitId === undefined ? sql`true` : sql`a.unit_id = ${unitId}`;
  const ofPeriod = period === undefined ? sql`true` : sql`a.period = ${period}`;
  const found = await sql<ToldAssignment>`
    ${select(day)} where a.root_id = ${rootId} and a.task_id = any(${[...taskIds]}::uuid[]) and ${ofUnit} and ${ofPeriod}
  `.execute(db);
  return found.rows;
}

/** Open, and due on one of the days before today since a day. */
export async function selectOverdue(
  db: Db,
  rootId: UnitId,
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Promise<readonly ToldAssignment[]> {
  const found = await sql<ToldAssignment>`
    ${select(today)} where a.root_id = ${rootId} and a.state in ('assigned', 'received', 'in-progress', 'rework')
      and a.current_due >= ${since.toString()}::date and a.current_due < ${today.toString()}::date
  `.execute(db);
  return found.rows;
}
