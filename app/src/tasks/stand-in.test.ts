import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { makeWorld } from './task-world.test-data.ts';

const database = await testDatabase();
const world = await makeWorld(database);
const { tasks, actor, unit, person, db } = world;
const notices = createNoticeActions({ db, clock: world.clock });

/** The specialist of the division stands in at the office until 28/6. */
await sql`
  insert into position (person_id, unit_id, role, title, acting_for, valid)
  values (${person('divisionSpecialist')}, ${unit('office')}, 'specialist', 'Chuyên viên', ${person('specialist')},
    '[2024-06-20,2024-06-29)')
`.execute(database.owner);

/** As on a day of the absence; the place itself is left out, so that what is seen comes from following alone. */
const standIn = (): Actor => ({ ...actor('divisionSpecialist'), standsInFor: [person('specialist')] });

test('what an absent person follows is seen, told and confirmed by whoever stands in, and by nobody the day after', async () => {
  const directive = await world.issue('1/TB-UBND', {
    followerId: person('specialist'),
    leads: [unit('finance')],
  });
  const id = await world.assignment(directive, 'finance');
  await expect(tasks.assignment(actor('divisionSpecialist'), id)).rejects.toThrow('not_found');
  expect((await tasks.assignment(standIn(), id)).moves).toContain('deadline-changed');

  await tasks.move(actor('financeHead'), {
    assignmentId: id,
    happening: { kind: 'submitted', text: 'Đã rà soát xong' },
    requestKey: null,
  });
  const told = await notices.list(standIn());
  expect(told.map(({ kind }) => kind)).toContain('submitted');
  expect((await tasks.today(standIn())).desk?.toConfirm.total).toBe(1);
  await tasks.move(standIn(), {
    assignmentId: id,
    happening: { kind: 'confirmed', text: 'Đạt' },
    requestKey: null,
  });

  world.clock.goTo('2024-07-01');
  await tasks.move(actor('specialist'), {
    assignmentId: id,
    happening: { kind: 'reopened', reason: 'Còn thiếu biên bản' },
    requestKey: null,
  });
  await tasks.move(actor('financeHead'), {
    assignmentId: id,
    happening: { kind: 'submitted', text: 'Đã bổ sung' },
    requestKey: null,
  });
  const after = await notices.list(standIn());
  expect(after.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
});
