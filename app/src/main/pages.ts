import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createRequestHandler,
  type RequestHandler,
  RouterContextProvider,
  type ServerBuild,
} from 'react-router';
import { LOCALES, type Locale } from '../base/text.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';
import { withWorkLock } from '../platform/work-lock.ts';
import type { AppContext, appContext } from '../web/context.ts';

/** The built pages, ready to answer. */
export interface Pages {
  /** Style sheets, scripts, fonts and pictures; their names change with their content. */
  readonly assetsFolder: string;
  answer(request: Request, context: AppContext): Promise<Response>;
}

const APP = join(import.meta.dirname, '../..');
const ROOT = join(APP, '..');
const BUILD = join(APP, 'build');
// The server renders in both languages; what the browser gets is built once for each. The first holds the server as well.
const BUILDS: Readonly<Record<Locale, string>> = { vi: BUILD, en: join(BUILD, 'en') };
// Inside the build, so that whoever removes the build removes its stamp.
const STAMP = join(BUILD, 'sources.sha256');
const LOCK = join(ROOT, 'node_modules/.cache/dondoc-pages.lock');

const SOURCES = [
  'app/src/**/*.{ts,tsx,css,svg}',
  'app/public/**/*.{png,webmanifest}',
  'app/{vite.config,react-router.config,one-language}.ts',
  'packages/reading/src/**/*.ts',
  'package-lock.json',
];
// No page imports these; the linter sees to it.
const NOT_IN_PAGES = /\.test\.tsx?$|\.store\.ts$|app[/\\]src[/\\](?:main|platform)[/\\]/u;

/**
 * Builds the pages when a source has changed since. Two processes that find them stale wait for each other.
 * @param onStart is called when building really begins
 * @throws StartRefusal when they cannot be built
 */
export async function buildPagesIfStale(onStart: () => void): Promise<void> {
  const wanted = await hashOfSources();
  if ((await stampOfBuild()) === wanted) return;
  await withWorkLock(LOCK, async () => {
    if ((await stampOfBuild()) === wanted) return;
    onStart();
    await build();
    await writeFile(STAMP, wanted);
  });
}

export async function loadPages(): Promise<Pages> {
  const file = pathToFileURL(join(BUILD, 'server/index.js'));
  // What "react-router build" writes; entry.server.tsx exports the key.
  const built = (await import(`${file.href}?${await stampOfBuild()}`)) as ServerBuild & {
    readonly entry: { readonly module: { readonly appContext: typeof appContext } };
  };
  const english: ServerBuild = { ...built, assets: await assetsOf('en') };
  const handlers: Readonly<Record<Locale, RequestHandler>> = {
    vi: createRequestHandler(built, 'production'),
    en: createRequestHandler(english, 'production'),
  };
  return {
    assetsFolder: join(BUILD, 'client'),
    answer: (request, context) => {
      const provider = new RouterContextProvider();
      provider.set(built.entry.module.appContext, context);
      return handlers[context.locale](request, provider);
    },
  };
}

/** Which files the pages need in this language: what the browser is told as well, as one assignment to a variable. */
async function assetsOf(locale: Locale): Promise<ServerBuild['assets']> {
  const folder = join(BUILDS[locale], 'client/assets');
  const name = (await readdir(folder)).find((file) => /^manifest-[^.]+\.js$/u.test(file));
  if (name === undefined) throw new Error(`no manifest in ${folder}`);
  const text = await readFile(join(folder, name), 'utf8');
  // What "react-router build" writes there.
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as ServerBuild['assets'];
}

async function hashOfSources(): Promise<string> {
  const names: string[] = [];
  for await (const name of glob(SOURCES, { cwd: ROOT })) if (!NOT_IN_PAGES.test(name)) names.push(name);
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(name).update(await readFile(join(ROOT, name)));
  return hash.digest('hex');
}

function stampOfBuild(): Promise<string | null> {
  return readFile(STAMP, 'utf8').catch(() => null);
}

async function build(): Promise<void> {
  await rm(BUILD, { recursive: true, force: true });
  await Promise.all(LOCALES.map(buildLanguage));
  // Names follow from contents: what both languages have in common is there once.
  await cp(join(BUILDS.en, 'client/assets'), join(BUILD, 'client/assets'), { recursive: true });
}

async function buildLanguage(locale: Locale): Promise<void> {
  const command = join(ROOT, 'node_modules/@react-router/dev/bin.cjs');
  const logFile = join(APP, `build.${locale}.log`);
  const log = await open(logFile, 'w');
  const child = spawn(process.execPath, [command, 'build'], {
    cwd: APP,
    env: { ...process.env, NODE_ENV: 'production', DONDOC_PAGES_LANGUAGE: locale },
    stdio: ['ignore', log.fd, log.fd],
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('exit', done);
  });
  await log.close();
  if (code !== 0) throw new StartRefusal(REFUSALS.pagesNotBuilt(logFile));
}
