import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, EventId, PersonId, SpokenOrderId, UnitId } from '../base/ids.ts';
import { openToRead, surroundingsOf } from '../directives/directive-access.ts';
import { directiveHeads } from '../directives/directive-head.actions.ts';
import { type FileActions, filesById, type MaySeeFile } from '../files/file.actions.ts';
import type { UploadedFile } from '../files/file.ts';
import { personNames } from '../people/person.actions.ts';
import type { PersonChoice } from '../people/person.ts';
import type { Db } from '../platform/postgres.ts';
import { unitNames } from '../units/unit-tree.actions.ts';
import { summaryOf } from './break-down.actions.ts';
import { MAX_WORDS } from './move-content.ts';
import { mayHandleOrder, orderDeskOf, orderKeepersShown } from './spoken-order.policy.ts';
import {
  countOrdersToGive,
  findOrderByKey,
  insertOrder,
  linkOrder,
  type OrderRow,
  selectKeepersOfFile,
  selectOrders,
} from './spoken-order.store.ts';
import type { OrderHead, OrderManner } from './spoken-order.ts';
import {
  type OrderChoices,
  type OrderDeps,
  type OrderDesk,
  openOrder,
  orderChoices,
  ownOrderDesk,
  possibleGivers,
} from './spoken-order-choices.actions.ts';
import { giveOrder, type TaskOfOrder } from './spoken-order-give.actions.ts';

interface Deps extends OrderDeps {
  readonly files: Pick<FileActions, 'keep' | 'record'>;
}

export interface RecordOrderInput {
  /** A leader or head with a position on that day; else who it was, as written. */
  readonly giverId: PersonId | null;
  readonly giver: string;
  readonly givenOn: Temporal.PlainDate | null;
  readonly manner: OrderManner | null;
  readonly words: string;
  readonly files: readonly UploadedFile[];
  readonly requestKey: EventId | null;
  /** The task to make of it at once; null keeps the order for later. */
  readonly task: TaskOfOrder | null;
}

/** A line of the list. */
export interface OrderLine extends OrderHead, Pick<OrderRow, 'words' | 'taskId'> {}

export interface OrderList {
  readonly rows: readonly OrderLine[];
  readonly total: number;
  readonly pageSize: number;
  readonly mayRecord: boolean;
}

export interface OrderPage {
  readonly order: OrderRow;
  readonly head: OrderHead;
  readonly keeperName: string;
  readonly giverName: string | null;
  readonly recordedByName: string;
  readonly file: { readonly id: string; readonly name: string; readonly mediaType: string } | null;
  /** What to choose from while it has not become a task. */
  readonly choices: OrderChoices | null;
}

export interface NewOrderPage {
  readonly givers: readonly (PersonChoice & { readonly unitName: string })[];
  readonly choices: OrderChoices;
}

const ORDERS_ON_PAGE = 50;

export function createSpokenOrderActions(deps: Deps) {
  return {
    /** The orders of the actor's desks, the latest first. @throws AppError not_allowed without such a desk */
    orders: (actor: Actor, page: number): Promise<OrderList> => orders(deps, actor, page),
    /** The same in the order in which they were written down, part by part. @throws AppError not_allowed */
    ordersAfter: (
      actor: Actor,
      part: { readonly after: SpokenOrderId | null; readonly limit: number },
    ): Promise<readonly OrderRow[]> => ordersAfter(deps, actor, part),
    /** How many orders of the actor's desks wait to be made tasks; none for who has no such desk. */
    ordersToGive: async (actor: Actor): Promise<number> => {
      const { desks } = await surroundingsOf(deps, deps.db, actor);
      const keepers = orderKeepersShown(actor, desks);
      return keepers.length === 0 ? 0 : await countOrdersToGive(deps.db, actor.rootId, keepers);
    },
    /** What the form for an order offers. @throws AppError not_allowed */
    newOrder: (actor: Actor): Promise<NewOrderPage> => newOrder(deps, actor),
    /** @throws AppError not_found */
    order: (actor: Actor, id: SpokenOrderId): Promise<OrderPage> => orderPage(deps, actor, id),
    /**
     * Writes an order down and, where that is asked for, makes a task of it: all in one transaction. A form sent twice
     * records once. @throws AppError not_allowed, bad_input with the fields to mend, and those of files
     */
    recordOrder: (actor: Actor, input: RecordOrderInput): Promise<SpokenOrderId> =>
      recordOrder(deps, actor, input),
    /** Makes a task of a kept order; of one that is a task already, nothing. @throws AppError not_found, bad_input */
    giveOrder: (actor: Actor, id: SpokenOrderId, task: TaskOfOrder): Promise<void> =>
      deps.db.transaction().execute(async (trx) => {
        const { order, desk } = await openOrder(deps, trx, actor, id);
        if (order.taskId === null) await giveOrder({ ...deps, db: trx }, actor, { order, desk, task });
      }),
    /**
     * Ties an order to the document that followed it, which the actor must be able to read; an earlier tie is replaced.
     * @throws AppError not_found, bad_input with the field `document`
     */
    linkOrder: (actor: Actor, id: SpokenOrderId, directiveId: DirectiveId): Promise<void> =>
      link(deps, actor, id, directiveId),
    /** Whether the actor finds the page of an order. */
    mayOpenOrder: async (actor: Actor, id: SpokenOrderId): Promise<boolean> =>
      (await orders(deps, actor, 1, id)).total > 0,
  };
}

