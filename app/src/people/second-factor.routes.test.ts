import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { cookiesOf, type Fields, PASSWORD, send, whereTo } from '../../test/browser.ts';
import { ADMINISTRATOR, setUpDistrict } from '../../test/district.ts';
import type { PersonId } from '../base/ids.ts';

const app = await testApplication({ today: '2024-06-20' });
const administrator = await setUpDistrict(app);
const ask = (path: string, cookie: string, fields?: Fields) => send(app, path, cookie, { fields });

beforeEach(async () => {
  await sql`delete from auth.session`.execute(app.owner);
  await sql`delete from auth."twoFactor"`.execute(app.owner);
  await sql`update auth."user" set "twoFactorEnabled" = false`.execute(app.owner);
  await sql`delete from auth.sign_in_try`.execute(app.owner);
});

const typePassword = () =>
  ask('/dang-nhap', '', { email: ADMINISTRATOR, password: PASSWORD, tiep: '/don-vi' });
const typeCode = (cookie: string, code: string) => ask('/dang-nhap/ma', cookie, { code, tiep: '/don-vi' });

async function allowed(cookie: string): Promise<boolean> {
  return (await ask('/don-vi', cookie)).status === 200;
}

interface App {
  readonly code: () => Promise<string>;
  /** Of half a minute ago. */
  readonly codeBefore: () => Promise<string>;
  readonly wrong: () => Promise<string>;
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
}

/** The page that shows the secret, read as a telephone and a printer would. */
async function scan(cookie: string): Promise<App> {
  const page = await (
    await ask('/tai-khoan/hai-lop', cookie, { intent: 'begin', password: PASSWORD })
  ).text();
  const uri = /name="uri" value="([^"]+)"/u.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const secret = new TextDecoder().decode(base32.decode(new URL(uri).searchParams.get('secret') ?? ''));
  const code = () => createOTP(secret).totp();
  return {
    uri,
    code,
    codeBefore: () => createOTP(secret).hotp(Math.floor(Date.now() / 30_000) - 1),
    wrong: async () => String((Number(await code()) + 500_000) % 1_000_000).padStart(6, '0'),
    recoveryCodes: (/name="codes" value="([^"]+)"/u.exec(page)?.[1] ?? '').split(' '),
  };
}

async function turnedOn(): Promise<App & { readonly cookie: string }> {
  const before = cookiesOf(await typePassword());
  const phone = await scan(before);
  const answer = await ask('/tai-khoan/hai-lop', before, { intent: 'confirm', code: await phone.code() });
  expect(whereTo(answer)).toEqual([303, '/tai-khoan/hai-lop']);
  await aMomentLater();
  return { ...phone, cookie: cookiesOf(answer) };
}

/** A code is used up; the app's next one comes only with the next half minute. */
async function aMomentLater(): Promise<void> {
  await sql`delete from auth.totp_step`.execute(app.owner);
}

async function recorded(action: string): Promise<number> {
  const rows = await app.owner.selectFrom('audit_entry').selectAll().where('action', '=', action).execute();
  expect(JSON.stringify(rows)).not.toMatch(/otpauth|một mật khẩu/);
  return rows.length;
}

describe('setting it up', () => {
  it('asks for the password, then for a code; before that nothing changes', async () => {
    const cookie = cookiesOf(await typePassword());
    const refused = await ask('/tai-khoan/hai-lop', cookie, { intent: 'begin', password: 'sai' });
    expect([refused.status, (await refused.text()).includes('không đúng')]).toEqual([422, true]);
    const phone = await scan(cookie);
    expect([phone.uri.startsWith('otpauth://totp/'), phone.recoveryCodes.length]).toEqual([true, 10]);
    expect(whereTo(await typePassword())).toEqual([303, '/don-vi']);
  });

  it('shows secret and recovery codes again after a wrong code', async () => {
    const cookie = cookiesOf(await typePassword());
    const phone = await scan(cookie);
    const form = { intent: 'confirm', uri: phone.uri, codes: phone.recoveryCodes.join(' ') };
    const answer = await ask('/tai-khoan/hai-lop', cookie, { ...form, code: await phone.wrong() });
    const page = await answer.text();
    expect([answer.status, page.includes(phone.recoveryCodes[9] ?? '-')]).toEqual([422, true]);
    expect(page).toContain('Mã không đúng.');
  });

  it('ends other sessions, and is recorded', async () => {
    const elsewhere = cookiesOf(await typePassword());
    const before = await recorded('account.second-factor-set');
    const { cookie } = await turnedOn();
    expect([await allowed(cookie), await allowed(elsewhere)]).toEqual([true, false]);
    expect(await recorded('account.second-factor-set')).toBe(before + 1);
  });
});

