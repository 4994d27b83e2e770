import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { asPerson, asSystem } from '../../src/platform/asking.ts';
import { beyondSight, type Db } from '../../src/platform/postgres.ts';
import { testDatabase } from '../database.ts';
import { readRights } from './document.ts';
import type { Thing } from './facts.ts';
import { withFurtherWork } from './further-work.ts';
import { oracleOf } from './oracle.ts';
import { KEYS, rowsFound, rowsShown } from './rows-shown.ts';
import { storeWorld } from './store-world.ts';
import { idBeside } from './stored-ids.ts';
import { anyFacts, DAYS } from './world.ts';

/**
 * The second wall, asked in SQL as the application's role: what the sentences hide from somebody on a day, no query gives,
 * whatever it says; and where nobody is named, nothing is given at all.
 */

const { guarded: db, owner } = await testDatabase();
const rights = await readRights();
const allows = oracleOf(rights);
const guardedTables = [...rights.tables].filter(([, seen]) => !seen.includes('open')).map(([name]) => name);

const WORLDS = 30;
const anyWorld = anyFacts.map(withFurtherWork);

test('every table that the role can reach stands in the document, and is guarded as it says', async () => {
  const found = await sql<{ name: string; secured: boolean; policies: number }>`
    select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name,
      c.relrowsecurity as secured, (select count(*) from pg_policy p where p.polrelid = c.oid)::int as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
      and (has_table_privilege('dondoc_app', c.oid, 'select, insert, update, delete')
        or has_any_column_privilege('dondoc_app', c.oid, 'select, insert, update'))
    order by 1
  `.execute(owner);
  for (const { name, secured, policies } of found.rows) {
    const seen = rights.tables.get(name);
    expect(
      seen,
      `the application reaches the table ${name}: docs/rights.md, section 9, says what a new table needs`,
    ).toBeDefined();
    const open = seen?.includes('open') === true;
    expect([name, secured, policies > 0]).toEqual([name, !open, !open]);
  }
  expect([...rights.tables.keys()].toSorted()).toEqual(found.rows.map(({ name }) => name).toSorted());
  for (const [table, seen] of rights.tables) {
    for (const action of seen) {
      const known = rights.actions.has(action) || ['own', 'open', 'server'].includes(action);
      expect(known, `${table}: ${action}`).toBe(true);
    }
  }
});

test('where nobody asks, no guarded table gives, takes or changes a row', async () => {
  const [facts] = fc.sample(anyWorld, { numRuns: 1, seed: 7 });
  if (facts !== undefined) await storeWorld(owner, facts);
  for (const table of guardedTables) {
    const name = sql.table(table);
    expect((await sql`select from ${name}`.execute(db)).rows.length, table).toBe(0);
    const there = await sql`select from ${name}`.execute(owner);
    const [some] = (await asSystem(() => sql`select from ${name}`.execute(db))).rows;
    expect(some !== undefined, table).toBe(there.rows.length > 0);
    const emptied = await sql`delete from ${name}`.execute(db).catch(permission);
    expect(Number(emptied?.numAffectedRows ?? 0), table).toBe(0);
  }
  const notice = sql`insert into notice (root_id, person_id, kind, at, dedupe_key)
    select root_unit_id, (select id from unit limit 1), 'issued', now(), 'x' from installation`;
  await expect(notice.execute(db)).rejects.toThrow('row-level security');
});

