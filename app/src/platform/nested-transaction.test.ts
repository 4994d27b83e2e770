import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { nestedIn } from './nested-transaction.ts';
import type { Db } from './postgres.ts';

const { db, owner } = await testDatabase();
await sql`create table noted (what text); grant all on noted to dondoc_app`.execute(owner);
beforeEach(async () => {
  await sql`delete from noted`.execute(owner);
});

const note = (on: Db, what: string) => sql`insert into noted values (${what})`.execute(on);
const noted = async () =>
  (await sql<{ what: string }>`select what from noted order by what`.execute(owner)).rows.map(
    ({ what }) => what,
  );

test('what an action commits is not there before the transaction around it ends', async () => {
  await db.transaction().execute(async (trx) => {
    await nestedIn(trx)
      .transaction()
      .setIsolationLevel('serializable')
      .execute((part) => note(part, 'inner'));
    expect(await noted()).toEqual([]);
  });
  expect(await noted()).toEqual(['inner']);
});

test('an action that fails takes back its own part alone', async () => {
  await db.transaction().execute(async (trx) => {
    const nested = nestedIn(trx);
    await note(nested, 'before');
    const failing = nested.transaction().execute(async (part) => {
      await note(part, 'lost');
      await sql`select 1 / 0`.execute(part);
    });
    await expect(failing).rejects.toThrow('division by zero');
    await nested.transaction().execute(async (part) => {
      await note(part, 'outer part');
      // As an action that is handed a transaction and opens one of its own.
      const given: Db = part;
      await given.transaction().execute((inner) => note(inner, 'inner part'));
      await note(part, 'and after');
    });
  });
  expect(await noted()).toEqual(['and after', 'before', 'inner part', 'outer part']);
});

test('when the transaction around it fails, nothing of the action is left', async () => {
  const failing = db.transaction().execute(async (trx) => {
    await nestedIn(trx)
      .transaction()
      .execute((part) => note(part, 'inner'));
    throw new Error('broken off');
  });
  await expect(failing).rejects.toThrow('broken off');
  expect(await noted()).toEqual([]);
});
