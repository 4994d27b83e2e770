import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, momentInWords } from '../base/dates-in-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { noticeText } from './notice.text.ts';
import type { NoticeView } from './notice.ts';
import { noticeWords, placeOf, workWords } from './notice-words.ts';
import './notices.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const notices = await actions.notices.list(actor);
    return {
      lines: notices.map((notice) => noticeLine(notice, { today, locale })),
      unseen: await actions.notices.unseenCount(actor),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }) => {
    await actions.notices.markSeen(actor, 'all');
    return redirectWithFlash('/thong-bao', { text: noticeText[locale].marked });
  });

function noticeLine(notice: NoticeView, frame: DateFrame) {
  const { id, data, seen } = notice;
  return {
    id,
    words: noticeWords(notice, frame.locale),
    about: notice.kind === 'issued' || data.list !== undefined ? '' : data.subject,
    reason: data.reason ?? '',
    works: (data.list ?? []).map((work) => ({
      id: work.assignment,
      subject: work.subject,
      standing: [work.unit, workWords(work, frame.locale)].filter((part) => part !== '').join(' · '),
    })),
    more: Math.max(0, (data.count ?? 0) - (data.list ?? []).length),
    to: placeOf(notice),
    at: momentInWords(Temporal.Instant.from(notice.at), frame),
    seen,
  };
}

export default function NoticesPage() {
  const { lines, unseen } = useLoaderData<typeof loader>();
  const t = useTexts(noticeText);
  return (
    <Page
      title={t.notices}
      width="narrow"
      lead={t.unseen(unseen)}
      aside={unseen > 0 ? <MarkAll /> : undefined}
    >
      {lines.length === 0 ? (
        <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
      ) : (
        <ul className="notices">
          {lines.map((line) => (
            <li key={line.id} className={line.seen ? undefined : 'notice-new'}>
              <div className="row">
                <Link to={line.to}>{line.words}</Link>
                {!line.seen && <span className="small notice-mark">{t.new}</span>}
                <time className="push muted small" title={line.at.full}>
                  {line.at.text}
                </time>
              </div>
              {line.about !== '' && <p>{line.about}</p>}
              {line.reason !== '' && <p className="muted">{line.reason}</p>}
              <Works line={line} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/tai-khoan/thong-bao">{t.byEmail}</Link>
      </p>
    </Page>
  );
}

/** The work that a reminder is about. */
function Works({ line }: { readonly line: ReturnType<typeof noticeLine> }) {
  const t = useTexts(noticeText);
  if (line.works.length === 0) return null;
  return (
    <ul className="notice-works small">
      {line.works.map((work) => (
        <li key={work.id}>
          <Link to={`/viec/${work.id}`}>{work.subject}</Link>
          <br />
          <span className="muted">{work.standing}</span>
        </li>
      ))}
      {line.more > 0 && <li className="muted">{t['work.more'](line.more)}</li>}
    </ul>
  );
}

function MarkAll() {
  const t = useTexts(noticeText);
  return (
    <PostForm>
      <SubmitButton>{t.markAll}</SubmitButton>
    </PostForm>
  );
}
