import { useState } from 'react';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Check, Field, FieldGroup, Select } from '../ui/field.tsx';
import { useLocale, useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure, wasTicked } from '../web/form-failure.tsx';
import { formPassword, formText, formTexts } from '../web/form-fields.ts';
import { answerForm, type FormFailure, loadPage } from '../web/page-handlers.ts';
import { apiKeyText } from './api-key.text.ts';
import { KEY_DAYS, LONGEST_KEY_NAME } from './api-key.ts';
import { KeyTable, keyLine } from './api-key-table.tsx';
import { ALL_API_SCOPES, API_SCOPES } from './api-scope.ts';
import { mayGiveAccounts } from './person.policy.ts';
import { browserOf } from './session-cookies.ts';

const HERE = '/tai-khoan/khoa-api';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => ({
    keys: (await actions.apiKeys.own(actor)).map((key) => keyLine(key, { today, locale })),
    seesAll: mayGiveAccounts(actor),
  }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale, ...app }, form) => {
    if (formText(form, 'intent') === 'end') {
      await actions.apiKeys.end(actor, formText(form, 'key'));
      return redirectWithFlash(HERE, { text: apiKeyText[locale].ended });
    }
    const made = await actions.apiKeys.make(
      actor,
      browserOf(args.request, app),
      {
        name: formText(form, 'name'),
        scopes: formTexts(form, 'scope'),
        days: Number(formText(form, 'days')),
      },
      formPassword(form, 'password'),
    );
    return { made };
  });

export default function ApiKeysPage() {
  const { keys, seesAll } = useLoaderData<typeof loader>();
  const made = useActionData<{ readonly made?: string }>()?.made;
  const t = useTexts(apiKeyText);
  return (
    <Page title={t.title} lead={t.lead}>
      {made !== undefined && <NewKey value={made} />}
      {keys.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <KeyTable caption={t.keys} keys={keys} />
      )}
      {/* After a key was made, the form begins anew. */}
      <MakeKey key={made ?? ''} />
      {seesAll && (
        <p>
          <Link to="/nguoi/khoa-api">{t.toAll}</Link>
        </p>
      )}
      <p>
        <Link to="/tai-khoan">{t.backToAccount}</Link>
      </p>
    </Page>
  );
}

/** Shown once, in answer to the form. */
function NewKey({ value }: { readonly value: string }) {
  const t = useTexts(apiKeyText);
  const [copied, setCopied] = useState(false);
  return (
    <Panel title={t.newKey}>
      <Notice kind="warn">{t.shownOnce}</Notice>
      <Field
        name="made"
        label={t.newKey}
        required
        readOnly
        defaultValue={value}
        spellCheck={false}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        type="button"
        onClick={() => {
          // Only HTTPS and this very machine have a clipboard; elsewhere the field can be selected.
          void navigator.clipboard?.writeText(value).then(() => setCopied(true));
        }}
      >
        {copied ? t.copied : t.copy}
      </Button>
    </Panel>
  );
}

function MakeKey() {
  const t = useTexts(apiKeyText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <Panel title={t.make}>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="make" />
        <Field {...field('name')} label={t.name} hint={t.nameHint} required maxLength={LONGEST_KEY_NAME} />
        <Scopes failure={failure} error={field('scopes').error} />
        <Select
          {...field('days', '90')}
          label={t.days}
          required
          options={KEY_DAYS.map((days) => ({ value: String(days), label: t.nDays(days) }))}
        />
        <Field
          {...field('password')}
          type="password"
          label={t.password}
          required
          autoComplete="current-password"
        />
        <SubmitButton look="primary">{t.make}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

function Scopes({
  failure,
  error,
}: {
  readonly failure: FormFailure | undefined;
  readonly error: string | undefined;
}) {
  const t = useTexts(apiKeyText);
  const locale = useLocale();
  return (
    <FieldGroup legend={t.scopes} hint={error && <span className="field-error">{error}</span>}>
      {ALL_API_SCOPES.map((scope) => (
        <Check
          key={scope}
          name="scope"
          value={scope}
          defaultChecked={wasTicked(failure, 'scope', scope)}
          label={
            <>
              {API_SCOPES[scope][locale]} <code className="small muted">{scope}</code>
            </>
          }
        />
      ))}
    </FieldGroup>
  );
}
