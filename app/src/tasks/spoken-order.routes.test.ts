import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
await sql`update position set title = 'Chủ tịch' where person_id = ${world.person('leader')}`.execute(
  app.owner,
);
const directive = await world.issue('205/TB-UBND', { leads: [world.unit('finance')] });
const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const page = async (path: string, who: PersonKey) => await (await ask(path, who)).text();

const ORDER = {
  giverPerson: world.person('leader'),
  givenOn: '2024-06-12',
  manner: 'spoken',
  words: 'Các trường kiểm tra lại hệ thống điện. Báo cáo ngay trong tuần.',
  requestKey: randomUUID(),
};
const NAMED = 'Chỉ đạo miệng của Chủ tịch, 12/6/2024';

test('a clerk writes an order down and gives it in one form; the school finds it with where it comes from', async () => {
  const form = new FormData();
  const typed = { ...ORDER, intent: 'give', units: world.unit('school'), due: '2024-06-28' };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  form.set('files', new File([PICTURE], 'tin-nhan.png', { type: 'image/png' }));
  const made = await ask('/chi-dao-mieng/moi', 'clerk', form);
  expect(made.status).toBe(303);
  const address = made.headers.get('location') ?? '';
  expect((await ask('/chi-dao-mieng/moi', 'clerk', form)).headers.get('location')).toBe(address);
  const today = await page('/hom-nay', 'head');
  expect(today).toContain('Các trường kiểm tra lại hệ thống điện');
  expect(today).toContain(NAMED);
  const tasks = await app.owner
    .selectFrom('task')
    .innerJoin('assignment', 'assignment.task_id', 'task.id')
    .where('task.spoken_order_id', 'is not', null)
    .select(['task.id', 'task.confirming_unit_id', 'assignment.id as assignment'])
    .execute();
  expect(tasks).toHaveLength(1);
  expect(tasks[0]?.confirming_unit_id).toBe(world.unit('district'));

  // A document follows: the task's page and the story show both.
  expect((await ask(address, 'clerk', { intent: 'link', document: '999/TB-UBND' })).status).toBe(422);
  await sql`update directive set issue_date = '2024-06-11' where id = ${directive}`.execute(app.owner);
  expect((await ask(address, 'clerk', { intent: 'link', document: '205/TB-UBND' })).status).toBe(422);
  await sql`update directive set issue_date = '2024-06-14' where id = ${directive}`.execute(app.owner);
  expect((await ask(address, 'clerk', { intent: 'link', document: '205/TB-UBND' })).status).toBe(303);
  const both = `${NAMED}; văn bản ban hành sau: Thông báo 205/TB-UBND`;
  expect(await page(`/nhiem-vu/${tasks[0]?.id}`, 'leader')).toContain(both);
  const work = await page(`/viec/${tasks[0]?.assignment}`, 'head');
  expect(work.split('Diễn biến')[1]).toContain(both);
  expect(work).not.toContain(address);
  expect(await page(`/viec/${tasks[0]?.assignment}`, 'leader')).toContain(address);
});

test('an order is kept, and given later, once', async () => {
  const keep = {
    ...ORDER,
    intent: 'keep',
    manner: 'phone',
    words: 'Soát lại biên chế.',
    requestKey: randomUUID(),
  };
  const address = (await ask('/chi-dao-mieng/moi', 'specialist', keep)).headers.get('location') ?? '';
  expect(await page('/chi-dao-mieng', 'clerk')).toContain('Chưa giao việc');
  // It waits in Hôm nay of those who can give it, and of nobody else.
  for (const who of ['clerk', 'leader'] as const) {
    expect(await page('/hom-nay', who)).toContain('1 chỉ đạo chưa giao thành việc');
  }
  for (const who of ['communeClerk', 'divisionHead', 'head'] as const) {
    expect(await page('/hom-nay', who)).not.toContain('chưa giao thành việc');
  }
  const refused = await ask(address, 'clerk', { intent: 'give', due: '' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Chọn ít nhất một đơn vị');
  const give = { intent: 'give', units: world.unit('division'), follower: world.person('specialist') };
  expect((await ask(address, 'clerk', { ...give, due: '2024-06-19' })).status).toBe(422);
  expect((await ask(address, 'clerk', give)).status).toBe(303);
  expect((await ask(address, 'clerk', give)).status).toBe(303);
  expect(await page('/hom-nay', 'divisionHead')).toContain('Chỉ đạo qua điện thoại của Chủ tịch');
  expect(await page('/hom-nay', 'clerk')).not.toContain('chưa giao thành việc');
  const made = await app.owner
    .selectFrom('task')
    .where('quote', '=', keep.words)
    .select(['follower_id', 'due'])
    .execute();
  expect(made).toEqual([{ follower_id: world.person('specialist'), due: null }]);
  expect(await page(address, 'clerk')).not.toContain('value="give"');
});

test('what is missing or cannot be is said at its field, and nothing is recorded', async () => {
  const wrong = async (changed: Record<string, string>): Promise<string> => {
    const form = { ...ORDER, intent: 'keep', requestKey: randomUUID(), ...changed };
    const answer = await ask('/chi-dao-mieng/moi', 'clerk', form);
    expect(answer.status).toBe(422);
    return await answer.text();
  };
  expect(await wrong({ words: ' . ' })).toContain('Ghi nội dung chỉ đạo.');
  expect(await wrong({ givenOn: '2024-06-21' })).toContain('Ngày chỉ đạo không được sau hôm nay.');
  expect(await wrong({ manner: 'thought' })).toContain('Chọn cách chỉ đạo.');
  expect(await wrong({ giverPerson: '', giver: '' })).toContain('Chọn người chỉ đạo, hoặc ghi chức vụ');
  expect(await wrong({ giverPerson: world.person('head') })).toContain('không giữ chức vụ lãnh đạo');
  expect(await wrong({ intent: 'give', units: randomUUID() })).toContain('không thuộc các đơn vị dưới quyền');
  const kept = await app.owner.selectFrom('spoken_order').select('id').execute();
  expect(kept).toHaveLength(2);
});

test('orders are of the desk that keeps them: others find neither the page nor the file', async () => {
  const [order] = await app.owner
    .selectFrom('spoken_order')
    .where('file_id', 'is not', null)
    .select(['id', 'file_id'])
    .execute();
  const address = `/chi-dao-mieng/${order?.id}`;
  for (const who of ['divisionHead', 'communeClerk', 'head', 'teacher'] as const) {
    expect((await ask(address, who)).status).toBe(404);
    expect((await ask(address, who, { intent: 'link', document: '205/TB-UBND' })).status).toBe(404);
    expect((await ask(`/tep/${order?.file_id}`, who)).status).toBe(404);
  }
  expect((await ask(`/tep/${order?.file_id}`, 'leader')).status).toBe(200);
  for (const who of ['head', 'teacher', 'schoolAdministrator'] as const) {
    expect((await ask('/chi-dao-mieng', who)).status).toBe(403);
    expect((await ask('/chi-dao-mieng/moi', who)).status).toBe(403);
    expect((await ask('/chi-dao-mieng/moi', who, { ...ORDER, requestKey: randomUUID() })).status).toBe(403);
  }
  // A commune's desk hands out tasks of its own, and sees its own orders alone.
  expect(await page('/chi-dao-mieng', 'communeClerk')).toContain('Chưa ghi chỉ đạo nào');
});
