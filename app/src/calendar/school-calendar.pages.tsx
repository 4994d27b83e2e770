import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate, momentInWords, plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { mayChangeCalendar } from './calendar.policy.ts';
import { schoolCalendarText } from './school-calendar.text.ts';
import { breaksInWords, schoolYearIn } from './school-form.ts';
import {
  FIRST_SCHOOL_YEAR,
  LAST_SCHOOL_YEAR,
  type SchoolYear,
  schoolWeeks,
  schoolYearByFrame,
  schoolYearName,
} from './school-year.ts';
import './calendar.css';

const HERE = '/lich-lam-viec/nam-hoc';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { years, mayChange, changes } = await actions.calendar.schoolCalendar(actor);
    const asked = yearOf(new URL(args.request.url).searchParams.get('sua'));
    const next = Math.max((years[0]?.year ?? today.year - 1) + 1, FIRST_SCHOOL_YEAR);
    const edited = mayChange && asked !== null ? asked : null;
    return {
      years: years.map((year) => shown(year, locale)),
      next: mayChange && next <= LAST_SCHOOL_YEAR ? next : null,
      mayChange,
      form:
        edited === null
          ? null
          : formOf(
              years.find(({ year }) => year === edited),
              edited,
            ),
      changes: changes.map((each) => ({
        id: each.id,
        name: schoolYearName(each.year),
        personName: each.personName,
        at: momentInWords(Temporal.Instant.from(each.madeAt), { today, locale }).text,
        undone: each.undoneAt !== null,
      })),
    };
  });

function yearOf(text: string | null): number | null {
  const year = /^\d{4}$/u.test(text ?? '') ? Number(text) : Number.NaN;
  return year >= FIRST_SCHOOL_YEAR && year <= LAST_SCHOOL_YEAR ? year : null;
}

function shown(year: SchoolYear, locale: Locale) {
  const day = (text: string) => plainDate(Temporal.PlainDate.from(text), locale);
  const weeks = schoolWeeks(year);
  const inTerm = (term: 1 | 2) => weeks.filter((week) => week.term === term).length;
  return {
    year: year.year,
    name: schoolYearName(year.year),
    opening: fullDate(Temporal.PlainDate.from(year.opening), locale),
    terms: year.terms.map(({ from, to }) => ({ from: day(from), to: day(to) })),
    breaks: year.breaks.map(({ from, to, name }) => ({ from: day(from), to: day(to), name })),
    source: year.source,
    weeksOf: [inTerm(1), inTerm(2)] as const,
    weeks: weeks.map(({ number, from, to }) => ({
      number,
      from: plainDate(from, locale),
      to: plainDate(to, locale),
    })),
  };
}

/** As it is kept, or as the frame proposes it. */
function formOf(kept: SchoolYear | undefined, asked: number) {
  const year = kept ?? schoolYearByFrame(asked);
  const [first, second] = year.terms;
  return {
    year: asked,
    name: schoolYearName(asked),
    isKept: kept !== undefined,
    values: {
      opening: year.opening,
      firstFrom: first.from,
      firstTo: first.to,
      secondFrom: second.from,
      secondTo: second.to,
      breaks: breaksInWords(year.breaks),
      source: year.source,
    },
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    // Who may not is told so before what is wrong with the form.
    if (!mayChangeCalendar(actor)) throw new AppError('not_allowed');
    const t = schoolCalendarText[locale];
    const intent = formText(form, 'intent');
    if (intent === 'undo') {
      const change = parseId(formText(form, 'change'));
      if (change === null) throw new AppError('not_found');
      await actions.calendar.undoSchoolYear(actor, change);
      return redirectWithFlash(HERE, { text: t.undone });
    }
    const year = yearOf(formText(form, 'year'));
    if (year === null) throw new AppError('bad_input', { fields: { year: 'yearWrong' } });
    const wanted = intent === 'remove' ? null : schoolYearIn(form);
    const change = await actions.calendar.changeSchoolYear(actor, year, wanted);
    if (change === null) return redirectWithFlash(HERE, { text: t.unchanged });
    const name = schoolYearName(year);
    return redirectWithFlash(HERE, {
      text: wanted === null ? t.removed(name) : t.changed(name),
      undo: { action: HERE, fields: { intent: 'undo', change } },
    });
  });

