import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import type { Line, UnitKind } from './unit.ts';
import { type FoundedUnit, type UnitChange } from './unit-change.ts';
import { planUnitChange } from './unit-change-plan.ts';
import {
  holdsOn,
  type PositionRow,
  type SuperiorRow,
  type UnitRows,
  type Validity,
  type VersionRow,
} from './unit-rows.ts';

const id = (name: string) => name as UnitId; // ids of a test are names
const DAY = '2025-07-01';

function version(name: string, kind: UnitKind, from: string | null = '2020-01-01'): VersionRow {
  return { unitId: id(name), name, shortName: name, kind, code: null, from, until: null };
}
function under(unit: string, superior: string, line: Line = 'administrative'): SuperiorRow {
  return { unitId: id(unit), superiorId: id(superior), line, from: '2020-01-01', until: null };
}
function holds(person: string, unit: string): PositionRow {
  return {
    id: `${person}@${unit}` as PositionId,
    personId: person as PersonId,
    unitId: id(unit),
    role: 'head',
    title: 'Thủ trưởng',
    from: '2022-01-01',
    until: null,
  };
}
function founded(name: string, ...superiors: readonly string[]): FoundedUnit {
  return {
    id: id(name),
    name,
    shortName: name,
    kind: 'commune-committee',
    code: null,
    superiors: superiors.map((superior) => ({ line: 'administrative', id: id(superior) })),
  };
}

/** A district of two communes; a school in each, which answers to the education division as well. */
const DISTRICT: UnitRows = {
  versions: [
    version('huyện', 'district-committee'),
    version('phòng GD', 'division'),
    version('xã A', 'commune-committee'),
    version('xã B', 'commune-committee'),
    version('trường A', 'primary'),
    version('trường B', 'primary'),
  ],
  superiors: [
    under('phòng GD', 'huyện'),
    under('xã A', 'huyện'),
    under('xã B', 'huyện'),
    under('trường A', 'xã A'),
    under('trường B', 'xã B'),
    under('trường A', 'phòng GD', 'professional'),
    under('trường B', 'phòng GD', 'professional'),
  ],
  positions: [
    holds('An', 'xã A'),
    holds('Bình', 'xã B'),
    holds('Cúc', 'trường A'),
    holds('Dũng', 'phòng GD'),
  ],
};

let made = 0;
const newId = () => `position ${++made}` as PositionId;
const plan = (change: UnitChange, rows = DISTRICT, day = DAY) => planUnitChange(change, day, rows, newId);

/** "trường A → xã A, phòng GD (professional)" as of a day. */
function superiorsOf(unit: string, rows: UnitRows, day: string): string[] {
  return rows.superiors
    .filter((row) => row.unitId === id(unit) && holdsOn(row, day))
    .map((row) => (row.line === 'administrative' ? row.superiorId : `${row.superiorId} (${row.line})`));
}
function namesOn(rows: UnitRows, day: string): string[] {
  return rows.versions.filter((row) => holdsOn(row, day)).map(({ name }) => name);
}
function officeOf(person: string, rows: UnitRows, day: string): string[] {
  return rows.positions
    .filter((row) => row.personId === person && holdsOn(row, day))
    .map(({ unitId }) => unitId);
}

describe('two communes are merged into a new one', () => {
  const { after, ended, problems } = plan({
    kind: 'merge',
    unitIds: [id('xã A'), id('xã B')],
    into: founded('xã C', 'huyện'),
  });

  test('the day before everything is as it was, from the day on there is one', () => {
    expect(problems).toEqual([]);
    expect(namesOn(after, '2025-06-30')).toEqual(namesOn(DISTRICT, '2025-06-30'));
    expect(namesOn(after, DAY)).toEqual(['huyện', 'phòng GD', 'trường A', 'trường B', 'xã C']);
  });

  test('the schools of both answer to it, and to the division as before', () => {
    expect(superiorsOf('trường A', after, '2025-06-30')).toContain('xã A');
    expect(superiorsOf('trường A', after, DAY).toSorted()).toEqual(['phòng GD (professional)', 'xã C']);
    expect(superiorsOf('trường B', after, DAY)).toContain('xã C');
    expect(superiorsOf('xã A', after, DAY)).toEqual([]);
  });

  test('its people go on there, and it succeeds both', () => {
    expect(officeOf('An', after, '2025-06-30')).toEqual(['xã A']);
    expect(officeOf('An', after, DAY)).toEqual(['xã C']);
    expect(officeOf('Bình', after, DAY)).toEqual(['xã C']);
    expect(ended.map(({ unitId, heirId }) => [unitId, heirId])).toEqual([
      ['xã A', 'xã C'],
      ['xã B', 'xã C'],
    ]);
  });
});

