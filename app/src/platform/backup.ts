import { randomBytes } from 'node:crypto';
import { access, constants, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type BackupHeader,
  BLOBS_PART,
  DATABASE_PART,
  FORMAT_VERSION,
  HEADER_NAME,
  SECRET_PART,
} from './backup-format.ts';
import { BACKUP_REFUSALS, BackupRefusal } from './backup-refusal.ts';
import { type BackupWriter, createBackupWriter } from './backup-writer.ts';
import { type ClusterSource, writeCluster } from './cluster-backup.ts';
import { SERVER_MAJOR } from './embedded-cluster.ts';
import { serverAtHand } from './server-at-hand.ts';
import { REFUSALS, reasonOf } from './start-refusal.ts';

export interface BackupOptions {
  readonly dataFolder: string;
  /** For what the server has to say where it must be started for this. */
  readonly logFile: string;
  /** The archive to make. */
  readonly file: string;
  /** Whether an existing file may be replaced. */
  readonly replace: boolean;
  /** Of Đôn Đốc, "0.1.0". */
  readonly release: string;
  readonly startedAt: Temporal.Instant;
  readonly signal: AbortSignal;
  /** Bytes read so far, and about how many there are. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Saves database, files and secret of a data folder into one archive, while Đôn Đốc works on them or while it is stopped.
 * Everything acknowledged before the call is in it; the archive appears under its name once it is whole and on the disk.
 * @returns its size in bytes
 * @throws BackupRefusal, StartRefusal
 */
export async function backUp(options: BackupOptions): Promise<number> {
  await refuseTaken(options);
  await requireDatabase(options.dataFolder);
  const source = await serverAtHand(options);
  try {
    return await writeBeside(options, source);
  } finally {
    await source.close();
  }
}

async function requireDatabase(dataFolder: string): Promise<void> {
  const path = join(dataFolder, DATABASE_PART, 'PG_VERSION');
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const text = isMissing
      ? REFUSALS.nothingThere(dataFolder)
      : BACKUP_REFUSALS.cannotRead(path, reasonOf(error));
    throw new BackupRefusal(text, { cause: error });
  }
}

async function refuseTaken({ file, replace }: BackupOptions): Promise<void> {
  const info = await stat(file).catch(() => null);
  if (info === null || (replace && info.isFile())) return;
  throw new BackupRefusal(BACKUP_REFUSALS.fileExists(file));
}

async function writeBeside(options: BackupOptions, source: ClusterSource): Promise<number> {
  const { file, signal } = options;
  const partial = `${file}.partial-${process.pid}-${randomBytes(2).toString('hex')}`;
  const total = await sizeOf([source.folder, join(options.dataFolder, BLOBS_PART)]);
  let done = 0;
  const onBytes = (count: number) => {
    done += count;
    options.onProgress(Math.min(done, total), total);
  };
  const writer = createBackupWriter(partial, { signal, onBytes });
  try {
    await writeParts(options, source, writer);
    await writer.finish();
    await refuseTaken(options);
    await rename(partial, file);
    await syncFolder(dirname(file));
  } catch (error) {
    const ofArchive = await writer.abandon();
    await rm(partial, { force: true });
    throw inWords(error, ofArchive, options);
  }
  options.onProgress(total, total);
  return (await stat(file)).size;
}

function inWords(error: unknown, ofArchive: unknown, { file, signal }: BackupOptions): unknown {
  if (error instanceof BackupRefusal) return error;
  if (signal.aborted) return new BackupRefusal(BACKUP_REFUSALS.interrupted());
  if (ofArchive !== undefined) {
    return new BackupRefusal(BACKUP_REFUSALS.cannotWrite(file, reasonOf(ofArchive)), { cause: ofArchive });
  }
  const ofSystem = error instanceof Error && 'path' in error ? String(error.path) : null;
  const text =
    ofSystem === null
      ? BACKUP_REFUSALS.databaseFailed(reasonOf(error))
      : BACKUP_REFUSALS.cannotRead(ofSystem, reasonOf(error));
  return new BackupRefusal(text, { cause: error });
}

async function writeParts(
  { dataFolder, release, startedAt }: BackupOptions,
  source: ClusterSource,
  writer: BackupWriter,
): Promise<void> {
  const header: BackupHeader = {
    format: 'dondoc-backup',
    formatVersion: FORMAT_VERSION,
    release,
    postgresql: SERVER_MAJOR,
    startedAt: startedAt.toString(),
  };
  await writer.addBytes(HEADER_NAME, Buffer.from(`${JSON.stringify(header)}\n`));
  await writeCluster(source, writer);
  // After the database: each file that it knows is there, since files come first and never change or go.
  await writeBlobs(join(dataFolder, BLOBS_PART), writer);
  await writer.addFile(SECRET_PART, join(dataFolder, SECRET_PART));
}

// blobs/3f/3f9a…: what is still being received lies in another folder.
const BLOB_FOLDER = /^[0-9a-f]{2}$/u;
const BLOB = /^[0-9a-f]{64}$/u;

async function writeBlobs(folder: string, writer: BackupWriter): Promise<void> {
  await writer.addFolder(BLOBS_PART);
  for (const parent of await namesIn(folder)) {
    if (!BLOB_FOLDER.test(parent)) continue;
    await writer.addFolder(`${BLOBS_PART}/${parent}`);
    for (const name of await namesIn(join(folder, parent))) {
      if (!BLOB.test(name)) continue;
      await writer.addFile(`${BLOBS_PART}/${parent}/${name}`, join(folder, parent, name));
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** In bytes, for the progress alone: what changes meanwhile does not matter. */
async function sizeOf(folders: readonly string[]): Promise<number> {
  let total = 0;
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      total += (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0;
    }
  }
  return total;
}

/** A renamed file outlives a power cut only once its folder is on the disk, too. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; there the file system's own journal has to do.
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}
