import type { ReactNode } from 'react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate, momentInWords, plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type TaskId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { deadlineInWords } from '../files/deadline-words.ts';
import { readText } from '../files/read.text.ts';
import { Button, ButtonRow } from '../ui/button.tsx';
import { Check, Field, Select } from '../ui/field.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { type FieldOf, FormProblem, fieldsOf, useFailure } from '../web/form-failure.tsx';
import { answerForm, type FormFailure, loadPage } from '../web/page-handlers.ts';
import { periodName } from './period.text.ts';
import type { PeriodView, RecurrenceView } from './recurrence.actions.ts';
import { recurrenceText } from './recurrence.text.ts';
import { CYCLES, WEEKDAYS, wantedRecurrence } from './recurrence-form.ts';
import './recurrence.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const view = await actions.tasks.recurrence(actor, taskId(args));
    const t = recurrenceText[locale];
    return {
      id: view.taskId,
      summary: view.summary,
      rule: view.recurrence && ruleInWords(view.recurrence.rule, locale),
      state: view.recurrence?.state ?? null,
      standing: stateInWords(view, locale),
      periods: view.periods.map((period) =>
        periodInWords(period, view.recurrence?.state === 'ended', locale),
      ),
      first: view.first && firstInWords(view.first, locale),
      sums: t.sums(sumsOf(view.periods)),
      story: view.story.map((each) => ({
        seq: each.seq,
        line: t.storyLine(
          each.personName,
          momentInWords(Temporal.Instant.from(each.at), { today, locale }).text,
          t[`did.${each.kind}`],
        ),
        about: [
          each.period === null ? null : periodName(each.period, locale),
          each.from === null ? null : t.fromDay(plainDate(Temporal.PlainDate.from(each.from), locale)),
          each.reason === '' ? null : each.reason,
        ]
          .filter((part) => part !== null)
          .join('; '),
      })),
      maySteer: view.maySteer,
      today: today.toString(),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const id = taskId(args);
    await actions.tasks.steerRecurrence(actor, id, wantedRecurrence(form));
    return redirectWithFlash(`/nhiem-vu/${id}/dinh-ky`, { text: recurrenceText[locale].saved });
  });

