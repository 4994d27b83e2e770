/**
 * Imports 50,000 units and 100,000 people from XLSX and from CSV as the pages do it, each phase timed, and compares the
 * writing with a plain COPY of the same rows in the same run: how much the application adds to what the database has to
 * do anyway.
 *
 *   npm run bench:import              all of it
 *   npm run bench:import -- 5000      a smaller one
 */
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Actor } from '../src/base/actor.ts';
import { clockOnDay } from '../src/base/clock.ts';
import type { SheetImportId } from '../src/base/ids.ts';
import { PEOPLE_COLUMNS, PEOPLE_SHEET } from '../src/people/person-sheet.ts';
import { createSetUpActions } from '../src/people/set-up.actions.ts';
import { SYSTEM } from '../src/platform/asking.ts';
import { ensureDatabase } from '../src/platform/embedded-postgres.ts';
import { migrate, readMigrations } from '../src/platform/migrations.ts';
import { type Db, openDb, openPool } from '../src/platform/postgres.ts';
import { type Sheet, writeCsv, writeSpreadsheet } from '../src/platform/spreadsheet.ts';
import { createSheetImportActions, type SheetImportActions } from '../src/units/sheet-import.actions.ts';
import { createUnitImportActions } from '../src/units/unit-import.actions.ts';
import { UNIT_COLUMNS, UNIT_SHEET } from '../src/units/unit-sheet.ts';
import { startThrowAwayServer } from '../test/throw-away-server.ts';

const UNITS = Number(process.argv[2] ?? 50_000);
const PEOPLE = UNITS * 2;
const LIMIT_SECONDS = 60;
const LOOK_EVERY_MS = 20;
const FROM = Temporal.PlainDate.from('2025-07-01');

const SCHOOL_KINDS = ['Trường mầm non', 'Trường tiểu học', 'Trường THCS'] as const;
const SCHOOLS_A_COMMUNE = 15;

