import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { createUnitChangeActions } from '../units/unit-change.actions.ts';
import type { FoundedUnit, UnitChange } from '../units/unit-change.ts';
import { createUnitSetActions } from '../units/unit-set.actions.ts';
import { type UnitSet, unitSetOf } from '../units/unit-set.ts';
import { DIRECTIVE, type DirectiveWorld, directiveWorld } from './directive-world.test-data.ts';
import { inOrder } from './draft.ts';

/** From a named set to an issued directive, and what becomes of it when units and sets change. */

let world: DirectiveWorld;
let sets: ReturnType<typeof createUnitSetActions>;
let clerk: ReturnType<DirectiveWorld['actor']>;
let schools: UnitSet;

// A district of its own for each test: changes of units leave nothing as it was.
beforeEach(async () => {
  world = await directiveWorld();
  sets = createUnitSetActions(world);
  clerk = world.actor('clerk');
  schools = {
    include: [{ of: 'kinds', kinds: ['primary'], under: world.unit('district'), line: 'administrative' }],
    except: [],
  };
});

const keep = (name: string, set = schools) =>
  sets.make(clerk, { name, set, ownerUnitId: world.unit('district') });

/** A directive whose first part is led by whoever some words name. */
async function issued(words: string): Promise<DirectiveId> {
  const id = await world.received(
    `${DIRECTIVE.replace('1. Các trường học thuộc huyện', `1. ${words}`)}\n${randomUUID()}`,
  );
  const { state } = await world.directives.review.load(clerk, id);
  for (const { id: taskId, version, value } of inOrder(state.tasks)) {
    if (value.leads.some(({ set }) => set !== null) || value.kind !== 'assignment') continue;
    const edit = { kind: 'drop', taskId, version } as const;
    await world.directives.review.edit(clerk, id, { requestKey: randomUUID(), edit });
  }
  await world.directives.issue.issue(clerk, id);
  return id;
}

const since = (id: DirectiveId, who = clerk) => world.tasks.sinceIssue(who, { directiveId: id }, 'vi');
const change = async (wanted: UnitChange) => {
  const changes = createUnitChangeActions(world);
  const onDay = world.clock.today();
  await changes.make(world.actor('schoolAdministrator'), { change: wanted, onDay, basis: '12/NQ-HĐND' });
};
const founded = (name: string): FoundedUnit => ({
  id: randomUUID() as UnitId, // a new unit's id is chosen by whoever founds it
  name,
  shortName: name,
  kind: 'primary',
  code: null,
  superiors: [{ line: 'administrative', id: world.unit('commune') }],
});
const holders = async (taskId: TaskId) => {
  const rows = await world.owner
    .selectFrom('assignment')
    .where('task_id', '=', taskId)
    .select(['unit_id', 'current_due'])
    .execute();
  return rows.map(({ unit_id, current_due }) => ({ unit: unit_id, due: current_due }));
};
const firstOf = async (id: DirectiveId) => {
  const { sets: found } = await since(id);
  const [set] = found;
  const taskId = set?.taskIds[0];
  if (set === undefined || taskId === undefined) throw new Error('the directive has no set');
  return { set, taskId };
};

describe('in review', () => {
  test('sets come first among what a search offers, marked as sets', async () => {
    await keep('Các trường Hoà Bình');
    const id = await world.received(`${DIRECTIVE}\n${randomUUID()}`);
    const offers = await world.directives.screen.offers(clerk, id, 'hoa binh', 'vi');
    expect(offers.map(({ name, isNamed }) => [name, isNamed === true])).toEqual([
      ['Các trường Hoà Bình', true],
      ['Trường Tiểu học Hoà Bình', false],
    ]);
    expect(offers[0]).toMatchObject({ set: schools, hint: '2 trường tiểu học' });
    const division = world.actor('divisionHead');
    const foreign = await world.directives.screen.offers(division, id, 'hoa binh', 'vi').catch(() => []);
    expect(foreign.some(({ isNamed }) => isNamed === true)).toBe(false);
  });

  test('words that are the name of a set mean it, without a doubt', async () => {
    await keep('các trường trọng điểm', unitSetOf(world.unit('school'), world.unit('nursery')));
    const id = await issued('Các trường trọng điểm');
    const { set } = await firstOf(id);
    expect([set.written, set.atIssue, set.name]).toEqual([
      'Các trường trọng điểm',
      2,
      'các trường trọng điểm',
    ]);
  });
});

