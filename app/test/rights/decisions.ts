import * as audit from '../../src/audit/audit.policy.ts';
import type { Actor } from '../../src/base/actor.ts';
import type { PersonId, PositionId, UnitId } from '../../src/base/ids.ts';
import * as calendar from '../../src/calendar/calendar.policy.ts';
import * as deliveries from '../../src/deliveries/delivery.policy.ts';
import * as directives from '../../src/directives/directive.policy.ts';
import * as files from '../../src/files/file.policy.ts';
import * as corrections from '../../src/people/correction.policy.ts';
import * as people from '../../src/people/person.policy.ts';
import * as reminders from '../../src/reminders/reminder.policy.ts';
import { type AssignmentState, type MoveKind, mayBeBrokenDown } from '../../src/tasks/assignment.ts';
import * as cascade from '../../src/tasks/cascade.policy.ts';
import * as issuedSets from '../../src/tasks/issued-set.policy.ts';
import * as recurrences from '../../src/tasks/recurrence.policy.ts';
import * as phrases from '../../src/tasks/report-phrase.policy.ts';
import * as savedFilters from '../../src/tasks/saved-filter.policy.ts';
import * as orders from '../../src/tasks/spoken-order.policy.ts';
import * as tasks from '../../src/tasks/task.policy.ts';
import * as units from '../../src/units/unit.policy.ts';
import { idsBelow, type UnitView } from '../../src/units/unit.ts';
import * as sets from '../../src/units/unit-set.policy.ts';
import { type FactAssignment, type FactDirective, type Facts, holdsOn } from './facts.ts';
import type { Question } from './oracle.ts';

/** What the policies of the program say to the questions of the oracle, on the same plain rows. */

/** Everything that a decision rests on, so that a test of the tests can break one piece. */
export interface Policies {
  readonly audit: typeof audit;
  readonly calendar: typeof calendar;
  readonly deliveries: typeof deliveries;
  readonly directives: typeof directives;
  readonly files: typeof files;
  readonly corrections: typeof corrections;
  readonly people: typeof people;
  readonly cascade: typeof cascade;
  readonly issuedSets: typeof issuedSets;
  readonly reminders: typeof reminders;
  readonly recurrences: typeof recurrences;
  readonly tasks: typeof tasks;
  readonly units: typeof units;
  readonly sets: typeof sets;
  readonly phrases: typeof phrases;
  readonly savedFilters: typeof savedFilters;
  readonly orders: typeof orders;
  readonly actorOf: typeof actorOf;
  readonly unitsOn: typeof unitsOn;
  readonly headOn: typeof headOn;
}

export const POLICIES: Policies = {
  audit,
  calendar,
  deliveries,
  directives,
  files,
  corrections,
  people,
  cascade,
  issuedSets,
  reminders,
  recurrences,
  tasks,
  units,
  sets,
  phrases,
  savedFilters,
  orders,
  actorOf,
  unitsOn,
  headOn,
};

/** Ids of the world are of the shape that the program's have; branding them is what the casts in this file are for. */
const unitId = (id: string): UnitId => id as UnitId;

export function actorOf(facts: Facts, person: string, day: string): Actor {
  return {
    personId: person as PersonId,
    name: person,
    rootId: unitId(facts.root),
    positions: facts.positions
      .filter((position) => position.person === person && holdsOn(position, day))
      .map(({ unit, role }, n) => ({
        id: `position ${n}` as PositionId,
        unitId: unitId(unit),
        unitName: unit,
        role,
        title: role,
      })),
    standsInFor: facts.positions
      .filter((position) => position.person === person && holdsOn(position, day))
      .flatMap(({ actingFor }) => (actingFor === null ? [] : [actingFor as PersonId])),
    requestId: 'test',
    address: null,
  };
}

function unitsOn(facts: Facts, day: string): UnitView[] {
  return facts.versions
    .filter((version) => holdsOn(version, day))
    .map(({ unit, kind }) => ({
      id: unitId(unit),
      name: unit,
      shortName: unit,
      kind,
      code: null,
      superiors: facts.superiors
        .filter((line) => line.unit === unit && holdsOn(line, day))
        .map(({ superior }) => ({ line: 'administrative', id: unitId(superior) })),
    }));
}

function headOn(facts: Facts, day: string): UnitId {
  const next = (id: string) => facts.heirs.find(({ unit, since }) => unit === id && since <= day)?.heir;
  let head = facts.root;
  for (let heir = next(head); heir !== undefined; heir = next(head)) head = heir;
  return unitId(head);
}

