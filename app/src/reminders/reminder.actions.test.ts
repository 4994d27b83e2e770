import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import type { AssignmentId, DirectiveId } from '../base/ids.ts';
import { makeOfficeCalendar } from '../calendar/office-calendar.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { NOTHING_OUTSIDE } from '../platform/outside.ts';
import { makeWorld, type PersonKey } from '../tasks/task-world.test-data.ts';
import { ownInWords } from '../tasks/today-words.ts';
import { calendarText } from './feed.actions.ts';
import { createReminderActions } from './reminder.actions.ts';
import { remindOfTheDay } from './scan.actions.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { db, clock, actor, person, unit, tasks } = world;
const { owner } = database;
const reminders = createReminderActions({ db, clock });
const notices = createNoticeActions({ db, clock });
const administrator: Actor = {
  ...actor('leader'),
  positions: actor('leader').positions.map((position) => ({ ...position, role: 'administrator' as const })),
};

let number = 0;
let directiveId: DirectiveId;
let id: AssignmentId;

beforeEach(async () => {
  clock.goTo('2024-06-17');
  await sql`truncate reminder, urging, snooze, calendar_feed, reminder_scan, reminder_ladder, notice, assignment_event,
    assignment, task cascade`.execute(owner);
  number += 1;
  const followed = { followerId: person('specialist'), leads: [unit('school'), unit('other')] };
  directiveId = await world.issue(`${number}/TB-UBND`, followed, { ...followed, summary: 'Báo cáo số liệu' });
  id = await world.assignment(directiveId, 'school');
});

const scanOn = async (day: string) => {
  clock.goTo(day);
  return await remindOfTheDay({ db, clock, outside: { address: null } });
};
const toldOf = async (key: PersonKey) => {
  const { told } = await reminders.reminded(actor('specialist'), id);
  return told.filter(({ personId }) => personId === person(key));
};
const openIds = async () =>
  (await reminders.openWork(actor('specialist'), { directiveId })).map((work) => work.id);
const urgings = async (key: PersonKey) =>
  (await notices.list(actor(key))).filter(({ kind }) => kind === 'urged');

test('who was told is seen by others, and that it was seen once they open the work', async () => {
  await scanOn('2024-06-28');
  expect(await toldOf('head')).toMatchObject([{ days: 1, seenAt: null }]);
  await reminders.reminded(actor('head'), id);
  expect((await toldOf('head'))[0]?.seenAt).not.toBeNull();
  // The other task of the same notice was not opened.
  expect((await notices.list(actor('head'))).find(({ kind }) => kind === 'reminder')?.seen).toBe(false);
  await reminders.reminded(actor('head'), await world.assignment(directiveId, 'school', 2));
  expect((await notices.list(actor('head'))).find(({ kind }) => kind === 'reminder')?.seen).toBe(true);
  await expect(reminders.reminded(actor('financeHead'), id)).rejects.toThrow('not_found');
});

test('work that somebody puts off is told to them on the day until which they did, to others as ever', async () => {
  await reminders.snooze(actor('head'), id, Temporal.PlainDate.from('2024-07-02'));
  await scanOn('2024-06-28');
  expect(await toldOf('head')).toEqual([]);
  const [notice] = (await notices.list(actor('head'))).filter(({ kind }) => kind === 'reminder');
  expect(notice?.data).toMatchObject({ count: 1, subject: 'Báo cáo số liệu' });
  expect((await notices.list(actor('otherHead'))).find(({ kind }) => kind === 'reminder')?.data.count).toBe(
    2,
  );
  await scanOn('2024-07-01');
  expect(await toldOf('head')).toEqual([]);
  await scanOn('2024-07-02');
  expect((await toldOf('head')).map(({ days }) => days)).toEqual(expect.arrayContaining([1, 3]));
  for (const day of ['2024-06-01', '2024-07-02', '2025-01-01']) {
    const until = Temporal.PlainDate.from(day);
    await expect(reminders.snooze(actor('head'), id, until)).rejects.toThrow('bad_input');
  }
});