test('a commune that takes another in goes on with its own past', () => {
  const { after, problems, ended } = plan({
    kind: 'merge',
    unitIds: [id('xã A'), id('xã B')],
    into: id('xã A'),
  });
  expect(problems).toEqual([]);
  expect(namesOn(after, DAY)).not.toContain('xã B');
  expect(superiorsOf('trường B', after, DAY)).toContain('xã A');
  expect(officeOf('Bình', after, DAY)).toEqual(['xã A']);
  expect(ended).toHaveLength(1);
});

test('a commune is divided: each school goes where it was said, the rest with the heir', () => {
  const { after, problems } = plan({
    kind: 'split',
    unitId: id('xã A'),
    into: [founded('xã A1', 'huyện'), founded('xã A2', 'huyện')],
    remains: false,
    subordinates: [{ unitId: id('trường A'), to: id('xã A2') }],
    heirId: id('xã A1'),
  });
  expect(problems).toEqual([]);
  expect(namesOn(after, DAY)).toEqual(expect.arrayContaining(['xã A1', 'xã A2']));
  expect(namesOn(after, DAY)).not.toContain('xã A');
  expect(superiorsOf('trường A', after, DAY)).toContain('xã A2');
  expect(superiorsOf('trường A', after, DAY)).toContain('phòng GD (professional)');
  expect(officeOf('An', after, DAY)).toEqual(['xã A1']);
});

test('a part is taken out of a commune, which goes on with the rest', () => {
  const { after, problems, ended } = plan({
    kind: 'split',
    unitId: id('xã A'),
    into: [founded('xã A2', 'huyện')],
    remains: true,
    subordinates: [{ unitId: id('trường A'), to: id('xã A2') }],
    heirId: id('xã A'),
  });
  expect({ problems, ended }).toEqual({ problems: [], ended: [] });
  expect(namesOn(after, DAY)).toEqual(expect.arrayContaining(['xã A', 'xã A2']));
  expect(superiorsOf('trường A', after, DAY)).toContain('xã A2');
  expect(officeOf('An', after, DAY)).toEqual(['xã A']);
});

test('a division is dissolved: what answered to it answers to its successor on that line', () => {
  const { after, problems } = plan({ kind: 'dissolve', unitId: id('phòng GD'), heirId: id('xã A') });
  expect(problems).toEqual([]);
  expect(superiorsOf('trường B', after, DAY)).toEqual(['xã B', 'xã A (professional)']);
  // What comes to stand under two lines of the same unit stands there twice, on each line once.
  expect(superiorsOf('trường A', after, DAY)).toEqual(['xã A', 'xã A (professional)']);
  expect(officeOf('Dũng', after, DAY)).toEqual(['xã A']);
});

test('the heir of its own superior does not come to stand below itself', () => {
  const { after, problems } = plan({ kind: 'dissolve', unitId: id('huyện'), heirId: id('xã A') });
  expect(problems).toEqual([]);
  expect(superiorsOf('xã A', after, DAY)).toEqual([]);
  expect(superiorsOf('xã B', after, DAY)).toEqual(['xã A']);
});

