import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Superior, UnitKind, UnitView } from './unit.ts';

interface UnitRecord {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly superiors: readonly Superior[];
}

/** What a unit is on a day, from a version `v` of it. */
function unitOn(day: Temporal.PlainDate) {
  return sql`v.unit_id as id, v.name, v.short_name as "shortName", v.kind, v.code,
    coalesce(
      (select json_agg(json_build_object('line', s.line, 'id', s.superior_id) order by s.line)
       from unit_superior s where s.unit_id = v.unit_id and s.valid @> ${day.toString()}::date),
      '[]'::json) as superiors`;
}

/**
 * Every unit that exists on a day, with its superiors of that day. Of 50,000 units that takes a good second: only what
 * has to look at all of them asks it, and keeps the answer (see unit-directory.ts).
 */
export async function selectUnits(db: Db, day: Temporal.PlainDate): Promise<UnitView[]> {
  const found = await sql<UnitRecord>`
    with above as materialized (
      select unit_id, json_agg(json_build_object('line', line, 'id', superior_id) order by line) as superiors
      from unit_superior where valid @> ${day.toString()}::date group by unit_id
    )
    select v.unit_id as id, v.name, v.short_name as "shortName", v.kind, v.code,
      coalesce(above.superiors, '[]'::json) as superiors
    from unit_version v left join above on above.unit_id = v.unit_id
    where v.valid @> ${day.toString()}::date
  `.execute(db);
  return found.rows;
}

/** Those of the units that exist on a day, in no order. */
export async function selectUnitsById(
  db: Db,
  ids: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<UnitView[]> {
  if (ids.length === 0) return [];
  const found = await sql<UnitRecord>`
    select ${unitOn(day)} from unit_version v
    where v.unit_id = any(${ids}::uuid[]) and v.valid @> ${day.toString()}::date
  `.execute(db);
  return found.rows;
}

/** Whether a unit exists on a day or will. */
export async function selectIsThere(db: Db, id: UnitId, day: Temporal.PlainDate): Promise<boolean> {
  const found = await sql<{ there: boolean }>`
    select exists (
      select from unit_version where unit_id = ${id} and valid && daterange(${day.toString()}::date, null)
    ) as there
  `.execute(db);
  return found.rows[0]?.there ?? false;
}

export interface UnitNameRow {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
}

/** What units that are not there on a day were called last, or will be called first. */
export async function selectNamesOfAbsent(
  db: Db,
  ids: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<UnitNameRow[]> {
  if (ids.length === 0) return [];
  const found = await sql<UnitNameRow>`
    select distinct on (unit_id) unit_id as id, name, short_name as "shortName"
    from unit_version
    where unit_id = any(${ids}::uuid[]) and not valid @> ${day.toString()}::date
    order by unit_id, coalesce(upper(valid) <= ${day.toString()}::date, false) desc,
      case when upper(valid) <= ${day.toString()}::date then valid end desc, valid
  `.execute(db);
  return found.rows;
}

/** How many units there are of each kind on a day. */
export async function selectKindCounts(
  db: Db,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<UnitKind, number>> {
  const found = await sql<{ kind: UnitKind; count: number }>`
    select kind, count(*)::int as count from unit_version
    where valid @> ${day.toString()}::date group by kind order by unit_kind_place(kind)
  `.execute(db);
  return new Map(found.rows.map(({ kind, count }) => [kind, count]));
}

/** Another value after every change of units or superiors, the same as long as nothing changes. */
export async function selectDirectoryState(db: Db): Promise<string> {
  const found = await db.selectFrom('installation').select('units_state').executeTakeFirstOrThrow();
  return found.units_state;
}
