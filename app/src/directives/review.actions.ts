import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { DirectiveId, DraftTaskId, PersonId } from '../base/ids.ts';
import { peopleForChoice } from '../people/person.actions.ts';
import type { Db } from '../platform/postgres.ts';
import { decideEdit } from './decide-edit.ts';
import { type Directive, findDrafts } from './directive.store.ts';
import { isOpenForReview } from './directive.ts';
import { type AccessDeps, lockToHandle, openToHandle } from './directive-access.ts';
import type { Change, Edit, EditRefusal, ReviewState } from './edit.ts';
import {
  findEditByKey,
  findEditsSince,
  findOthersPresent,
  findUndoable,
  insertEdit,
  lastEditSeq,
  notePresence,
  type Presence,
  type RecordedEdit,
  writeChanges,
} from './review.store.ts';

/** An edit as somebody sends it: the key is the same when it is sent again after a broken line. */
export interface EditRequest {
  readonly requestKey: string;
  readonly edit: Edit;
}

export type EditOutcome =
  /** Made and recorded; `seq` is null when it changed nothing. */
  | { readonly ok: true; readonly seq: number | null; readonly changes: readonly Change[] }
  /** Not made: the newer state is given back, so that it can be shown beside what was typed. */
  | {
      readonly ok: false;
      readonly reason: EditRefusal;
      readonly taskIds: readonly DraftTaskId[];
      readonly current: ReviewState;
    };

export interface Review {
  readonly directive: Directive;
  readonly state: ReviewState;
  /** Number of the last edit that `state` holds. */
  readonly seq: number;
}

/** Somebody counts as present for this long after the last sign. */
const PRESENT_SECONDS = 20;

export function createReviewActions(deps: AccessDeps) {
  return {
    /** @throws AppError not_found, not_allowed */
    load: (actor: Actor, id: DirectiveId): Promise<Review> => load(deps, actor, id),
    /** @throws AppError not_found, not_allowed, move_not_allowed once it is issued */
    edit: (actor: Actor, id: DirectiveId, request: EditRequest): Promise<EditOutcome> =>
      makeEdit(deps, actor, id, request),
    /** Edits after a number, oldest first; also notes that the actor is there, at that task. */
    since: (
      actor: Actor,
      id: DirectiveId,
      from: { readonly seq: number; readonly taskId: DraftTaskId | null },
    ): Promise<ReviewNews> => since(deps, actor, id, from),
  };
}

async function load(deps: AccessDeps, actor: Actor, id: DirectiveId): Promise<Review> {
  const { directive } = await openToHandle(deps, actor, id);
  // The number first: an edit made in between is then told again, never missed.
  const seq = await lastEditSeq(deps.db, directive);
  return { directive, seq, state: stateOf(directive, await findDrafts(deps.db, directive)) };
}

export function stateOf(directive: Directive, tasks: ReviewState['tasks']): ReviewState {
  return { header: { value: directive.header, version: directive.headerVersion }, tasks };
}

function makeEdit(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  request: EditRequest,
): Promise<EditOutcome> {
  return deps.db.transaction().execute(async (trx): Promise<EditOutcome> => {
    const { directive } = await lockToHandle(deps, trx, actor, id);
    const made = await findEditByKey(trx, directive, request.requestKey);
    if (made !== null) return { ok: true, seq: made.seq, changes: made.changes };
    if (!isOpenForReview(directive.state)) throw new AppError('move_not_allowed', { state: directive.state });
    await requireKnownFollower(deps, trx, actor, request.edit);
    const state = stateOf(directive, await findDrafts(trx, directive));
    const undoable =
      request.edit.kind === 'undo' ? await findUndoable(trx, directive, request.edit.seq) : null;
    const decision = decideEdit(state, request.edit, { text: directive.text, changesOf: () => undoable });
    if (!decision.ok) return { ...decision, current: state };
    if (decision.changes.length === 0) return { ok: true, seq: null, changes: [] };
    await writeChanges(trx, directive, decision.changes);
    const seq = await insertEdit(trx, directive, {
      personId: actor.personId,
      at: deps.clock.now(),
      kind: request.edit.kind,
      changes: decision.changes,
      undoes: request.edit.kind === 'undo' ? request.edit.seq : null,
      requestKey: request.requestKey,
    });
    return { ok: true, seq, changes: decision.changes };
  });
}

/** Who follows a task may confirm it, so only people of this root unit can be named. */
async function requireKnownFollower(deps: AccessDeps, trx: Db, actor: Actor, wish: Edit): Promise<void> {
  const followerId = followerNamed(wish);
  if (followerId === null) return;
  const people = await peopleForChoice(trx, actor.rootId, deps.clock.today());
  if (!people.some((person) => person.id === followerId)) {
    throw new AppError('bad_input', { fields: { follower: 'followerUnknown' } });
  }
}

function followerNamed(wish: Edit): PersonId | null {
  if (wish.kind === 'set-follower') return wish.followerId;
  return wish.kind === 'set-header' ? wish.header.followerId : null;
}

export interface ReviewNews {
  readonly edits: readonly RecordedEdit[];
  readonly others: readonly Presence[];
  readonly directive: Directive;
}

async function since(
  deps: AccessDeps,
  actor: Actor,
  id: DirectiveId,
  from: { readonly seq: number; readonly taskId: DraftTaskId | null },
): Promise<ReviewNews> {
  const { directive } = await openToHandle(deps, actor, id);
  const now = deps.clock.now();
  await notePresence(deps.db, directive, { personId: actor.personId, taskId: from.taskId, at: now });
  const edits = await findEditsSince(deps.db, directive, from.seq);
  const lastSign = now.subtract({ seconds: PRESENT_SECONDS });
  const others = await findOthersPresent(deps.db, directive, actor.personId, lastSign);
  return { edits, others, directive };
}
