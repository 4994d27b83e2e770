import { recordEntries, recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, civilDay } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { enqueueEmail, sealSecrets, takeBackEmail } from '../deliveries/enqueue.actions.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import {
  countHeadsWithoutAddress,
  countWaitingInvitations,
  type Invited,
  type Invitee,
  lockInvitation,
  lockWaitingInvitation,
  replaceInvitation,
  selectInvitees,
  selectWaitingInvitations,
  useInvitation,
  type WaitingInvitation,
  withdrawInvitation,
} from './invitation.store.ts';
import { hashOfCode, makeCode } from './invitation-code.ts';
import { invitationEmail } from './invitation-email.ts';
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
  readonly outside: Outside;
}

export interface Invitations {
  readonly waiting: readonly WaitingInvitation[];
  readonly headsWithoutAddress: number;
  /** Of the installation, for links; null when it was not told. */
  readonly address: string | null;
  /** Whether e-mail can be sent. */
  readonly byEmail: boolean;
}

/** Where an acceptance comes from, for the record. */
interface From {
  readonly requestId: string;
  readonly address: string | null;
}

const VALID_DAYS = 14;
const SHOWN = 200;
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
    invite: (actor: Actor, who: Invited): Promise<readonly Slip[]> =>
      invite(deps, actor, who, { by: 'slip' }),
    /**
     * Sends each of them a link; the code is shown to nobody else.
     * @param origin where links lead if the installation was not told its own address
     * @returns how many were invited
     * @throws AppError not_allowed, mail_not_set_up, not_found when there is nobody to invite
     */
    inviteByEmail: async (actor: Actor, who: Invited, origin: string, locale: Locale): Promise<number> => {
      if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
      if (deps.outside.mail === null) throw new AppError('mail_not_set_up');
      const site = deps.outside.address ?? origin;
      return (await invite(deps, actor, who, { by: 'email', site, locale })).length;
    },
    /** What waits to be accepted, newest first, and how invitations can go. @throws AppError not_allowed */
    invitations: async (actor: Actor): Promise<Invitations> => {
      if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
      return {
        waiting: await selectWaitingInvitations(deps.db, SHOWN),
        headsWithoutAddress: await countHeadsWithoutAddress(deps.db, deps.clock.today()),
        address: deps.outside.address,
        byEmail: deps.outside.mail !== null,
      };
    },
    /** How many invitations wait, and how many of those have expired. @throws AppError not_allowed */
    invitationCounts: async (
      actor: Actor,
    ): Promise<{ readonly waiting: number; readonly expired: number }> => {
      if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
      return await countWaitingInvitations(deps.db, deps.clock.now().toString());
    },
    /** Its code no longer works, and its e-mail is not sent if it was not yet. @throws AppError not_allowed, not_found */
    withdrawInvitation: (actor: Actor, id: string): Promise<void> => withdraw(deps, actor, id),
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

/** How codes reach people. */
type Way = { readonly by: 'slip' } | { readonly by: 'email'; readonly site: string; readonly locale: Locale };

async function invite(deps: Deps, actor: Actor, who: Invited, way: Way): Promise<readonly Slip[]> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  const { db, clock } = deps;
  const expires = clock.now().add({ hours: 24 * VALID_DAYS });
  return await db.transaction().execute(async (trx) => {
    const invitees = await selectInvitees(trx, who, clock.today());
    if (invitees.length === 0) throw new AppError('not_found');
    const slips = invitees.map((invitee) => ({ ...invitee, code: makeCode(), last: civilDay(expires) }));
    for (const slip of slips) await inviteOne(trx, deps, actor, { slip, expires, way });
    await recordEntries(
      trx,
      clock,
      actor,
      slips.map(({ id, name, last }) => ({
        action: 'person.invited',
        objectKind: 'person',
        objectId: id,
        about: name,
        detail: { last: last.toString(), ...(way.by === 'email' && { byEmail: true }) },
      })),
    );
    return slips;
  });
}

async function inviteOne(
  trx: Db,
  { clock, secret }: Deps,
  actor: Actor,
  made: { readonly slip: Slip; readonly expires: Temporal.Instant; readonly way: Way },
): Promise<void> {
  const { slip, expires, way } = made;
  const codeHash = hashOfCode(slip.code, secret);
  const deliveryId =
    way.by === 'slip'
      ? null
      : await enqueueEmail(trx, clock, {
          to: { name: slip.name, address: slip.email, personId: slip.id },
          ...invitationEmail(slip, way),
          secrets: sealSecrets(secret, { code: slip.code }),
          dedupeKey: `invitation:${codeHash.toString('hex')}`,
        });
  const superseded = await replaceInvitation(trx, {
    personId: slip.id,
    codeHash,
    madeBy: actor.personId,
    madeAt: clock.now().toString(),
    expiresAt: expires.toString(),
    deliveryId,
  });
  for (const id of superseded) await takeBackEmail(trx, id);
}

async function withdraw({ db, clock }: Deps, actor: Actor, id: string): Promise<void> {
  if (!mayGiveAccounts(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    const invitation = await lockWaitingInvitation(trx, id);
    if (invitation === null) throw new AppError('not_found');
    await withdrawInvitation(trx, id, clock.now().toString());
    if (invitation.deliveryId !== null) await takeBackEmail(trx, invitation.deliveryId);
    await recordEntry(trx, clock, actor, {
      action: 'person.invitation-withdrawn',
      objectKind: 'person',
      objectId: invitation.personId,
      about: invitation.name,
    });
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
