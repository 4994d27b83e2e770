import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { DraftTaskId } from '../base/ids.ts';
import type { Edit } from './edit.ts';
import type { EditRequest } from './review.actions.ts';
import {
  answered,
  beginSession,
  type Conflict,
  forgotten,
  heardNews,
  made,
  madeAgain,
  mayMake,
  rejected,
  type Session,
  shownState,
} from './review-session.ts';
import type { ReviewView } from './review-view.ts';
import type { EditAnswer, NewsAnswer } from './screen.actions.ts';

const RETRY_MS = 4000;
const POLL_MS = 4000;

type Step =
  | { readonly kind: 'made'; readonly request: EditRequest }
  | { readonly kind: 'restored'; readonly requests: readonly EditRequest[] }
  | { readonly kind: 'answered'; readonly request: EditRequest; readonly answer: EditAnswer }
  | { readonly kind: 'rejected'; readonly request: EditRequest }
  | { readonly kind: 'news'; readonly news: NewsAnswer }
  | { readonly kind: 'forgotten'; readonly conflict: Conflict };

function step(session: Session, event: Step): Session {
  switch (event.kind) {
    case 'made':
      return made(session, event.request);
    case 'restored':
      return { ...session, pending: [...event.requests, ...session.pending] };
    case 'answered':
      return answered(session, event.request, event.answer);
    case 'rejected':
      return rejected(session, event.request);
    case 'news':
      return heardNews(session, event.news);
    case 'forgotten':
      return forgotten(session, event.conflict);
    default:
      return event satisfies never;
  }
}

/** How the latest edit fared, for the foot of the screen. */
export type Saving =
  | { readonly kind: 'untouched' | 'saving' | 'offline' | 'signed-out' }
  | { readonly kind: 'saved'; readonly at: string };

export interface Others {
  readonly present: NewsAnswer['others'];
  /** The latest edit of somebody else, to be told. */
  readonly latest: NewsAnswer['edits'][number] | null;
}

/** The review as one person works on it: edits are shown at once, sent one by one, and sent again over a broken line. */
export function useReview(view: ReviewView, chosenId: DraftTaskId | null) {
  const [session, dispatch] = useReducer(step, view, (begun) => beginSession(begun));
  const saving = useSending(view, session, dispatch);
  const others = useNews(view.id, { session, dispatch, chosenId });
  const state = useMemo(() => shownState(session), [session]);

  const make = useCallback(
    (edit: Edit): boolean => {
      if (session.issued || !mayMake(session, edit)) return false;
      dispatch({ kind: 'made', request: { requestKey: crypto.randomUUID(), edit } });
      return true;
    },
    [session],
  );
  const again = useCallback(
    (conflict: Conflict) => {
      const edit = madeAgain(session, conflict);
      dispatch({ kind: 'forgotten', conflict });
      if (edit !== null) make(edit);
    },
    [session, make],
  );
  const forget = useCallback((conflict: Conflict) => dispatch({ kind: 'forgotten', conflict }), []);
  const undo = useCallback((): boolean => {
    const seq = session.undoable.at(-1);
    const waiting = session.pending.some(({ edit }) => edit.kind === 'undo' && edit.seq === seq);
    return seq !== undefined && !waiting && make({ kind: 'undo', seq });
  }, [session, make]);
  return { session, state, saving, others, make, again, forget, undo };
}

export type ReviewDesk = ReturnType<typeof useReview>;

type Dispatch = (event: Step) => void;

/** Sends the oldest unanswered edit; what cannot be sent stays on the device and is tried again. */
function useSending(view: ReviewView, session: Session, dispatch: Dispatch): Saving {
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  useKeptEdits(view, session.pending, dispatch);
  const [next] = session.pending;
  const { id } = view;
  useEffect(() => {
    if (next === undefined) return undefined;
    const stop = new AbortController();
    const onTrouble = (kind: 'offline' | 'signed-out') => setSaving({ kind });
    void sendUntilAnswered(id, next, { signal: stop.signal, onTrouble }).then((answer) => {
      if (answer === null) return undefined;
      if (answer === 'rejected') dispatch({ kind: 'rejected', request: next });
      else dispatch({ kind: 'answered', request: next, answer });
      setSaving(
        answer !== 'rejected' && answer.ok ? { kind: 'saved', at: timeNow() } : { kind: 'untouched' },
      );
      return undefined;
    });
    return () => stop.abort();
  }, [id, next, dispatch]);
  return saving;
}

