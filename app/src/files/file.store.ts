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
