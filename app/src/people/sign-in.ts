import { APIError } from 'better-auth/api';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import {
  insertAccounts,
  markBothFactors,
  type NewAccount,
  replacePassword,
  type SignInTries,
} from './account.store.ts';
import {
  type Auth,
  type AuthDeps,
  type Browser,
  cookiesIn,
  headersFor,
  openAuth,
  type SignedInBrowser,
} from './auth.ts';
import { accountOfFirstStep, isWrongCode, verifyCode } from './second-factor.ts';
import { recordOfOneself, recordRefusal, recordSignIn, type SignInRecordDeps } from './sign-in-record.ts';
import { accountNameOf, countTry, forgiveTries } from './sign-in-tries.ts';
import { type Visitor, visitorOf } from './visitor.ts';

export interface SignIn {
  /**
   * Checks the password and opens a session.
   * @returns the values of the Set-Cookie headers
   * @throws AppError sign_in_failed, too_many_tries
   */
  readonly signIn: (email: string, password: string, browser: Browser) => Promise<readonly string[]>;
  /** The same for pages: says whether a code is asked for next; the cookies then open the second step alone. */
  readonly firstStep: (email: string, password: string, browser: Browser) => Promise<FirstStep>;
  /**
   * Checks a code of the app, or a recovery code, which is used up, and opens the session.
   * @param browser with the cookies of the first step
   * @returns the values of the Set-Cookie headers
   * @throws AppError code_wrong, too_many_tries; not_signed_in when the first step was too long ago
   */
  readonly secondStep: (code: string, browser: SignedInBrowser) => Promise<readonly string[]>;
  /**
   * Ends the session of the request, if there is one; recorded for the actor.
   * @returns the Set-Cookie values that take the cookie away
   */
  readonly signOut: (headers: Headers, actor?: Actor | null) => Promise<readonly string[]>;
  /** The account whose session the request carries, once nothing more is asked of it. */
  readonly sessionOf: (headers: Headers) => Promise<string | null>;
  /** Who the request comes from. */
  readonly visitorOf: (
    headers: Headers,
    request: { readonly requestId: string; readonly address: string | null },
  ) => Promise<Visitor>;
}

export interface FirstStep {
  readonly cookies: readonly string[];
  readonly needsCode: boolean;
}

export function createSignIn(deps: AuthDeps & { readonly clock: Clock }): SignIn {
  const auth = openAuth(deps);
  const started = { ...deps, auth };
  return {
    signIn: async (email, password, browser) => (await firstStep(started, email, password, browser)).cookies,
    firstStep: (email, password, browser) => firstStep(started, email, password, browser),
    secondStep: (code, browser) => secondStep(started, code, browser),
    signOut: async (headers, actor = null) => {
      const cookie = headersFor(headers.get('cookie'));
      const answer = await auth.api.signOut({ headers: cookie, returnHeaders: true });
      if (actor !== null) await recordOfOneself(deps, actor, 'session.ended');
      return answer.headers.getSetCookie();
    },
    sessionOf: async (headers) =>
      (await visitorOf(started, headers, { requestId: '', address: null })).accountId,
    visitorOf: (headers, request) => visitorOf(started, headers, request),
  };
}

interface Deps extends SignInRecordDeps {
  readonly auth: Auth;
}

async function firstStep(deps: Deps, email: string, password: string, browser: Browser): Promise<FirstStep> {
  const account = accountNameOf(email);
  const refused = (tries: SignInTries) => recordRefusal(deps, account, browser, { tries });
  const tries = await countTry(deps.db, account, browser.address, refused);
  try {
    const { headers, response } = await deps.auth.api.signInEmail({
      body: { email: account, password },
      headers: headersFor(null, browser),
      returnHeaders: true,
    });
    await forgiveTries(deps.db, account, browser.address);
    const needsCode = 'twoFactorRedirect' in response;
    if (!needsCode) await recordSignIn(deps, response.user.id, browser);
    return { cookies: cookiesIn(headers, browser), needsCode };
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    await refused(tries);
    throw new AppError('sign_in_failed');
  }
}

/** Codes are counted apart from passwords: who knows the password must not start anew by typing it again. */
async function secondStep(deps: Deps, code: string, browser: SignedInBrowser): Promise<readonly string[]> {
  const { db, auth } = deps;
  const headers = headersFor(browser.cookie, browser);
  // Where another server has vouched for somebody, the session is there already and only lacks the code.
  const session = await auth.api.getSession({ headers });
  const lacksCode = session?.user.twoFactorEnabled === true && session.session.secondFactor !== true;
  const begun = lacksCode ? session : null;
  const account = begun?.user ?? (await accountOfFirstStep(auth, browser.cookie));
  if (account === null) throw new AppError('not_signed_in');
  const refused = (tries: SignInTries) =>
    recordRefusal(deps, account.email, browser, { tries, what: 'session.code-refused' });
  const counted = `code ${account.id}`;
  const tries = await countTry(db, counted, browser.address, refused);
  try {
    const answer = await verifyCode(deps, account.id, code, headers);
    if (begun !== null) await markBothFactors(db, begun.session.id);
    await forgiveTries(db, counted, browser.address);
    await recordSignIn(deps, account.id, browser);
    return cookiesIn(answer.headers, browser);
  } catch (error) {
    const refusal = codeOfRefusal(error);
    await refused(tries);
    throw new AppError(refusal);
  }
}

function codeOfRefusal(error: unknown): 'code_wrong' | 'not_signed_in' {
  if (error instanceof AppError && error.code === 'code_wrong') return error.code;
  if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
  return isWrongCode(error) ? 'code_wrong' : 'not_signed_in';
}

/** Makes accounts within the caller's transaction. @returns account id by e-mail */
export async function createAccounts(
  trx: Db,
  accounts: readonly NewAccount[],
): Promise<ReadonlyMap<string, string>> {
  return await insertAccounts(trx, accounts);
}

/** Gives an account another password within the caller's transaction and ends its sessions. */
export async function changePassword(trx: Db, accountId: string, passwordHash: string): Promise<void> {
  await replacePassword(trx, accountId, passwordHash);
}