/** The kinds of moves by the actions of the document. */
export const MOVE_OF: Readonly<Record<string, MoveKind>> = {
  open: 'opened',
  receive: 'received',
  report: 'reported',
  submit: 'submitted',
  withdraw: 'withdrawn',
  return: 'returned',
  forward: 'forwarded',
  confirm: 'confirmed',
  'send-back': 'sent-back',
  reopen: 'reopened',
  reassign: 'reassigned',
  extend: 'deadline-changed',
  cancel: 'cancelled',
  start: 'started',
  'pass-on': 'passed-on',
  'ask-extension': 'extension-asked',
  'withdraw-extension': 'extension-withdrawn',
  'grant-extension': 'extension-granted',
  'refuse-extension': 'extension-refused',
  suspend: 'suspended',
  resume: 'resumed',
  supersede: 'superseded',
  'ask-explanation': 'explanation-asked',
  explain: 'explained',
  'record-cause': 'cause-recorded',
  'accept-cause': 'cause-accepted',
  'refuse-cause': 'cause-refused',
};

interface Scene extends Question {
  readonly actor: Actor;
  readonly desks: directives.Desks;
  readonly lines: tasks.Lines;
}

type Answer = (policies: Policies, scene: Scene) => boolean;

/** Which things an action is about; asked of another, the policy is not asked at all. */
export const THING_OF = (action: string): Question['thing']['kind'] => ABOUT[action]?.[0] ?? 'none';

const ABOUT: Readonly<Record<string, readonly [Question['thing']['kind'], Answer]>> = {
  'see-units': ['none', (p, { actor }) => p.units.maySeeUnits(actor)],
  'change-units': ['none', (p, { actor }) => p.units.mayChangeUnits(actor)],
  'see-people': [
    'unit',
    (p, { actor, thing }) => p.people.maySeePeople(actor) && p.people.maySeePeopleOf(actor, idOf(thing)),
  ],
  'see-accounts': ['unit', (p, { actor, thing }) => p.people.maySeeAccountsOf(actor, idOf(thing))],
  'give-accounts': ['none', (p, { actor }) => p.people.mayGiveAccounts(actor)],
  'see-whole-person': ['person', (p, { actor, thing }) => p.people.maySeeWholePerson(actor, personOf(thing))],
  'see-own-data': ['person', (p, { actor, thing }) => p.corrections.maySeeOwnData(actor, personOf(thing))],
  'decide-corrections': ['none', (p, { actor }) => p.corrections.mayDecideCorrections(actor)],
  'hand-over': ['person', (p, { actor, thing }) => p.people.mayHandOver(actor, personOf(thing))],
  authorise: ['person', (p, { actor, thing }) => p.people.mayAuthorise(actor, personOf(thing))],
  'manage-people': ['none', (p, { actor }) => p.people.mayManagePeople(actor)],
  'see-record': ['none', (p, { actor }) => p.audit.maySeeRecord(actor)],
  'see-calendar': ['none', (p, { actor }) => p.calendar.maySeeCalendar(actor)],
  'change-calendar': ['none', (p, { actor }) => p.calendar.mayChangeCalendar(actor)],
  'see-origins': ['none', (p, { actor }) => p.audit.maySeeOrigins(actor)],
  'steer-webhooks': ['none', (p, { actor }) => p.deliveries.maySteerWebhooks(actor)],
  'set-retention': ['none', (p, { actor }) => p.audit.maySetRetention(actor)],
  'see-deliveries': ['none', (p, { actor }) => p.deliveries.maySeeDeliveries(actor)],
  'switch-rules': ['none', (p, { actor }) => p.directives.maySwitchRules(actor)],
  'see-unit-set': ['set', (p, scene) => p.sets.maySeeUnitSet(scene.actor, keptSet(scene), setDesks(scene))],
  'change-unit-set': [
    'set',
    (p, scene) => p.sets.mayChangeUnitSet(scene.actor, keptSet(scene), setDesks(scene)),
  ],
  'make-unit-set': ['none', (p, scene) => p.sets.ownersOpenTo(scene.actor, setDesks(scene)).length > 0],
  'change-unit-phrases': [
    'unit',
    (p, { actor, thing }) => p.phrases.mayChangeUnitPhrases(actor, idOf(thing)),
  ],
  'use-filters': ['unit', (p, { actor, thing }) => p.savedFilters.mayUseFiltersOf(actor, idOf(thing))],
  'publish-filter': ['unit', (p, { actor, thing }) => p.savedFilters.mayPublishFilter(actor, idOf(thing))],
  'change-common-phrases': ['none', (p, { actor }) => p.phrases.mayChangeCommonPhrases(actor)],
  'take-in': ['none', (p, { actor, desks }) => p.directives.deskOf(actor, desks) !== null],
  'record-order': ['none', (p, { actor, desks }) => p.orders.orderDeskOf(actor, desks) !== null],
  // An order lies at its desk as a directive does.
  'handle-order': ['directive', mayHandleOrder],
  'open-order-file': ['directive', (p, scene) => p.files.mayOpenFile([mayHandleOrder(p, scene)])],
  review: ['directive', (p, scene) => p.directives.mayHandle(scene.actor, keptOf(scene), scene.desks)],
  issue: ['directive', (p, scene) => p.directives.mayHandle(scene.actor, keptOf(scene), scene.desks)],
  'oversee-directive': [
    'directive',
    (p, scene) => p.directives.mayOversee(scene.actor, keptOf(scene), scene.desks),
  ],
  'list-directive': ['directive', isListed],
  'read-directive': ['directive', mayRead],
  'open-directive-file': ['directive', (p, scene) => p.files.mayOpenFile([mayRead(p, scene)])],
  'see-numbers': ['none', (p, { actor, lines }) => p.tasks.maySeeNumbers(p.tasks.sightOf(actor, lines))],
  'see-work': ['assignment', maySee],
  'assign-also': [
    'assignment',
    (p, scene) => {
      const { rootId, confirmingUnitId, followerId } = partiesOf(scene);
      const task = { rootId, confirmingUnitId, followerId };
      return p.issuedSets.mayAssignAlso(scene.actor, task, scene.lines);
    },
  ],
  'see-chain': ['assignment', maySee],
  'break-down': [
    'assignment',
    (p, scene) =>
      maySee(p, scene) && isBeingDone(scene) && p.cascade.mayBreakDown(scene.actor, partiesOf(scene)),
  ],
  split: [
    'assignment',
    (p, scene) => maySee(p, scene) && isBeingDone(scene) && p.cascade.maySplit(scene.actor, partiesOf(scene)),
  ],
  'do-parts': [
    'assignment',
    (p, scene) => maySee(p, scene) && p.cascade.mayDoParts(scene.actor, partiesOf(scene)),
  ],
  'change-follower': [
    'assignment',
    (p, scene) => p.tasks.mayChangeFollower(p.tasks.sidesOf(scene.actor, partiesOf(scene), scene.lines)),
  ],
  remind: [
    'assignment',
    (p, scene) => p.reminders.mayRemind(p.tasks.sidesOf(scene.actor, partiesOf(scene), scene.lines)),
  ],
  'see-ladder': ['none', (p, { actor }) => p.reminders.maySeeLadder(actor)],
  'change-ladder': ['none', (p, { actor }) => p.reminders.mayChangeLadder(actor)],
  'steer-recurrence': [
    'assignment',
    (p, scene) => {
      const { rootId, confirmingUnitId, followerId } = partiesOf(scene);
      const task = { rootId, confirmingUnitId, followerId };
      return p.recurrences.maySteerRecurrence(scene.actor, task, scene.lines);
    },
  ],
  'open-report-file': ['assignment', (p, scene) => p.files.mayOpenFile([maySee(p, scene)])],
  'see-task': [
    'assignment',
    (p, scene) => p.tasks.oversees(p.tasks.sightOf(scene.actor, scene.lines), partiesOf(scene)),
  ],
};

