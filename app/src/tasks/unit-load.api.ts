import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { day, dayOut, ID_EXAMPLE, id, list, partByPlace, read } from '../web/api.ts';
import { ASSIGNMENT_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';
import { LOADS_ON_PAGE, type LoadPage } from './unit-load.actions.ts';

/** How much is asked of units, and what is asked twice. */

const loadSchema = z
  .object({
    unitId: id(),
    name: z.string(),
    asked: z.int().openapi({ description: 'Việc đến hạn trong kỳ / work due in the period.' }),
    open: z.int(),
    askers: z
      .array(z.object({ name: z.string(), asked: z.int() }))
      .readonly()
      .openapi({ description: 'Ai giao nhiều nhất trước / who asked for most first.' }),
    fullest: z
      .object({ monday: dayOut, open: z.int() })
      .nullable()
      .openapi({ description: 'Tuần dồn nhiều việc nhất / the week with most still to be done.' }),
    similar: z.int().openapi({ description: 'Cặp việc gần giống nhau / pairs of nearly the same tasks.' }),
  })
  .openapi('UnitLoad');

const LOAD: z.input<typeof loadSchema> = {
  unitId: ID_EXAMPLE,
  name: ASSIGNMENT_EXAMPLE.unitName,
  asked: 14,
  open: 6,
  askers: [{ name: 'Phòng Giáo dục và Đào tạo', asked: 9 }],
  fullest: { monday: '2024-06-24', open: 4 },
  similar: 1,
};

function loadOut({ askerNames, ...load }: LoadPage['loads'][number]): z.input<typeof loadSchema> {
  return { ...load, askers: askerNames };
}

const period = z.object({ from: day(), to: day() });

const listUnitLoads = list({
  id: 'listUnitLoads',
  path: '/unit-loads',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Các đơn vị đang được giao bao nhiêu việc', en: 'How much is asked of units' },
  description: {
    vi: 'Việc có hạn từ `from` đến hết `to`; đơn vị nhiều việc nhất trước.',
    en: 'Work due from `from` to the end of `to`; the unit with most of it first.',
  },
  query: period,
  item: loadSchema,
  example: LOAD,
  refusals: ['not_allowed'],
  handle: ({ tasks }, { actor, query, page }) =>
    partByPlace(page, LOADS_ON_PAGE, async (at) => {
      const { loads, total } = await tasks.unitLoad(actor, { ...query, unitId: null, page: at });
      return { rows: loads.map(loadOut), total };
    }),
});

const similarTask = z.object({
  assignmentId: id(),
  summary: z.string(),
  issuedOn: dayOut,
  askerName: z.string(),
});

const getUnitLoad = read({
  id: 'getUnitLoad',
  path: '/units/{unitId}/load',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Một đơn vị đang được giao bao nhiêu việc, và việc gần giống nhau',
    en: 'How much is asked of one unit, and which tasks nearly repeat each other',
  },
  params: z.object({ unitId: id<UnitId>() }),
  query: period,
  answer: z
    .object({
      load: loadSchema,
      pairs: z.array(z.object({ earlier: similarTask, later: similarTask })),
    })
    .openapi('UnitLoadPage'),
  example: {
    load: LOAD,
    pairs: [
      {
        earlier: {
          assignmentId: ASSIGNMENT_EXAMPLE.id,
          summary: TASK_EXAMPLE.summary,
          issuedOn: '2024-06-10',
          askerName: 'Phòng Giáo dục và Đào tạo',
        },
        later: {
          assignmentId: ID_EXAMPLE,
          summary: 'Báo cáo rà soát nguy cơ mất an toàn trường học',
          issuedOn: '2024-06-14',
          askerName: 'UBND huyện Bình Sơn',
        },
      },
    ],
  },
  refusals: ['not_allowed'],
  handle: async ({ tasks }, { actor, params, query }) => {
    const { loads, pairs } = await tasks.unitLoad(actor, { ...query, ...params, page: 1 });
    const [load] = loads;
    // Nothing that the caller may see is asked of it in these days.
    if (load === undefined) throw new AppError('not_found');
    return { load: loadOut(load), pairs: pairs.map(({ earlier, later }) => ({ earlier, later })) };
  },
});

export const unitLoadOperations = [listUnitLoads, getUnitLoad];
