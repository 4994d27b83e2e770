import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { AssignmentState } from './assignment.ts';
import { within } from './assignment-query.store.ts';
import {
  BASES,
  type BothCounts,
  FIGURES,
  type Figure,
  type FigureCounts,
  type FigureFrame,
} from './figures.ts';
import { type DeadlineBasis, RESULT_CLASSES } from './result-class.ts';
import type { Sight } from './task.policy.ts';

/**
 * Figures by one scan: how each assignment stood at the end of a day comes from its row, or, where that has changed since,
 * from its past. Counted by task or unit and class first, and only then put together, so that nothing is worked out twice
 * for a row.
 */

type Condition = RawBuilder<unknown>;

/** Which work is counted; what is left out does not narrow it. */
export interface NumbersFilter {
  /** Work of these directives; null stands for work without a directive. */
  readonly directiveIds?: readonly (DirectiveId | null)[] | undefined;
  readonly unitIds?: readonly UnitId[] | undefined;
  readonly exceptUnitIds?: readonly UnitId[] | undefined;
  readonly confirmingUnitId?: UnitId | undefined;
}

export interface NumbersSelection {
  readonly sight: Sight;
  readonly filter: NumbersFilter;
  readonly frame: FigureFrame;
  readonly today: Temporal.PlainDate;
}

/** How assignments stood, under the same names whether from the row or from its past. */
function standings({ sight, filter, frame, today }: NumbersSelection): Condition {
  const day = sql`${frame.day.toString()}::date`;
  // Rights and the unit that may be asked are those of now; the unit counted is the one that had it then.
  const join = sight.everything
    ? sql``
    : sql`join task on task.root_id = assignment.root_id and task.id = assignment.task_id`;
  const isNow = Temporal.PlainDate.compare(frame.day, today) >= 0;
  const now = sql`
    select assignment.id, assignment.task_id, assignment.unit_id, assignment.state, assignment.original_due,
      assignment.current_due, assignment.submitted_on, assignment.suspended_on, assignment.suspended_days, assignment.cause, assignment.opened_at is not null as opened, assignment.given_on,
      assignment.done_on, assignment.updated_on
    from assignment ${join}
    where ${within({ sight, today })} and ${narrowedTo(filter, sql`assignment`, sight.rootId)}
      and ${isNow ? sql`true` : sql`assignment.changed_on <= ${day}`}`;
  if (isNow) return now;
  return sql`${now}
    union all
    select past.assignment_id, past.task_id, past.unit_id, past.state, past.original_due, past.current_due,
      past.submitted_on, past.suspended_on, past.suspended_days, past.cause, past.opened, past.given_on, past.done_on, past.updated_on
    from assignment_past as past
    ${sight.everything ? sql`` : sql`join assignment on assignment.root_id = past.root_id and assignment.id = past.assignment_id ${join}`}
    where past.root_id = ${sight.rootId} and ${sight.everything ? sql`true` : within({ sight, today })}
      and ${narrowedTo(filter, sql`past`, sight.rootId)} and past.from_on <= ${day} and past.until_on > ${day}`;
}

function narrowedTo(filter: NumbersFilter, row: Condition, rootId: UnitId): Condition {
  const conditions: Condition[] = [sql`true`];
  const tasks: Condition[] = [];
  const { directiveIds, unitIds, exceptUnitIds, confirmingUnitId } = filter;
  if (unitIds) conditions.push(sql`${row}.unit_id = any(${unitIds}::uuid[])`);
  if (exceptUnitIds) conditions.push(sql`${row}.unit_id <> all(${exceptUnitIds}::uuid[])`);
  if (directiveIds) {
    const given = directiveIds.filter((id) => id !== null);
    tasks.push(
      given.length < directiveIds.length
        ? sql`(t.directive_id is null or t.directive_id = any(${given}::uuid[]))`
        : sql`t.directive_id = any(${given}::uuid[])`,
    );
  }
  if (confirmingUnitId) tasks.push(sql`t.confirming_unit_id = ${confirmingUnitId}`);
  if (tasks.length > 0) {
    conditions.push(
      sql`${row}.task_id in (select t.id from task t where t.root_id = ${rootId} and ${sql.join(tasks, sql` and `)})`,
    );
  }
  return sql.join(conditions, sql` and `);
}

