import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import { insertEntries } from './audit.store.ts';
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

export async function recordEntries(
  trx: Db,
  clock: Clock,
  actor: Actor,
  entries: readonly NewEntry[],
): Promise<void> {
  const at = clock.now().toString();
  await insertEntries(
    trx,
    entries.map((entry) => ({
      at,
      person_id: actor.personId,
      actor_name: actor.name,
      action: entry.action,
      object_kind: entry.objectKind,
      object_id: entry.objectId,
      detail: { ...(entry.about !== undefined && { about: entry.about }), ...entry.detail },
      request_id: actor.requestId,
      address: actor.address,
    })),
  );
}
