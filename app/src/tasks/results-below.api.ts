import { z } from '@hono/zod-openapi';
import { dayOut, id, read } from '../web/api.ts';
import { assignmentParams } from './assignment.api.ts';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { ASSIGNMENT_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';

/** What a report upwards can be made of, and the periods beside one. */

const resultsSchema = z
  .object({
    units: z.array(
      z.object({
        id: id(),
        taskId: id(),
        summary: z.string(),
        unitName: z.string(),
        state: z.enum(ASSIGNMENT_STATES),
        result: z
          .object({
            kind: z.enum(['handed-in', 'reported']),
            onDay: dayOut,
            text: z.string(),
            percent: z.int().nullable(),
          })
          .nullable()
          .openapi({ description: 'null: chưa báo gì / nothing told yet.' }),
      }),
    ),
    parts: z.array(z.object({ text: z.string(), done: z.boolean() })).readonly(),
  })
  .openapi('ResultsBelow');

const getResultsBelow = read({
  id: 'getResultsBelow',
  path: '/assignments/{assignmentId}/results-below',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Cấp dưới và người trong đơn vị đã báo gì, để soạn báo cáo lên',
    en: 'What units below and people of the unit have told, to write the report upwards',
  },
  params: assignmentParams,
  answer: resultsSchema,
  example: {
    units: [
      {
        id: ASSIGNMENT_EXAMPLE.id,
        taskId: TASK_EXAMPLE.id,
        summary: TASK_EXAMPLE.summary,
        unitName: ASSIGNMENT_EXAMPLE.unitName,
        state: 'submitted',
        result: {
          kind: 'handed-in',
          onDay: '2024-06-18',
          text: 'Đã rà soát 12/12 phòng học.',
          percent: null,
        },
      },
    ],
    parts: [{ text: 'Chụp ảnh 12 phòng học', done: true }],
  },
  handle: async ({ tasks }, { actor, params }) => {
    const { units, parts } = await tasks.resultsBelow(actor, params.assignmentId);
    return {
      parts,
      units: units.map(({ result, ...unit }) => ({
        ...unit,
        result: result && { ...result, onDay: result.onDay.toString() },
      })),
    };
  },
});

const getPeriodsBeside = read({
  id: 'getPeriodsBeside',
  path: '/assignments/{assignmentId}/periods',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Các kỳ trước và sau của cùng đơn vị, với việc định kỳ',
    en: 'Of a recurring task: the periods before and after, of the same unit',
  },
  description: {
    vi: 'Mở việc này được ghi như GET /assignments/{assignmentId}.',
    en: 'Counts as opening the work, like GET /assignments/{assignmentId}.',
  },
  params: assignmentParams,
  answer: z
    .object({
      periods: z
        .array(z.object({ id: id(), period: z.string(), state: z.enum(ASSIGNMENT_STATES) }))
        .readonly(),
    })
    .openapi('PeriodsBeside'),
  example: { periods: [{ id: ASSIGNMENT_EXAMPLE.id, period: '2024-06', state: 'in-progress' }] },
  handle: async ({ tasks }, { actor, params }) => {
    const { assignment } = await tasks.assignment(actor, params.assignmentId);
    return { periods: await tasks.periodsBeside(actor, assignment) };
  },
});

export const resultsBelowOperations = [getResultsBelow, getPeriodsBeside];
