import { z } from '@hono/zod-openapi';
import type { SheetImportId } from '../base/ids.ts';
import { ERROR_CODES } from '../platform/api-problem.ts';
import { day, dayOut, ID_EXAMPLE, id, list, make, momentOut, read, remove, wordsOf } from '../web/api.ts';
import { SHOWN } from './sheet-import.store.ts';
import { sheetImportText } from './sheet-import.text.ts';
import type { SheetImport } from './sheet-import.ts';
import { rowInWords } from './sheet-import-report.ts';
import { OUTCOMES } from './sheet-plan.ts';

const PHASES = [
  'reading',
  'comparing',
  'keeping',
  'checked',
  'applying',
  'done',
  'refused',
  'cancelled',
  'interrupted',
] as const;

const importSchema = z
  .object({
    id: id(),
    fileName: z.string(),
    from: dayOut,
    phase: z.enum(PHASES),
    percent: z.int(),
    errorCode: z.enum(ERROR_CODES).nullable(),
    counts: z.array(z.object({ sheet: z.string(), outcome: z.enum(OUTCOMES), rows: z.int() })),
    doubtful: z.int(),
    rows: z.int(),
    changedSince: z.boolean().openapi({
      description:
        'Danh bạ đã đổi sau khi kiểm tra: xem lại rồi mới nhập / the register has changed: look again before importing.',
    }),
    newPeople: z.array(id()),
    personName: z.string(),
    startedAt: momentOut,
    updatedAt: momentOut,
  })
  .openapi('SheetImport');

const IMPORT: z.input<typeof importSchema> = {
  id: ID_EXAMPLE,
  fileName: 'don-vi.xlsx',
  from: '2024-07-01',
  phase: 'checked',
  percent: 100,
  errorCode: null,
  counts: [{ sheet: 'Đơn vị', outcome: 'new', rows: 12 }],
  doubtful: 0,
  rows: 12,
  changedSince: false,
  newPeople: [],
  personName: 'Trần Thị An',
  startedAt: '2024-06-20T01:15:00Z',
  updatedAt: '2024-06-20T01:15:04Z',
};

function importOut({ counts, ...one }: SheetImport): z.input<typeof importSchema> {
  return {
    id: one.id,
    fileName: one.fileName,
    phase: one.phase,
    percent: one.percent,
    errorCode: one.errorCode,
    changedSince: one.changedSince,
    personName: one.personName,
    from: one.from.toString(),
    counts: Object.entries(counts.outcomes).flatMap(([sheet, outcomes]) =>
      OUTCOMES.flatMap((outcome) => {
        const rows = outcomes[outcome] ?? 0;
        return rows === 0 ? [] : [{ sheet, outcome, rows }];
      }),
    ),
    doubtful: counts.doubtful,
    rows: counts.rows,
    newPeople: [...one.newPeople],
    startedAt: one.startedAt.toString(),
    updatedAt: one.updatedAt.toString(),
  };
}

const beginImport = make({
  id: 'beginSheetImport',
  path: '/imports',
  tag: 'units',
  scope: 'units:write',
  summary: {
    vi: 'Kiểm tra thử một bảng tính đơn vị và người',
    en: 'Try a spreadsheet of units and people',
  },
  description: {
    vi: 'Chưa đổi gì. Hỏi lại địa chỉ trong Location cho đến khi `phase` là `checked`, xem từng dòng, rồi mới thực hiện. Tệp gửi dạng multipart/form-data.',
    en: 'Nothing changes yet. Ask the address in Location until `phase` is `checked`, look at the rows, then apply. The file comes as multipart/form-data.',
  },
  body: z.strictObject({
    from: day().openapi({ description: 'Ngày có hiệu lực / the first day on which the sheet holds.' }),
  }),
  bodyExample: { from: '2024-07-01' },
  files: 1,
  status: 202,
  // The work goes on in this process behind the answer; only one runs at a time.
  joined: false,
  answer: importSchema,
  example: IMPORT,
  location: (made) => `/api/v1/imports/${made.id}`,
  refusals: ['not_allowed', 'file_empty', 'file_too_large', 'import_under_way'],
  words: wordsOf(sheetImportText),
  handle: async ({ sheetImports }, { actor, body, files: [file] }) => {
    const upload = { name: file?.name ?? '', bytes: file?.bytes ?? new Uint8Array(), from: body.from };
    const { id: importId } = await sheetImports.begin(actor, upload);
    return importOut(await sheetImports.get(actor, importId));
  },
});

