import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, EventId, PersonId, TaskId, UnitId, UrgingId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Importance } from '../tasks/importance.ts';
import type { LastTold, Told } from './reminder.ts';
import { REMINDED_STATES } from './scan.store.ts';

interface Mine {
  readonly rootId: UnitId;
  readonly personId: PersonId;
}

const seenAt = sql`coalesce(r.seen_at, n.seen_at)`;

/** Who was reminded of a piece of work, the latest first. */
export async function selectTold(db: Db, rootId: UnitId, id: AssignmentId, limit: number): Promise<Told[]> {
  const found = await sql<Told>`
    select r.assignment_id as "assignmentId", r.person_id as "personId", p.name as "personName", r.days,
      by.name as "byName", r.at, ${seenAt} as "seenAt"
    from reminder r
    join notice n on n.root_id = r.root_id and n.id = r.notice_id
    join person p on p.id = r.person_id
    left join urging u on u.root_id = r.root_id and u.id = r.urging_id
    left join person by on by.id = u.person_id
    where r.root_id = ${rootId} and r.assignment_id = ${id}
    order by r.at desc, p.name, p.id limit ${limit}
  `.execute(db);
  return found.rows;
}

/** When each was last brought to mind, and how many have not seen it. */
export async function selectLastTold(
  db: Db,
  rootId: UnitId,
  ids: readonly AssignmentId[],
): Promise<LastTold[]> {
  const found = await sql<LastTold>`
    select distinct on (r.assignment_id) r.assignment_id as "assignmentId", r.at, count(*)::int as people,
      (count(*) filter (where ${seenAt} is null))::int as unseen
    from reminder r join notice n on n.root_id = r.root_id and n.id = r.notice_id
    where r.root_id = ${rootId} and r.assignment_id = any(${[...ids]}::uuid[])
    group by r.assignment_id, r.at
    order by r.assignment_id, r.at desc
  `.execute(db);
  return found.rows;
}

/** Whoever opens the work has seen what reminded of it, and a notice of which nothing else is left. */
export async function markSeen(
  db: Db,
  { rootId, personId }: Mine,
  id: AssignmentId,
  at: string,
): Promise<void> {
  await sql`
    with seen as (
      update reminder set seen_at = ${at}
      where root_id = ${rootId} and person_id = ${personId} and assignment_id = ${id} and seen_at is null
        and notice_id is not null
      returning notice_id)
    update notice n set seen_at = ${at} from seen
    where n.root_id = ${rootId} and n.id = seen.notice_id and n.seen_at is null
      and not exists (select from reminder other where other.root_id = ${rootId} and other.notice_id = n.id
        and other.seen_at is null and other.assignment_id <> ${id})
  `.execute(db);
}

export async function selectSnooze(
  db: Db,
  { rootId, personId }: Mine,
  id: AssignmentId,
): Promise<string | null> {
  const found = await sql<{ until: string }>`
    select until from snooze where root_id = ${rootId} and person_id = ${personId} and assignment_id = ${id}
  `.execute(db);
  return found.rows[0]?.until ?? null;
}

