import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { feedText } from './feed.text.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const feed = await actions.reminders.feed(actor);
    return {
      madeAt: feed && momentInWords(Temporal.Instant.from(feed.madeAt), { today, locale }).full,
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    if (formText(form, 'intent') === 'end') {
      await actions.reminders.endFeed(actor);
      return redirectWithFlash('/tai-khoan/lich', { text: feedText[locale].ended });
    }
    const secret = await actions.reminders.makeFeed(actor);
    return { made: actions.reminders.feedAddress(secret, new URL(args.request.url).origin) };
  });

export default function FeedPage() {
  const { madeAt } = useLoaderData<typeof loader>();
  const made = useActionData<{ readonly made?: string }>()?.made;
  const t = useTexts(feedText);
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      {made !== undefined && (
        <Panel title={t.address}>
          <Notice kind="warn">{t.shownOnce}</Notice>
          <Field
            name="made"
            label={t.address}
            required
            readOnly
            defaultValue={made}
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Panel>
      )}
      <Panel>
        <p>{madeAt === null ? t.none : t.madeAt(madeAt)}</p>
        <PostForm>
          <div className="row">
            <SubmitButton look="primary">{madeAt === null ? t.make : t.renew}</SubmitButton>
            {madeAt !== null && (
              <SubmitButton name="intent" value="end">
                {t.end}
              </SubmitButton>
            )}
          </div>
          {madeAt !== null && <p className="muted small">{t.renewHint}</p>}
        </PostForm>
      </Panel>
      <p>
        <Link to="/tai-khoan">{t.back}</Link>
      </p>
    </Page>
  );
}
