import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { AppError } from '../base/errors.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { personText } from './person.text.ts';
import { browserOf } from './session-cookies.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, ({ actor }) => ({
    name: actor.name,
    positions: actor.positions.map(({ title, unitName }) => `${title} · ${unitName}`),
  }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, (app, form) => changePassword(app, form, args.request));

async function changePassword(
  { actions, actor, address, locale }: SignedIn,
  form: FormData,
  request: Request,
) {
  const wanted = passwordIn(form, 'newPassword');
  if (wanted !== passwordIn(form, 'passwordAgain')) {
    throw new AppError('bad_input', { fields: { passwordAgain: 'passwordDiffers' } });
  }
  const cookies = await actions.ownAccount.changePassword(actor, browserOf(request, address), {
    current: passwordIn(form, 'currentPassword'),
    wanted,
  });
  const answer = redirectWithFlash('/tai-khoan', { text: personText[locale].passwordChanged });
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie);
  return answer;
}

/** As it was typed: spaces belong to a password. */
function passwordIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export default function OwnAccountPage() {
  const { name, positions } = useLoaderData<typeof loader>();
  const t = useTexts(personText);
  return (
    <Page title={t.account} lead={[name, ...positions].join(' · ')} width="narrow">
      <PasswordPanel />
    </Page>
  );
}

function PasswordPanel() {
  const t = useTexts(personText);
  const failure = useFailure();
  const wrong = (field: string): string | undefined => {
    const key = FIELD_ERRORS.find((code) => code === failure?.fields[field]);
    return key && t[key];
  };
  return (
    <Panel title={t.changePassword}>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="password" />
        <Field
          name="currentPassword"
          type="password"
          label={t.currentPassword}
          required
          autoComplete="current-password"
          error={wrong('currentPassword')}
        />
        <NewPasswordField name="newPassword" error={wrong('newPassword')} />
        <Field
          name="passwordAgain"
          type="password"
          label={t.passwordAgain}
          required
          autoComplete="new-password"
          error={wrong('passwordAgain')}
        />
        <p className="muted small">{t.otherSessionsEnd}</p>
        <SubmitButton look="primary">{t.changePassword}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

const FIELD_ERRORS = [
  'passwordShort',
  'passwordCommon',
  'passwordOwn',
  'passwordWrong',
  'passwordDiffers',
] as const;
