import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { openPool, requireSupportedServer } from './postgres.ts';

const { db, owner, connection } = await testDatabase();

test('days, moments and counts arrive as the types of the rows say', async () => {
  const { rows } = await sql`
    select date '2024-06-20' as day, timestamptz '2024-06-20 08:00:00.5+07' as moment, count(*) as n from unit
  `.execute(db);
  expect(rows).toEqual([{ day: '2024-06-20', moment: '2024-06-20T01:00:00.5Z', n: 0 }]);
});

test('a count too large for a number is an error, not a wrong number', async () => {
  await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('does not fit');
});

test('the application cannot change or remove audit entries, nor drop a table', async () => {
  await expect(sql`update audit_entry set action = ''`.execute(db)).rejects.toThrow('permission denied');
  await expect(sql`delete from audit_entry`.execute(db)).rejects.toThrow('permission denied');
  await expect(sql`drop table audit_entry`.execute(db)).rejects.toThrow('must be owner');
});

test('the owner may set the scene, and the application sees it', async () => {
  await owner.insertInto('unit').defaultValues().execute();
  expect(await db.selectFrom('unit').select('id').execute()).toHaveLength(1);
});

test('Vietnamese capitals fold, and a name is found with either tone placement or none', async () => {
  const { rows } =
    await sql`select lower('UỶ BAN ĐẶNG') as low, search_key('Hoà') = search_key('HÒA') as same`.execute(db);
  expect(rows).toEqual([{ low: 'uỷ ban đặng', same: true }]);
});

test('a server older than PostgreSQL 18 is refused in a sentence', async () => {
  // Seen before the real one, this function makes the server claim to be older.
  await sql`create schema past`.execute(owner);
  await sql`create function past.current_setting(text) returns text language sql return
    case $1 when 'server_version_num' then '150018' else '15.18' end`.execute(owner);
  await sql`alter role dondoc in database ${sql.id(connection.database ?? '')}
    set search_path = past, pg_catalog, public`.execute(owner);
  const pool = openPool(connection, { as: 'owner' });
  await expect(requireSupportedServer(pool)).rejects.toThrow(
    'The server at DATABASE_URL is PostgreSQL 15.18; version 18 or newer is needed.',
  );
  await pool.end();
});

test('a server that cannot be reached is told in a sentence', async () => {
  const pool = openPool({ host: '127.0.0.1', port: 1 }, { as: 'owner' });
  await expect(requireSupportedServer(pool)).rejects.toThrow(
    'The database at DATABASE_URL cannot be reached',
  );
  await pool.end();
});
