import { z } from '@hono/zod-openapi';
import type { UnitId } from '../base/ids.ts';
import { ID_EXAMPLE, id, make, read, words, wordsOf } from '../web/api.ts';
import { reportPhraseText } from './report-phrase.text.ts';
import { LONGEST_PHRASE, MOST_PHRASES, phrasesFromText } from './report-phrase.ts';

/** What the interface for programs offers of the standard phrases of reports. */

const PHRASES = ['Đã thực hiện xong, gửi kèm ảnh.', 'Đang chờ kinh phí.'];

const listReportPhrases = read({
  id: 'listReportPhrases',
  path: '/report-phrases',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Câu mẫu của báo cáo: của đơn vị mình trước, rồi câu chung',
    en: 'Standard phrases of reports: those of one’s own units, then those for everybody',
  },
  answer: z.object({ phrases: z.array(z.string()) }),
  example: { phrases: PHRASES },
  handle: async ({ tasks }, { actor }) => ({ phrases: [...(await tasks.phrases(actor))] }),
});

const unitId = id<UnitId>().nullable().openapi({
  description: 'null: câu chung của toàn hệ thống / those for everybody.',
});

const listReportPhraseLists = read({
  id: 'listReportPhraseLists',
  path: '/report-phrases/lists',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Các bộ câu mẫu mà mình được sửa', en: 'The lists of phrases that one may change' },
  answer: z.object({
    items: z.array(
      z.object({ unitId: id().nullable(), unitName: z.string().nullable(), phrases: z.array(z.string()) }),
    ),
  }),
  example: { items: [{ unitId: ID_EXAMPLE, unitName: 'Trường Tiểu học Bình Đông', phrases: PHRASES }] },
  refusals: ['not_allowed'],
  handle: async ({ tasks }, { actor }) => ({
    items: (await tasks.phraseLists(actor)).map((one) => ({ ...one, phrases: [...one.phrases] })),
  }),
});

const saveReportPhrases = make({
  id: 'saveReportPhrases',
  path: '/report-phrases/lists',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Thay toàn bộ một bộ câu mẫu', en: 'Put phrases in place of all of one list' },
  body: z.strictObject({ unitId, phrases: z.array(words(LONGEST_PHRASE, 1)).max(MOST_PHRASES) }),
  bodyExample: { unitId: null, phrases: PHRASES },
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(reportPhraseText),
  handle: ({ tasks }, { actor, body }) =>
    tasks.savePhrases(actor, body.unitId, phrasesFromText(body.phrases.join('\n'))),
});

export const reportPhraseOperations = [listReportPhrases, listReportPhraseLists, saveReportPhrases];
