import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { DirectiveId } from '../base/ids.ts';
import { givenFile } from '../files/given-file.ts';
import { behind, download, ID_EXAMPLE, id, list, momentOut, partOf, read, words } from '../web/api.ts';
import { inLines } from './correction.ts';
import type { DirectiveSummary } from './directive.store.ts';
import { DIRECTIVE_STATES, HEADER_FIELDS } from './directive.ts';
import { directiveLabel } from './directive-words.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';

const headerSchema = z.object({
  documentType: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  issuer: z.string().nullable(),
  issueDate: z.string().nullable().openapi({ description: 'EDTF: 2024-06-28, 2024-06, 2024' }),
  signer: z.string().nullable(),
  followerId: id().nullable(),
  doubts: z.array(z.object({ field: z.enum(HEADER_FIELDS), reason: z.string() })),
});

export const directiveSchema = z
  .object({
    id: id(),
    label: z.string(),
    state: z.enum(DIRECTIVE_STATES),
    header: headerSchema,
    keeperUnitId: id(),
    receivedAt: momentOut,
    receivedBy: id(),
    issuedAt: momentOut.nullable(),
    issuedBy: id().nullable(),
    hasFile: z.boolean(),
  })
  .openapi('Directive');

export const DIRECTIVE: z.input<typeof directiveSchema> = {
  id: ID_EXAMPLE,
  label: 'Thông báo 203/TB-UBND',
  state: 'issued',
  header: {
    documentType: 'thông báo',
    number: '203/TB-UBND',
    title: 'Kết luận giao ban tháng 6',
    issuer: 'UBND huyện Bình Sơn',
    issueDate: '2024-06-10',
    signer: 'Phạm Quốc Việt',
    followerId: null,
    doubts: [],
  },
  keeperUnitId: ID_EXAMPLE,
  receivedAt: '2024-06-10T01:15:00Z',
  receivedBy: ID_EXAMPLE,
  issuedAt: '2024-06-10T03:40:00Z',
  issuedBy: ID_EXAMPLE,
  hasFile: true,
};

export function directiveOut(found: DirectiveSummary): z.input<typeof directiveSchema> {
  return {
    ...found,
    label: directiveLabel(found.header),
    header: { ...found.header, doubts: [...found.header.doubts] },
    receivedAt: found.receivedAt.toString(),
    issuedAt: found.issuedAt?.toString() ?? null,
    hasFile: found.fileId !== null,
  };
}

export const directiveParams = z.object({ directiveId: id<DirectiveId>() });

const listDirectives = list({
  id: 'listDirectives',
  path: '/directives',
  tag: 'directives',
  scope: 'directives:read',
  summary: { vi: 'Danh sách văn bản, mới nhất trước', en: 'List directives, newest first' },
  query: z.object({
    query: words(200, 1).optional().openapi({
      example: 'an toan truong hoc',
      description: 'Số, trích yếu, nơi ban hành / number, title, issuer.',
    }),
    state: z.enum(DIRECTIVE_STATES).optional(),
  }),
  item: directiveSchema,
  example: DIRECTIVE,
  handle: async ({ directives }, { actor, query, page }) => {
    const asked = { words: query.query ?? '', state: query.state ?? null };
    const part = { behind: behind<DirectiveId>(page), limit: page.limit + 1 };
    return partOf((await directives.listBehind(actor, asked, part)).map(directiveOut), page.limit);
  },
});

const pageSchema = z
  .object({
    directive: directiveSchema,
    headerVersion: z.int(),
    mayReview: z.boolean(),
    mayOversee: z.boolean(),
  })
  .openapi('DirectivePage');

export const getDirective = read({
  id: 'getDirective',
  path: '/directives/{directiveId}',
  tag: 'directives',
  scope: 'directives:read',
  summary: { vi: 'Một văn bản', en: 'One directive' },
  params: directiveParams,
  answer: pageSchema,
  example: { directive: DIRECTIVE, headerVersion: 1, mayReview: false, mayOversee: true },
  handle: async ({ directives }, { actor, params }) => {
    const { directive, mayReview, mayOversee } = await directives.read(actor, params.directiveId);
    return {
      directive: directiveOut(directive),
      headerVersion: directive.headerVersion,
      mayReview,
      mayOversee,
    };
  },
});

