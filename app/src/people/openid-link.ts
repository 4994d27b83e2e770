import { APIError } from 'better-auth/api';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../platform/postgres.ts';
import { OPENID } from './openid-provider.ts';
import { proofSoFar } from './proof.ts';

/** A link as better-auth is about to keep it; on later sign-ins only what has changed. */
interface Link {
  readonly userId?: string;
  readonly idToken?: string | null | undefined;
}

const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

/**
 * Before a link to another server is kept or used: reads from the ID token, which better-auth has verified, which factors
 * were asked for there, and keeps none of the tokens. Other ways of signing in pass.
 */
export function readAndStrip<T extends Link>(link: T): { data: T } | undefined {
  const proof = proofSoFar();
  if (proof?.openId === undefined) return undefined;
  if (link.idToken == null)
    throw new APIError('UNAUTHORIZED', { code: 'id_token_missing', message: 'no ID token' });
  const { acr, amr } = claimsOf(link.idToken);
  proof.bothFactors = amr.includes('mfa') || proof.openId.bothFactorsAcr.includes(acr);
  return { data: { ...link, ...NO_TOKENS } };
}

/**
 * An account is found by its address once. An address that the other server gives to somebody else later must not open
 * the account of whoever had it before.
 */
export async function refuseSecondLink(db: Db, link: Link): Promise<void> {
  const proof = proofSoFar();
  if (proof?.openId === undefined || link.userId === undefined) return;
  const found = await sql`
    select 1 from auth.account where "userId" = ${link.userId} and "providerId" = ${OPENID}`.execute(db);
  if (found.rows.length > 0)
    throw new APIError('FORBIDDEN', { code: 'other_link', message: 'linked to another' });
  proof.openId.isNew = true;
}

/** @throws APIError account_ended */
export async function refuseEnded(accountId: string): Promise<void> {
  const accepts = proofSoFar()?.openId?.accepts;
  if (accepts !== undefined && !(await accepts(accountId))) {
    throw new APIError('FORBIDDEN', { code: 'account_ended', message: 'acts for no unit' });
  }
}

const CLAIMS = z.object({ acr: z.string().catch(''), amr: z.array(z.string()).catch([]) });

function claimsOf(idToken: string): z.infer<typeof CLAIMS> {
  return CLAIMS.parse(JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()));
}
