import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { giveSharedPassword } from '../people/account.actions.ts';
import { emailOf, makeWorld, type PersonKey } from './task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const PASSWORD = 'một mật khẩu dài';
await giveSharedPassword(app.owner, PASSWORD);
const directive = await world.issue('203/TB-UBND', { leads: [world.unit('school'), world.unit('other')] });
const assignment = await world.assignment(directive, 'school');
const ORIGIN = { origin: 'http://localhost', accept: 'text/html' };

async function asked(who: PersonKey, path: string, form?: Record<string, string>): Promise<Response> {
  const { signIn } = app.actions;
  const cookies = await signIn.signIn(emailOf(who), PASSWORD, { address: null, secure: false });
  const headers = { ...ORIGIN, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
  return await app.fetch(
    path,
    form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers },
  );
}

const offeredTo = async (who: PersonKey) => await (await asked(who, '/hom-nay')).text();

test('a school keeps phrases of its own: its people are offered them, and nobody else is', async () => {
  const keeper = world.unit('school');
  const saved = await asked('teacher', '/cau-mau', {
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
    expect((await asked('head', '/cau-mau', { keeper, phrases: 'Xong.' })).status).toBe(403);
  }
  expect(
    (await asked('schoolAdministrator', '/cau-mau', { keeper: 'chung', phrases: 'Đã xong.' })).status,
  ).toBe(303);
  expect(await world.tasks.phrases(world.actor('otherHead'))).toEqual(['Đã xong.']);
});

test.each([
  ['nine phrases', Array.from({ length: 9 }, (_, n) => `Câu ${n}`).join('\n'), 'Tối đa 8 câu'],
  ['a phrase that is a letter', 'rất '.repeat(40), 'Có câu dài hơn 120 ký tự'],
])('%s are refused, and stay as they were typed', async (_, phrases, words) => {
  const answer = await asked('head', '/cau-mau', { keeper: world.unit('school'), phrases });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(words);
});

test('the phrase that was chosen stands before the words that were typed; and the page of the day comes back', async () => {
  const answer = await asked('head', `/viec/${assignment}`, {
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