test('a connection that served somebody is told anew who asks', async () => {
  const told = async () =>
    (
      await sql<{ who: string }>`
        select concat_ws(' ', current_setting('dondoc.person', true), current_setting('dondoc.system', true)) as who
      `.execute(db)
    ).rows[0]?.who.trim();
  const day = Temporal.PlainDate.from('2025-01-01');
  const person = '0b000000-0000-7000-8000-000000000001';
  expect(await asPerson({ personId: person }, day, told)).toBe(person);
  expect(await told()).toBe('');
  expect(await asSystem(told)).toBe('on');
  expect(await told()).toBe('');
  const together = await Promise.all(
    Array.from({ length: 24 }, (_, n) => {
      const own = idBeside('b', `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
      return asPerson({ personId: own }, day, told).then((who) => who === own);
    }),
  );
  expect(together).not.toContain(false);
});

test('no plan is kept in which it stands who asked', async () => {
  const kept = await sql`select name from pg_prepared_statements`.execute(db);
  expect(kept.rows).toEqual([]);
  const found = await sql<{ name: string; words: string }>`
    select p.proname as name, pg_get_functiondef(p.oid) as words from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and not p.prosecdef
      and has_function_privilege('dondoc_app', p.oid, 'execute')
      and p.prolang in (select oid from pg_language where lanname in ('sql', 'plpgsql'))
  `.execute(owner);
  expect(found.rows.length).toBeGreaterThan(10);
  const reads = new RegExp(
    `\\b(?:from|join|update|into)\\s+(?:public\\.)?(?:${guardedTables.join('|')})\\b`,
    'iu',
  );
  expect(found.rows.filter(({ words }) => reads.test(words)).map(({ name }) => name)).toEqual([]);
  expect(reads.test('select id from task t')).toBe(true);
});

test('works that reach further within one transaction do not end each other', async () => {
  const person = '0b000000-0000-7000-8000-000000000001';
  const told = async (trx: Db) =>
    (await sql<{ on: string }>`select current_setting('dondoc.system', true) as on`.execute(trx)).rows[0]?.on;
  await asPerson({ personId: person }, Temporal.PlainDate.from('2025-01-01'), () =>
    db.transaction().execute(async (trx) => {
      let ended = Promise.resolve<unknown>(undefined);
      const long = beyondSight(trx, async () => {
        await ended;
        return await told(trx);
      });
      ended = beyondSight(trx, () => beyondSight(trx, () => told(trx)));
      expect(await Promise.all([long, ended])).toEqual(['on', 'on']);
      expect(await told(trx)).toBe('');
      await expect(beyondSight(trx, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
      expect(await told(trx)).toBe('');
    }),
  );
});

test('in every world, on every day, somebody gets the rows that the sentences show them, and no other', async () => {
  const count = { worlds: 0, rows: 0, shown: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.record({ facts: anyWorld, day: fc.constantFrom(...DAYS) }),
      async ({ facts, day }) => {
        await storeWorld(owner, facts);
        count.worlds += 1;
        for (const person of facts.persons) {
          const expected = rowsShown(allows, { facts, person, day });
          const found = await asPerson({ personId: person }, Temporal.PlainDate.from(day), () =>
            rowsFound(db),
          );
          for (const [table, { all, shown }] of expected) {
            count.rows += all;
            count.shown += shown.length;
            expect(found.get(table), `${table}, asked by ${person} on ${day}`).toEqual(shown.toSorted());
          }
          if (count.worlds % 3 === 0) {
            expect(await foundWidely(person, day, 'with a list')).toEqual(found);
            expect(await foundWidely(person, day, 'without')).toEqual(found);
            expect(await foundWidely(person, day, 'row by row')).toEqual(found);
          }
        }
      },
    ),
    { numRuns: WORLDS, seed: 20_250_701, endOnFailure: true },
  );
  process.stdout.write(
    `rights, rows: ${count.rows} rows asked for in ${count.worlds} worlds, ${count.shown} of them shown\n`,
  );
  expect(count.rows).toBeGreaterThan(5000);
  expect(count.shown).toBeGreaterThan(500);
});

/** In the way in which rows are looked for by those who oversee more units than any of these worlds has. */
async function foundWidely(
  person: string,
  day: string,
  units: 'with a list' | 'without' | 'row by row',
): Promise<ReadonlyMap<string, readonly string[]>> {
  return await asPerson({ personId: person }, Temporal.PlainDate.from(day), () =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('dondoc.widely', 'on', true)`.execute(trx);
      if (units !== 'with a list') {
        await sql`select set_config('dondoc.beyond_lists', 'on', true), set_config('dondoc.work_units', '', true)`.execute(
          trx,
        );
      }
      await sql`select set_config('dondoc.shows_few', ${units === 'row by row' ? 'on' : ''}, true)`.execute(
        trx,
      );
      return await rowsFound(trx);
    }),
  );
}

test('which units are below which is kept through every change of superiors', async () => {
  const until = ['2025-02-01', '2025-03-01', null] as const;
  const change = fc.record({
    what: fc.constantFrom('answer', 'end', 'forget'),
    of: fc.integer({ min: 1, max: 5 }),
    to: fc.nat({ max: 4 }),
    line: fc.constantFrom('administrative', 'professional'),
    from: fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01'),
    until: fc.constantFrom(...until),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 10 }), async (changes) => {
      const trial = owner.transaction().execute(async (trx) => {
        await sql`truncate unit_superior`.execute(trx);
        const made = await sql<{ id: string }>`
          insert into unit select from generate_series(1, 6) returning id`.execute(trx);
        const ids = made.rows.map(({ id }) => id);
        await sql`insert into unit_version (unit_id, valid, name, short_name, kind)
          select id, '[2025-01-01,)', 'Đơn vị', 'Đơn vị', 'other' from unnest(${ids}::uuid[]) as id`.execute(
          trx,
        );
        for (const each of changes) await changeSuperior(trx, ids, each);
        expect(await unitsBelow(trx, 'kept')).toEqual(await unitsBelow(trx, 'reckoned'));
        throw new Error('as it was');
      });
      await expect(trial).rejects.toThrow('as it was');
    }),
    { numRuns: 25, seed: 20_250_705, endOnFailure: true },
  );
});

