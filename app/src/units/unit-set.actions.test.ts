import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { UnitId, UnitSetId } from '../base/ids.ts';
import { makeWorld, type PersonKey, type UnitKey } from '../tasks/task-world.test-data.ts';
import { createUnitChangeActions } from './unit-change.actions.ts';
import { createUnitSetActions } from './unit-set.actions.ts';
import type { UnitSet } from './unit-set.ts';
import { namedSetsFor } from './unit-set-desks.actions.ts';

const database = await testDatabase();
const { db, owner } = database;
const world = await makeWorld(database);
const sets = createUnitSetActions({ db, clock: world.clock });
const schools: UnitSet = {
  include: [
    { of: 'kinds', kinds: ['primary', 'preschool'], under: world.unit('district'), line: 'administrative' },
  ],
  except: [],
};

beforeEach(async () => {
  await sql`delete from unit_set`.execute(owner);
});

const make = (who: PersonKey, name: string, ownerKey: UnitKey | null, set: UnitSet = schools) =>
  sets.make(world.actor(who), { name, set, ownerUnitId: ownerKey === null ? null : world.unit(ownerKey) });
const listed = async (who: PersonKey, words = '', archived = false) => {
  const { rows } = await sets.list(world.actor(who), { words, archived, page: 1 }, 'vi');
  return rows.map(({ name }) => name);
};
const recorded = async () => {
  const rows = await owner
    .selectFrom('audit_entry')
    .select(['action', 'detail'])
    .where('object_kind', '=', 'unit-set')
    .orderBy('seq')
    .execute();
  return rows.map(({ action }) => action);
};

