import type { Span } from '@dondoc/reading';
import { sql } from 'kysely';
import type {
  AssignmentId,
  DirectiveId,
  EventId,
  FileId,
  PersonId,
  SpokenOrderId,
  TaskId,
  UnitId,
} from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import {
  type Assignment,
  type AssignmentEvent,
  type AssignmentState,
  type CauseStanding,
  type EventKind,
  type Happening,
  projectionOf,
} from './assignment.ts';
import type { PeriodKey } from './period.ts';
import type { AssignmentParties } from './task.policy.ts';
import type { NewTask } from './task.ts';

/** Inserts tasks with their cooperators and "via" units in two statements. Returns the new id of each ordinal. */
export async function insertTasks(
  trx: Db,
  issue: {
    rootId: UnitId;
    directiveId: DirectiveId | null;
    orderId?: SpokenOrderId | undefined;
    at: Temporal.Instant;
    by: PersonId;
  },
  tasks: readonly NewTask[],
): Promise<Map<number, TaskId>> {
  const rows = tasks.map(({ leads: _leads, cooperators: _cooperators, via: _via, sets: _sets, ...task }) => ({
    ...task,
    spanStart: task.span.start,
    spanEnd: task.span.end,
    due: task.due?.toString() ?? null,
  }));
  const made = await sql<{ id: TaskId; ordinal: number }>`
    insert into task (root_id, directive_id, spoken_order_id, draft_task_id, ordinal, section, quote, span_start, span_end, summary, kind,
      force, product, deadline, deadline_written, due, follower_id, confirming_unit_id, lead_written, importance, issued_at, issued_by)
    select ${issue.rootId}, ${issue.directiveId}, ${issue.orderId ?? null}::uuid, "draftTaskId", ordinal, section, quote, "spanStart", "spanEnd", summary,
      kind, force, product, nullif(deadline, 'null'::jsonb), "deadlineWritten", due, "followerId", "confirmingUnitId",
      "leadWritten", coalesce(importance, 'normal'), ${issue.at.toString()}, ${issue.by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      "draftTaskId" uuid, ordinal int, section text, quote text, "spanStart" int, "spanEnd" int, summary text, kind text,
      force text, product text, deadline jsonb, "deadlineWritten" text, due date, "followerId" uuid,
      "confirmingUnitId" uuid, "leadWritten" text, importance text)
    returning id, ordinal
  `.execute(trx);
  const ids = new Map(made.rows.map((row) => [row.ordinal, row.id]));
  const parties = tasks.flatMap((task) => {
    const taskId = ids.get(task.ordinal);
    const party = (role: string) => (unitId: UnitId) => ({ taskId, unitId, role });
    return [...task.cooperators.map(party('cooperator')), ...task.via.map(party('via'))];
  });
  await sql`
    insert into task_party (root_id, task_id, unit_id, role)
    select distinct ${issue.rootId}::uuid, "taskId", "unitId", role
    from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb) as given ("taskId" uuid, "unitId" uuid, role text)
  `.execute(trx);
  return ids;
}

export interface NewAssignment {
  readonly taskId: TaskId;
  readonly unitId: UnitId;
  /** ISO day. */
  readonly due: string | null;
  /** Of a recurring task. */
  readonly period?: PeriodKey;
}

/**
 * Inserts assignments and the event with which each begins, in one statement. A period that a unit has been given already
 * is passed over, so that it is given once whoever asks for it at the same time.
 */
