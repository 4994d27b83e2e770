import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { schoolBreakOn } from '../calendar/school-break.ts';
import { schoolYearByFrame } from '../calendar/school-year.ts';
import { dueDays, readMonth } from './due-calendar.ts';
import { makeWorld } from './task-world.test-data.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a school breaks off', () => {
  const tet = { from: '2025-01-27', to: '2025-02-02', name: 'Tết Ất Tỵ' };
  const years = [{ ...schoolYearByFrame(2024), breaks: [tet] }];
  test.each([
    ['2025-01-28', { kind: 'named', name: 'Tết Ất Tỵ' }],
    ['2025-06-15', { kind: 'summer' }],
    ['2025-02-03', null],
    // No school year is known that far.
    ['2025-09-03', null],
    ['2023-06-15', null],
  ])('%s', (on, expected) => {
    expect(schoolBreakOn(day(on), years)).toEqual(expected);
  });
});

describe('the days of a month', () => {
  const frame = {
    today: day('2024-06-20'),
    calendar: { isWorkingDay: (date: Temporal.PlainDate) => date.dayOfWeek < 6 },
    schoolYears: [schoolYearByFrame(2023)],
    ofOneUnit: true,
  };
  test('one report on an ordinary day clashes with nothing; two do; a Sunday in summer is twice wrong', () => {
    const days = dueDays(
      day('2024-06-01'),
      [
        { day: '2024-06-27', count: 1, units: 1, busyUnits: 0 },
        { day: '2024-06-28', count: 2, units: 1, busyUnits: 1 },
        { day: '2024-06-30', count: 1, units: 1, busyUnits: 0 },
      ],
      { ...frame, schoolYears: null },
    );
    expect(days).toHaveLength(30);
    expect(days[26]?.clashes).toEqual([]);
    expect(days[27]?.clashes).toEqual([{ kind: 'several', count: 2 }]);
    expect(days[29]?.clashes).toEqual([{ kind: 'day-off' }]);
    // Nothing is due on this Sunday.
    expect(days[22]).toMatchObject({ isOff: true, clashes: [] });
    const school = dueDays(
      day('2024-06-01'),
      [{ day: '2024-06-30', count: 1, units: 1, busyUnits: 0 }],
      frame,
    );
    expect(school[29]?.clashes.map(({ kind }) => kind)).toEqual(['day-off', 'school-break']);
  });
  test('of many units it is said how many have several reports due', () => {
    const [first] = dueDays(day('2024-07-01'), [{ day: '2024-07-01', count: 5, units: 3, busyUnits: 2 }], {
      ...frame,
      schoolYears: null,
      ofOneUnit: false,
    });
    expect(first?.clashes).toEqual([{ kind: 'busy-units', count: 2 }]);
  });
  test('an address that names no month names none', () => {
    expect(['2024-06', '2024-13', '06-2024', null].map((text) => readMonth(text)?.toString())).toEqual([
      '2024-06-01',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('asked of the database', async () => {
  const world = await makeWorld(await testDatabase());
  const on = (text: string) => ({ due: day(text), deadlineWritten: text });
  await world.issue('1/TB-UBND', on('2024-06-28'), { ...on('2024-06-28'), leads: [world.unit('school')] });
  await world.issue('2/TB-UBND', on('2024-06-30'), on('2024-07-01'));
  const june = async (who: 'leader' | 'head' | 'communeClerk', unit: 'school' | 'other' | null) =>
    await world.tasks.dueCalendar(world.actor(who), day('2024-06-10'), unit && world.unit(unit));

  test('a leader sees every unit counted by day, and each count is that of the list behind it', async () => {
    const { days, total } = await june('leader', null);
    expect(total).toBe(7);
    for (const { date, count } of days) {
      const dueFrom = date.toString();
      const list = await world.tasks.assignments(world.actor('leader'), {
        open: true,
        dueFrom,
        dueUntil: dueFrom,
      });
      expect(list.total, dueFrom).toBe(count);
    }
    expect(days[27]).toMatchObject({ count: 4, units: 3, clashes: [{ kind: 'busy-units', count: 1 }] });
  });
  test('one school: what falls together, on a day off, and its tasks by name', async () => {
    const { days, tasks, unit } = await june('communeClerk', 'school');
    expect(unit?.name).toBe('Trường Tiểu học Hoà Bình');
    expect(days[27]?.clashes).toContainEqual({ kind: 'several', count: 2 });
    expect(days[29]?.clashes).toContainEqual({ kind: 'day-off' });
    expect(tasks.get('2024-06-28')).toHaveLength(2);
  });
  test('a head sees the own school alone', async () => {
    expect(await june('head', null)).toMatchObject({ total: 3, unit: { isOnly: true } });
    expect((await june('head', 'other')).total).toBe(0);
  });
});
