import { sql } from 'kysely';
import type { AssignmentId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { REMINDED_STATES } from './scan.store.ts';

export async function selectFeed(db: Db, personId: PersonId): Promise<{ readonly madeAt: string } | null> {
  const found = await sql<{ madeAt: string }>`
    select made_at as "madeAt" from calendar_feed where person_id = ${personId}
  `.execute(db);
  return found.rows[0] ?? null;
}

/** The one before, if there was one, leads nowhere from now on. */
export async function saveFeed(trx: Db, personId: PersonId, secretHash: string, at: string): Promise<void> {
  await sql`
    insert into calendar_feed (person_id, secret_hash, made_at) values (${personId}, ${secretHash}, ${at})
    on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
  `.execute(trx);
}

/** @returns whether there was one */
export async function deleteFeed(trx: Db, personId: PersonId): Promise<boolean> {
  const ended = await sql`delete from calendar_feed where person_id = ${personId} returning 1`.execute(trx);
  return ended.rows.length > 0;
}

/** Whose feed it is, and for which units they do work on the day; null for an unknown secret. */
export async function selectFeedOwner(
  db: Db,
  secretHash: string,
  day: Temporal.PlainDate,
): Promise<{
  readonly personId: PersonId;
  readonly name: string;
  readonly unitIds: readonly UnitId[];
} | null> {
  const found = await sql<{ personId: PersonId; name: string; unitIds: UnitId[] }>`
    select p.id as "personId", p.name, array(select distinct h.unit_id from position h
      where h.person_id = p.id and h.valid @> ${day.toString()}::date and h.role <> 'administrator') as "unitIds"
    from calendar_feed f join person p on p.id = f.person_id where f.secret_hash = ${secretHash}
  `.execute(db);
  return found.rows[0] ?? null;
}

export interface FeedWork {
  readonly id: AssignmentId;
  readonly summary: string;
  readonly unitName: string;
  /** ISO day. */
  readonly due: string;
  /** Grows with everything that happens to it. */
  readonly lastSeq: number;
  /** ISO instant. */
  readonly lastEventAt: string;
}

/** What some units still have to hand in, by its last day. */
export async function selectFeedWork(
  db: Db,
  {
    rootId,
    unitIds,
    day,
    limit,
  }: {
    readonly rootId: UnitId;
    readonly unitIds: readonly UnitId[];
    readonly day: Temporal.PlainDate;
    readonly limit: number;
  },
): Promise<readonly FeedWork[]> {
  const found = await sql<FeedWork>`
    select a.id, t.summary, coalesce(v.name, '') as "unitName", a.current_due as due, a.last_seq as "lastSeq",
      a.last_event_at as "lastEventAt"
    from assignment a join task t on t.root_id = a.root_id and t.id = a.task_id
    left join unit_version v on v.unit_id = a.unit_id and v.valid @> ${day.toString()}::date
    where a.root_id = ${rootId} and a.unit_id = any(${[...unitIds]}::uuid[])
      and a.state = any(${[...REMINDED_STATES]}::text[]) and a.current_due is not null
    order by a.current_due, a.id limit ${limit}
  `.execute(db);
  return found.rows;
}
