import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, UnitId } from '../base/ids.ts';
import {
  BASES,
  type BothCounts,
  countFigures,
  type DayStanding,
  FIGURES,
  type FigureFrame,
  isIn,
  standingOn,
} from './figures.ts';
import { linesToday } from './lines.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { frameOf, type NumbersPage } from './numbers.actions.ts';
import { COUNTED_BY, type NumbersQuery } from './numbers-query.ts';
import { daysPeriod } from './report-period.ts';
import { maySee, sightOf } from './task.policy.ts';
import {
  type AssignmentFacts,
  type RecordedEvent,
  selectEvents,
  selectFacts,
  selectProjections,
} from './task.store.ts';
import { makeWorld, UNITS, type UnitKey } from './task-world.test-data.ts';

const BEGIN = Temporal.PlainDate.from('2024-06-10');
const world = await makeWorld(await testDatabase(), BEGIN.toString());
const { db, tasks, actor, unit, person, clock } = world;
const root = unit('district');
const directives = [
  await world.issue(
    '30/TB-UBND',
    {
      leads: [unit('school'), unit('other'), unit('nursery')],
      via: [unit('division')],
      due: BEGIN.add({ days: 6 }),
    },
    { leads: [unit('division'), unit('commune')], confirmingUnitId: unit('office'), due: null },
  ),
  await world.issue('31/TB-UBND', {
    leads: [unit('school'), unit('finance')],
    confirmingUnitId: unit('division'),
    followerId: person('colleague'),
    due: BEGIN.add({ days: 3 }),
  }),
];
const ids = (await selectProjections(db, root)).map(({ id }) => id);
const READERS = ['leader', 'divisionHead', 'communeClerk', 'head', 'colleague'] as const;
const KINDS = [
  'opened',
  'received',
  'reported',
  'submitted',
  'returned',
  'confirmed',
  'sent-back',
  'reopened',
  'deadline-changed',
  'suspended',
  'resumed',
  'cause-recorded',
  'cause-accepted',
  'cancelled',
] as const;

function happening(kind: (typeof KINDS)[number], due: Temporal.PlainDate): MoveHappening {
  switch (kind) {
    case 'reported':
      return { kind, text: 'Tiến độ', percent: null };
    case 'submitted':
    case 'confirmed':
    case 'cause-accepted':
      return { kind, text: 'Kết quả' };
    case 'deadline-changed':
      return { kind, reason: 'Lý do', due };
    case 'returned':
    case 'sent-back':
    case 'reopened':
    case 'cancelled':
    case 'suspended':
    case 'resumed':
    case 'cause-recorded':
      return { kind, reason: 'Lý do' };
    case 'opened':
    case 'received':
      break;
  }
  return { kind };
}

const step = fc.record({
  who: fc.constantFrom(
    'leader',
    'specialist',
    'divisionHead',
    'head',
    'otherHead',
    'nurseryHead',
    'financeHead',
    'communeClerk',
  ),
  id: fc.constantFrom(...ids),
  // Cancelling ends the story of an assignment, so it is rarer than the rest.
  kind: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...KINDS.slice(0, -1)) },
    { weight: 1, arbitrary: fc.constant('cancelled' as const) },
  ),
  daysLater: fc.constantFrom(0, 0, 1, 2),
  dueIn: fc.integer({ min: 0, max: 9 }),
});

const question = fc.record({
  who: fc.constantFrom(...READERS),
  by: fc.constantFrom(...COUNTED_BY),
  directive: fc.constantFrom(undefined, ...directives),
  unit: fc.constantFrom<UnitKey | undefined>(
    undefined,
    undefined,
    'district',
    'division',
    'commune',
    'school',
  ),
  alone: fc.boolean(),
  // Days since the beginning; a period that ends before it begins is none.
  from: fc.integer({ min: -2, max: 30 }),
  length: fc.integer({ min: -4, max: 20 }),
  asOf: fc.option(fc.integer({ min: 0, max: 40 })),
  // Which lists are opened from each line.
  lists: fc.array(fc.tuple(fc.constantFrom(...FIGURES), fc.constantFrom(...BASES)), {
    minLength: 3,
    maxLength: 3,
  }),
});

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

function queryOf(asked: Question): NumbersQuery {
  const from = BEGIN.add({ days: asked.from });
  return {
    by: asked.by,
    directiveId: asked.directive,
    unitId: asked.unit && unit(asked.unit),
    alone: (asked.unit !== undefined && asked.alone) || undefined,
    period: (asked.length < 0 ? null : daysPeriod(from, from.add({ days: asked.length }))) ?? undefined,
    day: asked.asOf === null ? undefined : BEGIN.add({ days: asked.asOf }),
  };
}

