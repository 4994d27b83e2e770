import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { loadHolidays } from '../calendar/calendar.actions.ts';
import { loadSchoolYears } from '../calendar/school-calendar.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { makeRootUnit } from '../units/unit.actions.ts';
import type { UnitKind } from '../units/unit.ts';
import { EMAIL, LONGEST_EMAIL } from './email-address.ts';
import { hashPassword } from './password.ts';
import { passwordProblem } from './password-rule.ts';
import {
  insertPositions,
  lockInstallation,
  selectIsSetUp,
  selectPositionsOf,
  updateAccount,
  updateInstallation,
  upsertPeople,
} from './person.store.ts';
import { createAccounts } from './sign-in.ts';

/** What the first visitor says of an empty installation. */
export interface SetUp {
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly password: string;
  /** The first civil day of the root unit; by default today. */
  readonly from?: Temporal.PlainDate;
}

export interface SetUpDeps {
  readonly db: Db;
  readonly clock: Clock;
}

export type SetUpActions = ReturnType<typeof createSetUpActions>;

export function createSetUpActions(deps: SetUpDeps) {
  return {
    isSetUp: () => selectIsSetUp(deps.db),
    /**
     * Makes the root unit, its administrator and the account of that person; once, whoever comes first.
     * @returns the administrator as acting from then on
     * @throws AppError already_set_up, bad_input
     */
    setUp: (wish: SetUp, request: Pick<Actor, 'requestId' | 'address'>) => setUp(deps, wish, request),
  };
}

async function setUp(
  { db, clock }: SetUpDeps,
  wish: SetUp,
  request: Pick<Actor, 'requestId' | 'address'>,
): Promise<Actor> {
  const { unitName, name, title, email } = wellFormed(wish);
  const passwordHash = await hashPassword(wish.password);
  const from = wish.from ?? clock.today();
  return await db.transaction().execute(async (trx) => {
    if ((await lockInstallation(trx)).setUp) throw new AppError('already_set_up');
    const root = { name: unitName, kind: wish.unitKind };
    const person = { name, title, email, passwordHash };
    const actor = { ...(await foundInstallation(trx, { root, person, from })), ...request };
    const { rootId } = actor;
    await updateInstallation(trx, rootId, clock.now());
    await recordEntry(trx, clock, actor, {
      action: 'installation.set-up',
      objectKind: 'unit',
      objectId: rootId,
      about: unitName,
    });
    return actor;
  });
}

/** Root unit, administrator and office calendar, within the caller's transaction. */
export async function foundInstallation(
  trx: Db,
  wish: {
    readonly root: { readonly name: string; readonly kind: UnitKind };
    readonly person: NewAdministrator;
    readonly from: Temporal.PlainDate;
  },
): Promise<Omit<Actor, 'requestId' | 'address'>> {
  const rootId = await makeRootUnit(trx, wish.root, wish.from);
  const { personId, positions } = await makeAdministrator(trx, wish.person, rootId, wish.from);
  await loadHolidays(trx);
  await loadSchoolYears(trx);
  return {
    personId,
    name: wish.person.name,
    rootId,
    positions: positions.map((position) => ({ ...position, unitName: wish.root.name })),
  };
}

interface NewAdministrator {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly passwordHash: string;
}

async function makeAdministrator(
  trx: Db,
  person: NewAdministrator,
  rootId: UnitId,
  from: Temporal.PlainDate,
) {
  const { name, title, email, passwordHash } = person;
  const personId = (await upsertPeople(trx, [{ name, email, phone: null }])).get(email);
  const accountId = (await createAccounts(trx, [{ name, email, passwordHash }])).get(email);
  if (personId === undefined || accountId === undefined) throw new Error('the server made no person');
  await updateAccount(trx, personId, accountId);
  await insertPositions(trx, [{ personId, unitId: rootId, role: 'administrator', title }], from);
  return { personId, positions: await selectPositionsOf(trx, [personId], from) };
}

const LONGEST_NAME = 100;
const LONGEST_UNIT_NAME = 200;

/** @throws AppError bad_input naming the fields, with keys of the texts of people */
function wellFormed(wish: SetUp): Pick<SetUp, 'unitName' | 'name' | 'title' | 'email'> {
  const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const unitName = tidy(wish.unitName);
  const name = tidy(wish.name);
  const title = tidy(wish.title);
  const email = wish.email.trim().toLowerCase();
  const password = passwordProblem(wish.password, [name, email, unitName]);
  // Signs that cannot be seen are no name.
  const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
  const fields = {
    ...((!hasLetter(unitName) || unitName.length > LONGEST_UNIT_NAME) && { unitName: 'unitNameMissing' }),
    ...((!hasLetter(name) || name.length > LONGEST_NAME) && { name: 'nameMissing' }),
    ...((title === '' || title.length > LONGEST_NAME) && { title: 'titleMissing' }),
    ...((!EMAIL.test(email) || email.length > LONGEST_EMAIL) && { email: 'emailWrong' }),
    ...(password !== null && { password }),
  };
  if (Object.keys(fields).length > 0) throw new AppError('bad_input', { fields });
  return { unitName, name, title, email };
}
