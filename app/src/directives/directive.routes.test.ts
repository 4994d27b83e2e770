import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { makeWorld, type PersonKey } from '../tasks/task-world.test-data.ts';
import { DIRECTIVE } from './directive-world.test-data.ts';
import { inOrder } from './draft.ts';
import type { Edit } from './edit.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask, cookieOf } = await browsersOfWorld(app);
const { directives } = app.actions;
const clerk = world.actor('clerk');
let made = 0;

async function received(text = `${DIRECTIVE}\n${made++}`) {
  const { id, finished } = await directives.intake.begin(clerk, { kind: 'text', text });
  await finished;
  const { directiveId } = await directives.intake.get(clerk, id);
  if (directiveId === null) throw new Error('not taken in');
  return { intakeId: id, directiveId };
}

const { intakeId, directiveId } = await received();
const drafts = async (id = directiveId) => inOrder((await directives.review.load(clerk, id)).state.tasks);
const [first] = await drafts();
if (first === undefined) throw new Error('no draft');

const PAGES = [
  '/van-ban',
  '/van-ban/moi',
  `/van-ban/tiep-nhan/${intakeId}`,
  `/van-ban/${directiveId}`,
  `/van-ban/${directiveId}/soat`,
  `/van-ban/${directiveId}/giao`,
];
const JSON_ROUTES = [
  `/van-ban/${directiveId}/soat/sua?since=0`,
  `/van-ban/${directiveId}/soat/don-vi?q=hoa`,
  `/van-ban/${directiveId}/soat/nhiem-vu/${first.id}`,
];

const ORIGIN = { origin: 'http://localhost', accept: 'text/html' };

async function sendEdit(who: PersonKey | null, edit: unknown, requestKey: string = randomUUID()) {
  const cookie = who === null ? '' : await cookieOf(who);
  return app.fetch(`/van-ban/${directiveId}/soat/sua`, {
    method: 'POST',
    headers: { ...ORIGIN, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ requestKey, edit }),
  });
}

/** Where one is led once the text is read: a busy machine shows the page of its progress first. */
async function whenRead(answer: Response): Promise<string> {
  let place = answer.headers.get('location') ?? '';
  await expect
    .poll(async () => {
      const shown = await ask(place, 'clerk');
      place = shown.headers.get('location') ?? place;
      return (await shown.text()).includes('Đang đọc văn bản');
    })
    .toBe(false);
  return place;
}

const dropFirst = { kind: 'drop', taskId: first.id, version: first.version };

