import {
  createRequestHandler,
  type RouterContext,
  RouterContextProvider,
  type ServerBuild,
} from 'react-router';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppContext } from './context.ts';
import { redirectWithFlash } from './flash.ts';
import { FOR_LATER } from './offline/headers.ts';
import { clerk, shellActions } from './shell.fixture.ts';

// The pages as the server has them: bundled apart, so that their context key is not the one of this file.
let vite: ViteDevServer;
let handle: (request: Request, context: RouterContextProvider) => Promise<Response>;
let key: RouterContext<AppContext>;
const reported: unknown[] = [];

beforeAll(async () => {
  const root = new URL('../../', import.meta.url).pathname;
  const server = { middlewareMode: true, hmr: false, ws: false } as const;
  vite = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    server,
    logLevel: 'error',
    appType: 'custom',
  });
  // The module is what the plugin of React Router makes of the routes.
  const build = (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild;
  const entry: object = build.entry.module;
  if (!('appContext' in entry)) throw new Error('entry.server.tsx does not export appContext');
  // Made by createContext<AppContext>() in context.ts.
  key = entry.appContext as RouterContext<AppContext>;
  handle = createRequestHandler(build, 'production');
});

afterAll(() => vite.close());

async function ask(path: string, some: Partial<AppContext> = {}, init: RequestInit = {}): Promise<Response> {
  const context = new RouterContextProvider();
  context.set(key, {
    actions: shellActions,
    actor: clerk,
    today: Temporal.PlainDate.from('2024-06-20'),
    locale: 'vi',
    requestId: 'req-1',
    address: null,
    demonstration: false,
    reportError: (error) => reported.push(error),
    ...some,
  });
  return handle(new Request(`http://office.test${path}`, init), context);
}

describe('the first address', () => {
  test('leads the signed-in to today, others to the sign-in page', async () => {
    expect((await ask('/')).headers.get('location')).toBe('/hom-nay');
    expect((await ask('/', { actor: null })).headers.get('location')).toBe('/dang-nhap');
  });
});

describe('an address that does not exist', () => {
  test('says so with status 404, the number of the request, and a way on', async () => {
    const answer = await ask('/khong-co-trang-nay');
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<title>Không tìm thấy · Đôn Đốc</title>');
    expect(html).toContain('Mã yêu cầu: req-1');
    expect(html).toContain('Về trang đầu');
    expect(reported).toEqual([]);
  });

  test('says so in English too', async () => {
    const html = await (await ask('/nothing', { locale: 'en' })).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Request number: req-1');
  });

  test('refuses a form as well', async () => {
    const answer = await ask('/nothing', {}, { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
    expect(answer.status).toBe(404);
  });
});

describe('the frame', () => {
  test('shows the sections, the person and the unit to the signed-in', async () => {
    const html = await (await ask('/x')).text();
    for (const words of ['Hôm nay', 'Văn bản', 'Nhiệm vụ', 'Đơn vị', 'Số liệu', 'Lê Thu Hà', 'Đăng xuất']) {
      expect(html).toContain(words);
    }
    expect(html).toContain('Văn phòng HĐND&amp;UBND');
    expect(html.indexOf('href="#content"')).toBeLessThan(html.indexOf('<nav'));
  });

  test('counts the notices that have not been looked at', async () => {
    expect(await (await ask('/x')).text()).toContain('3 chưa xem');
  });

  test('shows no sections to others', async () => {
    const html = await (await ask('/x', { actor: null })).text();
    expect(html).not.toContain('<nav');
    expect(html).toContain('action="/ngon-ngu"');
  });

  test('says on every page of a demonstration which day it is', async () => {
    expect(await (await ask('/x', { demonstration: true })).text()).toContain(
      'Bản minh hoạ · hôm nay là 20/6/2024',
    );
    expect(await (await ask('/x')).text()).not.toContain('Bản minh hoạ');
  });

  test('runs only its own scripts', async () => {
    const answer = await ask('/x');
    const [, nonce = 'none'] =
      /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
    const html = await answer.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => tag);
    expect(inline.length).toBeGreaterThan(0);
    for (const tag of inline) expect(tag).toContain(`nonce="${nonce}"`);
  });

  test('tells once what the last form did', async () => {
    const flash = redirectWithFlash('/', {
      text: 'Đã giao 231 việc',
      undo: { action: '/viec/1', fields: { e: '7' } },
    });
    const cookie = flash.headers.get('set-cookie')?.split(';')[0] ?? '';
    const answer = await ask('/x', {}, { headers: { cookie } });
    const html = await answer.text();
    expect(html).toContain('Đã giao 231 việc');
    expect(html).toContain('<input type="hidden" name="e" value="7"/>');
    expect(answer.headers.get('set-cookie')).toContain('flash=; Path=/; Max-Age=0');
  });

  test('keeps what the last form did for the page that is read, not for a copy that is kept', async () => {
    const flash = redirectWithFlash('/', { text: 'Đã ghi tiến độ.' });
    const cookie = flash.headers.get('set-cookie')?.split(';')[0] ?? '';
    const answer = await ask('/x', {}, { headers: { cookie, [FOR_LATER]: '1' } });
    expect(await answer.text()).not.toContain('Đã ghi tiến độ.');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('the language', () => {
  const post = (fields: Record<string, string>) =>
    ask('/ngon-ngu', {}, { method: 'POST', body: new URLSearchParams(fields) });

  test('is changed by a plain form, which comes back to its page', async () => {
    const answer = await post({ lang: 'en', tiep: '/van-ban?trang=2' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/van-ban?trang=2');
    expect(answer.headers.get('set-cookie')).toContain('lang=en');
  });

  test('never leads to another site', async () => {
    expect((await post({ lang: 'en', tiep: '//evil.test' })).headers.get('location')).toBe('/');
  });
});
