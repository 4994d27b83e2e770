import { sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';
import type { Forgetting } from './retention.ts';
import type { ChainEnd, EntryContent, Frame, SealedEntry } from './seal.ts';

/** Everything asked in `work` is seen as of one moment. */
export async function inOneView<Result>(db: Db, work: (view: Db) => Promise<Result>): Promise<Result> {
  return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}

const content = sql`
  e.seq::text as seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.person_id::text as "personId", e.actor_name as "actorName", e.action, e.object_kind as "objectKind",
  e.object_id as "objectId", e.detail::text as detail, e.request_id as "requestId", e.address,
  e.body_salt::text as "bodySalt", e.origin_salt::text as "originSalt"`;

type LinkRow = Partial<EntryContent> & {
  readonly position: number;
  readonly version: number;
  readonly frame: Frame | null;
  readonly previous: string;
  readonly hash: string;
};

/** The links behind a position, in order. */
export async function sealedEntries(db: Db, after: number, limit: number): Promise<SealedEntry[]> {
  const found = await sql<LinkRow>`
    select s.position, s.version,
      case when s.body_digest is not null then jsonb_build_object('seq', s.seq::text,
        'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'class', s.class,
        'bodyDigest', encode(s.body_digest, 'hex'), 'originDigest', encode(s.origin_digest, 'hex')) end as frame,
      encode(s.previous, 'hex') as previous, encode(s.hash, 'hex') as hash, ${content}
    from audit_seal s left join audit_entry e on e.seq = s.seq
    where s.position > ${after}
    order by s.position
    limit ${limit}
  `.execute(db);
  return found.rows.map(({ position, version, frame, previous, hash, ...entry }) => ({
    position,
    version,
    frame,
    previous,
    hash,
    // All of it is there or nothing: the columns of an entry come from one row.
    content: entry.seq == null ? null : (entry as EntryContent),
  }));
}

/** What the record says that it has forgotten, whenever that was. */
export async function forgettings(db: Db): Promise<Forgetting[]> {
  const found = await sql<Forgetting>`
    select at, detail ->> 'originsBefore' as origins, detail ->> 'actsBefore' as acts
    from audit_entry where object_kind = 'record' and object_id = 'retention' and action = 'record.forgotten'
  `.execute(db);
  return found.rows;
}

/** Entries that no seal covers: written past the application's own way. */
export async function unsealedEntries(db: Db, limit: number): Promise<EntryContent[]> {
  const found = await sql<EntryContent>`
    select ${content} from audit_entry e
    where not exists (select from audit_seal s where s.seq = e.seq)
    order by e.seq
    limit ${limit}
  `.execute(db);
  return found.rows;
}

export async function chainEnd(db: Db): Promise<ChainEnd | null> {
  const found = await sql<ChainEnd>`
    select position, encode(hash, 'hex') as hash from audit_chain_end
  `.execute(db);
  return found.rows[0] ?? null;
}
