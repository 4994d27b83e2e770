import { sql } from 'kysely';
import type { DeliveryId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { TEACHING_KINDS } from '../units/unit.ts';

/** Somebody who acts for a unit and cannot sign in yet. */
export interface Invitee {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly unitName: string;
}

/** Who is to be invited: one person, several, or all heads of schools. */
export type Invited = PersonId | readonly PersonId[] | 'school-heads';

/** People with an address and a position today, without an account, as far as they are meant. */
export async function selectInvitees(db: Db, who: Invited, day: Temporal.PlainDate): Promise<Invitee[]> {
  const meant =
    who === 'school-heads'
      ? sql`h.role = 'head' and v.kind = any(${[...TEACHING_KINDS]}::text[])`
      : sql`p.id = any(${typeof who === 'string' ? [who] : [...who]}::uuid[])`;
  const found = await sql<Invitee>`
    select * from (
      select distinct on (p.id) p.id, p.name, p.email, h.title, v.name as "unitName"
      from person p
      join position h on h.person_id = p.id and h.valid @> ${day.toString()}::date and h.acting_for is null and h.authorised_by is null
      join unit_version v on v.unit_id = h.unit_id and v.valid @> ${day.toString()}::date
      where p.account_id is null and p.email is not null and ${meant}
      order by p.id, lower(h.valid), h.id) invited
    order by search_key("unitName"), name, id
  `.execute(db);
  return found.rows;
}

export interface NewInvitation {
  readonly personId: PersonId;
  readonly codeHash: Buffer;
  readonly madeBy: PersonId;
  readonly madeAt: string;
  readonly expiresAt: string;
  /** The e-mail that brings it; null for a slip of paper. */
  readonly deliveryId: DeliveryId | null;
}

/**
 * A newer invitation takes the place of what was open.
 * @returns the e-mails that brought what no longer counts
 */
export async function replaceInvitation(trx: Db, made: NewInvitation): Promise<readonly DeliveryId[]> {
  const withdrawn = await sql<{ deliveryId: DeliveryId | null }>`
    update invitation set withdrawn_at = ${made.madeAt}
    where person_id = ${made.personId} and used_at is null and withdrawn_at is null
    returning delivery_id as "deliveryId"
  `.execute(trx);
  await sql`
    insert into invitation (person_id, code_hash, made_at, made_by, expires_at, delivery_id)
    values (${made.personId}, ${made.codeHash}, ${made.madeAt}, ${made.madeBy}, ${made.expiresAt}, ${made.deliveryId})
  `.execute(trx);
  return withdrawn.rows.flatMap(({ deliveryId }) => (deliveryId === null ? [] : [deliveryId]));
}

/** An invitation that waits to be accepted. */
export interface WaitingInvitation {
  readonly id: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  /** ISO instants. */
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly deliveryId: DeliveryId | null;
}

const WAITING = sql`
  select v.id, v.person_id as "personId", p.name, p.email, v.made_at as "madeAt", v.expires_at as "expiresAt",
    v.delivery_id as "deliveryId"
  from invitation v join person p on p.id = v.person_id
  where v.used_at is null and v.withdrawn_at is null and p.account_id is null`;

/** Newest first; expired ones, too, so that they can be renewed. */
export async function selectWaitingInvitations(db: Db, limit: number): Promise<readonly WaitingInvitation[]> {
  const found =
    await sql<WaitingInvitation>`${WAITING} order by v.made_at desc, v.id desc limit ${limit}`.execute(db);
  return found.rows;
}

/** How many wait, and how many of them can no longer be accepted. */
export async function countWaitingInvitations(
  db: Db,
  at: string,
): Promise<{ readonly waiting: number; readonly expired: number }> {
  const found = await sql<{ waiting: number; expired: number }>`
    select count(*)::int as waiting, (count(*) filter (where "expiresAt" <= ${at}))::int as expired
    from (${WAITING}) as waiting
  `.execute(db);
  return found.rows[0] ?? { waiting: 0, expired: 0 };
}

export async function lockWaitingInvitation(trx: Db, id: string): Promise<WaitingInvitation | null> {
  const found = await sql<WaitingInvitation>`${WAITING} and v.id = ${id} for update of v`.execute(trx);
  return found.rows[0] ?? null;
}

export async function withdrawInvitation(trx: Db, id: string, at: string): Promise<void> {
  await sql`update invitation set withdrawn_at = ${at} where id = ${id}`.execute(trx);
}

/** How many heads of schools cannot be invited because no address of theirs is known. */
export async function countHeadsWithoutAddress(db: Db, day: Temporal.PlainDate): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(distinct p.id) as count
    from person p
    join position h on h.person_id = p.id and h.valid @> ${day.toString()}::date and h.role = 'head' and h.acting_for is null and h.authorised_by is null
    join unit_version v on v.unit_id = h.unit_id and v.valid @> ${day.toString()}::date
    where p.account_id is null and p.email is null and v.kind = any(${[...TEACHING_KINDS]}::text[])
  `.execute(db);
  return found.rows[0]?.count ?? 0;
}

export interface OpenInvitation {
  readonly id: string;
  readonly personId: PersonId;
  readonly rootId: UnitId;
}

/** The invitation of a code while it can be used; locked until the transaction ends. */
export async function lockInvitation(trx: Db, codeHash: Buffer, at: string): Promise<OpenInvitation | null> {
  const found = await sql<OpenInvitation>`
    select v.id, v.person_id as "personId", i.root_unit_id as "rootId"
    from invitation v join person p on p.id = v.person_id cross join installation i
    where v.code_hash = ${codeHash} and v.used_at is null and v.withdrawn_at is null
      and v.expires_at > ${at} and p.account_id is null
    for update of v, p
  `.execute(trx);
  return found.rows[0] ?? null;
}

export async function useInvitation(trx: Db, id: string, at: string): Promise<void> {
  await sql`update invitation set used_at = ${at} where id = ${id}`.execute(trx);
}
