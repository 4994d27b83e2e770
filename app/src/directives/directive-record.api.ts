import { z } from '@hono/zod-openapi';
import {
  HISTORY_EXAMPLE,
  historyDescription,
  historyItemSchema,
  historyOrder,
  partOfHistory,
} from '../audit/history.api.ts';
import { list } from '../web/api.ts';
import { directiveParams } from './directive.api.ts';

const listDirectiveHistory = list({
  id: 'listDirectiveHistory',
  path: '/directives/{directiveId}/history',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Lịch sử của một văn bản', en: 'The history of a directive' },
  description: {
    vi: `Từ khi đến cho tới báo cáo của các đơn vị, trong phạm vi người gọi được xem. ${historyDescription.vi}`,
    en: `From its coming to the reports of the units, as far as the caller may see these. ${historyDescription.en}`,
  },
  params: directiveParams,
  query: z.object({ order: historyOrder }),
  item: historyItemSchema,
  example: HISTORY_EXAMPLE,
  handle: ({ directives }, { actor, params, query, page }) =>
    partOfHistory(
      page,
      query.order,
      async (asked) => (await directives.history(actor, params.directiveId, asked)).history,
    ),
});

export const directiveRecordOperations = [listDirectiveHistory];
