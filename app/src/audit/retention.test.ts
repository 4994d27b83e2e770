import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { clockOnDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { actorWith } from '../people/person.test-data.ts';
import { recordEntry, recordStranger } from './audit.actions.ts';
import type { RecordedAction } from './audit-entry.ts';
import { createRetentionActions, forgetInTime } from './retention.actions.ts';
import { allowedBy, areTerms, cutoffsOf } from './retention.ts';
import type { Damage } from './seal.ts';
import { recordEnd, verifyRecord } from './verify.actions.ts';

const { db, owner } = await testDatabase();
const TODAY = Temporal.PlainDate.from('2024-06-20');
const clock = clockOnDay(TODAY);
const UNIT = 'unit' as UnitId;
const administrator = { ...actorWith(UNIT, [UNIT, 'administrator']), personId: null as never };

// Kept for twelve months and ten years: two sign-ins and an act of long ago, one of each of last year, one of today.
beforeEach(async () => {
  await asIntruder('truncate audit_seal, audit_entry restart identity');
  await asIntruder(`update audit_chain_end set position = 0, hash = decode(repeat('00', 32), 'hex')`);
  await asIntruder('update installation set keep_origin_months = 12, keep_act_years = 10');
  await record('2013-05-05', 'session.begun');
  await record('2013-05-06', 'directive.issued');
  await record('2023-05-05', 'session.refused');
  await record('2023-05-06', 'assignment.confirmed');
  await record('2024-06-20', 'session.begun');
});

async function record(day: string, action: RecordedAction): Promise<void> {
  const at = clockOnDay(Temporal.PlainDate.from(day));
  const from = { name: 'Nguyễn Thị Hoà', requestId: 'r', address: '192.0.2.7' };
  await db
    .transaction()
    .execute((trx) => recordStranger(trx, at, from, { action, objectKind: 'person', objectId: '1' }));
}

/** Past the checks that keep entries and seals together. */
async function asIntruder(statement: string): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(statement).execute(trx);
  });
}

async function found(): Promise<readonly Damage[]> {
  return (await verifyRecord(db, { anchors: [], batch: 2 })).damage;
}

async function left() {
  const rows = await sql<{ seq: number; action: string; address: string | null }>`
    select seq, action, address from audit_entry order by seq
  `.execute(db);
  return rows.rows.map(({ seq, action, address }) => `${seq} ${action} ${address}`);
}

describe('what has had its time', () => {
  test('is forgotten as one recorded act, and the record is whole', async () => {
    const before = await recordEnd(db);
    expect(await forgetInTime({ db, clock })).toEqual({ signIns: 2, acts: 1, origins: 1 });
    expect(await left()).toEqual([
      '4 assignment.confirmed null',
      '5 session.begun 192.0.2.7',
      '6 record.forgotten null',
    ]);
    const anchors = before === null ? [] : [{ ...before, at: '2024-06-20T00:00:00Z' }];
    expect(anchors).toHaveLength(1);
    expect(await verifyRecord(db, { anchors })).toMatchObject({
      damage: [],
      end: { position: 6 },
      forgotten: 3,
    });
  });

  test('is forgotten once; with nothing to forget, nothing is recorded', async () => {
    await forgetInTime({ db, clock });
    expect(await forgetInTime({ db, clock })).toEqual({ signIns: 0, acts: 0, origins: 0 });
    expect(await left()).toHaveLength(3);
  });

  test('leaves nothing from which it could be guessed', async () => {
    await forgetInTime({ db, clock });
    const salts = await sql<{ origin: string | null }>`
      select origin_salt as origin from audit_entry where seq = 4
    `.execute(owner);
    expect(salts.rows).toEqual([{ origin: null }]);
  });

  test('and is forgotten again later, when the act of forgetting has had its own time', async () => {
    await forgetInTime({ db, clock });
    const later = clockOnDay(TODAY.add({ years: 1, days: 1 }));
    expect(await forgetInTime({ db, clock: later })).toMatchObject({ signIns: 1 });
    expect(await found()).toEqual([]);
  });

  test('of a record of before frames came, too', async () => {
    await asIntruder('truncate audit_seal');
    await asIntruder(`do $$ declare entry audit_entry; last bytea := decode(repeat('00', 32), 'hex');
      rolled bytea := last; begin
      for entry in select * from audit_entry order by seq loop
        insert into audit_seal values (entry.seq, entry.seq, last, sha256(last || audit_content(entry)), 1, entry.at,
          audit_class(entry.action), audit_body_digest(entry), audit_origin_digest(entry))
        returning hash into last;
        rolled := sha256(rolled || audit_frame(entry.seq, entry.at, audit_class(entry.action),
          audit_body_digest(entry), audit_origin_digest(entry)));
      end loop;
      update audit_chain_end set position = 5, hash = last;
      perform set_config('test.rolled', encode(rolled, 'hex'), true);
      set local session_replication_role = origin;
      insert into audit_entry (at, actor_name, action, object_kind, object_id, detail, request_id)
      values ('2024-06-20T00:00:00Z', 'Đôn Đốc', 'record.resealed', 'record', '5',
        jsonb_build_object('through', 5, 'digest', encode(rolled, 'hex')), 'migration');
    end $$`);
    expect(await found()).toEqual([]);
    expect(await forgetInTime({ db, clock })).toEqual({ signIns: 2, acts: 1, origins: 1 });
    expect(await found()).toEqual([]);
    await asIntruder(`update audit_entry set actor_name = 'Người khác' where seq = 4`);
    expect(await found()).toMatchObject([{ kind: 'changed', position: 4 }]);
  });
});

