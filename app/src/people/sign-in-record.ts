import { createHmac } from 'node:crypto';
import { recordEntry, recordStranger } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import type { SignInTries } from './account.store.ts';
import type { Browser } from './auth.ts';
import { deviceOf, shortNameOf } from './device.ts';
import { maskedEmail } from './masked-email.ts';
import { findActor } from './person.actions.ts';
import { selectPeopleByEmail } from './person.store.ts';
import { isFirstTooMany } from './sign-in-tries.ts';

export interface SignInRecordDeps {
  readonly db: Db;
  readonly clock: Clock;
  /** Makes the marks of unknown addresses, which cannot be guessed back without it. */
  readonly secret: string;
}

/** Of one account from one address; afterwards only the moment from which it must wait. */
const MOST_RECORDED_TRIES = 3;
/** In 15 minutes from everywhere: whoever guesses at random cannot fill the record. */
const MOST_RECORDED = 200;

/** @param method where it was not the password */
export async function recordSignIn(
  { db, clock }: Pick<SignInRecordDeps, 'db' | 'clock'>,
  accountId: string,
  browser: Browser,
  method?: 'passkey' | 'openid',
) {
  const actor = await findActor(db, accountId, { ...requestOf(browser), day: clock.today() });
  if (actor === null) return;
  const device = shortNameOf(deviceOf(browser.userAgent ?? ''));
  const detail = { ...(device !== '' && { device }), ...(method !== undefined && { method }) };
  await recordEntry(db, clock, actor, {
    action: 'session.begun',
    objectKind: 'person',
    objectId: actor.personId,
    about: actor.name,
    ...(Object.keys(detail).length > 0 && { detail }),
  });
}

/** What somebody did to their own account or sessions, and on which device, where that matters. */
export async function recordOfOneself(
  { db, clock }: Pick<SignInRecordDeps, 'db' | 'clock'>,
  actor: Actor,
  action: RecordedAction,
  userAgent?: string | null,
): Promise<void> {
  const device = shortNameOf(deviceOf(userAgent ?? ''));
  await recordEntry(db, clock, actor, {
    action,
    objectKind: 'person',
    objectId: actor.personId,
    about: actor.name,
    ...(device !== '' && { detail: { device } }),
  });
}

export interface Refused {
  readonly tries: SignInTries;
  /** By default the address or the password. */
  readonly what?: 'session.refused' | 'session.code-refused';
}

/**
 * A sign-in that was refused. Only an address that has an account is kept, masked: what else was typed may be a password
 * in the wrong field.
 */
export async function recordRefusal(
  { db, clock, secret }: SignInRecordDeps,
  account: string,
  browser: Browser,
  { tries, what = 'session.refused' }: Refused,
): Promise<void> {
  const waits = isFirstTooMany(tries);
  if (account === '' || tries.everywhere > MOST_RECORDED) return;
  if (!waits && tries.rank > MOST_RECORDED_TRIES) return;
  const [person] = await selectPeopleByEmail(db, [account]);
  const known = person !== undefined && person.accountId !== null;
  const mark = createHmac('sha256', secret).update(account).digest('hex').slice(0, 16);
  await recordStranger(
    db,
    clock,
    { ...requestOf(browser), name: known ? maskedEmail(account) : '…' },
    {
      action: waits ? 'session.blocked' : what,
      objectKind: known ? 'person' : 'sign-in',
      objectId: known ? person.id : mark,
      ...(known && { about: person.name }),
    },
  );
}

function requestOf({ address, requestId = '' }: Browser) {
  return { address, requestId };
}
