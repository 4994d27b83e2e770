import { type RawBuilder, sql } from 'kysely';
import type { Order } from '../audit/history.ts';
import type { AssignmentId, DirectiveId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { type EventKind, MOVE_KINDS, MOVES } from './assignment.ts';
import { within } from './assignment-list.store.ts';
import type { Sight } from './task.policy.ts';

/** One of the events that are told together. */
export interface ToldEvent {
  readonly assignmentId: AssignmentId;
  readonly seq: number;
  readonly at: string;
  /** ISO day. */
  readonly onDay: string;
  readonly by: PersonId;
  /** For which unit the person acted. */
  readonly forUnitId: UnitId;
  /** The unit whose assignment it is now. */
  readonly unitId: UnitId;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The same thing that happened on one day to assignments of one task. */
export interface ToldEvents {
  readonly kind: EventKind;
  readonly taskId: TaskId;
  readonly summary: string;
  readonly count: number;
  /** The latest first; of very many, only the latest. */
  readonly events: readonly ToldEvent[];
}

export interface AskedEvents {
  readonly sight: Sight;
  readonly today: Temporal.PlainDate;
  readonly of: { readonly taskId: TaskId } | { readonly directiveId: DirectiveId };
  readonly order: Order;
  readonly limit: number;
}

/** More than these are not listed one by one. */
export const MOST_TOLD = 100;

// What people of many units do for themselves is told as one; what somebody does to many is told of that person.
const DONE_BY_UNITS: readonly EventKind[] = MOVE_KINDS.filter((kind) => MOVES[kind].who === 'doer');

export async function selectToldEvents(db: Db, asked: AskedEvents): Promise<ToldEvents[]> {
  const found = await toldEventsQuery(asked).execute(db);
  return found.rows;
}

/** The query itself, so that a test can look at its plan. */
export function toldEventsQuery({ sight, today, of, order, limit }: AskedEvents): RawBuilder<ToldEvents> {
  const direction = order === 'newest' ? sql`desc` : sql`asc`;
  return sql<ToldEvents>`
    with seen as (
      select assignment.id, assignment.unit_id, task.id as task_id, task.summary, task.issued_at
      from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
      where ${within({ sight, today })}
        and ${'taskId' in of ? sql`task.id = ${of.taskId}` : sql`task.directive_id = ${of.directiveId}`}
    )
    select e.kind, seen.task_id as "taskId", seen.summary, count(*)::int as count,
      (array_agg(jsonb_build_object('assignmentId', seen.id, 'seq', e.seq, 'at', e.at, 'onDay', e.on_day, 'by', e.person_id,
        'forUnitId', e.unit_id, 'unitId', seen.unit_id, 'data', e.data) order by e.at desc, seen.id))[1:${MOST_TOLD}] as events
    from seen
    join assignment_event e on e.root_id = ${sight.rootId} and e.assignment_id = seen.id
    ${'taskId' in of ? sql`` : sql`where not (e.kind = 'assigned' and e.at = seen.issued_at)`}
    group by e.on_day, seen.task_id, seen.summary, e.kind,
      case when e.kind = any(${DONE_BY_UNITS}::text[]) then null else e.person_id end
    order by max(e.at) ${direction}, seen.task_id, e.kind
    limit ${limit}
  `;
}
