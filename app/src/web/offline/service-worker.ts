import { WHOSE } from './headers.ts';
import { allReports } from './outbox.ts';
import { isThere, keepForLater, reportForm, sendWaiting } from './sending.ts';
import {
  asset,
  type Copy,
  forgetOldBuilds,
  forgetOthers,
  forgetPages,
  isKept,
  keepAssets,
  keepPage,
  refreshPage,
  STANDING,
  storedPage,
} from './stored-pages.ts';
import { workerText } from './worker.text.ts';
import type { AskedEvent, Hello, Word, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

/**
 * Stands between the pages and the line. Pages go to the server first; without a line come the copies that are kept. A
 * report that does not get through is kept and sent later, once: the key of its form sees to that.
 */

const OUTBOX = '/cho-gui';
const SYNC = 'reports';
const REPORT = /^\/viec\/(?<assignment>[0-9a-f-]{36})(?<data>\.data)?$/u;
const FRESH_MS = 5 * 60_000;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(forgetOldBuilds().then(() => self.clients.claim())),
);
self.addEventListener('sync', (event) => {
  if (event.tag === SYNC) event.waitUntil(sendWaiting().then(tellPages));
});
self.addEventListener('message', (event) => {
  if (!isHello(event.data)) return;
  const hello = event.data;
  event.waitUntil(greet(hello).then((word) => event.source?.postMessage(word, [])));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  const report = request.method === 'POST' ? REPORT.exec(pathname)?.groups?.['assignment'] : undefined;
  if (report !== undefined) event.respondWith(sendReport(event, report));
  else if (request.method === 'POST' && pathname === '/dang-xuat') event.waitUntil(forgetPages());
  else if (request.method !== 'GET') return;
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate') event.respondWith(openPage(event, pathname));
  else if (pathname.endsWith('.data')) event.respondWith(loadData(event, pathname.slice(0, -'.data'.length)));
});

async function openPage(event: AskedEvent, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (!isThere(response)) throw new Error('not there');
    if (isPage(response)) {
      await forgetOthers(response.headers.get(WHOSE));
      if (isKept(path)) event.waitUntil(keepPage(path, response.clone()));
    }
    return response;
  } catch {
    return (await storedPage(path, standing)) ?? noPage();
  }
}

/** Not a file, an error or a redirect. */
function isPage(response: Response): boolean {
  return response.status === 200 && (response.headers.get('Content-Type') ?? '').startsWith('text/html');
}

/** What the router asks for between pages. Without a line it loads the page as a whole, which may be kept. */
async function loadData(event: AskedEvent, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (!isThere(response)) throw new Error('not there');
    if (response.ok && isKept(path)) event.waitUntil(refreshPage(path, FRESH_MS).catch(() => {}));
    return response;
  } catch {
    return reloadAt(path + new URL(event.request.url).search.replace(/[?&]_routes=[^&]*/u, ''));
  }
}

/** As React Router reads a redirect without a body. */
function reloadAt(address: string): Response {
  const headers = {
    'Cache-Control': 'no-store',
    'X-Remix-Redirect': address,
    'X-Remix-Status': '302',
    'X-Remix-Reload-Document': 'true',
  };
  return new Response(null, { status: 204, headers });
}

async function sendReport(event: AskedEvent, assignment: string): Promise<Response> {
  const { request } = event;
  const sent = await reportForm(request.clone(), assignment).catch(() => null);
  if (sent === null) return await fetch(request);
  try {
    const response = await fetch(sent.changed ? again(request, sent.form) : request);
    if (!isThere(response)) throw new Error('not there');
    return response;
  } catch {
    await keepForLater(sent);
    await self.registration.sync?.register(SYNC).catch(() => {});
    return request.mode === 'navigate' ? Response.redirect(OUTBOX, 303) : reloadAt(OUTBOX);
  }
}

function again(request: Request, body: FormData): Request {
  const accept = request.headers.get('accept') ?? '*/*';
  return new Request(request.url, {
    method: 'POST',
    body,
    headers: { accept },
    credentials: 'same-origin',
    // A form of the page itself follows a redirect in the browser, not here.
    redirect: request.mode === 'navigate' ? 'manual' : 'follow',
  });
}

/** A page has opened, or its line is back: keeps what it needs, sends what waits, and tells how things stand. */
async function greet(hello: Hello): Promise<Word | null> {
  await keepAssets(hello.assets);
  if (hello.person !== null) {
    await Promise.all(STANDING.map((path) => refreshPage(path, FRESH_MS).catch(() => {})));
    await sendWaiting().catch(() => {});
  }
  return await standing(hello);
}

async function tellPages(): Promise<void> {
  const pages = await self.clients.matchAll();
  // Each asks again, since it knows whose it is and in which language.
  for (const page of pages) page.postMessage('changed', []);
}

async function standing({ person, locale, storedAt }: Copy): Promise<Word | null> {
  const t = workerText[locale];
  const own = (await allReports()).filter((report) => report.person === person);
  const of = (state: string) => own.filter((report) => report.state === state).length;
  if (of('refused') > 0) return { kind: 'warn', text: t.refused(of('refused')), act: t.look };
  const waits = of('waiting') > 0 ? t.waiting(of('waiting')) : '';
  const act = of('waiting') > 0 ? t.look : null;
  if (storedAt !== null) {
    const at = new Date(storedAt).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return { kind: 'info', text: `${t.stored(at)} ${waits}`.trim(), act };
  }
  if (waits !== '') return { kind: 'info', text: waits, act };
  const sent = own.filter(({ sentAt }) => sentAt !== null && Date.now() - Date.parse(sentAt) < FRESH_MS);
  return sent.length > 0 ? { kind: 'success', text: t.sent(sent.length), act: t.look } : null;
}

function isHello(data: unknown): data is Hello {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'hello';
}

function noPage(): Response {
  const { vi, en } = workerText;
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Đôn Đốc</title><h1>Đôn Đốc</h1><p>${vi.noLine}</p><p lang="en">${en.noLine}</p><p><a href="/hom-nay">${vi.today}</a></p></html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
    'Cache-Control': 'no-store',
  };
  return new Response(html, { status: 503, headers });
}
