import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { EventId, UnitId } from '../base/ids.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { selectAssignments } from './assignment-list.store.ts';
import { withSearch } from './assignment-search.store.ts';
import { linesToday } from './lines.actions.ts';
import { sightOf } from './task.policy.ts';
import { TABLE_GROUPS, TABLE_SORTS, type TableQuery } from './task-table.ts';
import { makeWorld } from './task-world.test-data.ts';

/** The task table of a district with a few documents: found, ordered, put under headings, kept, and worked through. */
const world = await makeWorld(await testDatabase());
const { tasks, actor, unit } = world;
const safety = await world.issue(
  '203/TB-UBND',
  { leads: [unit('school'), unit('other'), unit('nursery')], summary: 'Rà soát phòng cháy chữa cháy' },
  { leads: [unit('school'), unit('division')], summary: 'Báo cáo tuyển sinh', due: null },
);
await world.issue('15/KH-UBND', {
  leads: [unit('other'), unit('commune')],
  summary: 'Lập kế hoạch phòng chống đuối nước',
  due: Temporal.PlainDate.from('2024-07-10'),
  followerId: world.person('specialist'),
});

const plain: TableQuery = { filter: {}, sort: 'due', group: null, after: null };
const found = async (filter: AssignmentFilter, who: Parameters<typeof actor>[0] = 'leader') => {
  const { rows } = await tasks.table(actor(who), { ...plain, filter });
  return rows.map(({ summary, unitName }) => `${summary}, ${unitName}`).sort();
};
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => error instanceof AppError && error.code,
  );

test('words without diacritics find tasks, numbers of documents and units, whole or begun', async () => {
  expect(await found({ search: 'phong chay' })).toHaveLength(3);
  // Five by the words of the task, one by the name of its unit.
  expect(await found({ search: 'PHÒNG' })).toHaveLength(6);
  expect(await found({ search: '203' })).toHaveLength(5);
  expect(await found({ search: '15/KH' })).toHaveLength(2);
  expect(await found({ search: 'mam non' })).toEqual([
    'Rà soát phòng cháy chữa cháy, Trường Mầm non Hoa Sen',
  ]);
  expect(await found({ search: 'đuối nước tuyển sinh' })).toEqual([]);
  expect(await found({ search: '%_' })).toEqual([]);
});

test('a mended title is found by its new words, and no more by its old ones', async () => {
  const mend = (title: string) =>
    world.db.updateTable('directive').set({ title }).where('id', '=', safety).execute();
  await mend('Kết luận về an toàn trường học');
  expect(await found({ search: 'truong hoc an toan' })).toHaveLength(5);
  await mend('Kết luận giao ban tháng 6');
  expect(await found({ search: 'truong hoc an toan' })).toEqual([]);
});

test('who is above very many units finds by words that very many tasks have', async () => {
  const lines = await linesToday(world.db, actor('divisionSpecialist'), world.clock.today());
  const sight = sightOf(actor('divisionSpecialist'), lines);
  const many = Array.from({ length: 1001 }, () => randomUUID() as string as UnitId);
  const above = { ...sight, overseenUnits: [...sight.overseenUnits, ...many] };
  let total = 0;
  for (const search of ['phong chay', 'duoi nuoc', 'tuyen sinh']) {
    const asked = { sight: above, filter: { search }, today: world.clock.today() };
    const { rows } = await selectAssignments(world.db, await withSearch(world.db, asked, 0), { limit: 100 });
    const few = await selectAssignments(world.db, asked, { limit: 100 });
    expect(rows.map(({ id }) => id).sort()).toEqual(few.rows.map(({ id }) => id).sort());
    total += rows.length;
  }
  expect(total).toBeGreaterThan(0);
});

test('nobody finds by searching what they may not see', async () => {
  expect(await found({ search: 'phong chay' }, 'head')).toHaveLength(1);
  expect(await found({ search: 'duoi nuoc' }, 'head')).toEqual([]);
});

test('in every order and under all headings, the pages together hold each row once', async () => {
  const all = new Set((await tasks.table(actor('leader'), plain)).rows.map(({ id }) => id));
  expect(all.size).toBe(7);
  for (const sort of TABLE_SORTS) {
    for (const group of [null, ...TABLE_GROUPS]) {
      const ids: string[] = [];
      const headings: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof tasks.tablePart>> = await tasks.tablePart(
          actor('leader'),
          { filter: {}, sort, group, after },
          2,
        );
        ids.push(...page.rows.map(({ id }) => id));
        headings.push(...page.rows.map(({ groupKey }) => groupKey));
        after = page.next;
      } while (after !== null);
      expect([ids.length, new Set(ids)], `${sort} ${group}`).toEqual([7, all]);
      // Rows of one heading stand together.
      const changes = headings.filter((key, at) => key !== headings[at - 1]).length;
      const expected = new Set(headings).size;
      if (!(group === 'week' && sort !== 'due' && sort !== 'due-last')) {
        expect(changes, `${sort} ${group}`).toBe(expected);
      }
    }
  }
});

