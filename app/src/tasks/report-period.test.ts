import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod, periodAround, previousPeriod, usualPeriods } from './report-period.ts';

const days = (key: string): string => {
  const period = parsePeriod(key);
  return period === null ? 'none' : `${period.from.toString()} → ${period.to.toString()}`;
};

describe('the days on which data are cut off, Article 12 of Decree 09/2019/NĐ-CP', () => {
  test.each([
    ['2024-06', '2024-05-15 → 2024-06-14'],
    ['2024-01', '2023-12-15 → 2024-01-14'],
    ['2024-03', '2024-02-15 → 2024-03-14'],
    ['2024-q1', '2023-12-15 → 2024-03-14'],
    ['2024-q2', '2024-03-15 → 2024-06-14'],
    ['2024-h1', '2023-12-15 → 2024-06-14'],
    ['2024-h2', '2024-06-15 → 2024-12-14'],
    ['2024', '2023-12-15 → 2024-12-14'],
    ['2023-2024', '2023-08-01 → 2024-07-31'],
    ['2024-06-01..2024-06-20', '2024-06-01 → 2024-06-20'],
  ])('%s: %s', (key, expected) => expect(days(key)).toBe(expected));

  test.each([
    '',
    '2024-13',
    '2024-q5',
    '2023-2025',
    '2024-06-20..2024-06-01',
    '2024-02-30..2024-03-01',
    '9999',
  ])('“%s” is no period', (key) => expect(days(key)).toBe('none'));
});

const anyDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((offset) => Temporal.PlainDate.from('1995-01-01').add({ days: offset }));
const anyKind = fc.constantFrom('month', 'quarter', 'half', 'year');

test('every day lies in one period of each kind, whose key leads back to it, and which the one before meets', () => {
  fc.assert(
    fc.property(anyDay, anyKind, (day, kind) => {
      const period = periodAround(kind, day);
      expect(Temporal.PlainDate.compare(period.from, day)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(day, period.to)).toBeLessThanOrEqual(0);
      expect(parsePeriod(period.key)).toEqual(period);
      expect(previousPeriod(period).to.add({ days: 1 })).toEqual(period.from);
    }),
  );
});

test('free days are compared with as many days before them', () => {
  const period = parsePeriod('2024-06-01..2024-06-20');
  expect(period && previousPeriod(period).key).toBe('2024-05-12..2024-05-31');
});

test('the running period comes first of each kind', () => {
  const keys = usualPeriods(Temporal.PlainDate.from('2024-06-20')).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['2024-07', '2024-06']);
  expect(keys).toContain('2024-q3');
  expect(keys).toContain('2023-2024');
});
