import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { TaskId } from '../base/ids.ts';
import { createDirectiveRecordActions } from '../directives/directive-record.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { makeWorld, type PersonKey, type UnitKey } from './task-world.test-data.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { tasks, clock, db } = world;
const { history: directiveHistory } = createDirectiveRecordActions({ db, clock });
const newest = { order: 'newest', page: 1 } as const;

const directive = await world.issue(
  '203/TB-UBND',
  { leads: [world.unit('school'), world.unit('other'), world.unit('nursery')] },
  { leads: [world.unit('finance')], summary: 'Cân đối kinh phí' },
);
const taskId = await taskOf('school', 1);

async function taskOf(unit: UnitKey, ordinal: number): Promise<TaskId> {
  return (await tasks.assignment(world.actor('leader'), await world.assignment(directive, unit, ordinal)))
    .task.id;
}

async function move(who: PersonKey, unit: UnitKey, happening: MoveHappening, ordinal = 1): Promise<void> {
  await tasks.move(from(who, '198.51.100.7'), {
    assignmentId: await world.assignment(directive, unit, ordinal),
    happening,
    requestKey: null,
  });
}

function from(who: PersonKey, address: string): Actor {
  return { ...world.actor(who), address };
}

/** "Người head (Trường …) assignment.received", or how many it is told of. */
async function told(who: PersonKey, order: 'newest' | 'oldest' = 'oldest'): Promise<string[]> {
  const { history } = await tasks.taskHistory(world.actor(who), taskId, { order, page: 1 });
  return history.items.map(
    ({ who: doer, action, units, toUnit }) =>
      `${doer ?? units} ${action.slice('assignment.'.length)}${toUnit === null ? '' : ` → ${toUnit.text}`}`,
  );
}

beforeAll(async () => {
  clock.goTo('2024-06-21');
  await move('head', 'school', { kind: 'received' });
  await move('otherHead', 'other', { kind: 'received' });
  await move('nurseryHead', 'nursery', { kind: 'received' });
  clock.goTo('2024-06-24');
  await move('head', 'school', { kind: 'reported', text: 'Đã rà soát hai dãy phòng', percent: 60 });
  clock.goTo('2024-06-25');
  await move('head', 'school', { kind: 'submitted', text: 'Đã xong' });
  await move('financeHead', 'finance', { kind: 'received' }, 2);
  clock.goTo('2024-06-26');
  await move('specialist', 'school', { kind: 'sent-back', reason: 'Thiếu biên bản' });
});

describe('the history of a task', () => {
  test('tells what several units did on one day once, and what one did by name', async () => {
    expect(await told('leader')).toEqual([
      'Người clerk assigned',
      '3 received',
      'Người head reported',
      'Người head submitted',
      'Người specialist sent-back → Trường Tiểu học Hoà Bình',
    ]);
    expect(await told('leader', 'newest')).toEqual((await told('leader')).toReversed());
  });

  test('what is summed up can be read one by one, the latest first', async () => {
    const { history } = await tasks.taskHistory(world.actor('leader'), taskId, newest);
    const received = history.items.find(({ action }) => action === 'assignment.received');
    expect(received?.members.map(({ who, unit }) => `${who}, ${unit}`)).toEqual([
      'Người nurseryHead, Trường Mầm non Hoa Sen',
      'Người otherHead, Trường Tiểu học Đồng Tâm',
      'Người head, Trường Tiểu học Hoà Bình',
    ]);
    const report = history.items.find(({ action }) => action === 'assignment.reported');
    expect(report).toMatchObject({
      text: 'Đã rà soát hai dãy phòng',
      detail: { percent: 60 },
      forUnit: { text: 'Trường Tiểu học Hoà Bình', to: expect.stringContaining('/viec/') },
    });
  });

  test('a unit is told of its own part alone', async () => {
    expect(await told('otherHead')).toEqual([
      'Người clerk assigned → Trường Tiểu học Đồng Tâm',
      'Người otherHead received',
    ]);
  });

  test('does not exist for those whom the task does not concern', async () => {
    await expect(told('financeHead')).rejects.toThrow(new AppError('not_found'));
    const nobody = { ...world.actor('leader'), positions: [] };
    await expect(tasks.taskHistory(nobody, taskId, newest)).rejects.toThrow(new AppError('not_allowed'));
  });

  test('names people as they were called on the day', async () => {
    const personId = world.person('head');
    await database.owner.transaction().execute(async (trx) => {
      await sql`update person set name = 'Người đổi tên' where id = ${personId}`.execute(trx);
      await sql`
        insert into audit_entry (at, person_id, actor_name, action, object_kind, object_id, detail, request_id)
        values ('2024-06-24T20:00:00Z', null, 'Quản trị', 'person.changed', 'person', ${personId},
          '{"before": {"name": "Người head"}}', 'test')
      `.execute(trx);
    });
    const people = (await told('leader')).filter((sentence) => sentence.endsWith('ed')).slice(2);
    expect(people).toEqual(['Người head reported', 'Người đổi tên submitted']);
  });

  test('tells administrators alone from where', async () => {
    const { history } = await tasks.taskHistory(world.actor('specialist'), taskId, newest);
    expect(history.items.map(({ origin }) => origin)).toEqual(history.items.map(() => null));
    const [position] = world.actor('leader').positions;
    if (position === undefined) throw new Error('the leader holds a position');
    const administrator = {
      ...world.actor('leader'),
      positions: [position, { ...position, role: 'administrator' as const }],
    };
    const full = await tasks.taskHistory(administrator, taskId, newest);
    expect(full.history.items[0]?.origin).toEqual({ address: '198.51.100.7', requestId: 'test' });
  });
});

describe('the history of a directive', () => {
  const heard = async (who: PersonKey) =>
    (await directiveHistory(world.actor(who), directive, newest)).history.items.map(
      ({ action, about }) => `${action.slice('assignment.'.length)}: ${about?.text}`,
    );

  test('gathers those of its tasks, without telling its issue again', async () => {
    expect(await heard('leader')).toEqual([
      'sent-back: Rà soát nguy cơ mất an toàn trong trường học',
      'received: Cân đối kinh phí',
      'submitted: Rà soát nguy cơ mất an toàn trong trường học',
      'reported: Rà soát nguy cơ mất an toàn trong trường học',
      'received: Rà soát nguy cơ mất an toàn trong trường học',
    ]);
  });

  test('tells a unit of its own part alone, and nobody else anything', async () => {
    expect(await heard('financeHead')).toEqual(['received: Cân đối kinh phí']);
    await expect(heard('communeClerk')).rejects.toMatchObject({ code: 'not_found' });
  });
});
