import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Actor } from '../base/actor.ts';
import { type Clock, ZONE } from '../base/clock.ts';
import type { UnitId } from '../base/ids.ts';
import { findActor } from '../people/person.actions.ts';
import { silentLog } from '../platform/log.ts';
import { stateOf } from '../tasks/assignment.ts';
import { selectEvents, selectProjections } from '../tasks/task.store.ts';
import type { UnitView } from '../units/unit.ts';
import { carryOutDueChanges } from '../units/unit-change.actions.ts';
import { unitsAsOf } from '../units/unit-tree.actions.ts';
import { DEMONSTRATION_ACCOUNTS, loadDemonstration } from './demonstration.ts';
import { buildPagesIfStale, loadPages } from './pages.ts';
import { TWO_TIERS_FROM, twoTierChanges } from './two-tiers.test-data.ts';
import { createApplication } from './wiring.ts';

/** The worked example of docs/two-tier.md, played on the demonstration. */

const database = await testDatabase();
const { db } = database;
const dataFolder = await mkdtemp(join(tmpdir(), 'dondoc-two-tiers-'));
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

let today = Temporal.PlainDate.from('2025-06-20');
const clock: Clock = {
  today: () => today,
  now: () => today.toZonedDateTime({ timeZone: ZONE, plainTime: '09:00' }).toInstant(),
};
const application = createApplication({
  db,
  clock,
  dataFolder,
  proxies: 0,
  secret: 'a secret that is long enough for tests',
  log: silentLog(),
  demonstration: true,
  pages: () => buildPagesIfStale(() => {}).then(loadPages),
});
const { actions } = application;
const DISTRICT = 'UBND huyện Bình Sơn';

let rootId: UnitId;
let beforehand: readonly Work[];
let unitsBefore: Units;
const changes: string[] = [];

interface Work {
  readonly id: string;
  readonly unit_id: string;
  readonly state: string;
}

/** The units of a day by their names. */
type Units = ReadonlyMap<string, UnitView>;

async function unitsOn(day: string): Promise<Units> {
  const units = await unitsAsOf(db, Temporal.PlainDate.from(day));
  return new Map(units.map((unit) => [unit.name, unit]));
}

async function actorOf(local: string): Promise<Actor> {
  const account = await database.owner
    .selectFrom('person')
    .where('email', '=', `${local}@binhson.example`)
    .select('account_id')
    .executeTakeFirstOrThrow();
  const about = { requestId: 'test', address: null, day: today };
  const actor = await findActor(db, account.account_id ?? '', about);
  if (actor === null) throw new Error(`nobody signs in as ${local}`);
  return actor;
}

async function work(): Promise<Work[]> {
  const rows = await db.selectFrom('assignment').select(['id', 'unit_id', 'state']).orderBy('id').execute();
  return rows;
}

async function page(path: string, local: string): Promise<{ status: number; html: string }> {
  const cookies = await actions.signIn.signIn(
    `${local}@binhson.example`,
    DEMONSTRATION_ACCOUNTS[0]?.password ?? '',
    { address: null, secure: false },
  );
  const cookie = cookies.map((set) => set.split(';')[0]).join('; ');
  const answer = await application.fetch(
    new Request(`http://localhost${path}`, { headers: { cookie, accept: 'text/html' } }),
  );
  return { status: answer.status, html: await answer.text() };
}

beforeAll(async () => {
  await loadDemonstration({ ...database, dataFolder, log: silentLog() });
  const installation = await database.owner
    .selectFrom('installation')
    .select('root_unit_id')
    .executeTakeFirstOrThrow();
  // Branded where it leaves the database.
  rootId = installation.root_unit_id as UnitId;
  beforehand = await work();
  unitsBefore = await unitsOn('2025-06-30');
  const administrator = await actorOf('quan-tri');
  const ids = new Map([...unitsBefore.values()].map(({ name, id }) => [name, id]));
  for (const { change, onDay, basis } of twoTierChanges(ids)) {
    const wanted = { change, basis, onDay: Temporal.PlainDate.from(onDay) };
    const { plan } = await actions.unitChanges.preview(administrator, wanted);
    expect(plan.problems).toEqual([]);
    changes.push(await actions.unitChanges.make(administrator, wanted));
  }
});

test('until the day everything is as it was: the changes wait', async () => {
  expect(await work()).toEqual(beforehand);
  const { changes: list } = await actions.unitChanges.list(await actorOf('quan-tri'), 1);
  const waiting = list.filter(({ carriedOutAt }) => carriedOutAt === null);
  expect(new Set(waiting.map(({ onDay }) => onDay))).toEqual(new Set([TWO_TIERS_FROM]));
  expect((await unitsOn('2025-06-30')).has(DISTRICT)).toBe(true);
});

