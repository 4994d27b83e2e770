import { describe, expect, test } from 'vitest';
import { correctionsOf, inLines } from './correction.ts';
import { decideEdit } from './decide-edit.ts';
import { draft, party, reviewOf, TEXT, taskId, unitId } from './draft.test-data.ts';
import { applyChanges, type Change, type Edit, type ReviewState } from './edit.ts';

const PLAN = draft('Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các đơn vị');
const CHECK = draft('Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng', {
  leads: [party('Các trường học thuộc huyện')],
});
const START = reviewOf(CHECK, PLAN);

/** The changes of some edits, one after the other, and what stands after them. */
function reviewed(...edits: readonly Edit[]) {
  const made: (readonly Change[])[] = [];
  let state: ReviewState = START;
  for (const edit of edits) {
    const decision = decideEdit(state, edit, { text: TEXT, changesOf: (seq) => made[seq - 1] ?? null });
    if (!decision.ok) throw new Error(decision.reason);
    made.push(decision.changes);
    state = applyChanges(state, decision.changes);
  }
  return correctionsOf({ reader: '2', text: TEXT, state, changes: made.flat() });
}

const on = (n: number, version = 1) => ({ taskId: taskId(n), version });
const short = (edits: readonly Edit[]) =>
  reviewed(...edits).map(({ field, proposed, decided }) => [field, proposed, decided]);

describe('a case is made of', () => {
  test('another lead', () => {
    const leads = [party('Phòng Nội vụ')];
    expect(short([{ kind: 'set-leads', ...on(2), leads }])).toEqual([
      ['leads', ['Phòng Giáo dục và Đào tạo'], ['Phòng Nội vụ']],
    ]);
  });

  test('another deadline', () => {
    const deadline = { kind: 'date', date: '2024-07-11', bound: 'by' } as const;
    expect(short([{ kind: 'set-deadline', ...on(2), deadline }])).toEqual([['deadline', null, deadline]]);
  });

  test('a task that was none, and one that was missed', () => {
    const start = TEXT.indexOf('Bên cạnh đó');
    const add: Edit = { kind: 'add', span: { start, end: TEXT.length - 1 }, newTaskId: taskId(9) };
    const cases = short([{ kind: 'drop', ...on(1) }, add]);
    expect(cases).toEqual([
      ['task', CHECK.quote, null],
      ['task', null, 'Bên cạnh đó, cần xác định nội dung trọng tâm để các trường thực hiện'],
    ]);
  });

  test('a header field', () => {
    const { doubts: _, ...header } = START.header.value;
    expect(short([{ kind: 'set-header', header: { ...header, number: '7/TB-UBND' }, version: 1 }])).toEqual([
      ['number', '203/TB-UBND', '7/TB-UBND'],
    ]);
  });
});

describe('no case is made of', () => {
  test.each<[string, readonly Edit[]]>([
    ['what was looked at and left', [{ kind: 'accept', ...on(1) }]],
    [
      'what was changed and taken back',
      [
        { kind: 'drop', ...on(1) },
        { kind: 'undo', seq: 1 },
      ],
    ],
    ['a summary in other words', [{ kind: 'set-summary', ...on(1), summary: 'Rà soát trường lớp' }]],
    [
      'which units the same words mean',
      [
        {
          kind: 'set-leads',
          ...on(2),
          leads: PLAN.leads.map((lead) => ({
            ...lead,
            set: { include: [{ of: 'unit', unitId: unitId(1) }], except: [] },
          })),
        },
      ],
    ],
  ])('%s', (_, edits) => {
    expect(reviewed(...edits)).toEqual([]);
  });
});

test('a case names its reader and gives the words with what stands around them, one a line', () => {
  const cases = reviewed({ kind: 'drop', ...on(2) });
  const [line, rest] = inLines(cases).split('\n');
  expect(rest).toBe('');
  const found: unknown = JSON.parse(line ?? '');
  expect(found).toMatchObject({ format: 'dondoc.case/1', reader: '2', section: '3', quote: PLAN.quote });
  const [only] = cases;
  expect(TEXT).toContain(`${only?.before}${PLAN.quote}${only?.after}`);
});
