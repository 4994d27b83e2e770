import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { ensureDatabase, startEmbedded } from '../platform/embedded-postgres.ts';
import type { Log } from '../platform/log.ts';
import { migrate, readMigrations } from '../platform/migrations.ts';
import {
  type ConnectionSettings,
  type Db,
  openDb,
  openPool,
  requireSupportedServer,
} from '../platform/postgres.ts';
import type { Config } from './config.ts';
import type { Opened } from './opened.ts';
import { say, startText } from './start.text.ts';

/** The database of the installation, migrated and open. */
export interface OpenDatabase {
  /** As the application's role, for everything that serves requests. */
  readonly db: Db;
  /** As the owner, for setting up. */
  readonly owner: Db;
  readonly connection: ConnectionSettings;
}

/** In the bundled server. */
export const DATABASE_NAME = 'dondoc';

/** What is opened is added to `opened`. @throws StartRefusal with the one sentence that the person at the terminal needs */
export async function openDatabase(config: Config, log: Log, opened: Opened): Promise<OpenDatabase> {
  const connection =
    config.databaseUrl === null
      ? await bringUpServer(config, log, opened)
      : { connectionString: config.databaseUrl };
  const onIdleError = (error: Error) => log.warn({ err: error }, 'database connection lost');
  const ownerPool = openPool(connection, { as: 'owner', max: 2, onIdleError });
  const owner = openDb(ownerPool);
  opened.add(() => owner.destroy());
  await requireSupportedServer(ownerPool);
  await bringUpToDate(ownerPool, log);
  const db = openDb(openPool(connection, { as: 'application', onIdleError }));
  opened.add(() => db.destroy());
  return { db, owner, connection };
}

async function bringUpServer(config: Config, log: Log, opened: Opened): Promise<ConnectionSettings> {
  const server = await startEmbedded({
    dataFolder: config.dataFolder,
    logFile: join(config.logFolder, 'postgres.log'),
  });
  opened.add(server.stop);
  const { adopted, fresh, folder } = server;
  log.info({ adopted, fresh, folder }, 'database server is up');
  if (fresh && !folder.startsWith(await realpath(config.dataFolder))) {
    say({ vi: startText.vi.databaseElsewhere(folder), en: startText.en.databaseElsewhere(folder) });
  }
  return await ensureDatabase(server.connection, DATABASE_NAME);
}

async function bringUpToDate(pool: Pool, log: Log): Promise<void> {
  const applied = await migrate(pool, await readMigrations());
  if (applied.length > 0) log.info({ applied }, 'database migrated');
}
