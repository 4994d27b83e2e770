import { z } from '@hono/zod-openapi';
import {
  HISTORY_EXAMPLE,
  historyDescription,
  historyItemSchema,
  historyOrder,
  partOfHistory,
} from '../audit/history.api.ts';
import type { TaskId } from '../base/ids.ts';
import { id, list } from '../web/api.ts';

const listTaskHistory = list({
  id: 'listTaskHistory',
  path: '/tasks/{taskId}/history',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Lịch sử của một nhiệm vụ', en: 'The history of a task' },
  description: {
    vi: `Chỉ gồm những việc người gọi được xem; một thao tác với nhiều đơn vị là một mục. ${historyDescription.vi}`,
    en: `Of the assignments alone that the caller may see; one act on several units is one item. ${historyDescription.en}`,
  },
  params: z.object({ taskId: id<TaskId>() }),
  query: z.object({ order: historyOrder }),
  item: historyItemSchema,
  example: HISTORY_EXAMPLE,
  refusals: ['not_allowed'],
  handle: ({ tasks }, { actor, params, query, page }) =>
    partOfHistory(
      page,
      query.order,
      async (asked) => (await tasks.taskHistory(actor, params.taskId, asked)).history,
    ),
});

export const taskRecordOperations = [listTaskHistory];
