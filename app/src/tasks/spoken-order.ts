import type { DirectiveId, PersonId, SpokenOrderId, TaskId, UnitId } from '../base/ids.ts';

/** Orders without paper (chỉ đạo không bằng văn bản): what is known of one. */

/** How an order was given: by word of mouth, telephone or message, or at a meeting. */
export const ORDER_MANNERS = ['spoken', 'phone', 'message', 'meeting'] as const;
export type OrderManner = (typeof ORDER_MANNERS)[number];

/** Plain values: days as `2024-06-12`. */
export interface SpokenOrder {
  readonly id: SpokenOrderId;
  readonly keeperUnitId: UnitId;
  /** The title held on that day, or what was written: "Chủ tịch". */
  readonly giver: string;
  readonly giverId: PersonId | null;
  readonly givenOn: string;
  readonly manner: OrderManner;
  /** The document that followed. */
  readonly directiveId: DirectiveId | null;
  /** What was made of it; null while it is only kept. */
  readonly taskId: TaskId | null;
}

/** What lists of tasks say of the order that a task comes from. */
export interface OrderHead extends Pick<SpokenOrder, 'id' | 'giver' | 'givenOn' | 'manner'> {
  /** "Thông báo 203/TB-UBND"; null while no document has followed. */
  readonly document: string | null;
}

export function orderHeadOf(order: SpokenOrder, document: string | null): OrderHead {
  const { id, giver, givenOn, manner } = order;
  return { id, giver, givenOn, manner, document };
}
