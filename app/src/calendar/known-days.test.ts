import { expect, test } from 'vitest';
import { knownDays } from './known-days.ts';

const { daysOff, workingDays } = knownDays();

test.each([
  ['2026-02-17', 'the first day of Tết, as announced'],
  ['2026-04-27', 'in lieu of Giỗ Tổ on a Sunday, as announced'],
  ['2027-02-06', 'the first day of Tết, by the moon'],
  ['2028-04-04', 'Giỗ Tổ, by the moon'],
  ['2031-09-02', 'National Day, by law'],
])('%s is known for a day off: %s', (day) => {
  expect(daysOff).toContain(day);
});

test('a swapped Saturday is a working day, an ordinary day is neither', () => {
  expect(workingDays).toContain('2026-08-22');
  expect(daysOff).not.toContain('2026-03-18');
});
