import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chown, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import {
  type BackupHeader,
  DATABASE_PART,
  FORMAT_VERSION,
  HEADER_NAME,
  MANIFEST_NAME,
  type Member,
  memberPath,
  parseHeader,
  parseManifest,
} from './backup-format.ts';
import { BACKUP_REFUSALS, BackupRefusal } from './backup-refusal.ts';
import { reasonOf } from './start-refusal.ts';
import type { SystemUser } from './system-user.ts';

export interface ExtractOptions {
  /** The archive. */
  readonly file: string;
  /** An existing folder; what it holds already is not replaced. */
  readonly folder: string;
  readonly postgresql: string;
  /** Who shall own what lies in a part ("postgres", "blobs", "secret"); null for whoever runs this process. */
  readonly ownerOf: (part: string) => Pick<SystemUser, 'uid' | 'gid'> | null;
  readonly signal: AbortSignal;
  /** Told of each piece read of the archive, in compressed bytes. */
  readonly onBytes: (count: number) => void;
}

// The header is a line; the manifest has a hundred bytes for each file.
const LARGEST_HEADER = 64 * 1024;
const LARGEST_MANIFEST = 512 * 1024 * 1024;

/**
 * Unpacks a backup and checks every byte of it against its manifest. What it has unpacked until a failure is left to the
 * caller to remove.
 * @throws BackupRefusal notABackup, newerFormat, otherPostgres, damaged, strangeMember, cannotRead, cannotWrite
 */
export async function extractBackup(options: ExtractOptions): Promise<BackupHeader> {
  try {
    return await extract(options);
  } catch (error) {
    if (error instanceof BackupRefusal || options.signal.aborted) throw error;
    throw new BackupRefusal(whatHappened(error, options), { cause: error });
  }
}

function whatHappened(error: unknown, { file, folder }: ExtractOptions) {
  // Failures of file operations name the system call; the others are of zlib and of the tar format.
  const ofSystem = error instanceof Error && 'syscall' in error;
  if (!ofSystem) return BACKUP_REFUSALS.damaged(file, reasonOf(error));
  const ofArchive = 'path' in error ? error.path === file : error.syscall === 'read';
  return ofArchive
    ? BACKUP_REFUSALS.cannotRead(file, reasonOf(error))
    : BACKUP_REFUSALS.cannotWrite(folder, reasonOf(error));
}

async function extract(options: ExtractOptions): Promise<BackupHeader> {
  const entries = entriesOf(options)[Symbol.asyncIterator]();
  const header = await readHeader(entries, options);
  const unpacked: Unpacked = { files: new Map([[HEADER_NAME, header.member]]), folders: new Set(['']) };
  let promised: readonly Member[] | null = null;
  for await (const entry of { [Symbol.asyncIterator]: () => entries }) {
    // Nothing comes behind the manifest.
    if (promised !== null) throw strange(options, entry.header.name);
    if (entry.header.name === MANIFEST_NAME) promised = await readManifest(entry, options);
    else await unpack(entry, unpacked, options);
  }
  if (promised === null) throw damaged(options, `${MANIFEST_NAME} is missing`);
  compare(unpacked.files, promised, options);
  return header.content;
}

function entriesOf({ file, signal, onBytes }: ExtractOptions): AsyncIterable<ParsedTarEntry> {
  const decoder = createTarDecoder({ strict: true });
  async function* count(pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      onBytes(piece.length);
      yield piece;
    }
  }
  async function decode(pieces: AsyncIterable<Buffer>) {
    const writer = decoder.writable.getWriter();
    try {
      for await (const piece of pieces) await writer.write(piece);
      await writer.close();
    } catch (error) {
      // Passes a failure, of the file as well, on to whoever reads the entries.
      await writer.abort(error).catch(() => {});
      throw error;
    }
  }
  const source = createReadStream(file, { signal });
  pipeline(source, count, createGunzip(), decode).catch(() => {});
  return decoder.readable;
}

