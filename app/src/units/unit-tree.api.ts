import { z } from '@hono/zod-openapi';
import { day, ID_EXAMPLE, id, read, words } from '../web/api.ts';
import { LINES, UNIT_KINDS } from './unit.ts';
import type { BranchRow } from './unit-tree.store.ts';

/** What the interface for programs offers of the tree of units, and of finding one by what people write. */

const branchSchema = z
  .object({
    id: id(),
    name: z.string(),
    kind: z.enum(UNIT_KINDS),
    code: z.string().nullable(),
    lines: z.array(z.enum(LINES)).openapi({
      description: 'Tuyến trực thuộc; rỗng ở gốc / on which lines it answers; none at the top.',
    }),
    below: z.int().openapi({ description: 'Số đơn vị trực thuộc / units directly below it.' }),
  })
  .openapi('UnitBranch');

const BRANCH: z.input<typeof branchSchema> = {
  id: ID_EXAMPLE,
  name: 'UBND xã Bình Đông',
  kind: 'commune-committee',
  code: 'H22.7',
  lines: ['administrative'],
  below: 12,
};

function branchOut(row: BranchRow): z.input<typeof branchSchema> {
  const { id: unitId, name, kind, code, lines, below } = row;
  return { id: unitId, name, kind, code, lines: [...lines], below };
}

const dayQuery = day().optional().openapi({ description: 'Mặc định hôm nay / today unless told otherwise.' });
const reading = { tag: 'units', scope: 'units:read', refusals: ['not_allowed'] } as const;

const getTree = read({
  ...reading,
  id: 'getUnitTree',
  path: '/unit-tree',
  summary: { vi: 'Gốc của cây đơn vị vào một ngày', en: 'The top of the tree of units on a day' },
  description: {
    vi: 'Đơn vị chủ quản trước. Đi tiếp: `GET /units?directlyUnder=…`.',
    en: 'The unit that sees to the whole comes first. It goes on with `GET /units?directlyUnder=…`.',
  },
  query: z.object({ day: dayQuery }),
  answer: z
    .object({
      tops: z.array(branchSchema),
      moreTops: z.int().openapi({
        description: 'Số đơn vị ở gốc không nêu ở đây / units at the top that are not named here.',
      }),
      counts: z.array(z.object({ kind: z.enum(UNIT_KINDS), units: z.int() })),
    })
    .openapi('UnitTree'),
  example: {
    tops: [{ ...BRANCH, lines: [] }],
    moreTops: 0,
    counts: [{ kind: 'commune-committee', units: 1 }],
  },
  handle: async ({ units }, { actor, query }) => {
    const { tops, moreTops, counts } = await units.tree(actor, {
      ...(query.day !== undefined && { day: query.day }),
      open: [],
    });
    return {
      tops: tops.map(branchOut),
      moreTops,
      counts: [...counts].map(([kind, count]) => ({ kind, units: count })),
    };
  },
});

/** As long as a name may be written. */
const LONGEST_WORDS = 200;

const findUnits = read({
  ...reading,
  id: 'findUnits',
  path: '/unit-search',
  summary: {
    vi: 'Đơn vị nào được nói đến bằng một tên hoặc mã, và gợi ý',
    en: 'Which unit a name or a code means, and what else it may',
  },
  description: {
    vi: '`meant`: tên hoặc mã viết đủ, kể cả viết tắt; nhiều khi trùng tên. `offers`: nhiều nhất 12 đơn vị có từ bắt đầu như vậy.',
    en: '`meant`: a whole name or code, abbreviated or not; several where units share a name. `offers`: at most 12 with words that begin so.',
  },
  query: z.object({
    words: words(LONGEST_WORDS, 1).openapi({ example: 'truong th binh dong' }),
    orLater: z.enum(['true', 'false']).default('false').openapi({
      description: 'Gợi ý cả đơn vị sẽ thành lập / offers units that are to come as well.',
    }),
  }),
  answer: z
    .object({
      meant: z.array(id()),
      offers: z.array(
        z.object({
          id: id(),
          name: z.string(),
          kind: z.enum(UNIT_KINDS),
          code: z.string().nullable(),
          superiors: z.array(z.string()).openapi({
            description: 'Tên gọn đơn vị cấp trên / short names of its superiors.',
          }),
        }),
      ),
    })
    .openapi('FoundUnits'),
  example: {
    meant: [ID_EXAMPLE],
    offers: [
      {
        id: ID_EXAMPLE,
        name: 'Trường Tiểu học Bình Đông',
        kind: 'primary',
        code: 'H22.7.15',
        superiors: ['Xã Bình Đông'],
      },
    ],
  },
  handle: async ({ units }, { actor, query }) => {
    const offers = await units.suggest(actor, { query: query.words, orLater: query.orLater === 'true' });
    return {
      meant: [...(await units.written(actor, query.words))],
      offers: offers.map(({ superiors, ...unit }) => ({ ...unit, superiors: [...superiors] })),
    };
  },
});

export const unitTreeOperations = [getTree, findUnits];
