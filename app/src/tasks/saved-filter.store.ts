import { sql } from 'kysely';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

export interface SavedFilterRow {
  readonly id: string;
  readonly name: string;
  /** As the address says it, without "?". */
  readonly query: string;
  readonly madeBy: PersonId;
  /** To whose people it is published; null while it is its maker's own. */
  readonly unitId: UnitId | null;
}

const COLUMNS = sql`id, name, query, made_by as "madeBy", unit_id as "unitId"`;

/** A person's own and those published to some units, by name. */
export async function selectSavedFilters(
  db: Db,
  of: { readonly rootId: UnitId; readonly personId: PersonId; readonly unitIds: readonly UnitId[] },
): Promise<SavedFilterRow[]> {
  const found = await sql<SavedFilterRow>`
    select ${COLUMNS} from saved_filter
    where root_id = ${of.rootId}
      and ((made_by = ${of.personId} and unit_id is null) or unit_id = any(${of.unitIds}::uuid[]))
    order by unit_id is not null, name collate vietnamese_names, id
  `.execute(db);
  return found.rows;
}

export async function findSavedFilter(db: Db, rootId: UnitId, id: string): Promise<SavedFilterRow | null> {
  const found = await sql<SavedFilterRow>`
    select ${COLUMNS} from saved_filter where root_id = ${rootId} and id = ${id}
  `.execute(db);
  return found.rows[0] ?? null;
}

export async function insertSavedFilter(
  trx: Db,
  row: Omit<SavedFilterRow, 'id'> & { readonly rootId: UnitId; readonly at: Temporal.Instant },
): Promise<string> {
  const made = await sql<{ id: string }>`
    insert into saved_filter (root_id, name, query, made_by, unit_id, made_at)
    values (${row.rootId}, ${row.name}, ${row.query}, ${row.madeBy}, ${row.unitId}, ${row.at.toString()}) returning id
  `.execute(trx);
  return made.rows[0]?.id ?? '';
}

export async function deleteSavedFilter(trx: Db, rootId: UnitId, id: string): Promise<void> {
  await sql`delete from saved_filter where root_id = ${rootId} and id = ${id}`.execute(trx);
}
