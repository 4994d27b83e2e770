import { type RawBuilder, sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { LINES, type Line, type UnitKind } from './unit.ts';

/**
 * Questions about the tree as of a day. Superiors may form a circle by mistake: every walk forgets nothing it has seen
 * (`union`, not `union all`), so it ends.
 */

function onLines(lines: readonly Line[]): RawBuilder<unknown> {
  return lines.length === LINES.length ? sql`true` : sql`s.line = any(${lines}::text[])`;
}

/**
 * `below (top, id)`: each of the tops with every unit that answers to it at any depth. The server thinks every tree large
 * and would join the whole index with each level; `offset 0` makes it look up the units of a level one by one.
 */
function belowOf(
  tops: readonly UnitId[],
  day: Temporal.PlainDate,
  lines: readonly Line[],
): RawBuilder<unknown> {
  const date = sql`${day.toString()}::date`;
  return sql`below (top, id) as (
    select s.superior_id, s.unit_id from unit_superior s
    where s.superior_id = any(${tops}::uuid[]) and s.valid @> ${date} and ${onLines(lines)}
    union
    select below.top, s.unit_id from below cross join lateral (
      select s.unit_id from unit_superior s
      where s.superior_id = below.id and s.valid @> ${date} and ${onLines(lines)}
      offset 0
    ) s
  )`;
}

/** All units that answer to each of some units, at any depth, on some lines; a unit is never below itself. */
export async function selectBelow(
  db: Db,
  tops: readonly UnitId[],
  day: Temporal.PlainDate,
  lines: readonly Line[] = LINES,
): Promise<ReadonlyMap<UnitId, readonly UnitId[]>> {
  if (tops.length === 0) return new Map();
  const found = await sql<{ top: UnitId; ids: UnitId[] }>`
    with recursive ${belowOf(tops, day, lines)}
    select top, array_agg(id) as ids from below where id <> top group by top
  `.execute(db);
  return new Map(tops.map((top) => [top, found.rows.find((row) => row.top === top)?.ids ?? []]));
}

/** The units of some kinds that answer to a unit at any depth on one line, in the order of lists. */
export async function selectKindsBelow(
  db: Db,
  selector: { readonly under: UnitId; readonly kinds: readonly UnitKind[]; readonly line: Line },
  day: Temporal.PlainDate,
): Promise<UnitId[]> {
  const found = await sql<{ id: UnitId }>`
    with recursive ${belowOf([selector.under], day, [selector.line])}
    select v.unit_id as id from below cross join lateral (
      select v.unit_id, v.name, v.kind from unit_version v
      where v.unit_id = below.id and v.valid @> ${day.toString()}::date and v.kind = any(${selector.kinds}::text[])
      offset 0
    ) v
    where below.id <> below.top
    order by ${inOrder}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}

/** The order of every list of units: by kind, then by name as a Vietnamese dictionary sorts. */
export const inOrder = sql`unit_kind_place(v.kind), v.name collate vietnamese_names, v.unit_id`;

export interface AncestorRow {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  /** How many steps up at least, from 1. */
  readonly steps: number;
}

/** Everybody whom a unit answers to at any height, the nearest first; in a circle, each once. */
export async function selectAbove(
  db: Db,
  id: UnitId,
  day: Temporal.PlainDate,
  lines: readonly Line[] = LINES,
): Promise<AncestorRow[]> {
  const date = sql`${day.toString()}::date`;
  const found = await sql<AncestorRow>`
    with recursive above (id, path) as (
      select s.superior_id, array[s.unit_id, s.superior_id] from unit_superior s
      where s.unit_id = ${id} and s.valid @> ${date} and ${onLines(lines)}
      union
      select s.superior_id, above.path || s.superior_id from above join unit_superior s on s.unit_id = above.id
      where s.valid @> ${date} and ${onLines(lines)} and s.superior_id <> all(above.path)
    ), nearest as (
      select id, min(cardinality(path)) - 1 as steps from above group by id
    )
    select v.unit_id as id, v.name, v.short_name as "shortName", nearest.steps
    from nearest join unit_version v on v.unit_id = nearest.id and v.valid @> ${date}
    order by nearest.steps, ${inOrder}
  `.execute(db);
  return found.rows;
}

/** A unit in the tree, with what hangs on it. */
export interface BranchRow {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  /** On which lines it answers to the unit it is listed under; none at the top. */
  readonly lines: readonly Line[];
  /** How many units answer to it directly, on any line. */
  readonly below: number;
}

export interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** A branch from a version `v`: what hangs on it is counted for the rows of one page only. */
function branch(date: RawBuilder<unknown>, superiorId: UnitId | null): RawBuilder<unknown> {
  return sql`v.unit_id as id, v.name, v.kind, v.code,
    array(
      select s.line from unit_superior s
      where s.unit_id = v.unit_id and s.superior_id = ${superiorId}::uuid and s.valid @> ${date} order by s.line
    ) as lines,
    (select count(distinct s.unit_id)::int from unit_superior s where s.superior_id = v.unit_id and s.valid @> ${date}) as below`;
}

/** The units that answer to one directly, on any line, in the order of lists. */
export async function selectBranches(
  db: Db,
  superiorId: UnitId,
  day: Temporal.PlainDate,
  { limit, offset }: Slice,
): Promise<BranchRow[]> {
  const date = sql`${day.toString()}::date`;
  const found = await sql<BranchRow>`
    with v as materialized (
      select v.unit_id, v.name, v.kind, v.code from unit_version v
      where v.valid @> ${date}
        and v.unit_id in (select s.unit_id from unit_superior s where s.superior_id = ${superiorId} and s.valid @> ${date})
      order by ${inOrder} limit ${limit} offset ${offset}
    )
    select ${branch(date, superiorId)} from v order by ${inOrder}
  `.execute(db);
  return found.rows;
}

export async function countBranches(db: Db, superiorId: UnitId, day: Temporal.PlainDate): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(distinct unit_id)::int as count from unit_superior
    where superior_id = ${superiorId} and valid @> ${day.toString()}::date
  `.execute(db);
  return found.rows[0]?.count ?? 0;
}

/** Units that answer to nobody on a day. */
export async function selectTops(db: Db, day: Temporal.PlainDate): Promise<UnitId[]> {
  const date = sql`${day.toString()}::date`;
  const found = await sql<{ id: UnitId }>`
    select v.unit_id as id from unit_version v
    where v.valid @> ${date}
      and not exists (select from unit_superior s where s.unit_id = v.unit_id and s.valid @> ${date})
    order by ${inOrder}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}

/** Some units as branches of the tree's top, in the order of lists. */
export async function selectBranchesById(
  db: Db,
  ids: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<BranchRow[]> {
  const date = sql`${day.toString()}::date`;
  const found = await sql<BranchRow>`
    select ${branch(date, null)} from unit_version v
    where v.unit_id = any(${ids}::uuid[]) and v.valid @> ${date} order by ${inOrder}
  `.execute(db);
  return found.rows;
}

/** The units of some kinds that answer to a unit directly, on any line, in the order of lists. */
export async function selectDirectlyBelow(
  db: Db,
  unitId: UnitId,
  kinds: readonly UnitKind[],
  day: Temporal.PlainDate,
): Promise<UnitId[]> {
  const date = sql`${day.toString()}::date`;
  const found = await sql<{ id: UnitId }>`
    select v.unit_id as id from unit_version v
    where v.valid @> ${date} and v.kind = any(${kinds}::text[])
      and v.unit_id in (select s.unit_id from unit_superior s where s.superior_id = ${unitId} and s.valid @> ${date})
    order by ${inOrder}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