const getText = read({
  id: 'getDirectiveText',
  path: '/directives/{directiveId}/text',
  tag: 'directives',
  scope: 'directives:read',
  summary: { vi: 'Toàn văn và kết quả đọc', en: 'The text with its reading' },
  params: directiveParams,
  answer: z
    .object({
      text: z.string(),
      reading: z
        .record(z.string(), z.unknown())
        .openapi({ description: 'Dạng dondoc.reading/1; xem / see docs.' }),
    })
    .openapi('DirectiveText'),
  example: { text: 'ỦY BAN NHÂN DÂN …', reading: { format: 'dondoc.reading/1' } },
  handle: async ({ directives }, { actor, params }) => {
    const { directive } = await directives.read(actor, params.directiveId);
    return { text: directive.text, reading: { ...directive.reading } };
  },
});

const getFile = download({
  id: 'getDirectiveFile',
  path: '/directives/{directiveId}/file',
  tag: 'directives',
  scope: 'directives:read',
  summary: { vi: 'Tải tệp gốc', en: 'Download the file as it came' },
  params: directiveParams,
  handle: async ({ directives, files }, { actor, params }) => {
    const { directive } = await directives.read(actor, params.directiveId);
    if (directive.fileId === null) throw new AppError('not_found');
    return givenFile(await files.openFile(actor, directive.fileId));
  },
});

const exportDirective = download({
  id: 'exportDirective',
  path: '/directives/{directiveId}/exports/{format}',
  tag: 'directives',
  scope: 'directives:read',
  summary: { vi: 'Xuất nhiệm vụ ra dạng khác', en: 'Export in another form' },
  params: directiveParams.extend({ format: z.enum(DOWNLOAD_FORMATS) }),
  handle: async ({ directives }, { actor, params, locale }) => {
    const made = await directives.download(actor, params.directiveId, params.format, locale);
    return { name: made.name, mediaType: made.mediaType, hash: null, stream: new Uint8Array(made.bytes) };
  },
});

const mapped = z.object({
  id: id(),
  documentType: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  issueDate: z.string().nullable(),
});
const MAPPED = {
  id: ID_EXAMPLE,
  documentType: 'kế hoạch',
  number: '58/KH-UBND',
  title: 'Kế hoạch năm học 2024-2025',
  issueDate: '2024-05-20',
};

const getCitations = read({
  id: 'getCitations',
  path: '/directives/{directiveId}/citations',
  tag: 'directives',
  scope: 'directives:read',
  summary: { vi: 'Văn bản viện dẫn và được viện dẫn', en: 'What it cites, and what cites it' },
  description: {
    vi: '`known`: văn bản có ở đây mà người gọi được xem, có thể là văn bản được viện dẫn.',
    en: '`known`: the directives here that it may be, as far as the caller may read them.',
  },
  params: directiveParams,
  answer: z
    .object({
      cites: z
        .array(
          z.object({
            number: z.string(),
            date: z.string().nullable(),
            known: z.array(mapped).readonly(),
          }),
        )
        .readonly(),
      citedBy: z.array(mapped).readonly(),
    })
    .openapi('Citations'),
  example: { cites: [{ number: '58/KH-UBND', date: '2024-05-20', known: [MAPPED] }], citedBy: [] },
  handle: async ({ directives }, { actor, params }) =>
    (await directives.read(actor, params.directiveId)).citations,
});

const getCorrections = download({
  id: 'getCorrections',
  path: '/directives/{directiveId}/corrections',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Những chỗ soát đã sửa kết quả đọc', en: 'What review corrected of the reading' },
  description: { vi: 'Mỗi dòng một trường hợp, dạng dondoc.case/1.', en: 'JSON lines, as dondoc.case/1.' },
  params: directiveParams,
  refusals: ['not_allowed'],
  handle: async ({ directives }, { actor, params: { directiveId } }) => {
    const lines = inLines(await directives.corrections(actor, directiveId));
    const stream = new TextEncoder().encode(lines);
    return { name: `truong-hop-${directiveId}.jsonl`, mediaType: 'application/jsonl', hash: null, stream };
  },
});

export const directiveOperations = [
  listDirectives,
  getDirective,
  getText,
  getFile,
  exportDirective,
  getCitations,
  getCorrections,
];
