import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import {
  forgetTries,
  insertAccounts,
  type NewAccount,
  recordTry,
  replacePassword,
  timesAsDates,
} from './account.store.ts';
import { hashPassword, LONGEST_PASSWORD, passwordMatches, SHORTEST_PASSWORD } from './password.ts';
import { LONGEST_EMAIL } from './person-sheet.ts';

/** What is known of the browser that signs in. */
export interface SignInRequest {
  readonly address: string | null;
  /** Whether the browser came by HTTPS: then its cookie never travels without. */
  readonly secure: boolean;
}

export interface SignIn {
  /**
   * Checks the password and opens a session.
   * @returns the values of the Set-Cookie headers
   * @throws AppError sign_in_failed, too_many_tries
   */
  readonly signIn: (email: string, password: string, request: SignInRequest) => Promise<readonly string[]>;
  /** Ends the session of the request, if there is one. @returns the Set-Cookie values that take the cookie away */
  readonly signOut: (headers: Headers) => Promise<readonly string[]>;
  /** The account whose session the request carries. */
  readonly sessionOf: (headers: Headers) => Promise<string | null>;
}

/**
 * Failures in 15 minutes after which somebody waits: for one account from one address, and from one address in all (a
 * whole school behind one line must still get in). Never for an account from everywhere: strangers could then lock
 * people out.
 */
const MOST_TRIES_FOR_ACCOUNT = 8;
const MOST_TRIES_FROM_ADDRESS = 100;

const SESSION_SECONDS = 7 * 24 * 60 * 60;

export function createSignIn(deps: { readonly db: Db; readonly secret: string }): SignIn {
  const auth = openAuth(deps);
  return {
    signIn: async (email, password, request) => {
      // No account has a longer address; what strangers send as one is not kept whole.
      const account = email.trim().toLowerCase().slice(0, LONGEST_EMAIL);
      const address = request.address ?? '';
      const tries = await recordTry(deps.db, account, address);
      if (tries.forAccount > MOST_TRIES_FOR_ACCOUNT || tries.fromAddress > MOST_TRIES_FROM_ADDRESS) {
        throw new AppError('too_many_tries');
      }
      try {
        const { headers } = await auth.api.signInEmail({
          body: { email: account, password },
          returnHeaders: true,
        });
        await forgetTries(deps.db, account, address);
        return headers.getSetCookie().map((cookie) => (request.secure ? `${cookie}; Secure` : cookie));
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) throw new AppError('sign_in_failed');
        throw error;
      }
    },
    signOut: async (headers) => {
      const answer = await auth.api.signOut({ headers: cookiesOf(headers), returnHeaders: true });
      return answer.headers.getSetCookie();
    },
    sessionOf: async (headers) => {
      // Most requests for nothing but a page come without a cookie: they cost no query.
      if (!(headers.get('cookie') ?? '').includes(`${COOKIE_PREFIX}.`)) return null;
      const session = await auth.api.getSession({ headers: cookiesOf(headers) });
      return session?.user.id ?? null;
    },
  };
}

const COOKIE_PREFIX = 'dondoc';

function openAuth({ db, secret }: { readonly db: Db; readonly secret: string }) {
  return betterAuth({
    secret,
    // Only our own pages are used, none of its routes; an address is asked for nevertheless.
    baseURL: 'http://localhost',
    database: { db: db.withPlugin(timesAsDates), type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => passwordMatches(hash, password),
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      // A test compares the tables with what better-auth expects; every start need not.
      database: { validateSchema: false },
    },
    // Tries are counted here by account and address, in the database, for all processes together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** Only the cookies: nothing else that a browser sends is to change what better-auth does. */
function cookiesOf(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' });
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
