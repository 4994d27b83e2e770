import { z } from '@hono/zod-openapi';
import type { PositionId } from '../base/ids.ts';
import { behind, day, ID_EXAMPLE, id, list, make, momentOut, partOf, words, wordsOf } from '../web/api.ts';
import { correctionText } from './correction.text.ts';
import { CORRECTION_FIELDS, type Correction, LONGEST_REASON } from './correction.ts';
import { personPageText } from './person-page.text.ts';

const ownWords = wordsOf(correctionText);
const personWords = wordsOf(personPageText);
/** What is wrong with the request itself, or with what it asks for. */
const fieldWords: typeof ownWords = (key, locale) => ownWords(key, locale) ?? personWords(key, locale);

const askCorrection = make({
  id: 'askCorrection',
  path: '/corrections',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Đề nghị đính chính dữ liệu của mình', en: 'Ask to have one’s own data corrected' },
  body: z.strictObject({
    field: z.enum(CORRECTION_FIELDS),
    positionId: id<PositionId>().nullable().openapi({
      description: 'Với `position`: chức vụ của mình / with `position`: a position of one’s own.',
    }),
    wanted: words(254, 1),
    reason: words(LONGEST_REASON, 1),
  }),
  bodyExample: { field: 'phone', positionId: null, wanted: '0900 000 009', reason: 'Đổi số' },
  answer: z.object({ id: id() }),
  example: { id: ID_EXAMPLE },
  refusals: ['bad_input', 'not_found'],
  words: fieldWords,
  handle: async ({ people }, { actor, body }) => ({ id: await people.askCorrection(actor, body) }),
});

export const correctionSchema = z
  .object({
    id: id(),
    personId: id(),
    personName: z.string(),
    field: z.enum(CORRECTION_FIELDS),
    positionId: id().nullable(),
    before: z.string(),
    wanted: z.string(),
    reason: z.string(),
    at: momentOut,
    state: z.enum(['open', 'accepted', 'refused', 'withdrawn']),
    decidedAt: momentOut.nullable(),
    answer: z.string(),
  })
  .openapi('CorrectionRequest');

export const CORRECTION_EXAMPLE: z.input<typeof correctionSchema> = {
  id: ID_EXAMPLE,
  personId: ID_EXAMPLE,
  personName: 'Trần Thị An',
  field: 'phone',
  positionId: null,
  before: '0900 000 001',
  wanted: '0900 000 009',
  reason: 'Đổi số',
  at: '2024-06-20T01:15:00Z',
  state: 'open',
  decidedAt: null,
  answer: '',
};

export function correctionOut({ madeAt, ...shown }: Correction): z.input<typeof correctionSchema> {
  return { ...shown, at: madeAt };
}

const listCorrections = list({
  id: 'listCorrections',
  path: '/corrections',
  tag: 'people',
  scope: 'people:read',
  summary: {
    vi: 'Đề nghị đính chính: đang chờ trước, rồi đã xử lý gần đây',
    en: 'Requests for corrections: those that wait first, then those decided lately',
  },
  item: correctionSchema,
  example: CORRECTION_EXAMPLE,
  refusals: ['not_allowed'],
  handle: async ({ people }, { actor, page }) => {
    const found = await people.corrections(actor);
    const after = behind(page);
    const rest = found.slice(after === null ? 0 : found.findIndex((one) => one.id === after) + 1);
    return partOf(rest.map(correctionOut), page.limit);
  },
});

const params = z.object({ correctionId: id() });

const withdrawCorrection = make({
  id: 'withdrawCorrection',
  path: '/corrections/{correctionId}/withdrawal',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Rút đề nghị của mình', en: 'Take back one’s own request' },
  params,
  refusals: ['changed_meanwhile'],
  handle: ({ people }, { actor, params: { correctionId } }) => people.withdrawCorrection(actor, correctionId),
});

const acceptCorrection = make({
  id: 'acceptCorrection',
  path: '/corrections/{correctionId}/acceptance',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Chấp nhận và sửa theo đề nghị', en: 'Accept a request and apply it' },
  params,
  body: z.strictObject({
    from: day().nullable().openapi({
      description: 'Tên gọi chức vụ mới có từ ngày nào / the first day of another title.',
    }),
  }),
  bodyExample: { from: null },
  refusals: ['not_allowed', 'changed_meanwhile', 'bad_input'],
  words: fieldWords,
  handle: ({ people }, { actor, params: { correctionId }, body }) =>
    people.acceptCorrection(actor, correctionId, body.from),
});

const refuseCorrection = make({
  id: 'refuseCorrection',
  path: '/corrections/{correctionId}/refusal',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Từ chối đề nghị', en: 'Refuse a request' },
  params,
  body: z.strictObject({ answer: words(LONGEST_REASON, 1) }),
  bodyExample: { answer: 'Hồ sơ ghi như hiện có.' },
  refusals: ['not_allowed', 'changed_meanwhile', 'bad_input'],
  words: fieldWords,
  handle: ({ people }, { actor, params: { correctionId }, body }) =>
    people.refuseCorrection(actor, correctionId, body.answer),
});

export const correctionRequestOperations = [
  listCorrections,
  askCorrection,
  withdrawCorrection,
  acceptCorrection,
  refuseCorrection,
];
