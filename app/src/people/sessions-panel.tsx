import type { DateWords } from '../base/dates-in-words.ts';
import { useTexts } from '../ui/locale.tsx';
import { Panel } from '../ui/page.tsx';
import { PostForm, SubmitButton } from '../ui/post-form.tsx';
import { type Device, shortNameOf } from './device.ts';
import { personText } from './person.text.ts';

interface SessionLine {
  readonly id: string;
  readonly isThis: boolean;
  readonly device: Device;
  readonly address: string | null;
  readonly since: DateWords;
}

/** Where one is signed in, each with the button that ends it. */
export function SessionsPanel({ sessions }: { readonly sessions: readonly SessionLine[] }) {
  const t = useTexts(personText);
  return (
    <Panel title={t.sessions}>
      <p className="muted small">{t.sessionsHint}</p>
      <ul className="plain stack">
        {sessions.map((session) => (
          <li key={session.id} className="row">
            <span>
              <b>{shortNameOf(session.device) || t.unknownDevice}</b>
              {session.isThis && <> · {t.thisDevice}</>}
              <br />
              <span className="muted small">
                {t.signedInSince} <time title={session.since.full}>{session.since.text}</time>
                {session.address !== null && <> · {t.fromAddress(session.address)}</>}
              </span>
            </span>
            {!session.isThis && (
              <PostForm className="push">
                <input type="hidden" name="intent" value="end-session" />
                <SubmitButton name="session" value={session.id}>
                  {t.endSession}
                </SubmitButton>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <PostForm>
          <SubmitButton name="intent" value="end-others">
            {t.endOtherSessions}
          </SubmitButton>
        </PostForm>
      )}
    </Panel>
  );
}
