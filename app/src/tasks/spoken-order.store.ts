import { sql } from 'kysely';
import type { DirectiveId, EventId, FileId, PersonId, SpokenOrderId, TaskId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { OrderManner, SpokenOrder } from './spoken-order.ts';

/** An order with everything that its own page shows. */
export interface OrderRow extends SpokenOrder {
  readonly rootId: UnitId;
  readonly words: string;
  readonly fileId: FileId | null;
  readonly recordedAt: string;
  readonly recordedBy: PersonId;
}

const HEAD = sql`o.id, o.keeper_unit_id as "keeperUnitId", o.giver, o.giver_id as "giverId", o.given_on as "givenOn", o.manner,
  o.directive_id as "directiveId", task.id as "taskId"`;
const ROW = sql`${HEAD}, o.root_id as "rootId", o.words, o.file_id as "fileId", o.recorded_at as "recordedAt",
  o.recorded_by as "recordedBy"`;
const WITH_TASK = sql`left join task on task.root_id = o.root_id and task.spoken_order_id = o.id`;

export interface NewOrder {
  readonly rootId: UnitId;
  readonly keeperUnitId: UnitId;
  readonly giverId: PersonId | null;
  readonly giver: string;
  readonly givenOn: Temporal.PlainDate;
  readonly manner: OrderManner;
  readonly words: string;
  readonly fileId: FileId | null;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
  readonly requestKey: EventId | null;
}

/** @returns null when a form with this key has been recorded before */
export async function insertOrder(trx: Db, order: NewOrder): Promise<SpokenOrderId | null> {
  const made = await sql<{ id: SpokenOrderId }>`
    insert into spoken_order (root_id, keeper_unit_id, giver_id, giver, given_on, manner, words, file_id, recorded_at,
      recorded_by, request_key)
    values (${order.rootId}, ${order.keeperUnitId}, ${order.giverId}, ${order.giver}, ${order.givenOn.toString()},
      ${order.manner}, ${order.words}, ${order.fileId}, ${order.at.toString()}, ${order.by}, ${order.requestKey})
    on conflict (root_id, request_key) do nothing
    returning id
  `.execute(trx);
  return made.rows[0]?.id ?? null;
}

export async function findOrder(db: Db, rootId: UnitId, id: SpokenOrderId): Promise<OrderRow | null> {
  const found = await sql<OrderRow>`
    select ${ROW} from spoken_order o ${WITH_TASK} where o.root_id = ${rootId} and o.id = ${id}
  `.execute(db);
  return found.rows[0] ?? null;
}

/** The order that a form with this key recorded. */
export async function findOrderByKey(
  db: Db,
  rootId: UnitId,
  requestKey: EventId,
): Promise<SpokenOrderId | null> {
  const found = await sql<{ id: SpokenOrderId }>`
    select id from spoken_order where root_id = ${rootId} and request_key = ${requestKey}
  `.execute(db);
  return found.rows[0]?.id ?? null;
}

/** Nobody else makes a task of it, or ties it to a document, until the transaction ends. */
export async function lockOrder(trx: Db, rootId: UnitId, id: SpokenOrderId): Promise<OrderRow | null> {
  await sql`select from spoken_order where root_id = ${rootId} and id = ${id} for no key update`.execute(trx);
  return await findOrder(trx, rootId, id);
}

/** Of some desks, the latest first. */
export async function selectOrders(
  db: Db,
  asked: {
    readonly rootId: UnitId;
    readonly keepers: readonly UnitId[];
    readonly limit: number;
    readonly offset: number;
    /** This one alone. */
    readonly only?: SpokenOrderId | undefined;
    /** Instead of the latest first: as they were written down, from behind this one (null: from the first). */
    readonly after?: SpokenOrderId | null;
  },
): Promise<{ readonly rows: readonly OrderRow[]; readonly total: number }> {
  const found = await sql<OrderRow & { total: number }>`
    select ${ROW}, count(*) over ()::int as total from spoken_order o ${WITH_TASK}
    where o.root_id = ${asked.rootId} and o.keeper_unit_id = any(${[...asked.keepers]}::uuid[])
      and (${asked.only ?? null}::uuid is null or o.id = ${asked.only ?? null}::uuid)
      and (${asked.after ?? null}::uuid is null or o.id > ${asked.after ?? null}::uuid)
    order by ${asked.after === undefined ? sql`o.given_on desc, o.id desc` : sql`o.id`} limit ${asked.limit} offset ${asked.offset}
  `.execute(db);
  return { rows: found.rows, total: found.rows[0]?.total ?? 0 };
}

/** How many orders of some desks nobody has made a task of, or tied to a document that followed. */
export async function countOrdersToGive(db: Db, rootId: UnitId, keepers: readonly UnitId[]): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*)::int as n from spoken_order o ${WITH_TASK}
    where o.root_id = ${rootId} and o.keeper_unit_id = any(${[...keepers]}::uuid[]) and task.id is null
      and o.directive_id is null
  `.execute(db);
  return found.rows[0]?.n ?? 0;
}

/** Orders by their own ids, and by what was made of them. */
export async function selectOrderHeads(
  db: Db,
  rootId: UnitId,
  of: { readonly taskIds: readonly TaskId[]; readonly orderIds: readonly SpokenOrderId[] },
): Promise<readonly SpokenOrder[]> {
  const found = await sql<SpokenOrder>`
    select ${HEAD} from spoken_order o ${WITH_TASK}
    where o.root_id = ${rootId} and o.id in (
      select unnest(${[...of.orderIds]}::uuid[])
      union
      select spoken_order_id from task where root_id = ${rootId} and id = any(${[...of.taskIds]}::uuid[]))
  `.execute(db);
  return found.rows;
}

export async function linkOrder(
  trx: Db,
  link: {
    readonly rootId: UnitId;
    readonly id: SpokenOrderId;
    readonly directiveId: DirectiveId;
    readonly at: Temporal.Instant;
    readonly by: PersonId;
  },
): Promise<void> {
  await sql`
    update spoken_order set directive_id = ${link.directiveId}, linked_at = ${link.at.toString()}, linked_by = ${link.by}
    where root_id = ${link.rootId} and id = ${link.id}
  `.execute(trx);
}

/** The desks whose orders carry this file. */
export async function selectKeepersOfFile(db: Db, rootId: UnitId, fileId: FileId): Promise<UnitId[]> {
  const found = await sql<{ id: UnitId }>`
    select distinct keeper_unit_id as id from spoken_order where root_id = ${rootId} and file_id = ${fileId}
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
