import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, FileId, PersonId, SpokenOrderId, UnitId, UnitSetId } from '../base/ids.ts';
import { givenFile } from '../files/given-file.ts';
import { UNIT_KINDS } from '../units/unit.ts';
import {
  behind,
  day,
  dayOut,
  download,
  ID_EXAMPLE,
  id,
  list,
  make,
  momentOut,
  partOf,
  read,
  words,
  wordsOf,
} from '../web/api.ts';
import { MAX_WORDS } from './move-content.ts';
import { spokenOrderText } from './spoken-order.text.ts';
import { ORDER_MANNERS } from './spoken-order.ts';
import type { TaskOfOrder } from './spoken-order-give.actions.ts';

/** Orders without paper (chỉ đạo không bằng văn bản), for programs. */

const orderSchema = z
  .object({
    id: id(),
    keeperUnitId: id(),
    giver: z.string(),
    giverId: id().nullable(),
    givenOn: dayOut,
    manner: z.enum(ORDER_MANNERS),
    words: z.string(),
    recordedAt: momentOut,
    taskId: id().nullable().openapi({ description: 'null: chưa giao thành việc / not made a task yet.' }),
    directiveId: id()
      .nullable()
      .openapi({ description: 'Văn bản ban hành sau / the document that followed.' }),
  })
  .openapi('SpokenOrder');

const ORDER: z.input<typeof orderSchema> = {
  id: ID_EXAMPLE,
  keeperUnitId: ID_EXAMPLE,
  giver: 'Chủ tịch',
  giverId: ID_EXAMPLE,
  givenOn: '2024-06-12',
  manner: 'phone',
  words: 'Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.',
  recordedAt: '2024-06-12T08:30:00Z',
  taskId: null,
  directiveId: null,
};

type Out = z.input<typeof orderSchema>;

function orderOut(order: Out): Out {
  const { keeperUnitId, giver, giverId, givenOn, manner, recordedAt, taskId, directiveId } = order;
  const said = { giver, giverId, givenOn, manner, words: order.words };
  return { id: order.id, keeperUnitId, ...said, recordedAt, taskId, directiveId };
}

const listOrders = list({
  id: 'listOrders',
  path: '/orders',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Chỉ đạo không bằng văn bản', en: 'List orders without paper' },
  query: z.object({}),
  item: orderSchema,
  example: ORDER,
  refusals: ['not_allowed'],
  handle: async ({ tasks }, { actor, page }) => {
    const part = { after: behind<SpokenOrderId>(page), limit: page.limit + 1 };
    return partOf((await tasks.ordersAfter(actor, part)).map(orderOut), page.limit);
  },
});

const getOrder = read({
  id: 'getOrder',
  path: '/orders/{orderId}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Một chỉ đạo không bằng văn bản', en: 'One order without paper' },
  params: z.object({ orderId: id<SpokenOrderId>() }),
  answer: orderSchema,
  example: ORDER,
  handle: async ({ tasks }, { actor, params }) => orderOut((await tasks.order(actor, params.orderId)).order),
});

const taskOfOrder = z.strictObject({
  unitIds: z.array(id<UnitId>()).max(5000),
  kinds: z.array(z.enum(UNIT_KINDS)).max(UNIT_KINDS.length).optional(),
  setIds: z.array(id<UnitSetId>()).max(200).optional(),
  due: day().nullable(),
  followerId: id<PersonId>().nullable(),
  confirmingUnitId: id<UnitId>().nullable(),
});

function taskIn({ unitIds, kinds = [], setIds = [], ...rest }: z.output<typeof taskOfOrder>): TaskOfOrder {
  return { to: { unitIds, kinds, setIds }, ...rest };
}

const recordOrder = make({
  id: 'recordOrder',
  path: '/orders',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Ghi một chỉ đạo không bằng văn bản', en: 'Write an order without paper down' },
  description: {
    vi: '`giverId`: lãnh đạo, thủ trưởng giữ chức vụ vào ngày chỉ đạo; không thì ghi `giver`. Có `task`: giao thành việc ngay. Một tệp gửi kèm dạng multipart/form-data.',
    en: '`giverId`: a leader or head in office on that day, else `giver` in words. With `task` it is given at once. One file may come as multipart/form-data.',
  },
  body: z.strictObject({
    giverId: id<PersonId>().nullable(),
    giver: words(200),
    givenOn: day(),
    manner: z.enum(ORDER_MANNERS),
    words: words(MAX_WORDS, 1),
    task: taskOfOrder.nullable(),
  }),
  bodyExample: {
    giverId: null,
    giver: 'Phó Chủ tịch UBND tỉnh',
    givenOn: '2024-06-12',
    manner: 'phone',
    words: ORDER.words,
    task: null,
  },
  files: 1,
  answer: orderSchema,
  example: ORDER,
  location: (made) => `/api/v1/orders/${made.id}`,
  refusals: ['not_allowed', 'bad_input', 'file_empty', 'file_type', 'file_too_large'],
  words: wordsOf(spokenOrderText),
  handle: async ({ tasks }, { actor, body, files }) => {
    const { task, ...order } = body;
    const made = await tasks.recordOrder(actor, {
      ...order,
      files,
      requestKey: null,
      task: task && taskIn(task),
    });
    return orderOut((await tasks.order(actor, made)).order);
  },
});

