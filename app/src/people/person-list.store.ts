import { sql } from 'kysely';
import type { Role } from '../base/actor.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';

/** What is asked of the people of an installation; everything that is given must hold. */
export interface PersonFilter {
  /** Part of the name, with or without diacritics. */
  readonly query?: string;
  /** Also in addresses and telephone numbers. */
  readonly inContacts: boolean;
  readonly unitId?: UnitId;
  /** Part of the name of a unit. */
  readonly unitName?: string;
  readonly role?: Role;
  readonly withoutAccount: boolean;
  /** Also those who hold no position on the day. */
  readonly everybody: boolean;
}

export interface ListedPosition {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly role: Role;
  readonly title: string;
  /** Name of whoever is absent meanwhile. */
  readonly actingFor: string | null;
}

export interface ListedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly hasAccount: boolean;
  /** Of the day. */
  readonly positions: readonly ListedPosition[];
}

/** By the given name, as Vietnamese lists are: it stands last. */
export async function selectPeopleMatching(
  db: Db,
  filter: PersonFilter,
  page: {
    readonly day: Temporal.PlainDate;
    readonly offset: number;
    readonly limit: number;
    /** Instead of an offset: in the order in which they were added, from behind this one (null: from the first). */
    readonly after?: PersonId | null;
  },
): Promise<{ readonly people: readonly ListedPerson[]; readonly total: number }> {
  const where = sql.join(conditionsOf(filter, page.day), sql` and `);
  const behind = typeof page.after === 'string' ? sql`p.id > ${page.after}` : sql`true`;
  const counted = await sql<{ n: number }>`select count(*) as n from person p where ${where}`.execute(db);
  const found = await sql<ListedPerson>`
    select p.id, p.name, p.email, p.account_id is not null as "hasAccount",
      coalesce(
        (select json_agg(json_build_object('unitId', h.unit_id, 'unitName', v.name, 'role', h.role, 'title', h.title, 'actingFor', (select absent.name from person absent where absent.id = h.acting_for))
           order by lower(h.valid), h.id)
         from position h join unit_version v on v.unit_id = h.unit_id and v.valid @> ${page.day.toString()}::date
         where h.person_id = p.id and h.valid @> ${page.day.toString()}::date),
        '[]'::json) as positions
    from person p
    where ${where} and ${behind}
    order by ${page.after === undefined ? sql`search_key(substring(p.name from '[^ ]+$')), search_key(p.name),` : sql``}
      p.id
    limit ${page.limit} offset ${page.offset}
  `.execute(db);
  return { people: found.rows, total: counted.rows[0]?.n ?? 0 };
}

function conditionsOf(filter: PersonFilter, day: Temporal.PlainDate) {
  const { query, inContacts, unitId, unitName, role, withoutAccount, everybody } = filter;
  const asksForPosition = unitId !== undefined || unitName !== undefined || role !== undefined;
  return [
    sql`true`,
    ...(query === undefined
      ? []
      : [
          inContacts
            ? sql`(${named(query)} or strpos(coalesce(p.email, ''), lower(${query})) > 0 or strpos(coalesce(p.phone, ''), ${query}) > 0)`
            : named(query),
        ]),
    ...(withoutAccount ? [sql`p.account_id is null`] : []),
    ...(everybody && !asksForPosition
      ? []
      : [
          sql`exists (
            select from position h join unit_version v on v.unit_id = h.unit_id and v.valid @> ${day.toString()}::date
            where h.person_id = p.id and h.valid @> ${day.toString()}::date
              and ${unitId === undefined ? sql`true` : sql`h.unit_id = ${unitId}`}
              and ${unitName === undefined ? sql`true` : sql`strpos(search_key(v.name), search_key(${unitName})) > 0`}
              and ${role === undefined ? sql`true` : sql`h.role = ${role}`})`,
        ]),
  ];
}

function named(query: string) {
  return sql`strpos(search_key(p.name), search_key(${query})) > 0`;
}