/** School years with their terms, weeks and breaks. */
export default function SchoolCalendarPage() {
  const { years, next, mayChange, form } = useLoaderData<typeof loader>();
  const t = useTexts(schoolCalendarText);
  return (
    <Page title={t.title} lead={t.lead}>
      <p>
        <Link to="/lich-lam-viec">{t.back}</Link>
      </p>
      {form && <YearForm key={form.year} />}
      {mayChange && next !== null && form === null && (
        <ButtonRow>
          <ButtonLink to={`?sua=${next}`}>{t.addYear(schoolYearName(next))}</ButtonLink>
        </ButtonRow>
      )}
      {years.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {years.map((year) => (
        <Year key={year.year} year={year} />
      ))}
      {mayChange && <Changes />}
    </Page>
  );
}

type YearShown = ReturnType<typeof shown>;

function Year({ year }: { readonly year: YearShown }) {
  const { mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(schoolCalendarText);
  const [first, second] = year.weeksOf;
  return (
    <Panel title={t.year(year.name)}>
      <dl className="calendar-school">
        <dt>{t.opening}</dt>
        <dd>{year.opening}</dd>
        {year.terms.map(({ from, to }, n) => (
          <div key={from}>
            <dt>{n === 0 ? t['term.0'] : t['term.1']}</dt>
            <dd>{t.range(from, to)}</dd>
          </div>
        ))}
        {year.breaks.length > 0 && (
          <div>
            <dt>{t.breaks}</dt>
            <dd>
              {year.breaks.map(({ from, to, name }) => (
                <span key={from} className="calendar-break">
                  {name}: {t.range(from, to)}
                </span>
              ))}
            </dd>
          </div>
        )}
        <dt>{t.source}</dt>
        <dd>{year.source}</dd>
      </dl>
      <details>
        <summary>
          {t.allWeeks}: {t.weeks(first, second)}
        </summary>
        <ol className="calendar-weeks small">
          {year.weeks.map(({ number, from, to }) => (
            <li key={number}>{t.week(number, from, to)}</li>
          ))}
        </ol>
      </details>
      {mayChange && (
        <ButtonRow>
          <ButtonLink to={`?sua=${year.year}`} className="button-small" aria-label={t.editYear(year.name)}>
            {t.edit}
          </ButtonLink>
        </ButtonRow>
      )}
    </Panel>
  );
}

const DAY_FIELDS = ['opening', 'firstFrom', 'firstTo', 'secondFrom', 'secondTo'] as const;

function YearForm() {
  const { form } = useLoaderData<typeof loader>();
  const t = useTexts(schoolCalendarText);
  const failure = useFailure();
  if (form === null) return null;
  const field = fieldsOf(failure, t);
  return (
    <Panel title={t.formTitle(form.name)}>
      {!form.isKept && <p className="muted">{t.formLead}</p>}
      <PostForm action={`${HERE}?sua=${form.year}`}>
        <FormProblem failure={failure} />
        <input type="hidden" name="year" value={form.year} />
        <div className="calendar-term-fields">
          {DAY_FIELDS.map((name) => (
            <Field
              key={name}
              {...field(name, form.values[name])}
              label={t[name]}
              type="date"
              required
              // What is wrong with the terms as a whole is said at the first of their days.
              error={field(name === 'firstFrom' ? 'terms' : name).error}
            />
          ))}
        </div>
        <TextArea {...field('breaks', form.values.breaks)} label={t.breaks} rows={3} hint={t.breaksHint} />
        <Field {...field('source', form.values.source)} label={t.source} required hint={t.sourceHint} />
        <ButtonRow>
          <SubmitButton look="primary" name="intent" value="save">
            {t.save}
          </SubmitButton>
          {form.isKept && (
            <Button name="intent" value="remove" formNoValidate>
              {t.remove}
            </Button>
          )}
        </ButtonRow>
      </PostForm>
    </Panel>
  );
}

function Changes() {
  const { changes } = useLoaderData<typeof loader>();
  const t = useTexts(schoolCalendarText);
  if (changes.length === 0) return null;
  return (
    <Panel title={t.changes}>
      <ul className="stack">
        {changes.map(({ id, personName, at, name, undone }) => (
          <li key={id} className="row">
            <span>
              {t.changeLine(personName, at, name)}
              {undone && ` (${t.changeUndone})`}
            </span>
            {!undone && (
              <PostForm className="push" action={HERE} preventScrollReset>
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
