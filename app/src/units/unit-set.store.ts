import { sql } from 'kysely';
import type { PersonId, UnitId, UnitSetId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import type { NamedUnitSet } from './named-set.ts';
import { unitSetSchema } from './unit-set.schema.ts';
import type { UnitSet } from './unit-set.ts';

/** What a change of a set replaces. */
export interface SetContent {
  readonly name: string;
  readonly set: UnitSet;
}

/** A named set as it is kept. */
export interface StoredUnitSet extends NamedUnitSet {
  readonly rootId: UnitId;
  readonly version: number;
  /** Before the last change; null when there was none, or it was taken back. */
  readonly before: SetContent | null;
  readonly changedAt: Temporal.Instant;
  readonly changedBy: string;
  /** When tasks were last issued to it. */
  readonly usedAt: Temporal.Instant | null;
  readonly archived: boolean;
}

interface Row {
  readonly rootId: UnitId;
  readonly id: UnitSetId;
  readonly ownerUnitId: UnitId | null;
  readonly name: string;
  readonly expression: unknown;
  readonly version: number;
  readonly before: { readonly name: string; readonly set: unknown } | null;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly usedAt: string | null;
  readonly archived: boolean;
}

const columns = sql`
  s.root_id as "rootId", s.id, s.owner_unit_id as "ownerUnitId", s.name, s.expression, s.version, s.before,
  s.changed_at as "changedAt", p.name as "changedBy", s.used_at as "usedAt", s.archived_at is not null as archived
`;

export interface SetsAsked {
  readonly rootId: UnitId;
  /** Sets of these units, and those that are published. */
  readonly owners: readonly UnitId[];
  readonly archived: boolean;
  /** Part of a name, with or without diacritics; empty for all. */
  readonly words: string;
}

/** Sets by name; those of units before published ones of the same name. */
export async function selectUnitSets(db: Db, asked: SetsAsked): Promise<StoredUnitSet[]> {
  const found = await sql<Row>`
    select ${columns} from unit_set s join person p on p.id = s.changed_by
    where s.root_id = ${asked.rootId}
      and (s.owner_unit_id is null or s.owner_unit_id = any(${asked.owners}::uuid[]))
      and (s.archived_at is not null) = ${asked.archived}
      and strpos(search_key(s.name), search_key(${asked.words})) > 0
    order by search_key(s.name), s.owner_unit_id nulls last, s.id
  `.execute(db);
  return found.rows.map(setOf);
}

/** With `lock`, nobody else changes it until the transaction ends. */
export async function selectUnitSet(
  db: Db,
  rootId: UnitId,
  id: UnitSetId,
  lock: 'lock' | 'read' = 'read',
): Promise<StoredUnitSet | null> {
  const found = await sql<Row>`
    select ${columns} from unit_set s join person p on p.id = s.changed_by
    where s.root_id = ${rootId} and s.id = ${id} ${lock === 'lock' ? sql`for update of s` : sql``}
  `.execute(db);
  const [row] = found.rows;
  return row === undefined ? null : setOf(row);
}

/** Sets by their ids, archived ones too. */
export async function selectUnitSetsById(
  db: Db,
  rootId: UnitId,
  ids: readonly UnitSetId[],
): Promise<StoredUnitSet[]> {
  const found = await sql<Row>`
    select ${columns} from unit_set s join person p on p.id = s.changed_by
    where s.root_id = ${rootId} and s.id = any(${ids}::uuid[])
  `.execute(db);
  return found.rows.map(setOf);
}

function setOf({ expression, before, changedAt, usedAt, ...row }: Row): StoredUnitSet {
  return {
    ...row,
    set: unitSetSchema.parse(expression),
    before: before === null ? null : { name: before.name, set: unitSetSchema.parse(before.set) },
    changedAt: Temporal.Instant.from(changedAt),
    usedAt: usedAt === null ? null : Temporal.Instant.from(usedAt),
  };
}

/** Makers and changers of sets wait for each other, so that a name found free stays free. */
export async function lockSetNames(trx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${NAMES_LOCK})`.execute(trx);
}

const NAMES_LOCK = 7_305_118_214;

export interface NewUnitSet extends SetContent {
  readonly rootId: UnitId;
  readonly ownerUnitId: UnitId | null;
  readonly nameKey: string;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
}

/** The name must be free. */
export async function insertUnitSet(trx: Db, made: NewUnitSet): Promise<UnitSetId> {
  const at = made.at.toString();
  const found = await sql<{ id: UnitSetId }>`
    insert into unit_set (root_id, owner_unit_id, name, name_key, expression, made_at, made_by, changed_at, changed_by)
    values (${made.rootId}, ${made.ownerUnitId}, ${made.name}, ${made.nameKey}, ${JSON.stringify(made.set)}::jsonb,
      ${at}, ${made.by}, ${at}, ${made.by})
    returning id
  `.execute(trx);
  const [row] = found.rows;
  if (row === undefined) throw new Error('the server made no id');
  return row.id;
}

export interface SetChange extends SetContent {
  readonly nameKey: string;
  readonly before: SetContent | null;
  readonly at: Temporal.Instant;
  readonly by: PersonId;
}

/** The set must be locked, and the name free. */
export async function updateUnitSet(trx: Db, id: UnitSetId, change: SetChange): Promise<void> {
  await sql`
    update unit_set set name = ${change.name}, name_key = ${change.nameKey},
      expression = ${JSON.stringify(change.set)}::jsonb,
      before = ${change.before === null ? null : JSON.stringify(change.before)}::jsonb,
      version = version + 1, changed_at = ${change.at.toString()}, changed_by = ${change.by}
    where id = ${id}
  `.execute(trx);
}

/** Whether the owner has another set of that name in use. */
export async function isNameTaken(
  db: Db,
  name: {
    readonly rootId: UnitId;
    readonly ownerUnitId: UnitId | null;
    readonly nameKey: string;
    readonly besides: UnitSetId | null;
  },
): Promise<boolean> {
  const found = await sql`
    select 1 from unit_set
    where root_id = ${name.rootId} and owner_unit_id is not distinct from ${name.ownerUnitId}::uuid
      and name_key = ${name.nameKey} and archived_at is null and id is distinct from ${name.besides}::uuid
  `.execute(db);
  return found.rows.length > 0;
}

/** Null takes it out of the archive. */
export async function setArchived(
  trx: Db,
  id: UnitSetId,
  archived: { readonly at: Temporal.Instant; readonly by: PersonId } | null,
): Promise<void> {
  await sql`
    update unit_set set archived_at = ${archived?.at.toString() ?? null}, archived_by = ${archived?.by ?? null}
    where id = ${id}
  `.execute(trx);
}

export async function touchUnitSets(
  trx: Db,
  rootId: UnitId,
  ids: readonly UnitSetId[],
  at: Temporal.Instant,
): Promise<void> {
  await sql`
    update unit_set set used_at = ${at.toString()} where root_id = ${rootId} and id = any(${ids}::uuid[])
  `.execute(trx);
}
