import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './backup.ts';
import { type BackupHeader, BLOBS_PART, DATABASE_PART, SECRET_PART } from './backup-format.ts';
import { extractBackup } from './backup-reader.ts';
import { BACKUP_REFUSALS, BackupRefusal } from './backup-refusal.ts';
import { makeDataFolder } from './data-folder.ts';
import { serverBinaries } from './embedded-binaries.ts';
import { makeClusterFolder, ownerOf, SERVER_MAJOR } from './embedded-cluster.ts';
import { complaintIn, type EmbeddedServer, startEmbedded } from './embedded-postgres.ts';
import type { ConnectionSettings } from './postgres.ts';
import { isRunning } from './running-process.ts';
import { StartRefusal } from './start-refusal.ts';
import { serverUser } from './system-user.ts';

export interface RestoreOptions<Findings> {
  /** The archive. */
  readonly file: string;
  /** Missing or empty. */
  readonly dataFolder: string;
  readonly signal: AbortSignal;
  /** Bytes of the archive read so far, and how many there are. */
  readonly onProgress: (done: number, total: number) => void;
  /** Looks whether what was restored is whole, before it is put in place; what it throws ends the restoring. */
  readonly check: (restored: Restored) => Promise<Findings>;
}

/** What came out of the archive, with its database at work. */
export interface Restored {
  readonly header: BackupHeader;
  readonly connection: ConnectionSettings;
  readonly blobsFolder: string;
}

// restore-<pid>-<random>, in the data folder: a folder beside it may be on another disk, or not be ours to write.
const DESK = /^restore-(\d+)-[0-9a-f]+$/u;
// Nobody else is at work in a place of our own.
const PATIENCE_MS = 500;
// Made by the file system itself where the data folder is a disk of its own.
const NOT_CONTENT = 'lost+found';

/**
 * Makes a data folder of a backup: unpacks and checks it at a place apart, lets its database recover and be looked at
 * there, and only then puts it in place. After a failure the data folder is as it was before.
 * @throws BackupRefusal, StartRefusal, and what `check` throws
 */
export async function restore<Findings>(options: RestoreOptions<Findings>): Promise<Findings> {
  const { dataFolder, file } = options;
  const isNew = (await stat(dataFolder).catch(() => null)) === null;
  const archive = await stat(file).catch(() => null);
  if (!archive?.isFile()) throw new BackupRefusal(BACKUP_REFUSALS.cannotRead(file, 'no such file'));
  await requireEmpty(dataFolder);
  await makeDataFolder(dataFolder);
  const desk = join(dataFolder, `restore-${process.pid}-${randomBytes(2).toString('hex')}`);
  try {
    await mkdir(desk);
    // As the data folder itself: the server's user passes through.
    await chmod(desk, 0o711);
    const findings = await prepare(options, desk, archive.size);
    await putInPlace(desk, dataFolder);
    return findings;
  } catch (error) {
    await removeDesk(desk);
    if (isNew) await rm(dataFolder, { recursive: true, force: true });
    throw options.signal.aborted ? new BackupRefusal(BACKUP_REFUSALS.interrupted()) : error;
  }
}

async function requireEmpty(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder).catch(() => []);
  for (const name of names) {
    const maker = DESK.exec(name)?.[1];
    if (name === NOT_CONTENT) continue;
    if (maker === undefined || isRunning(Number(maker))) {
      throw new BackupRefusal(BACKUP_REFUSALS.notEmpty(dataFolder));
    }
    await removeDesk(join(dataFolder, name));
  }
}

async function prepare<Findings>(
  options: RestoreOptions<Findings>,
  desk: string,
  size: number,
): Promise<Findings> {
  const owner = await stat(options.dataFolder);
  // Restored by root into a folder of somebody else: that one runs Đôn Đốc.
  const keeper = process.getuid?.() === 0 && owner.uid !== 0 ? owner : null;
  const user = await serverUser(await ownerOf(options.dataFolder));
  // Tells before anything is unpacked that there is no server for this machine.
  await serverBinaries(user);
  await makeClusterFolder(join(desk, DATABASE_PART), user);
  let done = 0;
  const header = await extractBackup({
    file: options.file,
    folder: desk,
    postgresql: SERVER_MAJOR,
    ownerOf: (part) => (part === DATABASE_PART ? user : keeper),
    signal: options.signal,
    onBytes: (count) => {
      done += count;
      options.onProgress(done, size);
    },
  });
  return await recover(options, desk, header);
}

/** The first start replays the log that was copied along, and makes the copy consistent. */
async function recover<Findings>(
  options: RestoreOptions<Findings>,
  desk: string,
  header: BackupHeader,
): Promise<Findings> {
  const server = await startRestored(options.file, desk);
  try {
    options.signal.throwIfAborted();
    return await options.check({
      header,
      connection: server.connection,
      blobsFolder: join(desk, BLOBS_PART),
    });
  } finally {
    await server.stop();
    // Its socket lies elsewhere if the path of this place is too long.
    const host = server.connection.host;
    if (host?.startsWith('/') && host !== server.folder) await rm(host, { recursive: true, force: true });
  }
}

async function startRestored(file: string, desk: string): Promise<EmbeddedServer> {
  const logFile = join(desk, 'postgres.log');
  try {
    return await startEmbedded({ dataFolder: desk, logFile, patience: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof StartRefusal)) throw error;
    // The log goes with the place, so its last word has to be told here.
    const log = await readFile(logFile, 'utf8').catch(() => '');
    const reason = complaintIn(log) ?? error.message;
    throw new BackupRefusal(BACKUP_REFUSALS.notRecovered(file, reason), { cause: error });
  }
}

/** The database last: without it nothing takes the folder for an installation. */
async function putInPlace(desk: string, dataFolder: string): Promise<void> {
  const blobs = join(desk, BLOBS_PART);
  for (const parent of await readdir(blobs).catch(() => [])) await syncFolder(join(blobs, parent));
  for (const part of [SECRET_PART, BLOBS_PART, DATABASE_PART]) {
    const there = await lstat(join(desk, part)).catch(() => null);
    if (there !== null) await rename(join(desk, part), join(dataFolder, part));
  }
  await rm(desk, { recursive: true, force: true });
  await syncFolder(dataFolder);
}

/** With the database that may lie elsewhere. */
async function removeDesk(desk: string): Promise<void> {
  const place = await realpath(join(desk, DATABASE_PART)).catch(() => null);
  if (place !== null) await rm(place, { recursive: true, force: true });
  await rm(desk, { recursive: true, force: true });
}
