import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import { type Assignment, MOVE_KINDS, type MoveKind, projectionOf, stateOf } from './assignment.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { selectAssignments } from './assignment-list.store.ts';
import { linesToday } from './lines.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { countClasses, type DeadlineBasis } from './result-class.ts';
import { maySee, movesOpenTo, type Sight, sidesOf, sightOf } from './task.policy.ts';
import {
  type AssignmentFacts,
  hasSameTask,
  selectEvents,
  selectFacts,
  selectProjections,
} from './task.store.ts';
import { makeWorld, PEOPLE, type PersonKey, type UnitKey } from './task-world.test-data.ts';

const world = await makeWorld(await testDatabase(), '2024-06-10');
const { db, tasks, actor, unit, person, clock } = world;
const root = unit('district');
// A wide spread of parties, deadlines and confirmers, so that every sentence of the policy has a case.
const directive = await world.issue(
  '20/TB-UBND',
  { leads: [unit('school'), unit('other'), unit('nursery')], via: [unit('division')] },
  { leads: [unit('division')], confirmingUnitId: unit('office'), cooperators: [unit('finance')], due: null },
  {
    leads: [unit('school'), unit('commune')],
    confirmingUnitId: unit('division'),
    due: Temporal.PlainDate.from('2024-06-12'),
  },
  { leads: [unit('other')], followerId: person('financeHead'), due: Temporal.PlainDate.from('2024-07-30') },
);
const successor = (await tasks.tasks(actor('leader'), {}, null)).rows[0]?.taskId ?? expect.fail('no task');
const ids = (await selectProjections(db, root)).map(({ id }) => id);
const firstDues = new Map(
  (await selectProjections(db, root)).map(({ id, originalDue }) => [id, originalDue]),
);
const EVERYBODY = Object.keys(PEOPLE) as PersonKey[];

interface Carried {
  readonly due: Temporal.PlainDate;
  readonly toUnit: UnitId;
}

/** A move as somebody would make it; units and successors are those of the world. */
function happening(kind: MoveKind, { due, toUnit }: Carried): MoveHappening {
  const reason = 'Lý do';
  switch (kind) {
    case 'reported':
      return { kind, text: 'Tiến độ', percent: 30 };
    case 'submitted':
    case 'forwarded':
    case 'confirmed':
    case 'explained':
    case 'cause-accepted':
      return { kind, text: 'Kết quả' };
    case 'deadline-changed':
    case 'extension-asked':
    case 'extension-granted':
    case 'resumed':
      return { kind, reason, due };
    case 'returned':
      return { kind, reason, proposed: toUnit };
    case 'reassigned':
    case 'passed-on':
      return { kind, reason, unit: toUnit };
    case 'superseded':
      return { kind, reason, task: successor };
    case 'sent-back':
    case 'cancelled':
    case 'reopened':
    case 'suspended':
    case 'extension-refused':
    case 'explanation-asked':
    case 'cause-recorded':
    case 'cause-refused':
      return { kind, reason };
    case 'opened':
    case 'received':
    case 'started':
    case 'withdrawn':
    case 'extension-withdrawn':
      break;
  }
  return { kind };
}

/** Whether what the move carries is right for an assignment, said once more in other words than the program has. */
async function isRight(kind: MoveKind, { due, toUnit }: Carried, on: On): Promise<boolean> {
  const { facts, before, who } = on;
  const isLater = (day: Temporal.PlainDate | null) =>
    day !== null && Temporal.PlainDate.compare(due, day) > 0;
  const isToday = !isLater(clock.today()) && due.equals(clock.today());
  if (kind === 'deadline-changed') return isToday || isLater(clock.today());
  if (kind === 'extension-asked') return isLater(before.currentDue) && (isToday || isLater(clock.today()));
  if (kind === 'extension-granted') return isLater(before.currentDue);
  if (kind === 'resumed') {
    const rested = before.rest?.since.until(clock.today()).days ?? 0;
    const pushed = before.currentDue?.add({ days: rested }) ?? null;
    return pushed === null || isLater(pushed) || due.equals(pushed);
  }
  if (kind === 'superseded') {
    const seen = await tasks.assignments(actor(who), { taskId: successor });
    return facts.taskId !== successor && seen.total > 0;
  }
  if (kind !== 'passed-on' && kind !== 'reassigned' && kind !== 'returned') return true;
  const below = (await linesToday(db, actor(who), clock.today())).below(facts.unitId);
  if (kind === 'passed-on' && !below.includes(toUnit)) return false;
  return toUnit === facts.unitId || !(await hasSameTask(db, root, facts.id, toUnit));
}

interface On {
  readonly facts: AssignmentFacts;
  readonly before: Assignment;
  readonly who: PersonKey;
}

const step = fc.record({
  who: fc.constantFrom(...EVERYBODY),
  id: fc.constantFrom(...ids),
  kind: fc.constantFrom(...MOVE_KINDS),
  daysLater: fc.constantFrom(0, 0, 0, 1),
  // From today; what lies before is refused.
  dueIn: fc.integer({ min: -3, max: 40 }),
  to: fc.constantFrom<UnitKey>('school', 'nursery', 'commune', 'finance'),
});

async function assignments(): Promise<Map<AssignmentId, Assignment>> {
  const events = await selectEvents(db, root, ids);
  return new Map([...events].map(([id, own]) => [id, stateOf(own) ?? expect.fail(`${id} broke the table`)]));
}

