import { sql } from 'kysely';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

/** Units that have an assignment of a directive, cooperate in one of its tasks, or pass reports on. */
export async function selectConcernedUnits(
  db: Db,
  rootId: UnitId,
  directiveId: DirectiveId,
): Promise<UnitId[]> {
  const found = await sql<{ unitId: UnitId }>`
    select assignment.unit_id as "unitId"
    from task join assignment on assignment.root_id = task.root_id and assignment.task_id = task.id
    where task.root_id = ${rootId} and task.directive_id = ${directiveId}
    union
    select task_party.unit_id
    from task join task_party on task_party.root_id = task.root_id and task_party.task_id = task.id
    where task.root_id = ${rootId} and task.directive_id = ${directiveId}
  `.execute(db);
  return found.rows.map((row) => row.unitId);
}