async function ordersAfter(
  deps: Deps,
  actor: Actor,
  part: { readonly after: SpokenOrderId | null; readonly limit: number },
): Promise<readonly OrderRow[]> {
  const { desks } = await surroundingsOf(deps, deps.db, actor);
  const keepers = orderKeepersShown(actor, desks);
  if (keepers.length === 0 && orderDeskOf(actor, desks) === null) throw new AppError('not_allowed');
  const { rows } = await selectOrders(deps.db, { rootId: actor.rootId, keepers, offset: 0, ...part });
  return rows;
}

async function orders(deps: Deps, actor: Actor, page: number, only?: SpokenOrderId): Promise<OrderList> {
  const { desks } = await surroundingsOf(deps, deps.db, actor);
  const keepers = orderKeepersShown(actor, desks);
  const mayRecord = orderDeskOf(actor, desks) !== null;
  if (keepers.length === 0 && !mayRecord && only === undefined) throw new AppError('not_allowed');
  const asked = { rootId: actor.rootId, keepers, limit: ORDERS_ON_PAGE, offset: (page - 1) * ORDERS_ON_PAGE };
  const { rows, total } = await selectOrders(deps.db, { ...asked, only });
  const heads = await directiveHeads(
    deps.db,
    actor.rootId,
    rows.map(({ directiveId }) => directiveId),
  );
  return {
    total,
    pageSize: ORDERS_ON_PAGE,
    mayRecord,
    rows: rows.map(({ id, giver, givenOn, manner, words, taskId, directiveId }) => ({
      id,
      giver,
      givenOn,
      manner,
      words,
      taskId,
      document: (directiveId && heads.get(directiveId)?.label) ?? null,
    })),
  };
}

async function newOrder(deps: Deps, actor: Actor): Promise<NewOrderPage> {
  const desk = await ownOrderDesk(deps, deps.db, actor);
  const today = deps.clock.today();
  const givers = await possibleGivers(deps.db, desk, today);
  const names = await unitNames(
    deps.db,
    givers.map(({ unitId }) => unitId),
    today,
  );
  return {
    givers: givers.map((person) => ({ ...person, unitName: names.nameOf(person.unitId) })),
    choices: await orderChoices(deps, actor, desk),
  };
}

function orderPage(deps: Deps, actor: Actor, id: SpokenOrderId): Promise<OrderPage> {
  return deps.db.transaction().execute(async (trx) => {
    const { order, desk } = await openOrder(deps, trx, actor, id);
    const { directiveId, fileId, giverId, recordedBy, keeperUnitId } = order;
    const heads = await directiveHeads(trx, actor.rootId, [directiveId]);
    const people = await personNames(trx, [recordedBy, ...(giverId === null ? [] : [giverId])]);
    const units = await unitNames(trx, [keeperUnitId], deps.clock.today());
    const file = fileId === null ? undefined : (await filesById(trx, [fileId])).get(fileId);
    return {
      order,
      head: { ...order, document: (directiveId && heads.get(directiveId)?.label) ?? null },
      keeperName: units.nameOf(keeperUnitId),
      giverName: giverId === null ? null : (people.get(giverId) ?? null),
      recordedByName: people.get(recordedBy) ?? '',
      file: file === undefined ? null : { id: file.id, name: file.name, mediaType: file.mediaType },
      choices: order.taskId === null ? await orderChoices({ ...deps, db: trx }, actor, desk) : null,
    };
  });
}

