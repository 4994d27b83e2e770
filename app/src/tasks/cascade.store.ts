import type { Force, Span } from '@dondoc/reading';
import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, PersonId, SpokenOrderId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentState } from './assignment.ts';

/** Tasks below an assignment and what stands above it. */

/** A chain is as long as there are levels of units; what is longer is no chain. */
const MOST_LEVELS = 12;

export interface NewChildTask {
  readonly rootId: UnitId;
  readonly parentId: AssignmentId;
  readonly text: string;
  readonly summary: string;
  readonly covers: readonly Span[];
  readonly force: Force;
  /** ISO day. */
  readonly due: string | null;
  readonly confirmingUnitId: UnitId;
  readonly leadWritten: string;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
}

export async function insertChildTask(trx: Db, task: NewChildTask): Promise<TaskId> {
  const made = await sql<{ id: TaskId }>`
    insert into task (root_id, parent_assignment_id, covers, ordinal, section, quote, span_start, span_end, summary, kind,
      force, due, confirming_unit_id, lead_written, issued_at, issued_by)
    values (${task.rootId}, ${task.parentId}, ${JSON.stringify(task.covers)}::jsonb,
      (select count(*) + 1 from task where root_id = ${task.rootId} and parent_assignment_id = ${task.parentId}),
      '', ${task.text}, 0, ${task.text.length}, ${task.summary}, 'assignment', ${task.force}, ${task.due},
      ${task.confirmingUnitId}, ${task.leadWritten}, ${task.at.toString()}, ${task.by})
    returning id
  `.execute(trx);
  const [row] = made.rows;
  if (row === undefined) throw new Error('no task was made');
  return row.id;
}

/** A task made from an assignment, as the page on which it is broken down lists it. */
export interface ChildTask {
  readonly id: TaskId;
  readonly ordinal: number;
  readonly summary: string;
  readonly quote: string;
  readonly covers: readonly Span[];
  /** Whether any unit still has it to do, or has done it. */
  readonly live: boolean;
}

export async function selectChildTasks(
  db: Db,
  rootId: UnitId,
  parentId: AssignmentId,
): Promise<readonly ChildTask[]> {
  const found = await sql<ChildTask>`
    select t.id, t.ordinal, t.summary, t.quote, t.covers, exists (
      select from assignment a where a.root_id = t.root_id and a.task_id = t.id and a.state not in ('cancelled', 'superseded')) as live
    from task t where t.root_id = ${rootId} and t.parent_assignment_id = ${parentId}
    order by t.ordinal
  `.execute(db);
  return found.rows;
}

/** One assignment of a tree, with the one that it was broken down from. */
export interface TreeRow {
  readonly id: AssignmentId;
  /** Null for those that were asked about. */
  readonly parentId: AssignmentId | null;
  readonly taskId: TaskId;
  /** Number of the task among those made of the same assignment. */
  readonly ordinal: number;
  readonly unitId: UnitId;
  readonly summary: string;
  readonly state: AssignmentState;
  readonly percent: number;
  readonly currentDue: string | null;
  readonly submittedOn: string | null;
  readonly suspendedOn: string | null;
  readonly partsDone: number;
  readonly parts: number;
}

/** These assignments and everything that was made of them, level by level, tasks in the order in which they were given. */
export async function selectTrees(
  db: Db,
  rootId: UnitId,
  tops: readonly AssignmentId[],
): Promise<readonly TreeRow[]> {
  const found = await sql<TreeRow>`
    with recursive tree as (
      select a.id, null::uuid as parent_id, a.task_id, 0 as level
      from assignment a where a.root_id = ${rootId} and a.id = any(${[...tops]}::uuid[])
      union all
      select a.id, t.parent_assignment_id, a.task_id, tree.level + 1
      from tree
      join task t on t.root_id = ${rootId} and t.parent_assignment_id = tree.id
      join assignment a on a.root_id = t.root_id and a.task_id = t.id
      where tree.level < ${MOST_LEVELS}
    )
    select a.id, tree.parent_id as "parentId", t.id as "taskId", t.ordinal, a.unit_id as "unitId", t.summary, a.state, a.percent,
      a.current_due as "currentDue", a.submitted_on as "submittedOn", a.suspended_on as "suspendedOn", split.total as parts, split.done as "partsDone"
    from tree
    join assignment a on a.root_id = ${rootId} and a.id = tree.id
    join task t on t.root_id = a.root_id and t.id = a.task_id
    cross join lateral (
      select count(*)::int as total, count(p.done_at)::int as done from assignment_part p
      where p.root_id = a.root_id and p.assignment_id = a.id and p.removed_at is null) as split
    order by tree.level, t.ordinal, a.id
  `.execute(db);
  return found.rows;
}

