import { z } from '@hono/zod-openapi';
import type { DirectiveId, UnitId } from '../base/ids.ts';
import { day, dayOut, id, read, words } from '../web/api.ts';
import { type BothCounts, FIGURES, type Figure } from './figures.ts';
import { COUNTED_BY } from './numbers-query.ts';
import { parsePeriod } from './report-period.ts';
import { DIRECTIVE_EXAMPLE } from './task-examples.ts';

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
  query: z.object({
    by: z.enum(COUNTED_BY).optional(),
    period: period.optional(),
    day: day().optional(),
    directiveId: id<DirectiveId>().optional(),
    issuer: words(300).optional(),
    unitId: id<UnitId>().optional(),
    fieldUnitId: id<UnitId>().optional(),
  }),
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
    const found = await tasks.numbers(actor, { ...query, by: query.by ?? 'directive' });
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

export const numbersOperations = [getNumbers];
