import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, EventId } from '../base/ids.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { makeWorld } from './task-world.test-data.ts';

const world = await makeWorld(await testDatabase());
const { tasks, actor, unit, person, db } = world;
const notices = createNoticeActions({ db, clock: world.clock });
const photo = { name: 'sân trường.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3) };
// A form's key is any UUID.
const key = () => randomUUID() as EventId;

const submit = (id: AssignmentId, requestKey: EventId | null = null) =>
  tasks.move(actor('head'), {
    assignmentId: id,
    happening: { kind: 'submitted', text: 'Đã rà soát xong' },
    requestKey,
  });
const code = async (work: Promise<unknown>) =>
  await work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

test('from being given to being done, with a photo, and the leader’s numbers change', async () => {
  const directive = await world.issue('1/TB-UBND', {});
  const id = await world.assignment(directive, 'school');
  const before = (await tasks.matrix(actor('leader'), directive, {})).counts;
  expect(before).toMatchObject({ 'open-in-time': 3, 'done-on-time': 0 });

  const today = await tasks.today(actor('head'));
  expect(today.own?.toDo.map((card) => [card.summary, card.timeliness, card.workingDays])).toContainEqual([
    'Rà soát nguy cơ mất an toàn trong trường học',
    'in-time',
    5,
  ]);

  const page = await tasks.assignment(actor('head'), id);
  expect(page.moves).toEqual([
    'opened',
    'received',
    'started',
    'reported',
    'submitted',
    'extension-asked',
    'cause-recorded',
    'returned',
  ]);
  expect(page.story.map(({ kind }) => kind)).toEqual(['assigned', 'opened']);

  await tasks.move(actor('head'), {
    assignmentId: id,
    happening: { kind: 'reported', text: 'Đã kiểm tra sân, tường rào', percent: 60 },
    requestKey: key(),
    files: [photo],
  });
  await submit(id, key());
  expect((await tasks.today(actor('specialist'))).desk?.toConfirm.total).toBe(1);

  await tasks.move(actor('specialist'), {
    assignmentId: id,
    happening: { kind: 'confirmed', text: 'Đạt yêu cầu' },
    requestKey: key(),
  });
  const done = await tasks.assignment(actor('leader'), id);
  expect(done.story.map(({ kind }) => kind)).toEqual([
    'assigned',
    'opened',
    'reported',
    'submitted',
    'confirmed',
  ]);
  expect(done.story[2]?.files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['sân trường.jpg', 'image/jpeg'],
  ]);
  expect((await tasks.matrix(actor('leader'), directive, {})).counts).toMatchObject({
    'open-in-time': 2,
    'done-on-time': 1,
  });
  const audit = await sql`
    select action from audit_entry where object_id = ${id} order by seq
  `.execute(db);
  expect(audit.rows.map((row) => Object.values(row as object)[0])).toEqual([
    'assignment.opened',
    'assignment.reported',
    'assignment.submitted',
    'assignment.confirmed',
  ]);
});

test('opening is recorded once, and only for people of the unit', async () => {
  const id = await world.assignment(await world.issue('2/TB-UBND', {}), 'school');
  await tasks.assignment(actor('specialist'), id);
  await tasks.assignment(actor('head'), id);
  await tasks.assignment(actor('teacher'), id);
  const other = await world.assignment(await world.issue('2a/TB-UBND', {}), 'school');
  await Promise.all([tasks.assignment(actor('head'), other), tasks.assignment(actor('teacher'), other)]);
  const together = await tasks.assignment(actor('specialist'), other);
  expect(together.story.map(({ kind }) => kind)).toEqual(['assigned', 'opened']);
  const { story } = await tasks.assignment(actor('head'), id);
  expect(story.map(({ kind, personName }) => [kind, personName])).toEqual([
    ['assigned', 'Người clerk'],
    ['opened', 'Người head'],
  ]);
});