/** A task above another, down which it came. */
export interface AboveRow {
  readonly assignmentId: AssignmentId;
  readonly unitId: UnitId;
  readonly summary: string;
  readonly directiveId: DirectiveId | null;
}

/** The assignments above one, the nearest first. */
export async function selectAbove(db: Db, rootId: UnitId, id: AssignmentId): Promise<readonly AboveRow[]> {
  const found = await sql<AboveRow>`
    with recursive above as (
      select t.parent_assignment_id as id, 1 as level
      from assignment a join task t on t.root_id = a.root_id and t.id = a.task_id
      where a.root_id = ${rootId} and a.id = ${id} and t.parent_assignment_id is not null
      union all
      select t.parent_assignment_id, above.level + 1
      from above join assignment a on a.root_id = ${rootId} and a.id = above.id
      join task t on t.root_id = a.root_id and t.id = a.task_id
      where t.parent_assignment_id is not null and above.level < ${MOST_LEVELS}
    )
    select a.id as "assignmentId", a.unit_id as "unitId", t.summary, t.directive_id as "directiveId"
    from above join assignment a on a.root_id = ${rootId} and a.id = above.id
    join task t on t.root_id = a.root_id and t.id = a.task_id
    order by above.level
  `.execute(db);
  return found.rows;
}

/** Where tasks come from that were broken down from others. */
export interface TaskOrigin {
  readonly taskId: TaskId;
  /** The unit that gave them. */
  readonly giverId: UnitId;
  /** The directive at the top of the chain. */
  readonly directiveId: DirectiveId | null;
  /** The order without paper there. */
  readonly orderId: SpokenOrderId | null;
}

export async function selectOrigins(
  db: Db,
  rootId: UnitId,
  taskIds: readonly TaskId[],
): Promise<readonly TaskOrigin[]> {
  if (taskIds.length === 0) return [];
  const found = await sql<TaskOrigin>`
    with recursive above as (
      select t.id as "taskId", a.unit_id as "giverId", a.task_id, 1 as level
      from task t join assignment a on a.root_id = t.root_id and a.id = t.parent_assignment_id
      where t.root_id = ${rootId} and t.id = any(${[...taskIds]}::uuid[])
      union all
      select above."taskId", above."giverId", a.task_id, above.level + 1
      from above join task t on t.root_id = ${rootId} and t.id = above.task_id
      join assignment a on a.root_id = t.root_id and a.id = t.parent_assignment_id
      where above.level < ${MOST_LEVELS}
    )
    select distinct on (above."taskId") above."taskId", above."giverId", t.directive_id as "directiveId",
      t.spoken_order_id as "orderId"
    from above join task t on t.root_id = ${rootId} and t.id = above.task_id
    order by above."taskId", above.level desc
  `.execute(db);
  return found.rows;
}

/** The assignments made directly of one, locked in the order of ids until the transaction ends. */
export async function lockChildren(
  trx: Db,
  rootId: UnitId,
  parentId: AssignmentId,
): Promise<readonly AssignmentId[]> {
  const found = await sql<{ id: AssignmentId }>`
    select a.id from task t join assignment a on a.root_id = t.root_id and a.task_id = t.id
    where t.root_id = ${rootId} and t.parent_assignment_id = ${parentId}
    order by a.id for update of a
  `.execute(trx);
  return found.rows.map(({ id }) => id);
}

/** Tasks made of one assignment, all or those named, are made of another of the same task from now on. */
export async function moveChildTasks(
  trx: Db,
  rootId: UnitId,
  {
    from,
    to,
    only,
  }: { readonly from: AssignmentId; readonly to: AssignmentId; readonly only?: readonly TaskId[] },
): Promise<readonly TaskId[]> {
  const found = await sql<{ id: TaskId }>`
    update task set parent_assignment_id = ${to}
    where root_id = ${rootId} and parent_assignment_id = ${from}
      and ${only === undefined ? sql`true` : sql`id = any(${[...only]}::uuid[])`}
    returning id
  `.execute(trx);
  return found.rows.map(({ id }) => id);
}

/** The last day of the work that a task is part of; null for a task that is part of none. */
export async function selectWhole(
  db: Db,
  rootId: UnitId,
  taskId: TaskId,
): Promise<{ readonly due: Temporal.PlainDate | null } | null> {
  const found = await sql<{ due: string | null }>`
    select whole.current_due as due
    from task t join assignment whole on whole.root_id = t.root_id and whole.id = t.parent_assignment_id
    where t.root_id = ${rootId} and t.id = ${taskId}
  `.execute(db);
  const [row] = found.rows;
  if (row === undefined) return null;
  return { due: row.due === null ? null : Temporal.PlainDate.from(row.due) };
}
