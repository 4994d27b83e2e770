import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type DirectiveId, parseId, type TaskId, type UnitId } from '../base/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Check, Field, FieldGroup } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { useTicked } from '../ui/use-ticked.ts';
import { parseDay } from '../units/day-field.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure, wasTicked } from '../web/form-failure.tsx';
import { formText, formTexts } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { issuedSetText } from './issued-set.text.ts';

/** The task, or the directive, that the address names, and the page that it came from. */
function aboutIn(request: Request) {
  const { searchParams } = new URL(request.url);
  const taskId = parseId<TaskId>(searchParams.get('nhiem-vu'));
  if (taskId !== null) return { about: { taskId }, back: `/nhiem-vu/${taskId}` };
  const directiveId = parseId<DirectiveId>(searchParams.get('van-ban'));
  if (directiveId !== null) return { about: { directiveId }, back: `/van-ban/${directiveId}/theo-doi` };
  throw new AppError('not_found');
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { about, back } = aboutIn(args.request);
    const { sets, gifts } = await actions.tasks.sinceIssue(actor, about, locale);
    // Whoever may not give it learns nothing of it.
    if (sets.length === 0) throw new AppError('not_found');
    const isPast = (due: string | null): boolean => due !== null && due < today.toString();
    const t = issuedSetText[locale];
    const dueInWords = (due: string | null): string => {
      if (due === null) return t.noDue;
      const day = plainDate(Temporal.PlainDate.from(due), locale);
      return isPast(due) ? t.duePassed(day) : t.dueIs(day);
    };
    return {
      back,
      today: today.toString(),
      needsDue: gifts.some(({ task }) => isPast(task.due)),
      tasks: gifts.map(({ task, units }) => ({
        id: task.id,
        title: t.task(task.ordinal, task.summary),
        due: dueInWords(task.due),
        units,
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const { about, back } = aboutIn(args.request);
    const chosen = formTexts(form, 'give').flatMap((pair) => {
      const [task, unit] = pair.split(':');
      const [taskId, unitId] = [parseId<TaskId>(task), parseId<UnitId>(unit)];
      return taskId === null || unitId === null ? [] : [{ taskId, unitId }];
    });
    const due = parseDay(formText(form, 'due'));
    const given = await actions.tasks.assignAlso(actor, { about, chosen, due });
    return redirectWithFlash(back, { text: issuedSetText[locale].given(given) });
  });

const FORM = 'assign-also';

/** "Giao N việc cho M đơn vị" by what is ticked; until script runs nobody can count along. */
function GiveButton() {
  const t = useTexts(issuedSetText);
  const chosen = useTicked(FORM, 'give');
  const units = new Set(chosen?.map((pair) => pair.split(':')[1])).size;
  return (
    <SubmitButton look="primary" disabled={chosen?.length === 0}>
      {chosen !== null && chosen.length > 0 ? t.give(chosen.length, units) : t.giveChosen}
    </SubmitButton>
  );
}

/** Each task with the units that have joined, all chosen; what is given is told at once, so it takes a page of its own. */
export default function AssignAlsoPage() {
  const { tasks, back, needsDue, today } = useLoaderData<typeof loader>();
  const t = useTexts(issuedSetText);
  const failure = useFailure();
  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      {tasks.length === 0 ? (
        <EmptyState title={t.nobodyNew}>{t.nobodyNewHint}</EmptyState>
      ) : (
        <PostForm id={FORM}>
          <FormProblem failure={failure} />
          {failure?.fields['chosen'] === 'nobodyChosen' && <p className="field-error">{t.nobodyChosen}</p>}
          {tasks.map(({ id, title, due, units }) => (
            <FieldGroup key={id} legend={title} hint={due}>
              {units.map((unit) => (
                <Check
                  key={unit.id}
                  name="give"
                  value={`${id}:${unit.id}`}
                  label={unit.name}
                  defaultChecked={failure === undefined || wasTicked(failure, 'give', `${id}:${unit.id}`)}
                />
              ))}
            </FieldGroup>
          ))}
          {needsDue && (
            <Field
              {...fieldsOf(failure, t)('due')}
              type="date"
              label={t.due}
              hint={t.dueHint}
              required
              min={today}
              className="input-short"
            />
          )}
          <div className="row">
            <GiveButton />
          </div>
        </PostForm>
      )}
      <p>
        <Link to={back}>{t.back}</Link>
      </p>
    </Page>
  );
}
