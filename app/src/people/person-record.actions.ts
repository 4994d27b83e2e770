import { recordedHistory } from '../audit/history.actions.ts';
import { type AskedHistory, type HistoryPage, pageOfHistory } from '../audit/history.ts';
import { recordLook } from '../audit/look.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { maySeeWholePerson } from './person.policy.ts';
import { selectPerson } from './person.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** What was done to somebody, or what somebody did. */
export const SIDES = ['about', 'by'] as const;
export type HistorySide = (typeof SIDES)[number];

export interface PersonHistory {
  readonly name: string;
  readonly isOwn: boolean;
  readonly history: HistoryPage;
}

export function createPersonRecordActions(deps: Deps) {
  return {
    /**
     * What was done to somebody, or what somebody did. That one looks at another's is recorded, and shown to that person.
     * @throws AppError not_found, also for those who may not see the whole person
     */
    history: (
      actor: Actor,
      id: PersonId,
      asked: AskedHistory & { readonly side: HistorySide },
    ): Promise<PersonHistory> => history(deps, actor, id, asked),
  };
}

export type PersonRecordActions = ReturnType<typeof createPersonRecordActions>;

async function history(
  { db, clock }: Deps,
  actor: Actor,
  id: PersonId,
  { side, ...asked }: AskedHistory & { readonly side: HistorySide },
): Promise<PersonHistory> {
  const person = maySeeWholePerson(actor, id) ? await selectPerson(db, id) : null;
  if (person === null) throw new AppError('not_found');
  const isOwn = actor.personId === id;
  const about =
    side === 'about'
      ? ({ of: 'object', kind: 'person', id } as const)
      : ({ of: 'doer', personId: id } as const);
  const items = await recordedHistory(db, actor, about, asked);
  if (!isOwn) {
    await recordLook(db, clock, actor, {
      action: 'record.viewed',
      objectKind: 'person',
      objectId: id,
      about: person.name,
    });
  }
  return { name: person.name, isOwn, history: pageOfHistory([items], asked) };
}
