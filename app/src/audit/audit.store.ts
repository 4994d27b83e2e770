import { sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';

export interface AuditRow {
  readonly at: string;
  readonly person_id: string;
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
