import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Page } from '../ui/page.tsx';
import { Figures, StackBar } from '../ui/stack-bar.tsx';
import { loadPage } from '../web/page-handlers.ts';
import type { AssignmentCard, Cooperation, Some, TaskGroup } from './assignment-view.ts';
import { classParts, dueWords, groupLine, momentWords, originWords, workLine } from './assignment-words.ts';
import { taskText } from './task.text.ts';
import type { DeskWork, OwnWork } from './today.actions.ts';
import { todayText } from './today.text.ts';
import { WorkRow } from './work-row.tsx';

export const loader = (args: LoaderFunctionArgs) =>
  loadPage(args, async ({ actions, actor, today, locale }) => {
    const page = await actions.tasks.today(actor);
    const frame: DateFrame = { today, locale };
    return {
      own: page.own && ownInWords(page.own, frame),
      desk: page.desk && deskInWords(page.desk, frame),
      leads: page.leads,
      reviews: page.reviews,
    };
  });

function ownInWords(own: OwnWork, frame: DateFrame) {
  const lines = (cards: readonly AssignmentCard[]) => cards.map((card) => workLine(card, frame));
  const timely = (...which: readonly string[]) =>
    lines(own.toDo.filter((card) => which.includes(card.timeliness)));
  return {
    units: own.unitNames.join(', '),
    sum: own.sum,
    now: timely('overdue', 'nearly-due'),
    inTime: timely('in-time'),
    noDeadline: timely('no-deadline'),
    waiting: own.waiting.map((card) => ({
      line: workLine(card, frame),
      since: todayText[frame.locale][card.state === 'submitted' ? 'waitingSince' : 'since'](
        momentWords(card.lastEventAt, frame).text,
      ),
    })),
    cooperations: own.cooperations.map((cooperation) => cooperationInWords(cooperation, frame)),
  };
}

function cooperationInWords(cooperation: Cooperation, frame: DateFrame) {
  const t = todayText[frame.locale];
  const { leadNames, leads, done, assignmentId, summary } = cooperation;
  return {
    id: assignmentId,
    summary,
    from: originWords(cooperation, frame.locale),
    due: dueWords({ currentDue: cooperation.due, deadlineWritten: cooperation.deadlineWritten }, frame),
    leads: t.leadNames(leadNames.join(', '), leads - leadNames.length),
    standing: t.cooperationStanding(done, leads),
  };
}

