import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId } from '../base/ids.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import type { MoveHappening } from './move-content.ts';
import type { NewTask } from './task.ts';
import { makeWorld, type PersonKey } from './task-world.test-data.ts';

/** "Gửi về UBND huyện (qua Phòng GD&ĐT)": a report and the unit on its way, as those concerned see them. */

const database = await testDatabase();
const world = await makeWorld(database);
const { tasks, actor, unit } = world;
const notices = createNoticeActions({ db: world.db, clock: world.clock });
const DIVISION = 'Phòng Giáo dục và Đào tạo';
const REPORT = { kind: 'submitted', text: 'Đã rà soát 12 phòng học' } as const;
const FORWARD = { kind: 'forwarded', text: 'Phòng đã kiểm tra' } as const;
const CONFIRM = { kind: 'confirmed', text: '' } as const;
const AGAIN = { kind: 'sent-back', reason: 'Thiếu biên bản' } as const;

let issued = 0;
async function given(
  task: Partial<NewTask> = {},
  to: 'school' | 'division' = 'school',
): Promise<AssignmentId> {
  issued += 1;
  const number = `${issued}/TB-UBND`;
  return await world.assignment(
    await world.issue(number, { leads: [unit(to)], via: [unit('division')], ...task }),
    to,
  );
}

const move = (who: PersonKey, assignmentId: AssignmentId, happening: MoveHappening) =>
  tasks.move(actor(who), { assignmentId, happening, requestKey: null });
const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );
const page = (who: PersonKey, id: AssignmentId) => tasks.assignment(actor(who), id);
const waits = async (who: PersonKey, group: 'toForward' | 'toConfirm', id: AssignmentId) => {
  const { desk } = await tasks.today(actor(who));
  return desk?.[group].rows.some(({ first }) => first.some((each) => each.id === id)) ?? false;
};
const toldOf = async (who: PersonKey, id: AssignmentId) =>
  (await notices.list(actor(who))).filter(({ assignmentId }) => assignmentId === id).map(({ kind }) => kind);

describe('a report that goes through the division', () => {
  test('lies there first: its people are told and find it in Hôm nay, the district waits', async () => {
    const id = await given();
    await move('head', id, REPORT);
    const { assignment, moves } = await page('head', id);
    expect(assignment).toMatchObject({ state: 'submitted', stationName: DIVISION, percent: 100 });
    expect(moves).toContain('withdrawn');
    expect(await toldOf('divisionSpecialist', id)).toEqual(['to-forward']);
    expect(await toldOf('leader', id)).toEqual([]);
    expect(await waits('divisionHead', 'toForward', id)).toBe(true);
    expect(await waits('specialist', 'toConfirm', id)).toBe(false);
    expect((await tasks.today(actor('head'))).own?.waiting.map((card) => card.id)).toContain(id);
    expect((await page('specialist', id)).moves).not.toContain('confirmed');
    expect(await refusal(move('specialist', id, CONFIRM))).toBe('move_not_allowed');
  });

  test('is passed on with a remark, and then confirmed; the day of handing in counts', async () => {
    const id = await given();
    await move('head', id, REPORT);
    world.clock.goTo('2024-07-01');
    await move('divisionSpecialist', id, FORWARD);
    expect(await waits('divisionHead', 'toForward', id)).toBe(false);
    expect(await waits('specialist', 'toConfirm', id)).toBe(true);
    expect(await toldOf('leader', id)).toEqual(['forwarded']);
    expect(await refusal(move('divisionHead', id, FORWARD))).toBe('not_allowed');
    await move('specialist', id, CONFIRM);
    const { assignment, story } = await page('leader', id);
    expect(assignment).toMatchObject({ state: 'done', timeliness: 'on-time', stationName: null });
    expect(story.map(({ kind, unitName }) => [kind, unitName]).slice(-3)).toEqual([
      ['submitted', 'Trường Tiểu học Hoà Bình'],
      ['forwarded', DIVISION],
      ['confirmed', 'Văn phòng HĐND và UBND huyện'],
    ]);
    expect(story.find(({ kind }) => kind === 'submitted')?.passed?.to).toBe(DIVISION);
    world.clock.goTo('2024-06-20');
  });

  test('is sent back by the division with a reason, and lies there again when it comes anew', async () => {
    const id = await given();
    await move('head', id, REPORT);
    expect(await refusal(move('divisionHead', id, { ...AGAIN, reason: ' ' }))).toBe('reason_missing');
    await move('divisionHead', id, AGAIN);
    expect((await page('head', id)).assignment).toMatchObject({ state: 'rework', stationName: null });
    expect((await page('divisionHead', id)).moves).not.toContain('sent-back');
    await move('teacher', id, REPORT);
    expect((await page('head', id)).assignment.stationName).toBe(DIVISION);
  });

  test('is taken back by the school, and nothing lies there any more', async () => {
    const id = await given();
    await move('head', id, REPORT);
    await move('head', id, { kind: 'withdrawn' });
    expect(await waits('divisionHead', 'toForward', id)).toBe(false);
    expect(await refusal(move('divisionHead', id, FORWARD))).toBe('not_allowed');
  });

  test('is passed on by nobody else: not the school, not the district, not another division', async () => {
    const id = await given();
    await move('head', id, REPORT);
    for (const who of ['head', 'specialist', 'communeClerk'] as const) {
      expect(await refusal(move(who, id, FORWARD)), who).toBe('not_allowed');
    }
    expect(await refusal(move('financeHead', id, FORWARD))).toBe('not_found');
  });

  test('keeps the way that it was sent on, whatever a program says of it', async () => {
    const id = await given();
    await move('head', id, { ...REPORT, station: unit('commune') });
    expect((await page('head', id)).assignment.stationName).toBe(DIVISION);
  });
});

describe('a report goes straight to who confirms it', () => {
  const straight = async (task: Partial<NewTask>, who: PersonKey, to: 'school' | 'division' = 'school') => {
    const id = await given(task, to);
    await move(who, id, REPORT);
    return (await page('leader', id)).assignment.stationName;
  };

  test('when the unit on the way does the work, or confirms it', async () => {
    expect(await straight({}, 'divisionHead', 'division')).toBeNull();
    expect(await straight({ confirmingUnitId: unit('division') }, 'head')).toBeNull();
    expect(await straight({ via: [unit('office')] }, 'head')).toBeNull();
  });

  test('when nobody at the unit on the way could pass it on', async () => {
    expect(await straight({ via: [unit('finance')] }, 'head')).not.toBeNull();
    await sql`update position set role = 'staff' where person_id = ${world.person('financeHead')}`.execute(
      database.owner,
    );
    expect(await straight({ via: [unit('finance')] }, 'head')).toBeNull();
  });
});
