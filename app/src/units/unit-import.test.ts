import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import { clockOnDay } from '../base/clock.ts';
import { peopleOfUnit } from '../people/person.actions.ts';
import { PEOPLE_COLUMNS, PEOPLE_SHEET } from '../people/person-sheet.ts';
import { createSetUpActions } from '../people/set-up.actions.ts';
import { writeSpreadsheet } from '../platform/spreadsheet.ts';
import { SAMPLE_UNITS_FILE } from './sample-district.test-data.ts';
import { createUnitActions } from './unit.actions.ts';
import { createUnitImportActions } from './unit-import.actions.ts';
import { importUnits } from './unit-import.test-data.ts';
import { planUnitImport } from './unit-import-plan.ts';
import type { UnitRegister } from './unit-register.ts';
import { UNIT_COLUMNS, UNIT_SHEET } from './unit-sheet.ts';
import { unitsAsOf } from './unit-tree.actions.ts';

const { db } = await testDatabase();
const today = Temporal.PlainDate.from('2024-06-20');
const clock = clockOnDay(today);
const units = createUnitActions({ db, clock });
const { export: exportUnits } = createUnitImportActions({ db, clock });
const sample = await readFile(SAMPLE_UNITS_FILE);
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
});

/** A workbook of units given as rows of [code, name, kind, administrative superior]. */
function sheetOf(...rows: readonly (readonly (string | null)[])[]): Promise<Uint8Array> {
  const headings = [UNIT_COLUMNS.code, UNIT_COLUMNS.name, UNIT_COLUMNS.kind, UNIT_COLUMNS.administrative];
  return writeSpreadsheet([{ name: UNIT_SHEET, headings, rows }], clock.now());
}

async function countOfUnits(): Promise<number> {
  return (await unitsAsOf(db, today)).length;
}

describe('the sample district', () => {
  it('can be tried without doing it', async () => {
    const result = await importUnits({ db, clock }, administrator, {
      bytes: sample,
      from: today,
      tryOnly: true,
    });
    expect(result).toMatchObject({ done: false, created: 102, changed: 1, positions: 142, problems: [] });
    expect(await countOfUnits()).toBe(1);
  });

  it('comes in whole: units with superiors, people with positions, the root as the unit that is there', async () => {
    const result = await importUnits({ db, clock }, administrator, { bytes: sample, from: today });
    expect(result).toMatchObject({ done: true, created: 102, people: 142, positions: 142, problems: [] });
    const { entries, found } = await units.list(administrator);
    expect(found).toBe(103);
    expect(entries[0]).toMatchObject({ name: 'UBND huyện Bình Sơn', code: 'H48.112', superiors: [] });
    const school = entries.find(({ name }) => name === 'Trường Tiểu học số 1 Bình Hòa');
    expect(school?.superiors).toEqual(['Xã Bình Hòa', 'Phòng GD&ĐT']);
    const people = await peopleOfUnit(db, school?.id ?? administrator.rootId, today);
    expect(people).toMatchObject([{ role: 'head', title: 'Hiệu trưởng', hasAccount: false }]);
  });

  it('changes nothing when it comes a second time', async () => {
    const result = await importUnits({ db, clock }, administrator, { bytes: sample, from: today });
    expect(result).toMatchObject({ done: true, created: 0, changed: 0, people: 0, positions: 0 });
  });

  it('exports a sheet that changes nothing when it is imported', async () => {
    const bytes = await exportUnits(administrator);
    const result = await importUnits({ db, clock }, administrator, { bytes, from: today });
    expect(result).toMatchObject({ done: true, created: 0, changed: 0, problems: [] });
  });

  it.each(['truong tieu hoc so 1 binh hoa', 'TIỂU HỌC SỐ 1 BÌNH HOÀ', 'th số 1 Bình Hòa', 'h48.112.39.02'])(
    'finds a school by %s',
    async (query) => {
      const { entries } = await units.list(administrator, { query });
      expect(entries.map(({ name }) => name)).toContain('Trường Tiểu học số 1 Bình Hòa');
    },
  );

  it('takes % and _ as letters to search for', async () => {
    expect((await units.list(administrator, { query: '%' })).entries).toEqual([]);
  });
});

