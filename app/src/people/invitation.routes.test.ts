import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { signIn } from '../../test/browser.ts';
import { browsersOfDistrict, setUpSampleDistrict } from '../../test/district.ts';

const app = await testApplication({ today: '2024-06-20' });
await setUpSampleDistrict(app);
const { ask: askAs } = browsersOfDistrict(app);
const password = 'sóng vỗ chân cầu 47';

const ask = (path: string, form?: Record<string, string>, signedIn = false) =>
  askAs(path, signedIn ? 'vo-hanh' : null, form);

/** Codes with the addresses beside them, as they stand on the slips. */
async function slips(path: string): Promise<{ code: string; email: string }[]> {
  const answer = await ask(path, {}, true);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  const html = await answer.text();
  return [...html.matchAll(/slip-code">([^<]+)<.*?<b>([^<]+@[^<]+)<\/b>/gsu)].map(
    ([, code = '', email = '']) => ({
      code,
      email,
    }),
  );
}

async function codeFor(email: string): Promise<string> {
  const { id } = await app.db
    .selectFrom('person')
    .where('email', '=', email)
    .select('id')
    .executeTakeFirstOrThrow();
  const [slip] = await slips(`/nguoi/giay-moi?nguoi=${id}`);
  return slip?.code ?? '';
}

const accept = (code: string, wanted = password) =>
  ask('/moi', { code, password: wanted, passwordAgain: wanted });

describe('invitations', () => {
  it('are not made without signing in', async () => {
    expect((await ask('/nguoi/giay-moi')).status).toBe(302);
    expect((await ask('/nguoi/giay-moi', {})).status).toBe(302);
  });

  it('are made for all heads of schools at once, a code each, and recorded', async () => {
    const made = await slips('/nguoi/giay-moi');
    expect(made.length).toBeGreaterThan(10);
    expect(new Set(made.map(({ code }) => code)).size).toBe(made.length);
    expect(made.every(({ email }) => /^(?:hieu-truong|giam-doc)/u.test(email))).toBe(true);
    const entries = await app.db
      .selectFrom('audit_entry')
      .where('action', '=', 'person.invited')
      .select('detail')
      .execute();
    expect(entries).toHaveLength(made.length);
    const stored = JSON.stringify([entries, await app.db.selectFrom('invitation').selectAll().execute()]);
    expect(made.some(({ code }) => stored.includes(code))).toBe(false);
  });

  it('lead from those of heads of schools to everybody else without an account', async () => {
    expect(await (await ask('/nguoi/giay-moi', undefined, true)).text()).toContain(
      'href="/nguoi?chua-co-tai-khoan=1"',
    );
  });

  it('let the invited person set a password once, typed as people type', async () => {
    const email = 'hieu-truong-thcs-binh-chau@binhson.example';
    const code = await codeFor(email);
    const answer = await accept(` ${code.toLowerCase().replace('-', ' ')} `);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.getSetCookie().join()).toContain('session_token');
    const again = await accept(code);
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('đã dùng hoặc đã hết hạn'),
    ]);
    expect(await signIn(app, email, password)).not.toBe('');
  });

  it('fall away when a newer one is made, and when their days are over', async () => {
    const email = 'hieu-truong-th1-binh-hoa@binhson.example';
    const [older, newer] = [await codeFor(email), await codeFor(email)];
    expect((await accept(older)).status).toBe(422);
    await sql`update invitation set made_at = '2024-06-01', expires_at = '2024-06-15'
      where used_at is null and withdrawn_at is null`.execute(app.owner);
    expect((await accept(newer)).status).toBe(422);
  });

  it('ask for a password that is not guessed at once, and keep the code meanwhile', async () => {
    const code = await codeFor('van-thu@binhson.example');
    for (const weak of ['ngắn', 'matkhau123']) {
      const answer = await accept(code, weak);
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(`value="${code}"`)]);
    }
    const differing = await ask('/moi', { code, password, passwordAgain: 'khác' });
    expect(await differing.text()).toContain('chưa giống nhau');
    expect((await accept(code)).status).toBe(303);
  });

  it('open from a link with the code filled in', async () => {
    expect(await (await ask('/moi/ACDE3-KMNPQ')).text()).toContain('value="ACDE3-KMNPQ"');
  });

  it('are not guessed: who tries many codes waits', async () => {
    const tries: number[] = [];
    for (let n = 0; n < 10; n += 1) tries.push((await accept(`AAAAA-AAAA${n}`)).status);
    expect(tries.at(-1)).toBe(429);
  });
});
