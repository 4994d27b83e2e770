import type { Actor } from '../base/actor.ts';
import type { PersonId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import type { NoticeKind } from '../notices/notice.ts';
import { peopleOfUnits, withStandIns } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import type { EventKind } from './assignment.ts';
import { FORWARDING } from './task.policy.ts';
import type { AssignmentFacts, RecordedEvent } from './task.store.ts';

/** former-unit: the one that gave it back, where it now goes to another. */
type Told = 'unit' | 'former-unit' | 'station' | 'confirmers' | 'givers';
interface Telling {
  readonly to: Told;
  readonly as: NoticeKind;
}

/** Whom each event is told to, and as what. Nobody is told of what they did themselves. */
const TOLD: Readonly<Record<EventKind, readonly Telling[]>> = {
  assigned: [],
  opened: [],
  received: [],
  started: [],
  reported: [],
  withdrawn: [],
  // To those of the unit on the way first; where there is none, to who confirms it.
  submitted: [
    { to: 'station', as: 'to-forward' },
    { to: 'confirmers', as: 'submitted' },
  ],
  forwarded: [{ to: 'confirmers', as: 'forwarded' }],
  returned: [{ to: 'givers', as: 'returned' }],
  confirmed: [{ to: 'unit', as: 'confirmed' }],
  'sent-back': [{ to: 'unit', as: 'sent-back' }],
  reopened: [{ to: 'unit', as: 'sent-back' }],
  reassigned: [
    { to: 'unit', as: 'reassigned' },
    { to: 'former-unit', as: 'given-away' },
  ],
  'passed-on': [{ to: 'unit', as: 'passed-on' }],
  'deadline-changed': [{ to: 'unit', as: 'deadline-changed' }],
  'extension-asked': [{ to: 'confirmers', as: 'extension-asked' }],
  'extension-withdrawn': [],
  'extension-granted': [{ to: 'unit', as: 'extension-granted' }],
  'extension-refused': [{ to: 'unit', as: 'extension-refused' }],
  'explanation-asked': [{ to: 'unit', as: 'explanation-asked' }],
  explained: [{ to: 'confirmers', as: 'explained' }],
  'cause-recorded': [{ to: 'confirmers', as: 'cause-recorded' }],
  'cause-accepted': [{ to: 'unit', as: 'cause-accepted' }],
  'cause-refused': [{ to: 'unit', as: 'cause-refused' }],
  suspended: [{ to: 'unit', as: 'suspended' }],
  resumed: [{ to: 'unit', as: 'resumed' }],
  superseded: [{ to: 'unit', as: 'superseded' }],
  cancelled: [{ to: 'unit', as: 'cancelled' }],
  // The units that got a part are told of it.
  'broken-down': [],
  'breakdown-completed': [],
  // Told once for all that a unit inherits, not task by task.
  transferred: [],
  merged: [],
  rerouted: [],
  restored: [],
};

export interface Moved {
  readonly facts: AssignmentFacts;
  readonly event: RecordedEvent;
  readonly unitName: string;
}

export async function notifyOfMove(trx: Db, actor: Actor, moved: Moved): Promise<void> {
  for (const telling of TOLD[moved.event.kind]) await tell(trx, actor, moved, telling);
}

async function tell(
  trx: Db,
  actor: Actor,
  { facts, event, unitName }: Moved,
  { to, as }: Telling,
): Promise<void> {
  const people = await toldPeople(trx, to, facts, event);
  await notify(
    trx,
    (await withStandIns(trx, people, event.onDay))
      .filter((personId) => personId !== actor.personId)
      .map((personId) => ({
        rootId: facts.rootId,
        personId,
        kind: as,
        directiveId: facts.directiveId,
        taskId: facts.taskId,
        assignmentId: facts.id,
        data: {
          subject: facts.summary,
          unit: unitName,
          ...('reason' in event && { reason: event.reason }),
          ...('due' in event && event.due != null && { due: event.due.toString() }),
        },
        at: event.at,
        dedupeKey: `${facts.id}:${event.seq}`,
      })),
  );
}

async function toldPeople(
  trx: Db,
  to: Told,
  facts: AssignmentFacts,
  event: RecordedEvent,
): Promise<readonly PersonId[]> {
  const day = event.onDay;
  const nextId = event.kind === 'passed-on' || event.kind === 'reassigned' ? event.unit : undefined;
  if (to === 'former-unit' && nextId === undefined) return [];
  if (to === 'unit' || to === 'former-unit') {
    const unitId = to === 'unit' ? (nextId ?? facts.unitId) : facts.unitId;
    const people = await peopleOfUnits(trx, [unitId], day);
    return people.filter(({ role }) => role !== 'administrator').map(({ personId }) => personId);
  }
  const stationId = event.kind === 'submitted' ? event.station : undefined;
  if (to === 'station') {
    const people = stationId === undefined ? [] : await peopleOfUnits(trx, [stationId], day, FORWARDING);
    return people.map(({ personId }) => personId);
  }
  if (to === 'confirmers' && stationId !== undefined) return [];
  if (facts.followerId !== null)
    return to === 'givers' ? [facts.followerId, facts.issuedBy] : [facts.followerId];
  if (to === 'givers') return [facts.issuedBy];
  // Nobody follows the task by name: the specialists of the confirming unit do, or its heads where it has none.
  const people = await peopleOfUnits(trx, [facts.confirmingUnitId], day);
  const specialists = people.filter(({ role }) => role === 'specialist');
  const confirmers =
    specialists.length > 0 ? specialists : people.filter(({ role }) => role === 'head' || role === 'leader');
  return confirmers.map(({ personId }) => personId);
}