export function decide(policies: Policies, question: Question): boolean {
  const { facts, person, day, action } = question;
  const views = policies.unitsOn(facts, day);
  const head = policies.headOn(facts, day);
  const desks = policies.directives.desksOf(views, head);
  const scene: Scene = {
    ...question,
    actor: policies.actorOf(facts, person, day),
    desks,
    lines: { deskIds: desks.rootDesk, below: (id) => [...idsBelow(id, views)] },
  };
  const move = MOVE_OF[action];
  if (move !== undefined) return mayMove(policies, scene, move);
  const answer = ABOUT[action];
  if (answer === undefined) throw new Error(`no policy answers for "${action}"`);
  return answer[1](policies, scene);
}

/** Whether `decide` can be asked of it. */
export function isKnownAction(action: string): boolean {
  return action in MOVE_OF || action in ABOUT;
}

export function isAbout(action: string, thing: Question['thing']): boolean {
  return thing.kind === (action in MOVE_OF ? 'assignment' : THING_OF(action));
}

function mayMove({ tasks: policy }: Policies, scene: Scene, kind: MoveKind): boolean {
  const parties = partiesOf(scene);
  const sides = policy.sidesOf(scene.actor, parties, scene.lines);
  const open = policy.movesOpenTo(sides, scene.actor, asMoved(workOf(scene)), dayOf(scene.day));
  return (
    policy.maySee(policy.sightOf(scene.actor, scene.lines), parties) &&
    policy.maySideMove(sides, kind) &&
    open.includes(kind)
  );
}

