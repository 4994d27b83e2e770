import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate } from '../base/dates-in-words.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Table } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { dayAsked } from './day-field.ts';
import { unitText } from './unit.text.ts';
import { unitHistoryText } from './unit-history.text.ts';
import { DayForm } from './unit-history.tsx';
import './units.css';
import { UNIT_KINDS } from './unit.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const query = searchParams.get('tim')?.trim() ?? '';
    const kind = UNIT_KINDS.find((known) => known === searchParams.get('loai'));
    const { day, isWrong } = dayAsked(args.request.url, today);
    const page = Math.max(1, Math.min(1000, Number.parseInt(searchParams.get('trang') ?? '1', 10) || 1));
    const { entries, found, more, pageSize, counts, mayChange } = await actions.units.list(actor, {
      query,
      ...(kind !== undefined && { kind }),
      day,
      page,
    });
    const counted = [...counts].map(([of, count]) => ({ kind: of, count }));
    return {
      entries,
      page,
      found,
      more,
      pageSize,
      counts: counted,
      total: counted.reduce((sum, { count }) => sum + count, 0),
      query,
      kind: kind ?? null,
      day: {
        value: day.toString(),
        isToday: day.equals(today),
        isWrong,
        words: fullDate(day, locale),
      },
      mayChange,
    };
  });

export default function UnitsPage() {
  const { entries, found, more, total, query, kind, day, mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const history = useTexts(unitHistoryText);
  const narrowed = query !== '' || kind !== null;
  const count = narrowed ? t.found(found, total, more) : t.count(total);
  return (
    <Page
      title={t.units}
      lead={day.isToday ? count : `${history.asOf(day.words)} · ${count}`}
      aside={<Links />}
    >
      <div className="unit-tools">
        <UnitSearch />
        <DayForm
          day={day}
          action="/don-vi"
          kept={{ ...(query !== '' && { tim: query }), ...(kind !== null && { loai: kind }) }}
        />
      </div>
      <div className="unit-kinds">
        <KindFilters />
      </div>
      {entries.length === 0 ? (
        <EmptyState title={t.noneFound} act={<ButtonLink to="/don-vi">{t.showAll}</ButtonLink>}>
          {t.noneFoundHint}
        </EmptyState>
      ) : (
        <>
          <UnitTable />
          <Pages />
        </>
      )}
      {total === 1 && !narrowed && mayChange && (
        <EmptyState
          title={t.onlyRoot}
          act={
            <ButtonLink to="/don-vi/nhap" look="primary">
              {t.import}
            </ButtonLink>
          }
        >
          {t.onlyRootHint}
        </EmptyState>
      )}
    </Page>
  );
}

function Links() {
  const { mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  return (
    <ButtonRow>
      <ButtonLink to="/nguoi">{t.allPeople}</ButtonLink>
      <ButtonLink to="/nhom-don-vi">{t.unitSets}</ButtonLink>
      {mayChange && <ButtonLink to="/don-vi/thay-doi">{t.changesOfUnits}</ButtonLink>}
      {mayChange && <ButtonLink to="/don-vi/nhap">{t.import}</ButtonLink>}
      {mayChange && (
        <ButtonLink to="/don-vi/xuat" reloadDocument>
          {t.export}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** A plain form that asks: the search stands in the address. */
function UnitSearch() {
  const { query, kind, day } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  return (
    <search>
      <form method="get" action="/don-vi" className="unit-search">
        {kind !== null && <input type="hidden" name="loai" value={kind} />}
        {!day.isToday && <input type="hidden" name="ngay" value={day.value} />}
        {/* A new key shows what another link asked for. */}
        <Field
          key={query}
          name="tim"
          type="search"
          label={t.search}
          hint={t.searchHint}
          required
          defaultValue={query}
        />
        <Button>{t.find}</Button>
      </form>
    </search>
  );
}

function useAddress() {
  const { query, day } = useLoaderData<typeof loader>();
  return (of: string | null, page = 1): string => {
    const parameters = new URLSearchParams({
      ...(query !== '' && { tim: query }),
      ...(of !== null && { loai: of }),
      ...(!day.isToday && { ngay: day.value }),
      ...(page > 1 && { trang: String(page) }),
    });
    return parameters.size === 0 ? '/don-vi' : `/don-vi?${parameters.toString()}`;
  };
}

function Pages() {
  const { kind, page, pageSize, found } = useLoaderData<typeof loader>();
  const addressOf = useAddress();
  return <Pagination page={page} pageSize={pageSize} total={found} to={(to) => addressOf(kind, to)} />;
}

function KindFilters() {
  const { counts, kind, total } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const addressOf = useAddress();
  return (
    <Filters
      label={t.kindFilter}
      filters={[
        { to: addressOf(null), label: `${t.allKinds} (${total})`, current: kind === null },
        ...counts.map(({ kind: of, count }) => ({
          to: addressOf(of),
          label: `${t[`kind.${of}`]} (${count})`,
          current: kind === of,
        })),
      ]}
    />
  );
}

function UnitLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { day } = useLoaderData<typeof loader>();
  return <Link to={day.isToday ? `/don-vi/${id}` : `/don-vi/${id}?ngay=${day.value}`}>{name}</Link>;
}

function unitLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <UnitLink id={id} name={name} />;
}

function UnitTable() {
  const { entries } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  return (
    <Table
      caption={t.units}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t.name, cell: unitLink },
        { key: 'kind', head: t.kind, cell: ({ kind }) => t[`kind.${kind}`] },
        { key: 'superiors', head: t.superiors, cell: ({ superiors }) => superiors.join(' · ') },
        { key: 'code', head: t.code, cell: ({ code }) => code },
      ]}
    />
  );
}
