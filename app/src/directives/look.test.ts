import { describe, expect, test } from 'vitest';
import { decideEdit } from './decide-edit.ts';
import { draftAt, party, reviewOf, TEXT, taskId } from './draft.test-data.ts';
import type { DraftDoubt, DraftTask } from './draft.ts';
import { applyChanges } from './edit.ts';
import { looksOf, needsLook } from './look.ts';

const KNOWN = party('Phòng Giáo dục và Đào tạo', { set: { include: [], except: [] } });

function doubted(reasons: readonly DraftDoubt[], more: Partial<DraftTask> = {}): DraftTask {
  return draftAt({ start: 0, end: 10 }, TEXT, { leads: [KNOWN], doubts: reasons, ...more });
}
const lead = (reason: DraftDoubt['reason']): DraftDoubt => ({ field: 'leads', reason });
const deadline = (reason: DraftDoubt['reason']): DraftDoubt => ({ field: 'deadline', reason });

describe('a task needs a look', () => {
  test.each([
    ['no lead unit is named', doubted([lead('no-lead')], { leads: [] }), ['no-lead']],
    [
      'nobody knows whom the lead words mean',
      doubted([], { leads: [KNOWN, party('đơn vị kia')] }),
      ['unresolved'],
    ],
    ['the units found for the words are a guess', doubted([lead('party-unsure')]), ['party-unsure']],
    ['the lead was copied from the task above', doubted([lead('shared-parties')]), ['shared-parties']],
    ['the deadline left out its year', doubted([deadline('year-assumed')]), ['year-assumed']],
    ['the deadline says only "soon"', doubted([deadline('vague-deadline')]), ['vague-deadline']],
    ['the deadline hangs on an event', doubted([deadline('event-deadline')]), ['event-deadline']],
    ['two joined tasks had two deadlines', doubted([deadline('two-deadlines')]), ['two-deadlines']],
  ])('when %s', (_, task, reasons) => {
    expect(looksOf(task)).toEqual(reasons);
    expect(needsLook(task)).toBe(true);
  });
});

describe('nothing is to be looked at', () => {
  test.each([
    ['when several leads are listed', doubted([lead('several-leads')])],
    ['when the lead stands over the whole list', doubted([lead('lead-inherited-far')])],
    ['when all units of a kind lead, and they are known', doubted([lead('lead-general')])],
    ['when an order bears no deadline', doubted([deadline('no-deadline')])],
    ['when the clause is only long', doubted([{ field: 'quote', reason: 'long-clause' }])],
    ['in a dropped task', doubted([lead('no-lead')], { leads: [], status: 'dropped' })],
    ['in a direction without a lead', doubted([lead('no-lead')], { leads: [], kind: 'direction' })],
  ])('%s', (_, task) => {
    expect(needsLook(task)).toBe(false);
  });
});

describe('a direction', () => {
  const direction = (quote: string): DraftTask =>
    doubted([{ field: 'kind', reason: 'maybe-direction' }], { kind: 'direction', quote });
  test.each([
    'Chủ động các phương án để sẵn sàng chuyển đổi hình thức dạy học',
    'Quán triệt thực hiện Nghị quyết số 12-NQ/TU ngày 18/02/2022',
    'Tăng cường công tác kiểm tra bếp ăn bán trú',
  ])('near the line is asked about: %s', (quote) => {
    expect(looksOf(direction(quote))).toEqual(['maybe-direction']);
  });
  test.each([
    'Đổi mới quản trị nhà trường theo hướng tinh gọn, hiện đại, minh bạch',
    'Xây dựng đoàn kết nhất trí cao trong nội bộ đơn vị',
  ])('clearly one is not: %s', (quote) => {
    expect(looksOf(direction(quote))).toEqual([]);
  });
});

test('an accepted task no longer counts; one that lacks its lead still does', () => {
  const before = reviewOf(
    doubted([deadline('event-deadline')]),
    doubted([deadline('event-deadline')], { leads: [party('đơn vị kia')] }),
  );
  const after = [1, 2].map((n) => {
    const decision = decideEdit(
      before,
      { kind: 'accept', taskId: taskId(n), version: 1 },
      { text: TEXT, changesOf: () => null },
    );
    if (!decision.ok) throw new Error(decision.reason);
    const task = applyChanges(before, decision.changes).tasks.get(taskId(n))?.value;
    return task === undefined ? null : looksOf(task);
  });
  expect(after).toEqual([[], ['unresolved']]);
});
