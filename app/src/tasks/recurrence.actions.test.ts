import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { DirectiveId, TaskId } from '../base/ids.ts';
import { makeDuePeriods } from './make-periods.actions.ts';
import { makeWorld, type PersonKey, type World } from './task-world.test-data.ts';

const MONTHLY = {
  deadline: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' },
  deadlineWritten: 'trước ngày 25 hằng tháng',
  due: null,
} as const;

let world: World;
let directive: DirectiveId;
let task: TaskId;

const day = (text: string) => Temporal.PlainDate.from(text);
const view = (who: PersonKey = 'clerk') => world.tasks.recurrence(world.actor(who), task);
const period = async (key: string) => (await view()).periods.find((each) => each.key === key);

beforeAll(async () => {
  world = await makeWorld(await testDatabase());
  world.clock.goTo('2024-06-20');
  directive = await world.issue('1/TB', { ...MONTHLY, leads: [world.unit('school'), world.unit('other')] });
  const id = await world.assignment(directive, 'school');
  task = (await world.tasks.assignment(world.actor('head'), id)).task.id;
});

describe('the periods of a recurring task', () => {
  test('are shown with those to come; a period that brought nothing is counted as such, in one press', async () => {
    const id = await world.assignment(directive, 'school');
    await world.tasks.move(world.actor('head'), {
      assignmentId: id,
      happening: { kind: 'submitted', text: 'Không phát sinh', nil: true },
      requestKey: null,
    });
    await world.tasks.move(world.actor('specialist'), {
      assignmentId: id,
      happening: { kind: 'confirmed', text: '' },
      requestKey: null,
    });
    const { periods } = await view();
    expect(periods.map(({ key, coming }) => [key, coming])).toEqual([
      ['2024-06', false],
      ['2024-07', true],
      ['2024-08', true],
      ['2024-09', true],
      ['2024-10', true],
    ]);
    expect(periods[0]).toMatchObject({ given: 2, nil: 1, open: 1, done: 0, due: '2024-06-24' });
    expect((await view('head')).periods[0]).toMatchObject({ given: 1, nil: 1, open: 0 });
  });

  test('are left out with a reason by who gave them, before or after they were given', async () => {
    const skip = (key: string, reason: string) =>
      world.tasks.steerRecurrence(world.actor('clerk'), task, { kind: 'skipped', period: key, reason });
    await expect(skip('2024-07', '')).rejects.toThrow('reason_missing');
    await skip('2024-07', 'Nghỉ hè');
    await skip('2024-06', 'Bão');
    expect(await period('2024-06')).toMatchObject({ nil: 1, skipped: 1, open: 0, skippedFor: 'Bão' });
    world.clock.goTo('2024-07-28');
    await makeDuePeriods(world);
    expect(await period('2024-07')).toMatchObject({ coming: true, skippedFor: 'Nghỉ hè' });
    expect(await period('2024-08')).toMatchObject({ coming: false, given: 2 });
    await expect(
      world.tasks.steerRecurrence(world.actor('clerk'), task, {
        kind: 'unskipped',
        period: '2024-06',
        reason: '',
      }),
    ).rejects.toThrow('move_not_allowed');
  });

  test('follow a new rule behind the last that was given, which stays as it is', async () => {
    await world.tasks.steerRecurrence(world.actor('clerk'), task, {
      kind: 'rule-changed',
      from: day('2024-08-01'),
      rule: { rrule: 'FREQ=MONTHLY;INTERVAL=3', by: 'rule', bound: 'by', lag: 0, dayOff: 'previous' },
      reason: 'Giảm báo cáo',
    });
    const { periods, story } = await view();
    expect(periods.map(({ key, due }) => `${key} ${due}`).slice(2, 4)).toEqual([
      '2024-08 2024-08-26',
      '2024-Q4 2024-12-31',
    ]);
    expect(story.map(({ kind }) => kind)).toEqual(['begun', 'skipped', 'skipped', 'rule-changed']);
  });

  test('end from a day; what was given ahead is taken back, and nothing more is given', async () => {
    world.clock.goTo('2024-09-28');
    await makeDuePeriods(world);
    expect(await period('2024-Q4')).toMatchObject({ coming: false, open: 2 });
    await world.tasks.steerRecurrence(world.actor('clerk'), task, {
      kind: 'ended',
      from: day('2024-10-01'),
      reason: 'Hết đợt',
    });
    expect(await period('2024-Q4')).toMatchObject({ open: 0, skipped: 2 });
    const last = await world.assignment(directive, 'school');
    const { assignment } = await world.tasks.assignment(world.actor('head'), last);
    const beside = await world.tasks.periodsBeside(world.actor('head'), assignment);
    expect(beside.map(({ period: key, state }) => `${key} ${state}`)).toEqual([
      '2024-06 done',
      '2024-08 assigned',
      '2024-Q4 cancelled',
    ]);
    expect(await world.tasks.periodsBeside(world.actor('otherHead'), assignment)).toEqual([]);
    world.clock.goTo('2025-03-01');
    expect(await makeDuePeriods(world)).toBe(0);
    expect((await view()).recurrence?.state).toBe('ended');
  });

  test('are steered by the desks of root and confirming unit alone, and seen by those concerned alone', async () => {
    const end = { kind: 'resumed', from: day('2025-03-01'), reason: '' } as const;
    for (const who of ['head', 'communeClerk', 'schoolAdministrator'] as const) {
      await expect(world.tasks.steerRecurrence(world.actor(who), task, end)).rejects.toThrow('not_allowed');
    }
    for (const who of ['nurseryHead', 'financeHead'] as const) {
      await expect(view(who)).rejects.toThrow('not_found');
      await expect(world.tasks.steerRecurrence(world.actor(who), task, end)).rejects.toThrow('not_found');
    }
  });
});

test('a task that was given once is made to recur for the units that have it', async () => {
  world.clock.goTo('2025-03-03');
  const once = await world.issue('2/TB', { leads: [world.unit('nursery')] });
  const id = await world.assignment(once, 'nursery');
  const { task: given } = await world.tasks.assignment(world.actor('nurseryHead'), id);
  const begin = (from: string) =>
    world.tasks.steerRecurrence(world.actor('clerk'), given.id, {
      kind: 'begun',
      from: day(from),
      rule: { rrule: 'FREQ=WEEKLY;BYDAY=FR', by: 'rule', bound: 'by', lag: 0, dayOff: 'next' },
    });
  // A year mistyped.
  await expect(begin('1925-03-03')).rejects.toThrow('bad_input');
  await expect(begin('2125-03-03')).rejects.toThrow('bad_input');
  await begin('2025-03-03');
  const { first, periods } = await world.tasks.recurrence(world.actor('nurseryHead'), given.id);
  expect(first).toMatchObject({ given: 1, open: 1 });
  const before = await world.tasks.task(world.actor('nurseryHead'), given.id, '');
  expect(before.assignments.map((each) => each.id)).toEqual([id]);
  expect(periods[0]).toMatchObject({ key: '2025-W10', due: '2025-03-07', coming: false, open: 1 });
});
