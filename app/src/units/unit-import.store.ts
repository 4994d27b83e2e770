import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { LINES, type Line, type Superior } from './unit.ts';
import type { UnitAppearance, UnitImportPlan } from './unit-import-plan.ts';
import type { RegisterUnit } from './unit-register.ts';

/** Where a range has no beginning, a day before anything that is written down. */
const BEGINNING = sql`'1900-01-01'::date`;

/** Every unit that is there on a day or comes later, as it is on that day or as it begins. */
export async function selectRegisterUnits(db: Db, day: string): Promise<RegisterUnit[]> {
  const units = await sql<Omit<RegisterUnit, 'superiors'>>`
    select distinct on (v.unit_id) v.unit_id as id, v.name, v.short_name as "shortName", v.kind, v.code,
      coalesce(lower(v.valid), ${BEGINNING}) as since, life.begins as "from", life.ends as until
    from unit_version v
    join (
      select unit_id, coalesce(min(lower(valid)), ${BEGINNING}) as begins,
        case when bool_or(upper_inf(valid)) then null else max(upper(valid)) end as ends
      from unit_version group by unit_id) life on life.unit_id = v.unit_id
    where upper_inf(v.valid) or upper(v.valid) > ${day}::date
    order by v.unit_id, v.valid
  `.execute(db);
  const superiors = await selectSuperiorRows(db, day);
  return units.rows.map((unit) => {
    const on = unit.from > day ? unit.from : day;
    const own = superiors.get(unit.id) ?? [];
    const holding = own.filter(({ from, until }) => from <= on && (until === null || on < until));
    return { ...unit, superiors: LINES.flatMap((line) => superiorOn(holding, line)) };
  });
}

interface SuperiorSpan extends Superior {
  readonly unitId: UnitId;
  readonly from: string;
  readonly until: string | null;
}

async function selectSuperiorRows(
  db: Db,
  day: string,
): Promise<ReadonlyMap<UnitId, readonly SuperiorSpan[]>> {
  const found = await sql<SuperiorSpan>`
    select unit_id as "unitId", line, superior_id as id, coalesce(lower(valid), ${BEGINNING}) as "from",
      upper(valid) as until
    from unit_superior where upper_inf(valid) or upper(valid) > ${day}::date
  `.execute(db);
  return Map.groupBy(found.rows, ({ unitId }) => unitId);
}

function superiorOn(holding: readonly SuperiorSpan[], line: Line): Superior[] {
  const span = holding.find((each) => each.line === line);
  return span === undefined ? [] : [{ line, id: span.id }];
}

/** First days on which nobody holds a position at a unit any more; '9999-12-31' while no end is known. */
export async function selectPositionEnds(db: Db): Promise<ReadonlyMap<UnitId, string>> {
  const found = await sql<{ unitId: UnitId; until: string }>`
    select unit_id as "unitId", max(coalesce(upper(valid), '9999-12-31'::date)) as until from position group by unit_id
  `.execute(db);
  return new Map(found.rows.map(({ unitId, until }) => [unitId, until]));
}

export type NewUnit = UnitAppearance & {
  readonly id: UnitId;
  readonly from: string;
  readonly until: string | null;
};

export async function insertUnitIds(trx: Db, ids: readonly UnitId[]): Promise<void> {
  await sql`insert into unit (id) select unnest(${[...ids]}::uuid[])`.execute(trx);
}

export async function insertNewVersions(trx: Db, units: readonly NewUnit[]): Promise<void> {
  await sql`
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select id, daterange("from", until), name, "shortName", kind, code
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb)
      as given (id uuid, name text, "shortName" text, kind text, code text, "from" date, until date)
  `.execute(trx);
}

export interface NewSuperior {
  readonly unitId: UnitId;
  readonly line: Line;
  readonly superiorId: UnitId;
  readonly day: string;
  readonly until: string | null;
}

