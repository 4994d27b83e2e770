import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { fullDate, plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type PersonId, parseId, type UnitId } from '../base/ids.ts';
import { personText } from '../people/person.text.ts';
import { unitFigures } from '../tasks/unit-figures.ts';
import { UnitFigures } from '../tasks/unit-figures-panel.tsx';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { dayAsked } from './day-field.ts';
import { unitText } from './unit.text.ts';
import { unitChangeText } from './unit-change.text.ts';
import { unitHistoryText } from './unit-history.text.ts';
import { DayForm, History, PresenceNotice, type Relative } from './unit-history.tsx';
import './units.css';

/** The parameters of the period of the figures; kept when another day is asked for. */
const PERIOD: readonly string[] = ['ky', 'tu', 'den'];

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const id = parseId<UnitId>(args.params['unitId']);
    if (id === null) throw new AppError('not_found');
    const { today, locale } = app;
    const { day, isWrong } = dayAsked(args.request.url, today);
    const found = await app.actions.units.get(app.actor, id, day);
    const { unit, presence, shownOn, superiors, subordinates, subordinateCount, versions, mayChange } = found;
    const { searchParams } = new URL(args.request.url);
    const { people, showAccounts, mayGiveAccounts } = await app.actions.people.ofUnit(app.actor, id, shownOn);
    const inWords = (written: string): string => fullDate(Temporal.PlainDate.from(written), locale);
    const isToday = day.equals(today);
    const lastDay = (until: string): string =>
      plainDate(Temporal.PlainDate.from(until).subtract({ days: 1 }), locale);
    const related = ({ unitId, name, heir, since }: (typeof found.successors)[number]): Relative => ({
      id: unitId,
      name,
      heir,
      since: plainDate(Temporal.PlainDate.from(since), locale),
    });
    const [first, last] = [versions[0]?.from ?? null, versions.at(-1)?.until ?? null];
    return {
      id,
      day: { value: day.toString(), isToday, isWrong, words: fullDate(day, locale) },
      presence,
      shownOn: fullDate(shownOn, locale),
      began: first === null ? null : inWords(first),
      ended: last === null ? null : inWords(last),
      successors: found.successors.map(related),
      predecessors: found.predecessors.map(related),
      past: versions.map(({ name, kind, from, until }) => ({
        name,
        kind,
        from: from === null ? null : plainDate(Temporal.PlainDate.from(from), locale),
        until: until === null ? null : lastDay(until),
      })),
      mayChange,
      name: unit.name,
      kind: unit.kind,
      code: unit.code,
      superiors,
      subordinates: subordinates.map(({ id: below, name, kind }) => ({ id: below, name, kind })),
      subordinateCount,
      people: people.map(({ personId, name, role, title, hasAccount }) => ({
        personId,
        name,
        role,
        title,
        hasAccount: showAccounts ? hasAccount : null,
      })),
      mayGiveAccounts,
      figures: await unitFigures(app, id, searchParams),
      periodKept: Object.fromEntries([...searchParams].filter(([name]) => PERIOD.includes(name))),
    };
  });

interface Given {
  readonly given: { readonly name: string; readonly email: string; readonly password: string };
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor }, form) => {
    const personId = parseId<PersonId>(formText(form, 'personId'));
    if (personId === null) throw new AppError('not_found');
    const given = await actions.people.giveAccount(actor, personId);
    return data<Given>({ given }, { headers: { 'Cache-Control': 'no-store' } });
  });

export default function UnitPage() {
  const unit = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const history = useTexts(unitHistoryText);
  return (
    <Page
      title={unit.name}
      lead={t[`kind.${unit.kind}`]}
      aside={unit.mayChange && unit.presence !== 'ended' && <ChangeLinks unitId={unit.id} />}
    >
      <GivenAccount />
      <PresenceNotice {...unit} isToday={unit.day.isToday} />
      <DayForm day={unit.day} action={`/don-vi/${unit.id}`} kept={unit.periodKept} />
      <About />
      {unit.figures !== null && (
        <UnitFigures
          unitId={unit.id}
          kept={unit.day.isToday ? {} : { ngay: unit.day.value }}
          shown={unit.figures}
        />
      )}
      <People />
      <Subordinates />
      <History {...unit} />
      <p>
        <Link to="/don-vi">{t.toUnits}</Link> ·{' '}
        <Link to={`/don-vi/${unit.id}/lich-su`}>{history.history}</Link>
      </p>
    </Page>
  );
}

