import { APIError } from 'better-auth/api';
import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { deleteSecondFactor, forgetSteps, selectHasSecondFactor } from './account.store.ts';
import { type Auth, type AuthDeps, cookiesIn, headersFor, openAuth, type SignedInBrowser } from './auth.ts';
import { forgetBothFactors } from './passkey.store.ts';
import { emailOf, provingPassword } from './password-proof.ts';
import { mayGiveAccounts } from './person.policy.ts';
import { selectPerson } from './person.store.ts';
import { verifyCode } from './second-factor.ts';
import { selectFactors } from './second-factor-rule.store.ts';
import { recordOfOneself } from './sign-in-record.ts';
import { isRequired } from './standing.ts';

/** What the app on the telephone is given, and what lies in the drawer in case the telephone is lost; shown once. */
export interface NewSecondFactor {
  /** "otpauth://totp/…", to be shown as a QR code. */
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

export type SecondFactorActions = ReturnType<typeof createSecondFactorActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly auth: Auth;
}

/** Codes of an app as a second factor: of the own account, but for the last one. */
export function createSecondFactorActions(given: AuthDeps & { readonly clock: Clock }) {
  const deps: Deps = { ...given, auth: openAuth(given) };
  return {
    isSet: (browser: SignedInBrowser) => isSet(deps, browser),
    /** Makes a secret, which counts for nothing until a code of it was given. @throws AppError bad_input, too_many_tries */
    begin: (actor: Actor, browser: SignedInBrowser, password: string) =>
      begin(deps, actor, browser, password),
    /**
     * From now on a code is asked for; other sessions end. @returns the Set-Cookie values of the session that goes on
     * @throws AppError bad_input
     */
    confirm: (actor: Actor, browser: SignedInBrowser, code: string) => confirm(deps, actor, browser, code),
    /**
     * @returns the Set-Cookie values of the session that goes on
     * @throws AppError bad_input, too_many_tries; second_factor_required where it is the last one of somebody who must
     * have one
     */
    giveUp: (actor: Actor, browser: SignedInBrowser, password: string) =>
      giveUp(deps, actor, browser, password),
    /** The old ones are void. @throws AppError bad_input, too_many_tries */
    newRecoveryCodes: (actor: Actor, browser: SignedInBrowser, password: string) =>
      newRecoveryCodes(deps, actor, browser, password),
    /** Whether a person signs in with a code. @throws AppError not_allowed */
    isSetFor: (actor: Actor, personId: PersonId) => isSetFor(deps, actor, personId),
    /**
     * For somebody who has lost telephone and recovery codes; ends their sessions.
     * @throws AppError not_allowed, not_found
     */
    remove: (actor: Actor, personId: PersonId) => remove(deps, actor, personId),
  };
}

async function isSet({ auth }: Deps, browser: SignedInBrowser): Promise<boolean> {
  const session = await auth.api.getSession({ headers: headersFor(browser.cookie) });
  return session?.user.twoFactorEnabled ?? false;
}

async function begin(
  { db, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
  password: string,
): Promise<NewSecondFactor> {
  const email = await emailOf(db, actor);
  const headers = headersFor(browser.cookie);
  const made = await provingPassword({ db, email, browser }, 'password', () =>
    auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  );
  const session = await auth.api.getSession({ headers });
  if (session !== null) await forgetSteps(db, session.user.id);
  if (made.method !== 'totp') throw new Error('better-auth made another factor than was asked for');
  return { uri: made.totpURI, recoveryCodes: made.backupCodes };
}

async function confirm(
  { db, clock, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
  code: string,
): Promise<readonly string[]> {
  const headers = headersFor(browser.cookie, browser);
  const session = await auth.api.getSession({ headers });
  if (session === null) throw new AppError('not_signed_in');
  try {
    const { headers: answer } = await verifyCode({ db, auth }, session.user.id, onlyFigures(code), headers);
    await recordOfOneself({ db, clock }, actor, 'account.second-factor-set');
    const cookies = cookiesIn(answer, browser);
    await auth.api.revokeOtherSessions({ headers: headersFor(sentBack(cookies)) });
    return cookies;
  } catch (error) {
    const isWrong = error instanceof AppError || (error instanceof APIError && error.statusCode < 500);
    if (!isWrong) throw error;
    throw new AppError('bad_input', { fields: { code: 'codeWrong' } });
  }
}

/** A recovery code must not turn anything on: it proves nothing of the telephone. */
function onlyFigures(code: string): string {
  return code.replace(/\D/gu, '').padEnd(6, '0').slice(0, 6);
}

/** As the browser will send them. */
function sentBack(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

async function giveUp(
  { db, clock, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
  password: string,
): Promise<readonly string[]> {
  await refuseIfLast({ db, clock }, actor, 'code');
  const email = await emailOf(db, actor);
  const answer = await provingPassword({ db, email, browser }, 'password', () =>
    auth.api.disableTwoFactor({
      body: { password },
      headers: headersFor(browser.cookie, browser),
      returnHeaders: true,
    }),
  );
  const accountId = (await selectPerson(db, actor.personId))?.accountId ?? null;
  if (accountId !== null) await forgetBothFactors(db, accountId);
  await recordOfOneself({ db, clock }, actor, 'account.second-factor-given-up');
  return cookiesIn(answer.headers, browser);
}

/**
 * The last factor of somebody who must have one is not given up.
 * @throws AppError second_factor_required
 */
export async function refuseIfLast(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  what: 'code' | 'passkey',
): Promise<void> {
  const accountId = (await selectPerson(db, actor.personId))?.accountId ?? null;
  if (accountId === null) throw new AppError('not_found');
  const factors = await selectFactors(
    db,
    accountId,
    actor.positions.map(({ role }) => role),
  );
  const remains = what === 'code' ? factors.hasPasskey : factors.hasCode;
  if (!remains && isRequired(factors, clock.today())) throw new AppError('second_factor_required');
}

async function newRecoveryCodes(
  { db, clock, auth }: Deps,
  actor: Actor,
  browser: SignedInBrowser,
  password: string,
): Promise<readonly string[]> {
  const email = await emailOf(db, actor);
  const made = await provingPassword({ db, email, browser }, 'password', () =>
    auth.api.generateBackupCodes({ body: { password }, headers: headersFor(browser.cookie) }),
  );
  await recordOfOneself({ db, clock }, actor, 'account.recovery-codes-made');
  return made.backupCodes;
}

async function isSetFor({ db }: Deps, actor: Actor, personId: PersonId): Promise<boolean> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  const accountId = (await selectPerson(db, personId))?.accountId ?? null;
  return accountId !== null && (await selectHasSecondFactor(db, accountId));
}

async function remove({ db, clock }: Deps, actor: Actor, personId: PersonId): Promise<void> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const person = await selectPerson(trx, personId);
    if (person === null || person.accountId === null) throw new AppError('not_found');
    if (!(await deleteSecondFactor(trx, person.accountId))) throw new AppError('not_found');
    await recordEntry(trx, clock, actor, {
      action: 'account.second-factor-removed',
      objectKind: 'person',
      objectId: personId,
      about: person.name,
    });
  });
}
