import { describe, expect, test } from 'vitest';
import { decideEdit } from './decide-edit.ts';
import { draft, party, reviewOf, TEXT, taskId, unitId } from './draft.test-data.ts';
import { inOrder } from './draft.ts';
import { applyChanges, type Edit } from './edit.ts';
import { guessedGroups, othersWriting, unresolvedGroups } from './resolve-party.ts';

const REPAIR = 'Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng';
const CHECK = 'phối hợp với Trạm Y tế kiểm tra bếp ăn';
const PLAN = 'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các đơn vị';
const COMMUNES = 'Chủ tịch UBND các xã';
const DIVISION = party('Phòng Giáo dục và Đào tạo', { set: { include: [], except: [] } });
const chosen = {
  name: 'UBND các xã, thị trấn',
  set: { include: [{ of: 'unit', unitId: unitId(1) }], except: [] },
} as const;

const before = reviewOf(
  draft(REPAIR, { leads: [party(COMMUNES), DIVISION] }),
  draft(CHECK, { leads: [party('Chủ tịch  UBND các Xã')] }),
  draft(PLAN, { leads: [DIVISION] }),
);
const both = [1, 2].map((n) => ({ taskId: taskId(n), version: 1 }));
const resolve: Edit = { kind: 'resolve-party', side: 'leads', written: COMMUNES, chosen, tasks: both };
const context = { text: TEXT, changesOf: () => null };
const leadsOf = (edit: Edit) => {
  const decision = decideEdit(before, edit, context);
  if (!decision.ok) throw new Error(decision.reason);
  return inOrder(applyChanges(before, decision.changes).tasks).map(({ value }) => value.leads);
};

describe('deciding once about words that stand in many tasks', () => {
  test('the units chosen stand behind these words everywhere, the words and the other leads stay', () => {
    expect(leadsOf(resolve)).toEqual([
      [party(COMMUNES, { set: chosen.set }), DIVISION],
      [party('Chủ tịch  UBND các Xã', { set: chosen.set })],
      [DIVISION],
    ]);
  });
  test('left out, the words lead none of the tasks', () => {
    expect(leadsOf({ ...resolve, chosen: null })).toEqual([[DIVISION], [], [DIVISION]]);
  });
  test('it is undone as one', () => {
    const decision = decideEdit(before, resolve, context);
    if (!decision.ok) throw new Error(decision.reason);
    const after = applyChanges(before, decision.changes);
    const undone = decideEdit(
      after,
      { kind: 'undo', seq: 1 },
      { text: TEXT, changesOf: () => decision.changes },
    );
    if (!undone.ok) throw new Error(undone.reason);
    const values = (state: typeof before) => inOrder(state.tasks).map(({ value }) => value);
    expect(values(applyChanges(after, undone.changes))).toEqual(values(before));
  });
  test('a task that somebody changed meanwhile stops all of it, and is named', () => {
    const [first = { taskId: taskId(1), version: 1 }] = both;
    const edit: Edit = { ...resolve, tasks: [first, { taskId: taskId(2), version: 7 }] };
    expect(decideEdit(before, edit, context)).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
      taskIds: [taskId(2)],
    });
  });
  test('tasks that name nobody get the units under their own name', () => {
    const nobody = reviewOf(draft(PLAN, { leads: [], doubts: [{ field: 'leads', reason: 'no-lead' }] }));
    const edit: Edit = { ...resolve, written: null, tasks: [{ taskId: taskId(1), version: 1 }] };
    const decision = decideEdit(nobody, edit, context);
    expect(decision).toMatchObject({
      ok: true,
      changes: [{ after: { leads: [{ written: chosen.name, set: chosen.set }], doubts: [] } }],
    });
    expect(decideEdit(nobody, { ...edit, chosen: null }, context)).toMatchObject({ reason: 'not-possible' });
  });
});

test('offered are the other tasks where the same words stand as unclear as they did here', () => {
  const tasks = inOrder(before.tasks);
  const offered = { side: 'leads', party: party(COMMUNES), taskId: taskId(1) } as const;
  expect(othersWriting(tasks, offered)).toEqual([{ taskId: taskId(2), version: 1 }]);
  expect(othersWriting(tasks, { ...offered, party: party(COMMUNES, { set: chosen.set }) })).toEqual([]);
  expect(othersWriting(tasks, { ...offered, side: 'cooperators' })).toEqual([]);
});

test('what keeps tasks from being issued is grouped by the words, the most frequent first', () => {
  const { tasks } = reviewOf(
    draft(PLAN, { leads: [] }),
    draft(REPAIR, { leads: [party(COMMUNES), party(COMMUNES)] }),
    draft(CHECK, { leads: [party('chủ tịch UBND các xã')] }),
    draft(PLAN, { leads: [], kind: 'direction' }),
    draft(REPAIR, { leads: [party('ai đó')], status: 'dropped' }),
  );
  const groups = unresolvedGroups(tasks, ({ set }) => set === null);
  expect(groups.map(({ written, tasks: of }) => [written, of.length])).toEqual([
    [COMMUNES, 2],
    [null, 1],
  ]);
});

test('a guess of the software is kept for all its tasks at once; another guess stays to be looked at', () => {
  const unsure = (written: string) => ({ field: 'leads', reason: 'party-unsure', written }) as const;
  const leads = [party(COMMUNES, { set: chosen.set }), DIVISION];
  const doubts = [unsure(COMMUNES), unsure(DIVISION.written)];
  const guessed = reviewOf(
    draft(REPAIR, { leads, doubts }),
    draft(CHECK, { leads, doubts: [unsure(COMMUNES)] }),
  );
  const groups = guessedGroups(guessed.tasks);
  expect(groups.map(({ written, meant, tasks }) => [written, meant, tasks.length])).toEqual([
    [COMMUNES, chosen.set, 2],
  ]);
  const decision = decideEdit(guessed, resolve, context);
  if (!decision.ok) throw new Error(decision.reason);
  const after = applyChanges(guessed, decision.changes).tasks;
  expect(inOrder(after).map(({ value }) => value.doubts)).toEqual([[unsure(DIVISION.written)], []]);
  expect(inOrder(after).map(({ value }) => value.leads)).toEqual([leads, leads]);
  expect(guessedGroups(after)).toEqual([]);
});
