import { sql } from 'kysely';
import { z } from 'zod';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { IMPORTANCES } from '../tasks/importance.ts';
import { AUDIENCES, type Step } from './ladder.ts';

const STEPS = z.array(
  z.object({ importance: z.enum(IMPORTANCES), days: z.int(), to: z.array(z.enum(AUDIENCES)) }),
);

/** The ladder as an administrator has set it; null while it is the one that the software comes with. */
export async function selectLadder(db: Db, rootId: UnitId): Promise<readonly Step[] | null> {
  const found = await sql<{ steps: unknown }>`
    select steps from reminder_ladder where root_id = ${rootId}
  `.execute(db);
  const [row] = found.rows;
  return row === undefined ? null : STEPS.parse(row.steps);
}

export async function saveLadder(
  trx: Db,
  rootId: UnitId,
  change: { readonly steps: readonly Step[]; readonly at: string; readonly by: PersonId },
): Promise<void> {
  await sql`
    insert into reminder_ladder (root_id, steps, changed_at, changed_by)
    values (${rootId}, ${JSON.stringify(change.steps)}::jsonb, ${change.at}, ${change.by})
    on conflict (root_id) do update
      set steps = excluded.steps, changed_at = excluded.changed_at, changed_by = excluded.changed_by
  `.execute(trx);
}
