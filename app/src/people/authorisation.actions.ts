import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { selectTies } from './authorisation.store.ts';
import { AUTHORISING, type Matter, roleOfMatter, signingPrefix } from './authorisation.ts';
import { mayAuthorise } from './person.policy.ts';
import {
  findSpan,
  LONGEST_TITLE,
  type PositionDeps,
  type PositionOf,
  record,
  refuse,
} from './position.actions.ts';
import {
  deletePosition,
  insertSpan,
  lockPerson,
  overlapsSpan,
  selectStandIns,
  setEnd,
} from './position.store.ts';
import { daysWithin, meant, type WantedStandIn } from './position-stand-in.actions.ts';

export interface WantedAuthorisation extends WantedStandIn {
  readonly matter: Matter | null;
  /** The paper by which it is done, such as "Giấy ủy quyền số 12/GUQ-UBND ngày 1/6/2024". */
  readonly basis: string;
}

const LONGEST_BASIS = 200;

/**
 * A leader or head gives matters of their own position to a deputy, an officer, or the head of a unit directly below, for
 * some days and by a paper. It cannot be passed on, and ends when the position of either ends.
 */
export function createAuthorisationActions(deps: PositionDeps) {
  return {
    /** @throws AppError not_allowed, not_found, bad_input naming the fields */
    authorise: (actor: Actor, wanted: WantedAuthorisation): Promise<void> =>
      authorising(deps, actor, wanted.personId, (trx) => authorise(deps, trx, actor, wanted)),
    /** Ends at once what somebody has given away. @throws AppError not_allowed, not_found */
    endAuthorisation: (actor: Actor, given: PositionOf): Promise<void> =>
      authorising(deps, actor, given.personId, (trx) => endNow(deps, trx, actor, given)),
  };
}

export type AuthorisationActions = ReturnType<typeof createAuthorisationActions>;

async function authorising(
  { db }: PositionDeps,
  actor: Actor,
  personId: PersonId,
  work: (trx: Db) => Promise<void>,
): Promise<void> {
  if (!mayAuthorise(actor, personId)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    // People and positions are changed by administrators otherwise, and by nobody else.
    await beyondSight(trx, async () => {
      if (!(await lockPerson(trx, personId))) throw new AppError('not_found');
      await work(trx);
    });
  });
}

async function authorise(
  deps: PositionDeps,
  trx: Db,
  actor: Actor,
  wanted: WantedAuthorisation,
): Promise<void> {
  const today = deps.clock.today();
  const span = await findSpan(trx, wanted, today);
  const isOwn = span.actingFor === null && span.authorisedBy === null;
  if (!isOwn || !AUTHORISING.includes(span.role)) refuse({ who: 'authorisesOwnOnly' });
  const { from, until } = daysWithin(span, wanted);
  const basis = wanted.basis.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (wanted.matter === null) refuse({ matter: 'matterMissing' });
  if (basis === '' || basis.length > LONGEST_BASIS) refuse({ basis: 'basisMissing' });
  const who = await meant(trx, wanted);
  await lockPerson(trx, who.id);
  const { unitId } = span;
  const prefix = signingPrefix(await selectTies(trx, who.id, unitId, from));
  if (prefix === null) refuse({ who: 'authorisedElsewhere' });
  const made = {
    personId: who.id,
    unitId,
    role: roleOfMatter(wanted.matter, span.role),
    title: `${prefix} ${span.title}`.slice(0, LONGEST_TITLE),
    actingFor: null,
    authorisedBy: wanted.personId,
    basis,
    from,
    until,
  };
  if (await overlapsSpan(trx, made)) refuse({ who: 'authorisedHolds' });
  const id = await insertSpan(trx, made);
  const held = await findSpan(trx, { personId: who.id, id }, today);
  const days = { since: from, last: wanted.last?.toString(), basis };
  await record(deps, trx, actor, {
    action: 'position.authorised',
    personId: wanted.personId,
    span: held,
    detail: { authorised: who.name, authorisedId: who.id, ...days },
  });
  // On the page of either stands what concerns them.
  await record(deps, trx, actor, { action: 'position.given', personId: who.id, span: held, detail: days });
}

async function endNow(
  deps: PositionDeps,
  trx: Db,
  actor: Actor,
  { personId, id }: PositionOf,
): Promise<void> {
  const today = deps.clock.today();
  const given = (await selectStandIns(trx, personId, today)).find(
    (one) => one.id === id && one.basis !== null,
  );
  if (given === undefined) throw new AppError('not_found');
  await lockPerson(trx, given.personId);
  const span = await findSpan(trx, { personId: given.personId, id }, today);
  // What was done until now was rightly done; from now on there is no right.
  if (given.from < today.toString()) await setEnd(trx, id, today.toString());
  else await deletePosition(trx, id);
  const detail = { authorised: given.name, authorisedId: given.personId };
  const action = 'position.authorisation-ended';
  await record(deps, trx, actor, { action, personId, span, detail });
  await record(deps, trx, actor, { action, personId: given.personId, span, detail: {} });
}
