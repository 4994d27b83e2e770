import { type Clock, civilDay } from '../base/clock.ts';
import type { UnitId } from '../base/ids.ts';
import { installationSettings } from '../calendar/calendar.actions.ts';
import { anyoneHears, enqueueEvents } from '../deliveries/events.actions.ts';
import type { EventType, NewEvent } from '../deliveries/webhook.ts';
import type { AssignmentData } from '../deliveries/webhook-event.ts';
import type { Db } from '../platform/postgres.ts';
import type { Assignment, EventKind } from './assignment.ts';
import type { AssignmentFacts, RecordedEvent } from './task.store.ts';
import { type AssignedNow, selectAssigned, selectOverdue, type ToldAssignment } from './task-events.store.ts';

/** What programs hear of each move; opening is nobody's business, and units that change are told of as a whole. */
const HEARD: Readonly<Partial<Record<EventKind, EventType>>> = {
  received: 'assignment.received',
  reported: 'assignment.reported',
  submitted: 'assignment.submitted',
  withdrawn: 'assignment.withdrawn',
  confirmed: 'assignment.confirmed',
  forwarded: 'assignment.forwarded',
  'sent-back': 'assignment.sent-back',
  returned: 'assignment.returned',
  reassigned: 'assignment.reassigned',
  'deadline-changed': 'assignment.deadline-changed',
  cancelled: 'assignment.cancelled',
  reopened: 'assignment.reopened',
  started: 'assignment.started',
  'passed-on': 'assignment.passed-on',
  suspended: 'assignment.suspended',
  resumed: 'assignment.resumed',
  superseded: 'assignment.superseded',
  'extension-asked': 'assignment.extension-asked',
  'extension-withdrawn': 'assignment.extension-withdrawn',
  'extension-granted': 'assignment.extension-granted',
  'extension-refused': 'assignment.extension-refused',
  'explanation-asked': 'assignment.explanation-asked',
  explained: 'assignment.explained',
  'cause-recorded': 'assignment.cause-recorded',
  'cause-accepted': 'assignment.cause-accepted',
  'cause-refused': 'assignment.cause-refused',
};

export interface ToldMove {
  readonly facts: AssignmentFacts;
  readonly event: RecordedEvent;
  readonly made: Assignment;
  readonly unitName: string;
}

/** Tells the programs that listen of one move, within its transaction. */
export async function tellProgramsOfMove(trx: Db, { facts, event, made, unitName }: ToldMove): Promise<void> {
  const type = HEARD[event.kind];
  if (type === undefined) return;
  const told: ToldAssignment = {
    ...facts,
    unitName,
    state: made.state,
    due: made.currentDue?.toString() ?? null,
  };
  const reason = 'reason' in event && typeof event.reason === 'string' ? event.reason : null;
  await enqueueEvents(trx, [eventOf(type, told, { at: event.at, key: `${facts.id}:${event.seq}`, reason })]);
}

/** The same of everything that was just assigned. */
export async function tellProgramsOfAssigned(
  trx: Db,
  { at, ...now }: AssignedNow & { readonly at: Temporal.Instant },
): Promise<void> {
  if (!(await anyoneHears(trx, now.rootId, 'assignment.assigned'))) return;
  const assigned = await selectAssigned(trx, now, civilDay(at));
  await enqueueEvents(
    trx,
    assigned.map((told) => eventOf('assignment.assigned', told, { at, key: `${told.id}:1`, reason: null })),
  );
}

// A server that stood still for some days makes up for them; what is older is no news.
const OVERDUE_DAYS = 7;

/** Tells of what has become overdue, once for each last day; called every night. */
export async function tellProgramsOfOverdue({
  db,
  clock,
}: {
  readonly db: Db;
  readonly clock: Clock;
}): Promise<void> {
  const { rootId } = await installationSettings(db);
  if (rootId === null || !(await anyoneHears(db, rootId, 'assignment.overdue'))) return;
  const today = clock.today();
  const overdue = await selectOverdue(db, rootId, today.subtract({ days: OVERDUE_DAYS }), today);
  const at = clock.now();
  await enqueueEvents(
    db,
    overdue.map((told) =>
      eventOf('assignment.overdue', told, { at, key: `overdue:${told.id}:${told.due}`, reason: null }),
    ),
  );
}

function eventOf(
  type: EventType,
  told: ToldAssignment,
  {
    at,
    key,
    reason,
  }: { readonly at: Temporal.Instant; readonly key: string; readonly reason: string | null },
): NewEvent & { readonly rootId: UnitId } {
  const data: AssignmentData = {
    assignment: told.id,
    task: told.taskId,
    directive: told.directiveId,
    unit: { id: told.unitId, name: told.unitName },
    summary: told.summary,
    state: told.state,
    due: told.due,
    day: civilDay(at).toString(),
    reason,
  };
  return { rootId: told.rootId, type, key, at, data };
}
