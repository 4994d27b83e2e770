import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { AppError } from '../base/errors.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { mayManagePeople } from './person.policy.ts';
import { personPageText } from './person-page.text.ts';
import { PersonFields, PositionFields } from './position-fields.tsx';
import { personIn, positionIn } from './position-form.ts';

/** `?don-vi=` fills the unit in. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today }) => {
    if (!mayManagePeople(actor)) throw new AppError('not_allowed');
    const unitId = parseId<UnitId>(new URL(args.request.url).searchParams.get('don-vi'));
    const unit = unitId === null ? null : (await actions.units.get(actor, unitId)).unit;
    return { unit: unit === null ? '' : (unit.code ?? unit.name), from: today.toString() };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const person = personIn(form);
    const id = await actions.people.add(actor, person, positionIn(form));
    return redirectWithFlash(`/nguoi/${id}`, { text: personPageText[locale].added(person.name) });
  });

export default function NewPersonPage() {
  const start = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const failure = useFailure();
  return (
    <Page title={t.addPerson} width="narrow">
      <PostForm draft="person:new">
        <FormProblem failure={failure} />
        <Panel title={t.contact}>
          <PersonFields failure={failure} />
        </Panel>
        <Panel title={t.firstPosition}>
          <PositionFields failure={failure} first={start} />
        </Panel>
        <SubmitButton look="primary">{t.add}</SubmitButton>
      </PostForm>
    </Page>
  );
}
