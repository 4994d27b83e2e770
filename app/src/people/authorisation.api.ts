import { z } from '@hono/zod-openapi';
import { ROLES } from '../base/actor.ts';
import { day, dayOut, ID_EXAMPLE, id, make, read, remove, words } from '../web/api.ts';
import { MATTERS } from './authorisation.ts';
import { answersPage, pageOut, personParams, positionParams } from './person.api.ts';

const standInSchema = z
  .object({
    id: id().openapi({ description: 'Chức vụ được giữ thay / the position that is held.' }),
    personId: id(),
    name: z.string(),
    unitId: id(),
    role: z.enum(ROLES),
    basis: z.string().nullable().openapi({
      description: 'Giấy ủy quyền; null khi thay lúc vắng / the paper; null for an absence.',
    }),
    from: dayOut,
    until: dayOut.openapi({
      description: 'Ngày đầu tiên không còn giữ / the first day on which it no longer holds.',
    }),
  })
  .openapi('StandIn');

const listStandIns = read({
  id: 'listStandIns',
  path: '/people/{personId}/stand-ins',
  tag: 'people',
  scope: 'people:read',
  summary: {
    vi: 'Ai thay, ai được ủy quyền các chức vụ của một người',
    en: 'Who stands in for somebody or is authorised by them',
  },
  params: personParams,
  answer: z.object({ items: z.array(standInSchema) }),
  example: {
    items: [
      {
        id: ID_EXAMPLE,
        personId: ID_EXAMPLE,
        name: 'Lê Văn Bình',
        unitId: ID_EXAMPLE,
        role: 'specialist',
        basis: '12/GUQ-UBND ngày 1/6/2024',
        from: '2024-06-01',
        until: '2024-07-01',
      },
    ],
  },
  handle: async ({ people }, { actor, params }) => {
    const { standIns } = await people.get(actor, params.personId);
    return { items: [...standIns] };
  },
});

const authorise = make({
  id: 'authorise',
  path: '/people/{personId}/positions/{positionId}/authorisations',
  tag: 'people',
  scope: 'people:write',
  summary: {
    vi: 'Ủy quyền cho người khác một số việc của chức vụ',
    en: 'Authorise somebody to act in matters of a position',
  },
  description: {
    vi: '`matter`: `all` mọi việc; `follow-up` theo dõi, xác nhận, gia hạn; `handing-out` soát và giao việc.',
    en: '`matter`: `all` everything; `follow-up` following, confirming, deadlines; `handing-out` reviewing and issuing.',
  },
  params: positionParams,
  body: z.strictObject({
    who: words(254, 1).openapi({
      description:
        'Thư điện tử, hoặc tên không trùng ai / an e-mail address, or a name that nobody else has.',
    }),
    matter: z.enum(MATTERS),
    basis: words(200, 1),
    from: day(),
    last: day(),
  }),
  bodyExample: {
    who: 'le-binh@binhson.example',
    matter: 'follow-up',
    basis: '12/GUQ-UBND ngày 1/6/2024',
    from: '2024-06-20',
    last: '2024-07-12',
  },
  ...answersPage,
  handle: async ({ people }, { actor, params, body }) => {
    const { personId, positionId } = params;
    await people.authorise(actor, { personId, id: positionId, ...body });
    return pageOut(await people.get(actor, personId));
  },
});

const endAuthorisation = remove({
  id: 'endAuthorisation',
  path: '/people/{personId}/authorisations/{positionId}',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Chấm dứt ngay một ủy quyền', en: 'End an authorisation at once' },
  description: {
    vi: '`positionId`: `id` trong danh sách của `listStandIns`.',
    en: '`positionId`: the `id` in the answer of `listStandIns`.',
  },
  params: positionParams,
  refusals: ['not_allowed'],
  handle: ({ people }, { actor, params }) =>
    people.endAuthorisation(actor, { personId: params.personId, id: params.positionId }),
});

export const authorisationOperations = [listStandIns, authorise, endAuthorisation];
