import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';

const { db, owner } = await testDatabase();

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
