import { sql } from 'kysely';
import type { AssignmentId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentState } from './assignment.ts';
import { classOf, found, type Selection } from './assignment-query.store.ts';
import type { PeriodKey } from './period.ts';

/** How a period stands: how many units, by what became of it. */
export interface PeriodCounts {
  /** All that were given it and did not lose it for another reason than that it was left out. */
  readonly given: number;
  /** Done in time, with something to report. */
  readonly done: number;
  readonly late: number;
  /** Reported that nothing came up, in time. */
  readonly nil: number;
  readonly skipped: number;
  readonly open: number;
  readonly overdue: number;
  /** Of those open: handed in, waiting to be confirmed. */
  readonly submitted: number;
}

export interface PeriodCountRow extends PeriodCounts {
  readonly period: PeriodKey;
  /** The latest of its last days. */
  readonly due: string | null;
}

/** Whether the last report says that nothing came up. */
const NIL = sql`coalesce((
  select e.data ->> 'nil' = 'true' from assignment_event e
  where e.root_id = counted.root_id and e.assignment_id = counted.id and e.kind = 'submitted'
  order by e.seq desc limit 1), false)`;
const SKIPPED = sql`exists (
  select from assignment_event e
  where e.root_id = counted.root_id and e.assignment_id = counted.id and e.kind = 'cancelled' and e.data ->> 'skipped' = 'true')`;

/** The periods of a task as far as the reader may see something of them; '' for what was given without one. */
export async function selectPeriodCounts(db: Db, selection: Selection): Promise<PeriodCountRow[]> {
  const counted = await sql<PeriodCountRow>`
    select period, max(due) as due, count(*) filter (where class is not null or skipped)::int as given,
      count(*) filter (where class in ('done-on-time', 'no-deadline') and state = 'done' and not nil)::int as done,
      count(*) filter (where class = 'done-late')::int as late,
      count(*) filter (where class in ('done-on-time', 'no-deadline') and state = 'done' and nil)::int as nil,
      count(*) filter (where skipped)::int as skipped,
      count(*) filter (where class in ('open-in-time', 'open-overdue', 'no-deadline') and state <> 'done')::int as open,
      count(*) filter (where class = 'open-overdue')::int as overdue,
      count(*) filter (where state = 'submitted')::int as submitted
    from (
      select counted.period, counted.due, counted.state, counted.class, ${NIL} as nil,
        counted.state = 'cancelled' and ${SKIPPED} as skipped
      from (
        select assignment.root_id, assignment.id, assignment.period, assignment.current_due as due, assignment.state,
          ${classOf(selection.today.toString(), 'current')} as class
        ${found(selection)}
      ) as counted
    ) as told
    group by period
  `.execute(db);
  return counted.rows;
}

/** One period of a task in the hands of one unit. */
export interface PeriodBeside {
  readonly id: AssignmentId;
  readonly period: PeriodKey;
  readonly state: AssignmentState;
}

/** The periods that are due nearest to a day, of one unit as the selection names it. */
export async function selectPeriodsBeside(
  db: Db,
  selection: Selection,
  due: string,
): Promise<PeriodBeside[]> {
  const beside = await sql<PeriodBeside>`
    select assignment.id, assignment.period, assignment.state ${found(selection)} and assignment.period <> ''
    order by abs(assignment.current_due - ${due}::date), assignment.period limit 7
  `.execute(db);
  return beside.rows;
}
