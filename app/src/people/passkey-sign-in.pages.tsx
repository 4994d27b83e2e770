import { useRef, useState } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { appOf, safeReturnPath, stepPath } from '../web/context.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { passkeyText } from './passkey.text.ts';
import { askForPasskey, beginCeremony, usePasskeysWork } from './passkey-ceremony.ts';
import { browserOf, redirectWithCookies } from './session-cookies.ts';

/** Also the second step of whoever must have one, and has a passkey. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { actions, actor, halfway } = appOf(context);
  const url = new URL(request.url);
  const target = safeReturnPath(url.searchParams.get('tiep'));
  if (actor !== null) throw redirect(target);
  if (halfway && halfway.next !== 'passkey') throw redirect(stepPath(halfway.next, target));
  return { target, mustUse: halfway != null, work: actions.passkeys.work(url.origin) };
}

export const action = (args: ActionFunctionArgs) =>
  answerOpenForm(args, async (app, form) => {
    const cookies = await app.actions.passkeys.signIn(
      formText(form, 'response'),
      browserOf(args.request, app),
      new URL(args.request.url).origin,
    );
    return redirectWithCookies(safeReturnPath(formText(form, 'tiep')), cookies);
  });

export default function PasskeySignInPage() {
  const { mustUse, work } = useLoaderData<typeof loader>();
  const t = useTexts(passkeyText);
  const failure = useFailure();
  return (
    <Page title={t.signIn} lead={mustUse ? t.mustUse : t.signInLead} width="narrow">
      {failure?.fields['response'] === 'refused' ? (
        <Notice kind="error">{t.refused}</Notice>
      ) : (
        <FormProblem failure={failure} />
      )}
      {work ? <Ask /> : <Notice kind="info">{t.notHere}</Notice>}
      {mustUse ? (
        <>
          <p className="muted small">{t.lost}</p>
          <Form method="post" action="/dang-xuat" reloadDocument>
            <Button look="quiet">{t.signOut}</Button>
          </Form>
        </>
      ) : (
        <p>
          <Link to="/dang-nhap">{t.withPassword}</Link>
        </p>
      )}
    </Page>
  );
}

function Ask() {
  const { target } = useLoaderData<typeof loader>();
  const t = useTexts(passkeyText);
  const { ask, busy, ready, failed, form, response } = useAsking();
  return (
    <Panel>
      <noscript>
        <p>{t.needsScript}</p>
      </noscript>
      {ready === false && <Notice kind="info">{t.needsScript}</Notice>}
      {failed && <Notice kind="error">{t.notAsked}</Notice>}
      <Button type="button" look="primary" busy={busy} disabled={ready !== true} onClick={ask}>
        {t.signIn}
      </Button>
      {/* A document of its own, so that the next page starts with nothing of the person before in memory. */}
      <form ref={form} method="post" hidden>
        <input type="hidden" name="tiep" value={target} />
        <input type="hidden" name="response" ref={response} />
      </form>
    </Panel>
  );
}

function useAsking() {
  const ready = usePasskeysWork();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const response = useRef<HTMLInputElement>(null);
  const answered = async (): Promise<boolean> => {
    const begun = await beginCeremony<PublicKeyCredentialRequestOptionsJSON>(
      '/dang-nhap/khoa-truy-cap/bat-dau',
    );
    const answer = 'options' in begun ? await askForPasskey(begun.options) : null;
    if (answer === null || response.current === null) return false;
    response.current.value = answer;
    form.current?.submit();
    return true;
  };
  const ask = () => {
    setBusy(true);
    void answered()
      .catch(() => false)
      .then((sent) => {
        setFailed(!sent);
        setBusy(sent);
      });
  };
  return { ask, busy, ready, failed, form, response };
}
