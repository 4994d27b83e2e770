import { z } from '@hono/zod-openapi';
import type { NoticeId } from '../base/ids.ts';
import { behind, dayOut, ID_EXAMPLE, id, list, make, momentOut, partOf, read } from '../web/api.ts';
import { NOTICE_KINDS } from './notice.ts';

export const noticeSchema = z
  .object({
    id: id(),
    kind: z.enum(NOTICE_KINDS),
    directiveId: id().nullable(),
    taskId: id().nullable(),
    assignmentId: id().nullable(),
    data: z.object({
      subject: z.string(),
      unit: z.string().optional(),
      reason: z.string().optional(),
      count: z.int().optional(),
      due: dayOut.optional(),
      following: z.boolean().optional(),
      successor: z.string().optional().openapi({
        description: 'Người nay theo dõi thay người gọi / who follows it now in place of the caller.',
      }),
      overdue: z.int().optional(),
      today: z.int().optional(),
      soon: z.int().optional(),
      list: z
        .array(
          z.object({
            assignment: id(),
            subject: z.string(),
            unit: z.string(),
            due: dayOut.nullable(),
            days: z.int().nullable(),
          }),
        )
        .readonly()
        .optional(),
    }),
    at: momentOut,
    seen: z.boolean(),
  })
  .openapi('Notice');

export const NOTICE_EXAMPLE = {
  id: ID_EXAMPLE,
  kind: 'issued' as const,
  directiveId: ID_EXAMPLE,
  taskId: null,
  assignmentId: null,
  data: { subject: 'Thông báo 203/TB-UBND', count: 3 },
  at: '2024-06-10T01:15:00Z',
  seen: false,
};

const listNotices = list({
  id: 'listNotices',
  path: '/notices',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Thông báo của người gọi', en: "The caller's own notices" },
  item: noticeSchema,
  example: NOTICE_EXAMPLE,
  handle: async ({ notices }, { actor, page }) =>
    partOf(
      await notices.listBehind(actor, { behind: behind<NoticeId>(page), limit: page.limit + 1 }),
      page.limit,
    ),
});

const markSeen = make({
  id: 'markNoticesSeen',
  path: '/notices/seen',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Đánh dấu thông báo đã xem', en: 'Mark notices as seen' },
  body: z.strictObject({ ids: z.union([z.literal('all'), z.array(id<NoticeId>()).min(1).max(500)]) }),
  bodyExample: { ids: 'all' },
  handle: ({ notices }, { actor, body }) => notices.markSeen(actor, body.ids),
});

const countUnseen = read({
  id: 'getUnseenNotices',
  path: '/notices/unseen',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Số thông báo chưa xem', en: 'How many notices are unseen' },
  answer: z.object({ count: z.int() }).openapi('UnseenNotices'),
  example: { count: 3 },
  handle: async ({ notices }, { actor }) => ({ count: await notices.unseenCount(actor) }),
});

export const noticeOperations = [listNotices, countUnseen, markSeen];
