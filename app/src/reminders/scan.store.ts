import { sql } from 'kysely';
import type { AssignmentId, NoticeId, PersonId, UnitId, UrgingId } from '../base/ids.ts';
import type { NoticeData } from '../notices/notice.ts';
import type { Db } from '../platform/postgres.ts';
import { type AssignmentState, MOVE_KINDS, MOVES } from '../tasks/assignment.ts';
import type { DueStep } from './ladder.ts';
import { MOST_LISTED } from './reminder.ts';

/** What is still to be handed in: nobody is reminded of what waits for another, is put aside or closed. */
export const REMINDED_STATES: readonly AssignmentState[] = ['assigned', 'received', 'in-progress', 'rework'];

/** Who did one of these has the work in hand; looking at it is not doing it. */
const DOING_KINDS = MOVE_KINDS.filter((kind) => MOVES[kind].who === 'doer' && kind !== 'opened');

/** The day that was scanned last; null before the first. Nobody else scans until the transaction ends. */
export async function lockScan(trx: Db, rootId: UnitId): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminders ${rootId}`}, 0))`.execute(trx);
  const found = await sql<{ day: string }>`select day from reminder_scan where root_id = ${rootId}`.execute(
    trx,
  );
  return found.rows[0]?.day ?? null;
}

export async function noteScan(trx: Db, rootId: UnitId, day: Temporal.PlainDate): Promise<void> {
  await sql`
    insert into reminder_scan (root_id, day) values (${rootId}, ${day.toString()})
    on conflict (root_id) do update set day = excluded.day
  `.execute(trx);
}

export interface ScanRows {
  readonly rootId: UnitId;
  readonly day: Temporal.PlainDate;
  readonly at: string;
  readonly steps: readonly DueStep[];
  /** The root unit and its offices: they confirm as one desk. */
  readonly deskIds: readonly UnitId[];
  /** Of the day's notices: each person has one. */
  readonly dedupeKey: string;
}

/** What somebody reminds of by hand. */
export interface UrgingRows extends Omit<ScanRows, 'steps'> {
  readonly urgingId: UrgingId;
  readonly assignmentIds: readonly AssignmentId[];
  /** Added to each notice: which unit reminds, and what was written. */
  readonly said: Pick<NoticeData, 'unit' | 'reason'>;
}

export interface Written {
  readonly reminders: number;
  /** How many people were told, and how many of those are to be told by e-mail as well. */
  readonly people: number;
  readonly byEmail: number;
}

/** A long scan must not be cut off like a page that hangs. */
export async function allowTime(trx: Db): Promise<void> {
  await sql`select set_config('statement_timeout', '10min', true)`.execute(trx);
}

/**
 * Writes the day's reminders with one notice for each person, in one statement: steps that are due, and what was put off
 * until now; or what somebody reminds of by hand.
 */
export async function insertReminders(trx: Db, scan: ScanRows | UrgingRows): Promise<Written> {
  const { rootId, day, at } = scan;
  const byHand = 'urgingId' in scan;
  const [kind, urgingId] = byHand ? ['urged', scan.urgingId] : ['reminder', null];
  const said = JSON.stringify(byHand ? scan.said : {});
  const written = await sql<{ reminders: number; people: number; byEmail: number }>`
    with ${byHand ? urgedCtes(scan) : workCtes(scan)}, ${holderCte(scan)}, ${recipientCtes(scan)}, told as materialized (
      -- What somebody has put off is written down, and told when the day has come.
      select r.id, r.person_id, w.task_id, w.unit_id, w.due, w.days, w.step, true as is_new,
        ${!byHand} and exists (select from snooze z where z.root_id = ${rootId} and z.person_id = r.person_id
          and z.assignment_id = r.id and z.until > ${day.toString()}::date) as is_held
      from recipient r join work w on w.id = r.id
      where not exists (select from reminder old where old.root_id = ${rootId} and old.assignment_id = r.id
        and old.step = w.step and old.person_id = r.person_id)
      union all
      select held.assignment_id, held.person_id, a.task_id, a.unit_id, held.due, held.days, held.step, false, false
      from reminder held join assignment a on a.root_id = held.root_id and a.id = held.assignment_id
      where ${!byHand} and held.root_id = ${rootId} and held.notice_id is null and a.state = any(${[...REMINDED_STATES]}::text[])
        and a.current_due = held.due
        and exists (select from holder h where h.person_id = held.person_id)
        and not exists (select from snooze z where z.root_id = ${rootId} and z.person_id = held.person_id
          and z.assignment_id = held.assignment_id and z.until > ${day.toString()}::date)
    ), ${noticeCtes(scan)}, made as (
      insert into notice (root_id, id, person_id, kind, directive_id, task_id, assignment_id, data, at, dedupe_key)
      select ${rootId}, notice_id, person_id, ${kind}, null, task_id, assignment_id, data || ${said}::jsonb, ${at}, ${scan.dedupeKey}
      from by_person
      returning id, person_id
    ), reminded as (
      insert into reminder (root_id, assignment_id, step, person_id, due, days, urging_id, notice_id, at)
      select ${rootId}, told.id, told.step, told.person_id, told.due, told.days, ${urgingId}::uuid,
        case when not told.is_held then by_person.notice_id end, ${at}
      from told left join by_person on by_person.person_id = told.person_id
      where told.is_new
      returning 1
    ), released as (
      update reminder set notice_id = by_person.notice_id
      from told join by_person on by_person.person_id = told.person_id
      where not told.is_new and reminder.root_id = ${rootId} and reminder.assignment_id = told.id
        and reminder.step = told.step and reminder.person_id = told.person_id
      returning 1
    ), mailed as (
      insert into notice_email (root_id, notice_id, person_id)
      select ${rootId}, made.id, made.person_id
      from made join notice_choice c on c.person_id = made.person_id and c.email <> 'none'
      returning 1
    )
    select (select count(*) from reminded) + (select count(*) from released) as reminders,
      (select count(*) from made) as people, (select count(*) from mailed) as "byEmail"
  `.execute(trx);
  return written.rows[0] ?? { reminders: 0, people: 0, byEmail: 0 };
}

