import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, ROLES, type Role } from '../base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../base/ids.ts';
import { ASSIGNMENT_STATES, MOVE_KINDS, MOVES, type MoveKind, type Side } from './assignment.ts';
import {
  type AssignmentParties,
  type Lines,
  type Moved,
  maySee,
  maySeeNumbers,
  maySideMove,
  movesOpenTo,
  oversees,
  sidesOf,
  sightOf,
  unitsToPassOnTo,
} from './task.policy.ts';

// Made-up ids; branding them is the whole purpose of these casts.
const unit = (n: number) => `00000000-0000-7000-8000-00000000000${n}` as UnitId;
const person = (n: number) => `00000000-0000-7000-9000-00000000000${n}` as PersonId;
const POSITION = '00000000-0000-7000-a000-000000000001' as PositionId;

/** The district, its office, the education division, a commune, two schools under both, and a cultural house. */
const UNITS = {
  root: unit(1),
  office: unit(2),
  division: unit(3),
  commune: unit(4),
  school: unit(5),
  other: unit(6),
  house: unit(7),
};
const lines: Lines = {
  deskIds: [UNITS.root, UNITS.office],
  below: (id) => {
    if (id === UNITS.root) return Object.values(UNITS).filter((each) => each !== UNITS.root);
    return id === UNITS.division || id === UNITS.commune ? [UNITS.school, UNITS.other] : [];
  },
};

function actor(personId: PersonId, ...positions: readonly [UnitId, Role][]): Actor {
  return {
    personId,
    name: 'Người thử',
    rootId: UNITS.root,
    requestId: 'test',
    address: null,
    positions: positions.map(([unitId, role]) => ({
      id: POSITION,
      unitId,
      unitName: 'Đơn vị',
      role,
      title: 'Chức vụ',
    })),
  };
}

const parties: AssignmentParties = {
  rootId: UNITS.root,
  unitId: UNITS.school,
  cooperatorIds: [UNITS.house],
  viaIds: [UNITS.division],
  stationId: null,
  confirmingUnitId: UNITS.root,
  followerId: person(9),
};

const TODAY = Temporal.PlainDate.from('2024-06-20');
/** Everything has been asked for, so that every answer is open. */
const ASKED: Omit<Moved, 'state' | 'submittedBy'> = {
  currentDue: TODAY,
  submittedOn: null,
  station: null,
  extension: { due: TODAY.add({ days: 9 }), by: person(8) },
  explanationAskedOn: TODAY,
  cause: { standing: 'recorded', by: person(8) },
};
/** Nothing has, and it is late. */
const UNASKED: Omit<Moved, 'state' | 'submittedBy'> = {
  currentDue: TODAY.subtract({ days: 1 }),
  submittedOn: null,
  station: null,
  extension: null,
  explanationAskedOn: null,
  cause: null,
};

const moves = (who: Actor, state: (typeof ASSIGNMENT_STATES)[number] = 'submitted') =>
  movesOpenTo(sidesOf(who, parties, lines), who, { ...ASKED, state, submittedBy: person(1) }, TODAY);
const sees = (who: Actor) => maySee(sightOf(who, lines), parties);

describe('who may see an assignment of a school', () => {
  test.each<[string, Actor, boolean]>([
    ['its head', actor(person(1), [UNITS.school, 'head']), true],
    ['its staff', actor(person(1), [UNITS.school, 'staff']), true],
    ['the head of another school', actor(person(1), [UNITS.other, 'head']), false],
    ['a unit that cooperates', actor(person(1), [UNITS.house, 'head']), true],
    ['the division it goes through', actor(person(1), [UNITS.division, 'staff']), true],
    ['a clerk of the commune above it', actor(person(1), [UNITS.commune, 'clerk']), true],
    ['staff of the commune above it', actor(person(1), [UNITS.commune, 'staff']), false],
    ['a specialist of the district office', actor(person(1), [UNITS.office, 'specialist']), true],
    ['staff of the district office', actor(person(1), [UNITS.office, 'staff']), false],
    ['the follower, wherever they sit', actor(person(9), [UNITS.other, 'staff']), true],
    ['the follower who no longer holds any position', actor(person(9)), false],
    ['somebody without a position', actor(person(1)), false],
  ])('%s: %#', (_who, who, expected) => {
    expect(sees(who)).toBe(expected);
  });

  test('nobody of another root unit', () => {
    const stranger = { ...actor(person(1), [UNITS.school, 'head']), rootId: unit(0) };
    expect(sees(stranger)).toBe(false);
    expect(sidesOf(stranger, parties, lines)).toEqual([]);
  });
});

