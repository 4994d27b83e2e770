import { sql } from 'kysely';
import type { AssignmentId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { INHERITED_STATES } from './assignment.ts';

/** From whom to whom work goes, and in whose name that is recorded. */
export interface Handover {
  readonly rootId: UnitId;
  readonly fromId: UnitId;
  readonly heirId: UnitId;
  readonly at: Temporal.Instant;
  readonly onDay: Temporal.PlainDate;
  readonly by: PersonId;
  /** The unit for which that person acts. */
  readonly forUnit: UnitId;
  /** Shown in the story of each assignment: which change of units, by which decision. */
  readonly reason: string;
}

/** An assignment that changed hands, with the number of the event that says so. */
export interface Transferred {
  readonly id: AssignmentId;
  readonly seq: number;
}

/** An open assignment of a task that the heir has as well. */
export interface Double {
  readonly id: AssignmentId;
  /** The heir's. */
  readonly into: AssignmentId;
}

/** Locked until the transaction ends. */
export async function selectDoubles(trx: Db, { rootId, fromId, heirId }: Handover): Promise<Double[]> {
  const found = await sql<Double>`
    select a.id, other.id as into
    from assignment a
    join assignment other on other.root_id = a.root_id and other.task_id = a.task_id and other.period = a.period
      and other.unit_id = ${heirId}
    where a.root_id = ${rootId} and a.unit_id = ${fromId} and a.state = any(${INHERITED_STATES}::text[])
    order by a.id
    for update of a
  `.execute(trx);
  return found.rows;
}

/** A report on its way, with where it is going. */
export interface OnTheWay {
  readonly id: AssignmentId;
  readonly unitId: UnitId;
  readonly confirmingUnitId: UnitId;
}

/** Reports that lie at a unit on their way, locked until the transaction ends. */
export async function selectLyingAt(trx: Db, rootId: UnitId, stationId: UnitId): Promise<OnTheWay[]> {
  const found = await sql<OnTheWay>`
    select a.id, a.unit_id as "unitId", task.confirming_unit_id as "confirmingUnitId"
    from assignment a join task on task.root_id = a.root_id and task.id = a.task_id
    where a.root_id = ${rootId} and a.station_unit_id = ${stationId}
    order by a.id
    for update of a
  `.execute(trx);
  return found.rows;
}

/** Gives all open assignments of a unit to its heir, with an event each. */
export async function transferOpen(trx: Db, handover: Handover): Promise<Transferred[]> {
  const { rootId, fromId, heirId, reason } = handover;
  const found = await sql<Transferred>`
    with open as (
      select id, last_seq + 1 as seq from assignment
      where root_id = ${rootId} and unit_id = ${fromId} and state = any(${INHERITED_STATES}::text[])
      order by id
      for update
    ), told as (
      insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
      select ${rootId}::uuid, id, seq, 'transferred', ${at(handover)}, ${day(handover)}, ${handover.by}::uuid,
        ${handover.forUnit}::uuid, jsonb_build_object('reason', ${reason}::text, 'unit', ${heirId}::uuid)
      from open
    ), moved as (
      update assignment a set unit_id = ${heirId}, opened_at = null, last_seq = open.seq, last_event_at = ${at(handover)}
      from open where a.root_id = ${rootId} and a.id = open.id
    )
    select id, seq from open
  `.execute(trx);
  return found.rows;
}

/** Whether any of them has moved on since; nothing may be taken back then. */
export async function haveMovedOn(
  trx: Db,
  rootId: UnitId,
  transferred: readonly Transferred[],
): Promise<boolean> {
  const found = await sql`
    select 1 from assignment a
    join jsonb_to_recordset(${JSON.stringify(transferred)}::jsonb) as given (id uuid, seq int) on given.id = a.id
    where a.root_id = ${rootId} and a.last_seq <> given.seq
    limit 1
  `.execute(trx);
  return found.rows.length > 0;
}

/** Whether a unit has assignments beside those named. */
export async function hasOthers(
  trx: Db,
  rootId: UnitId,
  unitId: UnitId,
  except: readonly AssignmentId[],
): Promise<boolean> {
  const found = await sql`
    select 1 from assignment
    where root_id = ${rootId} and unit_id = ${unitId} and id <> all(${except}::uuid[])
    limit 1
  `.execute(trx);
  return found.rows.length > 0;
}

/** Gives the assignments named to a unit again, with an event each. */
export async function transferBack(
  trx: Db,
  handover: Handover,
  transferred: readonly Transferred[],
): Promise<void> {
  const { rootId, heirId, reason } = handover;
  await sql`
    with given as (
      select a.id, a.last_seq + 1 as seq
      from jsonb_to_recordset(${JSON.stringify(transferred)}::jsonb) as rows (id uuid)
      join assignment a on a.root_id = ${rootId} and a.id = rows.id
    ), told as (
      insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
      select ${rootId}::uuid, id, seq, 'transferred', ${at(handover)}, ${day(handover)}, ${handover.by}::uuid,
        ${handover.forUnit}::uuid, jsonb_build_object('reason', ${reason}::text, 'unit', ${heirId}::uuid)
      from given
    )
    update assignment a set unit_id = ${heirId}, opened_at = null, last_seq = given.seq, last_event_at = ${at(handover)}
    from given where a.root_id = ${rootId} and a.id = given.id
  `.execute(trx);
}

function at(handover: Handover) {
  return sql`${handover.at.toString()}::timestamptz`;
}

function day(handover: Handover) {
  return sql`${handover.onDay.toString()}::date`;
}

// Tasks of which something is still to be done.
const openTask = (rootId: UnitId) => sql`
  exists (select from assignment a where a.root_id = ${rootId} and a.task_id = task.id and a.state = any(${INHERITED_STATES}::text[]))`;

/** Open tasks that one unit has to confirm are confirmed by another from now on. */
export async function moveConfirming(
  trx: Db,
  rootId: UnitId,
  fromId: UnitId,
  heirId: UnitId,
): Promise<TaskId[]> {
  const found = await sql<{ id: TaskId }>`
    update task set confirming_unit_id = ${heirId}
    where root_id = ${rootId} and confirming_unit_id = ${fromId} and ${openTask(rootId)}
    returning id
  `.execute(trx);
  return found.rows.map(({ id }) => id);
}

export async function setConfirming(
  trx: Db,
  rootId: UnitId,
  tasks: readonly TaskId[],
  unitId: UnitId,
): Promise<void> {
  await sql`
    update task set confirming_unit_id = ${unitId} where root_id = ${rootId} and id = any(${tasks}::uuid[])
  `.execute(trx);
}

export interface MovedParty {
  readonly taskId: TaskId;
  readonly role: 'cooperator' | 'via';
}

/** In open tasks the heir cooperates or passes on in the place of the unit. */
export async function moveParties(
  trx: Db,
  rootId: UnitId,
  fromId: UnitId,
  heirId: UnitId,
): Promise<MovedParty[]> {
  const found = await sql<MovedParty>`
    delete from task_party p using task
    where p.root_id = ${rootId} and p.unit_id = ${fromId} and task.root_id = p.root_id and task.id = p.task_id
      and ${openTask(rootId)}
    returning p.task_id as "taskId", p.role
  `.execute(trx);
  await insertParties(trx, rootId, heirId, found.rows);
  return found.rows;
}

export async function insertParties(
  trx: Db,
  rootId: UnitId,
  unitId: UnitId,
  parties: readonly MovedParty[],
): Promise<void> {
  await sql`
    insert into task_party (root_id, task_id, unit_id, role)
    select ${rootId}::uuid, "taskId", ${unitId}::uuid, role
    from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb) as given ("taskId" uuid, role text)
    on conflict do nothing
  `.execute(trx);
}

export async function selectOpenCounts(
  db: Db,
  rootId: UnitId,
  unitIds: readonly UnitId[],
): Promise<Map<UnitId, number>> {
  const found = await sql<{ unitId: UnitId; open: number }>`
    select unit_id as "unitId", count(*)::int as open from assignment
    where root_id = ${rootId} and unit_id = any(${unitIds}::uuid[]) and state = any(${INHERITED_STATES}::text[])
    group by unit_id
  `.execute(db);
  return new Map(found.rows.map(({ unitId, open }) => [unitId, open]));
}