test('a unit is renamed, moved, founded: before the day it is as it was', () => {
  const renamed = plan({
    kind: 'rename',
    unitId: id('trường A'),
    name: 'Trường TH&THCS A',
    shortName: 'TH&THCS A',
    unitKind: 'primary-lower-secondary',
    code: 'T1.2',
  });
  expect(namesOn(renamed.after, '2025-06-30')).toContain('trường A');
  expect(namesOn(renamed.after, DAY)).toContain('Trường TH&THCS A');
  const moved = plan({
    kind: 'move',
    unitId: id('trường A'),
    line: 'administrative',
    superiorId: id('xã B'),
  });
  expect(superiorsOf('trường A', moved.after, '2025-06-30')).toContain('xã A');
  expect(superiorsOf('trường A', moved.after, DAY)).toContain('xã B');
  const out = plan({ kind: 'move', unitId: id('trường A'), line: 'professional', superiorId: null });
  expect(superiorsOf('trường A', out.after, DAY)).toEqual(['xã A']);
  const fresh = plan({ kind: 'found', unit: founded('xã C', 'huyện') });
  expect(superiorsOf('xã C', fresh.after, DAY)).toEqual(['huyện']);
  for (const { problems } of [renamed, moved, out, fresh]) expect(problems).toEqual([]);
});

describe('what cannot be is refused with the unit that stands in the way:', () => {
  test.each<[string, UnitChange, string]>([
    [
      'a unit that is not there',
      { kind: 'dissolve', unitId: id('xã Z'), heirId: id('xã A') },
      'unit-not-there',
    ],
    [
      'a successor that is not there',
      { kind: 'dissolve', unitId: id('xã A'), heirId: id('xã Z') },
      'heir-not-there',
    ],
    [
      'a unit that succeeds itself',
      { kind: 'dissolve', unitId: id('xã A'), heirId: id('xã A') },
      'heir-not-there',
    ],
    ['one commune alone is no merger', { kind: 'merge', unitIds: [id('xã A')], into: id('xã A') }, 'too-few'],
    [
      'a circle of superiors',
      { kind: 'move', unitId: id('huyện'), line: 'administrative', superiorId: id('trường A') },
      'circle',
    ],
    [
      'a superior that is not there',
      { kind: 'move', unitId: id('xã A'), line: 'party', superiorId: id('tỉnh') },
      'superior-not-there',
    ],
    [
      'a move to where it is',
      { kind: 'move', unitId: id('xã A'), line: 'administrative', superiorId: id('huyện') },
      'nothing-changes',
    ],
  ])('%s', (_, change, problem) => {
    expect(plan(change).problems.map((one) => one.problem)).toContain(problem);
  });

  test('a code that another unit has', () => {
    const rows = {
      ...DISTRICT,
      versions: DISTRICT.versions.map((row) => (row.unitId === id('xã A') ? { ...row, code: 'H1.2' } : row)),
    };
    const change: UnitChange = { kind: 'found', unit: { ...founded('xã C', 'huyện'), code: 'H1.2' } };
    expect(plan(change, rows).problems).toEqual([{ problem: 'code-taken', unitId: 'xã C' }]);
  });

  test('a unit of which something later is on record already', () => {
    const { after } = plan(
      { kind: 'dissolve', unitId: id('xã B'), heirId: id('xã A') },
      DISTRICT,
      '2026-01-01',
    );
    const renamed = plan(
      {
        kind: 'rename',
        unitId: id('trường A'),
        name: 'A mới',
        shortName: 'A',
        unitKind: 'primary',
        code: null,
      },
      after,
      '2025-12-01',
    );
    expect(renamed.problems).toEqual([]);
    const again = plan(
      {
        kind: 'rename',
        unitId: id('trường A'),
        name: 'A cũ',
        shortName: 'A',
        unitKind: 'primary',
        code: null,
      },
      renamed.after,
      '2025-08-01',
    );
    expect(again.problems).toEqual([{ problem: 'changed-later', unitId: 'trường A' }]);
  });
});

