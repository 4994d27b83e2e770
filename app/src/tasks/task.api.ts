import { z } from '@hono/zod-openapi';
import type { TaskId } from '../base/ids.ts';
import { behind, dayOut, id, list, momentOut, partOf, read } from '../web/api.ts';
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

const counts = z
  .object(
    Object.fromEntries(RESULT_CLASSES.map((each) => [each, z.int()])) as Record<
      (typeof RESULT_CLASSES)[number],
      z.ZodInt
    >,
  )
  .openapi('ResultCounts', { description: 'Quyết định 42/2014/QĐ-TTg.' });
const COUNTS = { 'done-on-time': 4, 'done-late': 1, 'open-in-time': 2, 'open-overdue': 3, 'no-deadline': 0 };

const groupSchema = z
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
    counts,
  })
  .openapi('TaskSummary');

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
      found.map(({ taskId, oldest, count, first: _first, ...task }) => ({
        ...task,
        id: taskId,
        // Of the database, as jsonb or as a moment.
        lastEventAt: oldest,
        assignments: count,
      })),
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
    assignments: z.array(assignmentSchema.extend({ waitsForReader: z.boolean() })),
    counts,
  })
  .openapi('TaskPage');

const getTask = read({
  id: 'getTask',
  path: '/tasks/{taskId}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Một nhiệm vụ với các đơn vị', en: 'One task with its units' },
  params: z.object({ taskId: id<TaskId>() }),
  answer: taskPageSchema,
  example: {
    task: TASK_EXAMPLE,
    directive: DIRECTIVE_EXAMPLE,
    cooperatorNames: [],
    confirmingUnitName: 'UBND huyện Bình Sơn',
    followerName: null,
    assignments: [{ ...ASSIGNMENT_EXAMPLE, waitsForReader: false }],
    counts: COUNTS,
  },
  handle: async ({ tasks }, { actor, params }) => {
    const found = await tasks.task(actor, params.taskId);
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
