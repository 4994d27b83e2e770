import { sql } from 'kysely';
import type { PersonId, PositionId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { Correction, CorrectionField, CorrectionState } from './correction.ts';

export interface NewCorrection {
  readonly personId: PersonId;
  readonly field: CorrectionField;
  readonly positionId: PositionId | null;
  readonly before: string;
  readonly wanted: string;
  readonly reason: string;
  readonly at: string;
}

/** @returns null when a request for the same field is open already */
export async function insertCorrection(trx: Db, made: NewCorrection): Promise<string | null> {
  const found = await sql<{ id: string }>`
    insert into correction_request (person_id, field, position_id, before, wanted, reason, made_at)
    values (${made.personId}, ${made.field}, ${made.positionId}, ${made.before}, ${made.wanted}, ${made.reason}, ${made.at})
    on conflict (person_id, field) where state = 'open' do nothing
    returning id
  `.execute(trx);
  return found.rows[0]?.id ?? null;
}

const shown = sql`
  select c.id, c.person_id as "personId", p.name as "personName", c.field, c.position_id as "positionId", c.before,
    c.wanted, c.reason, c.made_at as "madeAt", c.state, c.decided_at as "decidedAt", c.answer
  from correction_request c join person p on p.id = c.person_id`;

/** The latest first. */
export async function selectCorrectionsOf(db: Db, personId: PersonId): Promise<Correction[]> {
  const found = await sql<Correction>`
    ${shown} where c.person_id = ${personId} order by c.made_at desc, c.id desc
  `.execute(db);
  return found.rows;
}

/** Those that wait, the longest waiting first; then those decided lately. */
export async function selectCorrections(db: Db, decidedLimit: number): Promise<Correction[]> {
  const waiting = await sql<Correction>`${shown} where c.state = 'open' order by c.made_at, c.id`.execute(db);
  const decided = await sql<Correction>`
    ${shown} where c.state <> 'open' order by c.decided_at desc, c.id desc limit ${decidedLimit}
  `.execute(db);
  return [...waiting.rows, ...decided.rows];
}

export async function lockCorrection(trx: Db, id: string): Promise<Correction | null> {
  const found = await sql<Correction>`${shown} where c.id = ${id} for update of c`.execute(trx);
  return found.rows[0] ?? null;
}

export async function closeCorrection(
  trx: Db,
  id: string,
  closed: {
    readonly state: Exclude<CorrectionState, 'open'>;
    readonly at: string;
    readonly by: PersonId;
    readonly answer: string;
  },
): Promise<void> {
  await sql`
    update correction_request
    set state = ${closed.state}, decided_at = ${closed.at}, decided_by = ${closed.by}, answer = ${closed.answer}
    where id = ${id}
  `.execute(trx);
}

/** Administrators of a day who can sign in. */
export async function selectAdministrators(db: Db, day: Temporal.PlainDate): Promise<PersonId[]> {
  const found = await sql<{ id: PersonId }>`
    select distinct p.id from position h join person p on p.id = h.person_id
    where h.role = 'administrator' and h.valid @> ${day.toString()}::date and p.account_id is not null
  `.execute(db);
  return found.rows.map(({ id }) => id);
}
