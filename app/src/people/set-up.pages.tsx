import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { AppError, ERRORS } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { unitText } from '../units/unit.text.ts';
import type { UnitKind } from '../units/unit.ts';
import { appOf } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import { NewPasswordField } from './new-password-field.tsx';
import { personText } from './person.text.ts';
import { browserOf, redirectWithCookies } from './session-cookies.ts';

/** Bodies that hand out tasks on their own: what an installation may belong to. */
const ROOT_KINDS = [
  'district-committee',
  'commune-committee',
  'province-committee',
  'department',
  'division',
] as const satisfies readonly UnitKind[];

/** Only while the installation is empty; afterwards this page leads to the sign-in. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (await appOf(context).actions.setUp.isSetUp()) throw redirect('/dang-nhap');
  return null;
}

export const action = (args: ActionFunctionArgs) =>
  answerOpenForm(args, async (app, form) => {
    const password = passwordIn(form, 'password');
    // Who comes second is told that it is set up before anything else.
    if (await app.actions.setUp.isSetUp()) return toSignIn(app.locale);
    if (password !== passwordIn(form, 'passwordAgain')) {
      throw new AppError('bad_input', { fields: { passwordAgain: 'passwordDiffers' } });
    }
    try {
      await app.actions.setUp.setUp(setUpIn(form, password), app);
    } catch (error) {
      if (refusalOf(error)?.code === 'already_set_up') return toSignIn(app.locale);
      throw error;
    }
    const browser = browserOf(args.request, app);
    const cookies = await app.actions.signIn.signIn(formText(form, 'email'), password, browser);
    return redirectWithCookies('/don-vi', cookies);
  });

function setUpIn(form: FormData, password: string) {
  return {
    unitName: formText(form, 'unitName'),
    unitKind: ROOT_KINDS.find((kind) => kind === formText(form, 'unitKind')) ?? ROOT_KINDS[0],
    name: formText(form, 'name'),
    title: formText(form, 'title'),
    email: formText(form, 'email'),
    password,
  };
}

function toSignIn(locale: Locale): Response {
  return redirectWithFlash('/dang-nhap', { text: ERRORS.already_set_up[locale] });
}

function passwordIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export default function SetUpPage() {
  const t = useTexts(personText);
  const units = useTexts(unitText);
  const failure = useFailure();
  const typed = (name: string) => failure?.values[name];
  // Actions name the text that belongs to a field; here are the ones that this form may get.
  const wrong = (name: string): string | undefined => {
    const key = failure?.fields[name];
    return key === undefined
      ? undefined
      : FIELD_ERRORS.map((code) => [code, t[code]]).find(([code]) => code === key)?.[1];
  };
  return (
    <Page title={t.setUp} lead={t.setUpLead} width="narrow">
      <PostForm reloadDocument>
        <FormProblem failure={failure} />
        <Panel title={t.rootUnit}>
          <Field
            name="unitName"
            label={t.unitName}
            hint={t.unitNameHint}
            required
            defaultValue={typed('unitName')}
            error={wrong('unitName')}
          />
          <Select
            name="unitKind"
            label={t.unitKind}
            required
            options={ROOT_KINDS.map((kind) => ({ value: kind, label: units[`kind.${kind}`] }))}
            defaultValue={typed('unitKind')}
          />
        </Panel>
        <Panel title={t.administrator}>
          <Field
            name="name"
            label={t.personName}
            required
            autoComplete="name"
            defaultValue={typed('name')}
            error={wrong('name')}
          />
          <Field
            name="title"
            label={t.personTitle}
            required
            defaultValue={typed('title')}
            error={wrong('title')}
          />
          <Field
            name="email"
            type="email"
            label={t.email}
            required
            autoComplete="username"
            defaultValue={typed('email')}
            error={wrong('email')}
          />
          <NewPasswordField name="password" error={wrong('password')} />
          <Field
            name="passwordAgain"
            type="password"
            label={t.passwordAgain}
            required
            autoComplete="new-password"
            error={wrong('passwordAgain')}
          />
        </Panel>
        <SubmitButton look="primary">{t.finishSetUp}</SubmitButton>
      </PostForm>
    </Page>
  );
}

const FIELD_ERRORS = [
  'unitNameMissing',
  'nameMissing',
  'titleMissing',
  'emailWrong',
  'passwordShort',
  'passwordCommon',
  'passwordOwn',
  'passwordDiffers',
] as const;
