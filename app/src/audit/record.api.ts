import { z } from '@hono/zod-openapi';
import { day, ID_EXAMPLE, id, list, momentOut, words } from '../web/api.ts';
import { RECORDED_ACTIONS, RECORDED_KINDS } from './audit-entry.ts';
import { RECORD_PAGE_SIZE } from './record.actions.ts';

export const recordEntrySchema = z
  .object({
    seq: z.int(),
    at: momentOut,
    personId: id().nullable(),
    actorName: z.string(),
    action: z.string(),
    objectKind: z.string(),
    objectId: z.string(),
    detail: z.record(z.string(), z.unknown()),
    requestId: z.string(),
    address: z.string().nullable(),
  })
  .openapi('RecordEntry');

export const RECORD_ENTRY_EXAMPLE: z.input<typeof recordEntrySchema> = {
  seq: 1204,
  at: '2024-06-20T01:15:00Z',
  personId: ID_EXAMPLE,
  actorName: 'Nguyễn Thu Hà',
  action: 'directive.issued',
  objectKind: 'directive',
  objectId: ID_EXAMPLE,
  detail: { about: 'Thông báo 203/TB-UBND', tasks: 12 },
  requestId: '5f0c3a9e21',
  address: '192.0.2.7',
};

const listRecord = list({
  id: 'listRecord',
  path: '/record',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Nhật ký, mới nhất trước', en: 'The record, newest first' },
  description: {
    vi: `Mỗi trang nhiều nhất ${RECORD_PAGE_SIZE} dòng.`,
    en: `At most ${RECORD_PAGE_SIZE} entries on a page.`,
  },
  query: z.object({
    who: words(100, 1).optional(),
    personId: id().optional(),
    action: z.enum(RECORDED_ACTIONS).optional(),
    objectKind: z.enum(RECORDED_KINDS).optional(),
    objectId: words(100, 1).optional(),
    from: day().optional(),
    to: day().optional(),
  }),
  item: recordEntrySchema,
  example: RECORD_ENTRY_EXAMPLE,
  refusals: ['not_allowed'],
  handle: async ({ record }, { actor, query, page }) => {
    // What was left out narrows nothing; the filter knows no undefined.
    const filter = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    const before = page.after === null ? undefined : Number(page.after);
    const { entries, older } = await record.list(actor, filter, before);
    const items = entries.slice(0, page.limit);
    const rest = entries.length > items.length || older !== null;
    return {
      items: items.map((entry) => ({ ...entry })),
      next: rest ? String(items.at(-1)?.seq) : null,
    };
  },
});

export const recordOperations = [listRecord];
