import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

export interface HeirRow {
  readonly unitId: UnitId;
  readonly heirId: UnitId;
}

/** Who has the work of units that have ended by a day: the last of each line of heirs. */
export async function selectHeirsOf(
  db: Db,
  unitIds: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<HeirRow[]> {
  const found = await sql<HeirRow>`
    with recursive heirs as (
      select unit_id as first, successor_id as id, 1 as step from unit_successor
      where unit_id = any(${unitIds}::uuid[]) and heir and since <= ${day.toString()}::date
      union
      select heirs.first, s.successor_id, heirs.step + 1
      from unit_successor s join heirs on heirs.id = s.unit_id
      where s.heir and s.since <= ${day.toString()}::date and heirs.step < 100
    )
    select distinct on (first) first as "unitId", id as "heirId" from heirs order by first, step desc
  `.execute(db);
  return found.rows;
}

/** Units that have ended by a day and whose work has come to these, at whatever remove. */
export async function selectInheritedFrom(
  db: Db,
  unitIds: readonly UnitId[],
  day: Temporal.PlainDate,
): Promise<HeirRow[]> {
  const found = await sql<HeirRow>`
    with recursive former as (
      select unit_id as id, successor_id as heir, 1 as step from unit_successor
      where successor_id = any(${unitIds}::uuid[]) and heir and since <= ${day.toString()}::date
      union
      select s.unit_id, former.heir, former.step + 1
      from unit_successor s join former on former.id = s.successor_id
      where s.heir and s.since <= ${day.toString()}::date and former.step < 100
    )
    select distinct on (id) id as "unitId", heir as "heirId" from former order by id, step desc
  `.execute(db);
  return found.rows;
}
