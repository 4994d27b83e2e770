import type { Actor } from '../base/actor.ts';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import {
  changing,
  findSpan,
  type PositionDeps,
  type PositionOf,
  record,
  refuse,
} from './position.actions.ts';
import { insertSpan, lockPerson, overlapsSpan, selectMeant } from './position.store.ts';
import type { PositionSpan } from './position.ts';

export interface WantedStandIn extends PositionOf {
  /** E-mail, or a name that only one person has. */
  readonly who: string;
  readonly from: Temporal.PlainDate | null;
  readonly last: Temporal.PlainDate | null;
}

/** During an absence somebody else acts for the same unit in the same role; the days are known beforehand. */
export function createStandInActions(deps: PositionDeps) {
  return {
    /** @throws AppError not_allowed, not_found, bad_input naming the fields */
    standIn: (actor: Actor, wanted: WantedStandIn): Promise<void> =>
      changing(deps, actor, wanted.personId, (trx) => standIn(deps, trx, actor, wanted)),
  };
}

export type StandInActions = ReturnType<typeof createStandInActions>;

async function standIn(deps: PositionDeps, trx: Db, actor: Actor, wanted: WantedStandIn): Promise<void> {
  const today = deps.clock.today();
  const span = await findSpan(trx, wanted, today);
  if (span.actingFor !== null || span.authorisedBy !== null) refuse({ who: 'standsInAlready' });
  const { from, until } = daysWithin(span, wanted);
  const who = await meant(trx, wanted);
  await lockPerson(trx, who.id);
  const { unitId, role, title } = span;
  const made = {
    personId: who.id,
    unitId,
    role,
    title,
    actingFor: wanted.personId,
    authorisedBy: null,
    basis: null,
    from,
    until,
  };
  if (await overlapsSpan(trx, made)) refuse({ who: 'standInHolds' });
  const id = await insertSpan(trx, made);
  const held = await findSpan(trx, { personId: who.id, id }, today);
  const days = { since: from, last: wanted.last?.toString() };
  const detail = { standIn: who.name, standInId: who.id, ...days };
  await record(deps, trx, actor, {
    action: 'position.stand-in',
    personId: wanted.personId,
    span: held,
    detail,
  });
  // On the page of either stands what concerns them.
  await record(deps, trx, actor, { action: 'position.given', personId: who.id, span: held, detail: days });
}

/** Within the days of the position itself. */
export function daysWithin(
  span: PositionSpan,
  { from, last }: WantedStandIn,
): { from: string; until: string } {
  if (from === null) refuse({ from: 'dayMissing' });
  if (last === null) refuse({ last: 'dayMissing' });
  const days = { from: from.toString(), until: last.add({ days: 1 }).toString() };
  if (days.from >= days.until) refuse({ last: 'endsBeforeItBegan' });
  if (days.from < span.from) refuse({ from: 'notHeldThen' });
  if (span.until !== null && days.until > span.until) refuse({ last: 'notHeldThen' });
  return days;
}

/** Who is meant to act in somebody's place. */
export async function meant(
  trx: Db,
  { who, personId }: WantedStandIn,
): Promise<{ id: PersonId; name: string }> {
  const written = who.normalize('NFC').trim();
  const people = written === '' ? [] : await selectMeant(trx, written);
  const [first, second] = people;
  if (first === undefined) refuse({ who: 'personUnknown' });
  if (second !== undefined && !written.includes('@')) refuse({ who: 'personAmbiguous' });
  if (first.id === personId) refuse({ who: 'standsInForOneself' });
  return first;
}