test('work that somebody puts off is folded away in their own Hôm nay until that day', async () => {
  const seenBy = async (key: PersonKey) => {
    const { own } = await tasks.today(actor(key));
    if (own === null) throw new Error('there is work');
    const frame = { today: clock.today(), locale: 'vi' } as const;
    const { putOff, now, inTime } = ownInWords(own, frame, await reminders.putOff(actor(key)));
    return { folded: putOff.map(({ line }) => line.id), shown: now.total + inTime.total };
  };
  await reminders.snooze(actor('head'), id, Temporal.PlainDate.from('2024-06-20'));
  expect(await seenBy('head')).toEqual({ folded: [id], shown: 1 });
  expect(await seenBy('teacher')).toEqual({ folded: [], shown: 2 });
  clock.goTo('2024-06-19');
  expect(await seenBy('head')).toEqual({ folded: [id], shown: 1 });
  clock.goTo('2024-06-20');
  expect(await seenBy('head')).toEqual({ folded: [], shown: 2 });
});

test('what was handed in while it was put off is not told any more', async () => {
  await reminders.snooze(actor('head'), id, Temporal.PlainDate.from('2024-07-01'));
  await scanOn('2024-06-28');
  await tasks.move(actor('head'), {
    assignmentId: id,
    happening: { kind: 'submitted', text: 'Đã xong' },
    requestKey: null,
  });
  await scanOn('2024-07-01');
  expect(await toldOf('head')).toEqual([]);
});

describe('reminding by hand', () => {
  test('writes one notice for each person with the list inside, and not twice a day without a word', async () => {
    const input = { assignmentIds: await openIds(), words: 'Đề nghị báo cáo', requestKey: null };
    expect(await reminders.urge(actor('specialist'), { ...input, again: false })).toEqual({ people: 2 });
    const [notice, ...others] = await urgings('head');
    expect(others).toEqual([]);
    expect(notice?.data).toMatchObject({
      count: 2,
      reason: 'Đề nghị báo cáo',
      unit: 'Văn phòng HĐND và UBND huyện',
    });
    await expect(reminders.urge(actor('clerk'), { ...input, again: false })).rejects.toMatchObject({
      details: { fields: { again: 'remindedToday' } },
    });
    await reminders.urge(actor('clerk'), { ...input, again: true });
    expect(await urgings('head')).toHaveLength(2);
    clock.goTo('2024-06-18');
    await reminders.urge(actor('clerk'), { ...input, again: false });
    expect(await urgings('head')).toHaveLength(3);
  });

  test('of what was chosen in a table, what cannot be reminded of is named with the reason, and nothing that is not seen', async () => {
    const second = await world.assignment(directiveId, 'other');
    const done = { kind: 'submitted', text: 'Đã xong' } as const;
    await tasks.move(actor('otherHead'), { assignmentId: second, happening: done, requestKey: null });
    const chosen = { assignmentIds: [id, second] };
    expect((await reminders.openWork(actor('clerk'), chosen)).map((work) => work.id)).toEqual([id]);
    expect(await reminders.leftOut(actor('clerk'), chosen.assignmentIds)).toMatchObject([
      { id: second, unitName: 'Trường Tiểu học Đồng Tâm', why: 'handed-in' },
    ]);
    expect(await reminders.leftOut(actor('head'), chosen.assignmentIds)).toMatchObject([
      { id, why: 'not-yours' },
    ]);
    expect(await reminders.leftOut(actor('financeHead'), chosen.assignmentIds)).toEqual([]);
  });

  test('a form sent twice reminds once', async () => {
    const requestKey = crypto.randomUUID() as never;
    const input = { assignmentIds: await openIds(), words: '', again: false, requestKey };
    const first = await reminders.urge(actor('specialist'), input);
    expect(await reminders.urge(actor('specialist'), input)).toEqual(first);
    expect(await reminders.urge(actor('specialist'), { ...input, again: true })).toEqual(first);
    expect(await urgings('head')).toHaveLength(1);
  });

  test('is refused to whom the work is not to be steered by', async () => {
    const input = { assignmentIds: await openIds(), words: '', again: false, requestKey: null };
    for (const key of ['head', 'financeHead', 'communeClerk'] as const) {
      await expect(reminders.urge(actor(key), input)).rejects.toThrow('not_found');
      expect(await reminders.openWork(actor(key), { directiveId })).toEqual([]);
    }
    const taskId = (await tasks.task(actor('clerk'), (await tasks.assignment(actor('clerk'), id)).task.id))
      .task.id;
    await expect(reminders.setImportance(actor('head'), taskId, 'urgent')).rejects.toThrow('not_found');
    await reminders.setImportance(actor('specialist'), taskId, 'urgent');
    expect((await tasks.task(actor('clerk'), taskId)).task.importance).toBe('urgent');
  });
});

