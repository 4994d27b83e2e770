import { z } from '@hono/zod-openapi';
import {
  HISTORY_EXAMPLE,
  historyDescription,
  historyItemSchema,
  historyOrder,
  partOfHistory,
} from '../audit/history.api.ts';
import type { UnitId } from '../base/ids.ts';
import { id, list } from '../web/api.ts';

const listUnitHistory = list({
  id: 'listUnitHistory',
  path: '/units/{unitId}/history',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Lịch sử của một đơn vị', en: 'The history of a unit' },
  description: historyDescription,
  params: z.object({ unitId: id<UnitId>() }),
  query: z.object({ order: historyOrder }),
  item: historyItemSchema,
  example: HISTORY_EXAMPLE,
  handle: ({ units }, { actor, params, query, page }) =>
    partOfHistory(
      page,
      query.order,
      async (asked) => (await units.history(actor, params.unitId, asked)).history,
    ),
});

export const unitRecordOperations = [listUnitHistory];
