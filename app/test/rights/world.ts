import * as fc from 'fast-check';
import { ROLES } from '../../src/base/actor.ts';
import { ASSIGNMENT_STATES } from '../../src/tasks/assignment.ts';
import type { Facts, Span, Thing } from './facts.ts';

/**
 * Random worlds: units that begin, change, end and are succeeded, on three lines of command at once; people with several
 * positions over time and in others' places; directives of several desks and their work. Everything holds what the
 * constraints of the database ask for, so that the same worlds can be stored.
 */

/** Days on which something begins or ends. */
const TURNS = ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'] as const;

/** Days that are asked about: the turns, the days before them, and some between. */
export const DAYS = [...TURNS, '2024-06-30', '2024-12-31', '2025-06-30', '2025-09-15', '2025-12-31'] as const;

const KINDS = [
  'district-committee',
  'commune-committee',
  'office',
  'office',
  'division',
  'department',
  'primary',
  'preschool',
  'other',
] as const;

const LINES = ['administrative', 'professional', 'party'] as const;

const UNITS = 7;
const PEOPLE = 5;

// Recognisable in a counterexample, and of the shape that the database takes.
const idOf = (kind: string, n: number): string =>
  `${kind.padEnd(8, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const UNIT = (n: number): string => idOf('a', n);
export const PERSON = (n: number): string => idOf('b', n);
export const DIRECTIVE = (n: number): string => idOf('c', n);
export const TASK = (n: number): string => idOf('d', n);
export const ASSIGNMENT = (n: number): string => idOf('e', n);

const anyUnit = fc.nat(UNITS - 1);
const anyPerson = fc.nat(PEOPLE - 1);

const unitShape = fc.record({
  kind: fc.constantFrom(...KINDS),
  laterKind: fc.constantFrom(...KINDS),
  from: fc.nat(1),
  until: fc.option(fc.integer({ min: 3, max: 5 }), { freq: 2 }),
  superiors: fc.tuple(...LINES.map(() => fc.option(anyUnit, { freq: 3 }))),
  heir: anyUnit,
});

const positionShape = fc.record({
  person: anyPerson,
  unit: anyUnit,
  role: fc.constantFrom(...ROLES),
  from: fc.nat(4),
  length: fc.option(fc.integer({ min: 1, max: 3 })),
  actingFor: fc.option(anyPerson, { freq: 5 }),
});

const shape = fc.record({
  units: fc.array(unitShape, { minLength: UNITS, maxLength: UNITS }),
  positions: fc.array(positionShape, { minLength: 5, maxLength: 14 }),
  directives: fc.array(fc.record({ keeper: anyUnit, unissued: fc.nat(3), elsewhere: fc.boolean() }), {
    minLength: 2,
    maxLength: 4,
  }),
  tasks: fc.array(
    fc.record({
      directive: fc.nat(3),
      follower: fc.option(anyPerson),
      confirming: anyUnit,
      issuedBy: anyPerson,
      cooperators: fc.uniqueArray(anyUnit, { maxLength: 2 }),
      via: fc.uniqueArray(anyUnit, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  sets: fc.array(fc.record({ owner: fc.option(anyUnit), elsewhere: fc.boolean() }), { maxLength: 3 }),
  assignments: fc.array(
    fc.record({
      task: fc.nat(3),
      unit: anyUnit,
      // Most of what is done is done to open work.
      state: fc.constantFrom(
        ...ASSIGNMENT_STATES,
        'assigned',
        'in-progress',
        'submitted',
        'in-progress',
        'submitted',
        'suspended',
      ),
      submittedBy: anyPerson,
      onTheWay: fc.constantFrom(true, true, true, false),
      submittedOn: fc.constantFrom(...TURNS),
      due: fc.option(fc.constantFrom(...TURNS), { freq: 4 }),
      extensionBy: fc.option(anyPerson, { freq: 2 }),
      explanationAskedOn: fc.option(fc.constantFrom(...TURNS), { freq: 2 }),
      cause: fc.option(
        fc.record({ standing: fc.constantFrom('recorded', 'accepted', 'refused'), by: anyPerson }),
        { freq: 2 },
      ),
    }),
    { minLength: 3, maxLength: 8 },
  ),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

export const anyFacts: fc.Arbitrary<Facts> = shape.map(factsOf);

function factsOf(made: Shape): Facts {
  const lives = made.units.map(({ from, until }) => spanOf(from, until));
  const work = workOf(made);
  return {
    root: UNIT(0),
    ...unitsOf(made, lives),
    persons: Array.from({ length: PEOPLE }, (_, n) => PERSON(n)),
    positions: positionsOf(made, lives),
    ...work,
    sets: made.sets.map(({ owner, elsewhere }, n) => ({
      id: idOf('f', n),
      root: elsewhere && n === 2 ? UNIT(1) : UNIT(0),
      owner: owner === null ? null : UNIT(owner),
    })),
  };
}

function spanOf(from: number, until: number | null): Span {
  return { from: TURNS[from] ?? TURNS[0], until: until === null ? null : (TURNS[until] ?? null) };
}

function unitsOf(made: Shape, lives: readonly Span[]): Pick<Facts, 'versions' | 'superiors' | 'heirs'> {
  const turn = TURNS[2];
  return {
    versions: made.units.flatMap(({ kind, laterKind }, n) => {
      const life = lives[n] ?? spanOf(0, null);
      return [
        { unit: UNIT(n), kind, from: life.from, until: turn },
        { unit: UNIT(n), kind: laterKind, from: turn, until: life.until },
      ];
    }),
    superiors: made.units.flatMap(({ superiors }, n) =>
      superiors.flatMap((superior, line) => {
        const span = superior === null ? null : common(lives[n], lives[superior]);
        return superior === null || superior === n || span === null
          ? []
          : [{ unit: UNIT(n), superior: UNIT(superior), line: LINES[line] ?? LINES[0], ...span }];
      }),
    ),
    heirs: made.units.flatMap(({ heir }, n) => {
      const since = lives[n]?.until ?? null;
      const life = lives[heir];
      // An heir outlives who it succeeds.
      const outlives = since !== null && life !== undefined && (life.until === null || life.until > since);
      return outlives ? [{ unit: UNIT(n), heir: UNIT(heir), since }] : [];
    }),
  };
}

function positionsOf(made: Shape, lives: readonly Span[]): Facts['positions'] {
  const seen = new Set<string>();
  return made.positions.flatMap(({ person, unit, role, from, length, actingFor }) => {
    const standsIn = actingFor !== null && actingFor !== person;
    const end = length ?? (standsIn ? 1 : null);
    const span = common(lives[unit], spanOf(from, end === null ? null : from + end));
    const key = `${person} ${unit} ${role}`;
    if (span === null || seen.has(key) || (standsIn && span.until === null)) return [];
    seen.add(key);
    return [
      {
        person: PERSON(person),
        unit: UNIT(unit),
        role,
        ...span,
        actingFor: standsIn ? PERSON(actingFor) : null,
      },
    ];
  });
}

/** Tasks are those of issued directives; one of each unit. */
function workOf(made: Shape): Pick<Facts, 'directives' | 'tasks' | 'assignments'> {
  const directives = made.directives.map(({ keeper, unissued, elsewhere }, n) => ({
    id: DIRECTIVE(n),
    // Seldom, as in no installation there should be one.
    root: elsewhere && n === 3 ? UNIT(1) : UNIT(0),
    keeper: UNIT(keeper),
    issued: unissued !== 0,
  }));
  const tasks = made.tasks.flatMap((task, n) => {
    const directive = directives[task.directive];
    return directive?.issued === true
      ? [
          {
            id: TASK(n),
            directive: directive.id,
            follower: task.follower === null ? null : PERSON(task.follower),
            confirming: UNIT(task.confirming),
            issuedBy: PERSON(task.issuedBy),
            parties: [
              ...task.cooperators.map((unit) => ({ unit: UNIT(unit), role: 'cooperator' as const })),
              ...task.via.map((unit) => ({ unit: UNIT(unit), role: 'via' as const })),
            ],
          },
        ]
      : [];
  });
  const given = new Set<string>();
  const assignments = made.assignments.flatMap((assignment, n) => {
    const { task, unit, state, submittedBy } = assignment;
    const key = `${task} ${unit}`;
    if (given.has(key) || !tasks.some(({ id }) => id === TASK(task))) return [];
    given.add(key);
    const submitted = state === 'submitted' || state === 'done';
    const [via] = made.tasks[task]?.via ?? [];
    const lies = state === 'submitted' && assignment.onTheWay && via !== undefined && via !== unit;
    return [
      {
        id: ASSIGNMENT(n),
        task: TASK(task),
        unit: UNIT(unit),
        state,
        submittedBy: submitted ? PERSON(submittedBy) : null,
        submittedOn: submitted ? assignment.submittedOn : null,
        station: lies ? UNIT(via) : null,
        ...askedOf(assignment),
      },
    ];
  });
  return { directives, tasks, assignments };
}

type AssignmentShape = Shape['assignments'][number];

/** Only what is open waits for more time, and only what was not given up is answered for. */
function askedOf({ state, due, extensionBy, explanationAskedOn, cause }: AssignmentShape) {
  const isOpen = !['suspended', 'done', 'returned', 'cancelled', 'superseded'].includes(state);
  const isAnsweredFor = !['returned', 'cancelled', 'superseded'].includes(state);
  return {
    due,
    extensionBy: isOpen && due !== null && extensionBy !== null ? PERSON(extensionBy) : null,
    explanationAskedOn: isAnsweredFor ? explanationAskedOn : null,
    cause: isAnsweredFor && cause !== null ? { standing: cause.standing, by: PERSON(cause.by) } : null,
  };
}

function common(one: Span | undefined, other: Span | undefined): Span | null {
  if (one === undefined || other === undefined) return null;
  const from = one.from > other.from ? one.from : other.from;
  const ends = [one.until, other.until].filter((end) => end !== null).toSorted();
  const until = ends[0] ?? null;
  return until !== null && until <= from ? null : { from, until };
}

/** Everything that somebody could do something to. */
export function thingsOf(facts: Facts): Thing[] {
  return [
    { kind: 'none' },
    ...[...new Set(facts.versions.map(({ unit }) => unit))].map((id): Thing => ({ kind: 'unit', id })),
    ...facts.persons.map((id): Thing => ({ kind: 'person', id })),
    ...facts.directives.map((directive): Thing => ({ kind: 'directive', directive })),
    ...facts.assignments.map((assignment): Thing => ({ kind: 'assignment', assignment })),
    ...facts.sets.map((set): Thing => ({ kind: 'set', set })),
  ];
}
