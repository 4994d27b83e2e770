import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import { ID_EXAMPLE, id, make, read, wordsOf } from '../web/api.ts';
import { directiveParams, getDirective } from './directive.api.ts';
import type { NumberedDraft } from './draft.ts';
import { PARTY_SIDES } from './draft.ts';
import { editSchema } from './edit.schema.ts';
import { reviewText } from './review.text.ts';

/** Review and issue: what stands between taking a directive in and handing its tasks out. */

const partySchema = z.object({
  written: z.string(),
  set: z
    .looseObject({})
    .nullable()
    .openapi({ description: 'Nhóm đơn vị; null khi chưa rõ / unit set; null while unknown.' }),
});

const draftSchema = z
  .object({
    id: id(),
    version: z.int(),
    ordinal: z.int().nullable().openapi({ description: 'null khi đã bỏ / null when dropped.' }),
    section: z.string(),
    quote: z.string(),
    summary: z.string(),
    kind: z.enum(['assignment', 'direction']),
    force: z.enum(['order', 'request', 'commitment']),
    leads: z.array(partySchema),
    cooperators: z.array(partySchema),
    via: z.array(partySchema),
    followerId: id().nullable(),
    product: z.string().nullable(),
    deadline: z.looseObject({ kind: z.string() }).nullable(),
    deadlineWritten: z.string().nullable(),
    doubts: z.array(z.object({ field: z.string(), reason: z.string(), written: z.string().optional() })),
    status: z.enum(['active', 'dropped']),
  })
  .openapi('DraftTask');

const DRAFT: z.input<typeof draftSchema> = {
  id: ID_EXAMPLE,
  version: 1,
  ordinal: 1,
  section: 'II.2',
  quote: 'Các trường rà soát nguy cơ mất an toàn, báo cáo trước ngày 28/6/2024.',
  summary: 'Rà soát nguy cơ mất an toàn',
  kind: 'assignment',
  force: 'order',
  leads: [{ written: 'Các trường', set: null }],
  cooperators: [],
  via: [],
  followerId: null,
  product: null,
  deadline: { kind: 'date', date: '2024-06-28', bound: 'before' },
  deadlineWritten: 'trước ngày 28/6/2024',
  doubts: [],
  status: 'active',
};

function draftOut({ id: draftId, version, ordinal, value }: NumberedDraft): z.input<typeof draftSchema> {
  const parties = Object.fromEntries(
    PARTY_SIDES.map((side) => [
      side,
      value[side].map(({ written, set }) => ({ written, set: set === null ? null : { ...set } })),
    ]),
  ) as Pick<z.input<typeof draftSchema>, 'leads' | 'cooperators' | 'via'>; // one for each side
  return {
    ...value,
    ...parties,
    id: draftId,
    version,
    ordinal,
    deadline: value.deadline === null ? null : { ...value.deadline },
    doubts: [...value.doubts],
  };
}

const draftsSchema = z.object({ drafts: z.array(draftSchema) }).openapi('Drafts');

const getDrafts = read({
  id: 'getDrafts',
  path: '/directives/{directiveId}/drafts',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Nhiệm vụ dự kiến theo thứ tự trong văn bản', en: 'Draft tasks in the order of the text' },
  params: directiveParams,
  answer: draftsSchema,
  example: { drafts: [DRAFT] },
  handle: async ({ directives }, { actor, params }) => {
    const { drafts } = await directives.read(actor, params.directiveId);
    return { drafts: drafts.map(draftOut) };
  },
});

const edit = make({
  id: 'editDirective',
  path: '/directives/{directiveId}/edits',
  tag: 'review',
  scope: 'directives:write',
  summary: { vi: 'Sửa một điều khi soát', en: 'Make one edit in review' },
  description: {
    vi: 'Mỗi lần sửa nêu `version` đã xem; người khác vừa sửa thì trả 409.',
    en: 'Each edit names the `version` that was seen; when somebody else has changed it, the answer is 409.',
  },
  params: directiveParams,
  body: z.strictObject({ edit: editSchema }),
  bodyExample: { edit: { kind: 'set-product', taskId: ID_EXAMPLE, version: 1, product: 'Báo cáo' } },
  answer: z
    .object({ seq: z.int().nullable(), drafts: z.array(draftSchema) })
    .openapi('MadeEdit', { description: 'seq null: không có gì đổi / nothing changed.' }),
  example: { seq: 12, drafts: [DRAFT] },
  refusals: ['not_allowed', 'move_not_allowed', 'changed_meanwhile', 'bad_input'],
  guard: getDirective,
  words: wordsOf(reviewText),
  handle: async ({ directives }, { actor, params, body }) => {
    const request = { requestKey: crypto.randomUUID(), edit: body.edit };
    const outcome = await directives.review.edit(actor, params.directiveId, request);
    if (!outcome.ok) {
      throw new AppError(outcome.reason === 'changed-meanwhile' ? 'changed_meanwhile' : 'move_not_allowed');
    }
    const touched = outcome.changes.flatMap((change) => (change.of === 'task' ? [change.taskId] : []));
    const { drafts } = await directives.read(actor, params.directiveId);
    return { seq: outcome.seq, drafts: drafts.filter((draft) => touched.includes(draft.id)).map(draftOut) };
  },
});

