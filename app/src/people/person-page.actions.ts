import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { renameAccount } from './account.store.ts';
import { EMAIL, LONGEST_EMAIL } from './email-address.ts';
import { countFollowed } from './handover.actions.ts';
import {
  mayAuthorise,
  mayHandOver,
  mayManagePeople,
  maySeePeople,
  maySeeWholePerson,
} from './person.policy.ts';
import { insertPerson, selectPeopleByEmail, selectPerson, updatePerson } from './person.store.ts';
import type { KnownPerson } from './person.ts';
import { type AskedPeople, listPeople, listPeopleAfter, type PersonList } from './person-list.actions.ts';
import type { ListedPerson } from './person-list.store.ts';
import { give, type WantedPosition } from './position.actions.ts';
import { lockPerson, type StandIn, selectSpans, selectStandIns } from './position.store.ts';
import { type PositionSpan, phaseOn } from './position.ts';

export interface PersonPage {
  readonly id: PersonId;
  readonly name: string;
  /** Null where the actor is not told: address and telephone; what was done has a page of its own. */
  readonly whole: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly hasAccount: boolean;
  } | null;
  /** The latest first; only those of today where the actor is not told more. */
  readonly positions: readonly PositionSpan[];
  /** Who stands in today or later. */
  readonly standIns: readonly StandIn[];
  readonly mayManage: boolean;
  readonly mayAuthorise: boolean;
  /** Open work that the person follows; null where the actor may not hand it over. */
  readonly followed: number | null;
}

export interface PersonData {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** The page of a person and the list of all. */
export function createPersonPageActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** @throws AppError not_allowed */
    list: (actor: Actor, asked: AskedPeople): Promise<PersonList> => listPeople(deps, actor, asked),
    /** @throws AppError not_allowed */
    listAfter: (
      actor: Actor,
      asked: Omit<AskedPeople, 'page'>,
      part: { readonly after: PersonId | null; readonly limit: number },
    ): Promise<readonly ListedPerson[]> => listPeopleAfter(deps, actor, asked, part),
    /** @throws AppError not_found, also for somebody without a position today whom the actor may not see whole */
    get: (actor: Actor, id: PersonId): Promise<PersonPage> => getPerson(deps, actor, id),
    /** Adds somebody with a first position. @throws AppError not_allowed, bad_input */
    add: (actor: Actor, data: PersonData, wanted: WantedPosition): Promise<PersonId> =>
      addPerson(deps, actor, data, wanted),
    /** Changes name, address and telephone, of the account too. @throws AppError not_allowed, not_found, bad_input */
    change: (actor: Actor, id: PersonId, data: PersonData): Promise<void> =>
      changePerson(deps, actor, id, data),
  };
}

export type PersonPageActions = ReturnType<typeof createPersonPageActions>;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

async function getPerson({ db, clock }: Deps, actor: Actor, id: PersonId): Promise<PersonPage> {
  const whole = maySeeWholePerson(actor, id);
  if (!whole && !maySeePeople(actor)) throw new AppError('not_found');
  const person = await selectPerson(db, id);
  if (person === null) throw new AppError('not_found');
  const today = clock.today();
  const all = await selectSpans(db, id, today);
  const positions = whole ? all : all.filter((span) => phaseOn(span, today) === 'present');
  if (!whole && positions.length === 0) throw new AppError('not_found');
  return {
    id,
    name: person.name,
    whole: whole
      ? {
          email: person.email,
          phone: person.phone,
          hasAccount: person.accountId !== null,
        }
      : null,
    positions,
    standIns: await selectStandIns(db, id, today),
    mayManage: mayManagePeople(actor),
    mayAuthorise: mayAuthorise(actor, id),
    followed: mayHandOver(actor, id) ? await countFollowed(db, actor.rootId, id) : null,
  };
}

async function addPerson(
  deps: Deps,
  actor: Actor,
  data: PersonData,
  wanted: WantedPosition,
): Promise<PersonId> {
  if (!mayManagePeople(actor)) throw new AppError('not_allowed');
  const { name, email, phone } = wellFormed(data);
  return await deps.db.transaction().execute(async (trx) => {
    const id = await insertPerson(trx, { name, email, phone });
    if (id === null) throw new AppError('bad_input', { fields: { email: 'emailTaken' } });
    await recordEntry(trx, deps.clock, actor, {
      action: 'person.added',
      objectKind: 'person',
      objectId: id,
      about: name,
    });
    await give(deps, trx, actor, { personId: id, wanted });
    return id;
  });
}

async function changePerson(deps: Deps, actor: Actor, id: PersonId, data: PersonData): Promise<void> {
  if (!mayManagePeople(actor)) throw new AppError('not_allowed');
  wellFormed(data);
  await deps.db.transaction().execute(async (trx) => {
    await lockPerson(trx, id);
    await changeData(deps, trx, actor, { id, data });
  });
}

/** Within the caller's transaction, which has asked for the right and locked the person. */
export async function changeData(
  { clock }: Pick<Deps, 'clock'>,
  trx: Db,
  actor: Actor,
  { id, data }: { readonly id: PersonId; readonly data: PersonData },
): Promise<void> {
  const after = wellFormed(data);
  const before = await selectPerson(trx, id);
  if (before === null) throw new AppError('not_found');
  const [other] = await selectPeopleByEmail(trx, [after.email]);
  if (other !== undefined && other.id !== id) {
    throw new AppError('bad_input', { fields: { email: 'emailTaken' } });
  }
  const changed = differences(before, after);
  if (Object.keys(changed).length === 0) return;
  await updatePerson(trx, id, after);
  if (before.accountId !== null) await renameAccount(trx, before.accountId, after);
  await recordEntry(trx, clock, actor, {
    action: 'person.changed',
    objectKind: 'person',
    objectId: id,
    about: after.name,
    detail: { before: changed },
  });
}

/** What was there before, of what is no longer the same. */
function differences(before: KnownPerson, after: WellFormed): Readonly<Record<string, string | null>> {
  return {
    ...(before.name !== after.name && { name: before.name }),
    ...(before.email !== after.email && { email: before.email }),
    ...(before.phone !== after.phone && { phone: before.phone }),
  };
}

interface WellFormed {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
}

/** As it is kept. @throws AppError bad_input naming the fields */
export function wellFormed(data: PersonData): WellFormed {
  const name = data.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const email = data.email.trim().toLowerCase();
  const phone = data.phone.replace(/\s+/gu, ' ').trim();
  const fields = {
    ...((!/\p{L}/u.test(name) || name.length > LONGEST_NAME) && { name: 'nameMissing' }),
    ...((!EMAIL.test(email) || email.length > LONGEST_EMAIL) && { email: 'emailWrong' }),
    ...(!PHONE.test(phone) && { phone: 'phoneWrong' }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return { name, email, phone: phone === '' ? null : phone };
}

const LONGEST_NAME = 100;
const PHONE = /^[0-9+(). -]{0,20}$/u;
