import { z } from '@hono/zod-openapi';
import { RECORD_ENTRY_EXAMPLE, recordEntrySchema } from '../audit/record.api.ts';
import { ROLES } from '../base/actor.ts';
import { NOTICE_EXAMPLE, noticeSchema } from '../notices/notice.api.ts';
import { dayOut, download, ID_EXAMPLE, id, momentOut, read } from '../web/api.ts';
import { CORRECTION_EXAMPLE, correctionOut, correctionSchema } from './correction-request.api.ts';
import type { OwnData } from './own-data.actions.ts';

/** What the interface for programs offers of what is kept of whoever asks. */

const named = z.object({ id: id(), name: z.string() });
const moment = momentOut.nullable();

const accountSchema = z.object({
  email: z.string(),
  madeAt: momentOut,
  hasPassword: z.boolean(),
  hasCodes: z.boolean(),
  passkeys: z.array(z.object({ name: z.string().nullable(), madeAt: moment })),
  keys: z.array(z.object({ name: z.string().nullable(), madeAt: momentOut, expiresAt: moment })),
  sessions: z.array(
    z.object({
      since: momentOut,
      until: momentOut,
      address: z.string().nullable(),
      userAgent: z.string().nullable(),
    }),
  ),
});

const positionSchema = z.object({
  id: id(),
  unitId: id(),
  unitName: z.string(),
  role: z.enum(ROLES),
  title: z.string(),
  actingFor: named.nullable(),
  authorisedBy: named.nullable(),
  basis: z.string().nullable(),
  from: dayOut,
  until: dayOut.nullable(),
});

const entries = z.array(recordEntrySchema);

const ownDataSchema = z
  .object({
    person: z.object({
      id: id(),
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
    positions: z.array(positionSchema),
    account: accountSchema.nullable(),
    invitations: z.array(
      z.object({ madeAt: momentOut, expiresAt: momentOut, usedAt: moment, withdrawnAt: moment }),
    ),
    corrections: z.array(correctionSchema),
    notices: z.array(noticeSchema),
    files: z.array(z.object({ id: id(), name: z.string(), size: z.int(), at: momentOut })),
    record: z.object({
      about: entries,
      by: entries,
      looks: entries.openapi({ description: 'Ai đã xem / who looked.' }),
    }),
  })
  .openapi('OwnData');

const OWN_DATA: z.input<typeof ownDataSchema> = {
  person: { id: ID_EXAMPLE, name: 'Trần Thị An', email: 'tran-an@binhson.example', phone: '0900 000 001' },
  positions: [
    {
      id: ID_EXAMPLE,
      unitId: ID_EXAMPLE,
      unitName: 'Trường Tiểu học Bình Đông',
      role: 'head',
      title: 'Hiệu trưởng',
      actingFor: null,
      authorisedBy: null,
      basis: null,
      from: '2024-01-01',
      until: null,
    },
  ],
  account: {
    email: 'tran-an@binhson.example',
    madeAt: '2024-01-02T01:15:00Z',
    hasPassword: true,
    hasCodes: false,
    passkeys: [],
    keys: [],
    sessions: [],
  },
  invitations: [],
  corrections: [CORRECTION_EXAMPLE],
  notices: [NOTICE_EXAMPLE],
  files: [],
  record: { about: [], by: [RECORD_ENTRY_EXAMPLE], looks: [] },
};

// Without the moment at which it was put together: what is the same is not sent again.
function ownDataOut({ at: _at, ...kept }: OwnData): z.input<typeof ownDataSchema> {
  const { positions, account, invitations, notices, files, record } = kept;
  return {
    ...kept,
    positions: [...positions],
    account: account && {
      ...account,
      passkeys: [...account.passkeys],
      keys: [...account.keys],
      sessions: [...account.sessions],
    },
    invitations: [...invitations],
    corrections: kept.corrections.map(correctionOut),
    notices: [...notices],
    files: [...files],
    record: { about: [...record.about], by: [...record.by], looks: [...record.looks] },
  };
}

const SHOWN = 20;
const MOST_SHOWN = 200;

const getOwnData = read({
  id: 'getOwnData',
  path: '/me/data',
  tag: 'people',
  scope: 'people:read',
  summary: { vi: 'Dữ liệu lưu về người gọi', en: 'What is kept of the caller' },
  description: {
    vi: 'Phần mới nhất của từng danh sách; toàn bộ: `GET /me/data/file`.',
    en: 'The latest of each list; everything: `GET /me/data/file`.',
  },
  query: z.object({
    latest: z.coerce.number().int().min(1).max(MOST_SHOWN).default(SHOWN).openapi({
      description: 'Bao nhiêu mục của mỗi danh sách / how many of each list.',
    }),
  }),
  answer: ownDataSchema,
  example: OWN_DATA,
  handle: async ({ people }, { actor, query }) => ownDataOut(await people.ownData(actor, query.latest)),
});

const getOwnDataFile = download({
  id: 'getOwnDataFile',
  path: '/me/data/file',
  tag: 'people',
  scope: 'people:read',
  summary: {
    vi: 'Toàn bộ dữ liệu lưu về người gọi, dạng tệp JSON; được ghi vào nhật ký',
    en: 'Everything that is kept of the caller as a JSON file; recorded',
  },
  handle: async ({ people, clock }, { actor }) => ({
    name: `du-lieu-cua-toi-${clock.today().toString()}.json`,
    mediaType: 'application/json',
    hash: null,
    stream: new TextEncoder().encode(`${JSON.stringify(await people.takeOwnData(actor), null, 2)}\n`),
  }),
});

const listOwnCorrections = read({
  id: 'listOwnCorrections',
  path: '/me/corrections',
  tag: 'people',
  scope: 'people:read',
  summary: { vi: 'Đề nghị đính chính của người gọi', en: 'The caller’s own requests for corrections' },
  answer: z.object({ items: z.array(correctionSchema) }),
  example: { items: [CORRECTION_EXAMPLE] },
  handle: async ({ people }, { actor }) => ({
    items: (await people.ownData(actor, 1)).corrections.map(correctionOut),
  }),
});

export const ownDataOperations = [getOwnData, getOwnDataFile, listOwnCorrections];
