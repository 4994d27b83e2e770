import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { forgetTries, recordTry, type SignInTries } from './account.store.ts';
import { LONGEST_EMAIL } from './email-address.ts';

/**
 * Failures in 15 minutes after which somebody waits: for one account from one address, and from one address in all (a
 * whole school behind one line must still get in). Never for an account from everywhere: strangers could then lock
 * people out.
 */
const MOST_TRIES_FOR_ACCOUNT = 8;
const MOST_TRIES_FROM_ADDRESS = 100;

/** No account has a longer address; what strangers send as one is not kept whole. */
export function accountNameOf(email: string): string {
  return email.trim().toLowerCase().slice(0, LONGEST_EMAIL);
}

/** Whether this is the try from which on somebody waits. */
export function isFirstTooMany({ rank, fromAddress }: SignInTries): boolean {
  return rank === MOST_TRIES_FOR_ACCOUNT + 1 || fromAddress === MOST_TRIES_FROM_ADDRESS + 1;
}

/**
 * Counts a try before the secret is looked at.
 * @param onTooMany runs before the refusal
 * @throws AppError too_many_tries
 */
export async function countTry(
  db: Db,
  account: string,
  address: string | null,
  onTooMany?: (tries: SignInTries) => Promise<void>,
): Promise<SignInTries> {
  const tries = await recordTry(db, account, address ?? '');
  if (tries.forAccount > MOST_TRIES_FOR_ACCOUNT || tries.fromAddress > MOST_TRIES_FROM_ADDRESS) {
    await onTooMany?.(tries);
    throw new AppError('too_many_tries');
  }
  return tries;
}

export async function forgiveTries(db: Db, account: string, address: string | null): Promise<void> {
  await forgetTries(db, account, address ?? '');
}
