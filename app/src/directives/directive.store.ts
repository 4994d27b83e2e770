import type { Reading } from '@dondoc/reading';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../db/rows.ts';
import type { DirectiveId, DraftTaskId, FileId, PersonId, UnitId } from '../base/ids.ts';
import type { Extraction } from '../files/extracted-text.ts';
import type { Db } from '../platform/postgres.ts';
import type { DirectiveHeader, DirectiveState, HeaderDoubt } from './directive.ts';
import type { DraftTask, Versioned } from './draft.ts';

/** A directive without its text and reading, as lists show it. */
export interface DirectiveSummary {
  readonly id: DirectiveId;
  readonly rootId: UnitId;
  readonly keeperUnitId: UnitId;
  readonly state: DirectiveState;
  readonly header: DirectiveHeader;
  readonly receivedAt: Temporal.Instant;
  readonly receivedBy: PersonId;
  readonly issuedAt: Temporal.Instant | null;
  readonly issuedBy: PersonId | null;
  readonly fileId: FileId | null;
}

export interface Directive extends DirectiveSummary {
  readonly headerVersion: number;
  readonly issuerUnitId: UnitId | null;
  readonly text: string;
  readonly extraction: Extraction;
  readonly reading: Reading;
}

const SUMMARY = [
  'id',
  'root_id',
  'keeper_unit_id',
  'state',
  'document_type',
  'number',
  'title',
  'issuer',
  'issue_date',
  'signer',
  'follower_id',
  'header_doubts',
  'received_at',
  'received_by',
  'issued_at',
  'issued_by',
  'file_id',
] as const;

export async function findDirective(db: Db, rootId: UnitId, id: DirectiveId): Promise<Directive | null> {
  const row = await whole(db, rootId, id).executeTakeFirst();
  return row === undefined ? null : directiveOf(row);
}

/** As `findDirective`; nobody else changes the directive or its drafts until the transaction ends. */
export async function lockDirective(trx: Db, rootId: UnitId, id: DirectiveId): Promise<Directive | null> {
  const row = await whole(trx, rootId, id).forUpdate().executeTakeFirst();
  return row === undefined ? null : directiveOf(row);
}

function whole(db: Db, rootId: UnitId, id: DirectiveId) {
  return db.selectFrom('directive').selectAll().where('root_id', '=', rootId).where('id', '=', id);
}

/** The directive that holds the same file or the same pasted text. */
export function findByContent(db: Db, rootId: UnitId, contentHash: string): Promise<DirectiveId | null> {
  return findBy(db, rootId, { column: 'content_hash', value: contentHash });
}

/** The directive that a file is the original of. */
export function findByFile(db: Db, rootId: UnitId, fileId: FileId): Promise<DirectiveId | null> {
  return findBy(db, rootId, { column: 'file_id', value: fileId });
}

async function findBy(
  db: Db,
  rootId: UnitId,
  { column, value }: { readonly column: 'content_hash' | 'file_id'; readonly value: string },
): Promise<DirectiveId | null> {
  const row = await db
    .selectFrom('directive')
    .select('id')
    .where('root_id', '=', rootId)
    .where(column, '=', value)
    .executeTakeFirst();
  // Branded where it leaves the database.
  return (row?.id ?? null) as DirectiveId | null;
}

export interface DirectiveFilter {
  readonly rootId: UnitId;
  /** Units whose directives are shown; null shows all of the root unit. */
  readonly keepers: readonly UnitId[] | null;
  /** Directives shown besides, whoever keeps them: those that give the reader's unit something. */
  readonly besides: readonly DirectiveId[];
  readonly state: DirectiveState | null;
  /** Words looked for in number, title and issuer, with or without diacritics. */
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
  /** Instead of an offset: the last ones made first, from behind this one (null: from the first). */
  readonly behind?: DirectiveId | null;
}

export async function findDirectives(
  db: Db,
  filter: DirectiveFilter,
): Promise<{ rows: DirectiveSummary[]; total: number }> {
  const rows = await db
    .selectFrom('directive')
    .select([...SUMMARY, sql<number>`count(*) over ()`.as('total')])
    .where('root_id', '=', filter.rootId)
    .$if(filter.keepers !== null, (query) =>
      query.where(
        sql<boolean>`(keeper_unit_id = any(${filter.keepers}::uuid[]) or id = any(${filter.besides}::uuid[]))`,
      ),
    )
    .$if(filter.state !== null, (query) => query.where('state', '=', filter.state ?? 'received'))
    .$if(filter.query !== '', (query) =>
      query.where(
        sql<boolean>`search_key(concat_ws(' ', number, title, issuer)) like '%' || search_key(${escapeLike(filter.query)}) || '%'`,
      ),
    )
    .$if(typeof filter.behind === 'string', (query) => query.where('id', '<', filter.behind ?? null))
    .$if(filter.behind === undefined, (query) => query.orderBy('received_at', 'desc'))
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return { rows: rows.map(summaryOf), total: rows[0]?.total ?? 0 };
}

function escapeLike(words: string): string {
  return words.trim().replace(/[\\%_]/gu, '\\$&');
}

export interface NewDirective {
  readonly rootId: UnitId;
  readonly keeperUnitId: UnitId;
  readonly issuerUnitId: UnitId | null;
  readonly header: DirectiveHeader;
  readonly fileId: FileId | null;
  readonly text: string;
  readonly extraction: Extraction;
  readonly contentHash: string;
  readonly reading: Reading;
  readonly receivedAt: Temporal.Instant;
  readonly receivedBy: PersonId;
}