const ASSIGNER_MOVES: readonly MoveKind[] = [
  'extension-granted',
  'extension-refused',
  'cause-accepted',
  'cause-refused',
  'deadline-changed',
  'superseded',
  'cancelled',
];

describe('who may do what', () => {
  test('the school submits, and takes its submission back', () => {
    expect(moves(actor(person(1), [UNITS.school, 'head']))).toEqual([
      'opened',
      'withdrawn',
      'explained',
      'extension-withdrawn',
    ]);
  });
  test('its administrator keeps accounts and does no task', () => {
    expect(moves(actor(person(1), [UNITS.school, 'administrator']))).toEqual([]);
  });
  test('a specialist of the district office confirms for the district', () => {
    expect(moves(actor(person(2), [UNITS.office, 'specialist']))).toEqual([
      'confirmed',
      'sent-back',
      ...ASSIGNER_MOVES,
    ]);
  });
  test('a specialist of the division, which does not confirm it, does not', () => {
    expect(moves(actor(person(2), [UNITS.division, 'specialist']))).toEqual([]);
  });
  test('the clerk of the district changes a deadline, and confirms nothing', () => {
    expect(moves(actor(person(2), [UNITS.root, 'clerk']))).toEqual(ASSIGNER_MOVES);
  });
  test('the follower confirms and changes', () => {
    expect(moves(actor(person(9), [UNITS.office, 'staff']))).toEqual([
      'confirmed',
      'sent-back',
      ...ASSIGNER_MOVES,
    ]);
  });
  test('the follower who works at the school now only does its task', () => {
    expect(moves(actor(person(9), [UNITS.school, 'head']))).toEqual([
      'opened',
      'withdrawn',
      'explained',
      'extension-withdrawn',
    ]);
  });
  test('nobody confirms what they submitted themselves', () => {
    const both = actor(person(1), [UNITS.school, 'head'], [UNITS.root, 'leader']);
    expect(moves(both)).not.toContain('confirmed');
    expect(moves(both)).toContain('sent-back');
  });
  test('nobody answers what they asked for themselves', () => {
    const both = actor(person(8), [UNITS.school, 'head'], [UNITS.root, 'leader']);
    expect(moves(both)).not.toContain('extension-granted');
    expect(moves(both)).not.toContain('cause-accepted');
    expect(moves(both)).toContain('deadline-changed');
  });
  test('a unit passes on to those under it, by those of it who hand tasks out', () => {
    const ofDivision = { ...parties, unitId: UNITS.division };
    const may = (role: Role, concerned: AssignmentParties) => {
      const who = actor(person(1), [concerned.unitId, role]);
      return maySideMove(sidesOf(who, concerned, lines), 'passed-on');
    };
    expect(may('head', ofDivision)).toBe(true);
    expect(may('staff', ofDivision)).toBe(false);
    expect(may('head', parties)).toBe(false);
    expect(unitsToPassOnTo(ofDivision, lines)).toEqual([UNITS.school, UNITS.other]);
  });
  test('numbers are for everybody in office, of what they may see; for nobody else', () => {
    expect(maySeeNumbers(sightOf(actor(person(1), [UNITS.school, 'staff']), lines))).toBe(true);
    expect(maySeeNumbers(sightOf(actor(person(1)), lines))).toBe(false);
  });
  test('the other units of a task are shown to who oversees, not to a school', () => {
    expect(oversees(sightOf(actor(person(1), [UNITS.school, 'head']), lines), parties)).toBe(false);
    expect(oversees(sightOf(actor(person(1), [UNITS.commune, 'clerk']), lines), parties)).toBe(true);
    expect(oversees(sightOf(actor(person(1), [UNITS.office, 'leader']), lines), parties)).toBe(true);
  });
});

/** The written rule, said once more in other words: the moves each side has. */
const WRITTEN: Readonly<Record<Side, readonly MoveKind[]>> = {
  doer: [
    'opened',
    'received',
    'started',
    'reported',
    'submitted',
    'withdrawn',
    'returned',
    'explained',
    'extension-asked',
    'extension-withdrawn',
    'cause-recorded',
  ],
  dispatcher: ['passed-on'],
  station: ['forwarded', 'sent-back'],
  confirmer: ['confirmed', 'sent-back', 'reopened'],
  assigner: ['reassigned', 'suspended', 'resumed', 'explanation-asked', ...ASSIGNER_MOVES],
};
/** Those that need something asked, and those that need nothing asked. */
const ANSWERS: readonly MoveKind[] = [
  'explained',
  'extension-withdrawn',
  'extension-granted',
  'extension-refused',
  'cause-accepted',
  'cause-refused',
  'forwarded',
];
const QUESTIONS: readonly MoveKind[] = [
  'extension-asked',
  'explanation-asked',
  'cause-recorded',
  'forwarded',
];

