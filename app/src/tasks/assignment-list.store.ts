import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import {
  type Condition,
  classOf,
  firstOf,
  found,
  isBounded,
  MOST_COUNTED,
  type Selection,
  WAITING_FOR,
} from './assignment-query.store.ts';
import { withSearch } from './assignment-search.store.ts';
import type { AssignmentRow } from './assignment-view.ts';
import { type DeadlineBasis, RESULT_CLASSES, type ResultClass } from './result-class.ts';

export { MOST_COUNTED, type Selection, within } from './assignment-query.store.ts';

export interface Slice<Id extends string = string> {
  readonly limit: number;
  readonly offset?: number;
  /**
   * Instead of an offset: in the order in which they were made, from behind this one (null: from the first). So a list that
   * is read page by page neither repeats nor leaves out anything when something is added meanwhile.
   */
  readonly after?: Id | null;
}

function behind(column: Condition, { after }: Slice): Condition {
  return typeof after === 'string' ? sql`${column} > ${after}` : sql`true`;
}

/** The last day, with those without one behind all others: the order of lists, held by indexes. */
export const DUE = sql`coalesce(assignment.current_due, 'infinity')`;

/** The columns of a row, from `assignment` and `task`. */
export const ROW = sql`assignment.id, assignment.task_id as "taskId", assignment.unit_id as "unitId", assignment.period,
  assignment.state, assignment.percent, assignment.original_due as "originalDue", assignment.current_due as "currentDue",
  assignment.submitted_on as "submittedOn", assignment.station_unit_id as "stationId", assignment.opened_at as "openedAt",
  assignment.suspended_on as "suspendedOn", assignment.suspended_days as "suspendedDays",
  assignment.extension_due as "extensionDue", assignment.explanation_asked_on as "explanationAskedOn", assignment.cause,
  assignment.last_event_at as "lastEventAt", task.directive_id as "directiveId", task.draft_task_id as "draftTaskId", task.ordinal,
  task.section, task.summary, task.deadline_written as "deadlineWritten", task.confirming_unit_id as "confirmingUnitId",
  task.follower_id as "followerId",
  array(select party.unit_id from task_party as party
    where party.root_id = task.root_id and party.task_id = task.id and party.role = 'via') as "viaIds"`;

/** Assignments that the reader may see, earliest last day first. */
export async function selectAssignments(
  db: Db,
  given: Selection,
  slice: Slice<AssignmentId>,
): Promise<{ rows: AssignmentRow[] }> {
  const searched = await withSearch(db, given);
  return await firstOf(db, searched, (one, selection) => pageOf(one, selection, slice));
}

async function pageOf(
  db: Db,
  selection: Selection,
  slice: Slice<AssignmentId>,
): Promise<{ rows: AssignmentRow[] }> {
  const order = slice.after === undefined ? sql`${DUE}, assignment.id` : sql`assignment.id`;
  const rows = await sql<AssignmentRow>`
    with page as materialized (
      select assignment.root_id, assignment.id, ${DUE} as due ${found(selection, 'assignment')} and ${behind(sql`assignment.id`, slice)}
      order by ${order} limit ${slice.limit} offset ${slice.offset ?? 0}
    )
    select ${ROW}
    from page join assignment on assignment.root_id = page.root_id and assignment.id = page.id
    join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    order by ${slice.after === undefined ? sql`page.due, page.id` : sql`page.id`}
  `.execute(db);
  return rows;
}