test('a form sent twice is recorded once', async () => {
  const id = await world.assignment(await world.issue('3/TB-UBND', {}), 'school');
  const requestKey = key();
  await Promise.all([submit(id, requestKey), submit(id, requestKey)]);
  const { story } = await tasks.assignment(actor('specialist'), id);
  expect(story.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
});

test('of two who confirm at once one is told that it has moved on', async () => {
  const id = await world.assignment(await world.issue('4/TB-UBND', {}), 'school');
  await submit(id);
  const confirm = (who: 'specialist' | 'colleague') =>
    code(
      tasks.move(actor(who), {
        assignmentId: id,
        happening: { kind: 'confirmed', text: '' },
        requestKey: key(),
      }),
    );
  const outcomes = await Promise.all([confirm('specialist'), confirm('colleague')]);
  expect(new Set(outcomes)).toEqual(new Set(['done', 'move_not_allowed']));
});

test('a report handed in again is not confirmed by somebody who has only read the one before', async () => {
  const id = await world.assignment(await world.issue('4a/TB-UBND', {}), 'school');
  await submit(id);
  const { story } = await tasks.assignment(actor('specialist'), id);
  const seen = story.at(-1)?.seq;
  await tasks.move(actor('head'), { assignmentId: id, happening: { kind: 'withdrawn' }, requestKey: null });
  await submit(id);
  const confirm = (upTo: number | undefined) =>
    code(
      tasks.move(actor('specialist'), {
        assignmentId: id,
        happening: { kind: 'confirmed', text: '' },
        requestKey: null,
        seen: upTo,
      }),
    );
  expect(await confirm(seen)).toBe('changed_meanwhile');
  const { story: read } = await tasks.assignment(actor('specialist'), id);
  expect(await confirm(read.at(-1)?.seq)).toBe('done');
});

describe('attachments', () => {
  const report = async (files: { name: string; bytes: Uint8Array }[], text = 'Kết quả') => {
    const id = await world.assignment(await world.issue(`${randomUUID().slice(0, 8)}/CV`, {}), 'school');
    const outcome = await code(
      tasks.move(actor('head'), {
        assignmentId: id,
        happening: { kind: 'submitted', text },
        requestKey: null,
        files,
      }),
    );
    return { outcome, state: (await tasks.assignment(actor('specialist'), id)).assignment.state };
  };
  test('a program named as a picture is refused, and nothing is recorded', async () => {
    const program = { name: 'ảnh.jpg', bytes: Uint8Array.of(0x4d, 0x5a, 0x90, 0) };
    expect(await report([photo, program])).toEqual({ outcome: 'file_type', state: 'assigned' });
  });
  test('more than 25 MB is refused', async () => {
    const bytes = new Uint8Array(25 * 1024 * 1024 + 1);
    bytes.set(photo.bytes);
    expect(await report([{ name: 'lớn.jpg', bytes }])).toEqual({
      outcome: 'file_too_large',
      state: 'assigned',
    });
  });
  test('an empty file is refused', async () => {
    expect(await report([{ name: 'rỗng.pdf', bytes: new Uint8Array() }])).toEqual({
      outcome: 'file_empty',
      state: 'assigned',
    });
  });
  test('eleven files are too many', async () => {
    expect((await report(Array.from({ length: 11 }, () => photo))).outcome).toBe('bad_input');
  });
  test('a submission needs words or a file', async () => {
    expect(await report([], '  ')).toEqual({ outcome: 'bad_input', state: 'assigned' });
    expect(await report([photo], '')).toEqual({ outcome: 'done', state: 'submitted' });
  });
});

describe('confirming in bulk', () => {
  test('confirms what waits, leaves the rest, and says how many', async () => {
    const directive = await world.issue('5/TB-UBND', {});
    const [first, second, third] = await Promise.all(
      (['school', 'other', 'nursery'] as const).map((each) => world.assignment(directive, each)),
    );
    if (!first || !second || !third) throw new Error('three assignments were given');
    await submit(first);
    await tasks.move(actor('otherHead'), {
      assignmentId: second,
      happening: { kind: 'submitted', text: 'Xong' },
      requestKey: null,
    });
    const bulk = {
      assignmentIds: [first, second, third],
      happening: { kind: 'confirmed', text: '' } as const,
      requestKey: key(),
    };
    expect(await tasks.moveMany(actor('specialist'), bulk)).toEqual({ moved: 2, left: 1 });
    // The same form again: nothing new, the same answer.
    expect(await tasks.moveMany(actor('specialist'), bulk)).toEqual({ moved: 2, left: 1 });
    const again = { ...bulk, requestKey: key() };
    expect(await code(tasks.moveMany(actor('specialist'), again))).toBe('move_not_allowed');
  });
  test('sending back needs a reason, and nothing moves without', async () => {
    const id = await world.assignment(await world.issue('6/TB-UBND', {}), 'school');
    await submit(id);
    const back = (reason: string) =>
      code(
        tasks.moveMany(actor('specialist'), {
          assignmentIds: [id],
          happening: { kind: 'sent-back', reason },
          requestKey: null,
        }),
      );
    expect(await back('')).toBe('reason_missing');
    expect(await back('Thiếu danh sách lớp')).toBe('done');
  });
});

describe('who is told', () => {
  const kinds = async (who: Parameters<typeof actor>[0], subject: string) =>
    (await notices.list(actor(who))).filter(({ data }) => data.subject === subject).map(({ kind }) => kind);

  test('each person of a unit once, however many tasks came at once; never its administrator', async () => {
    await world.issue('7/TB-UBND', {}, { leads: [unit('school')] });
    expect(await kinds('head', 'Thông báo 7/TB-UBND')).toEqual(['issued']);
    expect(await kinds('teacher', 'Thông báo 7/TB-UBND')).toEqual(['issued']);
    expect(await kinds('schoolAdministrator', 'Thông báo 7/TB-UBND')).toEqual([]);
    expect(
      (await notices.list(actor('head'))).find(({ data }) => data.subject === 'Thông báo 7/TB-UBND')?.data
        .count,
    ).toBe(2);
  });

  test('the follower of a submission, the unit of the answer', async () => {
    const summary = 'Việc có người theo dõi';
    const directive = await world.issue('8/TB-UBND', { summary, followerId: person('divisionSpecialist') });
    const id = await world.assignment(directive, 'school');
    await submit(id);
    expect(await kinds('divisionSpecialist', summary)).toEqual(['submitted']);
    expect(await kinds('specialist', summary)).toEqual([]);
    await tasks.move(actor('divisionSpecialist'), {
      assignmentId: id,
      happening: { kind: 'sent-back', reason: 'Thiếu ảnh' },
      requestKey: null,
    });
    expect(await kinds('head', summary)).toEqual(['sent-back']);
    expect(await kinds('otherHead', summary)).toEqual([]);
  });

  test('seen notices are no longer counted', async () => {
    expect(await notices.unseenCount(actor('head'))).toBeGreaterThan(0);
    await notices.markSeen(actor('head'), 'all');
    expect(await notices.unseenCount(actor('head'))).toBe(0);
    expect(await notices.unseenCount(actor('otherHead'))).toBeGreaterThan(0);
  });
});

test('a cooperating unit sees the task it helps with, a standing direction is given to nobody', async () => {
  const directive = await world.issue(
    '9/TB-UBND',
    { cooperators: [unit('finance')], summary: 'Việc cần phối hợp', leads: [unit('division')] },
    { kind: 'direction', summary: 'Tiếp tục nâng cao chất lượng' },
  );
  const page = await tasks.today(actor('financeHead'));
  expect(page.own?.cooperations.map(({ summary, leadNames }) => [summary, leadNames])).toEqual([
    ['Việc cần phối hợp', ['Phòng Giáo dục và Đào tạo']],
  ]);
  expect((await tasks.matrix(actor('leader'), directive, {})).totals).toEqual({
    tasks: 1,
    units: 1,
    assignments: 1,
  });
});

test('the matrix finds units without diacritics and filters by what needs a look', async () => {
  const directive = await world.issue('10/TB-UBND', {});
  await submit(await world.assignment(directive, 'school'));
  const names = async (query: Parameters<typeof tasks.matrix>[2]) =>
    (await tasks.matrix(actor('specialist'), directive, query)).groups.flatMap(({ units }) =>
      units.map(({ name }) => name),
    );
  expect(await names({ search: 'hoa binh' })).toEqual(['Trường Tiểu học Hoà Bình']);
  expect(await names({ search: 'HÒA bình' })).toEqual(['Trường Tiểu học Hoà Bình']);
  expect(await names({ filter: 'to-confirm' })).toEqual(['Trường Tiểu học Hoà Bình']);
  expect(await names({ filter: 'silent' })).toEqual(['Trường Mầm non Hoa Sen', 'Trường Tiểu học Đồng Tâm']);
  world.clock.goTo('2024-06-28');
  expect(await names({ filter: 'overdue' })).toEqual(['Trường Mầm non Hoa Sen', 'Trường Tiểu học Đồng Tâm']);
  world.clock.goTo('2024-06-20');
});

test('a page of the matrix behind the last one shows no unit, and the figures are still of all', async () => {
  const directive = await world.issue('9b/TB-UBND', {});
  const page = await tasks.matrix(actor('leader'), directive, { page: 2 });
  expect(page.groups).toEqual([]);
  expect([page.found, page.totals.assignments, page.counts['open-in-time']]).toEqual([3, 3, 3]);
});

describe('what was sent to the wrong unit', () => {
  const cancel = (id: AssignmentId, insteadUnitId: ReturnType<typeof unit>) =>
    tasks.move(actor('clerk'), {
      assignmentId: id,
      happening: { kind: 'cancelled', reason: 'Thuộc trách nhiệm của phòng' },
      requestKey: null,
      insteadUnitId,
    });

  test('is given to another one with the same last day, and its people are told', async () => {
    const directive = await world.issue('11/TB-UBND', { leads: [unit('school')], summary: 'Việc giao nhầm' });
    const id = await world.assignment(directive, 'school');
    await tasks.move(actor('head'), {
      assignmentId: id,
      happening: { kind: 'returned', reason: 'Không phải việc của trường' },
      requestKey: null,
    });
    await cancel(id, unit('finance'));
    const moved = await tasks.assignment(actor('financeHead'), await world.assignment(directive, 'finance'));
    expect(moved.assignment).toMatchObject({ state: 'assigned', currentDue: '2024-06-27' });
    expect((await notices.list(actor('financeHead')))[0]?.data).toMatchObject({ subject: 'Việc giao nhầm' });
    expect((await tasks.assignment(actor('head'), id)).assignment.state).toBe('cancelled');
  });

  test('is not given to a unit that has it already, and nothing is cancelled then', async () => {
    const id = await world.assignment(await world.issue('12/TB-UBND', {}), 'school');
    expect(await code(cancel(id, unit('other')))).toBe('bad_input');
    expect((await tasks.assignment(actor('leader'), id)).assignment.state).toBe('assigned');
  });
});
