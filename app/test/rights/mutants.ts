import { hasRole } from '../../src/base/actor.ts';
import type { PersonId } from '../../src/base/ids.ts';
import { POLICIES, type Policies } from './decisions.ts';
import { holdsOn } from './facts.ts';

/** The program with one mistake in it, the kind that is made when a rule is changed in a hurry. */
export interface Mutant {
  readonly name: string;
  readonly policies: Policies;
}

type Part = Partial<{ [Noun in keyof Policies]: Partial<Policies[Noun]> }>;

function withMistake(name: string, part: Part): Mutant {
  const { tasks, directives, people, units, audit, files } = POLICIES;
  return {
    name,
    policies: {
      ...POLICIES,
      tasks: { ...tasks, ...part.tasks },
      directives: { ...directives, ...part.directives },
      people: { ...people, ...part.people },
      units: { ...units, ...part.units },
      audit: { ...audit, ...part.audit },
      files: { ...files, ...part.files },
    },
  };
}

const { tasks, directives, people } = POLICIES;
// Of nobody in any world.
const NOBODY = '' as PersonId;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'positions are looked at without their dates',
    policies: {
      ...POLICIES,
      actorOf: (facts, person) => {
        const always = facts.positions.map((position) => ({ ...position, from: '0000-01-01', until: null }));
        return POLICIES.actorOf({ ...facts, positions: always }, person, '2025-01-01');
      },
    },
  },
  {
    name: 'the last day of a position counts one day too long',
    policies: {
      ...POLICIES,
      actorOf: (facts, person, day) => {
        const held = facts.positions.filter((position) => holdsOn(position, day) || position.until === day);
        const always = held.map((position) => ({ ...position, from: '0000-01-01', until: null }));
        return POLICIES.actorOf({ ...facts, positions: always }, person, day);
      },
    },
  },
  {
    name: 'a stand-in does not follow what the absent person follows',
    policies: {
      ...POLICIES,
      actorOf: (facts, person, day) => ({ ...POLICIES.actorOf(facts, person, day), standsInFor: [] }),
    },
  },
  {
    name: 'stand-ins are forgotten',
    policies: {
      ...POLICIES,
      actorOf: (facts, person, day) => {
        const positions = facts.positions.filter(({ actingFor }) => actingFor === null);
        return POLICIES.actorOf({ ...facts, positions }, person, day);
      },
    },
  },
  {
    name: 'lines of command are looked at without their dates',
    policies: {
      ...POLICIES,
      unitsOn: (facts, day) => {
        const superiors = facts.superiors.map((line) => ({ ...line, from: '0000-01-01', until: null }));
        return POLICIES.unitsOn({ ...facts, superiors }, day);
      },
    },
  },
  {
    name: 'only one line of command is followed',
    policies: {
      ...POLICIES,
      unitsOn: (facts, day) => {
        const superiors = facts.superiors.filter(({ line }) => line === 'administrative');
        return POLICIES.unitsOn({ ...facts, superiors }, day);
      },
    },
  },
  {
    name: 'the heir of the root unit is forgotten',
    policies: { ...POLICIES, headOn: (facts, day) => POLICIES.headOn({ ...facts, heirs: [] }, day) },
  },
  withMistake('staff see the work below their unit', {
    tasks: {
      sightOf: (actor, lines) => ({
        ...tasks.sightOf(actor, lines),
        overseenUnits: actor.positions.flatMap(({ unitId }) => [...lines.below(unitId)]),
      }),
    },
  }),
  withMistake('only units directly below are overseen', {
    tasks: {
      sightOf: (actor, lines) => {
        const sight = tasks.sightOf(actor, lines);
        const deep = sight.overseenUnits.flatMap((id) => lines.below(id));
        return { ...sight, overseenUnits: sight.overseenUnits.filter((id) => !deep.includes(id)) };
      },
    },
  }),
  withMistake('units that work goes through do not see it', {
    tasks: { maySee: (sight, parties) => tasks.maySee(sight, { ...parties, viaIds: [] }) },
  }),
  withMistake('a report is confirmed that has not come through', {
    tasks: {
      movesOpenTo: (sides, actor, work, today) =>
        tasks.movesOpenTo(sides, actor, { ...work, station: null }, today),
    },
  }),
  withMistake('any unit on the way passes the report on, wherever it lies', {
    tasks: {
      sidesOf: (actor, parties, lines) => {
        const isThere = actor.positions.some(({ unitId }) => parties.viaIds.includes(unitId));
        const sides = tasks.sidesOf(actor, parties, lines);
        return isThere ? [...sides, 'station'] : sides;
      },
    },
  }),
  withMistake('cooperating units see all units of the task', {
    tasks: {
      oversees: (sight, parties) =>
        tasks.oversees(sight, parties) ||
        parties.cooperatorIds.some((id) => sight.ownUnits.includes(id) && parties.rootId === sight.rootId),
    },
  }),
  withMistake('the follower sees work after leaving office', {
    tasks: {
      maySee: (sight, parties) =>
        tasks.maySee(sight, parties) ||
        (parties.followerId !== null && sight.followedAs.includes(parties.followerId)),
    },
  }),
  withMistake('the follower confirms work of their own unit', {
    tasks: {
      sidesOf: (actor, parties, lines) =>
        parties.followerId === actor.personId && actor.positions.length > 0
          ? [...tasks.sidesOf(actor, parties, lines), 'confirmer']
          : tasks.sidesOf(actor, parties, lines),
    },
  }),
  withMistake('one confirms what one handed in', {
    tasks: {
      movesOpenTo: (sides, actor, work, today) =>
        tasks.movesOpenTo(sides, actor, { ...work, submittedBy: null }, today),
    },
  }),
  withMistake('one grants oneself the time that one asked for', {
    tasks: {
      movesOpenTo: (sides, actor, work, today) =>
        tasks.movesOpenTo(
          sides,
          actor.personId === work.extension?.by ? { ...actor, personId: NOBODY } : actor,
          work,
          today,
        ),
    },
  }),
  withMistake('more time is asked for after the last day', {
    tasks: {
      movesOpenTo: (sides, actor, work, today) =>
        tasks.movesOpenTo(sides, actor, { ...work, currentDue: work.currentDue && today }, today),
    },
  }),
  withMistake('staff pass work on', {
    tasks: {
      sidesOf: (actor, parties, lines) => {
        const sides = tasks.sidesOf(actor, parties, lines);
        const hasBelow = tasks.unitsToPassOnTo(parties, lines).length > 0;
        return sides.includes('doer') && hasBelow ? [...sides, 'dispatcher'] : sides;
      },
    },
  }),
  withMistake('administrators do the work of their unit', {
    tasks: {
      sidesOf: (actor, parties, lines) => {
        const administrates = actor.positions.some(
          ({ unitId, role }) => unitId === parties.unitId && role === 'administrator',
        );
        const sides = tasks.sidesOf(actor, parties, lines);
        return administrates ? [...sides, 'doer'] : sides;
      },
    },
  }),
  withMistake('the unit above confirms', {
    tasks: {
      sidesOf: (actor, parties, lines) => {
        const isAbove = actor.positions.some(({ unitId }) => lines.below(unitId).includes(parties.unitId));
        const sides = tasks.sidesOf(actor, parties, lines);
        return isAbove ? [...sides, 'confirmer'] : sides;
      },
    },
  }),
  withMistake('work is moved whatever its state', {
    tasks: {
      movesOpenTo: (sides, actor, work, today) =>
        ['assigned', 'submitted', 'done', 'returned'].flatMap((state) =>
          tasks.movesOpenTo(
            sides,
            actor,
            { ...work, state: state === work.state ? work.state : 'assigned' },
            today,
          ),
        ),
    },
  }),
  withMistake('staff take directives in', {
    directives: {
      deskOf: (actor, desks) =>
        directives.deskOf(actor, desks) ??
        actor.positions.find(({ unitId }) => desks.issuing.includes(unitId))?.unitId ??
        null,
    },
  }),
  withMistake('the office does not review what the root unit keeps', {
    directives: {
      mayHandle: (actor, directive, desks) =>
        directives.mayHandle(actor, directive, { ...desks, rootDesk: [] }),
    },
  }),
  withMistake('whoever may oversee a directive reviews it', {
    directives: { mayHandle: directives.mayOversee },
  }),
  withMistake('directives are read by everybody in office', {
    directives: {
      mayRead: (actor, directive, desks, concerned) =>
        directives.mayRead(actor, directive, desks, concerned) || actor.positions.length > 0,
    },
  }),
  withMistake('directives of another installation are read', {
    directives: {
      mayRead: (actor, directive, desks, concerned) =>
        directives.mayRead(actor, { ...directive, rootId: actor.rootId }, desks, concerned),
    },
  }),
  withMistake('the list shows what every desk keeps', {
    directives: { keepersShown: (_actor, desks) => desks.issuing },
  }),
  withMistake('heads manage people', {
    people: { mayManagePeople: (actor) => hasRole(actor, 'administrator', 'head') },
  }),
  withMistake('heads see who has an account anywhere', {
    people: { maySeeAccountsOf: (actor) => hasRole(actor, 'administrator', 'head', 'leader') },
  }),
  withMistake('everybody hands over what others follow', {
    people: { mayHandOver: (actor, id) => people.mayHandOver(actor, id) || actor.positions.length > 0 },
  }),
  withMistake('leaders read the record', {
    audit: { maySeeRecord: (actor) => hasRole(actor, 'administrator', 'leader') },
  }),
  withMistake('a file is open to everybody who asks', { files: { mayOpenFile: () => true } }),
  withMistake('the directory is open to whoever signed in', { units: { maySeeUnits: () => true } }),
  {
    name: 'work below is looked for upside down',
    policies: {
      ...POLICIES,
      tasks: {
        ...tasks,
        sightOf: (actor, lines) => {
          const all = [...new Set([...lines.deskIds, ...lines.deskIds.flatMap((id) => lines.below(id))])];
          const below = (id: (typeof all)[number]) => all.filter((other) => lines.below(other).includes(id));
          return tasks.sightOf(actor, { ...lines, below });
        },
      },
    },
  },
];