/** The work whose last day and importance have a step, and whoever holds a position on the day. */
function workCtes({ rootId, steps }: ScanRows) {
  const rows = steps.map(({ importance, due, days, to }) => ({
    importance,
    due: due.toString(),
    days,
    doer: to.includes('doer'),
    head: to.includes('head'),
    assigner: to.includes('assigner'),
  }));
  return sql`given as materialized (
      select *, due || case when days > 0 then ' +' else ' ' end || days as step
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rows (
        importance text, due date, days smallint, doer boolean, head boolean, assigner boolean)
    ), work as materialized (
      select a.id, a.task_id, a.unit_id, given.due, given.days, given.step, given.doer, given.head, given.assigner,
        t.follower_id, t.confirming_unit_id
      from assignment a
      join task t on t.root_id = a.root_id and t.id = a.task_id
      join given on given.due = a.current_due and given.importance = t.importance
      where a.root_id = ${rootId} and a.state = any(${[...REMINDED_STATES]}::text[])
        -- In the words of the index of what is open.
        and a.state not in ('done', 'cancelled') and coalesce(a.current_due, 'infinity'::date) = any(${[...new Set(rows.map(({ due }) => due))]}::date[])
    )`;
}

/** By hand the doers and the heads are told, once more or not. */
function urgedCtes({ rootId, assignmentIds, urgingId }: UrgingRows) {
  return sql`work as materialized (
      select a.id, a.task_id, a.unit_id, a.current_due as due, null::smallint as days, ${urgingId}::text as step,
        true as doer, true as head, false as assigner, t.follower_id, t.confirming_unit_id
      from assignment a
      join task t on t.root_id = a.root_id and t.id = a.task_id
      where a.root_id = ${rootId} and a.id = any(${[...assignmentIds]}::uuid[])
        and a.state = any(${[...REMINDED_STATES]}::text[])
    )`;
}

function holderCte({ day }: Pick<ScanRows, 'day'>) {
  return sql`holder as materialized (
      select h.person_id, h.unit_id, h.role, h.acting_for from position h
      where h.valid @> ${day.toString()}::date and h.role <> 'administrator'
    )`;
}

/**
 * Whom each step is for. The doers are the people of the unit who have had the work in hand; of work that nobody has
 * touched, its clerks, or its heads where it has none. Whoever stands in for somebody is told, too.
 */
