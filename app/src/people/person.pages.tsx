import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { plainDate } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type PersonId, type PositionId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { ButtonLink } from '../ui/button.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Table } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { FormProblem, useFailure } from '../web/form-failure.tsx';
import { formText } from '../web/form-fields.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { MATTERS } from './authorisation.ts';
import { EndAuthorisation } from './authorisation-form.tsx';
import { personText } from './person.text.ts';
import { personPageText } from './person-page.text.ts';
import { lastDayOf, type PositionSpan, phaseOn } from './position.ts';
import { PositionActs } from './position-acts.tsx';
import { PersonFields, PositionFields } from './position-fields.tsx';
import { dayIn, personIn, positionIn } from './position-form.ts';
import { secondFactorText } from './second-factor.text.ts';
import '../units/units.css';
import './person.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = parseId<PersonId>(args.params['personId']);
    if (id === null) throw new AppError('not_found');
    const { name, whole, positions, mayManage, mayAuthorise, followed, standIns } = await actions.people.get(
      actor,
      id,
    );
    return {
      id,
      name,
      contact: whole && { email: whole.email, phone: whole.phone, hasAccount: whole.hasAccount },
      hasCode: mayManage && (await actions.secondFactor.isSetFor(actor, id)),
      positions: positions.map((span) => positionLine(span, today, locale)),
      standIns: standIns.map(({ id: standInId, personId, name: standIn, role, basis, from, until }) => ({
        id: standInId,
        personId,
        name: standIn,
        role,
        basis,
        time: timeInWords({ from, until }, locale),
      })),
      mayManage,
      mayAuthorise,
      followed,
      today: today.toString(),
    };
  });

function positionLine(span: PositionSpan, today: Temporal.PlainDate, locale: Locale) {
  const { id, unitId, unitName, role, title, actingFor, authorisedBy, basis } = span;
  return {
    id,
    unitId,
    unitName,
    role,
    title,
    actingFor,
    authorisedBy,
    basis,
    phase: phaseOn(span, today),
    time: timeInWords(span, locale),
  };
}

function timeInWords(span: Pick<PositionSpan, 'from' | 'until'>, locale: Locale): string {
  const t = personPageText[locale];
  const last = lastDayOf(span);
  const first = plainDate(Temporal.PlainDate.from(span.from), locale);
  return last === null ? t.since(first) : t.between(first, plainDate(last, locale));
}

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions: { people, secondFactor }, actor, locale }, form) => {
    const t = personPageText[locale];
    const personId = parseId<PersonId>(args.params['personId']);
    if (personId === null) throw new AppError('not_found');
    const done = (text: string) => redirectWithFlash(`/nguoi/${personId}`, { text });
    switch (formText(form, 'intent')) {
      case 'change':
        await people.change(actor, personId, personIn(form));
        return done(t.changed);
      case 'give':
        await people.givePosition(actor, personId, positionIn(form));
        return done(t.given);
      case 'end':
        await people.endPosition(actor, { personId, id: positionId(form), last: dayIn(form, 'last') });
        return (await people.get(actor, personId)).followed
          ? redirectWithFlash(`/nguoi/${personId}/ban-giao`, { text: t.endedHandOver })
          : done(t.ended);
      case 'retitle':
        await people.changeTitle(actor, {
          personId,
          id: positionId(form),
          title: formText(form, 'title'),
          from: dayIn(form, 'from'),
        });
        return done(t.retitled);
      case 'stand-in':
        await people.standIn(actor, {
          personId,
          id: positionId(form),
          who: formText(form, 'who'),
          from: dayIn(form, 'from'),
          last: dayIn(form, 'last'),
        });
        return done(t.standInSet);
      case 'authorise':
        await people.authorise(actor, {
          personId,
          id: positionId(form),
          who: formText(form, 'who'),
          matter: MATTERS.find((known) => known === formText(form, 'matter')) ?? null,
          basis: formText(form, 'basis'),
          from: dayIn(form, 'from'),
          last: dayIn(form, 'last'),
        });
        return done(t.authorisationGiven);
      case 'end-authorisation':
        await people.endAuthorisation(actor, { personId, id: positionId(form) });
        return done(t.authorisationEnded);
      case 'take-back':
        await people.takeBackPosition(actor, { personId, id: positionId(form) });
        return done(t.takenBack);
      case 'remove-code':
        await secondFactor.remove(actor, personId);
        return done(secondFactorText[locale].removed(formText(form, 'name')));
      default:
        throw new AppError('not_allowed');
    }
  });

function positionId(form: FormData): PositionId {
  const id = parseId<PositionId>(formText(form, 'positionId'));
  if (id === null) throw new AppError('not_found');
  return id;
}

export default function PersonPage() {
  const { id, name, positions, contact, mayManage, followed } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const present = positions.filter(({ phase }) => phase === 'present');
  return (
    <Page title={name} lead={present.map(({ title, unitName }) => `${title}, ${unitName}`).join(' · ')}>
      {followed !== null && followed > 0 && (
        <Notice kind="info" act={<ButtonLink to={`/nguoi/${id}/ban-giao`}>{t.handOver}</ButtonLink>}>
          {t.follows(followed)}
        </Notice>
      )}
      <Panel title={t.positions}>
        <p className="muted">{t.positionsHint}</p>
        <PositionTable />
        <StandIns />
        {mayManage && <GivePosition key={`give ${positions.length}`} />}
      </Panel>
      {contact !== null && <Contact />}
      <RemoveCode />
      <p>
        <Link to="/nguoi">{t.toPeople}</Link>
        {contact !== null && ' · '}
        {contact !== null && <Link to={`/nguoi/${id}/lich-su`}>{t.history}</Link>}
      </p>
    </Page>
  );
}