/** Null when somebody stored the same content in this moment. */
export async function insertDirective(trx: Db, directive: NewDirective): Promise<DirectiveId | null> {
  const row = await trx
    .insertInto('directive')
    .values({
      root_id: directive.rootId,
      keeper_unit_id: directive.keeperUnitId,
      issuer_unit_id: directive.issuerUnitId,
      state: 'under-review',
      ...headerColumns(directive.header),
      file_id: directive.fileId,
      text: directive.text,
      extraction: JSON.stringify(directive.extraction),
      content_hash: directive.contentHash,
      reading: JSON.stringify(directive.reading),
      reader: directive.reading.reader,
      received_at: directive.receivedAt.toString(),
      received_by: directive.receivedBy,
    })
    .onConflict((conflict) => conflict.columns(['root_id', 'content_hash']).doNothing())
    .returning('id')
    .executeTakeFirst();
  // Branded where it leaves the database.
  return (row?.id ?? null) as DirectiveId | null;
}

export async function updateHeader(
  trx: Db,
  directive: Pick<Directive, 'rootId' | 'id'>,
  header: Versioned<DirectiveHeader>,
): Promise<void> {
  await trx
    .updateTable('directive')
    .set({ ...headerColumns(header.value), header_version: header.version })
    .where('root_id', '=', directive.rootId)
    .where('id', '=', directive.id)
    .execute();
}

export async function markIssued(
  trx: Db,
  directive: Pick<Directive, 'rootId' | 'id'>,
  issued: { readonly at: Temporal.Instant; readonly by: PersonId },
): Promise<void> {
  await trx
    .updateTable('directive')
    .set({ state: 'issued', issued_at: issued.at.toString(), issued_by: issued.by })
    .where('root_id', '=', directive.rootId)
    .where('id', '=', directive.id)
    .execute();
}

export async function insertDrafts(
  trx: Db,
  directive: Pick<Directive, 'rootId' | 'id'>,
  drafts: readonly DraftTask[],
): Promise<void> {
  if (drafts.length === 0) return;
  await trx
    .insertInto('draft_task')
    .values(
      drafts.map((draft) => ({
        root_id: directive.rootId,
        directive_id: directive.id,
        data: JSON.stringify(draft),
      })),
    )
    .execute();
}

export async function findDrafts(
  db: Db,
  directive: Pick<Directive, 'rootId' | 'id'>,
): Promise<ReadonlyMap<DraftTaskId, Versioned<DraftTask>>> {
  const rows = await db
    .selectFrom('draft_task')
    .select(['id', 'version', 'data'])
    .where('root_id', '=', directive.rootId)
    .where('directive_id', '=', directive.id)
    .execute();
  return new Map(
    // Branded where they leave the database; `data` is written by this store alone.
    rows.map((row) => [row.id as DraftTaskId, { value: row.data as DraftTask, version: row.version }]),
  );
}

function headerColumns(header: DirectiveHeader) {
  return {
    document_type: header.documentType,
    number: header.number,
    title: header.title,
    issuer: header.issuer,
    issue_date: header.issueDate,
    signer: header.signer,
    follower_id: header.followerId,
    header_doubts: JSON.stringify(header.doubts),
  };
}

type Row = Selectable<DB['directive']>;

function summaryOf(row: Pick<Row, (typeof SUMMARY)[number]>): DirectiveSummary {
  return {
    // Branded where they leave the database.
    id: row.id as DirectiveId,
    rootId: row.root_id as UnitId,
    keeperUnitId: row.keeper_unit_id as UnitId,
    state: row.state,
    header: {
      documentType: row.document_type,
      number: row.number,
      title: row.title,
      issuer: row.issuer,
      issueDate: row.issue_date,
      signer: row.signer,
      followerId: row.follower_id as PersonId | null,
      doubts: row.header_doubts as readonly HeaderDoubt[],
    },
    receivedAt: Temporal.Instant.from(row.received_at),
    receivedBy: row.received_by as PersonId,
    issuedAt: row.issued_at === null ? null : Temporal.Instant.from(row.issued_at),
    issuedBy: row.issued_by as PersonId | null,
    fileId: row.file_id as FileId | null,
  };
}

function directiveOf(row: Row): Directive {
  return {
    ...summaryOf(row),
    headerVersion: row.header_version,
    // Branded where it leaves the database; extraction and reading are written by this store alone.
    issuerUnitId: row.issuer_unit_id as UnitId | null,
    text: row.text,
    extraction: row.extraction as Extraction,
    reading: row.reading as Reading,
  };
}

/** @returns the directives that changed desks */
export async function changeKeeper(
  trx: Db,
  rootId: UnitId,
  fromId: UnitId,
  toId: UnitId,
): Promise<DirectiveId[]> {
  const found = await sql<{ id: DirectiveId }>`
    update directive set keeper_unit_id = ${toId}
    where root_id = ${rootId} and keeper_unit_id = ${fromId} and state <> 'closed'
    returning id
  `.execute(trx);
  return found.rows.map(({ id }) => id);
}

export async function setKeeper(
  trx: Db,
  rootId: UnitId,
  ids: readonly DirectiveId[],
  keeperUnitId: UnitId,
): Promise<void> {
  await sql`
    update directive set keeper_unit_id = ${keeperUnitId} where root_id = ${rootId} and id = any(${ids}::uuid[])
  `.execute(trx);
}
