import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { forgetInTime } from '../audit/retention.actions.ts';
import { recordEnd, verifyRecord } from '../audit/verify.actions.ts';
import { clockOnDay } from '../base/clock.ts';
import { migrate, readMigrations } from '../platform/migrations.ts';
import { openPool } from '../platform/postgres.ts';

const { db, owner, connection } = await testDatabase();
const pool = openPool(connection, { as: 'owner' });
afterAll(() => pool.end());

test('a record sealed the old way is taken over, still fits its marks, and forgets in time', async () => {
  const migrations = await readMigrations();
  const retention = migrations.findIndex(({ name }) => name.endsWith('record_retention.sql'));
  const { rows } = await pool.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^pg_|^information_schema$'`,
  );
  for (const { name } of rows) await pool.query(`drop schema ${name} cascade`);
  await pool.query('create schema public');
  await migrate(pool, migrations.slice(0, retention));
  await sql`
    insert into audit_entry (at, actor_name, action, object_kind, object_id, request_id, address) values
      ('2023-05-05', 'Nguyễn Thị Hoà', 'session.begun', 'person', '1', 'r', '192.0.2.7'),
      ('2023-05-06', 'Nguyễn Thị Hoà', 'assignment.confirmed', 'assignment', '2', 'r', '192.0.2.7'),
      ('2024-06-01', 'Trần Văn Bình', 'assignment.reported', 'assignment', '2', 'r', '192.0.2.8')
  `.execute(owner);
  const before = await recordEnd(owner);
  await migrate(pool, migrations);
  const anchors = before === null ? [] : [{ ...before, at: '2024-06-02T00:00:00Z' }];
  expect(await verifyRecord(db, { anchors })).toMatchObject({ damage: [], end: { position: 4 } });
  expect(anchors).toMatchObject([{ position: 3 }]);
  const clock = clockOnDay(Temporal.PlainDate.from('2024-06-20'));
  expect(await forgetInTime({ db, clock })).toEqual({ signIns: 1, origins: 1, acts: 0 });
  expect(await verifyRecord(db, { anchors })).toMatchObject({ damage: [], forgotten: 1 });
  await sql`update audit_entry set actor_name = 'Người khác' where seq = 2`.execute(owner);
  expect((await verifyRecord(db, { anchors })).damage).toMatchObject([{ kind: 'changed', position: 2 }]);
});
