import type { FileId, PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { KeptFile, StoredFile } from './file.ts';

export async function insertFile(trx: Db, file: KeptFile, uploadedBy: PersonId, at: string): Promise<FileId> {
  const { id } = await trx
    .insertInto('file')
    .values({
      hash: file.hash,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      uploaded_by: uploadedBy,
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  // The database made it, so it is an id of this table.
  return id as FileId;
}

export async function findFile(db: Db, id: FileId): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('file')
    .select(['hash', 'name', 'media_type', 'size'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id, hash: row.hash, name: row.name, mediaType: row.media_type, size: row.size };
}

/** A file with when it was handed in. */
export interface HandedInFile {
  readonly id: FileId;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** ISO instant. */
  readonly at: string;
}

/** What somebody handed in, the latest first. */
export async function findFilesBy(db: Db, personId: PersonId, limit: number): Promise<HandedInFile[]> {
  const rows = await db
    .selectFrom('file')
    .select(['id', 'name', 'media_type', 'size', 'created_at'])
    .where('uploaded_by', '=', personId)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, name, media_type: mediaType, size, created_at: at }) => ({
    // The database made it, so it is an id of this table.
    id: id as FileId,
    name,
    mediaType,
    size,
    at,
  }));
}

/** Files by id; those that do not exist are left out. */
export async function findFiles(db: Db, ids: readonly FileId[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('file')
    .select(['id', 'hash', 'name', 'media_type', 'size'])
    .where('id', 'in', ids)
    .execute();
  // The database made them, so they are ids of this table.
  return rows.map(({ id, media_type: mediaType, ...row }) => ({ ...row, id: id as FileId, mediaType }));
}