describe('signing in with it', () => {
  it('needs the code as well: the password alone opens nothing', async () => {
    const phone = await turnedOn();
    const first = await typePassword();
    expect(whereTo(first)).toEqual([303, '/dang-nhap/ma?tiep=%2Fdon-vi']);
    expect(await allowed(cookiesOf(first))).toBe(false);
    const second = await typeCode(cookiesOf(first), await phone.code());
    expect(whereTo(second)).toEqual([303, '/don-vi']);
    expect(await allowed(cookiesOf(second))).toBe(true);
  });

  it('takes a code once: neither again, nor twice at once, nor an older one after it', async () => {
    const phone = await turnedOn();
    const firsts = await Promise.all([typePassword(), typePassword(), typePassword()]);
    const code = await phone.code();
    const answers = await Promise.all(firsts.map((first) => typeCode(cookiesOf(first), code)));
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '401', '401']);
    const refused = answers.find(({ status }) => status === 401);
    expect(await refused?.text()).toContain('Mã không đúng hoặc đã hết hạn');
    const older = await phone.codeBefore();
    const again = await typeCode(cookiesOf(await typePassword()), older);
    expect([again.status, await allowed(cookiesOf(again))]).toEqual([401, false]);
  });

  it('does not take the code that turned it on', async () => {
    const before = cookiesOf(await typePassword());
    const phone = await scan(before);
    const code = await phone.code();
    await ask('/tai-khoan/hai-lop', before, { intent: 'confirm', code });
    expect((await typeCode(cookiesOf(await typePassword()), code)).status).toBe(401);
  });

  it('takes each recovery code once, with or without its dashes', async () => {
    const { recoveryCodes } = await turnedOn();
    const [code = ''] = recoveryCodes;
    const first = await typeCode(cookiesOf(await typePassword()), code.replaceAll('-', ' ').toUpperCase());
    expect(await allowed(cookiesOf(first))).toBe(true);
    const again = await typeCode(cookiesOf(await typePassword()), code);
    expect([again.status, await allowed(cookiesOf(again))]).toEqual([401, false]);
  });

  it('leads back to the password without a first step, and with a made-up one', async () => {
    for (const cookie of ['', 'dondoc.two_factor=2fa-abc.def', 'dondoc.two_factor=%E0%A4%A']) {
      expect(whereTo(await typeCode(cookie, '123456'))).toEqual([303, '/dang-nhap?tiep=%2Fdon-vi']);
    }
  });

  it('makes whoever guesses codes wait, also with the password typed anew; at another place the owner gets in', async () => {
    const phone = await turnedOn();
    const stranger = { address: '203.0.113.30', secure: false };
    const codes: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { cookies } = await app.actions.signIn.firstStep(ADMINISTRATOR, PASSWORD, stranger);
      const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
      const wrong = await phone.wrong();
      await app.actions.signIn.secondStep(wrong, { ...stranger, cookie }).catch((error: { code: string }) => {
        codes.push(error.code);
      });
    }
    expect(codes).toEqual([...Array(8).fill('code_wrong'), ...Array(4).fill('too_many_tries')]);
    const second = await typeCode(cookiesOf(await typePassword()), await phone.code());
    expect(await allowed(cookiesOf(second))).toBe(true);
    expect(await recorded('session.code-refused')).toBeGreaterThanOrEqual(3);
  });
});

describe('afterwards', () => {
  it('new recovery codes make the old ones void', async () => {
    const { cookie, recoveryCodes } = await turnedOn();
    const page = await (
      await ask('/tai-khoan/hai-lop', cookie, { intent: 'codes', password: PASSWORD })
    ).text();
    const made = [...page.matchAll(/<code>([a-z2-9-]{14})<\/code>/gu)].map(([, code]) => code ?? '');
    expect([made.length, made.some((code) => recoveryCodes.includes(code))]).toEqual([10, false]);
    const old = await typeCode(cookiesOf(await typePassword()), recoveryCodes[0] ?? '');
    expect(old.status).toBe(401);
  });

  it('is turned off with the password alone, not without', async () => {
    const { cookie } = await turnedOn();
    expect((await ask('/tai-khoan/hai-lop', cookie, { intent: 'off', password: 'sai' })).status).toBe(422);
    const answer = await ask('/tai-khoan/hai-lop', cookie, { intent: 'off', password: PASSWORD });
    expect(await allowed(cookiesOf(answer))).toBe(true);
    expect(whereTo(await typePassword())).toEqual([303, '/don-vi']);
  });

  it('an administrator takes it away for somebody who lost the telephone, recorded', async () => {
    const { cookie } = await turnedOn();
    const path = `/nguoi/${administrator.personId}`;
    expect(await (await ask(path, cookie)).text()).toContain('Gỡ xác thực hai lớp');
    const answer = await ask(path, cookie, { intent: 'remove-code', name: 'Võ Thị Hạnh' });
    expect(answer.status).toBe(303);
    expect(await allowed(cookie)).toBe(false);
    expect(whereTo(await typePassword())).toEqual([303, '/don-vi']);
    expect(await recorded('account.second-factor-removed')).toBe(1);
  });

  it.each(['leader', 'head', 'specialist', 'clerk', 'staff'] as const)(
    'a %s takes it from nobody',
    async (role) => {
      await turnedOn();
      const positions = administrator.positions.map((position) => ({ ...position, role }));
      const { remove, isSetFor } = app.actions.secondFactor;
      const id: PersonId = administrator.personId;
      await expect(remove({ ...administrator, positions }, id)).rejects.toMatchObject({
        code: 'not_allowed',
      });
      await expect(isSetFor({ ...administrator, positions }, id)).rejects.toMatchObject({
        code: 'not_allowed',
      });
    },
  );
});
