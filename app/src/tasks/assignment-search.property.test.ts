import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import { asPerson } from '../platform/asking.ts';
import type { Db } from '../platform/postgres.ts';
import { SPELLED_OUT } from '../units/unit-search.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { countAssignments, selectAssignments, selectTaskIds } from './assignment-list.store.ts';
import { isWithinFew, MOST_COUNTED, type Selection } from './assignment-query.store.ts';
import { withSearch } from './assignment-search.store.ts';
import { linesToday } from './lines.actions.ts';
import type { Cursor } from './table-cursor.ts';
import { maySee, type Sight, sightOf } from './task.policy.ts';
import { selectFacts } from './task.store.ts';
import { selectTablePage, type TableRow } from './task-table.store.ts';
import { TABLE_SORTS, type TableSort } from './task-table.ts';
import { makeWorld, type PersonKey, type UnitKey } from './task-world.test-data.ts';

/** However a search is looked for, it finds what its plain sentence says, and only what its reader may see. */

const database = await testDatabase();
const world = await makeWorld(database);
const { actor, unit } = world;
const today = world.clock.today();
const root = unit('district');

// The same syllables with the tone on either letter, in either form of Unicode, begun, whole and as figures.
const SUBJECTS = [
  'hoà nhập',
  'hòa nhập',
  'thuỷ lợi',
  'thủy lợi',
  'Khoá sổ',
  'khóa sổ'.normalize('NFD'),
  'tiểu học',
  'trường học',
];
const ACTS = ['Rà soát', 'Báo cáo', 'Kiểm tra', 'Đánh giá', 'Tổng hợp'];
const QUERIES = [
  'hoa',
  'hoà',
  'HÒA',
  'thủy'.normalize('NFD'),
  'khoá',
  'so',
  'th',
  'ra soat',
  'bao',
  'đ',
  'danh gia',
];
const OTHERS = [
  'truong',
  'mầm non',
  'xa',
  '1',
  '12',
  '2/TB',
  'thu nghiem',
  'khong co',
  '%',
  '_',
  'sen',
  'tong',
];
const ASKING: readonly PersonKey[] = [
  'leader',
  'divisionSpecialist',
  'communeClerk',
  'head',
  'teacher',
  'financeHead',
  'nurseryHead',
];
const LEADS: readonly UnitKey[] = ['school', 'other', 'nursery', 'division', 'commune', 'finance'];

/** Tasks with words drawn by chance, the same each time. */
const drawn = fc.sample(
  fc.record({
    summary: fc
      .tuple(fc.constantFrom(...ACTS), fc.constantFrom(...SUBJECTS), fc.integer({ min: 1, max: 12 }))
      .map(([act, subject, item]) => `${act} ${subject} theo mục ${item}`),
    leads: fc.uniqueArray(fc.constantFrom(...LEADS), { minLength: 1, maxLength: 4 }),
    confirming: fc.constantFrom<UnitKey>('district', 'division', 'commune'),
    due: fc.option(fc.integer({ min: 1, max: 28 })),
  }),
  { numRuns: 36, seed: 11 },
);
for (const [at, number] of ['1/TB-UBND', '12/KH-UBND', '2/TB-UBND'].entries()) {
  await world.issue(
    number,
    ...drawn.slice(at * 12, at * 12 + 12).map(({ summary, leads, confirming, due }) => ({
      summary,
      leads: leads.map(unit),
      confirmingUnitId: unit(confirming),
      due: due === null ? null : Temporal.PlainDate.from({ year: 2024, month: 6, day: due }),
    })),
  );
}

interface Row {
  readonly id: AssignmentId;
  readonly unit: UnitKey;
  readonly text: string;
  readonly late: boolean;
}

const rows: readonly Row[] = (
  await sql<{ id: AssignmentId; unitId: UnitId; summary: string; number: string; late: boolean }>`
    select assignment.id, assignment.unit_id as "unitId", task.summary, directive.number,
      coalesce(assignment.current_due < ${today.toString()}::date, false) as late
    from assignment join task on task.id = assignment.task_id join directive on directive.id = task.directive_id
  `.execute(database.owner)
).rows.map(({ id, unitId, summary, number, late }) => ({
  id,
  late,
  unit: LEADS.find((key) => unit(key) === unitId) ?? expect.fail('no unit'),
  text: `${summary} thông báo ${number} Kết luận giao ban tháng 6 UBND huyện Thử Nghiệm`,
}));
const facts = new Map(
  (
    await selectFacts(
      world.db,
      root,
      rows.map(({ id }) => id),
    )
  ).map((each) => [each.id, each]),
);

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** The plain sentence: every word of the query begins a word of the text, spelled out or not; a number is one. */
function has(text: string, query: string): boolean {
  const wordsOf = (one: string): readonly string[] => folded(one).match(/[a-z0-9]+/gu) ?? [];
  const said = wordsOf(text);
  const wanted = wordsOf(query);
  return (
    wanted.length > 0 &&
    wanted.every((word) => {
      if (/^\d+$/u.test(word)) return said.includes(word);
      const full = SPELLED_OUT.filter(([short]) => short === word).map(([, meant]) => meant);
      return [word, ...full].some((form) => ` ${said.join(' ')}`.includes(` ${form}`));
    })
  );
}

const unitText = new Map(
  (
    await sql<{
      id: UnitId;
      text: string;
    }>`select unit_id as id, search_text as text from unit_version`.execute(database.owner)
  ).rows.map(({ id, text }) => [id, text]),
);

