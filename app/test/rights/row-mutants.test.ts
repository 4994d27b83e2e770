import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { asPerson } from '../../src/platform/asking.ts';
import { testDatabase } from '../database.ts';
import { readRights } from './document.ts';
import type { Facts } from './facts.ts';
import { withFurtherWork } from './further-work.ts';
import { oracleOf } from './oracle.ts';
import { rowsFound, rowsShown } from './rows-shown.ts';
import { storeWorld } from './store-world.ts';
import { anyFacts, DAYS } from './world.ts';

/** The second wall with one mistake in it: the test of the rows finds each. */

const { guarded, owner } = await testDatabase();
const allows = oracleOf(await readRights());

const WORLDS = 60;

interface RowMutant {
  readonly name: string;
  readonly broken: Mistake;
}

type Mistake =
  | { readonly of: string; readonly replace: string; readonly by: string }
  | { readonly policy: string; readonly on: string; readonly using: string };

const MUTANTS: readonly RowMutant[] = [
  {
    name: 'positions are looked at without their dates',
    broken: {
      of: 'rights_on',
      replace: 'p.person_id = person and p.valid @> day',
      by: 'p.person_id = person',
    },
  },
  {
    name: 'superiors are looked at without their dates',
    broken: {
      of: 'rights_on',
      replace: 'b.above_id = top.id and b.valid @> day',
      by: 'b.above_id = top.id',
    },
  },
  {
    name: 'who is below whom is kept without the dates of what lies between',
    broken: { of: 'renew_units_below', replace: 's.valid * up.valid', by: 's.valid' },
  },
  {
    name: 'only the units directly below are kept',
    broken: { of: 'renew_units_below', replace: 'and s.valid && up.valid', by: 'and false' },
  },
  {
    name: 'staff see the work of the units below',
    broken: {
      of: 'rights_on',
      replace: "select distinct held.id from held where held.role <> 'staff' and not",
      by: 'select distinct held.id from held where not',
    },
  },
  {
    name: 'the offices of the root unit are forgotten',
    broken: { of: 'rights_on', replace: "and v.kind = 'office'", by: 'and false' },
  },
  {
    name: 'the root unit has its heir before the day',
    broken: { of: 'rights_on', replace: 's.heir and s.since <= day', by: 's.heir' },
  },
  {
    name: 'who stands in follows nothing of the absent person',
    broken: { of: 'rights_on', replace: 'where acting_for is not null', by: 'where false' },
  },
  {
    name: 'who has left office goes on following',
    broken: {
      of: 'rights_on',
      replace: 'select person where exists (select from held)',
      by: 'select person',
    },
  },
  {
    name: 'units that cooperate see nothing',
    broken: { of: 'work_tasks', replace: 'p.unit_id = any (own_units())', by: 'false' },
  },
  {
    name: 'staff of the root unit see all work',
    broken: {
      of: 'rights_on',
      replace: "where role <> 'staff' and id in (select id from desk)",
      by: 'where id in (select id from desk)',
    },
  },
  {
    name: 'everybody in office reads every directive',
    broken: { policy: 'seen', on: 'directive', using: '(select in_office())' },
  },
  {
    name: 'notices of others are shown',
    broken: { policy: 'own', on: 'notice', using: '(select in_office())' },
  },
  {
    name: 'orders without paper are read by everybody in office',
    broken: { policy: 'handled', on: 'spoken_order', using: '(select in_office())' },
  },
  {
    name: 'parts of a unit are shown to whoever sees its work',
    broken: {
      policy: 'of_unit',
      on: 'assignment_part',
      using: 'exists (select from assignment a where a.id = assignment_part.assignment_id)',
    },
  },
  {
    name: 'former days of work are shown to everybody in office',
    broken: { policy: 'seen', on: 'assignment_past', using: '(select in_office())' },
  },
  {
    name: 'tasks that no directive gave are shown to everybody',
    broken: {
      of: 'sees_work_of',
      replace: 'exists (select from task t where t.id = asked',
      by: 'true or exists (select from task t where t.id = asked',
    },
  },
  {
    name: 'the record is open to everybody in office',
    broken: { policy: 'seen', on: 'audit_entry', using: '(select in_office())' },
  },
];

test.each(MUTANTS)(
  'found out by the rows: $name',
  async ({ broken }) => {
    const mend = await breakWall(broken);
    try {
      const moment = fc.record({ facts: anyFacts.map(withFurtherWork), day: fc.constantFrom(...DAYS) });
      const outcome = await fc.check(
        fc.asyncProperty(moment, ({ facts, day }) => isAsTheSentencesSay(facts, day)),
        { numRuns: WORLDS, seed: 20_250_704, endOnFailure: true },
      );
      expect(outcome.failed).toBe(true);
      // Found by the rows, and not by a statement that failed.
      expect(outcome.errorInstance).toEqual(new Error('Property failed by returning false'));
    } finally {
      await mend();
    }
  },
  300_000,
);

async function isAsTheSentencesSay(facts: Facts, day: string): Promise<boolean> {
  await storeWorld(owner, facts);
  for (const person of facts.persons) {
    const found = await asPerson({ personId: person }, Temporal.PlainDate.from(day), () =>
      rowsFound(guarded),
    );
    for (const [table, { shown }] of rowsShown(allows, { facts, person, day })) {
      if (found.get(table)?.join() !== shown.toSorted().join()) return false;
    }
  }
  return true;
}

/** @returns what puts it right again */
async function breakWall(mistake: Mistake): Promise<() => Promise<unknown>> {
  if ('policy' in mistake) {
    const { policy, on, using } = mistake;
    const alter = (condition: string) =>
      sql`alter policy ${sql.id(policy)} on ${sql.table(on)} using (${sql.raw(condition)})`.execute(owner);
    const before = await sql<{ condition: string }>`
      select pg_get_expr(polqual, polrelid) as condition from pg_policy
      where polname = ${policy} and polrelid = ${on}::regclass
    `.execute(owner);
    await alter(using);
    return () => alter(before.rows[0]?.condition ?? 'false');
  }
  const { of, replace, by } = mistake;
  const { rows } = await sql<{ definition: string }>`
    select pg_get_functiondef(oid) as definition from pg_proc where proname = ${of}
  `.execute(owner);
  const definition = rows[0]?.definition ?? '';
  expect(definition).toContain(replace);
  await sql.raw(definition.replaceAll(replace, by)).execute(owner);
  return () => sql.raw(definition).execute(owner);
}
