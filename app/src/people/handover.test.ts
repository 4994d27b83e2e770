import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { DirectiveId } from '../base/ids.ts';
import { directiveWorld } from '../directives/directive-world.test-data.ts';
import { createNoticeActions } from '../notices/notice.actions.ts';
import { createHandoverActions } from './handover.actions.ts';

const world = await directiveWorld();
const { db, owner, clock } = world;
const handover = createHandoverActions({ db, clock });
const [leaving, successor] = [world.person('specialist'), world.person('colleague')];
const administrator = world.actor('schoolAdministrator');
let draft: DirectiveId;

beforeAll(async () => {
  const followed = { followerId: leaving };
  const issued = await world.issue('1/TB', followed, followed, { followerId: world.person('leader') });
  await world.issue('2/TB', followed);
  // The first task of the first directive is done everywhere.
  const first = await world.assignment(issued, 'school');
  await sql`update assignment set state = 'done', submitted_on = '2024-06-20'
    where task_id = (select task_id from assignment where id = ${first})`.execute(owner);
  draft = await world.received();
  await sql`update directive set follower_id = ${leaving} where id = ${draft}`.execute(owner);
  await sql`update draft_task set data = jsonb_set(data, '{followerId}', to_jsonb(${leaving}::text))
    where directive_id = ${draft}`.execute(owner);
});

it('is open to administrators and to whoever follows, for their own', async () => {
  for (const key of ['leader', 'colleague', 'head'] as const) {
    const actor = world.actor(key);
    await expect(handover.handoverPreview(actor, leaving)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(handover.handOver(actor, leaving, successor)).rejects.toMatchObject({ code: 'not_allowed' });
  }
  expect((await handover.handoverPreview(world.actor('specialist'), leaving)).tasks).toHaveLength(2);
});

it('shows what is open, not what is done or followed by others, and who could take it', async () => {
  const { tasks, directives, successors } = await handover.handoverPreview(administrator, leaving);
  expect(tasks).toHaveLength(2);
  expect(directives.map(({ id }) => id)).toEqual([draft]);
  const ids = successors.map(({ id }) => id);
  expect(ids).toContain(successor);
  expect(successors.every(({ unitName }) => unitName !== '')).toBe(true);
  expect(ids).not.toContain(leaving);
  expect(ids).not.toContain(world.person('head'));
});

it('goes to nobody who could not be named to follow a task', async () => {
  for (const to of [null, leaving, world.person('head')]) {
    await expect(handover.handOver(administrator, leaving, to)).rejects.toMatchObject({
      details: { fields: { successor: 'successorMissing' } },
    });
  }
});

it('moves everything open at once, tells the successor, and is recorded', async () => {
  expect(await handover.handOver(administrator, leaving, successor)).toEqual({ tasks: 2, directives: 1 });
  const left = await handover.handoverPreview(administrator, leaving);
  expect([left.tasks, left.directives]).toEqual([[], []]);
  expect((await handover.handoverPreview(administrator, successor)).tasks).toHaveLength(2);
  const done = await owner.selectFrom('task').where('follower_id', '=', leaving).select('id').execute();
  expect(done).toHaveLength(1);
  const drafts = await sql<{ who: string }>`
    select distinct data ->> 'followerId' as who from draft_task where directive_id = ${draft}
  `.execute(owner);
  expect(drafts.rows).toEqual([{ who: successor }]);
  const [notice] = await createNoticeActions({ db, clock }).list(world.actor('colleague'));
  expect(notice).toMatchObject({ kind: 'handed-over', data: { count: 3 } });
  const entry = await db
    .selectFrom('audit_entry')
    .where('action', '=', 'person.handed-over')
    .select(['object_id', 'detail'])
    .executeTakeFirstOrThrow();
  expect(entry).toMatchObject({
    object_id: leaving,
    detail: { tasks: 2, directives: 1, successorId: successor },
  });
});

it('says when there is nothing left', async () => {
  await expect(handover.handOver(administrator, leaving, successor)).rejects.toMatchObject({
    details: { fields: { successor: 'nothingToHandOver' } },
  });
});