const orderParams = z.object({ orderId: id<SpokenOrderId>() });

const giveOrder = make({
  id: 'giveOrder',
  path: '/orders/{orderId}/task',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Giao một chỉ đạo đã ghi thành nhiệm vụ', en: 'Make a task of a kept order' },
  description: {
    vi: 'Đã là nhiệm vụ thì không có gì đổi.',
    en: 'Of one that is a task already nothing is made.',
  },
  params: orderParams,
  body: taskOfOrder,
  bodyExample: { unitIds: [ID_EXAMPLE], due: '2024-06-20', followerId: null, confirmingUnitId: null },
  answer: orderSchema,
  example: ORDER,
  refusals: ['bad_input'],
  guard: getOrder,
  words: wordsOf(spokenOrderText),
  handle: async ({ tasks }, { actor, params, body }) => {
    await tasks.giveOrder(actor, params.orderId, taskIn(body));
    return orderOut((await tasks.order(actor, params.orderId)).order);
  },
});

const linkOrder = make({
  id: 'linkOrder',
  path: '/orders/{orderId}/directive',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: {
    vi: 'Gắn chỉ đạo với văn bản ban hành sau',
    en: 'Tie an order to the directive that followed it',
  },
  description: { vi: 'Văn bản gắn trước đó được thay.', en: 'An earlier tie is replaced.' },
  params: orderParams,
  body: z.strictObject({ directiveId: id<DirectiveId>() }),
  bodyExample: { directiveId: ID_EXAMPLE },
  answer: orderSchema,
  example: ORDER,
  refusals: ['bad_input'],
  guard: getOrder,
  words: wordsOf(spokenOrderText),
  handle: async ({ tasks }, { actor, params, body }) => {
    await tasks.linkOrder(actor, params.orderId, body.directiveId);
    return orderOut((await tasks.order(actor, params.orderId)).order);
  },
});

const getOrderFile = download({
  id: 'getOrderFile',
  path: '/orders/{orderId}/file',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Tải tệp kèm chỉ đạo', en: 'Download the file of an order' },
  params: orderParams,
  handle: async ({ tasks, files }, { actor, params }) => {
    const { file } = await tasks.order(actor, params.orderId);
    // The order has it, and its column holds ids of files alone.
    if (file === null) throw new AppError('not_found');
    return givenFile(await files.openFile(actor, file.id as FileId));
  },
});

const unitNamed = z.object({ id: id(), name: z.string() });
const personNamed = z.object({ id: id(), name: z.string(), title: z.string() });
const PERSON = { id: ID_EXAMPLE, name: 'Lê Minh Quân', title: 'Phó Chủ tịch' };
const SCHOOL = { id: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông' };

const getOrderChoices = read({
  id: 'getOrderChoices',
  path: '/order-choices',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Ai chỉ đạo được, giao được cho ai, ai theo dõi, ai xác nhận',
    en: 'Who may have ordered, whom it can be given to, who may follow it and confirm',
  },
  answer: z
    .object({
      givers: z.array(personNamed.extend({ unitName: z.string() })).readonly(),
      below: z.array(unitNamed).readonly(),
      sets: z.array(z.object({ id: id(), name: z.string(), count: z.int() })).readonly(),
      followers: z.array(personNamed).readonly(),
      confirming: z.array(unitNamed).readonly(),
      confirmingUnitId: id().openapi({ description: 'Khi không chọn / unless another is chosen.' }),
    })
    .openapi('OrderChoices'),
  example: {
    givers: [{ ...PERSON, unitName: 'UBND huyện Bình Sơn' }],
    below: [SCHOOL],
    sets: [{ id: ID_EXAMPLE, name: 'Các trường tiểu học', count: 24 }],
    followers: [PERSON],
    confirming: [{ id: ID_EXAMPLE, name: 'UBND huyện Bình Sơn' }],
    confirmingUnitId: ID_EXAMPLE,
  },
  refusals: ['not_allowed'],
  handle: async ({ tasks }, { actor }) => {
    const { givers, choices } = await tasks.newOrder(actor);
    const { confirmingId, ...rest } = choices;
    return { givers, ...rest, confirmingUnitId: confirmingId };
  },
});

export const orderOperations = [
  listOrders,
  getOrder,
  getOrderFile,
  getOrderChoices,
  recordOrder,
  giveOrder,
  linkOrder,
];
