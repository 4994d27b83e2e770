import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { type DateFrame, plainDate } from '../base/dates-in-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { workLine } from './assignment-words.ts';
import type { BulkRow } from './bulk.actions.ts';
import { bulkText } from './bulk.text.ts';
import { chosenIn, doBulkAct } from './bulk-answer.ts';
import { BulkFields } from './bulk-fields.tsx';
import { followText } from './follow.text.ts';
import { taskText } from './task.text.ts';
import { tableText } from './task-table.text.ts';
import type { PreviewedAct } from './task-table.ts';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { act, ids } = chosenIn(args.request);
    // Who would be told what stands with the reminders.
    if (act === 'remind') throw redirect(`/nhac-viec?${ids.map((id) => `viec=${id}`).join('&')}`);
    const rows = ids.length === 0 ? [] : await actions.tasks.bulkPreview(actor, act, ids);
    const followers = act === 'hand-over' ? await actions.tasks.followersFor(actor, rows) : [];
    return {
      act,
      rows: rows.map((row) => lineOf(row, act, { today, locale })),
      followers: followers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
      today: today.toString(),
      requestKey: crypto.randomUUID(),
    };
  });

function lineOf({ card, refused, followerName, asksBecause }: BulkRow, act: PreviewedAct, frame: DateFrame) {
  const t = bulkText[frame.locale];
  const { extensionDue } = card;
  return {
    ...workLine(card, frame),
    followerName,
    asked:
      extensionDue === null
        ? null
        : t.askedUntil(plainDate(Temporal.PlainDate.from(extensionDue), frame.locale)),
    asksBecause,
    why:
      refused === null
        ? null
        : refused === 'not_allowed'
          ? t.notMine
          : act === 'extension'
            ? t.noRequest
            : t.movedOn,
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, today, locale }, form) => {
    const { act, ids } = chosenIn(args.request);
    if (act === 'remind') return redirect('/nhiem-vu');
    const { rows, done } = await doBulkAct(actions.tasks, actor, { act, ids, form });
    return {
      outcome: rows.map((row) => ({
        ...lineOf(row, act, { today, locale }),
        done: done.has(row.card.id),
      })),
    };
  });

type Outcome = Extract<Awaited<ReturnType<typeof action>>, { readonly outcome: unknown }>['outcome'];
type Line = ReturnType<typeof lineOf> & { readonly done?: boolean };

export default function BulkPage() {
  const { act, rows, followers, today, requestKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useTexts(bulkText);
  const table = useTexts(tableText);
  const failure = useFailure();
  if (answered !== undefined && 'outcome' in answered) return <OutcomePage outcome={answered.outcome} />;
  const possible = rows.filter(({ why }) => why === null).length;
  return (
    <Page title={t.preview(table[`act.${act}`], rows.length)} lead={t.willDo(possible)}>
      {rows.length === 0 ? (
        <EmptyState title={table.choose}>
          <Link to="/nhiem-vu">{t.back}</Link>
        </EmptyState>
      ) : (
        <div className="stack">
          <Rows lines={rows} act={act} />
          {possible > 0 && (
            <PostForm className="form stack">
              <FormProblem failure={failure} />
              <input type="hidden" name="requestKey" value={failure?.values['requestKey'] ?? requestKey} />
              <BulkFields act={act} today={today} followers={followers} />
              <SubmitButton look="primary">{t.doIt(table[`act.${act}`], possible)}</SubmitButton>
            </PostForm>
          )}
          <Link to="/nhiem-vu">{t.back}</Link>
        </div>
      )}
    </Page>
  );
}

function OutcomePage({ outcome }: { readonly outcome: Outcome }) {
  const { act } = useLoaderData<typeof loader>();
  const t = useTexts(bulkText);
  const done = outcome.filter((line) => line.done).length;
  return (
    <Page title={t.outcome} lead={t.outcomeOf(done, outcome.length - done)}>
      <div className="stack">
        <Rows lines={outcome} act={act} />
        <Link to="/nhiem-vu">{t.back}</Link>
      </div>
    </Page>
  );
}

function Rows({ lines, act }: { readonly lines: readonly Line[]; readonly act: PreviewedAct }) {
  const t = useTexts(bulkText);
  const columns = useColumns(act);
  return <Table caption={t.outcome} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function useColumns(act: PreviewedAct): Column<Line>[] {
  const t = useTexts(bulkText);
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
    ...useOwnColumn(act),
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

/** What the act is about: until when each asks for more time and why, or who follows it. */
function useOwnColumn(act: PreviewedAct): Column<Line>[] {
  const t = useTexts(bulkText);
  if (act === 'extension') {
    const cell = (line: Line) => (
      <span className="list-task">
        <span>{line.asked ?? '–'}</span>
        {line.asksBecause !== null && <span className="work-from">{line.asksBecause}</span>}
      </span>
    );
    return [{ key: 'asked', head: t.asked, cell }];
  }
  if (act === 'hand-over') {
    return [{ key: 'follower', head: t.follower, cell: (line) => line.followerName ?? t.noFollower }];
  }
  return [];
}
