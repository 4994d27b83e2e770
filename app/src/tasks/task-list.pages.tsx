import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { type WorkLine, workLine } from './assignment-words.ts';
import { followText } from './follow.text.ts';
import { readAssignmentFilter, readPage, withParameter } from './list-address.ts';
import { taskText } from './task.text.ts';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const filter = readAssignmentFilter(searchParams, actor.personId);
    const page = readPage(searchParams);
    const { rows, total, pageSize, unitName, directiveLabel } = await actions.tasks.assignments(
      actor,
      filter,
      page,
    );
    const frame: DateFrame = { today, locale };
    return {
      lines: rows.map((card) => workLine(card, frame)),
      total,
      pageSize,
      page,
      tabs: tabsOf(searchParams, filter, locale),
      narrowed: narrowedBy(searchParams, { filter, unitName, directiveLabel }, locale),
      // The address of another page of the same list, but for its number.
      pageAddress: withParameter(searchParams, 'trang', null),
    };
  });

/** The usual questions, each keeping the directive and the unit that were chosen. */
function tabsOf(parameters: URLSearchParams, filter: AssignmentFilter, locale: 'vi' | 'en') {
  const t = followText[locale];
  const kept = new URLSearchParams();
  for (const name of ['van-ban', 'don-vi']) {
    const value = parameters.get(name);
    if (value !== null) kept.set(name, value);
  }
  const { waiting, resultClass, followerId } = filter;
  const plain = waiting === undefined && resultClass === undefined && followerId === undefined;
  return [
    { to: withParameter(kept, 'cho', null), label: taskText[locale].all, current: plain },
    { to: withParameter(kept, 'toi', '1'), label: t.mine, current: followerId !== undefined },
    { to: withParameter(kept, 'cho', 'to-confirm'), label: t.toConfirm, current: waiting === 'to-confirm' },
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

/** What narrows the list besides the tabs, each with the address without it. */
function narrowedBy(
  parameters: URLSearchParams,
  by: { filter: AssignmentFilter; unitName: string | null; directiveLabel: string | null },
  locale: 'vi' | 'en',
) {
  const t = followText[locale];
  const { filter, unitName, directiveLabel } = by;
  const narrowed: { words: string; without: string }[] = [];
  const add = (words: string, name: string) =>
    narrowed.push({ words, without: withParameter(parameters, name, null) });
  if (directiveLabel !== null) add(t.onlyDirective(directiveLabel), 'van-ban');
  if (unitName !== null) add(t.onlyUnit(unitName), 'don-vi');
  if (filter.resultClass !== undefined) {
    const basis = filter.basis === 'original' ? `, ${t.byOriginal}` : '';
    add(t.onlyClass(`${taskText[locale][`class.${filter.resultClass}`]}${basis}`), 'loai');
  }
  return narrowed;
}

export default function TaskListPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(followText);
  const columns = useColumns();
  return (
    <Page title={t.tasks} lead={t.found(data.total)}>
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
        {data.lines.length === 0 ? (
          <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
        ) : (
          <Table
            caption={t.tasks}
            captionHidden
            columns={columns}
            rows={data.lines}
            rowKey={({ id }) => id}
          />
        )}
        <Pagination
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          to={(page) => `${data.pageAddress}${data.pageAddress === '?' ? '' : '&'}trang=${page}`}
        />
      </div>
    </Page>
  );
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
          <Link to={`/viec/${line.id}`} prefetch="intent">
            {line.summary}
          </Link>
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
    {
      key: 'due',
      head: t.due,
      cell: (line) => (line.due ? <time title={line.due.full}>{line.due.text}</time> : '–'),
    },
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
