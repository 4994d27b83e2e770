import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';
import { monthsWithin, placeOf, timelineDays } from './timeline.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the days of a timeline', () => {
  test('reach from the first day given to the latest last day, and hold today', () => {
    const days = timelineDays([{ givenOn: '2024-06-10', due: '2024-07-01' }], day('2024-06-20'));
    expect([days.from.toString(), days.to.toString()]).toEqual(['2024-06-07', '2024-07-04']);
    expect(monthsWithin(days).map(String)).toEqual(['2024-07-01']);
    expect([placeOf(days.from, days), placeOf(day('2024-06-21'), days)]).toEqual([0, 50]);
  });
  test('are cut where something lies years away, which is shown at the edge', () => {
    const days = timelineDays([{ givenOn: '2020-01-01', due: '2030-01-01' }], day('2024-06-20'));
    expect([days.from.toString(), days.to.toString()]).toEqual(['2024-03-22', '2024-12-17']);
    expect([placeOf(day('2020-01-01'), days), placeOf(day('2030-01-01'), days)]).toEqual([0, 100]);
  });
});

describe('open work by its last day', async () => {
  const world = await makeWorld(await testDatabase(), '2024-06-10');
  const directive = await world.issue(
    '1/TB-UBND',
    { leads: [world.unit('school'), world.unit('other')], due: day('2024-06-28'), summary: 'Rà soát' },
    { leads: [world.unit('school')], due: day('2024-06-14'), summary: 'Kiểm tra' },
    { leads: [world.unit('nursery')], due: null, summary: 'Tuyên truyền' },
  );
  world.clock.goTo('2024-06-20');
  const seen = async (who: PersonKey, asked: Parameters<typeof world.tasks.timeline>[1]) => {
    const { rows, ...names } = await world.tasks.timeline(world.actor(who), asked);
    return { lines: rows.map(({ summary, due, open, overdue }) => [summary, due, open, overdue]), ...names };
  };

  test('of a directive, one line for all that have the same task and day, the nearest first', async () => {
    expect(await seen('leader', { directiveId: directive })).toEqual({
      lines: [
        ['Kiểm tra', '2024-06-14', 1, 1],
        ['Rà soát', '2024-06-28', 2, 0],
        ['Tuyên truyền', null, 1, 0],
      ],
      total: 3,
      directive: 'Thông báo 1/TB-UBND',
      unit: null,
    });
  });
  test('of a unit, and never more than the reader sees', async () => {
    const other = await seen('leader', { unitId: world.unit('other') });
    expect(other.lines).toEqual([['Rà soát', '2024-06-28', 1, 0]]);
    expect((await seen('otherHead', {})).lines).toEqual(other.lines);
    expect((await seen('otherHead', { unitId: world.unit('school') })).lines).toEqual([]);
    expect(await seen('financeHead', { directiveId: directive })).toMatchObject({
      lines: [],
      directive: null,
    });
  });
});
