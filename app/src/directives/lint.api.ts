import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import { make, read, words } from '../web/api.ts';
import { directiveParams } from './directive.api.ts';

/** What the lint finds in a directive, and its rules. */

const finding = {
  rule: words(60, 1),
  start: z.int().min(0).max(50_000_000),
  end: z.int().min(0).max(50_000_000),
};
const findingSchema = z.object({
  rule: z.string(),
  start: z.int(),
  end: z.int(),
  severity: z.enum(['error', 'warning', 'hint']),
  message: z.string(),
  explanation: z.string(),
  howToMend: z.string(),
});

const getLint = read({
  id: 'getLint',
  path: '/directives/{directiveId}/lint',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Lỗi và chỗ đáng lưu ý của văn bản', en: 'What the lint finds in a directive' },
  params: directiveParams,
  answer: z
    .object({
      open: z.array(findingSchema).readonly(),
      dismissed: z.array(findingSchema).readonly(),
      rulesOff: z.int(),
    })
    .openapi('Lint'),
  example: {
    open: [
      {
        rule: 'deadline-before-issue',
        start: 1204,
        end: 1221,
        severity: 'warning',
        message: 'Thời hạn đã qua vào ngày ban hành.',
        explanation: 'Đơn vị nhận việc đã quá hạn.',
        howToMend: 'Xem lại ngày trong văn bản.',
      },
    ],
    dismissed: [],
    rulesOff: 0,
  },
  refusals: ['not_allowed'],
  handle: async ({ directives }, { actor, params, locale }) =>
    (await directives.screen.view(actor, params.directiveId, locale)).lint,
});

const dismissFinding = make({
  id: 'dismissFinding',
  path: '/directives/{directiveId}/lint/dismissals',
  tag: 'review',
  scope: 'directives:write',
  summary: { vi: 'Bỏ qua một lỗi của văn bản, hoặc lấy lại', en: 'Put a finding aside, or take it back' },
  params: directiveParams,
  body: z.strictObject({ ...finding, aside: z.boolean() }),
  bodyExample: { rule: 'deadline-before-issue', start: 1204, end: 1221, aside: true },
  refusals: ['not_allowed', 'bad_input', 'move_not_allowed'],
  handle: async ({ directives: { lint } }, { actor, params: { directiveId }, body: { aside, ...key } }) => {
    if (key.start > key.end) throw new AppError('bad_input', { finding: key.start });
    await (aside ? lint.dismiss(actor, directiveId, key) : lint.takeBack(actor, directiveId, key));
  },
});

const listLintRules = read({
  id: 'listLintRules',
  path: '/lint-rules',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Các quy tắc kiểm tra văn bản', en: 'The rules of the lint' },
  answer: z
    .object({
      items: z.array(
        z.object({
          id: z.string(),
          severity: z.enum(['error', 'warning', 'hint']),
          summary: z.string(),
          source: z.string(),
          off: z.boolean(),
        }),
      ),
    })
    .openapi('LintRules'),
  example: {
    items: [
      {
        id: 'deadline-before-issue',
        severity: 'warning',
        summary: 'Thời hạn đã qua vào ngày ban hành',
        source: 'Nghị định 30/2020/NĐ-CP',
        off: false,
      },
    ],
  },
  refusals: ['not_allowed'],
  handle: async ({ directives }, { actor, locale }) => ({
    items: await directives.lint.rules(actor, locale),
  }),
});

const switchLintRule = make({
  id: 'switchLintRule',
  path: '/lint-rules/{ruleId}/switch',
  tag: 'review',
  scope: 'directives:write',
  summary: { vi: 'Bật, tắt một quy tắc cho toàn hệ thống', en: 'Switch a rule on or off, for everybody' },
  params: z.object({ ruleId: words(60, 1) }),
  body: z.strictObject({ to: z.enum(['on', 'off']) }),
  bodyExample: { to: 'off' },
  refusals: ['not_allowed', 'bad_input'],
  handle: ({ directives }, { actor, params, body }) =>
    directives.lint.switchRule(actor, params.ruleId, body.to === 'off'),
});

export const lintOperations = [getLint, dismissFinding, listLintRules, switchLintRule];
