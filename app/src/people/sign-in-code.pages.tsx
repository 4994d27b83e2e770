import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { ERRORS } from '../base/errors.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { appOf, safeReturnPath, stepPath } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import { secondFactorText } from './second-factor.text.ts';
import { browserOf, redirectWithCookies } from './session-cookies.ts';

/** The second step of signing in, for accounts with a code. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const target = safeReturnPath(new URL(request.url).searchParams.get('tiep'));
  const { actor, halfway } = appOf(context);
  if (actor !== null) throw redirect(target);
  if (halfway && halfway.next !== 'code') throw redirect(stepPath(halfway.next, target));
  return { target };
}

export const action = (args: ActionFunctionArgs) =>
  answerOpenForm(args, async (app, form) => {
    const target = safeReturnPath(formText(form, 'tiep'));
    try {
      const browser = browserOf(args.request, app);
      const cookies = await app.actions.signIn.secondStep(formText(form, 'code'), browser);
      return redirectWithCookies(target, cookies);
    } catch (error) {
      if (refusalOf(error)?.code !== 'not_signed_in') throw error;
      const back = `/dang-nhap?tiep=${encodeURIComponent(target)}`;
      return redirectWithFlash(back, { text: ERRORS.not_signed_in[app.locale] });
    }
  });

export default function SignInCodePage() {
  const { target } = useLoaderData<typeof loader>();
  const t = useTexts(secondFactorText);
  const failure = useFailure();
  return (
    <Page title={t.enterCode} lead={t.enterCodeHint} width="narrow">
      <PostForm reloadDocument>
        <FormProblem failure={failure} />
        <input type="hidden" name="tiep" value={target} />
        <Field name="code" label={t.code} required autoComplete="one-time-code" inputMode="numeric" />
        <SubmitButton look="primary">{t.signIn}</SubmitButton>
      </PostForm>
      <details>
        <summary>{t.noPhone}</summary>
        <PostForm reloadDocument>
          <input type="hidden" name="tiep" value={target} />
          <Field
            name="code"
            label={t.recoveryCode}
            hint={t.recoveryCodeHint}
            required
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <SubmitButton>{t.signIn}</SubmitButton>
        </PostForm>
        <p className="muted small">{t.allLost}</p>
      </details>
      <p>
        <Link to="/dang-nhap">{t.otherAccount}</Link>
      </p>
    </Page>
  );
}
