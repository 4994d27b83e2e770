import { type Clock, civilDay } from '../base/clock.ts';
import { plainDate } from '../base/dates-in-words.ts';
import type { AssignmentId, PersonId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { enqueueEmail } from '../deliveries/enqueue.actions.ts';
import type { MailBlock, MailLayout } from '../deliveries/mail-layout.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { noticeText } from './notice.text.ts';
import { goesNow } from './notice-choice.ts';
import {
  type Addressee,
  forgetSeen,
  lockAddressee,
  markTold,
  selectPeopleWaiting,
  selectWaiting,
  type WaitingNotice,
} from './notice-email.store.ts';
import { noticeEmailText } from './notice-email.text.ts';
import { noticeWords, placeOf, workWords } from './notice-words.ts';

export interface NoticeEmailDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly outside: Outside;
  /** Where an answer to an e-mail about one assignment is a report; left out, nowhere. */
  readonly replyTo?: (
    db: Db,
    about: { readonly email: string; readonly assignmentId: AssignmentId; readonly day: Temporal.PlainDate },
  ) => Promise<string | null>;
}

// More than that nobody reads in one e-mail; the rest goes with the next.
const MOST_IN_ONE = 100;

/**
 * Writes the e-mails whose time has come, one to each person for all that waits; called when there is something new, and
 * every few minutes for quiet hours that end and digests that are due. A notice is told by one e-mail at most.
 */
export async function writeNoticeEmails(deps: NoticeEmailDeps): Promise<void> {
  if (deps.outside.mail === null) return;
  for (const personId of await selectPeopleWaiting(deps.db)) {
    await deps.db.transaction().execute((trx) => writeTo(trx, deps, personId));
  }
}

async function writeTo(trx: Db, deps: NoticeEmailDeps, personId: PersonId): Promise<void> {
  const { clock, outside } = deps;
  const to = await lockAddressee(trx, personId);
  if (to === null || to.address === null) return;
  const now = clock.now();
  await forgetSeen(trx, personId);
  const notices = await selectWaiting(trx, personId, MOST_IN_ONE);
  const [first] = notices;
  if (first === undefined || !goesNow(to, now, Temporal.Instant.from(first.at))) return;
  const day = civilDay(now);
  const assignmentId = oneAssignment(notices);
  const replyTo =
    assignmentId === null
      ? null
      : ((await deps.replyTo?.(trx, { email: to.address, assignmentId, day })) ?? null);
  const frame = { day, address: outside.address, answered: replyTo !== null };
  const { subject, layout } = noticeEmail(to, notices, frame);
  const deliveryId = await enqueueEmail(trx, clock, {
    to: { name: to.name, address: to.address, personId },
    subject,
    layout,
    ...(replyTo !== null && { replyTo }),
    dedupeKey: `notice:${first.id}`,
  });
  if (deliveryId === null) throw new Error('a notice that waits was told before');
  const ids = notices.map(({ id }) => id);
  await markTold(trx, ids, { deliveryId, at: now.toString() });
}

/** What all of them are about; null when they are about several, or about something else. */
function oneAssignment(notices: readonly WaitingNotice[]): AssignmentId | null {
  const [id = null, ...others] = new Set(notices.flatMap(assignmentsOf));
  return others.length === 0 ? id : null;
}

function assignmentsOf({ assignmentId, data }: WaitingNotice): (AssignmentId | null)[] {
  const { list = [] } = data;
  return list.length === 0 ? [assignmentId] : list.map(({ assignment }) => assignment);
}

interface Frame {
  readonly day: Temporal.PlainDate;
  /** Of the installation; without it the e-mail has no links. */
  readonly address: string | null;
  /** An answer to it is a report. */
  readonly answered?: boolean;
}

type MailItems = Extract<MailBlock, { readonly kind: 'list' }>['items'];

/** A notice is one item; one that holds a list, its head and then the work in it. */
function itemsOf(
  notice: WaitingNotice,
  { locale, address }: { readonly locale: Locale; readonly address: string | null },
): MailItems {
  const linkTo = (path: string) => (address === null ? {} : { link: `${address}${path}` });
  const { subject, reason = '', list = [], count = 0 } = notice.data;
  const about = notice.kind === 'issued' || list.length > 0 ? '' : subject;
  const head = {
    text: noticeWords(notice, locale),
    detail: [about, reason].filter((part) => part !== '').join(' · '),
  };
  if (list.length === 0) return [{ ...head, ...linkTo(placeOf(notice)) }];
  const more = count - list.length;
  return [
    head,
    ...list.map((work) => ({
      text: work.subject,
      detail: [work.unit, workWords(work, locale)].filter((part) => part !== '').join(' · '),
      ...linkTo(`/viec/${work.assignment}`),
    })),
    ...(more > 0 ? [{ text: noticeText[locale]['work.more'](more), ...linkTo('/thong-bao') }] : []),
  ];
}

/** The words of an e-mail about some notices; pure. */
export function noticeEmail(
  to: Pick<Addressee, 'name' | 'email' | 'locale'>,
  notices: readonly WaitingNotice[],
  { day, address, answered = false }: Frame,
): { readonly subject: string; readonly layout: MailLayout } {
  const { locale } = to;
  const t = noticeEmailText[locale];
  const [only] = notices;
  const isOne = notices.length === 1 && only !== undefined && to.email === 'at-once';
  const subject = isOne
    ? noticeWords(only, locale)
    : to.email === 'digest'
      ? t.digestSubject(plainDate(day, locale), notices.length)
      : t.manySubject(notices.length);
  const items = notices.flatMap((notice) => itemsOf(notice, { locale, address }));
  const choose: readonly MailBlock[] =
    address === null ? [] : [{ kind: 'link', label: t.open, address: `${address}/thong-bao` }];
  return {
    subject,
    layout: {
      heading: subject,
      blocks: [
        { kind: 'words', text: t.dear(to.name) },
        { kind: 'list', items },
        ...choose,
        ...(answered ? [{ kind: 'words', text: t.howToReply } as const] : []),
      ],
      footer: address === null ? t.footer : t.footerWithPlace(`${address}/tai-khoan/thong-bao`),
      locale,
    },
  };
}
