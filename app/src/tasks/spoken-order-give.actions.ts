import { recordEntry } from '../audit/audit.actions.ts';
import type { Actor } from '../base/actor.ts';
import { AppError } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import { assignTasks } from './assign.actions.ts';
import { type ChosenBelow, leadWritten, summaryOf, unitsChosen } from './break-down.actions.ts';
import type { OrderRow } from './spoken-order.store.ts';
import {
  type OrderDeps,
  type OrderDesk,
  possibleFollowers,
  unitsUnderDesk,
} from './spoken-order-choices.actions.ts';
import { orderWords } from './spoken-order-words.ts';
import type { NewTask } from './task.ts';

/** What makes a task of an order. */
export interface TaskOfOrder {
  readonly to: ChosenBelow;
  readonly due: Temporal.PlainDate | null;
  readonly followerId: PersonId | null;
  /** Null: whichever unit confirms for the desk as a rule. */
  readonly confirmingUnitId: UnitId | null;
}

const wrong = (field: string, key: string) => new AppError('bad_input', { fields: { [field]: key } });

/**
 * Makes a task of an order and gives it to its units, within the caller's transaction (`deps.db`).
 * @throws AppError bad_input with the fields units, due, follower, confirming
 */
export async function giveOrder(
  deps: OrderDeps,
  actor: Actor,
  { order, desk, task }: { readonly order: OrderRow; readonly desk: OrderDesk; readonly task: TaskOfOrder },
): Promise<void> {
  const made = await taskOf(deps, actor, { order, desk, task });
  const { taskIds, assignments } = await assignTasks(deps.db, {
    rootId: actor.rootId,
    directiveId: null,
    orderId: order.id,
    subject: orderWords({ ...order, document: null }, 'vi'),
    issuedAt: deps.clock.now(),
    issuedBy: actor,
    tasks: [made],
  });
  await recordEntry(deps.db, deps.clock, actor, {
    action: 'order.given',
    objectKind: 'order',
    objectId: order.id,
    about: made.summary,
    detail: { task: taskIds.get(1) ?? null, assignments },
  });
}

async function taskOf(
  deps: OrderDeps,
  actor: Actor,
  { order, desk, task }: { readonly order: OrderRow; readonly desk: OrderDesk; readonly task: TaskOfOrder },
): Promise<NewTask> {
  const { due, followerId, confirmingUnitId } = task;
  const today = deps.clock.today();
  if (due !== null && Temporal.PlainDate.compare(due, today) < 0) throw wrong('due', 'dueOver');
  if (confirmingUnitId !== null && !desk.unitIds.includes(confirmingUnitId)) {
    throw wrong('confirming', 'confirmingElsewhere');
  }
  if (followerId !== null) {
    const followers = await possibleFollowers(deps.db, actor, desk, today);
    if (!followers.some(({ id }) => id === followerId)) throw wrong('follower', 'followerElsewhere');
  }
  const below = await unitsUnderDesk(deps.db, desk, today);
  const units = await unitsChosen(deps, actor, { to: task.to, below });
  return {
    draftTaskId: null,
    ordinal: 1,
    section: '',
    quote: order.words,
    span: { start: 0, end: order.words.length },
    summary: summaryOf(order.words),
    kind: 'assignment',
    force: 'order',
    product: null,
    deadline: null,
    deadlineWritten: null,
    due,
    followerId,
    confirmingUnitId: confirmingUnitId ?? desk.confirmingId,
    leadWritten: leadWritten(units),
    leads: units.map(({ id }) => id),
    cooperators: [],
    via: [],
  };
}
