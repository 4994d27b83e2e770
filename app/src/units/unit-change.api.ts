import { z } from '@hono/zod-openapi';
import type { UnitId } from '../base/ids.ts';
import {
  behind,
  day,
  dayOut,
  ID_EXAMPLE,
  id,
  list,
  make,
  momentOut,
  partOf,
  words,
  wordsOf,
} from '../web/api.ts';
import { isUnitCode, LINES, LONGEST_NAME, LONGEST_SHORT_NAME, UNIT_KINDS } from './unit.ts';
import type { WantedChange } from './unit-change.actions.ts';
import { unitChangeText } from './unit-change.text.ts';
import { UNIT_CHANGE_KINDS } from './unit-change.ts';
import { LONGEST_BASIS, MOST_MERGED, MOST_PARTS } from './unit-change-form.ts';
import { previewInWords } from './unit-change-preview.ts';
import { changeInWords } from './unit-change-words.ts';

const unitId = id<UnitId>();
const name = words(LONGEST_NAME, 1);
const shortName = words(LONGEST_SHORT_NAME, 1);
const code = z.string().max(35).refine(isUnitCode).nullable();
const kind = z.enum(UNIT_KINDS);

const founded = z
  .strictObject({
    id: unitId,
    name,
    shortName,
    kind,
    code,
    superiors: z.array(z.strictObject({ line: z.enum(LINES), id: unitId })).max(LINES.length),
  })
  .openapi('FoundedUnit', { description: '`id`: UUID do bên gọi đặt / a UUID that the caller makes.' });

const changeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('found'), unit: founded }),
    z.strictObject({ kind: z.literal('rename'), unitId, name, shortName, unitKind: kind, code }),
    z.strictObject({ kind: z.literal('move'), unitId, line: z.enum(LINES), superiorId: unitId.nullable() }),
    z.strictObject({
      kind: z.literal('merge'),
      unitIds: z.array(unitId).min(1).max(MOST_MERGED),
      into: z.union([unitId, founded]),
    }),
    z.strictObject({
      kind: z.literal('split'),
      unitId,
      into: z.array(founded).min(1).max(MOST_PARTS),
      remains: z.boolean(),
      subordinates: z.array(z.strictObject({ unitId, to: unitId })).max(2000),
      heirId: unitId,
    }),
    z.strictObject({ kind: z.literal('dissolve'), unitId, heirId: unitId }),
  ])
  .openapi('UnitChange');

const wanted = z.strictObject({ change: changeSchema, onDay: day(), basis: words(LONGEST_BASIS, 1) });
const WANTED = {
  change: {
    kind: 'rename' as const,
    unitId: ID_EXAMPLE,
    name: 'UBND xã Bình Đông',
    shortName: 'Xã Bình Đông',
    unitKind: 'commune-committee' as const,
    code: null,
  },
  onDay: '2025-07-01',
  basis: 'Nghị quyết 202/2025/QH15',
};
const problemWords = wordsOf(unitChangeText, 'problem.');

