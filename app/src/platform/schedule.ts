import { sql } from 'kysely';
import { type Clock, systemClock, ZONE } from '../base/clock.ts';
import { addJob } from './jobs.ts';
import type { Db } from './postgres.ts';

/** The latest time of a regular work that has come; pure. */
export type LatestSlot = (now: Temporal.ZonedDateTime) => Temporal.ZonedDateTime;

/** Regular work: at each of its times one job is made, however many workers look. */
export interface Schedule {
  readonly name: string;
  /** Of the job; the time it is for is its payload: `{ slot: '2026-11-22T05:00:00Z' }`. */
  readonly kind: string;
  readonly latest: LatestSlot;
}

/** Every so many minutes of the hour, at a number that divides 60. */
export function everyMinutes(minutes: number): LatestSlot {
  return (now) =>
    now.with({
      minute: now.minute - (now.minute % minutes),
      second: 0,
      millisecond: 0,
      microsecond: 0,
      nanosecond: 0,
    });
}

export const everyHour: LatestSlot = everyMinutes(60);

/** Every day at a time of the offices' zone: `dailyAt('00:05')`. */
export function dailyAt(time: string): LatestSlot {
  const plainTime = Temporal.PlainTime.from(time);
  return (now) => {
    const today = now.withPlainTime(plainTime);
    return Temporal.ZonedDateTime.compare(today, now) <= 0 ? today : today.subtract({ days: 1 });
  };
}

/**
 * Makes the jobs whose time has come. After a standstill only the latest time counts: whoever must make up for others
 * sees from its own tables what is missing. A schedule that is new is due at once.
 * @param owner as the owner of the tables
 */
export async function makeDueJobs(
  owner: Db,
  schedules: readonly Schedule[],
  clock: Clock = systemClock,
): Promise<void> {
  const now = clock.now().toZonedDateTimeISO(ZONE);
  for (const { name, kind, latest } of schedules) {
    const slot = latest(now).toInstant().toString();
    await owner.transaction().execute(async (trx) => {
      const moved = await sql`
        insert into schedule (name, last_slot) values (${name}, ${slot})
        on conflict (name) do update set last_slot = excluded.last_slot
        where schedule.last_slot < excluded.last_slot
        returning name
      `.execute(trx);
      if (moved.rows.length > 0) await addJob(trx, { kind, payload: { slot }, key: `${name} ${slot}` });
    });
  }
}
