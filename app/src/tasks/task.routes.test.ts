import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const directive = await world.issue('203/TB-UBND', { leads: [world.unit('school')] });
const assignment = await world.assignment(directive, 'school');
const { task } = await world.tasks.assignment(world.actor('leader'), assignment);

const PAGES = [
  '/hom-nay',
  `/viec/${assignment}`,
  `/van-ban/${directive}/theo-doi`,
  '/nhiem-vu',
  '/nhiem-vu?cho=to-confirm',
  `/nhiem-vu/${task.id}`,
  '/so-lieu',
  '/thong-bao',
];
const FORMS = [`/viec/${assignment}`, `/van-ban/${directive}/theo-doi`, `/nhiem-vu/${task.id}`, '/thong-bao'];
const submission = () => ({ intent: 'submitted', text: 'Đã rà soát', requestKey: randomUUID() });

describe('without being signed in', () => {
  test.each(PAGES)('%s leads to the sign-in page, and back', async (path) => {
    const answer = await ask(path, null);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/dang-nhap?tiep=${encodeURIComponent(path)}`);
  });
  test.each(FORMS)('a form sent to %s changes nothing', async (path) => {
    const answer = await ask(path, null, { ...submission(), chosen: assignment });
    expect(answer.status).toBe(302);
    const { story } = await world.tasks.assignment(world.actor('leader'), assignment);
    expect(story.map(({ kind }) => kind)).toEqual(['assigned']);
  });
});

describe('for somebody of the wrong unit', () => {
  test.each([
    `/viec/${assignment}`,
    `/van-ban/${directive}/theo-doi`,
    `/nhiem-vu/${task.id}`,
    `/so-lieu?van-ban=${directive}`,
  ])('%s is not there', async (path) => {
    expect((await ask(path, 'otherHead')).status).toBe(404);
  });
  test.each(['/hom-nay', '/nhiem-vu', '/so-lieu', '/thong-bao'])('%s shows nothing of it', async (path) => {
    const answer = await ask(path, 'otherHead');
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('203/TB-UBND');
  });
  test("the page of a unit shows them nothing of that unit's record", async () => {
    const asked = `ky=2024-07&don-vi=${world.unit('school')}`;
    const list = `/so-lieu/viec?theo=don-vi&${asked}&rieng=1&so=total`.replaceAll('&', '&amp;');
    const showsRecord = async (who: PersonKey) => {
      const page = await ask(`/don-vi/${world.unit('school')}?ky=2024-07`, who);
      return (await page.text()).includes(list);
    };
    expect([await showsRecord('head'), await showsRecord('divisionHead')]).toEqual([true, true]);
    expect(await showsRecord('otherHead')).toBe(false);
  });
  test('neither a report nor a confirmation is taken', async () => {
    expect((await ask(`/viec/${assignment}`, 'otherHead', submission())).status).toBe(404);
    expect((await ask(`/viec/${assignment}`, 'specialist', submission())).status).toBe(403);
    expect((await ask(`/viec/${assignment}`, 'head', { intent: 'confirmed' })).status).toBe(403);
    const bulk = { intent: 'confirmed', chosen: assignment, requestKey: randomUUID() };
    expect((await ask(`/nhiem-vu/${task.id}`, 'otherHead', bulk)).status).toBe(404);
  });
  test('an address that is no id is not there either', async () => {
    expect((await ask('/viec/khong-co', 'head')).status).toBe(404);
    expect((await ask(`/viec/${randomUUID()}`, 'head')).status).toBe(404);
  });
});

describe('by plain forms, without script', () => {
  test('what was typed is kept when a report is refused', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(submission())) form.set(name, value);
    form.set('text', 'Đã rà soát 12 phòng học');
    form.set('files', new File([new Uint8Array([0x4d, 0x5a])], 'ảnh.jpg'));
    const answer = await ask(`/viec/${assignment}`, 'head', form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Đã rà soát 12 phòng học');
    expect(page).toContain('Loại tệp này chưa được nhận');
  });

  test('a reason that is missing is asked for', async () => {
    const answer = await ask(`/viec/${assignment}`, 'head', { intent: 'returned', reason: ' ' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Cần ghi lý do');
  });

  test('a school reports with a photo, the specialist confirms it from the matrix, and the photo is theirs alone to see', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(submission())) form.set(name, value);
    form.set('camera', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7])], 'sân trường.jpg'));
    const sent = await ask(`/viec/${assignment}`, 'head', form);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/viec/${assignment}`]);

    const page = await (await ask(`/viec/${assignment}`, 'specialist')).text();
    const file = /\/tep\/[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
    expect(page).toContain('sân trường.jpg');
    expect((await ask(file, 'specialist')).headers.get('content-type')).toBe('image/jpeg');
    expect((await ask(file, 'otherHead')).status).toBe(404);
    expect((await ask(file, null)).status).toBe(401);

    const matrix = `/van-ban/${directive}/theo-doi`;
    expect(await (await ask(matrix, 'specialist')).text()).toContain(`value="${assignment}"`);
    expect((await ask(matrix, 'specialist', { intent: 'confirmed' })).status).toBe(422);
    const confirmed = await ask(matrix, 'specialist', {
      intent: 'confirmed',
      chosen: assignment,
      requestKey: randomUUID(),
    });
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, matrix]);
    const again = await ask(matrix, 'specialist', {
      intent: 'confirmed',
      chosen: assignment,
      requestKey: randomUUID(),
    });
    expect(again.status).toBe(409);
    expect((await world.tasks.assignment(world.actor('leader'), assignment)).assignment.state).toBe('done');
  });
});

test('what takes its place is written by its number, and the story leads there', async () => {
  const old = await world.assignment(
    await world.issue('204/TB-UBND', { leads: [world.unit('school')] }),
    'school',
  );
  const later = await world.issue('205/TB-UBND', { leads: [world.unit('school')] });
  const supersede = (by: string) =>
    ask(`/viec/${old}`, 'clerk', { intent: 'superseded', reason: 'Có văn bản mới', by });
  const unknown = await supersede('999/TB-UBND');
  expect(unknown.status).toBe(422);
  expect(await unknown.text()).toContain('Không tìm thấy văn bản hay nhiệm vụ này');
  expect((await supersede('205/TB-UBND')).status).toBe(303);
  const page = await (await ask(`/viec/${old}`, 'head')).text();
  expect(page).toContain('Đã được thay thế');
  expect(page).toContain(`href="/van-ban/${later}"`);
});