const wrong = (field: string, key: string) => new AppError('bad_input', { fields: { [field]: key } });

async function recordOrder(deps: Deps, actor: Actor, input: RecordOrderInput): Promise<SpokenOrderId> {
  const { words, givenOn, manner, files, requestKey } = input;
  const desk = await ownOrderDesk(deps, deps.db, actor);
  if (!/[\p{L}\p{N}]/u.test(words)) throw wrong('words', 'wordsNeeded');
  if (words.length > MAX_WORDS) throw wrong('words', 'tooLong');
  if (manner === null) throw wrong('manner', 'mannerNeeded');
  if (givenOn === null) throw wrong('givenOn', 'dayNeeded');
  if (Temporal.PlainDate.compare(givenOn, deps.clock.today()) > 0) throw wrong('givenOn', 'dayAhead');
  if (files.length > 1) throw wrong('files', 'oneFile');
  const giver = await giverIn(deps.db, { ...input, givenOn }, desk);
  const kept = await deps.files.keep(files);
  return await deps.db.transaction().execute(async (trx) => {
    const { rootId, personId } = actor;
    const [fileId = null] = await deps.files.record(trx, actor, kept);
    const made = { rootId, keeperUnitId: desk.keeperId, fileId, at: deps.clock.now(), by: personId };
    const id = await insertOrder(trx, { ...made, ...giver, givenOn, manner, words, requestKey });
    if (id === null) {
      const before = requestKey === null ? null : await findOrderByKey(trx, rootId, requestKey);
      if (before === null) throw new Error('an order was neither recorded now nor before');
      return before;
    }
    const { order } = await openOrder(deps, trx, actor, id);
    await entry(trx, deps, actor, { action: 'order.recorded', order, detail: { manner, on: order.givenOn } });
    if (input.task !== null) await giveOrder({ ...deps, db: trx }, actor, { order, desk, task: input.task });
    return id;
  });
}

/** The title that a chosen person held on the day, or what was written. */
async function giverIn(
  db: Db,
  { giverId, giver, givenOn }: RecordOrderInput & { readonly givenOn: Temporal.PlainDate },
  desk: OrderDesk,
): Promise<{ readonly giverId: PersonId | null; readonly giver: string }> {
  if (giverId === null) {
    if (giver === '') throw wrong('giver', 'giverNeeded');
    if (giver.length > 200) throw wrong('giver', 'tooLong');
    return { giverId, giver };
  }
  const person = (await possibleGivers(db, desk, givenOn)).find(({ id }) => id === giverId);
  if (person === undefined) throw wrong('giver', 'giverNotThen');
  return { giverId, giver: (person.title || person.name).slice(0, 200) };
}

async function link(deps: Deps, actor: Actor, id: SpokenOrderId, directiveId: DirectiveId): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const { order } = await openOrder(deps, trx, actor, id);
    const { directive } = await openToRead({ ...deps, db: trx }, actor, directiveId);
    const { issueDate } = directive.header;
    // A day as the document bears it; one of which only month or year is known says nothing.
    const isEarlier = issueDate !== null && /^\d{4}-\d\d-\d\d$/u.test(issueDate) && issueDate < order.givenOn;
    if (isEarlier) throw wrong('document', 'documentEarlier');
    if (order.directiveId === directiveId) return;
    await linkOrder(trx, {
      rootId: actor.rootId,
      id,
      directiveId,
      at: deps.clock.now(),
      by: actor.personId,
    });
    await entry(trx, deps, actor, { action: 'order.linked', order, detail: { directive: directiveId } });
  });
}

async function entry(
  trx: Db,
  { clock }: Deps,
  actor: Actor,
  done: {
    readonly action: 'order.recorded' | 'order.linked';
    readonly order: OrderRow;
    readonly detail: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { action, order, detail } = done;
  await recordEntry(trx, clock, actor, {
    action,
    objectKind: 'order',
    objectId: order.id,
    about: summaryOf(order.words),
    detail,
  });
}

/** The file of an order is seen by those who handle the order. */
export function orderFiles(deps: OrderDeps): MaySeeFile {
  return async (actor, file) => {
    const keepers = await selectKeepersOfFile(deps.db, actor.rootId, file.id);
    if (keepers.length === 0) return false;
    const { desks } = await surroundingsOf(deps, deps.db, actor);
    return keepers.some((keeperUnitId: UnitId) =>
      mayHandleOrder(actor, { rootId: actor.rootId, keeperUnitId }, desks),
    );
  };
}
