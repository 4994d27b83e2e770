import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Button, ButtonRow } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { StackBar } from '../ui/stack-bar.tsx';
import { TableFrame } from '../ui/table.tsx';
import { loadPage } from '../web/page-handlers.ts';
import { readPage } from './list-address.ts';
import { numbersText } from './numbers.text.ts';
import { Count, FactList, PeriodSelect, WholeFigures } from './numbers-panels.tsx';
import { COUNTED_BY, numbersAddress, numbersParameters, readNumbersQuery } from './numbers-query.ts';
import { chipsOf, leadOf, lineGroups, periodChoices, wholeShown } from './numbers-view.ts';
import './matrix.css';
import './numbers.css';

const LINES = 50;

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const { searchParams } = new URL(args.request.url);
    const query = readNumbersQuery(searchParams);
    const page = readPage(searchParams);
    const numbers = await actions.tasks.numbers(actor, query);
    const t = numbersText[locale];
    const { period, previous } = numbers;
    const whole = wholeShown(numbers, locale);
    // The form keeps what narrows, and asks anew for the period and the day.
    const kept = numbersParameters({ ...query, period: undefined, day: undefined });
    return {
      lead: leadOf(numbers, locale),
      tabs: COUNTED_BY.map((by) => ({
        to: numbersAddress({ ...query, by }),
        label: t[`by.${by}`],
        current: by === query.by,
      })),
      by: query.by,
      chips: chipsOf(query, numbers.narrowed, locale),
      form: {
        kept: [...kept],
        periods: periodChoices(period, today, locale),
        ...whole.asked,
        day: query.day?.toString() ?? '',
      },
      whole,
      query: whole.query,
      isEmpty: numbers.total.current.total === 0 && (previous?.total.current.total ?? 0) === 0,
      groups: lineGroups(numbers, numbers.lines.slice((page - 1) * LINES, page * LINES), locale),
      lines: numbers.lines.length,
      page,
    };
  });

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Line = Data['groups'][number]['lines'][number];

export default function NumbersPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(numbersText);
  return (
    <Page title={t.figures} lead={data.lead}>
      <Asked data={data} />
      {data.chips.length > 0 && (
        <ul className="chips">
          {data.chips.map(({ words, without }) => (
            <li key={words} className="chip">
              {words}{' '}
              <Link to={without} className="no-print">
                {t.remove}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data.isEmpty ? (
        <EmptyState title={t.noNumbers}>{t.noNumbersHint}</EmptyState>
      ) : (
        <>
          <section>
            <h2 className="work-group">{t.whole}</h2>
            <WholeFigures whole={data.whole} />
            <p className="row no-print">
              <a href={`/so-lieu/tai-ve/xlsx?${data.query}`}>{t.takeSheet}</a>
              <a href={`/so-lieu/tai-ve/docx?${data.query}`}>{t.takeWord}</a>
            </p>
          </section>
          <FactList whole={data.whole} />
          <Lines data={data} />
        </>
      )}
    </Page>
  );
}

/** Which period and which day's end; a form that works without script. */
function Asked({ data: { form } }: { readonly data: Data }) {
  const t = useTexts(numbersText);
  return (
    <Form method="get" className="numbers-asked no-print" aria-label={t.askedFor}>
      {form.kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <PeriodSelect period={form.period} periods={form.periods} />
      <details open={form.from !== '' || form.day !== ''}>
        <summary>{t.ownDays}</summary>
        <p className="field-hint">{t.freeHint}</p>
        <div className="row">
          <Field type="date" name="tu" label={t.from} defaultValue={form.from} key={`tu${form.from}`} />
          <Field type="date" name="den" label={t.to} defaultValue={form.to} key={`den${form.to}`} />
          <Field
            type="date"
            name="ngay"
            label={t.asOf}
            hint={t.asOfHint}
            defaultValue={form.day}
            key={`ngay${form.day}`}
          />
        </div>
      </details>
      <ButtonRow>
        <Button>{t.show}</Button>
      </ButtonRow>
    </Form>
  );
}

function Lines({ data }: { readonly data: Data }) {
  const t = useTexts(numbersText);
  const caption = t[`by.${data.by}`];
  const classes = data.groups[0]?.lines[0]?.cells ?? [];
  return (
    <section>
      <div className="numbers-tabs no-print">
        <Filters label={t.by} filters={data.tabs} />
      </div>
      <h2 className="work-group">{caption}</h2>
      <p className="small muted">
        {data.by === 'unit' && `${t.unitsOnce} `}
        {data.by === 'field' && `${t.fieldsHow} `}
        {t.originalSmall}
      </p>
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
                <span className="visually-hidden">{t.chart}</span>
              </th>
            </tr>
          </thead>
          {data.groups.map((group) => (
            <tbody key={group.name}>
              {group.name !== null && (
                <tr className="matrix-group">
                  <th scope="rowgroup" colSpan={classes.length + 3}>
                    {group.name} ({group.lines.length})
                  </th>
                </tr>
              )}
              {group.lines.map((line) => (
                <LineRow key={line.key} line={line} />
              ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
      <Pagination
        page={data.page}
        pageSize={LINES}
        total={data.lines}
        to={(page) => `/so-lieu?${data.query}&trang=${page}`}
      />
    </section>
  );
}

function LineRow({ line }: { readonly line: Line }) {
  const t = useTexts(numbersText);
  const list = `/so-lieu/viec?${line.query}&so=`;
  return (
    <tr>
      <th scope="row" className="work-name">
        <Link to={line.to}>{line.name}</Link>
      </th>
      {line.cells.map(({ key, label, count, original }) => (
        <td key={key} className="number" data-label={label}>
          <Count count={count} to={`${list}${key}`} />
          {original !== count && (
            <Link to={`${list}${key}&han=goc`} className="numbers-original small">
              {t.byOriginalShort(original)}
            </Link>
          )}
        </td>
      ))}
      <td className="number" data-label={t.total}>
        <Count count={line.total} to={`${list}total`} />
      </td>
      <td className="count-bar">
        {line.cells.some(({ count }) => count > 0) && <StackBar parts={line.cells} legend={false} />}
      </td>
    </tr>
  );
}
