import { sql } from 'kysely';
import type { AssignmentId, EventId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { DUE, ROW } from './assignment-list.store.ts';
import type { AssignmentRow } from './assignment-view.ts';

/** Rows by id; the caller has asked whether they may be seen. */
export async function selectAssignmentsById(
  db: Db,
  rootId: UnitId,
  ids: readonly AssignmentId[],
): Promise<AssignmentRow[]> {
  const found = await sql<AssignmentRow>`
    select ${ROW} from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where assignment.root_id = ${rootId} and assignment.id = any(${ids}::uuid[])
    order by ${DUE}, assignment.id
  `.execute(db);
  return found.rows;
}

/** Those of some assignments to which a form with this key has done something. */
export async function selectWithRequest(
  db: Db,
  rootId: UnitId,
  {
    assignmentIds,
    requestKey,
  }: { readonly assignmentIds: readonly AssignmentId[]; readonly requestKey: EventId },
): Promise<AssignmentId[]> {
  const found = await sql<{ id: AssignmentId }>`
    select assignment_id as id from assignment_event
    where root_id = ${rootId} and assignment_id = any(${assignmentIds}::uuid[]) and request_key = ${requestKey}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
