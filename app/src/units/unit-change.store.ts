import { sql } from 'kysely';
import type { AssignmentId, DirectiveId, PersonId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { InheritedWork } from '../tasks/inheritance.actions.ts';
import type { Succession, UnitChange, UnitChangeKind } from './unit-change.ts';
import type { ReplacedRows, UnitChangePlan } from './unit-change-plan.ts';
import type { PositionRow, SuperiorRow, UnitRows, VersionRow } from './unit-rows.ts';

/** Changes of units wait for each other: each is planned on what the one before has left. */
export async function lockUnits(trx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${UNITS_LOCK})`.execute(trx);
}

const UNITS_LOCK = 7_305_118_205;

/**
 * All rows of the units named, of those directly below them, and of all above any of these, at any time: what a plan
 * has to know. Positions only of the units named.
 */
export async function selectUnitRows(db: Db, unitIds: readonly UnitId[]): Promise<UnitRows> {
  const around = sql`
    with recursive named as (
      select unnest(${unitIds}::uuid[]) as id
    ), near as (
      select id from named union
      select s.unit_id from unit_superior s join named on named.id = s.superior_id
    ), known as (
      select id from near union
      select s.superior_id from unit_superior s join known on known.id = s.unit_id
    )`;
  const versions = await sql<VersionRow>`
    ${around}
    select v.unit_id as "unitId", v.name, v.short_name as "shortName", v.kind, v.code,
      lower(v.valid) as "from", upper(v.valid) as until
    from unit_version v join known on known.id = v.unit_id
  `.execute(db);
  const superiors = await sql<SuperiorRow>`
    ${around}
    select s.unit_id as "unitId", s.line, s.superior_id as "superiorId", lower(s.valid) as "from", upper(s.valid) as until
    from unit_superior s join known on known.id = s.unit_id
  `.execute(db);
  const positions = await sql<PositionRow>`
    select p.id, p.person_id as "personId", p.unit_id as "unitId", p.role, p.title,
      p.acting_for as "actingFor", p.authorised_by as "authorisedBy", p.basis, lower(p.valid) as "from", upper(p.valid) as until
    from position p where p.unit_id = any(${unitIds}::uuid[])
  `.execute(db);
  return { versions: versions.rows, superiors: superiors.rows, positions: positions.rows };
}

/**
 * Replaces rows of units by others: everything that hangs on a unit is taken off before the unit changes, and hung on
 * again afterwards, so that at no moment something hangs in the air.
 */
export async function replaceRows(trx: Db, { before: former, after: rows }: ReplacedRows): Promise<void> {
  await sql`
    delete from position p using jsonb_to_recordset(${JSON.stringify(former.positions)}::jsonb) as gone (id uuid)
    where p.id = gone.id
  `.execute(trx);
  await sql`
    delete from unit_superior s
    using jsonb_to_recordset(${JSON.stringify(former.superiors)}::jsonb) as gone ("unitId" uuid, line text, "from" date, until date)
    where s.unit_id = gone."unitId" and s.line = gone.line and s.valid = daterange(gone."from", gone.until)
  `.execute(trx);
  await sql`
    delete from unit_version v
    using jsonb_to_recordset(${JSON.stringify(former.versions)}::jsonb) as gone ("unitId" uuid, "from" date, until date)
    where v.unit_id = gone."unitId" and v.valid = daterange(gone."from", gone.until)
  `.execute(trx);
  await insertRows(trx, rows);
}

async function insertRows(trx: Db, { versions, superiors, positions }: UnitRows): Promise<void> {
  await sql`
    insert into unit (id)
    select distinct "unitId" from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as given ("unitId" uuid)
    on conflict do nothing
  `.execute(trx);
  await sql`
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select "unitId", daterange("from", until), name, "shortName", kind, code
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
      as given ("unitId" uuid, "from" date, until date, name text, "shortName" text, kind text, code text)
  `.execute(trx);
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select "unitId", line, "superiorId", daterange("from", until)
    from jsonb_to_recordset(${JSON.stringify(superiors)}::jsonb)
      as given ("unitId" uuid, line text, "superiorId" uuid, "from" date, until date)
  `.execute(trx);
  await sql`
    insert into position (id, person_id, unit_id, role, title, acting_for, authorised_by, basis, valid)
    select id, "personId", "unitId", role, title, "actingFor", "authorisedBy", basis, daterange("from", until)
    from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb)
      as given (id uuid, "personId" uuid, "unitId" uuid, role text, title text, "actingFor" uuid, "authorisedBy" uuid, basis text, "from" date, until date)
  `.execute(trx);
}

