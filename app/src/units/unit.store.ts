import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Line, UnitKind } from './unit.ts';

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

/**
 * From a day on, a unit is called or classed otherwise. What held before stays on record; a version that begins on that
 * day or later is mended in place. Ending and beginning happen in one statement, so that positions and superiors
 * never hang in the air.
 */
export async function changeUnit(trx: Db, unit: UnitData, from: Temporal.PlainDate): Promise<void> {
  const day = from.toString();
  await sql`
    with now_valid as (
      select valid from unit_version where unit_id = ${unit.id} order by valid desc limit 1
    ), ended as (
      update unit_version v set valid = daterange(lower(v.valid), ${day}::date)
      from now_valid where v.unit_id = ${unit.id} and v.valid = now_valid.valid and lower(v.valid) < ${day}::date
      returning upper(now_valid.valid) as until
    ), mended as (
      update unit_version v
      set name = ${unit.name}, short_name = ${unit.shortName}, kind = ${unit.kind}, code = ${unit.code}
      from now_valid where v.unit_id = ${unit.id} and v.valid = now_valid.valid and lower(v.valid) >= ${day}::date
    )
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select ${unit.id}, daterange(${day}::date, until), ${unit.name}, ${unit.shortName}, ${unit.kind}, ${unit.code}
    from ended
  `.execute(trx);
}

export interface NewSuperior {
  readonly unitId: UnitId;
  readonly line: Line;
  /** Null ends the line. */
  readonly superiorId: UnitId | null;
}

/** From a day on (or as soon as both exist), units answer to others; what held before stays on record. */
export async function setSuperiors(
  trx: Db,
  superiors: readonly NewSuperior[],
  from: Temporal.PlainDate,
): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(superiors)}::jsonb)
    as given ("unitId" uuid, line text, "superiorId" uuid)`;
  await sql`
    delete from unit_superior s using ${given}
    where s.unit_id = given."unitId" and s.line = given.line and lower(s.valid) >= ${from.toString()}::date
  `.execute(trx);
  await sql`
    update unit_superior s set valid = s.valid * daterange(null, ${from.toString()}::date)
    from ${given}
    where s.unit_id = given."unitId" and s.line = given.line and s.valid @> ${from.toString()}::date
  `.execute(trx);
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select given."unitId", given.line, given."superiorId",
      daterange(greatest(${from.toString()}::date, own.since, theirs.since), null)
    from ${given}
    join lateral (select min(lower(valid)) as since from unit_version where unit_id = given."unitId") own on true
    join lateral (select min(lower(valid)) as since from unit_version where unit_id = given."superiorId") theirs on true
    where given."superiorId" is not null
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