test('an administrator settles the ladder, which holds from the next day on', async () => {
  const steps = [{ importance: 'normal', days: -3, to: ['head'] }] as const;
  await expect(reminders.setLadder(actor('clerk'), steps)).rejects.toThrow('not_allowed');
  await expect(reminders.setLadder(administrator, [...steps, ...steps])).rejects.toThrow('bad_input');
  await reminders.setLadder(administrator, steps);
  expect(await reminders.ladder(actor('teacher'))).toEqual({ steps, isDefault: false, mayChange: false });
  await scanOn('2024-06-24');
  expect((await toldOf('head')).map(({ days }) => days)).toEqual([-3]);
});

describe('the calendar of deadlines', () => {
  const frame = { calendar: makeOfficeCalendar([]), address: 'https://dondoc.example' };
  const work = {
    // Any id does.
    id: '01900000-0000-7000-8000-000000000001' as AssignmentId,
    summary: 'Rà soát; báo cáo, gửi\nUBND',
    unitName: 'Trường',
    due: '2024-06-27',
    lastSeq: 3,
    lastEventAt: '2024-06-20T01:00:00Z',
  };

  test('has the open work of the own units, and only for who has the secret and holds a position', async () => {
    const secret = await reminders.makeFeed(actor('head'));
    const file = await reminders.calendarFile(secret);
    expect(file?.text.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    expect(file?.text).toContain('DTSTART;VALUE=DATE:20240627');
    // The last day is a Thursday: at 16:00 on the Wednesday.
    expect(file?.text).toContain('TRIGGER:-PT8H\r\n');
    expect((await reminders.calendarFile(secret))?.etag).toBe(file?.etag);
    expect(await reminders.calendarFile('khác')).toBeNull();
    const renewed = await reminders.makeFeed(actor('head'));
    expect(await reminders.calendarFile(secret)).toBeNull();
    await sql`update position set valid = '[2020-01-01,2024-06-01)' where person_id = ${person('head')}`.execute(
      owner,
    );
    expect(await reminders.calendarFile(renewed)).toBeNull();
    await sql`update position set valid = '[2020-01-01,)' where person_id = ${person('head')}`.execute(owner);
    await reminders.endFeed(actor('head'));
    expect(await reminders.calendarFile(renewed)).toBeNull();
  });

  test('rings at four in the afternoon of the working day before, over weekends and holidays as well', () => {
    const calendar = makeOfficeCalendar([{ day: Temporal.PlainDate.from('2024-09-02'), kind: 'holiday' }]);
    const triggerOf = (due: string) =>
      /TRIGGER:(\S+)/u.exec(calendarText('An', [{ ...work, due }], { calendar, address: null }))?.[1];
    expect(triggerOf('2024-06-27')).toBe('-PT8H');
    // A Monday, rung for on Friday; and a Tuesday after a Monday off.
    expect(triggerOf('2024-07-01')).toBe('-P2DT8H');
    expect(triggerOf('2024-09-03')).toBe('-P3DT8H');
  });

  test('making and ending the address stands in the record, ending none does not', async () => {
    const recorded = async () => {
      const found = await sql<{ action: string }>`
        select action from audit_entry where action like 'calendar-feed.%' and object_id = ${person('otherHead')}
        order by seq`.execute(owner);
      return found.rows.map(({ action }) => action);
    };
    await reminders.endFeed(actor('otherHead'));
    expect(await recorded()).toEqual([]);
    await reminders.makeFeed(actor('otherHead'));
    await reminders.endFeed(actor('otherHead'));
    expect(await recorded()).toEqual(['calendar-feed.made', 'calendar-feed.ended']);
  });

  test('its address is that of the installation where one is set', () => {
    const outside = { ...NOTHING_OUTSIDE, address: 'https://dondoc.example' };
    const origin = 'http://10.0.0.5:8080';
    expect(reminders.feedAddress('x', origin)).toBe('http://10.0.0.5:8080/lich.ics?khoa=x');
    expect(createReminderActions({ db, clock, outside }).feedAddress('x', origin)).toBe(
      'https://dondoc.example/lich.ics?khoa=x',
    );
  });

  test('says the same as long as nothing happens, and escapes what is written in titles', () => {
    const text = calendarText('An', [work], frame);
    expect(text).toBe(calendarText('An', [work], frame));
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Hạn: Rà soát\\; báo cáo\\, gửi\\nUBND');
    expect(text).toContain('SEQUENCE:3');
  });
});
