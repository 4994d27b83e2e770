import { z } from '@hono/zod-openapi';
import type { UnitId, UnitSetId } from '../base/ids.ts';
import { change, ID_EXAMPLE, id, list, make, momentOut, read, words, wordsOf } from '../web/api.ts';
import { LONGEST_SET_NAME } from './named-set.ts';
import { LINES, UNIT_KINDS } from './unit.ts';
import { UNIT_LEVELS } from './unit-level.ts';
import type { UnitSetPage } from './unit-set.actions.ts';
import type { UnitSelector } from './unit-set.ts';
import { unitSetPagesText } from './unit-set-pages.text.ts';

const fieldWords = wordsOf(unitSetPagesText);
const unitId = id<UnitId>();
const MOST_SELECTED = 2000;

const expression = z
  .strictObject({
    include: z
      .array(
        z.discriminatedUnion('of', [
          z.strictObject({ of: z.literal('unit'), unitId }),
          z.strictObject({
            of: z.literal('kinds'),
            kinds: z.array(z.enum(UNIT_KINDS)).min(1).max(UNIT_KINDS.length),
            under: unitId,
            line: z.enum(LINES),
            level: z.enum(UNIT_LEVELS).optional(),
          }),
        ]),
      )
      .max(MOST_SELECTED),
    except: z.array(unitId).max(MOST_SELECTED),
  })
  .openapi('UnitSetExpression', {
    description:
      'Từng đơn vị, hoặc mọi đơn vị thuộc loại nào đó dưới một đơn vị; trừ / units, or all of some kinds under a unit; without.',
  });
const EXPRESSION = {
  include: [
    { of: 'kinds' as const, kinds: ['primary' as const], under: ID_EXAMPLE, line: 'professional' as const },
  ],
  except: [],
};

const listSets = list({
  id: 'listUnitSets',
  path: '/unit-sets',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Các nhóm đơn vị được dùng, theo tên', en: 'The unit sets that may be used, by name' },
  query: z.object({
    query: words(200, 1).optional(),
    archived: z.enum(['true', 'false']).optional(),
  }),
  item: z
    .object({
      id: id(),
      name: z.string(),
      ownerName: z.string().nullable().openapi({
        description: 'null khi dùng chung toàn hệ thống / null for the whole installation.',
      }),
      words: z.string(),
      count: z.int().openapi({ description: 'Số đơn vị hôm nay / units of today.' }),
      usedAt: momentOut.nullable(),
      archived: z.boolean(),
      mayChange: z.boolean(),
    })
    .openapi('UnitSetSummary'),
  example: {
    id: ID_EXAMPLE,
    name: 'Các trường tiểu học',
    ownerName: 'Phòng Giáo dục và Đào tạo',
    words: 'các trường tiểu học thuộc Phòng Giáo dục và Đào tạo',
    count: 24,
    usedAt: null,
    archived: false,
    mayChange: true,
  },
  refusals: ['not_allowed'],
  handle: async ({ unitSets }, { actor, query, page, locale }) => {
    const from = Number(page.after ?? 0);
    const part = { from, limit: page.limit };
    const asked = { words: query.query ?? '', archived: query.archived === 'true', page: 1, part };
    const found = await unitSets.list(actor, asked, locale);
    const end = from + found.rows.length;
    return {
      items: found.rows.map(({ usedAt, ...row }) => ({ ...row, usedAt: usedAt?.toString() ?? null })),
      next: end < found.total ? String(end) : null,
    };
  },
});

const setSchema = z
  .object({
    id: id(),
    name: z.string(),
    ownerUnitId: id().nullable(),
    ownerName: z.string().nullable(),
    set: expression,
    version: z.int(),
    changedAt: momentOut,
    changedBy: z.string(),
    usedAt: momentOut.nullable(),
    archived: z.boolean(),
    mayChange: z.boolean(),
    mayTakeBack: z.boolean().openapi({
      description: 'Còn lần sửa trước để trở lại / whether there is a change to take back.',
    }),
  })
  .openapi('UnitSet');

const SET: z.input<typeof setSchema> = {
  id: ID_EXAMPLE,
  name: 'Các trường tiểu học',
  ownerUnitId: ID_EXAMPLE,
  ownerName: 'Phòng Giáo dục và Đào tạo',
  set: EXPRESSION,
  version: 2,
  changedAt: '2024-06-20T01:15:00Z',
  changedBy: 'Trần Thị An',
  usedAt: null,
  archived: false,
  mayChange: true,
  mayTakeBack: true,
};

function setOut({ set, ownerName, mayChange }: UnitSetPage): z.input<typeof setSchema> {
  return {
    id: set.id,
    name: set.name,
    ownerUnitId: set.ownerUnitId,
    ownerName,
    set: { include: set.set.include.map(selectorOut), except: [...set.set.except] },
    version: set.version,
    changedAt: set.changedAt.toString(),
    changedBy: set.changedBy,
    usedAt: set.usedAt?.toString() ?? null,
    archived: set.archived,
    mayChange,
    mayTakeBack: mayChange && set.before !== null,
  };
}

function selectorOut(selector: UnitSelector): z.input<typeof expression>['include'][number] {
  return selector.of === 'unit' ? selector : { ...selector, kinds: [...selector.kinds] };
}