export type PositionLine = ReturnType<typeof useLoaderData<typeof loader>>['positions'][number];

function PositionTable() {
  const { positions, mayManage, mayAuthorise, today } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const roles = useTexts(personText);
  if (positions.length === 0) return <p className="muted">{t.noPositionToday}</p>;
  return (
    <Table
      caption={t.positions}
      captionHidden
      rows={positions.map((position) => ({ ...position, today, mayManage, mayAuthorise }))}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', head: t.title, cell: titleCell },
        { key: 'unit', head: t.unit, cell: unitLink },
        { key: 'role', head: t.role, cell: ({ role }) => roles[`role.${role}`] },
        { key: 'time', head: t.time, cell: timeCell },
        ...(mayManage || mayAuthorise ? [{ key: 'acts', head: t.acts, cell: actsCell }] : []),
      ]}
    />
  );
}

type PositionRow = PositionLine & {
  readonly today: string;
  readonly mayManage: boolean;
  readonly mayAuthorise: boolean;
};

function titleCell(row: PositionRow) {
  return <Title {...row} />;
}

function Title({ title, actingFor, authorisedBy, basis }: PositionRow) {
  const t = useTexts(personPageText);
  if (authorisedBy !== null) {
    return (
      <>
        {title}{' '}
        <Link to={`/nguoi/${authorisedBy.id}`}>({t.byAuthorisation(authorisedBy.name, basis ?? '')})</Link>
      </>
    );
  }
  if (actingFor === null) return title;
  return (
    <>
      {title} <Link to={`/nguoi/${actingFor.id}`}>({t.inPlaceOf(actingFor.name)})</Link>
    </>
  );
}

/** Who acts meanwhile, or by authorisation. */
function StandIns() {
  const { standIns, mayAuthorise } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const roles = useTexts(personText);
  if (standIns.length === 0) return null;
  return (
    <ul className="plain">
      {standIns.map(({ id, personId, name, role, time, basis }) => (
        <li key={id}>
          {basis === null ? t.standIn : t.authorised}: <Link to={`/nguoi/${personId}`}>{name}</Link> (
          {roles[`role.${role}`]}), {time}
          {basis !== null && `, ${basis}`}
          {basis !== null && mayAuthorise && <EndAuthorisation id={id} />}
        </li>
      ))}
    </ul>
  );
}

function timeCell(row: PositionRow) {
  return <Time {...row} />;
}

function Time({ time, phase }: PositionRow) {
  const t = useTexts(personPageText);
  return (
    <>
      {time} <span className="muted small">({t[`phase.${phase}`]})</span>
    </>
  );
}

function actsCell({ today, mayManage, mayAuthorise, ...position }: PositionRow) {
  return <PositionActs position={position} today={today} mayManage={mayManage} mayAuthorise={mayAuthorise} />;
}

function unitLink({ unitId, unitName }: PositionLine) {
  return <Link to={`/don-vi/${unitId}`}>{unitName}</Link>;
}

function GivePosition() {
  const { today } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const failure = useFailure({ intent: 'give' });
  return (
    <details open={failure !== undefined}>
      <summary>{t.givePosition}</summary>
      <PostForm>
        <FormProblem failure={failure} />
        <input type="hidden" name="intent" value="give" />
        <PositionFields failure={failure} first={{ from: today }} />
        <SubmitButton>{t.give}</SubmitButton>
      </PostForm>
    </details>
  );
}

function Contact() {
  const { id, contact, name, mayManage } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const failure = useFailure({ intent: 'change' });
  if (contact === null) return null;
  const known = { name, email: contact.email ?? '', phone: contact.phone ?? '' };
  return (
    <Panel title={t.contact}>
      <dl className="facts">
        <dt>{t.email}</dt>
        <dd>{contact.email ?? '—'}</dd>
        <dt>{t.phone}</dt>
        <dd>{contact.phone ?? '—'}</dd>
        <dt>{t.account}</dt>
        <dd>
          {contact.hasAccount ? t.hasAccount : t.noAccount}
          {!contact.hasAccount && mayManage && (
            <>
              {' · '}
              <Link to={`/nguoi/giay-moi?nguoi=${id}`}>{t.invite}</Link>
            </>
          )}
        </dd>
      </dl>
      {mayManage && (
        <details open={failure !== undefined} key={Object.values(known).join(' ')}>
          <summary>{t.edit}</summary>
          <PostForm>
            <FormProblem failure={failure} />
            <input type="hidden" name="intent" value="change" />
            <PersonFields failure={failure} first={known} />
            <SubmitButton>{t.save}</SubmitButton>
          </PostForm>
        </details>
      )}
    </Panel>
  );
}

/** For somebody who has lost the telephone. */
function RemoveCode() {
  const { hasCode, name } = useLoaderData<typeof loader>();
  const t = useTexts(secondFactorText);
  if (!hasCode) return null;
  return (
    <Panel title={t.title}>
      <p>{t.isOnFor}</p>
      <details>
        <summary>{t.remove}</summary>
        <PostForm>
          <input type="hidden" name="intent" value="remove-code" />
          <input type="hidden" name="name" value={name} />
          <p>{t.removeHint}</p>
          <SubmitButton look="danger">{t.remove}</SubmitButton>
        </PostForm>
      </details>
    </Panel>
  );
}