describe('without being signed in', () => {
  test.each(PAGES)('%s leads to the sign-in page, and back', async (path) => {
    const answer = await ask(path, null);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/dang-nhap?tiep=${encodeURIComponent(path)}`);
  });
  test.each(JSON_ROUTES)('%s says so as JSON', async (path) => {
    const answer = await ask(path, null);
    expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'not_signed_in' }]);
  });
  test('nothing is taken in, edited or issued', async () => {
    expect((await ask('/van-ban/moi', null, { text: `${DIRECTIVE} x` })).status).toBe(302);
    expect((await ask('/van-ban/moi/tai-len', null, { text: `${DIRECTIVE} x` })).status).toBe(302);
    expect((await sendEdit(null, dropFirst)).status).toBe(401);
    expect(
      (await ask(`/van-ban/${directiveId}/soat`, null, { task: first.id, version: '1', intent: 'drop' }))
        .status,
    ).toBe(302);
    expect((await ask(`/van-ban/${directiveId}/giao`, null, { intent: 'issue' })).status).toBe(302);
    expect((await directives.read(clerk, directiveId)).directive.state).toBe('under-review');
    expect((await drafts())[0]?.value.status).toBe('active');
  });
});

describe.each(['head', 'communeClerk', 'divisionSpecialist'] as const)('for the wrong unit (%s)', (who) => {
  test.each(PAGES.slice(2))('%s is not there', async (path) => {
    expect((await ask(path, who)).status).toBe(404);
  });
  test.each(JSON_ROUTES)('%s is not there', async (path) => {
    expect((await ask(path, who)).status).toBe(404);
  });
  test('the list shows nothing of it', async () => {
    const answer = await ask('/van-ban', who);
    expect([answer.status, (await answer.text()).includes('203/TB-UBND')]).toEqual([200, false]);
  });
  test('nothing can be changed or issued', async () => {
    expect((await sendEdit(who, dropFirst)).status).toBe(404);
    expect((await ask(`/van-ban/${directiveId}`, who, { title: 'x', version: '1' })).status).toBe(404);
    expect(
      (await ask(`/van-ban/${directiveId}/soat`, who, { task: first.id, version: '1', intent: 'drop' }))
        .status,
    ).toBe(404);
    expect((await ask(`/van-ban/${directiveId}/giao`, who, { intent: 'issue' })).status).toBe(404);
    expect((await drafts())[0]?.version).toBe(first.version);
  });
});

test('a school takes no directive in', async () => {
  expect((await ask('/van-ban/moi', 'head', { text: DIRECTIVE })).status).toBe(403);
});

test('addresses that are no ids are not there', async () => {
  for (const path of [
    '/van-ban/x',
    '/van-ban/x/soat',
    '/van-ban/x/giao',
    '/van-ban/tiep-nhan/x',
    '/van-ban/x/soat/sua',
  ]) {
    expect((await ask(path, 'clerk')).status).toBe(404);
  }
  expect((await ask(`/van-ban/${randomUUID()}/soat`, 'clerk')).status).toBe(404);
});

describe('a form of another site', () => {
  test('neither takes in nor issues', async () => {
    const headers = { origin: 'https://example.org', cookie: await cookieOf('clerk') };
    const body = new URLSearchParams({ intent: 'issue' });
    const issue = await app.fetch(`/van-ban/${directiveId}/giao`, { method: 'POST', headers, body });
    expect(issue.status).toBe(403);
    const text = new URLSearchParams({ text: `${DIRECTIVE} y` });
    expect((await app.fetch('/van-ban/moi/tai-len', { method: 'POST', headers, body: text })).status).toBe(
      403,
    );
  });
  test('cannot disguise an edit as plain text', async () => {
    const headers = {
      origin: 'https://example.org',
      cookie: await cookieOf('clerk'),
      'content-type': 'text/plain',
    };
    const body = JSON.stringify({ requestKey: randomUUID(), edit: dropFirst });
    const answer = await app.fetch(`/van-ban/${directiveId}/soat/sua`, { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
  });
});

describe('by plain forms, without script', () => {
  test('pasted text is read, and the review shows the text and the tasks', async () => {
    const answer = await ask('/van-ban/moi', 'clerk', { text: `${DIRECTIVE}\nDán` });
    expect(answer.status).toBe(303);
    const page = await (await ask(await whenRead(answer), 'clerk')).text();
    expect(page).toContain('Rà soát cơ sở vật chất');
    expect(page).toContain('5 nhiệm vụ cho 4 đơn vị · 11 việc giao');
  });
  test('a secret text is refused where it was pasted', async () => {
    const answer = await ask('/van-ban/moi', 'clerk', { text: `MẬT\n${DIRECTIVE}` });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Văn bản có dấu mật');
  });
  test('the same text twice leads to a page that links to what exists', async () => {
    const text = `${DIRECTIVE}\nHai lần`;
    const once = await whenRead(await ask('/van-ban/moi', 'clerk', { text }));
    const twice = await ask('/van-ban/moi', 'clerk', { text });
    expect(twice.status).toBe(303);
    const page = await (await ask(await whenRead(twice), 'clerk')).text();
    expect(page).toContain(once.replace('/soat', ''));
  });

  test('fields of a task are saved together; a wrong date is marked and nothing is lost', async () => {
    const { directiveId: id } = await received();
    const [task] = await drafts(id);
    if (task === undefined) throw new Error('no draft');
    const on = { task: task.id, version: String(task.version) };
    const fields = { product: 'Báo cáo rà soát', deadlineKind: 'date', bound: 'by', date: '5/7/2024' };
    const saved = await ask(`/van-ban/${id}/soat`, 'clerk', {
      ...on,
      ...fields,
      addLead: 'phong tai chinh',
      intent: 'save',
    });
    expect(saved.status).toBe(303);
    const [after] = await drafts(id);
    expect(after?.value).toMatchObject({
      product: 'Báo cáo rà soát',
      deadline: { kind: 'date', date: '2024-07-05', bound: 'by' },
      leads: [{}, { written: 'Phòng Tài chính - Kế hoạch' }],
    });
    const wrong = {
      ...fields,
      task: task.id,
      version: String(after?.version),
      date: '35/7/2024',
      intent: 'save',
    };
    expect((await ask(`/van-ban/${id}/soat`, 'clerk', wrong)).status).toBe(422);
    expect((await drafts(id))[0]?.version).toBe(after?.version);
  });

  test('splitting, merging, dropping and adding by words work; an old form changes nothing', async () => {
    const { directiveId: id } = await received();
    const path = `/van-ban/${id}/soat`;
    const before = await drafts(id);
    const [one, two] = before;
    if (one === undefined || two === undefined) throw new Error('no drafts');
    const offset = String(one.value.span.start + one.value.quote.indexOf('sửa chữa'));
    await ask(path, 'clerk', { task: one.id, version: '1', splitAt: offset });
    expect(await drafts(id)).toHaveLength(before.length + 1);
    expect((await ask(path, 'clerk', { task: one.id, version: '1', intent: 'drop' })).status).toBe(409);
    await ask(path, 'clerk', { task: two.id, version: '1', intent: 'merge' });
    expect(await drafts(id)).toHaveLength(before.length);
    expect((await ask(path, 'clerk', { words: 'không có trong văn bản' })).status).toBe(422);
    await ask(path, 'clerk', { words: 'Nhiệm vụ trọng tâm trong thời gian đến' });
    expect(await drafts(id)).toHaveLength(before.length + 1);
    await ask(path, 'clerk', { undo: '3' });
    expect(await drafts(id)).toHaveLength(before.length);
  });

  test('the header is mended; a date that is none is marked', async () => {
    const path = `/van-ban/${directiveId}`;
    const form = { version: '1', title: 'Kết luận hội nghị', number: '203/TB-UBND', issueDate: '31/6/2024' };
    const refused = await ask(path, 'clerk', form);
    expect([refused.status, (await refused.text()).includes('Ngày chưa đúng')]).toEqual([422, true]);
    expect((await ask(path, 'clerk', { ...form, issueDate: '19/6/2024' })).status).toBe(303);
    expect((await directives.read(clerk, directiveId)).directive.header).toMatchObject({
      title: 'Kết luận hội nghị',
      issueDate: '2024-06-19',
    });
  });

  test('a unit is excepted on the last page, and the rest is issued', async () => {
    const { directiveId: id } = await received();
    const [task] = await drafts(id);
    if (task === undefined) throw new Error('no draft');
    const path = `/van-ban/${id}/giao`;
    expect(await (await ask(path, 'clerk')).text()).toContain('Giao 11 việc cho 4 đơn vị');
    const exception = { task: task.id, version: '1', unit: world.unit('nursery'), intent: 'except' };
    expect((await ask(path, 'clerk', exception)).status).toBe(303);
    expect(await (await ask(path, 'clerk')).text()).toContain('Giao 10 việc cho 4 đơn vị');
    // A form that does not say so hands nothing out.
    for (const broken of [{}, { intent: 'take-back' }, { intent: 'except', task: 'x', unit: 'y' }]) {
      expect((await ask(path, 'clerk', broken)).status).toBe(422);
    }
    const issued = await ask(path, 'clerk', { intent: 'issue' });
    expect([issued.status, issued.headers.get('location')]).toEqual([303, `/van-ban/${id}/theo-doi`]);
    expect((await ask(path, 'clerk')).headers.get('location')).toBe(`/van-ban/${id}/theo-doi`);
    expect((await ask(`/van-ban/${id}`, 'head')).status).toBe(200);
    expect(await (await ask('/van-ban', 'head')).text()).toContain(`/van-ban/${id}`);
    expect((await ask(`/van-ban/${id}/soat`, 'head')).status).toBe(403);
  });

  test('the same unclear words in many tasks are settled by one form, and taken back as one', async () => {
    const { directiveId: id } = await received();
    for (const { id: taskId, version } of (await drafts(id)).slice(0, 3)) {
      const leads = [{ written: 'Chủ tịch UBND các thị xã', span: null, why: { from: 'person' }, set: null }];
      // As a reading leaves words that name nobody here.
      const edit = { kind: 'set-leads', taskId, version, leads } as Edit;
      await directives.review.edit(clerk, id, { requestKey: crypto.randomUUID(), edit });
    }
    const path = `/van-ban/${id}/giao`;
    expect(await (await ask(path, 'clerk')).text()).toContain('“Chủ tịch UBND các thị xã” ở 3 nhiệm vụ');
    const form = { written: 'Chủ tịch UBND các thị xã', intent: 'resolve', unitWords: 'không có đơn vị nào' };
    const refused = await ask(path, 'clerk', form);
    expect([refused.status, (await refused.text()).includes('Không có đơn vị phù hợp')]).toEqual([422, true]);
    const settled = await ask(path, 'clerk', { ...form, unitWords: 'phong tai chinh' });
    expect([settled.status, settled.headers.get('location')]).toEqual([303, path]);
    const leads = async () =>
      (await drafts(id)).slice(0, 3).map(({ value }) => value.leads[0]?.set?.include.length);
    expect(await leads()).toEqual([1, 1, 1]);
    expect((await ask(path, 'clerk', form)).status).toBe(409);
    await ask(`/van-ban/${id}/soat`, 'clerk', { undo: '4' });
    expect(await leads()).toEqual([undefined, undefined, undefined]);
    expect((await ask(path, 'clerk', { ...form, intent: 'leave-out' })).status).toBe(303);
    expect((await drafts(id))[0]?.value.leads).toEqual([]);
    const nobody = { written: '', intent: 'resolve', unitWords: 'phong tai chinh' };
    expect((await ask(path, 'clerk', nobody)).status).toBe(303);
    expect((await drafts(id))[2]?.value.leads).toMatchObject([{ written: 'Phòng Tài chính - Kế hoạch' }]);
  });
});

describe('by the script of the review', () => {
  test('an edit is answered with the new state; one that is none is refused', async () => {
    const product = { kind: 'set-product', taskId: first.id, version: first.version, product: ' Kế  hoạch ' };
    const answer = await sendEdit('clerk', product);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { ok: true, tasks: [{ id: first.id, value: { product: 'Kế hoạch' } }] },
    ]);
    for (const wrong of [{ kind: 'burn' }, { ...product, taskId: 'x' }, { ...dropFirst, version: 0 }, null]) {
      expect((await sendEdit('clerk', wrong)).status).toBe(422);
    }
  });
  test('a colleague hears of it', async () => {
    const news = await (await ask(`/van-ban/${directiveId}/soat/sua?since=0`, 'colleague')).json();
    expect(news.edits.map((edit: { kind: string }) => edit.kind)).toContain('set-product');
  });
});

test('an upload whose body is broken is refused in words', async () => {
  const headers = {
    ...ORIGIN,
    cookie: await cookieOf('clerk'),
    'content-type': 'multipart/form-data; boundary=x',
  };
  const body = '--y\r\nbroken';
  const answer = await app.fetch('/van-ban/moi/tai-len', { method: 'POST', headers, body });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toHaveProperty('refused');
});