/** The rule `isCounted`, and everything that figures ask of a standing, each worked out once. */
function classed(selection: NumbersSelection): Condition {
  const { day, from } = selection.frame;
  const first = from === null ? null : sql`${from.toString()}::date`;
  return sql`
    select standing.*, ${classOf('current', day)} as class_current, ${classOf('original', day)} as class_original,
      ${first === null ? sql`false` : sql`given_on < ${first}`} as carried,
      state <> 'done' and not opened as unopened,
      ${first === null ? sql`updated_on is not null` : sql`coalesce(updated_on >= ${first}, false)`} as updated,
      state = 'done' as done, coalesce(cause = 'accepted', false) as objective, state = 'suspended' as suspended,
      coalesce(current_due > original_due + suspended_days, false) as extended, state = 'returned' as returned
    from (${standings(selection)}) as standing
    where state not in ('cancelled', 'superseded') ${first === null ? sql`` : sql`and coalesce(done_on >= ${first}, true)`}`;
}

/** The place of the result class among RESULT_CLASSES. */
function classOf(basis: DeadlineBasis, day: Temporal.PlainDate): Condition {
  const due = basis === 'original' ? sql`(original_due + suspended_days)` : sql`current_due`;
  const place = (name: (typeof RESULT_CLASSES)[number]) => sql.lit(RESULT_CLASSES.indexOf(name));
  return sql`case
    when ${due} is null then ${place('no-deadline')}
    when coalesce(submitted_on, suspended_on, ${day.toString()}::date) > ${due}
      then case state when 'done' then ${place('done-late')} else ${place('open-overdue')} end
    else case state when 'done' then ${place('done-on-time')} else ${place('open-in-time')} end
  end`;
}

/** The rule `isIn` over the columns of `classed`. */
function conditionOf(figure: Figure, basis: DeadlineBasis): Condition {
  const column = basis === 'original' ? sql`class_original` : sql`class_current`;
  const isClass = (name: (typeof RESULT_CLASSES)[number]) =>
    sql`${column} = ${sql.lit(RESULT_CLASSES.indexOf(name))}`;
  switch (figure) {
    case 'total':
      return sql`true`;
    case 'carried':
      return sql`carried`;
    case 'given':
      return sql`not carried`;
    case 'done-no-deadline':
      return sql`(done and ${isClass('no-deadline')})`;
    case 'late-objective':
      return sql`(objective and ${isClass('done-late')})`;
    case 'overdue-objective':
      return sql`(objective and ${isClass('open-overdue')})`;
    case 'suspended':
      return sql`suspended`;
    case 'extended':
      return sql`extended`;
    case 'returned':
      return sql`returned`;
    case 'unopened':
      return sql`unopened`;
    case 'updated':
      return sql`updated`;
    case 'done-on-time':
    case 'done-late':
    case 'open-in-time':
    case 'open-overdue':
    case 'no-deadline':
      break;
  }
  return isClass(figure);
}

const CODES = sql`class_current, class_original, carried, unopened, updated, done, objective, suspended, extended, returned`;

const COLUMNS = BASES.flatMap((basis) =>
  FIGURES.map((figure) => ({ name: `${basis} ${figure}`, condition: conditionOf(figure, basis) })),
);
const PIVOT = sql.join(
  COLUMNS.map(
    ({ name, condition }) => sql`coalesce(sum(n) filter (where ${condition}), 0)::int as ${sql.ref(name)}`,
  ),
);

type PivotRow = Readonly<Record<string, unknown>>;

function countsOf(row: PivotRow): BothCounts {
  const of = (basis: DeadlineBasis): FigureCounts =>
    // One entry for each figure, by construction.
    Object.fromEntries(
      FIGURES.map((figure) => [figure, Number(row[`${basis} ${figure}`] ?? 0)]),
    ) as unknown as FigureCounts;
  return { current: of('current'), original: of('original') };
}

/** All of the selection in one. */
export async function selectFigures(db: Db, selection: NumbersSelection): Promise<BothCounts> {
  const found = await sql<PivotRow>`
    select ${PIVOT} from (
      select ${CODES}, count(*) as n from (${classed(selection)}) as classed group by ${CODES}
    ) as grouped
  `.execute(db);
  return countsOf(found.rows[0] ?? {});
}

export interface TaskFigures {
  readonly directiveId: DirectiveId | null;
  readonly confirmingUnitId: UnitId;
  readonly counts: BothCounts;
}

