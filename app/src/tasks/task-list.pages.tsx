import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { parseId, type TaskId, type UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { followText } from './follow.text.ts';
import { readColumns, readTableQuery, viewOf, withParameter } from './list-address.ts';
import { SavedFilters } from './saved-filters.tsx';
import { TableSearch, TableSettings } from './table-settings.tsx';
import { taskText } from './task.text.ts';
import type { TablePage } from './task-table.actions.ts';
import { tableText } from './task-table.text.ts';
import { tableLines, WorkTable } from './task-table.tsx';
import { ByTask, taskLine } from './task-table-by-task.tsx';
import './work.css';
import './task-table.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const frame: DateFrame = { today, locale };
    const query = readTableQuery(searchParams, actor.personId);
    const byTask = isByTask(searchParams, query.filter);
    const asked = byTask
      ? { tasks: await actions.tasks.tasks(actor, query.filter, parseId<TaskId>(query.after)), list: null }
      : { tasks: null, list: await actions.tasks.table(actor, query) };
    const { next } = asked.tasks ?? asked.list;
    const saved = await actions.tasks.savedFilters(actor);
    const view = viewOf(searchParams);
    return {
      tasks: asked.tasks?.rows.map((task) => taskLine(task, frame)) ?? null,
      lines: asked.list === null ? [] : tableLines(asked.list, query, frame),
      columns: readColumns(searchParams),
      total: asked.list?.total ?? null,
      tooMany: asked.list?.tooMany === true,
      next: next === null ? null : withParameter(searchParams, 'sau', next),
      tabs: tabsOf(searchParams, query.filter, locale),
      narrowed: asked.list === null ? [] : narrowedBy(searchParams, { query, ...asked.list }, locale),
      view,
      settings: settingsOf(searchParams),
      otherView: withParameter(searchParams, 'xem', byTask ? 'viec' : null),
      saved: { ...saved, filters: saved.filters.map(({ madeBy: _madeBy, ...filter }) => filter) },
      calendar: `/nhiem-vu/lich${query.filter.unitIds === undefined ? '' : `?don-vi=${query.filter.unitIds.join('')}`}`,
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const t = tableText[locale];
    const { search } = new URL(args.request.url);
    const back = `/nhiem-vu${search}`;
    if (formText(form, 'intent') === 'remove-filter') {
      await actions.tasks.removeFilter(actor, parseId(formText(form, 'filter')) ?? crypto.randomUUID());
      return redirectWithFlash(back, { text: t.removedSaved });
    }
    const name = formText(form, 'name');
    const unitId = parseId<UnitId>(formText(form, 'unit'));
    await actions.tasks.saveFilter(actor, { name, query: search.slice(1), unitId });
    return redirectWithFlash(back, { text: t.savedDone(name) });
  });

/** Without a question about single assignments the list is one of tasks, each with its units counted. */
function isByTask(parameters: URLSearchParams, filter: AssignmentFilter): boolean {
  const single = ['xem', 'xep', 'gom', 'cot', 'tu', 'den'].some(
    (name) => (parameters.get(name) ?? '') !== '',
  );
  const { waiting, resultClass, unitIds, taskId, search, state } = filter;
  return (
    !single && [waiting, resultClass, unitIds, taskId, search, state].every((asked) => asked === undefined)
  );
}

/** What stands in the fields of the settings, as the address has it. */
function settingsOf(parameters: URLSearchParams) {
  const value = (name: string) => parameters.get(name) ?? '';
  return {
    search: value('tim'),
    state: value('trang-thai'),
    resultClass: value('loai'),
    mine: value('toi'),
    dueFrom: value('tu'),
    dueUntil: value('den'),
    sort: value('xep'),
    group: value('gom'),
    // What the form does not show goes along.
    kept: ['van-ban', 'nhiem-vu', 'don-vi', 'theo-doi', 'cho', 'mo', 'han'].flatMap((name) =>
      value(name) === '' ? [] : [{ name, value: value(name) }],
    ),
  };
}

