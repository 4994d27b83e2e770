import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { destination, type Logger, pino, stdSerializers } from 'pino';
import { makeFolder } from './make-folder.ts';
import { REFUSALS, StartRefusal } from './start-refusal.ts';

export type Log = Logger;

const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * Opens the log: JSON lines in `dondoc.log`, or in a file of another name; what grew beyond 20 MB since the last start is put away as `.1`, and so is
 * the database server's `postgres.log`.
 * @throws StartRefusal when the folder cannot be written
 */
export async function openLog(folder: string, name = 'dondoc.log'): Promise<Log> {
  const file = join(folder, name);
  try {
    await makeFolder(folder);
    await Promise.all([file, join(folder, 'postgres.log')].map(putAwayIfLarge));
    // Synchronous, so that the last words before a crash are there.
    return createLog(destination({ dest: file, sync: true, mode: 0o600 }));
  } catch (error) {
    throw new StartRefusal(REFUSALS.dataNotWritable(folder), { cause: error });
  }
}

/** Errors are written with their causes; passwords and cookies never. */
export function createLog(to: { write(line: string): void }): Log {
  return pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: stdSerializers.errWithCause },
      redact: ['password', '*.password', 'headers.cookie', 'headers.authorization'],
    },
    to,
  );
}

/** For tests and commands: says nothing. */
export function silentLog(): Log {
  return pino({ level: 'silent' });
}

async function putAwayIfLarge(file: string): Promise<void> {
  const size = await stat(file).then(
    (info) => info.size,
    () => 0,
  );
  if (size > LARGEST_BYTES) await rename(file, `${file}.1`);
}
