import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/database.ts';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { giveBackWork, inheritWork } from './inheritance.actions.ts';
import { makeDuePeriods } from './make-periods.actions.ts';
import { makeWorld, type UnitKey, type World } from './task-world.test-data.ts';

const MONTHLY = {
  deadline: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' },
  deadlineWritten: 'trước ngày 25 hằng tháng',
  due: null,
} as const;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld(database);
});

function raise(): never {
  throw new Error('no directive');
}

async function periods(directiveId: DirectiveId, unit?: UnitKey): Promise<string[]> {
  const found = await sql<{ period: string; due: string; unitId: UnitId }>`
    select a.period, a.current_due as due, a.unit_id as "unitId" from assignment a join task t on t.id = a.task_id
    where t.directive_id = ${directiveId} order by a.period, a.id
  `.execute(database.owner);
  return found.rows
    .filter(({ unitId }) => unit === undefined || unitId === world.unit(unit))
    .map(({ period, due }) => `${period} ${due}`);
}

describe('a task that recurs', () => {
  test('is given for the period that runs, and for each further one before it begins', async () => {
    world.clock.goTo('2024-06-20');
    const directive = await world.issue('1/TB', { ...MONTHLY, leads: [world.unit('school')] });
    expect(await periods(directive)).toEqual(['2024-06 2024-06-24']);
    await makeDuePeriods(world);
    expect(await periods(directive)).toHaveLength(1);
    world.clock.goTo('2024-06-24');
    expect(await makeDuePeriods(world)).toBe(1);
    expect(await periods(directive)).toEqual(['2024-06 2024-06-24', '2024-07 2024-07-24']);
  });

  test('by a rule that nobody knows it is given once, as it was before', async () => {
    const directive = await world.issue('2/TB', {
      ...MONTHLY,
      deadline: { kind: 'recurring', rrule: 'FREQ=HOURLY' },
      leads: [world.unit('school')],
    });
    expect(await periods(directive)).toEqual([' null']);
  });

  test('after a standstill what was missed is made up for', async () => {
    world.clock.goTo('2024-06-20');
    const directive = await world.issue('3/TB', { ...MONTHLY, leads: [world.unit('other')] });
    world.clock.goTo('2024-10-30');
    await makeDuePeriods(world);
    expect((await periods(directive)).map((each) => each.slice(0, 7))).toEqual([
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
    ]);
  });

  test('several workers at once, some of them killed in between, give each period to each unit once', async () => {
    world.clock.goTo('2024-06-20');
    const leads = (['school', 'other', 'nursery'] as const).map(world.unit);
    const directives: DirectiveId[] = [];
    for (const number of ['4', '5', '6']) {
      directives.push(
        await world.issue(`${number}/TB`, { ...MONTHLY, leads }, { ...MONTHLY, ordinal: 2, leads }),
      );
    }
    world.clock.goTo('2025-06-24');
    // The worker that comes to the second task is killed in the middle of it, as a power cut would.
    const second = directives[1] ?? raise();
    await killWhoeverGives(second, '2024-12');
    const ends = await Promise.allSettled(Array.from({ length: 4 }, () => makeDuePeriods(world)));
    expect(ends.some(({ status }) => status === 'rejected')).toBe(true);
    // Nothing of it is there but what was given at issue.
    expect(await periods(second)).toHaveLength(3 * 2);
    await sql`drop trigger kill on assignment`.execute(database.owner);
    await Promise.all([makeDuePeriods(world), makeDuePeriods(world), makeDuePeriods(world)]);
    for (const directive of directives) {
      // June 2024 to July 2025, three units, two tasks.
      expect(await periods(directive)).toHaveLength(14 * 3 * 2);
      expect(new Set(await periods(directive, 'nursery')).size).toBe(14);
    }
    const events = await sql<{ n: number }>`
      select count(*)::int as n from assignment a
      where (select count(*) from assignment_event e where e.assignment_id = a.id and e.kind = 'assigned') <> 1
    `.execute(database.owner);
    expect(events.rows[0]?.n).toBe(0);
  });

  async function killWhoeverGives(directiveId: string, period: string): Promise<void> {
    await sql`
      create function kill() returns trigger language plpgsql security definer as $$
      begin
        perform pg_terminate_backend(pg_backend_pid());
        return new;
      end $$
    `.execute(database.owner);
    const tasks = await sql<{ id: string }>`select id from task where directive_id = ${directiveId}`.execute(
      database.owner,
    );
    const ids = tasks.rows.map(({ id }) => `'${id}'`).join(', ');
    await sql
      .raw(`
        create trigger kill before insert on assignment for each row
        when (new.period = '${period}' and new.task_id in (${ids})) execute function kill()
      `)
      .execute(database.owner);
  }
});

describe('when a unit ends', () => {
  const handover = () => ({
    rootId: world.unit('district'),
    fromId: world.unit('other'),
    heirId: world.unit('school'),
    at: world.clock.now(),
    onDay: world.clock.today(),
    by: world.person('clerk'),
    forUnit: world.unit('district'),
    reason: 'Nghị quyết 1',
  });

  test('the periods to come are its heir’s, once, each change with an event; undone, they are its own again', async () => {
    world.clock.goTo('2024-06-20');
    const alone = await world.issue('7/TB', { ...MONTHLY, leads: [world.unit('other')] });
    const both = await world.issue('8/TB', {
      ...MONTHLY,
      leads: [world.unit('other'), world.unit('school')],
    });
    world.clock.goTo('2024-07-10');
    await makeDuePeriods(world);
    const work = await database.db.transaction().execute((trx) => inheritWork(trx, handover()));
    world.clock.goTo('2024-07-26');
    await makeDuePeriods(world);
    expect(await periods(alone, 'school')).toContain('2024-08 2024-08-26');
    expect(await periods(both, 'school')).toEqual([
      '2024-06 2024-06-24',
      '2024-07 2024-07-24',
      '2024-08 2024-08-26',
    ]);
    const told = await sql<{ kind: string }>`
      select e.kind from recurrence_event e join task t on t.id = e.task_id where t.directive_id = ${alone} order by seq
    `.execute(database.owner);
    expect(told.rows.map(({ kind }) => kind)).toEqual(['begun', 'transferred']);
    const { fromId: _from, heirId: _heir, ...back } = handover();
    await database.db
      .transaction()
      .execute((trx) => giveBackWork(trx, back, { ...work, transferred: [], merged: [] }));
    world.clock.goTo('2024-08-28');
    await makeDuePeriods(world);
    expect(await periods(alone, 'other')).toContain('2024-09 2024-09-24');
    expect((await periods(both, 'other')).at(-1)).toBe('2024-09 2024-09-24');
    expect((await periods(both, 'school')).at(-1)).toBe('2024-09 2024-09-24');
  });
});
