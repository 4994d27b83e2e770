import { APIError } from 'better-auth/api';
import { z } from 'zod';
import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import { markBothFactors } from './account.store.ts';
import {
  type Auth,
  type AuthDeps,
  type Browser,
  cookiesIn,
  headersFor,
  openAuth,
  type SignedInBrowser,
} from './auth.ts';
import { deletePasskey, forgetBothFactors, selectPasskeyOwner, selectPasskeys } from './passkey.store.ts';
import { passkeySiteOf } from './passkey-site.ts';
import { emailOf, provingPassword } from './password-proof.ts';
import { selectPerson } from './person.store.ts';
import { withProof } from './proof.ts';
import { refuseIfLast } from './second-factor.actions.ts';
import { recordRefusal, recordSignIn } from './sign-in-record.ts';
import { countTry, forgiveTries } from './sign-in-tries.ts';

export const LONGEST_PASSKEY_NAME = 60;

/** What the browser hands to the device, and the cookie that its answer needs. */
export interface Ceremony {
  readonly options: unknown;
  readonly cookies: readonly string[];
}

export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly since: Temporal.Instant | null;
}

export type PasskeyActions = ReturnType<typeof createPasskeyActions>;

type Given = AuthDeps & {
  readonly clock: Clock;
  /** Where the site is for everybody; without it, where the browser says that it is. */
  readonly siteAddress: string | null;
};

/**
 * Passkeys (khoá truy cập): keys on a telephone, a computer or a security key, opened by finger, face or PIN. Because the
 * device has made sure of its holder, a passkey counts for both factors; one that has not is refused.
 * `origin`: the address at which the browser has the page open.
 */
export function createPasskeyActions(given: Given) {
  return {
    /** Whether browsers can use passkeys here. */
    work: (origin: string): boolean => passkeySiteOf(given.siteAddress ?? origin) !== null,
    own: (actor: Actor): Promise<readonly OwnPasskey[]> => own(given, actor),
    /** The password is asked for again. @throws AppError bad_input, too_many_tries */
    beginAdding: (
      actor: Actor,
      browser: SignedInBrowser,
      password: string,
      origin: string,
    ): Promise<Ceremony> => beginAdding(given, { actor, browser, origin }, password),
    /** Keeps what the device has made; the session counts as begun with it. @throws AppError bad_input */
    add: (actor: Actor, browser: SignedInBrowser, made: NewPasskey, origin: string): Promise<void> =>
      add(given, { actor, browser, origin }, made),
    /**
     * @throws AppError bad_input, too_many_tries, not_found; second_factor_required where it is the last factor of
     * somebody who must have one
     */
    remove: (actor: Actor, browser: SignedInBrowser, id: string, password: string): Promise<void> =>
      remove(given, { actor, browser }, id, password),
    /** The same for everybody: nothing is told of who has passkeys. */
    beginSignIn: (browser: Browser, origin: string): Promise<Ceremony> => beginSignIn(given, browser, origin),
    /** @returns the values of the Set-Cookie headers @throws AppError sign_in_failed, too_many_tries */
    signIn: (response: string, browser: SignedInBrowser, origin: string): Promise<readonly string[]> =>
      signIn(given, response, browser, origin),
  };
}

export interface NewPasskey {
  readonly name: string;
  /** What the device answered, as JSON. */
  readonly response: string;
}

interface From {
  readonly actor: Actor;
  readonly browser: SignedInBrowser;
  readonly origin: string;
}

/** The page says it in words of its own. */
function refused(): AppError {
  return new AppError('sign_in_failed', { fields: { response: 'refused' } });
}

function authAt(given: Given, origin: string): Auth {
  const site = passkeySiteOf(given.siteAddress ?? origin);
  if (site === null) throw refused();
  return openAuth({ ...given, passkeySite: site });
}

async function accountOf({ db }: Given, actor: Actor): Promise<string> {
  const accountId = (await selectPerson(db, actor.personId))?.accountId ?? null;
  if (accountId === null) throw new AppError('not_found');
  return accountId;
}

async function own(given: Given, actor: Actor): Promise<readonly OwnPasskey[]> {
  const kept = await selectPasskeys(given.db, await accountOf(given, actor));
  return kept.map(({ id, name, since }) => ({
    id,
    name,
    since: since === null ? null : Temporal.Instant.from(since),
  }));
}

