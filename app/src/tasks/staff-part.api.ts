import { z } from '@hono/zod-openapi';
import type { AssignmentPartId, PersonId } from '../base/ids.ts';
import { day, dayOut, ID_EXAMPLE, id, make, momentOut, read, remove, words, wordsOf } from '../web/api.ts';
import { assignmentParams } from './assignment.api.ts';
import { cascadeText } from './cascade.text.ts';
import { LONGEST_PART } from './staff-part.actions.ts';
import { TASK_EXAMPLE } from './task-examples.ts';

/** A unit's own work split among its people, for programs. */

export const staffPartSchema = z
  .object({
    id: id(),
    text: z.string(),
    personId: id(),
    personName: z.string(),
    gone: z.boolean().openapi({ description: 'Người đó đã rời đơn vị / has left the unit.' }),
    due: dayOut.nullable(),
    doneAt: momentOut.nullable(),
  })
  .openapi('StaffPart');

const partsSchema = z
  .object({
    id: id(),
    summary: z.string(),
    due: dayOut.nullable(),
    open: z.boolean().openapi({
      description: 'Người gọi còn chia, bỏ được / the caller may give parts and take them away.',
    }),
    parts: z.array(staffPartSchema).readonly(),
    people: z.array(z.object({ id: id(), name: z.string(), title: z.string() })).readonly(),
  })
  .openapi('StaffParts');

const PARTS: z.input<typeof partsSchema> = {
  id: ID_EXAMPLE,
  summary: TASK_EXAMPLE.summary,
  due: '2024-06-27',
  open: true,
  parts: [
    {
      id: ID_EXAMPLE,
      text: 'Chụp ảnh 12 phòng học',
      personId: ID_EXAMPLE,
      personName: 'Trần Thị An',
      gone: false,
      due: '2024-06-24',
      doneAt: null,
    },
  ],
  people: [{ id: ID_EXAMPLE, name: 'Trần Thị An', title: 'Giáo viên' }],
};

const getStaffParts = read({
  id: 'getStaffParts',
  path: '/assignments/{assignmentId}/parts',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Việc chia cho người trong đơn vị', en: 'How work is split among the people of its unit' },
  params: assignmentParams,
  answer: partsSchema,
  example: PARTS,
  refusals: ['not_allowed'],
  handle: ({ tasks }, { actor, params }) => tasks.staffParts(actor, params.assignmentId),
});

const addStaffPart = make({
  id: 'addStaffPart',
  path: '/assignments/{assignmentId}/parts',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Chia một phần việc cho một người', en: 'Give a part of work to somebody of the unit' },
  params: assignmentParams,
  body: z.strictObject({
    personId: id<PersonId>(),
    text: words(LONGEST_PART, 1),
    due: day().nullable(),
  }),
  bodyExample: { personId: ID_EXAMPLE, text: 'Chụp ảnh 12 phòng học', due: '2024-06-24' },
  answer: partsSchema,
  example: PARTS,
  refusals: ['not_allowed', 'move_not_allowed', 'bad_input'],
  guard: getStaffParts,
  words: wordsOf(cascadeText),
  handle: async ({ tasks }, { actor, params: { assignmentId }, body }) => {
    await tasks.split(actor, { ...body, assignmentId, requestKey: null });
    return await tasks.staffParts(actor, assignmentId);
  },
});

const partParams = assignmentParams.extend({ partId: id<AssignmentPartId>() });

const markStaffPart = make({
  id: 'markStaffPart',
  path: '/assignments/{assignmentId}/parts/{partId}/done',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Ghi một phần đã xong hoặc chưa xong', en: 'Say that a part is done, or not done' },
  params: partParams,
  body: z.strictObject({ done: z.boolean() }),
  bodyExample: { done: true },
  refusals: ['not_allowed', 'move_not_allowed'],
  handle: ({ tasks }, { actor, params, body }) => tasks.markPart(actor, { ...params, ...body }),
});

const removeStaffPart = remove({
  id: 'removeStaffPart',
  path: '/assignments/{assignmentId}/parts/{partId}',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Bỏ một phần đã chia', en: 'Take a part away' },
  params: partParams,
  refusals: ['not_allowed', 'move_not_allowed'],
  handle: ({ tasks }, { actor, params }) => tasks.removePart(actor, params),
});

export const staffPartOperations = [getStaffParts, addStaffPart, markStaffPart, removeStaffPart];
