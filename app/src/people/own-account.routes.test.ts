import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { type Fields, PASSWORD, send } from '../../test/browser.ts';
import { ADMINISTRATOR, setUpDistrict } from '../../test/district.ts';
import { hashPassword } from './password.ts';
import { createAccounts } from './sign-in.ts';

const app = await testApplication({ today: '2024-06-20' });
await setUpDistrict(app);
const OTHER = 'con mèo trèo cây cau';
const PHONE =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36';

const hash = await hashPassword(PASSWORD);

beforeEach(async () => {
  await app.owner
    .withSchema('auth')
    .deleteFrom('session' as never)
    .execute();
  await app.owner
    .withSchema('auth')
    .updateTable('account' as never)
    .set({ password: hash } as never)
    .execute();
  await app.owner
    .withSchema('auth')
    .deleteFrom('sign_in_try' as never)
    .execute();
});

async function signedIn(userAgent: string | null = null, password = PASSWORD): Promise<string> {
  const cookies = await app.actions.signIn.signIn(ADMINISTRATOR, password, {
    address: null,
    secure: false,
    userAgent,
  });
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

const ask = (cookie: string, fields?: Fields) => send(app, '/tai-khoan', cookie, { fields });

const change = (current: string, wanted: string, again = wanted) => ({
  intent: 'password',
  currentPassword: current,
  newPassword: wanted,
  passwordAgain: again,
});

async function recorded(action: string): Promise<readonly { actor_name: string; detail: unknown }[]> {
  return await app.owner
    .selectFrom('audit_entry')
    .select(['actor_name', 'detail'])
    .where('action', '=', action)
    .orderBy('seq')
    .execute();
}

async function allowed(cookie: string): Promise<boolean> {
  return (await ask(cookie)).status === 200;
}

it('without sign-in there is no account to see or change', async () => {
  for (const answer of [await ask(''), await ask('', change(PASSWORD, OTHER))]) {
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/dang-nhap?tiep=%2Ftai-khoan']);
  }
});

describe("changing one's own password", () => {
  it('ends the other sessions, keeps this one, and is recorded without the password', async () => {
    const [here, elsewhere] = [await signedIn(), await signedIn(PHONE)];
    const answer = await ask(here, change(PASSWORD, OTHER));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/tai-khoan']);
    const next = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    expect([await allowed(next), await allowed(here), await allowed(elsewhere)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await signedIn(null, OTHER)).not.toBe('');
    await expect(signedIn(null, PASSWORD)).rejects.toMatchObject({ code: 'sign_in_failed' });
    expect(JSON.stringify(await recorded('account.password-changed'))).toBe(
      '[{"actor_name":"Võ Thị Hạnh","detail":{"about":"Võ Thị Hạnh"}}]',
    );
  });

  it.each([
    ['the old one is wrong', change('không phải', OTHER), 'Mật khẩu hiện tại không đúng.'],
    ['it is short', change(PASSWORD, 'ngắn'), 'từ 15 đến 128 ký tự'],
    ['everybody tries it first', change(PASSWORD, 'matkhau123456789'), 'quá dễ đoán'],
    ['it is the own name', change(PASSWORD, 'Võ Thị Hạnh Hạnh Võ'), 'gồm tên người'],
    ['it was typed differently', change(PASSWORD, OTHER, `${OTHER} `), 'chưa giống nhau'],
  ])('is refused when %s, and nothing is ended', async (_why, form, words) => {
    const [here, elsewhere] = [await signedIn(), await signedIn()];
    const answer = await ask(here, form);
    const page = await answer.text();
    expect([answer.status, page.includes(words), page.includes(form.newPassword)]).toEqual([
      422,
      true,
      false,
    ]);
    expect([await allowed(here), await allowed(elsewhere)]).toEqual([true, true]);
  });

  it('makes whoever tries old passwords at an open computer wait', async () => {
    const here = await signedIn();
    const answers: number[] = [];
    for (let n = 0; n < 9; n += 1) answers.push((await ask(here, change(`thử ${n}`, OTHER))).status);
    expect(answers).toEqual([422, 422, 422, 422, 422, 422, 422, 422, 429]);
  });
});

describe('the list of sessions', () => {
  const idOf = async (device: string): Promise<string> => {
    const found = await sql<{ id: string }>`
      select id from auth.session where "userAgent" like ${`%${device}%`}`.execute(app.owner);
    return found.rows[0]?.id ?? '';
  };

  it('shows where one is signed in, and the token of none', async () => {
    const [here, phone] = [await signedIn(), await signedIn(PHONE)];
    const page = await (await ask(here)).text();
    expect(page).toContain('thiết bị này');
    expect(page).toContain('Chrome · Android');
    for (const cookie of [here, phone]) {
      expect(page).not.toContain(decodeURIComponent(cookie).split(/[=.]/)[2]);
    }
  });

  it('ends one of them, recorded with the device', async () => {
    const [here, phone, third] = [await signedIn(), await signedIn(PHONE), await signedIn()];
    const answer = await ask(here, { intent: 'end-session', session: await idOf('Android') });
    expect(answer.status).toBe(303);
    expect([await allowed(here), await allowed(phone), await allowed(third)]).toEqual([true, false, true]);
    expect((await recorded('session.revoked')).at(-1)?.detail).toMatchObject({ device: 'Chrome · Android' });
  });

  it('ends all others', async () => {
    const [here, phone, third] = [await signedIn(), await signedIn(PHONE), await signedIn()];
    await ask(here, { intent: 'end-others' });
    expect([await allowed(here), await allowed(phone), await allowed(third)]).toEqual([true, false, false]);
  });

  it("leaves other people's sessions, and made-up ones, alone", async () => {
    const here = await signedIn();
    const other = await createAccounts(app.db, [
      { email: 'khac@binhson.example', name: 'Lê Văn Khác', passwordHash: await hashPassword(PASSWORD) },
    ]);
    const browser = { address: null, secure: false, userAgent: 'Firefox/127.0' };
    const cookies = await app.actions.signIn.signIn('khac@binhson.example', PASSWORD, browser);
    for (const session of [await idOf('Firefox'), 'no-session']) {
      expect((await ask(here, { intent: 'end-session', session })).status).toBe(303);
    }
    const headers = new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
    expect(await app.actions.signIn.sessionOf(headers)).toBe(other.get('khac@binhson.example'));
  });
});

describe('the record tells', () => {
  it('of signing in, with the device, and of signing out', async () => {
    const cookie = await signedIn(PHONE);
    const headers = { cookie, origin: 'http://localhost' };
    await app.fetch('/dang-xuat', { method: 'POST', headers, body: new URLSearchParams() });
    expect((await recorded('session.begun')).at(-1)).toMatchObject({
      actor_name: 'Võ Thị Hạnh',
      detail: { device: 'Chrome · Android' },
    });
    expect((await recorded('session.ended')).at(-1)).toMatchObject({ actor_name: 'Võ Thị Hạnh' });
  });

  it('of refusals with the masked address and nothing that was typed, three times and once more at the limit', async () => {
    const from = { address: '203.0.113.20', secure: false, requestId: 'r' };
    for (let n = 0; n < 12; n += 1) {
      await app.actions.signIn.signIn(ADMINISTRATOR, `thử mật khẩu ${n}`, from).catch(() => null);
    }
    const entries = await app.owner
      .selectFrom('audit_entry')
      .select(['action', 'actor_name', 'person_id', 'object_kind', 'detail'])
      .where('address', '=', from.address)
      .orderBy('seq')
      .execute();
    expect(entries.map(({ action }) => action)).toEqual([
      'session.refused',
      'session.refused',
      'session.refused',
      'session.blocked',
    ]);
    expect(entries[0]).toMatchObject({
      actor_name: 'v…@binhson.example',
      person_id: null,
      object_kind: 'person',
      detail: { about: 'Võ Thị Hạnh' },
    });
    expect(JSON.stringify(entries)).not.toContain('thử mật khẩu');
  });

  it('nothing of what was typed as an unknown address: it may be a password', async () => {
    const from = { address: '203.0.113.21', secure: false };
    await app.actions.signIn.signIn('Bí-mật@2024.example', 'x', from).catch(() => null);
    const entries = await app.owner
      .selectFrom('audit_entry')
      .selectAll()
      .where('address', '=', from.address)
      .execute();
    expect(entries).toMatchObject([{ actor_name: '…', object_kind: 'sign-in', detail: {} }]);
    expect(JSON.stringify(entries)).not.toMatch(/mật|2024\.example/);
  });

  it('is not filled by whoever guesses from many places at many accounts', async () => {
    await sql`
      insert into auth.sign_in_try (email, address)
      select 'x' || n || '@binhson.example', '198.51.100.' || n % 250 from generate_series(1, 200) n
    `.execute(app.owner);
    const from = { address: '203.0.113.22', secure: false };
    await app.actions.signIn.signIn(ADMINISTRATOR, 'sai', from).catch(() => null);
    const entries = app.owner.selectFrom('audit_entry').selectAll().where('address', '=', from.address);
    expect(await entries.execute()).toEqual([]);
  });
});
