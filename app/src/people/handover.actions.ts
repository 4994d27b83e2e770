import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import type { Clock } from '../base/clock.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import {
  type FollowedDirective,
  moveFollowedDirectives,
  selectFollowedDirectives,
} from '../directives/following.actions.ts';
import { notify } from '../notices/notice.actions.ts';
import { beyondSight, type Db } from '../platform/postgres.ts';
import { type FollowedTask, moveFollowed, selectFollowed } from '../tasks/following.actions.ts';
import { unitNames } from '../units/unit-tree.actions.ts';
import { peopleForChoice } from './person.actions.ts';
import { mayHandOver } from './person.policy.ts';
import { selectPerson } from './person.store.ts';
import type { PersonChoice } from './person.ts';

/** What would be handed over, and to whom it could go. */
export interface HandoverPreview {
  readonly name: string;
  /** Open tasks that the person follows, the most urgent first. */
  readonly tasks: readonly FollowedTask[];
  readonly directives: readonly FollowedDirective[];
  /** With what their unit is called today: many have the same title. */
  readonly successors: readonly (PersonChoice & { readonly unitName: string })[];
}

export interface HandedOver {
  readonly tasks: number;
  readonly directives: number;
}

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
}

/** Everything open that somebody follows goes to another person at once. */
export function createHandoverActions(deps: Deps) {
  return {
    /** @throws AppError not_allowed, not_found */
    handoverPreview: (actor: Actor, personId: PersonId): Promise<HandoverPreview> =>
      preview(deps, actor, personId),
    /** @throws AppError not_allowed, not_found, bad_input */
    handOver: (actor: Actor, personId: PersonId, successorId: PersonId | null): Promise<HandedOver> =>
      handOver(deps, actor, personId, successorId),
  };
}

export type HandoverActions = ReturnType<typeof createHandoverActions>;

async function preview({ db, clock }: Deps, actor: Actor, personId: PersonId): Promise<HandoverPreview> {
  if (!mayHandOver(actor, personId)) throw new AppError('not_allowed');
  const person = await selectPerson(db, personId);
  if (person === null) throw new AppError('not_found');
  const choices = await peopleForChoice(db, actor.rootId, clock.today());
  const names = await unitNames(db, [...new Set(choices.map(({ unitId }) => unitId))], clock.today());
  return {
    name: person.name,
    ...(await followedBy(db, actor.rootId, personId)),
    successors: choices
      .filter(({ id }) => id !== personId)
      .map((choice) => ({ ...choice, unitName: names.fullNameOf(choice.unitId) })),
  };
}

/** Everything, also what the one who hands it over does not see. */
function followedBy(
  db: Db,
  rootId: UnitId,
  personId: PersonId,
): Promise<Pick<HandoverPreview, 'tasks' | 'directives'>> {
  return beyondSight(db, async () => ({
    tasks: await selectFollowed(db, rootId, personId),
    directives: await selectFollowedDirectives(db, rootId, personId),
  }));
}

/** How much would be handed over. The caller has asked for the right. */
export async function countFollowed(db: Db, rootId: UnitId, personId: PersonId): Promise<number> {
  const { tasks, directives } = await followedBy(db, rootId, personId);
  return tasks.length + directives.length;
}

async function handOver(
  { db, clock }: Deps,
  actor: Actor,
  personId: PersonId,
  successorId: PersonId | null,
): Promise<HandedOver> {
  if (!mayHandOver(actor, personId)) throw new AppError('not_allowed');
  return await db.transaction().execute(async (trx) => {
    const person = await selectPerson(trx, personId);
    if (person === null) throw new AppError('not_found');
    const choices = await peopleForChoice(trx, actor.rootId, clock.today());
    const successor = choices.find(({ id }) => id === successorId && id !== personId);
    if (successor === undefined)
      throw new AppError('bad_input', { fields: { successor: 'successorMissing' } });
    const way = { from: personId, to: successor.id };
    const moved: HandedOver = await beyondSight(trx, async () => ({
      tasks: await moveFollowed(trx, actor.rootId, way),
      directives: await moveFollowedDirectives(trx, actor.rootId, way),
    }));
    if (moved.tasks + moved.directives === 0) {
      throw new AppError('bad_input', { fields: { successor: 'nothingToHandOver' } });
    }
    await recordEntry(trx, clock, actor, {
      action: 'person.handed-over',
      objectKind: 'person',
      objectId: personId,
      about: person.name,
      detail: { ...moved, successor: successor.name, successorId: successor.id },
    });
    await tell(trx, clock, actor, { from: person.name, to: successor.id, moved });
    return moved;
  });
}

async function tell(
  trx: Db,
  clock: Clock,
  actor: Actor,
  { from, to, moved }: { readonly from: string; readonly to: PersonId; readonly moved: HandedOver },
): Promise<void> {
  const at = clock.now();
  await notify(trx, [
    {
      rootId: actor.rootId,
      personId: to,
      kind: 'handed-over',
      directiveId: null,
      taskId: null,
      assignmentId: null,
      data: { subject: from, count: moved.tasks + moved.directives },
      at,
      dedupeKey: `handed-over:${actor.requestId}:${at.toString()}`,
    },
  ]);
}
