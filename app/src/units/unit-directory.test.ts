import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { UnitId } from '../base/ids.ts';
import { unitsAsOf, unitsBelow } from './unit-tree.actions.ts';
import { dayOf, FIRST_DAY, idOf, writeUnits } from './unit-tree.test-data.ts';

const { db, owner } = await testDatabase();

beforeEach(async () => {
  await writeUnits(owner, {
    versions: [
      {
        unitId: idOf(1),
        name: 'Một',
        shortName: 'Một',
        kind: 'other',
        code: null,
        from: null,
        until: null,
      },
    ],
    superiors: [],
  });
});

test('the whole directory is loaded once as long as no unit changes, and anew when one does', async () => {
  const first = await unitsAsOf(db, FIRST_DAY);
  expect(await unitsAsOf(db, FIRST_DAY)).toBe(first);
  await sql`update unit_version set name = 'Hai'`.execute(db);
  expect((await unitsAsOf(db, FIRST_DAY)).map(({ name: called }) => called)).toEqual(['Hai']);
});

test('a transaction sees its own changes, and what it took back is forgotten', async () => {
  const undone = db.transaction().execute(async (trx) => {
    await sql`update unit_version set name = 'Hai'`.execute(trx);
    expect((await unitsAsOf(trx, FIRST_DAY)).map(({ name: called }) => called)).toEqual(['Hai']);
    throw new Error('taken back');
  });
  await expect(undone).rejects.toThrow('taken back');
  expect((await unitsAsOf(db, FIRST_DAY)).map(({ name: called }) => called)).toEqual(['Một']);
});

test('nobody is below a unit that is not there', async () => {
  expect(await unitsBelow(db, [idOf(7)], FIRST_DAY)).toEqual(new Map([[idOf(7), []]]));
  expect(await unitsBelow(db, [], FIRST_DAY)).toEqual(new Map());
});

test('very many units below somebody are kept, but no longer than they are below', async () => {
  const [top, other] = [idOf(1), idOf(2)];
  await writeUnits(owner, { versions: [], superiors: [] });
  const make = async (from: number, count: number) =>
    await sql<{ id: UnitId }>`
      with made as (insert into unit select from generate_series(1, ${count}) returning id)
      insert into unit_version (unit_id, valid, name, short_name, kind)
      select id, daterange(${dayOf(from)}::date, null), 'Trường', 'Trường', 'primary' from made returning unit_id as id
    `.execute(owner);
  const add = async (from: number, count: number) => {
    const ids = (await make(from, count)).rows.map(({ id }) => id);
    await sql`
      insert into unit_superior (unit_id, line, superior_id, valid)
      select id, 'professional', ${top}::uuid, daterange(${dayOf(from)}::date, null) from unnest(${ids}::uuid[]) as id
    `.execute(owner);
  };
  const count = async (of: UnitId, day = FIRST_DAY) => (await unitsBelow(db, [of], day)).get(of)?.length;
  await sql`insert into unit (id) select * from unnest(${[top, other]}::uuid[]) on conflict do nothing`.execute(
    owner,
  );
  await sql`insert into unit_version (unit_id, valid, name, short_name, kind)
    select id, '(,)', 'Sở', 'Sở', 'department' from unnest(${[top, other]}::uuid[]) as id`.execute(owner);
  await add(0, 1001);
  for (let asked = 0; asked < 3; asked += 1) expect(await count(top)).toBe(1001);
  await add(3, 2);
  expect([await count(top), await count(top)]).toEqual([1001, 1001]);
  expect(await count(top, FIRST_DAY.add({ days: 3 }))).toBe(1003);
  await sql`update unit_superior set superior_id = ${other}::uuid where superior_id = ${top}::uuid`.execute(
    owner,
  );
  expect([await count(top), await count(other)]).toEqual([0, 1001]);
  await sql`truncate unit_superior`.execute(owner);
  expect([await count(top), await count(other)]).toEqual([0, 0]);
});
