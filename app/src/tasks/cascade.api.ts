import { z } from '@hono/zod-openapi';
import type { TaskId, UnitId } from '../base/ids.ts';
import { day, dayOut, id, make, read, words, wordsOf } from '../web/api.ts';
import { assignmentParams, getAssignment } from './assignment.api.ts';
import { ASSIGNMENT_STATES } from './assignment.ts';
import type { BreakDownPage } from './break-down.actions.ts';
import { cascadeText } from './cascade.text.ts';
import type { ChainBelow } from './chain.actions.ts';
import { MAX_WORDS } from './move-content.ts';
import { directiveHead } from './task-api.schema.ts';
import { ASSIGNMENT_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';

/** Breaking an assignment down for units below, and the chain both ways, for programs. */

const span = z.strictObject({ start: z.int().min(0).max(1_000_000), end: z.int().min(0).max(1_000_000) });

export const belowSchema = z
  .object({
    id: id(),
    parentId: id().openapi({ description: 'Việc ngay trên / the work directly above.' }),
    taskId: id(),
    unitId: id(),
    unitName: z.string(),
    summary: z.string(),
    state: z.enum(ASSIGNMENT_STATES),
    currentDue: dayOut.nullable(),
    percent: z.int().openapi({ description: 'Gộp từ cấp dưới / rolled up from what is below.' }),
  })
  .openapi('ChainBelow');

const chainSchema = z
  .object({
    directive: directiveHead.nullable(),
    above: z
      .array(z.object({ unitName: z.string(), summary: z.string(), assignmentId: id().nullable() }))
      .openapi({ description: 'Từ trên xuống / from the top down.' }),
    below: z.array(belowSchema),
    progress: z.object({
      percent: z.int().nullable(),
      units: z.object({ total: z.int(), done: z.int() }),
      parts: z.object({ total: z.int(), done: z.int() }),
    }),
  })
  .openapi('Chain');

export const BELOW: z.input<typeof belowSchema> = {
  id: '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b31',
  parentId: ASSIGNMENT_EXAMPLE.id,
  taskId: '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b30',
  unitId: '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32',
  unitName: 'Trường TH số 1 Bình Hòa',
  summary: 'Rà soát cơ sở vật chất, gửi ảnh',
  state: 'in-progress',
  currentDue: '2024-06-25',
  percent: 40,
};

const getChain = read({
  id: 'getChain',
  path: '/assignments/{assignmentId}/chain',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Việc từ đâu giao xuống và đã giao tiếp cho ai',
    en: 'Where work comes from, and what was made of it',
  },
  description: {
    vi: 'Phía dưới chỉ gồm những việc người gọi được xem.',
    en: 'Below stands only what the caller may see.',
  },
  params: assignmentParams,
  answer: chainSchema,
  example: {
    directive: null,
    above: [{ unitName: 'Sở GD&ĐT', summary: 'Rà soát cơ sở vật chất trường học', assignmentId: null }],
    below: [BELOW],
    progress: { percent: 40, units: { total: 1, done: 0 }, parts: { total: 0, done: 0 } },
  },
  handle: async ({ tasks }, { actor, params }) => {
    const { directive, above, below, progress } = await tasks.chain(actor, params.assignmentId);
    return { directive, above: [...above], below: flat(below, params.assignmentId), progress };
  },
});

/** A tree as rows that name what they are below. */
export function flat(rows: readonly ChainBelow[], parentId: string): z.input<typeof belowSchema>[] {
  return rows.flatMap(({ children, timeliness: _timeliness, workingDays: _workingDays, ...row }) => [
    { ...row, parentId },
    ...flat(children, row.id),
  ]);
}

const breakdownSchema = z
  .object({
    due: dayOut.nullable(),
    open: z.boolean(),
    completed: z.boolean(),
    parts: z.array(
      z.object({ start: z.int(), end: z.int(), text: z.string(), taskIds: z.array(id()), own: z.boolean() }),
    ),
    below: z.array(z.object({ id: id(), name: z.string() })),
  })
  .openapi('Breakdown');

