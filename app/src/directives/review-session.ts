import type { DraftTaskId } from '../base/ids.ts';
import { decideEdit } from './decide-edit.ts';
import type { DraftTask, Versioned } from './draft.ts';
import { applyChanges, type Edit, type EditRefusal, type ReviewState } from './edit.ts';
import type { EditRequest } from './review.actions.ts';
import type { Lookups, ReviewView, TotalsView } from './review-view.ts';
import type { EditAnswer, NewsAnswer, Refresh } from './screen.actions.ts';

/**
 * What one browser knows of a review: the state as the server last told it, and the edits made here that the server
 * has not answered yet. What is shown is the one with the others on top, so that a broken line stops nobody.
 */
export interface Session extends Lookups {
  readonly text: string;
  readonly server: ReviewState;
  readonly pending: readonly EditRequest[];
  /** Edits that came too late; kept until the person decides. */
  readonly conflicts: readonly Conflict[];
  readonly totals: TotalsView;
  /** The last edit of anybody that has been seen here. */
  readonly seq: number;
  /** Own edits that could be undone, the latest last. */
  readonly undoable: readonly number[];
  readonly issued: boolean;
}

export interface Conflict {
  readonly request: EditRequest;
  readonly reason: EditRefusal;
}

export function beginSession(view: ReviewView, pending: readonly EditRequest[] = []): Session {
  return {
    text: view.text,
    server: {
      header: { value: view.header, version: view.headerVersion },
      tasks: new Map(view.tasks.map(({ id, value, version }) => [id, { value, version }])),
    },
    pending,
    conflicts: [],
    totals: view.totals,
    seq: view.seq,
    undoable: view.undoable,
    issued: view.state !== 'under-review' && view.state !== 'received',
    sets: view.sets,
    dues: view.dues,
  };
}

/** The state with the unanswered edits on top. An undo waits for the server, which alone knows what it undoes. */
export function shownState(session: Session): ReviewState {
  return session.pending.reduce((state, { edit }) => {
    const decision = decideEdit(state, edit, { text: session.text, changesOf: () => null });
    return decision.ok ? applyChanges(state, decision.changes) : state;
  }, session.server);
}

/** Whether an edit can be made on what is shown; what cannot be made is not sent. */
export function mayMake(session: Session, edit: Edit): boolean {
  return (
    edit.kind === 'undo' ||
    decideEdit(shownState(session), edit, { text: session.text, changesOf: () => null }).ok
  );
}

export function made(session: Session, request: EditRequest): Session {
  return { ...session, pending: [...session.pending, request] };
}

/** The answer to the oldest unanswered edit. */
export function answered(session: Session, request: EditRequest, answer: EditAnswer): Session {
  const next = refresh(
    { ...session, pending: session.pending.filter(({ requestKey }) => requestKey !== request.requestKey) },
    answer,
  );
  if (!answer.ok) {
    return { ...next, conflicts: [...next.conflicts, { request, reason: answer.reason }] };
  }
  if (request.edit.kind === 'undo') {
    const { seq } = request.edit;
    return { ...next, undoable: next.undoable.filter((other) => other !== seq) };
  }
  return answer.seq === null ? next : { ...next, undoable: [...next.undoable, answer.seq] };
}

/** An edit that the server did not accept in any state, such as one with a wrong value. */
export function rejected(session: Session, request: EditRequest): Session {
  return {
    ...session,
    pending: session.pending.filter(({ requestKey }) => requestKey !== request.requestKey),
    conflicts: [...session.conflicts, { request, reason: 'not-possible' }],
  };
}

export function heardNews(session: Session, news: NewsAnswer): Session {
  return {
    ...(news.refresh === null ? session : refresh(session, news.refresh)),
    seq: Math.max(session.seq, news.seq),
    issued: news.state === 'issued' || news.state === 'closed',
  };
}

export function forgotten(session: Session, conflict: Conflict): Session {
  return { ...session, conflicts: session.conflicts.filter((other) => other !== conflict) };
}

/** The same change, made on the version that stands now; null when its task is gone. */
export function madeAgain(session: Session, { request }: Conflict): Edit | null {
  const { edit } = request;
  const state = shownState(session);
  if (edit.kind === 'set-header' || edit.kind === 'accept-header')
    return { ...edit, version: state.header.version };
  if (edit.kind === 'merge') {
    const into = state.tasks.get(edit.intoId);
    const task = state.tasks.get(edit.taskId);
    return into === undefined || task === undefined
      ? null
      : { ...edit, version: task.version, intoVersion: into.version };
  }
  if (edit.kind === 'resolve-party') {
    const tasks = edit.tasks.flatMap(({ taskId }) => {
      const task = state.tasks.get(taskId);
      return task?.value.status === 'active' ? [{ taskId, version: task.version }] : [];
    });
    return tasks.length === 0 ? null : { ...edit, tasks };
  }
  if (!('taskId' in edit)) return edit;
  const task = state.tasks.get(edit.taskId);
  return task === undefined ? null : { ...edit, version: task.version };
}

/** Answers may overtake each other: an older version never replaces a newer one. */
function refresh(session: Session, news: Refresh): Session {
  const tasks = new Map<DraftTaskId, Versioned<DraftTask>>(session.server.tasks);
  for (const { id, value, version } of news.tasks) {
    if (version >= (tasks.get(id)?.version ?? 0)) tasks.set(id, { value, version });
  }
  for (const id of news.removed) tasks.delete(id);
  const header = news.header.version >= session.server.header.version ? news.header : session.server.header;
  return {
    ...session,
    server: { header, tasks },
    totals: news.totals,
    sets: { ...session.sets, ...news.sets },
    dues: { ...session.dues, ...news.dues },
  };
}
