import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError, type ErrorCode } from '../base/errors.ts';
import type { AssignmentId, EventId } from '../base/ids.ts';
import { personNames } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { INHERITED_STATES, type MoveKind, stateOf } from './assignment.ts';
import type { AssignmentCard } from './assignment-view.ts';
import { selectAssignmentsById, selectWithRequest } from './bulk.store.ts';
import type { BulkHappening } from './bulk-happening.ts';
import type { MoveActions } from './move.actions.ts';
import { cardsOf, type Scene, sceneFor } from './scene.actions.ts';
import { mayChangeFollower, maySee, maySideMove, movesOpenTo, sidesOf } from './task.policy.ts';
import { type AssignmentFacts, type RecordedEvent, selectEvents, selectFacts } from './task.store.ts';
import type { PreviewedAct } from './task-table.ts';

/** One row of a bulk act: whether it can be done, or why not. What one may not see is not among them. */
export interface BulkRow {
  readonly card: AssignmentCard;
  readonly refused: Extract<ErrorCode, 'not_allowed' | 'move_not_allowed'> | null;
  readonly followerName: string | null;
  /** Why its unit asks for more time, while nobody has answered. */
  readonly asksBecause: string | null;
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
      act: PreviewedAct,
      ids: readonly AssignmentId[],
    ): Promise<readonly BulkRow[]> => {
      requireSome(ids);
      return await bulkRows(await sceneFor(deps, actor), act, ids);
    },
    /** Does it to those that it can be done to, and tells what became of each. @throws AppError as a single move does */
    bulkMove: async (actor: Actor, input: BulkMove): Promise<BulkResult> => {
      const scene = await sceneFor(deps, actor);
      const before = await bulkRows(scene, ACT_OF[input.happening.kind], input.assignmentIds);
      const already = await selectWithRequest(deps.db, actor.rootId, input);
      const possible = possibleOf(before);
      if (possible.length > 0) {
        const { happening, requestKey } = input;
        await moves.moveMany(actor, { assignmentIds: possible, happening, requestKey });
      } else if (already.length === 0) throw new AppError(before[0]?.refused ?? 'bad_input');
      const done = await selectWithRequest(deps.db, actor.rootId, input);
      return { rows: before, done: new Set(done) };
    },
  };
}

/** The kinds of moves that are made in bulk from the table, with the act that each belongs to. */
const ACT_OF = {
  confirmed: 'confirmed',
  'deadline-changed': 'deadline-changed',
  'extension-granted': 'extension',
  'extension-refused': 'extension',
} as const satisfies Partial<Record<MoveKind, PreviewedAct>>;

/** Whoever may grant more time may refuse it, and the other way round: one of the two stands for both. */
const MOVE_OF = {
  confirmed: 'confirmed',
  'deadline-changed': 'deadline-changed',
  extension: 'extension-granted',
} as const satisfies Partial<Record<PreviewedAct, MoveKind>>;

interface BulkMove {
  readonly assignmentIds: readonly AssignmentId[];
  readonly happening: BulkHappening & { readonly kind: keyof typeof ACT_OF };
  readonly requestKey: EventId;
}

/** @throws AppError bad_input */
export function requireSome(ids: readonly AssignmentId[]): void {
  if (ids.length > 0 && ids.length <= MOST_IN_BULK) return;
  throw new AppError('bad_input', { fields: { chosen: 'choose' } });
}

export function possibleOf(rows: readonly BulkRow[]): readonly AssignmentId[] {
  return rows.flatMap(({ card, refused }) => (refused === null ? [card.id] : []));
}

/** Those that the reader may see, each with what stands against the act. */
export async function bulkRows(
  scene: Scene,
  act: PreviewedAct,
  ids: readonly AssignmentId[],
): Promise<BulkRow[]> {
  const { db, actor } = scene;
  const facts = await selectFacts(db, actor.rootId, [...new Set(ids)]);
  const seen = facts.filter((each) => maySee(scene.sight, each));
  const seenIds = seen.map(({ id }) => id);
  const [events, rows, names] = await Promise.all([
    selectEvents(db, actor.rootId, seenIds),
    selectAssignmentsById(db, actor.rootId, seenIds),
    personNames(
      db,
      seen.flatMap(({ followerId }) => followerId ?? []),
    ),
  ]);
  const byId = new Map(seen.map((each) => [each.id, each]));
  const cards = await cardsOf(scene, rows);
  return cards.flatMap((card): BulkRow[] => {
    const of = byId.get(card.id);
    if (of === undefined) return [];
    const own = events.get(card.id) ?? [];
    const followerName = of.followerId === null ? null : (names.get(of.followerId) ?? null);
    const refused = refusalOf(scene, act, { facts: of, events: own });
    return [{ card, refused, followerName, asksBecause: reasonAsked(card, own) }];
  });
}

function reasonAsked({ extensionDue }: AssignmentCard, events: readonly RecordedEvent[]): string | null {
  const asked = events.findLast(({ kind }) => kind === 'extension-asked');
  return extensionDue !== null && asked?.kind === 'extension-asked' ? asked.reason : null;
}

function refusalOf(
  { actor, lines, today }: Scene,
  act: PreviewedAct,
  { facts, events }: { readonly facts: AssignmentFacts; readonly events: readonly RecordedEvent[] },
): BulkRow['refused'] {
  const sides = sidesOf(actor, facts, lines);
  const current = stateOf(events);
  if (current === null) return 'not_allowed';
  if (act === 'hand-over') {
    if (!mayChangeFollower(sides)) return 'not_allowed';
    return INHERITED_STATES.includes(current.state) ? null : 'move_not_allowed';
  }
  const kind = MOVE_OF[act];
  if (!maySideMove(sides, kind)) return 'not_allowed';
  if (movesOpenTo(sides, actor, current, today).includes(kind)) return null;
  const own =
    (act === 'confirmed' && current.submittedBy === actor.personId) ||
    (act === 'extension' && current.extension?.by === actor.personId);
  return own ? 'not_allowed' : 'move_not_allowed';
}
