import { z } from '@hono/zod-openapi';
import type { Actor } from '../base/actor.ts';
import type { Locale } from '../base/text.ts';
import { change, momentOut, read, words, wordsOf } from '../web/api.ts';
import { NOTICE_EXAMPLE, noticeSchema } from './notice.api.ts';
import type { NoticeChoiceActions } from './notice-choice.actions.ts';
import { noticeChoiceText } from './notice-choice.text.ts';
import { EMAIL_CHOICES } from './notice-choice.ts';

/** What the interface for programs offers of how somebody is told beside the notices in the software. */

const time = z.string().openapi({ example: '07:00' });
const choiceSchema = z
  .object({
    email: z.enum(EMAIL_CHOICES),
    digestAt: time,
    quietFrom: time,
    quietUntil: time,
    locale: z.enum(['vi', 'en']),
    address: z.string().nullable(),
    possible: z
      .boolean()
      .openapi({ description: 'Có gửi thư được không / whether e-mail can be sent at all.' }),
  })
  .openapi('NoticeChoice');

const CHOICE: z.input<typeof choiceSchema> = {
  email: 'digest',
  digestAt: '07:00',
  quietFrom: '21:00',
  quietUntil: '06:00',
  locale: 'vi',
  address: 'tran-an@binhson.example',
  possible: true,
};

async function choiceOf(
  actions: NoticeChoiceActions,
  actor: Actor,
  locale: Locale,
): Promise<z.input<typeof choiceSchema>> {
  const { choice, address, possible } = await actions.choice(actor, locale);
  return { ...choice, address, possible };
}

const getNoticeChoice = read({
  id: 'getNoticeChoice',
  path: '/me/notice-choice',
  tag: 'notices',
  scope: 'tasks:read',
  summary: { vi: 'Cách nhận thông báo của người gọi', en: 'How the caller is told of notices' },
  answer: choiceSchema,
  example: CHOICE,
  handle: ({ noticeChoice }, { actor, locale }) => choiceOf(noticeChoice, actor, locale),
});

const timeIn = words(5, 5).openapi({ example: '07:00' });

const changeNoticeChoice = change({
  id: 'changeNoticeChoice',
  path: '/me/notice-choice',
  tag: 'notices',
  scope: 'tasks:write',
  summary: { vi: 'Chọn cách nhận thông báo', en: 'Choose how to be told of notices' },
  description: {
    vi: 'Thư được viết bằng ngôn ngữ của yêu cầu này. Hai giờ yên tĩnh bằng nhau: không có giờ yên tĩnh.',
    en: 'E-mail is written in the language of this request. The same time twice means no quiet hours.',
  },
  body: z.strictObject({
    email: z.enum(EMAIL_CHOICES),
    digestAt: timeIn,
    quietFrom: timeIn,
    quietUntil: timeIn,
  }),
  bodyExample: { email: 'digest', digestAt: '07:00', quietFrom: '21:00', quietUntil: '06:00' },
  answer: choiceSchema,
  example: CHOICE,
  reads: getNoticeChoice,
  refusals: ['bad_input'],
  words: wordsOf(noticeChoiceText),
  handle: async ({ noticeChoice }, { actor, body, locale }) => {
    await noticeChoice.choose(actor, body, locale);
    return await choiceOf(noticeChoice, actor, locale);
  },
});

const getToldNotices = read({
  id: 'getToldNotices',
  path: '/me/notices-by-email',
  tag: 'notices',
  scope: 'tasks:read',
  summary: {
    vi: 'Những thông báo gần đây đã báo cho người gọi qua thư',
    en: 'Notices that the caller was lately told by e-mail',
  },
  answer: z.object({
    items: z.array(
      noticeSchema.omit({ seen: true }).extend({ toldAt: momentOut, sentAt: momentOut.nullable() }),
    ),
  }),
  example: {
    items: [{ ...withoutSeen(), toldAt: '2024-06-11T00:00:00Z', sentAt: '2024-06-11T00:00:02Z' }],
  },
  handle: async ({ noticeChoice }, { actor, locale }) => ({
    items: [...(await noticeChoice.choice(actor, locale)).told],
  }),
});

function withoutSeen() {
  const { seen: _seen, ...told } = NOTICE_EXAMPLE;
  return told;
}

export const noticeChoiceOperations = [getNoticeChoice, changeNoticeChoice, getToldNotices];