export async function insertAssignments(
  trx: Db,
  issue: { rootId: UnitId; at: Temporal.Instant; onDay: Temporal.PlainDate; by: PersonId; forUnit: UnitId },
  given: readonly NewAssignment[],
): Promise<number> {
  const at = issue.at.toString();
  const made = await sql<{ made: number }>`
    with given as (
      insert into assignment (root_id, task_id, unit_id, period, original_due, current_due, state, last_seq, last_event_at)
      select ${issue.rootId}::uuid, "taskId", "unitId", coalesce(period, ''), due, due, 'assigned', 1, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as rows ("taskId" uuid, "unitId" uuid, due date, period text)
      on conflict (root_id, task_id, unit_id, period) do nothing
      returning id, current_due
    ), begun as (
      insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data)
      select ${issue.rootId}::uuid, id, 1, 'assigned', ${at}::timestamptz, ${issue.onDay.toString()}::date,
        ${issue.by}::uuid, ${issue.forUnit}::uuid, jsonb_build_object('due', current_due)
      from given
      returning 1
    )
    select count(*)::int as made from begun
  `.execute(trx);
  return made.rows[0]?.made ?? 0;
}

/** Whether a unit has been given this task, in whatever state that is now. */
export async function hasAssignment(
  db: Db,
  rootId: UnitId,
  taskId: TaskId,
  unitId: UnitId,
): Promise<boolean> {
  const found = await sql`
    select 1 from assignment where root_id = ${rootId} and task_id = ${taskId} and unit_id = ${unitId}
  `.execute(db);
  return found.rows.length > 0;
}

/** An assignment as a move needs it: who is concerned, and what notices and the record say of it. */
export interface AssignmentFacts extends AssignmentParties {
  readonly id: AssignmentId;
  readonly issuedBy: PersonId;
  readonly taskId: TaskId;
  /** Of a recurring task, '' otherwise. */
  readonly period: PeriodKey;
  readonly directiveId: DirectiveId | null;
  readonly summary: string;
  readonly lastSeq: number;
}

/** Reads what rights depend on; with `lock`, nobody else moves the assignment until the transaction ends. */
export async function selectFacts(
  db: Db,
  rootId: UnitId,
  ids: readonly AssignmentId[],
  lock: 'lock' | 'read' = 'read',
): Promise<AssignmentFacts[]> {
  // Locked in the order of ids, so that two bulk moves never wait for each other in a circle.
  const found = await sql<AssignmentFacts>`
    select assignment.id, assignment.root_id as "rootId", assignment.unit_id as "unitId", assignment.last_seq as "lastSeq",
      assignment.period, assignment.station_unit_id as "stationId",
      task.id as "taskId", task.directive_id as "directiveId", task.summary,
      task.confirming_unit_id as "confirmingUnitId", task.follower_id as "followerId", task.issued_by as "issuedBy",
      ${partyIds('cooperator')} as "cooperatorIds", ${partyIds('via')} as "viaIds"
    from assignment
    join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where assignment.root_id = ${rootId} and assignment.id = any(${ids}::uuid[])
    order by assignment.id
    ${lock === 'lock' ? sql`for update of assignment` : sql``}
  `.execute(db);
  return found.rows;
}

function partyIds(role: 'cooperator' | 'via') {
  return sql`array(
    select task_party.unit_id from task_party
    where task_party.root_id = task.root_id and task_party.task_id = task.id and task_party.role = ${role}
    order by task_party.unit_id
  )`;
}

interface EventRow {
  readonly assignmentId: AssignmentId;
  readonly seq: number;
  readonly kind: EventKind;
  readonly at: string;
  readonly onDay: string;
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly data: EventData;
}

interface EventData {
  readonly text?: string;
  readonly percent?: number | null;
  readonly reason?: string;
  readonly due?: string | null;
  readonly unit?: UnitId;
  readonly station?: UnitId;
  readonly proposed?: UnitId;
  readonly directive?: DirectiveId;
  readonly task?: TaskId;
  readonly into?: AssignmentId;
  readonly state?: AssignmentState;
  readonly own?: readonly Span[];
  readonly nil?: true;
  readonly skipped?: true;
}

/** A stored event: what happened, in which order, and for which unit the person acted. */
export type RecordedEvent = AssignmentEvent & { readonly seq: number; readonly unitId: UnitId };

