import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { clockOnDay } from '../base/clock.ts';
import type { UnitId } from '../base/ids.ts';
import { actorWith } from '../people/person.test-data.ts';
import { anchorFile, appendAnchor, readAnchors } from './anchor-file.ts';
import { recordEntry } from './audit.actions.ts';
import type { Damage } from './seal.ts';
import { recordEnd, verifyRecord } from './verify.actions.ts';

const { db, owner } = await testDatabase();
const clock = clockOnDay(Temporal.PlainDate.from('2024-06-20'));
const folder = await mkdtemp(join(tmpdir(), 'dondoc-anchors-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

// A record of its own for each test, as a stranger with the rights of the database's owner could also make one.
beforeEach(async () => {
  await asIntruder('truncate audit_seal, audit_entry restart identity');
  await asIntruder(`update audit_chain_end set position = 0, hash = decode(repeat('00', 32), 'hex')`);
  for (const number of [1, 2, 3, 4, 5]) await record(number);
});

async function record(number: number): Promise<void> {
  const actor = { ...actorWith('unit' as UnitId), personId: null as never, name: `Người thứ ${number}` };
  await db.transaction().execute((trx) =>
    recordEntry(trx, clock, actor, {
      action: 'assignment.confirmed',
      objectKind: 'assignment',
      objectId: randomUUID(),
      detail: { state: 'confirmed', reason: 'đủ hồ sơ', seq: number },
    }),
  );
}

/** Past the checks that keep entries and seals together. */
async function asIntruder(statement: string): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(statement).execute(trx);
  });
}

async function found(batch = 2): Promise<readonly Damage[]> {
  return (await verifyRecord(db, { anchors: [], batch })).damage;
}

test('a record that nobody touched is whole, and what the database sealed is what is worked out here', async () => {
  expect(await verifyRecord(db, { anchors: [] })).toMatchObject({ damage: [], end: { position: 5 } });
});

test('an entry that was rolled back leaves no gap', async () => {
  const attempt = db.transaction().execute(async (trx) => {
    await recordEntry(
      trx,
      clock,
      { ...actorWith('unit' as UnitId), personId: null as never },
      { action: 'directive.issued', objectKind: 'directive', objectId: '1' },
    );
    throw new Error('rolled back');
  });
  await expect(attempt).rejects.toThrow('rolled back');
  await record(6);
  expect(await verifyRecord(db, { anchors: [] })).toMatchObject({ damage: [], end: { position: 6 } });
});

test('many writers at once make one chain', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => record(index)));
  expect(await verifyRecord(db, { anchors: [] })).toMatchObject({ damage: [], end: { position: 45 } });
});

test('a changed entry is named', async () => {
  await asIntruder(`update audit_entry set detail = '{"state": "open"}' where seq = 3`);
  expect(await found()).toEqual([
    { kind: 'changed', position: 3, entry: expect.objectContaining({ actorName: 'Người thứ 3' }) },
  ]);
});

test('removed entries are named, with their seals or without', async () => {
  await asIntruder('delete from audit_entry where seq = 2');
  expect(await found()).toEqual([{ kind: 'removed', position: 2, through: 2 }]);
  await asIntruder('delete from audit_seal where position in (2, 3); delete from audit_entry where seq = 3');
  expect(await found()).toEqual([{ kind: 'removed', position: 2, through: 3 }]);
});

test('entries cut off the end are missed', async () => {
  await asIntruder('delete from audit_seal where position > 3; delete from audit_entry where seq > 3');
  expect(await found()).toEqual([{ kind: 'removed', position: 4, through: 5 }]);
});

test('an entry slipped in past the application is named', async () => {
  await asIntruder(`insert into audit_entry (at, actor_name, action, object_kind, object_id, request_id)
    values ('2024-06-19T08:00:00Z', 'Không ai', 'assignment.confirmed', 'assignment', '1', 'r')`);
  expect(await found()).toEqual([
    {
      kind: 'added',
      entry: expect.objectContaining({ actorName: 'Không ai', at: '2024-06-19T08:00:00.000000Z' }),
    },
  ]);
});