const BREAKDOWN: z.input<typeof breakdownSchema> = {
  due: '2024-06-27',
  open: true,
  completed: false,
  parts: [{ start: 0, end: 23, text: 'Rà soát cơ sở vật chất', taskIds: [BELOW.taskId], own: false }],
  below: [{ id: BELOW.unitId, name: BELOW.unitName }],
};

function breakdownOut(page: BreakDownPage): z.input<typeof breakdownSchema> {
  return {
    due: page.due,
    open: page.open,
    completed: page.completed,
    parts: page.parts.map(({ by, ...part }) => ({ ...part, taskIds: [...by] })),
    below: page.below.map(({ id: unitId, name }) => ({ id: unitId, name })),
  };
}

const getBreakdown = read({
  id: 'getBreakdown',
  path: '/assignments/{assignmentId}/breakdown',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Các phần của việc và đơn vị cấp dưới', en: 'The parts of work, and the units below' },
  params: assignmentParams,
  answer: breakdownSchema,
  example: BREAKDOWN,
  handle: async ({ tasks }, { actor, params }) =>
    breakdownOut(await tasks.breakDownPage(actor, params.assignmentId)),
});

const REFUSALS = ['not_allowed', 'move_not_allowed', 'bad_input'] as const;

const breakDownAssignment = make({
  id: 'breakDownAssignment',
  path: '/assignments/{assignmentId}/breakdown/tasks',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Giao một phần việc cho cấp dưới', en: 'Give a part of work to units below' },
  description: {
    vi: '`covers`: những phần của việc mà phần này gồm, như `parts` của phân rã. Thời hạn không muộn hơn hạn của việc.',
    en: '`covers`: which parts of the work this one covers, as in `parts` of the breakdown. Not due later than the work.',
  },
  params: assignmentParams,
  body: z.strictObject({
    text: words(MAX_WORDS, 1),
    unitIds: z.array(id<UnitId>()).min(1).max(5000),
    due: day().nullable(),
    covers: z.array(span).max(500),
  }),
  bodyExample: {
    text: 'Rà soát cơ sở vật chất, gửi ảnh.',
    unitIds: [BELOW.unitId],
    due: '2024-06-25',
    covers: [{ start: 0, end: 23 }],
  },
  answer: z.object({ taskId: id() }),
  example: { taskId: TASK_EXAMPLE.id },
  refusals: REFUSALS,
  guard: getAssignment,
  words: wordsOf(cascadeText),
  handle: async ({ tasks }, { actor, params, body }) => {
    const { unitIds, ...part } = body;
    const taskId: TaskId | null = await tasks.breakDown(actor, {
      ...part,
      assignmentId: params.assignmentId,
      to: { unitIds, kinds: [], setIds: [] },
      requestKey: null,
    });
    // Without a key nothing was recorded before.
    return { taskId: taskId ?? '' };
  },
});

const completeBreakdown = make({
  id: 'completeBreakdown',
  path: '/assignments/{assignmentId}/breakdown/completion',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Xác nhận đã phân rã đủ', en: 'Say that work is broken down completely' },
  params: assignmentParams,
  body: z.strictObject({ own: z.array(span).max(500) }),
  bodyExample: { own: [] },
  status: 200,
  answer: breakdownSchema,
  example: BREAKDOWN,
  refusals: REFUSALS,
  guard: getAssignment,
  words: wordsOf(cascadeText),
  handle: async ({ tasks }, { actor, params, body }) => {
    await tasks.completeBreakDown(actor, { assignmentId: params.assignmentId, own: body.own });
    return breakdownOut(await tasks.breakDownPage(actor, params.assignmentId));
  },
});

export const cascadeOperations = [getChain, getBreakdown, breakDownAssignment, completeBreakdown];
