import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { UnitKind } from './unit.ts';

export async function selectNewIds(trx: Db, count: number): Promise<UnitId[]> {
  const made = await sql<{ id: UnitId }>`select uuidv7() as id from generate_series(1, ${count})`.execute(
    trx,
  );
  return made.rows.map((row) => row.id);
}

export interface UnitData {
  readonly id: UnitId;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly code: string | null;
}

export async function insertUnits(
  trx: Db,
  units: readonly UnitData[],
  from: Temporal.PlainDate,
): Promise<void> {
  const given = JSON.stringify(units);
  await sql`insert into unit (id) select id from jsonb_to_recordset(${given}::jsonb) as given (id uuid)`.execute(
    trx,
  );
  await sql`
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select id, daterange(${from.toString()}::date, null), name, "shortName", kind, code
    from jsonb_to_recordset(${given}::jsonb)
      as given (id uuid, name text, "shortName" text, kind text, code text)
  `.execute(trx);
}

/** The last of the line of heirs that has begun by a day; null for a unit without one. */
export async function selectHeir(db: Db, unitId: UnitId, day: Temporal.PlainDate): Promise<UnitId | null> {
  const found = await sql<{ id: UnitId }>`
    with recursive heirs as (
      select successor_id as id, 1 as step from unit_successor
      where unit_id = ${unitId} and heir and since <= ${day.toString()}::date
      union
      select s.successor_id, heirs.step + 1 from unit_successor s join heirs on heirs.id = s.unit_id
      where s.heir and s.since <= ${day.toString()}::date and heirs.step < 100
    )
    select id from heirs order by step desc limit 1
  `.execute(db);
  return found.rows[0]?.id ?? null;
}
