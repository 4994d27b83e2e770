import { randomUUID } from 'node:crypto';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import { enqueueEmail } from '../deliveries/enqueue.actions.ts';
import type { MailBlock } from '../deliveries/mail-layout.ts';
import { parseMail } from '../files/mail/mail.ts';
import { findActorByEmail } from '../people/person.actions.ts';
import type { Outside } from '../platform/outside.ts';
import type { Db } from '../platform/postgres.ts';
import { mailedReportText } from './mailed-report.text.ts';
import { isAutomatic, type MailedReport, mailedReport } from './mailed-report.ts';
import type { MoveActions } from './move.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { type ReplyToken, replyTokenIn } from './reply-address.ts';
import { type ReplyWords, replyWords } from './reply-words.ts';

export interface MailInDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly secret: string;
  readonly outside: Pick<Outside, 'address' | 'mailIn'>;
  readonly tasks: Pick<MoveActions, 'move'>;
}

/** answered: its writer is told by e-mail why nothing was recorded. ignored: nobody is told. */
export type MailOutcome = 'recorded' | 'answered' | 'ignored';

export function createMailedReportActions(deps: MailInDeps) {
  return {
    /**
     * Takes an e-mail as it came (RFC 5322) as a report, if it answers a notice. Whether the sender is who it says is for
     * the mail server to judge that hands it over (SPF, DKIM). The same e-mail twice is one report.
     * @throws AppError not_found while no mailbox is set up, file_unreadable, file_too_large
     */
    takeMail: (raw: Uint8Array): Promise<MailOutcome> => takeMail(deps, raw),
  };
}

export type MailedReportActions = ReturnType<typeof createMailedReportActions>;

type Problem = 'noAddress' | 'wrongAddress' | 'expired' | 'empty' | 'closed';

async function takeMail(deps: MailInDeps, raw: Uint8Array): Promise<MailOutcome> {
  const { db, clock, secret, outside } = deps;
  if (outside.mailIn === null) throw new AppError('not_found');
  const mail = await parseMail(raw);
  if (isAutomatic(mail)) return 'ignored';
  const report = mailedReport(mail, raw);
  const today = clock.today();
  const actor = await findActorByEmail(db, report.from, {
    requestId: `mail-${randomUUID().slice(0, 8)}`,
    address: null,
    day: today,
  });
  // Whoever is not known is not answered either: anybody could have us write to others in this way.
  if (actor === null) return 'ignored';
  const token = replyTokenIn(report.to, outside.mailIn, secret);
  const words = replyWords(report.body);
  const problem = problemOf({ token, actor, words, report, today });
  if (problem !== null || token === null) {
    return await answer(deps, actor, {
      report,
      why: mailedReportText.vi[problem ?? 'noAddress'],
      token: null,
    });
  }
  try {
    await deps.tasks.move(actor, {
      assignmentId: token.assignmentId,
      happening: happeningOf(words),
      requestKey: report.requestKey,
      files: report.files,
    });
    return 'recorded';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const why = error.code === 'move_not_allowed' ? mailedReportText.vi.closed : error.inWords('vi');
    return await answer(deps, actor, { report, why, token });
  }
}

function problemOf(asked: {
  readonly token: ReplyToken | null;
  readonly actor: Actor;
  readonly words: ReplyWords;
  readonly report: MailedReport;
  readonly today: Temporal.PlainDate;
}): Problem | null {
  const { token, actor, words, report, today } = asked;
  if (token === null) return 'noAddress';
  if (!token.signedFor(actor.personId)) return 'wrongAddress';
  if (Temporal.PlainDate.compare(token.lastDay, today) < 0) return 'expired';
  return words.says === 'report' && words.text === '' && report.files.length === 0 ? 'empty' : null;
}

function happeningOf({ says, text }: ReplyWords): MoveHappening {
  if (says === 'done') return { kind: 'submitted', text: text === '' ? mailedReportText.vi.done : text };
  return { kind: 'reported', text, percent: null };
}

/** Once for each mail, however often it is handed over. */
async function answer(
  { db, clock, outside }: MailInDeps,
  actor: Actor,
  given: { readonly report: MailedReport; readonly why: string; readonly token: ReplyToken | null },
): Promise<MailOutcome> {
  const { report, why, token } = given;
  const t = mailedReportText.vi;
  const page: readonly MailBlock[] =
    outside.address === null || token === null
      ? []
      : [{ kind: 'link', label: t.open, address: `${outside.address}/viec/${token.assignmentId}` }];
  await db.transaction().execute(async (trx) => {
    await enqueueEmail(trx, clock, {
      to: { name: actor.name, address: report.from, personId: actor.personId },
      subject: t.subject,
      layout: {
        heading: t.subject,
        blocks: [
          { kind: 'words', text: t.dear(actor.name) },
          { kind: 'words', text: t.about(report.subject) },
          { kind: 'words', text: why },
          ...page,
        ],
        footer: t.footer,
        locale: 'vi',
      },
      dedupeKey: `mail-in:${report.key}`,
    });
  });
  return 'answered';
}
