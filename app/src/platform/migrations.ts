import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { REFUSALS, reasonOf, StartRefusal } from './start-refusal.ts';

/** One file of app/db/migrations: `0001_units_and_people.sql`. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../db/migrations');

const FILE_NAME = /^(\d{4})_[a-z0-9_]+\.sql$/;

// Any fixed number does; two starters that use the same one wait for each other.
const LOCK = 7_305_118_204;

/** In order. A gap or a doubled number is a mistake of the programmer and throws. */
export async function readMigrations(folder: string = MIGRATIONS_FOLDER): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const migrations = await Promise.all(
    names.map(async (name): Promise<Migration> => {
      const number = Number(FILE_NAME.exec(name)?.[1]);
      const sql = await readFile(join(folder, name), 'utf8');
      return { number, name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1) {
      throw new Error(
        `Migration ${migration.name} should bear the number ${String(index + 1).padStart(4, '0')}`,
      );
    }
  });
  return migrations;
}

/**
 * Brings the database to the newest migration, each in a transaction of its own; what is applied already is left alone.
 * Two starters at once wait for each other.
 * @returns the names of the migrations applied now
 * @throws StartRefusal when an applied migration was changed, the database is newer than the code, or one fails
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      return await applyMissing(client, migrations);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    client.release();
  }
}

async function applyMissing(
  client: pg.PoolClient,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await client.query(`
    create table if not exists schema_migration (
      number integer primary key,
      name text not null,
      hash text not null,
      applied_at timestamptz not null default now()
    )`);
  const applied = await client.query<{ number: number; name: string; hash: string }>(
    'select number, name, hash from schema_migration order by number',
  );
  for (const row of applied.rows) {
    const migration = migrations[row.number - 1];
    if (migration === undefined) throw new StartRefusal(REFUSALS.databaseNewer(row.name));
    if (migration.hash !== row.hash) throw new StartRefusal(REFUSALS.migrationChanged(row.name));
  }
  const missing = migrations.slice(applied.rows.length);
  for (const migration of missing) await applyOne(client, migration);
  // Plans over millions of rows need to know what an upgrade made of them before the database comes round to it by itself.
  if (missing.length > 0 && applied.rows.length > 0) await client.query('analyze');
  return missing.map((migration) => migration.name);
}

async function applyOne(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (number, name, hash) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.hash,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new StartRefusal(REFUSALS.migrationFailed(migration.name, reasonOf(error)), { cause: error });
  }
}
