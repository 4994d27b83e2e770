import { type Clock, demonstrationClock, systemClock } from '../base/clock.ts';
import { installationSettings } from '../calendar/calendar.actions.ts';
import type { InstallationSettings } from '../calendar/calendar.store.ts';
import { asSystem } from '../platform/asking.ts';
import { makeDataFolder } from '../platform/data-folder.ts';
import { type Log, openLog } from '../platform/log.ts';
import { readOrMakeSecret } from '../platform/secret.ts';
import { REFUSALS, reasonOf, StartRefusal } from '../platform/start-refusal.ts';
import { carryOutDueChanges } from '../units/unit-change.actions.ts';
import type { Config } from './config.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import {
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_DAY,
  type DemonstrationAccount,
  loadDemonstration,
} from './demonstration.ts';
import { type Listener, listen } from './listener.ts';
import type { Opened } from './opened.ts';
import { buildPagesIfStale, loadPages, type Pages } from './pages.ts';
import { keepAnchors } from './record-anchors.ts';
import { say, startText } from './start.text.ts';
import { createApplication } from './wiring.ts';
import { startWork } from './work.ts';

export interface RunningServer {
  /** Where a browser finds it. */
  readonly address: string;
  /** To sign in with; none outside of the demonstration. */
  readonly accounts: readonly DemonstrationAccount[];
  readonly log: Log;
}

/**
 * Brings everything up. What it opens it adds to `opened` at once, so that a failure half-way can be cleaned up.
 * @throws StartRefusal with the one sentence that the person at the terminal needs
 */
export async function startServer(config: Config, opened: Opened): Promise<RunningServer> {
  const listener = await listen(config.host, config.port);
  opened.add(listener.close);
  await makeDataFolder(config.dataFolder);
  const log = await openLog(config.logFolder);
  try {
    return await bringUp(config, opened, { listener, log });
  } catch (error) {
    log.fatal({ err: error }, 'start failed');
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(REFUSALS.startFailed(reasonOf(error), config.logFolder), { cause: error });
  }
}

async function bringUp(
  config: Config,
  opened: Opened,
  { listener, log }: { readonly listener: Listener; readonly log: Log },
): Promise<RunningServer> {
  const [pages, database] = await both(preparePages(), openDatabase(config, log, opened));
  const { clock, demonstration } = await settleTheDay(config, database, log);
  opened.add(await keepAnchors(database.db, config.dataFolder, log));
  // Before anybody is answered; from then on every hour by the worker.
  await asSystem(() => carryOutDueChanges({ db: database.db, clock }));
  const secret = config.secret ?? (await readOrMakeSecret(config.dataFolder));
  const { outside } = config;
  if (config.worker) opened.add(startWork({ ...database, clock, secret, outside, log }));
  const application = createApplication({
    db: database.db,
    clock,
    dataFolder: config.dataFolder,
    proxies: config.proxies,
    secret,
    outside,
    openIdProvider: config.openId,
    log,
    demonstration,
    pages: async () => pages,
  });
  listener.answerWith(application.fetch);
  const address = `http://${shownHost(config.host)}:${listener.port}`;
  log.info({ address, demonstration }, 'ready');
  return { address, accounts: demonstration ? DEMONSTRATION_ACCOUNTS : [], log };
}

/** Like Promise.all, but leaves nothing running behind when one of them fails. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

async function preparePages(): Promise<Pages> {
  await buildPagesIfStale(() => say({ vi: startText.vi.building, en: startText.en.building }));
  return await loadPages();
}

/**
 * Whether nothing of the demonstration belongs here. A root without a set-up is what a start left that was killed while
 * it loaded the demonstration; that is completed, whatever this start was asked for: nobody could set up beside it.
 */
export function isReal(
  { setUpAt, rootId }: Pick<InstallationSettings, 'setUpAt' | 'rootId'>,
  empty: boolean,
): boolean {
  return setUpAt !== null || (empty && rootId === null);
}

/** Which day it is: that of the demonstration, loaded now if nothing is there yet, or the real one. */
async function settleTheDay(
  config: Config,
  database: OpenDatabase,
  log: Log,
): Promise<{ clock: Clock; demonstration: boolean }> {
  const settings = await installationSettings(database.db);
  if (settings.demonstrationToday !== null) {
    return {
      clock: demonstrationClock(Temporal.PlainDate.from(settings.demonstrationToday)),
      demonstration: true,
    };
  }
  if (isReal(settings, config.empty)) return { clock: systemClock, demonstration: false };
  say({ vi: startText.vi.loading, en: startText.en.loading });
  const onProgress = (percent: number) => console.log(`  ${percent} %`);
  await loadDemonstration({ ...database, dataFolder: config.dataFolder, log, onProgress });
  return { clock: demonstrationClock(DEMONSTRATION_DAY), demonstration: true };
}

/** An address that can be clicked: 0.0.0.0 is this machine, too, and IPv6 stands in brackets. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
