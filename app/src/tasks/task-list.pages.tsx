import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { parseId, type TaskId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { StackBar } from '../ui/stack-bar.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import type { TaskList } from './assignment-page.actions.ts';
import { classParts, groupLine, type WorkLine, workLine } from './assignment-words.ts';
import { followText } from './follow.text.ts';
import { readAssignmentFilter, readTableQuery, withParameter } from './list-address.ts';
import { taskText } from './task.text.ts';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const filter = readAssignmentFilter(searchParams, actor.personId);
    const frame: DateFrame = { today, locale };
    const behind = searchParams.get('sau');
    const asked = isByTask(filter)
      ? { tasks: await actions.tasks.tasks(actor, filter, parseId<TaskId>(behind)), list: null }
      : { tasks: null, list: await actions.tasks.table(actor, readTableQuery(searchParams, actor.personId)) };
    const { next } = asked.tasks ?? asked.list;
    return {
      tasks: asked.tasks?.rows.map((task) => taskLine(task, frame)) ?? null,
      lines: asked.list?.rows.map((card) => workLine(card, frame)) ?? [],
      total: asked.list?.total ?? null,
      next: next === null ? null : withParameter(searchParams, 'sau', next),
      tabs: tabsOf(searchParams, filter, locale),
      narrowed: asked.list === null ? [] : narrowedBy(searchParams, { filter, ...asked.list }, locale),
    };
  });

/** Without a question about single assignments the list is one of tasks, each with its units counted. */
function isByTask({ waiting, resultClass, unitIds, taskId, search, state }: AssignmentFilter): boolean {
  return [waiting, resultClass, unitIds, taskId, search, state].every((asked) => asked === undefined);
}

function taskLine(task: TaskList['rows'][number], frame: DateFrame) {
  const t = followText[frame.locale];
  const waits = [
    task.toConfirm > 0 ? t['filter.to-confirm'](task.toConfirm) : null,
    task.silent > 0 ? t['filter.silent'](task.silent) : null,
  ];
  return {
    ...groupLine(task, frame),
    units: task.count,
    waits: waits.filter((words) => words !== null).join(' · '),
    parts: classParts(task.counts, frame.locale),
  };
}

/** The usual questions, each keeping the directive and the unit that were chosen. */
function tabsOf(parameters: URLSearchParams, filter: AssignmentFilter, locale: Locale) {
  const t = followText[locale];
  const kept = new URLSearchParams();
  for (const name of ['van-ban', 'nhiem-vu', 'don-vi']) {
    const value = parameters.get(name);
    if (value !== null) kept.set(name, value);
  }
  const { waiting, resultClass, followerId } = filter;
  const plain = waiting === undefined && resultClass === undefined && followerId === undefined;
  return [
    { to: withParameter(kept, 'cho', null), label: taskText[locale].all, current: plain },
    { to: withParameter(kept, 'toi', '1'), label: t.mine, current: followerId !== undefined },
    { to: withParameter(kept, 'cho', 'to-confirm'), label: t.toConfirm, current: waiting === 'to-confirm' },
    { to: withParameter(kept, 'cho', 'to-decide'), label: t.toDecide, current: waiting === 'to-decide' },
    { to: withParameter(kept, 'cho', 'returned'), label: t.returned, current: waiting === 'returned' },
    { to: withParameter(kept, 'cho', 'silent'), label: t.silent, current: waiting === 'silent' },
    {
      to: withParameter(kept, 'loai', 'open-overdue'),
      label: t.overdue,
      current: resultClass === 'open-overdue',
    },
    { to: withParameter(kept, 'cho', 'to-do'), label: t.open, current: waiting === 'to-do' },
  ];
}

interface Narrowing {
  readonly filter: AssignmentFilter;
  readonly unitName: string | null;
  readonly directiveLabel: string | null;
  readonly taskSummary: string | null;
}

