import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId } from '../base/ids.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

/** The rarer turns of an assignment's life, on the database, as those concerned see them. */

const world = await makeWorld(await testDatabase());
const { tasks, actor, unit, clock } = world;
const notices = createNoticeActions({ db: world.db, clock });
const day = (text: string) => Temporal.PlainDate.from(text);

const move = (who: PersonKey, assignmentId: AssignmentId, happening: MoveHappening) =>
  tasks.move(actor(who), { assignmentId, happening, requestKey: null });
const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? (error.details['fields'] ?? error.code) : error),
  );
const page = (who: PersonKey, id: AssignmentId) => tasks.assignment(actor(who), id);
const newest = async (who: PersonKey, id: AssignmentId) =>
  (await notices.list(actor(who))).find(({ assignmentId }) => assignmentId === id);

let issued = 0;
async function given(to: 'school' | 'division' = 'school'): Promise<AssignmentId> {
  clock.goTo('2024-06-20');
  issued += 1;
  return await world.assignment(await world.issue(`${issued}/TB-UBND`, { leads: [unit(to)] }), to);
}

describe('more time', () => {
  const asks = { kind: 'extension-asked', reason: 'Mưa lũ', due: day('2024-07-05') } as const;

  test('is asked for before the last day, waits in Hôm nay of the desk, and is granted', async () => {
    const id = await given();
    await move('head', id, asks);
    expect(await refusal(move('head', id, asks))).toEqual({});
    const { desk } = await tasks.today(actor('specialist'));
    expect(desk?.toDecide.rows.flatMap(({ first }) => first.map((each) => each.id))).toContain(id);
    const { assignment } = await page('specialist', id);
    const matrix = await tasks.matrix(actor('specialist'), assignment.directiveId ?? expect.fail(), {
      filter: 'to-decide',
    });
    expect([matrix.filters['to-decide'], matrix.found]).toEqual([1, 1]);
    expect(await newest('leader', id)).toMatchObject({
      kind: 'extension-asked',
      data: { unit: 'Trường Tiểu học Hoà Bình', due: '2024-07-05' },
    });
    await move('specialist', id, { kind: 'extension-granted', reason: '', due: day('2024-07-05') });
    expect((await page('head', id)).assignment).toMatchObject({
      originalDue: '2024-06-27',
      currentDue: '2024-07-05',
      extensionDue: null,
    });
    expect(await newest('head', id)).toMatchObject({
      kind: 'extension-granted',
      data: { due: '2024-07-05' },
    });
  });

  test('is not asked for once the last day has passed, nor granted by who asked', async () => {
    const id = await given();
    clock.goTo('2024-06-28');
    expect((await page('head', id)).moves).not.toContain('extension-asked');
    expect(await refusal(move('head', id, asks))).toEqual({});
    expect(await refusal(move('teacher', id, { ...asks, kind: 'extension-granted' }))).toBe('not_allowed');
  });

  test('asked for, it can be taken back, and refused with a reason only', async () => {
    const id = await given();
    await move('head', id, asks);
    await move('teacher', id, { kind: 'extension-withdrawn' });
    await move('head', id, asks);
    const refuse = (reason: string) => move('clerk', id, { kind: 'extension-refused', reason });
    expect(await refusal(refuse(' '))).toEqual({ reason: 'reasonNeeded' });
    await refuse('Phải kịp báo cáo UBND tỉnh');
    expect((await page('head', id)).assignment).toMatchObject({
      currentDue: '2024-06-27',
      extensionDue: null,
    });
  });
});

test('work that rests is nowhere late, and goes on with its last day put off to a working day', async () => {
  const id = await given();
  await move('head', id, { kind: 'reported', text: 'Đang làm', percent: 40 });
  await move('clerk', id, { kind: 'suspended', reason: 'Chờ hướng dẫn của Sở' });
  clock.goTo('2024-06-29');
  const resting = await page('head', id);
  expect(resting.assignment).toMatchObject({ state: 'suspended', timeliness: 'in-time', percent: 40 });
  expect(resting.moves).toEqual(['opened', 'cause-recorded']);
  expect((await tasks.today(actor('head'))).own?.waiting.map((card) => card.id)).toContain(id);
  // 27/6 and nine days are Saturday, 6/7.
  expect((await page('clerk', id)).dueIfResumed).toBe('2024-07-08');
  expect(await refusal(move('clerk', id, { kind: 'resumed', reason: '', due: day('2024-07-05') }))).toEqual({
    due: 'dueBeforeRest',
  });
  await move('clerk', id, { kind: 'resumed', reason: '' });
  expect((await page('head', id)).assignment).toMatchObject({
    state: 'in-progress',
    currentDue: '2024-07-08',
    originalDue: '2024-06-27',
    suspendedDays: 9,
  });
});

