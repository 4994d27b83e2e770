import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../base/errors.ts';

/** SHA-256 of the content in lower-case hexadecimal: the name under which bytes are kept. */
export type BlobHash = string;

export interface StoredBlob {
  readonly hash: BlobHash;
  /** In bytes. */
  readonly size: number;
}

export interface OpenBlob {
  readonly size: number;
  /** Opens nothing until the first chunk is asked for. */
  read(): AsyncIterable<Uint8Array>;
}

/** Keeps bytes by their content. What is kept never changes; the same content put twice is kept once. */
export interface BlobStore {
  /**
   * Keeps the content, of at most `limit` bytes. When it returns, the bytes are on the disk; when it throws, nothing is kept.
   * @throws AppError file_too_large as soon as the limit is passed, file_empty
   */
  put(content: Uint8Array | AsyncIterable<Uint8Array>, limit: number): Promise<StoredBlob>;
  /** @throws AppError not_found */
  open(hash: BlobHash): Promise<OpenBlob>;
}

const HASH = /^[0-9a-f]{64}$/u;
const INCOMING = 'incoming';
/** An upload takes minutes at most; older remains are of a process that was killed. */
const REMAINS_AFTER_MS = 24 * 60 * 60 * 1000;

/** A store in a folder of this machine. On first use it clears what a killed process may have left half-written. */
export function diskBlobStore(folder: string): BlobStore {
  let prepared: Promise<void> | undefined;
  return {
    put: async (content, limit) => {
      prepared ??= prepare(folder).catch((error: unknown) => {
        // A full or missing disk may be mended while the server runs.
        prepared = undefined;
        throw error;
      });
      await prepared;
      return await put(folder, content, limit);
    },
    open: (hash) => openBlob(folder, hash),
  };
}

async function prepare(folder: string): Promise<void> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const { mtimeMs } = await stat(path);
    if (performance.timeOrigin + performance.now() - mtimeMs > REMAINS_AFTER_MS)
      await rm(path, { force: true });
  }
}

function placeOf(folder: string, hash: BlobHash): { readonly parent: string; readonly path: string } {
  const parent = join(folder, hash.slice(0, 2));
  return { parent, path: join(parent, hash) };
}

async function put(
  folder: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredBlob> {
  if (content instanceof Uint8Array && content.length > limit) throw tooLarge(content.length, limit);
  const incoming = join(folder, INCOMING, randomUUID());
  try {
    const blob = await write(incoming, content, limit);
    if (blob.size === 0) throw new AppError('file_empty');
    const { parent, path } = placeOf(folder, blob.hash);
    await mkdir(parent, { recursive: true, mode: 0o700 });
    await rename(incoming, path);
    await syncFolder(parent);
    await syncFolder(folder);
    return blob;
  } catch (error) {
    await rm(incoming, { force: true });
    throw error;
  }
}

async function write(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredBlob> {
  await using file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    size += chunk.length;
    if (size > limit) throw tooLarge(size, limit);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { hash: hash.digest('hex'), size };
}

function tooLarge(size: number, limit: number): AppError {
  return new AppError('file_too_large', { size, limit });
}

/** A renamed file outlives a power cut only once its folder is on the disk too. */
async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; there the file system's own journal has to do.
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}

async function openBlob(folder: string, hash: BlobHash): Promise<OpenBlob> {
  if (!HASH.test(hash)) throw new AppError('not_found');
  const { path } = placeOf(folder, hash);
  try {
    const { size } = await stat(path);
    return { size, read: () => createReadStream(path) };
  } catch (error) {
    throw new AppError('not_found', { hash }, { cause: error });
  }
}
