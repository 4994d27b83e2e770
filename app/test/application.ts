import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Clock } from '../src/base/clock.ts';
import { buildPagesIfStale, loadPages, type Pages } from '../src/main/pages.ts';
import { type Application, createApplication } from '../src/main/wiring.ts';
import type { OpenIdProvider } from '../src/people/openid-provider.ts';
import { silentLog } from '../src/platform/log.ts';
import { NOTHING_OUTSIDE, type Outside } from '../src/platform/outside.ts';
import { afternoonOf } from './afternoon.ts';
import { type TestDatabase, testDatabase } from './database.ts';

export interface TestApplication extends TestDatabase {
  readonly actions: Application['actions'];
  readonly clock: Clock;
  readonly dataFolder: string;
  /**
   * Asks as a browser would, with an address of this site: `fetch('/van-ban', { headers: { cookie } })`. Redirects are
   * returned, not followed. The pages are built at the first request if they are stale.
   */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** The whole application on a database of its own, standing on a day: `testApplication({ today: '2024-06-20' })`. */
export async function testApplication(options: {
  readonly today: string;
  readonly outside?: Outside;
  readonly openIdProvider?: OpenIdProvider;
  readonly requestsPerMinute?: number;
}): Promise<TestApplication> {
  const database = await testDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-files-'));
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));
  const clock = afternoonOf(Temporal.PlainDate.from(options.today));
  const application = createApplication({
    db: database.guarded,
    clock,
    dataFolder,
    proxies: 0,
    secret: 'a secret that is long enough for tests',
    log: silentLog(),
    demonstration: false,
    outside: options.outside ?? NOTHING_OUTSIDE,
    openIdProvider: options.openIdProvider ?? null,
    pages: freshPages,
    ...(options.requestsPerMinute !== undefined && { requestsPerMinute: options.requestsPerMinute }),
  });
  return {
    ...database,
    actions: application.actions,
    clock,
    dataFolder,
    fetch: async (path, init) => application.fetch(new Request(new URL(path, 'http://localhost'), init)),
  };
}

let pages: Promise<Pages> | undefined;

function freshPages(): Promise<Pages> {
  pages ??= buildPagesIfStale(() => {}).then(loadPages);
  return pages;
}