describe('for every move, any person and any units', () => {
  const anyUnit = fc.constantFrom(...Object.values(UNITS));
  const anyPerson = fc.integer({ min: 1, max: 9 }).map(person);
  const anyActor = fc
    .tuple(anyPerson, fc.array(fc.tuple(anyUnit, fc.constantFrom(...ROLES)), { maxLength: 3 }))
    .map(([id, positions]) => actor(id, ...positions));
  const anyParties: fc.Arbitrary<AssignmentParties> = fc
    .record({
      rootId: fc.constant(UNITS.root),
      unitId: anyUnit,
      cooperatorIds: fc.array(anyUnit, { maxLength: 2 }),
      viaIds: fc.array(anyUnit, { maxLength: 2 }),
      confirmingUnitId: anyUnit,
      followerId: fc.option(anyPerson),
      lies: fc.boolean(),
    })
    .map(({ lies, ...made }) => ({ ...made, stationId: (lies ? made.viaIds[0] : undefined) ?? null }));
  const cases = fc.tuple(
    anyActor,
    anyParties,
    fc.constantFrom(...MOVE_KINDS),
    fc.constantFrom(...ASSIGNMENT_STATES),
  );

  test('a move is open exactly to the side that the written rule names, in the states of the table', () => {
    fc.assert(
      fc.property(cases, ([who, concerned, kind, state]) => {
        const desk = [UNITS.root, UNITS.office];
        const confirming = desk.includes(concerned.confirmingUnitId) ? desk : [concerned.confirmingUnitId];
        const at = (units: readonly UnitId[], roles: readonly Role[]) =>
          who.positions.some(({ unitId, role }) => units.includes(unitId) && roles.includes(role));
        const inOffice = who.positions.length > 0;
        const works = who.positions.some(({ unitId }) => unitId === concerned.unitId);
        const follows = inOffice && concerned.followerId === who.personId && !works;
        const onSide = {
          doer: at([concerned.unitId], ['leader', 'head', 'specialist', 'clerk', 'staff']),
          station:
            concerned.stationId !== null &&
            at([concerned.stationId], ['leader', 'head', 'specialist', 'clerk']),
          confirmer: follows || at(confirming, ['leader', 'head', 'specialist']),
          dispatcher:
            at([concerned.unitId], ['leader', 'head', 'specialist', 'clerk']) &&
            lines.below(concerned.unitId).length > 0,
          assigner: follows || at([...desk, ...confirming], ['leader', 'head', 'specialist', 'clerk']),
        };
        const right = (['doer', 'dispatcher', 'station', 'confirmer', 'assigner'] as const).some(
          (side) => onSide[side] && WRITTEN[side].includes(kind),
        );
        const sides = sidesOf(who, concerned, lines);
        expect(maySideMove(sides, kind)).toBe(right);
        const openAfter = (asked: Omit<Moved, 'state' | 'submittedBy'>) =>
          movesOpenTo(sides, { personId: person(0) }, { ...asked, state, submittedBy: null }, TODAY);
        const inState = right && (MOVES[kind].from as readonly string[]).includes(state);
        expect(openAfter(ASKED).includes(kind)).toBe(inState && !QUESTIONS.includes(kind));
        // While it lies on its way it is passed on, and nobody confirms it.
        expect(openAfter({ ...ASKED, station: UNITS.division }).includes(kind)).toBe(
          inState && kind !== 'confirmed' && (kind === 'forwarded' || !QUESTIONS.includes(kind)),
        );
        // More time is asked for in time alone.
        const asks = kind === 'extension-asked';
        expect(openAfter(UNASKED).includes(kind)).toBe(inState && !ANSWERS.includes(kind) && !asks);
        const inTime = { ...UNASKED, currentDue: TODAY };
        expect(openAfter(inTime).includes(kind)).toBe(
          inState && !ANSWERS.includes(kind) && kind !== 'explanation-asked',
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('who may move it may also see it', () => {
    fc.assert(
      fc.property(anyActor, anyParties, (who, concerned) => {
        if (sidesOf(who, concerned, lines).length > 0)
          expect(maySee(sightOf(who, lines), concerned)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
