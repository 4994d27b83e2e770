import { z } from '@hono/zod-openapi';
import {
  HISTORY_EXAMPLE,
  historyDescription,
  historyItemSchema,
  historyOrder,
  partOfHistory,
} from '../audit/history.api.ts';
import type { PersonId } from '../base/ids.ts';
import { id, list } from '../web/api.ts';
import { SIDES } from './person-record.actions.ts';

const listPersonHistory = list({
  id: 'listPersonHistory',
  path: '/people/{personId}/history',
  tag: 'record',
  scope: 'record:read',
  summary: {
    vi: 'Lịch sử của một người: về người đó, hoặc người đó đã làm',
    en: 'The history of a person: what was done to them, or what they did',
  },
  description: {
    vi: `${historyDescription.vi} Xem lịch sử của người khác thì được ghi lại, và người đó biết.`,
    en: `${historyDescription.en} Looking at somebody else’s is recorded, and shown to that person.`,
  },
  params: z.object({ personId: id<PersonId>() }),
  query: z.object({ order: historyOrder, side: z.enum(SIDES).default('about') }),
  item: historyItemSchema,
  example: HISTORY_EXAMPLE,
  handle: ({ people }, { actor, params, query: { order, side }, page }) =>
    partOfHistory(
      page,
      order,
      async (asked) => (await people.history(actor, params.personId, { ...asked, side })).history,
    ),
});

export const personRecordOperations = [listPersonHistory];
