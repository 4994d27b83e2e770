import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOfficeCalendar } from '../calendar/office-calendar.ts';
import { IMPORTANCES, importanceIn } from '../tasks/importance.ts';
import { checkLadder, DEFAULT_LADDER, dueSteps, type Step, scanAfter, stepDay, stepDue } from './ladder.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
// 2/9/2024 is a Monday off, 3/9 a day in lieu.
const calendar = makeOfficeCalendar([
  { day: day('2024-09-02'), kind: 'holiday' },
  { day: day('2024-09-03'), kind: 'holiday' },
]);

describe('the day of a step', () => {
  test.each([
    [0, '2024-06-28', '2024-06-28'],
    [0, '2024-06-29', '2024-06-29'],
    [-2, '2024-06-28', '2024-06-26'],
    [-2, '2024-07-01', '2024-06-27'],
    [-1, '2024-06-30', '2024-06-28'],
    [1, '2024-06-28', '2024-07-01'],
    [7, '2024-06-28', '2024-07-09'],
    [1, '2024-08-30', '2024-09-04'],
    [-1, '2024-09-04', '2024-08-30'],
  ])('%i working days from %s is %s', (days, due, expected) => {
    expect(stepDay(days, day(due), calendar).toString()).toBe(expected);
  });
});

const normal = DEFAULT_LADDER.filter(({ importance }) => importance === 'normal');

test('a standstill over several steps is made up for by the highest alone', () => {
  const scan = { after: day('2024-06-25'), today: day('2024-07-04'), calendar };
  expect(stepDue(normal, day('2024-06-28'), scan)?.days).toBe(3);
});

test('the first scan tells of its own day alone, and one after a long time of a month', () => {
  expect(scanAfter(null, day('2024-06-28')).toString()).toBe('2024-06-27');
  expect(scanAfter(day('2024-06-20'), day('2024-06-28')).toString()).toBe('2024-06-20');
  expect(scanAfter(day('2023-01-01'), day('2024-06-28')).toString()).toBe('2024-05-28');
});

const steps: fc.Arbitrary<readonly Step[]> = fc.uniqueArray(
  fc.record({
    importance: fc.constantFrom(...IMPORTANCES),
    days: fc.integer({ min: -12, max: 12 }),
    to: fc.constant(['doer'] as const),
  }),
  { minLength: 1, maxLength: 12, selector: ({ importance, days }) => `${importance} ${days}` },
);

test('whatever days the server misses, each step comes at most once, and with no day missed each comes', () => {
  const from = day('2024-08-01');
  fc.assert(
    fc.property(
      steps,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 40 }),
      fc.integer({ min: 10, max: 30 }),
      (ladder, gaps, offset) => {
        const due = from.add({ days: offset });
        const told: string[] = [];
        let after = from.subtract({ days: 30 });
        for (const gap of gaps) {
          const today = after.add({ days: gap });
          const scan = { after, today, calendar };
          for (const importance of IMPORTANCES) {
            const own = ladder.filter((step) => step.importance === importance);
            const step = stepDue(own, due, scan);
            if (step === null) continue;
            const on = stepDay(step.days, due, calendar);
            expect(Temporal.PlainDate.compare(on, today)).toBeLessThanOrEqual(0);
            expect(Temporal.PlainDate.compare(on, after)).toBeGreaterThan(0);
            told.push(`${step.importance} ${step.days}`);
          }
          after = today;
        }
        expect(new Set(told).size).toBe(told.length);
        const come = ladder.filter(
          ({ days }) => Temporal.PlainDate.compare(stepDay(days, due, calendar), after) <= 0,
        );
        // Each importance was told of the highest step that has come, at the latest.
        for (const importance of IMPORTANCES) {
          const own = come.filter((step) => step.importance === importance).map(({ days }) => days);
          if (own.length > 0) expect(told).toContain(`${importance} ${Math.max(...own)}`);
        }
        if (gaps.every((gap) => gap === 1)) expect(told.length).toBe(come.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('day by day nothing is missed: every step of the ladder that the software comes with comes once', () => {
  const due = day('2024-09-05');
  const told: string[] = [];
  for (let n = 0; n < 40; n += 1) {
    const today = day('2024-08-20').add({ days: n });
    const scan = { after: today.subtract({ days: 1 }), today, calendar };
    for (const step of dueSteps(DEFAULT_LADDER, scan)) {
      if (step.due.equals(due)) told.push(`${step.importance} ${step.days}`);
    }
  }
  expect(told.toSorted()).toEqual(
    DEFAULT_LADDER.map(({ importance, days }) => `${importance} ${days}`).toSorted(),
  );
});

test('a ladder with a day twice, with nobody to tell, or too far off is refused', () => {
  const step: Step = { importance: 'normal', days: 1, to: ['doer'] };
  expect(checkLadder([step, step])).toBe('dayTwice');
  expect(checkLadder([{ ...step, to: [] }])).toBe('toMissing');
  expect(checkLadder([{ ...step, days: 31 }])).toBe('daysWrong');
  expect(checkLadder([{ ...step, days: 3 }, step])).toEqual([step, { ...step, days: 3 }]);
});

describe('what the head of a directive proposes', () => {
  test.each([
    ['UBND HUYỆN\nHỎA TỐC\nSố: 12/CĐ-UBND', 'urgent'],
    ['UBND HUYỆN\nHOẢ TỐC HẸN GIỜ\n', 'urgent'],
    ['Số: 5/CV-UBND\n   KHẨN   \nV/v báo cáo', 'urgent'],
    ['Số: 5/CV-UBND\nYêu cầu các trường khẩn trương rà soát', 'normal'],
    ['Số: 5/CV-UBND\tTHƯỢNG KHẨN\tQuảng Ngãi', 'urgent'],
  ])('%j: %s', (text, importance) => {
    expect(importanceIn(text)).toBe(importance);
  });
});
