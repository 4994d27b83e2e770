import { z } from '@hono/zod-openapi';
import type { AssignmentId, TaskId } from '../base/ids.ts';
import { aboutIn, aboutSchema, aboutWords } from '../tasks/about.api.ts';
import { IMPORTANCES } from '../tasks/importance.ts';
import { ASSIGNMENT_EXAMPLE, TASK_EXAMPLE } from '../tasks/task-examples.ts';
import { dayOut, id, make, momentOut, read } from '../web/api.ts';

/** What can be reminded of, what cannot, and how important a task is. */

const workSchema = z.object({
  id: id(),
  unitId: id(),
  unitName: z.string(),
  summary: z.string(),
  due: dayOut.nullable(),
});
const WORK = {
  id: ASSIGNMENT_EXAMPLE.id,
  unitId: ASSIGNMENT_EXAMPLE.unitId,
  unitName: ASSIGNMENT_EXAMPLE.unitName,
  summary: TASK_EXAMPLE.summary,
  due: '2024-06-19',
};

const lastSchema = z
  .object({
    at: momentOut,
    people: z.int(),
    unseen: z.int().openapi({ description: 'Bao nhiêu người chưa xem / how many have not seen it.' }),
  })
  .openapi('LastTold');
const LAST = { at: '2024-06-18T01:15:00Z', people: 2, unseen: 1 };

const getOpenWork = read({
  id: 'getOpenWork',
  path: '/open-work',
  tag: 'notices',
  scope: 'tasks:read',
  summary: {
    vi: 'Việc chưa nộp mà người gọi nhắc được',
    en: 'What is to be handed in and may be reminded of',
  },
  description: {
    vi: 'Của một văn bản (`directiveId`) hoặc một nhiệm vụ (`taskId`). `last`: lần nhắc cuối.',
    en: 'Of one directive (`directiveId`) or one task (`taskId`). `last`: how it was brought to mind last.',
  },
  query: aboutSchema,
  answer: z
    .object({ items: z.array(workSchema.extend({ last: lastSchema.nullable() })).readonly() })
    .openapi('OpenWork'),
  example: { items: [{ ...WORK, last: LAST }] },
  refusals: ['bad_input'],
  words: aboutWords,
  handle: async ({ reminders }, { actor, query }) => ({
    items: await reminders.openWork(actor, aboutIn(query)),
  }),
});

const previewReminders = make({
  id: 'previewReminders',
  path: '/reminders/preview',
  tag: 'notices',
  scope: 'tasks:write',
  summary: {
    vi: 'Xem trước khi nhắc: lần nhắc cuối, và việc không nhắc được',
    en: 'Before reminding: when it was done last, and what cannot be reminded of',
  },
  description: {
    vi: 'Không có gì đổi. `not-yours`: người khác theo dõi; `handed-in`: đã nộp.',
    en: 'Nothing is changed. `not-yours`: another follows it; `handed-in`: nothing is to be handed in any more.',
  },
  body: z.strictObject({ assignmentIds: z.array(id<AssignmentId>()).min(1).max(500) }),
  bodyExample: { assignmentIds: [WORK.id] },
  status: 200,
  answer: z
    .object({
      leftOut: z.array(workSchema.extend({ why: z.enum(['not-yours', 'handed-in']) })).readonly(),
      last: z.array(lastSchema.extend({ assignmentId: id() })).readonly(),
    })
    .openapi('RemindersPreview'),
  example: { leftOut: [{ ...WORK, why: 'handed-in' }], last: [{ ...LAST, assignmentId: WORK.id }] },
  handle: async ({ reminders }, { actor, body: { assignmentIds } }) => {
    const [leftOut, last] = await Promise.all([
      reminders.leftOut(actor, assignmentIds),
      reminders.lastTold(actor, assignmentIds),
    ]);
    return { leftOut, last };
  },
});

const setImportance = make({
  id: 'setImportance',
  path: '/tasks/{taskId}/importance',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Đặt mức quan trọng của một nhiệm vụ', en: 'Say how important a task is' },
  description: {
    vi: 'Quyết định bậc nào của thang nhắc việc được dùng; cho mọi đơn vị của nhiệm vụ.',
    en: 'Decides which steps of the ladder of reminders hold; for all units of the task.',
  },
  params: z.object({ taskId: id<TaskId>() }),
  body: z.strictObject({ importance: z.enum(IMPORTANCES) }),
  bodyExample: { importance: 'urgent' },
  handle: ({ reminders }, { actor, params, body }) =>
    reminders.setImportance(actor, params.taskId, body.importance),
});

export const urgingOperations = [getOpenWork, previewReminders, setImportance];