interface SuperiorChange {
  readonly what: string;
  readonly of: number;
  readonly to: number;
  readonly line: string;
  readonly from: string;
  readonly until: string | null;
}

async function changeSuperior(trx: Db, ids: readonly string[], change: SuperiorChange): Promise<void> {
  const { what, of, to, line, from, until } = change;
  const [unit, superior] = [ids[of] ?? '', ids[Math.min(to, of - 1)] ?? ''];
  const valid = sql`daterange(${from}::date, greatest(${until}::date, ${from}::date + 1))`;
  if (what === 'end') {
    await sql`update unit_superior set valid = daterange(lower(valid), ${from}::date)
      where unit_id = ${unit} and lower(valid) < ${from}::date and valid @> ${from}::date`.execute(trx);
  } else if (what === 'forget') {
    await sql`delete from unit_superior where unit_id = ${unit} and line = ${line}`.execute(trx);
  } else {
    await sql`insert into unit_superior (unit_id, line, superior_id, valid) select ${unit}, ${line}, ${superior}, ${valid}
      where not exists (select from unit_superior where unit_id = ${unit} and line = ${line} and valid && ${valid})`.execute(
      trx,
    );
  }
}

/** Who is below whom on each of some days. */
async function unitsBelow(trx: Db, how: 'kept' | 'reckoned'): Promise<readonly string[]> {
  const reckoned = sql`
    with recursive below as (
      select s.superior_id as above_id, s.unit_id as below_id, day
      from unit_superior s join unnest(array['2025-01-15', '2025-02-15', '2025-03-15']::date[]) as day on s.valid @> day
      union
      select below.above_id, s.unit_id, below.day
      from below join unit_superior s on s.superior_id = below.below_id and s.valid @> below.day
    ) select above_id, below_id, day from below`;
  const kept = sql`
    select above_id, below_id, day from unit_below
    join unnest(array['2025-01-15', '2025-02-15', '2025-03-15']::date[]) as day on valid @> day`;
  const found = await sql<{ pair: string }>`
    select distinct concat_ws(' ', above_id, below_id, day) as pair from (${how === 'kept' ? kept : reckoned}) as found order by 1
  `.execute(trx);
  return found.rows.map(({ pair }) => pair);
}

test('what somebody may not handle they cannot change either', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ facts: anyWorld, day: fc.constantFrom(...DAYS) }),
      async ({ facts, day }) => {
        await storeWorld(owner, facts);
        for (const person of facts.persons) {
          const can = (action: string, thing: Thing) => allows({ facts, person, day, action, thing });
          const expected = [
            facts.directives
              .filter((directive) => can('review', { kind: 'directive', directive }))
              .map(({ id }) => id),
            facts.assignments
              .filter((assignment) => can('see-work', { kind: 'assignment', assignment }))
              .map(({ id }) => id),
            can('manage-people', { kind: 'none' }) ? facts.persons : [],
            [idBeside('b2', person)],
          ];
          const changed = await asPerson({ personId: person }, Temporal.PlainDate.from(day), changedByHand);
          asked += expected.length;
          expect(changed, `${person} on ${day}`).toEqual(expected.map((ids) => [...ids].toSorted()));
        }
      },
    ),
    { numRuns: 15, seed: 20_250_702, endOnFailure: true },
  );
  expect(asked).toBeGreaterThan(250);
});

/** Every row of some tables changed to what it is, as far as that is given. */
async function changedByHand(): Promise<string[][]> {
  const statements = [
    sql<{ key: string }>`update directive set title = title returning id as key`,
    sql<{ key: string }>`update assignment set percent = percent returning id as key`,
    sql<{ key: string }>`update person set phone = phone returning id as key`,
    sql<{ key: string }>`update notice set seen_at = seen_at returning id as key`,
  ];
  const changed: string[][] = [];
  for (const statement of statements) {
    changed.push((await statement.execute(db)).rows.map(({ key }) => key).toSorted());
  }
  return changed;
}

test('every guarded table is asked', () => {
  const missing = 'rows of the table are stored by store-world.ts, and expected in rows-shown.ts';
  expect(Object.keys(KEYS).toSorted(), missing).toEqual(guardedTables.toSorted());
});

/** A table that the role may not touch in this way at all. */
function permission(error: unknown): null {
  if (error instanceof Error && /permission denied/u.test(error.message)) return null;
  throw error;
}