/** What somebody has put off beyond a day, and until when (ISO day). */
export async function selectPutOff(
  db: Db,
  { rootId, personId }: Mine,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<AssignmentId, string>> {
  const found = await sql<{ id: AssignmentId; until: string }>`
    select assignment_id as id, until from snooze
    where root_id = ${rootId} and person_id = ${personId} and until > ${day.toString()}::date
  `.execute(db);
  return new Map(found.rows.map(({ id, until }) => [id, until]));
}

/** @param until null: no longer put off */
export async function saveSnooze(
  trx: Db,
  { rootId, personId }: Mine,
  id: AssignmentId,
  { until, at }: { readonly until: string | null; readonly at: string },
): Promise<void> {
  if (until === null) {
    await sql`delete from snooze where root_id = ${rootId} and person_id = ${personId} and assignment_id = ${id}`.execute(
      trx,
    );
    return;
  }
  await sql`
    insert into snooze (root_id, person_id, assignment_id, until, at)
    values (${rootId}, ${personId}, ${id}, ${until}, ${at})
    on conflict (root_id, person_id, assignment_id) do update set until = excluded.until, at = excluded.at
  `.execute(trx);
}

/** Work that is still to be handed in, with who has not. */
export interface OpenWork {
  readonly id: AssignmentId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly summary: string;
  /** ISO day. */
  readonly due: string | null;
}

export type About =
  | { readonly directiveId: DirectiveId }
  | { readonly taskId: TaskId }
  | { readonly assignmentIds: readonly AssignmentId[] };

export async function selectOpenWork(
  db: Db,
  rootId: UnitId,
  about: About,
  day: Temporal.PlainDate,
): Promise<OpenWork[]> {
  const open = sql`${workOf(about)} and a.state = any(${[...REMINDED_STATES]}::text[])`;
  return await selectWork(db, rootId, open, day);
}

/** Those that somebody has chosen one by one, whatever their state. */
export async function selectChosenWork(
  db: Db,
  rootId: UnitId,
  assignmentIds: readonly AssignmentId[],
  day: Temporal.PlainDate,
): Promise<OpenWork[]> {
  return await selectWork(db, rootId, workOf({ assignmentIds }), day);
}

function workOf(about: About) {
  if ('taskId' in about) return sql`t.id = ${about.taskId}`;
  if ('directiveId' in about) return sql`t.directive_id = ${about.directiveId}`;
  return sql`a.id = any(${[...about.assignmentIds]}::uuid[])`;
}

async function selectWork(
  db: Db,
  rootId: UnitId,
  which: ReturnType<typeof workOf>,
  day: Temporal.PlainDate,
): Promise<OpenWork[]> {
  const found = await sql<OpenWork>`
    select a.id, a.unit_id as "unitId", coalesce(v.name, '') as "unitName", t.summary, a.current_due as due
    from task t join assignment a on a.root_id = t.root_id and a.task_id = t.id
    left join unit_version v on v.unit_id = a.unit_id and v.valid @> ${day.toString()}::date
    where t.root_id = ${rootId} and ${which}
    order by v.name, a.unit_id, t.ordinal, a.id
  `.execute(db);
  return found.rows;
}

export interface NewUrging extends Mine {
  readonly unitId: UnitId;
  readonly at: string;
  readonly day: string;
  readonly words: string;
  readonly requestKey: EventId | null;
}

/** @returns null when the form was sent before */
export async function insertUrging(trx: Db, urging: NewUrging): Promise<UrgingId | null> {
  const { rootId, personId, unitId, at, day, words, requestKey } = urging;
  const made = await sql<{ id: UrgingId }>`
    insert into urging (root_id, person_id, unit_id, at, on_day, words, request_key)
    values (${rootId}, ${personId}, ${unitId}, ${at}, ${day}, ${words}, ${requestKey})
    on conflict (root_id, request_key) do nothing returning id
  `.execute(trx);
  return made.rows[0]?.id ?? null;
}

/** How many people a form told that was sent before. */
export async function countToldBy(db: Db, rootId: UnitId, requestKey: EventId | null): Promise<number> {
  const found = await sql<{ people: number }>`
    select count(distinct r.person_id)::int as people
    from reminder r join urging u on u.root_id = r.root_id and u.id = r.urging_id
    where u.root_id = ${rootId} and u.request_key = ${requestKey}
  `.execute(db);
  return found.rows[0]?.people ?? 0;
}

/** Whether somebody has reminded of any of them by hand on a day. */
export async function wasUrgedOn(
  db: Db,
  rootId: UnitId,
  ids: readonly AssignmentId[],
  day: string,
): Promise<boolean> {
  const found = await sql`
    select from reminder r join urging u on u.root_id = r.root_id and u.id = r.urging_id
    where r.root_id = ${rootId} and r.assignment_id = any(${[...ids]}::uuid[]) and u.on_day = ${day} limit 1
  `.execute(db);
  return found.rows.length > 0;
}

export async function updateImportance(
  trx: Db,
  rootId: UnitId,
  taskId: TaskId,
  importance: Importance,
): Promise<Importance | null> {
  const found = await sql<{ before: Importance }>`
    update task set importance = ${importance} from (
      select importance as before from task where root_id = ${rootId} and id = ${taskId} for update) old
    where task.root_id = ${rootId} and task.id = ${taskId} returning old.before
  `.execute(trx);
  return found.rows[0]?.before ?? null;
}
