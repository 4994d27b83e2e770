import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { FileId, PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { BlobStore, OpenBlob } from './blob-store.ts';
import {
  ATTACHMENT_LIMIT,
  checkAttachment,
  DOCUMENT_LIMIT,
  DOCUMENT_MEDIA_TYPES,
  documentExtension,
} from './content-type.ts';
import type { DocumentKind } from './extracted-text.ts';
import { mayOpenFile } from './file.policy.ts';
import { findFile, findFiles, findFilesBy, type HandedInFile, insertFile } from './file.store.ts';
import { type KeptFile, type StoredFile, safeFileName, type UploadedFile } from './file.ts';

/** Asks one noun that files belong to: does it hold this file, and may the actor see what holds it? */
export type MaySeeFile = (actor: Actor, file: StoredFile) => Promise<boolean>;

export interface FileDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly blobs: BlobStore;
  /** The policies of the nouns that files belong to: directives, reports. */
  readonly owners: readonly MaySeeFile[];
}

export interface OpenedFile {
  readonly file: StoredFile;
  readonly content: OpenBlob;
}

export type FileActions = ReturnType<typeof createFileActions>;

export function createFileActions(deps: FileDeps) {
  return {
    /**
     * Checks all attachments of a report, then keeps their bytes; one that is refused keeps the others out, too.
     * @throws AppError file_empty, file_too_large, file_type
     */
    keep: (files: readonly UploadedFile[]): Promise<readonly KeptFile[]> => keepAttachments(deps, files),
    /** Keeps the bytes of a document that has been read. @throws AppError file_empty, file_too_large */
    keepDocument: (file: UploadedFile, kind: DocumentKind): Promise<KeptFile> =>
      keepDocument(deps, file, kind),
    /** Enters kept files within the caller's transaction; ids come in the order of the files. */
    record: (trx: Db, actor: Actor, kept: readonly KeptFile[]): Promise<readonly FileId[]> =>
      record(trx, deps, actor, kept),
    /** @throws AppError not_found, also when the actor may not see it: who may not see it learns nothing of it */
    openFile: (actor: Actor, id: FileId): Promise<OpenedFile> => openFile(deps, actor, id),
  };
}

/** What somebody handed in, the latest first; for what is kept of them. */
export async function filesBy(db: Db, personId: PersonId, limit: number): Promise<HandedInFile[]> {
  return await findFilesBy(db, personId, limit);
}

/** What is known of files, for whoever already may see what they belong to. */
export async function filesById(db: Db, ids: readonly FileId[]): Promise<ReadonlyMap<FileId, StoredFile>> {
  return new Map((await findFiles(db, ids)).map((file) => [file.id, file]));
}

async function keepAttachments(deps: FileDeps, files: readonly UploadedFile[]): Promise<readonly KeptFile[]> {
  const checked = files.map((file) => ({ file, type: checkAttachment(file.bytes) }));
  const kept: KeptFile[] = [];
  for (const { file, type } of checked) {
    const { hash, size } = await deps.blobs.put(file.bytes, ATTACHMENT_LIMIT);
    kept.push({ name: safeFileName(file.name, type), hash, size, mediaType: type.mediaType });
  }
  return kept;
}

async function keepDocument(deps: FileDeps, file: UploadedFile, kind: DocumentKind): Promise<KeptFile> {
  const { hash, size } = await deps.blobs.put(file.bytes, DOCUMENT_LIMIT);
  const extension = documentExtension(kind);
  return { name: safeFileName(file.name, { extension }), hash, size, mediaType: DOCUMENT_MEDIA_TYPES[kind] };
}

async function record(
  trx: Db,
  deps: FileDeps,
  actor: Actor,
  kept: readonly KeptFile[],
): Promise<readonly FileId[]> {
  const at = deps.clock.now().toString();
  const ids: FileId[] = [];
  for (const file of kept) ids.push(await insertFile(trx, file, actor.personId, at));
  return ids;
}

async function openFile(deps: FileDeps, actor: Actor, id: FileId): Promise<OpenedFile> {
  const file = await findFile(deps.db, id);
  if (!file) throw new AppError('not_found', { file: id });
  const answers = await Promise.all(deps.owners.map((maySee) => maySee(actor, file)));
  if (!mayOpenFile(answers)) throw new AppError('not_found', { file: id, reason: 'not-allowed' });
  return { file, content: await deps.blobs.open(file.hash) };
}
