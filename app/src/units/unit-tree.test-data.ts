import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { SuperiorRow, VersionRow } from './unit-rows.ts';

/** The first day of which tests of the tree of units speak, and the day so many days later. */
export const FIRST_DAY = Temporal.PlainDate.from('2025-06-25');
export const dayOf = (at: number): string => FIRST_DAY.add({ days: at }).toString();

export const idOf = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as UnitId; // made for tests

export interface UnitVersions {
  readonly versions: readonly VersionRow[];
  readonly superiors: readonly SuperiorRow[];
}

/** These units and no others, in a database where nothing else is set up. */
export async function writeUnits(owner: Db, { versions, superiors }: UnitVersions): Promise<void> {
  await sql`
    truncate unit, unit_version, unit_superior, installation cascade;
  `.execute(owner);
  await sql`insert into installation default values`.execute(owner);
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
      as given ("unitId" uuid, "from" date, until date, name text, "shortName" text, kind text, code text)),
    made as (insert into unit (id) select "unitId" from given)
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select "unitId", daterange("from", until), name, "shortName", kind, code from given
  `.execute(owner);
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select "unitId", line, "superiorId", daterange("from", until) from jsonb_to_recordset(${JSON.stringify(superiors)}::jsonb)
      as given ("unitId" uuid, line text, "superiorId" uuid, "from" date, until date)
  `.execute(owner);
}
