import { Link } from 'react-router';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import type { WorkLine } from './assignment-words.ts';
import { NothingNew, QuickReport, type QuickReports } from './quick-report.tsx';
import { taskText } from './task.text.ts';
import { todayText } from './today.text.ts';
import './work.css';

interface WorkRowProps {
  readonly line: WorkLine;
  /** What is offered beside the words, which lead to it by themselves: a report in place, or on its page. */
  readonly acts?: QuickReports | 'on-its-page';
  /** What stands on the right instead of the last day. */
  readonly note?: string | undefined;
}

/** One assignment in a list: how it stands, what it says, where it comes from, and what can be done. */
export function WorkRow({ line, acts, note }: WorkRowProps) {
  const today = useTexts(todayText);
  return (
    <li className="work-row">
      <div className="work-meta">
        <Lamp state={line.lamp}>{line.words}</Lamp>
        {line.redo && <Lamp state="near">{today.redo}</Lamp>}
        {note !== undefined ? (
          <span className="work-from push">{note}</span>
        ) : (
          line.due && (
            <time className="work-from push" title={line.due.full}>
              {line.due.text}
            </time>
          )
        )}
      </div>
      <p>
        <Link to={`/viec/${line.id}`}>{line.summary}</Link>
      </p>
      {line.from !== '' && <span className="work-from">{line.from}</span>}
      {acts !== undefined && <WorkActs line={line} acts={acts} />}
    </li>
  );
}

function WorkActs({ line, acts }: Required<Pick<WorkRowProps, 'line' | 'acts'>>) {
  const t = useTexts(taskText);
  return (
    <ButtonRow>
      {acts === 'on-its-page' ? (
        // Not fetched ahead: loading the page of an assignment records that it was opened.
        <ButtonLink look="primary" to={`/viec/${line.id}#buoc-tiep-theo`} prefetch="none">
          {t.report}
        </ButtonLink>
      ) : (
        <>
          <QuickReport assignmentId={line.id} about={line.summary} {...acts} />
          <NothingNew
            assignmentId={line.id}
            about={line.summary}
            requestKey={acts.requestKey}
            person={acts.person}
          />
        </>
      )}
      {line.documentPath && <ButtonLink to={line.documentPath}>{t.openDocument}</ButtonLink>}
    </ButtonRow>
  );
}