const previewSchema = z
  .object({
    what: z.string(),
    now: z.boolean().openapi({ description: 'Việc chuyển ngay / work goes at once.' }),
    ended: z.array(
      z.object({
        name: z.string(),
        heir: z.string(),
        others: z.array(z.string()),
        openWork: z.int(),
        people: z.int(),
      }),
    ),
    founded: z.array(z.object({ name: z.string(), kind })),
    outOfTime: z.array(kind),
    namesTaken: z.array(z.string()).openapi({
      description: 'Tên mới mà đơn vị khác cũng mang / new names that other units have as well.',
    }),
    lines: z.array(
      z.object({
        unit: z.string(),
        line: z.enum(LINES),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
    problems: z.array(z.object({ problem: z.string(), unitId: id().nullable() })),
  })
  .openapi('UnitChangePreview');

const previewChange = make({
  id: 'previewUnitChange',
  path: '/unit-changes/preview',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Xem trước một thay đổi đơn vị', en: 'Preview a change of units' },
  body: wanted,
  bodyExample: WANTED,
  status: 200,
  answer: previewSchema,
  example: {
    what: 'Đổi tên xã Bình Đông cũ thành UBND xã Bình Đông',
    now: false,
    ended: [],
    founded: [],
    outOfTime: [],
    namesTaken: [],
    lines: [],
    problems: [],
  },
  refusals: ['not_allowed', 'bad_input'],
  words: problemWords,
  handle: async ({ unitChanges }, { actor, body, locale }) => {
    const asked: WantedChange = body;
    const { plan, openWork, namesTaken, now } = await unitChanges.preview(actor, asked);
    const { change, onDay } = asked;
    const said = previewInWords({ change, onDay: onDay.toString(), plan, openWork }, locale);
    return {
      what: said.what,
      now,
      ended: said.ended.map((each) => ({ ...each, others: [...each.others] })),
      founded: [...said.founded],
      outOfTime: [...said.outOfTime],
      namesTaken: [...namesTaken],
      lines: [...said.lines],
      problems: [...plan.problems],
    };
  },
});

const makeChange = make({
  id: 'makeUnitChange',
  path: '/unit-changes',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Thực hiện một thay đổi đơn vị', en: 'Make a change of units' },
  body: wanted,
  bodyExample: WANTED,
  answer: z.object({ id: id() }).openapi('MadeUnitChange'),
  example: { id: ID_EXAMPLE },
  refusals: ['not_allowed', 'bad_input'],
  words: problemWords,
  handle: async ({ unitChanges }, { actor, body }) => ({ id: await unitChanges.make(actor, body) }),
});

const changeParams = z.object({ changeId: id() });

const undoChange = make({
  id: 'undoUnitChange',
  path: '/unit-changes/{changeId}/undo',
  tag: 'units',
  scope: 'units:write',
  summary: { vi: 'Hoàn tác một thay đổi đơn vị', en: 'Undo a change of units' },
  params: changeParams,
  refusals: ['not_allowed', 'move_not_allowed', 'changed_meanwhile'],
  handle: ({ unitChanges }, { actor, params }) => unitChanges.undo(actor, params.changeId),
});

const listChanges = list({
  id: 'listUnitChanges',
  path: '/unit-changes',
  tag: 'units',
  scope: 'units:read',
  summary: { vi: 'Các thay đổi đơn vị, mới nhất trước', en: 'Changes of units, newest first' },
  item: z
    .object({
      id: id(),
      kind: z.enum(UNIT_CHANGE_KINDS),
      what: z.string().openapi({ description: 'Thành lời / in words.' }),
      onDay: dayOut,
      basis: z.string(),
      by: z.string(),
      at: momentOut,
      carriedOutAt: momentOut.nullable().openapi({
        description: 'Việc đã chuyển; null khi chưa đến ngày / when work went; null before its day.',
      }),
      undoneAt: momentOut.nullable(),
    })
    .openapi('UnitChangeSummary'),
  example: {
    id: ID_EXAMPLE,
    kind: 'rename',
    what: 'Đổi tên UBND xã Bình Đông cũ thành UBND xã Bình Đông',
    onDay: '2025-07-01',
    basis: WANTED.basis,
    by: 'Nguyễn Thu Hà',
    at: '2025-06-20T01:15:00Z',
    carriedOutAt: null,
    undoneAt: null,
  },
  refusals: ['not_allowed'],
  handle: async ({ unitChanges }, { actor, page, locale }) => {
    const part = { after: behind<string>(page), limit: page.limit + 1 };
    const { changes, versions } = await unitChanges.listAfter(actor, part);
    const { items, next } = partOf(changes, page.limit);
    return {
      items: items.map(({ id: changeId, kind: of, change, onDay, rowsBefore, ...made }) => ({
        id: changeId,
        kind: of,
        what: changeInWords(change, { versions, onDay }, locale, rowsBefore.superiors),
        onDay,
        basis: made.basis,
        by: made.madeBy,
        at: made.madeAt,
        carriedOutAt: made.carriedOutAt,
        undoneAt: made.undoneAt,
      })),
      next,
    };
  },
});

export const unitChangeOperations = [listChanges, previewChange, makeChange, undoChange];
