import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { fullDate } from '../base/dates-in-words.ts';
import { parseId, type UnitId } from '../base/ids.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Table } from '../ui/table.tsx';
import type { SignedIn } from '../web/context.ts';
import { loadPage } from '../web/page-handlers.ts';
import { dayAsked } from './day-field.ts';
import { unitText } from './unit.text.ts';
import type { Branch } from './unit-branches.actions.ts';
import { unitHistoryText } from './unit-history.text.ts';
import { DayForm } from './unit-history.tsx';
import { unitTreeText } from './unit-tree.text.ts';
import { type BranchView, UnitTree } from './unit-tree.tsx';
import './units.css';
import { UNIT_KINDS, type UnitKind } from './unit.ts';

/**
 * `mo` (any number) are the open branches of the tree; `tim` and `loai` make a list of it, in pages, and so does `duoi`: the
 * units directly below one. `ngay` is the day.
 */
export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async (app) => {
    const { searchParams } = new URL(args.request.url);
    const query = searchParams.get('tim')?.trim() ?? '';
    const kind = UNIT_KINDS.find((known) => known === searchParams.get('loai')) ?? null;
    const under = parseId<UnitId>(searchParams.get('duoi'));
    const { day, isWrong } = dayAsked(args.request.url, app.today);
    const page = Math.max(1, Math.min(1000, Number.parseInt(searchParams.get('trang') ?? '1', 10) || 1));
    const open = searchParams.has('mo')
      ? searchParams.getAll('mo').flatMap((id) => parseId<UnitId>(id) ?? [])
      : null;
    const isList = query !== '' || kind !== null || under !== null;
    const tree = await app.actions.units.tree(app.actor, {
      day,
      ...(isList ? { open: [] } : open !== null && { open }),
    });
    const counts = [...tree.counts].map(([of, count]) => ({ kind: of, count }));
    return {
      tree: {
        branches: tree.tops.map(branchView),
        moreTops: tree.moreTops,
        open: open ?? tree.tops.filter((top) => top.open !== null).map(({ id }) => id),
      },
      list: await listOf(app, { query, kind, under, day, page }),
      counts,
      total: counts.reduce((sum, { count }) => sum + count, 0),
      query,
      kind,
      under,
      day: {
        value: day.toString(),
        isToday: day.equals(app.today),
        isWrong,
        words: fullDate(day, app.locale),
      },
      mayChange: tree.mayChange,
    };
  });

interface Asked {
  readonly query: string;
  readonly kind: UnitKind | null;
  readonly under: UnitId | null;
  readonly day: Temporal.PlainDate;
  readonly page: number;
}

/** A page of what was searched for or hangs on one unit; null where the tree is shown. */
async function listOf({ actions, actor }: SignedIn, { query, kind, under, day, page }: Asked) {
  if (query !== '' || kind !== null) {
    const { entries, found, more, pageSize } = await actions.units.list(actor, {
      query,
      ...(kind !== null && { kind }),
      day,
      page,
    });
    return { entries, found, more, pageSize, page, under: null };
  }
  if (under === null) return null;
  const { name, branches, count, pageSize } = await actions.units.below(actor, { of: under, day, page });
  const entries = branches.map((branch) => ({
    id: branch.id,
    name: branch.name,
    kind: branch.kind,
    code: branch.code,
    superiors: [],
  }));
  return { entries, found: count, more: false, pageSize, page, under: name };
}

function branchView({ id, name, kind, lines, below, open }: Branch): BranchView {
  return { id, name, kind, lines, below, open: open?.map(branchView) ?? null };
}

export default function UnitsPage() {
  const { list, tree, total, day, mayChange } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const words = useTexts(unitTreeText);
  const history = useTexts(unitHistoryText);
  const count = list === null ? t.count(total) : t.found(list.found, total, list.more);
  return (
    <Page
      title={list?.under ? words.directlyBelow(list.under) : t.units}
      lead={day.isToday ? count : `${history.asOf(day.words)} · ${count}`}
      aside={<Links />}
    >
      <Tools />
      {list === null ? (
        <>
          <UnitTree branches={tree.branches} open={tree.open} day={day.isToday ? null : day.value} />
          {tree.moreTops > 0 && <p className="muted">{words.moreTops(tree.moreTops)}</p>}
        </>
      ) : (
        <UnitList />
      )}
      {total === 1 && list === null && mayChange && (
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

/** What to search for, as of which day, of which kind. */
function Tools() {
  const { query, kind, under, day } = useLoaderData<typeof loader>();
  const kept = {
    ...(query !== '' && { tim: query }),
    ...(kind !== null && { loai: kind }),
    ...(under !== null && { duoi: under }),
  };
  return (
    <>
      <div className="unit-tools">
        <UnitSearch />
        <DayForm day={day} action="/don-vi" kept={kept} />
      </div>
      <div className="unit-kinds">
        <KindFilters />
      </div>
    </>
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

/** The address of what is shown, with something of it changed. */
function useAddress() {
  const { query, kind, under, day } = useLoaderData<typeof loader>();
  return (change: { readonly kind?: string | null; readonly page?: number }): string => {
    const of = change.kind === undefined ? kind : change.kind;
    const parameters = new URLSearchParams({
      ...(query !== '' && { tim: query }),
      ...(of !== null && { loai: of }),
      ...(under !== null && change.kind === undefined && { duoi: under }),
      ...(!day.isToday && { ngay: day.value }),
      ...(change.page !== undefined && change.page > 1 && { trang: String(change.page) }),
    });
    return parameters.size === 0 ? '/don-vi' : `/don-vi?${parameters.toString()}`;
  };
}

function KindFilters() {
  const { counts, kind, total, query, under } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const words = useTexts(unitTreeText);
  const addressOf = useAddress();
  return (
    <Filters
      label={t.kindFilter}
      filters={[
        {
          to: addressOf({ kind: null }),
          label: query === '' ? words.tree : `${t.allKinds} (${total})`,
          current: kind === null && under === null,
        },
        ...counts.map(({ kind: of, count }) => ({
          to: addressOf({ kind: of }),
          label: `${t[`kind.${of}`]} (${count})`,
          current: kind === of,
        })),
      ]}
    />
  );
}

function UnitList() {
  const { list } = useLoaderData<typeof loader>();
  const t = useTexts(unitText);
  const addressOf = useAddress();
  if (list === null) return null;
  const { entries, page, pageSize, found } = list;
  if (entries.length === 0) {
    return (
      <EmptyState title={t.noneFound} act={<ButtonLink to="/don-vi">{t.showAll}</ButtonLink>}>
        {t.noneFoundHint}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={t.units}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: t.name, cell: unitLink },
          { key: 'kind', head: t.kind, cell: ({ kind }) => t[`kind.${kind}`] },
          ...(list.under === null
            ? [
                {
                  key: 'superiors',
                  head: t.superiors,
                  cell: ({ superiors }: Entry) => superiors.join(' · '),
                },
              ]
            : []),
          { key: 'code', head: t.code, cell: ({ code }) => code },
        ]}
      />
      <Pagination page={page} pageSize={pageSize} total={found} to={(to) => addressOf({ page: to })} />
    </>
  );
}

type Entry = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['list']>['entries'][number];

function UnitLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { day } = useLoaderData<typeof loader>();
  return <Link to={day.isToday ? `/don-vi/${id}` : `/don-vi/${id}?ngay=${day.value}`}>{name}</Link>;
}

function unitLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <UnitLink id={id} name={name} />;
}