interface Sending {
  readonly signal: AbortSignal;
  readonly onTrouble: (kind: 'offline' | 'signed-out') => void;
}

/** Tries until the server has answered; null when nobody waits for the answer any more. */
async function sendUntilAnswered(
  id: string,
  request: EditRequest,
  { signal, onTrouble }: Sending,
): Promise<EditAnswer | 'rejected' | null> {
  while (!signal.aborted) {
    const answer = await postEdit(id, request);
    if (signal.aborted) return null;
    if (answer !== 'offline' && answer !== 'signed-out') return answer;
    onTrouble(answer);
    await lineBack(signal);
  }
  return null;
}

/** After some seconds, or as soon as the browser says that the line is back. */
function lineBack(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, RETRY_MS);
    const now = () => {
      clearTimeout(timer);
      resolve();
    };
    window.addEventListener('online', now, { once: true, signal });
    signal.addEventListener('abort', now, { once: true });
  });
}

/** Hours and minutes as the person's own clock shows them: it says when, to somebody who was there. */
function timeNow(): string {
  return new Intl.DateTimeFormat('vi', { hour: 'numeric', minute: '2-digit' }).format();
}

type Posted = EditAnswer | 'offline' | 'signed-out' | 'rejected';

async function postEdit(id: string, request: EditRequest): Promise<Posted> {
  try {
    const response = await fetch(`/van-ban/${id}/soat/sua`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(request),
    });
    if (response.status === 401) return 'signed-out';
    if (response.status >= 500) return 'offline';
    if (!response.ok) return 'rejected';
    // Our own server wrote it.
    return (await response.json()) as EditAnswer;
  } catch {
    return 'offline';
  }
}

/** Unanswered edits outlive a closed tab: they are kept on the device and sent when the review is opened again. */
function useKeptEdits(
  { id, personId }: ReviewView,
  pending: readonly EditRequest[],
  dispatch: Dispatch,
): void {
  const key = `dondoc:review:${personId}:${id}`;
  const restored = useRef(false);
  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    const kept = readKept(key);
    if (kept.length > 0) dispatch({ kind: 'restored', requests: kept });
  }, [key, dispatch]);
  useEffect(() => {
    if (!restored.current) return;
    writeKept(key, pending);
  }, [key, pending]);
}

// Storage may be full or forbidden: then an edit lives as long as the page.
function readKept(key: string): EditRequest[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    // Written below by the same code; the server checks every edit all the same.
    return Array.isArray(kept) ? (kept as EditRequest[]) : [];
  } catch {
    return [];
  }
}

function writeKept(key: string, pending: readonly EditRequest[]): void {
  try {
    if (pending.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(pending));
  } catch {
    // See above.
  }
}

/** Asks every few seconds what others did, and says where one is. */
function useNews(
  id: string,
  about: { readonly session: Session; readonly dispatch: Dispatch; readonly chosenId: DraftTaskId | null },
): Others {
  const [others, setOthers] = useState<Others>({ present: [], latest: null });
  const now = useRef(about);
  useEffect(() => {
    now.current = about;
  });
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState === 'hidden') return;
      const { session, dispatch, chosenId } = now.current;
      const news = await getNews(id, session.seq, chosenId);
      if (news === null) return;
      if (news.edits.length > 0 || news.state !== 'under-review') dispatch({ kind: 'news', news });
      const latest = news.edits.findLast(({ mine }) => !mine);
      setOthers((before) => ({ present: news.others, latest: latest ?? before.latest }));
    };
    void ask();
    const timer = setInterval(() => void ask(), POLL_MS);
    return () => clearInterval(timer);
  }, [id]);
  return others;
}

async function getNews(id: string, seq: number, chosenId: DraftTaskId | null): Promise<NewsAnswer | null> {
  try {
    const at = chosenId === null ? '' : `&task=${chosenId}`;
    const response = await fetch(`/van-ban/${id}/soat/sua?since=${seq}${at}`, {
      headers: { Accept: 'application/json' },
    });
    // Our own server wrote it.
    return response.ok ? ((await response.json()) as NewsAnswer) : null;
  } catch {
    // The next time will do.
    return null;
  }
}
