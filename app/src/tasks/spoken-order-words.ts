import type { Actor } from '../base/actor.ts';
import { plainDate } from '../base/dates-in-words.ts';
import type { SpokenOrderId } from '../base/ids.ts';
import type { Locale } from '../base/text.ts';
import type { Origin } from './assignment-view.ts';
import { spokenOrderText } from './spoken-order.text.ts';
import type { OrderHead } from './spoken-order.ts';

/** "Chỉ đạo miệng của Chủ tịch, 12/6/2024", with the document that followed. */
export function orderWords(order: Omit<OrderHead, 'id'>, locale: Locale): string {
  const t = spokenOrderText[locale];
  const day = plainDate(Temporal.PlainDate.from(order.givenOn), locale);
  const words = t[`by.${order.manner}`](order.giver, day);
  return order.document === null ? words : `${words}; ${t.followed(order.document)}`;
}

/** The order that work comes from, as a story and a page name it; it leads to its page for those who find that. */
export type OriginOrder = readonly { readonly label: string; readonly path: string | null }[];

export async function originOrder(
  tasks: { readonly mayOpenOrder: (actor: Actor, id: SpokenOrderId) => Promise<boolean> },
  actor: Actor,
  { givenBy, locale }: { readonly givenBy?: Origin | undefined; readonly locale: Locale },
): Promise<OriginOrder> {
  const order = givenBy?.order;
  if (order === undefined) return [];
  const path = (await tasks.mayOpenOrder(actor, order.id)) ? `/chi-dao-mieng/${order.id}` : null;
  return [{ label: orderWords(order, locale), path }];
}
