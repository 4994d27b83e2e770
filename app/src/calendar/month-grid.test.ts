import { expect, test } from 'vitest';
import { monthGrids } from './month-grid.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test('February 2027 begins on a Monday and fills four weeks', () => {
  const february = monthGrids(2027, [], day('2027-02-10'))[1];
  expect(february?.weeks).toHaveLength(4);
  expect(february?.weeks[0]?.[0]).toEqual({ day: 1, mark: null, name: null, isToday: false });
  expect(february?.weeks[1]?.[2]?.isToday).toBe(true);
});

test('each day of each year stands in its month once, under its weekday', () => {
  for (const year of [2024, 2025, 2026, 2027]) {
    const marked = [{ day: `${year}-09-02`, kind: 'holiday' as const, name: 'Quốc khánh' }];
    const grids = monthGrids(year, marked, day('2020-01-01'));
    const cells = grids.flatMap(({ month, weeks }) =>
      weeks.flatMap((week) =>
        week.flatMap((cell, at) =>
          cell === null ? [] : [{ date: day(`${year}-01-01`).with({ month, day: cell.day }), at, cell }],
        ),
      ),
    );
    expect(cells).toHaveLength(day(`${year}-01-01`).daysInYear);
    expect(cells.every(({ date, at }) => date.dayOfWeek === at + 1)).toBe(true);
    expect(cells.filter(({ cell }) => cell.mark !== null).map(({ cell }) => cell.name)).toEqual([
      'Quốc khánh',
    ]);
  }
});
