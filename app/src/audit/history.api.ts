import { z } from '@hono/zod-openapi';
import { momentOut } from '../web/api.ts';
import {
  type AskedHistory,
  HISTORY_PAGE_SIZE,
  type HistoryItem,
  type HistoryPage,
  ORDERS,
} from './history.ts';

/** How the interface for programs gives the history of one thing, whichever noun it is of. */

const place = z.object({
  text: z.string(),
  to: z.string().nullable().openapi({ description: 'Trang / its page.' }),
});
const origin = z.object({ address: z.string().nullable(), requestId: z.string() });

export const historyItemSchema = z
  .object({
    key: z.string(),
    at: momentOut,
    who: z.string().nullable(),
    forUnit: place.nullable(),
    toUnit: place.nullable(),
    action: z.string(),
    about: place.nullable(),
    detail: z.record(z.string(), z.unknown()),
    text: z.string(),
    units: z.int(),
    members: z.array(
      z.object({
        key: z.string(),
        at: momentOut,
        who: z.string(),
        unit: z.string(),
        to: z.string().nullable(),
        text: z.string(),
        origin: origin.nullable(),
      }),
    ),
    origin: origin.nullable().openapi({
      description: 'Chỉ quản trị viên thấy / for administrators alone.',
    }),
  })
  .openapi('HistoryItem');

export const HISTORY_EXAMPLE: z.input<typeof historyItemSchema> = {
  key: 'a:1204',
  at: '2024-06-20T01:15:00Z',
  who: 'Nguyễn Thu Hà',
  forUnit: null,
  toUnit: null,
  action: 'position.given',
  about: null,
  detail: { title: 'Hiệu trưởng' },
  text: '',
  units: 1,
  members: [],
  origin: null,
};

export const historyOrder = z.enum(ORDERS).default('newest');

export const historyDescription = {
  vi: `Mỗi trang nhiều nhất ${HISTORY_PAGE_SIZE} mục.`,
  en: `At most ${HISTORY_PAGE_SIZE} items on a page.`,
};

interface Found {
  readonly item: HistoryItem;
  readonly page: number;
}

/**
 * Goes on behind an item, which newer ones may have moved to a later page than the one on which it was read.
 * @param pageAt one page of the history, as the page of its noun asks for it
 */
export async function partOfHistory(
  { after, limit }: { readonly after: string | null; readonly limit: number },
  order: AskedHistory['order'],
  pageAt: (asked: AskedHistory) => Promise<HistoryPage>,
): Promise<{ items: z.input<typeof historyItemSchema>[]; next: string | null }> {
  const most = Math.min(limit, HISTORY_PAGE_SIZE);
  const [first = '1', key = ''] = after?.split(' ') ?? [];
  const found: Found[] = [];
  let behind = key === '';
  let more = true;
  for (let page = Number(first); more && found.length < most; page += 1) {
    const read = await pageAt({ order, page });
    for (const item of read.items) {
      if (behind) found.push({ item, page });
      else behind = item.key === key;
    }
    ({ more } = read);
  }
  const shown = found.slice(0, most);
  const last = shown.at(-1);
  const isEnd = last === undefined || (!more && found.length === shown.length);
  return {
    items: shown.map(({ item }) => ({ ...item, members: [...item.members] })),
    next: isEnd ? null : `${last.page} ${last.item.key}`,
  };
}
