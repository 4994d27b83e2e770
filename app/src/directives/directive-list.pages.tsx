import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { civilDay } from '../base/clock.ts';
import { dayInWords } from '../base/dates-in-words.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { Lamp, type LampState } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { directiveText } from './directive.text.ts';
import { DIRECTIVE_STATES, type DirectiveState, isDirectiveState } from './directive.ts';
import { directiveListText } from './directive-list.text.ts';
import { edtfInWords, numberInWords } from './directive-words.ts';
import './directives.css';

const PAGE_SIZE = 50;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const search = new URL(args.request.url).searchParams;
    const state = search.get('tt');
    const query = {
      words: (search.get('q') ?? '').slice(0, 200),
      state: isDirectiveState(state) ? state : null,
      page: Math.max(1, Math.min(10_000, Number.parseInt(search.get('trang') ?? '1', 10) || 1)),
    };
    const list = await actions.directives.list(actor, query);
    const underWay = await actions.directives.intake.unfinished(actor);
    return {
      query,
      total: list.total,
      mayTakeIn: list.mayTakeIn,
      maySwitchRules: actions.directives.lint.maySwitchRules(actor),
      underWay: underWay.map(({ id, name }) => ({ id, name })),
      rows: list.rows.map(({ id, state: rowState, header, receivedAt }) => ({
        id,
        state: rowState,
        number: header.number && numberInWords(header.number),
        title: header.title,
        issuer: header.issuer,
        date: header.issueDate === null ? null : edtfInWords(header.issueDate, locale),
        received: dayInWords(civilDay(receivedAt), { today, locale }),
      })),
    };
  });

type Row = Awaited<ReturnType<typeof loader>>['rows'][number];

/** Waiting on the clerk, running, or finished: shape and colour as everywhere. */
const STATE_LAMPS: Readonly<Record<DirectiveState, LampState>> = {
  received: 'near',
  'under-review': 'near',
  issued: 'ok',
  closed: 'done',
};

function addressOf(query: { words: string; state: DirectiveState | null }, page = 1): string {
  const search = new URLSearchParams();
  if (query.words !== '') search.set('q', query.words);
  if (query.state !== null) search.set('tt', query.state);
  if (page > 1) search.set('trang', String(page));
  return search.size === 0 ? '/van-ban' : `/van-ban?${search.toString()}`;
}

export default function DirectiveListPage() {
  const { query, rows, total, mayTakeIn, maySwitchRules, underWay } = useLoaderData<typeof loader>();
  const t = useTexts(directiveText);
  const list = useTexts(directiveListText);
  const states = [null, ...DIRECTIVE_STATES.filter((state) => state !== 'received')];
  const filtered = query.words !== '' || query.state !== null;
  const takeIn = mayTakeIn && (
    <ButtonLink look="primary" to="/van-ban/moi">
      {t.takeIn}
    </ButtonLink>
  );
  return (
    <Page title={t.directives} lead={rows.length > 0 ? list.count(total) : undefined} aside={takeIn}>
      {underWay.map((intake) => (
        <Notice
          key={intake.id}
          kind="info"
          act={<Link to={`/van-ban/tiep-nhan/${intake.id}`}>{list.checkAgain}</Link>}
        >
          {t.reading}: {intake.name || t.unnamed}
        </Notice>
      ))}
      {(rows.length > 0 || filtered) && (
        <div className="row list-tools">
          <search className="list-search">
            <Form method="get" className="row">
              {query.state !== null && <input type="hidden" name="tt" value={query.state} />}
              <Field
                type="search"
                name="q"
                required
                label={<span className="visually-hidden">{list.search}</span>}
                placeholder={list.search}
                defaultValue={query.words}
              />
              <Button>{list.searchAct}</Button>
            </Form>
          </search>
          <Filters
            filters={states.map((state) => ({
              to: addressOf({ words: query.words, state }),
              label: state === null ? list.all : list[`state.${state}`],
              current: state === query.state,
            }))}
          />
        </div>
      )}
      <Rows rows={rows} filtered={filtered} act={takeIn} />
      <Pagination
        page={query.page}
        pageSize={PAGE_SIZE}
        total={total}
        to={(page) => addressOf(query, page)}
      />
      {mayTakeIn && (
        <p className="small">
          <Link to="/chi-dao-mieng">{list.spokenOrders}</Link>
        </p>
      )}
      {maySwitchRules && (
        <p className="small">
          <Link to="/van-ban/quy-tac">{list.lintRules}</Link>
        </p>
      )}
    </Page>
  );
}

type Texts = (typeof directiveText)['vi'];
type ListTexts = (typeof directiveListText)['vi'];

function columnsIn(t: Texts, list: ListTexts): readonly Column<Row>[] {
  return [
    { key: 'title', head: t.title, cell: (row) => titleLink(row) },
    { key: 'number', head: t.number, cell: (row) => row.number },
    { key: 'date', head: t.issueDate, cell: (row) => row.date },
    { key: 'issuer', head: t.issuer, cell: (row) => row.issuer },
    { key: 'received', head: list.receivedAt, cell: (row) => receivedDay(row) },
    { key: 'state', head: t.state, cell: (row) => stateLamp(row, list) },
  ];
}

function titleLink({ id, title }: Row) {
  return <Link to={`/van-ban/${id}`}>{title}</Link>;
}

function receivedDay({ received }: Row) {
  // In one line: the column is narrow beside long titles.
  return <span title={received.full}>{received.text.replaceAll(' ', '\u00A0')}</span>;
}

function stateLamp({ state }: Row, list: ListTexts) {
  return <Lamp state={STATE_LAMPS[state]}>{list[`state.${state}`]}</Lamp>;
}

function Rows(props: {
  readonly rows: readonly Row[];
  readonly filtered: boolean;
  readonly act: React.ReactNode;
}) {
  const t = useTexts(directiveText);
  const list = useTexts(directiveListText);
  if (props.rows.length === 0 && props.filtered) {
    return (
      <EmptyState title={list.noneFound} act={<Link to="/van-ban">{list.clearFilters}</Link>}>
        {list.noneFoundHint}
      </EmptyState>
    );
  }
  if (props.rows.length === 0) {
    return (
      <EmptyState title={list.noneYet} act={props.act}>
        {props.act === false ? list.noneForUnit : list.noneYetHint}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t.directives}
      captionHidden
      columns={columnsIn(t, list)}
      rows={props.rows}
      rowKey={(row) => row.id}
    />
  );
}
