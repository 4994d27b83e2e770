import { sql } from 'kysely';
import type { TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { searchPatterns } from '../units/unit-search.ts';
import { type Condition, type Selection, seesMany } from './assignment-query.store.ts';
import type { Sight } from './task.policy.ts';

/** Tasks and units that a search names one by one; what more of them have is so frequent that any list soon meets it. */
const FEW = 1000;

/**
 * The selection with what its words find. Words that few tasks or units have become their ids, each found by its index;
 * words that many have are looked for in the rows as they come. No right is asked for here: what is found is only ever
 * looked for among the rows that may be seen. `few`: how many are named one by one.
 */
export async function withSearch(db: Db, selection: Selection, few = FEW): Promise<Selection> {
  const { search } = selection.filter;
  if (search === undefined || selection.sought !== undefined) return selection;
  const patterns = searchPatterns(search);
  if (patterns.length === 0) return { ...selection, sought: sql`false` };
  const root = selection.sight.rootId;
  const day = sql`${selection.today.toString()}::date`;
  const [tasks, units] = await Promise.all([
    sql<{ ids: readonly TaskId[] }>`
      select array(select tasks_with_words(${root}, ${JSON.stringify(patterns)}::jsonb, ${few + 1})) as ids
    `.execute(db),
    sql<{ id: UnitId }>`
      select v.unit_id as id from unit_version v where v.valid @> ${day} and ${words(patterns, sql`v.search_text`)} limit ${few + 1}
    `.execute(db),
  ]);
  const named = tasks.rows[0]?.ids ?? [];
  const ids = named.length > few ? null : named;
  const ofTask =
    ids === null
      ? wordsOfMany(selection.sight, patterns, units.rows.length > 0)
      : sql`assignment.task_id = any(${ids}::uuid[])`;
  const ofUnit =
    units.rows.length > few
      ? sql`exists (
          select from unit_version v
          where v.unit_id = assignment.unit_id and v.valid @> ${day} and ${words(patterns, sql`v.search_text`)})`
      : sql`assignment.unit_id = any(${units.rows.map(({ id }) => id)}::uuid[])`;
  const either = [...(ids?.length === 0 ? [] : [ofTask]), ...(units.rows.length === 0 ? [] : [ofUnit])];
  return { ...selection, sought: either.length === 0 ? sql`false` : sql`(${sql.join(either, sql` or `)})` };
}

/**
 * Words that many tasks have. Where somebody oversees many units, and is shown only what has the words themselves, the
 * tasks that have them are found first: row-level security asks much of each row of theirs.
 */
function wordsOfMany(
  sight: Sight,
  patterns: ReturnType<typeof searchPatterns>,
  orOfUnit: boolean,
): Condition {
  if (orOfUnit || !seesMany(sight)) return words(patterns, sql`task.search_text`);
  return sql`assignment.task_id in (select tasks_with_words(${sight.rootId}, ${JSON.stringify(patterns)}::jsonb))`;
}

function words(patterns: ReturnType<typeof searchPatterns>, column: Condition): Condition {
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
