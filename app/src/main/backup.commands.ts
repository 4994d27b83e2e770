import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemClock } from '../base/clock.ts';
import type { Command, ExitCode } from '../base/command.ts';
import { backUp } from '../platform/backup.ts';
import { BACKUP_REFUSALS, BackupRefusal } from '../platform/backup-refusal.ts';
import { backupText } from './backup.text.ts';
import { readConfig } from './config.ts';
import { say } from './start.text.ts';
import { interruption, progressLine } from './terminal.ts';

const USAGE = 'backup FILE [--force]';

export const backupCommand: Command = {
  name: 'backup',
  usage: USAGE,
  summary: { vi: backupText.vi.backupSummary, en: backupText.en.backupSummary },
  run,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const call = parseCall(args);
  if (call === null) {
    say({ vi: backupText.vi.usage(USAGE), en: backupText.en.usage(USAGE) }, console.error);
    return 2;
  }
  const config = readConfig([]);
  if (config.databaseUrl !== null) {
    throw new BackupRefusal(BACKUP_REFUSALS.backupElsewhere(join(config.dataFolder, 'blobs')));
  }
  const size = await backUp({
    dataFolder: config.dataFolder,
    logFile: join(config.logFolder, 'postgres.log'),
    file: call.file,
    replace: call.force,
    release: await release(),
    startedAt: systemClock.now(),
    signal: interruption(),
    onProgress: progressLine(),
  });
  const { vi, en } = backupText;
  say({
    vi: vi.backedUp(call.file, megabytes(size, 'vi')),
    en: en.backedUp(call.file, megabytes(size, 'en')),
  });
  return 0;
}

function parseCall(args: readonly string[]): { readonly file: string; readonly force: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : { file: resolve(file), force: values.force };
  } catch {
    return null;
  }
}

const packageFile = z.object({ version: z.string() });

async function release(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return packageFile.parse(JSON.parse(text)).version;
}

function megabytes(bytes: number, locale: 'vi' | 'en'): string {
  return `${(bytes / 1e6).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
