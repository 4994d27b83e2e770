import { z } from '@hono/zod-openapi';
import type { PersonId } from '../base/ids.ts';
import { behind, ID_EXAMPLE, id, list, make, momentOut, partOf, read, remove } from '../web/api.ts';

/** Heads of all schools of a province stay far below. */
const MOST_INVITED = 2000;

export const whoIsInvited = z.union([
  z.literal('school-heads'),
  z.array(id<PersonId>()).min(1).max(MOST_INVITED),
]);

const inviteeSchema = z
  .object({
    id: id().openapi({ description: 'Người / the person.' }),
    name: z.string(),
    email: z.string(),
    title: z.string(),
    unitName: z.string(),
  })
  .openapi('Invitee');

const listInvitees = read({
  id: 'listInvitees',
  path: '/invitees',
  tag: 'people',
  scope: 'people:read',
  summary: {
    vi: 'Ai sẽ được mời: một người, hoặc mọi hiệu trưởng chưa có tài khoản',
    en: 'Who would be invited: one person, or all heads of schools without an account',
  },
  query: z.object({ personId: id<PersonId>().optional() }),
  answer: z.object({
    items: z.array(inviteeSchema),
    byEmail: z.boolean().openapi({ description: 'Có gửi thư được không / whether e-mail can be sent.' }),
    headsWithoutAddress: z.int(),
    waiting: z.int().openapi({ description: 'Lời mời đang chờ / invitations that wait.' }),
    expired: z.int().openapi({ description: 'Trong đó đã hết hạn / of those, too old to be used.' }),
  }),
  example: {
    items: [
      {
        id: ID_EXAMPLE,
        name: 'Trần Thị An',
        email: 'tran-an@binhson.example',
        title: 'Hiệu trưởng',
        unitName: 'Trường Tiểu học Bình Đông',
      },
    ],
    byEmail: true,
    headsWithoutAddress: 2,
    waiting: 5,
    expired: 1,
  },
  refusals: ['not_allowed'],
  handle: async ({ people }, { actor, query }) => {
    const items = await people.invitees(actor, query.personId ?? 'school-heads');
    const { byEmail, headsWithoutAddress } = await people.invitations(actor);
    const counts = await people.invitationCounts(actor);
    return { items: [...items], byEmail, headsWithoutAddress, ...counts };
  },
});

const listInvitations = list({
  id: 'listInvitations',
  path: '/invitations',
  tag: 'people',
  scope: 'people:read',
  summary: { vi: 'Lời mời đang chờ, mới nhất trước', en: 'Invitations that wait, the newest first' },
  item: z
    .object({
      id: id(),
      personId: id(),
      name: z.string(),
      email: z.string(),
      at: momentOut,
      expiresAt: momentOut,
    })
    .openapi('Invitation'),
  example: {
    id: ID_EXAMPLE,
    personId: ID_EXAMPLE,
    name: 'Trần Thị An',
    email: 'tran-an@binhson.example',
    at: '2024-06-20T01:15:00Z',
    expiresAt: '2024-07-04T01:15:00Z',
  },
  refusals: ['not_allowed'],
  handle: async ({ people }, { actor, page }) => {
    const { waiting } = await people.invitations(actor);
    const after = behind(page);
    const rest = waiting.slice(after === null ? 0 : waiting.findIndex((one) => one.id === after) + 1);
    return partOf(
      rest.map(({ id: invitationId, personId, name, email, madeAt, expiresAt }) => ({
        id: invitationId,
        personId,
        name,
        email,
        at: madeAt,
        expiresAt,
      })),
      page.limit,
    );
  },
});

const invite = make({
  id: 'invite',
  path: '/invitations',
  tag: 'people',
  scope: 'people:write',
  summary: {
    vi: 'Mời bằng thư điện tử: những người đã chọn, hoặc mọi hiệu trưởng',
    en: 'Invite by e-mail: the people named, or all heads of schools',
  },
  description: {
    vi: 'Ai có địa chỉ, đang giữ chức vụ và chưa có tài khoản thì được gửi liên kết; lời mời cũ hết hiệu lực. Mã không được cho ai khác biết.',
    en: 'Whoever has an address, a position and no account is sent a link; an earlier one no longer works. The code is shown to nobody else.',
  },
  body: z.strictObject({ who: whoIsInvited }),
  bodyExample: { who: [ID_EXAMPLE] },
  answer: z.object({ invited: z.int() }),
  example: { invited: 1 },
  refusals: ['not_allowed', 'mail_not_set_up'],
  handle: async ({ people }, { actor, body, origin, locale }) => ({
    invited: await people.inviteByEmail(actor, body.who, origin, locale),
  }),
});

const withdrawInvitation = remove({
  id: 'withdrawInvitation',
  path: '/invitations/{invitationId}',
  tag: 'people',
  scope: 'people:write',
  summary: { vi: 'Rút lời mời', en: 'Withdraw an invitation' },
  params: z.object({ invitationId: id() }),
  refusals: ['not_allowed'],
  handle: ({ people }, { actor, params }) => people.withdrawInvitation(actor, params.invitationId),
});

export const invitationOperations = [listInvitees, listInvitations, invite, withdrawInvitation];