/** The usual questions, each keeping the directive and the unit that were chosen. */
function tabsOf(parameters: URLSearchParams, filter: AssignmentFilter, locale: Locale) {
  const t = followText[locale];
  const kept = new URLSearchParams();
  for (const name of ['van-ban', 'nhiem-vu', 'don-vi', 'tim', 'xem', 'xep', 'gom', 'cot']) {
    for (const value of parameters.getAll(name)) if (value !== '') kept.append(name, value);
  }
  const { waiting, resultClass, followerId } = filter;
  const plain = waiting === undefined && resultClass === undefined && followerId === undefined;
  return [
    { to: withParameter(kept, 'cho', null), label: taskText[locale].all, current: plain },
    { to: withParameter(kept, 'toi', '1'), label: t.mine, current: parameters.get('toi') === '1' },
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

type Narrowing = Pick<TablePage, 'unitName' | 'directiveLabel' | 'taskSummary' | 'followerName'> & {
  readonly query: { readonly filter: AssignmentFilter };
};

/** What narrows the list besides the tabs, each with the address without it. */
function narrowedBy(parameters: URLSearchParams, by: Narrowing, locale: Locale) {
  const t = followText[locale];
  const table = tableText[locale];
  const { filter } = by.query;
  const narrowed: { words: string; without: string }[] = [];
  const add = (words: string, name: string) =>
    narrowed.push({ words, without: withParameter(parameters, name, null) });
  if (by.directiveLabel !== null) add(t.onlyDirective(by.directiveLabel), 'van-ban');
  if (by.taskSummary !== null) add(t.onlyTask(by.taskSummary), 'nhiem-vu');
  if (by.unitName !== null) add(t.onlyUnit(by.unitName), 'don-vi');
  if (by.followerName !== null && parameters.has('theo-doi'))
    add(`${table.followed}: ${by.followerName}`, 'theo-doi');
  if (filter.search !== undefined) add(`${table.find}: ${filter.search}`, 'tim');
  if (filter.state !== undefined) add(taskText[locale][`state.${filter.state}`], 'trang-thai');
  if (filter.dueFrom !== undefined) add(`${table.dueFrom} ${dayText(filter.dueFrom)}`, 'tu');
  if (filter.dueUntil !== undefined) add(`${table.dueUntil} ${dayText(filter.dueUntil)}`, 'den');
  if (filter.resultClass !== undefined) {
    const basis = filter.basis === 'original' ? `, ${t.byOriginal}` : '';
    add(t.onlyClass(`${taskText[locale][`class.${filter.resultClass}`]}${basis}`), 'loai');
  }
  return narrowed;
}

function dayText(day: string): string {
  const { day: n, month, year } = Temporal.PlainDate.from(day);
  return `${n}/${month}/${year}`;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function TaskListPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(followText);
  const table = useTexts(tableText);
  return (
    <Page
      title={t.tasks}
      lead={data.total === null ? undefined : t.found(data.total)}
      aside={
        <nav className="row no-print" aria-label={t.views}>
          <ButtonLink to={data.otherView}>
            {data.tasks === null ? table.viewTasks : table.viewWork}
          </ButtonLink>
          <ButtonLink to={data.calendar}>{t.dueCalendar}</ButtonLink>
          <ButtonLink to="/nhiem-vu/dong-thoi-gian">{t.timeline}</ButtonLink>
          <ButtonLink to="/nhiem-vu/tai">{t.unitLoad}</ButtonLink>
        </nav>
      }
    >
      <div className="stack">
        <TableSearch settings={data.settings} />
        <SavedFilters saved={data.saved} view={data.view} />
        <Filters filters={data.tabs} />
        <TableSettings settings={data.settings} columns={data.columns} />
        {data.narrowed.length > 0 && (
          <ul className="chips">
            {data.narrowed.map(({ words, without }) => (
              <li key={words} className="chip">
                {words} <Link to={without}>{t.remove}</Link>
              </li>
            ))}
          </ul>
        )}
        {data.tooMany && <Notice kind="info">{table.tooMany}</Notice>}
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
  if ((data.tasks ?? data.lines).length === 0)
    return <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>;
  if (data.tasks !== null) return <ByTask lines={data.tasks} />;
  return (
    <WorkTable
      groups={data.lines}
      columns={data.columns}
      exportAt={data.total !== null && data.total <= 10_000 ? `/nhiem-vu/xuat?${data.view}` : null}
    />
  );
}
