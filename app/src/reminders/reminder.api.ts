import { z } from '@hono/zod-openapi';
import type { AssignmentId } from '../base/ids.ts';
import { assignmentParams } from '../tasks/assignment.api.ts';
import { IMPORTANCES } from '../tasks/importance.ts';
import {
  change,
  day,
  dayOut,
  ID_EXAMPLE,
  id,
  make,
  momentOut,
  read,
  remove,
  words,
  wordsOf,
} from '../web/api.ts';
import { ladderText } from './ladder.text.ts';
import { AUDIENCES, FARTHEST, MOST_STEPS } from './ladder.ts';
import { reminderText } from './reminder.text.ts';
import { MOST_WORDS } from './urging.actions.ts';
import { urgingText } from './urging.text.ts';

const stepSchema = z.strictObject({
  importance: z.enum(IMPORTANCES),
  days: z.int().openapi({ description: 'Ngày làm việc so với thời hạn / working days from the last day.' }),
  to: z.array(z.enum(AUDIENCES)).readonly(),
});

const ladderSchema = z
  .object({ steps: z.array(stepSchema).readonly(), isDefault: z.boolean(), mayChange: z.boolean() })
  .openapi('ReminderLadder');

const LADDER = {
  steps: [{ importance: 'normal' as const, days: 1, to: ['doer' as const, 'head' as const] }],
  isDefault: true,
  mayChange: false,
};

const getLadder = read({
  id: 'getReminderLadder',
  path: '/reminder-ladder',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Thang nhắc việc', en: 'The ladder of reminders' },
  answer: ladderSchema,
  example: LADDER,
  handle: ({ reminders }, { actor }) => reminders.ladder(actor),
});

const changeLadder = change({
  id: 'changeReminderLadder',
  path: '/reminder-ladder',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Thay thang nhắc việc', en: 'Change the ladder of reminders' },
  description: {
    vi: 'Thay toàn bộ; có hiệu lực từ lần nhắc kế tiếp.',
    en: 'All of it; it holds from the next reminders on.',
  },
  body: z.strictObject({
    steps: z
      .array(
        stepSchema.extend({
          days: z.int().min(-FARTHEST).max(FARTHEST),
          to: z.array(z.enum(AUDIENCES)).min(1).max(AUDIENCES.length),
        }),
      )
      .max(MOST_STEPS * IMPORTANCES.length),
  }),
  bodyExample: { steps: [{ importance: 'normal', days: 1, to: ['doer', 'head'] }] },
  answer: ladderSchema,
  example: LADDER,
  reads: getLadder,
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(ladderText),
  handle: async ({ reminders }, { actor, body }) => {
    await reminders.setLadder(actor, body.steps);
    return await reminders.ladder(actor);
  },
});

const remindedSchema = z
  .object({
    told: z
      .array(
        z.object({
          assignmentId: id(),
          personId: id(),
          personName: z.string(),
          days: z.int().nullable(),
          byName: z.string().nullable(),
          at: momentOut,
          seenAt: momentOut.nullable(),
        }),
      )
      .readonly(),
    snoozedUntil: dayOut.nullable(),
  })
  .openapi('Reminded');

const REMINDED_EXAMPLE = {
  told: [
    {
      assignmentId: ID_EXAMPLE,
      personId: ID_EXAMPLE,
      personName: 'Trần Thị An',
      days: 1,
      byName: null,
      at: '2024-06-20T23:30:00Z',
      seenAt: null,
    },
  ],
  snoozedUntil: null,
};

const getReminded = read({
  id: 'getAssignmentReminders',
  path: '/assignments/{assignmentId}/reminders',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Ai đã được nhắc, đã xem chưa', en: 'Who was reminded, and whether it was seen' },
  description: {
    vi: 'Nhắc việc của chính người gọi được ghi là đã xem.',
    en: "The caller's own reminders of it count as seen.",
  },
  params: assignmentParams,
  answer: remindedSchema,
  example: REMINDED_EXAMPLE,
  handle: ({ reminders }, { actor, params }) => reminders.reminded(actor, params.assignmentId),
});

const snooze = make({
  id: 'snoozeAssignment',
  path: '/assignments/{assignmentId}/snooze',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Tạm ẩn nhắc việc cho riêng mình', en: 'Put reminders of it off, for oneself' },
  params: assignmentParams,
  body: z.strictObject({ until: day().nullable() }),
  bodyExample: { until: '2024-06-28' },
  refusals: ['bad_input'],
  guard: getReminded,
  words: wordsOf(reminderText),
  handle: ({ reminders }, { actor, params, body }) =>
    reminders.snooze(actor, params.assignmentId, body.until),
});

const remind = make({
  id: 'remindUnits',
  path: '/reminders',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Nhắc các đơn vị chưa báo cáo', en: 'Remind units that have not reported' },
  description: {
    vi: 'Mỗi người một thông báo. Trong ngày đã nhắc thì phải gửi kèm `again`.',
    en: 'One notice for each person. What was reminded of today needs `again`.',
  },
  body: z.strictObject({
    assignmentIds: z.array(id<AssignmentId>()).min(1).max(500),
    words: words(MOST_WORDS),
    again: z.boolean(),
  }),
  bodyExample: { assignmentIds: [ID_EXAMPLE], words: 'Đề nghị báo cáo trước 16 giờ', again: false },
  status: 200,
  answer: z.object({ people: z.int() }).openapi('Urged'),
  example: { people: 12 },
  refusals: ['bad_input'],
  words: wordsOf(urgingText),
  handle: ({ reminders }, { actor, body }) => reminders.urge(actor, { ...body, requestKey: null }),
});

const listSnoozed = read({
  id: 'listSnoozed',
  path: '/me/snoozed',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Việc người gọi đã tạm ẩn', en: 'What the caller has put off' },
  answer: z.object({ items: z.array(z.object({ assignmentId: id(), until: dayOut })) }).openapi('Snoozed'),
  example: { items: [{ assignmentId: ID_EXAMPLE, until: '2024-06-28' }] },
  handle: async ({ reminders }, { actor }) => ({
    items: [...(await reminders.putOff(actor))].map(([assignmentId, until]) => ({ assignmentId, until })),
  }),
});

const getCalendarFeed = read({
  id: 'getCalendarFeed',
  path: '/me/calendar-feed',
  tag: 'notices',
  scope: 'tasks:read',
  summary: {
    vi: 'Người gọi có địa chỉ lịch riêng không, lập khi nào',
    en: 'Whether the caller has a calendar address, and since when',
  },
  answer: z.object({ madeAt: momentOut.nullable() }).openapi('CalendarFeed'),
  example: { madeAt: '2024-06-18T01:15:00Z' },
  handle: async ({ reminders }, { actor }) => ({ madeAt: (await reminders.feed(actor))?.madeAt ?? null }),
});

const endCalendarFeed = remove({
  id: 'endCalendarFeed',
  path: '/me/calendar-feed',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Bỏ địa chỉ lịch riêng', en: 'End the calendar address' },
  handle: ({ reminders }, { actor }) => reminders.endFeed(actor),
});

export const reminderOperations = [
  getLadder,
  changeLadder,
  getReminded,
  snooze,
  listSnoozed,
  remind,
  getCalendarFeed,
  endCalendarFeed,
];
