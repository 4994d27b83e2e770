import { z } from '@hono/zod-openapi';
import type { TaskId } from '../base/ids.ts';
import { id, read } from '../web/api.ts';
import { BELOW, belowSchema, flat } from './cascade.api.ts';
import { directiveHead } from './task-api.schema.ts';
import { TASK_EXAMPLE } from './task-examples.ts';

const getTaskChain = read({
  id: 'getTaskChain',
  path: '/tasks/{taskId}/chain',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Nhiệm vụ từ đâu đến, các đơn vị đã giao tiếp cho ai',
    en: 'Where a task comes from, and what its units made of it',
  },
  description: {
    vi: '`units`: các đơn vị của nhiệm vụ đã giao tiếp, kèm những việc bên dưới; `more`: số đơn vị như thế chưa kể.',
    en: '`units`: those of its units that gave parts on, with what is below them; `more`: how many further ones there are.',
  },
  params: z.object({ taskId: id<TaskId>() }),
  answer: z
    .object({
      directive: directiveHead.nullable(),
      above: z
        .array(z.object({ unitName: z.string(), summary: z.string(), assignmentId: id().nullable() }))
        .readonly(),
      units: z.array(belowSchema.extend({ parentId: id().nullable() })),
      more: z.int(),
    })
    .openapi('TaskChain'),
  example: {
    directive: null,
    above: [{ unitName: 'Sở GD&ĐT', summary: TASK_EXAMPLE.summary, assignmentId: null }],
    units: [{ ...BELOW, parentId: null }, BELOW],
    more: 0,
  },
  refusals: ['not_allowed'],
  handle: async ({ tasks }, { actor, params }) => {
    const { assignments } = await tasks.task(actor, params.taskId);
    const { directive, above, units, more } = await tasks.taskChain(
      actor,
      assignments.map(({ id: assignmentId }) => assignmentId),
    );
    return {
      directive,
      above,
      more,
      units: units.flatMap(({ children, ...unit }) => [
        { ...unit, parentId: null },
        ...flat(children, unit.id),
      ]),
    };
  },
});

export const taskChainOperations = [getTaskChain];
