import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';
import type { AuditEntry } from './audit-entry.ts';
import type { Order } from './history.ts';

/** Entries about one thing. Each kind of question has an index of its own that ends with the number of the entry. */
export type About =
  | {
      readonly of: 'object';
      readonly kind: string;
      readonly id: string;
      readonly actions?: readonly string[];
    }
  | { readonly of: 'change'; readonly ids: readonly string[] }
  | { readonly of: 'unit'; readonly id: string; readonly actions: readonly string[] }
  | { readonly of: 'doer'; readonly personId: string };

export async function selectHistory(
  db: Db,
  about: About,
  { order, limit }: { readonly order: Order; readonly limit: number },
): Promise<AuditEntry[]> {
  const found = await historyQuery(about, { order, limit }).execute(db);
  return found.rows;
}

/** The query itself, so that a test can look at its plan. */
export function historyQuery(
  about: About,
  { order, limit }: { readonly order: Order; readonly limit: number },
): RawBuilder<AuditEntry> {
  return sql<AuditEntry>`
    select seq, at, person_id as "personId", actor_name as "actorName", action, object_kind as "objectKind",
      object_id as "objectId", detail, request_id as "requestId", address
    from audit_entry
    where ${condition(about)}
    order by seq ${order === 'newest' ? sql`desc` : sql`asc`}
    limit ${limit}
  `;
}

function condition(about: About) {
  switch (about.of) {
    case 'object':
      return sql`object_kind = ${about.kind} and object_id = ${about.id}
        ${about.actions === undefined ? sql`` : sql`and action = any(${about.actions}::text[])`}`;
    case 'change':
      return sql`change_id = any(${about.ids}::text[])`;
    case 'unit':
      return sql`unit_id = ${about.id} and action = any(${about.actions}::text[])`;
    case 'doer':
      return sql`person_id = ${about.personId}`;
    default:
      return about satisfies never;
  }
}

/** What people were called before: until when each name held, the earliest first. */
export interface FormerName {
  readonly personId: string;
  readonly until: string;
  readonly name: string;
}

export async function selectFormerNames(db: Db, personIds: readonly string[]): Promise<FormerName[]> {
  if (personIds.length === 0) return [];
  const found = await sql<FormerName>`
    select object_id as "personId", at as until, detail -> 'before' ->> 'name' as name
    from audit_entry
    where object_kind = 'person' and object_id = any(${personIds}::text[]) and action = 'person.changed'
      and detail -> 'before' ? 'name'
    order by seq
  `.execute(db);
  return found.rows;
}

export interface EventOrigin {
  readonly assignmentId: string;
  readonly seq: number;
  readonly address: string | null;
  readonly requestId: string;
}

/** From where the events of assignments came. */
export async function selectEventOrigins(db: Db, assignmentIds: readonly string[]): Promise<EventOrigin[]> {
  if (assignmentIds.length === 0) return [];
  const found = await sql<EventOrigin>`
    select object_id as "assignmentId", (detail ->> 'seq')::int as seq, address, request_id as "requestId"
    from audit_entry
    where object_kind = 'assignment' and object_id = any(${assignmentIds}::text[]) and detail ? 'seq'
  `.execute(db);
  return found.rows;
}

/** Whether somebody has looked at the same thing, in the same way, since. */
export async function hasLooked(
  db: Db,
  look: {
    readonly personId: string;
    readonly action: string;
    readonly objectKind: string;
    readonly objectId: string;
    readonly detail: Readonly<Record<string, unknown>>;
    readonly since: Temporal.Instant;
  },
): Promise<boolean> {
  const found = await sql`
    select from audit_entry
    where object_kind = ${look.objectKind} and object_id = ${look.objectId} and person_id = ${look.personId}
      and action = ${look.action} and at > ${look.since.toString()} and detail - 'about' = ${JSON.stringify(look.detail)}::jsonb
    limit 1
  `.execute(db);
  return found.rows.length > 0;
}

/** Looks of others at what somebody did: at their history, by their name, or at the record as a whole. */
export async function selectLooks(
  db: Db,
  of: { readonly personId: string; readonly name: string },
  limit: number,
): Promise<AuditEntry[]> {
  const found = await sql<AuditEntry>`
    select seq, at, person_id as "personId", actor_name as "actorName", action, object_kind as "objectKind",
      object_id as "objectId", detail, request_id as "requestId", address
    from audit_entry
    where person_id is distinct from ${of.personId} and (
      (object_kind = 'person' and object_id = ${of.personId} and action in ('record.viewed', 'record.searched'))
      or (object_kind = 'record' and action in ('record.searched', 'record.exported')
        and (not detail ? 'who' or strpos(search_key(${of.name}), search_key(detail ->> 'who')) > 0)
        and (not detail ? 'personId' or detail ->> 'personId' = ${of.personId})
        and (not detail ? 'objectId' or detail ->> 'objectId' = ${of.personId})))
    order by seq desc
    limit ${limit}
  `.execute(db);
  return found.rows;
}
