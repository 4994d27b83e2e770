import { type RawBuilder, sql } from 'kysely';
import { type Db, showingFew } from '../platform/postgres.ts';
import { INHERITED_STATES } from './assignment.ts';
import type { AssignmentFilter, Waiting } from './assignment-filter.ts';
import type { DeadlineBasis } from './result-class.ts';
import type { Sight } from './task.policy.ts';

/** The conditions of every question about assignments, over the tables `assignment` and `task`. */

export type Condition = RawBuilder<unknown>;

export interface Selection {
  readonly sight: Sight;
  readonly filter: AssignmentFilter;
  readonly today: Temporal.PlainDate;
  /** What the words of the filter find, once that is known: see assignment-search.store.ts. */
  readonly sought?: Sought | undefined;
  /** Only the first rows found are wanted. */
  readonly few?: boolean | undefined;
}

/** What has some words, of the assignment's own columns: one sentence in two forms. */
export interface Sought {
  /** From which the server may begin: what has the words leads to the rows. */
  readonly leading: Condition;
  /** Asked of each row as it comes, where so many have the words that the first are soon met in any order. */
  readonly each: Condition;
  /** How many rows have them, `MOST_COUNTED + 1` for more; left out where that need not be known. */
  readonly counted?: number;
}

/** Lists are counted no further than this: who has more to look at needs a filter, not the exact number. */
export const MOST_COUNTED = 10_000;

/** The units below are no list where there are more: they are asked for in the table that holds who is below whom. */
const FEW_UNITS = 1000;

/** The sentence of `maySee` in SQL, row by row; a test holds the two together. */
export function within({ sight, today }: Pick<Selection, 'sight' | 'today'>): Condition {
  if (sight.everything) return sql`assignment.root_id = ${sight.rootId}`;
  const own = sql`${sight.ownUnits}::uuid[]`;
  return sql`assignment.root_id = ${sight.rootId} and (
    assignment.unit_id = any(${own})
    or ${overseen({ sight, today })}
    or ${confirmedOrFollowed(sight)}
    or exists (
      select from task_party
      where task_party.root_id = task.root_id and task_party.task_id = task.id and task_party.unit_id = any(${own})
    )
  )`;
}

/**
 * Tens of thousands of units are looked up for each row where a few rows are wanted (`offset 0` keeps it so); else the
 * server lists them once where that is sooner.
 */
function overseen({ sight, today, few }: Pick<Selection, 'sight' | 'today' | 'few'>): Condition {
  if (!seesMany(sight)) return sql`assignment.unit_id = any(${sight.overseenUnits}::uuid[])`;
  return sql`exists (
      select from unit_below where unit_below.above_id = any(${sight.overseesFrom}::uuid[])
        and unit_below.below_id = assignment.unit_id and unit_below.valid @> ${today.toString()}::date
      ${few === true ? sql`offset 0` : sql``})`;
}

/**
 * `within` for those above tens of thousands of units: nearly all that they see they see by its unit. The task is asked for
 * only where that does not do, row by row (`offset 0` keeps it so), and no list has to join all tasks for it.
 */
function withinMany(selection: Selection): Condition {
  const { sight } = selection;
  const own = sql`${sight.ownUnits}::uuid[]`;
  return sql`assignment.root_id = ${sight.rootId} and (
    assignment.unit_id = any(${own})
    or ${overseen(selection)}
    or exists (
      select from task
      where task.root_id = assignment.root_id and task.id = assignment.task_id and ${confirmedOrFollowed(sight)} offset 0)
    or exists (
      select from task_party
      where task_party.root_id = assignment.root_id and task_party.task_id = assignment.task_id
        and task_party.unit_id = any(${own}) offset 0)
  )`;
}

function confirmedOrFollowed({ confirmingUnits, followedAs, ownUnits }: Sight): Condition {
  return sql`(task.confirming_unit_id = any(${confirmingUnits}::uuid[])
    or (task.follower_id = any(${[...followedAs]}::uuid[]) and ${ownUnits.length > 0}))`;
}

