import { defaultKeyHasher } from '@better-auth/api-key';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { keepUse, selectKeyByHash } from './api-key.store.ts';
import { KEY_DAYS, LONGEST_KEY_NAME } from './api-key.ts';
import { createApiKeyListActions, recordKey } from './api-key-list.actions.ts';
import { type ApiScope, isApiScope, permissionsOf, scopesOf } from './api-scope.ts';
import { type Auth, type AuthDeps, headersFor, openAuth, type SignedInBrowser } from './auth.ts';
import { emailOf, provingPassword } from './password-proof.ts';
import { findActor } from './person.actions.ts';
import { selectFactors } from './second-factor-rule.store.ts';
import { lacksSecondFactor } from './standing.ts';

export interface WantedKey {
  readonly name: string;
  /** Names of scopes as they were chosen; unknown ones are refused. */
  readonly scopes: readonly string[];
  /** One of KEY_DAYS. */
  readonly days: number;
}

export type ApiKeyActions = ReturnType<typeof createApiKeyActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly auth: Auth;
}

/** Keys with which programs act for the person who made them. */
export function createApiKeyActions(given: AuthDeps & { readonly clock: Clock }) {
  const deps: Deps = { ...given, auth: openAuth(given) };
  return {
    ...createApiKeyListActions(deps),
    /**
     * Makes a key of one's own; the password is asked for again.
     * @returns the key, which is kept nowhere and shown once
     * @throws AppError bad_input naming the fields, too_many_tries
     */
    make: (actor: Actor, browser: SignedInBrowser, wanted: WantedKey, password: string): Promise<string> =>
      make(deps, { actor, browser, wanted, password }),
  };
}

/** Who asks with a key, and for what it may be used. */
export interface KeyHolder {
  readonly actor: Actor;
  readonly scopes: readonly ApiScope[];
  readonly keyId: string;
}

/**
 * The person of a key with the positions that hold today; null for what is no key, has ended, or belongs to somebody who
 * acts for no unit today, or who must have a second factor and has none: a key made before is no way around it. better-auth's own check writes two rows for every request; this reads the same table by the
 * same hash.
 */
export async function actorOfApiKey(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  presentedKey: string,
  facts: { readonly requestId: string; readonly address: string | null },
): Promise<KeyHolder | null> {
  if (!LOOKS_LIKE_A_KEY.test(presentedKey)) return null;
  const key = await selectKeyByHash(db, await defaultKeyHasher(presentedKey));
  if (key === null) return null;
  const actor = await findActor(db, key.accountId, { ...facts, day: clock.today() });
  if (actor === null || actor.positions.length === 0) return null;
  const roles = actor.positions.map(({ role }) => role);
  if (lacksSecondFactor(await selectFactors(db, key.accountId, roles), clock.today())) return null;
  await keepUse(db, key.id);
  return { actor, scopes: scopesOf(key.permissions), keyId: key.id };
}

const LOOKS_LIKE_A_KEY = /^[a-z_]{1,32}[A-Za-z0-9]{20,100}$/u;
const SECONDS_A_DAY = 24 * 60 * 60;

interface Making {
  readonly actor: Actor;
  readonly browser: SignedInBrowser;
  readonly wanted: WantedKey;
  readonly password: string;
}

async function make(
  { db, clock, auth }: Deps,
  { actor, browser, wanted, password }: Making,
): Promise<string> {
  const { name, scopes, days } = wellFormed(wanted);
  const email = await emailOf(db, actor);
  const headers = headersFor(browser.cookie, browser);
  await provingPassword({ db, email, browser }, 'password', () =>
    auth.api.verifyPassword({ body: { password }, headers }),
  );
  const session = await auth.api.getSession({ headers });
  if (session === null) throw new AppError('not_signed_in');
  const made = await auth.api.createApiKey({
    body: {
      name,
      userId: session.user.id,
      expiresIn: days * SECONDS_A_DAY,
      permissions: permissionsOf(scopes),
    },
  });
  await recordKey({ db, clock }, actor, 'api-key.made', {
    personId: actor.personId,
    personName: actor.name,
    name,
    scopes,
  });
  return made.key;
}

function wellFormed({ name, scopes, days }: WantedKey) {
  const short = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const known = scopes.filter(isApiScope);
  const fields = {
    ...((short === '' || short.length > LONGEST_KEY_NAME) && { name: 'nameMissing' }),
    ...((known.length === 0 || known.length !== scopes.length) && { scopes: 'scopesMissing' }),
    ...(!KEY_DAYS.some((one) => one === days) && { days: 'daysWrong' }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return { name: short, scopes: known, days };
}
