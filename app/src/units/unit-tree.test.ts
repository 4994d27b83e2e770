import * as fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { UnitId } from '../base/ids.ts';
import { plainWords } from './party-words.ts';
import {
  compareUnits,
  idsBelow,
  LINES,
  type Line,
  UNIT_KINDS,
  type UnitKind,
  type UnitView,
} from './unit.ts';
import { holdsOn, type SuperiorRow, type VersionRow } from './unit-rows.ts';
import { countSought, selectSought } from './unit-search.store.ts';
import { SPELLED_OUT, searchPatterns } from './unit-search.ts';
import { expandUnitSet } from './unit-set.ts';
import { unitNames, unitsAsOf, unitsBelow, unitsById, unitsWritten } from './unit-tree.actions.ts';
import {
  countBranches,
  selectAbove,
  selectBelow,
  selectBranches,
  selectDirectlyBelow,
  selectKindsBelow,
  selectTops,
} from './unit-tree.store.ts';

const { db, owner } = await testDatabase();

// Twelve units over the days of one month are enough for every shape: circles, gaps, several superiors at once.
const UNITS = 12;
const FIRST_DAY = Temporal.PlainDate.from('2025-06-25');
const idOf = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as UnitId; // made for this test
const dayOf = (at: number): string => FIRST_DAY.add({ days: at }).toString();

const name = fc.constantFrom(
  'Trường TH số 2 Bình Hòa',
  'Trường Tiểu học số 10 Bình Hoà',
  'Trường THCS Võ Thị Sáu',
  'UBND xã Bình Đông',
  'Phòng GD&ĐT huyện',
  'Văn phòng HĐND và UBND',
);
const span = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 1, max: 10 })))
  .map(([from, length]) => ({ from: dayOf(from), until: length === null ? null : dayOf(from + length) }));
const version = fc.record({ name, kind: fc.constantFrom<UnitKind>('office', 'division', 'primary'), span });
const superior = fc.record({
  unit: fc.integer({ min: 0, max: UNITS - 1 }),
  superior: fc.integer({ min: 0, max: UNITS - 1 }),
  line: fc.constantFrom<Line>(...LINES),
  span,
});
const directory = fc.record({
  versions: fc.array(version, { minLength: UNITS, maxLength: UNITS }),
  superiors: fc.array(superior, { maxLength: 40 }),
  day: fc.integer({ min: 0, max: 20 }),
  asked: fc.integer({ min: 0, max: UNITS - 1 }),
});

type Generated = typeof directory extends fc.Arbitrary<infer T> ? T : never;

interface Directory {
  readonly versions: readonly VersionRow[];
  readonly superiors: readonly SuperiorRow[];
}

/** What the database accepts of it: superiors hold while both units are there, one at a time on each line. */
function tidy(given: Generated): Directory {
  const versions = given.versions.map(
    ({ name: called, kind, span: valid }, at): VersionRow => ({
      unitId: idOf(at),
      name: called,
      shortName: called.replace('Trường ', ''),
      kind,
      code: `H48.${at}`,
      ...valid,
    }),
  );
  const superiors: SuperiorRow[] = [];
  for (const { unit, superior: above, line, span: wanted } of given.superiors) {
    const [one, other] = [versions[unit], versions[above]];
    if (one === undefined || other === undefined || unit === above) continue;
    const from = [wanted.from, one.from ?? '', other.from ?? ''].toSorted().at(-1) ?? '';
    const ends = [wanted.until, one.until, other.until].flatMap((until) => until ?? []).toSorted();
    const until = ends[0] ?? null;
    const row = { unitId: one.unitId, superiorId: other.unitId, line, from, until };
    const clash = superiors.some(
      (held) =>
        held.unitId === row.unitId &&
        held.line === line &&
        (held.until === null || from < held.until) &&
        (until === null || (held.from ?? '') < until),
    );
    if ((until === null || from < until) && !clash) superiors.push(row);
  }
  return { versions, superiors };
}

/** The oracle: the units of a day by looking at every row. */
function unitsOn({ versions, superiors }: Directory, day: string): UnitView[] {
  return versions
    .filter((row) => holdsOn(row, day))
    .map(({ unitId, name: called, shortName, kind, code }) => ({
      id: unitId,
      name: called,
      shortName,
      kind,
      code,
      superiors: superiors
        .filter((row) => row.unitId === unitId && holdsOn(row, day))
        .map(({ line, superiorId }) => ({ line, id: superiorId }))
        .toSorted((a, b) => (a.line < b.line ? -1 : 1)),
    }));
}

