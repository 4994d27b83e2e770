import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { ERRORS } from '../base/errors.ts';
import { type AssignmentId, type EventId, parseId } from '../base/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { workLine } from './assignment-words.ts';
import type { BulkRow } from './bulk.actions.ts';
import { fieldWords } from './field-words.ts';
import { followText } from './follow.text.ts';
import { parseDue } from './move-form.ts';
import { taskText } from './task.text.ts';
import { tableText } from './task-table.text.ts';
import { BULK_ACTS, type BulkAct } from './task-table.ts';
import './work.css';

/** What stands in the address: `?lam=confirmed&viec=…&viec=…`. */
function chosenIn(request: Request): { act: BulkAct; ids: AssignmentId[] } {
  const { searchParams } = new URL(request.url);
  const act = BULK_ACTS.find((known) => known === searchParams.get('lam')) ?? 'confirmed';
  const ids = searchParams.getAll('viec').map((id) => parseId<AssignmentId>(id));
  return { act, ids: [...new Set(ids.filter((id) => id !== null))] };
}

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { act, ids } = chosenIn(args.request);
    const rows = ids.length === 0 ? [] : await actions.tasks.bulkPreview(actor, act, ids);
    return {
      act,
      rows: rows.map((row) => lineOf(row, { today, locale })),
      today: today.toString(),
      requestKey: crypto.randomUUID(),
    };
  });

function lineOf({ card, refused }: BulkRow, frame: DateFrame) {
  return { ...workLine(card, frame), why: refused === null ? null : ERRORS[refused][frame.locale] };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, today, locale }, form) => {
    const { act, ids } = chosenIn(args.request);
    const requestKey = parseId<EventId>(formText(form, 'requestKey')) ?? newKey();
    const happening =
      act === 'confirmed'
        ? ({ kind: act, text: '' } as const)
        : ({ kind: act, reason: formText(form, 'reason'), due: parseDue(formText(form, 'due')) } as const);
    const { rows, done } = await actions.tasks.bulkMove(actor, { assignmentIds: ids, happening, requestKey });
    return {
      outcome: rows.map((row) => ({
        ...lineOf(row, { today, locale }),
        done: done.has(row.card.id),
      })),
    };
  });

type Outcome = Extract<Awaited<ReturnType<typeof action>>, { readonly outcome: unknown }>['outcome'];
type Line = ReturnType<typeof lineOf> & { readonly done?: boolean };

export default function BulkPage() {
  const { act, rows, today, requestKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTexts(tableText);
  const words = useTexts(taskText);
  const failure = useFailure();
  if (answered !== undefined && 'outcome' in answered) return <OutcomePage outcome={answered.outcome} />;
  const possible = rows.filter(({ why }) => why === null).length;
  return (
    <Page title={t.preview(t[`act.${act}`], rows.length)} lead={t.willDo(possible)}>
      {rows.length === 0 ? (
        <EmptyState title={t.choose}>
          <Link to="/nhiem-vu">{t.back}</Link>
        </EmptyState>
      ) : (
        <div className="stack">
          <Rows lines={rows} />
          {possible > 0 && (
            <PostForm className="stack">
              <FormProblem failure={failure} />
              <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? requestKey} />
              {act === 'deadline-changed' && (
                <>
                  <Field
                    label={t.newDue}
                    name="due"
                    type="date"
                    min={today}
                    required
                    defaultValue={failure?.values['due']}
                    error={fieldWords(failure, 'due', words)}
                  />
                  <TextArea
                    label={t.reason}
                    name="reason"
                    rows={2}
                    required
                    defaultValue={failure?.values['reason']}
                    error={fieldWords(failure, 'reason', words)}
                  />
                </>
              )}
              <SubmitButton look="primary">{t.doIt(t[`act.${act}`], possible)}</SubmitButton>
            </PostForm>
          )}
          <Link to="/nhiem-vu">{t.back}</Link>
        </div>
      )}
    </Page>
  );
}

function OutcomePage({ outcome }: { readonly outcome: Outcome }) {
  const t = useTexts(tableText);
  const done = outcome.filter((line) => line.done).length;
  return (
    <Page title={t.outcome} lead={t.outcomeOf(done, outcome.length - done)}>
      <div className="stack">
        <Rows lines={outcome} />
        <Link to="/nhiem-vu">{t.back}</Link>
      </div>
    </Page>
  );
}

function Rows({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTexts(tableText);
  const columns = useColumns();
  return <Table caption={t.outcome} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function useColumns(): Column<Line>[] {
  const t = useTexts(tableText);
  const words = useTexts(taskText);
  const follow = useTexts(followText);
  return [
    {
      key: 'summary',
      head: words.task,
      cell: (line) => (
        <span className="list-task">
          <Link to={`/viec/${line.id}`} prefetch="none">
            {line.summary}
          </Link>
          <span className="work-from">{line.from}</span>
        </span>
      ),
    },
    { key: 'unit', head: words.unit, cell: (line) => line.unitName },
    { key: 'standing', head: words.standing, cell: (line) => <Lamp state={line.lamp}>{line.words}</Lamp> },
    { key: 'due', head: follow.due, cell: (line) => line.day?.text ?? '–' },
    {
      key: 'outcome',
      head: t.outcome,
      cell: (line) => {
        if (line.done === true) return t.done;
        return line.why === null && line.done === undefined ? t.willBe : (line.why ?? t.wontDo);
      },
    },
  ];
}

function newKey(): EventId {
  const key = parseId<EventId>(crypto.randomUUID());
  if (key === null) throw new Error('a new id is no id');
  return key;
}
