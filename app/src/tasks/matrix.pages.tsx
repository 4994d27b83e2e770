import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { type AssignmentId, type DirectiveId, parseId } from '../base/ids.ts';
import type { LastTold } from '../reminders/reminder.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Filters } from '../ui/filters.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { PostForm } from '../ui/post-form.tsx';
import { StackBar } from '../ui/stack-bar.tsx';
import { TableFrame } from '../ui/table.tsx';
import { unitText } from '../units/unit.text.ts';
import { redirectWithFlash } from '../web/flash.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import { classParts, dueWords, lampWords, momentWords } from './assignment-words.ts';
import { BulkActs, ChooseAll } from './bulk-acts.tsx';
import { answerBulkForm } from './bulk-form.ts';
import { ClassFigures } from './class-figures.tsx';
import { followText } from './follow.text.ts';
import { IssuedSets, issuedSetsView } from './issued-sets.tsx';
import { readMatrixQuery, readPage, withParameter } from './list-address.ts';
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixUnit } from './matrix.actions.ts';
import { taskText } from './task.text.ts';
import './matrix.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const id = directiveId(args);
    const { searchParams } = new URL(args.request.url);
    const query = { ...readMatrixQuery(searchParams), page: readPage(searchParams) };
    const matrix = await actions.tasks.matrix(actor, id, query);
    const shown = matrix.groups.flatMap(({ units }) => units.flatMap(({ cells }) => cells));
    const told = await actions.reminders.lastTold(
      actor,
      shown.flatMap((cell) => (cell === null ? [] : [cell.id])),
    );
    const lastTold = new Map(told.map((one) => [one.assignmentId, one]));
    const frame: DateFrame = { today, locale };
    const t = followText[locale];
    const { tasks, units, assignments } = matrix.totals;
    return {
      id,
      issuedSets: issuedSetsView(
        await actions.tasks.sinceIssue(actor, { directiveId: id }, locale),
        locale,
        'changed',
      ),
      label: matrix.directive.label,
      extent: t.extent(tasks, units, assignments, momentWords(matrix.at, frame).full),
      parts: classParts(matrix.counts, locale),
      columns: matrix.columns.map((column) => columnInWords(column, frame)),
      groups: matrix.groups.map((group) => groupInWords(group, frame, lastTold)),
      found: matrix.found,
      page: query.page,
      pageSize: matrix.pageSize,
      // The address of another page of the same units, but for its number.
      pageAddress: withParameter(searchParams, 'trang', null),
      search: query.search ?? '',
      filter: query.filter ?? '',
      filters: [
        {
          to: withParameter(searchParams, 'loc', null),
          label: t.allUnits,
          current: query.filter === undefined,
        },
        ...(['silent', 'overdue', 'to-confirm', 'to-decide'] as const).map((filter) => ({
          to: withParameter(searchParams, 'loc', filter),
          label: t[`filter.${filter}`](matrix.filters[filter]),
          current: query.filter === filter,
        })),
      ],
      waits: matrix.groups.some(({ units: members }) =>
        members.some(({ cells }) => cells.some((cell) => cell?.waitsForReader)),
      ),
      requestKey: crypto.randomUUID(),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const text = await answerBulkForm(actions.tasks, actor, form, locale);
    const { search } = new URL(args.request.url);
    return redirectWithFlash(`/van-ban/${directiveId(args)}/theo-doi${search}`, { text });
  });