async function write({ versions, superiors }: Directory): Promise<void> {
  await sql`
    truncate unit, unit_version, unit_superior, installation cascade;
  `.execute(owner);
  await sql`insert into installation default values`.execute(owner);
  await sql`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
      as given ("unitId" uuid, "from" date, until date, name text, "shortName" text, kind text, code text)),
    made as (insert into unit (id) select "unitId" from given)
    insert into unit_version (unit_id, valid, name, short_name, kind, code)
    select "unitId", daterange("from", until), name, "shortName", kind, code from given
  `.execute(owner);
  await sql`
    insert into unit_superior (unit_id, line, superior_id, valid)
    select "unitId", line, "superiorId", daterange("from", until) from jsonb_to_recordset(${JSON.stringify(superiors)}::jsonb)
      as given ("unitId" uuid, line text, "superiorId" uuid, "from" date, until date)
  `.execute(owner);
}
const idsOf = (units: readonly { readonly id: UnitId }[]): UnitId[] => units.map(({ id }) => id);
const everything = { limit: 1000, offset: 0 };

describe('the database answers as looking at every row would', () => {
  test('below, above, directly below, tops, sets and names, on any line and any day', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (given) => {
        const tidied = tidy(given);
        await write(tidied);
        const day = Temporal.PlainDate.from(dayOf(given.day));
        const units = unitsOn(tidied, day.toString());
        await expectTree(units, day, idOf(given.asked));
        await expectNames(tidied, units, day);
        await expectSearch(units, day);
      }),
      { numRuns: 100 },
    );
  });
});

async function expectTree(units: readonly UnitView[], day: Temporal.PlainDate, asked: UnitId): Promise<void> {
  const all = Array.from({ length: UNITS }, (_, at) => idOf(at));
  for (const lines of [LINES, ['professional', 'party']] as const) {
    const below = await selectBelow(db, all, day, lines);
    for (const id of all) {
      expect(new Set(below.get(id)), `below ${id}`).toEqual(new Set(idsBelow(id, units, lines)));
    }
    const above = await selectAbove(db, asked, day, lines);
    const oracle = all.filter((other) => other !== asked && idsBelow(other, units, lines).has(asked));
    expect(idsOf(above).toSorted(), `above ${asked}`).toEqual(oracle);
  }
  const direct = units
    .filter(({ superiors }) => superiors.some((above) => above.id === asked))
    .toSorted(compareUnits);
  expect(idsOf(await selectBranches(db, asked, day, everything))).toEqual(idsOf(direct));
  expect(await countBranches(db, asked, day)).toBe(direct.length);
  const offices = direct.filter(({ kind }) => kind === 'office');
  expect(await selectDirectlyBelow(db, asked, ['office'], day)).toEqual(idsOf(offices));
  const set = { of: 'kinds', kinds: ['office', 'primary'], under: asked, line: 'professional' } as const;
  const meant = expandUnitSet({ include: [set], except: [] }, units);
  expect(await selectKindsBelow(db, set, day)).toEqual(idsOf(meant));
  const tops = units.filter(({ superiors }) => superiors.length === 0).toSorted(compareUnits);
  expect(await selectTops(db, day)).toEqual(idsOf(tops));
}

async function expectNames(
  all: Directory,
  units: readonly UnitView[],
  day: Temporal.PlainDate,
): Promise<void> {
  const byId = (a: UnitView, b: UnitView) => (a.id < b.id ? -1 : 1);
  expect((await unitsAsOf(db, day)).toSorted(byId)).toEqual(units);
  const asked = [idOf(1), idOf(3), idOf(5)];
  expect((await unitsById(db, asked, day)).toSorted(byId)).toEqual(
    units.filter(({ id }) => asked.includes(id)),
  );
  const names = await unitNames(db, asked, day);
  for (const id of asked) {
    expect(names.fullNameOf(id)).toBe(all.versions.find(({ unitId }) => unitId === id)?.name);
    expect(names.find(id)).toEqual(units.find((unit) => unit.id === id));
  }
}

async function expectSearch(units: readonly UnitView[], day: Temporal.PlainDate): Promise<void> {
  for (const query of ['truong th', 'TIỂU HỌC', 'hoa 2', 'h48.1', 'hội đồng', '']) {
    const sought = { query, day };
    const found = await selectSought(db, sought, everything);
    const oracle = units.filter((unit) => isMeant(unit, query)).toSorted(compareUnits);
    expect(idsOf(found), query).toEqual(idsOf(oracle));
    expect(await countSought(db, sought, 1)).toBe(Math.min(2, oracle.length));
  }
}

const plain = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .match(/[a-z0-9]+/gu) ?? [];

