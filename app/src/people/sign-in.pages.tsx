import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { appOf, safeReturnPath, stepPath } from '../web/context.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formPassword, formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { openIdText } from './openid.text.ts';
import { personText } from './person.text.ts';
import { browserOf, redirectWithCookies } from './session-cookies.ts';

const PROBLEMS = ['openid_failed', 'openid_unknown', 'openid_unverified'] as const;

/** In an installation without anything, the first visitor sets it up; who is signed in has no business here. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actions, actor, halfway, locale } = appOf(context);
  const { searchParams, origin } = new URL(request.url);
  if (!(await actions.setUp.isSetUp())) throw redirect('/thiet-lap');
  const target = safeReturnPath(searchParams.get('tiep'));
  if (actor !== null) throw redirect(target);
  if (halfway) throw redirect(stepPath(halfway.next, target));
  const problem = PROBLEMS.find((code) => code === searchParams.get('loi'));
  return {
    target,
    passkeys: actions.passkeys.work(origin),
    openId: actions.openId.name,
    signedOut: searchParams.has('ra'),
    problem: problem === undefined ? null : openIdText[locale][problem],
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerOpenForm(args, async (app, form) => {
    const { cookies, needsCode } = await app.actions.signIn.firstStep(
      formText(form, 'email'),
      formPassword(form, 'password'),
      browserOf(args.request, app),
    );
    const target = safeReturnPath(formText(form, 'tiep'));
    const code = `/dang-nhap/ma?tiep=${encodeURIComponent(target)}`;
    return redirectWithCookies(needsCode ? code : target, cookies);
  });

export default function SignInPage() {
  const { target, passkeys, openId, signedOut, problem } = useLoaderData<typeof loader>();
  const t = useTexts(personText);
  const failure = useFailure();
  return (
    <Page title={t.signIn} lead={t.showHint} width="narrow">
      {problem !== null && <Notice kind="error">{problem}</Notice>}
      {/* A new document, so that the next page starts with nothing of the person before in memory. */}
      <PostForm reloadDocument>
        <FormProblem failure={failure} />
        <input type="hidden" name="tiep" value={target} />
        <Field
          name="email"
          type="email"
          label={t.email}
          required
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={failure?.values['email']}
        />
        <Field name="password" type="password" label={t.password} required autoComplete="current-password" />
        <SubmitButton look="primary">{t.signIn}</SubmitButton>
        <p className="muted small">{t.forgotten}</p>
      </PostForm>
      {openId !== null && (
        <p>
          <a className="button" href={`/dang-nhap/openid?tiep=${encodeURIComponent(target)}`}>
            {t.withOpenId(openId)}
          </a>
        </p>
      )}
      {openId !== null && signedOut && (
        <p className="muted small">
          {t.stillAtOpenId(openId)} <a href="/dang-nhap/openid/dang-xuat">{t.signOutOfOpenId(openId)}</a>
        </p>
      )}
      {passkeys && (
        <p>
          <Link to={`/dang-nhap/khoa-truy-cap?tiep=${encodeURIComponent(target)}`}>{t.withPasskey}</Link>
        </p>
      )}
    </Page>
  );
}
