import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type Clock, systemClock } from '../base/clock.ts';
import type { Log } from './log.ts';
import type { Db } from './postgres.ts';
import { shortReason } from './short-reason.ts';

/** What workers listen to. */
export const WORK_CHANNEL = 'dondoc_work';

export interface NewJob {
  /** Names its handler. */
  readonly kind: string;
  /** What the handler needs to know; ids rather than copies. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /**
   * Of one key one job waits at a time, at the earlier of both times. Two transactions that add the same key wait for each
   * other until one is committed, so long ones go without.
   */
  readonly key?: string;
  /** Now, unless it is said. */
  readonly runAt?: Temporal.Instant;
}

/** Adds work within the caller's transaction: what is rolled back is not to be done. */
export async function addJob(trx: Db, job: NewJob): Promise<void> {
  await sql`
    insert into job (kind, payload, key, run_at)
    values (${job.kind}, ${JSON.stringify(job.payload ?? {})}::jsonb, ${job.key ?? null},
      coalesce(${job.runAt?.toString() ?? null}::timestamptz, now()))
    on conflict (key) do update set run_at = least(job.run_at, excluded.run_at)
  `.execute(trx);
  await wakeWorkers(trx);
}

/** Heard when the transaction is committed; workers that hear nothing look by themselves after a while. */
export async function wakeWorkers(trx: Db): Promise<void> {
  await sql`select pg_notify(${WORK_CHANNEL}, '')`.execute(trx);
}

/**
 * Does one kind of job. It may be done again after it was done, when the worker is killed in between: each handler makes
 * sure that a second time changes nothing.
 */
export type JobHandler = (payload: Readonly<Record<string, unknown>>) => Promise<void>;
export type JobHandlers = Readonly<Record<string, JobHandler>>;

export interface JobQueue {
  /** As the owner: the role of the application may only add. */
  readonly owner: Db;
  readonly handlers: JobHandlers;
  readonly log: Log;
  /** Of the machine, not of the demonstration: leases run out by it. */
  readonly clock?: Clock;
}

const LEASE_SECONDS = 120;
const RENEW_MS = 30_000;
const MOST_ATTEMPTS = 12;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 60 * 60;

/** 5 s after the first failure, doubled each time, an hour at most: a job is tried for about four hours. */
export function secondsUntilRetry(attempts: number): number {
  return Math.min(FIRST_DELAY_SECONDS * 2 ** (attempts - 1), LONGEST_DELAY_SECONDS);
}

interface Claimed {
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

/** Does the job that has waited longest. @returns false when none is due */
export async function workOffOne(queue: JobQueue): Promise<boolean> {
  const clock = queue.clock ?? systemClock;
  const lease = randomUUID();
  const job = await claim(queue.owner, lease, clock.now());
  if (job === null) return false;
  const renewal = setInterval(() => void renew(queue, job.id, lease), RENEW_MS);
  try {
    const handler = queue.handlers[job.kind];
    if (handler === undefined) throw new Error(`nobody does jobs of kind "${job.kind}"`);
    // One that ended a process every time it was tried must not end the next.
    if (job.attempts > MOST_ATTEMPTS) throw new Error('given up: its workers ended in the middle of it');
    await handler(job.payload);
    await sql`delete from job where id = ${job.id} and lease = ${lease}`.execute(queue.owner);
  } catch (error) {
    queue.log.error({ err: error, job: job.kind, attempts: job.attempts }, 'a job failed');
    await putBack(queue.owner, job, { lease, error, now: clock.now() });
  } finally {
    clearInterval(renewal);
  }
  return true;
}

async function claim(owner: Db, lease: string, now: Temporal.Instant): Promise<Claimed | null> {
  const found = await sql<Claimed>`
    update job set lease = ${lease}, lease_until = ${until(now)}, attempts = attempts + 1, key = null
    where id = (
      select id from job
      where failed_at is null and run_at <= ${now.toString()}
        and (lease_until is null or lease_until < ${now.toString()})
      order by run_at, id limit 1 for update skip locked)
    returning id, kind, payload, attempts
  `.execute(owner);
  return found.rows[0] ?? null;
}

function until(now: Temporal.Instant): string {
  return now.add({ seconds: LEASE_SECONDS }).toString();
}

async function renew({ owner, clock = systemClock, log }: JobQueue, id: string, lease: string) {
  await sql`update job set lease_until = ${until(clock.now())} where id = ${id} and lease = ${lease}`
    .execute(owner)
    .catch((error: unknown) => log.warn({ err: error }, 'the lease of a job could not be renewed'));
}

async function putBack(
  owner: Db,
  job: Claimed,
  { lease, error, now }: { readonly lease: string; readonly error: unknown; readonly now: Temporal.Instant },
): Promise<void> {
  const again = now.add({ seconds: secondsUntilRetry(job.attempts) }).toString();
  const failedAt = job.attempts >= MOST_ATTEMPTS ? now.toString() : null;
  await sql`
    update job set lease = null, lease_until = null, run_at = ${again}, failed_at = ${failedAt},
      last_error = ${shortReason(error)}
    where id = ${job.id} and lease = ${lease}
  `.execute(owner);
}
