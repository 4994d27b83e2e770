import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import { type AuditRow, insertEntries } from './audit.store.ts';
import type { RecordedAction, RecordedKind } from './audit-entry.ts';

/** What was done to what. */
export interface NewEntry {
  readonly action: RecordedAction;
  readonly objectKind: RecordedKind;
  readonly objectId: string;
  /** What it is called on that day, for whoever reads the record later. */
  readonly about?: string;
  /** What is worth knowing later; never the contents of files, never passwords. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Records one entry within the caller's transaction: what is rolled back was not done, and is not recorded. */
export async function recordEntry(trx: Db, clock: Clock, actor: Actor, entry: NewEntry): Promise<void> {
  await recordEntries(trx, clock, actor, [entry]);
}

/**
 * Records what somebody did who is not signed in: a sign-in that was refused. Nobody is named who did not prove it.
 */
export async function recordStranger(
  trx: Db,
  clock: Clock,
  from: { readonly name: string; readonly requestId: string; readonly address: string | null },
  entry: NewEntry,
): Promise<void> {
  await insertEntries(trx, [rowOf(entry, clock.now().toString(), { ...from, personId: null })]);
}

export async function recordEntries(
  trx: Db,
  clock: Clock,
  actor: Actor,
  entries: readonly NewEntry[],
): Promise<void> {
  const at = clock.now().toString();
  await insertEntries(
    trx,
    entries.map((entry) => rowOf(entry, at, actor)),
  );
}

type By = Pick<Actor, 'name' | 'requestId' | 'address'> & { readonly personId: Actor['personId'] | null };

function rowOf(entry: NewEntry, at: string, by: By): AuditRow {
  return {
    at,
    person_id: by.personId,
    actor_name: by.name,
    action: entry.action,
    object_kind: entry.objectKind,
    object_id: entry.objectId,
    detail: { ...(entry.about !== undefined && { about: entry.about }), ...entry.detail },
    request_id: by.requestId,
    address: by.address,
  };
}
