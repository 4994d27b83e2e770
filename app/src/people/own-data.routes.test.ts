import { describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfWorld } from '../../test/district.ts';
import { verifyRecord } from '../audit/verify.actions.ts';
import type { PositionId } from '../base/ids.ts';
import { emailOf, makeWorld, type PersonKey } from '../tasks/task-world.test-data.ts';

const app = await testApplication({ today: '2024-06-20' });
const world = await makeWorld(app);
const { ask } = await browsersOfWorld(app);
const { people } = app.actions;
const teacher = world.actor('teacher');
const administrator = world.actor('schoolAdministrator');

async function page(path: string, who: PersonKey): Promise<string> {
  const answer = await ask(path, who);
  expect(answer.status).toBe(200);
  return await answer.text();
}

/** Asks for a correction on behalf of somebody, and gives its id. */
async function asked(who: PersonKey, form: Record<string, string>): Promise<string> {
  const answer = await ask('/tai-khoan/du-lieu', who, {
    intent: 'ask',
    positionId: '',
    reason: 'Ghi nhầm',
    ...form,
  });
  expect(answer.status).toBe(303);
  const [request] = (await people.ownData(world.actor(who), 20)).corrections;
  if (request === undefined) throw new Error('a request was made');
  return request.id;
}

const decide = (form: Record<string, string>, who: PersonKey = 'schoolAdministrator') =>
  ask('/nguoi/de-nghi', who, { name: '', ...form });
const person = async (who: PersonKey) => (await people.ownData(world.actor(who), 20)).person;
const actions = async () =>
  (
    await app.actions.record.list(administrator, { objectKind: 'person', objectId: teacher.personId })
  ).entries.map(({ action }) => action);

describe('what is kept of oneself', () => {
  it.each(['/tai-khoan/du-lieu', '/tai-khoan/du-lieu/tep', '/nguoi/de-nghi'])(
    'is not shown without signing in: %s',
    async (path) => {
      expect((await ask(path, null)).status).toBe(302);
    },
  );

  it('can be read: data, positions, sessions, the record', async () => {
    const html = await page('/tai-khoan/du-lieu', 'teacher');
    expect(html).toContain(emailOf('teacher'));
    expect(html).toContain('Trường Tiểu học Hoà Bình');
    expect(html).toContain('đã đăng nhập');
    expect(html).not.toContain(emailOf('head'));
    expect(await page('/tai-khoan/du-lieu?in=1', 'teacher')).toContain('Lập ngày 20/6/2024');
  });

  it('can be taken away as a file, and that is recorded', async () => {
    const answer = await ask('/tai-khoan/du-lieu/tep', 'teacher');
    expect(answer.headers.get('content-disposition')).toContain('du-lieu-cua-toi-2024-06-20.json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      person: { id: teacher.personId, email: emailOf('teacher') },
      account: { hasPassword: true, sessions: [expect.objectContaining({ until: expect.any(String) })] },
      record: { by: expect.arrayContaining([expect.objectContaining({ action: 'person.data-taken' })]) },
    });
    // Neither what signs in nor what another did from where.
    expect(text).not.toMatch(/argon2|token|secret/u);
    expect(await actions()).toContain('person.data-taken');
  });

  it('tells who looked at it, not from where', async () => {
    const looker = { ...administrator, address: '198.51.100.9' };
    await people.history(looker, teacher.personId, { side: 'by', order: 'newest', page: 1 });
    const { record } = await people.ownData(teacher, 20);
    expect(record.looks[0]).toMatchObject({
      action: 'record.viewed',
      actorName: administrator.name,
      address: null,
    });
    expect(await page('/tai-khoan/du-lieu', 'teacher')).toContain('xem lịch sử hoạt động');
    await app.actions.record.list(looker, { who: 'teacher' });
    expect((await people.ownData(teacher, 20)).record.looks[0]?.action).toBe('record.searched');
    await app.actions.record.list(looker, { who: 'somebody else' });
    expect((await people.ownData(teacher, 20)).record.looks).toHaveLength(record.looks.length + 1);
  });

  it('does not record looking at oneself', async () => {
    await people.history(teacher, teacher.personId, { side: 'by', order: 'newest', page: 1 });
    expect((await people.ownData(teacher, 20)).record.by.map(({ action }) => action)).not.toContain(
      'record.viewed',
    );
  });
});