function plainly(sight: Sight, { search = '', resultClass }: AssignmentFilter): ReadonlySet<string> {
  const found = rows.filter(({ id, text, unit: key, late }) => {
    const parties = facts.get(id);
    if (parties === undefined || !maySee(sight, parties)) return false;
    if (resultClass !== undefined && !late) return false;
    return has(text, search) || has(unitText.get(unit(key)) ?? '', search);
  });
  return new Set(found.map(({ id }) => id));
}

type Way = 'named' | 'gathered' | 'met';

/** As few, as many or as very many rows have the words. */
async function sought(db: Db, selection: Selection, way: Way): Promise<Selection> {
  const found = await withSearch(db, selection, way === 'named' ? 1000 : 0);
  if (way !== 'met' || found.sought === undefined) return found;
  return { ...found, sought: { ...found.sought, counted: MOST_COUNTED + 1 } };
}

async function allPages(db: Db, selection: Selection, sort: TableSort, limit = 7): Promise<string[]> {
  const ids: string[] = [];
  let cursor: Cursor | null = null;
  do {
    const page: readonly TableRow[] = await selectTablePage(db, selection, {
      sort,
      group: null,
      cursor,
      limit,
    });
    ids.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    cursor = last === undefined ? null : { group: last.groupKey, key: last.sortKey, id: last.id };
  } while (cursor !== null);
  return ids;
}

/** In the name of who asks: as it is, and in the way of those who oversee tens of thousands of units. */
async function asked<T>(who: PersonKey, wide: boolean, work: (db: Db) => Promise<T>): Promise<T> {
  return await asPerson(actor(who), today, async () => {
    if (!wide) return await work(database.guarded);
    return await database.guarded.transaction().execute(async (trx) => {
      await sql`select set_config(name, 'on', true) from unnest(array['dondoc.widely', 'dondoc.beyond_lists', 'dondoc.shows_few']) as name`.execute(
        trx,
      );
      await sql`select set_config('dondoc.work_units', '', true)`.execute(trx);
      return await work(trx);
    });
  });
}

async function sightFor(who: PersonKey, wide: boolean): Promise<Sight> {
  const sight = sightOf(actor(who), await linesToday(world.db, actor(who), today));
  const many = Array.from({ length: 1001 }, () => randomUUID() as string as UnitId);
  return wide ? { ...sight, overseenUnits: [...sight.overseenUnits, ...many] } : sight;
}

test('a search finds what its sentence says, in every way and every order, and each row on one page only', async () => {
  const count = { found: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        words: fc.uniqueArray(fc.constantFrom(...QUERIES, ...OTHERS), { minLength: 1, maxLength: 3 }),
        who: fc.constantFrom(...ASKING),
        way: fc.constantFrom<Way>('named', 'gathered', 'met'),
        sort: fc.constantFrom(...TABLE_SORTS),
        wide: fc.boolean(),
        late: fc.boolean(),
      }),
      async ({ words, who, way, sort, wide, late }) => {
        const sight = await sightFor(who, wide);
        const filter = { search: words.join(' '), resultClass: late ? ('open-overdue' as const) : undefined };
        const expected = plainly(sight, filter);
        const given = { sight, filter, today };
        await asked(who, wide, async (db) => {
          const selection = await sought(db, given, way);
          const pages = await allPages(db, selection, sort);
          expect(new Set(pages)).toEqual(expected);
          expect(pages).toHaveLength(expected.size);
          // The order is that of the list of everything.
          const everything = await allPages(
            db,
            { ...given, filter: { ...filter, search: undefined } },
            sort,
            500,
          );
          expect(pages).toEqual(everything.filter((id) => expected.has(id)));
          const listed = await selectAssignments(db, selection, { limit: 1000, after: null });
          expect(listed.rows.map(({ id }) => id)).toEqual([...expected].toSorted());
          if (way !== 'met') expect(await countAssignments(db, selection)).toBe(expected.size);
          const taskIds = await selectTaskIds(db, selection, { limit: 1000, after: null });
          const tasksOf = listed.rows.map(({ taskId }) => taskId);
          expect(new Set(taskIds)).toEqual(new Set(tasksOf));
        });
        count[expected.size > 0 ? 'found' : 'none'] += 1;
      },
    ),
    { numRuns: 80, endOnFailure: true },
  );
  expect(count.found).toBeGreaterThan(30);
  expect(count.none).toBeGreaterThan(10);
});

test('rows are counted beforehand only where nothing else leads to them', async () => {
  const sight = await sightFor('divisionSpecialist', true);
  const given = { sight, filter: { search: 'hoa' }, today };
  const counted = async (selection: Selection, few: number) =>
    (await withSearch(world.db, selection, few)).sought?.counted;
  expect(await counted(given, 0)).toBe(plainly(sight, given.filter).size);
  expect(await counted(given, 1000)).toBeUndefined();
  const own = { ...given, sight: await sightFor('divisionSpecialist', false) };
  expect(isWithinFew(own)).toBe(true);
  expect(await counted(own, 0)).toBeUndefined();
  // Of tasks and units together, each row once.
  for (const search of ['truong', 'tieu hoc', 'hoa', 'mam non']) {
    const both = { ...given, filter: { search } };
    expect(await counted(both, 0), search).toBe(plainly(sight, both.filter).size);
  }
});
