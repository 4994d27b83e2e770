import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../src/platform/postgres.ts';

/**
 * Milliseconds in which COPY takes in the same rows: into empty tables of the same form, indexes and checks. What it writes
 * is gone again afterwards.
 */
export async function copyRows(
  owner: Db,
  written: readonly (readonly [table: string, which: RawBuilder<unknown>])[],
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-copy-'));
  // The database writes as a user of its own where the bench runs as root.
  await chmod(folder, 0o777);
  let took = 0;
  try {
    for (const [table, which] of written) {
      const columns = await columnsOf(owner, table);
      const file = sql.lit(join(folder, table));
      const plain = sql.table(`plain_${table}`);
      await sql`create table ${plain} (like ${sql.table(table)} including all)`.execute(owner);
      await sql`copy (select ${columns} from ${sql.table(table)} where ${which}) to ${file}`.execute(owner);
      const begun = performance.now();
      await sql`copy ${plain} (${columns}) from ${file}`.execute(owner);
      took += performance.now() - begun;
      await sql`drop table ${plain}`.execute(owner);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return took;
}

/** Those that are written; others the database works out itself. */
async function columnsOf(owner: Db, table: string): Promise<RawBuilder<unknown>> {
  const found = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
  `.execute(owner);
  return sql.join(found.rows.map(({ name }) => sql.ref(name)));
}
