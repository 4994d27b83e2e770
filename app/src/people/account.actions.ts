import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { hashPassword, makePassword } from './password.ts';
import { peopleOfUnit } from './person.actions.ts';
import { mayGiveAccounts, maySeeAccountsOf, maySeePeopleOf } from './person.policy.ts';
import {
  linkAccounts,
  selectPerson,
  selectPositionsOf,
  selectWithoutAccount,
  updateAccount,
} from './person.store.ts';
import type { UnitPerson } from './person.ts';
import { changePassword, createAccounts } from './sign-in.ts';

export interface UnitPeople {
  readonly people: readonly UnitPerson[];
  /** Whether the actor is told who can sign in. */
  readonly showAccounts: boolean;
  readonly mayGiveAccounts: boolean;
}

/** What the administrator hands over, on paper or by telephone; it is not shown again. */
export interface GivenAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type PersonActions = ReturnType<typeof createPersonActions>;

export function createPersonActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    ofUnit: (actor: Actor, unitId: UnitId, day?: Temporal.PlainDate): Promise<UnitPeople> =>
      ofUnit(deps, actor, { unitId, day }),
    /**
     * Gives a person an account, or the account another password, which ends its sessions.
     * @throws AppError not_allowed, not_found (also for somebody without a position today or without an address)
     */
    giveAccount: (actor: Actor, personId: PersonId): Promise<GivenAccount> =>
      giveAccount(deps, actor, personId),
  };
}

/** Gives everybody who has none an account with one shared password, within the caller's transaction: for a demonstration. */
export async function giveSharedPassword(trx: Db, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const people = await selectWithoutAccount(trx);
  await linkAccounts(
    trx,
    await createAccounts(
      trx,
      people.map((person) => ({ ...person, passwordHash })),
    ),
  );
}

async function ofUnit(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
  { unitId, day = clock.today() }: { readonly unitId: UnitId; readonly day?: Temporal.PlainDate | undefined },
): Promise<UnitPeople> {
  if (!maySeePeopleOf(actor, unitId)) throw new AppError('not_allowed');
  // Accounts are of today, whoever held a position on another day.
  const isToday = day.equals(clock.today());
  return {
    people: await peopleOfUnit(db, unitId, day),
    showAccounts: isToday && maySeeAccountsOf(actor, unitId),
    mayGiveAccounts: isToday && mayGiveAccounts(actor),
  };
}

async function giveAccount(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  actor: Actor,
  personId: PersonId,
): Promise<GivenAccount> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  return await db.transaction().execute(async (trx) => {
    const person = await selectPerson(trx, personId);
    const positions = await selectPositionsOf(trx, [personId], clock.today());
    if (person === null || person.email === null || positions.length === 0) throw new AppError('not_found');
    const { name, email } = person;
    if (person.accountId === null) {
      const accountId = (await createAccounts(trx, [{ name, email, passwordHash }])).get(email);
      if (accountId === undefined) throw new Error('the server made no account');
      await updateAccount(trx, personId, accountId);
    } else {
      await changePassword(trx, person.accountId, passwordHash);
    }
    await recordEntry(trx, clock, actor, {
      action: person.accountId === null ? 'account.given' : 'account.password-reset',
      objectKind: 'person',
      objectId: personId,
      about: name,
    });
    return { name, email, password };
  });
}
