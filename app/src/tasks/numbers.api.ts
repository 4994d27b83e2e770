import { z } from '@hono/zod-openapi';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { day, dayOut, download, id, list, partByPlace, read, words } from '../web/api.ts';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { BASES, type BothCounts, FIGURES, type Figure } from './figures.ts';
import { NUMBERS_FORMATS } from './numbers-formats.ts';
import { COUNTED_BY, type NumbersQuery } from './numbers-query.ts';
import { parsePeriod } from './report-period.ts';
import { directiveHead, TIMELINESS } from './task-api.schema.ts';
import { ASSIGNMENT_EXAMPLE, DIRECTIVE_EXAMPLE } from './task-examples.ts';

/** Figures for programs: the same parameters and numbers as on the page. */

const counts = z
  .object(Object.fromEntries(FIGURES.map((each) => [each, z.int()])) as Record<Figure, z.ZodInt>)
  .openapi('FigureCounts', {
    description:
      'Bốn nhóm theo Quyết định 42/2014/QĐ-TTg, việc không thời hạn, và các chỉ tiêu kèm theo / the four classes, work without deadline, and further figures.',
  });
const both = z.object({ current: counts, original: counts });

const period = z
  .string()
  .max(30)
  .transform((key, context) => {
    const found = parsePeriod(key);
    if (found === null) context.addIssue({ code: 'custom', message: 'no period' });
    return found ?? z.NEVER;
  })
  .openapi({
    type: 'string',
    example: '2024-06',
    description: '2024-06, 2024-q2, 2024-h1, 2024, 2023-2024, 2024-06-01..2024-06-20',
  });

const COUNTS = Object.fromEntries(FIGURES.map((each) => [each, 0])) as Record<Figure, number>;
const EXAMPLE = {
  ...COUNTS,
  'done-on-time': 4,
  'done-late': 1,
  'open-overdue': 3,
  total: 8,
  given: 8,
  updated: 5,
};
const BOTH = { current: EXAMPLE, original: EXAMPLE };

const numbersQuery = z.object({
  by: z.enum(COUNTED_BY).optional(),
  period: period.optional(),
  day: day().optional(),
  directiveId: z
    .union([z.literal('none'), id<DirectiveId>()])
    .optional()
    .openapi({ description: '`none`: việc không theo văn bản nào / work that no directive gave.' }),
  issuer: words(300).optional(),
  unitId: z
    .union([z.literal('other'), id<UnitId>()])
    .optional()
    .openapi({
      description:
        'Với mọi đơn vị bên dưới; `other`: đơn vị ngoài phạm vi / with all below it; `other`: units outside.',
    }),
  alone: z
    .enum(['true'])
    .optional()
    .openapi({ description: 'Chỉ việc của chính đơn vị / the work of the unit itself only.' }),
  fieldUnitId: id<UnitId>().optional(),
});

function queryIn({ by, alone, ...asked }: z.output<typeof numbersQuery>): NumbersQuery {
  return { ...asked, by: by ?? 'directive', alone: alone === undefined ? undefined : true };
}

const getNumbers = read({
  id: 'getNumbers',
  path: '/numbers',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Số liệu của một kỳ và một ngày', en: 'Figures of a period and a day' },
  description: {
    vi: 'Như trang Số liệu: `by` chọn dòng; `period` là kỳ báo cáo; `day` là ngày lấy số liệu (hết ngày).',
    en: 'As on the page of figures: `by` chooses the lines; `period` the reporting period; `day` whose end is looked at.',
  },
  query: numbersQuery,
  answer: z
    .object({
      day: dayOut,
      period: z.object({ key: z.string(), from: dayOut, to: dayOut }).nullable(),
      total: both,
      previous: both.nullable(),
      lines: z.array(
        z.object({ key: z.string(), name: z.string().nullable(), current: counts, original: counts }),
      ),
    })
    .openapi('Numbers'),
  example: {
    day: '2024-06-14',
    period: { key: '2024-06', from: '2024-05-15', to: '2024-06-14' },
    total: BOTH,
    previous: null,
    lines: [{ key: DIRECTIVE_EXAMPLE.id, name: DIRECTIVE_EXAMPLE.label, ...BOTH }],
  },
  handle: async ({ tasks }, { actor, query }) => {
    const found = await tasks.numbers(actor, queryIn(query));
    const { frame, total, previous, lines } = found;
    return {
      day: frame.day.toString(),
      period:
        found.period === null
          ? null
          : { key: found.period.key, from: found.period.from.toString(), to: found.period.to.toString() },
      total: bothOut(total),
      previous: previous === null ? null : bothOut(previous.total),
      lines: lines.map((line) => ({ key: line.key, name: line.name, ...bothOut(line.counts) })),
    };
  },
});

function bothOut({ current, original }: BothCounts) {
  return { current: { ...current }, original: { ...original } };
}

const listedSchema = z
  .object({
    id: id(),
    taskId: id(),
    unitId: id(),
    unitName: z.string(),
    directive: directiveHead.nullable(),
    section: z.string(),
    summary: z.string(),
    state: z.enum(ASSIGNMENT_STATES),
    originalDue: dayOut.nullable(),
    currentDue: dayOut.nullable(),
    deadlineWritten: z.string().nullable(),
    submittedOn: dayOut.nullable(),
    suspendedOn: dayOut.nullable(),
    timeliness: z.enum(TIMELINESS),
    workingDays: z.int().nullable(),
  })
  .openapi('CountedAssignment');

const listCounted = list({
  id: 'listCountedAssignments',
  path: '/numbers/assignments',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Những việc mà một con số đếm', en: 'The assignments that one figure counts' },
  description: {
    vi: 'Cùng tham số như GET /numbers; mỗi việc như vào cuối ngày lấy số liệu. Số dòng đúng bằng con số.',
    en: 'The parameters of GET /numbers; each as it stood at the end of that day. As many as the figure says.',
  },
  query: numbersQuery.extend({ figure: z.enum(FIGURES), basis: z.enum(BASES).default('current') }),
  item: listedSchema,
  example: ASSIGNMENT_EXAMPLE,
  refusals: ['not_allowed'],
  handle: ({ tasks }, { actor, query: { figure, basis, ...query }, page }) =>
    partByPlace(page, page.limit, (at) =>
      tasks.figureList(actor, { ...queryIn(query), figure, basis }, { page: at, pageSize: page.limit }),
    ),
});

const getNumbersFile = download({
  id: 'getNumbersFile',
  path: '/numbers/files/{format}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Số liệu thành báo cáo Excel hoặc Word', en: 'The figures as a written report' },
  params: z.object({ format: z.enum(NUMBERS_FORMATS) }),
  query: numbersQuery,
  refusals: ['not_allowed'],
  handle: async ({ tasks }, { actor, params: { format }, query, locale }) => {
    const asked = { query: queryIn(query), format, locale };
    const { name, mediaType, bytes } = await tasks.numbersFile(actor, asked);
    return { name, mediaType, hash: null, stream: new Uint8Array(bytes) };
  },
});

export const numbersOperations = [getNumbers, listCounted, getNumbersFile];