/** The events of each assignment, in their order. */
export async function selectEvents(
  db: Db,
  rootId: UnitId,
  ids: readonly AssignmentId[],
): Promise<Map<AssignmentId, RecordedEvent[]>> {
  const found = await sql<EventRow>`
    select assignment_id as "assignmentId", seq, kind, at, on_day as "onDay", person_id as "personId",
      unit_id as "unitId", data
    from assignment_event
    where root_id = ${rootId} and assignment_id = any(${ids}::uuid[])
    order by assignment_id, seq
  `.execute(db);
  const events = new Map<AssignmentId, RecordedEvent[]>(ids.map((id) => [id, []]));
  for (const row of found.rows) events.get(row.assignmentId)?.push(recorded(row));
  return events;
}

function recorded(row: EventRow): RecordedEvent {
  return {
    ...happeningOf(row.kind, row.data),
    seq: row.seq,
    at: Temporal.Instant.from(row.at),
    onDay: Temporal.PlainDate.from(row.onDay),
    by: row.personId,
    unitId: row.unitId,
  };
}

function happeningOf(kind: EventKind, data: EventData): Happening {
  const { text = '', reason = '' } = data;
  const due = data.due ? Temporal.PlainDate.from(data.due) : undefined;
  switch (kind) {
    case 'assigned':
      return { kind, due: due ?? null };
    case 'reported':
      return { kind, text, percent: data.percent ?? null };
    case 'submitted':
      return { kind, text, nil: data.nil, station: data.station };
    case 'cancelled':
      return { kind, reason, skipped: data.skipped };
    case 'forwarded':
    case 'confirmed':
    case 'explained':
    case 'cause-accepted':
      return { kind, text };
    case 'deadline-changed':
    case 'extension-asked':
    case 'extension-granted':
      return { kind, reason, due: due ?? Temporal.PlainDate.from('') };
    case 'resumed':
      return { kind, reason, due };
    case 'rerouted':
      return { kind, reason, unit: data.unit };
    case 'returned':
      return { kind, reason, proposed: data.proposed };
    case 'reassigned':
      return { kind, reason, unit: data.unit };
    case 'superseded':
      return { kind, reason, directive: data.directive, task: data.task };
    case 'sent-back':
    case 'reopened':
    case 'suspended':
    case 'extension-refused':
    case 'explanation-asked':
    case 'cause-recorded':
    case 'cause-refused':
      return { kind, reason };
    case 'breakdown-completed':
      return { kind, own: data.own ?? [] };
    case 'broken-down':
    case 'passed-on':
    case 'transferred':
    case 'merged':
    case 'restored':
      // Their ids were written together with the kind.
      return { kind, ...data } as Happening;
    case 'opened':
    case 'received':
    case 'started':
    case 'withdrawn':
    case 'extension-withdrawn':
      break;
  }
  return { kind };
}

function dataOf(event: AssignmentEvent): EventData {
  return {
    ...('text' in event && { text: event.text }),
    ...('percent' in event && { percent: event.percent }),
    ...('reason' in event && { reason: event.reason }),
    ...('due' in event && { due: event.due?.toString() ?? null }),
    ...('unit' in event && event.unit !== undefined && { unit: event.unit }),
    ...('station' in event && event.station !== undefined && { station: event.station }),
    ...('proposed' in event && event.proposed !== undefined && { proposed: event.proposed }),
    ...('directive' in event && event.directive !== undefined && { directive: event.directive }),
    ...('task' in event && event.task !== undefined && { task: event.task }),
    ...('nil' in event && event.nil && { nil: event.nil }),
    ...('skipped' in event && event.skipped && { skipped: event.skipped }),
    ...('into' in event && { into: event.into }),
    ...('state' in event && { state: event.state }),
    ...('own' in event && { own: event.own }),
  };
}

export interface AppendedEvent {
  readonly rootId: UnitId;
  readonly assignmentId: AssignmentId;
  readonly event: RecordedEvent;
  readonly requestKey: EventId | null;
  readonly fileIds: readonly FileId[];
}

