import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { appOf } from '../web/context.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { invitationText } from './invitation.text.ts';
import { newPasswordIn } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { personText } from './person.text.ts';
import { browserOf, redirectWithCookies } from './session-cookies.ts';

/** /moi, or /moi/CODE from a link. Nothing is told of a code before it is used. */
export function loader({ params, context }: LoaderFunctionArgs) {
  if (appOf(context).actor !== null) throw redirect('/');
  return { code: (params['code'] ?? '').slice(0, 40) };
}

export const action = (args: ActionFunctionArgs) =>
  answerOpenForm(args, async (app, form) => {
    const password = newPasswordIn(form, 'password');
    const email = await app.actions.people.acceptInvitation(formText(form, 'code').slice(0, 40), password, {
      requestId: app.requestId,
      address: app.address,
    });
    return redirectWithCookies(
      '/',
      await app.actions.signIn.signIn(email, password, browserOf(args.request, app)),
    );
  });

export default function InvitationPage() {
  const { code } = useLoaderData<typeof loader>();
  const t = useTexts(invitationText);
  const people = useTexts(personText);
  const failure = useFailure();
  const field = fieldsOf(failure, { ...people, ...t });
  return (
    <Page title={t.accept} lead={t.acceptLead} width="narrow">
      <PostForm reloadDocument>
        <FormProblem failure={failure} />
        <Field
          {...field('code', code)}
          label={t.code}
          hint={t.codeHint}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <NewPasswordFields field={field} name="password" />
        <SubmitButton look="primary">{t.doAccept}</SubmitButton>
      </PostForm>
    </Page>
  );
}