describe('whatever is done to units in whatever order', () => {
  const names = ['huyện', 'phòng GD', 'xã A', 'xã B', 'trường A', 'trường B', 'mới 1', 'mới 2', 'mới 3'];
  const unit = fc.constantFrom(...names).map(id);
  const fresh = fc
    .record({ name: fc.constantFrom('mới 1', 'mới 2', 'mới 3'), above: unit })
    .map(({ name, above }) => founded(name, above));
  const change: fc.Arbitrary<UnitChange> = fc.oneof(
    fresh.map((one): UnitChange => ({ kind: 'found', unit: one })),
    fc.tuple(unit, unit).map(([unitId, heirId]): UnitChange => ({ kind: 'dissolve', unitId, heirId })),
    fc.tuple(fc.uniqueArray(unit, { minLength: 2, maxLength: 3 }), fc.option(fresh)).map(
      ([unitIds, into]): UnitChange => ({
        kind: 'merge',
        unitIds,
        into: into ?? unitIds[0] ?? id('huyện'),
      }),
    ),
    fc
      .tuple(unit, fc.option(unit), fc.constantFrom<Line>('administrative', 'professional'))
      .map(([unitId, superiorId, line]): UnitChange => ({ kind: 'move', unitId, line, superiorId })),
    fc.tuple(unit, fresh, unit, fc.boolean()).map(
      ([unitId, part, below, remains]): UnitChange => ({
        kind: 'split',
        unitId,
        into: remains ? [part] : [part, { ...part, id: id('mới 4'), name: 'mới 4' }],
        remains,
        subordinates: [{ unitId: below, to: part.id }],
        heirId: remains ? unitId : part.id,
      }),
    ),
    unit.map(
      (unitId): UnitChange => ({
        kind: 'rename',
        unitId,
        name: `${unitId} khác`,
        shortName: 'khác',
        unitKind: 'other',
        code: null,
      }),
    ),
  );
  const day = fc
    .integer({ min: 0, max: 400 })
    .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString());

  test('lines lead only to units of the time, people act only for units of the time, the past is untouched', () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(change, day), { maxLength: 12 }), (wanted) => {
        let rows = DISTRICT;
        for (const [one, on] of wanted) {
          const next = planUnitChange(one, on, rows, newId);
          const again = one.kind === 'found' || one.kind === 'split' || one.kind === 'merge';
          const isTwice =
            again && next.founded.some((unitId) => rows.versions.some((row) => row.unitId === unitId));
          if (next.problems.length > 0 || isTwice) continue;
          carriedOut += 1;
          expect(asOf(next.after, dayBefore(on))).toEqual(asOf(rows, dayBefore(on)));
          rows = next.after;
          expect(faults(rows)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
    expect(carriedOut).toBeGreaterThan(500);
  });
});

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** Everything that holds on a day, without the ends of its time. */
function asOf(rows: UnitRows, day: string): unknown[] {
  return [...rows.versions, ...rows.superiors, ...rows.positions]
    .filter((row) => holdsOn(row, day))
    .map((row) => JSON.stringify({ ...row, from: null, until: null }))
    .toSorted();
}

/** What the temporal keys of the database would refuse. */
function faults(rows: UnitRows): string[] {
  const empty = [...rows.versions, ...rows.superiors, ...rows.positions].filter(
    ({ from, until }) => from !== null && until !== null && from >= until,
  );
  const doubles = [
    ...overlapping(rows.versions, ({ unitId }) => unitId),
    ...overlapping(rows.superiors, ({ unitId, line }) => `${unitId} ${line}`),
    ...overlapping(rows.positions, ({ personId, unitId, role }) => `${personId} ${unitId} ${role}`),
  ];
  const exists = (unitId: UnitId, when: Validity): boolean =>
    rows.versions.some((row) => row.unitId === unitId && covers(row, when)) ||
    coveredTogether(
      rows.versions.filter((row) => row.unitId === unitId),
      when,
    );
  const hanging = [
    ...rows.superiors.filter((row) => !exists(row.unitId, row) || !exists(row.superiorId, row)),
    ...rows.positions.filter((row) => !exists(row.unitId, row)),
  ];
  return [...empty, ...doubles, ...hanging].map((row) => JSON.stringify(row));
}

function covers(outer: Validity, inner: Validity): boolean {
  const starts = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  return starts && (outer.until === null || (inner.until !== null && inner.until <= outer.until));
}

function coveredTogether(versions: readonly Validity[], when: Validity): boolean {
  let reached = when.from;
  for (const row of versions.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    if (reached !== null && holdsOn(row, reached)) {
      if (row.until === null) return true;
      reached = row.until;
      if (when.until !== null && reached >= when.until) return true;
    }
  }
  return false;
}

function overlapping<Row extends Validity>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...Map.groupBy(rows, key).values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return inOrder.filter((row, index) => {
      const next = inOrder[index + 1];
      return next !== undefined && (row.until === null || (next.from ?? '') < row.until);
    });
  });
}
