import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { type Fields, PASSWORD, send, signIn } from '../../test/browser.ts';
import { ADMINISTRATOR, setUpDistrict } from '../../test/district.ts';
import { actorOfApiKey } from './api-key.actions.ts';

const app = await testApplication({ today: '2024-06-20' });
const administrator = await setUpDistrict(app);
const ask = (path: string, cookie: string, fields?: Fields) => send(app, path, cookie, { fields });
const CLERK = 'van-thu@binhson.example';
const FACTS = { requestId: 'r1', address: '203.0.113.7' };
const clerkId = await app.actions.people.add(
  administrator,
  { name: 'Lê Thu Hà', email: CLERK, phone: '' },
  {
    unit: 'UBND huyện Bình Sơn',
    role: 'clerk',
    title: 'Văn thư',
    from: Temporal.PlainDate.from('2024-06-20'),
    last: null,
  },
);
let { password: clerkPassword } = await app.actions.people.giveAccount(administrator, clerkId);

beforeEach(async () => {
  await sql`delete from auth.apikey`.execute(app.owner);
  await sql`delete from auth.sign_in_try`.execute(app.owner);
});

const passwordOf = (email: string) => (email === ADMINISTRATOR ? PASSWORD : clerkPassword);

const cookieOf = (email: string) => signIn(app, email, passwordOf(email));

const wish = (password: string, ...scopes: readonly string[]) =>
  [
    ['intent', 'make'],
    ['name', 'Báo cáo tuần'],
    ['days', '90'],
    ['password', password],
    ...scopes.map((scope) => ['scope', scope] as const),
  ] as const;

/** The key as the page shows it, once. */
async function made(email: string, ...scopes: readonly string[]): Promise<string> {
  const answer = await ask('/tai-khoan/khoa-api', await cookieOf(email), wish(passwordOf(email), ...scopes));
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  const key = /value="(dondoc_[A-Za-z]{48})"/u.exec(await answer.text())?.[1];
  if (key === undefined) throw new Error('the page shows no key');
  return key;
}

const holder = (key: string) => actorOfApiKey(app, key, FACTS);

async function recorded(action: string) {
  return await app.owner
    .selectFrom('audit_entry')
    .select(['actor_name', 'detail'])
    .where('action', '=', action)
    .orderBy('seq', 'desc')
    .limit(1)
    .execute();
}

async function kept() {
  const found = await sql<{ id: string; key: string; at: string | null }>`
    select id, key, "lastRequest" as at from auth.apikey order by id`.execute(app.owner);
  return found.rows;
}

describe('a key', () => {
  it('acts as its person, with the positions that hold today, for the scopes chosen', async () => {
    const key = await made(CLERK, 'tasks:read', 'tasks:write', 'units:read');
    const found = await holder(key);
    expect(found).toMatchObject({
      actor: { name: 'Lê Thu Hà', positions: [{ role: 'clerk' }], ...FACTS },
      scopes: ['tasks:read', 'tasks:write', 'units:read'],
    });
    expect(found?.actor.positions).toHaveLength(1);
  });

  it('is not kept, nor recorded, only its hash', async () => {
    const key = await made(CLERK, 'tasks:read');
    expect(JSON.stringify(await kept())).not.toContain(key);
    expect(await recorded('api-key.made')).toMatchObject([
      { actor_name: 'Lê Thu Hà', detail: { key: 'Báo cáo tuần', scopes: 'tasks:read' } },
    ]);
    const entries = await app.owner.selectFrom('audit_entry').selectAll().execute();
    expect(JSON.stringify(entries)).not.toContain(key);
  });

  it('opens nothing when it is changed, cut, made up, or the kept hash itself', async () => {
    const key = await made(CLERK, 'tasks:read');
    const [row] = await kept();
    for (const other of [
      key.slice(0, -1),
      `${key}a`,
      key.toUpperCase(),
      '',
      'x',
      row?.key ?? '',
      row?.id ?? '',
    ]) {
      expect(await holder(other)).toBeNull();
    }
  });

  it('opens nothing once it has expired', async () => {
    const key = await made(CLERK, 'tasks:read');
    await sql`update auth.apikey set "expiresAt" = now() - interval '1 second'`.execute(app.owner);
    expect(await holder(key)).toBeNull();
  });

  it('opens nothing while its person acts for no unit', async () => {
    const key = await made(CLERK, 'tasks:read');
    const yesterday = {
      db: app.db,
      clock: { ...app.clock, today: () => Temporal.PlainDate.from('2024-06-19') },
    };
    expect(await actorOfApiKey(yesterday, key, FACTS)).toBeNull();
  });

  it('ends when its account gets another password from the administrator', async () => {
    const key = await made(CLERK, 'tasks:read');
    const clerk = await holder(key);
    if (clerk === null) throw new Error('no holder');
    clerkPassword = (await app.actions.people.giveAccount(administrator, clerk.actor.personId)).password;
    expect(await holder(key)).toBeNull();
  });

  it('is written to once a minute at most, however often it is used', async () => {
    const key = await made(CLERK, 'tasks:read');
    await holder(key);
    const [first] = await kept();
    await holder(key);
    await holder(key);
    expect(first?.at).not.toBeNull();
    expect(await kept()).toEqual([first]);
    await sql`update auth.apikey set "lastRequest" = "lastRequest" - interval '61 seconds'`.execute(
      app.owner,
    );
    const [before] = await kept();
    await holder(key);
    expect(await kept()).not.toEqual([before]);
  });
});