test('an entry changed and sealed anew gives itself away by the one after it', async () => {
  await asIntruder(`update audit_entry set actor_name = 'Người khác' where seq = 2;
    update audit_seal s set body_digest = audit_body_digest(e),
      hash = sha256(s.previous || audit_frame(s.seq, s.at, s.class, audit_body_digest(e), s.origin_digest))
    from audit_entry e where s.position = 2 and e.seq = 2`);
  expect(await found()).toEqual([{ kind: 'seal-rewritten', position: 2 }]);
});

test('a chain made anew from some place on is caught by where it stood before', async () => {
  const end = await recordEnd(db);
  if (end === null) throw new Error('five entries are recorded');
  const anchors = [{ ...end, at: '2024-06-20T00:00:00Z' }];
  expect(await verifyRecord(db, { anchors })).toMatchObject({ damage: [] });
  await asIntruder(`update audit_entry set actor_name = 'Người khác' where seq = 4`);
  await asIntruder('delete from audit_seal where position >= 4');
  await asIntruder(`do $$ declare entry audit_entry; last bytea; begin
    select hash into last from audit_seal where position = 3;
    for entry in select * from audit_entry where seq >= 4 order by seq loop
      insert into audit_seal values (entry.seq, entry.seq, last, sha256(last || audit_frame(entry.seq, entry.at,
        audit_class(entry.action), audit_body_digest(entry), audit_origin_digest(entry))), 2, entry.at,
        audit_class(entry.action), audit_body_digest(entry), audit_origin_digest(entry))
      returning hash into last;
    end loop;
    update audit_chain_end set hash = last;
  end $$`);
  expect(await found()).toEqual([]);
  expect((await verifyRecord(db, { anchors })).damage).toEqual([
    { kind: 'anchor-missed', position: 5, at: '2024-06-20T00:00:00Z' },
  ]);
});

test('everything removed, with the end set back, is caught by where it stood before', async () => {
  const end = await recordEnd(db);
  await asIntruder('truncate audit_seal, audit_entry');
  await asIntruder(`update audit_chain_end set position = 0, hash = decode(repeat('00', 32), 'hex')`);
  expect(await found()).toEqual([]);
  const anchors = end === null ? [] : [{ ...end, at: '2024-06-20T00:00:00Z' }];
  expect((await verifyRecord(db, { anchors })).damage).toEqual([
    { kind: 'anchor-missed', position: 5, at: '2024-06-20T00:00:00Z' },
  ]);
});

test.each([
  'update audit_entry set actor_name = actor_name',
  'delete from audit_entry',
  'truncate audit_entry cascade',
  'insert into audit_seal (position, seq, previous, hash) select position + 100, seq, previous, hash from audit_seal',
  'update audit_seal set position = position',
  'delete from audit_seal',
  'update audit_chain_end set position = 0',
  'update audit_entry set address = null',
])('the application itself may not: %s', async (statement) => {
  await expect(sql.raw(statement).execute(db)).rejects.toThrow('permission denied');
});

test('anchors are kept outside the database, once each; a line cut off by a crash is passed over', async () => {
  onTestFinished(() => rm(anchorFile(folder), { force: true }));
  const anchor = { at: '2024-06-20T01:00:00Z', position: 5, hash: 'ab'.repeat(32) };
  expect(await readAnchors(folder)).toEqual([]);
  await appendAnchor(folder, anchor);
  await appendAnchor(folder, { ...anchor, at: '2024-06-20T02:00:00Z' });
  expect(await readAnchors(folder)).toEqual([anchor]);
  await writeFile(anchorFile(folder), `${await readFile(anchorFile(folder), 'utf8')}\n2024-06-20T03:0`);
  const later = { at: '2024-06-20T04:00:00Z', position: 6, hash: 'cd'.repeat(32) };
  await appendAnchor(folder, later);
  expect(await readAnchors(folder)).toEqual([anchor, later]);
});
