import { recordEntries, recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import {
  type Invited,
  type Invitee,
  lockInvitation,
  replaceInvitation,
  selectInvitees,
  useInvitation,
} from './invitation.store.ts';
import { hashOfCode, makeCode } from './invitation-code.ts';
import { hashPassword } from './password.ts';
import { passwordProblem } from './password-rule.ts';
import { mayGiveAccounts } from './person.policy.ts';
import { selectPerson, selectPositionsOf, updateAccount } from './person.store.ts';
import { createAccounts } from './sign-in.ts';
import { countTry, forgiveTries } from './sign-in-tries.ts';

/** What stands on a slip of paper or in a letter; the code is not shown again. */
export interface Slip extends Invitee {
  readonly code: string;
  /** Last day on which it can be used. */
  readonly last: Temporal.PlainDate;
}

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly secret: string;
}

/** Where an acceptance comes from, for the record. */
interface From {
  readonly requestId: string;
  readonly address: string | null;
}

const VALID_DAYS = 14;
// Tries are counted for all codes together: a wrong one belongs to nobody.
const TRIES_NAME = '(invitation)';

export function createInvitationActions(deps: Deps) {
  return {
    /** Who would be invited: everybody meant who acts for a unit, has an address and no account. @throws AppError not_allowed */
    invitees: async (actor: Actor, who: Invited): Promise<readonly Invitee[]> => {
      if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
      return await selectInvitees(deps.db, who, deps.clock.today());
    },
    /** Makes a code for each; what they were given before no longer works. @throws AppError not_allowed, not_found when there is nobody to invite */
    invite: (actor: Actor, who: Invited): Promise<readonly Slip[]> => invite(deps, actor, who),
    /**
     * Sets the first password of whoever holds the code.
     * @returns the address to sign in with
     * @throws AppError bad_input naming the fields, too_many_tries
     */
    acceptInvitation: (code: string, password: string, from: From): Promise<string> =>
      accept(deps, code, password, from),
  };
}

export type InvitationActions = ReturnType<typeof createInvitationActions>;

async function invite({ db, clock, secret }: Deps, actor: Actor, who: Invited): Promise<readonly Slip[]> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  const made = clock.now();
  const expires = made.add({ hours: 24 * VALID_DAYS });
  return await db.transaction().execute(async (trx) => {
    const invitees = await selectInvitees(trx, who, clock.today());
    if (invitees.length === 0) throw new AppError('not_found');
    const slips = invitees.map((invitee) => ({ ...invitee, code: makeCode(), last: civilDay(expires) }));
    for (const { id, code } of slips) {
      await replaceInvitation(trx, {
        personId: id,
        codeHash: hashOfCode(code, secret),
        madeBy: actor.personId,
        madeAt: made.toString(),
        expiresAt: expires.toString(),
      });
    }
    await recordEntries(
      trx,
      clock,
      actor,
      slips.map(({ id, name, last }) => ({
        action: 'person.invited',
        objectKind: 'person',
        objectId: id,
        about: name,
        detail: { last: last.toString() },
      })),
    );
    return slips;
  });
}

async function accept(
  { db, clock, secret }: Deps,
  code: string,
  password: string,
  from: From,
): Promise<string> {
  await countTry(db, TRIES_NAME, from.address);
  const email = await db.transaction().execute(async (trx) => {
    const at = clock.now().toString();
    const invitation = await lockInvitation(trx, hashOfCode(code, secret), at);
    const person = invitation && (await selectPerson(trx, invitation.personId));
    if (invitation === null || person === null || person.email === null) refuse({ code: 'codeWrong' });
    const { name, email: address, id: personId } = person;
    if ((await selectPositionsOf(trx, [personId], clock.today())).length === 0) refuse({ code: 'codeWrong' });
    const problem = passwordProblem(password, [name, address]);
    if (problem !== null) refuse({ password: problem });
    const passwordHash = await hashPassword(password);
    const accountId = (await createAccounts(trx, [{ name, email: address, passwordHash }])).get(address);
    if (accountId === undefined) throw new Error('the server made no account');
    await updateAccount(trx, personId, accountId);
    await useInvitation(trx, invitation.id, at);
    const actor: Actor = { personId, name, rootId: invitation.rootId, positions: [], ...from };
    const about = { objectKind: 'person', objectId: personId, about: name } as const;
    await recordEntry(trx, clock, actor, { action: 'person.invitation-accepted', ...about });
    return address;
  });
  await forgiveTries(db, TRIES_NAME, from.address);
  return email;
}

function refuse(fields: Readonly<Record<string, string>>): never {
  throw new AppError('bad_input', { fields });
}
