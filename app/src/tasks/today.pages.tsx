import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, momentInWords } from '../base/dates-in-words.ts';
import { directiveLabel } from '../directives/directive-words.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { DeskSheet } from './desk-sheet.tsx';
import { OwnSheet } from './own-sheet.tsx';
import { IN_PLACE } from './quick-report.tsx';
import { resultsBelowText } from './results-below.text.ts';
import { todayText } from './today.text.ts';
import { besideOf } from './today-beside.ts';
import { reportsBeforehand } from './today-reports.ts';
import { deskInWords, ownInWords } from './today-words.ts';
import { WorkGroup } from './work-group.tsx';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const page = await actions.tasks.today(actor);
    const frame: DateFrame = { today, locale };
    const query = { words: '', state: 'under-review', page: 1 } as const;
    const toReview = page.reviews || page.issues ? await actions.directives.list(actor, query) : null;
    const own = page.own && ownInWords(page.own, frame, await actions.reminders.putOff(actor));
    const first = new Set(own?.now.lines.slice(0, IN_PLACE).map(({ id }) => id));
    const inPlace = (page.own?.toDo ?? []).filter(({ id }) => first.has(id)).map(({ id }) => id);
    return {
      own,
      quick: own && {
        phrases: [...(await actions.tasks.phrases(actor))],
        reports: await reportsBeforehand(actions.tasks, actor, inPlace, frame),
        reportHint: resultsBelowText[locale].hint,
        requestKey: crypto.randomUUID(),
        person: actor.personId,
      },
      desk: page.desk && deskInWords(page.desk, frame),
      leads: page.leads,
      // Whoever leads looks at what goes out after everything else, and leaves taking it in to the clerks.
      reviews: page.reviews,
      beside: await besideOf(actions, actor, page, locale),
      toReview: toReview && {
        mayTakeIn: toReview.mayTakeIn,
        total: toReview.total,
        rows: toReview.rows.slice(0, REVIEWS_SHOWN).map(({ id, header, receivedAt }) => ({
          id,
          // Without a number the label would be the title a second time.
          label: header.number === null ? (header.issuer ?? '') : directiveLabel(header),
          title: header.title,
          received: momentInWords(receivedAt, frame),
        })),
      },
    };
  });

const REVIEWS_SHOWN = 5;

export default function TodayPage() {
  const { own, quick, desk, leads, reviews, beside, toReview } = useLoaderData<typeof loader>();
  const t = useTexts(todayText);
  const mayTakeIn = reviews && toReview?.mayTakeIn === true;
  const documents = toReview && <ReviewSheet rows={toReview.rows} total={toReview.total} />;
  return (
    <Page
      title={t.today}
      width="narrow"
      aside={mayTakeIn ? <ButtonLink to="/van-ban/moi">{t.takeIn}</ButtonLink> : undefined}
    >
      {beside.map((group) => (
        <div key={group.id} className="work-sheet">
          <WorkGroup id={group.id} title={group.title} count={group.lines.length}>
            {group.lines.map(({ to, words }) => (
              <li key={to} className="work-row">
                <Link to={to}>{words}</Link>
              </li>
            ))}
          </WorkGroup>
        </div>
      ))}
      {reviews && documents}
      {desk && <DeskSheet desk={desk} leads={leads} />}
      {own && quick && <OwnSheet own={own} quick={quick} beside={desk !== null} />}
      {!reviews && documents}
      {!own && !desk && beside.length === 0 && (
        <EmptyState title={t.nothingAtAll}>{mayTakeIn ? t.firstStep : t.nothingHint}</EmptyState>
      )}
    </Page>
  );
}

type ToReview = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['toReview']>;

/** What a clerk begins with: documents whose tasks wait to be checked. */
function ReviewSheet({ rows, total }: Omit<ToReview, 'mayTakeIn'>) {
  const t = useTexts(todayText);
  if (total === 0) return null;
  return (
    <div className="work-sheet">
      <WorkGroup id="can-soat" title={t.review} count={total}>
        {rows.map((row) => (
          <li key={row.id} className="work-row">
            <div className="work-meta">
              <span className="work-from">{row.label}</span>
              <time className="work-from push" title={row.received.full}>
                {t.receivedOn(row.received.text)}
              </time>
            </div>
            <p>
              <Link to={`/van-ban/${row.id}/soat`}>{row.title}</Link>
            </p>
          </li>
        ))}
      </WorkGroup>
      {total > rows.length && <Link to="/van-ban?tt=under-review">{t.showAllDocuments(total)}</Link>}
    </div>
  );
}
