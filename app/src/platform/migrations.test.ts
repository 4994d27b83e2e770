import { createHash } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { type Migration, migrate, readMigrations } from './migrations.ts';
import { openPool } from './postgres.ts';

const { connection } = await testDatabase();
const pool = openPool(connection, { as: 'owner' });
afterAll(() => pool.end());

beforeEach(async () => {
  await pool.query('drop schema if exists trial cascade; create schema trial; truncate schema_migration');
});

function migration(number: number, sql: string): Migration {
  const name = `${String(number).padStart(4, '0')}_trial.sql`;
  return { number, name, sql, hash: createHash('sha256').update(sql).digest('hex') };
}

const first = migration(1, 'create table trial.a (n int)');
const second = migration(2, 'create table trial.b (n int)');

test('applies what is missing, in order, and nothing twice', async () => {
  expect(await migrate(pool, [first])).toEqual(['0001_trial.sql']);
  expect(await migrate(pool, [first, second])).toEqual(['0002_trial.sql']);
  expect(await migrate(pool, [first, second])).toEqual([]);
});

test('two starters at once apply each migration once', async () => {
  const applied = await Promise.all([migrate(pool, [first, second]), migrate(pool, [first, second])]);
  expect(applied.flat()).toEqual(['0001_trial.sql', '0002_trial.sql']);
});

test('after an upgrade the database knows how its tables are filled', async () => {
  await migrate(pool, [first]);
  const filled = migration(2, 'create table trial.b as select n from generate_series(1, 500) n');
  await migrate(pool, [first, filled]);
  const { rows } = await pool.query("select reltuples from pg_class where oid = 'trial.b'::regclass");
  expect(rows).toEqual([{ reltuples: 500 }]);
});

test('a migration that fails leaves nothing of itself, and says which it was', async () => {
  const broken = migration(2, 'create table trial.b (n int); select 1 / 0');
  await expect(migrate(pool, [first, broken])).rejects.toThrow('0002_trial.sql (division by zero)');
  const { rows } = await pool.query("select tablename from pg_tables where schemaname = 'trial'");
  expect(rows).toEqual([{ tablename: 'a' }]);
  expect(await migrate(pool, [first, second])).toEqual(['0002_trial.sql']);
});

test('refuses an applied migration that was changed since', async () => {
  await migrate(pool, [first]);
  await expect(migrate(pool, [migration(1, 'create table trial.c (n int)')])).rejects.toThrow(
    'was changed after',
  );
});

test('refuses a database that a newer release has migrated', async () => {
  await migrate(pool, [first, second]);
  await expect(migrate(pool, [first])).rejects.toThrow('newer Đôn Đốc (0002_trial.sql)');
});

test('the files of app/db/migrations are numbered without a gap', async () => {
  const migrations = await readMigrations();
  expect(migrations.map((each) => each.number)).toEqual(migrations.map((_, index) => index + 1));
});
