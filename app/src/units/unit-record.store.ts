import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

/** The changes that wrote or replaced rows of a unit: everything that happened to it and by which it is concerned. */
export async function selectChangesOf(db: Db, rootId: UnitId, unitId: UnitId): Promise<string[]> {
  const row = JSON.stringify([{ unitId }]);
  const found = await sql<{ id: string }>`
    select id from unit_change
    where root_id = ${rootId} and (
      rows_before -> 'versions' @> ${row}::jsonb or rows_after -> 'versions' @> ${row}::jsonb
      or rows_before -> 'superiors' @> ${row}::jsonb or rows_after -> 'superiors' @> ${row}::jsonb
      or id in (select change_id from unit_successor where successor_id = ${unitId} or unit_id = ${unitId}))
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