test('a place that no page gave begins the list at its beginning', async () => {
  const id = crypto.randomUUID();
  const sent = [
    ['', 1, 'x'],
    ['', 'hôm nay', id],
    ['', '2024-06-31', id],
    ['\0', '2024-06-20', id],
    ['', 'a\0', id],
  ];
  for (const after of [
    '',
    'khong-co',
    ...sent.map((place) => Buffer.from(JSON.stringify(place)).toString('base64url')),
  ]) {
    expect((await tasks.table(actor('leader'), { ...plain, after })).rows).toHaveLength(7);
    expect((await tasks.table(actor('leader'), { ...plain, sort: 'latest', after })).rows).toHaveLength(7);
  }
});

test('a kept filter counts what each reader may see; one published to a unit is found by its people alone', async () => {
  const own = await tasks.saveFilter(actor('specialist'), {
    name: 'Phòng cháy',
    query: 'tim=phong%20chay&trang=7&la=1',
    unitId: null,
  });
  const [kept] = (await tasks.savedFilters(actor('specialist'))).filters;
  expect(kept).toMatchObject({ id: own, query: 'tim=phong+chay', count: 3, unitId: null });
  expect((await tasks.savedFilters(actor('leader'))).filters).toEqual([]);

  const office = actor('specialist').positions[0]?.unitId ?? expect.fail('no unit');
  await tasks.saveFilter(actor('specialist'), {
    name: 'Quá hạn',
    query: 'loai=open-overdue',
    unitId: office,
  });
  const elsewhere = { name: 'Của trường khác', query: '', unitId: unit('other') };
  expect(await code(tasks.saveFilter(actor('specialist'), elsewhere))).toBe('not_allowed');
  expect(await code(tasks.saveFilter(actor('specialist'), { ...elsewhere, name: '', unitId: null }))).toBe(
    'bad_input',
  );

  expect(await code(tasks.removeFilter(actor('head'), own))).toBe('not_found');
  await tasks.removeFilter(actor('specialist'), own);
  expect((await tasks.savedFilters(actor('specialist'))).filters.map(({ name }) => name)).toEqual([
    'Quá hạn',
  ]);
});

test('many rows: what can be done is shown first, and what became of each row after', async () => {
  const id = (key: Parameters<typeof world.assignment>[1]) => world.assignment(safety, key);
  const [school, other] = [await id('school'), await id('other')];
  await tasks.move(actor('head'), {
    assignmentId: school,
    happening: { kind: 'submitted', text: 'Đã rà soát' },
    requestKey: null,
  });
  const rows = await tasks.bulkPreview(actor('specialist'), 'confirmed', [school, other]);
  const told = new Map(rows.map(({ card, refused }) => [card.id, refused]));
  expect([told.get(school), told.get(other)]).toEqual([null, 'move_not_allowed']);

  const key = randomUUID() as string as EventId;
  const input = {
    assignmentIds: [school, other],
    happening: { kind: 'confirmed', text: '' },
    requestKey: key,
  } as const;
  expect((await tasks.bulkMove(actor('specialist'), input)).done).toEqual(new Set([school]));
  // The same form once more: nothing is done twice, and it says so again.
  expect((await tasks.bulkMove(actor('specialist'), input)).done).toEqual(new Set([school]));
  const { story } = await tasks.assignment(actor('leader'), school);
  expect(story.filter(({ kind }) => kind === 'confirmed')).toHaveLength(1);

  // Of others' work one learns nothing, not even that it is there.
  expect(await tasks.bulkPreview(actor('otherHead'), 'confirmed', [school])).toEqual([]);
  expect(await code(tasks.bulkPreview(actor('leader'), 'confirmed', []))).toBe('bad_input');
});