describe('after retention every tampering is found:', () => {
  beforeEach(async () => {
    await forgetInTime({ db, clock });
  });

  test.each([
    ['an entry removed before its time', 'delete from audit_entry where seq = 4', 'removed', 4],
    ['a sign-in removed before its time', 'delete from audit_entry where seq = 5', 'removed', 5],
    ['an entry changed', `update audit_entry set actor_name = 'Người khác' where seq = 4`, 'changed', 4],
    ['an address put back', `update audit_entry set address = '192.0.2.99' where seq = 4`, 'changed', 4],
    [
      'an address forgotten before its time',
      `update audit_entry set address = null, request_id = '', origin_salt = null where seq = 5`,
      'changed',
      5,
    ],
    ['the act of forgetting removed', 'delete from audit_entry where seq = 6', 'removed', 6],
    [
      'the act of forgetting made to cover more',
      `update audit_entry set detail = detail || '{"actsBefore": "2024-01-01T00:00:00Z"}' where seq = 6;
       delete from audit_entry where seq = 4`,
      'removed',
      4,
    ],
    [
      'the seal of what was forgotten changed',
      `update audit_seal set at = '2012-01-01' where position = 2`,
      'seal-rewritten',
      2,
    ],
    ['the seal of what was forgotten removed', 'delete from audit_seal where position = 2', 'removed', 2],
    [
      'an act passed off as a sign-in',
      `delete from audit_entry where seq = 4; update audit_seal set class = 'sign-in' where position = 4`,
      'seal-rewritten',
      4,
    ],
  ] as const)('%s', async (_, statement, kind, position) => {
    await asIntruder(statement);
    expect(await found()).toContainEqual(expect.objectContaining({ kind, position }));
  });

  test('an act of forgetting slipped in past the application', async () => {
    await asIntruder(`insert into audit_entry (at, actor_name, action, object_kind, object_id, detail, request_id)
      values ('2024-06-20T00:00:00Z', 'Đôn Đốc', 'record.forgotten', 'record', 'retention',
        '{"originsBefore": "2024-01-01T00:00:00Z", "actsBefore": "2022-01-01T00:00:00Z"}', 'r')`);
    expect(await found()).toMatchObject([{ kind: 'added' }]);
  });
});

describe('how long is kept', () => {
  const { retention, setRetention, previewRetention } = createRetentionActions({ db, clock });

  test('is set by administrators, and that is recorded', async () => {
    expect((await retention(administrator)).terms).toEqual({ originMonths: 12, actYears: 10 });
    await setRetention(administrator, { originMonths: 6, actYears: null });
    const { terms, past } = await retention(administrator);
    expect(terms).toEqual({ originMonths: 6, actYears: null });
    expect(past[0]).toMatchObject({
      action: 'record.retention-set',
      detail: { originMonths: 6, actYears: null, formerly: { originMonths: 12, actYears: 10 } },
    });
    expect(await forgetInTime({ db, clock })).toEqual({ signIns: 2, acts: 0, origins: 2 });
    expect(await found()).toEqual([]);
  });

  test('can be looked at before it is set', async () => {
    expect(await previewRetention(administrator, { originMonths: 12, actYears: 10 })).toEqual({
      signIns: 2,
      acts: 1,
      origins: 1,
    });
  });

  test.each(['leader', 'head', 'specialist', 'clerk', 'staff'] as const)(
    'is no matter of a %s',
    async (role) => {
      const actor = actorWith(UNIT, [UNIT, role]);
      const refused = new AppError('not_allowed');
      await expect(retention(actor)).rejects.toThrow(refused);
      await expect(previewRetention(actor, { originMonths: 12, actYears: 10 })).rejects.toThrow(refused);
      await expect(setRetention(actor, { originMonths: 12, actYears: 10 })).rejects.toThrow(refused);
    },
  );

  test('has bounds', async () => {
    const wrong = [
      { originMonths: 2, actYears: 10 },
      { originMonths: 121, actYears: 20 },
      { originMonths: 12, actYears: 1 },
      { originMonths: 36, actYears: 2 },
      { originMonths: Number.NaN, actYears: 10 },
    ];
    expect(wrong.filter(areTerms)).toEqual([]);
    await expect(setRetention(administrator, { originMonths: 2, actYears: 10 })).rejects.toThrow(
      new AppError('bad_input', { fields: { terms: 'termsWrong' } }),
    );
  });

  test('days end as a whole, in the zone of the offices', () => {
    const { origins, acts } = cutoffsOf({ originMonths: 12, actYears: null }, TODAY);
    expect([origins.toString(), acts]).toEqual(['2023-06-19T17:00:00Z', null]);
  });
});

test('the database forgets nothing recent, whoever asks', async () => {
  const recent = new Date(Date.now() - 80 * 24 * 3600 * 1000).toISOString();
  for (const [origins, acts] of [
    [recent, '-infinity'],
    ['2013-01-01', recent],
  ]) {
    await expect(sql`select forget_record(${origins}, ${acts})`.execute(db)).rejects.toThrow('too recent');
  }
  expect(await found()).toEqual([]);
});

test('an act of forgetting that no setting can want allows nothing', () => {
  const at = '2024-06-20T00:00:00Z';
  expect(allowedBy([{ at, origins: '2024-06-01T00:00:00Z', acts: '2024-01-01T00:00:00Z' }])).toEqual({
    origins: null,
    acts: null,
  });
  expect(allowedBy([{ at, origins: 'x', acts: null }])).toEqual({ origins: null, acts: null });
});

test('who records an entry cannot also choose what is forgotten', async () => {
  await db.transaction().execute((trx) =>
    recordEntry(trx, clock, administrator, {
      action: 'directive.issued',
      objectKind: 'directive',
      objectId: '1',
    }),
  );
  await expect(sql`delete from audit_entry`.execute(db)).rejects.toThrow('permission denied');
});