/** By directive and by the unit that confirms, in no order. */
export async function selectFiguresByTask(db: Db, selection: NumbersSelection): Promise<TaskFigures[]> {
  const found = await sql<PivotRow & { directiveId: DirectiveId | null; confirmingUnitId: UnitId }>`
    select task.directive_id as "directiveId", task.confirming_unit_id as "confirmingUnitId", ${PIVOT} from (
      select task_id, ${CODES}, count(*) as n from (${classed(selection)}) as classed group by task_id, ${CODES}
    ) as grouped
    join task on task.root_id = ${selection.sight.rootId} and task.id = grouped.task_id
    group by task.directive_id, task.confirming_unit_id
  `.execute(db);
  return found.rows.map((row) => ({
    directiveId: row.directiveId,
    confirmingUnitId: row.confirmingUnitId,
    counts: countsOf(row),
  }));
}

/** Units that are counted as one line; a unit may be in several. */
export interface UnitLine {
  readonly key: UnitId | 'other';
  readonly memberIds: readonly UnitId[];
}

/** By lines of units, and all of the selection counted once. Lines without work are left out. */
export async function selectFiguresByUnit(
  db: Db,
  selection: NumbersSelection,
  lines: readonly UnitLine[],
): Promise<{ total: BothCounts; lines: ReadonlyMap<string, BothCounts> }> {
  const keys = lines.flatMap(({ key, memberIds }) => memberIds.map(() => key));
  const members = lines.flatMap(({ memberIds }) => memberIds);
  const found = await sql<PivotRow & { key: string | null }>`
    with grouped as materialized (
      select unit_id, ${CODES}, count(*) as n from (${classed(selection)}) as classed group by unit_id, ${CODES}
    ), line as materialized (
      select * from unnest(${keys}::text[], ${members}::uuid[]) as line (key, unit_id)
    )
    select null as key, ${PIVOT} from grouped
    union all
    select line.key, ${PIVOT} from grouped join line on line.unit_id = grouped.unit_id group by line.key
    union all
    select 'other', ${PIVOT} from grouped where unit_id not in (select line.unit_id from line)
  `.execute(db);
  const counts = new Map(found.rows.map((row) => [row.key, countsOf(row)]));
  const total = counts.get(null) ?? countsOf({});
  return {
    total,
    lines: new Map(
      [...counts].flatMap(([key, each]) => (key === null || each.current.total === 0 ? [] : [[key, each]])),
    ),
  };
}

/** One assignment behind a figure, as it stood at the end of the day. */
export interface ListedRow {
  readonly id: AssignmentId;
  readonly taskId: TaskId;
  readonly unitId: UnitId;
  readonly state: AssignmentState;
  readonly originalDue: string | null;
  readonly currentDue: string | null;
  readonly submittedOn: string | null;
  readonly suspendedOn: string | null;
  readonly directiveId: DirectiveId | null;
  readonly section: string;
  readonly summary: string;
  readonly deadlineWritten: string | null;
}

export interface FigureAsked {
  readonly figure: Figure;
  readonly basis: DeadlineBasis;
}

/** The assignments that a figure counts, the earliest last day first; and how many there are. */
export async function selectListed(
  db: Db,
  selection: NumbersSelection,
  { figure, basis }: FigureAsked,
  slice: { readonly limit: number; readonly offset: number },
): Promise<{ rows: ListedRow[]; total: number }> {
  const listed = sql`(${classed(selection)}) as classed where ${conditionOf(figure, basis)}`;
  const counted = await sql<{ total: number }>`select count(*)::int as total from ${listed}`.execute(db);
  const found = await sql<ListedRow>`
    with listed as materialized (
      select id, task_id, unit_id, state, original_due, current_due, submitted_on, suspended_on from ${listed}
      order by current_due nulls last, id limit ${slice.limit} offset ${slice.offset}
    )
    select listed.id, listed.task_id as "taskId", listed.unit_id as "unitId", listed.state,
      listed.original_due as "originalDue", listed.current_due as "currentDue", listed.submitted_on as "submittedOn",
      listed.suspended_on as "suspendedOn",
      task.directive_id as "directiveId", task.section, task.summary, task.deadline_written as "deadlineWritten"
    from listed join task on task.root_id = ${selection.sight.rootId} and task.id = listed.task_id
    order by listed.current_due nulls last, listed.id
  `.execute(db);
  return { rows: found.rows, total: counted.rows[0]?.total ?? 0 };
}

/** Whether any work of a directive, withdrawn or not, is there for the reader. */
export async function seesAnyOf(
  db: Db,
  seen: Pick<NumbersSelection, 'sight' | 'today'>,
  directiveId: DirectiveId,
): Promise<boolean> {
  const found = await sql`
    select from assignment join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    where ${within(seen)} and task.directive_id = ${directiveId} limit 1
  `.execute(db);
  return found.rows.length > 0;
}
