import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const world = await makeWorld(await testDatabase(), '2024-05-03');
const school = world.unit('school');
const division = world.unit('division');
const due = (text: string) => ({ due: day(text), deadlineWritten: text });
await world.issue('1/PGDĐT', {
  ...due('2024-06-27'),
  confirmingUnitId: division,
  summary: 'Thống kê, rà soát cơ sở vật chất trường học',
});
world.clock.goTo('2024-06-20');
await world.issue(
  '2/TB-UBND',
  {
    ...due('2024-06-28'),
    leads: [school],
    summary: 'Rà soát, thống kê cơ sở vật chất các trường học trên địa bàn',
  },
  { ...due('2024-06-03'), leads: [school], summary: 'Kiểm tra bếp ăn bán trú' },
  { ...due('2024-07-15'), leads: [school], summary: 'Tập huấn phòng chống đuối nước' },
);

const load = async (who: PersonKey) =>
  await world.tasks.unitLoad(world.actor(who), {
    from: day('2024-06-01'),
    to: day('2024-06-30'),
    unitId: null,
    page: 1,
  });

describe('the load of a month', () => {
  test('of a school: how much, asked by whom, and in which week most falls due; the same as the lists', async () => {
    const { loads, total } = await load('leader');
    expect(total).toBe(3);
    expect(loads[0]).toMatchObject({
      unitId: school,
      asked: 3,
      open: 3,
      askerNames: [
        { name: 'UBND huyện Thử Nghiệm', asked: 2 },
        { name: 'Phòng Giáo dục và Đào tạo', asked: 1 },
      ],
      fullest: { monday: '2024-06-24', open: 2 },
      similar: 1,
    });
    const week: AssignmentFilter = {
      open: true,
      unitIds: [school],
      dueFrom: '2024-06-24',
      dueUntil: '2024-06-30',
    };
    expect((await world.tasks.assignments(world.actor('leader'), week)).total).toBe(2);
  });
  test('what was asked for before is named with who asked and when', async () => {
    const { pairs } = await load('head');
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      earlier: { askerName: 'Phòng Giáo dục và Đào tạo', issuedOn: '2024-05-03' },
      later: { askerName: 'UBND huyện Thử Nghiệm', issuedOn: '2024-06-20' },
      units: ['Trường Tiểu học Hoà Bình'],
    });
  });
  test('a head sees the own school alone, a commune its schools', async () => {
    expect((await load('otherHead')).loads.map(({ asked }) => asked)).toEqual([1]);
    expect((await load('otherHead')).pairs).toEqual([]);
    expect((await load('communeClerk')).total).toBe(3);
  });
});
