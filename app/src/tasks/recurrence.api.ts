import { z } from '@hono/zod-openapi';
import type { TaskId } from '../base/ids.ts';
import { day, dayOut, id, make, momentOut, read, words, wordsOf } from '../web/api.ts';
import type { RecurrenceView } from './recurrence.actions.ts';
import { recurrenceText } from './recurrence.text.ts';
import { RECURRENCE_STATES } from './recurrence.ts';
import { TASK_EXAMPLE } from './task-examples.ts';

/** What the interface for programs offers of recurring tasks. */

const MAX_REASON = 2000;

const RECURRENCE_EVENTS = [
  'begun',
  'rule-changed',
  'paused',
  'resumed',
  'ended',
  'skipped',
  'unskipped',
  'unit-joined',
  'transferred',
] as const;

const periodKey = words(40, 4).openapi({ example: '2024-09' });

const ruleSchema = z
  .object({
    rrule: z.string().openapi({ description: 'RFC 5545' }),
    by: z.enum(['rule', 'school-term', 'school-year']),
    bound: z.enum(['before', 'by']),
    lag: z.union([z.literal(0), z.literal(1)]),
    dayOff: z.enum(['next', 'previous', 'stay']),
  })
  .openapi('RecurrenceRule');

const units = z.int();
const counted = {
  given: units,
  done: units,
  late: units,
  nil: units,
  skipped: units,
  open: units,
  overdue: units,
  submitted: units,
};

const recurrenceSchema = z
  .object({
    taskId: id(),
    summary: z.string(),
    recurrence: z
      .object({ state: z.enum(RECURRENCE_STATES), since: dayOut, rule: ruleSchema })
      .nullable()
      .openapi({ description: 'null: chưa lặp lại theo kỳ / does not recur.' }),
    first: z
      .object({ due: dayOut.nullable(), ...counted })
      .nullable()
      .openapi({
        description: 'Đã giao trước khi lặp lại / what was given before it recurred.',
      }),
    periods: z.array(
      z.object({
        key: periodKey,
        due: dayOut.nullable(),
        coming: z.boolean().openapi({ description: 'Chưa giao cho đơn vị nào / given to nobody yet.' }),
        skippedFor: z.string().nullable(),
        ...counted,
      }),
    ),
    story: z.array(
      z.object({
        seq: z.int(),
        kind: z.enum(RECURRENCE_EVENTS),
        personName: z.string(),
        at: momentOut,
        from: dayOut.nullable(),
        period: periodKey.nullable(),
        reason: z.string(),
      }),
    ),
    maySteer: z.boolean(),
  })
  .openapi('Recurrence');

const RECURRENCE: z.input<typeof recurrenceSchema> = {
  taskId: TASK_EXAMPLE.id,
  summary: TASK_EXAMPLE.summary,
  recurrence: {
    state: 'running',
    since: '2024-06-20',
    rule: {
      rrule: 'DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25',
      by: 'rule',
      bound: 'by',
      lag: 0,
      dayOff: 'next',
    },
  },
  first: null,
  periods: [
    {
      key: '2024-06',
      due: '2024-06-25',
      coming: false,
      skippedFor: null,
      given: 12,
      done: 7,
      late: 1,
      nil: 2,
      skipped: 0,
      open: 2,
      overdue: 0,
      submitted: 1,
    },
  ],
  story: [
    {
      seq: 1,
      kind: 'begun',
      personName: 'Nguyễn Thị Văn Thư',
      at: '2024-06-20T01:15:00Z',
      from: '2024-06-20',
      period: null,
      reason: '',
    },
  ],
  maySteer: true,
};

function recurrenceOut({ periods, story, ...view }: RecurrenceView): z.input<typeof recurrenceSchema> {
  return { ...view, periods: [...periods], story: [...story] };
}

const params = z.object({ taskId: id<TaskId>() });

const getRecurrence = read({
  id: 'getRecurrence',
  path: '/tasks/{taskId}/recurrence',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Việc định kỳ với các kỳ của nó', en: 'How a task recurs, with its periods' },
  description: {
    vi: 'Mỗi kỳ ghi số đơn vị theo kết quả, chỉ gồm những việc người gọi được xem.',
    en: 'Each period says how many units, by what became of it; of those alone that the caller may see.',
  },
  params,
  answer: recurrenceSchema,
  example: RECURRENCE,
  handle: async ({ tasks }, { actor, params: { taskId } }) =>
    recurrenceOut(await tasks.recurrence(actor, taskId)),
});

const reason = words(MAX_REASON, 1);
const steering = {
  tag: 'tasks',
  scope: 'tasks:write',
  params,
  status: 200,
  answer: recurrenceSchema,
  example: RECURRENCE,
  refusals: ['not_allowed', 'move_not_allowed', 'reason_missing', 'bad_input'],
  guard: getRecurrence,
  words: wordsOf(recurrenceText),
} as const;

