import { z } from '@hono/zod-openapi';
import type { TaskId } from '../base/ids.ts';
import { behind, dayOut, id, list, momentOut, partOf, read, words } from '../web/api.ts';
import type { TaskGroup } from './assignment-view.ts';
import { RESULT_CLASSES } from './result-class.ts';
import {
  assignmentSchema,
  cardOut,
  directiveHead,
  filterIn,
  filterSchema,
  taskOut,
  taskSchema,
} from './task-api.schema.ts';
import { ASSIGNMENT_EXAMPLE, DIRECTIVE_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';

export const countsSchema = z
  .object(
    Object.fromEntries(RESULT_CLASSES.map((each) => [each, z.int()])) as Record<
      (typeof RESULT_CLASSES)[number],
      z.ZodInt
    >,
  )
  .openapi('ResultCounts', { description: 'Quyết định 42/2014/QĐ-TTg.' });
export const COUNTS = {
  'done-on-time': 4,
  'done-late': 1,
  'open-in-time': 2,
  'open-overdue': 3,
  'no-deadline': 0,
};

export const groupSchema = z
  .object({
    id: id(),
    directive: directiveHead.nullable(),
    section: z.string(),
    summary: z.string(),
    currentDue: dayOut.nullable(),
    deadlineWritten: z.string().nullable(),
    lastEventAt: momentOut.openapi({
      description: 'Của việc chờ lâu nhất / of the assignment that waits longest.',
    }),
    assignments: z.int(),
    toConfirm: z.int(),
    silent: z.int(),
    counts: countsSchema,
  })
  .openapi('TaskSummary');

/** Without its numbers. */
export function groupOut({
  taskId,
  oldest,
  count,
  ...task
}: TaskGroup): Omit<z.input<typeof groupSchema>, 'counts'> {
  return { ...task, id: taskId, lastEventAt: oldest, assignments: count };
}

const listTasks = list({
  id: 'listTasks',
  path: '/tasks',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Danh sách nhiệm vụ với số liệu', en: 'List tasks with their numbers' },
  query: filterSchema,
  item: groupSchema,
  example: {
    id: TASK_EXAMPLE.id,
    directive: DIRECTIVE_EXAMPLE,
    section: 'II.2',
    summary: TASK_EXAMPLE.summary,
    currentDue: '2024-06-19',
    deadlineWritten: TASK_EXAMPLE.deadlineWritten,
    lastEventAt: '2024-06-10T01:15:00Z',
    assignments: 10,
    toConfirm: 2,
    silent: 1,
    counts: COUNTS,
  },
  handle: async ({ tasks }, { actor, query, page }) => {
    const part = { after: behind<TaskId>(page), limit: page.limit + 1 };
    const found = await tasks.tasksAfter(actor, filterIn(query), part);
    return partOf(
      found.map((task) => ({ ...groupOut(task), counts: task.counts })),
      page.limit,
    );
  },
});

const taskPageSchema = z
  .object({
    task: taskSchema,
    directive: directiveHead.nullable(),
    cooperatorNames: z.array(z.string()),
    confirmingUnitName: z.string(),
    followerName: z.string().nullable(),
    period: z.string().nullable(),
    assignments: z.array(assignmentSchema.extend({ waitsForReader: z.boolean() })),
    counts: countsSchema,
  })
  .openapi('TaskPage');

const getTask = read({
  id: 'getTask',
  path: '/tasks/{taskId}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Một nhiệm vụ với các đơn vị', en: 'One task with its units' },
  description: {
    vi: 'Việc định kỳ: các đơn vị của kỳ `period`, hoặc của kỳ đang chạy; `period` rỗng: lần giao đầu, không theo kỳ.',
    en: 'Of a recurring task: the units of `period`, or of the one that runs; an empty `period`: what was given without one.',
  },
  params: z.object({ taskId: id<TaskId>() }),
  query: z.object({ period: words(40).optional().openapi({ example: '2024-06' }) }),
  answer: taskPageSchema,
  refusals: ['not_allowed'],
  example: {
    task: TASK_EXAMPLE,
    directive: DIRECTIVE_EXAMPLE,
    cooperatorNames: [],
    confirmingUnitName: 'UBND huyện Bình Sơn',
    followerName: null,
    period: null,
    assignments: [{ ...ASSIGNMENT_EXAMPLE, waitsForReader: false }],
    counts: COUNTS,
  },
  handle: async ({ tasks }, { actor, params, query }) => {
    const found = await tasks.task(actor, params.taskId, query.period);
    return {
      ...found,
      task: taskOut(found.task),
      cooperatorNames: [...found.cooperatorNames],
      assignments: found.assignments.map((card) => ({
        ...cardOut(card),
        waitsForReader: card.waitsForReader,
      })),
    };
  },
});

export const taskOperations = [listTasks, getTask];
