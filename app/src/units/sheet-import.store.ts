import { sql } from 'kysely';
import { ERRORS, type ErrorCode } from '../base/errors.ts';
import type { PersonId, SheetImportId, UnitId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { type ImportCounts, type ImportPhase, RUNNING, type SheetImport } from './sheet-import.ts';
import type { RowReport } from './sheet-plan.ts';

export interface NewImport {
  readonly rootId: UnitId;
  readonly personId: PersonId;
  readonly fileName: string;
  readonly from: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

const SILENT = sql`interval '60 seconds'`;
const RUNS = sql`phase = any(${[...RUNNING]}::text[])`;

/** @returns null while another one runs */
export async function insertImport(db: Db, made: NewImport): Promise<SheetImportId | null> {
  const at = made.at.toString();
  // Those whose process is gone hold nobody up; what was looked at a month ago is nobody's concern any more.
  await sql`
    update sheet_import set phase = 'interrupted'
    where root_id = ${made.rootId} and ${RUNS}
      and (updated_at < ${at}::timestamptz - ${SILENT} or updated_at > ${at}::timestamptz + ${SILENT})
  `.execute(db);
  await sql`
    delete from sheet_import_row r using sheet_import i
    where i.id = r.import_id and i.root_id = ${made.rootId}
      and (i.phase in ('refused', 'cancelled', 'interrupted') or i.started_at < ${at}::timestamptz - interval '30 days')
  `.execute(db);
  const row = await sql<{ id: SheetImportId }>`
    insert into sheet_import (root_id, person_id, file_name, from_day, phase, started_at, updated_at)
    values (${made.rootId}, ${made.personId}, ${made.fileName}, ${made.from.toString()}, 'reading', ${at}, ${at})
    on conflict (root_id) where phase in ('reading', 'comparing', 'keeping', 'applying') do nothing
    returning id
  `.execute(db);
  return row.rows[0]?.id ?? null;
}

export interface ImportProgress {
  readonly phase?: ImportPhase;
  readonly percent?: number;
  readonly errorCode?: ErrorCode;
}

/** Only a running import moves: one that was stopped is not revived. @returns whether it still runs */
export async function updateProgress(
  db: Db,
  id: SheetImportId,
  { phase, percent, errorCode }: ImportProgress,
  at: Temporal.Instant,
): Promise<boolean> {
  const found = await sql`
    update sheet_import set phase = coalesce(${phase ?? null}, phase), percent = coalesce(${percent ?? null}::int, percent),
      error_code = coalesce(${errorCode ?? null}, error_code), updated_at = ${at.toString()}
    where id = ${id} and ${RUNS}
    returning 1
  `.execute(db);
  return found.rows.length > 0;
}

/** @returns whether it could begin: it was looked at, and no other runs */
export async function beginApplying(
  db: Db,
  rootId: UnitId,
  id: SheetImportId,
  at: Temporal.Instant,
): Promise<'begun' | 'other-runs' | 'not-checked'> {
  const begun = await sql`
    update sheet_import set phase = 'applying', percent = 0, updated_at = ${at.toString()}
    where id = ${id} and root_id = ${rootId} and phase = 'checked'
      and not exists (select from sheet_import other where other.root_id = ${rootId} and other.phase = any(${[...RUNNING]}::text[]))
    returning 1
  `.execute(db);
  if (begun.rows.length > 0) return 'begun';
  const now = await sql<{ phase: ImportPhase }>`
    select phase from sheet_import where id = ${id} and root_id = ${rootId}
  `.execute(db);
  return now.rows[0]?.phase === 'checked' ? 'other-runs' : 'not-checked';
}

export async function stopImport(
  db: Db,
  rootId: UnitId,
  id: SheetImportId,
  at: Temporal.Instant,
): Promise<boolean> {
  const found = await sql`
    update sheet_import set phase = 'cancelled', updated_at = ${at.toString()}
    where id = ${id} and root_id = ${rootId} and phase = any(${[...RUNNING, 'checked']}::text[])
    returning 1
  `.execute(db);
  return found.rows.length > 0;
}

/** What was found, in place of what may have been found before. */
export async function keepFindings(
  db: Db,
  id: SheetImportId,
  kept: {
    readonly headings: Readonly<Record<string, readonly string[]>>;
    readonly counts: ImportCounts;
    readonly digest: string;
    readonly changedSince: boolean;
    readonly from: ImportPhase;
  },
  at: Temporal.Instant,
): Promise<boolean> {
  const found = await sql`
    update sheet_import
    set phase = 'checked', percent = 100, headings = ${JSON.stringify(kept.headings)}::jsonb,
      counts = ${JSON.stringify(kept.counts)}::jsonb, digest = ${kept.digest}, changed_since = ${kept.changedSince},
      updated_at = ${at.toString()}
    where id = ${id} and phase = ${kept.from}
    returning 1
  `.execute(db);
  return found.rows.length > 0;
}

/** Within the transaction that carries it out: both are there or neither. @returns whether nobody stopped it */
export async function finishImport(
  trx: Db,
  id: SheetImportId,
  newPeople: readonly PersonId[],
  at: Temporal.Instant,
): Promise<boolean> {
  const found = await sql`
    update sheet_import set phase = 'done', percent = 100, new_people = ${[...newPeople]}::uuid[], updated_at = ${at.toString()}
    where id = ${id} and phase = 'applying'
    returning 1
  `.execute(trx);
  return found.rows.length > 0;
}

export async function insertRows(
  db: Db,
  id: SheetImportId,
  first: number,
  rows: readonly RowReport[],
): Promise<void> {
  await sql`
    insert into sheet_import_row (import_id, n, sheet, row_number, texts, outcome, doubtful, changes, problems, doubts)
    select ${id}, ${first} + (ordinality - 1)::int, row->>'sheet', (row->>'row')::int, row->'texts', row->>'outcome',
      row->'doubts' <> '[]'::jsonb, row->'changes', row->'problems', row->'doubts'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as given (row, ordinality)
  `.execute(db);
}

export async function deleteRows(db: Db, id: SheetImportId): Promise<void> {
  await sql`delete from sheet_import_row where import_id = ${id}`.execute(db);
}

export const SHOWN = ['all', 'errors', 'doubts', 'changes'] as const;
export type Shown = (typeof SHOWN)[number];

const CONDITION = {
  all: sql`true`,
  errors: sql`outcome = 'error'`,
  doubts: sql`doubtful`,
  changes: sql`outcome not in ('error', 'unchanged')`,
} as const satisfies Record<Shown, unknown>;

export async function selectRows(
  db: Db,
  id: SheetImportId,
  shown: Shown,
  page: { readonly offset: number; readonly limit: number },
): Promise<RowReport[]> {
  const found = await sql<RowReport>`
    select sheet, row_number as row, outcome, texts, changes, problems, doubts
    from sheet_import_row where import_id = ${id} and ${CONDITION[shown]}
    order by n limit ${page.limit} offset ${page.offset}
  `.execute(db);
  return found.rows;
}

export async function selectHeadings(
  db: Db,
  id: SheetImportId,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await sql<{ headings: Readonly<Record<string, readonly string[]>> }>`
    select headings from sheet_import where id = ${id}
  `.execute(db);
  return found.rows[0]?.headings ?? {};
}

const columns = sql`i.id, i.file_name as "fileName", i.from_day as "from", i.phase, i.percent, i.error_code as "errorCode",
  i.counts, i.changed_since as "changedSince", i.new_people as "newPeople", i.digest, p.name as "personName",
  i.started_at as "startedAt", i.updated_at as "updatedAt"`;

type ImportRow = Omit<SheetImport, 'from' | 'startedAt' | 'updatedAt'> & {
  readonly from: string;
  readonly startedAt: string;
  readonly updatedAt: string;
};

export async function selectImport(db: Db, rootId: UnitId, id: SheetImportId): Promise<SheetImport | null> {
  const found = await sql<ImportRow>`
    select ${columns} from sheet_import i join person p on p.id = i.person_id
    where i.id = ${id} and i.root_id = ${rootId}
  `.execute(db);
  return found.rows.map(importOf)[0] ?? null;
}

export async function selectRecentImports(db: Db, rootId: UnitId, limit: number): Promise<SheetImport[]> {
  const found = await sql<ImportRow>`
    select ${columns} from sheet_import i join person p on p.id = i.person_id
    where i.root_id = ${rootId} order by i.started_at desc, i.id desc limit ${limit}
  `.execute(db);
  return found.rows.map(importOf);
}

function importOf(row: ImportRow): SheetImport {
  return {
    ...row,
    // A code that a later version no longer knows is still a refusal.
    errorCode: row.errorCode !== null && !Object.hasOwn(ERRORS, row.errorCode) ? 'internal' : row.errorCode,
    counts: 'rows' in row.counts ? row.counts : { outcomes: {}, doubtful: 0, rows: 0 },
    from: Temporal.PlainDate.from(row.from),
    startedAt: Temporal.Instant.from(row.startedAt),
    updatedAt: Temporal.Instant.from(row.updatedAt),
  };
}
