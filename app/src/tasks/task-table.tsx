import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { type DateFrame, dateInWords } from '../base/dates-in-words.ts';
import { Button } from '../ui/button.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { TableFrame } from '../ui/table.tsx';
import { type WorkLine, workLine } from './assignment-words.ts';
import { followText } from './follow.text.ts';
import { taskText } from './task.text.ts';
import type { TableCard, TablePage } from './task-table.actions.ts';
import { tableText } from './task-table.text.ts';
import { BULK_ACTS, type TableColumn, type TableQuery } from './task-table.ts';

interface TableLine extends WorkLine {
  readonly original: string | null;
  readonly directive: string | null;
  readonly follower: string | null;
  readonly percent: number;
}

export interface LineGroup {
  readonly key: string;
  /** Null without headings. */
  readonly name: string | null;
  /** Of all rows under it, also on other pages; null where they are too many to count. */
  readonly count: number | null;
  readonly lines: readonly TableLine[];
}

/** The rows of a page in words, under their headings. */
export function tableLines(page: TablePage, query: TableQuery, frame: DateFrame): LineGroup[] {
  const byKey = Map.groupBy(page.rows, ({ groupKey }) => groupKey);
  return [...byKey].map(([key, cards]) => ({
    key,
    name: query.group === null || page.tooMany ? null : headingOf(query.group, cards[0], frame),
    count: page.groups.get(key) ?? null,
    lines: cards.map((card) => tableLine(card, frame)),
  }));
}

function tableLine(card: TableCard, frame: DateFrame): TableLine {
  const original = card.originalDue;
  return {
    ...workLine(card, frame),
    original: original === null ? null : dateInWords(Temporal.PlainDate.from(original), frame).text,
    directive: card.directive?.label ?? null,
    follower: card.followerName,
    percent: card.percent,
  };
}

function headingOf(
  group: NonNullable<TableQuery['group']>,
  card: TableCard | undefined,
  frame: DateFrame,
): string {
  const t = tableText[frame.locale];
  if (card === undefined) return '';
  const words = {
    directive: () => card.directive?.label ?? t.noDirective,
    unit: () => card.unitName,
    state: () => taskText[frame.locale][`state.${card.state}`],
    follower: () => card.followerName ?? t.noFollower,
    week: () => weekWords(card.currentDue, frame),
  };
  return words[group]();
}

function weekWords(due: string | null, frame: DateFrame): string {
  const t = tableText[frame.locale];
  if (due === null) return t.noWeek;
  const day = Temporal.PlainDate.from(due);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const short = ({ day: n, month, year }: Temporal.PlainDate) =>
    year === frame.today.year ? `${n}/${month}` : `${n}/${month}/${year}`;
  return t.week(short(monday), short(monday.add({ days: 6 })));
}

interface WorkTableProps {
  readonly groups: readonly LineGroup[];
  readonly columns: readonly TableColumn[];
  /** Where the file of these rows is; null when they are too many. */
  readonly exportAt: string | null;
}

/** Assignments in rows under headings; what is chosen goes to the page that shows first what would be done. */
export function WorkTable({ groups, columns, exportAt }: WorkTableProps) {
  const t = useTexts(tableText);
  const follow = useTexts(followText);
  const words = useTexts(taskText);
  const form = useRowKeys();
  return (
    <form ref={form} method="get" action="/nhiem-vu/xu-ly" className="work-table">
      <div className="row no-print">
        <select name="lam" className="input" aria-label={t.withChosen}>
          {BULK_ACTS.map((act) => (
            <option key={act} value={act}>
              {t[`act.${act}`]}
            </option>
          ))}
        </select>
        <Button>{t.next}</Button>
        <span className="push small muted">
          {exportAt === null ? (
            t.exportLimit
          ) : (
            <>
              <a href={`${exportAt}&dang=xlsx`}>{t.exportAs('XLSX')}</a> ·{' '}
              <a href={`${exportAt}&dang=csv`}>{t.exportAs('CSV')}</a>
            </>
          )}
        </span>
      </div>
      <TableFrame label={follow.tasks}>
        <table className="table table-stacks">
          <caption className="visually-hidden">{follow.tasks}</caption>
          <thead>
            <tr>
              <th scope="col">{words.task}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === 'percent' ? 'number' : undefined}>
                  {t[`column.${column}`]}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Rows key={group.key} group={group} columns={columns} />
          ))}
        </table>
      </TableFrame>
      <p className="muted small no-print work-table-keys">{t.keys}</p>
    </form>
  );
}

function Rows({ group, columns }: { readonly group: LineGroup; readonly columns: readonly TableColumn[] }) {
  const t = useTexts(tableText);
  return (
    <tbody>
      {group.name !== null && (
        <tr className="work-table-group">
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {group.name} {group.count !== null && <span className="muted small">{group.count}</span>}
          </th>
        </tr>
      )}
      {group.lines.map((line) => (
        <tr key={line.id}>
          <th scope="row">
            <span className="work-table-task">
              <input
                type="checkbox"
                name="viec"
                value={line.id}
                aria-label={t.chooseRow(line.summary, line.unitName)}
              />
              <span className="list-task">
                {/* Not fetched ahead: loading the page of an assignment records that it was opened. */}
                <Link to={`/viec/${line.id}`} prefetch="none" data-row-link>
                  {line.summary}
                </Link>
                <span className="work-from">{line.from}</span>
              </span>
            </span>
          </th>
          {columns.map((column) => (
            <td
              key={column}
              className={column === 'percent' ? 'number' : undefined}
              data-label={t[`column.${column}`]}
            >
              <Cell line={line} column={column} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell({ line, column }: { readonly line: TableLine; readonly column: TableColumn }) {
  if (column === 'standing') return <Lamp state={line.lamp}>{line.words}</Lamp>;
  if (column === 'due' && line.day) return <time title={line.day.full}>{line.day.text}</time>;
  if (column === 'latest') return <Latest line={line} />;
  const words = {
    unit: line.unitName,
    due: null,
    original: line.original,
    directive: line.directive,
    follower: line.follower,
    percent: `${line.percent}`,
  };
  return words[column] ?? <span className="muted">–</span>;
}

function Latest({ line }: { readonly line: TableLine }) {
  const words = useTexts(taskText);
  return line.opened ? (
    <time title={line.latest.full}>{line.latest.text}</time>
  ) : (
    <span className="muted">{words.unopened}</span>
  );
}

/** J and K go from row to row, X chooses the one that has the focus; a field that is written in keeps its letters. */
function useRowKeys() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const onKey = ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
      if (target.matches('select, textarea, input:not([type="checkbox"])')) return;
      const row = target.closest('tr');
      if (key === 'x') row?.querySelector<HTMLInputElement>('input[name="viec"]')?.click();
      if (key !== 'j' && key !== 'k') return;
      const links = [...(form.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
      const at = links.findIndex((link) => link.closest('tr') === row);
      links[key === 'j' ? at + 1 : Math.max(0, at - 1)]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return form;
}
