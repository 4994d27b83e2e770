import { recordedHistory } from '../audit/history.actions.ts';
import { type AskedHistory, type HistoryPage, pageOfHistory } from '../audit/history.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { unitNamesThroughTime } from './unit.actions.ts';
import { maySeeUnits } from './unit.policy.ts';
import { selectChangesOf } from './unit-record.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface UnitHistory {
  readonly name: string;
  readonly history: HistoryPage;
}

// The directory shows to everybody in office who held which position on which day.
const POSITIONS = [
  'position.given',
  'position.ended',
  'position.title-changed',
  'position.taken-back',
  'position.stand-in',
] as const;

export function createUnitRecordActions(deps: Deps) {
  return {
    /**
     * What happened to a unit: its changes, imports, and who came and went. @throws AppError not_found
     */
    history: (actor: Actor, id: UnitId, asked: AskedHistory): Promise<UnitHistory> =>
      history(deps, actor, id, asked),
  };
}

export type UnitRecordActions = ReturnType<typeof createUnitRecordActions>;

async function history(
  { db, clock }: Deps,
  actor: Actor,
  id: UnitId,
  asked: AskedHistory,
): Promise<UnitHistory> {
  if (!maySeeUnits(actor)) throw new AppError('not_found');
  const name = (await unitNamesThroughTime(db, [id]))(id, clock.today());
  // Nothing by that id ever had a name.
  if (name === id) throw new AppError('not_found');
  const changes = await selectChangesOf(db, actor.rootId, id);
  const [own, changed, people] = await Promise.all([
    recordedHistory(db, actor, { of: 'object', kind: 'unit', id }, asked),
    recordedHistory(db, actor, { of: 'change', ids: changes }, asked),
    recordedHistory(db, actor, { of: 'unit', id, actions: POSITIONS }, asked),
  ]);
  const told = new Set(own.map(({ key }) => key));
  const others = changed.filter(({ key }) => !told.has(key)).map((item) => ({ ...item, about: null }));
  return { name, history: pageOfHistory([own, others, people], asked) };
}
