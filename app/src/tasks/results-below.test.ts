import { describe, expect, test } from 'vitest';
import type { AssignmentId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import type { AssignmentEvent, Happening } from './assignment.ts';
import type { UnitResult } from './results-below.actions.ts';
import { resultOf } from './results-below.ts';
import { reportFrom } from './results-below-words.ts';

const DAY = Temporal.PlainDate.from('2024-06-18');
const AT = Temporal.Instant.from('2024-06-18T02:00:00Z');
// Any person: nobody is looked up.
const BY = 'p' as PersonId;

const told = (...happenings: readonly Happening[]): AssignmentEvent[] =>
  happenings.map((happening) => ({ ...happening, at: AT, onDay: DAY, by: BY }));
const given: Happening = { kind: 'assigned', due: null };
const handedIn: Happening = { kind: 'submitted', text: 'Đã rà soát 12 phòng.' };
const half: Happening = { kind: 'reported', text: 'Xong một nửa', percent: 50 };

describe('the result of a unit below', () => {
  test.each<[string, Parameters<typeof resultOf>[0]['state'], readonly Happening[], string | null]>([
    ['nothing told', 'assigned', [given], null],
    ['handed in', 'submitted', [given, half, handedIn], 'Đã rà soát 12 phòng.'],
    [
      'confirmed: its report, not the remark',
      'done',
      [given, handedIn, { kind: 'confirmed', text: 'Tốt' }],
      'Đã rà soát 12 phòng.',
    ],
    ['at work: what it last reported', 'in-progress', [given, half], 'Xong một nửa'],
    [
      'at work, nothing new since',
      'in-progress',
      [given, half, { kind: 'reported', text: '', percent: null }],
      'Xong một nửa',
    ],
    ['taken back', 'in-progress', [given, handedIn, { kind: 'withdrawn' }], null],
    ['sent back', 'rework', [given, handedIn, { kind: 'sent-back', reason: 'Thiếu ảnh' }], null],
    [
      'told by the unit that had it before',
      'assigned',
      // Any unit: the rule does not look at it.
      [given, half, { kind: 'passed-on', reason: 'Đúng nơi', unit: 'u' as UnitId }],
      null,
    ],
  ])('%s', (_case, state, happenings, text) => {
    expect(resultOf({ state }, told(...happenings))?.text ?? null).toBe(text);
  });
});

describe('a report written beforehand', () => {
  const frame = { today: Temporal.PlainDate.from('2024-06-20'), locale: 'vi' } as const;
  const unit = (n: number, told_: Partial<UnitResult> = {}): UnitResult => ({
    // Made up: only told apart.
    id: `a${n}` as AssignmentId,
    taskId: 't1' as TaskId,
    summary: 'Rà soát phòng học',
    unitName: `Trường ${n}`,
    state: 'done',
    result: { kind: 'handed-in', onDay: DAY, text: `Kết quả ${n}`, percent: null },
    ...told_,
  });

  test('is empty where there is nothing to tell of', () => {
    expect(reportFrom({ units: [], parts: [] }, frame)).toBe('');
    const silent = unit(1, { state: 'assigned', result: null });
    expect(reportFrom({ units: [silent], parts: [{ text: 'Tổng hợp', done: false }] }, frame)).toBe('');
  });

  test('names the part where there are several, then people of the unit', () => {
    const working = { kind: 'reported', onDay: DAY, text: '', percent: 40 } as const;
    const lines = reportFrom(
      {
        units: [
          unit(1),
          unit(2, { taskId: 't2' as TaskId, summary: 'Lập dự toán', state: 'in-progress', result: working }),
        ],
        parts: [{ text: 'Tổng hợp', done: true }],
      },
      frame,
    ).split('\n');
    expect(lines).toEqual([
      'Kết quả của cấp dưới đến ngày 20/6/2024: 1/2 đơn vị hoàn thành.',
      'Phần việc 1: Rà soát phòng học',
      '– Trường 1 (báo cáo ngày 18/6/2024, đã xác nhận): Kết quả 1',
      'Phần việc 2: Lập dự toán',
      '– Trường 2 (đang làm, báo cáo ngày 18/6/2024): 40 %',
      'Trong đơn vị:',
      '– Tổng hợp: đã xong',
    ]);
  });

  test('of hundreds of schools with long reports stays one that can be sent', () => {
    const many = Array.from({ length: 600 }, (_, n) =>
      unit(n, { result: n % 2 ? null : { ...handedInOn, text: 'Dài '.repeat(500) } }),
    );
    const text = reportFrom({ units: many, parts: [] }, frame);
    expect(text.length).toBeLessThan(20_000);
    expect(text).toContain('Còn 260 đơn vị khác');
    expect(text).toContain('và 290 đơn vị khác.');
  });

  const handedInOn = { kind: 'handed-in', onDay: DAY, percent: null } as const;
});