/** Work and directives that went to an heir. */
export interface MovedWork extends InheritedWork {
  readonly directives: readonly DirectiveId[];
}

/** A change as it was made. */
export interface MadeChange {
  readonly id: string;
  /** ISO day. */
  readonly onDay: string;
  readonly kind: UnitChangeKind;
  readonly change: UnitChange;
  readonly basis: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly carriedOutAt: string | null;
  readonly movedWork: readonly MovedWork[] | null;
  readonly undoneAt: string | null;
  readonly rowsBefore: UnitRows;
  readonly rowsAfter: UnitRows;
}

export interface NewChange {
  readonly rootId: UnitId;
  readonly onDay: string;
  readonly change: UnitChange;
  readonly plan: UnitChangePlan;
  readonly basis: string;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
}

export async function insertChange(trx: Db, made: NewChange): Promise<string> {
  const found = await sql<{ id: string }>`
    insert into unit_change (root_id, on_day, kind, change, rows_before, rows_after, basis, made_at, made_by)
    values (${made.rootId}, ${made.onDay}, ${made.change.kind}, ${JSON.stringify(made.change)}::jsonb,
      ${JSON.stringify(made.plan.replaced.before)}::jsonb, ${JSON.stringify(made.plan.replaced.after)}::jsonb, ${made.basis},
      ${made.at.toString()}, ${made.by})
    returning id
  `.execute(trx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the server made no change');
  await insertSuccessors(trx, row.id, made.onDay, made.plan.ended);
  return row.id;
}

async function insertSuccessors(
  trx: Db,
  changeId: string,
  since: string,
  ended: readonly Succession[],
): Promise<void> {
  const rows = ended.flatMap(({ unitId, heirId, successorIds }) =>
    successorIds.map((successorId) => ({ unitId, successorId, heir: successorId === heirId })),
  );
  await sql`
    insert into unit_successor (change_id, unit_id, successor_id, heir, since)
    select ${changeId}::uuid, "unitId", "successorId", heir, ${since}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given ("unitId" uuid, "successorId" uuid, heir boolean)
  `.execute(trx);
}

const made = sql`
  select c.id, c.on_day as "onDay", c.kind, c.change, c.basis, c.made_at as "madeAt", p.name as "madeBy",
    c.carried_out_at as "carriedOutAt", c.moved_work as "movedWork", c.undone_at as "undoneAt",
    c.rows_before as "rowsBefore", c.rows_after as "rowsAfter"
  from unit_change c join person p on p.id = c.made_by`;

/** Everything that units were called, at any time. */
export async function selectVersionsOf(db: Db, unitIds: readonly UnitId[]): Promise<VersionRow[]> {
  const found = await sql<VersionRow>`
    select unit_id as "unitId", name, short_name as "shortName", kind, code, lower(valid) as "from", upper(valid) as until
    from unit_version where unit_id = any(${unitIds}::uuid[]) order by valid
  `.execute(db);
  return found.rows;
}

/** From which unit an assignment went to an heir, by the number of the event that tells of it. */
export async function selectHandovers(
  db: Db,
  rootId: UnitId,
  assignmentId: AssignmentId,
): Promise<{ readonly seq: number; readonly fromId: UnitId }[]> {
  const found = await sql<{ seq: number; fromId: UnitId }>`
    select (given ->> 'seq')::int as seq, work ->> 'fromId' as "fromId"
    from unit_change c, jsonb_array_elements(c.moved_work) work, jsonb_array_elements(work -> 'transferred') given
    where c.root_id = ${rootId} and c.moved_work is not null and given ->> 'id' = ${assignmentId}
  `.execute(db);
  return found.rows;
}

/** A part of the changes: behind the one named, or from the first. */
export interface ChangesAsked {
  readonly after: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** Newest first. */
export async function selectChanges(db: Db, rootId: UnitId, asked: ChangesAsked): Promise<MadeChange[]> {
  const found = await sql<MadeChange>`
    ${made} where c.root_id = ${rootId}
      and (${asked.after}::uuid is null
        or (c.made_at, c.id) < (select made_at, id from unit_change where id = ${asked.after}::uuid))
    order by c.made_at desc, c.id desc limit ${asked.limit} offset ${asked.offset}
  `.execute(db);
  return found.rows;
}

export async function countChanges(db: Db, rootId: UnitId): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*)::int as n from unit_change where root_id = ${rootId}
  `.execute(db);
  return found.rows[0]?.n ?? 0;
}

export async function lockChange(trx: Db, rootId: UnitId, id: string): Promise<MadeChange | null> {
  const found = await sql<MadeChange>`
    ${made} where c.root_id = ${rootId} and c.id = ${id} for update of c
  `.execute(trx);
  return found.rows[0] ?? null;
}

/** An heir in which more than one person is head, since those of the units that ended go on there. */
export interface SeveralHeads {
  readonly unitId: UnitId;
  readonly name: string;
  readonly heads: number;
}

/** Whoever only stands in for somebody, or was authorised, is not counted. */
export async function selectSeveralHeads(
  db: Db,
  rootId: UnitId,
  day: Temporal.PlainDate,
): Promise<SeveralHeads[]> {
  const found = await sql<SeveralHeads>`
    select p.unit_id as "unitId", v.name, count(distinct p.person_id)::int as heads
    from position p join unit_version v on v.unit_id = p.unit_id and v.valid @> ${day.toString()}::date
    where p.role = 'head' and p.acting_for is null and p.authorised_by is null and p.valid @> ${day.toString()}::date
      and p.unit_id in (
        select s.successor_id from unit_successor s join unit_change c on c.id = s.change_id
        where c.root_id = ${rootId} and s.heir and s.since <= ${day.toString()}::date
      )
    group by p.unit_id, v.name having count(distinct p.person_id) > 1
    order by v.name, p.unit_id
  `.execute(db);
  return found.rows;
}

/** Changes whose day has come and whose open work has not gone to the successors yet, in the order of their days. */
export async function lockDueChanges(
  trx: Db,
  day: Temporal.PlainDate,
): Promise<(MadeChange & { readonly rootId: UnitId; readonly personId: PersonId })[]> {
  const found = await sql<MadeChange & { readonly rootId: UnitId; readonly personId: PersonId }>`
    select due.*, c.root_id as "rootId", c.made_by as "personId"
    from unit_change c join (${made}) due on due.id = c.id
    where c.carried_out_at is null and c.undone_at is null and c.on_day <= ${day.toString()}::date
    order by c.on_day, c.made_at
    for update of c skip locked
  `.execute(trx);
  return found.rows;
}

export async function selectSuccessions(trx: Db, changeId: string): Promise<Succession[]> {
  const found = await sql<Succession>`
    select unit_id as "unitId", (array_agg(successor_id) filter (where heir))[1] as "heirId",
      array_agg(successor_id order by heir desc, successor_id) as "successorIds"
    from unit_successor where change_id = ${changeId} group by unit_id order by unit_id
  `.execute(trx);
  return found.rows;
}

export async function markCarriedOut(
  trx: Db,
  id: string,
  work: readonly MovedWork[],
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    update unit_change set carried_out_at = ${at.toString()}, moved_work = ${JSON.stringify(work)}::jsonb where id = ${id}
  `.execute(trx);
}

