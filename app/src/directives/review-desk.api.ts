import { z } from '@hono/zod-openapi';
import type { DraftTaskId, UnitId } from '../base/ids.ts';
import { ID_EXAMPLE, id, make, momentOut, read, words, wordsOf } from '../web/api.ts';
import { directiveParams } from './directive.api.ts';
import { DIRECTIVE_STATES } from './directive.ts';
import { chosenSchema } from './edit.schema.ts';
import { unresolvedText } from './unresolved.text.ts';

/** What the review screen asks for beside the edits themselves. */

const listEdits = read({
  id: 'listEdits',
  path: '/directives/{directiveId}/edits',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Ai đã sửa gì khi soát, ai đang soát', en: 'Who edited what in review, and who is at it' },
  description: {
    vi: 'Từ sau số `since`, cũ nhất trước. Người gọi được ghi là đang soát.',
    en: 'After the number `since`, the oldest first. The caller counts as being at it.',
  },
  params: directiveParams,
  query: z.object({ since: z.coerce.number().int().min(0).max(1_000_000_000).default(0) }),
  answer: z
    .object({
      state: z.enum(DIRECTIVE_STATES),
      edits: z.array(
        z.object({
          seq: z.int(),
          kind: z.string(),
          personName: z.string(),
          mine: z.boolean(),
          at: momentOut,
          undoes: z.int().nullable(),
        }),
      ),
      others: z.array(z.object({ name: z.string(), draftId: id().nullable() })),
    })
    .openapi('Edits'),
  example: {
    state: 'under-review',
    edits: [
      {
        seq: 12,
        kind: 'set-product',
        personName: 'Nguyễn Thu Hà',
        mine: true,
        at: '2024-06-10T02:15:00Z',
        undoes: null,
      },
    ],
    others: [{ name: 'Lê Minh Quân', draftId: ID_EXAMPLE }],
  },
  refusals: ['not_allowed'],
  handle: async ({ directives }, { actor, params, query }) => {
    const from = { seq: query.since, taskId: null };
    const { edits, others, directive } = await directives.review.since(actor, params.directiveId, from);
    return {
      state: directive.state,
      edits: edits.map(({ seq, kind, personName, personId, at, undoes }) => ({
        seq,
        kind,
        personName,
        mine: personId === actor.personId,
        at: at.toString(),
        undoes,
      })),
      others: others.map(({ name, taskId }) => ({ name, draftId: taskId })),
    };
  },
});

const member = z.object({ id: id(), name: z.string() });
const side = z
  .array(z.object({ members: z.array(member).readonly(), except: z.array(member).readonly() }))
  .readonly();
