import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { afternoonOf } from '../../test/afternoon.ts';
import { testDatabase } from '../../test/database.ts';
import { openAuth } from './auth.ts';
import { hashPassword } from './password.ts';
import { changePassword, createAccounts, createSignIn } from './sign-in.ts';

const { db, owner } = await testDatabase();
const clock = afternoonOf(Temporal.PlainDate.from('2024-06-20'));
const secret = 'a secret that is long enough for tests';
const signIn = createSignIn({ db, clock, secret });
const office = { address: '10.0.0.1', secure: false };
const PASSWORD = 'mật khẩu dài';
let accountId: string | undefined;

beforeAll(async () => {
  const accounts = await createAccounts(db, [
    { email: 'van-thu@binhson.example', name: 'Lê Thu Hà', passwordHash: await hashPassword(PASSWORD) },
  ]);
  accountId = accounts.get('van-thu@binhson.example');
});

function sentBack(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

describe('signing in', () => {
  it('with the right password opens a session for that account', async () => {
    const cookies = await signIn.signIn('van-thu@binhson.example', PASSWORD, office);
    expect(await signIn.sessionOf(sentBack(cookies))).toBe(accountId);
  });

  it('takes capitals and spaces around the address, and a password typed in decomposed letters', async () => {
    const cookies = await signIn.signIn(' Van-Thu@BinhSon.example ', PASSWORD.normalize('NFD'), office);
    expect(await signIn.sessionOf(sentBack(cookies))).toBe(accountId);
  });

  it('gives a cookie that scripts cannot read, and that HTTPS keeps to itself', async () => {
    const [plain] = await signIn.signIn('van-thu@binhson.example', PASSWORD, office);
    expect(plain).toMatch(/HttpOnly/i);
    expect(plain).toMatch(/SameSite=Lax/i);
    expect(plain).toMatch(/Path=\//i);
    expect(plain).not.toMatch(/Secure/i);
    const [secure] = await signIn.signIn('van-thu@binhson.example', PASSWORD, { ...office, secure: true });
    expect(secure).toMatch(/; Secure$/);
  });

  it.each([
    ['van-thu@binhson.example', 'sai mật khẩu'],
    ['van-thu@binhson.example', ''],
    ['khong-co@binhson.example', PASSWORD],
    ['not an address', PASSWORD],
    ['', ''],
    ['van-thu@binhson.example', 'x'.repeat(5_000)],
  ])('as %j with a wrong password is refused in the same words', async (email, password) => {
    const from = { address: `10.1.0.${password.length % 250}`, secure: false };
    await expect(signIn.signIn(email, password, from)).rejects.toMatchObject({ code: 'sign_in_failed' });
  });
});

it('keeps no more of an address tried than an address may be long', async () => {
  const from = { address: '10.2.0.1', secure: false };
  const email = `${'x'.repeat(1_000_000)}@binhson.example`;
  await expect(signIn.signIn(email, PASSWORD, from)).rejects.toMatchObject({ code: 'sign_in_failed' });
  const kept = await sql<{ longest: number }>`
    select max(length(email)) as longest from auth.sign_in_try where address = ${from.address}`.execute(
    owner,
  );
  expect(kept.rows).toEqual([{ longest: 254 }]);
});

describe('a session', () => {
  it('ends at sign-out, also for whoever kept the cookie', async () => {
    const kept = sentBack(await signIn.signIn('van-thu@binhson.example', PASSWORD, office));
    const cleared = await signIn.signOut(kept);
    expect(cleared.join()).toMatch(/Max-Age=0/i);
    expect(await signIn.sessionOf(kept)).toBeNull();
  });

  it('ends by itself', async () => {
    const cookie = sentBack(await signIn.signIn('van-thu@binhson.example', PASSWORD, office));
    await sql`update auth.session set "expiresAt" = now() - interval '1 second'`.execute(owner);
    expect(await signIn.sessionOf(cookie)).toBeNull();
  });

  it('ends when the password is changed', async () => {
    const cookie = sentBack(await signIn.signIn('van-thu@binhson.example', PASSWORD, office));
    await changePassword(db, accountId ?? '', await hashPassword(PASSWORD));
    expect(await signIn.sessionOf(cookie)).toBeNull();
  });

  it('is not had with a made-up cookie, or one signed with another secret', async () => {
    const other = createSignIn({ db, clock, secret: 'another secret that is long enough, too' });
    const foreign = sentBack(await other.signIn('van-thu@binhson.example', PASSWORD, office));
    for (const headers of [foreign, new Headers({ cookie: 'dondoc.session_token=abc.def' }), new Headers()]) {
      expect(await signIn.sessionOf(headers)).toBeNull();
    }
  });
});

describe('guessing', () => {
  it('makes the guesser wait, but not the owner of the account at another place', async () => {
    const stranger = { address: '203.0.113.9', secure: false };
    const tries = Array.from({ length: 12 }, (_, n) =>
      signIn
        .signIn('van-thu@binhson.example', `guess ${n}`, stranger)
        .catch((error: { code: string }) => error.code),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter((code) => code === 'too_many_tries').length).toBeGreaterThanOrEqual(4);
    await expect(signIn.signIn('van-thu@binhson.example', PASSWORD, stranger)).rejects.toMatchObject({
      code: 'too_many_tries',
    });
    expect(await signIn.signIn('van-thu@binhson.example', PASSWORD, office)).not.toHaveLength(0);
  });

  it('is forgiven after a quarter of an hour', async () => {
    await sql`update auth.sign_in_try set at = at - interval '16 minutes'`.execute(owner);
    const stranger = { address: '203.0.113.9', secure: false };
    expect(await signIn.signIn('van-thu@binhson.example', PASSWORD, stranger)).not.toHaveLength(0);
  });

  it('of many accounts from one address is stopped, too', async () => {
    await sql`
      insert into auth.sign_in_try (email, address)
      select 'x' || n || '@binhson.example', '203.0.113.10' from generate_series(1, 100) n
    `.execute(owner);
    const stranger = { address: '203.0.113.10', secure: false };
    await expect(signIn.signIn('van-thu@binhson.example', PASSWORD, stranger)).rejects.toMatchObject({
      code: 'too_many_tries',
    });
  });
});

it('the tables are what better-auth works on', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(openAuth({ db: owner, secret }).options);
  expect([...toBeCreated, ...toBeAdded]).toEqual([]);
});