function About() {
  const { superiors, code, day, presence, shownOn } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const history = useTexts(unitHistoryText);
  const ofOtherDay = presence === 'ended' ? history.lastKnown : history.unitAsOf(shownOn);
  return (
    <Panel title={day.isToday && presence === 'there' ? t.whatItIs : ofOtherDay}>
      <dl className="facts">
        <dt>{t.answersTo}</dt>
        {superiors.length === 0 && <dd>{t.noSuperior}</dd>}
        {superiors.map(({ line, id, name }) => (
          <dd key={line}>
            <UnitLink id={id} name={name} /> <span className="muted">({t[`line.${line}`]})</span>
          </dd>
        ))}
        {code !== null && <dt>{t.code}</dt>}
        {code !== null && <dd>{code}</dd>}
      </dl>
    </Panel>
  );
}

type UnitPersonRow = ReturnType<typeof useLoaderData<typeof loader>>['people'][number];

function People() {
  const { people, mayGiveAccounts } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const roles = useTexts(personText);
  if (people.length === 0) {
    return (
      <Panel title={t.people}>
        <p className="muted">{t.noPeople}</p>
      </Panel>
    );
  }
  const account = (row: UnitPersonRow) => (row.hasAccount === true ? t.hasAccount : t.noAccount);
  return (
    <Panel title={t.people}>
      <Table
        caption={t.people}
        captionHidden
        rows={people}
        rowKey={({ personId, role }) => `${personId} ${role}`}
        columns={[
          { key: 'name', head: t.personName, cell: personLink },
          { key: 'title', head: t.personTitle, cell: ({ title }) => title },
          { key: 'role', head: t.personRole, cell: ({ role }) => roles[`role.${role}`] },
          ...(people.some(({ hasAccount }) => hasAccount !== null)
            ? [
                {
                  key: 'account',
                  head: t.personAccount,
                  cell: mayGiveAccounts ? giveAccount : account,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function personLink({ personId, name }: UnitPersonRow) {
  return <Link to={`/nguoi/${personId}`}>{name}</Link>;
}

function giveAccount(row: UnitPersonRow) {
  return <GiveAccount {...row} />;
}

function GiveAccount({ personId, hasAccount }: UnitPersonRow) {
  const t = useTexts(unitText);
  return (
    <PostForm className="row">
      <input type="hidden" name="personId" value={personId} />
      {hasAccount === true ? (
        // The old password cannot be had back, so it takes two steps, without script too.
        <details>
          <summary>{t.hasAccount}</summary>
          <p className="small">{t.resetMeans}</p>
          <SubmitButton look="danger">{t.resetPassword}</SubmitButton>
        </details>
      ) : (
        <SubmitButton>{t.giveAccount}</SubmitButton>
      )}
    </PostForm>
  );
}

/** Shown once, in answer to the form; it is stored nowhere. */
function GivenAccount() {
  const given = useActionData<Partial<Given>>()?.given;
  const t = useTexts(unitText);
  if (given === undefined) return null;
  return (
    <Panel title={t.accountOf(given.name)}>
      <dl className="facts">
        <dt>{t.email}</dt>
        <dd>{given.email}</dd>
        <dt>{t.password}</dt>
        <dd>
          <code>{given.password}</code>
        </dd>
      </dl>
      <Notice kind="warn">{t.accountGiven}</Notice>
    </Panel>
  );
}

/** Leads to another unit, as of the same day. */
function UnitLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { day } = useLoaderData<typeof loader>();
  return <Link to={day.isToday ? `/don-vi/${id}` : `/don-vi/${id}?ngay=${day.value}`}>{name}</Link>;
}

function unitLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <UnitLink id={id} name={name} />;
}

const CHANGES = ['rename', 'move', 'merge', 'split', 'dissolve'] as const;

function ChangeLinks({ unitId }: { readonly unitId: string }) {
  const t = useTexts(unitChangeText);
  return (
    <ButtonRow>
      {CHANGES.map((kind) => (
        <ButtonLink key={kind} to={`/don-vi/thay-doi/moi?viec=${kind}&don-vi=${unitId}`}>
          {t[`do.${kind}`]}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

function Subordinates() {
  const { subordinates, subordinateCount } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  if (subordinates.length === 0) return null;
  return (
    <Panel title={`${t.subordinates} (${subordinateCount})`}>
      <Table
        caption={t.subordinates}
        captionHidden
        rows={subordinates}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: t.name, cell: unitLink },
          { key: 'kind', head: t.kind, cell: ({ kind }) => t[`kind.${kind}`] },
        ]}
      />
    </Panel>
  );
}
