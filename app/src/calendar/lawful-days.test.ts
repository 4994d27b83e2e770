import { CalendarVietnamese } from 'date-chinese';
import { describe, expect, test } from 'vitest';
import { HOLIDAYS } from './holidays.ts';
import { lawfulDays } from './lawful-days.ts';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarDays } from './lunar.ts';

const YEARS = Array.from({ length: LAST_LUNAR_YEAR - FIRST_LUNAR_YEAR + 1 }, (_, n) => FIRST_LUNAR_YEAR + n);

test('the lunar days listed are those that the moon gives at 105 degrees east', () => {
  for (const year of YEARS) {
    const calendar = new CalendarVietnamese();
    calendar.fromJDE(calendar.newYear(year));
    const newYear = Temporal.PlainDate.from(calendar.toGregorian(year));
    const [cycle, inCycle] = calendar.fromGregorian(year, 6, 1).get();
    const hungKings = new CalendarVietnamese([cycle ?? 0, inCycle ?? 0, 3, 0, 10]).toGregorian(year);
    const listed = lunarDays(year);
    expect([listed?.newYear.toString(), listed?.hungKings.toString()]).toEqual([
      newYear.toString(),
      Temporal.PlainDate.from(hungKings).toString(),
    ]);
  }
});

test('in 2030 Tết is a day earlier than in China', () => {
  expect(lunarDays(2030)?.newYear.toString()).toBe('2030-02-02');
});

describe('holidays by law', () => {
  test.each(YEARS.map((year) => [year]))(
    'of %s are eleven days and one in lieu for each on a weekend',
    (year) => {
      const days = lawfulDays(year) ?? [];
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      const lieu = days.filter(({ name }) => name.startsWith('Nghỉ bù'));
      const given = days.filter(({ name }) => !name.startsWith('Nghỉ bù'));
      const weekend = given.filter(({ day }) => Temporal.PlainDate.from(day).dayOfWeek > 5);
      expect(lieu).toHaveLength(weekend.length);
      expect(lieu.every(({ day }) => Temporal.PlainDate.from(day).dayOfWeek <= 5)).toBe(true);
      // Hùng Kings’ day may be one of the other holidays.
      expect(given.length).toBeGreaterThanOrEqual(10);
      expect(given.length).toBeLessThanOrEqual(11);
    },
  );

  test('of 2025 are those that were announced, but for the swap', () => {
    const known = HOLIDAYS.filter(
      ({ day, name }) => day.startsWith('2025') && !/hoán đổi|Làm bù/u.test(name),
    );
    const lawful = (lawfulDays(2025) ?? []).map(({ day }) => day);
    // Tết 2025 was taken from two days before the new year on.
    expect(known.map(({ day }) => day).filter((day) => !lawful.includes(day))).toEqual(['2025-01-27']);
  });

  test('of a year whose moon is not listed are not made up', () => {
    expect(lawfulDays(2100)).toBeNull();
  });
});
