import { z } from '@hono/zod-openapi';
import { day, dayOut, ID_EXAMPLE, id, make, momentOut, read, words, wordsOf } from '../web/api.ts';
import { LONGEST_ANNOUNCEMENT } from './announcement.ts';
import { calendarText } from './calendar.text.ts';
import { LONGEST_NAME, LONGEST_SOURCE, MOST_DAYS } from './calendar-change.ts';
import type { CalendarProposal } from './calendar-page.actions.ts';

const fieldWords = wordsOf(calendarText);
const KINDS = ['holiday', 'extra-working-day'] as const;
const BEFORE_MEANS = ['previous-day', 'same-day'] as const;

const dayShown = z
  .object({ day: dayOut, kind: z.enum(KINDS), name: z.string(), source: z.string() })
  .openapi('CalendarDay');
const HOLIDAY = {
  day: '2025-01-01',
  kind: 'holiday' as const,
  name: 'Tết Dương lịch',
  source: 'Bộ luật Lao động 2019, Điều 112',
};

const year = z
  .string()
  .regex(/^20\d{2}$/u)
  .openapi({ example: '2025' })
  .transform(Number);

const getCalendar = read({
  id: 'getCalendar',
  path: '/calendar',
  tag: 'calendar',
  scope: 'calendar:read',
  summary: { vi: 'Lịch làm việc của một năm', en: 'The office calendar of a year' },
  query: z.object({ year }),
  answer: z
    .object({
      year: z.int(),
      days: z.array(dayShown),
      beforeMeans: z.enum(BEFORE_MEANS).openapi({
        description: '"Trước ngày": đến hết hôm trước, hay hết ngày đó / the day before, or the day itself.',
      }),
      mayChange: z.boolean(),
      changes: z.array(
        z.object({
          id: id(),
          before: z.array(dayShown),
          after: z.array(dayShown),
          at: momentOut,
          personName: z.string(),
          undoneAt: momentOut.nullable(),
        }),
      ),
    })
    .openapi('CalendarYear'),
  example: { year: 2025, days: [HOLIDAY], beforeMeans: 'previous-day', mayChange: true, changes: [] },
  refusals: ['not_allowed'],
  handle: async ({ calendar }, { actor, query }) => {
    const found = await calendar.year(actor, query.year);
    return {
      ...found,
      days: [...found.days],
      changes: found.changes.map(({ madeAt, before, after, ...rest }) => ({
        ...rest,
        before: [...before],
        after: [...after],
        at: madeAt,
      })),
    };
  },
});

const proposal = z
  .object({
    days: z.array(
      z.object({
        ...dayShown.shape,
        standing: z.enum(['new', 'same', 'other']).openapi({
          description: 'Chưa có, đã có, đang khác / not there yet, there, there otherwise.',
        }),
      }),
    ),
    doubts: z.array(z.string()),
  })
  .openapi('CalendarProposal');

function proposalOut({ days, doubts }: CalendarProposal): z.input<typeof proposal> {
  return { days: [...days], doubts: [...doubts] };
}

const PROPOSAL = { days: [{ ...HOLIDAY, standing: 'new' as const }], doubts: [] };

const lawfulCalendar = read({
  id: 'getLawfulDays',
  path: '/calendar/lawful-days',
  tag: 'calendar',
  scope: 'calendar:read',
  summary: { vi: 'Ngày nghỉ theo luật của một năm', en: 'What the law gives for a year' },
  query: z.object({ year }),
  answer: proposal,
  example: PROPOSAL,
  refusals: ['not_allowed'],
  handle: async ({ calendar }, { actor, query }) => proposalOut(await calendar.byLaw(actor, query.year)),
});

const readAnnouncement = make({
  id: 'readCalendarAnnouncement',
  path: '/calendar/announcements',
  tag: 'calendar',
  scope: 'calendar:write',
  summary: {
    vi: 'Đọc thông báo nghỉ, hoán đổi; chưa lưu gì',
    en: 'Read an announcement of days off; nothing is kept',
  },
  body: z.strictObject({ text: words(LONGEST_ANNOUNCEMENT, 1), source: words(LONGEST_SOURCE, 1) }),
  bodyExample: { text: 'Nghỉ Tết Dương lịch ngày 01/01/2025.', source: 'Thông báo 12/TB-BNV' },
  status: 200,
  answer: proposal,
  example: PROPOSAL,
  refusals: ['not_allowed', 'bad_input'],
  words: fieldWords,
  handle: async ({ calendar }, { actor, body }) =>
    proposalOut(await calendar.announced(actor, body.text, body.source)),
});

const changeAnswer = z.object({
  changeId: id().nullable().openapi({ description: 'null khi không có gì đổi / null when nothing changed.' }),
});

const changeCalendar = make({
  id: 'changeCalendar',
  path: '/calendar/changes',
  tag: 'calendar',
  scope: 'calendar:write',
  summary: {
    vi: 'Đặt và bỏ ngày của lịch làm việc',
    en: 'Put days into the office calendar and take them out',
  },
  description: {
    vi: 'Một lần cho tất cả. Thời hạn đã đặt giữ nguyên.',
    en: 'All at once. Deadlines that were set stay where they are.',
  },
  body: z.strictObject({
    put: z
      .array(
        z.strictObject({
          day: day(),
          kind: z.enum(KINDS),
          name: words(LONGEST_NAME, 1),
          source: words(LONGEST_SOURCE, 1),
        }),
      )
      .max(MOST_DAYS),
    remove: z.array(day()).max(MOST_DAYS),
  }),
  bodyExample: { put: [HOLIDAY], remove: [] },
  answer: changeAnswer,
  example: { changeId: ID_EXAMPLE },
  refusals: ['not_allowed', 'bad_input'],
  words: fieldWords,
  handle: async ({ calendar }, { actor, body }) => ({
    changeId: await calendar.change(actor, {
      put: body.put.map((one) => ({ ...one, day: one.day.toString() })),
      remove: body.remove.map(String),
    }),
  }),
});

const changeParams = z.object({ changeId: id() });

const undoCalendar = make({
  id: 'undoCalendarChange',
  path: '/calendar/changes/{changeId}/undo',
  tag: 'calendar',
  scope: 'calendar:write',
  summary: { vi: 'Hoàn tác một lần sửa lịch làm việc', en: 'Undo a change of the office calendar' },
  params: changeParams,
  refusals: ['not_allowed', 'changed_meanwhile'],
  handle: ({ calendar }, { actor, params }) => calendar.undo(actor, params.changeId),
});

const setBeforeMeans = make({
  id: 'setBeforeMeans',
  path: '/calendar/before-means',
  tag: 'calendar',
  scope: 'calendar:write',
  summary: { vi: 'Đặt cách hiểu "trước ngày"', en: 'Settle what "trước ngày" means' },
  body: z.strictObject({ beforeMeans: z.enum(BEFORE_MEANS) }),
  bodyExample: { beforeMeans: 'previous-day' },
  refusals: ['not_allowed'],
  handle: ({ calendar }, { actor, body }) => calendar.setBeforeMeans(actor, body.beforeMeans),
});

export const calendarOperations = [
  getCalendar,
  lawfulCalendar,
  readAnnouncement,
  changeCalendar,
  undoCalendar,
  setBeforeMeans,
];
