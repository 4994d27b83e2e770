import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { cookiesOf, send, whereTo } from '../../test/browser.ts';
import { ADMINISTRATOR, setUpDistrict } from '../../test/district.ts';
import { CLIENT, openIdServer, throughServer, type Vouched } from '../../test/openid-server.ts';
import { NOTHING_OUTSIDE } from '../platform/outside.ts';

const BACK = 'http://localhost/dang-nhap/openid/tra-ve';
const server = await openIdServer(BACK);
const app = await testApplication({
  today: '2024-06-20',
  outside: { ...NOTHING_OUTSIDE, address: 'http://localhost' },
  openIdProvider: { issuer: server.issuer, ...CLIENT, name: 'Cổng cán bộ', bothFactorsAcr: [] },
});
const administrator = await setUpDistrict(app);
const ask = (path: string, cookie = '') => send(app, path, cookie);
const HANH: Vouched = { sub: 'can-bo-17', email: ADMINISTRATOR, verified: true, amr: ['pwd'] };

afterAll(() => server.close());

beforeEach(async () => {
  await sql`delete from auth.session`.execute(app.owner);
  await sql`delete from auth.account where "providerId" = 'openid'`.execute(app.owner);
  await sql`delete from second_factor_rule`.execute(app.owner);
  await sql`update auth."user" set "twoFactorEnabled" = false`.execute(app.owner);
  server.vouchFor(HANH);
  server.tokensLive(300);
});

/** Where the browser comes back with, and the cookie of the try. */
async function vouched(change: (start: URL) => void = () => {}): Promise<{ back: URL; cookie: string }> {
  const begun = await ask('/dang-nhap/openid?tiep=/don-vi');
  const start = new URL(begun.headers.get('location') ?? '');
  change(start);
  return { back: await throughServer(start.toString(), BACK), cookie: cookiesOf(begun) };
}

async function comeBack({ back, cookie }: { back: URL; cookie: string }): Promise<Response> {
  return await ask(`${back.pathname}${back.search}`, cookie);
}

const signIn = async () => await comeBack(await vouched());
const FAILED = [302, '/dang-nhap?loi=openid_failed'];
const UNKNOWN = [302, '/dang-nhap?loi=openid_unknown'];
const UNVERIFIED = [302, '/dang-nhap?loi=openid_unverified'];

async function links(): Promise<readonly string[]> {
  const found = await sql<{ accountId: string }>`
    select "accountId" from auth.account where "providerId" = 'openid'`.execute(app.owner);
  return found.rows.map(({ accountId }) => accountId);
}

async function sessions(): Promise<number> {
  return Number(
    (await sql<{ n: string }>`select count(*) as n from auth.session`.execute(app.owner)).rows[0]?.n,
  );
}

describe('a server that vouches for people', () => {
  it('has a button on the sign-in page, and is asked with code, PKCE, state and nonce', async () => {
    expect(await (await ask('/dang-nhap')).text()).toContain('Đăng nhập bằng Cổng cán bộ');
    const begun = await ask('/dang-nhap/openid?tiep=/don-vi');
    const to = new URL(begun.headers.get('location') ?? '');
    expect(to.origin).toBe(server.issuer);
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: BACK,
      scope: expect.stringContaining('openid') as string,
    });
    expect([to.searchParams.get('state')?.length, to.searchParams.get('nonce')?.length]).toEqual([32, 32]);
  });

  it('lets in whoever has the same verified address, links them, keeps no token, and leads on', async () => {
    const answer = await signIn();
    expect(whereTo(answer)).toEqual([302, '/don-vi']);
    expect((await ask('/don-vi', cookiesOf(answer))).status).toBe(200);
    const kept = await sql`
      select "accountId", "accessToken", "refreshToken", "idToken" from auth.account where "providerId" = 'openid'
    `.execute(app.owner);
    expect(kept.rows).toEqual([
      { accountId: HANH.sub, accessToken: null, refreshToken: null, idToken: null },
    ]);
    const entries = await app.owner.selectFrom('audit_entry').select('action').orderBy('seq').execute();
    expect(entries.slice(-2).map(({ action }) => action)).toEqual(['account.openid-linked', 'session.begun']);
  });

  it('knows them by the link afterwards, whatever address it names, verified or not', async () => {
    await signIn();
    server.vouchFor({ ...HANH, email: 'doi-ten@khac.example', verified: false });
    expect(whereTo(await signIn())).toEqual([302, '/don-vi']);
    expect(await links()).toEqual([HANH.sub]);
  });

  it('does not open the account to somebody else who was given the same address later', async () => {
    await signIn();
    const before = await sessions();
    server.vouchFor({ ...HANH, sub: 'nguoi-moi' });
    expect(whereTo(await signIn())).toEqual(UNKNOWN);
    expect([await links(), await sessions()]).toEqual([[HANH.sub], before]);
  });

  it('makes no account for whom nobody knows here', async () => {
    server.vouchFor({ ...HANH, sub: 'la', email: 'nguoi-la@binhson.example' });
    const answer = await signIn();
    expect(whereTo(answer)).toEqual(UNKNOWN);
    const page = await (await ask('/dang-nhap?loi=openid_unknown')).text();
    expect(page).toContain('không có tài khoản đang dùng nào ứng với người đó');
    const users = await sql`select email from auth."user"`.execute(app.owner);
    expect([users.rows, await sessions()]).toEqual([[{ email: ADMINISTRATOR }], 0]);
  });

  it('is not believed about an address that it has not verified', async () => {
    server.vouchFor({ ...HANH, verified: false });
    expect(whereTo(await signIn())).toEqual(UNVERIFIED);
    expect([await links(), await sessions()]).toEqual([[], 0]);
  });

  it('does not let in somebody who acts for no unit any more', async () => {
    const [held] = administrator.positions;
    await sql`delete from position`.execute(app.owner);
    expect(whereTo(await signIn())).toEqual(UNKNOWN);
    expect(await sessions()).toBe(0);
    await sql`
      insert into position (id, person_id, unit_id, role, title, valid)
      values (${held?.id}, ${administrator.personId}, ${administrator.rootId}, 'administrator', 'Quản trị',
        daterange('2024-06-20', null))
    `.execute(app.owner);
    expect(whereTo(await signIn())).toEqual([302, '/don-vi']);
  });
});

