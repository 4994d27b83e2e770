import type { Clock } from '../base/clock.ts';
import type { MaySeeFile } from '../files/file.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { linesToday } from './lines.actions.ts';
import { maySee, sightOf } from './task.policy.ts';
import { selectFacts } from './task.store.ts';
import { selectAssignmentsWithFile } from './task-view.store.ts';

/** A file of a report is seen by those who may see the assignment that the report belongs to. */
export function reportFiles({ db, clock }: { readonly db: Db; readonly clock: Clock }): MaySeeFile {
  return async (actor, file) => {
    const ids = await selectAssignmentsWithFile(db, actor.rootId, file.id);
    if (ids.length === 0) return false;
    const [facts, lines] = await Promise.all([
      selectFacts(db, actor.rootId, ids),
      linesToday(db, actor, clock.today()),
    ]);
    const sight = sightOf(actor, lines);
    return facts.some((parties) => maySee(sight, parties));
  };
}
