import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import { stateOf } from '../tasks/assignment.ts';
import { selectEvents, selectProjections } from '../tasks/task.store.ts';
import { makeWorld, type World } from '../tasks/task-world.test-data.ts';
import {
  carryOutDueChanges,
  createUnitChangeActions,
  type UnitChangeActions,
} from './unit-change.actions.ts';
import type { FoundedUnit, UnitChange } from './unit-change.ts';
import { unitsAsOf } from './unit-tree.actions.ts';

const database = await testDatabase();
const { db } = database;
let world: World;
let changes: UnitChangeActions;
let administrator: Actor;
const DAY = Temporal.PlainDate.from('2024-06-24');
const BASIS = 'Nghị quyết 12/NQ-HĐND';

// A district of its own for each test: changes of units leave nothing as it was.
beforeEach(async () => {
  const tables = await sql<{ name: string }>`
    select string_agg(quote_ident(tablename), ', ') as name from pg_tables
    where schemaname = 'public' and tablename not in ('schema_migration', 'installation', 'audit_chain_end')
  `.execute(database.owner);
  await sql`update installation set root_unit_id = null`.execute(database.owner);
  await sql.raw(`truncate ${tables.rows[0]?.name ?? ''} restart identity cascade`).execute(database.owner);
  await sql`insert into installation default values on conflict do nothing`.execute(database.owner);
  world = await makeWorld(database);
  changes = createUnitChangeActions({ db, clock: world.clock });
  administrator = world.actor('schoolAdministrator');
});

const newCommune = (name: string): FoundedUnit => ({
  id: randomUUID() as UnitId, // a new unit's id is chosen by whoever founds it
  name,
  shortName: name,
  kind: 'commune-committee',
  code: null,
  superiors: [{ line: 'administrative', id: world.unit('district') }],
});
const make = (change: UnitChange, onDay = DAY) =>
  changes.make(administrator, { change, onDay, basis: BASIS });