const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** As the world keeps them. */
function asMoved(work: FactAssignment): tasks.Moved {
  const day = (text: string | null) => (text === null ? null : dayOf(text));
  const { due, extensionBy, cause } = work;
  return {
    state: work.state as AssignmentState,
    submittedBy: work.submittedBy as PersonId | null,
    submittedOn: day(work.submittedOn),
    station: work.station === null ? null : unitId(work.station),
    currentDue: day(due),
    extension:
      extensionBy === null || due === null
        ? null
        : { by: extensionBy as PersonId, due: dayOf(due).add({ days: 7 }) },
    explanationAskedOn: day(work.explanationAskedOn),
    cause: cause === null ? null : { standing: cause.standing, by: cause.by as PersonId },
  };
}

function maySee({ tasks: policy }: Policies, scene: Scene): boolean {
  return policy.maySee(policy.sightOf(scene.actor, scene.lines), partiesOf(scene));
}

function mayRead({ directives: policy }: Policies, scene: Scene): boolean {
  return policy.mayRead(scene.actor, keptOf(scene), scene.desks, concernedBy(scene));
}

function mayHandleOrder({ orders: policy }: Policies, scene: Scene): boolean {
  const order = keptOf(scene);
  const may = policy.mayHandleOrder(scene.actor, order, scene.desks);
  const listed =
    order.rootId === scene.actor.rootId &&
    policy.orderKeepersShown(scene.actor, scene.desks).includes(order.keeperUnitId);
  return may && listed;
}

/** As `directives.list` puts it together: what lies at desks shown, and what gives the actor's units something. */
function isListed({ directives: policy }: Policies, scene: Scene): boolean {
  const directive = keptOf(scene);
  if (directive.rootId !== scene.actor.rootId) return false;
  const keepers = policy.keepersShown(scene.actor, scene.desks);
  const concerned = concernedBy(scene);
  return (
    keepers === null ||
    keepers.includes(directive.keeperUnitId) ||
    scene.actor.positions.some((position) => concerned.includes(position.unitId))
  );
}

function concernedBy({ facts, thing }: Scene): UnitId[] {
  const given = facts.tasks.filter(
    ({ directive }) => thing.kind === 'directive' && directive === thing.directive.id,
  );
  const doing = facts.assignments.filter(({ task }) => given.some(({ id }) => id === task));
  return [...given.flatMap(({ parties }) => parties), ...doing].map(({ unit }) => unitId(unit));
}

function keptOf({ thing }: Scene): directives.KeptDirective {
  if (thing.kind !== 'directive') throw new Error('asked of a directive alone');
  const { root, keeper }: FactDirective = thing.directive;
  return { rootId: unitId(root), keeperUnitId: unitId(keeper) };
}

function keptSet({ thing }: Scene): sets.KeptUnitSet {
  if (thing.kind !== 'set') throw new Error('asked of a set alone');
  const { root, owner } = thing.set;
  return { rootId: unitId(root), ownerUnitId: owner === null ? null : unitId(owner) };
}

function setDesks({ facts, day, desks }: Scene): sets.SetDesks {
  const last = (id: string): string => {
    const next = facts.heirs.find(({ unit, since }) => unit === id && since <= day);
    return next === undefined ? id : last(next.heir);
  };
  const ended = facts.heirs.filter(({ since }) => since <= day).map(({ unit }) => unit);
  return {
    rootDesk: desks.rootDesk,
    heirs: new Map(ended.map((unit) => [unitId(unit), unitId(last(unit))])),
  };
}

function workOf({ thing }: Scene): FactAssignment {
  if (thing.kind !== 'assignment') throw new Error('asked of an assignment alone');
  return thing.assignment;
}

/** As the world keeps the state. */
function isBeingDone(scene: Scene): boolean {
  return mayBeBrokenDown(workOf(scene).state as AssignmentState);
}

function partiesOf(scene: Scene): tasks.AssignmentParties {
  const work = workOf(scene);
  const task = scene.facts.tasks.find(({ id }) => id === work.task);
  const directive = scene.facts.directives.find(({ id }) => id === task?.directive);
  if (task === undefined || directive === undefined) throw new Error('work of no task');
  const party = (role: string) =>
    task.parties.filter((each) => each.role === role).map(({ unit }) => unitId(unit));
  return {
    rootId: unitId(directive.root),
    unitId: unitId(work.unit),
    cooperatorIds: party('cooperator'),
    viaIds: party('via'),
    stationId: work.station === null ? null : unitId(work.station),
    confirmingUnitId: unitId(task.confirming),
    followerId: task.follower as PersonId | null,
  };
}

function idOf(thing: Question['thing']): UnitId {
  if (thing.kind !== 'unit') throw new Error('asked of a unit alone');
  return unitId(thing.id);
}

function personOf(thing: Question['thing']): PersonId {
  if (thing.kind !== 'person') throw new Error('asked of a person alone');
  return thing.id as PersonId;
}
