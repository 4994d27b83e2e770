import { recordEntry } from '../audit/audit.actions.ts';
import type { RecordedAction } from '../audit/audit-entry.ts';
import type { Actor, Role } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, PositionId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { unitsWritten } from '../units/unit-tree.actions.ts';
import { trimAuthorisationsOf } from './authorisation.store.ts';
import { mayManagePeople } from './person.policy.ts';
import { selectPerson } from './person.store.ts';
import { personText } from './person.text.ts';
import {
  countOtherAdministrators,
  coversSpan,
  deletePosition,
  insertSpan,
  lockPerson,
  overlapsSpan,
  selectSpans,
  setEnd,
  trimStandIns,
} from './position.store.ts';
import { type PositionSpan, refuseEnd } from './position.ts';

export interface PositionDeps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface WantedPosition {
  /** Name or code, as typed; as import finds units. */
  readonly unit: string;
  readonly role: Role | null;
  readonly title: string;
  readonly from: Temporal.PlainDate | null;
  /** Null while no end is known. */
  readonly last: Temporal.PlainDate | null;
}

/**
 * Positions through time. Refusals name the field, with keys of the texts of a person's page.
 */
export function createPositionActions(deps: PositionDeps) {
  return {
    /** Gives somebody a position from a day on. @throws AppError not_allowed, not_found, bad_input */
    givePosition: (actor: Actor, personId: PersonId, wanted: WantedPosition): Promise<void> =>
      changing(deps, actor, personId, (trx) => give(deps, trx, actor, { personId, wanted })),
    /** Ends a position with a last day. @throws AppError not_allowed, not_found, bad_input */
    endPosition: (
      actor: Actor,
      { personId, id, last }: PositionOf & { readonly last: Temporal.PlainDate | null },
    ): Promise<void> =>
      changing(deps, actor, personId, (trx) => end(deps, trx, actor, { personId, id, last })),
    /** From a day on the title is another. @throws AppError not_allowed, not_found, bad_input */
    changeTitle: (
      actor: Actor,
      {
        personId,
        id,
        ...change
      }: PositionOf & { readonly title: string; readonly from: Temporal.PlainDate | null },
    ): Promise<void> =>
      changing(deps, actor, personId, (trx) => retitle(deps, trx, actor, { personId, id, ...change })),
    /** Takes back a position that has not begun. @throws AppError not_allowed, not_found, bad_input */
    takeBackPosition: (actor: Actor, { personId, id }: PositionOf): Promise<void> =>
      changing(deps, actor, personId, (trx) => takeBack(deps, trx, actor, { personId, id })),
  };
}

export type PositionActions = ReturnType<typeof createPositionActions>;

export interface PositionOf {
  readonly personId: PersonId;
  readonly id: PositionId;
}

export async function changing(
  { db }: PositionDeps,
  actor: Actor,
  personId: PersonId,
  work: (trx: Db) => Promise<void>,
): Promise<void> {
  if (!mayManagePeople(actor)) throw new AppError('not_allowed');
  await db.transaction().execute(async (trx) => {
    if (!(await lockPerson(trx, personId))) throw new AppError('not_found');
    await work(trx);
  });
}

interface Wish {
  readonly personId: PersonId;
  readonly wanted: WantedPosition;
}

/** Within the caller's transaction, which has asked for the right and locked the person. */
export async function give(
  deps: PositionDeps,
  trx: Db,
  actor: Actor,
  { personId, wanted }: Wish,
): Promise<void> {
  const { role, title, from, unitId } = await wellFormed(trx, wanted);
  const until = wanted.last?.add({ days: 1 }).toString() ?? null;
  const span = {
    personId,
    unitId,
    role,
    title,
    actingFor: null,
    authorisedBy: null,
    basis: null,
    from: from.toString(),
    until,
  };
  if (!(await coversSpan(trx, span))) refuse({ unit: 'unitNotThere' });
  if (await overlapsSpan(trx, span)) refuse({ role: 'positionHeld' });
  const id = await insertSpan(trx, span);
  await record(deps, trx, actor, {
    action: 'position.given',
    personId,
    span: await findSpan(trx, { personId, id }, deps.clock.today()),
    detail: { since: span.from, ...(wanted.last !== null && { last: wanted.last.toString() }) },
  });
}

/** What is wrong with a wish, by field; the unit is looked up as on the first day. */
async function wellFormed(trx: Db, wanted: WantedPosition) {
  const title = tidy(wanted.title);
  const { role, from, last } = wanted;
  const units = from === null || wanted.unit === '' ? [] : await unitsWritten(trx, wanted.unit, from);
  const [unitId] = units;
  const fields: Record<string, string> = {
    ...(wanted.unit === '' && { unit: 'unitMissing' }),
    ...(wanted.unit !== '' && from !== null && units.length === 0 && { unit: 'unitUnknown' }),
    ...(units.length > 1 && { unit: 'unitAmbiguous' }),
    ...(role === null && { role: 'roleMissing' }),
    ...((title === '' || title.length > LONGEST_TITLE) && { title: 'titleMissing' }),
    ...(from === null && { from: 'dayMissing' }),
    ...(from !== null && last !== null && isBefore(last, from) && { last: 'endsBeforeItBegan' }),
  };
  if (Object.keys(fields).length > 0 || role === null || from === null || unitId === undefined)
    refuse(fields);
  return { role, title, from, unitId };
}

