import { setTimeout as wait } from 'node:timers/promises';
import { APIError } from 'better-auth/api';
import { recordEntry, recordStranger } from '../audit/audit.actions.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import {
  type Auth,
  type AuthDeps,
  type Browser,
  cookiesIn,
  headersFor,
  openAuth,
  type SignedInBrowser,
} from './auth.ts';
import { OPENID, type OpenIdProvider } from './openid-provider.ts';
import { findActor } from './person.actions.ts';
import { type Proof, withProof } from './proof.ts';
import { recordSignIn } from './sign-in-record.ts';

export type OpenIdActions = ReturnType<typeof createOpenIdActions>;

type Given = AuthDeps & {
  readonly clock: Clock;
  readonly provider: OpenIdProvider | null;
  /** Where the site is; the other server leads back there and nowhere else. */
  readonly siteAddress: string | null;
};

/** What the other server sends back with the browser. */
export interface OpenIdAnswer {
  readonly code?: string;
  readonly state?: string;
  readonly iss?: string;
  readonly error?: string;
}

/** Why somebody was not let in; each has its sentence for the sign-in page. */
type OpenIdFailure = 'openid_failed' | 'openid_unknown' | 'openid_unverified';

function failure(reason: OpenIdFailure): AppError {
  return new AppError('sign_in_failed', { reason });
}

const LONGEST_WAIT_MS = 10_000;
const FAILED = '/dang-nhap/openid/loi';

/** Signing in by a server that vouches for people (OpenID Connect). It makes no accounts: whom it names must be known. */
export function createOpenIdActions(given: Given) {
  const open = opening(given);
  return {
    /** What stands on the button; null when no server is set. */
    name: given.provider?.name ?? null,
    /** @returns where the browser goes, with the cookies of the try @throws AppError not_found, sign_in_failed with the reason */
    begin: (
      target: string,
      browser: Browser,
    ): Promise<{ readonly to: string; readonly cookies: readonly string[] }> => begin(open, target, browser),
    /**
     * @returns the values of the Set-Cookie headers, and the page asked for at the beginning
     * @throws AppError not_found, sign_in_failed with the reason
     */
    finish: (
      answer: OpenIdAnswer,
      browser: SignedInBrowser,
    ): Promise<{ readonly to: string; readonly cookies: readonly string[] }> =>
      finish(given, open, answer, browser),
    /** Where one signs out of the other server as well. @throws AppError not_found when it has no such page */
    signOutAddress: (): Promise<string> => signOutAddress(given, open),
  };
}

/** Opened when first needed, and anew after the other server could not be reached. */
function opening({ provider, siteAddress, ...given }: Given): () => Promise<Auth> {
  let opened: Auth | null = null;
  return async () => {
    if (provider === null || siteAddress === null) throw new AppError('not_found');
    opened ??= openAuth({ ...given, openId: { provider, siteAddress } });
    const tooLong = wait(LONGEST_WAIT_MS, null, { ref: false });
    const context = await Promise.race([opened.$context, tooLong]).catch(() => null);
    const found = context?.socialProviders.find(({ id }) => id === OPENID);
    if (found !== undefined && found.issuer === provider.issuer) return opened;
    opened = null;
    throw failure('openid_failed');
  };
}

async function begin(open: () => Promise<Auth>, target: string, browser: Browser) {
  const auth = await open();
  const { headers, response } = await auth.api.signInSocial({
    body: { provider: OPENID, callbackURL: target, errorCallbackURL: FAILED, disableRedirect: true },
    headers: headersFor(null, browser),
    returnHeaders: true,
  });
  if (response.url === undefined) throw failure('openid_failed');
  return { to: response.url, cookies: cookiesIn(headers, browser) };
}

async function finish(
  given: Given,
  open: () => Promise<Auth>,
  answer: OpenIdAnswer,
  browser: SignedInBrowser,
) {
  const auth = await open();
  const proof = proofFor(given);
  const response = await withProof(proof, () =>
    auth.api.callbackOAuth({
      method: 'GET',
      params: { id: OPENID },
      query: answer,
      headers: headersFor(browser.cookie, browser),
      asResponse: true,
    }),
  );
  const to = response.headers.get('location') ?? '';
  const refusal =
    response.status === 302 ? new URL(to, 'http://localhost').searchParams.get('error') : 'no answer';
  const failed = refusal !== null && (to.startsWith(FAILED) || !to.startsWith('/'));
  const cookies = cookiesIn(response.headers, browser);
  if (failed || response.status !== 302) {
    await recordRefused(given, refusal ?? '', browser);
    throw failure(CODES[refusal ?? ''] ?? 'openid_failed');
  }
  await recordBegun(given, auth, { proof, browser, cookies });
  return { to, cookies };
}

/** What better-auth says, and what is told. */
const CODES: Readonly<Record<string, OpenIdFailure>> = {
  signup_disabled: 'openid_unknown',
  account_ended: 'openid_unknown',
  other_link: 'openid_unknown',
  account_not_linked: 'openid_unverified',
  email_not_found: 'openid_unverified',
};

/** Somebody who acts for no unit today is not let in by another's word. */
function proofFor({ db, clock, provider }: Given): Proof {
  const nobody = { requestId: '', address: null };
  return {
    bothFactors: false,
    openId: {
      bothFactorsAcr: provider?.bothFactorsAcr ?? [],
      isNew: false,
      accepts: async (accountId) => {
        const actor = await findActor(db, accountId, { ...nobody, day: clock.today() });
        return actor !== null && actor.positions.length > 0;
      },
    },
  };
}

/** Whom the other server has vouched for, and we do not let in; tries that it knows nothing of would fill the record. */
async function recordRefused({ db, clock }: Given, reason: string, browser: Browser): Promise<void> {
  if (CODES[reason] === undefined) return;
  const { address, requestId = '' } = browser;
  await recordStranger(
    db,
    clock,
    { name: '…', requestId, address },
    { action: 'session.refused', objectKind: 'sign-in', objectId: OPENID, detail: { method: OPENID } },
  );
}

interface Begun {
  readonly proof: Proof;
  readonly browser: Browser;
  readonly cookies: readonly string[];
}

async function recordBegun(given: Given, auth: Auth, { proof, browser, cookies }: Begun): Promise<void> {
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  const session = await auth.api.getSession({ headers: headersFor(cookie) });
  if (session === null) throw new APIError('INTERNAL_SERVER_ERROR');
  const { address, requestId = '' } = browser;
  const facts = { address, requestId, day: given.clock.today() };
  const actor = proof.openId?.isNew === true ? await findActor(given.db, session.user.id, facts) : null;
  if (actor !== null) {
    await recordEntry(given.db, given.clock, actor, {
      action: 'account.openid-linked',
      objectKind: 'person',
      objectId: actor.personId,
      about: actor.name,
    });
  }
  // With a code still to come, the second step records it.
  const isWhole = proof.bothFactors || session.user.twoFactorEnabled !== true;
  if (isWhole) await recordSignIn(given, session.user.id, browser, OPENID);
}

async function signOutAddress({ siteAddress }: Given, open: () => Promise<Auth>): Promise<string> {
  const { socialProviders } = await (await open()).$context;
  const found = socialProviders.find(({ id }) => id === OPENID);
  const address = await found?.createEndSessionURL?.({
    postLogoutRedirectURI: `${siteAddress ?? ''}/dang-nhap`,
  });
  if (address == null) throw new AppError('not_found');
  return address.toString();
}