describe('from 1/7/2025', () => {
  let units: Units;

  beforeAll(async () => {
    today = Temporal.PlainDate.from(TWO_TIERS_FROM);
    expect(await carryOutDueChanges({ db, clock })).toBe(changes.length - 2);
    expect(await carryOutDueChanges({ db, clock })).toBe(0);
    units = await unitsOn(TWO_TIERS_FROM);
  });

  const id = (name: string): string => units.get(name)?.id ?? `there is no ${name}`;

  test('there is no district and none of its divisions; communes answer to the province', () => {
    const kinds = new Set([...units.values()].map(({ kind }) => kind));
    expect(kinds.has('district-committee') || kinds.has('division')).toBe(false);
    const communes = [...units.values()].filter(({ kind }) => kind === 'commune-committee');
    // Of 22, fourteen have ended and three are new.
    expect(communes).toHaveLength(11);
    for (const { name, superiors } of communes) {
      expect([name, superiors]).toEqual([name, [{ line: 'administrative', id: id('UBND tỉnh Quảng Ngãi') }]]);
    }
  });

  test('each school answers to its new commune, and professionally to the department', () => {
    const school = units.get('Trường Tiểu học số 1 Bình Hòa');
    expect(school?.superiors).toEqual([
      { line: 'administrative', id: id('UBND xã Vạn Tường') },
      { line: 'professional', id: id('Sở Giáo dục và Đào tạo') },
    ]);
    const schools = [...units.values()].filter(({ name }) => /^Trường (?!THPT)/u.test(name));
    for (const { superiors } of schools) {
      expect(superiors.map(({ line }) => line)).toEqual(['administrative', 'professional']);
      expect(superiors[1]?.id).toBe(id('Sở Giáo dục và Đào tạo'));
    }
  });

  test('open tasks are at their new place, each with the event; what is closed stays where it was', async () => {
    const there = new Set<string>([...units.values()].map((unit) => unit.id));
    const before = new Map(beforehand.map((row) => [row.id, row]));
    const count = { transferred: 0, merged: 0 };
    for (const row of await selectProjections(db, rootId)) {
      const was = before.get(row.id);
      const events = (await selectEvents(db, rootId, [row.id])).get(row.id) ?? [];
      expect(stateOf(events)).toMatchObject({ state: row.state, percent: row.percent });
      if (was?.state === 'done' || was?.state === 'cancelled') {
        expect(row.state).toBe(was.state);
        continue;
      }
      const [now] = await db.selectFrom('assignment').select('unit_id').where('id', '=', row.id).execute();
      const last = events.at(-1)?.kind;
      if (now?.unit_id !== was?.unit_id) {
        count.transferred += 1;
        expect(last).toBe('transferred');
      }
      // The heir had the same task: it does it once.
      if (row.state === 'cancelled') {
        count.merged += 1;
        expect(last).toBe('merged');
      } else expect(there.has(now?.unit_id ?? '')).toBe(true);
    }
    expect(count.transferred).toBeGreaterThan(0);
    expect(count.merged).toBeGreaterThan(0);
  });

  test('the story of a task names the units as they were called', async () => {
    const found = await sql<{ id: string }>`
      select a.id from assignment a
      join unit_version v on v.unit_id = a.unit_id and v.name = 'Sở Giáo dục và Đào tạo'
      where a.state not in ('done', 'cancelled') order by a.id limit 1
    `.execute(database.owner);
    const { html, status } = await page(`/viec/${found.rows[0]?.id}`, 'van-thu');
    expect(status).toBe(200);
    expect(html).toContain('chuyển cho đơn vị kế thừa: Phòng GD&amp;ĐT → Sở Giáo dục và Đào tạo');
  });

  test('the directives of the district are still there and read as they did', async () => {
    const directives = await database.owner
      .selectFrom('directive')
      .where('issued_at', 'is not', null)
      .select(['id', 'number'])
      .execute();
    expect(directives.length).toBeGreaterThan(0);
    for (const directive of directives) {
      const { status, html } = await page(`/van-ban/${directive.id}`, 'van-thu');
      expect([directive.number, status]).toEqual([directive.number, 200]);
      expect(html).toContain(directive.number ?? '–');
      expect((await page(`/van-ban/${directive.id}/theo-doi`, 'van-thu')).status).toBe(200);
    }
  });

  test('pages that look tasks up by unit keep working for units that have ended', async () => {
    for (const name of [DISTRICT, 'Phòng Giáo dục và Đào tạo', 'UBND xã Bình Hòa']) {
      const ended = unitsBefore.get(name)?.id ?? '';
      const unit = await page(`/don-vi/${ended}`, 'quan-tri');
      expect([name, unit.status]).toEqual([name, 200]);
      expect(unit.html).toContain('không còn từ thứ Ba 1/7/2025');
      expect(unit.html).toContain(name.replace('&', '&amp;'));
      const list = await page(`/nhiem-vu?don-vi=${ended}`, 'van-thu');
      expect([name, list.status]).toEqual([name, 200]);
    }
  });

  test('people of the merged communes act for the new one', async () => {
    const actor = await actorOf('can-bo-binh-minh');
    expect(actor.positions.map(({ unitName }) => unitName)).toEqual(['UBND xã Bình Minh']);
    const clerk = await actorOf('van-thu');
    expect(clerk.positions.map(({ unitName }) => unitName)).toEqual(['UBND tỉnh Quảng Ngãi']);
  });

  test('all of it can be undone, the last first, and everything is where it was', async () => {
    const administrator = await actorOf('quan-tri');
    for (const change of changes.toReversed()) await actions.unitChanges.undo(administrator, change);
    const units2 = await unitsOn(TWO_TIERS_FROM);
    expect(new Set(units2.keys())).toEqual(new Set(unitsBefore.keys()));
    expect(await work()).toEqual(beforehand);
  });
});
