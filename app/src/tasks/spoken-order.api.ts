import { z } from '@hono/zod-openapi';
import type { PersonId, SpokenOrderId, UnitId } from '../base/ids.ts';
import {
  behind,
  day,
  dayOut,
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
    task: z
      .strictObject({
        unitIds: z.array(id<UnitId>()).min(1).max(5000),
        due: day().nullable(),
        followerId: id<PersonId>().nullable(),
        confirmingUnitId: id<UnitId>().nullable(),
      })
      .nullable(),
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
      task: task && {
        to: { unitIds: task.unitIds, kinds: [], setIds: [] },
        due: task.due,
        followerId: task.followerId,
        confirmingUnitId: task.confirmingUnitId,
      },
    });
    return orderOut((await tasks.order(actor, made)).order);
  },
});

export const orderOperations = [listOrders, getOrder, recordOrder];
