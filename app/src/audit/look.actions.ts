import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import type { Db } from '../platform/postgres.ts';
import { type NewEntry, recordEntry } from './audit.actions.ts';
import { hasLooked } from './history.store.ts';

/** Turning pages and looking again within this time is one look. */
const SAME_LOOK_MINUTES = 60;

/**
 * Records that somebody looked into what others did. Their activity is sensitive data of theirs (Decree
 * 356/2025/NĐ-CP), so that they can see who looked at it.
 */
export async function recordLook(
  db: Db,
  clock: Clock,
  actor: Actor,
  entry: NewEntry & { readonly action: 'record.viewed' | 'record.searched' },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const since = clock.now().subtract({ minutes: SAME_LOOK_MINUTES });
    const { action, objectKind, objectId, detail = {} } = entry;
    const known = await hasLooked(trx, {
      personId: actor.personId,
      action,
      objectKind,
      objectId,
      detail,
      since,
    });
    if (!known) await recordEntry(trx, clock, actor, entry);
  });
}
