import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { AssignmentId } from '../base/ids.ts';
import { makeWorld } from './task-world.test-data.ts';
import { reportsBeforehand } from './today-reports.ts';
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

test('a report from the list begins with what people of the unit have told; a long one is written on its page', async () => {
  const { tasks, actor } = world;
  const directive = await world.issue(
    '3/TB-UBND',
    { leads: [world.unit('other')] },
    { leads: [world.unit('other')] },
    { leads: [world.unit('other')] },
  );
  const [first, second, silent] = [
    await world.assignment(directive, 'other', 1),
    await world.assignment(directive, 'other', 2),
    await world.assignment(directive, 'other', 3),
  ];
  const split = async (assignmentId: AssignmentId, text: string) => {
    const personId = world.person('otherHead');
    await tasks.split(actor('otherHead'), { assignmentId, personId, text, due: null, requestKey: null });
    const { parts } = await tasks.staffParts(actor('otherHead'), assignmentId);
    for (const { id: partId, doneAt } of parts) {
      if (doneAt === null) await tasks.markPart(actor('otherHead'), { assignmentId, partId, done: true });
    }
  };
  await split(first, 'Kiểm tra điện');
  for (let n = 0; n < 3; n += 1) await split(second, `${n} `.repeat(450));
  const frame = { today: world.clock.today(), locale: 'vi' } as const;
  const given = [first, second, silent];
  expect(await reportsBeforehand(tasks, actor('otherHead'), given, frame)).toEqual({
    [first]: 'Trong đơn vị:\n– Kiểm tra điện: đã xong',
    [second]: null,
  });
});
