import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { AssignmentId } from '../base/ids.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { makeWorld, type PersonKey } from '../tasks/task-world.test-data.ts';
import { remindOfTheDay } from './scan.actions.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { db, clock, actor, person, unit, tasks } = world;
const { owner } = database;
const notices = createNoticeActions({ db, clock });

beforeEach(async () => {
  clock.goTo('2024-06-17');
  await sql`truncate reminder, snooze, reminder_scan, reminder_ladder, notice_email, notice, assignment_event, assignment,
    task, delivery, job cascade`.execute(owner);
});

let number = 0;
const issueTo = async (...more: Parameters<typeof world.issue> extends [string, ...infer T] ? T : never) => {
  number += 1;
  return await world.issue(`${number}/TB-UBND`, ...more);
};
/** Due on Thursday, 27 June 2024. */
const schoolTask = { leads: [unit('school')], followerId: person('specialist') };

const scanOn = async (day: string) => {
  clock.goTo(day);
  return await remindOfTheDay({ db, clock, outside: { address: 'https://dondoc.example' } });
};

interface Line {
  readonly who: string;
  readonly days: number | null;
  readonly told: boolean;
}

async function reminders(): Promise<string[]> {
  const found = await sql<Line>`
    select p.name as who, r.days, r.notice_id is not null as told from reminder r join person p on p.id = r.person_id
    order by r.days, p.name
  `.execute(owner);
  return found.rows.map(
    ({ who, days, told }) => `${days} ${who.replace('Người ', '')}${told ? '' : ' (held)'}`,
  );
}

const noticesOf = async (key: PersonKey) =>
  (await notices.list(actor(key))).filter(({ kind }) => kind === 'reminder');

describe('the ladder day by day', () => {
  test('goes from the doer to the head to the follower, each step once', async () => {
    const directive = await issueTo(schoolTask);
    const id = await world.assignment(directive, 'school');
    await tasks.move(actor('teacher'), {
      assignmentId: id,
      happening: { kind: 'received' },
      requestKey: null,
    });
    for (let n = 0; n < 25; n += 1) {
      await scanOn(Temporal.PlainDate.from('2024-06-18').add({ days: n }).toString());
    }
    expect(await reminders()).toEqual([
      '-2 teacher',
      '0 teacher',
      '1 head',
      '1 teacher',
      '3 head',
      '3 teacher',
      '7 head',
      '7 specialist',
      '7 teacher',
    ]);
  });

  test('work that nobody has taken up is brought to the clerk, or to the head where there is none', async () => {
    await issueTo({ ...schoolTask, leads: [unit('school'), unit('commune')] });
    await scanOn('2024-06-24');
    await scanOn('2024-06-25');
    expect(await reminders()).toEqual(['-2 communeClerk', '-2 head']);
  });

  test('urgent work is brought to the follower on the day after', async () => {
    await issueTo({ ...schoolTask, importance: 'urgent' });
    await scanOn('2024-06-27');
    await scanOn('2024-06-28');
    expect(await reminders()).toEqual(['0 head', '1 head', '1 specialist']);
  });

  test('work without a follower is brought to the specialists of the desk that confirms it', async () => {
    await issueTo({ leads: [unit('school')], importance: 'urgent' });
    await scanOn('2024-06-28');
    expect(await reminders()).toEqual(['1 colleague', '1 head', '1 specialist']);
  });
});

test('after a standstill each is told of the highest step alone', async () => {
  await issueTo(schoolTask);
  await scanOn('2024-06-24');
  await scanOn('2024-07-04');
  expect(await reminders()).toEqual(['3 head']);
});

test('what was handed in, closed or returned is left alone', async () => {
  const directive = await issueTo({ leads: [unit('school'), unit('other'), unit('nursery')] });
  const move = async (
    key: PersonKey,
    id: AssignmentId,
    happening: Parameters<typeof tasks.move>[1]['happening'],
  ) => {
    await tasks.move(actor(key), { assignmentId: id, happening, requestKey: null });
  };
  await move('head', await world.assignment(directive, 'school'), { kind: 'submitted', text: 'Xong' });
  await move('otherHead', await world.assignment(directive, 'other'), { kind: 'returned', reason: 'Nhầm' });
  await move('clerk', await world.assignment(directive, 'nursery'), { kind: 'cancelled', reason: 'Thôi' });
  await scanOn('2024-06-28');
  expect(await reminders()).toEqual([]);
});

test('one notice tells a person of everything, with the list inside', async () => {
  await issueTo(schoolTask, {
    ...schoolTask,
    summary: 'Báo cáo số liệu',
    due: Temporal.PlainDate.from('2024-06-24'),
  });
  await scanOn('2024-06-25');
  const [notice, ...others] = await noticesOf('head');
  expect(others).toEqual([]);
  expect(notice?.data).toMatchObject({
    count: 2,
    overdue: 1,
    soon: 1,
    list: [
      { subject: 'Báo cáo số liệu', unit: 'Trường Tiểu học Hoà Bình', due: '2024-06-24', days: 1 },
      { subject: 'Rà soát nguy cơ mất an toàn trong trường học', due: '2024-06-27', days: -2 },
    ],
  });
});

test('who has left is told nothing, who stands in is told beside whom they stand in for', async () => {
  await issueTo(schoolTask);
  await sql`update position set valid = '[2020-01-01,2024-06-20)' where person_id = ${person('specialist')}`.execute(
    owner,
  );
  await sql`
    insert into position (person_id, unit_id, role, title, valid, acting_for)
    values (${person('teacher')}, ${unit('school')}, 'head', 'Phó Hiệu trưởng', '[2024-06-20,2024-07-20)', ${person('head')})
  `.execute(owner);
  await scanOn('2024-07-08');
  expect(await reminders()).toEqual(['7 colleague', '7 head', '7 teacher']);
  await sql`delete from position where acting_for is not null`.execute(owner);
  await sql`update position set valid = '[2020-01-01,)' where person_id = ${person('specialist')}`.execute(
    owner,
  );
});

test('a new last day begins the ladder anew; the old one again does not', async () => {
  const directive = await issueTo(schoolTask);
  const id = await world.assignment(directive, 'school');
  const extend = (due: string) =>
    tasks.move(actor('clerk'), {
      assignmentId: id,
      happening: { kind: 'deadline-changed', reason: 'Theo đề nghị', due: Temporal.PlainDate.from(due) },
      requestKey: null,
    });
  await scanOn('2024-06-25');
  await extend('2024-06-28');
  await scanOn('2024-06-26');
  expect(await reminders()).toEqual(['-2 head', '-2 head']);
  await extend('2024-06-27');
  await sql`update reminder_scan set day = '2024-06-24'`.execute(owner);
  await scanOn('2024-06-26');
  expect(await reminders()).toEqual(['-2 head', '-2 head']);
  await scanOn('2024-06-27');
  expect(await reminders()).toEqual(['-2 head', '-2 head', '0 head']);
});
