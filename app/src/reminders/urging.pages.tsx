import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { momentInWords, plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, type DirectiveId, type EventId, parseId, type TaskId } from '../base/ids.ts';
import { ChooseAll } from '../tasks/bulk-acts.tsx';
import { IMPORTANCES, readImportance } from '../tasks/importance.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Check, Select, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { TableFrame } from '../ui/table.tsx';
import { useTicked } from '../ui/use-ticked.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText, formTexts } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { urgingText } from './urging.text.ts';

const FORM = 'nhac-viec';
const CHOSEN_BEFORE = 'chosenBefore';

type About =
  | { readonly directiveId: DirectiveId }
  | { readonly taskId: TaskId }
  | { readonly assignmentIds: readonly AssignmentId[] };

/** `?van-ban=…` for a directive, `?nhiem-vu=…` for one task, `?viec=…&viec=…` for what was chosen in the task table. */
function aboutOf(request: Request): About {
  const { searchParams } = new URL(request.url);
  const chosen = searchParams.getAll('viec').flatMap((id) => parseId<AssignmentId>(id) ?? []);
  if (chosen.length > 0) return { assignmentIds: [...new Set(chosen)] };
  const directiveId = parseId<DirectiveId>(searchParams.get('van-ban'));
  if (directiveId !== null) return { directiveId };
  const taskId = parseId<TaskId>(searchParams.get('nhiem-vu'));
  if (taskId === null) throw new AppError('not_found');
  return { taskId };
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const about = aboutOf(args.request);
    const rows = await actions.reminders.openWork(actor, about);
    const t = urgingText[locale];
    // Whoever may see none of it does not learn that it is there.
    if ('directiveId' in about && rows.length === 0) await actions.tasks.matrix(actor, about.directiveId, {});
    const task = 'taskId' in about ? (await actions.tasks.task(actor, about.taskId)).task : null;
    return {
      importance: task?.importance ?? null,
      about: task?.summary ?? null,
      ...backOf(about, t),
      leftOut: 'assignmentIds' in about ? await actions.reminders.leftOut(actor, about.assignmentIds) : [],
      units: new Set(rows.map(({ unitId }) => unitId)).size,
      requestKey: crypto.randomUUID(),
      rows: rows.map(({ id, unitName, summary, due, last }) => ({
        id,
        unitName,
        summary,
        due: due === null ? '' : plainDate(Temporal.PlainDate.from(due), locale),
        last:
          last === null
            ? t.never
            : t.told(
                momentInWords(Temporal.Instant.from(last.at), { today, locale }).text,
                last.people,
                last.unseen,
              ),
      })),
    };
  });

function backOf(about: About, t: (typeof urgingText)['vi']) {
  if ('taskId' in about) return { back: `/nhiem-vu/${about.taskId}`, backTo: t.toTask };
  if ('directiveId' in about) return { back: `/van-ban/${about.directiveId}/theo-doi`, backTo: t.toFollow };
  return { back: '/nhiem-vu', backTo: t.toList };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const about = aboutOf(args.request);
    const t = urgingText[locale];
    const { pathname, search } = new URL(args.request.url);
    const here = `${pathname.replace(/\.data$/u, '')}${search}`;
    const importance = readImportance(formText(form, 'importance'));
    if ('taskId' in about && importance !== null) {
      await actions.reminders.setImportance(actor, about.taskId, importance);
      return redirectWithFlash(here, { text: t.importanceSaved });
    }
    const chosen = formTexts(form, 'chosen').flatMap((id) => parseId<AssignmentId>(id) ?? []);
    // A refused form comes back with each field's last value; this keeps all boxes where no script does.
    form.set(CHOSEN_BEFORE, chosen.join(' '));
    const { people } = await actions.reminders.urge(actor, {
      assignmentIds: chosen,
      words: formText(form, 'words'),
      again: form.has('again'),
      requestKey: parseId<EventId>(formText(form, 'requestKey')),
    });
    return redirectWithFlash(here, { text: t.sent(people) });
  });

/** What is still to be handed in, whom that was told, and a notice to all of them. */
export default function UrgingPage() {
  const { rows, units, importance, about, back, backTo, leftOut } = useLoaderData<typeof loader>();
  const t = useTexts(urgingText);
  const lead = [about, rows.length === 0 ? null : t.lead(rows.length, units)].filter((each) => each !== null);
  return (
    <Page
      title={t.title}
      lead={lead.length === 0 ? undefined : lead.join(' · ')}
      aside={<ButtonLink to={back}>{backTo}</ButtonLink>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
      ) : (
        <>
          <UrgingForm />
          {importance !== null && <ImportanceForm />}
        </>
      )}
      {leftOut.length > 0 && (
        <Panel title={t.leftOut}>
          <ul>
            {leftOut.map(({ id, unitName, summary, why }) => (
              <li key={id}>
                {unitName}: {summary} <span className="muted">({t[`why.${why}`]})</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

function UrgingForm() {
  const { rows, requestKey } = useLoaderData<typeof loader>();
  const t = useTexts(urgingText);
  const failure = useFailure();
  const today = failure?.fields['again'] !== undefined;
  const before = failure?.values[CHOSEN_BEFORE]?.split(' ');
  const chosen = useTicked(FORM, 'chosen');
  return (
    <PostForm id={FORM} className="stack">
      <FormProblem failure={failure} />
      {failure?.fields['assignmentIds'] && <Notice kind="error">{t.chooseFirst}</Notice>}
      {today && (
        <Panel>
          <Notice kind="warn">{t.remindedToday}</Notice>
          <Check name="again" value="yes" label={t.again} />
        </Panel>
      )}
      <input type="hidden" name="requestKey" value={requestKey} />
      <div className="form">
        <TextArea
          {...fieldsOf(failure, t)('words')}
          label={t.words}
          hint={t.wordsHint}
          rows={2}
          maxLength={1000}
        />
        <SubmitButton look="primary" disabled={chosen?.length === 0}>
          {chosen !== null && chosen.length > 0 ? t.sendMany(chosen.length) : t.send}
        </SubmitButton>
      </div>
      <TableFrame label={t.choose}>
        <table className="table table-stacks">
          <caption className="visually-hidden">{t.choose}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="row">
                  <ChooseAll formId={FORM} startsChosen={before === undefined} /> {t.unit}
                </span>
              </th>
              {[t.work, t.due, t.last].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Check
                    name="chosen"
                    value={row.id}
                    label={row.unitName}
                    defaultChecked={before?.includes(row.id) ?? true}
                  />
                </th>
                <td data-label={t.work}>{row.summary}</td>
                <td data-label={t.due}>{row.due === '' ? '–' : row.due}</td>
                <td data-label={t.last}>{row.last}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </PostForm>
  );
}

function ImportanceForm() {
  const { importance } = useLoaderData<typeof loader>();
  const t = useTexts(urgingText);
  return (
    <Panel title={t.importance}>
      <PostForm>
        <Select
          name="importance"
          label={t.importance}
          hint={t.importanceHint}
          required
          options={IMPORTANCES.map((value) => ({ value, label: t[`importance.${value}`] }))}
          defaultValue={importance ?? 'normal'}
        />
        <SubmitButton>{t.saveImportance}</SubmitButton>
      </PostForm>
    </Panel>
  );
}
