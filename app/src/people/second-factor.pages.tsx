import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { AppError } from '../base/errors.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { requireActorSettingUp, type SignedIn, safeReturnPath } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formPassword, formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { MustSetUp } from './must-set-up.tsx';
import { secondFactorText } from './second-factor.text.ts';
import { RecoveryCodes, SecretPanel } from './second-factor-secret.tsx';
import { browserOf, withCookies } from './session-cookies.ts';

const HERE = '/tai-khoan/hai-lop';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(
    args,
    async ({ actions, halfway, ...app }) => ({
      isSet: await actions.secondFactor.isSet(browserOf(args.request, app)),
      mustSetUp: halfway != null,
      target: safeReturnPath(new URL(args.request.url).searchParams.get('tiep')),
    }),
    requireActorSettingUp,
  );

/** Secrets are shown in the very answer that makes them, and nowhere again. */
interface Shown {
  readonly uri?: string;
  readonly codes: readonly string[];
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, act(args.request), requireActorSettingUp);

const act =
  (request: Request) =>
  async ({ actions: { secondFactor }, actor, locale, ...app }: SignedIn, form: FormData) => {
    const t = secondFactorText[locale];
    const browser = browserOf(request, app);
    const proof = formPassword(form, 'password');
    const intent = formText(form, 'intent');
    if (intent === 'begin') {
      const { uri, recoveryCodes } = await secondFactor.begin(actor, browser, proof);
      return { shown: { uri, codes: recoveryCodes } satisfies Shown };
    }
    if (intent === 'confirm') {
      const cookies = await secondFactor.confirm(actor, browser, formText(form, 'code'));
      const target = safeReturnPath(formText(form, 'tiep'));
      return withCookies(redirectWithFlash(target === '/' ? HERE : target, { text: t.turnedOn }), cookies);
    }
    // What follows is for whoever may do everything already.
    if (app.halfway != null) throw new AppError('not_allowed');
    if (intent === 'codes') {
      return { shown: { codes: await secondFactor.newRecoveryCodes(actor, browser, proof) } satisfies Shown };
    }
    const cookies = await secondFactor.giveUp(actor, browser, proof);
    return withCookies(redirectWithFlash(HERE, { text: t.turnedOff }), cookies);
  };

/** What the last form has made; after a wrong code, what that form brought along. */
function useShown(): Shown | undefined {
  const answer = useActionData<{ readonly shown?: Shown }>();
  const failure = useFailure();
  if (answer?.shown !== undefined) return answer.shown;
  const uri = failure?.values['uri'];
  return uri === undefined ? undefined : { uri, codes: (failure?.values['codes'] ?? '').split(' ') };
}

export default function SecondFactorPage() {
  const { isSet, mustSetUp, target } = useLoaderData<typeof loader>();
  const t = useTexts(secondFactorText);
  const shown = useShown();
  return (
    <Page title={t.title} lead={isSet ? t.isOn : t.isOff} width="narrow">
      {mustSetUp && <MustSetUp />}
      {mustSetUp && (
        <p>
          <Link to={`/tai-khoan/khoa-truy-cap?tiep=${encodeURIComponent(target)}`}>{t.passkeyInstead}</Link>
        </p>
      )}
      {isSet ? <Manage codes={shown?.codes} /> : <SetUp shown={shown} />}
      {!mustSetUp && (
        <p className="no-print">
          <Link to="/tai-khoan">{t.backToAccount}</Link>
        </p>
      )}
    </Page>
  );
}

function SetUp({ shown }: { readonly shown: Shown | undefined }) {
  const { target } = useLoaderData<typeof loader>();
  const t = useTexts(secondFactorText);
  const failure = useFailure();
  if (shown?.uri === undefined) {
    return (
      <Panel>
        <p>{t.offLead}</p>
        <PasswordForm intent="begin" button={t.begin} look="primary" />
      </Panel>
    );
  }
  return (
    <>
      <SecretPanel uri={shown.uri} />
      <RecoveryCodes title={t.keepCodes} codes={shown.codes} />
      <Panel title={t.confirm}>
        <PostForm>
          <FormProblem failure={failure} />
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="uri" value={shown.uri} />
          <input type="hidden" name="codes" value={shown.codes.join(' ')} />
          <input type="hidden" name="tiep" value={target} />
          <Field
            name="code"
            label={t.code}
            required
            autoComplete="one-time-code"
            inputMode="numeric"
            error={failure?.fields['code'] && t.codeWrong}
          />
          <SubmitButton look="primary">{t.turnOn}</SubmitButton>
        </PostForm>
      </Panel>
    </>
  );
}

function Manage({ codes }: { readonly codes: readonly string[] | undefined }) {
  const t = useTexts(secondFactorText);
  return (
    <>
      {codes !== undefined && <RecoveryCodes title={t.newCodesTitle} codes={codes} />}
      <Panel title={t.newCodes}>
        <p className="muted small">{t.newCodesHint}</p>
        <PasswordForm intent="codes" button={t.newCodes} />
      </Panel>
      <Panel title={t.turnOff}>
        <PasswordForm intent="off" button={t.turnOff} look="danger" />
      </Panel>
    </>
  );
}

function PasswordForm(props: {
  readonly intent: string;
  readonly button: string;
  readonly look?: 'primary' | 'danger';
}) {
  const t = useTexts(secondFactorText);
  const failure = useFailure({ intent: props.intent });
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <input type="hidden" name="intent" value={props.intent} />
      <Field
        {...fieldsOf(failure, t)('password')}
        type="password"
        label={t.password}
        required
        autoComplete="current-password"
      />
      <SubmitButton look={props.look}>{props.button}</SubmitButton>
    </PostForm>
  );
}