describe('the wrong unit', () => {
  test('passes it on to one below it, whose people are told, and keeps the last day', async () => {
    const id = await given('division');
    const pass = (to: 'school' | 'finance') =>
      move('divisionHead', id, { kind: 'passed-on', reason: 'Thuộc trách nhiệm của trường', unit: unit(to) });
    expect(await refusal(pass('finance'))).toEqual({ unit: 'unitNotBelow' });
    await pass('school');
    const { assignment, story } = await page('head', id);
    expect(assignment).toMatchObject({ state: 'assigned', currentDue: '2024-06-27' });
    expect(story.at(-2)).toMatchObject({ kind: 'passed-on', passed: { to: 'Trường Tiểu học Hoà Bình' } });
    expect(await newest('head', id)).toMatchObject({ kind: 'passed-on' });
    expect((await page('head', id)).moves).not.toContain('passed-on');
  });

  test('proposes another one, and who assigned it gives it there', async () => {
    const id = await given();
    const reason = 'Việc của trường mầm non';
    await move('head', id, { kind: 'returned', reason, proposed: unit('nursery') });
    const { proposed } = await page('clerk', id);
    expect(proposed).toEqual({ id: unit('nursery'), name: 'Trường Mầm non Hoa Sen' });
    await move('clerk', id, { kind: 'reassigned', reason: 'Đúng đơn vị', unit: unit('nursery') });
    expect((await page('nurseryHead', id)).assignment).toMatchObject({ unitId: unit('nursery') });
    expect(await refusal(page('head', id))).toBe('not_found');
    expect((await newest('head', id))?.kind).toBe('given-away');
    expect((await newest('nurseryHead', id))?.kind).toBe('reassigned');
  });

  test('is not given what another one has already', async () => {
    clock.goTo('2024-06-20');
    const directive = await world.issue('90/TB-UBND', { leads: [unit('school'), unit('other')] });
    const id = await world.assignment(directive, 'school');
    const returns = move('head', id, { kind: 'returned', reason: 'Nhầm', proposed: unit('other') });
    expect(await refusal(returns)).toEqual({ unit: 'unitHasIt' });
  });
});

test('late work is explained when that is asked for, and its objective cause is decided', async () => {
  const id = await given();
  const why = { kind: 'explanation-asked', reason: 'Quá hạn, nêu rõ lý do' } as const;
  expect(await refusal(move('leader', id, why))).toEqual({});
  clock.goTo('2024-07-01');
  await move('leader', id, why);
  expect((await tasks.today(actor('head'))).own?.toExplain.map((card) => card.id)).toContain(id);
  expect(await refusal(move('head', id, { kind: 'explained', text: ' ' }))).toEqual({ text: 'textOrFile' });
  await move('head', id, { kind: 'explained', text: 'Trường ngập 4 ngày' });
  await move('head', id, { kind: 'cause-recorded', reason: 'Bão số 2' });
  await move('specialist', id, { kind: 'cause-refused', reason: 'Cần xác nhận của xã' });
  await move('head', id, { kind: 'cause-recorded', reason: 'Bão số 2, có xác nhận của xã' });
  await move('specialist', id, { kind: 'cause-accepted', text: '' });
  const { assignment, story } = await page('head', id);
  expect(assignment).toMatchObject({ cause: 'accepted', explanationAskedOn: null, timeliness: 'overdue' });
  expect(story.map(({ kind }) => kind)).toEqual([
    'assigned',
    'explanation-asked',
    'explained',
    'cause-recorded',
    'cause-refused',
    'cause-recorded',
    'cause-accepted',
    'opened',
  ]);
});

test('what is superseded names what came in its place, leads there who may see it, and is counted nowhere', async () => {
  const id = await given();
  const later = await world.issue('91/TB-UBND', { leads: [unit('school')], summary: 'Rà soát lại' });
  const next = await world.assignment(later, 'school');
  const { task } = await page('clerk', next);
  const supersede = (by: object) =>
    move('clerk', id, { kind: 'superseded', reason: 'Có văn bản mới', ...by });
  expect(await refusal(supersede({}))).toEqual({ by: 'successorNeeded' });
  const own = (await page('clerk', id)).task.id;
  expect(await refusal(supersede({ task: own }))).toEqual({ by: 'successorItself' });
  await supersede({ task: task.id, directive: later });
  const { story, assignment } = await page('head', id);
  expect(assignment.state).toBe('superseded');
  expect(story.at(-1)?.successors).toEqual([]);
  expect(story.find(({ kind }) => kind === 'superseded')?.successors).toEqual([
    { kind: 'assignment', label: 'Rà soát lại', id: next },
    { kind: 'directive', label: 'Thông báo 91/TB-UBND', id: later },
  ]);
  const { counts } = await tasks.task(actor('leader'), own);
  expect(Object.values(counts).every((n) => n === 0)).toBe(true);
});
