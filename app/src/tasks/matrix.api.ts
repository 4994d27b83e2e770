import { z } from '@hono/zod-openapi';
import type { DirectiveId } from '../base/ids.ts';
import { UNIT_KINDS } from '../units/unit.ts';
import { dayOut, ID_EXAMPLE, id, list, momentOut, partByPlace, words } from '../web/api.ts';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { MATRIX_FILTERS, MATRIX_UNITS, type MatrixPage } from './matrix.actions.ts';
import { TIMELINESS } from './task-api.schema.ts';
import { TASK_EXAMPLE } from './task-examples.ts';

const unitSchema = z
  .object({
    id: id(),
    name: z.string(),
    kind: z.enum(UNIT_KINDS).nullable(),
    latest: momentOut.nullable().openapi({ description: 'Diễn biến cuối / when something last happened.' }),
    cells: z.array(
      z.object({
        taskId: id(),
        assignmentId: id(),
        state: z.enum(ASSIGNMENT_STATES),
        percent: z.int(),
        opened: z.boolean(),
        currentDue: dayOut.nullable(),
        toDecide: z.boolean(),
        waitsForReader: z.boolean(),
        timeliness: z.enum(TIMELINESS),
        workingDays: z.int().nullable(),
      }),
    ),
  })
  .openapi('MatrixUnit');

const listMatrixUnits = list({
  id: 'listMatrixUnits',
  path: '/directives/{directiveId}/matrix',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Theo dõi một văn bản: đơn vị × nhiệm vụ', en: 'Following a directive: units × tasks' },
  description: {
    vi: 'Ô không có: đơn vị không được giao nhiệm vụ đó. Số liệu từng nhiệm vụ: GET /tasks?directiveId=…',
    en: 'A cell that is not there: the unit was not given that task. The numbers of each task: GET /tasks?directiveId=…',
  },
  params: z.object({ directiveId: id<DirectiveId>() }),
  query: z.object({ query: words(200, 1).optional(), filter: z.enum(MATRIX_FILTERS).optional() }),
  item: unitSchema,
  example: {
    id: ID_EXAMPLE,
    name: 'Trường Tiểu học Bình Đông',
    kind: 'primary' as const,
    latest: '2024-06-18T01:15:00Z',
    cells: [
      {
        taskId: TASK_EXAMPLE.id,
        assignmentId: ID_EXAMPLE,
        state: 'submitted' as const,
        percent: 100,
        opened: true,
        currentDue: '2024-06-19',
        toDecide: false,
        waitsForReader: true,
        timeliness: 'on-time' as const,
        workingDays: 1,
      },
    ],
  },
  refusals: ['not_allowed'],
  handle: ({ tasks }, { actor, params, query, page }) =>
    partByPlace(page, MATRIX_UNITS, async (at) => {
      const asked = { search: query.query, filter: query.filter, page: at };
      const found = await tasks.matrix(actor, params.directiveId, asked);
      return { rows: unitsOut(found), total: found.found };
    }),
});

function unitsOut({ groups, columns }: MatrixPage): z.input<typeof unitSchema>[] {
  return groups.flatMap(({ kind, units }) =>
    units.map(({ cells, ...unit }) => ({
      ...unit,
      kind,
      cells: cells.flatMap((cell, at) => {
        const taskId = columns[at]?.taskId;
        return cell === null || taskId === undefined ? [] : [{ ...cell, taskId, assignmentId: cell.id }];
      }),
    })),
  );
}

export const matrixOperations = [listMatrixUnits];
