import type { Actor } from '../base/actor.ts';
import type { PersonId } from '../base/ids.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { maySeeOrigins } from './audit.policy.ts';
import { type AuditEntry, placeOf } from './audit-entry.ts';
import { type About, selectEventOrigins, selectFormerNames, selectHistory } from './history.store.ts';
import { type AskedHistory, type HistoryItem, neededOf, type Origin } from './history.ts';

/** Whether the thing is the one whose history is told: it need not be named in each sentence then. */
type Itself = (entry: AuditEntry) => boolean;

/**
 * What the record tells of one thing, for those whom its noun lets see it. Addresses are told to administrators alone.
 * The record itself is closed to nearly everybody; here the noun has answered for what is asked of it.
 */
export async function recordedHistory(
  db: Db,
  actor: Actor,
  about: About,
  asked: AskedHistory,
): Promise<HistoryItem[]> {
  const entries = await beyondSight(db, () =>
    selectHistory(db, about, { order: asked.order, limit: neededOf(asked) }),
  );
  const withOrigin = maySeeOrigins(actor);
  const itself: Itself = (entry) =>
    about.of === 'object' && entry.objectKind === about.kind && entry.objectId === about.id;
  return entries.map((entry) => itemOf(entry, itself(entry), withOrigin));
}

function itemOf(entry: AuditEntry, isItself: boolean, withOrigin: boolean): HistoryItem {
  const { about, ...detail } = entry.detail;
  const named = typeof about === 'string' ? about : '';
  return {
    key: `a:${entry.seq}`,
    at: entry.at,
    who: entry.actorName,
    forUnit: null,
    toUnit: null,
    action: entry.action,
    about: isItself || named === '' ? null : { text: named, to: placeOf(entry) },
    detail,
    text: '',
    units: 1,
    members: [],
    origin: withOrigin ? { address: entry.address, requestId: entry.requestId } : null,
  };
}

/** What somebody was called at some moment, `now` being what they are called today. */
export type NameAt = (personId: PersonId, at: Temporal.Instant) => string;

/** Names as they were on the day, worked out from the changes on record. */
export async function namesAtTheTime(db: Db, now: ReadonlyMap<PersonId, string>): Promise<NameAt> {
  const former = Map.groupBy(
    await beyondSight(db, () => selectFormerNames(db, [...now.keys()])),
    ({ personId }) => personId,
  );
  return (personId, at) =>
    former.get(personId)?.find(({ until }) => Temporal.Instant.compare(at, until) < 0)?.name ??
    now.get(personId) ??
    '';
}

/** From where events of assignments came, by assignment and number; nothing for those who are not told. */
export async function eventOrigins(
  db: Db,
  actor: Actor,
  assignmentIds: readonly string[],
): Promise<(assignmentId: string, seq: number) => Origin | null> {
  if (!maySeeOrigins(actor)) return () => null;
  const found = await beyondSight(db, () => selectEventOrigins(db, [...new Set(assignmentIds)]));
  const known = new Map(
    found.map(({ assignmentId, seq, address, requestId }) => [
      `${assignmentId} ${seq}`,
      { address, requestId },
    ]),
  );
  return (assignmentId, seq) => known.get(`${assignmentId} ${seq}`) ?? null;
}
