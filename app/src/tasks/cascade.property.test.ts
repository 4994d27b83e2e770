import * as fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import { type Assignment, INHERITED_STATES, stateOf } from './assignment.ts';
import { duePastWhole } from './cascade.ts';
import { progressOfAll } from './chain.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { OPEN } from './moves.ts';
import { selectEvents, selectProjections } from './task.store.ts';
import { makeWorld, type PersonKey, UNITS, type UnitKey } from './task-world.test-data.ts';

const world = await makeWorld(await testDatabase(), '2024-06-10');
const { db, tasks, actor, unit, clock } = world;
const root = unit('district');

/** Somebody of each unit who may give its work on. */
const OF_UNIT: Readonly<Record<UnitKey, PersonKey>> = {
  district: 'leader',
  office: 'specialist',
  division: 'divisionHead',
  finance: 'financeHead',
  commune: 'communeClerk',
  school: 'head',
  other: 'otherHead',
  nursery: 'nurseryHead',
};
const KINDS = [
  'cancelled',
  'deadline-changed',
  'suspended',
  'resumed',
  'reported',
  'submitted',
  'confirmed',
  'reopened',
  'superseded',
  'returned',
] as const;

const step = fc.record({
  /** Somebody of its unit, or of the desk above. */
  who: fc.constantFrom('unit', 'unit', 'desk'),
  /** Which of the assignments, from the one made last. */
  place: fc.nat(12),
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constant('give' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...KINDS) },
  ),
  units: fc.constantFrom<readonly UnitKey[]>(
    ['division'],
    ['commune'],
    ['division', 'commune'],
    ['school'],
    ['school', 'other'],
    ['nursery'],
    ['office'],
  ),
  dueIn: fc.integer({ min: 0, max: 30 }),
  daysLater: fc.constantFrom(0, 0, 0, 1),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const give = (units: readonly UnitKey[]): Step => ({
  who: 'unit',
  place: 0,
  act: 'give',
  units,
  dueIn: 10,
  daysLater: 0,
});
const DOWN = [give(['division']), give(['school'])];

function happening(kind: (typeof KINDS)[number], due: Temporal.PlainDate): MoveHappening {
  switch (kind) {
    case 'reported':
      return { kind, text: 'Tiến độ', percent: 30 };
    case 'submitted':
    case 'confirmed':
      return { kind, text: 'Kết quả' };
    case 'deadline-changed':
      return { kind, reason: 'Lý do', due };
    case 'cancelled':
    case 'superseded':
    case 'suspended':
    case 'resumed':
    case 'returned':
    case 'reopened':
      break;
  }
  return { kind, reason: 'Lý do' };
}

interface Row {
  readonly id: AssignmentId;
  readonly parent: AssignmentId | null;
  readonly unitId: UnitId;
  readonly now: Assignment;
}

async function forest(): Promise<ReadonlyMap<AssignmentId, Row>> {
  const found = await sql<Omit<Row, 'now'>>`
    select a.id, a.unit_id as "unitId", t.parent_assignment_id as parent from assignment a join task t on t.root_id = a.root_id and t.id = a.task_id
    where a.root_id = ${root} order by a.id
  `.execute(db);
  const ids = found.rows.map(({ id }) => id);
  const events = await selectEvents(db, root, ids);
  return new Map(
    found.rows.map((row) => {
      const now = stateOf(events.get(row.id) ?? []) ?? expect.fail(`${row.id} broke the table`);
      return [row.id, { ...row, now }];
    }),
  );
}

async function take({ who, place, act, units, dueIn, daysLater }: Step): Promise<void> {
  if (daysLater > 0) clock.goTo(clock.today().add({ days: daysLater }).toString());
  const rows = [...(await forest()).values()];
  const { id: assignmentId, unitId } =
    rows.at(-1 - (place % rows.length)) ?? expect.fail('nothing was given');
  const key = (Object.keys(UNITS) as UnitKey[]).find((each) => unit(each) === unitId);
  const person = actor(who === 'desk' || key === undefined ? 'specialist' : OF_UNIT[key]);
  const due = clock.today().add({ days: dueIn });
  const done =
    act === 'give'
      ? tasks.breakDown(person, {
          assignmentId,
          text: 'Một phần',
          to: { unitIds: units.map(unit), kinds: [], setIds: [] },
          due,
          covers: [],
          requestKey: null,
        })
      : tasks.move(person, { assignmentId, happening: happening(act, due), requestKey: null });
  await done.catch((error: unknown) => {
    // Whatever is refused, is refused in words; a constraint of the database would be a mistake of ours.
    if (!(error instanceof AppError)) throw error;
  });
}

/** The rule once more, slow and simple: from the events alone. */
function recount(row: Row, all: readonly Row[]): number {
  if (row.now.state === 'submitted' || row.now.state === 'done') return 100;
  const live = all.filter(
    ({ parent, now }) => parent === row.id && now.state !== 'cancelled' && now.state !== 'superseded',
  );
  if (live.length === 0) return row.now.reportedPercent;
  return Math.floor(live.map((child) => recount(child, all)).reduce((a, b) => a + b) / live.length);
}

test('whatever is broken down, moved and closed: no part is due after its whole, none is open below what is closed, progress is a recount, and every chain ends', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      number += 1;
      await world.issue(`${number}/TB-UBND`, {
        leads: [unit('district')],
        due: clock.today().add({ days: 20 }),
      });
      // The first goes two levels down, the rest wherever chance takes it.
      for (const each of [...DOWN, ...steps]) await take(each);
      const rows = await forest();
      const all = [...rows.values()];
      for (const { id, parent, now } of all) {
        const above = parent === null ? null : (rows.get(parent) ?? expect.fail(`${id} hangs in the air`));
        if (above === null) continue;
        const whole = above.now.currentDue;
        if (whole !== null && OPEN.some((state) => state === now.state)) {
          expect(duePastWhole(now.currentDue, whole), `${id} is due after its whole`).toBeNull();
        }
        const closed = above.now.state === 'cancelled' || above.now.state === 'superseded';
        if (closed) expect(INHERITED_STATES, `${id} is open below what is closed`).not.toContain(now.state);
        const seen = new Set<AssignmentId>();
        for (let up: AssignmentId | null = id; up !== null; up = rows.get(up)?.parent ?? null) {
          expect(seen.has(up), 'a chain goes in a circle').toBe(false);
          seen.add(up);
        }
      }
      const shown = await progressOfAll(
        db,
        root,
        all.map(({ id }) => id),
      );
      for (const [id, percent] of shown) {
        expect(percent).toBe(recount(rows.get(id) ?? expect.fail('unknown'), all));
      }
      for (const { id, state, currentDue } of await selectProjections(db, root)) {
        expect([state, currentDue]).toEqual([
          rows.get(id)?.now.state,
          rows.get(id)?.now.currentDue?.toString() ?? null,
        ]);
      }
    }),
    { numRuns: 12 },
  );
  const depth = await sql<{ levels: number }>`
    with recursive tree as (
      select a.id, 1 as level from assignment a join task t on t.id = a.task_id where t.parent_assignment_id is null
      union all
      select a.id, tree.level + 1 from tree join task t on t.parent_assignment_id = tree.id join assignment a on a.task_id = t.id)
    select max(level) as levels from tree
  `.execute(db);
  expect(depth.rows[0]?.levels, 'the trees were deep enough to tell something').toBeGreaterThanOrEqual(3);
});
