import { z } from '@hono/zod-openapi';
import { behind, ID_EXAMPLE, id, list, momentOut, partOf, read, remove } from '../web/api.ts';
import type { ApiKey } from './api-key-list.actions.ts';

/** Keys of programs: who holds which, and their end. A key is made on the account page, with the password. */

const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    start: z.string().openapi({ description: 'Mấy ký tự đầu của khoá / its first letters.' }),
    scopes: z.array(z.string()),
    madeAt: momentOut,
    expiresAt: momentOut.nullable(),
    usedAt: momentOut.nullable().openapi({ description: 'Đến từng phút / to the minute.' }),
    personId: id(),
    personName: z.string(),
  })
  .openapi('ApiKey');

const KEY: z.input<typeof keySchema> = {
  id: 'kq3Zr0vUe8n5XyT1',
  name: 'Báo cáo tuần của Văn phòng',
  start: 'dondoc_kq3',
  scopes: ['tasks:read'],
  madeAt: '2024-06-10T01:15:00Z',
  expiresAt: '2024-09-08T01:15:00Z',
  usedAt: null,
  personId: ID_EXAMPLE,
  personName: 'Trần Thị An',
};

function keyOut({ scopes, madeAt, expiresAt, usedAt, ...key }: ApiKey): z.input<typeof keySchema> {
  return {
    ...key,
    scopes: [...scopes],
    madeAt: madeAt.toString(),
    expiresAt: expiresAt?.toString() ?? null,
    usedAt: usedAt?.toString() ?? null,
  };
}

const listKeys = list({
  id: 'listApiKeys',
  path: '/api-keys',
  tag: 'people',
  scope: 'accounts:read',
  summary: { vi: 'Khóa API của mọi người, theo tên người giữ', en: 'Everybody’s API keys, by holder' },
  item: keySchema,
  example: KEY,
  refusals: ['not_allowed'],
  handle: async ({ apiKeys }, { actor, page }) => {
    const found = await apiKeys.all(actor);
    const after = behind(page);
    const rest = found.slice(after === null ? 0 : found.findIndex((one) => one.id === after) + 1);
    return partOf(rest.map(keyOut), page.limit);
  },
});

const listOwnKeys = read({
  id: 'listOwnApiKeys',
  path: '/me/api-keys',
  tag: 'people',
  scope: 'accounts:read',
  summary: {
    vi: 'Khóa API của người gọi, mới nhất trước',
    en: 'The caller’s own API keys, the newest first',
  },
  answer: z.object({ items: z.array(keySchema) }),
  example: { items: [KEY] },
  handle: async ({ apiKeys }, { actor }) => ({ items: (await apiKeys.own(actor)).map(keyOut) }),
});

const endKey = remove({
  id: 'endApiKey',
  path: '/api-keys/{keyId}',
  tag: 'people',
  scope: 'accounts:write',
  summary: {
    vi: 'Kết thúc một khoá: của mình, hoặc của bất kỳ ai khi là quản trị viên',
    en: 'End a key: one’s own, or anybody’s for administrators',
  },
  params: z.object({
    keyId: z
      .string()
      .regex(/^[\w-]{1,64}$/u)
      .openapi({ example: KEY.id }),
  }),
  handle: ({ apiKeys }, { actor, params }) => apiKeys.end(actor, params.keyId),
});

export const apiKeyOperations = [listKeys, listOwnKeys, endKey];
