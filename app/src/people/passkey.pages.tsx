import { useRef, useState } from 'react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords } from '../base/dates-in-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { requireActor, requireActorSettingUp, type SignedIn, safeReturnPath } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formPassword, formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { MustSetUp } from './must-set-up.tsx';
import { passkeyText } from './passkey.text.ts';
import { beginCeremony, makePasskey, usePasskeysWork } from './passkey-ceremony.ts';
import { browserOf } from './session-cookies.ts';

const HERE = '/tai-khoan/khoa-truy-cap';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(
    args,
    async ({ actions, actor, halfway, today, locale }) => {
      const url = new URL(args.request.url);
      return {
        passkeys: (await actions.passkeys.own(actor)).map(({ id, name, since }) => ({
          id,
          name,
          since: since === null ? null : momentInWords(since, { today, locale }),
        })),
        work: actions.passkeys.work(url.origin),
        mustSetUp: halfway != null,
        target: safeReturnPath(url.searchParams.get('tiep')),
      };
    },
    requireActorSettingUp,
  );

export const action = (args: ActionFunctionArgs) =>
  answerForm(
    args,
    async (app, form) =>
      formText(form, 'intent') === 'remove' ? await removeOne(args, form) : await addOne(args, app, form),
    requireActorSettingUp,
  );

async function addOne(
  { request }: ActionFunctionArgs,
  { actions, actor, locale, ...app }: SignedIn,
  form: FormData,
): Promise<Response> {
  const made = { name: formText(form, 'name'), response: formText(form, 'response') };
  await actions.passkeys.add(actor, browserOf(request, app), made, new URL(request.url).origin);
  const target = safeReturnPath(formText(form, 'tiep'));
  return redirectWithFlash(target === '/' ? HERE : target, { text: passkeyText[locale].added });
}

async function removeOne(args: ActionFunctionArgs, form: FormData): Promise<Response> {
  // Whoever is still setting up has nothing to remove.
  const { actions, actor, locale, ...app } = requireActor(args);
  const password = formPassword(form, 'password');
  await actions.passkeys.remove(actor, browserOf(args.request, app), formText(form, 'passkey'), password);
  return redirectWithFlash(HERE, { text: passkeyText[locale].removed });
}

export default function PasskeysPage() {
  const { passkeys, work, mustSetUp } = useLoaderData<typeof loader>();
  const t = useTexts(passkeyText);
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      {mustSetUp && <MustSetUp />}
      <Panel>
        {passkeys.length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <ul className="plain stack">
            {passkeys.map((passkey) => (
              <li key={passkey.id}>
                <b>{passkey.name}</b>{' '}
                {passkey.since && (
                  <span className="muted small">
                    {t.since} <time title={passkey.since.full}>{passkey.since.text}</time>
                  </span>
                )}
                <Remove id={passkey.id} name={passkey.name} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {work ? <Add /> : <Notice kind="info">{t.notHere}</Notice>}
      <p>
        {mustSetUp ? (
          <Link to="/tai-khoan/hai-lop">{t.toCodes}</Link>
        ) : (
          <Link to="/tai-khoan">{t.backToAccount}</Link>
        )}
      </p>
    </Page>
  );
}

function Remove({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTexts(passkeyText);
  const failure = useFailure({ passkey: id });
  return (
    <details open={failure !== undefined}>
      <summary>{t.remove}</summary>
      <PostForm>
        <FormProblem failure={failure} />
        <p className="small">{t.removeHint}</p>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="passkey" value={id} />
        <Password error={failure?.fields['password'] && t.passwordWrong} />
        <SubmitButton look="danger">{t.removeConfirm(name)}</SubmitButton>
      </PostForm>
    </details>
  );
}

function Password({ error }: { readonly error: string | undefined }) {
  const t = useTexts(passkeyText);
  return (
    <Field
      name="password"
      type="password"
      label={t.password}
      required
      autoComplete="current-password"
      error={error}
    />
  );
}

/** The device makes a key, then the form that carries it is sent. */
function Add() {
  const { target } = useLoaderData<typeof loader>();
  const t = useTexts(passkeyText);
  const failure = useFailure({ intent: 'add' });
  const { start, busy, ready, problem, name, form, response } = useAdding(t.notMade);
  return (
    <Panel title={t.add}>
      {ready === false && <Notice kind="info">{t.needsScript}</Notice>}
      <noscript>
        <p>{t.needsScript}</p>
      </noscript>
      <FormProblem failure={failure} />
      {problem !== '' && <Notice kind="error">{problem}</Notice>}
      <form onSubmit={start} className="form">
        <Field
          name="name"
          label={t.name}
          hint={t.nameHint}
          required
          maxLength={60}
          error={failure?.fields['name'] && t.nameMissing}
        />
        <Password error={undefined} />
        <Button look="primary" busy={busy} disabled={ready !== true}>
          {t.add}
        </Button>
      </form>
      <form ref={form} method="post" hidden>
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="tiep" value={target} />
        <input type="hidden" name="name" ref={name} />
        <input type="hidden" name="response" ref={response} />
      </form>
    </Panel>
  );
}

function useAdding(notMade: string) {
  const ready = usePasskeysWork();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [form, name, response] = [
    useRef<HTMLFormElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
  ];
  const add = async (typed: FormData): Promise<string> => {
    const password = formPassword(typed, 'password');
    const begun = await beginCeremony<PublicKeyCredentialCreationOptionsJSON>(`${HERE}/bat-dau`, {
      password,
    });
    if ('refusal' in begun) return begun.refusal;
    const made = await makePasskey(begun.options);
    if (made === null || name.current === null || response.current === null) return notMade;
    name.current.value = formText(typed, 'name');
    response.current.value = made;
    form.current?.submit();
    return '';
  };
  const start = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    void add(new FormData(event.currentTarget))
      .catch(() => notMade)
      .then((words) => {
        setProblem(words);
        setBusy(words === '');
      });
  };
  return { start, busy, ready, problem, name, form, response };
}