/** `resultClass` in SQL; a test recounts it from the events. */
export function classOf(today: string, basis: DeadlineBasis): Condition {
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

export const WAITING_FOR: Readonly<Record<Waiting, Condition>> = {
  'to-do': sql`assignment.state in ('assigned', 'received', 'in-progress', 'rework')`,
  'to-forward': sql`assignment.station_unit_id is not null`,
  'to-confirm': sql`(assignment.state = 'submitted' and assignment.station_unit_id is null)`,
  returned: sql`assignment.state = 'returned'`,
  silent: sql`(assignment.state = 'assigned' and assignment.opened_at is null)`,
  'to-decide': sql`(assignment.extension_due is not null or assignment.cause = 'recorded')`,
  'to-explain': sql`assignment.explanation_asked_on is not null`,
  suspended: sql`assignment.state = 'suspended'`,
};

/** What lets an index find the few among the many: said beside the class, which no index knows. */
const OF_CLASS: Readonly<Record<string, (today: string) => Condition>> = {
  'open-overdue': (today) => sql`assignment.state not in ('done', 'cancelled')
    and coalesce(assignment.current_due, 'infinity') < ${today}::date`,
  'open-in-time': () => sql`assignment.state not in ('done', 'cancelled')`,
  'done-on-time': () => sql`assignment.state = 'done'`,
  'done-late': () => sql`assignment.state = 'done'`,
};

/** Everything that a filter asks for, but for whose it is. */
export function matching(filter: AssignmentFilter, today: string): Condition {
  return sql.join([...ofAssignment(filter, today), ...ofTask(filter), sql`true`], sql` and `);
}

function ofAssignment(filter: AssignmentFilter, today: string): Condition[] {
  const conditions: Condition[] = [];
  const { resultClass, basis = 'current' } = filter;
  if (filter.unitIds) conditions.push(sql`assignment.unit_id = any(${filter.unitIds}::uuid[])`);
  if (filter.period !== undefined) conditions.push(sql`assignment.period = ${filter.period}`);
  if (filter.stationIds) conditions.push(sql`assignment.station_unit_id = any(${filter.stationIds}::uuid[])`);
  if (filter.exceptUnitIds) conditions.push(sql`assignment.unit_id <> all(${filter.exceptUnitIds}::uuid[])`);
  // Written out, so that the server sees which index holds it.
  if (filter.state) conditions.push(sql`assignment.state = ${sql.lit(filter.state)}`);
  if (filter.waiting) conditions.push(WAITING_FOR[filter.waiting]);
  if (filter.open === true) {
    conditions.push(sql`assignment.state in (${sql.join(INHERITED_STATES.map((state) => sql.lit(state)))})`);
  }
  if (filter.dueFrom)
    conditions.push(sql`coalesce(assignment.current_due, 'infinity') >= ${filter.dueFrom}::date`);
  if (filter.dueUntil)
    conditions.push(sql`coalesce(assignment.current_due, 'infinity') <= ${filter.dueUntil}::date`);
  if (resultClass) {
    const sooner = basis === 'current' ? OF_CLASS[resultClass]?.(today) : undefined;
    conditions.push(
      ...(sooner === undefined ? [] : [sooner]),
      sql`${classOf(today, basis)} = ${resultClass}`,
    );
  }
  return conditions;
}

function ofTask(filter: AssignmentFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.directiveId) conditions.push(sql`task.directive_id = ${filter.directiveId}`);
  if (filter.taskId) conditions.push(sql`task.id = ${filter.taskId}`);
  if (filter.taskIds) conditions.push(sql`task.id = any(${filter.taskIds}::uuid[])`);
  if (filter.directiveIds) conditions.push(sql`task.directive_id = any(${filter.directiveIds}::uuid[])`);
  if (filter.followerId) conditions.push(sql`task.follower_id = ${filter.followerId}`);
  if (filter.confirmedBy) {
    const { unitIds, followedAs } = filter.confirmedBy;
    conditions.push(
      sql`(task.confirming_unit_id = any(${unitIds}::uuid[]) or task.follower_id = any(${[...followedAs]}::uuid[]))`,
    );
  }
  return conditions;
}

/**
 * `from … where …`: what is asked for and may be seen, as `assignment` and `task`. Who sees the work of few units gets it by
 * their units, their tasks and their parties, each from its index; who sees nearly everything, or asks for one directive or
 * task or for their own units, has the sentence asked of every row that the filter finds. Whoever asks for columns of the
 * assignment alone is spared the task where nothing else needs it.
 */