export async function markUndone(trx: Db, id: string, by: PersonId, at: Temporal.Instant): Promise<void> {
  await sql`delete from unit_successor where change_id = ${id}`.execute(trx);
  await sql`update unit_change set undone_at = ${at.toString()}, undone_by = ${by} where id = ${id}`.execute(
    trx,
  );
}

/** What a unit became, and what it came from, by name as of the day of the change. */
export interface SuccessorRow {
  readonly unitId: UnitId;
  readonly name: string;
  readonly heir: boolean;
  /** ISO day. */
  readonly since: string;
}

export async function selectSuccessorsOf(db: Db, unitId: UnitId): Promise<SuccessorRow[]> {
  const found = await sql<SuccessorRow>`
    select s.successor_id as "unitId", v.name, s.heir, s.since
    from unit_successor s join unit_version v on v.unit_id = s.successor_id and v.valid @> s.since
    where s.unit_id = ${unitId} order by s.heir desc, v.name
  `.execute(db);
  return found.rows;
}

export async function selectPredecessorsOf(db: Db, unitId: UnitId): Promise<SuccessorRow[]> {
  const found = await sql<SuccessorRow>`
    select s.unit_id as "unitId", v.name, s.heir, s.since
    from unit_successor s join unit_version v on v.unit_id = s.unit_id and v.valid @> s.since - 1
    where s.successor_id = ${unitId} order by v.name
  `.execute(db);
  return found.rows;
}
