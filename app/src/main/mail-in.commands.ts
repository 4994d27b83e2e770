import { demonstrationClock, systemClock } from '../base/clock.ts';
import type { Command, ExitCode } from '../base/command.ts';
import { installationSettings } from '../calendar/calendar.actions.ts';
import { openLog } from '../platform/log.ts';
import { type ConnectionSettings, openDb, openPool } from '../platform/postgres.ts';
import { readOrMakeSecret } from '../platform/secret.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';
import { LARGEST_MAIL } from '../tasks/mailed-report.api.ts';
import { bytesUpTo } from './bounded-input.ts';
import { withDatabase } from './command-database.ts';
import { type Config, readConfig } from './config.ts';
import { startText } from './start.text.ts';
import { createActions } from './wiring.ts';

const USAGE = 'mail-in < MAIL.eml';

/** Takes one e-mail from standard input, for the alias of a mail server: `bao-cao: "|/opt/dondoc/bin/dondoc mail-in"`. */
export const mailInCommand: Command = {
  name: 'mail-in',
  usage: USAGE,
  summary: { vi: startText.vi.mailInSummary, en: startText.en.mailInSummary },
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) {
    console.error(`dondoc ${USAGE}`);
    return 2;
  }
  const config = readConfig([]);
  if (config.outside.mailIn === null) {
    const wanted = { vi: startText.vi.mailInWanted, en: startText.en.mailInWanted };
    throw new StartRefusal(REFUSALS.settingWrong('DONDOC_MAIL_IN', '', wanted));
  }
  // Without an encoding set, what comes are bytes.
  const raw = await bytesUpTo(LARGEST_MAIL, process.stdin as AsyncIterable<Buffer>);
  console.log(await withDatabase(config, (connection) => take(config, connection, raw)));
  return 0;
}

async function take(config: Config, connection: ConnectionSettings, raw: Uint8Array): Promise<string> {
  const db = openDb(openPool(connection, { as: 'application', max: 2 }));
  try {
    const { demonstrationToday } = await installationSettings(db);
    const demonstration = demonstrationToday !== null;
    const actions = createActions({
      db,
      clock: demonstration ? demonstrationClock(Temporal.PlainDate.from(demonstrationToday)) : systemClock,
      dataFolder: config.dataFolder,
      secret: config.secret ?? (await readOrMakeSecret(config.dataFolder)),
      log: await openLog(config.logFolder, 'mail-in.log'),
      demonstration,
      outside: config.outside,
      pages: async () => await Promise.reject(new Error('a command has no pages')),
    });
    return await actions.mailedReports.takeMail(raw);
  } finally {
    await db.destroy();
  }
}
