import { z } from '@hono/zod-openapi';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { dayOut, ID_EXAMPLE, id, read } from '../web/api.ts';
import { ASSIGNMENT_EXAMPLE, DIRECTIVE_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';

/** Open work by its last day: on a calendar, and along a line. */

const month = z
  .string()
  .regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/u)
  .openapi({ example: '2024-06' })
  .transform((text) => Temporal.PlainDate.from(`${text}-01`));

const clash = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('several'), count: z.int() }),
  z.object({ kind: z.literal('busy-units'), count: z.int() }),
  z.object({ kind: z.literal('day-off') }),
  z.object({
    kind: z.literal('school-break'),
    of: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('named'), name: z.string() }),
      z.object({ kind: z.literal('between-terms') }),
      z.object({ kind: z.literal('summer') }),
    ]),
  }),
]);

const getDueCalendar = read({
  id: 'getDueCalendar',
  path: '/due-calendar',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Lịch hạn của một tháng', en: 'What is due in a month, day by day' },
  description: {
    vi: 'Không nêu `unitId`: mọi việc người gọi được xem. `clashes`: điều đáng lưu ý của ngày hạn. `tasks`: chỉ khi hỏi một đơn vị.',
    en: 'Without `unitId`: everything that the caller may see. `clashes`: what speaks against a last day. `tasks`: of one unit alone.',
  },
  query: z.object({ month, unitId: id<UnitId>().optional() }),
  answer: z
    .object({
      unit: z.object({ id: id(), name: z.string() }).nullable(),
      total: z.int(),
      days: z.array(
        z.object({
          date: dayOut,
          count: z.int(),
          units: z.int(),
          isOff: z.boolean(),
          clashes: z.array(clash).readonly(),
          tasks: z.array(z.string()).readonly(),
        }),
      ),
    })
    .openapi('DueCalendar'),
  example: {
    unit: null,
    total: 3,
    days: [
      {
        date: '2024-06-19',
        count: 3,
        units: 2,
        isOff: false,
        clashes: [{ kind: 'busy-units', count: 1 }],
        tasks: [],
      },
    ],
  },
  handle: async ({ tasks }, { actor, query }) => {
    const {
      days,
      total,
      unit,
      tasks: named,
    } = await tasks.dueCalendar(actor, query.month, query.unitId ?? null);
    return {
      unit,
      total,
      days: days.map(({ date, count, units, isOff, clashes }) => {
        const day = date.toString();
        return { date: day, count, units, isOff, clashes, tasks: named.get(day) ?? [] };
      }),
    };
  },
});

const getTimeline = read({
  id: 'getTimeline',
  path: '/timeline',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Việc chưa xong theo nhiệm vụ và hạn, từ ngày giao đến ngày hạn',
    en: 'Open work by task and last day, from its being given on',
  },
  description: {
    vi: 'Nhiều nhất 100 dòng, hạn sớm nhất trước; `total`: tất cả.',
    en: 'At most 100 rows, the earliest last day first; `total`: of all.',
  },
  query: z.object({ directiveId: id<DirectiveId>().optional(), unitId: id<UnitId>().optional() }),
  answer: z
    .object({
      directive: z.string().nullable(),
      unit: z.string().nullable(),
      total: z.int(),
      rows: z
        .array(
          z.object({
            taskId: id(),
            section: z.string(),
            summary: z.string(),
            givenOn: dayOut.nullable(),
            due: dayOut.nullable(),
            open: z.int(),
            overdue: z.int(),
            assignmentId: id().openapi({ description: 'Việc đầu tiên trong số đó / the first of them.' }),
            unitId: id(),
            unitName: z.string(),
          }),
        )
        .readonly(),
    })
    .openapi('Timeline'),
  example: {
    directive: DIRECTIVE_EXAMPLE.label,
    unit: null,
    total: 1,
    rows: [
      {
        taskId: TASK_EXAMPLE.id,
        section: TASK_EXAMPLE.section,
        summary: TASK_EXAMPLE.summary,
        givenOn: '2024-06-10',
        due: '2024-06-19',
        open: 4,
        overdue: 4,
        assignmentId: ASSIGNMENT_EXAMPLE.id,
        unitId: ID_EXAMPLE,
        unitName: ASSIGNMENT_EXAMPLE.unitName,
      },
    ],
  },
  refusals: ['not_allowed'],
  handle: ({ tasks }, { actor, query }) => tasks.timeline(actor, query),
});

export const dueCalendarOperations = [getDueCalendar, getTimeline];
