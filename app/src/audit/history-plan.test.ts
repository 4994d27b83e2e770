import { type RawBuilder, sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { type About, historyQuery } from './history.store.ts';

const { db, owner } = await testDatabase();
const ID = '00000000-0000-7000-8000-000000000001';

// As many entries as a district makes in some months; seals have no part in what is asked here.
beforeAll(async () => {
  await owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      insert into audit_entry (at, actor_name, action, object_kind, object_id, detail, request_id)
      select now(), 'Người', case number % 3 when 0 then 'position.given' else 'assignment.received' end,
        case number % 3 when 0 then 'person' else 'assignment' end, (number % 5000)::text,
        case number % 3 when 0 then jsonb_build_object('unitId', number % 900) when 1 then '{}'
          else jsonb_build_object('change', number % 3000) end, 'r'
      from generate_series(1, 40000) as number
    `.execute(trx);
  });
  await sql`analyze audit_entry`.execute(owner);
});

async function planOf(query: RawBuilder<unknown>): Promise<string> {
  const found = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db);
  return found.rows.map((row) => row['QUERY PLAN']).join('\n');
}

const ASKED: readonly (readonly [About, string])[] = [
  [{ of: 'object', kind: 'person', id: ID }, 'audit_entry_of_object'],
  [{ of: 'change', ids: [ID] }, 'audit_entry_of_change'],
  [{ of: 'unit', id: ID, actions: ['position.given'] }, 'audit_entry_of_unit'],
  [{ of: 'doer', personId: ID }, 'audit_entry_of_person'],
];

test.each(ASKED)('a history %o is found by an index', async (about, index) => {
  for (const order of ['newest', 'oldest'] as const) {
    const plan = await planOf(historyQuery(about, { order, limit: 41 }));
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan');
  }
});