const skipPeriod = make({
  ...steering,
  id: 'skipPeriod',
  path: '/tasks/{taskId}/recurrence/skips',
  summary: { vi: 'Bỏ qua một kỳ của việc định kỳ', en: 'Leave a period of a recurring task out' },
  description: {
    vi: '`period`: khoá của kỳ, như trong `periods`. Đơn vị đã nhận kỳ này được báo.',
    en: '`period`: its key, as in `periods`. Units that have been given it are told.',
  },
  body: z.strictObject({ period: periodKey, reason }),
  bodyExample: { period: '2024-07', reason: 'Nghỉ hè' },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'skipped', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

const endRecurrence = make({
  ...steering,
  id: 'endRecurrence',
  path: '/tasks/{taskId}/recurrence/end',
  summary: { vi: 'Kết thúc việc định kỳ từ một ngày', en: 'End a recurring task from a day' },
  description: {
    vi: 'Kỳ bắt đầu từ ngày đó mà đã giao trước thì được thu lại; kỳ bắt đầu trước đó giữ nguyên.',
    en: 'Periods that begin from that day on and were given ahead are taken back; those that began before stay.',
  },
  body: z.strictObject({ from: day(), reason }),
  bodyExample: { from: '2024-10-01', reason: 'Hết đợt' },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'ended', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

const ruleIn = z.strictObject({
  rrule: z
    .string()
    .regex(/^FREQ=[A-Z0-9=;,+-]{3,200}$/u)
    .openapi({
      description: 'RFC 5545, không có DTSTART / without DTSTART.',
      example: 'FREQ=MONTHLY;BYMONTHDAY=25',
    }),
  by: z.enum(['rule', 'school-term', 'school-year']),
  bound: z.enum(['before', 'by']),
  lag: z.union([z.literal(0), z.literal(1)]),
  dayOff: z.enum(['next', 'previous', 'stay']),
});
const RULE: z.input<typeof ruleIn> = {
  rrule: 'FREQ=MONTHLY;BYMONTHDAY=25',
  by: 'rule',
  bound: 'by',
  lag: 0,
  dayOff: 'next',
};

const beginRecurrence = make({
  ...steering,
  id: 'beginRecurrence',
  path: '/tasks/{taskId}/recurrence',
  summary: { vi: 'Đặt việc lặp lại theo kỳ', en: 'Set a task recurring' },
  body: z.strictObject({ from: day(), rule: ruleIn }),
  bodyExample: { from: '2024-06-20', rule: RULE },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'begun', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

const changeRecurrenceRule = make({
  ...steering,
  id: 'changeRecurrenceRule',
  path: '/tasks/{taskId}/recurrence/rule',
  summary: { vi: 'Đổi quy tắc lặp lại từ một ngày', en: 'Change the rule of a recurring task from a day' },
  description: {
    vi: 'Kỳ đã giao giữ nguyên; quy tắc mới có hiệu lực sau kỳ cuối đã giao.',
    en: 'Periods that were given stay; the new rule holds from behind the last of them.',
  },
  body: z.strictObject({ from: day(), rule: ruleIn, reason }),
  bodyExample: { from: '2024-09-01', rule: RULE, reason: 'Đổi kỳ báo cáo' },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'rule-changed', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

const pauseRecurrence = make({
  ...steering,
  id: 'pauseRecurrence',
  path: '/tasks/{taskId}/recurrence/pause',
  summary: { vi: 'Tạm dừng việc định kỳ từ một ngày', en: 'Pause a recurring task from a day' },
  body: z.strictObject({ from: day(), reason }),
  bodyExample: { from: '2024-07-01', reason: 'Nghỉ hè' },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'paused', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

const anyReason = words(MAX_REASON);

const resumeRecurrence = make({
  ...steering,
  id: 'resumeRecurrence',
  path: '/tasks/{taskId}/recurrence/resume',
  summary: {
    vi: 'Tiếp tục việc định kỳ đã tạm dừng hoặc kết thúc',
    en: 'Go on with a task that was paused or ended',
  },
  body: z.strictObject({ from: day(), reason: anyReason }),
  bodyExample: { from: '2024-09-01', reason: '' },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'resumed', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

const takeBackSkip = make({
  ...steering,
  id: 'takeBackSkip',
  path: '/tasks/{taskId}/recurrence/skips/take-back',
  summary: { vi: 'Không bỏ qua một kỳ nữa', en: 'Take back that a period is left out' },
  description: {
    vi: 'Chỉ với kỳ chưa giao cho đơn vị nào.',
    en: 'Of a period alone that no unit had been given.',
  },
  body: z.strictObject({ period: periodKey, reason: anyReason }),
  bodyExample: { period: '2024-07', reason: '' },
  handle: async ({ tasks }, { actor, params: { taskId }, body }) => {
    await tasks.steerRecurrence(actor, taskId, { kind: 'unskipped', ...body });
    return recurrenceOut(await tasks.recurrence(actor, taskId));
  },
});

export const recurrenceOperations = [
  getRecurrence,
  beginRecurrence,
  changeRecurrenceRule,
  skipPeriod,
  takeBackSkip,
  pauseRecurrence,
  resumeRecurrence,
  endRecurrence,
];
