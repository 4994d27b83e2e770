import type { Deadline } from '@dondoc/reading';
import { describe, expect, test } from 'vitest';
import { deadlineOf, inputOf } from './deadline-form.ts';
import { deadlineInWords, edtfFromWords } from './directive-words.ts';

const CASES: readonly [string, Deadline][] = [
  ['trước 12/7/2024', { kind: 'date', date: '2024-07-12', bound: 'before' }],
  ['chậm nhất tháng 8/2023', { kind: 'date', date: '2023-08', bound: 'by' }],
  ['chậm nhất 2026', { kind: 'date', date: '2026', bound: 'by' }],
  ['từ 15/8/2023 đến 30/8/2023', { kind: 'period', from: '2023-08-15', to: '2023-08-30' }],
  ['hằng tháng', { kind: 'recurring', rrule: 'FREQ=MONTHLY' }],
  ['hằng quý', { kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3' }],
  ['ngày 25 hằng tháng', { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' }],
  ['5 ngày làm việc', { kind: 'relative', text: '', amount: 5, unit: 'working-day' }],
  ['sau khi ban hành Kế hoạch', { kind: 'event', text: 'sau khi ban hành Kế hoạch' }],
  ['sớm nhất', { kind: 'soon', text: '' }],
];

describe('deadlines', () => {
  test.each(CASES)('%s', (words, deadline) => {
    expect(deadlineInWords(deadline, 'vi')).toBe(words);
  });
  test.each(CASES)('%s goes through the fields and back', (_words, deadline) => {
    expect(deadlineOf(inputOf(deadline))).toEqual(deadline);
  });
  test('none is none', () => {
    expect(deadlineOf(inputOf(null))).toBeNull();
  });
  test('half-typed fields are no deadline yet', () => {
    const date = inputOf({ kind: 'date', date: '2024-07-12', bound: 'before' });
    expect(deadlineOf({ ...date, date: '12/' })).toBeUndefined();
    expect(deadlineOf({ ...date, kind: 'period', from: '1/6/2024', to: '' })).toBeUndefined();
    expect(deadlineOf({ ...date, kind: 'relative', amount: 'năm' })).toBeUndefined();
    expect(deadlineOf({ ...date, kind: 'event', event: ' ' })).toBeUndefined();
  });
});

describe('dates as people type them', () => {
  test.each([
    ['18/6/2024', '2024-06-18'],
    ['05.09.2023', '2023-09-05'],
    [' 6/2024 ', '2024-06'],
    ['29/2/2024', '2024-02-29'],
  ])('%s', (typed, date) => {
    expect(edtfFromWords(typed)).toBe(date);
  });
  test.each(['29/2/2023', '31/6/2024', '13/2024', '0/5/2024', '6/24', 'mai', ''])(
    '%s is no date',
    (typed) => {
      expect(edtfFromWords(typed)).toBeNull();
    },
  );
});
