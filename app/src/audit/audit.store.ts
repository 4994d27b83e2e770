import { sql } from 'kysely';
import { ZONE } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import type { AuditEntry, RecordFilter } from './audit-entry.ts';

export interface AuditRow {
  readonly at: string;
  readonly person_id: string | null;
  readonly actor_name: string;
  readonly action: string;
  readonly object_kind: string;
  readonly object_id: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly request_id: string;
  readonly address: string | null;
}

export async function insertEntries(trx: Db, rows: readonly AuditRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into audit_entry (at, person_id, actor_name, action, object_kind, object_id, detail, request_id, address)
    select at, person_id, actor_name, action, object_kind, object_id, detail, request_id, address
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      at timestamptz, person_id uuid, actor_name text, action text, object_kind text, object_id text, detail jsonb,
      request_id text, address text)
  `.execute(trx);
}

export interface EntryPage {
  /** Only entries before this one; without it, the newest. */
  readonly before?: number;
  readonly limit: number;
}

/** Newest first. */
export async function selectEntries(db: Db, filter: RecordFilter, page: EntryPage): Promise<AuditEntry[]> {
  const found = await sql<AuditEntry>`
    select seq, at, person_id as "personId", actor_name as "actorName", action, object_kind as "objectKind",
      object_id as "objectId", detail, request_id as "requestId", address
    from audit_entry
    where ${asked(filter)} and ${page.before === undefined ? sql`true` : sql`seq < ${page.before}`}
    order by seq desc
    limit ${page.limit}
  `.execute(db);
  return found.rows;
}

/** An entry with its seal, so that whoever has an export can check it without this database. */
export interface SealedRow extends AuditEntry {
  readonly detailText: string;
  readonly position: number | null;
  readonly previous: string | null;
  readonly hash: string | null;
  /** 1: the seal covers the fields; 2: it covers seq, at, class and the two digests. */
  readonly version: number | null;
  readonly class: string | null;
  readonly bodySalt: string | null;
  readonly originSalt: string | null;
  readonly bodyDigest: string | null;
  readonly originDigest: string | null;
}

/** Oldest first, behind `after`. */
export async function selectSealed(
  db: Db,
  filter: RecordFilter,
  page: { readonly after: number; readonly through: number; readonly limit: number },
): Promise<SealedRow[]> {
  const found = await sql<SealedRow>`
    select e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.person_id as "personId",
      e.actor_name as "actorName", e.action, e.object_kind as "objectKind", e.object_id as "objectId", e.detail,
      e.detail::text as "detailText", e.request_id as "requestId", e.address, s.position,
      encode(s.previous, 'hex') as previous, encode(s.hash, 'hex') as hash, s.version, s.class,
      e.body_salt as "bodySalt", e.origin_salt as "originSalt", encode(s.body_digest, 'hex') as "bodyDigest",
      encode(s.origin_digest, 'hex') as "originDigest"
    from (select * from audit_entry where ${asked(filter)}) e
    left join audit_seal s on s.seq = e.seq
    where e.seq > ${page.after} and e.seq <= ${page.through}
    order by e.seq
    limit ${page.limit}
  `.execute(db);
  return found.rows;
}

/** The newest entry there is; 0 while there is none. */
export async function selectNewest(db: Db): Promise<number> {
  const found = await sql<{ seq: number }>`select coalesce(max(seq), 0) as seq from audit_entry`.execute(db);
  return found.rows[0]?.seq ?? 0;
}

function asked(filter: RecordFilter) {
  const { who, personId, action, objectKind, objectId, from, to } = filter;
  const conditions = [
    sql`true`,
    ...(who === undefined ? [] : [sql`strpos(search_key(actor_name), search_key(${who})) > 0`]),
    ...(personId === undefined ? [] : [sql`person_id = ${personId}`]),
    ...(action === undefined ? [] : [sql`action = ${action}`]),
    ...(objectKind === undefined ? [] : [sql`object_kind = ${objectKind}`]),
    ...(objectId === undefined ? [] : [sql`object_id = ${objectId}`]),
    ...(from === undefined ? [] : [sql`at >= ${startOf(from)}::timestamptz`]),
    ...(to === undefined ? [] : [sql`at < ${startOf(to.add({ days: 1 }))}::timestamptz`]),
  ];
  return sql.join(conditions, sql` and `);
}

function startOf(day: Temporal.PlainDate): string {
  return day.toZonedDateTime(ZONE).toInstant().toString();
}
