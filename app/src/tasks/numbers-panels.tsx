import { Link } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import { StackBar } from '../ui/stack-bar.tsx';
import { TableFrame } from '../ui/table.tsx';
import { numbersText } from './numbers.text.ts';
import type { periodChoices, WholeShown } from './numbers-view.ts';
import './numbers.css';

/** The figures of all work that is asked for, as the page of figures and the page of a unit show them. */

/** Which reporting period, as `?ky=`. */
export function PeriodSelect(props: {
  readonly period: string;
  readonly periods: ReturnType<typeof periodChoices>;
}) {
  const { period, periods } = props;
  const t = useTexts(numbersText);
  return (
    <div className="field">
      <label htmlFor="ky">{t.period}</label>
      <span className="field-hint">{t.periodHint}</span>
      <select id="ky" name="ky" className="input" defaultValue={period} key={period}>
        <option value="">{t.noPeriod}</option>
        {periods.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** The classes by both deadlines and before, as a table and as bars over the same parts. */
export function WholeFigures({ whole }: { readonly whole: WholeShown }) {
  const t = useTexts(numbersText);
  const list = (key: string, original = false) =>
    `/so-lieu/viec?${whole.query}&so=${key}${original ? '&han=goc' : ''}`;
  return (
    <div className="numbers-whole">
      <TableFrame label={t.whole}>
        <table className="table">
          <caption className="visually-hidden">{t.whole}</caption>
          <thead>
            <tr>
              <th scope="col">{t.result}</th>
              <th scope="col" className="number">
                {t.byCurrent}
              </th>
              <th scope="col" className="number">
                {t.byOriginal}
              </th>
              {whole.previous !== null && (
                <>
                  <th scope="col" className="number">
                    {whole.previous}
                  </th>
                  <th scope="col" className="number">
                    {t.change}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {whole.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td className="number">
                  <Count count={row.current} to={list(row.key)} />
                </td>
                <td className="number">
                  <Count count={row.original} to={list(row.key, true)} />
                </td>
                {whole.previous !== null && <td className="number">{row.before}</td>}
                {whole.previous !== null && <td className="number">{row.change}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Bars bars={whole.bars} />
    </div>
  );
}

function Bars({ bars }: Pick<WholeShown, 'bars'>) {
  const t = useTexts(numbersText);
  return (
    <figure className="numbers-bars" aria-label={t.chart}>
      {bars.map(({ label, parts }, position) => (
        <div key={label}>
          <span className="small">{label}</span>
          {parts.some(({ count }) => count > 0) ? (
            <StackBar parts={parts} legend={position === 0} />
          ) : (
            <span className="muted small"> – 0</span>
          )}
        </div>
      ))}
    </figure>
  );
}

/** A number that opens its list. */
export function Count({ count, to }: { readonly count: number; readonly to: string }) {
  return count === 0 ? <span className="muted">0</span> : <Link to={to}>{count}</Link>;
}

/** What is counted besides, and shares. */
export function FactList({ whole }: { readonly whole: WholeShown }) {
  const t = useTexts(numbersText);
  return (
    <dl className="facts numbers-facts" aria-label={t.facts}>
      {whole.facts.map(({ key, label, value, original, figure }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {figure === null ? value : <Link to={`/so-lieu/viec?${whole.query}&so=${figure}`}>{value}</Link>}
            {original !== null && (
              <span className="muted small">
                {' '}
                {t.byOriginal}: {original}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
