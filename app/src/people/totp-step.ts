import { createHmac } from 'node:crypto';
import { symmetricDecrypt } from 'better-auth/crypto';
import { sql } from 'kysely';
import { systemClock } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import { claimStep } from './account.store.ts';
import type { Auth } from './auth.ts';

const STEP_MS = 30_000;

/**
 * Uses a code up before better-auth looks at it, which alone would take it again until it is too old (RFC 6238, 5.2).
 * One statement of the database decides, so that of two at once with the same code one is refused.
 * @returns false for a code that was used, or is older than one that was; a wrong code is left to better-auth
 */
export async function useCodeUp(db: Db, auth: Auth, accountId: string, code: string): Promise<boolean> {
  const secret = await secretOf(db, auth, accountId);
  const step = secret === null ? null : stepOf(secret, code);
  return step === null || (await claimStep(db, accountId, step));
}

async function secretOf(db: Db, auth: Auth, accountId: string): Promise<string | null> {
  const found = await sql<{ secret: string }>`
    select secret from auth."twoFactor" where "userId" = ${accountId}`.execute(db);
  const data = found.rows[0]?.secret;
  return data === undefined
    ? null
    : await symmetricDecrypt({ key: (await auth.$context).secretConfig, data });
}

/** Telephones count by the real time, on whatever day a demonstration stands; better-auth takes a step to either side. */
function stepOf(secret: string, code: string): number | null {
  const now = Math.floor(systemClock.now().epochMilliseconds / STEP_MS);
  return [now, now - 1, now + 1].find((step) => codeOfStep(secret, step) === code) ?? null;
}

/** RFC 4226, with the letters of the secret as they are kept. */
function codeOfStep(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(mac.length - 1) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
