import { describe, expect, test } from 'vitest';
import { decideEdit } from './decide-edit.ts';
import { draft, party, reviewOf, spanOf, TEXT, taskId } from './draft.test-data.ts';
import { inOrder } from './draft.ts';
import { applyChanges, type Change, type Edit, type ReviewState } from './edit.ts';

const REPAIR = 'Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng';
const CHECK = 'phối hợp với Trạm Y tế kiểm tra bếp ăn';
const REPORT = 'báo cáo kết quả trước ngày 28/6/2024';
const PLAN = 'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các đơn vị';

const noUndo = { text: TEXT, changesOf: () => null };

function edited(state: ReviewState, edit: Edit): { state: ReviewState; changes: readonly Change[] } {
  const decision = decideEdit(state, edit, noUndo);
  if (!decision.ok) throw new Error(decision.reason);
  return { state: applyChanges(state, decision.changes), changes: decision.changes };
}

const task = (state: ReviewState, n: number) => state.tasks.get(taskId(n))?.value;

describe('mending a task', () => {
  test('a lead set by hand is no longer in doubt', () => {
    const before = reviewOf(draft(PLAN, { leads: [], doubts: [{ field: 'leads', reason: 'no-lead' }] }));
    const leads = [party('Văn phòng', { why: { from: 'person' } })];
    const { state } = edited(before, { kind: 'set-leads', taskId: taskId(1), version: 1, leads });
    expect(task(state, 1)).toMatchObject({ leads, doubts: [] });
    expect(state.tasks.get(taskId(1))?.version).toBe(2);
  });
  test('another deadline leaves the written words beside it', () => {
    const before = reviewOf(draft(REPORT, { deadlineWritten: 'trước ngày 28/6/2024' }));
    const deadline = { kind: 'date', date: '2024-07-05', bound: 'by' } as const;
    const { state } = edited(before, { kind: 'set-deadline', taskId: taskId(1), version: 1, deadline });
    expect(task(state, 1)).toMatchObject({ deadline, deadlineWritten: 'trước ngày 28/6/2024' });
  });
  test('the same value again changes nothing and is not recorded', () => {
    const before = reviewOf(draft(PLAN));
    const { changes } = edited(before, {
      kind: 'set-kind',
      taskId: taskId(1),
      version: 1,
      taskKind: 'assignment',
    });
    expect(changes).toEqual([]);
  });
  test('a title cannot be emptied', () => {
    const edit: Edit = { kind: 'set-summary', taskId: taskId(1), version: 1, summary: '  ' };
    expect(decideEdit(reviewOf(draft(PLAN)), edit, noUndo)).toMatchObject({
      ok: false,
      reason: 'not-possible',
    });
  });
  test('a dropped task keeps its words, loses its number, and can come back', () => {
    const dropped = edited(reviewOf(draft(REPAIR), draft(PLAN)), {
      kind: 'drop',
      taskId: taskId(1),
      version: 1,
    }).state;
    expect(inOrder(dropped.tasks).map(({ ordinal }) => ordinal)).toEqual([null, 1]);
    const back = edited(dropped, { kind: 'restore', taskId: taskId(1), version: 2 }).state;
    expect(inOrder(back.tasks).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });
  test('looking at a task and leaving it settles its doubts', () => {
    const before = reviewOf(draft(PLAN, { doubts: [{ field: 'deadline', reason: 'no-deadline' }] }));
    expect(task(edited(before, { kind: 'accept', taskId: taskId(1), version: 1 }).state, 1)?.doubts).toEqual(
      [],
    );
  });
});

describe('splitting', () => {
  const cooperator = party('Trạm Y tế', { span: spanOf('Trạm Y tế') });
  const whole = draft(`${REPAIR}; ${CHECK}`, { cooperators: [cooperator], section: '2' });
  const split: Edit = {
    kind: 'split',
    taskId: taskId(1),
    version: 1,
    offset: spanOf(CHECK).start,
    newTaskId: taskId(9),
  };

  test('both parts have their own words and title, under the same heading, with the same lead', () => {
    const { state } = edited(reviewOf(whole), split);
    expect(task(state, 1)).toMatchObject({ quote: REPAIR, section: '2', leads: whole.leads });
    expect(task(state, 9)).toMatchObject({ quote: CHECK, section: '2', leads: whole.leads });
    expect(task(state, 9)?.summary).toBe('Kiểm tra bếp ăn');
  });
  test('a cooperator goes with the part that names it', () => {
    const { state } = edited(reviewOf(whole), split);
    expect(task(state, 1)?.cooperators).toEqual([]);
    expect(task(state, 9)?.cooperators).toEqual([cooperator]);
  });
  test('a deadline inside one part belongs to that part, one outside both belongs to both', () => {
    const inPart = { deadlineSpan: spanOf('bếp ăn'), deadline: { kind: 'soon', text: 'ngay' } as const };
    const apart = edited(reviewOf(draft(`${REPAIR}; ${CHECK}`, inPart)), split).state;
    expect([task(apart, 1)?.deadline, task(apart, 9)?.deadline]).toEqual([null, inPart.deadline]);
    const shared = { ...inPart, deadlineSpan: spanOf('trước ngày 12/7/2024') };
    const both = edited(reviewOf(draft(`${REPAIR}; ${CHECK}`, shared)), split).state;
    expect([task(both, 1)?.deadline, task(both, 9)?.deadline]).toEqual([inPart.deadline, inPart.deadline]);
  });
  test('at the edge of the words there is nothing to split', () => {
    for (const offset of [whole.span.start, whole.span.end, 0, 1e6]) {
      expect(decideEdit(reviewOf(whole), { ...split, offset }, noUndo)).toMatchObject({
        ok: false,
        reason: 'not-possible',
      });
    }
  });
});

describe('merging with the task before', () => {
  const merge: Edit = { kind: 'merge', taskId: taskId(2), version: 1, intoId: taskId(1), intoVersion: 1 };

  test('neighbours become one clause as it stands in the text', () => {
    const { state } = edited(reviewOf(draft(REPAIR), draft(CHECK)), merge);
    expect(task(state, 1)?.quote).toBe(`${REPAIR}; ${CHECK}`);
    expect(task(state, 2)).toBeUndefined();
  });
  test('over other words the two quotes follow each other', () => {
    const { state } = edited(reviewOf(draft(REPAIR), draft(REPORT)), merge);
    expect(task(state, 1)?.quote).toBe(`${REPAIR}; ${REPORT}`);
  });
  test('parties of both are kept once each', () => {
    const second = draft(CHECK, { leads: [party('phòng giáo dục và đào tạo'), party('Văn phòng')] });
    const { state } = edited(reviewOf(draft(REPAIR), second), merge);
    expect(task(state, 1)?.leads.map(({ written }) => written)).toEqual([
      'Phòng Giáo dục và Đào tạo',
      'Văn phòng',
    ]);
  });
  test('of two deadlines the first stays, and wants a look', () => {
    const soon = { kind: 'soon', text: 'ngay' } as const;
    const day = { kind: 'date', date: '2024-06-28', bound: 'before' } as const;
    const { state } = edited(
      reviewOf(draft(REPAIR, { deadline: day }), draft(CHECK, { deadline: soon })),
      merge,
    );
    expect(task(state, 1)).toMatchObject({
      deadline: day,
      doubts: [{ field: 'deadline', reason: 'two-deadlines' }],
    });
  });
  test('the first task has none before it; a task between keeps others apart', () => {
    const three = reviewOf(draft(REPAIR), draft(CHECK), draft(REPORT));
    const first: Edit = { ...merge, taskId: taskId(1), intoId: taskId(2) };
    expect(decideEdit(three, first, noUndo).ok).toBe(false);
    const far: Edit = { ...merge, taskId: taskId(3) };
    expect(decideEdit(three, far, noUndo).ok).toBe(false);
  });
});

describe('adding a task from selected words', () => {
  test('bullet and full stop of the selection are left out; the lead above is proposed, and doubted', () => {
    const selected = spanOf('- Bên cạnh đó, cần xác định nội dung trọng tâm để các trường thực hiện.');
    const { state } = edited(reviewOf(draft(PLAN)), { kind: 'add', span: selected, newTaskId: taskId(9) });
    expect(task(state, 9)).toMatchObject({
      quote: 'Bên cạnh đó, cần xác định nội dung trọng tâm để các trường thực hiện',
      summary: 'Xác định nội dung trọng tâm để các trường thực hiện',
      section: '3',
      leads: [{ written: 'Phòng Giáo dục và Đào tạo' }],
    });
    expect(task(state, 9)?.doubts).toContainEqual({ field: 'leads', reason: 'shared-parties' });
  });
  test('a word that the selection cuts is taken in whole; a cursor inside a word cuts before it', () => {
    const selected = { start: TEXT.indexOf('ần xác định'), end: TEXT.indexOf('trọng tâm') + 3 };
    const { state } = edited(reviewOf(draft(PLAN)), { kind: 'add', span: selected, newTaskId: taskId(9) });
    expect(task(state, 9)?.quote).toBe('cần xác định nội dung trọng');
    const offset = TEXT.indexOf('lấy ý kiến') + 2;
    const split: Edit = { kind: 'split', taskId: taskId(1), version: 1, offset, newTaskId: taskId(8) };
    expect(task(edited(reviewOf(draft(PLAN)), split).state, 8)?.quote).toBe('lấy ý kiến các đơn vị');
  });
  test('white space alone, or a place beyond the text, is no task', () => {
    for (const span of [
      { start: 29, end: 31 },
      { start: 0, end: TEXT.length + 5 },
    ]) {
      expect(decideEdit(reviewOf(), { kind: 'add', span, newTaskId: taskId(9) }, noUndo).ok).toBe(false);
    }
  });
});

describe('two people on one directive', () => {
  test('an edit of a version that is no longer current is refused, and names the task', () => {
    const edit: Edit = { kind: 'drop', taskId: taskId(1), version: 3 };
    expect(decideEdit(reviewOf(draft(PLAN)), edit, noUndo)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
      taskIds: [taskId(1)],
    });
  });
  test('a task that is gone is refused in the same way', () => {
    const edit: Edit = { kind: 'drop', taskId: taskId(7), version: 1 };
    expect(decideEdit(reviewOf(draft(PLAN)), edit, noUndo)).toMatchObject({ reason: 'changed-meanwhile' });
  });
  test('undo is refused when the task was changed since, and changes nothing', () => {
    const first = edited(reviewOf(draft(PLAN)), { kind: 'drop', taskId: taskId(1), version: 1 });
    const second = edited(first.state, { kind: 'restore', taskId: taskId(1), version: 2 });
    const decision = decideEdit(
      second.state,
      { kind: 'undo', seq: 1 },
      { text: TEXT, changesOf: () => first.changes },
    );
    expect(decision).toEqual({ ok: false, reason: 'changed-meanwhile', taskIds: [taskId(1)] });
  });
  test('an edit that is not there, or was undone before, cannot be undone', () => {
    expect(decideEdit(reviewOf(), { kind: 'undo', seq: 4 }, noUndo)).toMatchObject({
      reason: 'nothing-to-undo',
    });
  });
});

test('the number of the document can be mended and put back', () => {
  const before = reviewOf();
  const header = { ...before.header.value, number: '204/TB-UBND' };
  const { state, changes } = edited(before, { kind: 'set-header', header, version: 1 });
  expect(state.header).toEqual({ value: header, version: 2 });
  const undo = decideEdit(state, { kind: 'undo', seq: 1 }, { text: TEXT, changesOf: () => changes });
  expect(undo.ok && applyChanges(state, undo.changes).header).toEqual({
    value: before.header.value,
    version: 3,
  });
});