/** Every word asked for begins a word of the name as written or spelled out, or is there spelled out itself. */
function isMeant({ name: called, shortName, code }: UnitView, query: string): boolean {
  const words = plain(query);
  if (words.length === 0) return query === '';
  const spelled = plain(
    `${plainWords(called).replace('đào tạo', 'và đào tạo')} ủy ban nhân dân hội đồng nhân dân`,
  );
  const own = plain(`${called} ${shortName} ${code}`);
  const committees = called.includes('UBND') ? plain('ủy ban nhân dân') : [];
  const councils = called.includes('HĐND') ? plain('hội đồng nhân dân') : [];
  const known = [...own, ...spelled.slice(0, -8), ...committees, ...councils];
  if (/^h48\./iu.test(query)) return ` ${own.join(' ')}`.includes(` ${words.join(' ')}`);
  return words.every((word) => {
    if (/^\d+$/u.test(word)) return known.includes(word);
    const full = SPELLED_OUT.find(([short]) => short === word)?.[1].split(' ') ?? null;
    return (
      known.some((other) => other.startsWith(word)) || (full?.every((part) => known.includes(part)) ?? false)
    );
  });
}

describe('search', () => {
  const found = async (query: string) =>
    (await selectSought(db, { query, day: FIRST_DAY }, everything)).map(({ name: called }) => called);
  const units = (...names: readonly string[]) =>
    write({
      versions: names.map((called, at) => ({
        unitId: idOf(at),
        name: called,
        shortName: called,
        kind: 'primary',
        code: null,
        from: null,
        until: null,
      })),
      superiors: [],
    });

  test('"Trường TH" and "Trường Tiểu học" find each other, wherever the tone mark stands', async () => {
    await units('Trường TH Bình Hoà', 'Trường Tiểu học Bình Hòa', 'Trường THCS Bình Hòa');
    const both = ['Trường TH Bình Hoà', 'Trường Tiểu học Bình Hòa'];
    for (const query of ['trường tiểu học bình hoà', 'tieu hoc binh hoa', 'TIỂU HỌC BÌNH HÒA', 'hoa tieu']) {
      expect(await found(query), query).toEqual(both);
    }
    // "th" may be the beginning of THCS as well: the next letter tells.
    expect(await found('trường th')).toHaveLength(3);
    expect(await found('thcs')).toEqual(['Trường THCS Bình Hòa']);
    expect(await found('trung hoc co so')).toEqual(['Trường THCS Bình Hòa']);
  });

  test('numbers sort as numbers', async () => {
    await units('Trường TH số 10', 'Trường TH số 2', 'Trường TH số 1');
    expect(await found('so')).toEqual(['Trường TH số 1', 'Trường TH số 2', 'Trường TH số 10']);
  });

  test('signs of the database mean nothing in a query', async () => {
    await units('Trường TH Bình Hoà');
    for (const query of ['%', '_', "'", '\\', '% %', '((']) expect(await found(query), query).toEqual([]);
    expect(await found('bi_nh%')).toEqual([]);
    expect(await found("o'")).toEqual([]);
  });

  test.each(SPELLED_OUT)('what a query means by "%s" is what names spell out', async (short, full) => {
    // "GD" and "ĐT" are spelled out in pairs in names: ĐT may be đầu tư as well.
    const written = short === 'gd' || short === 'dt' ? 'gd dt' : short;
    await units(`Trường ${written} Bình Hòa`, `Trường ${full} Bình Hòa`, 'Trường Bình Hòa');
    expect(await found(full)).toHaveLength(2);
    expect(await found(short)).toHaveLength(2);
    expect(searchPatterns(short)).toEqual([[`% ${short}%`, `% ${full}%`]]);
  });
});

