import { sql } from 'kysely';
import type { AssignmentId, AssignmentPartId, EventId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentState } from './assignment.ts';

/** Parts of an assignment for people of its unit. */

export interface PartRow {
  readonly id: AssignmentPartId;
  readonly assignmentId: AssignmentId;
  readonly personId: PersonId;
  readonly text: string;
  /** ISO day. */
  readonly due: string | null;
  /** ISO instant. */
  readonly doneAt: string | null;
}

const COLUMNS = sql`part.id, part.assignment_id as "assignmentId", part.person_id as "personId", part.text, part.due,
  part.done_at as "doneAt"`;

/** Those that stand, in the order in which they were given. */
export async function selectParts(
  db: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
): Promise<readonly PartRow[]> {
  const found = await sql<PartRow>`
    select ${COLUMNS} from assignment_part part
    where part.root_id = ${rootId} and part.assignment_id = ${assignmentId} and part.removed_at is null
    order by part.id
  `.execute(db);
  return found.rows;
}

export interface OwnPartRow extends PartRow {
  readonly summary: string;
  readonly unitId: UnitId;
  readonly state: AssignmentState;
  /** Of the whole, ISO day. */
  readonly wholeDue: string | null;
}

/** What somebody still has to do of the open work of their units, the nearest last day first. */
export async function selectOpenParts(
  db: Db,
  rootId: UnitId,
  { personId, unitIds }: { readonly personId: PersonId; readonly unitIds: readonly UnitId[] },
): Promise<readonly OwnPartRow[]> {
  const found = await sql<OwnPartRow>`
    select ${COLUMNS}, task.summary, assignment.unit_id as "unitId", assignment.state,
      assignment.current_due as "wholeDue"
    from assignment_part part
    join assignment on assignment.root_id = part.root_id and assignment.id = part.assignment_id
    join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where part.root_id = ${rootId} and part.person_id = ${personId} and part.done_at is null and part.removed_at is null
      and assignment.unit_id = any(${[...unitIds]}::uuid[]) and assignment.state not in ('done', 'cancelled', 'superseded')
    order by coalesce(part.due, assignment.current_due) nulls last, part.id
  `.execute(db);
  return found.rows;
}

export interface NewPart {
  readonly rootId: UnitId;
  readonly assignmentId: AssignmentId;
  readonly personId: PersonId;
  readonly text: string;
  /** ISO day. */
  readonly due: string | null;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
  readonly requestKey: EventId | null;
}

/** Null when a form with this key has made it before. */
export async function insertPart(trx: Db, part: NewPart): Promise<AssignmentPartId | null> {
  const made = await sql<{ id: AssignmentPartId }>`
    insert into assignment_part (root_id, assignment_id, person_id, text, due, made_at, made_by, request_key)
    values (${part.rootId}, ${part.assignmentId}, ${part.personId}, ${part.text}, ${part.due}, ${part.at.toString()},
      ${part.by}, ${part.requestKey})
    on conflict (root_id, assignment_id, request_key) do nothing
    returning id
  `.execute(trx);
  return made.rows[0]?.id ?? null;
}

export interface PartChange {
  readonly rootId: UnitId;
  readonly assignmentId: AssignmentId;
  readonly partId: AssignmentPartId;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
}

/** @returns its text; null when it is not there, or stands so already */
export async function markPart(trx: Db, change: PartChange, done: boolean): Promise<string | null> {
  const changed = await sql<{ text: string }>`
    update assignment_part set
      done_at = ${done ? change.at.toString() : null}, done_by = ${done ? change.by : null}
    where root_id = ${change.rootId} and assignment_id = ${change.assignmentId} and id = ${change.partId}
      and removed_at is null and (done_at is null) = ${done}
    returning text
  `.execute(trx);
  return changed.rows[0]?.text ?? null;
}

/** @returns its text; null when it is not there any more */
export async function removePart(trx: Db, change: PartChange): Promise<string | null> {
  const changed = await sql<{ text: string }>`
    update assignment_part set removed_at = ${change.at.toString()}, removed_by = ${change.by}
    where root_id = ${change.rootId} and assignment_id = ${change.assignmentId} and id = ${change.partId}
      and removed_at is null
    returning text
  `.execute(trx);
  return changed.rows[0]?.text ?? null;
}

/** Open parts are due no later than the whole. */
export async function bringPartsForward(
  trx: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
  due: Temporal.PlainDate,
): Promise<void> {
  await sql`
    update assignment_part set due = ${due.toString()}
    where root_id = ${rootId} and assignment_id = ${assignmentId} and due > ${due.toString()}::date
      and done_at is null and removed_at is null
  `.execute(trx);
}
