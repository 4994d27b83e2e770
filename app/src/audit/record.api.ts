import { z } from '@hono/zod-openapi';
import { change, day, download, ID_EXAMPLE, id, list, momentOut, read, words, wordsOf } from '../web/api.ts';
import { RECORDED_ACTIONS, RECORDED_KINDS } from './audit-entry.ts';
import { RECORD_PAGE_SIZE } from './record.actions.ts';
import { RECORD_FORMATS, RECORD_TYPES, recordLines, streamOf } from './record-file.ts';
import { retentionText } from './retention.text.ts';
import { ACT_YEARS, ORIGIN_MONTHS } from './retention.ts';

export const recordEntrySchema = z
  .object({
    seq: z.int(),
    at: momentOut,
    personId: id().nullable(),
    actorName: z.string(),
    action: z.string(),
    objectKind: z.string(),
    objectId: z.string(),
    detail: z.record(z.string(), z.unknown()),
    requestId: z.string(),
    address: z.string().nullable(),
  })
  .openapi('RecordEntry');

export const RECORD_ENTRY_EXAMPLE: z.input<typeof recordEntrySchema> = {
  seq: 1204,
  at: '2024-06-20T01:15:00Z',
  personId: ID_EXAMPLE,
  actorName: 'Nguyễn Thu Hà',
  action: 'directive.issued',
  objectKind: 'directive',
  objectId: ID_EXAMPLE,
  detail: { about: 'Thông báo 203/TB-UBND', tasks: 12 },
  requestId: '5f0c3a9e21',
  address: '192.0.2.7',
};

const filterQuery = z.object({
  who: words(100, 1).optional(),
  personId: id().optional(),
  action: z.enum(RECORDED_ACTIONS).optional(),
  objectKind: z.enum(RECORDED_KINDS).optional(),
  objectId: words(100, 1).optional(),
  from: day().optional(),
  to: day().optional(),
});

type Asked = z.output<typeof filterQuery>;

/** What was left out narrows nothing; the filter knows no undefined. */
function filterOf(query: Asked): { [K in keyof Asked]: Exclude<Asked[K], undefined> } {
  // Only keys without a value are gone.
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof Asked]: Exclude<Asked[K], undefined>;
  };
}

const listRecord = list({
  id: 'listRecord',
  path: '/record',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Nhật ký, mới nhất trước', en: 'The record, newest first' },
  description: {
    vi: `Mỗi trang nhiều nhất ${RECORD_PAGE_SIZE} dòng.`,
    en: `At most ${RECORD_PAGE_SIZE} entries on a page.`,
  },
  query: filterQuery,
  item: recordEntrySchema,
  example: RECORD_ENTRY_EXAMPLE,
  refusals: ['not_allowed'],
  handle: async ({ record }, { actor, query, page }) => {
    const before = page.after === null ? undefined : Number(page.after);
    const { entries, older } = await record.list(actor, filterOf(query), before);
    const items = entries.slice(0, page.limit);
    const rest = entries.length > items.length || older !== null;
    return {
      items: items.map((entry) => ({ ...entry })),
      next: rest ? String(items.at(-1)?.seq) : null,
    };
  },
});

const exportRecord = download({
  id: 'exportRecord',
  path: '/exports/record/{format}',
  tag: 'record',
  scope: 'record:read',
  summary: {
    vi: 'Nhật ký cho kiểm toán, cũ nhất trước, kèm mã niêm phong; được ghi vào nhật ký',
    en: 'The record for an auditor, the oldest first, with the seals; recorded',
  },
  params: z.object({ format: z.enum(RECORD_FORMATS) }),
  query: filterQuery,
  refusals: ['not_allowed'],
  handle: async ({ record, clock }, { actor, params: { format }, query }) => ({
    name: `nhat-ky-${clock.today().toString()}.${format}`,
    mediaType: RECORD_TYPES[format],
    hash: null,
    stream: streamOf(recordLines(await record.export(actor, filterOf(query)), format)),
  }),
});

const terms = {
  originMonths: z.int().min(ORIGIN_MONTHS.least).max(ORIGIN_MONTHS.most).openapi({
    description: 'Tháng giữ địa chỉ, mã yêu cầu, lần đăng nhập / months: addresses, request ids, sign-ins.',
  }),
  actYears: z.int().min(ACT_YEARS.least).max(ACT_YEARS.most).nullable().openapi({
    description: 'Năm giữ mọi điều khác; null: không bỏ / years: all else; null keeps it for good.',
  }),
};
const TERMS = { originMonths: 24, actYears: 10 };

const retentionSchema = z.object({ ...terms, past: z.array(recordEntrySchema) }).openapi('Retention', {
  description: '`past`: các lần đổi và lần bỏ gần đây / latest changes and acts of forgetting.',
});
const RETENTION: z.input<typeof retentionSchema> = { ...TERMS, past: [] };

const getRetention = read({
  id: 'getRetention',
  path: '/record/retention',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Nhật ký được giữ bao lâu', en: 'How long the record is kept' },
  answer: retentionSchema,
  example: RETENTION,
  refusals: ['not_allowed'],
  handle: async ({ record }, { actor }) => {
    const { terms: kept, past } = await record.retention(actor);
    return { ...kept, past: [...past] };
  },
});

const previewRetention = read({
  id: 'previewRetention',
  path: '/record/retention/preview',
  tag: 'record',
  scope: 'record:read',
  summary: { vi: 'Với thời hạn khác, sẽ bỏ ngay những gì', en: 'What other terms would forget at once' },
  query: z.object({
    originMonths: z.coerce.number().int().min(ORIGIN_MONTHS.least).max(ORIGIN_MONTHS.most),
    actYears: z.coerce.number().int().min(ACT_YEARS.least).max(ACT_YEARS.most).optional().openapi({
      description: 'Bỏ trống: không bỏ / left out keeps it for good.',
    }),
  }),
  answer: z.object({ origins: z.int(), signIns: z.int(), acts: z.int() }).openapi('Forgotten'),
  example: { origins: 1200, signIns: 340, acts: 0 },
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(retentionText),
  handle: async ({ record }, { actor, query: { originMonths, actYears = null } }) =>
    await record.previewRetention(actor, { originMonths, actYears }),
});

const changeRetention = change({
  id: 'changeRetention',
  path: '/record/retention',
  tag: 'record',
  scope: 'record:write',
  summary: { vi: 'Đặt thời hạn lưu nhật ký', en: 'Settle how long the record is kept' },
  description: {
    vi: 'Có hiệu lực từ giờ sau; điều đã bỏ không lấy lại được. Xem trước bằng `GET /record/retention/preview`.',
    en: 'It holds from the next hour on, and nothing comes back. See first: `GET /record/retention/preview`.',
  },
  body: z.strictObject(terms),
  bodyExample: TERMS,
  answer: retentionSchema,
  example: RETENTION,
  reads: getRetention,
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(retentionText),
  handle: async ({ record }, { actor, body }) => {
    await record.setRetention(actor, body);
    const { terms: kept, past } = await record.retention(actor);
    return { ...kept, past: [...past] };
  },
});

export const recordOperations = [listRecord, exportRecord, getRetention, previewRetention, changeRetention];