/** Appends one event with its files, and brings the projection beside it up to date. */
export async function appendEvent(trx: Db, appended: AppendedEvent, made: Assignment): Promise<void> {
  const { rootId, assignmentId, event, requestKey, fileIds } = appended;
  await sql`
    insert into assignment_event (root_id, assignment_id, seq, kind, at, on_day, person_id, unit_id, data, request_key)
    values (${rootId}, ${assignmentId}, ${event.seq}, ${event.kind}, ${event.at.toString()}, ${event.onDay.toString()},
      ${event.by}, ${event.unitId}, ${JSON.stringify(dataOf(event))}::jsonb, ${requestKey})
  `.execute(trx);
  if (fileIds.length > 0) {
    await sql`
      insert into event_file (root_id, assignment_id, seq, file_id)
      select ${rootId}, ${assignmentId}, ${event.seq}, unnest(${fileIds}::uuid[])
    `.execute(trx);
  }
  const { originalDue, currentDue, submittedOn, openedAt, suspendedOn, extensionDue, ...rest } =
    projectionOf(made);
  const isGiven = event.kind === 'passed-on' || event.kind === 'reassigned';
  await sql`
    update assignment set
      unit_id = coalesce(${(isGiven && event.unit) || null}, unit_id), state = ${rest.state}, percent = ${rest.percent},
      original_due = ${originalDue?.toString() ?? null}, current_due = ${currentDue?.toString() ?? null},
      submitted_on = ${submittedOn?.toString() ?? null}, station_unit_id = ${rest.stationId}, opened_at = ${openedAt?.toString() ?? null},
      suspended_on = ${suspendedOn?.toString() ?? null}, suspended_days = ${rest.suspendedDays},
      extension_due = ${extensionDue?.toString() ?? null},
      explanation_asked_on = ${rest.explanationAskedOn?.toString() ?? null}, cause = ${rest.cause},
      last_seq = ${event.seq}, last_event_at = ${event.at.toString()}
    where root_id = ${rootId} and id = ${assignmentId}
  `.execute(trx);
}

/** Whether a unit has the task of an assignment, for the same period, by another assignment. */
export async function hasSameTask(
  db: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
  unitId: UnitId,
): Promise<boolean> {
  const found = await sql`
    select 1 from assignment a join assignment other on other.root_id = a.root_id and other.task_id = a.task_id
      and other.period = a.period and other.id <> a.id
    where a.root_id = ${rootId} and a.id = ${assignmentId} and other.unit_id = ${unitId}
  `.execute(db);
  return found.rows.length > 0;
}

/** Whether a form with this key has been recorded already. */
export async function hasRequest(
  db: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
  requestKey: EventId,
): Promise<boolean> {
  const found = await sql`
    select 1 from assignment_event
    where root_id = ${rootId} and assignment_id = ${assignmentId} and request_key = ${requestKey}
  `.execute(db);
  return found.rows.length > 0;
}

export interface ProjectionRow {
  readonly id: AssignmentId;
  readonly state: AssignmentState;
  readonly percent: number;
  readonly originalDue: string | null;
  readonly currentDue: string | null;
  readonly submittedOn: string | null;
  readonly stationId: UnitId | null;
  readonly openedAt: string | null;
  readonly suspendedOn: string | null;
  readonly suspendedDays: number;
  readonly extensionDue: string | null;
  readonly explanationAskedOn: string | null;
  readonly cause: CauseStanding | null;
  readonly lastSeq: number;
}

/** The projection columns as they stand: what must equal the fold of the events. */
export async function selectProjections(db: Db, rootId: UnitId): Promise<ProjectionRow[]> {
  const found = await sql<ProjectionRow>`
    select id, state, percent, original_due as "originalDue", current_due as "currentDue",
      submitted_on as "submittedOn", station_unit_id as "stationId", opened_at as "openedAt", suspended_on as "suspendedOn",
      suspended_days as "suspendedDays", extension_due as "extensionDue", explanation_asked_on as "explanationAskedOn",
      cause, last_seq as "lastSeq"
    from assignment where root_id = ${rootId} order by id
  `.execute(db);
  return found.rows;
}