describe('coming back is refused', () => {
  it('with another state, without the cookie of the try, or twice', async () => {
    const first = await vouched();
    const changed = new URL(first.back);
    changed.searchParams.set('state', 'x'.repeat(32));
    expect(whereTo(await comeBack({ ...first, back: changed }))).toEqual(FAILED);
    expect(whereTo(await comeBack({ ...first, cookie: '' }))).toEqual(FAILED);
    const other = await vouched();
    expect(whereTo(await comeBack({ ...first, cookie: other.cookie }))).toEqual(FAILED);
    expect(await sessions()).toBe(0);
    const again = await vouched();
    expect(whereTo(await comeBack(again))).toEqual([302, '/don-vi']);
    expect(whereTo(await comeBack(again))).toEqual(FAILED);
  });

  it('when the ID token answers another nonce', async () => {
    const changed = await vouched((start) => start.searchParams.set('nonce', 'n'.repeat(32)));
    expect(whereTo(await comeBack(changed))).toEqual(FAILED);
    expect(await sessions()).toBe(0);
  });

  it('when the ID token has expired', async () => {
    server.tokensLive(-120);
    expect(whereTo(await signIn())).toEqual(FAILED);
    expect(await sessions()).toBe(0);
  });

  it('when it took too long', async () => {
    const late = await vouched();
    await sql`
      update auth.verification set value = jsonb_set(value::jsonb, '{expiresAt}', '1718000000000')::text
      where value like '%codeVerifier%'
    `.execute(app.owner);
    expect(whereTo(await comeBack(late))).toEqual(FAILED);
    expect(await sessions()).toBe(0);
  });

  it('with a code of somebody else, a made-up one, or none', async () => {
    for (const code of ['made-up', '']) {
      const tried = await vouched();
      tried.back.searchParams.set('code', code);
      expect(whereTo(await comeBack(tried))).toEqual(FAILED);
    }
    const [one, other] = [await vouched(), await vouched()];
    one.back.searchParams.set('code', other.back.searchParams.get('code') ?? '');
    expect(whereTo(await comeBack(one))).toEqual(FAILED);
    expect(whereTo(await ask('/dang-nhap/openid/tra-ve?error=access_denied'))).toEqual(FAILED);
    expect(await sessions()).toBe(0);
  });

  it('to another site than ours', async () => {
    const begun = await ask('/dang-nhap/openid?tiep=//la.example');
    const back = await throughServer(begun.headers.get('location') ?? '', BACK);
    expect(whereTo(await comeBack({ back, cookie: cookiesOf(begun) }))).toEqual([302, '/']);
  });
});

describe('together with the second factor', () => {
  it('a server that asked for both is believed; one that did not leads to setting one up', async () => {
    await app.owner
      .insertInto('second_factor_rule')
      .values({ role: 'administrator', from_day: '2024-06-01' })
      .execute();
    const one = cookiesOf(await signIn());
    expect(whereTo(await ask('/don-vi', one))).toEqual([302, '/tai-khoan/hai-lop?tiep=%2Fdon-vi']);
    server.vouchFor({ ...HANH, amr: ['pwd', 'otp', 'mfa'] });
    const both = cookiesOf(await signIn());
    expect((await ask('/don-vi', both)).status).toBe(200);
  });

  it('whoever has turned codes on is asked for one here as well', async () => {
    await signIn();
    await sql`update auth."user" set "twoFactorEnabled" = true`.execute(app.owner);
    const cookie = cookiesOf(await signIn());
    expect(whereTo(await ask('/don-vi', cookie))).toEqual([302, '/dang-nhap/ma?tiep=%2Fdon-vi']);
    expect((await ask('/dang-nhap/ma', cookie)).status).toBe(200);
  });
});

describe('signing out', () => {
  it('ends the session here, and shows the way to end that of the server', async () => {
    const cookie = cookiesOf(await signIn());
    const headers = { cookie, origin: 'http://localhost', accept: 'text/html' };
    const out = await app.fetch('/dang-xuat', { method: 'POST', headers });
    expect(whereTo(out)).toEqual([303, '/dang-nhap?ra=1']);
    expect((await ask('/don-vi', cookie)).status).toBe(302);
    expect(await (await ask('/dang-nhap?ra=1')).text()).toContain('Đăng xuất khỏi Cổng cán bộ');
    const there = new URL((await ask('/dang-nhap/openid/dang-xuat')).headers.get('location') ?? '');
    expect(there.origin).toBe(server.issuer);
    expect(there.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/dang-nhap');
  });
});