test('requests for more time are answered together: each as it asked, all to one day, or refused with one reason', async () => {
  const { nursery, division } = {
    nursery: await world.assignment(safety, 'nursery'),
    division: await world.assignment(safety, 'division', 2),
  };
  const other = await world.assignment(safety, 'other');
  const askFor = async (key: Parameters<typeof actor>[0], assignmentId: typeof nursery, day: string) => {
    const due = Temporal.PlainDate.from(day);
    const happening = { kind: 'extension-asked', reason: 'Đang chờ thiết bị', due } as const;
    await tasks.move(actor(key), { assignmentId, happening, requestKey: null });
  };
  await askFor('nurseryHead', nursery, '2024-07-05');
  await askFor('otherHead', other, '2024-07-08');
  const ids = [nursery, other, division];
  const told = async (who: Parameters<typeof actor>[0]) =>
    new Map((await tasks.bulkPreview(actor(who), 'extension', ids)).map((row) => [row.card.id, row.refused]));
  const seen = await told('clerk');
  expect(ids.map((id) => seen.get(id))).toEqual([null, null, 'move_not_allowed']);
  // Who asked does not answer, and sees no others.
  expect(await told('nurseryHead')).toEqual(new Map([[nursery, 'not_allowed']]));
  const [row] = await tasks.bulkPreview(actor('clerk'), 'extension', [nursery]);
  expect([row?.card.extensionDue, row?.asksBecause]).toEqual(['2024-07-05', 'Đang chờ thiết bị']);

  const answer = async (happening: Parameters<typeof tasks.bulkMove>[1]['happening']) => {
    const requestKey = randomUUID() as string as EventId;
    const { done } = await tasks.bulkMove(actor('clerk'), { assignmentIds: ids, happening, requestKey });
    const { rows } = await tasks.table(actor('leader'), { ...plain, filter: { directiveId: safety } });
    const dues = new Map(rows.map(({ id, currentDue }) => [id, currentDue]));
    return { done, dues: [dues.get(nursery), dues.get(other)] };
  };
  expect(await answer({ kind: 'extension-granted', due: 'as-asked' })).toEqual({
    done: new Set([nursery, other]),
    dues: ['2024-07-05', '2024-07-08'],
  });
  await askFor('nurseryHead', nursery, '2024-07-12');
  await askFor('otherHead', other, '2024-07-15');
  const oneDay = Temporal.PlainDate.from('2024-07-10');
  expect(await answer({ kind: 'extension-granted', reason: 'Báo cáo Tỉnh', due: oneDay })).toEqual({
    done: new Set([nursery, other]),
    dues: ['2024-07-10', '2024-07-10'],
  });
  await askFor('nurseryHead', nursery, '2024-07-12');
  await askFor('otherHead', other, '2024-07-15');
  expect(await answer({ kind: 'extension-refused', reason: 'Đã gia hạn một lần' })).toEqual({
    done: new Set([nursery, other]),
    dues: ['2024-07-10', '2024-07-10'],
  });
  const { story } = await tasks.assignment(actor('leader'), other);
  expect(story.filter(({ kind }) => kind === 'extension-refused')).toHaveLength(1);
});

test('another follower gets whole tasks, is told once of all, and whoever may not give them changes nothing', async () => {
  const colleague = world.person('colleague');
  const chosen = [await world.assignment(safety, 'other'), await world.assignment(safety, 'division', 2)];
  const follower = async () =>
    (await tasks.bulkPreview(actor('leader'), 'hand-over', chosen)).map((row) => row.followerName);
  expect(await follower()).toEqual([null, null]);
  const change = { assignmentIds: chosen, followerId: colleague };
  expect(await code(tasks.changeFollower(actor('otherHead'), change))).toBe('not_allowed');
  expect(await code(tasks.changeFollower(actor('nurseryHead'), change))).toBe('not_found');
  const unknown = { ...change, followerId: world.person('teacher') };
  expect(await code(tasks.changeFollower(actor('clerk'), unknown))).toBe('bad_input');
  expect(await follower()).toEqual([null, null]);

  expect((await tasks.changeFollower(actor('clerk'), change)).done).toEqual(new Set(chosen));
  expect((await tasks.changeFollower(actor('clerk'), change)).done).toEqual(new Set(chosen));
  expect(await follower()).toEqual(['Người colleague', 'Người colleague']);
  const notices = await world.db
    .selectFrom('notice')
    .select('data')
    .where('person_id', '=', colleague)
    .where('kind', '=', 'handed-over')
    .execute();
  expect(notices).toMatchObject([{ data: { count: 2 } }]);
  // From one to the next, the one before learns who follows now; whoever hands it on themselves does not.
  await tasks.changeFollower(actor('clerk'), { ...change, followerId: world.person('specialist') });
  const told = await world.db
    .selectFrom('notice')
    .select('data')
    .where('person_id', '=', colleague)
    .where('kind', '=', 'handed-over')
    .execute();
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({
    data: { subject: actor('clerk').name, count: 2, place: '/nhiem-vu', successor: 'Người specialist' },
  });
  await tasks.changeFollower(actor('specialist'), change);
  const toldOfOwn = world.db.selectFrom('notice').select('id').where('kind', '=', 'handed-over');
  expect(await toldOfOwn.where('person_id', '=', world.person('specialist')).execute()).toHaveLength(1);

  // The other units of the task go along; the record says of each task who followed it before.
  expect(await found({ followerId: colleague })).toHaveLength(5);
  const entries = await world.db
    .selectFrom('audit_entry')
    .select('detail')
    .where('action', '=', 'task.follower-changed')
    .execute();
  expect(entries).toHaveLength(6);
});

test('a file holds the rows of the table in its order and no others', async () => {
  const bytes = await tasks.tableSheet(
    actor('leader'),
    { ...plain, filter: { search: 'duoi nuoc' }, sort: 'unit' },
    { format: 'csv', name: 'Nhiệm vụ', headings: ['Đơn vị'], cells: ({ unitName }) => [unitName] },
  );
  const lines = new TextDecoder().decode(bytes).trim().split(/\r?\n/u);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('Đơn vị');
});
