import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import { clockOnDay } from '../base/clock.ts';
import type { SheetImportId } from '../base/ids.ts';
import { createSetUpActions } from '../people/set-up.actions.ts';
import { writeCsv } from '../platform/spreadsheet.ts';
import { SAMPLE_UNITS_FILE } from './sample-district.test-data.ts';
import { createSheetImportActions, type StartedWork } from './sheet-import.actions.ts';
import { importUnits } from './unit-import.test-data.ts';
import { UNIT_COLUMNS } from './unit-sheet.ts';

const { db, owner } = await testDatabase();
const today = Temporal.PlainDate.from('2024-06-20');
const clock = clockOnDay(today);
const unexpected: unknown[] = [];
const imports = createSheetImportActions({ db, clock, onError: (error) => unexpected.push(error) });
let administrator: Actor;

beforeAll(async () => {
  administrator = await createSetUpActions({ db, clock }).setUp(
    {
      unitName: 'UBND huyện Bình Sơn',
      unitKind: 'district-committee',
      name: 'Võ Thị Hạnh',
      title: 'Quản trị',
      email: 'vo-hanh@binhson.example',
      password: 'một mật khẩu dài',
    },
    { requestId: 'test', address: null },
  );
  await importUnits({ db, clock }, administrator, { bytes: await readFile(SAMPLE_UNITS_FILE), from: today });
});

function sheet(...names: readonly string[]): Uint8Array {
  const headings = [UNIT_COLUMNS.code, UNIT_COLUMNS.name, UNIT_COLUMNS.kind, UNIT_COLUMNS.administrative];
  return writeCsv({
    headings,
    rows: names.map((name) => [codeOf(name), `Trường THCS ${name}`, 'THCS', 'H48.112']),
  });
}

function codeOf(name: string): string {
  return `Z.${[...new TextEncoder().encode(name)].join('')}`.slice(0, 35);
}

const begin = (...names: readonly string[]): Promise<StartedWork> =>
  imports.begin(administrator, { name: 'thu.csv', bytes: sheet(...names), from: today });

async function checked(...names: readonly string[]): Promise<SheetImportId> {
  const { id, finished } = await begin(...names);
  await finished;
  expect(await imports.get(administrator, id)).toMatchObject({ phase: 'checked' });
  return id;
}

async function applied(id: SheetImportId) {
  await (await imports.apply(administrator, id)).finished;
  return await imports.get(administrator, id);
}

async function unitsNamed(name: string): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*) as n from unit_version where name = ${`Trường THCS ${name}`}
  `.execute(db);
  return found.rows[0]?.n ?? 0;
}

describe('one import at a time', () => {
  it('a second administrator is told that one is running, and may begin when it has ended', async () => {
    const first = await begin('Một');
    await expect(begin('Hai')).rejects.toMatchObject({ code: 'import_under_way' });
    await first.finished;
    await checked('Hai');
  });

  it('of two who carry out the same at once, one does, and it is done once', async () => {
    const id = await checked('Ba');
    const both = await Promise.allSettled([
      imports.apply(administrator, id),
      imports.apply(administrator, id),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    for (const one of both) if (one.status === 'fulfilled') await one.value.finished;
    expect(await unitsNamed('Ba')).toBe(1);
  });

  it('one whose process is gone shows as interrupted and holds nobody up', async () => {
    const id = await checked('Bốn');
    await sql`update sheet_import set phase = 'applying', updated_at = updated_at - interval '2 minutes' where id = ${id}`.execute(
      owner,
    );
    expect(await imports.get(administrator, id)).toMatchObject({ phase: 'interrupted' });
    await checked('Năm');
    expect(await unitsNamed('Bốn')).toBe(0);
  });
});

describe('what was shown is what is done', () => {
  it('when the register has changed so that it would be something else, the new plan is shown and nothing done', async () => {
    const id = await checked('Sáu');
    await importUnits({ db, clock }, administrator, { bytes: sheet('Sáu'), from: today });
    expect(await applied(id)).toMatchObject({ phase: 'checked', changedSince: true });
    const [row] = await imports.rows(administrator, id, { shown: 'all', offset: 0, limit: 10 });
    expect(row).toMatchObject({ outcome: 'unchanged', label: 'Trường THCS Sáu' });
    expect(await unitsNamed('Sáu')).toBe(1);
  });

  it('a change that does not touch it holds nothing up', async () => {
    const id = await checked('Bảy');
    await importUnits({ db, clock }, administrator, { bytes: sheet('Tám'), from: today });
    expect(await applied(id)).toMatchObject({ phase: 'done', changedSince: false });
    expect(await unitsNamed('Bảy')).toBe(1);
  });

  it('it is recorded once, with the name of the file and the counts', async () => {
    const id = await checked('Chín');
    await applied(id);
    const found = await sql<{ detail: unknown }>`
      select detail from audit_entry where detail->>'import' = ${id}
    `.execute(db);
    expect(found.rows).toMatchObject([{ detail: { file: 'thu.csv', created: 1, changed: 0, people: 0 } }]);
  });
});

describe('stopping', () => {
  it('while it is carried out undoes all of it', async () => {
    const names = Array.from({ length: 6_000 }, (_, at) => `Dừng ${at}`);
    const id = await checked(...names);
    const { finished } = await imports.apply(administrator, id);
    await imports.cancel(administrator, id);
    await finished;
    expect(await imports.get(administrator, id)).toMatchObject({ phase: 'cancelled' });
    expect(await unitsNamed('Dừng 1')).toBe(0);
    await expect(imports.apply(administrator, id)).rejects.toMatchObject({ code: 'move_not_allowed' });
  });

  it('a connection that is cut half-way leaves nothing', async () => {
    const id = await checked('Cắt 1', 'Cắt 2');
    await sql`create function trial_cut() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`.execute(owner);
    await sql`create trigger trial_cut after insert on unit_superior for each statement execute function trial_cut()`.execute(
      owner,
    );
    const after = await applied(id);
    await sql`drop function trial_cut cascade`.execute(owner);
    expect(after).toMatchObject({ phase: 'refused', errorCode: 'internal' });
    expect(await unitsNamed('Cắt 1')).toBe(0);
    expect(unexpected.splice(0)).toHaveLength(1);
  });

  it('nothing else went wrong', () => {
    expect(unexpected).toEqual([]);
  });
});
