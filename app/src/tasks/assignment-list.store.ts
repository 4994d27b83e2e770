import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentFilter, Waiting } from './assignment-filter.ts';
import type { AssignmentRow } from './assignment-view.ts';
import { type DeadlineBasis, RESULT_CLASSES, type ResultClass } from './result-class.ts';
import type { Sight } from './task.policy.ts';

type Condition = RawBuilder<unknown>;

/** The sentence of `maySee` in SQL; a test holds the two together. */
export function within(sight: Sight): Condition {
  if (sight.everything) return sql`assignment.root_id = ${sight.rootId}`;
  const own = sql`${sight.ownUnits}::uuid[]`;
  return sql`assignment.root_id = ${sight.rootId} and (
    assignment.unit_id = any(${own})
    or assignment.unit_id = any(${sight.overseenUnits}::uuid[])
    or task.confirming_unit_id = any(${sight.confirmingUnits}::uuid[])
    or (task.follower_id = ${sight.personId} and cardinality(${own}) > 0)
    or exists (
      select from task_party
      where task_party.root_id = task.root_id and task_party.task_id = task.id and task_party.unit_id = any(${own})
    )
  )`;
}

/** `resultClass` in SQL; a test recounts it from the events. */
function classOf(today: string, basis: DeadlineBasis): Condition {
  const due =
    basis === 'original'
      ? sql`assignment.original_due + assignment.suspended_days`
      : sql`assignment.current_due`;
  return sql`case
    when assignment.state in ('cancelled', 'superseded') then null
    when ${due} is null then 'no-deadline'
    when coalesce(assignment.submitted_on, assignment.suspended_on, ${today}::date) > ${due}
      then case assignment.state when 'done' then 'done-late' else 'open-overdue' end
    else case assignment.state when 'done' then 'done-on-time' else 'open-in-time' end
  end`;
}

const WAITING_FOR: Readonly<Record<Waiting, Condition>> = {
  'to-do': sql`assignment.state in ('assigned', 'received', 'in-progress', 'rework')`,
  'to-confirm': sql`assignment.state = 'submitted'`,
  returned: sql`assignment.state = 'returned'`,
  silent: sql`assignment.state = 'assigned' and assignment.opened_at is null`,
  'to-decide': sql`(assignment.extension_due is not null or assignment.cause = 'recorded')`,
  'to-explain': sql`assignment.explanation_asked_on is not null`,
  suspended: sql`assignment.state = 'suspended'`,
};

function matching(filter: AssignmentFilter, today: string): Condition {
  const conditions: Condition[] = [sql`true`];
  if (filter.directiveId) conditions.push(sql`task.directive_id = ${filter.directiveId}`);
  if (filter.taskId) conditions.push(sql`task.id = ${filter.taskId}`);
  if (filter.unitIds) conditions.push(sql`assignment.unit_id = any(${filter.unitIds}::uuid[])`);
  if (filter.followerId) conditions.push(sql`task.follower_id = ${filter.followerId}`);
  if (filter.exceptUnitIds) conditions.push(sql`assignment.unit_id <> all(${filter.exceptUnitIds}::uuid[])`);
  if (filter.confirmedBy) {
    const { unitIds, personId } = filter.confirmedBy;
    conditions.push(
      sql`(task.confirming_unit_id = any(${unitIds}::uuid[]) or task.follower_id = ${personId})`,
    );
  }
  if (filter.state) conditions.push(sql`assignment.state = ${filter.state}`);
  if (filter.waiting) conditions.push(WAITING_FOR[filter.waiting]);
  if (filter.resultClass) {
    conditions.push(sql`${classOf(today, filter.basis ?? 'current')} = ${filter.resultClass}`);
  }
  return sql.join(conditions, sql` and `);
}

const FROM = sql`from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id`;

export interface Selection {
  readonly sight: Sight;
  readonly filter: AssignmentFilter;
  readonly today: Temporal.PlainDate;
}

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

