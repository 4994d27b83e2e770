import { expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { createLog, silentLog } from '../platform/log.ts';
import { createHttp } from './http.ts';

const { fetch } = await testApplication({ today: '2024-06-20' });

test('says that it is well, and that the database answers', async () => {
  const response = await fetch('/healthz');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('says so when the database does not answer', async () => {
  const http = createHttp({
    log: silentLog(),
    proxies: 0,
    checkDatabase: () => Promise.reject(new Error('connection refused')),
    pages: () => Promise.reject(new Error('not asked for')),
    contextOf: () => Promise.reject(new Error('not asked for')),
  });
  const response = await http.request('/healthz');
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('connection refused');
});

test('an error that nobody foresaw is answered with a number to tell, and goes to the log with its cause', async () => {
  const lines: string[] = [];
  const http = createHttp({
    log: createLog({ write: (line) => lines.push(line) }),
    proxies: 0,
    checkDatabase: () => Promise.resolve(),
    pages: () => Promise.reject(new Error('pages are gone', { cause: new Error('disk is full') })),
    contextOf: () => Promise.reject(new Error('not asked for')),
  });
  const response = await http.request('/hom-nay', { headers: { accept: 'text/html' } });
  expect(response.status).toBe(500);
  const requestId = response.headers.get('x-request-id') ?? 'none';
  const html = await response.text();
  expect(html).toContain(requestId);
  expect(html).not.toContain('pages are gone');
  const entry = lines.find((line) => line.includes('request failed'));
  expect(entry).toContain(requestId);
  expect(entry).toContain('disk is full');
});

test('every answer bears a request number and may not be framed by others', async () => {
  const { headers } = await fetch('/healthz');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{10}$/);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  // "no-referrer" would make browsers send forms with "Origin: null".
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('a page is answered with its text in Vietnamese, and its assets may be kept for ever', async () => {
  const page = await fetch('/khong-co-trang-nay');
  expect(page.status).toBe(404);
  const html = await page.text();
  expect(html).toContain('lang="vi"');
  const asset = /\/assets\/[^"]+\.css/.exec(html)?.[0] ?? '';
  const sheet = await fetch(asset, { headers: { 'accept-encoding': 'br' } });
  expect(sheet.status).toBe(200);
  expect(sheet.headers.get('content-type')).toContain('text/css');
  expect(sheet.headers.get('content-encoding')).toBe('br');
  expect(sheet.headers.get('cache-control')).toContain('immutable');
});

test.each(['/assets/khong-co.css', '/assets/../server/index.js', '/assets/..%2fserver%2findex.js'])(
  'nothing but the assets is served as an asset: %s',
  async (path) => {
    const response = await fetch(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('renderToPipeableStream');
  },
);

const FORM = 'application/x-www-form-urlencoded';

test.each([
  ['a form of another site', { origin: 'https://example.com', 'content-type': FORM }],
  ['a form of a site that hides its name', { origin: 'null', 'content-type': FORM }],
  ['a form that does not say where it comes from', { 'content-type': FORM }],
  ['JSON of another site', { origin: 'https://example.com', 'content-type': 'application/json' }],
  ['what a script of another site sends', { 'sec-fetch-site': 'cross-site', 'content-type': 'text/xml' }],
])('%s is refused', async (_, headers) => {
  const response = await fetch('/ngon-ngu', { method: 'POST', headers, body: 'lang=en' });
  expect(response.status).toBe(403);
});

test('our own form is taken behind a proxy that ends HTTPS', async () => {
  const headers = {
    origin: 'https://dondoc.example',
    'sec-fetch-site': 'same-origin',
    'content-type': FORM,
  };
  const response = await fetch('/ngon-ngu', { method: 'POST', headers, body: 'lang=en' });
  expect(response.status).toBe(303);
});

test('a body of 200 MB is refused with a sentence that says how large it may be', async () => {
  const piece = new Uint8Array(1024 * 1024);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      if (sent > 200) controller.close();
      else controller.enqueue(piece);
    },
  });
  const headers = {
    origin: 'http://localhost',
    accept: 'text/html',
    'content-length': String(200 * 1024 * 1024),
  };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const response = await fetch('/van-ban', init);
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('Tệp quá lớn');
});

test('a body that does not say its length is let in no further than it may be', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      if (sent > 200) controller.close();
      else controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const headers = { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' };
  const init = { method: 'POST', headers, body, duplex: 'half' };
  expect((await fetch('/dang-nhap', init)).status).toBe(422);
  // Anybody may send this form: it is given up at its first pieces.
  expect(sent).toBeLessThan(10);
});

test.each([
  ['JSON', '/dang-nhap', 'application/json', '{"email":"a@b.example"}'],
  ['plain text', '/ngon-ngu', 'text/plain', 'lang=en'],
  ['broken multipart', '/dang-nhap', 'multipart/form-data; boundary=abc', 'no part'],
  ['multipart without a boundary', '/thiet-lap', 'multipart/form-data', 'no part'],
])('%s where a form belongs is refused, and is no error of the server', async (_, path, type, body) => {
  const headers = { origin: 'http://localhost', 'content-type': type, accept: 'text/html' };
  const response = await fetch(path, { method: 'POST', headers, body });
  expect(response.status).toBe(422);
});

test.each(['/don-vi?tim=%00', '/van-ban/%00', '/tep/a%00.pdf'])(
  'an address with a zero byte leads to the page of what is not there: %s',
  async (path) => {
    const response = await fetch(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<h1[^>]*>Không tìm thấy<.*Mã yêu cầu/s);
  },
);

test('a program that asks for such an address gets a problem', async () => {
  const response = await fetch('/api/v1/units?search=%00');
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.status).toBe(404);
});

test.each([
  ['its own', 'https://dondoc.test', 303],
  ['another', 'https://elsewhere.test', 403],
])(
  'behind a proxy that speaks HTTPS, forms of %s site are told by the address of the browser',
  async (_, origin, status) => {
    const answer = await fetch('http://dondoc.test/ngon-ngu', {
      method: 'POST',
      headers: { origin, 'x-forwarded-proto': 'https' },
      body: new URLSearchParams({ lang: 'en', tiep: '/' }),
    });
    expect(answer.status).toBe(status);
  },
);
