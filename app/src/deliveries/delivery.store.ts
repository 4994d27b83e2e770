import { sql } from 'kysely';
import type { DeliveryId, PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type {
  Attempt,
  Channel,
  DeliveryFilter,
  DeliveryLine,
  DeliveryState,
  MailContent,
} from './delivery.ts';

export interface DeliveryRow {
  readonly channel: Channel;
  readonly address: string;
  readonly recipient: string;
  readonly personId: PersonId | null;
  readonly subject: string;
  readonly content: unknown;
  readonly secrets: Buffer | null;
  readonly dedupeKey: string;
  readonly madeAt: string;
  /** ISO instant before which it does not go; null for at once. */
  readonly notBefore: string | null;
}

/** @returns the new id; null when the same had been written before */
export async function insertDelivery(trx: Db, row: DeliveryRow): Promise<DeliveryId | null> {
  const found = await sql<{ id: DeliveryId }>`
    insert into delivery (channel, address, recipient, person_id, subject, content, secrets, dedupe_key, made_at, next_attempt_at)
    values (${row.channel}, ${row.address}, ${row.recipient}, ${row.personId}, ${row.subject},
      ${JSON.stringify(row.content)}::jsonb, ${row.secrets}, ${row.dedupeKey}, ${row.madeAt},
      greatest(now(), ${row.notBefore}::timestamptz))
    on conflict (dedupe_key) do nothing
    returning id
  `.execute(trx);
  return found.rows[0]?.id ?? null;
}

/** A delivery that one worker has in hand. */
export interface ClaimedDelivery {
  readonly id: DeliveryId;
  readonly channel: Channel;
  readonly address: string;
  readonly recipient: string;
  readonly subject: string;
  readonly content: unknown;
  readonly secrets: Buffer | null;
  readonly attempts: number;
  readonly round: number;
  readonly madeAt: string;
}

export interface Claim {
  readonly lease: string;
  readonly channels: readonly Channel[];
  readonly now: Temporal.Instant;
  readonly until: Temporal.Instant;
  readonly limit: number;
}

/** Takes what is due, each for one worker, until the lease runs out. */
export async function claimDeliveries(db: Db, claim: Claim): Promise<readonly ClaimedDelivery[]> {
  const now = claim.now.toString();
  const found = await sql<ClaimedDelivery>`
    update delivery set lease = ${claim.lease}, lease_until = ${claim.until.toString()}, attempts = attempts + 1
    where id in (
      select id from delivery
      where next_attempt_at <= ${now} and (lease_until is null or lease_until < ${now})
        and channel = any(${[...claim.channels]}::text[])
      order by next_attempt_at, id limit ${claim.limit} for update skip locked)
    returning id, channel, address, recipient, subject, content, secrets, attempts, round, made_at as "madeAt"
  `.execute(db);
  return found.rows;
}

/** The delivery as long as it is still in the worker's hand; locked until the transaction ends. */
export async function lockClaimed(
  trx: Db,
  id: DeliveryId,
  lease: string,
): Promise<{ readonly firstAttempt: string | null } | null> {
  const held = await sql`select from delivery where id = ${id} and lease = ${lease} for update`.execute(trx);
  if (held.rows.length === 0) return null;
  const found = await sql<{ firstAttempt: string | null }>`
    select min(a.at) as "firstAttempt" from delivery d
    left join delivery_attempt a on a.delivery_id = d.id and a.round = d.round
    where d.id = ${id}
  `.execute(trx);
  return found.rows[0] ?? null;
}

export interface AttemptRow extends Omit<Attempt, 'at'> {
  readonly round: number;
  readonly at: string;
}

export async function insertAttempt(trx: Db, id: DeliveryId, attempt: AttemptRow): Promise<void> {
  await sql`
    insert into delivery_attempt (delivery_id, number, round, at, took_ms, outcome, status, error)
    values (${id}, ${attempt.number}, ${attempt.round}, ${attempt.at}, ${attempt.tookMs}, ${attempt.outcome},
      ${attempt.status}, ${attempt.error})
  `.execute(trx);
}

export type Settled =
  | { readonly state: 'sent'; readonly at: string }
  | { readonly state: 'failed'; readonly next: string }
  | { readonly state: 'given-up' };

/** Puts a delivery where it is to stay, and lets go of it. */
export async function settleDelivery(trx: Db, id: DeliveryId, settled: Settled): Promise<void> {
  const next = settled.state === 'failed' ? settled.next : null;
  const sentAt = settled.state === 'sent' ? sql`${settled.at}` : sql`sent_at`;
  const secrets = settled.state === 'failed' ? sql`secrets` : sql`null`;
  await sql`
    update delivery set state = ${settled.state}, next_attempt_at = ${next}, sent_at = ${sentAt}, secrets = ${secrets},
      lease = null, lease_until = null
    where id = ${id}
  `.execute(trx);
}

/** What still waits is not sent any more; what was sent stays so. */
export async function giveUpWaiting(trx: Db, id: DeliveryId): Promise<void> {
  await sql`
    update delivery set state = 'given-up', next_attempt_at = null, secrets = null, lease = null, lease_until = null
    where id = ${id} and state in ('queued', 'failed')
  `.execute(trx);
}

/** To be tried again from the beginning. */
export async function requeueDelivery(trx: Db, id: DeliveryId): Promise<void> {
  await sql`
    update delivery set state = 'queued', round = round + 1, next_attempt_at = now(), lease = null, lease_until = null
    where id = ${id}
  `.execute(trx);
}

const LINE = sql`d.id, d.channel, d.address, d.recipient, d.person_id as "personId", d.subject, d.state, d.attempts,
  d.made_at as "madeAt", d.next_attempt_at as "nextAttemptAt", d.sent_at as "sentAt"`;

/** Newest first, from one of them backwards. */
export async function selectDeliveries(
  db: Db,
  filter: DeliveryFilter,
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly DeliveryLine[]> {
  const conditions = [sql`true`];
  if (filter.channel !== undefined) conditions.push(sql`d.channel = ${filter.channel}`);
  if (filter.state !== undefined) conditions.push(sql`d.state = ${filter.state}`);
  if (filter.words !== undefined) {
    conditions.push(
      sql`position(search_key(${filter.words}) in search_key(d.address || ' ' || d.recipient || ' ' || d.subject)) > 0`,
    );
  }
  if (filter.endpointId !== undefined) conditions.push(sql`d.endpoint_id = ${filter.endpointId}`);
  if (page.before !== null) conditions.push(sql`d.id < ${page.before}`);
  const found = await sql<DeliveryLine>`
    select ${LINE} from delivery d where ${sql.join(conditions, sql` and `)} order by d.id desc limit ${page.limit}
  `.execute(db);
  return found.rows;
}

export interface WholeDelivery extends DeliveryLine {
  readonly content: MailContent | Readonly<Record<string, unknown>>;
  readonly hasSecrets: boolean;
}

export async function selectDelivery(
  db: Db,
  id: DeliveryId,
  lock: 'lock' | 'look',
): Promise<WholeDelivery | null> {
  const found = await sql<WholeDelivery>`
    select ${LINE}, d.content, d.secrets is not null as "hasSecrets" from delivery d where d.id = ${id}
    ${lock === 'lock' ? sql`for update` : sql``}
  `.execute(db);
  return found.rows[0] ?? null;
}

export async function selectAttempts(db: Db, id: DeliveryId): Promise<readonly Attempt[]> {
  const found = await sql<Attempt>`
    select number, at, took_ms as "tookMs", outcome, status, error from delivery_attempt
    where delivery_id = ${id} order by number desc
  `.execute(db);
  return found.rows;
}

/** What is being tried again, and what was lately given up; far back nothing is looked for. */
export async function countTroubled(
  db: Db,
  since: Temporal.Instant,
): Promise<{ readonly failed: number; readonly givenUp: number }> {
  const found = await sql<{ failed: number; givenUp: number }>`
    select (select count(*)::int from delivery where next_attempt_at is not null and state = 'failed') as failed,
      (select count(*)::int from (select state, made_at from delivery order by id desc limit 1000) newest
        where state = 'given-up' and made_at > ${since.toString()}) as "givenUp"
  `.execute(db);
  return found.rows[0] ?? { failed: 0, givenUp: 0 };
}

export async function countByState(db: Db): Promise<readonly { state: DeliveryState; count: number }[]> {
  const found = await sql<{ state: DeliveryState; count: number }>`
    select state, count(*) as count from delivery group by state
  `.execute(db);
  return found.rows;
}
