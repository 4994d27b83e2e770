import { describe, expect, test } from 'vitest';
import type { DirectiveId, PersonId } from '../base/ids.ts';
import { decideEdit } from './decide-edit.ts';
import { draft, reviewOf, TEXT, taskId } from './draft.test-data.ts';
import { applyChanges, type Edit } from './edit.ts';
import { NO_LINT } from './lint-view.ts';
import {
  answered,
  beginSession,
  heardNews,
  made,
  madeAgain,
  mayMake,
  type Session,
  shownState,
} from './review-session.ts';
import { tasksIn } from './review-view.ts';
import type { EditAnswer } from './screen.actions.ts';

const PLAN = 'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các đơn vị';
const start = reviewOf(draft(PLAN));
const totals = { tasks: 1, units: 0, assignments: 0, unresolved: 0 };
const nothing = { sets: {}, dues: {}, removed: [], totals };

const session = beginSession({
  // An id of a test.
  id: taskId(0) as string as DirectiveId,
  personId: taskId(0) as string as PersonId,
  state: 'under-review',
  header: start.header.value,
  headerVersion: 1,
  text: TEXT,
  sourceNotes: [],
  marks: [],
  lint: NO_LINT,
  outline: [],
  tasks: tasksIn(start.tasks),
  people: [],
  seq: 0,
  undoable: [],
  ...nothing,
});

const product = (words: string, version = 1): Edit => ({
  kind: 'set-product',
  taskId: taskId(1),
  version,
  product: words,
});
const request = (key: string, edit: Edit) => ({ requestKey: key, edit });
const shown = (now: Session) => shownState(now).tasks.get(taskId(1));

/** What the server says when it makes an edit on the state it has. */
function accept(now: Session, edit: Edit, seq: number): EditAnswer {
  const decision = decideEdit(now.server, edit, { text: TEXT, changesOf: () => null });
  if (!decision.ok) throw new Error(decision.reason);
  const state = applyChanges(now.server, decision.changes);
  return { ok: true, seq, ...nothing, tasks: tasksIn(state.tasks), header: state.header };
}

describe('what is shown', () => {
  test('has an edit at once, before the server has answered', () => {
    const now = made(session, request('a', product('Kế hoạch')));
    expect(shown(now)).toMatchObject({ version: 2, value: { product: 'Kế hoạch' } });
    expect(now.server).toBe(session.server);
  });
  test('several edits of one task build on each other while the line is down', () => {
    const one = made(session, request('a', product('Kế hoạch')));
    const two = made(one, request('b', { kind: 'drop', taskId: taskId(1), version: 2 }));
    expect(shown(two)).toMatchObject({ version: 3, value: { product: 'Kế hoạch', status: 'dropped' } });
  });
  test('stays the same when the answer comes', () => {
    const now = made(session, request('a', product('Kế hoạch')));
    const after = answered(now, request('a', product('Kế hoạch')), accept(now, product('Kế hoạch'), 1));
    expect(shown(after)).toEqual(shown(now));
    expect(after).toMatchObject({ pending: [], undoable: [1] });
  });
});

describe('an edit that came too late', () => {
  const theirs = reviewOf(draft(PLAN, { product: 'Báo cáo' }));
  const refusal: EditAnswer = {
    ok: false,
    reason: 'changed-meanwhile',
    taskIds: [taskId(1)],
    ...nothing,
    tasks: [{ id: taskId(1), version: 2, value: theirs.tasks.get(taskId(1))?.value ?? draft(PLAN) }],
    header: start.header,
  };
  const mine = request('a', product('Kế hoạch'));
  const now = answered(made(session, mine), mine, refusal);

  test('is kept beside the newer version', () => {
    expect(shown(now)?.value.product).toBe('Báo cáo');
    expect(now.conflicts).toEqual([{ request: mine, reason: 'changed-meanwhile' }]);
  });
  test('can be made again on the newer version', () => {
    const [conflict] = now.conflicts;
    expect(conflict && madeAgain(now, conflict)).toEqual(product('Kế hoạch', 2));
  });
});

describe('news', () => {
  const news = { seq: 4, state: 'under-review', edits: [], others: [] } as const;
  const fresh = { ...nothing, header: start.header, tasks: [] };

  test('an older version never replaces a newer one', () => {
    const newer = heardNews(session, {
      ...news,
      refresh: {
        ...fresh,
        tasks: [{ id: taskId(1), version: 5, value: draft(PLAN, { product: 'mới' }) }],
      },
    });
    const late = heardNews(newer, { ...news, refresh: { ...fresh, tasks: tasksIn(start.tasks) } });
    expect(shown(late)?.value.product).toBe('mới');
  });
  test('a task that somebody merged away is gone, and edits of it are not sent', () => {
    const now = heardNews(session, { ...news, refresh: { ...fresh, removed: [taskId(1)] } });
    expect(shown(now)).toBeUndefined();
    expect(mayMake(now, product('x'))).toBe(false);
  });
  test('says when it was issued', () => {
    expect(heardNews(session, { ...news, refresh: null, state: 'issued' }).issued).toBe(true);
  });
});
