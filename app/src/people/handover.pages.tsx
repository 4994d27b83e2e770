import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { AppError } from '../base/errors.ts';
import { type PersonId, parseId } from '../base/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { SearchSelect } from '../ui/search-select.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { handoverText } from './handover.text.ts';

// Enough to know what it is about; the counts tell how much.
const SHOWN = 20;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => {
    const id = parseId<PersonId>(args.params['personId']);
    if (id === null) throw new AppError('not_found');
    const { name, tasks, directives, successors } = await actions.people.handoverPreview(actor, id);
    return {
      id,
      name,
      tasks: tasks.slice(0, SHOWN),
      taskCount: tasks.length,
      directives: directives.slice(0, SHOWN),
      directiveCount: directives.length,
      successors: successors.map((person) => ({
        value: person.id,
        label: `${person.name}, ${person.title}, ${person.unitName}`,
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = parseId<PersonId>(args.params['personId']);
    if (id === null) throw new AppError('not_found');
    const { tasks, directives } = await actions.people.handOver(
      actor,
      id,
      parseId<PersonId>(formText(form, 'successor')),
    );
    return redirectWithFlash(`/nguoi/${id}`, { text: handoverText[locale].handedOver(tasks, directives) });
  });

export default function HandoverPage() {
  const { id, name, taskCount, directiveCount } = useLoaderData<typeof loader>();
  const t = useTexts(handoverText);
  return (
    <Page title={t.handover} lead={t.of(name)} width="narrow">
      {taskCount + directiveCount === 0 ? (
        <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
      ) : (
        <>
          <p>{t.means}</p>
          <Preview />
          <Successor />
        </>
      )}
      <p>
        <Link to={`/nguoi/${id}`}>{t.back}</Link>
      </p>
    </Page>
  );
}

function Preview() {
  const { tasks, taskCount, directives, directiveCount } = useLoaderData<typeof loader>();
  const t = useTexts(handoverText);
  return (
    <>
      {taskCount > 0 && (
        <Panel title={t.tasks(taskCount)}>
          <ul>
            {tasks.map((task) => (
              <li key={task.id}>
                <Link to={`/nhiem-vu/${task.id}`}>{task.summary}</Link>
              </li>
            ))}
          </ul>
          {taskCount > tasks.length && <p className="muted">{t.more(taskCount - tasks.length)}</p>}
        </Panel>
      )}
      {directiveCount > 0 && (
        <Panel title={t.directives(directiveCount)}>
          <ul>
            {directives.map((directive) => (
              <li key={directive.id}>
                <Link to={`/van-ban/${directive.id}`}>{directive.title}</Link>
              </li>
            ))}
          </ul>
          {directiveCount > directives.length && (
            <p className="muted">{t.more(directiveCount - directives.length)}</p>
          )}
        </Panel>
      )}
    </>
  );
}

function Successor() {
  const { successors, taskCount, directiveCount } = useLoaderData<typeof loader>();
  const t = useTexts(handoverText);
  const failure = useFailure();
  return (
    <PostForm>
      <FormProblem failure={failure} />
      <SearchSelect
        {...fieldsOf(failure, t)('successor')}
        label={t.successor}
        hint={t.successorHint}
        required
        placeholder=""
        options={successors}
      />
      <SubmitButton look="primary">{t.handOver(taskCount + directiveCount)}</SubmitButton>
    </PostForm>
  );
}
