import { join } from 'node:path';
import type { Command, ExitCode } from '../base/command.ts';
import { type DirectiveId, parseId } from '../base/ids.ts';
import { correctionsInInstallation } from '../directives/correction.actions.ts';
import { inLines } from '../directives/correction.ts';
import { findRunning, startEmbedded } from '../platform/embedded-postgres.ts';
import { type ConnectionSettings, openDb, openPool } from '../platform/postgres.ts';
import { casesText } from './cases.text.ts';
import { type Config, readConfig } from './config.ts';
import { DATABASE_NAME } from './database.ts';
import { Opened } from './opened.ts';
import { say } from './start.text.ts';

const USAGE = 'cases DIRECTIVE-ID…';

export const casesCommand: Command = {
  name: 'cases',
  usage: USAGE,
  summary: { vi: casesText.vi.summary, en: casesText.en.summary },
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const ids = args.map((text) => parseId<DirectiveId>(text));
  if (ids.length === 0 || ids.includes(null)) {
    say({ vi: casesText.vi.usage(USAGE), en: casesText.en.usage(USAGE) }, console.error);
    return 2;
  }
  const opened = new Opened();
  try {
    const db = openDb(openPool(await connectionOf(readConfig([]), opened), { as: 'application', max: 1 }));
    opened.add(() => db.destroy());
    let code: ExitCode = 0;
    for (const id of ids) {
      const cases = id === null ? null : await correctionsInInstallation(db, id);
      if (cases !== null) process.stdout.write(inLines(cases));
      else {
        say({ vi: casesText.vi.unknown(id ?? ''), en: casesText.en.unknown(id ?? '') }, console.error);
        code = 1;
      }
    }
    return code;
  } finally {
    await opened.close();
  }
}

/** The server of the installation: the one that is at work, or else started for as long as this takes. */
async function connectionOf(config: Config, opened: Opened): Promise<ConnectionSettings> {
  if (config.databaseUrl !== null) return { connectionString: config.databaseUrl };
  const running = await findRunning(config.dataFolder);
  if (running !== null) return { ...running.connection, database: DATABASE_NAME };
  const server = await startEmbedded({
    dataFolder: config.dataFolder,
    logFile: join(config.logFolder, 'postgres.log'),
  });
  opened.add(server.stop);
  return { ...server.connection, database: DATABASE_NAME };
}
