import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, TaskId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { type AssignmentState, stateOf } from './assignment.ts';
import { mayDoParts } from './cascade.policy.ts';
import { selectTrees, type TreeRow } from './cascade.store.ts';
import { isLive } from './cascade.ts';
import { type ResultBelow, resultOf } from './results-below.ts';
import { namesIn, type Scene, sceneFor } from './scene.actions.ts';
import { selectParts } from './staff-part.store.ts';
import { maySee } from './task.policy.ts';
import { selectEvents, selectFacts } from './task.store.ts';

/** One unit directly below with what it told. */
export interface UnitResult {
  readonly id: AssignmentId;
  readonly taskId: TaskId;
  /** Words of the part that it has. */
  readonly summary: string;
  readonly unitName: string;
  readonly state: AssignmentState;
  readonly result: ResultBelow | null;
}

/** What a report upwards can be made of. */
export interface ResultsBelow {
  /** Of those that count, as the reader may see them, part by part. */
  readonly units: readonly UnitResult[];
  /** Of people of the unit itself, told to its people alone. */
  readonly parts: readonly { readonly text: string; readonly done: boolean }[];
}

export function createResultsBelowActions(deps: { readonly db: Db; readonly clock: Clock }) {
  return {
    /** What units directly below and people of the unit have told of an assignment. @throws AppError not_found */
    resultsBelow: async (actor: Actor, id: AssignmentId): Promise<ResultsBelow> => {
      const scene = await sceneFor(deps, actor);
      const [facts] = await selectFacts(deps.db, actor.rootId, [id]);
      if (facts === undefined || !maySee(scene.sight, facts)) throw new AppError('not_found');
      const [units, parts] = await Promise.all([
        unitResults(scene, id),
        mayDoParts(actor, facts) ? selectParts(deps.db, actor.rootId, id) : [],
      ]);
      return { units, parts: parts.map(({ text, doneAt }) => ({ text, done: doneAt !== null })) };
    },
  };
}

const VIETNAMESE = new Intl.Collator('vi');

async function unitResults(scene: Scene, id: AssignmentId): Promise<UnitResult[]> {
  const { db, actor } = scene;
  const rows = await seenBelow(scene, id);
  const [events, names] = await Promise.all([
    selectEvents(
      db,
      actor.rootId,
      rows.map((row) => row.id),
    ),
    namesIn(
      scene,
      rows.map(({ unitId }) => unitId),
    ),
  ]);
  return rows
    .toSorted(
      (a, b) => a.ordinal - b.ordinal || VIETNAMESE.compare(names.nameOf(a.unitId), names.nameOf(b.unitId)),
    )
    .map((row) => {
      const own = events.get(row.id) ?? [];
      const current = stateOf(own);
      return {
        id: row.id,
        taskId: row.taskId,
        summary: row.summary,
        unitName: names.nameOf(row.unitId),
        state: row.state,
        result: current === null ? null : resultOf(current, own),
      };
    });
}

async function seenBelow(scene: Scene, id: AssignmentId): Promise<TreeRow[]> {
  const { db, actor } = scene;
  const rows = (await selectTrees(db, actor.rootId, [id])).filter(
    ({ parentId, state }) => parentId === id && isLive(state),
  );
  if (rows.length === 0) return [];
  const facts = await selectFacts(
    db,
    actor.rootId,
    rows.map((row) => row.id),
  );
  const seen = new Set(facts.filter((each) => maySee(scene.sight, each)).map((each) => each.id));
  return rows.filter((row) => seen.has(row.id));
}
