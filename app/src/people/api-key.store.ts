import { sql } from 'kysely';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

/** A key as it is kept: what opens it is known to its holder alone. */
export interface KeptKey {
  readonly id: string;
  readonly name: string;
  /** Its first letters, to tell it from others. */
  readonly start: string;
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  readonly madeAt: string;
  readonly expiresAt: string | null;
  readonly usedAt: string | null;
  readonly accountId: string;
  readonly personId: PersonId;
  readonly personName: string;
}

const KEY = sql`k.id, coalesce(k.name, '') as name, coalesce(k.start, '') as start,
  coalesce(k.permissions, '{}')::jsonb as permissions, k."createdAt" as "madeAt", k."expiresAt" as "expiresAt",
  k."lastRequest" as "usedAt", k."referenceId" as "accountId", p.id as "personId", p.name as "personName"`;
const KEPT = sql`auth.apikey k join person p on p.account_id = k."referenceId"`;
const VALID = sql`k.enabled and (k."expiresAt" is null or k."expiresAt" > clock_timestamp())`;

/** Keys that still open something, the newest first; of one person, or of everybody, by name. */
export async function selectKeys(db: Db, personId: PersonId | null): Promise<readonly KeptKey[]> {
  const whose = personId === null ? sql`true` : sql`p.id = ${personId}`;
  const found = await sql<KeptKey>`
    select ${KEY} from ${KEPT} where ${VALID} and ${whose} order by p.name, p.id, k."createdAt" desc, k.id
  `.execute(db);
  return found.rows;
}

export async function selectKeyByHash(db: Db, hash: string): Promise<KeptKey | null> {
  const found = await sql<KeptKey>`select ${KEY} from ${KEPT} where ${VALID} and k.key = ${hash}`.execute(db);
  return found.rows[0] ?? null;
}

export async function selectKey(db: Db, id: string): Promise<KeptKey | null> {
  const found = await sql<KeptKey>`select ${KEY} from ${KEPT} where k.id = ${id}`.execute(db);
  return found.rows[0] ?? null;
}

/** Keeps when a key was last used, to the minute: a program that asks a hundred times a second writes once. */
export async function keepUse(db: Db, id: string): Promise<void> {
  await sql`
    update auth.apikey set "lastRequest" = clock_timestamp()
    where id = ${id} and ("lastRequest" is null or "lastRequest" < clock_timestamp() - interval '1 minute')
  `.execute(db);
}

/** @returns whether it was still there */
export async function deleteKey(trx: Db, id: string): Promise<boolean> {
  const gone = await sql`delete from auth.apikey where id = ${id}`.execute(trx);
  return gone.numAffectedRows === 1n;
}
