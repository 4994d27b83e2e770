import type { Deadline } from '@dondoc/reading';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BeforeMeans, dueDay } from './due-date.ts';
import { HOLIDAYS } from './holidays.ts';
import { makeOfficeCalendar } from './office-calendar.ts';
import { schoolYearByFrame } from './school-year.ts';

const calendar = makeOfficeCalendar(
  HOLIDAYS.map(({ day, kind }) => ({ day: Temporal.PlainDate.from(day), kind })),
);

function due(
  deadline: Deadline | null,
  issued: string | null = '2024-06-10',
  beforeMeans: BeforeMeans = 'previous-day',
) {
  const issueDate = issued === null ? null : Temporal.PlainDate.from(issued);
  const found = dueDay(deadline, { issueDate, calendar, beforeMeans });
  return `${found.due?.toString() ?? 'none'} ${found.note}`;
}

const ISSUED = Temporal.PlainDate.from('2024-06-10');

const relative = (amount: number, unit: 'day' | 'working-day' | 'week' | 'month' | 'hour'): Deadline => ({
  kind: 'relative',
  text: 'kể từ ngày ban hành',
  amount,
  unit,
});

describe('a fixed date', () => {
  test.each<[string, Deadline, string]>([
    ['trước ngày 12/7/2024', { kind: 'date', date: '2024-07-12', bound: 'before' }, '2024-07-11 day-before'],
    ['chậm nhất ngày 28/6/2024', { kind: 'date', date: '2024-06-28', bound: 'by' }, '2024-06-28 as-written'],
    ['vào ngày 28/6/2024', { kind: 'date', date: '2024-06-28', bound: 'on' }, '2024-06-28 as-written'],
    ['từ ngày 01/7/2024', { kind: 'date', date: '2024-07-01', bound: 'from' }, 'none start-only'],
    ['trong tháng 8/2024', { kind: 'date', date: '2024-08', bound: 'by' }, '2024-08-31 end-of-period'],
    ['trong tháng 02/2024', { kind: 'date', date: '2024-02', bound: 'by' }, '2024-02-29 end-of-period'],
    ['trước tháng 9/2024', { kind: 'date', date: '2024-09', bound: 'before' }, '2024-08-31 day-before'],
    [
      'quý II/2026, read as its last month',
      { kind: 'date', date: '2026-06', bound: 'by' },
      '2026-06-30 end-of-period',
    ],
    ['a quarter in EDTF', { kind: 'date', date: '2026-34', bound: 'by' }, '2026-06-30 end-of-period'],
    ['năm 2026', { kind: 'date', date: '2026', bound: 'by' }, '2026-12-31 end-of-period'],
    [
      'từ 15/8 đến 30/8/2024',
      { kind: 'period', from: '2024-08-15', to: '2024-08-30' },
      '2024-08-30 as-written',
    ],
    ['đến hết tháng 9', { kind: 'period', from: '2024-08', to: '2024-09' }, '2024-09-30 end-of-period'],
    ['a day that does not exist', { kind: 'date', date: '2024-02-30', bound: 'by' }, 'none no-day'],
    ['a month that does not exist', { kind: 'date', date: '2024-13', bound: 'by' }, 'none no-day'],
  ])('%s', (_written, deadline, expected) => {
    expect(due(deadline)).toBe(expected);
  });

  test('stays on a Sunday or a holiday: only periods move', () => {
    expect(due({ kind: 'date', date: '2024-09-02', bound: 'by' })).toBe('2024-09-02 as-written');
    expect(due({ kind: 'date', date: '2024-06-23', bound: 'by' })).toBe('2024-06-23 as-written');
  });

  test('"trước ngày" ends with that day where the setting says so', () => {
    expect(due({ kind: 'date', date: '2024-07-12', bound: 'before' }, null, 'same-day')).toBe(
      '2024-07-12 as-written',
    );
  });
});

describe('a period from the issue date (Civil Code 2015, Articles 147 and 148)', () => {
  test.each<[string, Deadline, string, string]>([
    [
      '147 (2): the first day is not counted',
      relative(4, 'day'),
      '2024-06-10',
      '2024-06-14 counted-from-issue',
    ],
    [
      '148 (5): ending on a Saturday it ends on Monday, the next working day',
      relative(5, 'day'),
      '2024-06-10',
      '2024-06-17 moved-to-working-day',
    ],
    [
      '148 (5): ending in Tết it ends after Tết',
      relative(10, 'day'),
      '2024-01-31',
      '2024-02-15 moved-to-working-day',
    ],
    [
      'working days skip the weekend',
      relative(5, 'working-day'),
      '2024-06-13',
      '2024-06-20 counted-from-issue',
    ],
    ['working days skip holidays', relative(2, 'working-day'), '2024-08-30', '2024-09-05 counted-from-issue'],
    [
      '148 (2): a week ends on the corresponding day of the last week',
      relative(2, 'week'),
      '2024-06-10',
      '2024-06-24 counted-from-issue',
    ],
    [
      '148 (3): a month ends on the corresponding day, from 31/1 on the last of February',
      relative(1, 'month'),
      '2024-01-31',
      '2024-02-29 counted-from-issue',
    ],
    ['24 hours are the next day', relative(24, 'hour'), '2024-06-10', '2024-06-11 counted-from-issue'],
  ])('%s', (_reason, deadline, issued, expected) => {
    expect(due(deadline, issued)).toBe(expected);
  });

  test('148 (1): a period ends with the end of its last day, so that day is still in time', () => {
    const found = dueDay(relative(4, 'day'), { issueDate: ISSUED, calendar, beforeMeans: 'previous-day' });
    expect(found.due?.since(ISSUED).days).toBe(4);
  });

  test('without an issue date there is no day', () => {
    expect(due(relative(5, 'day'), null)).toBe('none issue-day-unknown');
  });

  test('never ends on a day off, and never before the plain count', () => {
    const unit = fc.constantFrom('day', 'working-day', 'week', 'month', 'hour' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 60 }),
        unit,
        (offset, amount, by) => {
          const issueDate = Temporal.PlainDate.from('2024-01-01').add({ days: offset });
          const found = dueDay(relative(amount, by), { issueDate, calendar, beforeMeans: 'previous-day' });
          expect(found.due).not.toBeNull();
          if (found.due === null) return;
          expect(calendar.isWorkingDay(found.due)).toBe(true);
          expect(Temporal.PlainDate.compare(found.due, issueDate)).toBe(1);
        },
      ),
    );
  });
});

test('a term or a school year ends as the school calendar says', () => {
  const context = {
    issueDate: ISSUED,
    calendar,
    beforeMeans: 'previous-day' as const,
    schoolYears: [schoolYearByFrame(2024)],
  };
  const found = dueDay({ kind: 'event', text: 'trước khi kết thúc học kỳ I' }, context);
  expect([found.due?.toString(), found.note]).toEqual(['2025-01-17', 'by-school-calendar']);
});

describe('no day follows', () => {
  test.each<[string, Deadline | null]>([
    ['no deadline', null],
    ['hằng tháng', { kind: 'recurring', rrule: 'FREQ=MONTHLY' }],
    ['trước khi tổ chức tổng kết', { kind: 'event', text: 'trước khi tổ chức tổng kết' }],
    ['khẩn trương', { kind: 'soon', text: 'khẩn trương' }],
  ])('from %s', (_written, deadline) => {
    expect(due(deadline)).toBe('none no-day');
  });
});
