import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLIDAYS } from './holidays.ts';
import { makeOfficeCalendar } from './office-calendar.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const calendar = makeOfficeCalendar(HOLIDAYS.map(({ day: text, kind }) => ({ day: day(text), kind })));

describe('working days', () => {
  test.each([
    ['2024-06-20', true, 'an ordinary Thursday'],
    ['2024-06-22', false, 'a Saturday'],
    ['2024-09-03', false, 'the second day of National Day'],
    ['2024-04-29', false, 'a Monday given off by a swap'],
    ['2024-05-04', true, 'the Saturday worked for it'],
    ['2026-04-27', false, 'the day in lieu of Hùng Kings’ day, a Sunday'],
  ])('%s is a working day: %s (%s)', (text, expected) => {
    expect(calendar.isWorkingDay(day(text))).toBe(expected);
  });

  test('from Thursday 20/6 to Thursday 27/6 five working days are left', () => {
    expect(calendar.workingDaysBetween(day('2024-06-20'), day('2024-06-27'))).toBe(5);
  });

  test('the last day before Tết plus one working day is the first day after it', () => {
    expect(calendar.addWorkingDays(day('2024-02-07'), 1).toString()).toBe('2024-02-15');
  });

  test('no day is listed twice', () => {
    expect(new Set(HOLIDAYS.map((holiday) => holiday.day)).size).toBe(HOLIDAYS.length);
  });
});

describe('for any two days from 2023 to 2027', () => {
  const anyDay = fc.integer({ min: 0, max: 1800 }).map((days) => day('2023-01-01').add({ days }));

  test('counting by the week gives what walking day by day gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, length) => {
        let walked = 0;
        for (let n = 1; n <= length; n += 1) if (calendar.isWorkingDay(from.add({ days: n }))) walked += 1;
        expect(calendar.workingDaysBetween(from, from.add({ days: length }))).toBe(walked);
      }),
    );
  });

  test('adding n working days lands on a working day that is n working days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const end = calendar.addWorkingDays(from, n);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.workingDaysBetween(from, end)).toBe(n);
      }),
    );
  });

  test('taking n working days off again leads back to the working day they were added to', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (any, n) => {
        const from = calendar.workingDayFrom(any);
        expect(calendar.subtractWorkingDays(calendar.addWorkingDays(from, n), n).equals(from)).toBe(true);
        expect(calendar.addWorkingDays(calendar.subtractWorkingDays(from, n), n).equals(from)).toBe(true);
      }),
    );
  });
});
