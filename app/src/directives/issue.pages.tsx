import { Fragment } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, type DraftTaskId, parseId, type UnitId } from '../base/ids.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { directiveLabel } from './directive-words.ts';
import { chosenSchema } from './edit.schema.ts';
import type { ChosenUnits } from './edit.ts';
import { issueText } from './issue.text.ts';
import { type IssueLook, NAMES_ON_PAGE, type ShownTask, shownOf, UNITS_ON_PAGE } from './issue-shown.ts';
import type { IssueTaskView } from './issue-view.actions.ts';
import type { GroupDecision } from './resolve-party.actions.ts';
import type { GroupView } from './resolve-party.ts';
import { ReviewSteps } from './review-steps.tsx';
import { unresolvedText } from './unresolved.text.ts';
import { UnresolvedGroups } from './unresolved-groups.tsx';
import './directives.css';
import './issue.css';

function idOf(params: LoaderFunctionArgs['params']): DirectiveId {
  const id = parseId<DirectiveId>(params['directiveId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const id = idOf(args.params);
    const view = await actions.directives.issue.view(actor, id, locale);
    if (view.issued) throw redirect(`/van-ban/${id}/theo-doi`);
    const { header, totals, groups, unresolved } = view;
    const shown = shownOf(view, lookOf(args.request));
    return {
      ...shown,
      id,
      header,
      totals,
      groups,
      waiting: unresolved.length,
      label: directiveLabel(header),
    };
  });

function lookOf(request: Request): IssueLook {
  const { searchParams } = new URL(request.url);
  return {
    openTask: searchParams.get('nv'),
    namesPage: Number(searchParams.get('trang') ?? 1),
    unitsPage: Number(searchParams.get('trang-don-vi') ?? 1),
  };
}

/** The page with the names of a task open. */
function namesAddress(id: DirectiveId, taskId: DraftTaskId, page: number): string {
  return `/van-ban/${id}/giao?nv=${taskId}${page > 1 ? `&trang=${page}` : ''}#nv-${taskId}`;
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = idOf(args.params);
    const t = issueText[locale];
    const taskId = parseId<DraftTaskId>(formText(form, 'task'));
    const unitId = parseId<UnitId>(formText(form, 'unit'));
    if (taskId !== null && unitId !== null) {
      const back = formText(form, 'intent') === 'take-back';
      const exception = { taskId, unitId, version: Number(formText(form, 'version')), back };
      await actions.directives.issue.except(actor, id, exception);
      return redirect(namesAddress(id, taskId, lookOf(args.request).namesPage), 303);
    }
    const decision = groupDecision(form);
    if (decision !== null) {
      const n = await actions.directives.issue.resolve(actor, id, { ...decision, locale });
      const u = unresolvedText[locale];
      const text = decision.choice === null ? u.leftOut(n) : u.resolved(n);
      return redirectWithFlash(`/van-ban/${id}/giao`, { text });
    }
    // Handing out is never what happens for want of something else.
    if (formText(form, 'intent') !== 'issue') throw new AppError('bad_input');
    const result = await actions.directives.issue.issue(actor, id);
    const text = result.before ? t.issuedBefore : t.issued(result.assignments, result.units);
    return redirectWithFlash(`/van-ban/${id}/theo-doi`, { text });
  });

/** What a form about tasks that wait for the same words decides; null for the other forms of the page. */
function groupDecision(form: FormData): Omit<GroupDecision, 'locale'> | null {
  const intent = formText(form, 'intent');
  if (!form.has('written') || !['resolve', 'leave-out', 'keep'].includes(intent)) return null;
  const written = formText(form, 'written') || null;
  if (intent === 'leave-out') return { written, choice: null };
  if (intent === 'keep') return { written, choice: 'guessed' };
  if (!form.has('chosen')) return { written, choice: { words: formText(form, 'unitWords') } };
  const chosen = chosenFrom(formText(form, 'chosen'));
  if (chosen === null) throw new AppError('bad_input');
  return { written, choice: chosen };
}

function chosenFrom(json: string): ChosenUnits | null {
  try {
    return chosenSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    // Not written by our own page.
    return null;
  }
}

