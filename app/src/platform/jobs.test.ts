import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Clock } from '../base/clock.ts';
import { addJob, secondsUntilRetry, workOffOne } from './jobs.ts';
import { silentLog } from './log.ts';
import { dailyAt, everyHour, everyMinutes, makeDueJobs } from './schedule.ts';
import { startWorker } from './worker.ts';

const { db, owner, connection } = await testDatabase();
const log = silentLog();

/** Runs ahead of the machine's by as much as a test says. */
let ahead = Temporal.Duration.from({ seconds: 0 });
const clock: Clock = {
  now: () => Temporal.Now.instant().add(ahead),
  today: () => Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh'),
};

beforeEach(async () => {
  ahead = Temporal.Duration.from({ seconds: 1 });
  await sql`truncate job, schedule`.execute(owner);
});

async function waiting(): Promise<readonly { kind: string; attempts: number; failed: boolean }[]> {
  const found = await sql<{ kind: string; attempts: number; failed: boolean }>`
    select kind, attempts, failed_at is not null as failed from job order by id`.execute(owner);
  return found.rows;
}

test('a job is done once and is gone', async () => {
  const done: unknown[] = [];
  await addJob(db, { kind: 'greet', payload: { name: 'Lan' } });
  const queue = {
    owner,
    log,
    clock,
    handlers: { greet: async (payload: unknown) => void done.push(payload) },
  };
  expect([await workOffOne(queue), await workOffOne(queue)]).toEqual([true, false]);
  expect(done).toEqual([{ name: 'Lan' }]);
  expect(await waiting()).toEqual([]);
});

test('a job of an act that is taken back was never there', async () => {
  await db
    .transaction()
    .execute(async (trx) => {
      await addJob(trx, { kind: 'greet' });
      throw new Error('taken back');
    })
    .catch(() => {});
  expect(await waiting()).toEqual([]);
});

test('of one key one job waits, at the earlier time; while it is worked on, the next may wait', async () => {
  const soon = clock.now();
  await addJob(db, { kind: 'count', key: 'count', runAt: soon.add({ hours: 5 }) });
  await addJob(db, { kind: 'count', key: 'count', runAt: soon });
  expect(await waiting()).toHaveLength(1);
  const count = async () => await addJob(db, { kind: 'count', key: 'count' });
  await workOffOne({ owner, log, clock, handlers: { count } });
  expect(await waiting()).toHaveLength(1);
});

test('a job that fails is tried again later, and kept when it has failed too often', async () => {
  await addJob(db, { kind: 'break' });
  const queue = {
    owner,
    log,
    clock,
    handlers: {
      break: async () => {
        throw new Error('broken');
      },
    },
  };
  expect([await workOffOne(queue), await workOffOne(queue)]).toEqual([true, false]);
  for (let n = 2; n <= 12; n += 1) {
    ahead = ahead.add({ hours: 2 });
    expect(await workOffOne(queue), `attempt ${n}`).toBe(true);
  }
  ahead = ahead.add({ hours: 200 });
  expect(await workOffOne(queue)).toBe(false);
  expect(await waiting()).toEqual([{ kind: 'break', attempts: 12, failed: true }]);
});

test('what a killed worker had in hand is done by another when its lease has run out', async () => {
  await addJob(db, { kind: 'greet' });
  // As a claim leaves it whose worker is killed at once.
  await sql`update job set lease = gen_random_uuid(), lease_until = now() + interval '2 minutes', attempts = 1`.execute(
    owner,
  );
  let done = 0;
  const queue = { owner, log, clock, handlers: { greet: async () => void (done += 1) } };
  expect(await workOffOne(queue)).toBe(false);
  ahead = ahead.add({ minutes: 3 });
  expect(await workOffOne(queue)).toBe(true);
  expect(done).toBe(1);
});

test('the role of the application may add work, and neither take nor remove it', async () => {
  await addJob(db, { kind: 'greet' });
  await expect(sql`update job set lease = null`.execute(db)).rejects.toThrow('permission denied');
  await expect(sql`delete from job`.execute(db)).rejects.toThrow('permission denied');
});

test('the waits between attempts double up to an hour', () => {
  expect([1, 2, 3, 10, 11, 12].map(secondsUntilRetry)).toEqual([5, 10, 20, 2560, 3600, 3600]);
});

test.each([
  [everyMinutes(15), '2026-11-22T10:29:59.9', '2026-11-22T10:15'],
  [everyHour, '2026-11-22T10:00:00', '2026-11-22T10:00'],
  [dailyAt('00:05'), '2026-11-22T00:04:59', '2026-11-21T00:05'],
  [dailyAt('00:05'), '2026-11-22T00:05:00', '2026-11-22T00:05'],
])('%# the latest time that has come', (latest, now, slot) => {
  const zone = '[Asia/Ho_Chi_Minh]';
  const found = latest(Temporal.ZonedDateTime.from(`${now}${zone}`));
  expect(found.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(slot);
});

test('regular work is ordered once a time, however many workers look', async () => {
  const schedules = [{ name: 'hourly', kind: 'look', latest: everyHour }];
  await Promise.all(Array.from({ length: 6 }, () => makeDueJobs(owner, schedules, clock)));
  expect(await waiting()).toHaveLength(1);
  ahead = ahead.add({ hours: 1 });
  await Promise.all(Array.from({ length: 6 }, () => makeDueJobs(owner, schedules, clock)));
  expect(await waiting()).toHaveLength(2);
});

test('a worker hears of new work at once and ends what it has begun before it stops', async () => {
  const begun = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  let done = false;
  const greet = async () => {
    begun.resolve();
    await go.promise;
    done = true;
  };
  const worker = startWorker({
    connection,
    log,
    // Not to be waited for: it is to hear.
    patience: 3_600_000,
    sources: [() => workOffOne({ owner, log, clock, handlers: { greet } })],
  });
  await addJob(db, { kind: 'greet' });
  await begun.promise;
  const stopped = worker.stop();
  go.resolve();
  await stopped;
  expect(done).toBe(true);
  expect(await waiting()).toEqual([]);
});
