import type { Condition, RightsDocument, Rule, Who } from './document.ts';
import {
  type FactAssignment,
  type FactDirective,
  type Facts,
  type FactTask,
  holdsOn,
  type Thing,
} from './facts.ts';

/**
 * The sentences of docs/rights.md, answered from plain rows. Slow and simple on purpose, and without a line of the program:
 * what this file and a policy have in common is the document alone.
 */

export interface Question {
  readonly facts: Facts;
  readonly person: string;
  /** ISO day. */
  readonly day: string;
  readonly action: string;
  readonly thing: Thing;
}

export type Oracle = (question: Question) => boolean;

export function oracleOf({ rules }: Pick<RightsDocument, 'rules'>): Oracle {
  const allows: Oracle = (question) => {
    const forbidden = rules.some(
      (rule) =>
        rule.form === 'prohibition' &&
        (rule.actions === null || rule.actions.includes(question.action)) &&
        rule.conditions.every((condition) => isTrue(condition, question)),
    );
    return !forbidden && rules.some((rule) => permits(rule, question, allows));
  };
  return allows;
}

function permits(rule: Rule, question: Question, allows: Oracle): boolean {
  if (rule.form === 'prohibition' || !rule.actions.includes(question.action)) return false;
  if (rule.form === 'implication') return allows({ ...question, action: rule.given });
  return isWho(rule.who, question) && rule.conditions.every((condition) => isTrue(condition, question));
}

function isWho(who: Who, question: Question): boolean {
  if ('person' in who) return personsOf(who.person, question).includes(question.person);
  const units = who.unit === 'any' ? null : unitsOf(who.unit, question);
  return held(question).some(
    ({ unit, role }) =>
      (who.roles.includes('anybody') || who.roles.includes(role)) && (units === null || units.includes(unit)),
  );
}

function held({ facts, person, day }: Question): Facts['positions'] {
  return facts.positions.filter((position) => position.person === person && holdsOn(position, day));
}

function personsOf(name: string, question: Question): string[] {
  const { thing } = question;
  switch (name) {
    case 'self':
      return thing.kind === 'person' ? [thing.id] : [];
    case 'follower': {
      const follower = taskOf(question)?.follower ?? null;
      if (follower === null) return [];
      const standIns = question.facts.positions.filter(
        (position) => position.actingFor === follower && holdsOn(position, question.day),
      );
      return [follower, ...standIns.map(({ person }) => person)];
    }
    default:
      throw new Error(`the oracle knows no person "${name}"`);
  }
}

const HANDS_OUT = [
  'province-committee',
  'district-committee',
  'commune-committee',
  'office',
  'division',
  'department',
];

function unitsOf(name: string, question: Question): string[] {
  const { facts, day, thing } = question;
  const task = taskOf(question);
  const parties = (role: string) => (task?.parties ?? []).filter((party) => party.role === role);
  switch (name) {
    case 'asked':
      return thing.kind === 'unit' ? [thing.id] : [];
    case 'root-desk':
      return rootDesk(facts, day);
    case 'issuing':
      return facts.versions
        .filter((version) => holdsOn(version, day) && HANDS_OUT.includes(version.kind))
        .map(({ unit }) => unit);
    case 'keeper-desk': {
      const directive = directiveOf(question);
      if (directive === null) return [];
      const issuing = unitsOf('issuing', question);
      return desk(directive.keeper, question).filter((unit) => issuing.includes(unit));
    }
    case 'concerned':
      return concerned(facts, directiveOf(question));
    case 'doing':
      return thing.kind === 'assignment' ? [thing.assignment.unit] : [];
    case 'cooperating':
      return parties('cooperator').map(({ unit }) => unit);
    case 'via':
      return parties('via').map(({ unit }) => unit);
    case 'station':
      return thing.kind === 'assignment' && thing.assignment.station !== null
        ? [thing.assignment.station]
        : [];
    case 'above-doing':
      return thing.kind === 'assignment' ? above(facts, day, thing.assignment.unit) : [];
    case 'confirming':
      return task === null ? [] : [task.confirming];
    case 'set-desk':
      return thing.kind === 'set' && thing.set.owner !== null
        ? desk(lastHeir(facts, day, thing.set.owner), question)
        : [];
    case 'confirming-desk':
      return task === null ? [] : desk(task.confirming, question);
    default:
      throw new Error(`the oracle knows no unit "${name}"`);
  }
}

function taskOf({ facts, thing }: Question): FactTask | null {
  if (thing.kind !== 'assignment') return null;
  return facts.tasks.find(({ id }) => id === thing.assignment.task) ?? null;
}

function directiveOf(question: Question): FactDirective | null {
  const { facts, thing } = question;
  if (thing.kind === 'directive') return thing.directive;
  const task = taskOf(question);
  return facts.directives.find(({ id }) => id === task?.directive) ?? null;
}

