import { sql } from 'kysely';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

export interface KeptPhrases {
  /** Null: for everybody. */
  readonly unitId: UnitId | null;
  readonly phrases: readonly string[];
}

/** Those for everybody, and those of these units. */
export async function selectPhrases(
  db: Db,
  rootId: UnitId,
  unitIds: readonly UnitId[],
): Promise<readonly KeptPhrases[]> {
  const found = await sql<KeptPhrases>`
    select unit_id as "unitId", phrases from report_phrases
    where root_id = ${rootId} and (unit_id is null or unit_id = any(${[...unitIds]}::uuid[]))
  `.execute(db);
  return found.rows;
}

export async function savePhrases(
  trx: Db,
  kept: KeptPhrases & { readonly rootId: UnitId; readonly at: string; readonly by: PersonId },
): Promise<void> {
  await sql`
    insert into report_phrases (root_id, unit_id, phrases, changed_at, changed_by)
    values (${kept.rootId}, ${kept.unitId}, ${[...kept.phrases]}::text[], ${kept.at}, ${kept.by})
    on conflict (root_id, unit_id) do update
      set phrases = excluded.phrases, changed_at = excluded.changed_at, changed_by = excluded.changed_by
  `.execute(trx);
}