async function beginAdding(
  given: Given,
  { actor, browser, origin }: From,
  password: string,
): Promise<Ceremony> {
  const auth = authAt(given, origin);
  const email = await emailOf(given.db, actor);
  const headers = headersFor(browser.cookie, browser);
  const answer = await provingPassword({ db: given.db, email, browser }, 'password', async () => {
    await auth.api.verifyPassword({ body: { password }, headers });
    return await auth.api.generatePasskeyRegistrationOptions({ headers, query: {}, returnHeaders: true });
  });
  return { options: answer.response, cookies: cookiesIn(answer.headers, browser) };
}

async function add(given: Given, { actor, browser, origin }: From, made: NewPasskey): Promise<void> {
  const name = made.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || name.length > LONGEST_PASSKEY_NAME) {
    throw new AppError('bad_input', { fields: { name: 'nameMissing' } });
  }
  const auth = authAt(given, origin);
  const headers = headersFor(browser.cookie, browser);
  const response = answerOf(MADE, made.response);
  const session = await auth.api.getSession({ headers });
  if (session === null) throw new AppError('not_signed_in');
  if (response === null) throw new AppError('bad_input', { fields: { response: 'notMade' } });
  try {
    await auth.api.verifyPasskeyRegistration({ body: { response, name }, headers });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    throw new AppError('bad_input', { fields: { response: 'notMade' } });
  }
  await markBothFactors(given.db, session.session.id);
  await recordPasskey(given, actor, 'account.passkey-added', name);
}

async function remove(
  given: Given,
  { actor, browser }: Omit<From, 'origin'>,
  id: string,
  password: string,
): Promise<void> {
  const { db } = given;
  const accountId = await accountOf(given, actor);
  const kept = await selectPasskeys(db, accountId);
  const found = kept.find((one) => one.id === id);
  if (found === undefined) throw new AppError('not_found');
  if (kept.length === 1) await refuseIfLast(given, actor, 'passkey');
  const email = await emailOf(db, actor);
  const headers = headersFor(browser.cookie, browser);
  await provingPassword({ db, email, browser }, 'password', () =>
    openAuth(given).api.verifyPassword({ body: { password }, headers }),
  );
  await db.transaction().execute(async (trx) => {
    await deletePasskey(trx, accountId, id);
    await forgetBothFactors(trx, accountId);
    await recordPasskey({ ...given, db: trx }, actor, 'account.passkey-removed', found.name);
  });
}

async function beginSignIn(given: Given, browser: Browser, origin: string): Promise<Ceremony> {
  const { headers, response } = await authAt(given, origin).api.generatePasskeyAuthenticationOptions({
    headers: headersFor(null, browser),
    returnHeaders: true,
  });
  // better-auth would only prefer it; the device must make sure of its holder.
  return { options: { ...response, userVerification: 'required' }, cookies: cookiesIn(headers, browser) };
}

async function signIn(
  given: Given,
  text: string,
  browser: SignedInBrowser,
  origin: string,
): Promise<readonly string[]> {
  const response = answerOf(ASKED, text);
  if (response === null) throw refused();
  const owner = await selectPasskeyOwner(given.db, response.id);
  const account = owner?.email ?? '';
  // Counted for this key from this address: nobody locks a holder out elsewhere.
  const counted = `passkey ${response.id}`.slice(0, 250);
  const tries = await countTry(given.db, counted, browser.address, (many) =>
    recordRefusal(given, account, browser, { tries: many }),
  );
  try {
    const auth = authAt(given, origin);
    const answer = await withProof({ bothFactors: true }, () =>
      auth.api.verifyPasskeyAuthentication({
        body: { response },
        headers: headersFor(browser.cookie, browser),
        returnHeaders: true,
      }),
    );
    await forgiveTries(given.db, counted, browser.address);
    await recordSignIn(given, answer.response.user.id, browser, 'passkey');
    return cookiesIn(answer.headers, browser);
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    await recordRefusal(given, account, browser, { tries });
    throw refused();
  }
}

const id = z.string().min(1).max(1400);
const MADE = z.looseObject({ id, rawId: id, response: z.looseObject({ clientDataJSON: z.string() }) });
const ASKED = z.object({
  id,
  rawId: id,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  response: z.object({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
});

/** Null for what no device answers. */
function answerOf<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function recordPasskey(
  { db, clock }: Pick<Given, 'db' | 'clock'>,
  actor: Actor,
  action: RecordedAction,
  passkey: string,
): Promise<void> {
  await recordEntry(db, clock, actor, {
    action,
    objectKind: 'person',
    objectId: actor.personId,
    about: actor.name,
    detail: { passkey },
  });
}
