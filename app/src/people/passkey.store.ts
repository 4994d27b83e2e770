import { sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';

export interface KeptPasskey {
  readonly id: string;
  readonly name: string;
  readonly since: string | null;
  readonly accountId: string;
}

/** The oldest first. */
export async function selectPasskeys(db: Db, accountId: string): Promise<readonly KeptPasskey[]> {
  const found = await sql<KeptPasskey>`
    select id, coalesce(name, '') as name, "createdAt" as since, "userId" as "accountId"
    from auth.passkey where "userId" = ${accountId} order by "createdAt", id
  `.execute(db);
  return found.rows;
}

/** The account that a passkey opens, by the identifier that the device knows it by. */
export async function selectPasskeyOwner(
  db: Db,
  credentialId: string,
): Promise<{ readonly id: string; readonly email: string } | null> {
  const found = await sql<{ id: string; email: string }>`
    select u.id, u.email from auth.passkey k join auth."user" u on u.id = k."userId"
    where k."credentialID" = ${credentialId}
  `.execute(db);
  return found.rows[0] ?? null;
}

export async function deletePasskey(trx: Db, accountId: string, id: string): Promise<void> {
  await sql`delete from auth.passkey where id = ${id} and "userId" = ${accountId}`.execute(trx);
}

/** Once an account has neither codes nor passkeys, its sessions are of one factor again. */
export async function forgetBothFactors(trx: Db, accountId: string): Promise<void> {
  await sql`
    update auth.session s set "secondFactor" = false
    from auth."user" u
    where u.id = s."userId" and u.id = ${accountId} and not coalesce(u."twoFactorEnabled", false)
      and not exists (select from auth.passkey k where k."userId" = u.id)
  `.execute(trx);
}
