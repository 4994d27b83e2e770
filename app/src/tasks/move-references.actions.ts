import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { UnitId } from '../base/ids.ts';
import { officeCalendar } from '../calendar/calendar.actions.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { unitsById } from '../units/unit-tree.actions.ts';
import { dueAfterRest, stateOf } from './assignment.ts';
import type { AssignmentFilter } from './assignment-filter.ts';
import { selectAssignments } from './assignment-list.store.ts';
import type { MoveHappening } from './move-content.ts';
import { FORWARDING, type Lines, sightOf, unitsBetween, unitsToPassOnTo } from './task.policy.ts';
import { type AssignmentFacts, hasSameTask, type RecordedEvent } from './task.store.ts';

/** What a move is made on. */
interface On {
  readonly facts: AssignmentFacts;
  readonly events: readonly RecordedEvent[];
  readonly happening: MoveHappening;
  readonly lines: Lines;
  readonly today: Temporal.PlainDate;
}

/**
 * A move with everything that it names looked up: the unit it goes to is there and has not the same task, a report has its
 * first unit on the way, what supersedes it is seen by the actor, and work that goes on has its new last day, on a working day (Civil Code 2015, Article 148).
 * @throws AppError bad_input with the field to mend
 */
export async function resolved(trx: Db, actor: Actor, on: On): Promise<MoveHappening> {
  const { happening, facts, lines } = on;
  const { kind } = happening;
  if (kind === 'resumed') return { ...happening, due: happening.due ?? (await dueWhenResumed(trx, on)) };
  if (kind === 'submitted') return { ...happening, station: await stationFor(trx, on) };
  if (kind === 'superseded') await requireSuccessor(trx, actor, { ...on, happening });
  if (kind === 'passed-on' && !unitsToPassOnTo(facts, lines).includes(happening.unit)) {
    throw wrong('unit', 'unitNotBelow');
  }
  // Said of its own unit, it is the same as naming none.
  if (kind === 'reassigned' && happening.unit === facts.unitId) return { ...happening, unit: undefined };
  if (kind === 'returned' && happening.proposed === facts.unitId)
    return { ...happening, proposed: undefined };
  const unitId = kind === 'returned' ? happening.proposed : 'unit' in happening ? happening.unit : undefined;
  if (unitId !== undefined) await requireUnit(trx, on, unitId);
  return happening;
}

/** Where nobody could pass it on, a report goes straight to who confirms it. */
async function stationFor(trx: Db, { facts, lines, today }: On): Promise<UnitId | undefined> {
  const between = unitsBetween(facts, lines);
  if (between.length === 0) return undefined;
  const people = await peopleOfUnits(trx, between, today, FORWARDING);
  return between.find((id) => people.some(({ unitId }) => unitId === id));
}

async function requireUnit(trx: Db, { facts, today }: On, unitId: UnitId): Promise<void> {
  const [unit] = await unitsById(trx, [unitId], today);
  if (unit === undefined) throw wrong('unit', 'unitUnknown');
  const hasIt = await beyondSight(trx, () => hasSameTask(trx, facts.rootId, facts.id, unitId));
  if (hasIt) throw wrong('unit', 'unitHasIt');
}

/** Another task or directive of which the actor sees work. */
async function requireSuccessor(
  trx: Db,
  actor: Actor,
  {
    facts,
    happening,
    lines,
    today,
  }: On & { readonly happening: MoveHappening & { readonly kind: 'superseded' } },
): Promise<void> {
  const sight = sightOf(actor, lines);
  const sees = async (filter: AssignmentFilter): Promise<boolean> => {
    const { rows } = await selectAssignments(trx, { sight, filter, today }, { limit: 1 });
    return rows.length > 0;
  };
  const { directive, task } = happening;
  const isItself = task === facts.taskId || (task === undefined && directive === facts.directiveId);
  if (isItself) throw wrong('by', 'successorItself');
  if (task !== undefined && !(await sees({ taskId: task }))) throw wrong('by', 'successorUnknown');
  if (directive !== undefined && !(await sees({ directiveId: directive })))
    throw wrong('by', 'successorUnknown');
}

async function dueWhenResumed(trx: Db, { events, today }: On): Promise<Temporal.PlainDate | undefined> {
  const current = stateOf(events);
  const due = current === null ? null : dueAfterRest(current, today);
  return due === null ? undefined : (await officeCalendar(trx)).workingDayFrom(due);
}

function wrong(field: string, key: string): AppError {
  return new AppError('bad_input', { fields: { [field]: key } });
}