const MEMBERS = { members: [{ id: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông' }], except: [] };

const getDraftUnits = read({
  id: 'getDraftUnits',
  path: '/directives/{directiveId}/drafts/{draftId}/units',
  tag: 'review',
  scope: 'directives:read',
  summary: {
    vi: 'Các đơn vị của một nhiệm vụ dự kiến, theo từng bên',
    en: 'The units behind the parties of one draft',
  },
  params: directiveParams.extend({ draftId: id<DraftTaskId>() }),
  answer: z.object({ leads: side, cooperators: side, via: side }).openapi('DraftUnits'),
  example: { leads: [MEMBERS], cooperators: [], via: [] },
  refusals: ['not_allowed'],
  handle: ({ directives }, { actor, params }) =>
    directives.screen.detail(actor, params.directiveId, params.draftId),
});

const searchParties = read({
  id: 'searchParties',
  path: '/directives/{directiveId}/parties',
  tag: 'review',
  scope: 'directives:read',
  summary: {
    vi: 'Tìm đơn vị, nhóm đơn vị cho một nhiệm vụ dự kiến',
    en: 'Units and unit sets for the parties of a draft',
  },
  description: {
    vi: '`set` gửi lại được trong các lần sửa `set-leads`, `resolve-party` …',
    en: '`set` can be sent in edits: `set-leads`, `resolve-party` …',
  },
  params: directiveParams,
  query: z.object({ query: words(200, 1).openapi({ example: 'tieu hoc' }) }),
  answer: z
    .object({ items: z.array(z.object({ name: z.string(), hint: z.string(), set: z.looseObject({}) })) })
    .openapi('PartyOffers'),
  example: {
    items: [{ name: 'Các trường tiểu học', hint: '24 trường', set: { include: [], except: [] } }],
  },
  refusals: ['not_allowed'],
  handle: async ({ directives }, { actor, params, query, locale }) => {
    const offers = await directives.screen.offers(actor, params.directiveId, query.query, locale);
    return { items: offers.map(({ name, hint, set }) => ({ name, hint, set: { ...set } })) };
  },
});

const listFollowers = read({
  id: 'listFollowers',
  path: '/follower-choices',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Ai có thể được giao theo dõi', en: 'Who can be named to follow' },
  answer: z
    .object({ items: z.array(z.object({ id: id(), name: z.string(), unitName: z.string() })) })
    .openapi('FollowerChoices'),
  example: { items: [{ id: ID_EXAMPLE, name: 'Lê Minh Quân', unitName: 'Phòng Giáo dục và Đào tạo' }] },
  handle: async ({ directives }, { actor }) => ({ items: await directives.screen.people(actor) }),
});

const exceptUnit = make({
  id: 'exceptUnit',
  path: '/directives/{directiveId}/exceptions',
  tag: 'review',
  scope: 'directives:write',
  summary: {
    vi: 'Bỏ một đơn vị ra khỏi nhiệm vụ trước khi giao, hoặc đưa trở lại',
    en: 'Take a unit out of a task before issue, or back in',
  },
  params: directiveParams,
  body: z.strictObject({
    draftId: id<DraftTaskId>(),
    version: z.int().min(1).max(1_000_000_000),
    unitId: id<UnitId>(),
    back: z.boolean(),
  }),
  bodyExample: { draftId: ID_EXAMPLE, version: 1, unitId: ID_EXAMPLE, back: false },
  refusals: ['not_allowed', 'move_not_allowed', 'changed_meanwhile'],
  handle: ({ directives }, { actor, params, body: { draftId, ...exception } }) =>
    directives.issue.except(actor, params.directiveId, { ...exception, taskId: draftId }),
});

const resolveParty = make({
  id: 'resolveParty',
  path: '/directives/{directiveId}/resolutions',
  tag: 'review',
  scope: 'directives:write',
  summary: {
    vi: 'Chọn đơn vị cho mọi nhiệm vụ đang chờ cùng một cách gọi',
    en: 'Decide at once for all drafts that wait for the same words',
  },
  description: {
    vi: '`written`: như trong `groups` của issue-preview. `choice`: đơn vị đã chọn, chữ để tìm, `guessed`: giữ đơn vị đã đoán; null: bỏ cách gọi đó.',
    en: '`written`: as in `groups` of issue-preview. `choice`: units chosen, words to be looked up, `guessed`: those guessed; null leaves the words out.',
  },
  params: directiveParams,
  body: z.strictObject({
    written: words(500).nullable(),
    choice: z
      .union([chosenSchema, z.strictObject({ words: words(500, 1) }), z.literal('guessed')])
      .nullable(),
  }),
  bodyExample: { written: 'Các trường', choice: { words: 'Các trường tiểu học' } },
  status: 200,
  answer: z.object({ changed: z.int() }).openapi('Resolved'),
  example: { changed: 4 },
  refusals: ['not_allowed', 'move_not_allowed', 'changed_meanwhile', 'bad_input'],
  words: wordsOf(unresolvedText),
  handle: async ({ directives }, { actor, params, body, locale }) => ({
    changed: await directives.issue.resolve(actor, params.directiveId, { ...body, locale }),
  }),
});

export const reviewDeskOperations = [
  listEdits,
  getDraftUnits,
  searchParties,
  listFollowers,
  exceptUnit,
  resolveParty,
];
