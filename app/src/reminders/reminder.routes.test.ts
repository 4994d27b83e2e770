import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { giveSharedPassword } from '../people/account.actions.ts';
import { emailOf, makeWorld, type PersonKey } from '../tasks/task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const PASSWORD = 'một mật khẩu dài';
await giveSharedPassword(app.owner, PASSWORD);
const lead = { followerId: world.person('specialist'), leads: [world.unit('school'), world.unit('other')] };
const directive = await world.issue('203/TB-UBND', lead);
const assignment = await world.assignment(directive, 'school');

async function asked(who: PersonKey, path: string, form?: readonly (readonly [string, string])[]) {
  const { signIn } = app.actions;
  const cookies = await signIn.signIn(emailOf(who), PASSWORD, { address: null, secure: false });
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
  const headers = { origin: 'http://localhost', accept: 'text/html', cookie };
  const body = form && new URLSearchParams(form.map(([name, value]) => [name, value]));
  return await app.fetch(path, body ? { method: 'POST', headers, body } : { headers });
}

const chosenIn = (page: string) =>
  [...page.matchAll(/<input[^>]*name="chosen"[^>]*>/gu)].filter(([box]) => / checked/u.test(box)).length;

test('a calendar programme that has the newest deadlines is told so, and gets them once they have changed', async () => {
  const page = await (await asked('head', '/tai-khoan/lich', [['intent', 'make']])).text();
  const address = /http:\/\/localhost(\/lich\.ics\?khoa=[\w-]+)/u.exec(page)?.[1] ?? '';
  const first = await app.fetch(address);
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const etag = first.headers.get('etag') ?? '';
  const again = () => app.fetch(address, { headers: { 'if-none-match': `"old", W/${etag}` } });
  expect([(await again()).status, await (await again()).text()]).toEqual([304, '']);
  await world.issue('204/TB-UBND', lead);
  expect((await again()).status).toBe(200);
});

test('a form of reminders that is refused keeps the boxes that were ticked, without script as well', async () => {
  const path = `/nhac-viec?van-ban=${directive}`;
  expect(chosenIn(await (await asked('specialist', path)).text())).toBe(2);
  const form = [['chosen', assignment]] as const;
  expect((await asked('specialist', path, form)).status).toBe(303);
  const refused = await asked('specialist', path, form);
  expect(refused.status).toBe(422);
  expect(chosenIn(await refused.text())).toBe(1);
});

test('who has nothing to remind of is told so, and who may not see the directive that there is none', async () => {
  const path = `/nhac-viec?van-ban=${directive}`;
  expect(await (await asked('otherHead', path)).text()).toContain('Không có việc nào để nhắc');
  expect((await asked('financeHead', path)).status).toBe(404);
});
