import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ZONE } from '../base/clock.ts';
import type { Command, ExitCode } from '../base/command.ts';
import { BACKUP_REFUSALS, BackupRefusal } from '../platform/backup-refusal.ts';
import { restore } from '../platform/restore.ts';
import { backupText } from './backup.text.ts';
import { type Config, readConfig } from './config.ts';
import { type Findings, lookAtRestored } from './restored.ts';
import { say, startText } from './start.text.ts';
import { interruption, progressLine } from './terminal.ts';

const USAGE = 'restore FILE';

export const restoreCommand: Command = {
  name: 'restore',
  usage: USAGE,
  summary: { vi: backupText.vi.restoreSummary, en: backupText.en.restoreSummary },
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const [file, ...others] = args;
  if (file === undefined || file.startsWith('-') || others.length > 0) {
    say({ vi: backupText.vi.usage(USAGE), en: backupText.en.usage(USAGE) }, console.error);
    return 2;
  }
  const config = readConfig([]);
  if (config.databaseUrl !== null) {
    throw new BackupRefusal(BACKUP_REFUSALS.restoreElsewhere(join(config.dataFolder, 'blobs')));
  }
  const findings = await restore({
    file: resolve(file),
    dataFolder: config.dataFolder,
    signal: interruption(),
    onProgress: progressLine(),
    check: lookAtRestored,
  });
  tell(findings, config);
  await tellWhereItLies(config);
  return 0;
}

async function tellWhereItLies({ dataFolder }: Config): Promise<void> {
  const place = await realpath(join(dataFolder, 'postgres'));
  if (place === join(await realpath(dataFolder), 'postgres')) return;
  say({ vi: startText.vi.databaseElsewhere(place), en: startText.en.databaseElsewhere(place) });
}

function tell({ madeAt, tables, rows, files, missing }: Findings, { dataFolder }: Config): void {
  const { vi, en } = backupText;
  const time = (locale: 'vi' | 'en-GB') => madeAt.toLocaleString(locale, { timeZone: ZONE });
  say({ vi: vi.restored(dataFolder, time('vi')), en: en.restored(dataFolder, time('en-GB')) });
  say({
    vi: vi.counted(tables, rows.toLocaleString('vi'), files.toLocaleString('vi')),
    en: en.counted(tables, rows.toLocaleString('en'), files.toLocaleString('en')),
  });
  if (missing === 0) return;
  const blobs = join(dataFolder, 'blobs');
  say(
    {
      vi: vi.filesMissing(missing.toLocaleString('vi'), blobs),
      en: en.filesMissing(missing.toLocaleString('en'), blobs),
    },
    console.error,
  );
}