describe('making a key is refused', () => {
  it.each([
    ['with a wrong password', wish('không phải', 'tasks:read'), 'Mật khẩu hiện tại không đúng'],
    ['without a scope', wish(PASSWORD), 'Chọn ít nhất một mục'],
    [
      'with a scope that there is not',
      wish(PASSWORD, 'tasks:read', 'everything:write'),
      'Chọn ít nhất một mục',
    ],
    ['without a name', wish(PASSWORD, 'tasks:read').filter(([name]) => name !== 'name'), 'Nhập tên khoá'],
    [
      'for ever',
      [...wish(PASSWORD, 'tasks:read').filter(([name]) => name !== 'days'), ['days', '100000']],
      'Chọn một trong',
    ],
  ] as const)('%s', async (_why, form, words) => {
    const answer = await ask('/tai-khoan/khoa-api', await cookieOf(ADMINISTRATOR), form);
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([422, true]);
    expect(await kept()).toEqual([]);
  });
});

describe('ending a key', () => {
  it('is done by its holder, and recorded', async () => {
    const key = await made(CLERK, 'tasks:read');
    const [row] = await kept();
    const form = [
      ['intent', 'end'],
      ['key', row?.id ?? ''],
    ] as const;
    expect((await ask('/tai-khoan/khoa-api', await cookieOf(CLERK), form)).status).toBe(303);
    expect([await holder(key), await kept()]).toEqual([null, []]);
    expect(await recorded('api-key.ended')).toMatchObject([{ detail: { key: 'Báo cáo tuần' } }]);
  });

  it('is done by administrators, who see whose it is', async () => {
    const key = await made(CLERK, 'tasks:read');
    const cookie = await cookieOf(ADMINISTRATOR);
    const page = await (await ask('/nguoi/khoa-api', cookie)).text();
    expect([page.includes('Lê Thu Hà'), page.includes('Báo cáo tuần'), page.includes(key)]).toEqual([
      true,
      true,
      false,
    ]);
    const [row] = await kept();
    expect((await ask('/nguoi/khoa-api', cookie, [['key', row?.id ?? '']])).status).toBe(303);
    expect(await holder(key)).toBeNull();
    expect(await recorded('api-key.ended')).toMatchObject([
      { actor_name: 'Võ Thị Hạnh', detail: { about: 'Lê Thu Hà' } },
    ]);
  });

  it("is not done to somebody else's by anybody else", async () => {
    const key = await made(ADMINISTRATOR, 'tasks:read');
    const [row] = await kept();
    const cookie = await cookieOf(CLERK);
    expect((await ask('/nguoi/khoa-api', cookie)).status).toBe(403);
    for (const path of ['/nguoi/khoa-api', '/tai-khoan/khoa-api']) {
      expect(
        (
          await ask(path, cookie, [
            ['intent', 'end'],
            ['key', row?.id ?? ''],
          ])
        ).status,
      ).toBe(404);
    }
    expect(await holder(key)).not.toBeNull();
  });
});

it('one sees only the own keys', async () => {
  await made(ADMINISTRATOR, 'record:read');
  const page = await (await ask('/tai-khoan/khoa-api', await cookieOf(CLERK))).text();
  expect(page).toContain('Chưa có khoá nào');
});

it('without sign-in there is no key to see, make or end', async () => {
  for (const path of ['/tai-khoan/khoa-api', '/nguoi/khoa-api']) {
    for (const answer of [await ask(path, ''), await ask(path, '', wish(PASSWORD, 'tasks:read'))]) {
      expect([answer.status, answer.headers.get('location')?.startsWith('/dang-nhap')]).toEqual([302, true]);
    }
  }
});
