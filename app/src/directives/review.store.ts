import { sql } from 'kysely';
import type { DraftTaskId, PersonId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { type Directive, updateHeader } from './directive.store.ts';
import type { Change, EditKind } from './edit.ts';

type DirectiveKey = Pick<Directive, 'rootId' | 'id'>;

/** One edit as it was made. */
export interface RecordedEdit {
  readonly seq: number;
  readonly personId: PersonId;
  readonly personName: string;
  readonly at: Temporal.Instant;
  readonly kind: EditKind;
  readonly changes: readonly Change[];
  /** The edit that this one took back. */
  readonly undoes: number | null;
}

export interface NewEdit extends Omit<RecordedEdit, 'seq' | 'personName'> {
  readonly requestKey: string;
}

/** Appends an edit; the directive must be locked, so that numbers follow each other. */
export async function insertEdit(trx: Db, directive: DirectiveKey, edit: NewEdit): Promise<number> {
  const row = await trx
    .insertInto('review_edit')
    .values({
      root_id: directive.rootId,
      directive_id: directive.id,
      seq: sql<number>`(select coalesce(max(seq), 0) + 1 from review_edit
        where root_id = ${directive.rootId} and directive_id = ${directive.id})`,
      person_id: edit.personId,
      at: edit.at.toString(),
      kind: edit.kind,
      changes: JSON.stringify(edit.changes),
      undoes: edit.undoes,
      request_key: edit.requestKey,
    })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return row.seq;
}

/** The edit that was sent under this key before, whoever asks: keys are random. */
export async function findEditByKey(
  db: Db,
  directive: DirectiveKey,
  key: string,
): Promise<RecordedEdit | null> {
  const row = await editsOf(db, directive).where('request_key', '=', key).executeTakeFirst();
  return row === undefined ? null : editOf(row);
}

/** What an edit changed; null when there is none of this number, or a later one took it back. */
export async function findUndoable(
  db: Db,
  directive: DirectiveKey,
  seq: number,
): Promise<readonly Change[] | null> {
  const row = await editsOf(db, directive)
    .where('seq', '=', seq)
    .where(
      sql<boolean>`not exists (select from review_edit later where later.root_id = ${directive.rootId}
        and later.directive_id = ${directive.id} and later.undoes = ${seq})`,
    )
    .executeTakeFirst();
  return row === undefined ? null : editOf(row).changes;
}

/** Edits after a number, oldest first. */
export async function findEditsSince(db: Db, directive: DirectiveKey, seq: number): Promise<RecordedEdit[]> {
  const rows = await editsOf(db, directive).where('seq', '>', seq).orderBy('seq').limit(500).execute();
  return rows.map(editOf);
}

/** All changes of a review, the oldest first. */
export async function findAllChanges(db: Db, directive: DirectiveKey): Promise<Change[]> {
  const rows = await editsOf(db, directive).orderBy('seq').execute();
  return rows.flatMap((row) => editOf(row).changes);
}

export async function lastEditSeq(db: Db, directive: DirectiveKey): Promise<number> {
  const row = await db
    .selectFrom('review_edit')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('root_id', '=', directive.rootId)
    .where('directive_id', '=', directive.id)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Makes the drafts and the header what the changes say; the directive must be locked and the edit decided. */
export async function writeChanges(
  trx: Db,
  directive: DirectiveKey,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) {
    if (change.of === 'header') {
      await updateHeader(trx, directive, { value: change.after, version: change.version });
    } else if (change.after === null) {
      await trx
        .deleteFrom('draft_task')
        .where('root_id', '=', directive.rootId)
        .where('directive_id', '=', directive.id)
        .where('id', '=', change.taskId)
        .execute();
    } else if (change.before === null) {
      await trx
        .insertInto('draft_task')
        .values({
          root_id: directive.rootId,
          directive_id: directive.id,
          id: change.taskId,
          version: change.version,
          data: JSON.stringify(change.after),
        })
        .execute();
    } else {
      await trx
        .updateTable('draft_task')
        .set({ data: JSON.stringify(change.after), version: change.version })
        .where('root_id', '=', directive.rootId)
        .where('directive_id', '=', directive.id)
        .where('id', '=', change.taskId)
        .execute();
    }
  }
}

/** Somebody who has the review open, and the task they are at. */
export interface Presence {
  readonly personId: PersonId;
  readonly name: string;
  readonly taskId: DraftTaskId | null;
}

export async function notePresence(
  db: Db,
  directive: DirectiveKey,
  who: { readonly personId: PersonId; readonly taskId: DraftTaskId | null; readonly at: Temporal.Instant },
): Promise<void> {
  const seen = { draft_task_id: who.taskId, seen_at: who.at.toString() };
  await db
    .insertInto('review_presence')
    .values({ root_id: directive.rootId, directive_id: directive.id, person_id: who.personId, ...seen })
    .onConflict((conflict) => conflict.columns(['root_id', 'directive_id', 'person_id']).doUpdateSet(seen))
    .execute();
}

/** Everybody else who was here since a moment. */
export async function findOthersPresent(
  db: Db,
  directive: DirectiveKey,
  me: PersonId,
  since: Temporal.Instant,
): Promise<Presence[]> {
  const rows = await db
    .selectFrom('review_presence')
    .innerJoin('person', 'person.id', 'review_presence.person_id')
    .select(['review_presence.person_id', 'person.name', 'review_presence.draft_task_id'])
    .where('root_id', '=', directive.rootId)
    .where('directive_id', '=', directive.id)
    .where('review_presence.person_id', '<>', me)
    .where('seen_at', '>', since.toString())
    .orderBy('person.name')
    .execute();
  return rows.map((row) => ({
    // Branded where they leave the database.
    personId: row.person_id as PersonId,
    name: row.name,
    taskId: row.draft_task_id as DraftTaskId | null,
  }));
}

function editsOf(db: Db, directive: DirectiveKey) {
  return db
    .selectFrom('review_edit')
    .innerJoin('person', 'person.id', 'review_edit.person_id')
    .select(['seq', 'review_edit.person_id', 'person.name', 'at', 'kind', 'changes', 'undoes'])
    .where('root_id', '=', directive.rootId)
    .where('directive_id', '=', directive.id);
}

interface EditRow {
  readonly seq: number;
  readonly person_id: string;
  readonly name: string;
  readonly at: string;
  readonly kind: string;
  readonly changes: unknown;
  readonly undoes: number | null;
}

function editOf(row: EditRow): RecordedEdit {
  return {
    seq: row.seq,
    // Branded where it leaves the database; kind and changes are written by this store alone.
    personId: row.person_id as PersonId,
    personName: row.name,
    at: Temporal.Instant.from(row.at),
    kind: row.kind as EditKind,
    changes: (row.changes as readonly Change[]).map(withDoubts),
    undoes: row.undoes,
  };
}

/** Edits that were made before header fields had doubts tell of none. */
function withDoubts(change: Change): Change {
  if (change.of !== 'header') return change;
  return {
    ...change,
    before: { ...NO_DOUBTS, ...change.before },
    after: { ...NO_DOUBTS, ...change.after },
  };
}

const NO_DOUBTS = { doubts: [] };
