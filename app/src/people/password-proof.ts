import { APIError } from 'better-auth/api';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import type { Browser } from './auth.ts';
import { selectPerson } from './person.store.ts';
import { countTry, forgiveTries } from './sign-in-tries.ts';

/** The name of the account of somebody who is signed in. */
export async function emailOf(db: Db, actor: Actor): Promise<string> {
  const email = (await selectPerson(db, actor.personId))?.email ?? null;
  if (email === null) throw new AppError('not_found');
  return email;
}

/**
 * Work for which the own password was asked again. Whoever sits down at a computer left open is not to try passwords
 * without end.
 * @param field where a wrong password is marked
 * @throws AppError bad_input, too_many_tries; not_signed_in when the session has ended meanwhile
 */
export async function provingPassword<T>(
  { db, email, browser }: { readonly db: Db; readonly email: string; readonly browser: Browser },
  field: string,
  work: () => Promise<T>,
): Promise<T> {
  await countTry(db, email, browser.address);
  try {
    const done = await work();
    await forgiveTries(db, email, browser.address);
    return done;
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    if (error.body?.code === 'INVALID_PASSWORD') {
      throw new AppError('bad_input', { fields: { [field]: 'passwordWrong' } });
    }
    throw new AppError(error.statusCode === 401 ? 'not_signed_in' : 'changed_meanwhile');
  }
}
