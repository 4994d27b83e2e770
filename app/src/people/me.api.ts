import { z } from '@hono/zod-openapi';
import { ROLES } from '../base/actor.ts';
import { ANY_KEY } from '../platform/api-operation.ts';
import { dayOut, ID_EXAMPLE, id, read } from '../web/api.ts';

const getMe = read({
  id: 'getMe',
  path: '/me',
  tag: 'people',
  scope: ANY_KEY,
  summary: {
    vi: 'Người gọi là ai, có chức vụ và phạm vi nào',
    en: 'Who is calling, with positions and scopes',
  },
  answer: z
    .object({
      personId: id(),
      name: z.string(),
      positions: z.array(
        z.object({ id: id(), unitId: id(), unitName: z.string(), role: z.enum(ROLES), title: z.string() }),
      ),
      scopes: z.array(z.string()).nullable().openapi({
        description: 'Của khoá; null khi gọi bằng phiên đăng nhập / of the key; null for a session.',
      }),
      today: dayOut,
    })
    .openapi('Me'),
  example: {
    personId: ID_EXAMPLE,
    name: 'Trần Thị An',
    positions: [
      {
        id: ID_EXAMPLE,
        unitId: ID_EXAMPLE,
        unitName: 'Trường Tiểu học Bình Đông',
        role: 'head',
        title: 'Hiệu trưởng',
      },
    ],
    scopes: ['tasks:read'],
    today: '2024-06-20',
  },
  handle: async ({ clock }, { actor, scopes }) => ({
    personId: actor.personId,
    name: actor.name,
    positions: [...actor.positions],
    scopes: scopes === null ? null : [...scopes],
    today: clock.today().toString(),
  }),
});

export const meOperations = [getMe];
