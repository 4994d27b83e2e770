import { type RawBuilder, sql } from 'kysely';
import type { DirectiveId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { CitedDocument, MappedDirective } from './citation-map.ts';
import type { DirectiveFilter } from './directive.store.ts';

/** Which directives the reader may read, as the list of directives has it. */
export type Readable = Pick<DirectiveFilter, 'rootId' | 'keepers' | 'besides'>;

const HEAD = sql`id, document_type as "documentType", number, title, issue_date as "issueDate"`;

function readable({ rootId, keepers, besides }: Readable): RawBuilder<unknown> {
  if (keepers === null) return sql`root_id = ${rootId}`;
  return sql`root_id = ${rootId}
    and (keeper_unit_id = any(${keepers}::uuid[]) or id = any(${besides}::uuid[]))`;
}

/** The directives that bear one of the numbers, as `comparedNumber` writes them. */
export async function selectNumbered(
  db: Db,
  reader: Readable,
  numbers: readonly string[],
): Promise<MappedDirective[]> {
  const found = await sql<MappedDirective>`
    select ${HEAD} from directive
    where ${readable(reader)} and regexp_replace(number, '[[:space:]]', '', 'g') = any(${numbers}::text[])
    order by issue_date nulls last, id
  `.execute(db);
  return found.rows;
}

export interface CitingDirective extends MappedDirective {
  /** Its citation of that number, with the day that it names. */
  readonly citation: CitedDocument;
}

/** The directives in which a number is cited, the newest first. */
export async function selectCiting(
  db: Db,
  reader: Readable,
  asked: { readonly number: string; readonly exceptId: DirectiveId; readonly limit: number },
): Promise<CitingDirective[]> {
  const { number, exceptId, limit } = asked;
  const found = await sql<CitingDirective>`
    select ${HEAD}, citation
    from directive
    cross join lateral jsonb_array_elements(reading -> 'citations') as citation
    where ${readable(reader)} and id <> ${exceptId}
      and id in (select directives_citing(${reader.rootId}, ${number}))
      and citation ->> 'number' = ${number}
    order by issue_date desc nulls last, id limit ${limit}
  `.execute(db);
  return found.rows;
}