const totals = { tasks: z.int(), units: z.int(), assignments: z.int() };

const named = z.array(z.object({ id: id(), name: z.string() })).readonly();

const issueTaskSchema = z.object({
  draftId: id(),
  version: z.int(),
  ordinal: z.int(),
  summary: z.string(),
  due: z.string().nullable().openapi({ description: 'Bằng chữ / in words.' }),
  units: named,
  excepted: named,
  cooperators: z.string(),
  follower: z.string().nullable(),
  inWordsOnly: z.array(z.string()).readonly(),
});

const previewIssue = read({
  id: 'previewIssue',
  path: '/directives/{directiveId}/issue-preview',
  tag: 'review',
  scope: 'directives:read',
  summary: { vi: 'Giao thì ai nhận gì', en: 'Who would get what' },
  params: directiveParams,
  answer: z
    .object({
      totals: z.object({ ...totals, directions: z.int() }),
      units: z.array(z.object({ unitId: id(), name: z.string(), draftIds: z.array(id()) })),
      unresolved: z.array(z.object({ draftId: id(), ordinal: z.int(), written: z.array(z.string()) })),
      tasks: z.array(issueTaskSchema),
      groups: z
        .array(
          z.object({
            written: z.string().nullable(),
            tasks: z.array(z.object({ id: id(), ordinal: z.int(), summary: z.string() })).readonly(),
          }),
        )
        .readonly()
        .openapi({
          description:
            'Chưa có đơn vị, theo chữ trong văn bản / without units, by the words of the directive.',
        }),
    })
    .openapi('IssuePreview'),
  example: {
    totals: { tasks: 12, directions: 2, units: 30, assignments: 84 },
    units: [{ unitId: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông', draftIds: [ID_EXAMPLE] }],
    unresolved: [],
    tasks: [
      {
        draftId: ID_EXAMPLE,
        version: 1,
        ordinal: 1,
        summary: DRAFT.summary,
        due: 'thứ Năm 27/6/2024',
        units: [{ id: ID_EXAMPLE, name: 'Trường Tiểu học Bình Đông' }],
        excepted: [],
        cooperators: '',
        follower: null,
        inWordsOnly: [],
      },
    ],
    groups: [],
  },
  refusals: ['not_allowed'],
  handle: async ({ directives }, { actor, params, locale }) => {
    const view = await directives.issue.view(actor, params.directiveId, locale);
    return {
      totals: view.totals,
      units: view.units.map(({ id: unitId, name, tasks }) => ({
        unitId,
        name,
        draftIds: tasks.flatMap((place) => view.tasks[place]?.id ?? []),
      })),
      unresolved: view.unresolved.map(({ id: draftId, ordinal, unresolved }) => ({
        draftId,
        ordinal,
        written: [...unresolved],
      })),
      tasks: view.tasks.map(({ id: draftId, ...task }) => ({ ...task, draftId })),
      groups: view.groups,
    };
  },
});

const issue = make({
  id: 'issueDirective',
  path: '/directives/{directiveId}/issue',
  tag: 'review',
  scope: 'directives:write',
  summary: { vi: 'Giao nhiệm vụ cho các đơn vị', en: 'Hand the tasks out to their units' },
  params: directiveParams,
  answer: z
    .object({ before: z.boolean().openapi({ description: 'Đã giao từ trước / issued before.' }), ...totals })
    .openapi('IssueResult'),
  example: { before: false, tasks: 12, units: 30, assignments: 84 },
  refusals: ['not_allowed', 'nothing_to_issue', 'party_unresolved'],
  guard: getDirective,
  handle: ({ directives }, { actor, params }) => directives.issue.issue(actor, params.directiveId),
});

export const reviewOperations = [getDrafts, edit, previewIssue, issue];
