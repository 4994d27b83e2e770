import { sql } from 'kysely';
import type { DeliveryId, NoticeId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { NoticeView } from './notice.ts';
import type { NoticeChoice } from './notice-choice.ts';

const CHOICE = sql`c.email, c.digest_at as "digestAt", c.quiet_from as "quietFrom", c.quiet_until as "quietUntil", c.locale`;

export async function selectChoice(db: Db, personId: PersonId): Promise<NoticeChoice | null> {
  const found = await sql<NoticeChoice>`
    select ${CHOICE} from notice_choice c where c.person_id = ${personId}
  `.execute(db);
  return found.rows[0] ?? null;
}

export async function saveChoice(trx: Db, personId: PersonId, choice: NoticeChoice): Promise<void> {
  const { email, digestAt, quietFrom, quietUntil, locale } = choice;
  await sql`
    insert into notice_choice (person_id, email, digest_at, quiet_from, quiet_until, locale)
    values (${personId}, ${email}, ${digestAt}, ${quietFrom}, ${quietUntil}, ${locale})
    on conflict (person_id) do update set email = excluded.email, digest_at = excluded.digest_at,
      quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, locale = excluded.locale
  `.execute(trx);
}

/** What waits for somebody is not told by e-mail any more. */
export async function forgetWaiting(trx: Db, personId: PersonId): Promise<void> {
  await sql`delete from notice_email where person_id = ${personId} and told_at is null`.execute(trx);
}

/** What somebody has looked at since needs no e-mail. */
export async function forgetSeen(trx: Db, personId: PersonId): Promise<void> {
  await sql`
    delete from notice_email e using notice n
    where n.root_id = e.root_id and n.id = e.notice_id and e.person_id = ${personId} and e.told_at is null
      and n.seen_at is not null
  `.execute(trx);
}

export async function selectPeopleWaiting(db: Db): Promise<readonly PersonId[]> {
  const found = await sql<{ personId: PersonId }>`
    select distinct e.person_id as "personId" from notice_email e
    join notice_choice c on c.person_id = e.person_id and c.email <> 'none'
    where e.told_at is null
  `.execute(db);
  return found.rows.map(({ personId }) => personId);
}

/** Whom to write to, and how. */
export interface Addressee extends NoticeChoice {
  readonly name: string;
  readonly address: string | null;
}

/** Locked until the transaction ends: two workers do not write to the same person at once. */
export async function lockAddressee(trx: Db, personId: PersonId): Promise<Addressee | null> {
  const found = await sql<Addressee>`
    select ${CHOICE}, p.name, p.email as address
    from notice_choice c join person p on p.id = c.person_id
    where c.person_id = ${personId} for update of c
  `.execute(trx);
  return found.rows[0] ?? null;
}

export type WaitingNotice = Omit<NoticeView, 'seen'> & { readonly rootId: UnitId };

/** Oldest first. */
export async function selectWaiting(
  trx: Db,
  personId: PersonId,
  limit: number,
): Promise<readonly WaitingNotice[]> {
  const found = await sql<WaitingNotice>`
    select n.root_id as "rootId", n.id, n.kind, n.directive_id as "directiveId", n.task_id as "taskId",
      n.assignment_id as "assignmentId", n.data, n.at
    from notice_email e join notice n on n.root_id = e.root_id and n.id = e.notice_id
    where e.person_id = ${personId} and e.told_at is null
    order by n.at, n.id limit ${limit}
  `.execute(trx);
  return found.rows;
}

export async function markTold(
  trx: Db,
  ids: readonly NoticeId[],
  by: { readonly deliveryId: DeliveryId; readonly at: string },
): Promise<void> {
  await sql`
    update notice_email set delivery_id = ${by.deliveryId}, told_at = ${by.at}
    where notice_id = any(${[...ids]}::uuid[]) and told_at is null
  `.execute(trx);
}

/** A notice that somebody was told by e-mail. */
export interface ToldNotice extends Omit<NoticeView, 'seen'> {
  /** ISO instants. */
  readonly toldAt: string;
  readonly sentAt: string | null;
}

export async function selectTold(db: Db, personId: PersonId, limit: number): Promise<readonly ToldNotice[]> {
  const found = await sql<ToldNotice>`
    select n.id, n.kind, n.directive_id as "directiveId", n.task_id as "taskId", n.assignment_id as "assignmentId",
      n.data, n.at, e.told_at as "toldAt", d.sent_at as "sentAt"
    from notice_email e
    join notice n on n.root_id = e.root_id and n.id = e.notice_id
    join delivery d on d.id = e.delivery_id
    where e.person_id = ${personId} order by e.told_at desc, n.id desc limit ${limit}
  `.execute(db);
  return found.rows;
}
