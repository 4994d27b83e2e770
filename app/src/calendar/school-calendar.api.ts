import { z } from '@hono/zod-openapi';
import { day, dayOut, ID_EXAMPLE, id, make, momentOut, read, words, wordsOf } from '../web/api.ts';
import { LONGEST_SOURCE } from './calendar-change.ts';
import { schoolCalendarText } from './school-calendar.text.ts';
import {
  FIRST_SCHOOL_YEAR,
  LAST_SCHOOL_YEAR,
  LONGEST_BREAK_NAME,
  MOST_BREAKS,
  type SchoolYear,
} from './school-year.ts';

const term = z.object({ from: dayOut, to: dayOut });
const schoolYear = z
  .object({
    year: z.int().openapi({ description: '2024: năm học 2024-2025.' }),
    opening: dayOut,
    terms: z.array(term).openapi({ description: 'Hai học kỳ / the two terms.' }),
    breaks: z.array(z.object({ ...term.shape, name: z.string() })),
    source: z.string(),
  })
  .openapi('SchoolYear');

const YEAR = {
  year: 2024,
  opening: '2024-09-05',
  terms: [
    { from: '2024-09-05', to: '2025-01-17' },
    { from: '2025-01-20', to: '2025-05-30' },
  ],
  breaks: [{ from: '2025-01-25', to: '2025-02-02', name: 'Tết' }],
  source: 'Quyết định 2045/QĐ-BGDĐT',
};

function yearOut({ terms, breaks, ...rest }: SchoolYear): z.input<typeof schoolYear> {
  return { ...rest, terms: [...terms], breaks: [...breaks] };
}

const getSchoolCalendar = read({
  id: 'getSchoolCalendar',
  path: '/school-calendar',
  tag: 'calendar',
  scope: 'calendar:read',
  summary: { vi: 'Các năm học', en: 'The school years' },
  answer: z
    .object({
      years: z.array(schoolYear),
      mayChange: z.boolean(),
      changes: z.array(
        z.object({
          id: id(),
          year: z.int(),
          before: schoolYear.nullable(),
          after: schoolYear.nullable(),
          at: momentOut,
          personName: z.string(),
          undoneAt: momentOut.nullable(),
        }),
      ),
    })
    .openapi('SchoolCalendar'),
  example: { years: [YEAR], mayChange: true, changes: [] },
  refusals: ['not_allowed'],
  handle: async ({ calendar }, { actor }) => {
    const { years, mayChange, changes } = await calendar.schoolCalendar(actor);
    return {
      years: years.map(yearOut),
      mayChange,
      changes: changes.map(({ madeAt, before, after, ...rest }) => ({
        ...rest,
        before: before === null ? null : yearOut(before),
        after: after === null ? null : yearOut(after),
        at: madeAt,
      })),
    };
  },
});

const span = z.strictObject({ from: day(), to: day() });

const changeSchoolYear = make({
  id: 'changeSchoolYear',
  path: '/school-calendar/changes',
  tag: 'calendar',
  scope: 'calendar:write',
  summary: { vi: 'Đặt hoặc bỏ một năm học', en: 'Make a school year as told, or take it out' },
  body: z.strictObject({
    year: z.int().min(FIRST_SCHOOL_YEAR).max(LAST_SCHOOL_YEAR),
    to: z
      .strictObject({
        opening: day(),
        terms: z.array(span).length(2),
        breaks: z
          .array(z.strictObject({ ...span.shape, name: words(LONGEST_BREAK_NAME, 1) }))
          .max(MOST_BREAKS),
        source: words(LONGEST_SOURCE, 1),
      })
      .nullable()
      .openapi({ description: 'null: bỏ năm học / null takes the year out.' }),
  }),
  bodyExample: {
    year: 2024,
    to: { opening: YEAR.opening, terms: YEAR.terms, breaks: YEAR.breaks, source: YEAR.source },
  },
  answer: z.object({
    changeId: id()
      .nullable()
      .openapi({ description: 'null khi không có gì đổi / null when nothing changed.' }),
  }),
  example: { changeId: ID_EXAMPLE },
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(schoolCalendarText),
  handle: async ({ calendar }, { actor, body: { year, to } }) => ({
    changeId: await calendar.changeSchoolYear(actor, year, to === null ? null : wantedYear(year, to)),
  }),
});

interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

function wantedYear(
  year: number,
  wanted: {
    readonly opening: Temporal.PlainDate;
    readonly terms: readonly Days[];
    readonly breaks: readonly (Days & { readonly name: string })[];
    readonly source: string;
  },
): SchoolYear {
  const plain = ({ from, to }: Days) => ({ from: from.toString(), to: to.toString() });
  const [first, second] = wanted.terms;
  if (first === undefined || second === undefined) throw new Error('the schema asks for two terms');
  return {
    year,
    opening: wanted.opening.toString(),
    terms: [plain(first), plain(second)],
    breaks: wanted.breaks.map((one) => ({ ...plain(one), name: one.name })),
    source: wanted.source,
  };
}

const undoSchoolYear = make({
  id: 'undoSchoolYearChange',
  path: '/school-calendar/changes/{changeId}/undo',
  tag: 'calendar',
  scope: 'calendar:write',
  summary: { vi: 'Hoàn tác một lần sửa năm học', en: 'Undo a change of a school year' },
  params: z.object({ changeId: id() }),
  refusals: ['not_allowed', 'changed_meanwhile'],
  handle: ({ calendar }, { actor, params }) => calendar.undoSchoolYear(actor, params.changeId),
});

export const schoolCalendarOperations = [getSchoolCalendar, changeSchoolYear, undoSchoolYear];
