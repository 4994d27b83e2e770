import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, periodInWords, shortDate } from '../base/dates-in-words.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { parseDay } from '../units/day-field.ts';
import { loadPage } from '../web/page-handlers.ts';
import { readPage } from './list-address.ts';
import type { LoadPage, SimilarPair } from './unit-load.actions.ts';
import { unitLoadText } from './unit-load.text.ts';
import './unit-load.css';

const HERE = '/nhiem-vu/tai';
/** Those who asked for most are named, and units of a pair. */
const NAMED = 3;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const { from, to, isWrong } = periodAsked(searchParams, today);
    const unitId = parseId<UnitId>(searchParams.get('don-vi'));
    const page = readPage(searchParams);
    const found = await actions.tasks.unitLoad(actor, { from, to, unitId, page });
    const t = unitLoadText[locale];
    const frame: DateFrame = { today, locale };
    return {
      title: found.unitName === null ? t.title : t.titleOf(found.unitName),
      lead: t.lead(periodInWords(from, to, frame)),
      unitId,
      from: from.toString(),
      to: to.toString(),
      isWrong,
      page,
      total: found.total,
      pageSize: found.pageSize,
      lines: found.loads.map((load) => lineOf(load, { from, to }, frame)),
      pairs: found.pairs.map((pair) => pairOf(pair, frame)),
    };
  });

interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** `?tu=…&den=…`; the month of today where they are not given, or give no period. */
function periodAsked(parameters: URLSearchParams, today: Temporal.PlainDate) {
  const [first, last] = [parameters.get('tu') ?? '', parameters.get('den') ?? ''];
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from !== null && to !== null && Temporal.PlainDate.compare(from, to) <= 0) {
    return { from, to, isWrong: false };
  }
  return {
    from: today.with({ day: 1 }),
    to: today.with({ day: today.daysInMonth }),
    isWrong: first !== '' || last !== '',
  };
}

function lineOf(load: LoadPage['loads'][number], period: Period, frame: DateFrame) {
  const t = unitLoadText[frame.locale];
  const list = (from: Temporal.PlainDate, to: Temporal.PlainDate): string =>
    `/nhiem-vu?mo=1&don-vi=${load.unitId}&tu=${from.toString()}&den=${to.toString()}`;
  return {
    id: load.unitId,
    name: load.name,
    calendar: `/nhiem-vu/lich?don-vi=${load.unitId}&thang=${period.from.toString().slice(0, 7)}`,
    asked: load.asked,
    open: load.open,
    openList: list(period.from, period.to),
    askers: load.askerNames.slice(0, NAMED).map(({ name, asked }) => t.asker(name, asked)),
    fullest: load.fullest === null ? null : weekOf(load.fullest, { period, list, frame }),
    similar: load.similar,
  };
}

interface WeekFrame {
  readonly period: Period;
  readonly list: (from: Temporal.PlainDate, to: Temporal.PlainDate) => string;
  readonly frame: DateFrame;
}

/** A week that the period cuts is counted, and listed, as far as it lies within. */
function weekOf(fullest: { monday: string; open: number }, { period, list, frame }: WeekFrame) {
  const monday = Temporal.PlainDate.from(fullest.monday);
  const sunday = monday.add({ days: 6 });
  const from = Temporal.PlainDate.compare(monday, period.from) < 0 ? period.from : monday;
  const to = Temporal.PlainDate.compare(sunday, period.to) > 0 ? period.to : sunday;
  const words = periodInWords(from, to, frame);
  return { to: list(from, to), words: unitLoadText[frame.locale].week(words, fullest.open) };
}

function pairOf({ earlier, later, units }: SimilarPair, frame: DateFrame) {
  const t = unitLoadText[frame.locale];
  const on = (day: string): string => shortDate(Temporal.PlainDate.from(day), frame);
  return {
    later: { to: `/viec/${later.assignmentId}`, summary: later.summary },
    laterBy: t.askedAt(later.askerName, on(later.issuedOn)),
    before: t.askedBefore(earlier.askerName, on(earlier.issuedOn)),
    earlier: { to: `/viec/${earlier.assignmentId}`, summary: earlier.summary },
    units: t.units(units.slice(0, NAMED).join(', '), Math.max(0, units.length - NAMED)),
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Line = Data['lines'][number];

/** How much is asked of each unit, by whom, and what looks as if it was asked for twice. */
export default function UnitLoadPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(unitLoadText);
  const columns = useColumns();
  const within = data.unitId === null ? '' : `&don-vi=${data.unitId}`;
  return (
    <Page title={data.title} lead={data.lead}>
      <div className="stack">
        {data.isWrong && <Notice kind="info">{t.badPeriod}</Notice>}
        <Form key={`${data.from} ${data.to}`} method="get" action={HERE} className="load-period no-print">
          {data.unitId !== null && <input type="hidden" name="don-vi" value={data.unitId} />}
          <Field name="tu" type="date" label={t.from} required defaultValue={data.from} />
          <Field name="den" type="date" label={t.to} required defaultValue={data.to} />
          <Button>{t.show}</Button>
          {data.unitId !== null && <Link to={`${HERE}?tu=${data.from}&den=${data.to}`}>{t.allUnits}</Link>}
        </Form>
        {data.lines.length === 0 ? (
          <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
        ) : (
          <Table
            caption={t.title}
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
          to={(page) => `${HERE}?tu=${data.from}&den=${data.to}${within}&trang=${page}`}
        />
        {data.pairs.length > 0 && <Pairs pairs={data.pairs} />}
      </div>
    </Page>
  );
}

function useColumns(): Column<Line>[] {
  const t = useTexts(unitLoadText);
  return [
    { key: 'unit', head: t.unit, cell: (line) => <Link to={line.calendar}>{line.name}</Link> },
    { key: 'asked', head: t.asked, align: 'number', cell: (line) => line.asked },
    {
      key: 'open',
      head: t.open,
      align: 'number',
      cell: (line) => (line.open === 0 ? 0 : <Link to={line.openList}>{line.open}</Link>),
    },
    { key: 'askers', head: t.askers, cell: (line) => line.askers.join(' · ') },
    {
      key: 'fullest',
      head: t.fullest,
      cell: ({ fullest }) =>
        fullest === null ? (
          <span className="muted">{t.none}</span>
        ) : (
          <Link to={fullest.to}>{fullest.words}</Link>
        ),
    },
    {
      key: 'similar',
      head: t.similar,
      cell: ({ similar }) =>
        similar === 0 ? <span className="muted">{t.none}</span> : <a href="#trung">{t.count(similar)}</a>,
    },
  ];
}

function Pairs({ pairs }: { readonly pairs: Data['pairs'] }) {
  const t = useTexts(unitLoadText);
  return (
    <section id="trung" className="panel stack">
      <h2>{t.similar}</h2>
      <p className="muted">{t.similarLead}</p>
      <ul className="plain stack">
        {pairs.map((pair) => (
          <li key={`${pair.later.to} ${pair.earlier.to}`} className="load-pair">
            <Link to={pair.later.to}>{pair.later.summary}</Link>
            <span className="small muted">
              {pair.laterBy} · {pair.units}
            </span>
            <span>
              {pair.before} <Link to={pair.earlier.to}>{pair.earlier.summary}</Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