describe('a set of a desk', () => {
  test('made by a clerk of the office is used by everybody at the desk of the district, and by nobody else', async () => {
    await make('clerk', 'Các trường của huyện', 'district');
    expect(await listed('leader')).toEqual(['Các trường của huyện']);
    expect(await listed('colleague')).toEqual(['Các trường của huyện']);
    for (const other of ['divisionHead', 'communeClerk', 'head', 'teacher'] as const) {
      expect(await listed(other), other).toEqual([]);
    }
  });

  test('of another unit does not exist for those who do not act for it', async () => {
    const id = await make('divisionHead', 'Các trường', 'division');
    await expect(sets.get(world.actor('clerk'), id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(sets.archive(world.actor('clerk'), id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      sets.change(world.actor('head'), { id, version: 1, name: 'x', set: schools }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is made for no unit but the own, and not by staff', async () => {
    await expect(make('clerk', 'Các trường', 'commune')).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(make('clerk', 'Các trường', null)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(make('teacher', 'Các trường', 'school')).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('is found by a part of its name without diacritics, with the units of today', async () => {
    await make('clerk', 'Các trường Hoà Bình', 'district');
    await make('clerk', 'Các phòng', 'district');
    const { rows, total } = await sets.list(
      world.actor('clerk'),
      { words: 'truong hoa', archived: false, page: 1 },
      'vi',
    );
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      name: 'Các trường Hoà Bình',
      ownerName: 'UBND huyện Thử Nghiệm',
      count: 3,
      usedAt: null,
      mayChange: true,
      words: 'các trường mầm non và tiểu học thuộc UBND huyện Thử Nghiệm theo tuyến quản lý hành chính',
    });
  });
});

describe('a published set', () => {
  test('is used by everybody and changed by administrators alone', async () => {
    const id = await make('schoolAdministrator', 'Các trường học', null);
    expect(await listed('teacher')).toEqual(['Các trường học']);
    await expect(sets.archive(world.actor('leader'), id)).rejects.toMatchObject({ code: 'not_allowed' });
    await sets.archive(world.actor('schoolAdministrator'), id);
    expect(await listed('teacher')).toEqual([]);
  });
});

describe('a name', () => {
  test('is one within its owner, however it is written', async () => {
    await make('clerk', 'Các trường Hoà Bình', 'district');
    await expect(make('leader', 'CÁC TRƯỜNG  Hòa Bình', 'district')).rejects.toMatchObject({
      code: 'bad_input',
      details: { fields: { name: 'nameTaken' } },
    });
    await make('divisionHead', 'Các trường Hoà Bình', 'division');
    await make('schoolAdministrator', 'Các trường Hoà Bình', null);
  });

  test('asked for by two people at once is given to one', async () => {
    const made = await Promise.allSettled([
      make('clerk', 'Các trường', 'district'),
      make('leader', 'các trường', 'district'),
    ]);
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('is free again when its set is archived; then that one does not come back under it', async () => {
    const first = await make('clerk', 'Các trường', 'district');
    await sets.archive(world.actor('clerk'), first);
    await make('clerk', 'Các trường', 'district');
    await expect(sets.restore(world.actor('clerk'), first)).rejects.toMatchObject({
      details: { fields: { name: 'nameTaken' } },
    });
  });

  test.each([
    ['', 'nameMissing'],
    ['  ', 'nameMissing'],
    ['x'.repeat(121), 'nameTooLong'],
  ])('%j is none: %s', async (name, reason) => {
    await expect(make('clerk', name, 'district')).rejects.toMatchObject({
      details: { fields: { name: reason } },
    });
  });
});

describe('an expression', () => {
  test('that means nothing, or names a unit that there is not, is refused', async () => {
    await expect(make('clerk', 'Trống', 'district', { include: [], except: [] })).rejects.toMatchObject({
      details: { fields: { set: 'setEmpty' } },
    });
    // A made id that no unit has.
    const nobody = randomUUID() as UnitId;
    await expect(
      make('clerk', 'Lạ', 'district', { include: [{ of: 'unit', unitId: nobody }], except: [] }),
    ).rejects.toMatchObject({ details: { fields: { set: 'unitUnknown' } } });
  });

  test('is kept tidy, and the database takes nothing else', async () => {
    const [selector] = schools.include;
    if (selector === undefined) throw new Error('the sample has a selector');
    const id = await make('clerk', 'Các trường', 'district', { include: [selector, selector], except: [] });
    expect((await sets.get(world.actor('clerk'), id)).set.set).toEqual({
      include: [{ ...selector, kinds: ['preschool', 'primary'] }],
      except: [],
    });
    for (const wrong of ['{}', '{"include": [], "except": []}', '{"include": "x", "except": []}']) {
      await expect(sql`update unit_set set expression = ${wrong}::jsonb`.execute(owner)).rejects.toThrow(
        /unit_set_expression_check/u,
      );
    }
  });
});

describe('a change', () => {
  test('is taken back once, by whoever may change, as long as nobody changed it again', async () => {
    const id = await make('clerk', 'Các trường', 'district');
    const other: UnitSet = { ...schools, except: [world.unit('nursery')] };
    await sets.change(world.actor('leader'), { id, version: 1, name: 'Các trường phổ thông', set: other });
    expect(await listed('clerk')).toEqual(['Các trường phổ thông']);
    await expect(
      sets.change(world.actor('clerk'), { id, version: 1, name: 'x', set: schools }),
    ).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await sets.takeBack(world.actor('clerk'), id, 2);
    const { set } = await sets.get(world.actor('clerk'), id);
    expect([set.name, set.set.except, set.version]).toEqual(['Các trường', [], 3]);
    await expect(sets.takeBack(world.actor('clerk'), id, 3)).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
  });

  test('and everything else that is done to a set is on record, once', async () => {
    const before = (await recorded()).length;
    const id: UnitSetId = await make('clerk', 'Các trường', 'district');
    await sets.change(world.actor('clerk'), { id, version: 1, name: 'Trường', set: schools });
    await sets.takeBack(world.actor('clerk'), id, 2);
    await sets.archive(world.actor('clerk'), id);
    await sets.archive(world.actor('clerk'), id);
    await sets.restore(world.actor('clerk'), id);
    expect((await recorded()).slice(before)).toEqual([
      'unit-set.made',
      'unit-set.changed',
      'unit-set.taken-back',
      'unit-set.archived',
      'unit-set.restored',
    ]);
  });
});

test('units are found by words for the form: one that is meant, or several to choose from', async () => {
  const found = await sets.find(world.actor('clerk'), 'truong tieu hoc', 'vi');
  expect(found.meant).toBeNull();
  expect(found.offers.map(({ name }) => name)).toEqual([
    'Trường Tiểu học Đồng Tâm',
    'Trường Tiểu học Hoà Bình',
  ]);
  expect((await sets.find(world.actor('clerk'), 'Trường Tiểu học Hòa Bình', 'vi')).meant).toBe(
    world.unit('school'),
  );
  expect((await sets.find(world.actor('clerk'), 'không có', 'vi')).offers).toEqual([]);
});

test('when a unit ends, its sets go to who succeeds it', async () => {
  const administrator = world.actor('schoolAdministrator');
  await make('financeHead', 'Các trường dự toán', 'finance');
  expect(await listed('divisionHead')).toEqual([]);
  const changes = createUnitChangeActions({ db, clock: world.clock });
  await changes.make(administrator, {
    change: { kind: 'dissolve', unitId: world.unit('finance'), heirId: world.unit('division') },
    onDay: world.clock.today(),
    basis: '12/QĐ-UBND',
  });
  expect(await listed('divisionHead')).toEqual(['Các trường dự toán']);
  const usable = await namedSetsFor({ clock: world.clock }, db, world.actor('divisionHead'));
  expect(usable.map(({ name }) => name)).toEqual(['Các trường dự toán']);
});
