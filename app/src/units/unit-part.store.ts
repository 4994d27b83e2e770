import { sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Superior, UnitKind, UnitView } from './unit.ts';

export interface PartFilter {
  readonly day: Temporal.PlainDate;
  /** Part of a name or code, with or without diacritics. */
  readonly query?: string | undefined;
  readonly kind?: UnitKind | undefined;
  /** Only units that answer to this one, on any line, at any depth. */
  readonly under?: UnitId | undefined;
  /** Only units that answer to this one directly, on any line. */
  readonly directlyUnder?: UnitId | undefined;
}

/** Units of a day in the order in which they were entered, from behind `after`. */
export async function selectUnitsAfter(
  db: Db,
  { day, query, kind, under, directlyUnder }: PartFilter,
  { after, limit }: { readonly after: UnitId | null; readonly limit: number },
): Promise<UnitView[]> {
  const on = sql`${day.toString()}::date`;
  const words = query?.trim() ?? '';
  const below = sql`v.unit_id in (
    with recursive below (id) as (
      select s.unit_id from unit_superior s where s.superior_id = ${under ?? null}::uuid and s.valid @> ${on}
      union
      select s.unit_id from below join unit_superior s on s.superior_id = below.id and s.valid @> ${on}
    )
    select id from below)`;
  const directlyBelow = sql`v.unit_id in (
    select s.unit_id from unit_superior s where s.superior_id = ${directlyUnder ?? null}::uuid and s.valid @> ${on})`;
  const found = await sql<{
    id: UnitId;
    name: string;
    shortName: string;
    kind: UnitKind;
    code: string | null;
    superiors: readonly Superior[];
  }>`
    select v.unit_id as id, v.name, v.short_name as "shortName", v.kind, v.code,
      coalesce(
        (select json_agg(json_build_object('line', s.line, 'id', s.superior_id) order by s.line)
         from unit_superior s where s.unit_id = v.unit_id and s.valid @> ${on}),
        '[]'::json) as superiors
    from unit_version v
    where v.valid @> ${on}
      and ${after === null ? sql`true` : sql`v.unit_id > ${after}`}
      and ${kind === undefined ? sql`true` : sql`v.kind = ${kind}`}
      and ${under === undefined ? sql`true` : below}
      and ${directlyUnder === undefined ? sql`true` : directlyBelow}
      and ${
        words === ''
          ? sql`true`
          : sql`(strpos(search_key(v.name), search_key(${words})) > 0
              or strpos(search_key(v.short_name), search_key(${words})) > 0
              or strpos(lower(coalesce(v.code, '')), lower(${words})) > 0)`
      }
    order by v.unit_id
    limit ${limit}
  `.execute(db);
  return found.rows;
}
