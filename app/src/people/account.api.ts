import { z } from '@hono/zod-openapi';
import { ROLES } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId } from '../base/ids.ts';
import { change, day, dayOut, ID_EXAMPLE, id, make, read } from '../web/api.ts';
import { whoIsInvited } from './invitation.api.ts';

/**
 * Ways in that administrators give to others: told once, and handed over on paper or by telephone. Signing in itself, and
 * what keeps one's own account safe, is for pages alone.
 */

const giving = {
  tag: 'people',
  scope: 'accounts:write',
  secret: true,
  refusals: ['not_allowed', 'not_found'],
} as const;

const giveAccount = make({
  ...giving,
  id: 'giveAccount',
  path: '/people/{personId}/account',
  summary: {
    vi: 'Cấp tài khoản, hoặc đặt lại mật khẩu của tài khoản đã có',
    en: 'Give an account, or the account another password',
  },
  description: {
    vi: 'Người khác, có địa chỉ và đang giữ chức vụ. Mật khẩu chỉ được cho biết trong câu trả lời này; mọi phiên và khoá API của người đó kết thúc.',
    en: 'For somebody else with an address and a position today. The password is told in this answer alone; their sessions and API keys end.',
  },
  params: z.object({ personId: id<PersonId>() }),
  answer: z.object({ name: z.string(), email: z.string(), password: z.string() }).openapi('GivenAccount'),
  example: { name: 'Trần Thị An', email: 'tran-an@binhson.example', password: 'kfmx-7wqz-h3bt' },
  handle: async ({ people }, { actor, params }) => {
    // One's own password is changed on the account page, with the former one: a key is no way around it.
    if (params.personId === actor.personId) throw new AppError('not_allowed');
    return await people.giveAccount(actor, params.personId);
  },
});

const makeSlips = make({
  ...giving,
  id: 'makeInvitationSlips',
  path: '/invitations/slips',
  summary: {
    vi: 'Làm mã mời để in giấy: những người đã chọn, hoặc mọi hiệu trưởng',
    en: 'Make invitation codes for slips of paper: the people named, or all heads of schools',
  },
  description: {
    vi: 'Mã chỉ được cho biết trong câu trả lời này; lời mời cũ hết hiệu lực.',
    en: 'The codes are told in this answer alone; an earlier invitation no longer works.',
  },
  body: z.strictObject({ who: whoIsInvited }),
  bodyExample: { who: [ID_EXAMPLE] },
  answer: z.object({
    items: z.array(
      z
        .object({
          personId: id(),
          name: z.string(),
          email: z.string(),
          title: z.string(),
          unitName: z.string(),
          code: z.string(),
          last: dayOut.openapi({ description: 'Ngày cuối dùng được / the last day on which it works.' }),
        })
        .openapi('InvitationSlip'),
    ),
  }),
  example: {
    items: [
      {
        personId: ID_EXAMPLE,
        name: 'Trần Thị An',
        email: 'tran-an@binhson.example',
        title: 'Hiệu trưởng',
        unitName: 'Trường Tiểu học Bình Đông',
        code: 'ACDE3-KMNPQ',
        last: '2024-07-04',
      },
    ],
  },
  handle: async ({ people }, { actor, body }) => ({
    items: (await people.invite(actor, body.who)).map(({ id: personId, last, ...slip }) => ({
      ...slip,
      personId,
      last: last.toString(),
    })),
  }),
});

const rulesSchema = z
  .object({
    roles: z.array(
      z.object({
        role: z.enum(ROLES),
        from: dayOut.nullable().openapi({
          description: 'Bắt buộc từ ngày; null khi không bắt buộc / required from; null where it is not.',
        }),
        people: z.int().openapi({ description: 'Người có tài khoản / people with an account.' }),
        ready: z
          .int()
          .openapi({ description: 'Trong đó đã có lớp thứ hai / of those, with a second factor.' }),
      }),
    ),
  })
  .openapi('SecondFactorRules');

const RULES: z.input<typeof rulesSchema> = {
  roles: [{ role: 'administrator', from: '2024-07-01', people: 3, ready: 2 }],
};

const getRules = read({
  id: 'getSecondFactorRules',
  path: '/second-factor-rules',
  tag: 'people',
  scope: 'accounts:read',
  summary: {
    vi: 'Vai trò nào phải xác thực hai lớp, từ ngày nào',
    en: 'Which roles must have a second factor, and from when',
  },
  answer: rulesSchema,
  example: RULES,
  refusals: ['not_allowed'],
  handle: async ({ secondFactorRules }, { actor }) => ({
    roles: [...(await secondFactorRules.byRole(actor))],
  }),
});

const setRules = change({
  id: 'changeSecondFactorRules',
  path: '/second-factor-rules',
  tag: 'people',
  scope: 'accounts:write',
  summary: {
    vi: 'Đặt vai trò nào phải xác thực hai lớp; thay mọi quy định trước',
    en: 'Settle which roles must have a second factor, in place of all there was',
  },
  body: z.strictObject({
    rules: z
      .array(z.strictObject({ role: z.enum(ROLES), from: day() }))
      .max(ROLES.length)
      .refine((rules) => new Set(rules.map(({ role }) => role)).size === rules.length),
  }),
  bodyExample: { rules: [{ role: 'administrator', from: '2024-07-01' }] },
  answer: rulesSchema,
  example: RULES,
  reads: getRules,
  refusals: ['not_allowed'],
  handle: async ({ secondFactorRules }, { actor, body }) => {
    await secondFactorRules.set(actor, body.rules);
    return { roles: [...(await secondFactorRules.byRole(actor))] };
  },
});

export const accountOperations = [giveAccount, makeSlips, getRules, setRules];
