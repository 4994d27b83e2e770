import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { entryLine } from './entry-words.ts';
import { retentionText } from './retention.text.ts';
import type { RetentionTerms } from './retention.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { terms, past } = await actions.record.retention(actor);
    return {
      terms: { originMonths: String(terms.originMonths), actYears: String(terms.actYears ?? '') },
      past: past.map((entry) => entryLine(entry, { today, locale })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const wanted = termsIn(form);
    const t = retentionText[locale];
    if (formText(form, 'intent') === 'set') {
      await actions.record.setRetention(actor, wanted);
      return redirectWithFlash('/nhat-ky/luu-tru', { text: t.changed });
    }
    const { acts, signIns, origins } = await actions.record.previewRetention(actor, wanted);
    const shown = (count: number): string => count.toLocaleString(locale);
    return {
      wanted: { originMonths: formText(form, 'originMonths'), actYears: formText(form, 'actYears') },
      would:
        acts + signIns + origins === 0
          ? t.wouldNothing
          : t.would(shown(acts), shown(signIns), shown(origins)),
    };
  });

function termsIn(form: FormData): RetentionTerms {
  const years = formText(form, 'actYears');
  return {
    originMonths: numberIn(formText(form, 'originMonths')),
    actYears: years === '' ? null : numberIn(years),
  };
}

function numberIn(text: string): number {
  return /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
}

function usePreview() {
  const answer = useActionData<typeof action>();
  return answer != null && 'would' in answer ? answer : null;
}

export default function RetentionPage() {
  const { past } = useLoaderData<typeof loader>();
  const t = useTexts(retentionText);
  return (
    <Page title={t.title} width="narrow" lead={<Link to="/nhat-ky">{t.back}</Link>}>
      <Panel>
        <p>{t.why}</p>
        <p className="muted">{t.proof}</p>
        <Terms />
      </Panel>
      <Panel title={t.past}>
        {past.length === 0 && <p className="muted">{t.noPast}</p>}
        <ul className="plain stack">
          {past.map(({ seq, at, who, did, detail }) => (
            <li key={seq}>
              <time className="muted small" title={at.full}>
                {at.text}
              </time>
              <br />
              <b>{who}</b> {did} <span className="muted">{detail}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}

function Terms() {
  const { terms } = useLoaderData<typeof loader>();
  const preview = usePreview();
  const failure = useFailure();
  const t = useTexts(retentionText);
  const values = { ...terms, ...preview?.wanted, ...failure?.values };
  const wrong = failure?.fields['terms'] === undefined ? undefined : t.termsWrong;
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <Field
        name="originMonths"
        label={t.originMonths}
        hint={t.originHint}
        inputMode="numeric"
        required
        defaultValue={values.originMonths}
        error={wrong}
      />
      <Field
        name="actYears"
        label={t.actYears}
        hint={t.actHint}
        inputMode="numeric"
        defaultValue={values.actYears}
        error={wrong}
      />
      {preview !== null && <Notice kind="warn">{preview.would}</Notice>}
      <div className="row">
        <SubmitButton name="intent" value="preview">
          {t.preview}
        </SubmitButton>
        {preview !== null && (
          <SubmitButton name="intent" value="set" look="danger">
            {t.set}
          </SubmitButton>
        )}
      </div>
    </PostForm>
  );
}
