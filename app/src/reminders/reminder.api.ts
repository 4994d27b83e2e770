import { z } from '@hono/zod-openapi';
import type { AssignmentId } from '../base/ids.ts';
import { assignmentParams } from '../tasks/assignment.api.ts';
import { IMPORTANCES } from '../tasks/importance.ts';
import { day, dayOut, ID_EXAMPLE, id, make, momentOut, read, words, wordsOf } from '../web/api.ts';
import { AUDIENCES } from './ladder.ts';
import { reminderText } from './reminder.text.ts';
import { MOST_WORDS } from './urging.actions.ts';
import { urgingText } from './urging.text.ts';

const getLadder = read({
  id: 'getReminderLadder',
  path: '/reminder-ladder',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Thang nhắc việc', en: 'The ladder of reminders' },
  answer: z
    .object({
      steps: z
        .array(
          z.object({
            importance: z.enum(IMPORTANCES),
            days: z
              .int()
              .openapi({ description: 'Ngày làm việc so với thời hạn / working days from the last day.' }),
            to: z.array(z.enum(AUDIENCES)).readonly(),
          }),
        )
        .readonly(),
      isDefault: z.boolean(),
      mayChange: z.boolean(),
    })
    .openapi('ReminderLadder'),
  example: {
    steps: [{ importance: 'normal' as const, days: 1, to: ['doer' as const, 'head' as const] }],
    isDefault: true,
    mayChange: false,
  },
  handle: ({ reminders }, { actor }) => reminders.ladder(actor),
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

export const reminderOperations = [getLadder, getReminded, snooze, remind];
