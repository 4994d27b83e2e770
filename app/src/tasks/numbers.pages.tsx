import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { plainDate } from '../base/dates-in-words.ts';
import { type DirectiveId, parseId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { StackBar } from '../ui/stack-bar.tsx';
import { TableFrame } from '../ui/table.tsx';
import { unitText } from '../units/unit.text.ts';
import { loadPage } from '../web/page-handlers.ts';
import { classParts } from './assignment-words.ts';
import { ClassFigures } from './class-figures.tsx';
import { followText } from './follow.text.ts';
import { withParameter } from './list-address.ts';
import type { CountedUnit } from './numbers.actions.ts';
import type { DeadlineBasis } from './result-class.ts';
import { taskText } from './task.text.ts';
import './matrix.css';
import './numbers.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const basis: DeadlineBasis = searchParams.get('han') === 'goc' ? 'original' : 'current';
    const directiveId = parseId<DirectiveId>(searchParams.get('van-ban')) ?? undefined;
    const numbers = await actions.tasks.numbers(actor, { directiveId });
    const t = followText[locale];
    // The list behind a figure counts by the same deadline.
    const kept = basis === 'original' ? '&han=goc' : '';
    return {
      lead: t.figuresLead(plainDate(today, locale)),
      perUnit: numbers.directive === null ? t.perUnit : t.perUnitOf(numbers.directive.label),
      total: classParts(numbers.total[basis], locale),
      totalList: `/nhiem-vu?${directiveId === undefined ? '' : `van-ban=${directiveId}&`}`,
      kept,
      directives: numbers.directives.map((line) => ({
        id: line.id,
        name: line.name,
        list: `/nhiem-vu?van-ban=${line.id}&`,
        parts: classParts(line[basis], locale),
      })),
      groups: groupsOf(numbers.units, { basis, directiveId, locale }),
      bases: [
        { to: withParameter(searchParams, 'han', null), label: t.byCurrent, current: basis === 'current' },
        {
          to: withParameter(searchParams, 'han', 'goc'),
          label: t.byOriginalTitle,
          current: basis === 'original',
        },
      ],
      all: directiveId === undefined ? null : withParameter(searchParams, 'van-ban', null),
    };
  });

interface Grouping {
  readonly basis: DeadlineBasis;
  readonly directiveId: DirectiveId | undefined;
  readonly locale: Locale;
}

function groupsOf(units: readonly CountedUnit[], { basis, directiveId, locale }: Grouping) {
  const within = directiveId === undefined ? '' : `van-ban=${directiveId}&`;
  return [...Map.groupBy(units, ({ kind }) => kind)].map(([kind, members]) => ({
    name: kind === null ? taskText[locale].endedUnits : unitText[locale][`kind.${kind}`],
    lines: members.map((unit) => ({
      id: unit.id,
      name: unit.name,
      list: `/nhiem-vu?${within}don-vi=${unit.id}&`,
      parts: classParts(unit[basis], locale),
    })),
  }));
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Line = Omit<Data['directives'][number], 'id'> & { readonly id: string };

export default function NumbersPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(followText);
  if (data.directives.length === 0) {
    return (
      <Page title={t.figures}>
        <EmptyState title={t.noNumbers}>{t.noNumbersHint}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t.figures} lead={data.lead}>
      <div className="no-print numbers-basis">
        <Filters label={t.basis} filters={data.bases} />
      </div>
      <ClassFigures parts={data.total} to={(key) => `${data.totalList}loai=${key}${data.kept}`} />
      <h2 className="work-group">{t.perDirective}</h2>
      <CountTable
        caption={t.perDirective}
        groups={[{ name: null, lines: data.directives }]}
        kept={data.kept}
        nameTo={({ id }) => `/van-ban/${id}/theo-doi`}
      />
      <h2 className="work-group">
        {data.perUnit} {data.all && <Link to={data.all}>{t.allDirectives}</Link>}
      </h2>
      <CountTable
        caption={data.perUnit}
        groups={data.groups}
        kept={data.kept}
        nameTo={({ list }) => list.slice(0, -1)}
      />
    </Page>
  );
}

interface CountTableProps {
  readonly caption: string;
  readonly groups: readonly { readonly name: string | null; readonly lines: readonly Line[] }[];
  readonly kept: string;
  readonly nameTo: (line: Line) => string;
}

/** The five classes of each line as figures that open their lists, and as a bar. */
function CountTable({ caption, groups, kept, nameTo }: CountTableProps) {
  const t = useTexts(followText);
  const classes = groups[0]?.lines[0]?.parts ?? [];
  return (
    <TableFrame label={caption}>
      <table className="table table-stacks work-counts">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{caption}</th>
            {classes.map(({ key, label }) => (
              <th key={key} scope="col" className="number">
                {label}
              </th>
            ))}
            <th scope="col" className="number">
              {t.total}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t.figures}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            {group.name !== null && (
              <tr className="matrix-group">
                <th scope="rowgroup" colSpan={classes.length + 3}>
                  {group.name} ({group.lines.length})
                </th>
              </tr>
            )}
            {group.lines.map((line) => (
              <CountRow key={line.id} line={line} kept={kept} to={nameTo(line)} />
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}

function CountRow({ line, kept, to }: { readonly line: Line; readonly kept: string; readonly to: string }) {
  const t = useTexts(followText);
  return (
    <tr>
      <th scope="row" className="work-name">
        <Link to={to}>{line.name}</Link>
      </th>
      {line.parts.map(({ key, label, count }) => (
        <td key={key} className="number" data-label={label}>
          {count === 0 ? (
            <span className="muted">0</span>
          ) : (
            <Link to={`${line.list}loai=${key}${kept}`}>{count}</Link>
          )}
        </td>
      ))}
      <td className="number" data-label={t.total}>
        {line.parts.reduce((sum, { count }) => sum + count, 0)}
      </td>
      <td className="count-bar">
        {line.parts.some(({ count }) => count > 0) && <StackBar parts={line.parts} legend={false} />}
      </td>
    </tr>
  );
}