describe('the whole directory', () => {
  beforeEach(async () => {
    await write({
      versions: [
        {
          unitId: idOf(1),
          name: 'Một',
          shortName: 'Một',
          kind: 'other',
          code: null,
          from: null,
          until: null,
        },
      ],
      superiors: [],
    });
  });

  test('is loaded once as long as no unit changes, and anew when one does', async () => {
    const first = await unitsAsOf(db, FIRST_DAY);
    expect(await unitsAsOf(db, FIRST_DAY)).toBe(first);
    await sql`update unit_version set name = 'Hai'`.execute(db);
    expect((await unitsAsOf(db, FIRST_DAY)).map(({ name: called }) => called)).toEqual(['Hai']);
  });

  test('a transaction sees its own changes, and what it took back is forgotten', async () => {
    const undone = db.transaction().execute(async (trx) => {
      await sql`update unit_version set name = 'Hai'`.execute(trx);
      expect((await unitsAsOf(trx, FIRST_DAY)).map(({ name: called }) => called)).toEqual(['Hai']);
      throw new Error('taken back');
    });
    await expect(undone).rejects.toThrow('taken back');
    expect((await unitsAsOf(db, FIRST_DAY)).map(({ name: called }) => called)).toEqual(['Một']);
  });

  test('nobody is below a unit that is not there', async () => {
    expect(await unitsBelow(db, [idOf(7)], FIRST_DAY)).toEqual(new Map([[idOf(7), []]]));
    expect(await unitsBelow(db, [], FIRST_DAY)).toEqual(new Map());
  });

  test('very many units below somebody are kept, but no longer than they are below', async () => {
    const [top, other] = [idOf(1), idOf(2)];
    await write({ versions: [], superiors: [] });
    const make = async (from: number, count: number) =>
      await sql<{ id: UnitId }>`
        with made as (insert into unit select from generate_series(1, ${count}) returning id)
        insert into unit_version (unit_id, valid, name, short_name, kind)
        select id, daterange(${dayOf(from)}::date, null), 'Trường', 'Trường', 'primary' from made returning unit_id as id
      `.execute(owner);
    const add = async (from: number, count: number) => {
      const ids = (await make(from, count)).rows.map(({ id }) => id);
      await sql`
        insert into unit_superior (unit_id, line, superior_id, valid)
        select id, 'professional', ${top}::uuid, daterange(${dayOf(from)}::date, null) from unnest(${ids}::uuid[]) as id
      `.execute(owner);
    };
    const count = async (of: UnitId, day = FIRST_DAY) => (await unitsBelow(db, [of], day)).get(of)?.length;
    await sql`insert into unit (id) select * from unnest(${[top, other]}::uuid[]) on conflict do nothing`.execute(
      owner,
    );
    await sql`insert into unit_version (unit_id, valid, name, short_name, kind)
      select id, '(,)', 'Sở', 'Sở', 'department' from unnest(${[top, other]}::uuid[]) as id`.execute(owner);
    await add(0, 1001);
    for (let asked = 0; asked < 3; asked += 1) expect(await count(top)).toBe(1001);
    await add(3, 2);
    expect([await count(top), await count(top)]).toEqual([1001, 1001]);
    expect(await count(top, FIRST_DAY.add({ days: 3 }))).toBe(1003);
    await sql`update unit_superior set superior_id = ${other}::uuid where superior_id = ${top}::uuid`.execute(
      owner,
    );
    expect([await count(top), await count(other)]).toEqual([0, 1001]);
    await sql`truncate unit_superior`.execute(owner);
    expect([await count(top), await count(other)]).toEqual([0, 0]);
  });
});

test('the order of kinds in the database is that of the lists', async () => {
  const { rows } = await sql<{ kind: string }>`
    select kind from unnest(${UNIT_KINDS}::text[]) as kind order by unit_kind_place(kind)
  `.execute(db);
  expect(rows.map(({ kind }) => kind)).toEqual(UNIT_KINDS);
});

test('a form finds a unit by its code, or by its name however it is abbreviated, if there is one only', async () => {
  const called = [
    'Phòng GD&ĐT huyện Bình Sơn',
    'Trường Tiểu học Bình Hòa',
    'Trường TH Bình Hoà',
    'Phòng Y tế',
  ];
  await write({
    versions: called.map((name_, at) => ({
      unitId: idOf(at),
      name: name_,
      shortName: name_,
      kind: 'other',
      code: `H48.${at}`,
      from: at === 3 ? '2026-01-01' : null,
      until: null,
    })),
    superiors: [],
  });
  const meant = async (written: string) => await unitsWritten(db, written, FIRST_DAY);
  expect(await meant('Phòng Giáo dục và Đào tạo huyện Bình Sơn')).toEqual([idOf(0)]);
  expect(await meant('phòng gd-đt huyện bình sơn')).toEqual([idOf(0)]);
  expect(new Set(await meant('trường tiểu học bình hoà'))).toEqual(new Set([idOf(1), idOf(2)]));
  expect(await meant('H48.2')).toEqual([idOf(2)]);
  expect(await meant('H48')).toEqual([]);
  expect(await meant('Phòng')).toEqual([]);
  // What begins later is meant already; what is no name means nobody.
  expect(await meant('Phòng Y tế')).toEqual([idOf(3)]);
  expect(await meant(idOf(3))).toEqual([idOf(3)]);
  expect(await meant(idOf(9))).toEqual([]);
  for (const written of ['', '%', "'"]) expect(await meant(written)).toEqual([]);
});
