import { sql } from 'kysely';
import { demonstrationClock, systemClock } from '../base/clock.ts';
import type { Command, ExitCode } from '../base/command.ts';
import { installationSettings } from '../calendar/calendar.actions.ts';
import { findRunning } from '../platform/embedded-postgres.ts';
import { openLog } from '../platform/log.ts';
import { readMigrations } from '../platform/migrations.ts';
import {
  type ConnectionSettings,
  type Db,
  openDb,
  openPool,
  requireSupportedServer,
} from '../platform/postgres.ts';
import { readOrMakeSecret } from '../platform/secret.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';
import { type Config, readConfig, runLibrariesForProduction } from './config.ts';
import { DATABASE_NAME } from './database.ts';
import { Opened } from './opened.ts';
import { say, startText } from './start.text.ts';
import { startWork } from './work.ts';

const USAGE = 'worker';

export const workerCommand: Command = {
  name: 'worker',
  usage: USAGE,
  summary: { vi: startText.vi.workerSummary, en: startText.en.workerSummary },
  run,
};

/** Works beside servers until it is told to end (SIGINT, SIGTERM). */
async function run(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) {
    console.error(`dondoc ${USAGE}`);
    return 2;
  }
  runLibrariesForProduction();
  const config = readConfig([]);
  const opened = new Opened();
  try {
    await bringUp(config, opened);
    say({ vi: startText.vi.workerReady, en: startText.en.workerReady });
    await toldToEnd();
  } finally {
    await opened.close();
  }
  return 0;
}

async function bringUp(config: Config, opened: Opened): Promise<void> {
  const connection = await connectionOf(config);
  const log = await openLog(config.logFolder, 'worker.log');
  const ownerPool = openPool(connection, { as: 'owner', max: 4 });
  const owner = openDb(ownerPool);
  opened.add(() => owner.destroy());
  await requireSupportedServer(ownerPool);
  await requireUpToDate(owner);
  const db = openDb(openPool(connection, { as: 'application' }));
  opened.add(() => db.destroy());
  const { demonstrationToday } = await installationSettings(db);
  const clock =
    demonstrationToday === null
      ? systemClock
      : demonstrationClock(Temporal.PlainDate.from(demonstrationToday));
  const secret = config.secret ?? (await readOrMakeSecret(config.dataFolder));
  const { outside } = config;
  opened.add(startWork({ db, owner, connection, clock, secret, outside, log }));
}

/** The bundled server is started by the server of Đôn Đốc alone. */
async function connectionOf({ databaseUrl, dataFolder }: Config): Promise<ConnectionSettings> {
  if (databaseUrl !== null) return { connectionString: databaseUrl };
  const running = await findRunning(dataFolder);
  if (running === null) throw new StartRefusal(REFUSALS.serverNotRunning(dataFolder));
  return { ...running.connection, database: DATABASE_NAME };
}

/** Migrating is for the server that was started first. */
async function requireUpToDate(owner: Db): Promise<void> {
  const wanted = await readMigrations();
  const applied = await sql<{ name: string }>`select name from schema_migration order by number`
    .execute(owner)
    .then(
      ({ rows }) => rows,
      () => [],
    );
  const newer = applied[wanted.length];
  if (newer !== undefined) throw new StartRefusal(REFUSALS.databaseNewer(newer.name));
  if (applied.length < wanted.length) throw new StartRefusal(REFUSALS.databaseOlder());
}

function toldToEnd(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
