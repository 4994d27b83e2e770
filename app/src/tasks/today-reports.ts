import type { Actor } from '../base/actor.ts';
import type { DateFrame } from '../base/dates-in-words.ts';
import type { AssignmentId } from '../base/ids.ts';
import { reportFrom } from './results-below-words.ts';
import type { TaskActions } from './task.actions.ts';

/** Characters of a report that is written in the list; ten of them are still a small page. */
const LONGEST = 2000;

/**
 * What reports upwards can begin with, as on the pages of the work: of those of which something was made, and of which
 * somebody has told something. Null for one that is too long for a list.
 */
export async function reportsBeforehand(
  tasks: Pick<TaskActions, 'progressOf' | 'resultsBelow'>,
  actor: Actor,
  ids: readonly AssignmentId[],
  frame: DateFrame,
): Promise<Readonly<Record<string, string | null>>> {
  const made = await tasks.progressOf(actor, ids);
  const reports = await Promise.all(
    [...made.keys()].map(async (id) => [id, reportFrom(await tasks.resultsBelow(actor, id), frame)] as const),
  );
  return Object.fromEntries(
    reports
      .filter(([, text]) => text !== '')
      .map(([id, text]) => [id, text.length > LONGEST ? null : text] as const),
  );
}
