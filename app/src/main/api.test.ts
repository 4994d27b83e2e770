import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeApiWorld, once } from '../../test/api-world.ts';
import { forgetOldRequests } from '../platform/api.store.ts';

const { app, world, assignment, directive, cookieOf, keyOf, ask } = await makeApiWorld();
const moves = `/assignments/${assignment}/moves`;
const report = (text: string, percent = 10) => ({ move: { kind: 'reported', text, percent } });
const eventsNow = async () =>
  (await ask({ path: `/assignments/${assignment}`, as: 'leader' })).body.events.length;

beforeAll(async () => {
  // Seen once, so that looking adds nothing any more.
  await ask({ path: `/assignments/${assignment}`, as: 'head' });
});

describe('who asks', () => {
  test('a key says who its holder is, and which scopes it has', async () => {
    const { status, body } = await ask({ path: '/me', as: 'head', scopes: ['tasks:read'] });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      personId: world.person('head'),
      scopes: ['tasks:read'],
      today: '2024-06-20',
      positions: [{ role: 'head', unitName: 'Trường Tiểu học Hoà Bình' }],
    });
  });

  test('a signed-in browser asks without a key', async () => {
    const { status, body } = await ask({ path: '/me', headers: { cookie: await cookieOf('clerk') } });
    expect([status, body.personId, body.scopes]).toEqual([200, world.person('clerk'), null]);
  });

  test('beside a key, no cookie counts', async () => {
    const headers = { cookie: await cookieOf('clerk'), authorization: 'Bearer dondoc_khong-co' };
    const { status, body } = await ask({ path: '/me', headers });
    expect([status, body.code]).toEqual([401, 'key_invalid']);
  });

  test('another site can use nobody’s cookie, and gets no permission to read', async () => {
    const cookie = await cookieOf('head');
    const headers = { cookie, origin: 'https://evil.example', 'content-type': 'application/json', ...once() };
    const forged = await ask({ path: moves, method: 'POST', headers, json: report('giả') });
    expect([forged.status, forged.body.code]).toEqual([403, 'not_allowed']);
    expect(forged.headers.get('content-type')).toContain('application/problem+json');
    const asked = await ask({ path: '/me', method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a key from another origin is a key', async () => {
    const headers = { origin: 'https://cong-cu.example', ...once() };
    const seen = await ask({
      path: '/notices/seen',
      method: 'POST',
      as: 'head',
      headers,
      json: { ids: 'all' },
    });
    expect(seen.status).toBe(204);
  });
});

