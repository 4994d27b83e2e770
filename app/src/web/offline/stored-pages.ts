/**
 * Pages that are kept on the device for when there is no line: *Hôm nay*, what waits to be sent, and assignments that were
 * opened. They are of one person: when somebody else signs in, or nobody is signed in any more, all of them go.
 */

import { FOR_LATER, WHOSE } from './headers.ts';
import { withWord } from './word-in-page.ts';
import type { Hello, Word } from './worker-scope.ts';

declare const BUILD: string;

const PAGES = `dondoc-pages-${BUILD}`;
const ASSETS = `dondoc-assets-${BUILD}`;

const STORED_AT = 'X-Stored-At';
/** Forms of *Hôm nay* are answered by this page: the router loads its scripts before it sends them. */
const FORMS_GO_TO = 'viec/:assignmentId';
/** Always at hand, also when nobody has opened them on this device. */
export const STANDING: readonly string[] = ['/hom-nay', '/cho-gui'];
const ASSIGNMENT = /^\/viec\/[0-9a-f-]{36}$/u;
const ASSET = /\/assets\/[\w.-]+/gu;
const MOST_ASSIGNMENTS = 20;
/** As long as a session lasts without being used. */
const LONGEST_MS = 7 * 24 * 60 * 60_000;

export function isKept(path: string): boolean {
  return STANDING.includes(path) || ASSIGNMENT.test(path);
}

/** How often the pages were forgotten: what was asked for before must not be kept after. */
let forgotten = 0;

/** Keeps a copy of a page that was just loaded. One that tells of an act that was just done would tell it again later. */
export async function keepPage(path: string, response: Response): Promise<void> {
  const before = forgotten;
  const whose = response.headers.get(WHOSE);
  if (!response.ok || response.redirected || whose === null) return;
  const html = await response.text();
  if (html.includes('class="flash"')) return;
  // First what it stands on: a copy without its scripts loads itself again at the first tap, and what was typed is lost.
  const complete = (await keepAssets(html.match(ASSET) ?? [])) && (await keepScriptsOfForms(html));
  if (!complete || before !== forgotten) return;
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set(STORED_AT, new Date().toISOString());
  const pages = await caches.open(PAGES);
  await pages.put(path, new Response(html, { headers }));
  await forgetOldest(pages);
}

interface RouteFiles {
  readonly path?: string;
  readonly module: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

async function keepScriptsOfForms(html: string): Promise<boolean> {
  const manifest = /\/assets\/manifest-[\w.-]+\.js/u.exec(html)?.[0];
  const kept = manifest === undefined ? undefined : await (await caches.open(ASSETS)).match(manifest);
  const text = (await kept?.text()) ?? '{}';
  // What the build writes: one assignment of an object to a variable.
  const { routes = {} } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
    readonly routes?: Readonly<Record<string, RouteFiles>>;
  };
  const route = Object.values(routes).find(({ path }) => path === FORMS_GO_TO);
  if (route === undefined) return false;
  return await keepAssets([route.module, ...(route.imports ?? []), ...(route.css ?? [])]);
}

/** Loads a page behind the scenes and keeps it, if the copy is older than that. */
export async function refreshPage(path: string, olderThanMs: number): Promise<void> {
  const kept = await (await caches.open(PAGES)).match(path);
  if (kept !== undefined && ageOf(kept) < olderThanMs) return;
  const before = forgotten;
  const response = await fetch(path, { headers: { accept: 'text/html', [FOR_LATER]: '1' } });
  if (before === forgotten) await keepPage(path, response);
}

/** Whose a copy is, in which language, and when it was kept. */
export type Copy = Pick<Hello, 'person' | 'locale' | 'storedAt'>;

/**
 * The copy, saying when it was kept, with keys of its own for its forms; null when there is none that may be shown.
 * @param wordOn what is to be said on it
 */
export async function storedPage(
  path: string,
  wordOn: (copy: Copy) => Promise<Word | null>,
): Promise<Response | null> {
  const kept = await (await caches.open(PAGES)).match(path);
  if (kept === undefined || ageOf(kept) > LONGEST_MS) return null;
  const at = kept.headers.get(STORED_AT) ?? '';
  const html = (await kept.text()).replace('<html ', `<html data-stored="${at}" `);
  const locale = /<html [^>]*lang="en"/u.test(html) ? 'en' : 'vi';
  const word = await wordOn({ person: kept.headers.get(WHOSE), locale, storedAt: at }).catch(() => null);
  return new Response(withFreshKeys(word === null ? html : withWord(html, word)), { headers: kept.headers });
}

/**
 * A form of the copy may have been sent before. Under the same key the server would take what is written now for the same
 * report, and drop it.
 */
function withFreshKeys(html: string): string {
  const keys = [...html.matchAll(/name="requestKey" value="(?<key>[0-9a-f-]{36})"/gu)];
  let fresh = html;
  for (const key of new Set(keys.map(({ groups }) => groups?.['key'] ?? ''))) {
    fresh = fresh.replaceAll(key, crypto.randomUUID());
  }
  return fresh;
}

export async function forgetPages(): Promise<void> {
  forgotten += 1;
  await caches.delete(PAGES);
}

/** Forgets the pages of anybody else. @param whose null: nobody is signed in */
export async function forgetOthers(whose: string | null): Promise<void> {
  const pages = await caches.open(PAGES);
  const [first] = await pages.keys();
  if (first === undefined) return;
  const kept = await pages.match(first);
  if (whose === null || kept?.headers.get(WHOSE) !== whose) await forgetPages();
}

export async function asset(request: Request): Promise<Response> {
  const assets = await caches.open(ASSETS);
  const kept = await assets.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await assets.put(request, response.clone());
  return response;
}

/**
 * From the browser's own store where it has them: their names change with their content.
 * @returns whether all of them are kept now
 */
export async function keepAssets(addresses: readonly string[]): Promise<boolean> {
  const assets = await caches.open(ASSETS);
  let all = true;
  for (const address of new Set(addresses)) {
    if ((await assets.match(address)) !== undefined) continue;
    const response = await fetch(address, { cache: 'force-cache' }).catch(() => null);
    if (response?.ok === true) await assets.put(address, response);
    else all = false;
  }
  return all;
}

/** After an update: what belonged to the build before is of no use. */
export async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('dondoc-') && name !== PAGES && name !== ASSETS);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function forgetOldest(pages: Cache): Promise<void> {
  const requests = await pages.keys();
  const assignments = requests.filter(({ url }) => ASSIGNMENT.test(new URL(url).pathname));
  // Kept again, a page stands last.
  for (const request of assignments.slice(0, -MOST_ASSIGNMENTS)) await pages.delete(request);
}

function ageOf(kept: Response): number {
  return Date.now() - Date.parse(kept.headers.get(STORED_AT) ?? '');
}
