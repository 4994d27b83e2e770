import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { clockOnDay } from '../base/clock.ts';
import type { UnitId } from '../base/ids.ts';
import { officeCalendar } from '../calendar/calendar.actions.ts';
import { SYSTEM } from '../platform/asking.ts';
import { openDb, openPool } from '../platform/postgres.ts';
import { IMPORTANCES, type Importance } from '../tasks/importance.ts';
import { makeWorld } from '../tasks/task-world.test-data.ts';
import { DEFAULT_LADDER, stepDue } from './ladder.ts';
import { remindOfTheDay } from './scan.actions.ts';

/** No reminder twice and none missed, whichever workers die in the middle of it. */

const RUNS = Number(process.env['DONDOC_KILL_RUNS'] ?? 4);
const FIRST = Temporal.PlainDate.from('2024-06-20');

const database = await testDatabase();
const { connection, owner } = database;
const world = await makeWorld(database, '2024-06-10');
const calendar = await officeCalendar(owner);
const schools: readonly UnitId[] = [world.unit('school'), world.unit('other'), world.unit('nursery')];

beforeEach(async () => {
  await sql`truncate reminder, reminder_scan, notice_email, notice, assignment_event, assignment, task, delivery, job cascade`.execute(
    owner,
  );
  await sql`
    insert into webhook_endpoint (root_id, name, url, events, secret, made_at, made_by)
    select ${world.unit('district')}, 'Cổng tin nhắn', 'https://cong.example', '{person.reminded}', '', now(), ${world.person('clerk')}
    where not exists (select from webhook_endpoint)
  `.execute(owner);
});

let number = 0;
/** One task for each last day and importance, for all schools. */
async function issueMany(): Promise<void> {
  number += 1;
  const tasks = IMPORTANCES.flatMap((importance) =>
    Array.from({ length: 12 }, (_, n) => ({
      importance,
      due: FIRST.add({ days: n - 4 }),
      leads: schools,
      followerId: world.person('specialist'),
    })),
  );
  await world.issue(`${number}/TB-UBND`, ...tasks);
}

/** What must have been written by a day, when nothing was before the first: the steps that came meanwhile. */
function expected(scanned: readonly Temporal.PlainDate[]): string[] {
  const lines: string[] = [];
  let after = FIRST.subtract({ days: 1 });
  for (const today of scanned) {
    for (const importance of IMPORTANCES) {
      const steps = DEFAULT_LADDER.filter((step) => step.importance === importance);
      for (let n = 0; n < 12; n += 1) {
        const due = FIRST.add({ days: n - 4 });
        const step = stepDue(steps, due, { after, today, calendar });
        if (step === null) continue;
        const told = step.to.includes('assigner') ? schools.length * 2 : schools.length;
        lines.push(`${importance} ${due.toString()} ${step.days}: ${told}`);
      }
    }
    after = today;
  }
  return lines.toSorted();
}

async function written(): Promise<string[]> {
  const found = await sql<{ importance: Importance; due: string; days: number; told: number }>`
    select t.importance, r.due, r.days, count(*) as told from reminder r
    join assignment a on a.id = r.assignment_id join task t on t.id = a.task_id
    join notice n on n.id = r.notice_id and n.person_id = r.person_id
    group by 1, 2, 3
  `.execute(owner);
  return found.rows
    .map(({ importance, due, days, told }) => `${importance} ${due} ${days}: ${told}`)
    .toSorted();
}

/** Each notice has what it tells of, one of each day for a person, and went to the gateway once. */
async function requireWhole(): Promise<void> {
  const found = await sql<{ empty: number; twice: number; events: number; notices: number }>`
    select
      (select count(*) from notice n where n.kind = 'reminder' and not exists (select from reminder r where r.notice_id = n.id)) as empty,
      (select count(*) from (select from notice group by person_id, dedupe_key having count(*) > 1) twice) as twice,
      (select count(*) from delivery) as events, (select count(*) from notice where kind = 'reminder') as notices
  `.execute(owner);
  const [row] = found.rows;
  expect(row).toMatchObject({ empty: 0, twice: 0 });
  expect(row?.events).toBe(row?.notices);
}

const VICTIM = 'may be cut off';

/** Ends the backends of some workers in the middle of whatever they do: those whose process number ends so. */
async function cutOff(wait: number): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = ${VICTIM} and datname = current_database() and pid % 2 = ${wait % 2}
  `.execute(owner);
}

const kills = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });

test('three workers at once, whose connections are cut at random', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(kills, { minLength: 2, maxLength: 4 }), async (days) => {
        await issueMany();
        const scanned: Temporal.PlainDate[] = [];
        for (const [n, waits] of days.entries()) {
          const today = FIRST.add({ days: n * 2 });
          scanned.push(today);
          await scanWhileKilled(today, waits);
        }
        expect(await written()).toEqual(expected(scanned));
        await requireWhole();
      })
      .beforeEach(async () => {
        await sql`truncate reminder, reminder_scan, notice_email, notice, assignment_event, assignment, task, delivery, job cascade`.execute(
          owner,
        );
      }),
    { numRuns: RUNS },
  );
});

/** Workers begin again until one of them has got through: what a queue does with a job that failed. */
async function scanWhileKilled(today: Temporal.PlainDate, waits: readonly number[]): Promise<void> {
  const worker = async () => {
    const db = openDb(openPool(connection, { as: 'application', max: 1, otherwise: SYSTEM }));
    try {
      for (;;) {
        try {
          await sql`select set_config('application_name', ${VICTIM}, false)`.execute(db);
          await remindOfTheDay({ db, clock: clockOnDay(today), outside: { address: null } });
          return;
        } catch {
          // Cut off; once more.
        }
      }
    } finally {
      await db.destroy();
    }
  };
  const killer = async () => {
    for (const wait of waits) {
      await sleep(wait);
      await cutOff(wait);
    }
  };
  await Promise.all([worker(), worker(), worker(), killer()]);
}

test('processes that are killed leave nothing half-done', async () => {
  await issueMany();
  const days = Array.from({ length: 5 }, (_, n) => FIRST.add({ days: n }));
  for (const wait of [0, 15]) {
    const process = startProcess(days.length);
    // Listened for from the beginning: on a busy machine it may be through before it is killed.
    const ended = once(process, 'exit');
    await once(process.stdout ?? process, 'data');
    await sleep(wait);
    process.kill('SIGKILL');
    await ended;
  }
  const last = startProcess(days.length);
  const [code] = await once(last, 'exit');
  expect(code).toBe(0);
  expect(await written()).toEqual(expected(days));
  await requireWhole();
});

function startProcess(days: number): ChildProcess {
  const script = join(import.meta.dirname, '../../test/remind-until-killed.ts');
  return spawn(process.execPath, [script, JSON.stringify(connection), FIRST.toString(), String(days)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
