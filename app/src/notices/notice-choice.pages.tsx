import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { Check, Field, FieldGroup } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { noticeChoiceText } from './notice-choice.text.ts';
import { EMAIL_CHOICES } from './notice-choice.ts';
import { noticeWords, placeOf } from './notice-words.ts';

const HERE = '/tai-khoan/thong-bao';
const TIMES = ['digestAt', 'quietFrom', 'quietUntil'] as const;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { choice, address, possible, told } = await actions.noticeChoice.choice(actor, locale);
    const { email, digestAt, quietFrom, quietUntil } = choice;
    return {
      choice: { email, digestAt, quietFrom, quietUntil },
      address,
      possible,
      told: told.map((notice) => ({
        id: notice.id,
        words: noticeWords(notice, locale),
        to: placeOf(notice),
        at: momentInWords(Temporal.Instant.from(notice.toldAt), { today, locale }),
        sent: notice.sentAt !== null,
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const input = {
      email: formText(form, 'email'),
      digestAt: formText(form, 'digestAt'),
      quietFrom: formText(form, 'quietFrom'),
      quietUntil: formText(form, 'quietUntil'),
    };
    await actions.noticeChoice.choose(actor, input, locale);
    return redirectWithFlash(HERE, { text: noticeChoiceText[locale].saved });
  });

export default function NoticeChoicePage() {
  const { address, possible } = useLoaderData<typeof loader>();
  const t = useTexts(noticeChoiceText);
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      {!possible && <Notice kind="info">{t.mailOff}</Notice>}
      {address === null ? <Notice kind="warn">{t.noAddress}</Notice> : <p>{t.goesTo(address)}</p>}
      <ChoiceForm />
      <Told />
      <p>
        <Link to="/thong-bao">{t.back}</Link>
      </p>
    </Page>
  );
}

function ChoiceForm() {
  const { choice } = useLoaderData<typeof loader>();
  const t = useTexts(noticeChoiceText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  const time = (name: (typeof TIMES)[number]) => (
    <Field {...field(name, choice[name])} type="time" label={t[name]} required />
  );
  return (
    <Panel>
      <PostForm>
        <FormProblem failure={failure} />
        <FieldGroup legend={t.email} hint={field('email').error}>
          {EMAIL_CHOICES.map((email) => (
            <Check
              key={email}
              kind="radio"
              name="email"
              value={email}
              label={t[`email.${email}`]}
              defaultChecked={email === (failure?.values['email'] ?? choice.email)}
            />
          ))}
        </FieldGroup>
        {time('digestAt')}
        <FieldGroup legend={t.quiet} hint={t.quietHint}>
          {time('quietFrom')}
          {time('quietUntil')}
        </FieldGroup>
        <SubmitButton look="primary">{t.save}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>['told'][number];

/** Who was told what, and when: of oneself. */
function Told() {
  const { told } = useLoaderData<typeof loader>();
  const t = useTexts(noticeChoiceText);
  return (
    <Panel title={t.told}>
      {told.length === 0 ? (
        <p className="muted">{t.toldNothing}</p>
      ) : (
        <Table
          caption={t.told}
          captionHidden
          rows={told}
          rowKey={({ id }) => id}
          columns={[
            { key: 'what', head: t.what, cell: wordsOf },
            { key: 'at', head: t.toldAt, cell: when },
            { key: 'state', head: t.state, cell: ({ sent }) => (sent ? t.sent : t.notSent) },
          ]}
        />
      )}
    </Panel>
  );
}

function wordsOf({ to, words }: Line) {
  return <Link to={to}>{words}</Link>;
}

function when({ at }: Line) {
  return <time title={at.full}>{at.text}</time>;
}
