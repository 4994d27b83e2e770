import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { plainDate } from '../base/dates-in-words.ts';
import type { Locale } from '../base/text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { lampWords, originWords } from './assignment-words.ts';
import type { ListedAssignment } from './figure-list.actions.ts';
import { readPage } from './list-address.ts';
import { numbersText } from './numbers.text.ts';
import { listAddress, numbersAddress, readListQuery } from './numbers-query.ts';
import { chipsOf, periodWords } from './numbers-view.ts';
import './work.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const query = readListQuery(searchParams);
    const page = readPage(searchParams);
    const list = await actions.tasks.figureList(actor, query, { page });
    const t = numbersText[locale];
    const basis = query.basis === 'original' ? `, ${t.byOriginal.toLocaleLowerCase(locale)}` : '';
    const period = query.period === undefined ? [] : [periodWords(query.period, locale)];
    return {
      title: t.listTitle(`${t[`figure.${query.figure}`]}${basis}`),
      lead: t.listLead(list.total, plainDate(list.frame.day, locale)),
      said: [...period, ...chipsOf(query, list.narrowed, locale).map(({ words }) => words)],
      lines: list.rows.map((row) => lineOf(row, locale)),
      total: list.total,
      page,
      pageSize: list.pageSize,
      address: listAddress(query, query),
      back: numbersAddress(query),
    };
  });

function lineOf(row: ListedAssignment, locale: Locale) {
  const day = (written: string | null) =>
    written === null ? '–' : plainDate(Temporal.PlainDate.from(written), locale);
  return {
    id: row.id,
    summary: row.summary,
    from: originWords(row, locale),
    unit: row.unitName,
    ...lampWords({ ...row, percent: 0 }, locale),
    currentDue: day(row.currentDue),
    originalDue: day(row.originalDue),
    submitted: day(row.submittedOn),
  };
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>['lines'][number];

export default function FigureListPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(numbersText);
  return (
    <Page title={data.title} lead={data.lead}>
      <div className="stack">
        <p>
          <Link to={data.back}>{t.backToNumbers}</Link>
          {data.said.length > 0 && ` · ${data.said.join(' · ')}`}
        </p>
        {data.total === 0 ? (
          <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
        ) : (
          <Table
            caption={data.title}
            captionHidden
            rows={data.lines}
            rowKey={({ id }) => id}
            columns={[
              { key: 'summary', head: t.task, cell: taskCell },
              { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
              {
                key: 'standing',
                head: t.standing,
                cell: lampCell,
              },
              { key: 'current', head: t.dueCurrent, align: 'number', cell: ({ currentDue }) => currentDue },
              {
                key: 'original',
                head: t.dueOriginal,
                align: 'number',
                cell: ({ originalDue }) => originalDue,
              },
              { key: 'submitted', head: t.submitted, align: 'number', cell: ({ submitted }) => submitted },
            ]}
          />
        )}
        <Pagination
          page={data.page}
          pageSize={data.pageSize}
          total={data.total}
          to={(page) => `${data.address}&trang=${page}`}
        />
      </div>
    </Page>
  );
}

function taskCell(line: Line) {
  return (
    <span className="list-task">
      <Link to={`/viec/${line.id}`}>{line.summary}</Link>
      <span className="work-from">{line.from}</span>
    </span>
  );
}

function lampCell({ lamp, words }: Line) {
  return <Lamp state={lamp}>{words}</Lamp>;
}
