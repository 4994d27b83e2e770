import { sql } from 'kysely';
import type { TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { searchPatterns } from '../units/unit-search.ts';
import {
  type Condition,
  found,
  isWithinFew,
  MOST_COUNTED,
  type Selection,
  type Sought,
} from './assignment-query.store.ts';

/** Tasks and units that a search names one by one; what more of them have is so frequent that any list soon meets it. */
const FEW = 1000;

type Patterns = ReturnType<typeof searchPatterns>;

/** The tasks or units that have the words: the first of them, and a condition that holds for all. */
interface Having {
  readonly ids: readonly string[];
  /** Whether those are all. */
  readonly all: boolean;
  readonly condition: Condition;
}

/**
 * The selection with what its words find, looked for once however many questions follow. No right is asked for here: what is
 * found is only ever looked for among the rows that may be seen. Tasks and units are named where few have the words; else
 * rows are counted, for that says how to find them: few are gathered, and of many the first are met in the order asked for.
 * `few`: how many are named one by one.
 */
export async function withSearch(db: Db, selection: Selection, few = FEW): Promise<Selection> {
  const { search } = selection.filter;
  if (search === undefined || selection.sought !== undefined) return selection;
  const patterns = searchPatterns(search);
  if (patterns.length === 0) return { ...selection, sought: either([]) };
  const [tasks, units] = await Promise.all([
    tasksHaving(db, selection, { patterns, few }),
    unitsHaving(db, selection, { patterns, few }),
  ]);
  const sought = either([tasks, units].filter(({ ids }) => ids.length > 0).map(({ condition }) => condition));
  if ((tasks.all && units.all) || isWithinFew(selection)) return { ...selection, sought };
  return { ...selection, sought: { ...sought, counted: await countHaving(db, selection, { tasks, units }) } };
}

function either(conditions: readonly Condition[]): Sought {
  if (conditions.length === 0) return { leading: sql`false`, each: sql`false` };
  const leading = sql`(${sql.join(conditions, sql` or `)})`;
  // No list is put before the rows for what is only asked whether it is true.
  return { leading, each: sql`(${leading} is true)` };
}

interface Asked {
  readonly patterns: Patterns;
  readonly few: number;
}

async function tasksHaving(db: Db, { sight }: Selection, { patterns, few }: Asked): Promise<Having> {
  const asked = sql`${sight.rootId}, ${JSON.stringify(patterns)}::jsonb`;
  const { rows } = await sql<{ ids: readonly TaskId[] }>`
    select array(select tasks_with_words(${asked}, ${few + 1})) as ids
  `.execute(db);
  const ids = rows[0]?.ids ?? [];
  const column = sql`assignment.task_id`;
  return having({ column, ids, few, all: sql`${column} in (select tasks_with_words(${asked}))` });
}

async function unitsHaving(db: Db, { today }: Selection, { patterns, few }: Asked): Promise<Having> {
  const there = sql`v.valid @> ${today.toString()}::date and ${words(patterns, sql`v.search_text`)}`;
  const { rows } = await sql<{ id: UnitId }>`
    select v.unit_id as id from unit_version v where ${there} limit ${few + 1}
  `.execute(db);
  const column = sql`assignment.unit_id`;
  const all = sql`${column} in (select v.unit_id from unit_version v where ${there})`;
  return having({ column, ids: rows.map(({ id }) => id), few, all });
}

function having(found_: {
  readonly column: Condition;
  readonly ids: readonly string[];
  readonly few: number;
  readonly all: Condition;
}): Having {
  const { column, ids, few, all } = found_;
  return ids.length > few
    ? { ids, all: false, condition: all }
    : { ids, all: true, condition: sql`${column} = any(${ids}::uuid[])` };
}

/**
 * How many rows have the words, up to `MOST_COUNTED + 1`: those of the tasks that were found first, which are enough as a
 * rule; then those of all tasks; then those of units without such a task.
 */
async function countHaving(
  db: Db,
  selection: Selection,
  { tasks, units }: { readonly tasks: Having; readonly units: Having },
): Promise<number> {
  const count = async (condition: Condition, most = MOST_COUNTED): Promise<number> => {
    const sought = { leading: condition, each: condition };
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from (select ${found({ ...selection, sought }, 'assignment')} limit ${most + 1}) as first
    `.execute(db);
    return rows[0]?.n ?? 0;
  };
  if (!tasks.all) {
    const first = await count(sql`assignment.task_id = any(${tasks.ids}::uuid[])`);
    if (first > MOST_COUNTED) return first;
  }
  const ofTasks = tasks.ids.length === 0 ? 0 : await count(tasks.condition);
  if (ofTasks > MOST_COUNTED || units.ids.length === 0) return ofTasks;
  const others = sql`${units.condition} and (${tasks.condition}) is not true`;
  return ofTasks + (await count(others, MOST_COUNTED - ofTasks));
}

function words(patterns: Patterns, column: Condition): Condition {
  const each = patterns.map((forms) => {
    const like = forms.map((form) => sql`${column} like ${form}`);
    return sql`(${sql.join(like, sql` or `)})`;
  });
  return sql.join(each, sql` and `);
}

/** Whether every one of some words begins a word of the column; true without words. */
export function wordsIn(query: string, column: Condition): Condition {
  const patterns = searchPatterns(query);
  if (patterns.length === 0) return query.trim() === '' ? sql`true` : sql`false`;
  return words(patterns, column);
}
