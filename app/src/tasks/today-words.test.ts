import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { makeWorld } from './task-world.test-data.ts';
import { ownInWords } from './today-words.ts';

const world = await makeWorld(await testDatabase());

test('a school with forty open tasks is shown the thirty nearest ones, and how many there are', async () => {
  const task = (due: string) => ({ leads: [world.unit('school')], due: Temporal.PlainDate.from(due) });
  await world.issue('1/TB-UBND', ...Array.from({ length: 35 }, () => task('2024-08-30')));
  await world.issue('2/TB-UBND', ...Array.from({ length: 5 }, () => task('2024-07-30')));
  const { own } = await world.tasks.today(world.actor('head'));
  if (own === null) throw new Error('a head has work of their own');
  const words = ownInWords(own, { today: world.clock.today(), locale: 'vi' });
  expect([words.inTime.lines.length, words.inTime.total]).toEqual([30, 40]);
  expect(words.inTime.lines.slice(0, 5).map(({ from }) => from)).toEqual(
    Array.from({ length: 5 }, () => expect.stringContaining('2/TB-UBND')),
  );
});
