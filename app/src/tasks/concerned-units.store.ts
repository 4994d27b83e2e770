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

/** The other way round: directives that give something to one of the units. */
export async function selectDirectivesConcerning(
  db: Db,
  rootId: UnitId,
  unitIds: readonly UnitId[],
): Promise<DirectiveId[]> {
  const found = await sql<{ directiveId: DirectiveId }>`
    select task.directive_id as "directiveId"
    from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where assignment.root_id = ${rootId} and assignment.unit_id = any(${unitIds}::uuid[])
      and task.directive_id is not null
    union
    select task.directive_id
    from task_party join task on task.root_id = task_party.root_id and task.id = task_party.task_id
    where task_party.root_id = ${rootId} and task_party.unit_id = any(${unitIds}::uuid[])
      and task.directive_id is not null
  `.execute(db);
  return found.rows.map((row) => row.directiveId);
}