function deskInWords(desk: DeskWork, frame: DateFrame) {
  const some = ({ rows, total }: Some<TaskGroup>, to: string) => ({
    groups: rows.map((group) => groupLine(group, frame)),
    shown: rows.reduce((sum, { count }) => sum + count, 0),
    total,
    to,
  });
  return {
    toConfirm: some(desk.toConfirm, '/nhiem-vu?cho=to-confirm'),
    returned: some(desk.returned, '/nhiem-vu?cho=returned'),
    silent: some(desk.silent, '/nhiem-vu?cho=silent'),
    overdue: some(desk.overdue, '/nhiem-vu?loai=open-overdue'),
    directives: desk.directives.map(({ id, name, current }) => ({
      id,
      name,
      parts: classParts(current, frame.locale),
    })),
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Own = NonNullable<Data['own']>;
type Desk = NonNullable<Data['desk']>;

export default function TodayPage() {
  const { own, desk, leads, reviews } = useLoaderData<typeof loader>();
  const t = useTexts(todayText);
  return (
    <Page title={t.today} width="narrow" aside={reviews ? <ReviewLink /> : undefined}>
      {desk && <DeskSheet desk={desk} leads={leads} />}
      {own && <OwnSheet own={own} beside={desk !== null} />}
      {!own && !desk && (
        <EmptyState
          title={t.nothingAtAll}
          act={
            reviews ? (
              <ButtonLink look="primary" to="/van-ban/moi">
                {t.takeIn}
              </ButtonLink>
            ) : undefined
          }
        >
          {reviews ? t.firstStep : t.nothingHint}
        </EmptyState>
      )}
    </Page>
  );
}

function ReviewLink() {
  const t = useTexts(todayText);
  return <ButtonLink to="/van-ban?trang-thai=under-review">{t.review}</ButtonLink>;
}

function OwnSheet({ own, beside }: { readonly own: Own; readonly beside: boolean }) {
  const t = useTexts(todayText);
  const words = useTexts(taskText);
  const { sum } = own;
  const empty = own.now.length + own.inTime.length + own.noDeadline.length === 0;
  return (
    <section className="work-sheet" aria-label={t.ownWork(own.units)}>
      {beside && <h2 className="work-group">{t.ownWork(own.units)}</h2>}
      <Figures
        figures={[
          { name: words.overdue, value: sum.overdue, to: '#can-lam-ngay', tone: 'late' },
          { name: words.nearlyDue, value: sum['nearly-due'], to: '#can-lam-ngay', tone: 'near' },
          { name: words.inTime, value: sum['in-time'], to: '#trong-han' },
          { name: words.noDeadline, value: sum['no-deadline'], to: '#khong-thoi-han' },
        ]}
      />
      {empty && <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>}
      <Group id="can-lam-ngay" title={t.doNow} count={own.now.length}>
        {own.now.map((line) => (
          <WorkRow key={line.id} line={line} as="now" />
        ))}
      </Group>
      <Group id="trong-han" title={t.inTime} count={own.inTime.length}>
        {own.inTime.map((line) => (
          <WorkRow key={line.id} line={line} as="later" />
        ))}
      </Group>
      <Group id="khong-thoi-han" title={t.noDeadline} count={own.noDeadline.length}>
        {own.noDeadline.map((line) => (
          <WorkRow key={line.id} line={line} as="later" />
        ))}
      </Group>
      <Group id="cho-noi-khac" title={t.waiting} hint={t.waitingHint} count={own.waiting.length}>
        {own.waiting.map(({ line, since }) => (
          <WorkRow key={line.id} line={line} as="later" note={since} />
        ))}
      </Group>
      <Cooperations cooperations={own.cooperations} />
    </section>
  );
}

function Cooperations({ cooperations }: { readonly cooperations: Own['cooperations'] }) {
  const t = useTexts(todayText);
  return (
    <Group id="phoi-hop" title={t.cooperating} count={cooperations.length}>
      {cooperations.map((cooperation) => (
        <li key={cooperation.id} className="work-row">
          <div className="work-meta">
            <span className="work-from">{cooperation.standing}</span>
            {cooperation.due && (
              <time className="work-from push" title={cooperation.due.full}>
                {cooperation.due.text}
              </time>
            )}
          </div>
          <p>
            <Link to={`/viec/${cooperation.id}`}>{cooperation.summary}</Link>
          </p>
          <span className="work-from">
            {cooperation.leads} · {cooperation.from}
          </span>
        </li>
      ))}
    </Group>
  );
}

/** Nothing when it is empty: an empty heading only takes up room. */
function Group(props: {
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <section id={props.id} aria-labelledby={`${props.id}-ten`}>
      <h2 className="work-group" id={`${props.id}-ten`}>
        {props.title} <span className="muted small">{props.count}</span>
      </h2>
      {props.hint !== undefined && <p className="muted small">{props.hint}</p>}
      <ul className="work-list">{props.children}</ul>
    </section>
  );
}

/** A specialist first sees what to confirm; a leader, what is late. */
function DeskSheet({ desk, leads }: { readonly desk: Desk; readonly leads: boolean }) {
  const t = useTexts(todayText);
  const late = <DeskGroup key="late" id="qua-han" title={t.overdue} some={desk.overdue} since={false} />;
  const confirm = (
    <DeskGroup key="confirm" id="cho-xac-nhan" title={t.toConfirm} some={desk.toConfirm} since />
  );
  return (
    <section className="work-sheet" aria-label={t.follow}>
      <Figures
        figures={[
          { name: t.toConfirm.toLocaleLowerCase('vi'), value: desk.toConfirm.total, to: desk.toConfirm.to },
          {
            name: t.returned.toLocaleLowerCase('vi'),
            value: desk.returned.total,
            to: desk.returned.to,
            tone: 'near',
          },
          { name: t.silent.toLocaleLowerCase('vi'), value: desk.silent.total, to: desk.silent.to },
          {
            name: t.overdue.toLocaleLowerCase('vi'),
            value: desk.overdue.total,
            to: desk.overdue.to,
            tone: 'late',
          },
        ]}
      />
      {leads ? [late, confirm] : confirm}
      <DeskGroup id="tra-lai" title={t.returned} some={desk.returned} since />
      {!leads && late}
      <DeskGroup id="chua-mo" title={t.silent} some={desk.silent} since={false} />
      {desk.directives.length > 0 && (
        <section aria-labelledby="theo-van-ban">
          <h2 className="work-group" id="theo-van-ban">
            {t.byDirective}
          </h2>
          <ul className="work-list">
            {desk.directives.map((directive) => (
              <li key={directive.id} className="work-row">
                <p>
                  <Link to={`/van-ban/${directive.id}/theo-doi`}>{directive.name}</Link>
                </p>
                <StackBar parts={directive.parts} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function DeskGroup(props: {
  readonly id: string;
  readonly title: string;
  readonly some: Desk['silent'];
  readonly since: boolean;
}) {
  const t = useTexts(todayText);
  const { some } = props;
  return (
    <>
      <Group id={props.id} title={props.title} count={some.total}>
        {some.groups.map((group) => (
          <GroupRow key={group.id} group={group} since={props.since} />
        ))}
      </Group>
      {some.total > some.shown && (
        <p>
          <Link to={some.to}>{t.showAll(some.total)}</Link>
        </p>
      )}
    </>
  );
}

/** One task, and the units in question by name: each opens its own report. */
function GroupRow({
  group,
  since,
}: {
  readonly group: Desk['silent']['groups'][number];
  readonly since: boolean;
}) {
  const t = useTexts(todayText);
  const when = since ? { text: t.since(group.oldest.text), full: group.oldest.full } : group.due;
  return (
    <li className="work-row">
      <div className="work-meta">
        <span className="work-from">{group.from}</span>
        {when && (
          <time className="work-from push" title={when.full}>
            {when.text}
          </time>
        )}
      </div>
      <p>
        <Link to={group.to} prefetch="intent">
          {group.summary}
        </Link>
      </p>
      <ul className="work-units">
        {group.units.map((unit) => (
          <li key={unit.id}>
            <Link to={`/viec/${unit.id}`}>{unit.unitName}</Link>
          </li>
        ))}
        {group.more > 0 && (
          <li>
            <Link to={group.to}>{t.moreUnits(group.more)}</Link>
          </li>
        )}
      </ul>
    </li>
  );
}
