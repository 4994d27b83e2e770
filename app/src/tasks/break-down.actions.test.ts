import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, EventId, TaskId } from '../base/ids.ts';
import type { BreakDownInput } from './break-down.actions.ts';
import { partsOf } from './cascade.ts';
import { reportFrom } from './results-below-words.ts';
import { makeWorld, type PersonKey, type UnitKey } from './task-world.test-data.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { tasks, actor, unit, db } = world;

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof AppError) return JSON.stringify(error.details['fields'] ?? error.code);
      throw error;
    },
  );
const TEXT = 'Rà soát cơ sở vật chất; lập dự toán sửa chữa.';

/** Work of the education division, which has schools below it. */
async function ofDivision(number: string): Promise<AssignmentId> {
  const directive = await world.issue(number, {
    leads: [unit('division')],
    quote: TEXT,
    span: { start: 0, end: TEXT.length },
  });
  return await world.assignment(directive, 'division');
}

const part = (
  id: AssignmentId,
  given: Partial<BreakDownInput> & { readonly units?: readonly UnitKey[] } = {},
): BreakDownInput => ({
  assignmentId: id,
  text: 'Rà soát cơ sở vật chất, gửi ảnh.',
  to: { unitIds: (given.units ?? ['school']).map(unit), kinds: [], setIds: [] },
  due: Temporal.PlainDate.from('2024-06-25'),
  covers: partsOf(TEXT).slice(0, 1),
  requestKey: null,
  ...given,
});

async function below(task: TaskId | null, key: UnitKey): Promise<AssignmentId> {
  const found = await sql<{ id: AssignmentId }>`
    select id from assignment where task_id = ${task} and unit_id = ${unit(key)}
  `.execute(db);
  return found.rows[0]?.id ?? expect.fail('no such assignment');
}

