import type { Actor } from '../base/actor.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import type { AuditEntry } from './audit-entry.ts';
import { selectHistory, selectLooks } from './history.store.ts';

/** What the record keeps of somebody, each newest first. */
export interface OwnRecord {
  /** Done to them; from where others did it is the others' own. */
  readonly about: readonly AuditEntry[];
  readonly by: readonly AuditEntry[];
  /** Who looked at their activity: opened their history, searched for them, exported the record. */
  readonly looks: readonly AuditEntry[];
}

/** For the person alone: what stands in the record about and by them. */
export async function ownRecord(db: Db, actor: Actor, limit: number): Promise<OwnRecord> {
  const { personId, name } = actor;
  const page = { order: 'newest', limit } as const;
  const [about, by, looks] = await Promise.all([
    selectHistory(db, { of: 'object', kind: 'person', id: personId }, page),
    selectHistory(db, { of: 'doer', personId }, page),
    // Among them what others did with the record as a whole, which is closed to nearly everybody.
    beyondSight(db, () => selectLooks(db, { personId, name }, limit)),
  ]);
  const withoutOthers = (entry: AuditEntry): AuditEntry =>
    entry.personId === personId ? entry : { ...entry, address: null, requestId: '' };
  return { about: about.map(withoutOthers), by, looks: looks.map(withoutOthers) };
}
