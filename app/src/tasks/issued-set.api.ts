import { z } from '@hono/zod-openapi';
import type { TaskId, UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { day, dayOut, ID_EXAMPLE, id, make, read, wordsOf } from '../web/api.ts';
import { aboutIn, aboutSchema, aboutWords } from './about.api.ts';
import { issuedSetText } from './issued-set.text.ts';
import { TASK_EXAMPLE } from './task-examples.ts';

/** How the unit sets to which tasks were issued have changed since, and giving the tasks to those who have joined. */

const joined = z.object({ id: id(), name: z.string(), hasIt: z.boolean() });
const unitOut = z.object({ id: id(), name: z.string() });

const changesSchema = z
  .object({
    sets: z
      .array(
        z.object({
          written: z.string(),
          words: z.string(),
          name: z.string().nullable(),
          expandedOn: dayOut,
          atIssue: z.int().openapi({ description: 'Số đơn vị khi giao / units at issue.' }),
          today: z.int().openapi({ description: 'Số đơn vị hôm nay / units today.' }),
          joined: z.array(joined).readonly(),
          left: z
            .array(
              z.object({
                id: id(),
                name: z.string(),
                ended: z.boolean(),
                heirName: z.string().nullable(),
                assignmentId: id().nullable(),
              }),
            )
            .readonly(),
          taskIds: z.array(id()).readonly(),
        }),
      )
      .readonly(),
    gifts: z
      .array(
        z.object({
          taskId: id(),
          summary: z.string(),
          due: dayOut.nullable(),
          units: z.array(unitOut).readonly(),
        }),
      )
      .openapi({ description: 'Việc có thể giao thêm, cho đơn vị nào / what can be given, and to whom.' }),
  })
  .openapi('SetsSinceIssue');

const words = (key: string, locale: Locale) => aboutWords(key, locale) ?? wordsOf(issuedSetText)(key, locale);

const getSetsSinceIssue = read({
  id: 'getSetsSinceIssue',
  path: '/sets-since-issue',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Nhóm đơn vị đã giao nay thêm, bớt đơn vị nào',
    en: 'Which units have joined or left the sets to which tasks were issued',
  },
  description: {
    vi: 'Của một văn bản (`directiveId`) hoặc một nhiệm vụ (`taskId`). Rỗng với người không được giao việc đó cho đơn vị khác.',
    en: 'Of one directive (`directiveId`) or one task (`taskId`). Empty for who may not give these tasks to others.',
  },
  query: aboutSchema,
  answer: changesSchema,
  example: {
    sets: [
      {
        written: 'Các trường tiểu học',
        words: 'Trường tiểu học thuộc huyện',
        name: null,
        expandedOn: '2024-06-10',
        atIssue: 21,
        today: 22,
        joined: [{ id: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông', hasIt: false }],
        left: [],
        taskIds: [TASK_EXAMPLE.id],
      },
    ],
    gifts: [
      {
        taskId: TASK_EXAMPLE.id,
        summary: TASK_EXAMPLE.summary,
        due: '2024-06-27',
        units: [{ id: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông' }],
      },
    ],
  },
  refusals: ['bad_input'],
  words,
  handle: async ({ tasks }, { actor, query, locale }) => {
    const { sets, gifts } = await tasks.sinceIssue(actor, aboutIn(query), locale);
    return {
      sets,
      gifts: gifts.map(({ task: { id: taskId, summary, due }, units }) => ({ taskId, summary, due, units })),
    };
  },
});

const assignAlso = make({
  id: 'assignToJoinedUnits',
  path: '/sets-since-issue/assignments',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Giao việc cho đơn vị mới vào nhóm', en: 'Give tasks to units that have joined their sets' },
  description: {
    vi: 'Đơn vị đã có việc được bỏ qua. `due` cho việc đã quá hạn; việc khác giữ hạn chung.',
    en: 'Who has the task already is passed over. `due` is for what is past its last day; the rest keeps the common one.',
  },
  body: aboutSchema.extend({
    chosen: z
      .array(z.strictObject({ taskId: id<TaskId>(), unitId: id<UnitId>() }))
      .min(1)
      .max(5000),
    due: day().nullable(),
  }),
  bodyExample: {
    taskId: TASK_EXAMPLE.id,
    chosen: [{ taskId: TASK_EXAMPLE.id, unitId: ID_EXAMPLE }],
    due: null,
  },
  answer: z.object({ given: z.int() }).openapi('GivenAlso'),
  example: { given: 1 },
  refusals: ['bad_input', 'not_found'],
  words,
  handle: async ({ tasks }, { actor, body: { chosen, due, ...of } }) => ({
    given: await tasks.assignAlso(actor, { about: aboutIn(of), chosen, due }),
  }),
});

export const issuedSetOperations = [getSetsSinceIssue, assignAlso];
