import type { Actor } from '../base/actor.ts';
import type { PersonId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import type { NoticeKind } from '../notices/notice.ts';
import { peopleOfUnits } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import type { EventKind } from './assignment.ts';
import type { AssignmentFacts, RecordedEvent } from './task.store.ts';

type Told = 'unit' | 'confirmers' | 'givers' | 'nobody';

/** Whom each event is told to, and as what. Nobody is told of what they did themselves. */
const TOLD: Readonly<Record<EventKind, { readonly to: Told; readonly as: NoticeKind }>> = {
  assigned: { to: 'nobody', as: 'issued' },
  opened: { to: 'nobody', as: 'issued' },
  received: { to: 'nobody', as: 'issued' },
  reported: { to: 'nobody', as: 'submitted' },
  withdrawn: { to: 'nobody', as: 'submitted' },
  submitted: { to: 'confirmers', as: 'submitted' },
  returned: { to: 'givers', as: 'returned' },
  confirmed: { to: 'unit', as: 'confirmed' },
  'sent-back': { to: 'unit', as: 'sent-back' },
  reopened: { to: 'unit', as: 'sent-back' },
  reassigned: { to: 'unit', as: 'reassigned' },
  'deadline-changed': { to: 'unit', as: 'deadline-changed' },
  cancelled: { to: 'unit', as: 'cancelled' },
  // Told once for all that a unit inherits, not task by task.
  transferred: { to: 'nobody', as: 'inherited' },
  merged: { to: 'nobody', as: 'inherited' },
  restored: { to: 'nobody', as: 'inherited' },
};

export interface Moved {
  readonly facts: AssignmentFacts;
  readonly event: RecordedEvent;
  readonly unitName: string;
}

export async function notifyOfMove(trx: Db, actor: Actor, moved: Moved): Promise<void> {
  const { facts, event, unitName } = moved;
  const { to, as } = TOLD[event.kind];
  if (to === 'nobody') return;
  const people = await toldPeople(trx, to, facts, event.onDay);
  await notify(
    trx,
    [...new Set(people)]
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
          ...(event.kind === 'deadline-changed' && { due: event.due.toString() }),
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
  day: Temporal.PlainDate,
): Promise<readonly PersonId[]> {
  if (to === 'unit') {
    const people = await peopleOfUnits(trx, [facts.unitId], day);
    return people.filter(({ role }) => role !== 'administrator').map(({ personId }) => personId);
  }
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