describe('refusals', () => {
  test('say what happened in the language asked for, with a stable code and the number of the request', async () => {
    const vietnamese = await ask({ path: '/me' });
    expect(vietnamese.status).toBe(401);
    expect(vietnamese.headers.get('www-authenticate')).toContain('Bearer');
    expect(vietnamese.body).toMatchObject({ type: '/api#not_signed_in', status: 401, code: 'not_signed_in' });
    expect(vietnamese.body.title).toContain('Đăng nhập lại');
    expect(vietnamese.body.requestId).toBe(vietnamese.headers.get('x-request-id'));
    const english = await ask({ path: '/me', headers: { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.2' } });
    expect(english.body.title).toContain('Sign in again');
    const prefersVietnamese = await ask({ path: '/me', headers: { 'accept-language': 'en;q=0.3, vi' } });
    expect(prefersVietnamese.body.title).toContain('Đăng nhập lại');
  });

  test.each([
    ['/khong-co', 'GET', 404, 'not_found'],
    ['/api/v2/me', 'GET', 404, 'not_found'],
    ['/api/', 'GET', 404, 'not_found'],
    ['/assignments/khong-phai-ma', 'GET', 404, 'not_found'],
    ['/me', 'DELETE', 405, 'method_not_allowed'],
    ['/me?la=1', 'GET', 422, 'request_invalid'],
    ['/assignments?limit=201', 'GET', 422, 'request_invalid'],
    ['/assignments?limit=x', 'GET', 422, 'request_invalid'],
    ['/assignments?state=assigned&state=done', 'GET', 422, 'request_invalid'],
    ['/assignments?cursor=abc', 'GET', 422, 'request_invalid'],
  ])('%s by %s is %i %s', async (path, method, status, code) => {
    const answer = await ask({ path, method, as: 'leader' });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('name each field that is wrong', async () => {
    const json = { move: { kind: 'reported', text: 'a\u0000b', percent: 101 }, thừa: 1 };
    const { status, body } = await ask({ path: moves, method: 'POST', as: 'head', headers: once(), json });
    expect([status, body.code]).toEqual([422, 'request_invalid']);
    const named = body.errors.map((error: { name: string; code: string }) => `${error.name} ${error.code}`);
    expect(named.sort()).toEqual(['move.percent too-big', 'move.text unstorable', 'thừa unknown']);
    // What is of the wrong type is there, and not called missing.
    const { body: typed } = await ask({ path: '/assignments?limit=x', as: 'leader' });
    expect(
      typed.errors.map((error: { name: string; code: string }) => `${error.name} ${error.code}`),
    ).toEqual(['limit type']);
  });

  test('of an action bear the words of its noun', async () => {
    const json = { move: { kind: 'submitted', text: '  ' } };
    const { status, body } = await ask({ path: moves, method: 'POST', as: 'head', headers: once(), json });
    expect([status, body.code]).toEqual([422, 'bad_input']);
    expect(body.errors).toEqual([
      { in: 'body', name: 'text', code: 'textOrFile', detail: 'Ghi kết quả hoặc đính kèm ít nhất một tệp.' },
    ]);
  });

  test('bodies that are no JSON, of another kind, or too large', async () => {
    const key = await keyOf('head');
    const send = (type: string, body: string) =>
      app.fetch(`/api/v1${moves}`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, authorization: `Bearer ${key}`, ...once() },
      });
    expect((await send('application/json', '{"move":')).status).toBe(400);
    expect((await send('text/plain', '{}')).status).toBe(415);
    expect((await send('application/json', JSON.stringify({ x: 'x'.repeat(1_100_000) }))).status).toBe(413);
    expect((await send('multipart/form-data', 'x')).status).toBe(400);
  });
});

describe('lists', () => {
  test('go on behind the last item, neither repeating nor leaving out what is added meanwhile', async () => {
    await world.issue('204/TB-UBND', { leads: [world.unit('school'), world.unit('other')] });
    const first = await ask({ path: '/assignments?limit=1', as: 'leader' });
    expect(first.body.items).toHaveLength(1);
    await world.issue('205/TB-UBND', { leads: [world.unit('nursery')] });
    const seen: string[] = first.body.items.map(({ id }: { id: string }) => id);
    let next: string | null = first.body.next;
    while (next !== null) {
      const page = await ask({
        path: `/assignments?limit=2&cursor=${encodeURIComponent(next)}`,
        as: 'leader',
      });
      expect(page.status).toBe(200);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      next = page.body.next;
    }
    const all = (await ask({ path: '/assignments?limit=200', as: 'leader' })).body.items;
    expect(seen).toEqual(all.map(({ id }: { id: string }) => id));
    expect(new Set(seen).size).toBe(4);
  });

  test('a history goes on where it was left, though it has grown at its beginning', async () => {
    const path = `/people/${world.person('teacher')}`;
    const as = 'schoolAdministrator';
    const rename = (name: string) =>
      ask({
        path,
        method: 'PATCH',
        as,
        headers: { 'if-match': '*' },
        json: { name, email: 'teacher@thu-nghiem.example', phone: '' },
      });
    for (const name of ['Tên Một', 'Tên Hai', 'Tên Ba']) await rename(name);
    const part = (rest: string) => ask({ path: `${path}/history?${rest}`, as });
    const keysOf = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);
    // That somebody looks is part of it, once.
    await part('limit=1');
    const whole = keysOf((await part('limit=200')).body.items);
    expect(whole.length).toBeGreaterThanOrEqual(3);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
      const { status, body } = await part(`limit=1${cursor}`);
      expect(status).toBe(200);
      seen.push(...keysOf(body.items));
      if (next === '') await rename('Tên Bốn');
      ({ next } = body);
    }
    expect(seen).toEqual(whole);
    const oldest = keysOf((await part('order=oldest')).body.items);
    expect(oldest.slice(0, whole.length)).toEqual(whole.toReversed());
  });

  test('a cursor fits its own list, filters and reader alone', async () => {
    const { body } = await ask({ path: '/assignments?limit=1', as: 'leader' });
    const cursor = encodeURIComponent(body.next);
    expect((await ask({ path: `/assignments?limit=3&cursor=${cursor}`, as: 'leader' })).status).toBe(200);
    for (const [path, as] of [
      [`/assignments?state=assigned&cursor=${cursor}`, 'leader'],
      [`/tasks?cursor=${cursor}`, 'leader'],
      [`/assignments?cursor=${cursor}`, 'clerk'],
      [`/assignments?cursor=x${cursor.slice(1)}`, 'leader'],
    ] as const) {
      expect((await ask({ path, as })).body.code, path).toBe('request_invalid');
    }
  });

  test('overdue today is one filter', async () => {
    const { body } = await ask({ path: '/assignments?resultClass=open-overdue', as: 'leader' });
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([assignment]);
    expect(body.items[0]).toMatchObject({ timeliness: 'overdue', unitName: 'Trường Tiểu học Hoà Bình' });
  });

  test('lists are narrowed as the task table is: by words, last day, field and what is open', async () => {
    const [only, district] = [`directiveId=${directive}`, world.unit('district')];
    for (const [filter, found] of [
      ['query=ra%20soat', 1],
      ['query=khong%20co%20viec%20nay', 0],
      ['dueFrom=2024-06-19&dueUntil=2024-06-19', 1],
      ['dueFrom=2024-06-20', 0],
      ['dueUntil=2024-06-18', 0],
      [`confirmingUnitId=${district}`, 1],
      [`confirmingUnitId=${world.unit('finance')}`, 0],
      ['open=true', 1],
    ] as const) {
      for (const path of ['assignments', 'tasks']) {
        const { body } = await ask({ path: `/${path}?${only}&${filter}`, as: 'leader' });
        expect(body.items, `${path} ${filter}`).toHaveLength(found);
      }
    }
    expect((await ask({ path: '/tasks?dueFrom=19/6/2024', as: 'leader' })).status).toBe(422);
  });
});

describe('what was read before', () => {
  test('is not sent again while it is the same', async () => {
    const first = await ask({ path: `/directives/${directive}`, as: 'leader' });
    const etag = first.headers.get('etag') ?? '';
    const again = await ask({
      path: `/directives/${directive}`,
      as: 'leader',
      headers: { 'if-none-match': `W/${etag}` },
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('is changed only as it was read', async () => {
    const path = `/people/${world.person('head')}`;
    const read = await ask({ path, as: 'schoolAdministrator' });
    const etag = read.headers.get('etag') ?? '';
    const change = (name: string, headers: Record<string, string>) =>
      ask({
        path,
        method: 'PATCH',
        as: 'schoolAdministrator',
        headers,
        json: { name, email: 'head@thu-nghiem.example', phone: '' },
      });
    expect((await change('Không ETag', {})).body.code).toBe('precondition_missing');
    const changed = await change('Tên mới', { 'if-match': etag });
    expect([changed.status, changed.body.name]).toEqual([200, 'Tên mới']);
    expect((await change('Tên khác', { 'if-match': etag })).body.code).toBe('changed_since_read');
    const now = changed.headers.get('etag') ?? '';
    const both = await Promise.all(['Một', 'Hai'].map((name) => change(name, { 'if-match': now })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });
});

describe('what is sent twice', () => {
  test('happens once, and gets the same answer', async () => {
    const before = await eventsNow();
    const headers = once();
    const send = () => ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Lần một') });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await eventsNow()).toBe(before + 1);
  });

  test('at the same moment, too', async () => {
    const before = await eventsNow();
    const headers = once();
    const send = () =>
      ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Cùng lúc', 20) });
    const answers = await Promise.all([send(), send(), send(), send()]);
    for (const answer of answers) expect(answer).toMatchObject({ status: 201, body: answers[0]?.body });
    expect(await eventsNow()).toBe(before + 1);
  });

  test('tells a secret again that is told once, which nobody finds in the database', async () => {
    const headers = once();
    const json = { name: 'Kho', url: 'https://kho.example/nghe', events: ['directive.issued'] };
    const send = () => ask({ path: '/webhooks', method: 'POST', as: 'schoolAdministrator', headers, json });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body.secret).toMatch(/^whsec_/u);
    expect(second.body).toEqual(first.body);
    expect([first, second].map((answer) => answer.headers.get('cache-control'))).toEqual([
      'no-store',
      'no-store',
    ]);
    const kept = await sql<{ body: string }>`
      select body from api_answer where key = ${headers['idempotency-key']}
    `.execute(app.owner);
    expect(kept.rows).toHaveLength(1);
    expect(kept.rows[0]?.body).not.toMatch(/whsec_|secret/u);
    const seen = await ask({ path: `/webhooks/${first.body.id}`, as: 'schoolAdministrator' });
    expect(JSON.stringify(seen.body)).not.toContain('whsec_');
  });

  test('with another content under the same key is refused', async () => {
    const headers = once();
    await ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Một', 30) });
    const other = await ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Hai', 31) });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    const others = await ask({ path: moves, method: 'POST', as: 'teacher', headers, json: report('Ba', 32) });
    expect(others.status).toBe(201);
  });

  test('a refusal uses no key up, and a request without a key makes nothing', async () => {
    const headers = once();
    const wrong = { move: { kind: 'confirmed', text: '' } };
    expect((await ask({ path: moves, method: 'POST', as: 'head', headers, json: wrong })).status).toBe(403);
    expect(
      (await ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Đúng', 40) })).status,
    ).toBe(201);
    const bare = await ask({ path: moves, method: 'POST', as: 'head', json: report('Không khóa') });
    expect(bare.body.code).toBe('idempotency_key_missing');
  });

  test('a key of the day before is free again', async () => {
    const headers = once();
    const before = await eventsNow();
    const send = () => ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Hôm qua', 50) });
    await send();
    await sql`update api_answer set at = at - interval '25 hours'`.execute(app.owner);
    await send();
    expect(await eventsNow()).toBe(before + 2);
  });
});

describe('too many requests', () => {
  const limited = makeApiWorld({ requestsPerMinute: 20 });

  test('are refused for the rest of the minute, for each key by itself', async () => {
    const { ask: send } = await limited;
    const first = await send({ path: '/me', as: 'head' });
    expect(first.headers.get('ratelimit-limit')).toBe('20');
    const left = Number(first.headers.get('ratelimit-remaining'));
    expect(left).toBeLessThan(20);
    let refused = first;
    // Twice as many as there are, as a new minute may begin in between.
    for (let sent = 0; sent < 45 && refused.status !== 429; sent += 1) {
      refused = await send({ path: '/me', as: 'head' });
    }
    expect([refused.status, refused.body.code]).toEqual([429, 'too_many_requests']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect((await send({ path: '/me', as: 'leader' })).status).toBe(200);
  });

  test('of somebody unknown are refused sooner', async () => {
    const { ask: send } = await limited;
    const statuses: number[] = [];
    for (let sent = 0; sent < 8; sent += 1) statuses.push((await send({ path: '/me' })).status);
    expect(statuses).toContain(429);
  });
});

describe('an effect and its key', () => {
  test('are kept together or not at all, when the answer cannot be kept', async () => {
    const before = await eventsNow();
    const headers = once();
    const send = () =>
      ask({ path: moves, method: 'POST', as: 'head', headers, json: report('Đứt giữa chừng', 60) });
    await sql`delete from api_answer`.execute(app.owner);
    await sql`alter table api_answer add constraint broken check (status is null)`.execute(app.owner);
    expect((await send()).status).toBe(500);
    expect(await eventsNow()).toBe(before);
    await sql`alter table api_answer drop constraint broken`.execute(app.owner);
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(201);
    expect(await eventsNow()).toBe(before + 1);
  });

  test('are forgotten after a day, and counts after five minutes', async () => {
    await sql`update api_answer set at = at - interval '25 hours'`.execute(app.owner);
    await sql`update api_use set minute = minute - interval '6 minutes'`.execute(app.owner);
    await forgetOldRequests(app.db);
    const left = await sql<{ n: number }>`
      select (select count(*) from api_answer)::int + (select count(*) from api_use)::int as n
    `.execute(app.owner);
    expect(left.rows[0]?.n).toBe(0);
  });
});
