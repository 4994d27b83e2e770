import { sql } from 'kysely';
import type { PersonId } from '../base/ids.ts';
import type { Db } from './postgres.ts';

/*
 * All times here are the server's own: a clock that stands on one day would let nothing grow old.
 */

export interface KeptAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly location: string | null;
}

export interface AnswerKey {
  readonly personId: PersonId;
  readonly key: string;
  readonly requestHash: Uint8Array;
}

const KEPT = sql`interval '24 hours'`;

/**
 * Takes a key for this transaction. While another transaction holds it, this waits for the other's end.
 * @returns 'taken' when it is now this transaction's, else what it was used for before
 */
export async function takeAnswerKey(
  trx: Db,
  { personId, key, requestHash }: AnswerKey,
): Promise<'taken' | 'other-request' | KeptAnswer> {
  const taken = await sql`
    insert into api_answer (person_id, key, request_hash)
    values (${personId}, ${key}, ${Buffer.from(requestHash)})
    on conflict (person_id, key) do update
      set request_hash = excluded.request_hash, status = null, body = null, location = null, at = now()
      where api_answer.at < now() - ${KEPT}
    returning key
  `.execute(trx);
  if (taken.rows.length > 0) return 'taken';
  const found = await sql<KeptAnswer & { same: boolean }>`
    select request_hash = ${Buffer.from(requestHash)} as same, status, body, location
    from api_answer where person_id = ${personId} and key = ${key}
  `.execute(trx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('an idempotency key vanished while it was looked at');
  const { same, ...answer } = row;
  return same ? answer : 'other-request';
}

/** Within the transaction that took the key. */
export async function keepAnswer(
  trx: Db,
  { personId, key }: Pick<AnswerKey, 'personId' | 'key'>,
  { status, body, location }: KeptAnswer,
): Promise<void> {
  await sql`
    update api_answer set status = ${status}, body = ${body}, location = ${location}
    where person_id = ${personId} and key = ${key}
  `.execute(trx);
}

export interface Use {
  /** Requests in this minute, this one among them. */
  readonly requests: number;
  /** Until the next minute begins. */
  readonly secondsLeft: number;
}

/** Counts one request of somebody. */
export async function countUse(db: Db, caller: string): Promise<Use> {
  const counted = await sql<Use>`
    insert into api_use as counted (caller, minute, requests)
    values (${caller.slice(0, 100)}, date_trunc('minute', now()), 1)
    on conflict (caller, minute) do update set requests = counted.requests + 1
    returning requests, ceil(extract(epoch from minute + interval '1 minute' - now()))::int as "secondsLeft"
  `.execute(db);
  const [use] = counted.rows;
  if (use === undefined) throw new Error('a request was not counted');
  return use;
}

/** Drops answers and counts that nobody needs any more; called once an hour. */
export async function forgetOldRequests(db: Db): Promise<void> {
  await sql`delete from api_answer where at < now() - ${KEPT}`.execute(db);
  await sql`delete from api_use where minute < now() - interval '5 minutes'`.execute(db);
}
