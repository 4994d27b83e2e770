import { type RawBuilder, sql } from 'kysely';
import type { UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { UnitKind } from './unit.ts';
import { searchPatterns } from './unit-search.ts';
import { inOrder, type Slice } from './unit-tree.store.ts';

export interface SoughtUnits {
  /** Beginnings of words of a name, a short name or a code, in any order, with or without diacritics. */
  readonly query: string;
  readonly kind?: UnitKind | undefined;
  readonly day: Temporal.PlainDate;
  /** Units that begin later as well. */
  readonly orLater?: boolean | undefined;
}

export interface FoundUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  /** Short names of those it answers to directly, the administrative line first. */
  readonly superiors: readonly string[];
}

/** Units of a day, in the order of lists. A query without a single letter or figure finds nothing. */
export async function selectSought(
  db: Db,
  sought: SoughtUnits,
  { limit, offset }: Slice,
): Promise<FoundUnit[]> {
  const date = sql`${sought.day.toString()}::date`;
  const found = await sql<FoundUnit>`
    with v as materialized (
      select v.unit_id, v.name, v.kind, v.code from unit_version v
      where ${matches(sought)} order by ${inOrder} limit ${limit} offset ${offset}
    )
    select v.unit_id as id, v.name, v.kind, v.code,
      array(
        select above.short_name from unit_superior s
        join unit_version above on above.unit_id = s.superior_id and above.valid @> ${date}
        where s.unit_id = v.unit_id and s.valid @> ${date} order by s.line
      ) as superiors
    from v order by ${inOrder}
  `.execute(db);
  return found.rows;
}

/** How many there are, counted no further than `most + 1`. */
export async function countSought(db: Db, sought: SoughtUnits, most: number): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count
    from (select from unit_version v where ${matches(sought)} limit ${most + 1}) as first
  `.execute(db);
  return found.rows[0]?.count ?? 0;
}

/**
 * Units that have this code, or else whose names may be the words written, from a day on; each as often as it changes its
 * name.
 */
export async function selectWritten(
  db: Db,
  written: string,
  day: Temporal.PlainDate,
): Promise<{ id: UnitId; name: string; isCode: boolean }[]> {
  const found = await sql<{ id: UnitId; name: string; isCode: boolean }>`
    select v.unit_id as id, v.name, v.code is not distinct from ${written} as "isCode" from unit_version v
    where v.valid && daterange(${day.toString()}::date, null)
      and (v.code = ${written} or ${matches({ query: written, day, orLater: true })})
    limit 500
  `.execute(db);
  return found.rows;
}

function matches({ query, kind, day, orLater }: SoughtUnits): RawBuilder<unknown> {
  const words = searchPatterns(query).map(
    (forms) =>
      sql`(${sql.join(
        forms.map((form) => sql`v.search_text like ${form}`),
        sql` or `,
      )})`,
  );
  const any = words.length === 0 && query.trim() !== '';
  return sql.join(
    [
      orLater === true
        ? sql`v.valid && daterange(${day.toString()}::date, null)`
        : sql`v.valid @> ${day.toString()}::date`,
      ...(any ? [sql`false`] : words),
      ...(kind === undefined ? [] : [sql`v.kind = ${kind}`]),
    ],
    sql` and `,
  );
}
