import { APIError } from 'better-auth/api';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { insertAccounts, type NewAccount, replacePassword, type SignInTries } from './account.store.ts';
import { type AuthDeps, type Browser, COOKIE_PREFIX, cookiesIn, headersFor, openAuth } from './auth.ts';
import { recordOfOneself, recordRefusal, recordSignIn } from './sign-in-record.ts';
import { accountNameOf, countTry, forgiveTries } from './sign-in-tries.ts';

export interface SignIn {
  /**
   * Checks the password and opens a session.
   * @returns the values of the Set-Cookie headers
   * @throws AppError sign_in_failed, too_many_tries
   */
  readonly signIn: (email: string, password: string, browser: Browser) => Promise<readonly string[]>;
  /**
   * Ends the session of the request, if there is one; recorded for the actor.
   * @returns the Set-Cookie values that take the cookie away
   */
  readonly signOut: (headers: Headers, actor?: Actor | null) => Promise<readonly string[]>;
  /** The account whose session the request carries. */
  readonly sessionOf: (headers: Headers) => Promise<string | null>;
}

export function createSignIn(deps: AuthDeps & { readonly clock: Clock }): SignIn {
  const auth = openAuth(deps);
  return {
    signIn: async (email, password, browser) => {
      const account = accountNameOf(email);
      const refused = (tries: SignInTries) => recordRefusal(deps, account, browser, tries);
      const tries = await countTry(deps.db, account, browser.address, refused);
      try {
        const { headers, response } = await auth.api.signInEmail({
          body: { email: account, password },
          headers: headersFor(null, browser),
          returnHeaders: true,
        });
        await forgiveTries(deps.db, account, browser.address);
        await recordSignIn(deps, response.user.id, browser);
        return cookiesIn(headers, browser);
      } catch (error) {
        if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
        await refused(tries);
        throw new AppError('sign_in_failed');
      }
    },
    signOut: async (headers, actor = null) => {
      const cookie = headersFor(headers.get('cookie'));
      const answer = await auth.api.signOut({ headers: cookie, returnHeaders: true });
      if (actor !== null) await recordOfOneself(deps, actor, 'session.ended');
      return answer.headers.getSetCookie();
    },
    sessionOf: async (headers) => {
      // Most requests for nothing but a page come without a cookie: they cost no query.
      if (!(headers.get('cookie') ?? '').includes(`${COOKIE_PREFIX}.`)) return null;
      const session = await auth.api.getSession({ headers: headersFor(headers.get('cookie')) });
      return session?.user.id ?? null;
    },
  };
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
