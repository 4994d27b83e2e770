import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, fullDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import {
  type AssignmentId,
  type AssignmentPartId,
  type EventId,
  type PersonId,
  parseId,
} from '../base/ids.ts';
import { ButtonRow } from '../ui/button.tsx';
import { Field, Select, TextArea } from '../ui/field.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import type { SignedIn } from '../web/context.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { dayWords, momentWords } from './assignment-words.ts';
import { dueIn } from './break-down-form.ts';
import { cascadeText } from './cascade.text.ts';
import './cascade.css';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const page = await actions.tasks.staffParts(actor, assignmentId(args));
    const frame: DateFrame = { today, locale };
    return {
      id: page.id,
      summary: page.summary,
      open: page.open,
      due: page.due,
      dueWords: page.due === null ? null : fullDate(Temporal.PlainDate.from(page.due), locale),
      parts: page.parts.map(({ id, text, personName, gone, due, doneAt }) => ({
        id,
        text,
        personName,
        gone,
        day: due === null ? null : dayWords({ currentDue: due, deadlineWritten: null }, frame),
        late: doneAt === null && due !== null && due < today.toString(),
        done: doneAt === null ? null : momentWords(doneAt, frame).text,
      })),
      people: page.people.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
      requestKey: crypto.randomUUID(),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async (signedIn, form) => {
    const id = assignmentId(args);
    const text = await act(signedIn, id, form);
    const to = formText(form, 'from') === 'hom-nay' ? '/hom-nay' : `/viec/${id}/chia-viec`;
    return redirectWithFlash(to, { text });
  });

/** @returns what was done, in words */
async function act({ actions, actor, locale }: SignedIn, id: AssignmentId, form: FormData): Promise<string> {
  const t = cascadeText[locale];
  const partId = parseId<AssignmentPartId>(formText(form, 'part'));
  const intent = formText(form, 'intent');
  if (intent === 'split') {
    await actions.tasks.split(actor, {
      assignmentId: id,
      text: formText(form, 'text'),
      personId: parseId<PersonId>(formText(form, 'person')),
      due: dueIn(form),
      requestKey: parseId<EventId>(formText(form, 'requestKey')),
    });
    return t.splitDid;
  }
  if (partId === null) throw new AppError('not_found');
  if (intent === 'remove') {
    await actions.tasks.removePart(actor, { assignmentId: id, partId });
    return t.removed;
  }
  const done = intent === 'done';
  await actions.tasks.markPart(actor, { assignmentId: id, partId, done });
  return done ? t.markedDone : t.markedNotDone;
}

function assignmentId(args: { readonly params: Readonly<Record<string, string | undefined>> }): AssignmentId {
  const id = parseId<AssignmentId>(args.params['assignmentId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

/** Who of the unit does what by when: a line and a mark for each, no more. */
export default function StaffPartsPageView() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(cascadeText);
  return (
    <Page title={t.splitTitle} lead={data.summary} width="narrow">
      <div className="work-sheet">
        <p className="chain-back">
          <Link to={`/viec/${data.id}`}>{t.backToWork}</Link>
        </p>
        {data.parts.length === 0 ? (
          <p className="muted">{t.splitNone}</p>
        ) : (
          <ul className="part-list">
            {data.parts.map((part) => (
              <Part key={part.id} part={part} open={data.open} />
            ))}
          </ul>
        )}
        {data.open && <SplitForm data={data} />}
      </div>
    </Page>
  );
}

function Part({ part, open }: { readonly part: Data['parts'][number]; readonly open: boolean }) {
  const t = useTexts(cascadeText);
  return (
    <li id={part.id}>
      <p>{part.text}</p>
      <div className="work-meta">
        <Lamp state={part.done ? 'done' : part.late ? 'late' : 'ok'}>
          {part.done ? t.partDone(part.done) : t.partOpen}
        </Lamp>
        <span className="work-from">
          {part.personName}
          {part.gone && ` (${t.gone})`}
        </span>
        {part.day && (
          <time className="work-from push" title={part.day.full}>
            {part.day.text}
          </time>
        )}
      </div>
      <PostForm>
        <input type="hidden" name="part" value={part.id} />
        <ButtonRow>
          <SubmitButton name="intent" value={part.done ? 'not-done' : 'done'}>
            {part.done ? t.markNotDone : t.markDone}
          </SubmitButton>
          {open && (
            <SubmitButton look="quiet" name="intent" value="remove">
              {t.removePart}
            </SubmitButton>
          )}
        </ButtonRow>
      </PostForm>
    </li>
  );
}

function SplitForm({ data }: { readonly data: Data }) {
  const t = useTexts(cascadeText);
  const failure = useFailure();
  const form = `split:${data.id}:${data.parts.length}`;
  const field = fieldsOf(failure, t);
  return (
    // Another part is another form: what was sent does not stay in it.
    <PostForm key={form} draft={form}>
      <h2 className="work-group">{t.splitOne}</h2>
      <FormProblem failure={failure} />
      <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? data.requestKey} />
      <TextArea {...field('text')} rows={2} required label={t.splitText} />
      <Select
        {...field('person', '')}
        required
        label={t.person}
        placeholder={t.choosePerson}
        options={data.people}
      />
      <Field
        {...field('due')}
        type="date"
        max={data.due ?? undefined}
        className="input-short"
        label={t.splitDue}
        hint={data.dueWords === null ? t.splitDueHint : t.dueAtMost(data.dueWords)}
      />
      <ButtonRow>
        <SubmitButton look="primary" name="intent" value="split">
          {t.splitAct}
        </SubmitButton>
      </ButtonRow>
    </PostForm>
  );
}
