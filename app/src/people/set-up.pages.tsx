import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { ERRORS } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { unitText } from '../units/unit.text.ts';
import type { UnitKind } from '../units/unit.ts';
import { appOf } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerOpenForm } from '../web/page-handlers.ts';
import { refusalOf } from '../web/refusal.ts';
import { newPasswordIn } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
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
    // Who comes second is told that it is set up before anything else.
    if (await app.actions.setUp.isSetUp()) return toSignIn(app.locale);
    const password = newPasswordIn(form, 'password');
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

export default function SetUpPage() {
  const t = useTexts(personText);
  const units = useTexts(unitText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  const kinds = ROOT_KINDS.map((kind) => ({ value: kind, label: units[`kind.${kind}`] }));
  return (
    <Page title={t.setUp} lead={t.setUpLead} width="narrow">
      <PostForm reloadDocument>
        <FormProblem failure={failure} />
        <Panel title={t.rootUnit}>
          <Field {...field('unitName')} label={t.unitName} hint={t.unitNameHint} required />
          <Select {...field('unitKind')} label={t.unitKind} required options={kinds} />
        </Panel>
        <Panel title={t.administrator}>
          <Field {...field('name')} label={t.personName} required autoComplete="name" />
          <Field {...field('title')} label={t.personTitle} required />
          <Field {...field('email')} type="email" label={t.email} required autoComplete="username" />
          <NewPasswordFields field={field} name="password" />
        </Panel>
        <SubmitButton look="primary">{t.finishSetUp}</SubmitButton>
      </PostForm>
    </Page>
  );
}
