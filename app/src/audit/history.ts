import { civilDay } from '../base/clock.ts';

/**
 * The history (lịch sử) of one thing: what happened to it, from the record and from the events of assignments, told
 * once. Pure.
 */

/** Where an act came from; for administrators alone. */
export interface Origin {
  readonly address: string | null;
  readonly requestId: string;
}

/** Something named, with its page. */
export interface Place {
  readonly text: string;
  readonly to: string | null;
}

/** One of several happenings that are told in one sentence. */
export interface Member {
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /** As it was called on the day. */
  readonly who: string;
  readonly unit: string;
  readonly to: string | null;
  /** What was written with it. */
  readonly text: string;
  readonly origin: Origin | null;
}

/** A sentence of a history. */
export interface HistoryItem {
  readonly key: string;
  /** ISO instant; of several happenings, the last. */
  readonly at: string;
  /** As the name was on the day; null where several people did the same. */
  readonly who: string | null;
  /** The unit for which it was done. */
  readonly forUnit: Place | null;
  /** The unit to which it was done. */
  readonly toUnit: Place | null;
  /** One of RECORDED_ACTIONS, or what only histories tell: `directive.reviewed`. */
  readonly action: string;
  /** To what it was done, where that is not the thing whose history it is. */
  readonly about: Place | null;
  readonly detail: Readonly<Record<string, unknown>>;
  /** What was written with it; '' for nothing. */
  readonly text: string;
  /** How many units it is told of; 1 for what was done once. */
  readonly units: number;
  /** What is summed up here, the latest first; of very many, only the latest. Empty for what happened once. */
  readonly members: readonly Member[];
  readonly origin: Origin | null;
}

export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Which part of a history is asked for. */
export interface AskedHistory {
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

export interface HistoryPage {
  readonly items: readonly HistoryItem[];
  /** Whether there is another page behind this one. */
  readonly more: boolean;
}

export const HISTORY_PAGE_SIZE = 40;

/** How many items each source must give so that a page can be made of them; one more shows that there is another page. */
export function neededOf({ page }: AskedHistory): number {
  return page * HISTORY_PAGE_SIZE + 1;
}

/** One page of what several sources tell, in the order of time; each source gives its first `neededOf(asked)` items. */
export function pageOfHistory(
  sources: readonly (readonly HistoryItem[])[],
  asked: AskedHistory,
): HistoryPage {
  const sign = asked.order === 'newest' ? -1 : 1;
  const all = sources
    .flat()
    .toSorted((a, b) => sign * (Temporal.Instant.compare(a.at, b.at) || compareKeys(a.key, b.key)));
  const start = (asked.page - 1) * HISTORY_PAGE_SIZE;
  const end = start + HISTORY_PAGE_SIZE;
  return { items: all.slice(start, end), more: all.length > end };
}

// Within one moment the numbers of entries tell the order.
function compareKeys(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Items by civil day, in the order given. */
export function byDay(items: readonly HistoryItem[]): { day: Temporal.PlainDate; items: HistoryItem[] }[] {
  const days: { day: Temporal.PlainDate; items: HistoryItem[] }[] = [];
  for (const item of items) {
    const day = civilDay(Temporal.Instant.from(item.at));
    const last = days.at(-1);
    if (last?.day.equals(day)) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
