import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { type Auth, type AuthDeps, cookiesIn, headersFor, openAuth, type SignedInBrowser } from './auth.ts';
import { type Device, deviceOf } from './device.ts';
import { emailOf, provingPassword } from './password-proof.ts';
import { passwordProblem } from './password-rule.ts';
import { withProof } from './proof.ts';
import { recordOfOneself } from './sign-in-record.ts';

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
    /** Where the account is signed in, this browser first, then the newest. */
    sessions: (browser: SignedInBrowser): Promise<readonly OwnSession[]> => sessions(deps, browser),
    /** Ends a session of the own account; one that has ended already, or is somebody else's, is left alone. */
    endSession: (actor: Actor, browser: SignedInBrowser, id: string): Promise<void> =>
      endSession(deps, actor, browser, id),
    /** Ends all sessions of the own account but this one. */
    endOtherSessions: (actor: Actor, browser: SignedInBrowser): Promise<void> =>
      endOtherSessions(deps, actor, browser),
  };
}

export interface PasswordChange {
  readonly current: string;
  readonly wanted: string;
}

/** One place where somebody is signed in. */
export interface OwnSession {
  readonly id: string;
  readonly device: Device;
  readonly address: string | null;
  /** When it began. */
  readonly since: Temporal.Instant;
  /** Whether it is the session of this very browser. */
  readonly isThis: boolean;
}

async function sessions({ auth }: Deps, browser: SignedInBrowser): Promise<readonly OwnSession[]> {
  const found = await ownSessions(auth, browser);
  return found
    .map(({ id, isThis, session }) => ({
      id,
      isThis,
      device: deviceOf(session.userAgent ?? ''),
      address: session.ipAddress == null || session.ipAddress === '' ? null : session.ipAddress,
      since: Temporal.Instant.fromEpochMilliseconds(session.createdAt.getTime()),
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || Temporal.Instant.compare(b.since, a.since));
}

/** Their tokens open them: these never leave this file. */
async function ownSessions(auth: Auth, browser: SignedInBrowser) {
  const headers = headersFor(browser.cookie);
  const [all, here] = [await auth.api.listSessions({ headers }), await auth.api.getSession({ headers })];
  return all.map((session) => ({ id: session.id, isThis: session.id === here?.session.id, session }));
}

async function endSession(
  { db, clock, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
  id: string,
): Promise<void> {
  const found = (await ownSessions(auth, browser)).find((one) => one.id === id && !one.isThis);
  if (found === undefined) return;
  await auth.api.revokeSession({ body: { token: found.session.token }, headers: headersFor(browser.cookie) });
  await recordOfOneself({ db, clock }, actor, 'session.revoked', found.session.userAgent);
}

async function endOtherSessions(
  { db, clock, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
): Promise<void> {
  if ((await ownSessions(auth, browser)).every(({ isThis }) => isThis)) return;
  await auth.api.revokeOtherSessions({ headers: headersFor(browser.cookie) });
  await recordOfOneself({ db, clock }, actor, 'session.revoked');
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
  const cookies = await provingPassword({ db, email, browser }, 'currentPassword', async () => {
    const headers = headersFor(browser.cookie, browser);
    const bothFactors = (await auth.api.getSession({ headers }))?.session.secondFactor === true;
    const body = { currentPassword: current, newPassword: wanted, revokeOtherSessions: true };
    const answer = await withProof({ bothFactors }, () =>
      auth.api.changePassword({ body, headers, returnHeaders: true }),
    );
    return cookiesIn(answer.headers, browser);
  });
  await recordOfOneself({ db, clock }, actor, 'account.password-changed');
  return cookies;
}
