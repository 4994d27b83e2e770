import { describe, expect, test } from 'vitest';
import { decideEdit } from './decide-edit.ts';
import { draftAt, party, reviewOf, TEXT, taskId } from './draft.test-data.ts';
import { type DraftDoubt, type DraftTask, inOrder } from './draft.ts';
import { applyChanges } from './edit.ts';
import { countLooks, headerLooks, looksOf, needsLook, nextToLook, reasonsFor } from './look.ts';

const KNOWN = party('Phòng Giáo dục và Đào tạo', { set: { include: [], except: [] } });

function doubted(reasons: readonly DraftDoubt[], more: Partial<DraftTask> = {}): DraftTask {
  return draftAt({ start: 0, end: 10 }, TEXT, { leads: [KNOWN], doubts: reasons, ...more });
}
const lead = (reason: DraftDoubt['reason']): DraftDoubt => ({ field: 'leads', reason });
const deadline = (reason: DraftDoubt['reason']): DraftDoubt => ({ field: 'deadline', reason });

const reasons = (task: DraftTask): string[] => looksOf(task).map(({ reason }) => reason);

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
    [
      'the lead stands far away in a worn text',
      doubted([lead('lead-inherited-far')]),
      ['lead-inherited-far'],
    ],
    ['the deadline left out its year', doubted([deadline('year-assumed')]), ['year-assumed']],
    ['the deadline says only "soon"', doubted([deadline('vague-deadline')]), ['vague-deadline']],
    ['the deadline hangs on an event', doubted([deadline('event-deadline')]), ['event-deadline']],
    ['two joined tasks had two deadlines', doubted([deadline('two-deadlines')]), ['two-deadlines']],
    ['it is unclear where it ends', doubted([{ field: 'quote', reason: 'cut-unclear' }]), ['cut-unclear']],
  ])('when %s', (_, task, expected) => {
    expect(reasons(task)).toEqual(expected);
    expect(needsLook(task)).toBe(true);
  });

  test('in the field that is unsure, and in no other', () => {
    const task = doubted([deadline('event-deadline')]);
    expect(reasonsFor(task, 'deadline')).toEqual(['event-deadline']);
    expect(reasonsFor(task, 'leads')).toEqual([]);
  });
});

describe('nothing is to be looked at', () => {
  test.each([
    ['when everything is sure', doubted([])],
    ['when an earlier reader only remarked that several leads are listed', doubted([lead('several-leads')])],
    ['when an earlier reader only remarked that the lead is general', doubted([lead('lead-general')])],
    ['when an order bears no deadline', doubted([deadline('no-deadline')])],
    ['in a dropped task', doubted([lead('no-lead')], { leads: [], status: 'dropped' })],
    ['in a direction without a lead', doubted([lead('no-lead')], { leads: [], kind: 'direction' })],
  ])('%s', (_, task) => {
    expect(looksOf(task)).toEqual([]);
    expect(needsLook(task)).toBe(false);
  });
});

test('of a direction only whether it is one', () => {
  const direction = doubted([{ field: 'kind', reason: 'maybe-direction' }, deadline('event-deadline')], {
    kind: 'direction',
  });
  expect(looksOf(direction)).toEqual([{ field: 'kind', reason: 'maybe-direction' }]);
});

test('the next to look at comes after the chosen one, and round again to the first', () => {
  const state = reviewOf(doubted([deadline('event-deadline')]), doubted([]), doubted([lead('party-unsure')]));
  const tasks = inOrder(state.tasks);
  expect(nextToLook(tasks, null)?.id).toBe(taskId(1));
  expect(nextToLook(tasks, taskId(1))?.id).toBe(taskId(3));
  expect(nextToLook(tasks, taskId(2))?.id).toBe(taskId(3));
  expect(nextToLook(tasks, taskId(3))?.id).toBe(taskId(1));
});

test('what is counted are fields: of the header, of tasks, and the lead that a task lacks', () => {
  const state = reviewOf(
    doubted([deadline('event-deadline'), deadline('year-assumed'), lead('party-unsure')]),
    doubted([], { leads: [] }),
    doubted([]),
  );
  const header = { ...state.header.value, doubts: [{ field: 'number', reason: 'blank' }] as const };
  expect(countLooks(header, inOrder(state.tasks))).toBe(4);
});

test('one field is settled by itself, the others stay', () => {
  const before = reviewOf(doubted([deadline('event-deadline'), lead('party-unsure')]));
  const decision = decideEdit(
    before,
    { kind: 'accept', taskId: taskId(1), version: 1, field: 'deadline' },
    { text: TEXT, changesOf: () => null },
  );
  if (!decision.ok) throw new Error(decision.reason);
  const task = applyChanges(before, decision.changes).tasks.get(taskId(1))?.value;
  expect(task?.doubts).toEqual([lead('party-unsure')]);
});

describe('header fields', () => {
  const state = reviewOf();
  const doubts = [{ field: 'number', reason: 'blank' }] as const;
  const before = { ...state, header: { ...state.header, value: { ...state.header.value, doubts } } };
  const { doubts: _, ...fields } = before.header.value;

  test('that are unsure want a look', () => {
    expect(headerLooks(before.header.value)).toEqual([{ field: 'number', reason: 'blank' }]);
  });

  test.each([
    ['accepted', { kind: 'accept-header', version: 1 }],
    ['saved in their form', { kind: 'set-header', header: { ...fields, number: '7/TB-UBND' }, version: 1 }],
  ] as const)('no longer do once they are %s; undoing brings the doubt back', (_name, edit) => {
    const decision = decideEdit(before, edit, { text: TEXT, changesOf: () => null });
    if (!decision.ok) throw new Error(decision.reason);
    const after = applyChanges(before, decision.changes);
    expect(headerLooks(after.header.value)).toEqual([]);
    const undo = decideEdit(
      after,
      { kind: 'undo', seq: 1 },
      { text: TEXT, changesOf: () => decision.changes },
    );
    if (!undo.ok) throw new Error(undo.reason);
    expect(headerLooks(applyChanges(after, undo.changes).header.value)).toEqual(doubts);
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
    return task === undefined ? null : reasons(task);
  });
  expect(after).toEqual([[], ['unresolved']]);
});
