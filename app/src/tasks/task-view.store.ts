import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, FileId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { TaskView } from './task.ts';

const TASK = sql`
  task.id, task.directive_id as "directiveId", task.draft_task_id as "draftTaskId", task.ordinal, task.section, task.quote, task.span_start as "spanStart",
  task.span_end as "spanEnd", task.summary, task.kind, task.force, task.product, task.deadline,
  task.deadline_written as "deadlineWritten", task.due, task.follower_id as "followerId",
  task.confirming_unit_id as "confirmingUnitId", task.lead_written as "leadWritten", task.importance, task.issued_at as "issuedAt",
  task.issued_by as "issuedBy"`;

export async function findTask(db: Db, rootId: UnitId, taskId: TaskId): Promise<TaskView | null> {
  const found = await sql<TaskView>`
    select ${TASK} from task where task.root_id = ${rootId} and task.id = ${taskId}
  `.execute(db);
  return found.rows[0] ?? null;
}

/** The tasks of a directive in their order, standing directions among them. */
export async function selectTasks(db: Db, rootId: UnitId, directiveId: DirectiveId): Promise<TaskView[]> {
  const found = await sql<TaskView>`
    select ${TASK} from task where task.root_id = ${rootId} and task.directive_id = ${directiveId} order by task.ordinal
  `.execute(db);
  return found.rows;
}

export interface PartyRow {
  readonly unitId: UnitId;
  readonly role: 'cooperator' | 'via';
}

export async function selectParties(db: Db, rootId: UnitId, taskId: TaskId): Promise<PartyRow[]> {
  const found = await sql<PartyRow>`
    select unit_id as "unitId", role from task_party where root_id = ${rootId} and task_id = ${taskId}
  `.execute(db);
  return found.rows;
}

export interface EventFileRow {
  readonly seq: number;
  readonly fileId: FileId;
}

export async function selectEventFiles(
  db: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
): Promise<EventFileRow[]> {
  const found = await sql<EventFileRow>`
    select seq, file_id as "fileId" from event_file
    where root_id = ${rootId} and assignment_id = ${assignmentId} order by seq, file_id
  `.execute(db);
  return found.rows;
}

/** The assignments whose reports carry this file. */
export async function selectAssignmentsWithFile(
  db: Db,
  rootId: UnitId,
  fileId: FileId,
): Promise<AssignmentId[]> {
  const found = await sql<{ id: AssignmentId }>`
    select distinct assignment_id as id from event_file where root_id = ${rootId} and file_id = ${fileId}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}

export async function countLeads(db: Db, rootId: UnitId, taskId: TaskId): Promise<number> {
  const found = await sql<{ leads: number }>`
    select count(distinct unit_id)::int as leads from assignment where root_id = ${rootId} and task_id = ${taskId}
  `.execute(db);
  return found.rows[0]?.leads ?? 0;
}

/** The units that a directive gives something to: leads, cooperators, and those reports go through. */
export async function selectConcernedUnits(
  db: Db,
  rootId: UnitId,
  directiveId: DirectiveId,
): Promise<UnitId[]> {
  const found = await sql<{ id: UnitId }>`
    select assignment.unit_id as id
    from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where task.root_id = ${rootId} and task.directive_id = ${directiveId}
    union
    select task_party.unit_id
    from task_party join task on task.root_id = task_party.root_id and task.id = task_party.task_id
    where task.root_id = ${rootId} and task.directive_id = ${directiveId}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