/** A province with its communes and their schools, all invented. */
function unitSheet(): Sheet {
  const headings = Object.values(UNIT_COLUMNS).slice(0, 7);
  const department = ['T99.01', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở, ngành', 'T99', null, null];
  const rows = Array.from({ length: UNITS - 1 }, (_, at): (string | null)[] => {
    const commune = Math.floor(at / (SCHOOLS_A_COMMUNE + 1));
    const place = at % (SCHOOLS_A_COMMUNE + 1);
    const code = `T99.C${commune}`;
    if (place === 0)
      return [code, `UBND xã Thử ${commune}`, `Xã Thử ${commune}`, 'UBND cấp xã', 'T99', null, null];
    const kind = SCHOOL_KINDS[place % SCHOOL_KINDS.length] ?? '';
    return [`${code}.${place}`, `${kind} số ${place} xã Thử ${commune}`, null, kind, code, 'T99.01', null];
  });
  return { name: UNIT_SHEET, headings, rows: [department, ...rows] };
}

function peopleSheet(units: Sheet): Sheet {
  const headings = Object.values(PEOPLE_COLUMNS).slice(0, 8);
  const rows = Array.from({ length: PEOPLE }, (_, at): (string | null)[] => {
    const unit = units.rows[at % units.rows.length]?.[0] ?? '';
    const isHead = at < units.rows.length;
    const email = `nguoi-${at}@thu.example`;
    const phone = `09${String(at).padStart(8, '0')}`;
    return [
      `Người Thử ${at}`,
      email,
      phone,
      unit,
      isHead ? 'Thủ trưởng' : 'Nhân viên',
      isHead ? 'Hiệu trưởng' : 'Giáo viên',
      '01/07/2025',
      null,
    ];
  });
  return { name: PEOPLE_SHEET, headings, rows };
}

interface Bench {
  readonly db: Db;
  readonly plain: Pool;
  readonly actor: Actor;
  readonly imports: SheetImportActions;
}

/** Seconds in each phase, as the page shows them. */
async function phases(
  { imports, actor }: Bench,
  id: SheetImportId,
  finished: Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map<string, number>();
  let over = false;
  void finished.then(() => {
    over = true;
  });
  for (let last = performance.now(); ; ) {
    const { phase } = await imports.get(actor, id);
    const now = performance.now();
    seconds.set(phase, (seconds.get(phase) ?? 0) + (now - last) / 1000);
    last = now;
    if (over) return seconds;
    await wait(LOOK_EVERY_MS);
  }
}

/** Imports one file; answers how long reading, planning and writing took together, and the writing alone. */
async function importFile(
  bench: Bench,
  name: string,
  bytes: Uint8Array,
  rows: number,
): Promise<{ readonly total: number; readonly applying: number }> {
  const { imports, actor } = bench;
  const start = performance.now();
  const begun = await imports.begin(actor, { name, bytes, from: FROM });
  const checked = await phases(bench, begun.id, begun.finished);
  const found = await imports.get(actor, begun.id);
  if (found.phase !== 'checked') throw new Error(`${name}: ${found.phase} ${found.errorCode ?? ''}`);
  const applied = await imports.apply(actor, begun.id);
  const written = await phases(bench, applied.id, applied.finished);
  const { phase, errorCode, counts } = await imports.get(actor, begun.id);
  if (phase !== 'done') throw new Error(`${name}: ${phase} ${errorCode ?? ''} ${JSON.stringify(counts)}`);
  const total = (performance.now() - start) / 1000;
  const applying = written.get('applying') ?? 0;
  const parts = [...checked, ...written]
    .filter(([part]) => part !== 'checked' && part !== 'done')
    .map(([part, seconds]) => `${part} ${seconds.toFixed(1)} s`);
  console.log(
    `${name} (${(bytes.length / 1e6).toFixed(1)} MB, ${rows} rows): ${parts.join(', ')}; ` +
      `${total.toFixed(1)} s in all, ${Math.round(rows / total)} rows/s`,
  );
  return { total, applying };
}

/** The rows of the tables again as COPY takes them, into tables of the same form with the same indexes and checks. */
async function copyPlainly({ plain }: Bench, tables: readonly string[]): Promise<number> {
  let seconds = 0;
  const client = await plain.connect();
  try {
    for (const table of tables) {
      await client.query(`create table plain_${table} (like ${table} including all)`);
      const file = `/tmp/dondoc-bench-${process.pid}-${table}.copy`;
      await client.query(`copy ${table} to '${file}'`);
      const start = performance.now();
      await client.query(`copy plain_${table} from '${file}'`);
      seconds += (performance.now() - start) / 1000;
      await client.query(`drop table plain_${table}`);
    }
  } finally {
    client.release();
  }
  return seconds;
}

/** As it was before, but for the root and the administrator. */
async function empty(owner: Db, root: string): Promise<void> {
  await sql`delete from sheet_import`.execute(owner);
  await sql`delete from position where role <> 'administrator'`.execute(owner);
  await sql`delete from person p where not exists (select from position h where h.person_id = p.id)`.execute(
    owner,
  );
  await sql`delete from unit_superior`.execute(owner);
  await sql`delete from unit_version where unit_id <> ${root}`.execute(owner);
  await sql`delete from unit where id <> ${root}`.execute(owner);
  await sql`vacuum analyze`.execute(owner);
}

const server = await startThrowAwayServer();
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, LOOK_EVERY_MS);
try {
  const connection = await ensureDatabase(server.connection, 'bench_import');
  const pool = openPool(connection, { as: 'owner' });
  await migrate(pool, await readMigrations());
  const db = openDb(openPool(connection, { as: 'application', otherwise: SYSTEM }));
  const clock = clockOnDay(FROM);
  const actor = await createSetUpActions({ db, clock }).setUp(
    {
      unitName: 'UBND tỉnh Thử',
      unitKind: 'province-committee',
      name: 'Võ Thị Thử',
      title: 'Quản trị',
      email: 'quan-tri@thu.example',
      password: 'một mật khẩu dài',
    },
    { requestId: 'bench', address: null },
  );
  const owner = openDb(pool);
  await sql`update unit_version set code = 'T99' where unit_id = ${actor.rootId}`.execute(owner);
  const imports = createSheetImportActions({ db, clock, onError: (error) => console.error(error) });
  const bench: Bench = { db, plain: pool, actor, imports };
  const units = unitSheet();
  const people = peopleSheet(units);
  const files = [
    ['units.xlsx', await writeSpreadsheet([units], clock.now()), UNITS],
    ['people.xlsx', await writeSpreadsheet([people], clock.now()), PEOPLE],
    ['units.csv', writeCsv(units), UNITS],
    ['people.csv', writeCsv(people), PEOPLE],
  ] as const;
  console.log(`before: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  peak = 0;
  for (const [name, bytes, rows] of files) {
    if (name === 'units.csv') await empty(owner, actor.rootId);
    const { total, applying } = await importFile(bench, name, bytes, rows);
    const tables = name.startsWith('units')
      ? ['unit', 'unit_version', 'unit_superior']
      : ['person', 'position'];
    const copied = await copyPlainly(bench, tables);
    console.log(
      `  plain COPY of the same rows ${copied.toFixed(1)} s, ratio of the writing ${(applying / copied).toFixed(1)}`,
    );
    if (total > LIMIT_SECONDS) process.exitCode = 1;
  }
  const { export: exportUnits, exportPeople } = createUnitImportActions({ db, clock });
  for (const format of ['xlsx', 'csv'] as const) {
    for (const [what, write] of [
      ['units', exportUnits],
      ['people', exportPeople],
    ] as const) {
      const start = performance.now();
      const bytes = await write(actor, format);
      const seconds = (performance.now() - start) / 1000;
      const again = await imports.begin(actor, { name: `${what}.${format}`, bytes, from: FROM });
      await again.finished;
      const { counts } = await imports.get(actor, again.id);
      console.log(
        `export of ${what} as ${format} ${seconds.toFixed(1)} s; imported again: ${JSON.stringify(counts.outcomes)}`,
      );
    }
  }
  console.log(`peak memory of the process: ${(peak / 1e6).toFixed(0)} MB`);
  await db.destroy();
  await owner.destroy();
} finally {
  clearInterval(watch);
  await server.stop();
}