function directiveId(args: { readonly params: Readonly<Record<string, string | undefined>> }): DirectiveId {
  const id = parseId<DirectiveId>(args.params['directiveId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

function columnInWords(column: MatrixColumn, frame: DateFrame) {
  const parts = classParts(column.counts, frame.locale);
  const due = dueWords({ currentDue: column.due, deadlineWritten: column.deadlineWritten }, frame);
  return { id: column.taskId, ordinal: column.ordinal, summary: column.summary, due, parts };
}

type LastToldOf = ReadonlyMap<AssignmentId, LastTold>;

function groupInWords({ kind, units }: MatrixGroup, frame: DateFrame, lastTold: LastToldOf) {
  const name = kind === null ? taskText[frame.locale].endedUnits : unitText[frame.locale][`kind.${kind}`];
  return { name, units: units.map((unit) => unitInWords(unit, frame, lastTold)) };
}

/** "Đã nhắc 20/6, chưa xem": the latest of what is still to be handed in. */
function toldInWords(cells: MatrixUnit['cells'], frame: DateFrame, lastTold: LastToldOf): string | null {
  const told = cells.flatMap((cell) => {
    const last = cell !== null && OPEN_CELLS.includes(cell.state) ? lastTold.get(cell.id) : undefined;
    return last === undefined ? [] : [last];
  });
  const latest = told.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (latest === undefined) return null;
  const t = followText[frame.locale];
  return (latest.unseen > 0 ? t.toldUnseen : t.toldUnit)(momentWords(latest.at, frame).text);
}

const OPEN_CELLS: readonly MatrixCell['state'][] = ['assigned', 'received', 'in-progress', 'rework'];

function unitInWords({ id, name, cells, latest }: MatrixUnit, frame: DateFrame, lastTold: LastToldOf) {
  const waiting = cells.filter((cell) => cell?.waitsForReader);
  return {
    id,
    name,
    latest: latest === null ? null : momentWords(latest, frame),
    told: toldInWords(cells, frame, lastTold),
    chosen: waiting.map((cell) => cell?.id).join(','),
    cells: cells.map((cell) => cell && cellInWords(cell, frame)),
  };
}

/** A cell shows words where somebody has to look: overdue, waiting, returned, or progress; else the shape alone. */
function cellInWords(cell: MatrixCell, frame: DateFrame) {
  const { lamp, words } = lampWords(cell, frame.locale);
  if (cell.toDecide) {
    const asks = followText[frame.locale].toDecide;
    return { id: cell.id, lamp, words: `${words} · ${asks.toLocaleLowerCase('vi')}`, bare: false };
  }
  const bare =
    cell.timeliness !== 'overdue' &&
    ['assigned', 'received', 'done', 'cancelled', 'superseded'].includes(cell.state);
  return { id: cell.id, lamp, words, bare: bare && cell.percent % 100 === 0 };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
const FORM = 'bang-theo-doi';

export default function MatrixPage() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(followText);
  return (
    <Page
      title={t.byUnit(data.label)}
      lead={data.extent}
      aside={
        <div className="row no-print">
          <ButtonLink to={`/van-ban/${data.id}`}>{t.document}</ButtonLink>
          <ButtonLink to={`/nhac-viec?van-ban=${data.id}`}>{t.remind}</ButtonLink>
          <ButtonLink to={`/so-lieu?van-ban=${data.id}`}>{t.numbers}</ButtonLink>
          <ButtonLink to={`/nhiem-vu/dong-thoi-gian?van-ban=${data.id}`}>{t.timeline}</ButtonLink>
        </div>
      }
    >
      <IssuedSets view={data.issuedSets} giveAt={`/nhiem-vu/giao-them?van-ban=${data.id}`} />
      <ClassFigures parts={data.parts} to={(key) => `/nhiem-vu?van-ban=${data.id}&loai=${key}`} />
      <Tools data={data} />
      {data.groups.length === 0 ? (
        <EmptyState title={t.noUnit}>{t.noUnitHint}</EmptyState>
      ) : (
        <PostForm id={FORM} className="matrix-form">
          {data.waits && <BulkActs formId={FORM} requestKey={data.requestKey} />}
          <Matrix data={data} />
        </PostForm>
      )}
      <Pagination
        page={data.page}
        pageSize={data.pageSize}
        total={data.found}
        to={(page) => `${data.pageAddress}${data.pageAddress === '?' ? '' : '&'}trang=${page}`}
      />
    </Page>
  );
}

function Tools({ data }: { readonly data: Data }) {
  const words = useTexts(taskText);
  return (
    <div className="matrix-tools no-print">
      <Form method="get" className="row">
        {data.filter !== '' && <input type="hidden" name="loc" value={data.filter} />}
        <input
          className="input"
          type="search"
          name="tim"
          aria-label={words.findUnit}
          placeholder={words.findUnit}
          defaultValue={data.search}
        />
        <Button>{words.search}</Button>
      </Form>
      <Filters filters={data.filters} />
    </div>
  );
}

function Matrix({ data }: { readonly data: Data }) {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return (
    <TableFrame label={t.matrix}>
      <table className="table table-sticky matrix">
        <caption className="visually-hidden">{t.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="matrix-unit">
                {data.waits && <ChooseAll formId={FORM} />}
                {words.unit}
              </span>
            </th>
            {data.columns.map((column) => (
              <th key={column.id} scope="col">
                <Link to={`/nhiem-vu/${column.id}`}>
                  {column.ordinal} · {column.summary}
                </Link>
                {column.due && (
                  <time className="matrix-due" title={column.due.full}>
                    {column.due.text}
                  </time>
                )}
                {/* Over all units, whichever page of them is shown. */}
                <StackBar parts={column.parts} legend={false} />
              </th>
            ))}
            <th scope="col">{words.latest}</th>
          </tr>
        </thead>
        {data.groups.map((group) => (
          <GroupRows key={group.name} group={group} columns={data.columns} />
        ))}
      </table>
    </TableFrame>
  );
}

function GroupRows({
  group,
  columns,
}: {
  readonly group: Data['groups'][number];
  readonly columns: Data['columns'];
}) {
  return (
    <tbody>
      <tr className="matrix-group">
        <th scope="rowgroup" colSpan={columns.length + 2}>
          <span>
            {group.name} ({group.units.length})
          </span>
        </th>
      </tr>
      {group.units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} columns={columns} />
      ))}
    </tbody>
  );
}

type Unit = Data['groups'][number]['units'][number];

function UnitRow({ unit, columns }: { readonly unit: Unit; readonly columns: Data['columns'] }) {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return (
    <tr>
      <th scope="row">
        <span className="matrix-unit">
          {unit.chosen === '' ? (
            <span className="matrix-no-box" />
          ) : (
            <input type="checkbox" name="chosen" value={unit.chosen} aria-label={t.chooseUnit(unit.name)} />
          )}
          <Link to={`/nhiem-vu?don-vi=${unit.id}`}>{unit.name}</Link>
        </span>
        {unit.told !== null && <span className="muted small matrix-told">{unit.told}</span>}
      </th>
      {unit.cells.map((cell, position) => {
        const column = columns[position];
        if (cell === null) {
          return (
            <td key={column?.id} className="center muted matrix-none">
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{t.notGiven}</span>
            </td>
          );
        }
        return (
          <td key={column?.id} className="center" data-label={`${column?.ordinal} · ${column?.summary}`}>
            <Link
              to={`/viec/${cell.id}`}
              className="matrix-cell"
              aria-label={`${unit.name}, ${column?.summary}: ${cell.words}`}
            >
              <Lamp state={cell.lamp} bare={cell.bare}>
                {cell.words}
              </Lamp>
            </Link>
          </td>
        );
      })}
      <td data-label={words.latest}>
        {unit.latest ? (
          <time title={unit.latest.full}>{unit.latest.text}</time>
        ) : (
          <span className="muted">{words.unopened}</span>
        )}
      </td>
    </tr>
  );
}
