import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf, standingOf, takenBack } from './calendar-change.ts';
import type { Holiday } from './holidays.ts';

const anyDay: fc.Arbitrary<Holiday> = fc.record({
  day: fc.integer({ min: 1, max: 9 }).map((n) => `2027-01-0${n}`),
  kind: fc.constantFrom('holiday', 'extra-working-day'),
  name: fc.constantFrom('Tết Dương lịch', 'Nghỉ bù'),
  source: fc.constant('Luật'),
});
const anyDays = fc.uniqueArray(anyDay, { selector: ({ day }) => day, maxLength: 9 });

function applied(current: readonly Holiday[], { before, after }: ReturnType<typeof differenceOf>): Holiday[] {
  const gone = new Set([...before, ...after].map(({ day }) => day));
  return [...current.filter(({ day }) => !gone.has(day)), ...after].toSorted((a, b) =>
    a.day.localeCompare(b.day),
  );
}

test('an edit makes the days as told, and taking it back makes them as they were', () => {
  fc.assert(
    fc.property(
      anyDays,
      anyDays,
      fc.subarray(['2027-01-01', '2027-01-05', '2027-01-09']),
      (current, put, remove) => {
        const sorted = current.toSorted((a, b) => a.day.localeCompare(b.day));
        const difference = differenceOf(current, { put, remove });
        const after = applied(current, difference);
        for (const one of put) expect(standingOf(after, one)).toBe('same');
        for (const day of remove) {
          if (!put.some((one) => one.day === day)) expect(after.some((one) => one.day === day)).toBe(false);
        }
        const back = takenBack(difference, after);
        expect(back).not.toBeNull();
        if (back !== null) expect(applied(after, differenceOf(after, back))).toEqual(sorted);
      },
    ),
  );
});

test('what somebody has changed since is not taken back', () => {
  const first: Holiday = { day: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch', source: 'Luật' };
  const difference = differenceOf([], { put: [first], remove: [] });
  expect(takenBack(difference, [{ ...first, name: 'Nghỉ' }])).toBeNull();
  expect(takenBack(difference, [])).toBeNull();
});

test('a day that is there as asked changes nothing', () => {
  const day: Holiday = { day: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch', source: 'Luật' };
  expect(differenceOf([day], { put: [day], remove: ['2027-01-02'] })).toEqual({ before: [], after: [] });
});
