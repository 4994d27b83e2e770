import { sql } from 'kysely';
import type { Db } from '../platform/postgres.ts';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { DUE, ROW } from './assignment-list.store.ts';
import { type Condition, firstOf, found, type Selection } from './assignment-query.store.ts';
import { withSearch } from './assignment-search.store.ts';
import type { AssignmentRow } from './assignment-view.ts';
import type { Cursor } from './table-cursor.ts';
import { needsAll, type TableGroup, type TableSort } from './task-table.ts';

export interface TablePlace {
  readonly sort: TableSort;
  readonly group: TableGroup | null;
  readonly cursor: Cursor | null;
  readonly limit: number;
}

export interface TableRow extends AssignmentRow {
  readonly followerName: string | null;
  readonly groupKey: string;
  readonly sortKey: string;
}

/** A page of the table, from behind the cursor. */
export async function selectTablePage(db: Db, given: Selection, place: TablePlace): Promise<TableRow[]> {
  const selection = await withSearch(db, given);
  if (needsAll(place)) return await pageOf(db, selection, place);
  return await firstOf(db, selection, (one, first) => pageOf(one, first, place));
}

async function pageOf(db: Db, selection: Selection, place: TablePlace): Promise<TableRow[]> {
  const sort = sortKey(place.sort, selection.today);
  const { key, direction } = sort;
  const group = place.group === null ? null : groupKey(place.group, selection.today);
  const heading = group ?? sql`''`;
  const order = sql.join([
    ...(group === null || place.group === 'week' ? [] : [group]),
    sql`${key} ${direction}`,
    sql`assignment.id ${direction}`,
  ]);
  const rows = await sql<TableRow>`
    with page as materialized (
      select assignment.root_id, assignment.id, (${heading})::text as group_key, (${key})::text as sort_key,
        row_number() over (order by ${order}) as place
      ${found(selection, ofAssignment(place) ? 'assignment' : 'both')} and ${behind(place, { ...sort, group })}
      order by ${order} limit ${place.limit}
    )
    select ${ROW}, page.group_key as "groupKey", page.sort_key as "sortKey",
      (select name from person where person.id = task.follower_id) as "followerName"
    from page join assignment on assignment.root_id = page.root_id and assignment.id = page.id
    join task on task.root_id = assignment.root_id and task.id = assignment.task_id
    order by page.place
  `.execute(db);
  return rows.rows;
}

/** Whether order and headings come of the assignment alone. */
function ofAssignment({ sort, group }: TablePlace): boolean {
  return sort !== 'task' && group !== 'directive' && group !== 'follower';
}

/** Under which heading how many are, of all headings; only for what is few enough to be counted. */
export async function countTableGroups(
  db: Db,
  given: Selection,
  group: TableGroup,
): Promise<ReadonlyMap<string, number>> {
  const selection = await withSearch(db, given);
  const counted = await sql<{ key: string; n: number }>`
    select key, count(*)::int as n from (select (${groupKey(group, selection.today)})::text as key ${found(selection)}) as grouped
    group by key
  `.execute(db);
  return new Map(counted.rows.map(({ key, n }) => [key, n]));
}

/** Where the page before ended: by headings first, then in the order under them. */
function behind(
  { group, cursor }: TablePlace,
  by: SortKey & { readonly group: Condition | null },
): Condition {
  if (cursor === null) return sql`true`;
  const further = sql`(${by.key}, assignment.id) ${by.beyond} (${cursor.key}${by.type}, ${cursor.id}::uuid)`;
  // The weeks are in the order of the days already.
  if (by.group === null || group === 'week') return further;
  return sql`((${by.group}) > ${cursor.group} or ((${by.group}) = ${cursor.group} and ${further}))`;
}

interface SortKey {
  readonly key: Condition;
  readonly direction: Condition;
  readonly beyond: Condition;
  readonly type: Condition;
}

function sortKey(sort: TableSort, today: Temporal.PlainDate): SortKey {
  const up = { direction: sql`asc`, beyond: sql`>` };
  const down = { direction: sql`desc`, beyond: sql`<` };
  const keys: Readonly<Record<TableSort, SortKey>> = {
    due: { ...up, key: DUE, type: sql`::date` },
    'due-last': { ...down, key: DUE, type: sql`::date` },
    latest: { ...down, key: sql`assignment.last_event_at`, type: sql`::timestamptz` },
    task: { ...up, key: sql`(task.summary collate vietnamese_names)`, type: sql`::text` },
    unit: { ...up, key: unitName(today), type: sql`::text` },
  };
  return keys[sort];
}

function unitName(today: Temporal.PlainDate): Condition {
  return sql`(coalesce((
    select v.name from unit_version v where v.unit_id = assignment.unit_id and v.valid @> ${today.toString()}::date
  ), '') collate vietnamese_names)`;
}

/** One text for each heading, in the order of the headings; what stands behind the space tells them apart. */
function groupKey(group: TableGroup, today: Temporal.PlainDate): Condition {
  const keys: Readonly<Record<TableGroup, Condition>> = {
    directive: sql`coalesce(task.directive_id::text, '')`,
    unit: sql`(${unitName(today)} || ' ' || assignment.unit_id)`,
    week: sql`(case when assignment.current_due is null then 'infinity'
      else date_trunc('week', assignment.current_due::timestamp)::date::text end)`,
    state: sql`(array_position(${[...ASSIGNMENT_STATES]}::text[], assignment.state) + 100)::text`,
    follower: sql`(coalesce((select '0 ' || person.name || ' ' || person.id from person where person.id = task.follower_id), '1')
      collate vietnamese_names)`,
  };
  return keys[group];
}
