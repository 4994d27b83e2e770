import { APIError } from 'better-auth/api';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { type Auth, type AuthDeps, type Browser, cookiesIn, headersFor, openAuth } from './auth.ts';
import { passwordProblem } from './password-rule.ts';
import { selectPerson } from './person.store.ts';
import { countTry, forgiveTries } from './sign-in-tries.ts';

/** A signed-in browser, with the cookie that says so. */
export interface SignedInBrowser extends Browser {
  readonly cookie: string | null;
}

export type OwnAccountActions = ReturnType<typeof createOwnAccountActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly auth: Auth;
}

/** What everybody may do with the account that they are signed in with, and with no other. */
export function createOwnAccountActions(given: AuthDeps & { readonly clock: Clock }) {
  const deps: Deps = { ...given, auth: openAuth(given) };
  return {
    /**
     * Sets another password; every other session of the account ends.
     * @returns the Set-Cookie values of the session that goes on
     * @throws AppError bad_input naming the fields, too_many_tries
     */
    changePassword: (actor: Actor, browser: SignedInBrowser, wish: PasswordChange) =>
      changePassword(deps, actor, browser, wish),
  };
}

export interface PasswordChange {
  readonly current: string;
  readonly wanted: string;
}

async function changePassword(
  { db, clock, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
  { current, wanted }: PasswordChange,
): Promise<readonly string[]> {
  const email = await emailOf(db, actor);
  const own = [actor.name, email, ...actor.positions.map(({ unitName }) => unitName)];
  const problem = passwordProblem(wanted, own);
  if (problem !== null) throw new AppError('bad_input', { fields: { newPassword: problem } });
  // Whoever sits down at a computer left open is not to try passwords without end.
  await countTry(db, email, browser.address);
  const cookies = await withPassword('currentPassword', async () => {
    const answer = await auth.api.changePassword({
      body: { currentPassword: current, newPassword: wanted, revokeOtherSessions: true },
      headers: headersFor(browser.cookie, browser),
      returnHeaders: true,
    });
    return cookiesIn(answer.headers, browser);
  });
  await forgiveTries(db, email, browser.address);
  await recordEntry(db, clock, actor, {
    action: 'account.password-changed',
    objectKind: 'person',
    objectId: actor.personId,
    about: actor.name,
  });
  return cookies;
}

async function emailOf(db: Db, actor: Actor): Promise<string> {
  const email = (await selectPerson(db, actor.personId))?.email ?? null;
  if (email === null) throw new AppError('not_found');
  return email;
}

/** A wrong password is a mistake in a field; a session that ended meanwhile leads to the sign-in. */
async function withPassword<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    if (error.statusCode === 401) throw new AppError('not_signed_in');
    throw new AppError('bad_input', { fields: { [field]: 'passwordWrong' } });
  }
}
