import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld } from '../tasks/task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const lead = { followerId: world.person('specialist'), leads: [world.unit('school'), world.unit('other')] };
const directive = await world.issue('203/TB-UBND', lead);
const assignment = await world.assignment(directive, 'school');

const chosenIn = (page: string) =>
  [...page.matchAll(/<input[^>]*name="chosen"[^>]*>/gu)].filter(([box]) => / checked/u.test(box)).length;

test('a calendar programme that has the newest deadlines is told so, and gets them once they have changed', async () => {
  const page = await (await ask('/tai-khoan/lich', 'head', [['intent', 'make']])).text();
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
  expect(chosenIn(await (await ask(path, 'specialist')).text())).toBe(2);
  const form = [['chosen', assignment]] as const;
  expect((await ask(path, 'specialist', form)).status).toBe(303);
  const refused = await ask(path, 'specialist', form);
  expect(refused.status).toBe(422);
  expect(chosenIn(await refused.text())).toBe(1);
});

test('who has nothing to remind of is told so, and who may not see the directive that there is none', async () => {
  const path = `/nhac-viec?van-ban=${directive}`;
  expect(await (await ask(path, 'otherHead')).text()).toContain('Không có việc nào để nhắc');
  expect((await ask(path, 'financeHead')).status).toBe(404);
});