function taskId(args: { readonly params: Readonly<Record<string, string | undefined>> }): TaskId {
  const id = parseId<TaskId>(args.params['taskId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

function ruleInWords(rule: NonNullable<RecurrenceView['recurrence']>['rule'], locale: Locale): string {
  const t = recurrenceText[locale];
  if (rule.by !== 'rule') return t[`cycle.${rule.by}`];
  const body = (rule.rrule.split('\n').at(-1) ?? '').replace(/^RRULE:/u, '').replace(/;WKST=MO$/u, '');
  const words = deadlineInWords({ kind: 'recurring', rrule: body }, readText[locale]);
  return rule.bound === 'before' ? `${t.before} ${words}` : words;
}

function stateInWords({ recurrence }: RecurrenceView, locale: Locale): string {
  const t = recurrenceText[locale];
  if (recurrence === null) return t.none;
  if (recurrence.state === 'running') return t['state.running'];
  return t[`state.${recurrence.state}`](fullDate(Temporal.PlainDate.from(recurrence.since), locale));
}

function sumsOf(periods: readonly PeriodView[]) {
  const sum = (of: (period: PeriodView) => number) => periods.reduce((all, period) => all + of(period), 0);
  return {
    done: sum(({ done }) => done),
    nil: sum(({ nil }) => nil),
    late: sum(({ late, overdue }) => late + overdue),
    skipped: sum(({ skipped, coming, skippedFor }) => skipped + Number(coming && skippedFor !== null)),
  };
}

type Standing = 'coming' | 'skipped' | 'nil' | 'done' | 'late' | 'overdue' | 'submitted' | 'open';

const LAMPS = {
  coming: 'none',
  skipped: 'none',
  nil: 'done',
  done: 'done',
  late: 'late',
  overdue: 'late',
  submitted: 'done',
  open: 'ok',
} as const satisfies Record<Standing, string>;

/** What is to be looked at first, of all its units. */
function standingOf(period: PeriodView): Standing {
  if (period.skippedFor !== null) return 'skipped';
  if (period.coming) return 'coming';
  if (period.overdue > 0) return 'overdue';
  if (period.open > 0) return period.submitted === period.open ? 'submitted' : 'open';
  if (period.late > 0) return 'late';
  if (period.done > 0) return 'done';
  return period.nil > 0 ? 'nil' : 'skipped';
}

/** What was given before it recurred stands before the periods. */
function firstInWords(first: NonNullable<RecurrenceView['first']>, locale: Locale) {
  const period = { ...first, key: '', skippedFor: null, coming: false };
  const { due, lamp, standing, figures } = periodInWords(period, false, locale);
  return { due, lamp, standing, figures };
}

function periodInWords(period: PeriodView, ended: boolean, locale: Locale) {
  const t = recurrenceText[locale];
  const standing = standingOf(period);
  const parts = (['done', 'nil', 'late', 'overdue', 'skipped'] as const)
    .filter((each) => period[each] > 0)
    .map((each) => t.count(period[each], t[each]));
  const others = period.open - period.overdue;
  return {
    key: period.key,
    name: periodName(period.key, locale),
    due: period.due === null ? '' : t.due(plainDate(Temporal.PlainDate.from(period.due), locale)),
    lamp: LAMPS[standing],
    standing: t[standing],
    figures: period.given > 1 ? [...parts, ...(others > 0 ? [t.count(others, t.open)] : [])].join(', ') : '',
    coming: period.coming,
    skipped: period.skippedFor !== null,
    mayUnskip: period.skippedFor !== null && period.coming && !ended,
    reason: period.skippedFor ?? '',
  };
}

export default function RecurrencePage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(recurrenceText);
  return (
    <Page title={t.title} lead={<Link to={`/nhiem-vu/${data.id}`}>{data.summary}</Link>}>
      <p>
        {data.rule !== null && (
          <>
            {t.rule}: <b>{data.rule}</b>,{' '}
          </>
        )}
        {data.standing}
      </p>
      {(data.first !== null || data.periods.length > 0) && <Strip />}
      {data.maySteer && data.state !== null && data.state !== 'ended' && <SkipForm />}
      {data.maySteer && (data.state === 'running' || data.state === null) && <RuleForm />}
      {data.maySteer && data.state !== null && <StopForm />}
      {data.story.length > 0 && (
        <Panel title={t.story}>
          <ul className="stack">
            {data.story.map(({ seq, line, about }) => (
              <li key={seq}>
                {line} <span className="muted">{about}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

function Strip() {
  const { id, first, periods, sums, maySteer } = useLoaderData<typeof loader>();
  const t = useTexts(recurrenceText);
  return (
    <section aria-label={t.periods}>
      <ol className="period-strip">
        {first !== null && (
          <li>
            <Link to={`/nhiem-vu/${id}?ky=`}>{t.first}</Link>
            <Lamp state={first.lamp}>{first.standing}</Lamp>
            <span className="small muted">{first.due}</span>
            {first.figures !== '' && <span className="small">{first.figures}</span>}
          </li>
        )}
        {periods.map((period) => (
          <li key={period.key} className={period.coming ? 'period-coming' : undefined}>
            {period.coming ? (
              <b>{period.name}</b>
            ) : (
              <Link to={`/nhiem-vu/${id}?ky=${encodeURIComponent(period.key)}`}>{period.name}</Link>
            )}
            <Lamp state={period.lamp}>{period.standing}</Lamp>
            <span className="small muted">{period.due}</span>
            {period.figures !== '' && <span className="small">{period.figures}</span>}
            {period.reason !== '' && <span className="small">{period.reason}</span>}
            {maySteer && period.mayUnskip && (
              <PostForm preventScrollReset>
                <input type="hidden" name="period" value={period.key} />
                <Button
                  className="button-small"
                  name="intent"
                  value="unskipped"
                  aria-label={t.unskipPeriod(period.name)}
                >
                  {t.unskip}
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ol>
      <p className="small">{sums}</p>
    </section>
  );
}

interface ActProps {
  /** What the form may send, one for each of its buttons. */
  readonly intents: readonly string[];
  readonly heading: string;
  readonly lead: string | undefined;
  /** What it asks for, and its buttons. */
  readonly children: (field: FieldOf, failure: FormFailure | undefined) => ReactNode;
}

/** An act on the repetition; it unfolds, and is open where it was refused. */
function Act({ intents, heading, lead, children }: ActProps) {
  const t = useTexts(recurrenceText);
  const sent = useFailure();
  const failure = intents.includes(sent?.values['intent'] ?? '') ? sent : undefined;
  return (
    <details className="panel" open={failure !== undefined}>
      <summary>{heading}</summary>
      <PostForm preventScrollReset>
        <FormProblem failure={failure} />
        {lead !== undefined && <p className="muted">{lead}</p>}
        {children(fieldsOf(failure, t), failure)}
      </PostForm>
    </details>
  );
}

function SkipForm() {
  const { periods } = useLoaderData<typeof loader>();
  const t = useTexts(recurrenceText);
  const coming = periods.find((period) => period.coming)?.key;
  const options = periods
    .filter(({ skipped }) => !skipped)
    .map(({ key, name, due }) => ({ value: key, label: `${name}, ${due}` }));
  return (
    <Act intents={['skipped']} heading={t.skip} lead={t.skipLead}>
      {(field) => (
        <>
          <input type="hidden" name="intent" value="skipped" />
          <Select {...field('period', coming)} label={t.period} required options={options} />
          <Field {...field('reason')} label={t.reason} required />
          <SubmitButton>{t.skip}</SubmitButton>
        </>
      )}
    </Act>
  );
}

function RuleForm() {
  const { state, today } = useLoaderData<typeof loader>();
  const t = useTexts(recurrenceText);
  const [intent, heading] = state === null ? ['begun', t.begin] : ['rule-changed', t.change];
  const cycles = CYCLES.map((cycle) => ({ value: cycle, label: t[`cycle.${cycle}`] }));
  const weekdays = t.weekdays.split('|').map((label, n) => ({ value: WEEKDAYS[n] ?? '', label }));
  const bounds = (['by', 'before'] as const).map((bound) => ({ value: bound, label: t[`bound.${bound}`] }));
  return (
    <Act intents={[intent]} heading={heading} lead={state === null ? undefined : t.changeLead}>
      {(field, failure) => (
        <>
          <input type="hidden" name="intent" value={intent} />
          <div className="recurrence-fields">
            <Select {...field('cycle', 'monthly')} label={t.cycle} required options={cycles} />
            <Field {...field('day')} label={t.day} inputMode="numeric" hint={t.dayHint} />
            <Select {...field('weekday')} label={t.weekday} placeholder="–" options={weekdays} />
            <Field {...field('month')} label={t.month} inputMode="numeric" />
            <Select {...field('bound', 'by')} label={t.bound} required options={bounds} />
            <Field {...field('from', today)} label={t.from} type="date" required />
          </div>
          <Check label={t.nextPeriod} name="lag" defaultChecked={failure?.values['lag'] === 'on'} />
          {state !== null && <Field {...field('reason')} label={t.reason} required />}
          <SubmitButton>{heading}</SubmitButton>
        </>
      )}
    </Act>
  );
}

function StopForm() {
  const { state, today } = useLoaderData<typeof loader>();
  const t = useTexts(recurrenceText);
  const runs = state === 'running';
  return (
    <Act
      intents={['paused', 'ended', 'resumed']}
      heading={runs ? t.stop : t.resume}
      lead={runs ? t.stopLead : undefined}
    >
      {(field) => (
        <>
          <Field {...field('from', today)} label={t.from} type="date" required />
          <Field {...field('reason')} label={t.reason} required />
          <ButtonRow>
            {runs ? (
              <SubmitButton name="intent" value="paused">
                {t.pause}
              </SubmitButton>
            ) : (
              <SubmitButton name="intent" value="resumed">
                {t.resume}
              </SubmitButton>
            )}
            {state !== 'ended' && (
              <Button name="intent" value="ended">
                {t.end}
              </Button>
            )}
          </ButtonRow>
        </>
      )}
    </Act>
  );
}