/** The root unit with its heirs one after the other, as far as they have begun; then the offices directly under the last. */
function rootDesk(facts: Facts, day: string): string[] {
  const head = lastHeir(facts, day, facts.root);
  const offices = facts.superiors.filter(
    (line) =>
      line.superior === head &&
      holdsOn(line, day) &&
      facts.versions.some(
        (version) => version.unit === line.unit && version.kind === 'office' && holdsOn(version, day),
      ),
  );
  return [head, ...offices.map(({ unit }) => unit)];
}

/** The unit itself, or who succeeded it by the day, one after the other. */
function lastHeir(facts: Facts, day: string, unit: string): string {
  const next = facts.heirs.find((each) => each.unit === unit && each.since <= day);
  return next === undefined ? unit : lastHeir(facts, day, next.heir);
}

function desk(unit: string, { facts, day }: Question): string[] {
  const root = rootDesk(facts, day);
  return root.includes(unit) ? root : [unit];
}

function above(facts: Facts, day: string, unit: string): string[] {
  const found = new Set<string>();
  const climb = (id: string): void => {
    for (const line of facts.superiors) {
      if (line.unit !== id || !holdsOn(line, day) || found.has(line.superior)) continue;
      found.add(line.superior);
      climb(line.superior);
    }
  };
  climb(unit);
  // In a circle of command a unit is not above itself.
  found.delete(unit);
  return [...found];
}

function concerned(facts: Facts, directive: FactDirective | null): string[] {
  if (directive === null) return [];
  const tasks = facts.tasks.filter((task) => task.directive === directive.id);
  return tasks.flatMap((task) => [
    ...task.parties.map(({ unit }) => unit),
    ...facts.assignments.filter((assignment) => assignment.task === task.id).map(({ unit }) => unit),
  ]);
}

function rootOf(question: Question): string {
  const { thing, facts } = question;
  return thing.kind === 'set' ? thing.set.root : (directiveOf(question)?.root ?? facts.root);
}

function hasBelow({ facts, day }: Question, unit: string): boolean {
  const units = new Set(facts.superiors.map((line) => line.unit));
  return [...units].some((below) => below !== unit && above(facts, day, below).includes(unit));
}

const DOING = ['assigned', 'received', 'in-progress', 'rework'];

function isTrue({ id, turned }: Condition, question: Question): boolean {
  const { thing, person } = question;
  const work: FactAssignment | null = thing.kind === 'assignment' ? thing.assignment : null;
  const state = work?.state ?? '';
  const answers: Readonly<Record<string, () => boolean>> = {
    'in-office': () => held(question).length > 0,
    leading: () => held(question).some(({ role }) => role === 'leader' || role === 'head'),
    'at-doing': () => held(question).some(({ unit }) => unit === work?.unit),
    'at-confirming': () => held(question).some(({ unit }) => unit === taskOf(question)?.confirming),
    elsewhere: () => rootOf(question) !== question.facts.root,
    published: () => thing.kind === 'set' && thing.set.owner === null,
    'own-submission': () => work !== null && work.submittedBy === person,
    'not-new': () => state !== 'assigned',
    'not-begun-only': () => !['assigned', 'received'].includes(state),
    'not-being-done': () => !DOING.includes(state),
    'not-submitted': () => state !== 'submitted',
    'on-the-way': () => work?.station != null,
    'not-done': () => state !== 'done',
    'not-returned': () => state !== 'returned',
    closed: () => ['done', 'cancelled', 'superseded'].includes(state),
    'own-request': () => work?.extensionBy === person,
    'own-cause': () => work?.cause?.by === person,
    'none-below': () => !hasBelow(question, work?.unit ?? ''),
    'not-to-start': () => !['assigned', 'received', 'rework'].includes(state),
    'not-open': () => ![...DOING, 'submitted'].includes(state),
    suspended: () => state === 'suspended',
    'not-suspended': () => state !== 'suspended',
    'given-up': () => ['returned', 'cancelled', 'superseded'].includes(state),
    'due-over': () => work?.due == null || question.day > work.due,
    'not-late': () => work?.due == null || (work.submittedOn ?? question.day) <= work.due,
    'request-waits': () => work?.extensionBy != null,
    'no-request': () => work?.extensionBy == null,
    'explanation-waits': () => work?.explanationAskedOn != null,
    'no-explanation-asked': () => work?.explanationAskedOn == null,
    'cause-stands': () => work?.cause != null && work.cause.standing !== 'refused',
    'no-cause-waits': () => work?.cause?.standing !== 'recorded',
  };
  const answer = answers[id];
  if (answer === undefined) throw new Error(`the oracle knows no condition "${id}"`);
  return answer() !== turned;
}
