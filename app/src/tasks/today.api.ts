import { z } from '@hono/zod-openapi';
import { dayOut, ID_EXAMPLE, id, read } from '../web/api.ts';
import type { Some, TaskGroup } from './assignment-view.ts';
import { staffPartSchema } from './staff-part.api.ts';
import { COUNTS, countsSchema, groupOut, groupSchema } from './task.api.ts';
import { assignmentSchema, cardOut, directiveHead } from './task-api.schema.ts';
import { ASSIGNMENT_EXAMPLE, DIRECTIVE_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';
import type { DeskWork, OwnWork, TodayPage } from './today.actions.ts';

/** "Hôm nay" for programs: what the page opens with. */

const cards = z.array(assignmentSchema);

const cooperation = z.object({
  taskId: id(),
  directive: directiveHead.nullable(),
  section: z.string(),
  summary: z.string(),
  due: dayOut.nullable(),
  deadlineWritten: z.string().nullable(),
  leadNames: z.array(z.string()).readonly(),
  leads: z.int(),
  done: z.int(),
  assignmentId: id(),
});

const ownPart = staffPartSchema
  .omit({ personId: true, personName: true, gone: true, doneAt: true })
  .extend({ assignmentId: id(), unitId: id(), summary: z.string(), wholeDue: dayOut.nullable() });

const ownSchema = z
  .object({
    unitNames: z.array(z.string()).readonly(),
    sum: z.object({
      overdue: z.int(),
      'nearly-due': z.int(),
      'in-time': z.int(),
      'no-deadline': z.int(),
    }),
    toDo: cards,
    toExplain: cards,
    waiting: cards.openapi({ description: 'Đang chờ người khác / the next act is another’s.' }),
    cooperations: z.array(cooperation).readonly(),
    parts: z.array(ownPart).readonly().openapi({ description: 'Phần được chia cho người gọi.' }),
  })
  .openapi('OwnWork');

const some = z.object({ total: z.int(), rows: z.array(groupSchema.omit({ counts: true })) });

const deskSchema = z
  .object({
    toForward: some,
    toConfirm: some,
    toDecide: some,
    returned: some,
    silent: some,
    overdue: some,
    directives: z.array(
      z.object({ id: id(), name: z.string(), current: countsSchema, original: countsSchema }),
    ),
  })
  .openapi('DeskWork');

const todaySchema = z
  .object({
    own: ownSchema.nullable().openapi({ description: 'Việc của đơn vị mình / of one’s own units.' }),
    desk: deskSchema.nullable().openapi({ description: 'Việc theo dõi người khác / following others.' }),
    ordersToGive: z.int().openapi({ description: 'Chỉ đạo miệng chưa giao / orders not yet made tasks.' }),
  })
  .openapi('Today');

const NONE = { total: 0, rows: [] };
const EXAMPLE: z.input<typeof todaySchema> = {
  own: {
    unitNames: [ASSIGNMENT_EXAMPLE.unitName],
    sum: { overdue: 1, 'nearly-due': 0, 'in-time': 0, 'no-deadline': 0 },
    toDo: [ASSIGNMENT_EXAMPLE],
    toExplain: [],
    waiting: [],
    cooperations: [],
    parts: [
      {
        id: ID_EXAMPLE,
        text: 'Chụp ảnh 12 phòng học',
        due: '2024-06-24',
        assignmentId: ASSIGNMENT_EXAMPLE.id,
        unitId: ASSIGNMENT_EXAMPLE.unitId,
        summary: TASK_EXAMPLE.summary,
        wholeDue: '2024-06-27',
      },
    ],
  },
  desk: {
    toForward: NONE,
    toConfirm: NONE,
    toDecide: NONE,
    returned: NONE,
    silent: NONE,
    overdue: {
      total: 3,
      rows: [
        {
          id: TASK_EXAMPLE.id,
          directive: DIRECTIVE_EXAMPLE,
          section: TASK_EXAMPLE.section,
          summary: TASK_EXAMPLE.summary,
          currentDue: '2024-06-19',
          deadlineWritten: TASK_EXAMPLE.deadlineWritten,
          lastEventAt: '2024-06-10T01:15:00Z',
          assignments: 3,
          toConfirm: 0,
          silent: 1,
        },
      ],
    },
    directives: [
      { id: DIRECTIVE_EXAMPLE.id, name: DIRECTIVE_EXAMPLE.label, current: COUNTS, original: COUNTS },
    ],
  },
  ordersToGive: 0,
};

const getToday = read({
  id: 'getToday',
  path: '/today',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Trang Hôm nay của người gọi', en: 'What the caller’s day holds' },
  description: {
    vi: 'Nhóm của người theo dõi: 12 nhiệm vụ đầu, `total` đếm việc được giao; phần còn lại ở GET /assignments với `waiting`.',
    en: 'Groups of a desk hold the first 12 tasks, `total` counts assignments; the rest is at GET /assignments with `waiting`.',
  },
  answer: todaySchema,
  example: EXAMPLE,
  handle: async ({ tasks }, { actor }) => {
    const [page, ordersToGive] = await Promise.all([tasks.today(actor), tasks.ordersToGive(actor)]);
    return { ...todayOut(page), ordersToGive };
  },
});

function todayOut({ own, desk }: TodayPage): Omit<z.input<typeof todaySchema>, 'ordersToGive'> {
  return { own: own && ownOut(own), desk: desk && deskOut(desk) };
}

function ownOut({ toDo, toExplain, waiting, ...rest }: OwnWork): z.input<typeof ownSchema> {
  return {
    ...rest,
    toDo: toDo.map(cardOut),
    toExplain: toExplain.map(cardOut),
    waiting: waiting.map(cardOut),
  };
}

function deskOut(desk: DeskWork): z.input<typeof deskSchema> {
  return {
    toForward: someOut(desk.toForward),
    toConfirm: someOut(desk.toConfirm),
    toDecide: someOut(desk.toDecide),
    returned: someOut(desk.returned),
    silent: someOut(desk.silent),
    overdue: someOut(desk.overdue),
    directives: desk.directives.map((line) => ({ ...line })),
  };
}

function someOut({ total, rows }: Some<TaskGroup>): z.input<typeof some> {
  return { total, rows: rows.map(groupOut) };
}

export const todayOperations = [getToday];
