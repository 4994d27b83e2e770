import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, plainDate, shortDate } from '../base/dates-in-words.ts';
import { type DirectiveId, parseId, type UnitId } from '../base/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { loadPage } from '../web/page-handlers.ts';
import type { Timeline } from './timeline.actions.ts';
import { timelineText } from './timeline.text.ts';
import { monthsWithin, placeOf, type TimelineDays, timelineDays } from './timeline.ts';
import './timeline.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const directiveId = parseId<DirectiveId>(searchParams.get('van-ban')) ?? undefined;
    const unitId = parseId<UnitId>(searchParams.get('don-vi')) ?? undefined;
    const timeline = await actions.tasks.timeline(actor, { directiveId, unitId });
    const t = timelineText[locale];
    const days = timelineDays(timeline.rows, today);
    const of = [timeline.directive, timeline.unit].filter((name) => name !== null);
    const narrowed = [
      ...(directiveId === undefined ? [] : [`&van-ban=${directiveId}`]),
      ...(unitId === undefined ? [] : [`&don-vi=${unitId}`]),
    ].join('');
    return {
      title: of.length === 0 ? t.title : t.titleOf(of.join(' · ')),
      lead: t.lead(plainDate(today, locale)),
      lines: timeline.rows.map((row) => lineOf(row, { days, narrowed, frame: { today, locale } })),
      months: monthsWithin(days).map((day) => ({ place: placeOf(day, days), words: t.month(day.month) })),
      today: placeOf(today, days),
      more: timeline.total - timeline.rows.length,
      list: `/nhiem-vu?mo=1${narrowed}`,
    };
  });

interface Shown {
  readonly days: TimelineDays;
  /** Parameters of lists of the same work. */
  readonly narrowed: string;
  readonly frame: DateFrame;
}

function lineOf(row: Timeline['rows'][number], { days, narrowed, frame }: Shown) {
  const t = timelineText[frame.locale];
  const given = Temporal.PlainDate.from(row.givenOn);
  const due = row.due === null ? null : Temporal.PlainDate.from(row.due);
  const from = placeOf(given, days);
  // Its last day belongs to it.
  const to = due === null ? 100 : placeOf(due.add({ days: 1 }), days);
  const late = row.open === 1 ? t.late : t.overdue(row.overdue);
  return {
    key: `${row.taskId} ${row.due}`,
    summary: row.summary,
    to: row.open === 1 ? `/viec/${row.assignmentId}` : `/nhiem-vu?mo=1&nhiem-vu=${row.taskId}${narrowed}`,
    words: [
      row.open === 1 ? row.unitName : t.open(row.open),
      t.given(shortDate(given, frame)),
      due === null ? t.noDue : t.due(shortDate(due, frame)),
    ].join(' · '),
    late: row.overdue === 0 ? null : late,
    bar: {
      from,
      width: Math.max(to - from, 0.6),
      look: row.overdue > 0 ? 'late' : due === null ? 'none' : 'ok',
    },
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

/** Open work as bars from the day it was given to its last day; every bar is told in words beside it. */
export default function TimelinePage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(timelineText);
  if (data.lines.length === 0) {
    return (
      <Page title={data.title}>
        <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={data.title} lead={data.lead}>
      <div className="timeline">
        <Axis months={data.months} today={data.today} />
        <ol className="plain">
          {data.lines.map((line) => (
            <li key={line.key} className="timeline-line">
              <div>
                <Link to={line.to}>{line.summary}</Link>
                <div className="small muted">
                  {line.words} {line.late !== null && <Lamp state="late">{line.late}</Lamp>}
                </div>
              </div>
              <svg className={`timeline-bar timeline-${line.bar.look}`} aria-hidden="true">
                <Grid months={data.months} today={data.today} />
                <rect x={`${line.bar.from}%`} width={`${line.bar.width}%`} y="8" height="12" rx="3" />
              </svg>
            </li>
          ))}
        </ol>
      </div>
      <p>
        <Link to={data.list}>{data.more > 0 ? t.more(data.more) : t.list}</Link>
      </p>
    </Page>
  );
}

type AxisProps = Pick<Data, 'months' | 'today'>;

/** Names of months, and of today, over the lines; the words of each line give its days. */
function Axis({ months, today }: AxisProps) {
  const t = useTexts(timelineText);
  return (
    <div className="timeline-line timeline-axis" aria-hidden="true">
      <span />
      <svg className="timeline-bar">
        {months
          // Two names would lie over each other.
          .filter(({ place }) => Math.abs(place - today) > 12 && place < 92)
          .map(({ place, words }) => (
            <text key={place} x={`${place}%`} y="18">
              {words}
            </text>
          ))}
        <text x={`${today}%`} y="18" className="timeline-now" textAnchor={today > 85 ? 'end' : 'start'}>
          {t.today}
        </text>
      </svg>
    </div>
  );
}

function Grid({ months, today }: AxisProps) {
  return (
    <>
      {months.map(({ place }) => (
        <line key={place} x1={`${place}%`} x2={`${place}%`} y1="0" y2="28" />
      ))}
      <line x1={`${today}%`} x2={`${today}%`} y1="0" y2="28" className="timeline-now" />
    </>
  );
}
