import { z } from '@hono/zod-openapi';
import { ROLES } from '../base/actor.ts';
import type { UnitId } from '../base/ids.ts';
import { behind, day, dayOut, ID_EXAMPLE, id, list, partOf, read, words } from '../web/api.ts';
import { LINES, UNIT_KINDS } from './unit.ts';

const unitSchema = z
  .object({
    id: id(),
    name: z.string(),
    shortName: z.string(),
    kind: z.enum(UNIT_KINDS),
    code: z.string().nullable(),
    superiors: z.array(z.object({ line: z.enum(LINES), id: id() })),
  })
  .openapi('Unit');

export const UNIT_EXAMPLE = {
  id: ID_EXAMPLE,
  name: 'Trường Tiểu học Bình Đông',
  shortName: 'Tiểu học Bình Đông',
  kind: 'primary' as const,
  code: 'H22.7.15',
  superiors: [{ line: 'administrative' as const, id: ID_EXAMPLE }],
};

const dayQuery = day().optional().openapi({ description: 'Mặc định hôm nay / today unless told otherwise.' });

const listUnits = list({
  id: 'listUnits',
  path: '/units',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Danh bạ đơn vị của một ngày', en: 'The units of a day' },
  query: z.object({
    query: words(200, 1).optional().openapi({ example: 'tieu hoc' }),
    kind: z.enum(UNIT_KINDS).optional(),
    under: id<UnitId>().optional().openapi({
      description:
        'Chỉ đơn vị cấp dưới, mọi tuyến, mọi cấp / only units below this one, on any line, at any depth.',
    }),
    directlyUnder: id<UnitId>().optional().openapi({
      description: 'Chỉ đơn vị trực thuộc đơn vị này / only units directly below this one.',
    }),
    day: dayQuery,
  }),
  item: unitSchema,
  example: UNIT_EXAMPLE,
  refusals: ['not_allowed'],
  handle: async ({ unitParts }, { actor, query, page }) => {
    const part = { after: behind<UnitId>(page), limit: page.limit + 1 };
    const found = await unitParts.listAfter(actor, query, part);
    return partOf(
      found.map((unit) => ({ ...unit, superiors: [...unit.superiors] })),
      page.limit,
    );
  },
});

const versionSchema = z.object({
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(UNIT_KINDS),
  code: z.string().nullable(),
  from: dayOut.nullable(),
  until: dayOut.nullable(),
});

const successionSchema = z.object({ unitId: id(), name: z.string(), heir: z.boolean(), since: dayOut });

const getUnit = read({
  id: 'getUnit',
  path: '/units/{unitId}',
  tag: 'units',
  scope: 'units:read',
  summary: {
    vi: 'Một đơn vị vào một ngày, tên cũ, đơn vị kế thừa',
    en: 'One unit on a day, its names and successors',
  },
  params: z.object({ unitId: id<UnitId>() }),
  query: z.object({ day: dayQuery }),
  answer: z
    .object({
      unit: unitSchema,
      presence: z.enum(['there', 'ended', 'to-come']),
      shownOn: dayOut,
      superiors: z.array(z.object({ line: z.enum(LINES), id: id(), name: z.string() })),
      subordinateCount: z.int().openapi({
        description: 'Số đơn vị trực thuộc: `GET /units?directlyUnder=…` / units directly below it.',
      }),
      versions: z.array(versionSchema),
      successors: z.array(successionSchema),
      predecessors: z.array(successionSchema),
    })
    .openapi('UnitPage'),
  example: {
    unit: UNIT_EXAMPLE,
    presence: 'there',
    shownOn: '2024-06-20',
    superiors: [{ line: 'administrative', id: ID_EXAMPLE, name: 'UBND xã Bình Đông' }],
    subordinateCount: 0,
    versions: [{ ...UNIT_EXAMPLE, from: '2020-01-01', until: null }],
    successors: [],
    predecessors: [],
  },
  refusals: ['not_allowed'],
  handle: async ({ units }, { actor, params, query }) => {
    const found = await units.get(actor, params.unitId, query.day);
    return {
      unit: { ...found.unit, superiors: [...found.unit.superiors] },
      presence: found.presence,
      shownOn: found.shownOn.toString(),
      superiors: [...found.superiors],
      subordinateCount: found.subordinateCount,
      versions: [...found.versions],
      successors: [...found.successors],
      predecessors: [...found.predecessors],
    };
  },
});

const listUnitPeople = read({
  id: 'getUnitPeople',
  path: '/units/{unitId}/people',
  tag: 'units',
  scope: 'people:read',
  summary: { vi: 'Ai giữ chức vụ ở đơn vị vào một ngày', en: 'Who acts for a unit on a day' },
  params: z.object({ unitId: id<UnitId>() }),
  query: z.object({ day: dayQuery }),
  answer: z
    .object({
      people: z.array(z.object({ personId: id(), name: z.string(), role: z.enum(ROLES), title: z.string() })),
    })
    .openapi('UnitPeople'),
  example: {
    people: [{ personId: ID_EXAMPLE, name: 'Trần Thị An', role: 'head', title: 'Hiệu trưởng' }],
  },
  refusals: ['not_allowed'],
  handle: async ({ people }, { actor, params, query }) => {
    const found = await people.ofUnit(actor, params.unitId, query.day);
    return { people: [...found.people] };
  },
});

export const unitOperations = [listUnits, getUnit, listUnitPeople];
