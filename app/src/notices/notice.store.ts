import { sql } from 'kysely';
import type { NoticeId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { NewNotice, NoticeView } from './notice.ts';

/** @returns how many of them are to be told by e-mail as well */
export async function insertNotices(trx: Db, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const rows = notices.map((notice) => ({ ...notice, at: notice.at.toString() }));
  const waiting = await sql`
    with made as (
    insert into notice (root_id, person_id, kind, directive_id, task_id, assignment_id, data, at, dedupe_key)
    select "rootId", "personId", kind, "directiveId", "taskId", "assignmentId", data, at, "dedupeKey"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      "rootId" uuid, "personId" uuid, kind text, "directiveId" uuid, "taskId" uuid, "assignmentId" uuid, data jsonb,
      at timestamptz, "dedupeKey" text)
    on conflict (root_id, person_id, dedupe_key) do nothing
    returning root_id, id, person_id)
    insert into notice_email (root_id, notice_id, person_id)
    select made.root_id, made.id, made.person_id from made
    join notice_choice c on c.person_id = made.person_id and c.email <> 'none'
    returning 1
  `.execute(trx);
  return waiting.rows.length;
}

interface Reader {
  readonly rootId: UnitId;
  readonly personId: PersonId;
}

/** Newest first. */
export async function selectNotices(db: Db, reader: Reader, limit: number): Promise<NoticeView[]> {
  const found = await sql<NoticeView>`
    select id, kind, directive_id as "directiveId", task_id as "taskId", assignment_id as "assignmentId", data, at,
      seen_at is not null as seen
    from notice
    where root_id = ${reader.rootId} and person_id = ${reader.personId}
    order by at desc, id desc
    limit ${limit}
  `.execute(db);
  return found.rows;
}

/** The last ones made first, from behind `behind`. */
export async function selectNoticesBehind(
  db: Db,
  reader: Reader,
  { behind, limit }: { readonly behind: NoticeId | null; readonly limit: number },
): Promise<NoticeView[]> {
  const found = await sql<NoticeView>`
    select id, kind, directive_id as "directiveId", task_id as "taskId", assignment_id as "assignmentId", data, at,
      seen_at is not null as seen
    from notice
    where root_id = ${reader.rootId} and person_id = ${reader.personId}
      and ${behind === null ? sql`true` : sql`id < ${behind}`}
    order by id desc
    limit ${limit}
  `.execute(db);
  return found.rows;
}

export async function countUnseen(db: Db, reader: Reader): Promise<number> {
  const found = await sql<{ unseen: number }>`
    select count(*)::int as unseen from notice
    where root_id = ${reader.rootId} and person_id = ${reader.personId} and seen_at is null
  `.execute(db);
  return found.rows[0]?.unseen ?? 0;
}

/** Marks the reader's own notices as seen: those named, or all. */
export async function markNoticesSeen(
  db: Db,
  reader: Reader,
  which: readonly NoticeId[] | 'all',
  at: string,
): Promise<void> {
  const named = which === 'all' ? sql`true` : sql`id = any(${which}::uuid[])`;
  await sql`
    update notice set seen_at = ${at}
    where root_id = ${reader.rootId} and person_id = ${reader.personId} and seen_at is null and ${named}
  `.execute(db);
}
