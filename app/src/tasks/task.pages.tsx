import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type DateFrame, fullDate, writtenAndTaken } from '../base/dates-in-words.ts';
import { AppError } from '../base/errors.ts';
import { parseId, type TaskId } from '../base/ids.ts';
import { DocumentText } from '../ui/document-text.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PostForm } from '../ui/post-form.tsx';
import { TableFrame } from '../ui/table.tsx';
import { redirectWithFlash } from '../web/flash.ts';
import { answerForm, loadPage } from '../web/page-handlers.ts';
import type { TaskPage } from './assignment-page.actions.ts';
import { assignmentPageText } from './assignment-page.text.ts';
import { classParts, documentPath, originWords, workLine } from './assignment-words.ts';
import { BulkActs, ChooseAll } from './bulk-acts.tsx';
import { answerBulkForm } from './bulk-form.ts';
import { taskChainView } from './chain-words.ts';
import { ClassFigures } from './class-figures.tsx';
import { followText } from './follow.text.ts';
import { IssuedSets, issuedSetsView } from './issued-sets.tsx';
import { periodName } from './period.text.ts';
import { originOrder } from './spoken-order-words.ts';
import { taskText } from './task.text.ts';
import { TaskChainSection } from './task-chain.tsx';
import './matrix.css';
import './assignment.css';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const asked = new URL(args.request.url).searchParams.get('ky') ?? undefined;
    const page = await actions.tasks.task(actor, taskId(args), asked);
    const frame: DateFrame = { today, locale };
    const { task } = page;
    const given = page.assignments.map(({ id }) => id);
    return {
      id: task.id,
      chain: taskChainView(await actions.tasks.taskChain(actor, given), frame),
      summary: task.summary,
      quote: task.quote,
      origin: originWords({ ...page, section: task.section }, locale),
      documentPath: documentPath(task),
      orders: await originOrder(actions.tasks, actor, { ...page, locale }),
      facts: factsOf(page, frame),
      period: page.period === null ? null : { key: page.period, name: periodName(page.period, locale) },
      parts: classParts(page.counts, locale),
      lines: page.assignments.map((card) => ({
        ...workLine(card, frame),
        percent: card.percent,
        waits: card.waitsForReader,
      })),
      waits: page.assignments.some(({ waitsForReader }) => waitsForReader),
      requestKey: crypto.randomUUID(),
      issued: issuedSetsView(
        await actions.tasks.sinceIssue(actor, { taskId: task.id }, locale),
        locale,
        'all',
      ),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  answerForm(args, async ({ actions, actor, locale }, form) => {
    const text = await answerBulkForm(actions.tasks, actor, form, locale);
    return redirectWithFlash(`/nhiem-vu/${taskId(args)}`, { text });
  });

function taskId(args: { readonly params: Readonly<Record<string, string | undefined>> }): TaskId {
  const id = parseId<TaskId>(args.params['taskId']);
  if (id === null) throw new AppError('not_found');
  return id;
}

function factsOf(
  { task, cooperatorNames, followerName, confirmingUnitName }: TaskPage,
  { locale }: DateFrame,
) {
  const t = taskText[locale];
  const due =
    task.due === null
      ? (task.deadlineWritten ?? t.noDeadline)
      : task.deadlineWritten === null
        ? fullDate(Temporal.PlainDate.from(task.due), locale)
        : writtenAndTaken(task.deadlineWritten, Temporal.PlainDate.from(task.due), locale);
  return [
    { name: t.lead, value: task.leadWritten },
    { name: t.cooperators, value: cooperatorNames.join(', ') },
    { name: t.deadline, value: due },
    { name: t.product, value: task.product ?? '' },
    { name: t.follower, value: followerName ?? '' },
    { name: t.confirmer, value: confirmingUnitName },
  ].filter(({ value }) => value !== '');
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
const FORM = 'cac-don-vi';

export default function TaskPageView() {
  const data = useLoaderData<typeof loader>();
  const t = useTexts(followText);
  const words = useTexts(assignmentPageText);
  return (
    <Page title={data.summary} lead={data.origin}>
      <div className="work-sheet task-words">
        <DocumentText quote>
          <p>{data.quote}</p>
        </DocumentText>
        {data.documentPath && <Link to={data.documentPath}>{words.openInDocument}</Link>}
        {data.orders.map(
          ({ label, path }) =>
            path && (
              <Link key={path} to={path}>
                {label}
              </Link>
            ),
        )}
        <dl className="assignment-facts">
          {data.facts.map((fact) => (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p>
        <Link to={`/nhiem-vu/${data.id}/lich-su`}>{t.history}</Link> ·{' '}
        <Link to={`/nhac-viec?nhiem-vu=${data.id}`}>{t.remind}</Link> ·{' '}
        <Link to={`/nhiem-vu/${data.id}/dinh-ky`}>{t.periods}</Link>
        {data.period && `: ${data.period.name}`}
      </p>
      <TaskChainSection chain={data.chain} />
      <IssuedSets view={data.issued} giveAt={`/nhiem-vu/giao-them?nhiem-vu=${data.id}`} />
      <h2 className="work-group">{t.unitsWithTask}</h2>
      <ClassFigures parts={data.parts} to={(key) => `/nhiem-vu?nhiem-vu=${data.id}&loai=${key}`} />
      <PostForm id={FORM} className="matrix-form">
        {data.waits && <BulkActs formId={FORM} requestKey={data.requestKey} />}
        <UnitTable lines={data.lines} waits={data.waits} />
      </PostForm>
    </Page>
  );
}

function UnitTable({ lines, waits }: Pick<Data, 'lines' | 'waits'>) {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return (
    <TableFrame label={t.unitsWithTask}>
      <table className="table table-stacks">
        <caption className="visually-hidden">{t.unitsWithTask}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="matrix-unit">
                {waits && <ChooseAll formId={FORM} />}
                {words.unit}
              </span>
            </th>
            <th scope="col">{words.standing}</th>
            <th scope="col">{t.due}</th>
            <th scope="col">{words.latest}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <UnitLine key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function UnitLine({ line }: { readonly line: Data['lines'][number] }) {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return (
    <tr>
      <th scope="row">
        <span className="matrix-unit">
          {line.waits ? (
            <input type="checkbox" name="chosen" value={line.id} aria-label={t.chooseUnit(line.unitName)} />
          ) : (
            <span className="matrix-no-box" />
          )}
          <Link to={`/viec/${line.id}`}>{line.unitName}</Link>
        </span>
      </th>
      <td data-label={words.standing}>
        <Lamp state={line.lamp}>{line.words}</Lamp>
      </td>
      <td data-label={t.due}>{line.day ? <time title={line.day.full}>{line.day.text}</time> : '–'}</td>
      <td data-label={words.latest}>
        {line.opened ? (
          <time title={line.latest.full}>{line.latest.text}</time>
        ) : (
          <span className="muted">{words.unopened}</span>
        )}
      </td>
    </tr>
  );
}
