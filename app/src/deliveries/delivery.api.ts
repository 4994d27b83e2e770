import { z } from '@hono/zod-openapi';
import type { DeliveryId, EndpointId } from '../base/ids.ts';
import { behind, ID_EXAMPLE, id, list, make, momentOut, partOf, read, words, wordsOf } from '../web/api.ts';
import type { SeenDelivery } from './delivery.actions.ts';
import { deliveryText } from './delivery.text.ts';
import { CHANNELS, DELIVERY_STATES, withoutSecrets } from './delivery.ts';

/** What the interface for programs offers of what leaves the house: e-mail and calls of webhooks. */

const LONGEST_WORDS = 100;
const LONGEST_ADDRESS = 254;

const line = {
  id: id(),
  channel: z.enum(CHANNELS),
  address: z.string(),
  recipient: z.string(),
  personId: id().nullable(),
  subject: z.string(),
  state: z.enum(DELIVERY_STATES).openapi({
    description: '`failed`: sẽ thử lại / is going to be tried again.',
  }),
  attempts: z.int(),
  madeAt: momentOut,
  nextAttemptAt: momentOut.nullable(),
  sentAt: momentOut.nullable(),
};
const lineSchema = z.object(line).openapi('Delivery');
const LINE: z.input<typeof lineSchema> = {
  id: ID_EXAMPLE,
  channel: 'webhook',
  address: 'https://kho.binhson.example/dondoc',
  recipient: '',
  personId: null,
  subject: 'directive.issued',
  state: 'failed',
  attempts: 1,
  madeAt: '2024-06-20T01:15:00Z',
  nextAttemptAt: '2024-06-20T01:15:31Z',
  sentAt: null,
};

const wholeSchema = z
  .object({
    ...line,
    content: z.string().openapi({
      description:
        'Lời của thư, hoặc JSON đã gửi; mã bí mật bị che / the words of an e-mail, or the JSON; secrets are covered.',
    }),
    tries: z
      .array(
        z.object({
          number: z.int(),
          at: momentOut,
          tookMs: z.int(),
          outcome: z.enum(['sent', 'failed']),
          status: z.int().nullable(),
          error: z.string().nullable(),
        }),
      )
      .openapi({ description: 'Mới nhất trước / the latest first.' }),
    mayResend: z.boolean(),
    mayGiveUp: z.boolean(),
  })
  .openapi('WholeDelivery');

const WHOLE: z.input<typeof wholeSchema> = {
  ...LINE,
  content: '{"type":"directive.issued","version":1}',
  tries: [
    {
      number: 1,
      at: '2024-06-20T01:15:01Z',
      tookMs: 212,
      outcome: 'failed',
      status: 503,
      error: null,
    },
  ],
  mayResend: true,
  mayGiveUp: true,
};

function wholeOut({ delivery, attempts, ...may }: SeenDelivery): z.input<typeof wholeSchema> {
  const { content, hasSecrets: _, ...shown } = delivery;
  const text =
    delivery.channel === 'email' && 'text' in content ? String(content['text']) : JSON.stringify(content);
  return { ...shown, content: withoutSecrets(text), tries: [...attempts], ...may };
}

const reading = { tag: 'deliveries', scope: 'deliveries:read', refusals: ['not_allowed'] } as const;

const listDeliveries = list({
  ...reading,
  id: 'listDeliveries',
  path: '/deliveries',
  summary: {
    vi: 'Thư và webhook đã gửi hoặc đang chờ, mới nhất trước',
    en: 'E-mail and webhook calls, sent or waiting, the newest first',
  },
  query: z.object({
    channel: z.enum(CHANNELS).optional(),
    state: z.enum(DELIVERY_STATES).optional(),
    query: words(LONGEST_WORDS, 1).optional(),
    webhookId: id<EndpointId>().optional(),
  }),
  item: lineSchema,
  example: LINE,
  handle: async ({ deliveries }, { actor, query, page }) => {
    const { channel, state, webhookId } = query;
    const sought = query.query?.normalize('NFC').trim() ?? '';
    const filter = {
      ...(channel !== undefined && { channel }),
      ...(state !== undefined && { state }),
      ...(webhookId !== undefined && { endpointId: webhookId }),
      ...(sought !== '' && { words: sought }),
    };
    const part = { before: behind<DeliveryId>(page), limit: page.limit + 1 };
    return partOf(await deliveries.part(actor, filter, part), page.limit);
  },
});