function recipientCtes({ rootId, deskIds }: Pick<ScanRows, 'rootId' | 'deskIds'>) {
  const desk = sql`${[...deskIds]}::uuid[]`;
  return sql`touched as materialized (
      select distinct w.id, w.unit_id, e.person_id
      from work w
      join assignment_event e on e.root_id = ${rootId} and e.assignment_id = w.id and e.kind = any(${DOING_KINDS}::text[])
      join holder h on h.person_id = e.person_id and h.unit_id = w.unit_id
      where w.doer
    ), first_in_line as materialized (
      select unit_id, person_id from (
        select unit_id, person_id, rank() over (partition by unit_id order by case
          when role = 'clerk' then 1 when role in ('head', 'leader') then 2 when role = 'specialist' then 3 else 4 end) as place
        from holder) ranked
      where place = 1
    ), confirmer as materialized (
      select desk.unit_id, person_id from (
        select c.unit_id, h.person_id, rank() over (partition by c.unit_id order by
          case h.role when 'specialist' then 1 when 'head' then 2 else 3 end) as place
        from (select distinct confirming_unit_id as unit_id from work where assigner) c
        join holder h on h.unit_id = c.unit_id or (c.unit_id = any(${desk}) and h.unit_id = any(${desk}))
        where h.role in ('specialist', 'head', 'leader')) desk
      where place = 1
    ), follower as materialized (
      select distinct w.id, h.person_id from work w join holder h on h.person_id = w.follower_id where w.assigner
    ), recipient as materialized (
      select id, person_id from touched
      union
      select t.id, h.person_id from touched t join holder h on h.acting_for = t.person_id and h.unit_id = t.unit_id
      union
      select w.id, f.person_id from work w join first_in_line f on f.unit_id = w.unit_id
      where w.doer and not exists (select from touched t where t.id = w.id)
      union
      select w.id, h.person_id from work w join holder h on h.unit_id = w.unit_id
      where w.head and h.role in ('head', 'leader')
      union
      select id, person_id from follower
      union
      -- Who stands in where the work is confirmed sees it, as the absent one does.
      select w.id, h.person_id from work w
      join holder h on h.acting_for = w.follower_id and h.role <> 'staff'
        and (h.unit_id = w.confirming_unit_id or h.unit_id = any(${desk}))
      where w.assigner
      union
      select w.id, c.person_id from work w join confirmer c on c.unit_id = w.confirming_unit_id
      where w.assigner and not exists (select from follower f where f.id = w.id)
    )`;
}

/** One notice for each person who is told now, with the first of what it is about, the most overdue first. */
function noticeCtes({ rootId, day }: Pick<ScanRows, 'rootId' | 'day'>) {
  return sql`ranked as materialized (
      select told.*, row_number() over (partition by person_id order by days desc, due, id) as place
      from (select distinct on (person_id, id) * from told where not is_held order by person_id, id, days desc) told
    ), listed as materialized (
      select ranked.person_id, ranked.place, jsonb_build_object('assignment', ranked.id, 'subject', t.summary,
        'unit', coalesce(v.name, ''), 'due', ranked.due, 'days', ranked.days) as entry
      from ranked
      join task t on t.root_id = ${rootId} and t.id = ranked.task_id
      left join unit_version v on v.unit_id = ranked.unit_id and v.valid @> ${day.toString()}::date
      where ranked.place <= ${MOST_LISTED}
    ), lists as materialized (
      select person_id, jsonb_agg(entry order by place) as list from listed group by person_id
    ), by_person as materialized (
      select uuidv7() as notice_id, r.person_id,
        case when count(*) = 1 then (array_agg(r.id))[1] end as assignment_id,
        case when count(*) = 1 then (array_agg(r.task_id))[1] end as task_id,
        jsonb_build_object('subject', case when count(*) = 1 then (array_agg(l.list))[1] -> 0 ->> 'subject' else '' end,
          'count', count(*), 'overdue', count(*) filter (where r.days > 0),
          'today', count(*) filter (where r.days = 0), 'soon', count(*) filter (where r.days < 0),
          'list', (array_agg(l.list))[1]) as data
      from ranked r join lists l on l.person_id = r.person_id
      group by r.person_id
    )`;
}

/** What was held back and is done with meanwhile was never told, and is forgotten. */
export async function forgetHeld(trx: Db, rootId: UnitId): Promise<void> {
  await sql`
    delete from reminder held using assignment a
    where held.root_id = ${rootId} and held.notice_id is null and a.root_id = held.root_id
      and a.id = held.assignment_id
      and (a.state <> all(${[...REMINDED_STATES]}::text[]) or a.current_due is distinct from held.due)
  `.execute(trx);
}

/** A notice as programs are told of it. */
export interface ToldPerson {
  readonly noticeId: NoticeId;
  readonly personId: PersonId;
  readonly name: string;
  readonly data: NoticeData;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
}

/** An id that those of all later notices of this transaction follow. */
export async function noticesFromNow(trx: Db): Promise<NoticeId> {
  const made = await sql<{ id: NoticeId }>`select uuidv7() as id`.execute(trx);
  const [row] = made.rows;
  if (row === undefined) throw new Error('no id was made');
  return row.id;
}

/** Who was told under a key, in the order of ids; behind the last one that was read. */
export async function selectToldPeople(
  trx: Db,
  { rootId, dedupeKey }: Pick<ScanRows, 'rootId' | 'dedupeKey'>,
  { after, limit }: { readonly after: NoticeId; readonly limit: number },
): Promise<readonly ToldPerson[]> {
  const found = await sql<ToldPerson>`
    select n.id as "noticeId", n.person_id as "personId", p.name, n.data, c.quiet_from as "quietFrom",
      c.quiet_until as "quietUntil"
    from notice n join person p on p.id = n.person_id
    left join notice_choice c on c.person_id = n.person_id
    where n.root_id = ${rootId} and n.id > ${after} and n.dedupe_key = ${dedupeKey}
    order by n.id limit ${limit}
  `.execute(trx);
  return found.rows;
}
