import { recordEntries } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, PersonId } from '../base/ids.ts';
import { notify } from '../notices/notice.actions.ts';
import type { NewNotice, NoticeData } from '../notices/notice.ts';
import { peopleForChoice } from '../people/person.actions.ts';
import type { PersonChoice } from '../people/person.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { type BulkResult, type BulkRow, bulkRows, possibleOf, requireSome } from './bulk.actions.ts';
import { setFollower } from './following.store.ts';
import { sceneFor } from './scene.actions.ts';
import { selectFacts } from './task.store.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

export interface FollowerChange {
  readonly assignmentIds: readonly AssignmentId[];
  readonly followerId: PersonId | null;
}

/** The tasks of chosen assignments get another follower. */
export function createBulkFollowerActions(deps: Deps) {
  return {
    /** Who could follow the tasks of some assignments. */
    followersFor: async (actor: Actor, rows: readonly BulkRow[]): Promise<readonly PersonChoice[]> =>
      await choicesFor(deps.db, deps, actor, rows),
    /**
     * A task is followed as a whole: its other assignments go along. Who follows now is told once of all, and so is who
     * did before; a form sent twice changes nothing more.
     * @throws AppError bad_input (follower: followerMissing), not_allowed, move_not_allowed
     */
    changeFollower: async (actor: Actor, change: FollowerChange): Promise<BulkResult> => {
      requireSome(change.assignmentIds);
      return await deps.db.transaction().execute((trx) => changeFollower(trx, deps, actor, change));
    },
  };
}

async function choicesFor(
  db: Db,
  { clock }: Deps,
  actor: Actor,
  rows: readonly BulkRow[],
): Promise<readonly PersonChoice[]> {
  const confirming = rows.map(({ card }) => card.confirmingUnitId);
  return await peopleForChoice(db, actor.rootId, clock.today(), confirming);
}

async function changeFollower(
  trx: Db,
  deps: Deps,
  actor: Actor,
  { assignmentIds, followerId }: FollowerChange,
): Promise<BulkResult> {
  // Nobody moves them, or changes who follows them, between the look and the change.
  await selectFacts(trx, actor.rootId, assignmentIds, 'lock');
  const rows = await bulkRows(await sceneFor({ ...deps, db: trx }, actor), 'hand-over', assignmentIds);
  const choices = await choicesFor(trx, deps, actor, rows);
  const successor = choices.find(({ id }) => id === followerId);
  if (successor === undefined) throw new AppError('bad_input', { fields: { follower: 'followerMissing' } });
  const possible = new Set(possibleOf(rows));
  const mine = rows.filter(({ card }) => possible.has(card.id));
  const [first] = rows;
  // Whoever followed it without holding the desk no longer may once it is done: the same form again says so as well.
  const already = rows.filter(({ card }) => card.followerId === successor.id);
  if (mine.length + already.length === 0) throw new AppError(first?.refused ?? 'not_found');
  const taskIds = [...new Set(mine.map(({ card }) => card.taskId))];
  // Whoever sees a task because they follow it gives it away with this.
  const moved = await beyondSight(trx, () => setFollower(trx, actor.rootId, taskIds, successor.id));
  if (moved.length > 0) {
    await recordEntries(
      trx,
      deps.clock,
      actor,
      moved.map(({ id, summary, before }) => ({
        action: 'task.follower-changed',
        objectKind: 'task',
        objectId: id,
        about: summary,
        detail: { before, after: successor.id, successor: successor.name },
      })),
    );
    await tell(trx, deps, actor, { successor, moved });
  }
  return { rows, done: new Set([...mine, ...already].map(({ card }) => card.id)) };
}

/** Once of all the tasks: whoever follows them now, and each who did before. Nobody is told of their own act. */
async function tell(
  trx: Db,
  { clock }: Deps,
  actor: Actor,
  {
    successor,
    moved,
  }: { readonly successor: PersonChoice; readonly moved: readonly { readonly before: PersonId | null }[] },
): Promise<void> {
  const at = clock.now();
  const notice = (personId: PersonId, count: number, data: Partial<NoticeData>): NewNotice => ({
    rootId: actor.rootId,
    personId,
    kind: 'handed-over',
    directiveId: null,
    taskId: null,
    assignmentId: null,
    data: { subject: actor.name, count, ...data },
    at,
    dedupeKey: `handed-over:${actor.requestId}:${at.toString()}`,
  });
  const before = Map.groupBy(moved, (task) => task.before);
  const notices = [
    notice(successor.id, moved.length, { place: '/nhiem-vu?toi=1' }),
    ...[...before].flatMap(([personId, tasks]) =>
      personId === null
        ? []
        : [notice(personId, tasks.length, { place: '/nhiem-vu', successor: successor.name })],
    ),
  ];
  await notify(
    trx,
    notices.filter(({ personId }) => personId !== actor.personId),
  );
}
