import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { linesToday } from './lines.actions.ts';
import { maySee, sightOf } from './task.policy.ts';
import { type AssignmentFacts, selectFacts } from './task.store.ts';

/** One assignment, as it is asked for: locked by whoever is going to change it. */
export interface AskedAssignment {
  readonly id: AssignmentId;
  readonly lock: 'lock' | 'read';
}

/** An assignment, for somebody who may see it. @throws AppError not_found, also for whoever may not */
export async function seenAssignment(
  clock: Clock,
  db: Db,
  actor: Actor,
  { id, lock }: AskedAssignment,
): Promise<AssignmentFacts> {
  const lines = await linesToday(db, actor, clock.today());
  const [facts] = await selectFacts(db, actor.rootId, [id], lock);
  if (facts === undefined || !maySee(sightOf(actor, lines), facts)) throw new AppError('not_found');
  return facts;
}