describe('a sheet with mistakes', () => {
  it.each<[string, (string | null)[][], { row: number; column: string; problem: string }[]]>([
    [
      'a kind that does not exist',
      [['A1', 'Trường X', 'Trường làng', 'H48.112']],
      [{ row: 2, column: UNIT_COLUMNS.kind, problem: 'unknown-kind' }],
    ],
    [
      'no name',
      [['A1', null, 'Trường THCS', null]],
      [{ row: 2, column: UNIT_COLUMNS.name, problem: 'missing' }],
    ],
    [
      'a code with small letters',
      [['h48-1', 'Trường X', 'Trường THCS', null]],
      [{ row: 2, column: UNIT_COLUMNS.code, problem: 'bad-code' }],
    ],
    [
      'a superior that nobody knows',
      [['A1', 'Trường X', 'Trường THCS', 'UBND xã Không Có']],
      [{ row: 2, column: UNIT_COLUMNS.administrative, problem: 'unknown-unit' }],
    ],
    [
      'itself as superior',
      [['A1', 'Trường X', 'Trường THCS', 'A1']],
      [{ row: 2, column: UNIT_COLUMNS.administrative, problem: 'own-superior' }],
    ],
    [
      'a code twice',
      [
        ['A1', 'Trường X', 'Trường THCS', null],
        ['A1', 'Trường Y', 'Trường THCS', null],
      ],
      [{ row: 3, column: UNIT_COLUMNS.code, problem: 'twice' }],
    ],
    [
      'a circle',
      [
        ['A1', 'Trường X', 'Trường THCS', 'A2'],
        ['A2', 'Trường Y', 'Trường THCS', 'A1'],
      ],
      [
        { row: 2, column: UNIT_COLUMNS.administrative, problem: 'circle' },
        { row: 3, column: UNIT_COLUMNS.administrative, problem: 'circle' },
      ],
    ],
    [
      'two mistakes in two rows',
      [
        ['A1', 'Trường X', 'Lớp học', null],
        ['A2', 'Trường Y', null, null],
      ],
      [
        { row: 2, column: UNIT_COLUMNS.kind, problem: 'unknown-kind' },
        { row: 3, column: UNIT_COLUMNS.kind, problem: 'missing' },
      ],
    ],
  ])('%s: is told row by row, and nothing comes in', async (_what, rows, problems) => {
    const before = await countOfUnits();
    const fine = ['Z1', 'Trường THCS Đúng', 'Trường THCS', 'H48.112'];
    const result = await importUnits({ db, clock }, administrator, {
      bytes: await sheetOf(...rows, fine),
      from: today,
    });
    expect(result.done).toBe(false);
    expect(result.problems).toMatchObject(problems);
    expect(await countOfUnits()).toBe(before);
  });

  it('people at a unit that nobody knows: the units stay out, too', async () => {
    const before = await countOfUnits();
    const bytes = await writeSpreadsheet(
      [
        {
          name: UNIT_SHEET,
          headings: [UNIT_COLUMNS.name, UNIT_COLUMNS.kind],
          rows: [['Trường Mới', 'Trường THCS']],
        },
        {
          name: PEOPLE_SHEET,
          headings: Object.values(PEOPLE_COLUMNS),
          rows: [
            ['Lê Văn A', 'a@binhson.example', null, 'Trường Mới', 'Thủ trưởng', 'Hiệu trưởng'],
            ['Lê Văn B', 'b@binhson.example', null, 'Trường Lạ', 'Thủ trưởng', 'Hiệu trưởng'],
          ],
        },
      ],
      clock.now(),
    );
    const result = await importUnits({ db, clock }, administrator, { bytes, from: today });
    expect(result).toMatchObject({
      done: false,
      problems: [{ sheet: PEOPLE_SHEET, row: 3, problem: 'unknown-unit' }],
    });
    expect(await countOfUnits()).toBe(before);
  });

  it('without the needed columns says which', async () => {
    const bytes = await writeSpreadsheet([{ name: 'Sheet1', headings: ['Tên'], rows: [['x']] }], clock.now());
    const result = await importUnits({ db, clock }, administrator, { bytes, from: today });
    expect(result.problems).toMatchObject([{ problem: 'column-missing', column: UNIT_COLUMNS.kind, row: 1 }]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'file_empty'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'sheet_old'],
  ])('a file that is %s is refused', async (_what, bytes, code) => {
    await expect(importUnits({ db, clock }, administrator, { bytes, from: today })).rejects.toMatchObject({
      code,
    });
  });
});

