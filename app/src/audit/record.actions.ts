import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { recordEntry } from './audit.actions.ts';
import { maySeeRecord } from './audit.policy.ts';
import { type SealedRow, selectEntries, selectNewest, selectSealed } from './audit.store.ts';
import type { AuditEntry, RecordFilter } from './audit-entry.ts';
import { recordLook } from './look.actions.ts';

export interface RecordPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** Asks for what is older; null at the end. */
  readonly older: number | null;
}

export const RECORD_PAGE_SIZE = 100;
const EXPORT_BATCH = 2_000;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Reading the record and handing it to an auditor. */
export function createRecordActions(deps: Deps) {
  return {
    /** Searching for what somebody did is recorded itself. @throws AppError not_allowed */
    list: (actor: Actor, filter: RecordFilter, before?: number): Promise<RecordPage> =>
      list(deps, actor, filter, before),
    /**
     * Everything asked for, oldest first, with the seals; the export itself is recorded before its first line.
     * @throws AppError not_allowed
     */
    export: (actor: Actor, filter: RecordFilter): Promise<AsyncIterable<SealedRow>> =>
      exportRecord(deps, actor, filter),
  };
}

export type RecordActions = ReturnType<typeof createRecordActions>;

async function list(
  { db, clock }: Deps,
  actor: Actor,
  filter: RecordFilter,
  before?: number,
): Promise<RecordPage> {
  if (!maySeeRecord(actor)) throw new AppError('not_allowed');
  const page = await pageOf(db, filter, before);
  if (asksForPeople(filter)) await recordLook(db, clock, actor, searched(filter));
  return page;
}

/** What somebody did, or what was done to somebody; not, what became of a directive. */
function asksForPeople({ who, personId, objectKind, objectId }: RecordFilter): boolean {
  return who !== undefined || personId !== undefined || (objectKind === 'person' && objectId !== undefined);
}

function searched(filter: RecordFilter) {
  const detail = writtenFilter(filter);
  const ofPerson = filter.objectKind === 'person' ? filter.objectId : filter.personId;
  const object =
    ofPerson === undefined
      ? ({ objectKind: 'record', objectId: 'search' } as const)
      : ({ objectKind: 'person', objectId: ofPerson } as const);
  return { action: 'record.searched', ...object, detail } as const;
}

function writtenFilter(filter: RecordFilter): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
}

async function pageOf(db: Db, filter: RecordFilter, before?: number): Promise<RecordPage> {
  const found = await selectEntries(db, filter, {
    limit: RECORD_PAGE_SIZE + 1,
    ...(before !== undefined && { before }),
  });
  const entries = found.slice(0, RECORD_PAGE_SIZE);
  return { entries, older: found.length > RECORD_PAGE_SIZE ? (entries.at(-1)?.seq ?? null) : null };
}

async function exportRecord(
  { db, clock }: Deps,
  actor: Actor,
  filter: RecordFilter,
): Promise<AsyncIterable<SealedRow>> {
  if (!maySeeRecord(actor)) throw new AppError('not_allowed');
  const through = await db.transaction().execute(async (trx) => {
    const newest = await selectNewest(trx);
    await recordEntry(trx, clock, actor, {
      action: 'record.exported',
      objectKind: 'record',
      objectId: String(newest),
      detail: writtenFilter(filter),
    });
    return newest;
  });
  return rows(db, filter, through);
}

async function* rows(db: Db, filter: RecordFilter, through: number): AsyncGenerator<SealedRow> {
  let after = 0;
  for (;;) {
    const batch = await selectSealed(db, filter, { after, through, limit: EXPORT_BATCH });
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}
