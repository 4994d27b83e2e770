import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { PeriodKey } from './period.ts';
import type { RecurrenceEvent, RecurrenceHappening, RecurrenceState } from './recurrence.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/** An event as it is kept, with the unit for which the person acted. */
export type RecordedRecurrenceEvent = RecurrenceEvent & { readonly unitId: UnitId };

interface EventRow {
  readonly taskId: TaskId;
  readonly seq: number;
  readonly kind: RecurrenceHappening['kind'];
  readonly at: string;
  readonly onDay: string;
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly data: EventData;
}

interface EventData {
  readonly from?: string;
  readonly rule?: RecurrenceRule;
  readonly units?: readonly UnitId[];
  readonly reason?: string;
  readonly period?: PeriodKey;
  readonly unit?: UnitId;
  readonly to?: UnitId;
}

/** The events of each recurrence, in their order; tasks that do not recur are not among them. */
export async function selectRecurrenceEvents(
  db: Db,
  rootId: UnitId,
  taskIds: readonly TaskId[],
): Promise<Map<TaskId, RecordedRecurrenceEvent[]>> {
  const found = await sql<EventRow>`
    select task_id as "taskId", seq, kind, at, on_day as "onDay", person_id as "personId", unit_id as "unitId", data
    from recurrence_event where root_id = ${rootId} and task_id = any(${taskIds}::uuid[]) order by task_id, seq
  `.execute(db);
  return Map.groupBy(found.rows.map(recorded), ({ taskId }) => taskId);
}

function recorded(row: EventRow): RecordedRecurrenceEvent & { readonly taskId: TaskId } {
  const { from, ...data } = row.data;
  const happening = {
    kind: row.kind,
    ...data,
    ...(from !== undefined && { from: Temporal.PlainDate.from(from) }),
    // Written together with the kind, below.
  } as RecurrenceHappening;
  return {
    ...happening,
    taskId: row.taskId,
    seq: row.seq,
    at: Temporal.Instant.from(row.at),
    onDay: Temporal.PlainDate.from(row.onDay),
    by: row.personId,
    unitId: row.unitId,
  };
}

/** Locks the recurrence of a task until the transaction ends. @returns whether there is one */
export async function lockRecurrence(trx: Db, rootId: UnitId, taskId: TaskId): Promise<boolean> {
  const found = await sql`
    select from recurrence where root_id = ${rootId} and task_id = ${taskId} for update
  `.execute(trx);
  return found.rows.length > 0;
}

export interface Projection {
  readonly state: RecurrenceState;
  readonly units: readonly UnitId[];
  readonly nextOn: Temporal.PlainDate | null;
}

/** Appends one event, and brings the row beside it up to date. */
export async function appendRecurrenceEvent(
  trx: Db,
  rootId: UnitId,
  taskId: TaskId,
  event: RecordedRecurrenceEvent,
): Promise<void> {
  const { kind, seq, at, onDay, by, unitId, ...rest } = event;
  const data = 'from' in rest ? { ...rest, from: rest.from.toString() } : rest;
  await sql`
    insert into recurrence_event (root_id, task_id, seq, kind, at, on_day, person_id, unit_id, data)
    values (${rootId}, ${taskId}, ${seq}, ${kind}, ${at.toString()}, ${onDay.toString()}, ${by}, ${unitId},
      ${JSON.stringify(data)}::jsonb)
  `.execute(trx);
}

export async function setRecurrence(
  trx: Db,
  rootId: UnitId,
  taskId: TaskId,
  { state, units, nextOn, lastSeq }: Projection & { readonly lastSeq: number },
): Promise<void> {
  await sql`
    insert into recurrence (root_id, task_id, state, unit_ids, next_on, last_seq)
    values (${rootId}, ${taskId}, ${state}, ${units}::uuid[], ${nextOn?.toString() ?? null}, ${lastSeq})
    on conflict (root_id, task_id) do update
    set state = excluded.state, unit_ids = excluded.unit_ids, next_on = excluded.next_on, last_seq = excluded.last_seq
  `.execute(trx);
}

export interface DueRecurrence {
  readonly rootId: UnitId;
  readonly taskId: TaskId;
}

/** Recurrences of which a period is to be given by a day, a part at a time. */
export async function selectDueRecurrences(
  db: Db,
  today: Temporal.PlainDate,
  after: TaskId | null,
  limit: number,
): Promise<DueRecurrence[]> {
  const found = await sql<DueRecurrence>`
    select root_id as "rootId", task_id as "taskId" from recurrence
    where next_on <= ${today.toString()}::date and (${after}::uuid is null or task_id > ${after}::uuid)
    order by task_id limit ${limit}
  `.execute(db);
  return found.rows;
}

/** Recurrences that a unit has a part in. */
export async function selectRecurrencesOf(trx: Db, rootId: UnitId, unitId: UnitId): Promise<TaskId[]> {
  const found = await sql<{ taskId: TaskId }>`
    select task_id as "taskId" from recurrence
    where root_id = ${rootId} and unit_ids @> array[${unitId}]::uuid[] and state <> 'ended'
    order by task_id for update
  `.execute(trx);
  return found.rows.map(({ taskId }) => taskId);
}

export interface RecurringTask {
  readonly id: TaskId;
  readonly rootId: UnitId;
  readonly directiveId: DirectiveId | null;
  readonly summary: string;
  readonly confirmingUnitId: UnitId;
  readonly followerId: PersonId | null;
  readonly deadlineWritten: string | null;
}

/** What rights and notices need to know of a task; null for a standing direction, which is given to nobody. */
export async function findRecurringTask(
  db: Db,
  rootId: UnitId,
  taskId: TaskId,
): Promise<RecurringTask | null> {
  const found = await sql<RecurringTask>`
    select id, root_id as "rootId", directive_id as "directiveId", summary, confirming_unit_id as "confirmingUnitId",
      follower_id as "followerId", deadline_written as "deadlineWritten"
    from task where root_id = ${rootId} and id = ${taskId} and kind = 'assignment'
  `.execute(db);
  return found.rows[0] ?? null;
}

export interface PeriodAssignment {
  readonly id: AssignmentId;
  readonly unitId: UnitId;
  readonly period: PeriodKey;
}

/** The last period that any unit has been given. */
export async function selectLastPeriods(db: Db, rootId: UnitId, taskId: TaskId): Promise<PeriodKey[]> {
  const found = await sql<{ period: PeriodKey }>`
    select distinct period from assignment where root_id = ${rootId} and task_id = ${taskId} and period <> ''
  `.execute(db);
  return found.rows.map(({ period }) => period);
}

/** Open assignments of some periods, or of all from a given day on; locked. */
export async function selectOpenOfPeriods(
  trx: Db,
  rootId: UnitId,
  taskId: TaskId,
  periods: readonly PeriodKey[],
): Promise<PeriodAssignment[]> {
  const found = await sql<PeriodAssignment>`
    select id, unit_id as "unitId", period from assignment
    where root_id = ${rootId} and task_id = ${taskId} and period = any(${periods}::text[])
      and state not in ('done', 'cancelled', 'superseded')
    order by id for update
  `.execute(trx);
  return found.rows;
}

/** The units that have a task, in whatever period, and have not lost it. */
export async function selectHolderIds(db: Db, rootId: UnitId, taskId: TaskId): Promise<UnitId[]> {
  const found = await sql<{ unitId: UnitId }>`
    select distinct unit_id as "unitId" from assignment
    where root_id = ${rootId} and task_id = ${taskId} and state not in ('cancelled', 'superseded', 'returned')
  `.execute(db);
  return found.rows.map(({ unitId }) => unitId);
}
