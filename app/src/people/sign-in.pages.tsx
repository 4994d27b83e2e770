import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { appOf, safeReturnPath, stepPath } from '../web/context.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { personText } from './person.text.ts';
import { browserOf, redirectWithCookies } from './session-cookies.ts';

/** In an installation without anything, the first visitor sets it up; who is signed in has no business here. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actions, actor, halfway } = appOf(context);
  if (!(await actions.setUp.isSetUp())) throw redirect('/thiet-lap');
  const target = safeReturnPath(new URL(request.url).searchParams.get('tiep'));
  if (actor !== null) throw redirect(target);
  if (halfway) throw redirect(stepPath(halfway.next, target));
  return { target, passkeys: actions.passkeys.work(new URL(request.url).origin) };
}

export const action = (args: ActionFunctionArgs) =>
  answerOpenForm(args, async (app, form) => {
    const password = form.get('password');
    const { cookies, needsCode } = await app.actions.signIn.firstStep(
      formText(form, 'email'),
      typeof password === 'string' ? password : '',
      browserOf(args.request, app),
    );
    const target = safeReturnPath(formText(form, 'tiep'));
    const code = `/dang-nhap/ma?tiep=${encodeURIComponent(target)}`;
    return redirectWithCookies(needsCode ? code : target, cookies);
  });

export default function SignInPage() {
  const { target, passkeys } = useLoaderData<typeof loader>();
  const t = useTexts(personText);
  const failure = useFailure();
  return (
    <Page title={t.signIn} lead={t.showHint} width="narrow">
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
      {passkeys && (
        <p>
          <Link to={`/dang-nhap/khoa-truy-cap?tiep=${encodeURIComponent(target)}`}>{t.withPasskey}</Link>
        </p>
      )}
    </Page>
  );
}
