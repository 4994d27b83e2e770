import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { cookiesOf, type Fields, PASSWORD, send, whereTo } from '../../test/browser.ts';
import { ADMINISTRATOR, setUpDistrict } from '../../test/district.ts';
import { actorOfApiKey } from './api-key.actions.ts';

const app = await testApplication({ today: '2024-06-20' });
const administrator = await setUpDistrict(app);
const ask = (path: string, cookie: string, fields?: Fields) => send(app, path, cookie, { fields });

beforeEach(async () => {
  await sql`delete from auth.session`.execute(app.owner);
  await sql`delete from auth."twoFactor"`.execute(app.owner);
  await sql`delete from auth.totp_step`.execute(app.owner);
  await sql`update auth."user" set "twoFactorEnabled" = false`.execute(app.owner);
  await sql`delete from second_factor_rule`.execute(app.owner);
});

const signedIn = async () =>
  cookiesOf(await ask('/dang-nhap', '', { email: ADMINISTRATOR, password: PASSWORD }));
const requireFrom = async (from: string) =>
  await ask('/nguoi/hai-lop', await signedIn(), { administrator: from });

/** Turns codes on at the page that leads on to /don-vi. */
async function setUp(cookie: string): Promise<Response> {
  const path = '/tai-khoan/hai-lop';
  const page = await (await ask(path, cookie, { intent: 'begin', password: PASSWORD })).text();
  const uri = /name="uri" value="([^"]+)"/u.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const secret = new TextDecoder().decode(base32.decode(new URL(uri).searchParams.get('secret') ?? ''));
  const code = await createOTP(secret).totp();
  return await ask(path, cookie, { intent: 'confirm', code, tiep: '/don-vi' });
}

describe('a role that must have a second factor', () => {
  it('is chosen by administrators, shown with how many are ready, and recorded', async () => {
    expect(whereTo(await requireFrom('2024-07-01'))).toEqual([303, '/nguoi/hai-lop']);
    const page = await (await ask('/nguoi/hai-lop', await signedIn())).text();
    expect([page.includes('value="2024-07-01"'), page.includes('0 / 1 người')]).toEqual([true, true]);
    const [entry] = await app.owner
      .selectFrom('audit_entry')
      .select('detail')
      .where('action', '=', 'second-factor.required')
      .orderBy('seq', 'desc')
      .limit(1)
      .execute();
    expect(entry?.detail).toMatchObject({ roles: 'administrator 2024-07-01', before: '' });
  });

  it('is not set for a day that is none', async () => {
    const answer = await ask('/nguoi/hai-lop', await signedIn(), { administrator: '2024-13-40' });
    expect([answer.status, (await answer.text()).includes('Chọn một ngày')]).toEqual([422, true]);
    expect(await app.owner.selectFrom('second_factor_rule').selectAll().execute()).toEqual([]);
  });

  it('is reminded before the day, on every page, and does everything', async () => {
    await requireFrom('2024-06-21');
    const page = await (await ask('/don-vi', await signedIn())).text();
    expect([page.includes('Từ ngày 21/6/2024'), page.includes('/tai-khoan/hai-lop')]).toEqual([true, true]);
  });

  it('from the day on reaches nothing but the page that sets it up, which then leads on', async () => {
    await requireFrom('2024-06-20');
    const cookie = await signedIn();
    for (const [path, to] of [
      ['/don-vi', '/tai-khoan/hai-lop?tiep=%2Fdon-vi'],
      ['/', '/dang-nhap'],
      ['/dang-nhap', '/tai-khoan/hai-lop'],
    ] as const) {
      expect(whereTo(await ask(path, cookie))).toEqual([302, to]);
    }
    const form = await ask('/nguoi/hai-lop', cookie, { administrator: '' });
    expect(whereTo(form)).toEqual([302, '/tai-khoan/hai-lop?tiep=%2Fnguoi%2Fhai-lop']);
    expect(await app.owner.selectFrom('second_factor_rule').selectAll().execute()).toHaveLength(1);
    const done = await setUp(cookie);
    expect(whereTo(done)).toEqual([303, '/don-vi']);
    expect((await ask('/don-vi', cookiesOf(done))).status).toBe(200);
  });

  it('can sign out instead', async () => {
    await requireFrom('2024-06-20');
    const cookie = await signedIn();
    expect(whereTo(await ask('/dang-xuat', cookie, {}))).toEqual([303, '/dang-nhap']);
    expect((await ask('/dang-nhap', cookie)).status).toBe(200);
  });

  it('does not give the last one up', async () => {
    const cookie = cookiesOf(await setUp(await signedIn()));
    await ask('/nguoi/hai-lop', cookie, { administrator: '2024-06-20' });
    const answer = await ask('/tai-khoan/hai-lop', cookie, { intent: 'off', password: PASSWORD });
    expect([answer.status, (await answer.text()).includes('phải có xác thực hai lớp')]).toEqual([409, true]);
    expect((await ask('/don-vi', cookie)).status).toBe(200);
  });

  it('cannot go around it with an API key made before', async () => {
    const cookie = await signedIn();
    const key = await app.actions.apiKeys.make(
      administrator,
      { address: null, secure: false, cookie },
      { name: 'Báo cáo', scopes: ['units:read'], days: 30 },
      PASSWORD,
    );
    const facts = { requestId: 'r', address: null };
    expect(await actorOfApiKey(app, key, facts)).not.toBeNull();
    await requireFrom('2024-06-20');
    expect(await actorOfApiKey(app, key, facts)).toBeNull();
    await setUp(await signedIn());
    expect(await actorOfApiKey(app, key, facts)).not.toBeNull();
  });
});

it('a session elsewhere does not outlive the second factor that was given up', async () => {
  const before = await signedIn();
  const here = cookiesOf(await setUp(before));
  await sql`update auth.session set "secondFactor" = true`.execute(app.owner);
  const elsewhere = 'elsewhere';
  await sql`
    insert into auth.session (id, "expiresAt", token, "updatedAt", "userId", "secondFactor")
    select ${elsewhere}, now() + interval '1 day', ${elsewhere}, now(), id, true from auth."user"
  `.execute(app.owner);
  await ask('/tai-khoan/hai-lop', here, { intent: 'off', password: PASSWORD });
  const left = await sql<{ both: boolean }>`
    select "secondFactor" as both from auth.session where id = ${elsewhere}`.execute(app.owner);
  expect(left.rows).toEqual([{ both: false }]);
});

it('a session that changed its password is still one of both factors', async () => {
  const cookie = cookiesOf(await setUp(await signedIn()));
  await ask('/nguoi/hai-lop', cookie, { administrator: '2024-06-20' });
  const other = 'con mèo trèo cây cau';
  const form = { intent: 'password', currentPassword: PASSWORD, newPassword: other, passwordAgain: other };
  const answer = await ask('/tai-khoan', cookie, form);
  expect((await ask('/don-vi', cookiesOf(answer))).status).toBe(200);
  const back = { ...form, currentPassword: other, newPassword: PASSWORD, passwordAgain: PASSWORD };
  expect((await ask('/tai-khoan', cookiesOf(answer), back)).status).toBe(303);
});

it.each(['leader', 'head', 'specialist', 'clerk', 'staff'] as const)(
  'a %s neither sees nor sets it',
  async (role) => {
    const positions = administrator.positions.map((position) => ({ ...position, role }));
    const { byRole, set } = app.actions.secondFactorRules;
    await expect(byRole({ ...administrator, positions })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(set({ ...administrator, positions }, [])).rejects.toMatchObject({ code: 'not_allowed' });
  },
);
