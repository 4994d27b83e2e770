import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld } from './task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const directive = await world.issue('203/TB-UBND', { leads: [world.unit('division'), world.unit('school')] });
const whole = await world.assignment(directive, 'division');
const school = await world.assignment(directive, 'school');

test('by plain forms, without script, a division gives a part to a school, which finds it with where it comes from', async () => {
  const page = `/viec/${whole}/phan-ra`;
  expect((await ask(page, 'otherHead')).status).toBe(404);
  expect(await (await ask(page, 'divisionHead')).text()).toContain('Trường Tiểu học Đồng Tâm');
  const part = {
    intent: 'give',
    text: 'Rà soát cổng trường',
    units: world.unit('other'),
    requestKey: randomUUID(),
  };
  const refused = await ask(page, 'divisionHead', { ...part, due: '2024-07-30' });
  expect(refused.status).toBe(422);
  const again = await refused.text();
  expect(again).toContain('Thời hạn không được muộn hơn hạn của đơn vị.');
  // What was ticked is still ticked.
  const ticked = new RegExp(`<input(?=[^>]*value="${part.units}")[^>]* checked=""`, 'u');
  expect(again).toMatch(ticked);
  expect((await ask(page, 'divisionHead', { ...part, due: '2024-06-26' })).status).toBe(303);
  expect((await ask(page, 'divisionHead', { intent: 'complete' })).status).toBe(422);
  expect(await (await ask(`/viec/${whole}`, 'leader')).text()).toContain('0/1 đơn vị xong');
  const today = await (await ask('/hom-nay', 'otherHead')).text();
  expect(today).toContain('Rà soát cổng trường');
  expect(today).toContain('Thông báo 203/TB-UBND');
});

test('a head splits the work; who got a part marks it done from Hôm nay', async () => {
  const page = `/viec/${school}/chia-viec`;
  const part = { intent: 'split', text: 'Kiểm tra lan can', person: world.person('teacher'), due: '' };
  const noDay = await ask(page, 'head', { ...part, due: '31/02' });
  expect(await noDay.text()).toContain('Chọn một ngày từ hôm nay trở đi.');
  expect((await ask(page, 'head', part)).status).toBe(303);
  expect((await ask(page, 'divisionHead')).status).toBe(403);
  const today = await (await ask('/hom-nay', 'teacher')).text();
  expect(today).toContain('Kiểm tra lan can');
  const id = /name="part" value="(?<id>[0-9a-f-]{36})"/u.exec(today)?.groups?.['id'] ?? '';
  const done = await ask(page, 'teacher', { intent: 'done', part: id, from: 'hom-nay' });
  expect(done.headers.get('location')).toBe('/hom-nay');
  expect(await (await ask('/hom-nay', 'teacher')).text()).not.toContain('Kiểm tra lan can');
});