it('knows the root by its name spelled out', async () => {
  const bytes = await sheetOf(
    [null, 'Ủy ban nhân dân huyện Bình Sơn', 'UBND cấp huyện', null],
    ['A1', 'Phòng Mới', 'Phòng chuyên môn', 'Ủy ban nhân dân huyện Bình Sơn'],
  );
  const result = await importUnits({ db, clock }, administrator, { bytes, from: today, tryOnly: true });
  expect(result).toMatchObject({ created: 1, changed: 1, problems: [] });
});

it('refuses a tree that does not hang below the root', async () => {
  const bytes = await sheetOf(
    ['A1', 'UBND huyện Khác', 'UBND cấp huyện', null],
    ['A2', 'Phòng Mới', 'Phòng chuyên môn', 'A1'],
  );
  const result = await importUnits({ db, clock }, administrator, { bytes, from: today });
  expect(result.problems).toMatchObject([{ row: 2, problem: 'other-root' }]);
});

describe('changes on a day', () => {
  it('a unit is called otherwise from then on, and keeps its past, its people and its superiors', async () => {
    const nextMonth = Temporal.PlainDate.from('2024-07-20');
    const bytes = await sheetOf([
      'H48.112.39.02',
      'Trường Tiểu học Bình Hòa Đông',
      'Trường tiểu học',
      'UBND xã Bình Hiệp',
    ]);
    expect(await importUnits({ db, clock }, administrator, { bytes, from: nextMonth })).toMatchObject({
      done: true,
      changed: 1,
    });
    const at = async (day: Temporal.PlainDate) =>
      (await unitsAsOf(db, day)).find(({ code }) => code === 'H48.112.39.02');
    expect((await at(today))?.name).toBe('Trường Tiểu học số 1 Bình Hòa');
    const later = await at(nextMonth);
    expect(later?.name).toBe('Trường Tiểu học Bình Hòa Đông');
    // The sheet has no column for the professional line, so that one stays.
    expect(later?.superiors).toHaveLength(2);
    expect(await peopleOfUnit(db, later?.id ?? administrator.rootId, nextMonth)).toHaveLength(1);
  });

  it('are in the record', async () => {
    const entries = await sql<{ action: string }>`select distinct action from audit_entry order by 1`.execute(
      db,
    );
    expect(entries.rows.map(({ action }) => action)).toEqual(['installation.set-up', 'units.imported']);
  });
});

describe('who is no administrator', () => {
  it('imports and exports nothing', async () => {
    const clerk: Actor = {
      ...administrator,
      positions: administrator.positions.map((p) => ({ ...p, role: 'clerk' })),
    };
    await expect(importUnits({ db, clock }, clerk, { bytes: sample, from: today })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(exportUnits(clerk)).rejects.toMatchObject({ code: 'not_allowed' });
    expect((await units.list(clerk)).mayChange).toBe(false);
  });

  it('sees no directory without a position', async () => {
    const nobody: Actor = { ...administrator, positions: [] };
    await expect(units.list(nobody)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(units.get(nobody, administrator.rootId)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('a circle of superiors', () => {
  const emptyRegister = (): UnitRegister => ({
    rootId: administrator.rootId,
    day: today.toString(),
    units: [],
    positionsUntil: new Map(),
    openWork: new Map(),
  });
  const circleOf = (size: number) =>
    Array.from({ length: size }, (_, at) => ({
      row: at + 2,
      id: null,
      from: null,
      until: null,
      code: `A${at}`,
      name: `Trường ${at}`,
      shortName: `Trường ${at}`,
      kind: 'primary' as const,
      superiors: [{ line: 'administrative' as const, written: `A${(at + 1) % size}` }],
    }));
  /** In milliseconds; the least of three, as other programs make one of them longer. */
  const processorTimeOf = (size: number): number => {
    const rows = circleOf(size);
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      const { problems } = planUnitImport(rows, emptyRegister());
      const { user, system } = process.cpuUsage(start);
      expect(problems.filter(({ problem }) => problem === 'circle')).toHaveLength(size);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };

  it('is found with work in proportion to its length', () => {
    processorTimeOf(1_250);
    // Eight times the units; a search that begins anew at each of them would do sixty-four times the work.
    expect(processorTimeOf(10_000) / Math.max(10, processorTimeOf(1_250))).toBeLessThan(30);
  });
});
