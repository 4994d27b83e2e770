import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { DeskSheet } from './desk-sheet.tsx';
import { OwnSheet } from './own-sheet.tsx';
import { todayText } from './today.text.ts';
import { deskInWords, ownInWords } from './today-words.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const page = await actions.tasks.today(actor);
    const frame: DateFrame = { today, locale };
    return {
      own: page.own && ownInWords(page.own, frame),
      desk: page.desk && deskInWords(page.desk, frame),
      leads: page.leads,
      reviews: page.reviews,
    };
  });

export default function TodayPage() {
  const { own, desk, leads, reviews } = useLoaderData<typeof loader>();
  const t = useTexts(todayText);
  return (
    <Page title={t.today} width="narrow" aside={reviews ? <ReviewLink /> : undefined}>
      {desk && <DeskSheet desk={desk} leads={leads} />}
      {own && <OwnSheet own={own} beside={desk !== null} />}
      {!own && !desk && (
        <EmptyState
          title={t.nothingAtAll}
          act={
            reviews ? (
              <ButtonLink look="primary" to="/van-ban/moi">
                {t.takeIn}
              </ButtonLink>
            ) : undefined
          }
        >
          {reviews ? t.firstStep : t.nothingHint}
        </EmptyState>
      )}
    </Page>
  );
}

function ReviewLink() {
  const t = useTexts(todayText);
  return <ButtonLink to="/van-ban?trang-thai=under-review">{t.review}</ButtonLink>;
}