describe('a unit gives parts of its work to the units below', () => {
  test('each with its own words, units and last day; confirmed by itself; seen as a chain from both ends', async () => {
    const id = await ofDivision('301/TB-UBND');
    const task = await tasks.breakDown(actor('divisionSpecialist'), part(id, { units: ['school', 'other'] }));
    const school = await below(task, 'school');
    const page = await tasks.assignment(actor('head'), school);
    expect(page.task).toMatchObject({ quote: 'Rà soát cơ sở vật chất, gửi ảnh.', directiveId: null });
    expect(page.confirmingUnitName).toBe('Phòng Giáo dục và Đào tạo');
    expect(page.assignment.currentDue).toBe('2024-06-25');
    expect((await tasks.assignment(actor('divisionHead'), id)).assignment.state).toBe('in-progress');

    const up = await tasks.chain(actor('head'), school);
    expect(up.directive?.label).toBe('Thông báo 301/TB-UBND');
    expect(up.above).toEqual([
      { unitName: 'Phòng Giáo dục và Đào tạo', summary: expect.any(String), assignmentId: null },
    ]);
    const down = await tasks.chain(actor('leader'), id);
    expect(down.below.map(({ unitName, percent }) => [unitName, percent])).toEqual([
      ['Trường Tiểu học Đồng Tâm', 0],
      ['Trường Tiểu học Hoà Bình', 0],
    ]);
    // Those below see nothing of the others.
    expect(await code(tasks.chain(actor('otherHead'), school))).toBe('"not_found"');
  });

  test('its progress is made of theirs, and what it reports itself stands beside it', async () => {
    const id = await ofDivision('302/TB-UBND');
    const task = await tasks.breakDown(actor('divisionHead'), part(id, { units: ['school', 'other'] }));
    const school = await below(task, 'school');
    const move = (who: PersonKey, on: AssignmentId, kind: 'submitted' | 'confirmed') =>
      tasks.move(actor(who), { assignmentId: on, happening: { kind, text: 'Xong' }, requestKey: null });
    await move('head', school, 'submitted');
    await move('divisionHead', school, 'confirmed');
    const { progress } = await tasks.chain(actor('divisionHead'), id);
    expect(progress).toEqual({ percent: 50, units: { total: 2, done: 1 }, parts: { total: 0, done: 0 } });
  });

  test('what they told makes its own report, each with its source; of what was taken back nothing', async () => {
    const id = await ofDivision('341/TB-UBND');
    const task = await tasks.breakDown(actor('divisionHead'), part(id, { units: ['school', 'other'] }));
    const school = await below(task, 'school');
    const head = (happening: Parameters<typeof tasks.move>[1]['happening']) =>
      tasks.move(actor('head'), { assignmentId: school, happening, requestKey: null });
    const report = async (who: PersonKey = 'divisionHead') =>
      reportFrom(await tasks.resultsBelow(actor(who), id), {
        today: Temporal.PlainDate.from('2024-06-20'),
        locale: 'vi',
      }).split('\n');
    expect(await report()).toEqual(['']);
    await head({ kind: 'submitted', text: 'Đã rà soát 12 phòng,\nhỏng 2 phòng.' });
    const told = await report();
    expect(told[1]).toBe(
      '– Trường Tiểu học Hoà Bình (báo cáo ngày 20/6/2024, chờ xác nhận): Đã rà soát 12 phòng, hỏng 2 phòng.',
    );
    expect(told[2]).toBe('– Chưa có kết quả: Trường Tiểu học Đồng Tâm.');
    await head({ kind: 'withdrawn' });
    expect(await report()).toEqual(['']);
    // Whoever does not see the whole reads nothing of it; a unit below is no source for itself.
    expect(await code(report('head'))).toBe('"not_found"');
    expect(await tasks.resultsBelow(actor('head'), school)).toEqual({ units: [], parts: [] });
  });

  test('a task shows where it comes from and what its units made of it, as far as the reader may see', async () => {
    const id = await ofDivision('332/TB-UBND');
    const task = await tasks.breakDown(actor('divisionHead'), part(id, { units: ['school', 'other'] }));
    const [school, other] = [await below(task, 'school'), await below(task, 'other')];
    const down = await tasks.taskChain(actor('leader'), [id]);
    expect(down).toMatchObject({ directive: null, above: [], more: 0 });
    expect(down.units.map((row) => [row.id, row.children.length])).toEqual([[id, 2]]);
    const up = await tasks.taskChain(actor('leader'), [school, other]);
    expect(up.directive?.label).toBe('Thông báo 332/TB-UBND');
    expect(up.above.map(({ assignmentId }) => assignmentId)).toEqual([id]);
    expect(up.units).toEqual([]);
    // The head of one school: the way up in words, and no work of anybody else.
    const own = await tasks.taskChain(actor('head'), [school]);
    expect(own.above.map(({ assignmentId }) => assignmentId)).toEqual([null]);
    expect(await tasks.taskChain(actor('head'), [id])).toEqual({
      directive: null,
      above: [],
      units: [],
      more: 0,
    });
  });

  test('it says that all is given only when nothing is left out', async () => {
    const id = await ofDivision('303/TB-UBND');
    const complete = (own: BreakDownInput['covers']) =>
      tasks.completeBreakDown(actor('divisionHead'), { assignmentId: id, own });
    expect(await code(complete([]))).toBe('{"own":"nothingGiven"}');
    await tasks.breakDown(actor('divisionHead'), part(id));
    expect(await code(complete([]))).toBe('{"own":"partLeftOut"}');
    await complete(partsOf(TEXT).slice(1));
    const page = await tasks.breakDownPage(actor('divisionHead'), id);
    expect(page.completed).toBe(true);
    expect(page.parts.map(({ own, by }) => [own, by.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  test.each<[string, Partial<BreakDownInput> & { units?: readonly UnitKey[] }, string]>([
    ['no words', { text: ' ' }, '{"text":"partTextNeeded"}'],
    ['nobody', { units: [] }, '{"units":"unitsNeeded"}'],
    ['a unit beside it', { units: ['finance'] }, '{"units":"unitNotBelow"}'],
    ['the unit above it', { units: ['district'] }, '{"units":"unitNotBelow"}'],
    ['itself', { units: ['division'] }, '{"units":"unitNotBelow"}'],
    ['a last day after its own', { due: Temporal.PlainDate.from('2024-06-28') }, '{"due":"partAfterWhole"}'],
    ['no last day though it has one', { due: null }, '{"due":"partNeedsDue"}'],
    ['a day that is over', { due: Temporal.PlainDate.from('2024-06-19') }, '{"due":"dueOver"}'],
    ['words that are none of its own', { covers: [{ start: 0, end: 3 }] }, '{"covers":"partUnknown"}'],
  ])('refused: %s', async (_what, given, refusal) => {
    const id = await ofDivision(`${_what.length}${_what.slice(0, 12)}/TB-UBND`);
    expect(await code(tasks.breakDown(actor('divisionHead'), part(id, given)))).toBe(refusal);
  });

  test('a whole kind at once, and a form that is sent twice gives once', async () => {
    const id = await ofDivision('305/TB-UBND');
    // Ids are made by the form.
    const requestKey = crypto.randomUUID() as string as EventId;
    const input = part(id, { to: { unitIds: [], kinds: ['primary'], setIds: [] }, requestKey });
    expect(await tasks.breakDown(actor('divisionHead'), input)).not.toBeNull();
    expect(await tasks.breakDown(actor('divisionHead'), input)).toBeNull();
    expect((await tasks.chain(actor('divisionHead'), id)).below).toHaveLength(2);
  });

  test('who only reads it, who is beside it, and who has it from them may not', async () => {
    const id = await ofDivision('306/TB-UBND');
    expect(await code(tasks.breakDown(actor('leader'), part(id)))).toBe('"not_allowed"');
    expect(await code(tasks.breakDown(actor('financeHead'), part(id)))).toBe('"not_found"');
    expect(await code(tasks.breakDownPage(actor('head'), id))).toBe('"not_found"');
  });
});

describe('what the database holds whatever is asked of it', () => {
  test('no part is due after the whole, and a task never goes elsewhere', async () => {
    const id = await ofDivision('310/TB-UBND');
    const other = await ofDivision('311/TB-UBND');
    const task = await tasks.breakDown(actor('divisionHead'), part(id));
    const set = (statement: ReturnType<typeof sql>) => statement.execute(db);
    await expect(
      set(sql`update assignment set current_due = '2024-07-30' where task_id = ${task}`),
    ).rejects.toThrow('after the whole');
    await expect(set(sql`update assignment set current_due = '2024-06-21' where id = ${id}`)).rejects.toThrow(
      'before a part',
    );
    await expect(
      set(sql`update task set parent_assignment_id = ${other} where id = ${task}`),
    ).rejects.toThrow('same task above');
    await expect(
      set(
        sql`update task set parent_assignment_id = (select id from assignment where task_id = ${task}) where id = ${task}`,
      ),
    ).rejects.toThrow('same task above');
  });
});

describe('a school splits its own work among its people', () => {
  test('somebody of the school sees their part today, marks it done, and the head sees how far it is', async () => {
    const directive = await world.issue('320/TB-UBND', { leads: [unit('school')] });
    const id = await world.assignment(directive, 'school');
    const give = (who: PersonKey, given: Partial<Parameters<typeof tasks.split>[1]> = {}) =>
      tasks.split(actor(who), {
        assignmentId: id,
        personId: world.person('teacher'),
        text: 'Kiểm tra dãy phòng A',
        due: Temporal.PlainDate.from('2024-06-24'),
        requestKey: null,
        ...given,
      });
    await give('head');
    expect(await code(give('teacher'))).toBe('"not_allowed"');
    expect(await code(give('divisionHead'))).toBe('"not_allowed"');
    expect(await code(give('otherHead'))).toBe('"not_found"');
    expect(await code(give('head', { personId: world.person('otherHead') }))).toBe(
      '{"person":"personNeeded"}',
    );
    expect(await code(give('head', { due: Temporal.PlainDate.from('2024-06-30') }))).toBe(
      '{"due":"partAfterWhole"}',
    );

    const [mine] = await tasks.ownParts(actor('teacher'));
    expect(mine).toMatchObject({ text: 'Kiểm tra dãy phòng A', due: '2024-06-24' });
    if (mine === undefined) return;
    expect(await tasks.ownParts(actor('head'))).toEqual([]);
    await tasks.markPart(actor('teacher'), { assignmentId: id, partId: mine.id, done: true });
    expect(await tasks.ownParts(actor('teacher'))).toEqual([]);
    expect((await tasks.chain(actor('head'), id)).progress).toEqual({
      percent: 100,
      units: { total: 0, done: 0 },
      parts: { total: 1, done: 1 },
    });
    // Whoever oversees the school does not look into how it shares the work out.
    expect(await code(tasks.staffParts(actor('divisionHead'), id))).toBe('"not_allowed"');
    const { parts } = await tasks.resultsBelow(actor('teacher'), id);
    expect(parts).toEqual([{ text: 'Kiểm tra dãy phòng A', done: true }]);
    expect(await tasks.resultsBelow(actor('divisionHead'), id)).toEqual({ units: [], parts: [] });
    await tasks.removePart(actor('head'), { assignmentId: id, partId: mine.id });
    expect((await tasks.staffParts(actor('head'), id)).parts).toEqual([]);
  });

  test('of work that another took the place of, nothing is left to do', async () => {
    const directive = await world.issue('321/TB-UBND', { leads: [unit('school')] });
    const id = await world.assignment(directive, 'school');
    const [personId, due, requestKey] = [world.person('teacher'), null, null];
    await tasks.split(actor('head'), { assignmentId: id, personId, text: 'Rà soát hồ sơ', due, requestKey });
    expect(await tasks.ownParts(actor('teacher'))).toHaveLength(1);
    const later = await world.issue('322/TB-UBND', { leads: [unit('school')] });
    const { task } = await tasks.assignment(actor('clerk'), await world.assignment(later, 'school'));
    const happening = { kind: 'superseded', reason: 'Có văn bản mới', task: task.id } as const;
    await tasks.move(actor('clerk'), { assignmentId: id, happening, requestKey });
    expect(await tasks.ownParts(actor('teacher'))).toEqual([]);
  });
});