describe('once it is issued', () => {
  test('the set is noted as used, and frozen with the day and its units', async () => {
    const setId = await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    expect((await sets.get(clerk, setId)).set.usedAt).not.toBeNull();
    const rows = await world.owner
      .selectFrom('task_unit_set')
      .innerJoin('task', 'task.id', 'task_unit_set.task_id')
      .where('task.directive_id', '=', id)
      .where('unit_set_id', '=', setId)
      .select(['expression', 'expanded_on', 'unit_ids'])
      .execute();
    expect(rows[0]).toMatchObject({ expression: schools, expanded_on: '2024-06-20' });
    expect(new Set(rows[0]?.unit_ids)).toEqual(new Set([world.unit('school'), world.unit('other')]));
  });

  test('a unit that is only called otherwise is no difference', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    const name = 'Trường Tiểu học Tên Mới';
    await change({
      kind: 'rename',
      unitId: world.unit('school'),
      name,
      shortName: name,
      unitKind: 'primary',
      code: null,
    });
    expect((await firstOf(id)).set).toMatchObject({ atIssue: 2, today: 2, joined: [], left: [] });
  });

  test('a school founded since is given the work once, with event, notice and record', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    const school = founded('Trường Tiểu học Mới');
    await change({ kind: 'found', unit: school });
    const { set, taskId } = await firstOf(id);
    expect(set).toMatchObject({
      atIssue: 2,
      today: 3,
      joined: [{ name: 'Trường Tiểu học Mới', hasIt: false }],
    });
    const { gifts } = await since(id);
    const chosen = gifts.flatMap(({ task, units }) =>
      units.map((unit) => ({ taskId: task.id, unitId: unit.id })),
    );
    const input = { about: { directiveId: id }, chosen, due: null };
    expect(await world.tasks.assignAlso(clerk, input)).toBe(set.taskIds.length);
    expect(await world.tasks.assignAlso(clerk, input)).toBe(0);
    expect((await holders(taskId)).filter(({ unit }) => unit === school.id)).toHaveLength(1);
    expect((await firstOf(id)).set.joined).toMatchObject([{ hasIt: true }]);
    const recorded = await world.owner
      .selectFrom('audit_entry')
      .where('action', '=', 'assignment.assigned')
      .select('object_id')
      .execute();
    expect(recorded).toHaveLength(set.taskIds.length);
    const events = await world.owner
      .selectFrom('assignment_event')
      .innerJoin('assignment', 'assignment.id', 'assignment_event.assignment_id')
      .where('assignment.unit_id', '=', school.id)
      .select('kind')
      .execute();
    expect(events.map(({ kind }) => kind)).toEqual(set.taskIds.map(() => 'assigned'));
  });

  test('however many give it at once, each gets it once', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    const school = founded('Trường Tiểu học Mới');
    await change({ kind: 'found', unit: school });
    const { set, taskId } = await firstOf(id);
    const input = {
      about: { directiveId: id },
      chosen: [{ taskId, unitId: school.id }],
      due: null,
    };
    const given = await Promise.all(
      [clerk, world.actor('leader'), clerk].map((who) => world.tasks.assignAlso(who, input)),
    );
    expect(given.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
    expect((await holders(taskId)).filter(({ unit }) => unit === school.id)).toHaveLength(1);
    expect(set.taskIds).toContain(taskId);
  });

  test('a school that was merged is shown with its successor, and where its work is', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    const school = founded('Trường Tiểu học Hợp Nhất');
    await change({ kind: 'merge', unitIds: [world.unit('school'), world.unit('other')], into: school });
    const { set } = await firstOf(id);
    expect(set).toMatchObject({
      atIssue: 2,
      today: 1,
      joined: [{ name: 'Trường Tiểu học Hợp Nhất', hasIt: true }],
    });
    expect(set.left).toHaveLength(2);
    for (const left of set.left) {
      expect(left).toMatchObject({ ended: true, heirName: 'Trường Tiểu học Hợp Nhất' });
      expect(left.assignmentId).not.toBeNull();
    }
    // The successor has the work already.
    expect((await since(id)).gifts).toEqual([]);
  });

  test('a change of the named set shows, too, and what was left out for this directive stays out', async () => {
    const setId = await keep('các trường trọng điểm', unitSetOf(world.unit('school')));
    const id = await issued('Các trường trọng điểm');
    const more = unitSetOf(world.unit('school'), world.unit('nursery'));
    await sets.change(clerk, { id: setId, version: 1, name: 'Tên khác', set: more });
    const { set } = await firstOf(id);
    expect(set).toMatchObject({
      name: 'Tên khác',
      atIssue: 1,
      today: 2,
      joined: [{ name: 'Trường Mầm non Hoa Sen' }],
    });
  });

  test('after the deadline, units that have come need a day of their own', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    world.clock.goTo('2024-07-03');
    const school = founded('Trường Tiểu học Mới');
    await change({ kind: 'found', unit: school });
    const { gifts } = await since(id);
    const late = gifts.find(({ task }) => task.due === '2024-06-27');
    if (late === undefined) throw new Error('no task is due');
    const give = (due: Temporal.PlainDate | null) =>
      world.tasks.assignAlso(clerk, {
        about: { directiveId: id },
        chosen: [{ taskId: late.task.id, unitId: school.id }],
        due,
      });
    for (const due of [null, Temporal.PlainDate.from('2024-07-02')]) {
      await expect(give(due)).rejects.toMatchObject({ details: { fields: { due: 'dueNeeded' } } });
    }
    expect(await give(Temporal.PlainDate.from('2024-07-15'))).toBe(1);
    expect(await holders(late.task.id)).toContainEqual({ unit: school.id, due: '2024-07-15' });
  });

  test('who did not give it sees nothing of this, and gives nothing', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    const school = founded('Trường Tiểu học Mới');
    await change({ kind: 'found', unit: school });
    const { taskId } = await firstOf(id);
    const input = { about: { taskId }, chosen: [{ taskId, unitId: school.id }], due: null };
    for (const who of ['head', 'teacher', 'communeClerk', 'financeHead', 'schoolAdministrator'] as const) {
      expect((await since(id, world.actor(who))).sets, who).toEqual([]);
      await expect(world.tasks.assignAlso(world.actor(who), input)).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    // A unit that is not in the set is not given anything, whoever asks.
    const commune = { taskId, unitId: world.unit('commune') };
    expect(await world.tasks.assignAlso(clerk, { ...input, chosen: [commune] })).toBe(0);
  });

  test('tasks from before the units were kept are compared by the day they were issued', async () => {
    await keep('các trường trọng điểm');
    const id = await issued('Các trường trọng điểm');
    await sql`update task_unit_set set unit_ids = null`.execute(world.owner);
    expect((await firstOf(id)).set).toMatchObject({ atIssue: 2, today: 2, joined: [], left: [] });
  });
});
