import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dateInWords } from '../base/dates-in-words.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { UnitField } from '../units/unit-field.tsx';
import { findUnitFields } from '../units/unit-fields.ts';
import type { SignedIn } from '../web/context.ts';
import { loadPage } from '../web/page-handlers.ts';
import { dueCalendarText } from './due-calendar.text.ts';
import { type Clash, type DueDay, monthKey, readMonth } from './due-calendar.ts';
import './due-calendar.css';

const HERE = '/nhiem-vu/lich';
/** Tasks named in the cell of one day. */
const NAMED = 2;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const { actions, actor, today, locale } = app;
    const { searchParams } = new URL(args.request.url);
    const month = readMonth(searchParams.get('thang')) ?? today.with({ day: 1 });
    const asked = await unitAsked(app, searchParams);
    const { days, total, unit, tasks } = await actions.tasks.dueCalendar(actor, month, asked.id);
    const t = dueCalendarText[locale];
    const within = unit === null ? '' : `&don-vi=${unit.id}`;
    const to = (day: Temporal.PlainDate) => ({
      label: t.monthLink(day.month, day.year),
      to: `${HERE}?thang=${monthKey(day)}${within}`,
    });
    return {
      title: unit === null ? t.title : t.titleOf(unit.name),
      lead: t.lead(t.month(month.month, month.year), total),
      total,
      unit,
      problem: asked.problem,
      month: monthKey(month),
      around: [month.subtract({ months: 1 }), month.add({ months: 1 })].map(to),
      gaps: month.with({ day: 1 }).dayOfWeek - 1,
      clashing: days.filter(({ clashes }) => clashes.length > 0).length,
      days: days.map((day) => ({
        number: day.date.day,
        key: day.date.toString(),
        words: dateInWords(day.date, { today, locale }),
        due: day.count === 0 ? null : t.due(day.count, unit === null ? day.units : null),
        list: `/nhiem-vu?mo=1&tu=${day.date.toString()}&den=${day.date.toString()}${within}`,
        isToday: day.isToday,
        isOff: day.isOff,
        isLate: day.isPast && day.count > 0,
        ...namedOn(day, tasks.get(day.date.toString()) ?? []),
        clashes: day.clashes.map((clash) => clashWords(clash, locale)),
      })),
    };
  });

async function unitAsked({ actions, actor }: SignedIn, parameters: URLSearchParams) {
  const form = new FormData();
  for (const [name, value] of parameters) form.append(name, value);
  const { read, problems } = await findUnitFields(form, ['don-vi'], (words) =>
    actions.units.written(actor, words),
  );
  const found = read.get('don-vi');
  return {
    id: typeof found === 'string' ? parseId<UnitId>(found) : null,
    problem: problems['don-vi'] ?? null,
  };
}

function namedOn(day: DueDay, tasks: readonly string[]) {
  const named = tasks.slice(0, NAMED);
  return { named, more: named.length === 0 ? 0 : day.count - named.length };
}

function clashWords(clash: Clash, locale: Locale): string {
  const t = dueCalendarText[locale];
  switch (clash.kind) {
    case 'several':
      return t.several(clash.count);
    case 'busy-units':
      return t.busyUnits(clash.count);
    case 'day-off':
      return t.dayOff;
    case 'school-break':
      if (clash.of.kind === 'named') return t.inBreak(clash.of.name);
      return clash.of.kind === 'summer' ? t.summer : t.betweenTerms;
    default:
      return clash satisfies never;
  }
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

/** A month of last days: a grid on a desk, the days with something due one under the other on a phone. */
export default function DueCalendarPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(dueCalendarText);
  return (
    <Page
      title={data.title}
      lead={data.lead}
      aside={
        <nav className="row no-print" aria-label={t.months}>
          {data.around.map(({ to, label }) => (
            <ButtonLink key={to} to={to}>
              {label}
            </ButtonLink>
          ))}
        </nav>
      }
    >
      <div className="stack">
        {data.unit?.isOnly !== true && <UnitForm data={data} />}
        {data.total === 0 ? (
          <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
        ) : (
          <p className={data.clashing > 0 ? 'due-clash' : 'muted'}>
            {data.clashing > 0 ? t.clashes(data.clashing) : t.noClashes}
          </p>
        )}
        <div className="due-calendar">
          <div className="due-week" aria-hidden="true">
            {t.weekdays.split(' ').map((day) => (
              <span key={day}>{day}</span>
            ))}
          </div>
          <ol className="due-days">
            {Array.from({ length: data.gaps }, (_, at) => (
              <li key={-at} className="due-nothing" aria-hidden="true" />
            ))}
            {data.days.map((day) => (
              <Day key={day.key} day={day} />
            ))}
          </ol>
        </div>
      </div>
    </Page>
  );
}

function UnitForm({ data }: { readonly data: Data }) {
  const t = useTexts(dueCalendarText);
  const { unit } = data;
  const values = unit === null ? {} : { 'don-vi': unit.id, 'don-vi~id': unit.id, 'don-vi~text': unit.name };
  return (
    <Form key={unit?.id} method="get" action={HERE} className="due-unit no-print">
      <input type="hidden" name="thang" value={data.month} />
      <UnitField
        label={t.unit}
        name="don-vi"
        values={values}
        hint={t.unitHint}
        error={data.problem === null ? undefined : t[data.problem]}
      />
      <Button>{t.show}</Button>
      {unit !== null && <Link to={`${HERE}?thang=${data.month}`}>{t.allUnits}</Link>}
    </Form>
  );
}

function Day({ day }: { readonly day: Data['days'][number] }) {
  const t = useTexts(dueCalendarText);
  const look = classNames(
    'due-day',
    day.isOff && 'due-off',
    day.isToday && 'due-today',
    day.due === null && 'due-nothing',
    day.clashes.length > 0 && 'due-clashing',
  );
  return (
    <li className={look} aria-current={day.isToday ? 'date' : undefined}>
      <time dateTime={day.key} title={day.words.full}>
        <span className="due-number" aria-hidden="true">
          {day.number}
        </span>
        <span className="due-words">{day.words.text}</span>
      </time>
      {day.due !== null && (
        <Link to={day.list} className={day.isLate ? 'due-late' : undefined}>
          {day.due}
        </Link>
      )}
      {day.named.length > 0 && (
        <ul className="plain due-named">
          {day.named.map((summary, at) => (
            <li key={at}>{summary}</li>
          ))}
          {day.more > 0 && <li className="muted">{t.more(day.more)}</li>}
        </ul>
      )}
      {day.clashes.map((words) => (
        <span key={words} className="due-clash small">
          <span aria-hidden="true">⚠ </span>
          {words}
        </span>
      ))}
    </li>
  );
}