export async function insertNewSuperiors(trx: Db, superiors: readonly NewSuperior[]): Promise<void> {
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select "unitId", line, "superiorId", daterange(day, until)
    from jsonb_to_recordset(${JSON.stringify(superiors)}::jsonb)
      as given ("unitId" uuid, line text, "superiorId" uuid, day date, until date)
  `.execute(trx);
}

/**
 * Tells the server that a table has grown. Without it, the checks of foreign keys of the same transaction pass through the
 * whole table for each row.
 */
export async function refreshStatistics(trx: Db, table: 'unit' | 'unit_version' | 'person'): Promise<void> {
  await sql`select refresh_statistics(${table})`.execute(trx);
}

/**
 * From a day on, units are called or classed otherwise. What held before stays on record; a version that begins on that
 * very day is mended in place. Codes that move from one unit to another are taken off both first. Ending and beginning
 * happen in one statement, so that positions and superiors never hang in the air.
 */
export async function changeUnits(trx: Db, changes: UnitImportPlan['change']): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
    as given (id uuid, name text, "shortName" text, kind text, code text, day date, "codeChanges" boolean)`;
  await sql`
    update unit_version v set code = null
    from ${given} where v.unit_id = given.id and given."codeChanges" and lower(v.valid) = given.day
  `.execute(trx);
  await sql`
    with given as (select given.*, v.valid from ${given} join unit_version v on v.unit_id = given.id and v.valid @> given.day),
    ended as (
      update unit_version v set valid = daterange(lower(v.valid), given.day)
      from given where v.unit_id = given.id and v.valid = given.valid and lower(v.valid) < given.day
      returning v.unit_id
    ), mended as (
      update unit_version v set name = given.name, short_name = given."shortName", kind = given.kind
      from given where v.unit_id = given.id and v.valid = given.valid and lower(v.valid) = given.day
    )
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select given.id, daterange(given.day, upper(given.valid)), given.name, given."shortName", given.kind,
      case when given."codeChanges" then null else given.code end
    from given join ended on ended.unit_id = given.id
  `.execute(trx);
  await sql`
    update unit_version v set code = given.code
    from ${given} where v.unit_id = given.id and given."codeChanges" and lower(v.valid) = given.day
  `.execute(trx);
}

/** From a day on units answer to others, until the day for which something else is known; null ends the line. */
export async function moveUnits(
  trx: Db,
  moves: readonly (Omit<NewSuperior, 'superiorId'> & { readonly superiorId: UnitId | null })[],
): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb)
        as given ("unitId" uuid, line text, "superiorId" uuid, day date, until date)
    ), bounded as (
      select "unitId", line, "superiorId", day,
        least(until, (select lower(s.valid) from unit_superior s where s.unit_id = given."unitId" and s.line = given.line
          and lower(s.valid) > given.day order by s.valid limit 1)) as until
      from given
    ), gone as (
      delete from unit_superior s using bounded b
      where s.unit_id = b."unitId" and s.line = b.line and lower(s.valid) = b.day returning 1
    ), ended as (
      update unit_superior s set valid = daterange(lower(s.valid), b.day) from bounded b
      where s.unit_id = b."unitId" and s.line = b.line and s.valid @> b.day and lower(s.valid) < b.day returning 1
    )
    insert into unit_superior (unit_id, line, superior_id, valid)
    select "unitId", line, "superiorId", daterange(day, until)
    from bounded
    where "superiorId" is not null and (select count(*) from gone) + (select count(*) from ended) >= 0
  `.execute(trx);
}

/** Units that nothing hangs on are no more from a day on. */
export async function endUnits(trx: Db, ends: UnitImportPlan['end']): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(ends)}::jsonb) as given (id uuid, until date)`;
  await sql`
    delete from unit_superior s using ${given} where s.unit_id = given.id and lower(s.valid) >= given.until
  `.execute(trx);
  await sql`
    update unit_superior s set valid = daterange(lower(s.valid), given.until)
    from ${given} where s.unit_id = given.id and s.valid @> given.until
  `.execute(trx);
  await sql`
    delete from unit_version v using ${given} where v.unit_id = given.id and lower(v.valid) >= given.until
  `.execute(trx);
  // A last version that ended earlier is drawn out where the sheet names a later day.
  await sql`
    update unit_version v set valid = daterange(lower(v.valid), given.until)
    from ${given}
    where v.unit_id = given.id
      and v.valid = (select valid from unit_version last where last.unit_id = given.id order by valid desc limit 1)
  `.execute(trx);
}

/** Nobody else changes units, people or positions until the transaction ends; everybody goes on reading. */
export async function lockRegister(trx: Db): Promise<void> {
  await sql`lock table unit_version, unit_superior, person, position in share row exclusive mode`.execute(
    trx,
  );
}