describe('whoever tries whatever, in any order', () => {
  test('only what rights and table allow happens; the columns are the fold of the events; the numbers are a recount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        for (const { who, id, kind, daysLater, dueIn, to } of steps) {
          if (daysLater > 0) clock.goTo(clock.today().add({ days: daysLater }).toString());
          const carried = { due: clock.today().add({ days: dueIn }), toUnit: unit(to) };
          const [facts] = await selectFacts(db, root, [id]);
          const lines = await linesToday(db, actor(who), clock.today());
          const before = (await assignments()).get(id);
          if (facts === undefined || before === undefined) throw new Error('the assignment is there');
          // Opening what was opened before is no refusal, and no event either.
          const allowed =
            maySee(sightOf(actor(who), lines), facts) &&
            movesOpenTo(sidesOf(actor(who), facts, lines), actor(who), before, clock.today()).includes(
              kind,
            ) &&
            (await isRight(kind, carried, { facts, before, who }));
          const done = await tasks
            .move(actor(who), { assignmentId: id, happening: happening(kind, carried), requestKey: null })
            .then(
              () => true,
              (error: unknown) => {
                if (!(error instanceof AppError)) throw error;
                return false;
              },
            );
          expect(done, `${who} ${kind}`).toBe(allowed);
        }
        await expectProjection();
        await expectNumbers();
      }),
      { numRuns: 20 },
    );
  });
});

async function expectProjection(): Promise<void> {
  const folded = await assignments();
  for (const row of await selectProjections(db, root)) {
    const made = folded.get(row.id);
    const { openedAt, ...columns } = made === undefined ? expect.fail(row.id) : projectionOf(made);
    const days = Object.entries(columns).map(([name, value]) => [
      name,
      value instanceof Temporal.PlainDate ? value.toString() : value,
    ]);
    expect({ ...row, openedAt: row.openedAt !== null }).toMatchObject({
      ...Object.fromEntries(days),
      openedAt: openedAt !== null,
    });
    expect(row.originalDue, 'the deadline first set').toBe(firstDues.get(row.id));
  }
}

async function expectNumbers(): Promise<void> {
  const recounted = (basis: DeadlineBasis, all: readonly Assignment[]) =>
    countClasses(
      all.map((each) => ({ ...each, ...projectionOf(each) })),
      clock.today(),
      basis,
    );
  const all = [...(await assignments()).values()];
  const page = await tasks.numbers(actor('leader'), { by: 'directive' });
  expect(page.total.current).toMatchObject(recounted('current', all));
  expect(page.total.original).toMatchObject(recounted('original', all));
  expect((await tasks.matrix(actor('leader'), directive, {})).counts).toEqual(recounted('current', all));
}

test('the lists show each person exactly what the written rule lets them see', async () => {
  const facts = await selectFacts(db, root, ids);
  for (const who of EVERYBODY) {
    const lines = await linesToday(db, actor(who), clock.today());
    const sight = sightOf(actor(who), lines);
    const listed = async (asking: Sight, filter: AssignmentFilter) => {
      const selection = { sight: asking, filter, today: clock.today() };
      const { rows } = await selectAssignments(db, selection, { limit: 1000 });
      return new Set(rows.map(({ id }) => id));
    };
    const ruled = facts.filter((parties) => maySee(sight, parties));
    const confirmedBy = { unitIds: sight.confirmingUnits, followedAs: sight.followedAs };
    const own = ruled.filter(
      ({ confirmingUnitId, followerId }) =>
        confirmedBy.unitIds.includes(confirmingUnitId) ||
        (followerId !== null && confirmedBy.followedAs.includes(followerId)),
    );
    // Who is above very many is asked about in another shape; units that nobody has add nothing.
    const many = Array.from({ length: 1001 }, () => randomUUID() as string as UnitId);
    for (const asking of [sight, { ...sight, overseenUnits: [...sight.overseenUnits, ...many] }]) {
      expect(await listed(asking, {}), who).toEqual(new Set(ruled.map(({ id }) => id)));
      expect(await listed(asking, { directiveIds: [directive] }), who).toEqual(
        new Set(ruled.filter(({ id }) => ids.includes(id)).map(({ id }) => id)),
      );
      expect(await listed(asking, { confirmedBy }), who).toEqual(new Set(own.map(({ id }) => id)));
    }
  }
});

test('who sees nothing of a directive finds neither its matrix, its tasks nor its assignments', async () => {
  const only = await world.issue('21/TB-UBND', { leads: [unit('school')] });
  const id = await world.assignment(only, 'school');
  const { task } = await tasks.assignment(actor('head'), id);
  const code = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => error instanceof AppError && error.code,
    );
  for (const stranger of ['otherHead', 'nurseryHead', 'financeHead'] as const) {
    expect(await code(tasks.assignment(actor(stranger), id))).toBe('not_found');
    expect(await code(tasks.task(actor(stranger), task.id))).toBe('not_found');
    expect(await code(tasks.matrix(actor(stranger), only, {}))).toBe('not_found');
    expect(await code(tasks.numbers(actor(stranger), { by: 'unit', directiveId: only }))).toBe('not_found');
    expect((await tasks.assignments(actor(stranger), { directiveId: only })).total).toBe(0);
    expect((await tasks.tasks(actor(stranger), { directiveId: only }, null)).rows).toEqual([]);
  }
  const nobody = { ...actor('head'), positions: [] };
  expect(await code(tasks.assignment(nobody, id))).toBe('not_found');
  expect(await code(tasks.numbers(nobody, { by: 'unit' }))).toBe('not_allowed');
  expect(await tasks.today(nobody)).toMatchObject({ own: null, desk: null });
});
