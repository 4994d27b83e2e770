import type { Command, ExitCode } from '../base/command.ts';
import { type DirectiveId, parseId } from '../base/ids.ts';
import { correctionsInInstallation } from '../directives/correction.actions.ts';
import { inLines } from '../directives/correction.ts';
import { asSystem } from '../platform/asking.ts';
import { type ConnectionSettings, openDb, openPool } from '../platform/postgres.ts';
import { casesText } from './cases.text.ts';
import { withDatabase } from './command-database.ts';
import { readConfig } from './config.ts';
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
  return await withDatabase(readConfig([]), (connection) => printCases(connection, ids));
}

async function printCases(
  connection: ConnectionSettings,
  ids: readonly (DirectiveId | null)[],
): Promise<ExitCode> {
  const db = openDb(openPool(connection, { as: 'application', max: 1 }));
  try {
    let code: ExitCode = 0;
    for (const id of ids) {
      const cases = id === null ? null : await asSystem(() => correctionsInInstallation(db, id));
      if (cases !== null) process.stdout.write(inLines(cases));
      else {
        say({ vi: casesText.vi.unknown(id ?? ''), en: casesText.en.unknown(id ?? '') }, console.error);
        code = 1;
      }
    }
    return code;
  } finally {
    await db.destroy();
  }
}
