import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ROLES, type Role } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { personText } from './person.text.ts';
import { dayIn } from './position-form.ts';
import { secondFactorRuleText } from './second-factor-rule.text.ts';

const HERE = '/nguoi/hai-lop';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => ({ roles: await actions.secondFactorRules.byRole(actor) }));

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    await actions.secondFactorRules.set(
      actor,
      ROLES.flatMap((role) => ruleIn(form, role)),
    );
    return redirectWithFlash(HERE, { text: secondFactorRuleText[locale].saved });
  });

function ruleIn(form: FormData, role: Role) {
  if (formText(form, role) === '') return [];
  const from = dayIn(form, role);
  if (from === null) throw new AppError('bad_input', { fields: { [role]: 'dayWrong' } });
  return [{ role, from }];
}

/** For which roles a second factor is required, for administrators. */
export default function SecondFactorRulesPage() {
  const { roles } = useLoaderData<typeof loader>();
  const t = useTexts(secondFactorRuleText);
  const names = useTexts(personText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <Panel>
        <p>{t.explain}</p>
        <PostForm>
          <FormProblem failure={failure} />
          {roles.map(({ role, from, people, ready }) => (
            <Field
              key={role}
              {...field(role, from ?? '')}
              type="date"
              label={`${names[`role.${role}`]}: ${t.from.toLowerCase()}`}
              hint={`${t.ready}: ${t.readyOf(ready, people)}`}
              required={false}
            />
          ))}
          <SubmitButton look="primary">{t.save}</SubmitButton>
        </PostForm>
      </Panel>
      <p>
        <Link to="/nguoi">{t.toPeople}</Link>
      </p>
    </Page>
  );
}
