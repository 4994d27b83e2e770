import { sql } from 'kysely';
import type { DeliveryId, EndpointId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import {
  type EndpointView,
  type EventType,
  type NewEvent,
  type OffReason,
  PAYLOAD_VERSION,
} from './webhook.ts';

/** Whether any endpoint listens to an event of this type. */
export async function hasListener(db: Db, rootId: UnitId, type: EventType): Promise<boolean> {
  const found = await sql`
    select from webhook_endpoint where root_id = ${rootId} and state = 'on' and ${type} = any(events) limit 1
  `.execute(db);
  return found.rows.length > 0;
}

/** One delivery for each event and each endpoint that listens to it. @returns how many */
export async function insertEventDeliveries(trx: Db, events: readonly NewEvent[]): Promise<number> {
  const rows = events.map(({ rootId, type, key, at, data, notBefore }) => ({
    rootId,
    type,
    key,
    at: at.toString(),
    notBefore: notBefore?.toString() ?? null,
    content: {
      type,
      version: PAYLOAD_VERSION,
      timestamp: at.toString({ smallestUnit: 'millisecond' }),
      data,
    },
  }));
  const made = await sql<{ id: DeliveryId }>`
    insert into delivery (channel, endpoint_id, address, subject, content, dedupe_key, made_at, next_attempt_at)
    select 'webhook', e.id, e.url, given.type, given.content, e.id || ':' || given.key, given.at,
      coalesce(given."notBefore", now())
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      "rootId" uuid, type text, key text, at timestamptz, "notBefore" timestamptz, content jsonb)
    join webhook_endpoint e on e.root_id = given."rootId" and e.state = 'on' and given.type = any(e.events)
    on conflict (dedupe_key) do nothing
    returning id
  `.execute(trx);
  return made.rows.length;
}

/** A trial goes to one endpoint, also to one that is switched off. */
export async function insertTestDelivery(
  trx: Db,
  given: {
    readonly endpointId: EndpointId;
    readonly type: string;
    readonly content: unknown;
    readonly at: string;
  },
): Promise<DeliveryId> {
  const made = await sql<{ id: DeliveryId }>`
    insert into delivery (channel, endpoint_id, address, subject, content, dedupe_key, made_at)
    select 'webhook', e.id, e.url, ${given.type}, ${JSON.stringify(given.content)}::jsonb, 'test:' || gen_random_uuid(), ${given.at}
    from webhook_endpoint e where e.id = ${given.endpointId}
    returning id
  `.execute(trx);
  const [row] = made.rows;
  if (row === undefined) throw new Error('the endpoint is gone');
  return row.id;
}

const VIEW = sql`id, name, url, events, state, off_because as "offBecause", failing_since as "failingSince",
  former_until as "formerUntil", made_at as "madeAt"`;

export async function selectEndpoints(db: Db, rootId: UnitId): Promise<readonly EndpointView[]> {
  const found = await sql<EndpointView>`
    select ${VIEW} from webhook_endpoint where root_id = ${rootId} order by search_key(name), id
  `.execute(db);
  return found.rows;
}

export async function selectEndpoint(
  db: Db,
  rootId: UnitId,
  id: EndpointId,
  lock: 'lock' | 'look',
): Promise<EndpointView | null> {
  const found = await sql<EndpointView>`
    select ${VIEW} from webhook_endpoint where root_id = ${rootId} and id = ${id} ${lock === 'lock' ? sql`for update` : sql``}
  `.execute(db);
  return found.rows[0] ?? null;
}

export interface EndpointRow {
  readonly rootId: UnitId;
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
  readonly secret: Buffer;
  readonly madeAt: string;
  readonly madeBy: PersonId;
}

export async function insertEndpoint(trx: Db, row: EndpointRow): Promise<EndpointId> {
  const made = await sql<{ id: EndpointId }>`
    insert into webhook_endpoint (root_id, name, url, events, secret, made_at, made_by)
    values (${row.rootId}, ${row.name}, ${row.url}, ${[...row.events]}::text[], ${row.secret}, ${row.madeAt}, ${row.madeBy})
    returning id
  `.execute(trx);
  const [first] = made.rows;
  if (first === undefined) throw new Error('nothing was inserted');
  return first.id;
}

export async function updateEndpoint(
  trx: Db,
  id: EndpointId,
  to: Pick<EndpointRow, 'name' | 'url' | 'events'>,
): Promise<void> {
  await sql`
    update webhook_endpoint set name = ${to.name}, url = ${to.url}, events = ${[...to.events]}::text[] where id = ${id}
  `.execute(trx);
}

/** The secret in use becomes the former one, for a while. */
export async function rotateSecret(
  trx: Db,
  id: EndpointId,
  secret: Buffer,
  formerUntil: string,
): Promise<void> {
  await sql`
    update webhook_endpoint set former_secret = secret, former_until = ${formerUntil}, secret = ${secret} where id = ${id}
  `.execute(trx);
}

export async function switchOn(trx: Db, id: EndpointId): Promise<void> {
  await sql`
    update webhook_endpoint set state = 'on', off_because = null, failing_since = null where id = ${id}
  `.execute(trx);
}

/** Switched off, it is told nothing more, and what waits for it is given up. */
export async function switchOff(trx: Db, id: EndpointId, because: OffReason): Promise<void> {
  await sql`update webhook_endpoint set state = 'off', off_because = ${because} where id = ${id}`.execute(
    trx,
  );
  await sql`
    update delivery set state = 'given-up', next_attempt_at = null, lease = null, lease_until = null
    where id in (
      select id from delivery where endpoint_id = ${id} and state in ('queued', 'failed')
      -- One that is just being noted down belongs to its worker; the next attempt sees that the endpoint is off.
      for update skip locked)
  `.execute(trx);
}

/** What a call needs: where to, and signed with which secrets. */
export interface EndpointKeys {
  readonly url: string;
  readonly state: 'on' | 'off';
  readonly secret: Buffer;
  readonly formerSecret: Buffer | null;
  readonly formerUntil: string | null;
}

export async function selectKeysOf(db: Db, deliveryId: DeliveryId): Promise<EndpointKeys | null> {
  const found = await sql<EndpointKeys>`
    select e.url, e.state, e.secret, e.former_secret as "formerSecret", e.former_until as "formerUntil"
    from delivery d join webhook_endpoint e on e.id = d.endpoint_id where d.id = ${deliveryId}
  `.execute(db);
  return found.rows[0] ?? null;
}

export interface EndpointHealth {
  readonly id: EndpointId;
  readonly rootId: UnitId;
  readonly name: string;
  readonly state: 'on' | 'off';
  readonly failingSince: string | null;
}

/** The endpoint of a delivery; locked until the transaction ends. */
export async function lockHealthOf(trx: Db, deliveryId: DeliveryId): Promise<EndpointHealth | null> {
  const found = await sql<EndpointHealth>`
    select e.id, e.root_id as "rootId", e.name, e.state, e.failing_since as "failingSince"
    from webhook_endpoint e join delivery d on d.endpoint_id = e.id where d.id = ${deliveryId}
    for update of e
  `.execute(trx);
  return found.rows[0] ?? null;
}

export async function noteHealth(trx: Db, id: EndpointId, failingSince: string | null): Promise<void> {
  await sql`update webhook_endpoint set failing_since = ${failingSince} where id = ${id}`.execute(trx);
}
