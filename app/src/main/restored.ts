import { sql } from 'kysely';
import { diskBlobStore } from '../files/blob-store.ts';
import { readMigrations } from '../platform/migrations.ts';
import { type Db, openDb, openPool } from '../platform/postgres.ts';
import type { Restored } from '../platform/restore.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';
import { DATABASE_NAME } from './database.ts';

/** What a restored installation was found to hold. */
export interface Findings {
  readonly madeAt: Temporal.Instant;
  readonly tables: number;
  /** Of all tables. */
  readonly rows: number;
  readonly files: number;
  /** How many of them the database knows without there being content. */
  readonly missing: number;
}

/**
 * Reads every table and looks for the content of every file.
 * @throws StartRefusal when a newer release wrote it; errors of pg when a table cannot be read
 */
export async function lookAtRestored({ header, connection, blobsFolder }: Restored): Promise<Findings> {
  const db = openDb(openPool({ ...connection, database: DATABASE_NAME }, { as: 'owner', max: 1 }));
  try {
    await refuseNewer(db);
    const counts = await countRows(db);
    return {
      madeAt: Temporal.Instant.from(header.startedAt),
      tables: counts.length,
      rows: counts.reduce((sum, count) => sum + count, 0),
      ...(await lookForFiles(db, blobsFolder)),
    };
  } finally {
    await db.destroy();
  }
}

async function refuseNewer(db: Db): Promise<void> {
  const known = (await readMigrations()).length;
  const { rows } = await sql<{ name: string }>`
    select name from schema_migration where number > ${known} order by number limit 1`.execute(db);
  if (rows[0] !== undefined) throw new StartRefusal(REFUSALS.databaseNewer(rows[0].name));
}

async function countRows(db: Db): Promise<readonly number[]> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
  const counts: number[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(name)}`.execute(db);
    counts.push(rows[0]?.count ?? 0);
  }
  return counts;
}

async function lookForFiles(db: Db, folder: string): Promise<{ files: number; missing: number }> {
  const blobs = diskBlobStore(folder);
  const { rows } = await sql<{ hash: string }>`select distinct hash from file`.execute(db);
  let missing = 0;
  for (const { hash } of rows) {
    await blobs.open(hash).catch(() => {
      missing += 1;
    });
  }
  return { files: rows.length, missing };
}
