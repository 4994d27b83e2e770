import { z } from '@hono/zod-openapi';
import type { EndpointId } from '../base/ids.ts';
import {
  behind,
  change,
  ID_EXAMPLE,
  id,
  list,
  make,
  momentOut,
  partOf,
  read,
  words,
  wordsOf,
} from '../web/api.ts';
import { webhookText } from './webhook.text.ts';
import { type EndpointView, EVENT_TYPES, LONGEST_NAME, LONGEST_URL, OFF_REASONS } from './webhook.ts';

/** What the interface for programs offers of webhooks: a secret is told once, and never again. */

const webhookSchema = z
  .object({
    id: id(),
    name: z.string(),
    url: z.string(),
    events: z.array(z.enum(EVENT_TYPES)),
    state: z.enum(['on', 'off']),
    offBecause: z.enum(OFF_REASONS).nullable(),
    failingSince: momentOut.nullable(),
    formerUntil: momentOut.nullable().openapi({
      description: 'Khoá trước còn ký tới lúc đó / until then the former secret signs as well.',
    }),
    madeAt: momentOut,
  })
  .openapi('Webhook');

const INPUT = {
  name: 'Kho dữ liệu của huyện',
  url: 'https://kho.binhson.example/dondoc',
  events: ['directive.issued' as const, 'assignment.confirmed' as const],
};

const WEBHOOK: z.input<typeof webhookSchema> = {
  id: ID_EXAMPLE,
  ...INPUT,
  state: 'on',
  offBecause: null,
  failingSince: null,
  formerUntil: null,
  madeAt: '2024-06-10T01:15:00Z',
};

function webhookOut({ events, ...view }: EndpointView): z.input<typeof webhookSchema> {
  return { ...view, events: [...events] };
}

const input = z.strictObject({
  name: words(LONGEST_NAME, 1),
  url: words(LONGEST_URL, 1),
  events: z.array(z.enum(EVENT_TYPES)).min(1).max(EVENT_TYPES.length),
});

const newSecret = z
  .object({
    id: id(),
    secret: z.string().openapi({
      description: 'Để kiểm chữ ký; chỉ cho biết lần này / to check signatures with; told this once.',
    }),
  })
  .openapi('NewWebhookSecret');
const NEW_SECRET = { id: ID_EXAMPLE, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=' };

const params = z.object({ webhookId: id<EndpointId>() });
const steering = {
  tag: 'deliveries',
  scope: 'webhooks:write',
  words: wordsOf(webhookText),
} as const;

const listWebhooks = list({
  id: 'listWebhooks',
  path: '/webhooks',
  tag: 'deliveries',
  scope: 'webhooks:read',
  summary: { vi: 'Nơi nhận webhook', en: 'Webhooks' },
  item: webhookSchema,
  example: WEBHOOK,
  refusals: ['not_allowed'],
  handle: async ({ webhooks }, { actor, page }) => {
    const found = await webhooks.list(actor);
    const after = behind(page);
    const rest = found.slice(after === null ? 0 : found.findIndex((one) => one.id === after) + 1);
    return partOf(rest.map(webhookOut), page.limit);
  },
});

const getWebhook = read({
  id: 'getWebhook',
  path: '/webhooks/{webhookId}',
  tag: 'deliveries',
  scope: 'webhooks:read',
  summary: { vi: 'Một nơi nhận webhook', en: 'One webhook' },
  description: {
    vi: 'Các lần gửi: `GET /deliveries?webhookId=…`.',
    en: 'What was sent to it: `GET /deliveries?webhookId=…`.',
  },
  params,
  answer: webhookSchema,
  example: WEBHOOK,
  refusals: ['not_allowed'],
  handle: async ({ webhooks }, { actor, params: { webhookId } }) =>
    webhookOut((await webhooks.see(actor, webhookId)).endpoint),
});

const addWebhook = make({
  ...steering,
  id: 'addWebhook',
  path: '/webhooks',
  summary: { vi: 'Lập nơi nhận webhook', en: 'Set up a webhook' },
  description: {
    vi: '`secret` (Standard Webhooks) chỉ được cho biết trong câu trả lời này.',
    en: '`secret` (Standard Webhooks) is told in this answer alone.',
  },
  body: input,
  bodyExample: INPUT,
  answer: newSecret,
  example: NEW_SECRET,
  secret: true,
  location: (made) => `/api/v1/webhooks/${made.id}`,
  refusals: ['not_allowed', 'bad_input'],
  handle: ({ webhooks }, { actor, body }) => webhooks.add(actor, body),
});

const changeWebhook = change({
  ...steering,
  id: 'changeWebhook',
  path: '/webhooks/{webhookId}',
  summary: { vi: 'Sửa nơi nhận webhook', en: 'Change a webhook' },
  params,
  body: input,
  bodyExample: INPUT,
  answer: webhookSchema,
  example: WEBHOOK,
  reads: getWebhook,
  refusals: ['not_allowed', 'bad_input'],
  handle: async ({ webhooks }, { actor, params: { webhookId }, body }) => {
    await webhooks.change(actor, webhookId, body);
    return webhookOut((await webhooks.see(actor, webhookId)).endpoint);
  },
});

const rotateWebhookSecret = make({
  ...steering,
  id: 'rotateWebhookSecret',
  path: '/webhooks/{webhookId}/secret',
  summary: { vi: 'Đổi khoá ký của nơi nhận webhook', en: 'Give a webhook a new secret' },
  description: {
    vi: 'Trong 3 ngày, khoá trước còn ký bên cạnh khoá mới.',
    en: 'For three days the former secret signs beside the new one.',
  },
  params,
  answer: newSecret,
  example: NEW_SECRET,
  secret: true,
  refusals: ['not_allowed'],
  handle: ({ webhooks }, { actor, params: { webhookId } }) => webhooks.rotate(actor, webhookId),
});

const switchWebhook = make({
  ...steering,
  id: 'switchWebhook',
  path: '/webhooks/{webhookId}/switch',
  summary: { vi: 'Bật hoặc tắt nơi nhận webhook', en: 'Switch a webhook on or off' },
  params,
  body: z.strictObject({ to: z.enum(['on', 'off']) }),
  bodyExample: { to: 'off' },
  refusals: ['not_allowed'],
  handle: ({ webhooks }, { actor, params: { webhookId }, body }) =>
    webhooks.switch(actor, webhookId, body.to),
});

const tryWebhook = make({
  ...steering,
  id: 'tryWebhook',
  path: '/webhooks/{webhookId}/trials',
  summary: { vi: 'Gửi thử tới nơi nhận webhook', en: 'Send a trial to a webhook' },
  params,
  answer: z.object({ deliveryId: id() }),
  example: { deliveryId: ID_EXAMPLE },
  location: (made) => `/api/v1/deliveries/${made.deliveryId}`,
  refusals: ['not_allowed'],
  handle: async ({ webhooks }, { actor, params: { webhookId } }) => ({
    deliveryId: await webhooks.test(actor, webhookId),
  }),
});

export const webhookOperations = [
  listWebhooks,
  getWebhook,
  addWebhook,
  changeWebhook,
  rotateWebhookSecret,
  switchWebhook,
  tryWebhook,
];