describe('a correction', () => {
  it('is told at each field what is wrong, and nothing is lost', async () => {
    const form = {
      intent: 'ask',
      field: 'email',
      positionId: '',
      wanted: 'không phải thư',
      reason: 'Ghi nhầm',
    };
    const answer = await ask('/tai-khoan/du-lieu', 'teacher', form);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('Nhập địa chỉ thư điện tử hợp lệ'),
    ]);
    for (const wrong of [
      { field: 'x' },
      { wanted: '' },
      { reason: '' },
      { field: 'position' },
      { wanted: emailOf('teacher') },
    ]) {
      expect(
        (await ask('/tai-khoan/du-lieu', 'teacher', { ...form, ...wrong })).status,
        JSON.stringify(wrong),
      ).toBe(422);
    }
  });

  it('that is accepted changes what is kept, and the person is told', async () => {
    const request = await asked('teacher', { field: 'phone', wanted: '0905 000 111' });
    expect(await page('/nguoi/de-nghi', 'schoolAdministrator')).toContain('0905 000 111');
    const told = await app.actions.notices.list(administrator);
    expect(told[0]).toMatchObject({ kind: 'correction-asked' });
    expect((await decide({ intent: 'accept', request })).status).toBe(303);
    expect(await person('teacher')).toMatchObject({ phone: '0905 000 111' });
    const [notice] = await app.actions.notices.list(teacher);
    expect(notice).toMatchObject({
      kind: 'correction-accepted',
      data: { subject: 'điện thoại: 0905 000 111' },
    });
    expect(await page('/tai-khoan/du-lieu', 'teacher')).toContain('đã chấp nhận');
    expect((await actions()).slice(0, 3)).toEqual([
      'correction.accepted',
      'person.changed',
      'correction.asked',
    ]);
  });

  it('that is refused leaves everything, with a reason that the person reads', async () => {
    const request = await asked('teacher', { field: 'name', wanted: 'Tên Khác' });
    expect((await decide({ intent: 'refuse', request, answer: '' })).status).toBe(422);
    expect((await decide({ intent: 'refuse', request, answer: 'Không có căn cứ' })).status).toBe(303);
    expect(await person('teacher')).toMatchObject({ name: teacher.name });
    expect(await page('/tai-khoan/du-lieu', 'teacher')).toContain('Không có căn cứ');
  });

  it('of a title holds from the day that is given', async () => {
    const [position] = (await people.ownData(teacher, 20)).positions;
    const request = await asked('teacher', {
      field: 'position',
      positionId: position?.id ?? '',
      wanted: 'Giáo viên hạng II',
    });
    expect((await decide({ intent: 'accept', request, from: '' })).status).toBe(422);
    expect((await decide({ intent: 'accept', request, from: '2024-06-01' })).status).toBe(303);
    const titles = (await people.ownData(teacher, 20)).positions.map(({ title, from }) => [title, from]);
    expect(titles).toEqual([
      ['Giáo viên hạng II', '2024-06-01'],
      ['Chức vụ', '2020-01-01'],
    ]);
  });

  it('waits alone for its field, until it is withdrawn', async () => {
    const request = await asked('teacher', { field: 'name', wanted: 'Tên Khác' });
    const again = {
      intent: 'ask',
      field: 'name',
      positionId: '',
      wanted: 'Tên Khác Nữa',
      reason: 'Ghi nhầm',
    };
    expect((await ask('/tai-khoan/du-lieu', 'teacher', again)).status).toBe(422);
    expect((await ask('/tai-khoan/du-lieu', 'teacher', { intent: 'withdraw', request })).status).toBe(303);
    expect((await decide({ intent: 'accept', request })).status).toBe(409);
    expect((await ask('/tai-khoan/du-lieu', 'teacher', { intent: 'withdraw', request })).status).toBe(409);
    await people.withdrawCorrection(
      teacher,
      await asked('teacher', { field: 'name', wanted: 'Tên Khác Nữa' }),
    );
  });

  it('with an address that is another’s by then is not applied', async () => {
    const request = await asked('teacher', { field: 'email', wanted: emailOf('otherHead') });
    const answer = await decide({ intent: 'accept', request });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Chưa sửa được')]);
    expect(await person('teacher')).toMatchObject({ email: emailOf('teacher') });
    await people.withdrawCorrection(teacher, request);
  });

  it('is nobody else’s to withdraw, and only administrators decide', async () => {
    const request = await asked('teacher', { field: 'name', wanted: 'Tên Khác' });
    expect((await ask('/tai-khoan/du-lieu', 'head', { intent: 'withdraw', request })).status).toBe(404);
    for (const who of ['teacher', 'head', 'leader', 'specialist'] as const) {
      expect((await ask('/nguoi/de-nghi', who)).status).toBe(403);
      expect((await decide({ intent: 'accept', request }, who)).status).toBe(403);
      expect((await decide({ intent: 'refuse', request, answer: 'x' }, who)).status).toBe(403);
    }
    const positionId = (await people.ownData(world.actor('head'), 20)).positions[0]?.id as PositionId;
    await expect(
      people.askCorrection(teacher, { field: 'position', positionId, wanted: 'Hiệu trưởng', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'bad_input' });
    await people.withdrawCorrection(teacher, request);
  });

  it('leaves the record whole', async () => {
    expect((await verifyRecord(app.db, { anchors: [] })).damage).toEqual([]);
  });
});
