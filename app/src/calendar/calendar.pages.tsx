import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate, momentInWords } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId } from '../base/ids.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Check, Field, FieldGroup, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { calendarText } from './calendar.text.ts';
import { addedDays } from './calendar-form.ts';
import './calendar.css';
import { type MonthGrid, monthGrids } from './month-grid.ts';

const HERE = '/lich-lam-viec';
const FIRST_YEAR = 2020;
const LAST_YEAR = 2060;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const asked = Number(new URL(args.request.url).searchParams.get('nam') ?? today.year);
    const year = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR ? asked : today.year;
    const { days, beforeMeans, mayChange, changes } = await actions.calendar.year(actor, year);
    return {
      year,
      before: year > FIRST_YEAR ? year - 1 : null,
      after: year < LAST_YEAR ? year + 1 : null,
      months: monthGrids(year, days, today),
      days: days.map((one) => ({ ...one, words: fullDate(Temporal.PlainDate.from(one.day), locale) })),
      beforeMeans,
      mayChange,
      changes: changes.map(({ id, personName, madeAt, before, after, undoneAt }) => ({
        id,
        personName,
        at: momentInWords(Temporal.Instant.from(madeAt), { today, locale }).text,
        added: after.length,
        removed: before.filter(({ day }) => !after.some((one) => one.day === day)).length,
        undone: undoneAt !== null,
      })),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const t = calendarText[locale];
    const intent = formText(form, 'intent');
    const year = /^\d{4}$/u.test(formText(form, 'year')) ? formText(form, 'year') : '';
    const back = year === '' ? HERE : `${HERE}?nam=${year}`;
    if (intent === 'undo') {
      const change = parseId(formText(form, 'change'));
      if (change === null) throw new AppError('not_found');
      await actions.calendar.undo(actor, change);
      return redirectWithFlash(back, { text: t.undone });
    }
    if (intent === 'before') {
      const means = formText(form, 'means') === 'same-day' ? 'same-day' : 'previous-day';
      await actions.calendar.setBeforeMeans(actor, means);
      return redirectWithFlash(back, { text: t.beforeSaved });
    }
    const edit = intent === 'remove' ? { put: [], remove: [formText(form, 'day')] } : addedDays(form);
    const change = await actions.calendar.change(actor, edit);
    if (change === null) return redirectWithFlash(back, { text: t.unchanged });
    return redirectWithFlash(back, {
      text: t.changed(edit.put.length + edit.remove.length),
      undo: { action: HERE, fields: { intent: 'undo', change, year } },
    });
  });

