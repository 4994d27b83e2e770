import { beforeAll, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';

const app = await testApplication({ today: '2024-06-20' });
const setUpForm = {
  unitName: 'UBND huyện Bình Sơn',
  unitKind: 'district-committee',
  name: 'Võ Thị Hạnh',
  title: 'Quản trị hệ thống',
  email: 'quan-tri@binhson.example',
  password: 'một mật khẩu dài',
  passwordAgain: 'một mật khẩu dài',
};

function ask(path: string, init: { cookie?: string; form?: Record<string, string>; origin?: string } = {}) {
  const headers: Record<string, string> = { origin: init.origin ?? 'http://localhost', accept: 'text/html' };
  if (init.cookie !== undefined) headers['cookie'] = init.cookie;
  const sent = init.form === undefined ? {} : { method: 'POST', body: new URLSearchParams(init.form) };
  return app.fetch(path, { headers, ...sent });
}

function whereTo(answer: Response): [number, string | null] {
  return [answer.status, answer.headers.get('location')];
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

// The first request may have to build the pages.
beforeAll(() => app.fetch('/dang-nhap'));

describe('an empty installation', () => {
  it('leads its first visitor to the set-up', async () => {
    expect(whereTo(await ask('/'))).toEqual([302, '/dang-nhap']);
    expect(whereTo(await ask('/dang-nhap'))).toEqual([302, '/thiet-lap']);
    expect((await ask('/thiet-lap')).status).toBe(200);
  });

  it('keeps what was typed when something is wrong, but never a password', async () => {
    const answer = await ask('/thiet-lap', { form: { ...setUpForm, passwordAgain: 'khác', name: '' } });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Hai lần nhập mật khẩu chưa giống nhau.');
    expect(page).toContain('value="UBND huyện Bình Sơn"');
    expect(page).not.toContain('một mật khẩu dài');
  });

  it('is set up by the first of two who post at once, who is then signed in', async () => {
    const both = await Promise.all([
      ask('/thiet-lap', { form: setUpForm }),
      ask('/thiet-lap', { form: setUpForm }),
    ]);
    expect(both.map((answer) => whereTo(answer).join(' ')).toSorted()).toEqual([
      '303 /dang-nhap',
      '303 /don-vi',
    ]);
    const first = both.find(({ headers }) => headers.get('location') === '/don-vi');
    const page = await ask('/don-vi', { cookie: first === undefined ? '' : cookieOf(first) });
    expect(await page.text()).toContain('Mới có đơn vị quản lý');
  });

  it('is not set up again', async () => {
    expect(whereTo(await ask('/thiet-lap'))).toEqual([302, '/dang-nhap']);
    const other = { ...setUpForm, email: 'khac@binhson.example', passwordAgain: 'x' };
    expect(whereTo(await ask('/thiet-lap', { form: other }))).toEqual([303, '/dang-nhap']);
    expect(await app.db.selectFrom('person').select('email').execute()).toHaveLength(1);
  });
});

describe('signing in by the form', () => {
  const right = { email: setUpForm.email, password: setUpForm.password, tiep: '/don-vi?tim=x' };

  it('leads to the page that was asked for', async () => {
    expect(whereTo(await ask('/dang-nhap', { form: right }))).toEqual([303, '/don-vi?tim=x']);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'never leads to %s',
    async (tiep) => {
      expect(whereTo(await ask('/dang-nhap', { form: { ...right, tiep } }))).toEqual([303, '/']);
    },
  );

  it('says the same of a wrong password and an unknown address, and keeps the address', async () => {
    for (const form of [
      { ...right, password: 'sai' },
      { ...right, email: 'ai-do@binhson.example' },
    ]) {
      const answer = await ask('/dang-nhap', { form });
      const page = await answer.text();
      expect(answer.status).toBe(401);
      expect(page).toContain('Thư điện tử hoặc mật khẩu không đúng.');
      expect(page).toContain(`value="${form.email}"`);
      expect(answer.headers.getSetCookie().join()).not.toContain('session_token');
    }
  });

  it('is refused from another site', async () => {
    expect((await ask('/dang-nhap', { form: right, origin: 'https://evil.example' })).status).toBe(403);
  });
});

describe('signing out', () => {
  it('ends the session and leads to the sign-in', async () => {
    const cookie = cookieOf(await ask('/dang-nhap', { form: { ...setUpForm, tiep: '/' } }));
    expect((await ask('/don-vi', { cookie })).status).toBe(200);
    expect(whereTo(await ask('/dang-nhap', { cookie }))).toEqual([302, '/']);
    expect(whereTo(await ask('/dang-xuat', { cookie, form: {} }))).toEqual([303, '/dang-nhap']);
    expect((await ask('/don-vi', { cookie })).status).toBe(302);
  });

  it('is not done by following a link, and harmless when nobody is signed in', async () => {
    const cookie = cookieOf(await ask('/dang-nhap', { form: { ...setUpForm, tiep: '/' } }));
    expect(whereTo(await ask('/dang-xuat', { cookie }))).toEqual([302, '/']);
    expect((await ask('/don-vi', { cookie })).status).toBe(200);
    expect(whereTo(await ask('/dang-xuat', { form: {} }))).toEqual([303, '/dang-nhap']);
  });
});
