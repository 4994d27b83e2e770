import { type KyselyPlugin, sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';

/** better-auth compares times as Date; our connections give timestamps as text. */
const TIMES = new Set([
  'expiresAt',
  'createdAt',
  'updatedAt',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
  'lockedUntil',
  'lastRefillAt',
  'lastRequest',
]);

/** For the connection that better-auth is given: turns its timestamps into Date. */
export const timesAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          TIMES.has(column) && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
    ),
  }),
};

export interface NewAccount {
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

/** Inserts accounts as better-auth would, with the password hash given. @returns account id by e-mail */
export async function insertAccounts(
  trx: Db,
  accounts: readonly NewAccount[],
): Promise<ReadonlyMap<string, string>> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb)
    as given (email text, name text, "passwordHash" text)`;
  const made = await sql<{ id: string; email: string }>`
    insert into auth."user" (id, name, email, "emailVerified")
    select uuidv7()::text, name, email, false from ${given}
    returning id, email
  `.execute(trx);
  await sql`
    insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    select uuidv7()::text, u.id, 'credential', u.id, given."passwordHash", current_timestamp
    from ${given} join auth."user" u on u.email = given.email
  `.execute(trx);
  return new Map(made.rows.map((row) => [row.email, row.id]));
}

/** Sets another password and ends every session and every key of the account. */
export async function replacePassword(trx: Db, accountId: string, passwordHash: string): Promise<void> {
  await sql`
    update auth.account set password = ${passwordHash}, "updatedAt" = current_timestamp
    where "userId" = ${accountId} and "providerId" = 'credential'
  `.execute(trx);
  await sql`delete from auth.session where "userId" = ${accountId}`.execute(trx);
  await sql`delete from auth.apikey where "referenceId" = ${accountId}`.execute(trx);
}

/** Takes codes and passkeys of an account away and ends every session. @returns whether there were any */
export async function deleteSecondFactor(trx: Db, accountId: string): Promise<boolean> {
  const passkeys = await sql`delete from auth.passkey where "userId" = ${accountId}`.execute(trx);
  const changed = await sql`
    update auth."user" set "twoFactorEnabled" = false, "updatedAt" = current_timestamp
    where id = ${accountId} and "twoFactorEnabled"
  `.execute(trx);
  await sql`delete from auth."twoFactor" where "userId" = ${accountId}`.execute(trx);
  if (changed.numAffectedRows !== 1n && passkeys.numAffectedRows === 0n) return false;
  await sql`delete from auth.session where "userId" = ${accountId}`.execute(trx);
  return true;
}

export async function selectHasSecondFactor(db: Db, accountId: string): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select coalesce("twoFactorEnabled", false)
      or exists (select from auth.passkey where "userId" = u.id) as has
    from auth."user" u where id = ${accountId}
  `.execute(db);
  return found.rows[0]?.has ?? false;
}

/** From now on a session counts as begun with both factors. */
export async function markBothFactors(db: Db, sessionId: string): Promise<void> {
  await sql`update auth.session set "secondFactor" = true where id = ${sessionId}`.execute(db);
}

/** @returns false when a code of this step, or of a later one, was used already */
export async function claimStep(db: Db, accountId: string, step: number): Promise<boolean> {
  const used = await sql`
    insert into auth.totp_step (user_id, step) values (${accountId}, ${step})
    on conflict (user_id) do update set step = excluded.step where totp_step.step < excluded.step
  `.execute(db);
  return used.numAffectedRows === 1n;
}

/** With a new secret codes are counted anew. */
export async function forgetSteps(db: Db, accountId: string): Promise<void> {
  await sql`delete from auth.totp_step where user_id = ${accountId}`.execute(db);
}

const WINDOW = sql`interval '15 minutes'`;

export interface SignInTries {
  /** For this account from this address, the present one included. */
  readonly forAccount: number;
  readonly fromAddress: number;
  /** Which one of those for this account from this address it is; the first of many at once has 1. */
  readonly rank: number;
  /** In all. */
  readonly everywhere: number;
}

/** Records a try before the password is looked at, so that many at once do not slip through. */
export async function recordTry(db: Db, email: string, address: string): Promise<SignInTries> {
  await sql`delete from auth.sign_in_try where at < clock_timestamp() - ${WINDOW}`.execute(db);
  const made = await sql<{ at: string }>`
    insert into auth.sign_in_try (email, address) values (${email}, ${address}) returning at::text
  `.execute(db);
  const here = sql`email = ${email} and address = ${address}`;
  const found = await sql<SignInTries>`
    select count(*) filter (where ${here})::int as "forAccount",
      count(*) filter (where address = ${address})::int as "fromAddress",
      count(*) filter (where ${here} and at <= ${made.rows[0]?.at ?? ''}::timestamptz)::int as rank,
      count(*)::int as everywhere
    from auth.sign_in_try where at >= clock_timestamp() - ${WINDOW}
  `.execute(db);
  return found.rows[0] ?? { forAccount: 1, fromAddress: 1, rank: 1, everywhere: 1 };
}

export async function forgetTries(db: Db, email: string, address: string): Promise<void> {
  await sql`delete from auth.sign_in_try where email = ${email} and address = ${address}`.execute(db);
}

/** The account goes by the name and address of its person. */
export async function renameAccount(
  trx: Db,
  accountId: string,
  { name, email }: Pick<NewAccount, 'name' | 'email'>,
): Promise<void> {
  await sql`
    update auth."user" set name = ${name}, email = ${email}, "updatedAt" = current_timestamp where id = ${accountId}
  `.execute(trx);
}