/** What narrows the list besides the tabs, each with the address without it. */
function narrowedBy(parameters: URLSearchParams, by: Narrowing, locale: Locale) {
  const t = followText[locale];
  const { filter, unitName, directiveLabel, taskSummary } = by;
  const narrowed: { words: string; without: string }[] = [];
  const add = (words: string, name: string) =>
    narrowed.push({ words, without: withParameter(parameters, name, null) });
  if (directiveLabel !== null) add(t.onlyDirective(directiveLabel), 'van-ban');
  if (taskSummary !== null) add(t.onlyTask(taskSummary), 'nhiem-vu');
  if (unitName !== null) add(t.onlyUnit(unitName), 'don-vi');
  if (filter.resultClass !== undefined) {
    const basis = filter.basis === 'original' ? `, ${t.byOriginal}` : '';
    add(t.onlyClass(`${taskText[locale][`class.${filter.resultClass}`]}${basis}`), 'loai');
  }
  return narrowed;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type TaskLine = NonNullable<Data['tasks']>[number];

export default function TaskListPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(followText);
  return (
    <Page title={t.tasks} lead={data.total === null ? undefined : t.found(data.total)}>
      <div className="stack">
        <Filters filters={data.tabs} />
        {data.narrowed.length > 0 && (
          <ul className="chips">
            {data.narrowed.map(({ words, without }) => (
              <li key={words} className="chip">
                {words} <Link to={without}>{t.remove}</Link>
              </li>
            ))}
          </ul>
        )}
        <Found data={data} />
        {data.next && (
          <nav className="pages" aria-label={t.tasks}>
            <ButtonLink to={data.next} rel="next">
              {t.nextPage}
            </ButtonLink>
          </nav>
        )}
      </div>
    </Page>
  );
}

function Found({ data }: { readonly data: Data }) {
  const t = useTexts(followText);
  const taskColumns = useTaskColumns();
  const columns = useColumns();
  if ((data.tasks ?? data.lines).length === 0)
    return <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>;
  return data.tasks ? (
    <Table caption={t.tasks} captionHidden columns={taskColumns} rows={data.tasks} rowKey={({ id }) => id} />
  ) : (
    <Table caption={t.tasks} captionHidden columns={columns} rows={data.lines} rowKey={({ id }) => id} />
  );
}

function useTaskColumns(): Column<TaskLine>[] {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return [
    {
      key: 'summary',
      head: words.task,
      cell: (line) => (
        <span className="list-task">
          <Link to={line.to}>{line.summary}</Link>
          <span className="work-from">{line.from}</span>
        </span>
      ),
    },
    { key: 'due', head: t.due, cell: (line) => <Day day={line.day} /> },
    { key: 'units', head: t.units, align: 'number', cell: (line) => line.units },
    {
      key: 'parts',
      head: words.standing,
      cell: (line) => (
        <span className="list-bar">
          <StackBar parts={line.parts} legend={false} />
          <span className="work-from">{line.waits}</span>
        </span>
      ),
    },
  ];
}

function useColumns(): Column<WorkLine>[] {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return [
    {
      key: 'summary',
      head: words.task,
      cell: (line) => (
        <span className="list-task">
          <Link to={`/viec/${line.id}`}>{line.summary}</Link>
          <span className="work-from">{line.from}</span>
        </span>
      ),
    },
    { key: 'unit', head: words.unit, cell: (line) => line.unitName },
    {
      key: 'standing',
      head: words.standing,
      cell: (line) => <Lamp state={line.lamp}>{line.words}</Lamp>,
    },
    { key: 'due', head: t.due, cell: (line) => <Day day={line.day} /> },
    {
      key: 'latest',
      head: words.latest,
      cell: (line) =>
        line.opened ? (
          <time title={line.latest.full}>{line.latest.text}</time>
        ) : (
          <span className="muted">{words.unopened}</span>
        ),
    },
  ];
}

function Day({ day }: { readonly day: WorkLine['day'] }) {
  return day ? <time title={day.full}>{day.text}</time> : <span className="muted">–</span>;
}
