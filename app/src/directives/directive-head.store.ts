import { sql } from 'kysely';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

export interface DirectiveHeadRow {
  readonly id: DirectiveId;
  readonly documentType: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string | null;
}

export async function selectHeads(
  db: Db,
  rootId: UnitId,
  ids: readonly DirectiveId[],
): Promise<DirectiveHeadRow[]> {
  const found = await sql<DirectiveHeadRow>`
    select id, document_type as "documentType", number, title, issuer
    from directive where root_id = ${rootId} and id = any(${ids}::uuid[])
  `.execute(db);
  return found.rows;
}

/** The directives of an issuer as it is written on them; of those that name none, for null. */
export async function selectIssuedBy(db: Db, rootId: UnitId, issuer: string | null): Promise<DirectiveId[]> {
  const found = await sql<{ id: DirectiveId }>`
    select id from directive where root_id = ${rootId} and issuer is not distinct from ${issuer}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