const getCounts = read({
  ...reading,
  id: 'getDeliveryCounts',
  path: '/delivery-counts',
  summary: {
    vi: 'Bao nhiêu đang chờ, đã gửi, không gửi được',
    en: 'How much waits, was sent, or could not be sent',
  },
  answer: z.object({
    queued: z.int(),
    failed: z.int().openapi({ description: 'Sẽ thử lại / going to be tried again.' }),
    sent: z.int(),
    givenUp: z.int(),
    givenUpLately: z.int().openapi({ description: 'Trong 7 ngày qua / within seven days.' }),
  }),
  example: { queued: 2, failed: 1, sent: 1280, givenUp: 4, givenUpLately: 1 },
  handle: async ({ deliveries }, { actor }) => {
    const { counts } = await deliveries.list(actor, {}, null);
    const { givenUp: givenUpLately } = await deliveries.troubled(actor);
    const { queued, failed, sent } = counts;
    return { queued, failed, sent, givenUp: counts['given-up'], givenUpLately };
  },
});

const params = z.object({ deliveryId: id<DeliveryId>() });

const getDelivery = read({
  ...reading,
  id: 'getDelivery',
  path: '/deliveries/{deliveryId}',
  summary: { vi: 'Một lần gửi, với từng lần thử', en: 'One delivery, with each attempt' },
  params,
  answer: wholeSchema,
  example: WHOLE,
  handle: async ({ deliveries }, { actor, params: { deliveryId } }) =>
    wholeOut(await deliveries.see(actor, deliveryId)),
});

const steering = {
  tag: 'deliveries',
  scope: 'deliveries:write',
  params,
  status: 200,
  answer: wholeSchema,
  example: WHOLE,
  guard: getDelivery,
  refusals: ['not_allowed', 'move_not_allowed'],
} as const;

const resendDelivery = make({
  ...steering,
  id: 'resendDelivery',
  path: '/deliveries/{deliveryId}/resend',
  summary: { vi: 'Gửi lại từ đầu, cùng số', en: 'Send again from the beginning, under the same number' },
  handle: async ({ deliveries }, { actor, params: { deliveryId } }) => {
    await deliveries.resend(actor, deliveryId);
    return wholeOut(await deliveries.see(actor, deliveryId));
  },
});

const giveUpDelivery = make({
  ...steering,
  id: 'giveUpDelivery',
  path: '/deliveries/{deliveryId}/give-up',
  summary: { vi: 'Thôi không gửi nữa', en: 'Give a delivery up' },
  handle: async ({ deliveries }, { actor, params: { deliveryId } }) => {
    await deliveries.giveUp(actor, deliveryId);
    return wholeOut(await deliveries.see(actor, deliveryId));
  },
});

const getMailState = read({
  ...reading,
  id: 'getMailState',
  path: '/mail',
  summary: { vi: 'Thư đi qua máy chủ nào', en: 'How e-mail leaves' },
  answer: z.object({
    configured: z.boolean(),
    server: z.string(),
    from: z.string(),
    address: z.string().nullable().openapi({
      description: 'Địa chỉ của phần mềm trong thư / where links in e-mail lead.',
    }),
  }),
  example: {
    configured: true,
    server: 'smtp.binhson.example:587',
    from: 'dondoc@binhson.example',
    address: 'https://dondoc.binhson.example',
  },
  handle: async ({ deliveries }, { actor }) => deliveries.mailState(actor),
});

const tryMail = make({
  id: 'tryMail',
  path: '/mail/trials',
  tag: 'deliveries',
  scope: 'deliveries:write',
  summary: { vi: 'Gửi một thư thử', en: 'Send a trial by e-mail' },
  body: z.strictObject({ address: words(LONGEST_ADDRESS, 1) }),
  bodyExample: { address: 'tran-an@binhson.example' },
  answer: z.object({ deliveryId: id() }),
  example: { deliveryId: ID_EXAMPLE },
  location: (made) => `/api/v1/deliveries/${made.deliveryId}`,
  refusals: ['not_allowed', 'mail_not_set_up', 'bad_input'],
  words: wordsOf(deliveryText),
  handle: async ({ deliveries }, { actor, body, locale }) => ({
    deliveryId: await deliveries.testMail(actor, body.address, locale),
  }),
});

export const deliveryOperations = [
  listDeliveries,
  getCounts,
  getDelivery,
  resendDelivery,
  giveUpDelivery,
  getMailState,
  tryMail,
];