const unitOf = async (id: AssignmentId) =>
  await db
    .selectFrom('assignment')
    .select(['unit_id', 'state'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
const story = async (id: AssignmentId) =>
  ((await selectEvents(db, world.unit('district'), [id])).get(id) ?? []).map(({ kind }) => kind);
const namesOn = async (day: string) =>
  (await unitsAsOf(db, Temporal.PlainDate.from(day))).map(({ name }) => name);

/** What the record says that the last thing was about. */
const recordedLast = async () => {
  const { detail } = await database.owner
    .selectFrom('audit_entry')
    .select('detail')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return (detail as { readonly about?: string }).about;
};

/** What the columns say is what the events make. */
async function expectSound(): Promise<void> {
  for (const row of await selectProjections(db, world.unit('district'))) {
    const events = (await selectEvents(db, world.unit('district'), [row.id])).get(row.id) ?? [];
    expect({ ...stateOf(events), id: row.id }).toMatchObject({ state: row.state, percent: row.percent });
    expect(events.at(-1)?.seq).toBe(row.lastSeq);
  }
}

describe('a school is dissolved and another takes its place', () => {
  test('open work goes there, each with an event; what is done stays where it was done', async () => {
    const first = await world.issue('1/TB', {});
    const open = await world.assignment(first, 'school');
    const second = await world.issue('2/TB', { leads: [world.unit('school')] });
    const done = await world.assignment(second, 'school');
    await world.tasks.move(world.actor('head'), {
      assignmentId: done,
      happening: { kind: 'submitted', text: 'Đã xong' },
      requestKey: null,
    });
    await world.tasks.move(world.actor('specialist'), {
      assignmentId: done,
      happening: { kind: 'confirmed', text: '' },
      requestKey: null,
    });
    const third = await world.issue('3/TB', { leads: [world.unit('school')] });
    const alone = await world.assignment(third, 'school');

    world.clock.goTo('2024-06-24');
    await make({ kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') });

    expect(await recordedLast()).toBe('Giải thể Trường Tiểu học Hoà Bình; Trường Tiểu học Đồng Tâm kế thừa');
    expect(await unitOf(done)).toEqual({ unit_id: world.unit('school'), state: 'done' });
    expect(await unitOf(alone)).toEqual({ unit_id: world.unit('other'), state: 'assigned' });
    expect(await story(alone)).toEqual(['assigned', 'transferred']);
    // Both schools had this one: the heir does it once.
    expect(await unitOf(open)).toEqual({ unit_id: world.unit('school'), state: 'cancelled' });
    expect(await story(open)).toEqual(['assigned', 'merged']);
    const { story: told } = await world.tasks.assignment(world.actor('leader'), open);
    expect(told.at(-1)?.successors).toEqual([
      { kind: 'assignment', label: 'Trường Tiểu học Đồng Tâm', id: await world.assignment(first, 'other') },
    ]);
    await expectSound();

    const today = await world.tasks.assignments(world.actor('otherHead'), {});
    expect(today.rows.map(({ id }) => id)).toContain(alone);
    const notices = await db
      .selectFrom('notice')
      .select('kind')
      .where('person_id', '=', world.person('otherHead'))
      .where('kind', '=', 'inherited')
      .execute();
    expect(notices).toHaveLength(1);
  });

  test('before the day the school is there, from the day on it is not, and its people act for the other', async () => {
    world.clock.goTo('2024-06-24');
    await make({ kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') });
    expect(await namesOn('2024-06-23')).toContain('Trường Tiểu học Hoà Bình');
    expect(await namesOn('2024-06-24')).not.toContain('Trường Tiểu học Hoà Bình');
    const positions = await db
      .selectFrom('position')
      .select(['unit_id', 'valid'])
      .where('person_id', '=', world.person('head'))
      .orderBy('valid')
      .execute();
    expect(positions).toEqual([
      { unit_id: world.unit('school'), valid: '[2020-01-01,2024-06-24)' },
      { unit_id: world.unit('other'), valid: '[2024-06-24,)' },
    ]);
  });
});

test('two schools are merged into a new one on a day to come: work goes when the day has come, once', async () => {
  const directive = await world.issue(
    '1/TB',
    { leads: [world.unit('school')] },
    { leads: [world.unit('nursery')] },
  );
  const [ofSchool, ofNursery] = [
    await world.assignment(directive, 'school', 1),
    await world.assignment(directive, 'nursery', 2),
  ];
  const into: FoundedUnit = { ...newCommune('Trường Liên cấp Hoà Bình'), kind: 'lower-secondary' };
  await make({ kind: 'merge', unitIds: [world.unit('school'), world.unit('nursery')], into });
  expect(await unitOf(ofSchool)).toMatchObject({ unit_id: world.unit('school') });
  expect(await carryOutDueChanges({ db, clock: world.clock })).toBe(0);

  world.clock.goTo('2024-06-25');
  const carriedOut = await Promise.all([1, 2, 3].map(() => carryOutDueChanges({ db, clock: world.clock })));
  expect(carriedOut.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  for (const id of [ofSchool, ofNursery]) expect(await unitOf(id)).toMatchObject({ unit_id: into.id });
  expect(await story(ofSchool)).toEqual(['assigned', 'transferred']);
  await expectSound();
});

describe('a change is undone', () => {
  test('everything is as it was before, with an event in each story', async () => {
    const directive = await world.issue('1/TB', {}, { leads: [world.unit('school')] });
    const [double, alone] = [
      await world.assignment(directive, 'school', 1),
      await world.assignment(directive, 'school', 2),
    ];
    await world.tasks.move(world.actor('head'), {
      assignmentId: double,
      happening: { kind: 'submitted', text: 'Đã xong' },
      requestKey: null,
    });
    world.clock.goTo('2024-06-24');
    const before = await everything();
    const id = await make({ kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') });
    expect(await everything()).not.toEqual(before);
    await changes.undo(administrator, id);
    expect(await everything()).toEqual(before);
    expect(await unitOf(alone)).toEqual({ unit_id: world.unit('school'), state: 'assigned' });
    expect(await unitOf(double)).toEqual({ unit_id: world.unit('school'), state: 'submitted' });
    expect(await story(alone)).toEqual(['assigned', 'transferred', 'transferred']);
    expect(await story(double)).toEqual(['assigned', 'submitted', 'merged', 'restored']);
    await expectSound();
    await expect(changes.undo(administrator, id)).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });

  test('also before its day has come, and then nothing happens on the day', async () => {
    const before = await everything();
    const id = await make({ kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') });
    await changes.undo(administrator, id);
    expect(await everything()).toEqual(before);
    world.clock.goTo('2024-07-01');
    expect(await carryOutDueChanges({ db, clock: world.clock })).toBe(0);
  });

  test('also when several units with the same task were merged into a new one', async () => {
    await world.issue('1/TB', { leads: [world.unit('school'), world.unit('nursery')] });
    world.clock.goTo('2024-06-24');
    const before = await everything();
    const into: FoundedUnit = { ...newCommune('Trường Liên cấp Hoà Bình'), kind: 'lower-secondary' };
    const id = await make({ kind: 'merge', unitIds: [world.unit('school'), world.unit('nursery')], into });
    await changes.undo(administrator, id);
    expect(await everything()).toEqual(before);
    await expectSound();
  });

  test('not once the successor has worked on what it was given', async () => {
    const directive = await world.issue('1/TB', { leads: [world.unit('school')] });
    const id = await world.assignment(directive, 'school');
    world.clock.goTo('2024-06-24');
    const change = await make({
      kind: 'dissolve',
      unitId: world.unit('school'),
      heirId: world.unit('other'),
    });
    await world.tasks.move(world.actor('otherHead'), {
      assignmentId: id,
      happening: { kind: 'reported', text: 'Đang làm', percent: 20 },
      requestKey: null,
    });
    await expect(changes.undo(administrator, change)).rejects.toMatchObject({
      code: 'move_not_allowed',
      details: { reason: 'work-moved-on' },
    });
  });

  test('not once another change was built on it', async () => {
    const first = await make({ kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') });
    const second = await make(
      { kind: 'dissolve', unitId: world.unit('other'), heirId: world.unit('nursery') },
      DAY.add({ days: 1 }),
    );
    await expect(changes.undo(administrator, first)).rejects.toMatchObject({
      details: { reason: 'units-changed' },
    });
    await changes.undo(administrator, second);
    await changes.undo(administrator, first);
    expect(await namesOn('2024-06-24')).toContain('Trường Tiểu học Hoà Bình');
  });
});

/** All units, lines and positions through time. */
async function everything() {
  const versions = await db
    .selectFrom('unit_version')
    .selectAll()
    .orderBy('unit_id')
    .orderBy('valid')
    .execute();
  const lines = await db
    .selectFrom('unit_superior')
    .selectAll()
    .orderBy('unit_id')
    .orderBy('line')
    .orderBy('valid')
    .execute();
  const positions = await db.selectFrom('position').selectAll().orderBy('id').execute();
  return { versions, lines, positions };
}

test('a preview says what would happen and changes nothing', async () => {
  await world.issue('1/TB', {});
  const before = await everything();
  const preview = await changes.preview(administrator, {
    change: { kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') },
    onDay: DAY,
    basis: BASIS,
  });
  expect(preview).toMatchObject({ now: false, plan: { problems: [] } });
  expect(preview.openWork.get(world.unit('school'))).toBe(1);
  expect(await everything()).toEqual(before);
});

test('what cannot be is refused, and nothing is changed', async () => {
  const before = await everything();
  const circle: UnitChange = {
    kind: 'move',
    unitId: world.unit('district'),
    line: 'administrative',
    superiorId: world.unit('school'),
  };
  await expect(make(circle)).rejects.toMatchObject({
    code: 'bad_input',
    details: { fields: { change: 'circle' } },
  });
  expect(await everything()).toEqual(before);
});

test.each(['leader', 'specialist', 'clerk', 'divisionHead', 'head', 'teacher'] as const)(
  'units are not changed by a %s',
  async (who) => {
    const actor = world.actor(who);
    const wanted = {
      change: { kind: 'dissolve', unitId: world.unit('school'), heirId: world.unit('other') } as const,
      onDay: DAY,
      basis: BASIS,
    };
    const refused = { code: 'not_allowed' };
    await expect(changes.make(actor, wanted)).rejects.toMatchObject(refused);
    await expect(changes.preview(actor, wanted)).rejects.toMatchObject(refused);
    await expect(changes.list(actor, 1)).rejects.toMatchObject(refused);
    await expect(changes.severalHeads(actor)).rejects.toMatchObject(refused);
    await expect(changes.undo(actor, randomUUID())).rejects.toMatchObject(refused);
  },
);

describe('a report lies at a unit on its way when that unit ends', () => {
  const lying = async () => {
    const { unit } = world;
    const directive = await world.issue('7/TB', { leads: [unit('school')], via: [unit('finance')] });
    const id = await world.assignment(directive, 'school');
    const happening = { kind: 'submitted', text: 'Đã xong' } as const;
    await world.tasks.move(world.actor('head'), { assignmentId: id, happening, requestKey: null });
    world.clock.goTo('2024-06-24');
    return id;
  };
  const stationOf = async (id: AssignmentId) =>
    (await world.tasks.assignment(world.actor('leader'), id)).assignment.stationId;
  const end = (heirId: UnitId) => make({ kind: 'dissolve', unitId: world.unit('finance'), heirId });

  test('it lies at the heir, and at the unit again when the change is undone', async () => {
    const id = await lying();
    expect(await stationOf(id)).toBe(world.unit('finance'));
    const changeId = await end(world.unit('division'));
    expect(await stationOf(id)).toBe(world.unit('division'));
    expect(await story(id)).toEqual(['assigned', 'submitted', 'rerouted']);
    await changes.undo(administrator, changeId);
    expect(await stationOf(id)).toBe(world.unit('finance'));
    await expectSound();
  });

  test('it has arrived where the heir confirms it', async () => {
    const id = await lying();
    await end(world.unit('district'));
    expect(await stationOf(id)).toBeNull();
    await expectSound();
  });
});

test('an heir is named in which the heads of two units go on, until one of them leaves', async () => {
  const { unit } = world;
  expect(await changes.severalHeads(administrator)).toEqual([]);
  await make({ kind: 'dissolve', unitId: unit('other'), heirId: unit('school') });
  expect(await changes.severalHeads(administrator)).toEqual([]);
  world.clock.goTo(DAY.toString());
  const named = await changes.severalHeads(administrator);
  expect(named).toMatchObject([{ unitId: unit('school'), heads: 2 }]);
  await sql`
    update position set valid = daterange(lower(valid), ${DAY.add({ days: 1 }).toString()}::date)
    where unit_id = ${unit('school')} and role = 'head' and person_id = ${world.actor('head').personId}
      and valid @> ${DAY.toString()}::date
  `.execute(database.owner);
  world.clock.goTo(DAY.add({ days: 1 }).toString());
  expect(await changes.severalHeads(administrator)).toEqual([]);
});

test('all changes are listed part by part, newest first, none twice', async () => {
  const first = await make({ kind: 'found', unit: newCommune('UBND xã Bình Tân') });
  await sql`
    insert into unit_change (root_id, on_day, kind, change, rows_before, rows_after, basis, made_at, made_by)
    select root_id, on_day, kind, change, rows_before, rows_after, basis, made_at + (n / 2) * interval '1 minute', made_by
    from unit_change, generate_series(2, 120) n
  `.execute(database.owner);
  const pages = await Promise.all([1, 2, 3].map((page) => changes.list(administrator, page)));
  const listed = pages.flatMap((page) => page.changes.map(({ id }) => id));
  expect(pages.map((page) => [page.changes.length, page.total])).toEqual([
    [50, 120],
    [50, 120],
    [20, 120],
  ]);
  expect([new Set(listed).size, listed.at(-1)]).toEqual([120, first]);

  const behind = await changes.listAfter(administrator, { after: listed[69] ?? null, limit: 60 });
  expect(behind.changes.map(({ id }) => id)).toEqual(listed.slice(70));
});
