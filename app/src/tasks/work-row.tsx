import { Link } from 'react-router';
import { ButtonLink, ButtonRow } from '../ui/button.tsx';
import { Lamp } from '../ui/lamp.tsx';
import { useTexts } from '../ui/locale.tsx';
import type { WorkLine } from './assignment-words.ts';
import { taskText } from './task.text.ts';
import { todayText } from './today.text.ts';
import './work.css';

interface WorkRowProps {
  readonly line: WorkLine;
  /** 'now': its acts as buttons; 'later': the words alone lead to it. */
  readonly as: 'now' | 'later';
  /** What stands on the right instead of the last day. */
  readonly note?: string | undefined;
}

/** One assignment in a list: how it stands, what it says, where it comes from, and what can be done. */
export function WorkRow({ line, as, note }: WorkRowProps) {
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
      {as === 'now' && <WorkActs line={line} />}
    </li>
  );
}

function WorkActs({ line }: { readonly line: WorkLine }) {
  const t = useTexts(taskText);
  return (
    <ButtonRow>
      {/* Not fetched ahead: loading the page of an assignment records that it was opened. */}
      <ButtonLink look="primary" to={`/viec/${line.id}#buoc-tiep-theo`} prefetch="none">
        {t.report}
      </ButtonLink>
      {line.documentPath && <ButtonLink to={line.documentPath}>{t.openDocument}</ButtonLink>}
    </ButtonRow>
  );
}