async function end(
  deps: PositionDeps,
  trx: Db,
  actor: Actor,
  { personId, id, last }: PositionOf & { readonly last: Temporal.PlainDate | null },
): Promise<void> {
  const today = deps.clock.today();
  const span = await findSpan(trx, { personId, id }, today);
  if (last === null) refuse({ last: 'dayMissing' });
  const problem = refuseEnd(span, last);
  if (problem !== null) refuse({ last: problem });
  if (await isLastAdministrator(trx, span, today)) refuse({ last: 'lastAdministrator' });
  const until = last.add({ days: 1 }).toString();
  await setEnd(trx, id, until);
  if (isOwn(span)) {
    await trimStandIns(trx, { personId, unitId: span.unitId, role: span.role }, until);
    await trimAuthorisationsOf(trx, personId, until);
  }
  const detail = { last: last.toString() };
  await record(deps, trx, actor, { action: 'position.ended', personId, span, detail });
}

/** Within the caller's transaction, which has asked for the right and locked the person. */
export async function retitle(
  deps: PositionDeps,
  trx: Db,
  actor: Actor,
  change: PositionOf & { readonly title: string; readonly from: Temporal.PlainDate | null },
): Promise<void> {
  const { personId, id, from } = change;
  const span = await findSpan(trx, { personId, id }, deps.clock.today());
  const title = tidy(change.title);
  if (span.authorisedBy !== null) refuse({ title: 'titleOfAuthorisation' });
  if (title === '' || title.length > LONGEST_TITLE) refuse({ title: 'titleMissing' });
  if (from === null) refuse({ from: 'dayMissing' });
  const day = from.toString();
  if (span.until !== null && day >= span.until) refuse({ from: 'notHeldOnDay' });
  if (title === span.title) refuse({ title: 'titleSame' });
  const since = day <= span.from ? span.from : day;
  // What held before the day stays on record; from the first day on there is nothing before it.
  if (since === span.from) await deletePosition(trx, id);
  else await setEnd(trx, id, since);
  await insertSpan(trx, {
    ...span,
    personId,
    title,
    actingFor: span.actingFor?.id ?? null,
    authorisedBy: null,
    basis: null,
    from: since,
  });
  await record(deps, trx, actor, {
    action: 'position.title-changed',
    personId,
    span: { ...span, title },
    detail: { since, before: span.title },
  });
}

async function takeBack(
  deps: PositionDeps,
  trx: Db,
  actor: Actor,
  { personId, id }: PositionOf,
): Promise<void> {
  const span = await findSpan(trx, { personId, id }, deps.clock.today());
  if (span.from <= deps.clock.today().toString()) refuse({ last: 'hasBegun' });
  if (isOwn(span)) {
    await trimStandIns(trx, { personId, unitId: span.unitId, role: span.role }, span.from);
    await trimAuthorisationsOf(trx, personId, span.from);
  }
  await deletePosition(trx, id);
  await record(deps, trx, actor, { action: 'position.taken-back', personId, span, detail: {} });
}

export async function findSpan(
  trx: Db,
  { personId, id }: PositionOf,
  day: Temporal.PlainDate,
): Promise<PositionSpan> {
  const span = (await selectSpans(trx, personId, day)).find((one) => one.id === id);
  if (span === undefined) throw new AppError('not_found');
  return span;
}

/** Neither in somebody's place nor by authorisation. */
function isOwn({ actingFor, authorisedBy }: PositionSpan): boolean {
  return actingFor === null && authorisedBy === null;
}

/** Nobody could give rights any more. */
async function isLastAdministrator(trx: Db, span: PositionSpan, day: Temporal.PlainDate): Promise<boolean> {
  return span.role === 'administrator' && (await countOtherAdministrators(trx, span.id, day)) === 0;
}

interface Done {
  readonly action: RecordedAction;
  readonly personId: PersonId;
  readonly span: Pick<PositionSpan, 'title' | 'unitId' | 'unitName' | 'role'>;
  readonly detail: Readonly<Record<string, unknown>>;
}

export async function record(
  { clock }: PositionDeps,
  trx: Db,
  actor: Actor,
  { action, personId, span, detail }: Done,
): Promise<void> {
  const person = await selectPerson(trx, personId);
  if (person === null) throw new AppError('not_found');
  const { title, unitName, unitId, role } = span;
  await recordEntry(trx, clock, actor, {
    action,
    objectKind: 'person',
    objectId: personId,
    about: person.name,
    detail: {
      position: `${title} (${personText.vi[`role.${role}`]}), ${unitName}`,
      unitId,
      role,
      ...detail,
    },
  });
}

/** Characters. */
export const LONGEST_TITLE = 100;

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

export function refuse(fields: Readonly<Record<string, string>>): never {
  throw new AppError('bad_input', { fields });
}