/** How many there are; `MOST_COUNTED + 1` when there are more. */
export async function countAssignments(db: Db, given: Selection, most = MOST_COUNTED): Promise<number> {
  const selection = await withSearch(db, given);
  const known = selection.sought?.counted;
  if (known !== undefined && (known <= MOST_COUNTED || most <= MOST_COUNTED))
    return Math.min(known, most + 1);
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from (select ${found(selection, 'assignment')} limit ${most + 1}) as first
  `.execute(db);
  return counted.rows[0]?.n ?? 0;
}

export type CountBy = 'directive' | 'unit' | 'task';

const KEY: Readonly<Record<CountBy, Condition>> = {
  directive: sql`task.directive_id`,
  unit: sql`assignment.unit_id`,
  task: sql`task.id`,
};

export interface ClassCountRow {
  readonly key: string | null;
  readonly current: Record<ResultClass, number>;
  readonly original: Record<ResultClass, number>;
}

/** Counts in the five classes, one line for each directive, unit or task that the reader may see something of. */
export async function selectClassCounts(db: Db, given: Selection, by: CountBy): Promise<ClassCountRow[]> {
  const selection = await withSearch(db, given);
  const today = selection.today.toString();
  const counted = await sql<{ key: string | null } & Record<string, number>>`
    select counted.key, ${sql.join([...countColumns('current'), ...countColumns('original')])}
    from (
      select ${KEY[by]} as key, ${classOf(today, 'current')} as current, ${classOf(today, 'original')} as original
      ${found(selection)}
    ) as counted
    group by counted.key
  `.execute(db);
  return counted.rows.map((row) => ({
    key: row.key,
    current: countsOf(row, 'current'),
    original: countsOf(row, 'original'),
  }));
}

function countColumns(basis: DeadlineBasis): Condition[] {
  return RESULT_CLASSES.map(
    (each) =>
      sql`count(*) filter (where ${sql.ref(`counted.${basis}`)} = ${each})::int as ${sql.ref(`${basis} ${each}`)}`,
  );
}

function countsOf(row: Readonly<Record<string, unknown>>, basis: DeadlineBasis): Record<ResultClass, number> {
  const count = (each: ResultClass): number => Number(row[`${basis} ${each}`] ?? 0);
  return {
    'done-on-time': count('done-on-time'),
    'done-late': count('done-late'),
    'open-in-time': count('open-in-time'),
    'open-overdue': count('open-overdue'),
    'no-deadline': count('no-deadline'),
  };
}

export interface CooperationRow {
  readonly taskId: TaskId;
  readonly directiveId: DirectiveId | null;
  readonly section: string;
  readonly summary: string;
  readonly due: string | null;
  readonly deadlineWritten: string | null;
  readonly leadIds: readonly UnitId[];
  readonly done: number;
  readonly assignmentId: AssignmentId;
}

/** Open tasks in which these units cooperate, earliest last day first. */
export async function selectCooperations(
  db: Db,
  rootId: UnitId,
  unitIds: readonly UnitId[],
): Promise<CooperationRow[]> {
  const rows = await sql<CooperationRow>`
    select task.id as "taskId", task.directive_id as "directiveId", task.section, task.summary, task.due,
      task.deadline_written as "deadlineWritten", array_agg(assignment.unit_id order by assignment.id) as "leadIds",
      count(*) filter (where assignment.state = 'done')::int as done,
      (array_agg(assignment.id order by assignment.id))[1] as "assignmentId"
    from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where task.root_id = ${rootId} and assignment.state not in ('cancelled', 'superseded')
      and task.id in (
        select task_id from task_party
        where root_id = ${rootId} and role = 'cooperator' and unit_id = any(${unitIds}::uuid[]))
      and exists (
        select from assignment as open where open.root_id = task.root_id and open.task_id = task.id
          and open.state not in ('done', 'cancelled', 'superseded'))
    group by task.root_id, task.id
    having bool_or(assignment.state <> 'done')
    order by task.due nulls last, task.issued_at, task.ordinal
  `.execute(db);
  return rows.rows;
}

export interface TaskGroupRow {
  readonly taskId: TaskId;
  readonly directiveId: DirectiveId | null;
  readonly ordinal: number;
  readonly section: string;
  readonly summary: string;
  readonly deadlineWritten: string | null;
  /** The earliest last day among its assignments. */
  readonly currentDue: string | null;
  /** When the longest waiting of them last changed. */
  readonly oldest: string;
  readonly count: number;
  readonly toConfirm: number;
  readonly silent: number;
  /** The first few, the longest waiting first. */
  readonly first: readonly { readonly id: AssignmentId; readonly unitId: UnitId }[];
}

/** Assignments looked through for the tasks with the earliest last days. */
const LOOKED_THROUGH = 1000;

export interface FirstTasks {
  readonly tasks: TaskGroupRow[];
  /** How many assignments there are; null where they are too many to be looked through. */
  readonly total: number | null;
}

/**
 * The tasks of the asked-for assignments with the earliest last days; of some thousand assignments at most, so that fewer
 * tasks may come where each has hundreds of units.
 */
export async function selectFirstTasks(db: Db, given: Selection, limit: number): Promise<FirstTasks> {
  const selection = await withSearch(db, given);
  const { rows } = await firstOf(db, selection, (one, few) =>
    sql<{ id: TaskId; looked: number }>`
      select task_id as id, (sum(count(*)) over ())::int as looked from (
        select assignment.task_id, ${DUE} as due ${found(few, 'assignment')} order by ${DUE}, assignment.id limit ${LOOKED_THROUGH}
      ) as soonest
      group by task_id order by min(due), task_id limit ${limit}
    `.execute(one),
  );
  const looked = rows[0]?.looked ?? 0;
  const tasks = await selectTaskGroups(
    db,
    selection,
    rows.map(({ id }) => id),
  );
  return { tasks, total: looked < LOOKED_THROUGH ? looked : null };
}

/** Ids of the tasks of which something is asked for and may be seen, in the order in which they were made or the other way. */
export async function selectTaskIds(
  db: Db,
  given: Selection,
  slice: { readonly limit: number; readonly after: TaskId | null; readonly newest?: boolean },
): Promise<TaskId[]> {
  const selection = await withSearch(db, given);
  const { after, newest = false } = slice;
  const order = newest ? sql`desc` : sql`asc`;
  const beyond = (id: Condition): Condition =>
    after === null ? sql`true` : newest ? sql`${id} < ${after}` : sql`${id} > ${after}`;
  const ids = isBounded(selection)
    ? await sql<{ id: TaskId }>`
        select distinct task.id ${found(selection)} and ${beyond(sql`task.id`)}
        order by task.id ${order} limit ${slice.limit}
      `.execute(db)
    : // Task by task, as nearly every one has something to show; `offset 0` keeps it so.
      await sql<{ id: TaskId }>`
        select this.id from task as this
        where this.root_id = ${selection.sight.rootId} and ${beyond(sql`this.id`)}
          and exists (
            select ${found({ ...selection, few: true })} and assignment.root_id = this.root_id and assignment.task_id = this.id offset 0)
        order by this.id ${order} limit ${slice.limit}
      `.execute(db);
  return ids.rows.map(({ id }) => id);
}

/** These tasks with what is asked for of them, the one with the earliest last day first. */
export async function selectTaskGroups(
  db: Db,
  given: Selection,
  taskIds: readonly TaskId[],
): Promise<TaskGroupRow[]> {
  if (taskIds.length === 0) return [];
  const selection = await withSearch(db, { ...given, filter: { ...given.filter, taskIds } });
  const rows = await sql<TaskGroupRow>`
    select task.id as "taskId", task.directive_id as "directiveId", task.ordinal, task.section, task.summary,
      task.deadline_written as "deadlineWritten", min(assignment.current_due) as "currentDue",
      min(assignment.last_event_at) as oldest, count(*)::int as count,
      count(*) filter (where ${WAITING_FOR['to-confirm']})::int as "toConfirm",
      count(*) filter (where ${WAITING_FOR.silent})::int as silent,
      (array_agg(jsonb_build_object('id', assignment.id, 'unitId', assignment.unit_id)
        order by assignment.last_event_at, assignment.id))[1:6] as first
    ${found(selection)}
    group by task.root_id, task.id
    order by min(assignment.current_due) nulls last, task.issued_at, task.ordinal, task.id
  `.execute(db);
  return rows.rows;
}
