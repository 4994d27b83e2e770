import type { Selectable } from 'kysely';
import type { DB } from '../../db/rows.ts';
import { ERRORS, type ErrorCode } from '../base/errors.ts';
import type { DirectiveId, IntakeId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Intake, IntakeStage } from './intake.ts';

export interface IntakeOwner {
  readonly rootId: UnitId;
  readonly personId: PersonId;
}

export async function insertIntake(db: Db, owner: IntakeOwner, at: Temporal.Instant): Promise<IntakeId> {
  const row = await db
    .insertInto('intake')
    .values({
      root_id: owner.rootId,
      person_id: owner.personId,
      name: '',
      stage: 'receiving',
      started_at: at.toString(),
      updated_at: at.toString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  // Branded where it leaves the database.
  return row.id as IntakeId;
}

export interface IntakeProgress {
  readonly stage?: IntakeStage;
  readonly name?: string;
  readonly done?: number;
  readonly total?: number;
  readonly errorCode?: ErrorCode;
  readonly directiveId?: DirectiveId | null;
}

/** Only an unfinished intake moves: a late heartbeat must not revive one that was given up. */
export async function updateIntake(
  db: Db,
  id: IntakeId,
  progress: IntakeProgress,
  at: Temporal.Instant,
): Promise<void> {
  const { errorCode, directiveId, ...plain } = progress;
  await db
    .updateTable('intake')
    .set({
      ...plain,
      ...(errorCode === undefined ? {} : { error_code: errorCode }),
      ...(directiveId === undefined ? {} : { directive_id: directiveId }),
      updated_at: at.toString(),
    })
    .where('id', '=', id)
    .where('stage', 'not in', ['done', 'refused'])
    .execute();
}

/** An intake is shown to the person who began it. */
export async function findIntake(db: Db, owner: IntakeOwner, id: IntakeId): Promise<Intake | null> {
  const row = await ofOwner(db, owner).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : intakeOf(row);
}

/** What the person has under way, newest first. */
export async function findUnfinishedIntakes(db: Db, owner: IntakeOwner): Promise<Intake[]> {
  const rows = await ofOwner(db, owner)
    .where('stage', 'not in', ['done', 'refused'])
    .orderBy('started_at', 'desc')
    .limit(20)
    .execute();
  return rows.map(intakeOf);
}

function ofOwner(db: Db, owner: IntakeOwner) {
  return db
    .selectFrom('intake')
    .selectAll()
    .where('root_id', '=', owner.rootId)
    .where('person_id', '=', owner.personId);
}

function intakeOf(row: Selectable<DB['intake']>): Intake {
  return {
    // Branded where they leave the database.
    id: row.id as IntakeId,
    name: row.name,
    stage: row.stage,
    done: row.done,
    total: row.total,
    errorCode: codeOf(row.error_code),
    directiveId: row.directive_id as DirectiveId | null,
    startedAt: Temporal.Instant.from(row.started_at),
    updatedAt: Temporal.Instant.from(row.updated_at),
  };
}

/** A code that a later version no longer knows is still a refusal. */
function codeOf(code: string | null): ErrorCode | null {
  if (code === null) return null;
  // The check beside it makes the text one of the keys.
  return Object.hasOwn(ERRORS, code) ? (code as ErrorCode) : 'internal';
}
