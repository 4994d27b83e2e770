import { Link } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import type { AssignmentData } from './assignment.pages.tsx';
import { assignmentPageText } from './assignment-page.text.ts';

/** What happened to an assignment, newest last, like a correspondence. */
export function Story({ entries }: { readonly entries: AssignmentData['story'] }) {
  const t = useTexts(assignmentPageText);
  return (
    <section aria-labelledby="dien-bien">
      <h2 className="work-group" id="dien-bien">
        {t.story}
      </h2>
      <ol className="story">
        {entries.map((entry) => (
          <li
            key={entry.seq}
            className={entry.text === '' && entry.files.length === 0 ? 'story-small' : undefined}
          >
            <div className="story-head">
              <span>
                <strong>{entry.person}</strong>, {entry.unit} <span className="story-act">{entry.act}</span>
              </span>
              <time className="work-from" title={entry.at.full}>
                {entry.at.text}
              </time>
            </div>
            {entry.due && <p>{entry.due}</p>}
            {entry.successors.map(({ label, path }) => (
              <p key={label}>{path === null ? label : <Link to={path}>{label}</Link>}</p>
            ))}
            {entry.text !== '' && <p className="story-text">{entry.text}</p>}
            {entry.progress && <p className="work-from">{entry.progress}</p>}
            <Files files={entry.files} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Files({ files }: { readonly files: AssignmentData['story'][number]['files'] }) {
  if (files.length === 0) return null;
  return (
    <ul className="story-files">
      {files.map((file) => (
        <li key={file.id}>
          {/* A file is no page of the software: the browser opens it by itself. */}
          <a href={`/tep/${file.id}`} target="_blank" rel="noreferrer">
            {file.picture && <img src={`/tep/${file.id}`} alt="" loading="lazy" />}
            <span>{file.name}</span>
          </a>{' '}
          <span className="work-from">{file.size}</span>
        </li>
      ))}
    </ul>
  );
}