/** A unit with all that answers to it, as the world was drawn up. */
function withBelow(top: UnitId): UnitId[] {
  const below = Object.entries(UNITS).filter(([, { under }]) => under.some((each) => unit(each) === top));
  // The keys are those of the world.
  return [top, ...below.flatMap(([key]) => withBelow(unit(key as UnitKey)))];
}

interface Recounted {
  readonly facts: AssignmentFacts;
  readonly standing: DayStanding;
}

async function recounted(asked: Question, query: NumbersQuery, frame: FigureFrame): Promise<Recounted[]> {
  const lines = await linesToday(db, actor(asked.who), clock.today());
  const sight = sightOf(actor(asked.who), lines);
  const units =
    query.unitId === undefined
      ? null
      : query.alone
        ? [query.unitId]
        : withBelow(unit(asked.unit ?? 'district'));
  const events: Map<AssignmentId, RecordedEvent[]> = await selectEvents(db, root, ids);
  return (await selectFacts(db, root, ids)).flatMap((facts) => {
    const standing = standingOn(events.get(facts.id) ?? [], { day: frame.day, unitId: facts.unitId });
    const isAsked =
      maySee(sight, facts) &&
      (query.directiveId === undefined || facts.directiveId === query.directiveId) &&
      (units === null || units.some((id) => id === facts.unitId));
    return isAsked && standing !== null ? [{ facts, standing }] : [];
  });
}

function count(all: readonly Recounted[], frame: FigureFrame): BothCounts {
  const of = (basis: 'current' | 'original') =>
    countFigures(
      all.map(({ standing }) => standing),
      { ...frame, basis },
    );
  return { current: of('current'), original: of('original') };
}

async function expectFigures(asked: Question): Promise<void> {
  const query = queryOf(asked);
  const frame = frameOf(query, clock.today());
  const all = await recounted(asked, query, frame);
  const page = await tasks.numbers(actor(asked.who), query).catch((error: unknown) => {
    // Of a directive that they see nothing of, nobody learns that it is there.
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
    return null;
  });
  if (page === null) {
    expect(count(all, frame).current.total).toBe(0);
    return;
  }
  expect(page.total).toEqual(count(all, frame));
  for (const line of page.lines) {
    const own = all.filter(({ facts }) => isOfLine(line.key, facts, page));
    if (line.key !== 'other') expect(line.counts, line.name ?? line.key).toEqual(count(own, frame));
    for (const [figure, basis] of asked.lists) {
      const list = await tasks.figureList(
        actor(asked.who),
        { ...query, ...line.narrowing, figure, basis },
        { page: 1, pageSize: 100 },
      );
      expect(list.total, `${line.name} ${figure}`).toBe(line.counts[basis][figure]);
      expect(list.rows).toHaveLength(list.total);
      if (line.key === 'other') continue;
      const expected = own.filter(({ standing }) => isIn(figure, standing, { ...frame, basis }));
      expect(list.rows.map(({ id }) => id).toSorted()).toEqual(
        expected.map(({ facts }) => facts.id).toSorted(),
      );
    }
  }
}

/** The key of a line by unit is a unit; the one that the lines are under counts its own work alone. */
function isOfLine(
  key: string,
  facts: AssignmentFacts,
  { query: { by }, top: { id: topId } }: NumbersPage,
): boolean {
  if (by === 'directive') return facts.directiveId === key;
  if (by === 'field') return key === facts.confirmingUnitId;
  if (by === 'issuer') return true;
  return (key === topId ? [topId] : withBelow(key as UnitId)).includes(facts.unitId);
}

test('figures of any day equal a recount from the events, each opens a list of just so many, and nobody’s hold more than they see', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 8, maxLength: 20 }),
      fc.array(question, { minLength: 3, maxLength: 4 }),
      async (steps, questions) => {
        for (const { who, id, kind, daysLater, dueIn } of steps) {
          if (daysLater > 0) clock.goTo(clock.today().add({ days: daysLater }).toString());
          const due = clock.today().add({ days: dueIn });
          await tasks
            .move(actor(who), { assignmentId: id, happening: happening(kind, due), requestKey: null })
            .catch((error: unknown) => {
              if (!(error instanceof AppError)) throw error;
            });
        }
        for (const asked of questions) await expectFigures(asked);
      },
    ),
    { numRuns: Number(process.env['NUMBERS_RUNS'] ?? 6) },
  );
});
