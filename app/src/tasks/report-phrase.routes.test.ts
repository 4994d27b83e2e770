import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const directive = await world.issue('203/TB-UBND', { leads: [world.unit('school'), world.unit('other')] });
const assignment = await world.assignment(directive, 'school');

const offeredTo = async (who: PersonKey) => await (await ask('/hom-nay', who)).text();

test('a school keeps phrases of its own: its people are offered them, and nobody else is', async () => {
  const keeper = world.unit('school');
  const saved = await ask('/cau-mau', 'teacher', {
    keeper,
    phrases: ' Đã  họp phụ huynh. \n\nĐã họp phụ huynh.',
  });
  expect(saved.status).toBe(303);
  expect(await world.tasks.phrases(world.actor('head'))).toEqual([
    'Đã họp phụ huynh.',
    'Đang thực hiện theo kế hoạch.',
    'Đã thực hiện xong, gửi kèm ảnh.',
    'Đang chờ hướng dẫn của cấp trên.',
    'Đang chờ kinh phí.',
  ]);
  expect(await offeredTo('otherHead')).not.toContain('Đã họp phụ huynh.');
});

test('the phrases of another unit and those for everybody are not theirs to change', async () => {
  for (const keeper of ['chung', world.unit('other')]) {
    expect((await ask('/cau-mau', 'head', { keeper, phrases: 'Xong.' })).status).toBe(403);
  }
  expect(
    (await ask('/cau-mau', 'schoolAdministrator', { keeper: 'chung', phrases: 'Đã xong.' })).status,
  ).toBe(303);
  expect(await world.tasks.phrases(world.actor('otherHead'))).toEqual(['Đã xong.']);
});

test.each([
  ['nine phrases', Array.from({ length: 9 }, (_, n) => `Câu ${n}`).join('\n'), 'Tối đa 8 câu'],
  ['a phrase that is a letter', 'rất '.repeat(40), 'Có câu dài hơn 120 ký tự'],
])('%s are refused, and stay as they were typed', async (_, phrases, words) => {
  const answer = await ask('/cau-mau', 'head', { keeper: world.unit('school'), phrases });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(words);
});

test('the phrase that was chosen stands before the words that were typed; and the page of the day comes back', async () => {
  const answer = await ask(`/viec/${assignment}`, 'head', {
    intent: 'reported',
    phrase: 'Đang chờ kinh phí.',
    text: 'Dự kiến 30/6.',
    from: 'today',
    requestKey: randomUUID(),
  });
  expect(answer.headers.get('location')).toBe('/hom-nay');
  const { story } = await world.tasks.assignment(world.actor('leader'), assignment);
  expect(story.at(-1)?.text).toBe('Đang chờ kinh phí.\nDự kiến 30/6.');
});
