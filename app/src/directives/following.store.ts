import { sql } from 'kysely';
import type { DirectiveId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

export interface FollowedDirective {
  readonly id: DirectiveId;
  readonly title: string;
}

/** Directives that somebody is to follow and that are not issued yet: once issued, their tasks say who follows. */
export async function selectFollowedDirectives(
  db: Db,
  rootId: UnitId,
  personId: PersonId,
): Promise<FollowedDirective[]> {
  const found = await sql<FollowedDirective>`
    select id, title from directive
    where root_id = ${rootId} and follower_id = ${personId} and ${unissued}
    order by received_at, id
  `.execute(db);
  return found.rows;
}

/**
 * Moves the directives and their draft tasks. An edit made on what was there before is refused, as after any other edit.
 * @returns how many directives
 */
export async function moveFollowedDirectives(
  trx: Db,
  rootId: UnitId,
  { from, to }: { readonly from: PersonId; readonly to: PersonId },
): Promise<number> {
  const moved = await sql`
    update directive set follower_id = ${to}, header_version = header_version + 1
    where root_id = ${rootId} and follower_id = ${from} and ${unissued}
  `.execute(trx);
  await sql`
    update draft_task t set data = jsonb_set(t.data, '{followerId}', to_jsonb(${to}::text)), version = t.version + 1
    from directive d
    where d.root_id = ${rootId} and t.root_id = d.root_id and t.directive_id = d.id
      and t.data ->> 'followerId' = ${from} and d.${unissued}
  `.execute(trx);
  return Number(moved.numAffectedRows ?? 0);
}

const unissued = sql`state in ('received', 'under-review')`;
