import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { Figures } from '../ui/stack-bar.tsx';
import { IN_PLACE, type QuickReports } from './quick-report.tsx';
import { taskText } from './task.text.ts';
import { todayText } from './today.text.ts';
import type { OwnInWords } from './today-words.ts';
import { WorkGroup } from './work-group.tsx';
import { WorkRow } from './work-row.tsx';

/** What somebody's own units have to do. */
export function OwnSheet(props: {
  readonly own: OwnInWords;
  readonly quick: QuickReports;
  readonly beside: boolean;
}) {
  const { own, quick, beside } = props;
  const t = useTexts(todayText);
  const words = useTexts(taskText);
  const { sum } = own;
  const empty = own.now.total + own.inTime.total + own.noDeadline.total === 0;
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
      <OwnParts parts={own.parts} />
      <WorkGroup id="can-giai-trinh" title={t.toExplain} count={own.toExplain.length}>
        {own.toExplain.map((line) => (
          <WorkRow key={line.id} line={line} />
        ))}
      </WorkGroup>
      <Lines id="can-lam-ngay" title={t.doNow} some={own.now} quick={quick} />
      <Lines id="trong-han" title={t.inTime} some={own.inTime} />
      <Lines id="khong-thoi-han" title={t.noDeadline} some={own.noDeadline} />
      {own.putOff.length > 0 && (
        <details id="da-tam-an" className="put-off">
          <summary>{t.putOff(own.putOff.length)}</summary>
          <ul className="work-list">
            {own.putOff.map(({ line, until }) => (
              <WorkRow key={line.id} line={line} note={until} />
            ))}
          </ul>
        </details>
      )}
      <WorkGroup id="cho-noi-khac" title={t.waiting} hint={t.waitingHint} count={own.waiting.length}>
        {own.waiting.map(({ line, since }) => (
          <WorkRow key={line.id} line={line} note={since} />
        ))}
      </WorkGroup>
      <Cooperations cooperations={own.cooperations} />
    </section>
  );
}

/** What was given to the reader within the unit: done is one press. */
function OwnParts({ parts }: { readonly parts: OwnInWords['parts'] }) {
  const t = useTexts(todayText);
  return (
    <WorkGroup id="phan-viec" title={t.myParts} count={parts.length}>
      {parts.map((part) => (
        <li key={part.id} className="work-row">
          <div className="work-meta">
            <Lamp state={part.late ? 'late' : 'ok'}>{t.partOpen}</Lamp>
            {part.due && (
              <time className="work-from push" title={part.due.full}>
                {part.due.text}
              </time>
            )}
          </div>
          <p>
            <Link to={`/viec/${part.assignmentId}`}>{part.text}</Link>
          </p>
          <span className="work-from">{part.summary}</span>
          <PostForm action={`/viec/${part.assignmentId}/chia-viec`}>
            <input type="hidden" name="part" value={part.id} />
            <input type="hidden" name="from" value="hom-nay" />
            <SubmitButton name="intent" value="done">
              {t.partDone}
            </SubmitButton>
          </PostForm>
        </li>
      ))}
    </WorkGroup>
  );
}

function Lines(props: {
  readonly id: string;
  readonly title: string;
  readonly some: OwnInWords['now'];
  /** To be reported on from here, the first of them in place. */
  readonly quick?: QuickReports;
}) {
  const t = useTexts(todayText);
  const { lines, total } = props.some;
  const { quick } = props;
  const acts = (id: string, place: number) => {
    if (quick === undefined) return {};
    // A long report has room on its page.
    const inPlace = place < IN_PLACE && quick.reports[id] !== null;
    return { acts: inPlace ? quick : ('on-its-page' as const) };
  };
  return (
    <>
      <WorkGroup id={props.id} title={props.title} count={total}>
        {lines.map((line, place) => (
          <WorkRow key={line.id} line={line} {...acts(line.id, place)} />
        ))}
      </WorkGroup>
      {total > lines.length && <Link to="/nhiem-vu?cho=to-do">{t.showAll(total)}</Link>}
    </>
  );
}

function Cooperations({ cooperations }: { readonly cooperations: OwnInWords['cooperations'] }) {
  const t = useTexts(todayText);
  return (
    <WorkGroup id="phoi-hop" title={t.cooperating} count={cooperations.length}>
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
    </WorkGroup>
  );
}