export function found(selection: Selection, columns: 'both' | 'assignment' = 'both'): Condition {
  const { sight, filter } = selection;
  const sought = soughtIn(selection);
  const matches = matching(filter, selection.today.toString());
  const asked = sql`${matches} and ${sought}`;
  const joined = sql`join task on task.root_id = assignment.root_id and task.id = assignment.task_id`;
  const alone = columns === 'assignment' && ofTask(filter).length === 0;
  const tables = alone ? sql`assignment` : sql`assignment ${joined}`;
  if (asksForOwn(selection)) {
    return sql`from ${tables} where assignment.root_id = ${sight.rootId} and ${asked}`;
  }
  if (seesMany(sight)) return sql`from ${tables} where ${withinMany(selection)} and ${asked}`;
  if (!isNarrow(selection)) return sql`from assignment ${joined} where ${within(selection)} and ${asked}`;
  const root = sight.rootId;
  const units = sql`${[...sight.ownUnits, ...sight.overseenUnits]}::uuid[]`;
  const party = sql`(select task_id from task_party where root_id = ${root} and unit_id = any(${sight.ownUnits}::uuid[]))`;
  // What is sought leads each of the three to fewer rows, which it would not from without.
  return sql`from (
      select assignment.* from assignment where assignment.root_id = ${root} and assignment.unit_id = any(${units}) and ${sought}
      union all
      select assignment.* from task ${sql`join assignment on assignment.root_id = task.root_id and assignment.task_id = task.id`}
      where task.root_id = ${root} and ${confirmedOrFollowed(sight)} and assignment.unit_id <> all(${units}) and ${sought}
      union all
      select assignment.* from task join assignment on assignment.root_id = task.root_id and assignment.task_id = task.id
      where task.root_id = ${root} and task.id in ${party} and assignment.unit_id <> all(${units})
        and ${confirmedOrFollowed(sight)} is not true and ${sought}
    ) as ${tables} where ${matches}`;
}

function soughtIn({ sought, few }: Selection): Condition {
  if (sought === undefined) return sql`true`;
  const met = few === true && (sought.counted ?? 0) > MOST_COUNTED;
  return met ? sought.each : sought.leading;
}

/** Nobody sees less than all of their own units' work, or of what waits for their own word. */
function asksForOwn({ sight, filter }: Selection): boolean {
  if (sight.everything || filter.unitIds?.every((id) => sight.ownUnits.includes(id)) === true) return true;
  return filter.confirmedBy !== undefined && waitsForOwn(sight, filter.confirmedBy);
}

function waitsForOwn(sight: Sight, by: NonNullable<AssignmentFilter['confirmedBy']>): boolean {
  return (
    sight.ownUnits.length > 0 &&
    by.unitIds.every((id) => sight.confirmingUnits.includes(id)) &&
    by.followedAs.every((id) => sight.followedAs.includes(id))
  );
}

/** Asks for the first rows of a selection; the policies are told so where they would otherwise list all units first. */
export async function firstOf<T>(
  db: Db,
  selection: Selection,
  ask: (db: Db, selection: Selection) => Promise<T>,
): Promise<T> {
  const first = { ...selection, few: true };
  if (!seesMany(selection.sight)) return await ask(db, first);
  return await showingFew(db, (trx) => ask(trx, first));
}

export function seesMany({ everything, overseenUnits }: Sight): boolean {
  return !everything && overseenUnits.length > FEW_UNITS;
}

function isNarrow({ sight, filter }: Selection): boolean {
  return !namesSome(filter) && sight.ownUnits.length + sight.overseenUnits.length <= FEW_UNITS;
}

function namesSome(filter: AssignmentFilter): boolean {
  const { unitIds, taskId, taskIds, directiveId, directiveIds, followerId } = filter;
  return (unitIds ?? taskId ?? taskIds ?? directiveId ?? directiveIds ?? followerId) !== undefined;
}

/** Whether an index leads to all that can be found, so that it may be gathered first and put in order after. */
export function isBounded(selection: Selection): boolean {
  return leadsSomewhere(selection.sought) || isWithinFew(selection);
}

/** Whether that is so without the words that are looked for. */
export function isWithinFew(selection: Selection): boolean {
  return isNarrow(selection) || namesSome(selection.filter);
}

function leadsSomewhere(sought: Sought | undefined): boolean {
  return sought !== undefined && (sought.counted ?? 0) <= MOST_COUNTED;
}
