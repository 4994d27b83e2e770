import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ROLES } from '../base/actor.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Check, Field, Select } from '../ui/field.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { correctionText } from './correction.text.ts';
import { personText } from './person.text.ts';
import { personPageText } from './person-page.text.ts';
import './person.css';

const PAGE_SIZE = 50;

/** `?tim=&o=&vai-tro=&chua-co-tai-khoan=1&trang=`; `don-vi` names one unit by its id. */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor }) => {
    const { searchParams } = new URL(args.request.url);
    const text = (name: string) => (searchParams.get(name) ?? '').normalize('NFC').trim().slice(0, 200);
    const unitId = parseId<UnitId>(searchParams.get('don-vi'));
    const role = ROLES.find((known) => known === searchParams.get('vai-tro'));
    const asked = {
      query: text('tim'),
      unitName: text('o'),
      withoutAccount: text('chua-co-tai-khoan') === '1',
    };
    const page = pageIn(text('trang'));
    const { people, total, mayManage } = await actions.people.list(actor, {
      page,
      withoutAccount: asked.withoutAccount,
      ...(asked.query !== '' && { query: asked.query }),
      ...(asked.unitName !== '' && { unitName: asked.unitName }),
      ...(role !== undefined && { role }),
      ...(unitId !== null && { unitId }),
    });
    searchParams.delete('trang');
    return {
      people,
      total,
      mayManage,
      page,
      ...asked,
      role: role ?? '',
      unit: unitId === null ? null : { id: unitId, name: (await actions.units.get(actor, unitId)).unit.name },
      question: searchParams.toString(),
    };
  });

function pageIn(text: string): number {
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : 1;
}

export default function PeoplePage() {
  const { people, total, mayManage, page, question } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  return (
    <Page title={t.people} lead={t.count(total)} aside={mayManage && <AddLink />}>
      <Question />
      {people.length === 0 ? (
        <EmptyState title={t.noneFound} act={<ButtonLink to="/nguoi">{t.showAll}</ButtonLink>}>
          {t.noneFoundHint}
        </EmptyState>
      ) : (
        <PeopleTable />
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        to={(other) => `/nguoi?${question === '' ? '' : `${question}&`}trang=${other}`}
      />
    </Page>
  );
}

function AddLink() {
  const { unit } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const corrections = useTexts(correctionText);
  return (
    <ButtonRow>
      <ButtonLink to="/nguoi/hai-lop">{t.secondFactor}</ButtonLink>
      <ButtonLink to="/nguoi/khoa-api">{t.apiKeys}</ButtonLink>
      <ButtonLink to="/gui-di">{t.deliveries}</ButtonLink>
      <ButtonLink to="/nguoi/nhap">{t.importPeople}</ButtonLink>
      <ButtonLink to="/nguoi/xuat" reloadDocument>
        {t.exportPeople}
      </ButtonLink>
      <ButtonLink to="/nguoi/giay-moi">{t.inviteHeads}</ButtonLink>
      <ButtonLink to="/nguoi/de-nghi">{corrections.requests}</ButtonLink>
      <ButtonLink to={unit === null ? '/nguoi/moi' : `/nguoi/moi?don-vi=${unit.id}`} look="primary">
        {t.addPerson}
      </ButtonLink>
    </ButtonRow>
  );
}

/** A plain form that asks: the question stands in the address. */
function Question() {
  const { query, unitName, role, withoutAccount, mayManage, unit, question } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const roles = useTexts(personText);
  return (
    <search>
      <Form method="get" action="/nguoi" className="person-question" key={question} aria-label={t.search}>
        <Field
          name="tim"
          type="search"
          label={t.search}
          hint={mayManage ? t.searchHintWhole : t.searchHint}
          required={false}
          defaultValue={query}
        />
        {unit === null ? (
          <Field name="o" label={t.atUnit} hint={t.atUnitHint} required={false} defaultValue={unitName} />
        ) : (
          <input type="hidden" name="don-vi" value={unit.id} />
        )}
        <Select
          name="vai-tro"
          label={t.role}
          required={false}
          placeholder={t.anyRole}
          options={ROLES.map((one) => ({ value: one, label: roles[`role.${one}`] }))}
          defaultValue={role}
        />
        {mayManage && (
          <Check
            name="chua-co-tai-khoan"
            value="1"
            label={t.withoutAccount}
            defaultChecked={withoutAccount}
          />
        )}
        <ButtonRow>
          <Button>{t.find}</Button>
          {question !== '' && <ButtonLink to="/nguoi">{t.showAll}</ButtonLink>}
        </ButtonRow>
      </Form>
      {unit !== null && <p>{t.onlyAt(unit.name)}</p>}
    </search>
  );
}

type Person = ReturnType<typeof useLoaderData<typeof loader>>['people'][number];

function PeopleTable() {
  const { people, mayManage } = useLoaderData<typeof loader>();
  const t = useTexts(personPageText);
  const account = ({ hasAccount }: Person) => (hasAccount ? t.hasAccount : t.noAccount);
  return (
    <Table
      caption={t.people}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t.name, cell: personLink },
        { key: 'positions', head: t.positions, cell: positionsCell },
        ...(mayManage
          ? [
              { key: 'email', head: t.email, cell: ({ email }: Person) => email },
              { key: 'account', head: t.account, cell: account },
            ]
          : []),
      ]}
    />
  );
}

function personLink({ id, name }: Person) {
  return <Link to={`/nguoi/${id}`}>{name}</Link>;
}

function positionsCell(person: Person) {
  return <Positions {...person} />;
}

function Positions({ positions }: Person) {
  const t = useTexts(personPageText);
  const roles = useTexts(personText);
  if (positions.length === 0) return <span className="muted">{t.noPositionToday}</span>;
  return (
    <ul className="plain">
      {positions.map(({ unitId, unitName, role, title, actingFor }) => (
        <li key={`${unitId} ${role}`}>
          {title}
          {actingFor !== null && ` (${t.inPlaceOf(actingFor)})`},{' '}
          <Link to={`/don-vi/${unitId}`}>{unitName}</Link>{' '}
          <span className="muted small">({roles[`role.${role}`]})</span>
        </li>
      ))}
    </ul>
  );
}