/** The year with its days off and worked weekends, and what they rest on. */
export default function CalendarPage() {
  const { year, before, after, months, mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(calendarText);
  return (
    <Page
      title={t.title(year)}
      lead={t.lead}
      aside={
        <nav className="row" aria-label={t.years}>
          {before !== null && <ButtonLink to={`?nam=${before}`}>{t.yearBefore(before)}</ButtonLink>}
          {after !== null && <ButtonLink to={`?nam=${after}`}>{t.yearAfter(after)}</ButtonLink>}
        </nav>
      }
    >
      <p className="calendar-legend small" aria-hidden="true">
        <span>
          <span className="calendar-off">●</span> {t.legendOff}
        </span>
        <span>
          <span className="calendar-worked">■</span> {t.legendWorked}
        </span>
        <span>
          <span className="calendar-today">1</span> {t.legendToday}
        </span>
      </p>
      <div className="calendar-months">
        {months.map((month) => (
          <Month key={month.month} grid={month} />
        ))}
      </div>
      <p>
        <Link to={`${HERE}/nam-hoc`}>{t.schoolCalendar}</Link>
      </p>
      <Days />
      {mayChange && (
        <>
          <ButtonRow>
            <ButtonLink to={`${HERE}/them`}>{t.fromAnnouncement}</ButtonLink>
            <ButtonLink to={`${HERE}/them?theo-luat=${year}`}>{t.byLaw(year)}</ButtonLink>
          </ButtonRow>
          <AddForm />
          <BeforeForm />
          <Changes />
        </>
      )}
    </Page>
  );
}

function Month({ grid }: { readonly grid: MonthGrid }) {
  const t = useTexts(calendarText);
  return (
    <table className="calendar-month">
      <caption>{t.month(grid.month)}</caption>
      <thead>
        <tr>
          {t.weekdays.split(' ').map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week, at) => (
          // Weeks have no name of their own, and never change places.
          <tr key={at}>
            {week.map((cell, n) => (
              <Cell key={n} cell={cell} weekend={n > 4} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: { readonly cell: MonthGrid['weeks'][number][number]; readonly weekend: boolean }) {
  const { cell, weekend } = props;
  const t = useTexts(calendarText);
  if (cell === null) return <td>&nbsp;</td>;
  const mark = cell.mark === null ? (weekend ? 'weekend' : '') : cell.mark === 'holiday' ? 'off' : 'worked';
  const words =
    cell.mark === null ? null : `${cell.mark === 'holiday' ? t.off : t.worked}: ${cell.name ?? ''}`;
  return (
    <td
      className={mark === '' ? undefined : `calendar-${mark}`}
      title={words ?? undefined}
      aria-current={cell.isToday ? 'date' : undefined}
    >
      {cell.day}
      {words !== null && <span className="visually-hidden"> ({words})</span>}
    </td>
  );
}

function Days() {
  const { year, days, mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(calendarText);
  if (days.length === 0) {
    return <EmptyState title={t.nothing(year)}>{mayChange ? t.nothingHint : t.nothingSeen}</EmptyState>;
  }
  return (
    <Table
      caption={t.days}
      columns={[
        { key: 'day', head: t.day, cell: ({ words }) => words },
        { key: 'kind', head: t.kind, cell: ({ kind }) => t[`kind.${kind}`] },
        { key: 'name', head: t.name, cell: ({ name }) => name },
        { key: 'source', head: t.source, cell: sourceOf },
        ...(mayChange ? [removeColumn(t.act, year)] : []),
      ]}
      rows={days}
      rowKey={({ day }) => day}
    />
  );
}

type DayRow = ReturnType<typeof useLoaderData<typeof loader>>['days'][number];

const sourceOf = ({ source }: DayRow) => <span className="small">{source}</span>;

const removeColumn = (head: string, year: number): Column<DayRow> => ({
  key: 'act',
  head,
  cell: (row) => <RemoveForm day={row} year={year} />,
});

function RemoveForm(props: {
  readonly day: { readonly day: string; readonly words: string };
  readonly year: number;
}) {
  const t = useTexts(calendarText);
  return (
    <PostForm preventScrollReset>
      <input type="hidden" name="year" value={props.year} />
      <input type="hidden" name="day" value={props.day.day} />
      <Button className="button-small" name="intent" value="remove" aria-label={t.removeDay(props.day.words)}>
        {t.remove}
      </Button>
    </PostForm>
  );
}

function AddForm() {
  const { year } = useLoaderData<typeof loader>();
  const t = useTexts(calendarText);
  const failure = useFailure();
  const field = fieldsOf(failure, t);
  const kinds = (['holiday', 'extra-working-day'] as const).map((kind) => ({
    value: kind,
    label: t[`kind.${kind}`],
  }));
  return (
    <Panel title={t.addTitle}>
      <PostForm draft="calendar-add">
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="year" value={year} />
        <div className="row">
          <Field {...field('from')} label={t.from} type="date" required />
          <Field {...field('to')} label={t.to} type="date" hint={t.toHint} />
          <Select {...field('kind')} label={t.kind} required options={kinds} />
        </div>
        <Field {...field('name')} label={t.name} required hint={t.nameHint} />
        <Field {...field('source')} label={t.source} required hint={t.sourceHint} />
        <SubmitButton>{t.add}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

function BeforeForm() {
  const { beforeMeans, year } = useLoaderData<typeof loader>();
  const t = useTexts(calendarText);
  return (
    <Panel title={t.beforeTitle}>
      <PostForm preventScrollReset>
        <input type="hidden" name="intent" value="before" />
        <input type="hidden" name="year" value={year} />
        <FieldGroup legend={t.beforeLead}>
          {(['previous-day', 'same-day'] as const).map((means) => (
            <Check
              key={means}
              kind="radio"
              name="means"
              value={means}
              label={t[`before.${means}`]}
              defaultChecked={beforeMeans === means}
            />
          ))}
        </FieldGroup>
        <SubmitButton>{t.beforeSave}</SubmitButton>
      </PostForm>
    </Panel>
  );
}

function Changes() {
  const { changes, year } = useLoaderData<typeof loader>();
  const t = useTexts(calendarText);
  if (changes.length === 0) return null;
  return (
    <Panel title={t.changes}>
      <ul className="stack">
        {changes.map(({ id, personName, at, added, removed, undone }) => (
          <li key={id} className="row">
            <span>
              {t.changeBy(personName, at)}: {t.changeDays(added, removed)}
              {undone && ` (${t.changeUndone})`}
            </span>
            {!undone && (
              <PostForm className="push" preventScrollReset>
                <input type="hidden" name="year" value={year} />
                <input type="hidden" name="change" value={id} />
                <Button className="button-small" name="intent" value="undo">
                  {t.takeBack}
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