export default function IssuePage() {
  const { id, label, header, totals, tasks, units, unitsPage, waiting, groups } =
    useLoaderData<typeof loader>();
  const t = useTexts(issueText);
  const failure = useFailure();
  const blocked = waiting > 0 || totals.tasks === 0;
  return (
    <Page
      title={t.title}
      lead={label === header.title ? label : `${label} · ${header.title}`}
      aside={<ReviewSteps current={2} id={id} />}
    >
      <FormProblem failure={failure} />
      {waiting > 0 && <Unresolved id={id} count={waiting} groups={groups} failure={failure} />}
      {totals.tasks === 0 ? (
        <EmptyState title={t.nothing} act={<Link to={`/van-ban/${id}/soat`}>{t.backToReview}</Link>}>
          {t.nothingHint}
        </EmptyState>
      ) : (
        <PostForm className="issue-act">
          <SubmitButton look="primary" name="intent" value="issue" disabled={blocked}>
            {t.issue(totals.assignments, totals.units)}
          </SubmitButton>
          <ButtonLink to={`/van-ban/${id}/soat`}>{t.backToReview}</ButtonLink>
          <p className="muted">{t.issueHint}</p>
        </PostForm>
      )}
      <div className="issue-columns">
        <Panel title={t.byTask(totals.tasks)}>
          <ol className="plain issue-tasks">
            {tasks.map((task) => (
              <IssueTask key={task.id} directiveId={id} task={task} />
            ))}
          </ol>
          {totals.directions > 0 && <p className="muted">{t.directions(totals.directions)}</p>}
        </Panel>
        <div id="theo-don-vi">
          <Panel title={t.byUnit(totals.units)}>
            <ul className="plain issue-units">
              {units.map((unit) => (
                <li key={unit.id}>
                  <details>
                    <summary>
                      {unit.name} <span className="muted">· {t.nTasks(unit.tasks.length)}</span>
                    </summary>
                    <ol className="plain">
                      {unit.tasks.map((at) => (
                        <UnitTask key={at} task={tasks[at]} />
                      ))}
                    </ol>
                  </details>
                </li>
              ))}
            </ul>
            <Pagination
              page={unitsPage}
              pageSize={UNITS_ON_PAGE}
              total={totals.units}
              to={(page) => `/van-ban/${id}/giao?trang-don-vi=${page}#theo-don-vi`}
            />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

function UnitTask({ task }: { readonly task: IssueTaskView | undefined }) {
  const t = useTexts(issueText);
  if (task === undefined) return null;
  return (
    <li>
      {task.ordinal}. {task.summary}{' '}
      <span className="muted">· {task.due === null ? t.noDue : t.due(task.due)}</span>
    </li>
  );
}

interface UnresolvedProps {
  readonly id: DirectiveId;
  readonly count: number;
  readonly groups: readonly GroupView[];
  readonly failure: ReturnType<typeof useFailure>;
}

function Unresolved({ id, count, groups, failure }: UnresolvedProps) {
  const t = useTexts(issueText);
  const refused = failure?.fields['unitWords'] === undefined ? undefined : failure.values['written'];
  return (
    <Panel title={t.unresolvedTitle(count)}>
      <UnresolvedGroups directiveId={id} groups={groups} refused={refused} />
    </Panel>
  );
}

interface IssueTaskProps {
  readonly directiveId: DirectiveId;
  readonly task: ShownTask;
}

function IssueTask({ directiveId, task }: IssueTaskProps) {
  const t = useTexts(issueText);
  const facts = [
    task.due === null ? t.noDue : t.due(task.due),
    ...(task.cooperators === '' ? [] : [t.cooperators(task.cooperators)]),
    ...(task.follower === null ? [] : [t.follower(task.follower)]),
  ];
  return (
    <li id={`nv-${task.id}`}>
      <p>
        <b>{task.ordinal}.</b> {task.summary}{' '}
        <Link
          className="issue-mend"
          to={`/van-ban/${directiveId}/soat?nv=${task.id}`}
          aria-label={t.mendTask(task.ordinal)}
        >
          {t.mend}
        </Link>
      </p>
      <p className="muted">{facts.join(' · ')}</p>
      {task.inWordsOnly.length > 0 && (
        <p className="muted small">{t.inWordsOnly(task.inWordsOnly.join(', '))}</p>
      )}
      <details open={task.open}>
        <summary>
          {task.count === 1 ? task.units[0]?.name : t.nUnits(task.count)}
          {task.excepted.length > 0 && ` · ${t.excepted} ${task.excepted.length}`}
        </summary>
        <ul className="plain issue-names">
          {task.units.map((unit) => (
            <ExceptionLine key={unit.id} task={task} unit={unit} back={false} />
          ))}
          {task.excepted.map((unit) => (
            <ExceptionLine key={unit.id} task={task} unit={unit} back />
          ))}
        </ul>
        {task.open ? (
          <Pagination
            page={task.page}
            pageSize={NAMES_ON_PAGE}
            total={task.count}
            to={(page) => namesAddress(directiveId, task.id, page)}
          />
        ) : (
          task.units.length < task.count && (
            <Link to={namesAddress(directiveId, task.id, 1)}>{t.allNames(task.count)}</Link>
          )
        )}
      </details>
    </li>
  );
}

function ExceptionLine(props: {
  readonly task: IssueTaskView;
  readonly unit: IssueTaskView['units'][number];
  readonly back: boolean;
}) {
  const t = useTexts(issueText);
  const { task, unit, back } = props;
  const Name = back ? 's' : Fragment;
  return (
    <li className="row">
      <span>
        <Name>{unit.name}</Name>
      </span>
      <Form method="post" className="push" preventScrollReset>
        <input type="hidden" name="task" value={task.id} />
        <input type="hidden" name="version" value={task.version} />
        <input type="hidden" name="unit" value={unit.id} />
        <Button
          look="quiet"
          className="button-small"
          name="intent"
          value={back ? 'take-back' : 'except'}
          aria-label={back ? t.takeBackUnit(unit.name) : t.exceptUnit(unit.name)}
        >
          {back ? t.takeBack : t.except}
        </Button>
      </Form>
    </li>
  );
}
