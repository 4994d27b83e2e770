import { sql } from 'kysely';
import type { PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { INHERITED_STATES } from './assignment.ts';

export interface FollowedTask {
  readonly id: TaskId;
  readonly summary: string;
}

/** Tasks that somebody follows and that some unit still has to do. */
export async function selectFollowed(db: Db, rootId: UnitId, personId: PersonId): Promise<FollowedTask[]> {
  const found = await sql<FollowedTask>`
    select t.id, t.summary from task t
    where t.root_id = ${rootId} and t.follower_id = ${personId} and ${stillOpen}
    order by t.due nulls last, t.id
  `.execute(db);
  return found.rows;
}

/** @returns how many tasks another person follows now */
export async function moveFollowed(
  trx: Db,
  rootId: UnitId,
  { from, to }: { readonly from: PersonId; readonly to: PersonId },
): Promise<number> {
  const moved = await sql`
    update task t set follower_id = ${to}
    where t.root_id = ${rootId} and t.follower_id = ${from} and ${stillOpen}
  `.execute(trx);
  return Number(moved.numAffectedRows ?? 0);
}

/**
 * Gives some tasks another follower; whom that person follows already is passed over.
 * @returns what changed, with who followed it before
 */
export async function setFollower(
  trx: Db,
  rootId: UnitId,
  taskIds: readonly TaskId[],
  to: PersonId,
): Promise<(FollowedTask & { readonly before: PersonId | null })[]> {
  const moved = await sql<FollowedTask & { readonly before: PersonId | null }>`
    with old as (
      select t.id, t.follower_id from task t
      where t.root_id = ${rootId} and t.id = any(${taskIds}::uuid[]) and t.follower_id is distinct from ${to}
      order by t.id for update
    )
    update task t set follower_id = ${to} from old
    where t.root_id = ${rootId} and t.id = old.id
    returning t.id, t.summary, old.follower_id as before
  `.execute(trx);
  return moved.rows;
}

const stillOpen = sql`exists (
  select from assignment a
  where a.root_id = t.root_id and a.task_id = t.id and a.state = any(${[...INHERITED_STATES]}::text[]))`;
