import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { useTexts } from '../ui/locale.tsx';
import { Figures } from '../ui/stack-bar.tsx';
import { taskText } from './task.text.ts';
import { todayText } from './today.text.ts';
import type { OwnInWords } from './today-words.ts';
import { WorkGroup } from './work-group.tsx';
import { WorkRow } from './work-row.tsx';

/** What somebody's own units have to do. */
export function OwnSheet({ own, beside }: { readonly own: OwnInWords; readonly beside: boolean }) {
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
      <Lines id="can-lam-ngay" title={t.doNow} some={own.now} as="now" />
      <Lines id="trong-han" title={t.inTime} some={own.inTime} as="later" />
      <Lines id="khong-thoi-han" title={t.noDeadline} some={own.noDeadline} as="later" />
      <WorkGroup id="cho-noi-khac" title={t.waiting} hint={t.waitingHint} count={own.waiting.length}>
        {own.waiting.map(({ line, since }) => (
          <WorkRow key={line.id} line={line} as="later" note={since} />
        ))}
      </WorkGroup>
      <Cooperations cooperations={own.cooperations} />
    </section>
  );
}

function Lines(props: {
  readonly id: string;
  readonly title: string;
  readonly some: OwnInWords['now'];
  readonly as: 'now' | 'later';
}) {
  const t = useTexts(todayText);
  const { lines, total } = props.some;
  return (
    <>
      <WorkGroup id={props.id} title={props.title} count={total}>
        {lines.map((line) => (
          <WorkRow key={line.id} line={line} as={props.as} />
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
