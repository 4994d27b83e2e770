import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectionSettings } from '../platform/postgres.ts';
import { serverAtHand } from '../platform/server-at-hand.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';
import type { Config } from './config.ts';
import { DATABASE_NAME } from './database.ts';

/**
 * The database of the installation, for a command: that at DATABASE_URL, the one at work, or one that is started for as
 * long as the work takes.
 * @throws StartRefusal when there is none
 */
export async function withDatabase<Result>(
  config: Config,
  work: (connection: ConnectionSettings) => Promise<Result>,
): Promise<Result> {
  if (config.databaseUrl !== null) return await work({ connectionString: config.databaseUrl });
  const { dataFolder, logFolder } = config;
  const isThere = await access(join(dataFolder, 'postgres')).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new StartRefusal(REFUSALS.nothingThere(dataFolder));
  const server = await serverAtHand({ dataFolder, logFile: join(logFolder, 'postgres.log') });
  try {
    return await work({ ...server.connection, database: DATABASE_NAME });
  } finally {
    await server.close();
  }
}
