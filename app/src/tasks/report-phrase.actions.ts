import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { mayChangeCommonPhrases, mayChangeUnitPhrases } from './report-phrase.policy.ts';
import { savePhrases, selectPhrases } from './report-phrase.store.ts';
import { FIRST_PHRASES } from './report-phrase.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** The phrases of one keeper, for the page on which they are changed. */
export interface PhraseList {
  /** Null: those for everybody. */
  readonly unitId: UnitId | null;
  readonly unitName: string | null;
  readonly phrases: readonly string[];
}

export function createReportPhraseActions({ db, clock }: Deps) {
  return {
    /** What is offered to somebody who writes a report: the phrases of their own units, then those for everybody. */
    phrases: async (actor: Actor): Promise<readonly string[]> => {
      const lists = await listsOf(db, actor, unitsOf(actor));
      return [...new Set([...lists.filter(({ unitId }) => unitId !== null), ...lists].flatMap(textsOf))];
    },
    /** The lists that somebody may change. @throws AppError not_allowed for those who may change none */
    phraseLists: async (actor: Actor): Promise<readonly PhraseList[]> => {
      const units = unitsOf(actor).filter((unitId) => mayChangeUnitPhrases(actor, unitId));
      const lists = await listsOf(db, actor, units);
      const open = lists.filter(({ unitId }) => unitId !== null || mayChangeCommonPhrases(actor));
      if (open.length === 0) throw new AppError('not_allowed');
      return open;
    },
    /** Puts these phrases in place of all that the keeper had. @throws AppError not_allowed */
    savePhrases: async (actor: Actor, unitId: UnitId | null, phrases: readonly string[]): Promise<void> => {
      const may = unitId === null ? mayChangeCommonPhrases(actor) : mayChangeUnitPhrases(actor, unitId);
      if (!may) throw new AppError('not_allowed');
      await db.transaction().execute(async (trx) => {
        const at = clock.now().toString();
        await savePhrases(trx, { rootId: actor.rootId, unitId, phrases, at, by: actor.personId });
        await recordEntry(trx, clock, actor, {
          action: 'report-phrases.changed',
          objectKind: 'unit',
          objectId: unitId ?? actor.rootId,
          detail: { forEverybody: unitId === null, phrases: [...phrases] },
        });
      });
    },
  };
}

const textsOf = ({ phrases }: PhraseList): readonly string[] => phrases;

function unitsOf({ positions }: Actor): UnitId[] {
  return [...new Set(positions.map(({ unitId }) => unitId))];
}

/** Those for everybody stand last. */
async function listsOf(db: Db, actor: Actor, unitIds: readonly UnitId[]): Promise<PhraseList[]> {
  const kept = await selectPhrases(db, actor.rootId, unitIds);
  const of = (unitId: UnitId | null) => kept.find((row) => row.unitId === unitId)?.phrases;
  return [
    ...unitIds.map((unitId) => ({
      unitId,
      unitName: actor.positions.find((position) => position.unitId === unitId)?.unitName ?? '',
      phrases: of(unitId) ?? [],
    })),
    { unitId: null, unitName: null, phrases: of(null) ?? FIRST_PHRASES },
  ];
}
