import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError, type ErrorCode } from '../base/errors.ts';
import type { AssignmentId, EventId } from '../base/ids.ts';
import type { Db } from '../platform/postgres.ts';
import { stateOf } from './assignment.ts';
import type { AssignmentCard } from './assignment-view.ts';
import { selectAssignmentsById, selectWithRequest } from './bulk.store.ts';
import type { MoveActions } from './move.actions.ts';
import type { MoveHappening } from './move-content.ts';
import { cardsOf, type Scene, sceneFor } from './scene.actions.ts';
import { maySee, maySideMove, movesOpenTo, sidesOf } from './task.policy.ts';
import { type AssignmentFacts, selectEvents, selectFacts } from './task.store.ts';
import type { BulkAct } from './task-table.ts';

/** One row of a bulk act: whether it can be done, or why not. What one may not see is not among them. */
export interface BulkRow {
  readonly card: AssignmentCard;
  readonly refused: Extract<ErrorCode, 'not_allowed' | 'move_not_allowed'> | null;
}

export interface BulkResult {
  readonly rows: readonly BulkRow[];
  /** What was done now, or by the same form before. */
  readonly done: ReadonlySet<AssignmentId>;
}

/** Rows in one act at most: two pages of the table. */
export const MOST_IN_BULK = 100;

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export function createBulkActions(deps: Deps, moves: Pick<MoveActions, 'moveMany'>) {
  return {
    /** What an act would do to each of some assignments; nothing is changed. @throws AppError bad_input */
    bulkPreview: async (
      actor: Actor,
      act: BulkAct,
      ids: readonly AssignmentId[],
    ): Promise<readonly BulkRow[]> => {
      if (ids.length === 0 || ids.length > MOST_IN_BULK) {
        throw new AppError('bad_input', { fields: { chosen: 'choose' } });
      }
      return await rowsOf(await sceneFor(deps, actor), act, ids);
    },
    /** Does it to those that it can be done to, and tells what became of each. @throws AppError as a single move does */
    bulkMove: async (actor: Actor, input: BulkMove): Promise<BulkResult> => {
      const scene = await sceneFor(deps, actor);
      const before = await rowsOf(scene, input.happening.kind, input.assignmentIds);
      const already = await selectWithRequest(deps.db, actor.rootId, input);
      const possible = before.flatMap(({ card, refused }) => (refused === null ? [card.id] : []));
      if (possible.length > 0) {
        const { happening, requestKey } = input;
        await moves.moveMany(actor, { assignmentIds: possible, happening, requestKey });
      } else if (already.length === 0) throw new AppError(before[0]?.refused ?? 'bad_input');
      const done = await selectWithRequest(deps.db, actor.rootId, input);
      return { rows: before, done: new Set(done) };
    },
  };
}

interface BulkMove {
  readonly assignmentIds: readonly AssignmentId[];
  readonly happening: MoveHappening & { readonly kind: BulkAct };
  readonly requestKey: EventId;
}

async function rowsOf(scene: Scene, act: BulkAct, ids: readonly AssignmentId[]): Promise<BulkRow[]> {
  const { db, actor } = scene;
  const facts = await selectFacts(db, actor.rootId, [...new Set(ids)]);
  const seen = facts.filter((each) => maySee(scene.sight, each));
  const seenIds = seen.map(({ id }) => id);
  const [events, rows] = await Promise.all([
    selectEvents(db, actor.rootId, seenIds),
    selectAssignmentsById(db, actor.rootId, seenIds),
  ]);
  const byId = new Map(seen.map((each) => [each.id, each]));
  const cards = await cardsOf(scene, rows);
  return cards.flatMap((card): BulkRow[] => {
    const of = byId.get(card.id);
    return of === undefined ? [] : [{ card, refused: refusalOf(scene, act, of, events.get(card.id) ?? []) }];
  });
}

function refusalOf(
  { actor, lines, today }: Scene,
  act: BulkAct,
  facts: AssignmentFacts,
  events: Parameters<typeof stateOf>[0],
): BulkRow['refused'] {
  const sides = sidesOf(actor, facts, lines);
  const current = stateOf(events);
  if (current === null || !maySideMove(sides, act)) return 'not_allowed';
  if (movesOpenTo(sides, actor, current, today).includes(act)) return null;
  return current.submittedBy === actor.personId && act === 'confirmed' ? 'not_allowed' : 'move_not_allowed';
}
