import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ButtonRow } from '../ui/button.tsx';
import { Check, Field, FieldGroup, FileField, Select, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { spokenOrderText } from './spoken-order.text.ts';
import { ORDER_MANNERS } from './spoken-order.ts';
import { TaskFields } from './spoken-order-fields.tsx';
import { choicesInWords, orderFromForm } from './spoken-order-form.ts';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { givers, choices } = await actions.tasks.newOrder(actor);
    return {
      givers: givers.map(({ id, name, title, unitName }) => ({
        value: id,
        label: `${title} · ${name}, ${unitName}`,
      })),
      choices: choicesInWords(choices, locale),
      today: today.toString(),
      requestKey: crypto.randomUUID(),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const { choices } = await actions.tasks.newOrder(actor);
    const input = await orderFromForm(form, choices.below);
    const id = await actions.tasks.recordOrder(actor, input);
    const t = spokenOrderText[locale];
    return redirectWithFlash(`/chi-dao-mieng/${id}`, { text: input.task === null ? t.recorded : t.gave });
  });

/** One form for the order and the task; it can be kept without a task. */
export default function NewSpokenOrderPage() {
  const { givers, choices, today, requestKey } = useLoaderData<typeof loader>();
  const t = useTexts(spokenOrderText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  const manner = field('manner', 'spoken');
  return (
    <Page title={t.newTitle} lead={t.lead} width="narrow">
      <p>
        <Link to="/chi-dao-mieng">{t.toList}</Link>
      </p>
      <PostForm encType="multipart/form-data" draft="spoken-order">
        <FormProblem failure={failure} />
        <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? requestKey} />
        <Select
          {...field('giverPerson', '')}
          label={t.giverPerson}
          placeholder={t.otherGiver}
          options={givers}
        />
        <Field {...field('giver')} label={t.giver} hint={t.giverHint} maxLength={200} />
        <Field
          {...field('givenOn', today)}
          type="date"
          required
          max={today}
          className="input-short"
          label={t.givenOn}
        />
        <FieldGroup legend={t.manner}>
          {manner.error !== undefined && <p className="field-error">{manner.error}</p>}
          {ORDER_MANNERS.map((value) => (
            <Check
              key={value}
              kind="radio"
              name="manner"
              value={value}
              label={t[`manner.${value}`]}
              defaultChecked={manner.defaultValue === value}
            />
          ))}
        </FieldGroup>
        <TextArea {...field('words')} required label={t.words} hint={t.wordsHint} />
        <FileField {...field('files')} label={t.file} hint={t.fileHint} />
        <h2 className="work-group">{t.taskPart}</h2>
        <p className="muted small">{t.taskPartHint}</p>
        <TaskFields choices={choices} failure={failure} />
        <ButtonRow>
          <SubmitButton look="primary" name="intent" value="give">
            {t.recordAndGive}
          </SubmitButton>
          <SubmitButton name="intent" value="keep">
            {t.recordOnly}
          </SubmitButton>
        </ButtonRow>
      </PostForm>
    </Page>
  );
}