const params = z.object({ setId: id<UnitSetId>() });

const getSet = read({
  id: 'getUnitSet',
  path: '/unit-sets/{setId}',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Một nhóm đơn vị', en: 'One unit set' },
  params,
  answer: setSchema,
  example: SET,
  handle: async ({ unitSets }, call) => setOut(await unitSets.get(call.actor, call.params.setId)),
});

const previewSet = make({
  id: 'previewUnitSet',
  path: '/unit-sets/preview',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Hôm nay nhóm gồm những đơn vị nào', en: 'Which units an expression means today' },
  body: z.strictObject({ set: expression }),
  bodyExample: { set: EXPRESSION },
  status: 200,
  answer: z.object({ words: z.string(), members: z.array(z.object({ id: id(), name: z.string() })) }),
  example: {
    words: 'các trường tiểu học thuộc Phòng Giáo dục và Đào tạo',
    members: [{ id: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông' }],
  },
  refusals: ['not_allowed'],
  handle: async ({ unitSets }, { actor, body, locale }) => {
    const found = await unitSets.preview(actor, body.set, locale);
    return { words: found.words, members: found.members.map(({ id: unit, name }) => ({ id: unit, name })) };
  },
});

const listOwners = read({
  id: 'listUnitSetOwners',
  path: '/unit-set-owners',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Người gọi được lập nhóm cho ai', en: 'For whom the caller may make a unit set' },
  answer: z.object({
    items: z.array(
      z.object({
        unitId: id().nullable().openapi({
          description: 'null: toàn hệ thống / null for the whole installation.',
        }),
        name: z.string().nullable(),
      }),
    ),
  }),
  example: { items: [{ unitId: ID_EXAMPLE, name: 'Phòng Giáo dục và Đào tạo' }] },
  handle: async ({ unitSets }, { actor }) => ({ items: await unitSets.owners(actor) }),
});

const name = words(LONGEST_SET_NAME, 1);

const makeSet = make({
  id: 'makeUnitSet',
  path: '/unit-sets',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Lập một nhóm đơn vị', en: 'Make a unit set' },
  body: z.strictObject({
    name,
    set: expression,
    ownerUnitId: unitId.nullable().openapi({
      description: 'Đơn vị dùng nhóm; null cho toàn hệ thống / whose it is; null for the whole installation.',
    }),
  }),
  bodyExample: { name: SET.name, set: EXPRESSION, ownerUnitId: ID_EXAMPLE },
  answer: setSchema,
  example: SET,
  location: (made) => `/api/v1/unit-sets/${made.id}`,
  refusals: ['not_allowed', 'bad_input'],
  words: fieldWords,
  handle: async ({ unitSets }, { actor, body }) =>
    setOut(await unitSets.get(actor, await unitSets.make(actor, body))),
});

const changeSet = change({
  id: 'changeUnitSet',
  path: '/unit-sets/{setId}',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Sửa tên và thành phần của nhóm', en: 'Change name and expression of a set' },
  params,
  body: z.strictObject({ name, set: expression }),
  bodyExample: { name: SET.name, set: EXPRESSION },
  answer: setSchema,
  example: SET,
  reads: getSet,
  refusals: ['not_allowed', 'changed_meanwhile', 'bad_input'],
  words: fieldWords,
  handle: async ({ unitSets }, { actor, params: { setId }, body }) => {
    // If-Match has compared what was read; this is that version.
    const { set } = await unitSets.get(actor, setId);
    await unitSets.change(actor, { id: setId, version: set.version, ...body });
    return setOut(await unitSets.get(actor, setId));
  },
});

const takeBackSet = make({
  id: 'takeBackUnitSet',
  path: '/unit-sets/{setId}/take-back',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Trở lại như trước lần sửa cuối', en: 'Take the last change of a set back' },
  params,
  body: z.strictObject({ version: z.int().min(1).max(1_000_000) }),
  bodyExample: { version: 2 },
  status: 200,
  answer: setSchema,
  example: SET,
  refusals: ['not_allowed', 'changed_meanwhile', 'bad_input'],
  words: fieldWords,
  handle: async ({ unitSets }, { actor, params: { setId }, body }) => {
    await unitSets.takeBack(actor, setId, body.version);
    return setOut(await unitSets.get(actor, setId));
  },
});

const archiveSet = make({
  id: 'archiveUnitSet',
  path: '/unit-sets/{setId}/archive',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Cất nhóm, không dùng nữa', en: 'Put a set away' },
  params,
  refusals: ['not_allowed'],
  handle: ({ unitSets }, call) => unitSets.archive(call.actor, call.params.setId),
});

const restoreSet = make({
  id: 'restoreUnitSet',
  path: '/unit-sets/{setId}/restore',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Dùng lại nhóm đã cất', en: 'Take a set out again' },
  params,
  refusals: ['not_allowed', 'bad_input'],
  words: fieldWords,
  handle: ({ unitSets }, call) => unitSets.restore(call.actor, call.params.setId),
});

export const unitSetOperations = [
  listSets,
  listOwners,
  getSet,
  previewSet,
  makeSet,
  changeSet,
  takeBackSet,
  archiveSet,
  restoreSet,
];