const listImports = read({
  id: 'listSheetImports',
  path: '/imports',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Các lượt nhập gần đây', en: 'The latest imports' },
  answer: z.object({ items: z.array(importSchema) }),
  example: { items: [IMPORT] },
  refusals: ['not_allowed'],
  handle: async ({ sheetImports }, { actor }) => ({
    items: (await sheetImports.recent(actor)).map(importOut),
  }),
});

const params = z.object({ importId: id<SheetImportId>() });

const getImport = read({
  id: 'getSheetImport',
  path: '/imports/{importId}',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Lượt nhập đã đến đâu', en: 'How far an import has come' },
  params,
  answer: importSchema,
  example: IMPORT,
  refusals: ['not_allowed'],
  handle: async ({ sheetImports }, call) =>
    importOut(await sheetImports.get(call.actor, call.params.importId)),
});

const remark = z.object({ column: z.string(), text: z.string() });

const listRows = list({
  id: 'listSheetImportRows',
  path: '/imports/{importId}/rows',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Từng dòng sẽ thành gì', en: 'What would become of each row' },
  params,
  query: z.object({ shown: z.enum(SHOWN).optional() }),
  item: z
    .object({
      sheet: z.string(),
      row: z.int(),
      label: z.string(),
      outcome: z.enum(OUTCOMES),
      texts: z.array(z.string()),
      problems: z.array(remark),
      doubts: z.array(remark),
      changes: z.array(z.string()),
    })
    .openapi('SheetImportRow'),
  example: {
    sheet: 'Đơn vị',
    row: 2,
    label: 'Trường Tiểu học Bình Đông',
    outcome: 'new',
    texts: ['Trường Tiểu học Bình Đông'],
    problems: [],
    doubts: [],
    changes: [],
  },
  refusals: ['not_allowed'],
  handle: async ({ sheetImports }, { actor, params: { importId }, query, page, locale }) => {
    const offset = Number(page.after ?? 0);
    const asked = { shown: query.shown ?? 'all', offset, limit: page.limit + 1 };
    const found = await sheetImports.rows(actor, importId, asked);
    const items = found.slice(0, page.limit);
    return {
      items: items.map((row) => ({
        sheet: row.sheet,
        row: row.row,
        label: row.label,
        outcome: row.outcome,
        texts: [...row.texts],
        ...rowInWords(row, locale),
      })),
      next: found.length > page.limit ? String(offset + page.limit) : null,
    };
  },
});

const applyImport = make({
  id: 'applySheetImport',
  path: '/imports/{importId}/apply',
  tag: 'units',
  scope: 'units:write',
  summary: {
    vi: 'Nhập như đã kiểm tra: tất cả hoặc không gì',
    en: 'Import what was tried: all of it or nothing',
  },
  params,
  status: 202,
  // As with trying: the work goes on behind the answer.
  joined: false,
  answer: importSchema,
  example: { ...IMPORT, phase: 'applying', percent: 0 },
  refusals: ['not_allowed', 'move_not_allowed', 'import_under_way'],
  handle: async ({ sheetImports }, { actor, params: { importId } }) => {
    await sheetImports.apply(actor, importId);
    return importOut(await sheetImports.get(actor, importId));
  },
});

const cancelImport = remove({
  id: 'cancelSheetImport',
  path: '/imports/{importId}',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Dừng, hoặc bỏ lượt đã kiểm tra', en: 'Stop an import, or give up what was tried' },
  params,
  // The work runs in this process and is stopped there.
  joined: false,
  refusals: ['not_allowed', 'move_not_allowed'],
  handle: ({ sheetImports }, call) => sheetImports.cancel(call.actor, call.params.importId),
});

export const sheetImportOperations = [
  listImports,
  beginImport,
  getImport,
  listRows,
  applyImport,
  cancelImport,
];