/** Before it is read, nothing says that this is a backup at all. */
async function readHeader(
  entries: AsyncIterator<ParsedTarEntry>,
  { file, postgresql }: ExtractOptions,
): Promise<{ content: BackupHeader; member: Member }> {
  const bytes = await firstBytes(entries).catch((error: unknown) => {
    if (error instanceof Error && 'syscall' in error) throw error;
    return null;
  });
  const content = bytes && parseHeader(bytes);
  if (!content) throw new BackupRefusal(BACKUP_REFUSALS.notABackup(file));
  if (content.formatVersion > FORMAT_VERSION) {
    throw new BackupRefusal(BACKUP_REFUSALS.newerFormat(file, content.release));
  }
  if (content.postgresql !== postgresql) {
    throw new BackupRefusal(BACKUP_REFUSALS.otherPostgres(content.postgresql, postgresql));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { content, member: { name: HEADER_NAME, size: bytes.length, sha256 } };
}

async function firstBytes(entries: AsyncIterator<ParsedTarEntry>): Promise<Uint8Array | null> {
  const first = await entries.next();
  if (first.done || first.value.header.name !== HEADER_NAME) return null;
  return await bytesOf(first.value, LARGEST_HEADER);
}

async function readManifest(entry: ParsedTarEntry, options: ExtractOptions): Promise<readonly Member[]> {
  const members = parseManifest(await bytesOf(entry, LARGEST_MANIFEST));
  if (members === null) throw damaged(options, MANIFEST_NAME);
  return members;
}

async function bytesOf({ header, body }: ParsedTarEntry, limit: number): Promise<Uint8Array> {
  if (header.size > limit) throw new RangeError(`${header.name} has ${header.size} bytes`);
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What came out so far, by name. */
interface Unpacked {
  readonly files: Map<string, Member>;
  /** Without the "/" at the end; '' for the place where all of it goes. */
  readonly folders: Set<string>;
}

async function unpack(entry: ParsedTarEntry, unpacked: Unpacked, options: ExtractOptions): Promise<void> {
  const { name, type } = entry.header;
  if (type !== 'file' && type !== 'directory') throw strange(options, name);
  const segments = memberPath(name, type);
  const isKnownPlace = segments !== null && unpacked.folders.has(segments.slice(0, -1).join('/'));
  if (!isKnownPlace || unpacked.files.has(name)) throw strange(options, name);
  const place = join(options.folder, ...segments);
  const owner = options.ownerOf(segments[0] ?? '');
  if (type === 'file') {
    unpacked.files.set(name, await unpackFile(entry, place, owner));
    return;
  }
  // The caller may have made the folder of a part.
  await mkdir(place, { recursive: true, mode: 0o700 });
  if (owner !== null) await chown(place, owner.uid, owner.gid);
  await entry.body.cancel();
  unpacked.folders.add(segments.join('/'));
}

async function unpackFile(
  { header: { name }, body }: ParsedTarEntry,
  place: string,
  owner: Pick<SystemUser, 'uid' | 'gid'> | null,
): Promise<Member> {
  const hash = createHash('sha256');
  let size = 0;
  // 'wx': a second member of the same name is refused, and so is writing through a link.
  await using file = await open(place, 'wx', 0o600);
  for await (const piece of body) {
    hash.update(piece);
    size += piece.length;
    await file.writeFile(piece);
  }
  if (owner !== null) await file.chown(owner.uid, owner.gid);
  // The server does that for its own files before it recovers.
  if (!name.startsWith(`${DATABASE_PART}/`)) await file.sync();
  return { name, size, sha256: hash.digest('hex') };
}

function compare(
  found: ReadonlyMap<string, Member>,
  promised: readonly Member[],
  options: ExtractOptions,
): void {
  for (const { name, size, sha256 } of promised) {
    const member = found.get(name);
    if (member?.size !== size || member.sha256 !== sha256) throw damaged(options, name);
  }
  const names = new Set(promised.map(({ name }) => name));
  for (const name of found.keys()) if (!names.has(name)) throw strange(options, name);
}

function strange({ file }: ExtractOptions, member: string): BackupRefusal {
  return new BackupRefusal(BACKUP_REFUSALS.strangeMember(file, JSON.stringify(member)));
}

function damaged({ file }: ExtractOptions, reason: string): BackupRefusal {
  return new BackupRefusal(BACKUP_REFUSALS.damaged(file, reason));
}
