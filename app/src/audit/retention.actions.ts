import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { recordEntry, recordStranger } from './audit.actions.ts';
import { maySetRetention } from './audit.policy.ts';
import type { AuditEntry } from './audit-entry.ts';
import { selectHistory } from './history.store.ts';
import { countForgotten, type Forgotten, forget, selectTerms, updateTerms } from './retention.store.ts';
import { areTerms, cutoffsOf, type RetentionTerms } from './retention.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface Retention {
  readonly terms: RetentionTerms;
  /** The latest changes of the terms and acts of forgetting, newest first. */
  readonly past: readonly AuditEntry[];
}

/** How long the record is kept. */
export function createRetentionActions(deps: Deps) {
  return {
    /** @throws AppError not_allowed */
    retention: (actor: Actor): Promise<Retention> => retention(deps, actor),
    /** What would be forgotten at once with other terms. @throws AppError not_allowed, bad_input */
    previewRetention: (actor: Actor, terms: RetentionTerms): Promise<Forgotten> =>
      preview(deps, actor, terms),
    /** Holds from the next hour on. @throws AppError not_allowed, bad_input */
    setRetention: (actor: Actor, terms: RetentionTerms): Promise<void> => set(deps, actor, terms),
  };
}

export type RetentionActions = ReturnType<typeof createRetentionActions>;

const PAST_SHOWN = 20;
const OBJECT = { objectKind: 'record', objectId: 'retention' } as const;

async function retention({ db }: Deps, actor: Actor): Promise<Retention> {
  if (!maySetRetention(actor)) throw new AppError('not_allowed');
  const about = { of: 'object', kind: OBJECT.objectKind, id: OBJECT.objectId } as const;
  return {
    terms: await selectTerms(db),
    past: await selectHistory(db, about, { order: 'newest', limit: PAST_SHOWN }),
  };
}

async function preview({ db, clock }: Deps, actor: Actor, terms: RetentionTerms): Promise<Forgotten> {
  requireTerms(actor, terms);
  return await countForgotten(db, cutoffsOf(terms, clock.today()));
}

async function set({ db, clock }: Deps, actor: Actor, terms: RetentionTerms): Promise<void> {
  requireTerms(actor, terms);
  await db.transaction().execute(async (trx) => {
    const before = await selectTerms(trx, 'lock');
    if (before.originMonths === terms.originMonths && before.actYears === terms.actYears) return;
    await updateTerms(trx, terms);
    await recordEntry(trx, clock, actor, {
      action: 'record.retention-set',
      ...OBJECT,
      detail: { ...terms, formerly: before },
    });
  });
}

function requireTerms(actor: Actor, terms: RetentionTerms): void {
  if (!maySetRetention(actor)) throw new AppError('not_allowed');
  if (!areTerms(terms)) throw new AppError('bad_input', { fields: { terms: 'termsWrong' } });
}

/**
 * Forgets what has had its time, by the hour; recorded as one act, without which the check of the record would call it
 * removed. Nothing is recorded where nothing was forgotten.
 */
export async function forgetInTime({ db, clock }: Deps): Promise<Forgotten> {
  return await db.transaction().execute(async (trx) => {
    const cutoffs = cutoffsOf(await selectTerms(trx, 'lock'), clock.today());
    const forgotten = await forget(trx, cutoffs);
    if (forgotten.origins + forgotten.signIns + forgotten.acts > 0) {
      await recordStranger(
        trx,
        clock,
        { name: 'Đôn Đốc', requestId: 'hourly', address: null },
        {
          action: 'record.forgotten',
          ...OBJECT,
          detail: {
            ...forgotten,
            originsBefore: cutoffs.origins.toString(),
            actsBefore: cutoffs.acts?.toString() ?? null,
          },
        },
      );
    }
    return forgotten;
  });
}