/** Assignments that the reader may see, earliest last day first, and how many there are in all. */
export async function selectAssignments(
  db: Db,
  selection: Selection,
  slice: Slice<AssignmentId>,
): Promise<{ rows: AssignmentRow[]; total: number }> {
  const found = await sql<AssignmentRow & { total: number }>`
    select assignment.id, assignment.task_id as "taskId", assignment.unit_id as "unitId", assignment.state,
      assignment.percent, assignment.original_due as "originalDue", assignment.current_due as "currentDue",
      assignment.submitted_on as "submittedOn", assignment.opened_at as "openedAt",
      assignment.suspended_on as "suspendedOn", assignment.suspended_days as "suspendedDays",
      assignment.extension_due as "extensionDue", assignment.explanation_asked_on as "explanationAskedOn",
      assignment.cause, assignment.last_event_at as "lastEventAt", task.directive_id as "directiveId", task.draft_task_id as "draftTaskId", task.ordinal,
      task.section, task.summary, task.deadline_written as "deadlineWritten", task.confirming_unit_id as "confirmingUnitId",
      task.follower_id as "followerId",
      array(select party.unit_id from task_party as party
        where party.root_id = task.root_id and party.task_id = task.id and party.role = 'via') as "viaIds",
      count(*) over ()::int as total
    ${FROM}
    where ${within(selection.sight)} and ${matching(selection.filter, selection.today.toString())}
      and ${behind(sql`assignment.id`, slice)}
    order by ${slice.after === undefined ? sql`assignment.current_due nulls last, task.issued_at, task.ordinal,` : sql``}
      assignment.id
    limit ${slice.limit} offset ${slice.offset ?? 0}
  `.execute(db);
  const rows = found.rows.map(({ total: _total, ...row }) => row);
  return { rows, total: found.rows[0]?.total ?? 0 };
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
export async function selectClassCounts(db: Db, selection: Selection, by: CountBy): Promise<ClassCountRow[]> {
  const today = selection.today.toString();
  const found = await sql<{ key: string | null } & Record<string, number>>`
    select counted.key, ${sql.join([...countColumns('current'), ...countColumns('original')])}
    from (
      select ${KEY[by]} as key, ${classOf(today, 'current')} as current, ${classOf(today, 'original')} as original
      ${FROM}
      where ${within(selection.sight)} and ${matching(selection.filter, today)}
    ) as counted
    group by counted.key
  `.execute(db);
  return found.rows.map((row) => ({
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
  const found = await sql<CooperationRow>`
    select task.id as "taskId", task.directive_id as "directiveId", task.section, task.summary, task.due,
      task.deadline_written as "deadlineWritten", array_agg(assignment.unit_id order by assignment.id) as "leadIds",
      count(*) filter (where assignment.state = 'done')::int as done,
      (array_agg(assignment.id order by assignment.id))[1] as "assignmentId"
    ${FROM}
    where task.root_id = ${rootId} and assignment.state not in ('cancelled', 'superseded')
      and task.id in (
        select task_id from task_party
        where root_id = ${rootId} and role = 'cooperator' and unit_id = any(${unitIds}::uuid[]))
    group by task.root_id, task.id
    having bool_or(assignment.state <> 'done')
    order by task.due nulls last, task.issued_at, task.ordinal
  `.execute(db);
  return found.rows;
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

/** The asked-for assignments by task, the task with the earliest last day first; how many tasks and assignments in all. */
export async function selectByTask(
  db: Db,
  selection: Selection,
  slice: Slice<TaskId>,
): Promise<{ rows: TaskGroupRow[]; tasks: number; assignments: number }> {
  const found = await sql<TaskGroupRow & { tasks: number; assignments: number }>`
    select task.id as "taskId", task.directive_id as "directiveId", task.ordinal, task.section, task.summary,
      task.deadline_written as "deadlineWritten", min(assignment.current_due) as "currentDue",
      min(assignment.last_event_at) as oldest, count(*)::int as count,
      count(*) filter (where ${WAITING_FOR['to-confirm']})::int as "toConfirm",
      count(*) filter (where ${WAITING_FOR.silent})::int as silent,
      (array_agg(jsonb_build_object('id', assignment.id, 'unitId', assignment.unit_id)
        order by assignment.last_event_at, assignment.id))[1:6] as first,
      count(*) over ()::int as tasks, (sum(count(*)) over ())::int as assignments
    ${FROM}
    where ${within(selection.sight)} and ${matching(selection.filter, selection.today.toString())}
      and ${behind(sql`task.id`, slice)}
    group by task.root_id, task.id
    order by ${slice.after === undefined ? sql`min(assignment.current_due) nulls last, task.issued_at, task.ordinal,` : sql``}
      task.id
    limit ${slice.limit} offset ${slice.offset ?? 0}
  `.execute(db);
  const rows = found.rows.map(({ tasks: _tasks, assignments: _assignments, ...row }) => row);
  return { rows, tasks: found.rows[0]?.tasks ?? 0, assignments: found.rows[0]?.assignments ?? 0 };
}
