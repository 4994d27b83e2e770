import { z } from '@hono/zod-openapi';
import type { AssignmentId, DirectiveId, TaskId, UnitId } from '../base/ids.ts';
import { day, id, make, words, wordsOf } from '../web/api.ts';
import { assignmentParams, getAssignment } from './assignment.api.ts';
import { MAX_FILES, MAX_WORDS, type MoveHappening } from './move-content.ts';
import { taskText } from './task.text.ts';
import { ASSIGNMENT_PAGE_EXAMPLE, assignmentPageSchema, pageOut } from './task-api.schema.ts';

/** The table of moves as one union; what each of them carries is the same as on the pages. */

const text = words(MAX_WORDS);
const reason = words(MAX_WORDS, 1);

const moveSchema: z.ZodType<MoveHappening> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('opened') }),
    z.strictObject({ kind: z.literal('received') }),
    z.strictObject({ kind: z.literal('withdrawn') }),
    z.strictObject({ kind: z.literal('reported'), text, percent: z.int().min(0).max(100).nullable() }),
    z.strictObject({ kind: z.literal('submitted'), text, nil: z.literal(true).optional() }),
    z.strictObject({ kind: z.literal('forwarded'), text }),
    z.strictObject({ kind: z.literal('confirmed'), text }),
    z.strictObject({ kind: z.literal('sent-back'), reason }),
    z.strictObject({ kind: z.literal('returned'), reason, proposed: id<UnitId>().optional() }),
    z.strictObject({ kind: z.literal('reassigned'), reason, unit: id<UnitId>().optional() }),
    z.strictObject({ kind: z.literal('passed-on'), reason, unit: id<UnitId>() }),
    z.strictObject({ kind: z.literal('reopened'), reason }),
    z.strictObject({ kind: z.literal('cancelled'), reason }),
    z.strictObject({ kind: z.literal('deadline-changed'), reason, due: day() }),
    z.strictObject({ kind: z.literal('started') }),
    z.strictObject({ kind: z.literal('extension-asked'), reason, due: day() }),
    z.strictObject({ kind: z.literal('extension-withdrawn') }),
    z.strictObject({ kind: z.literal('extension-granted'), reason: text, due: day() }),
    z.strictObject({ kind: z.literal('extension-refused'), reason }),
    z.strictObject({ kind: z.literal('explanation-asked'), reason }),
    z.strictObject({ kind: z.literal('explained'), text }),
    z.strictObject({ kind: z.literal('cause-recorded'), reason }),
    z.strictObject({ kind: z.literal('cause-accepted'), text }),
    z.strictObject({ kind: z.literal('cause-refused'), reason }),
    z.strictObject({ kind: z.literal('suspended'), reason }),
    z.strictObject({ kind: z.literal('resumed'), reason: text, due: day().optional() }),
    z.strictObject({
      kind: z.literal('superseded'),
      reason,
      directive: id<DirectiveId>().optional(),
      task: id<TaskId>().optional(),
    }),
  ])
  .openapi('Move');

const REFUSALS = ['move_not_allowed', 'changed_meanwhile', 'reason_missing', 'bad_input'] as const;

const moveAssignment = make({
  id: 'moveAssignment',
  path: '/assignments/{assignmentId}/moves',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Làm một bước trên việc được giao', en: 'Make one move on an assignment' },
  description: {
    vi: 'Tiếp nhận, báo cáo, trình, chuyển tiếp báo cáo, xác nhận, trả lại, chuyển tiếp, xin và cho gia hạn, tạm dừng, thay thế, giải trình … `resumed` không có `due`: hạn lùi đúng số ngày tạm dừng. `superseded` cần `directive` hoặc `task`. `seen`: số của diễn biến cuối đã xem. `insteadUnitId`: chỉ với `cancelled`. Tệp gửi kèm dạng multipart/form-data.',
    en: 'Receive, report, submit, forward a report, confirm, send back, pass on, ask for and grant an extension, suspend, supersede, explain … `resumed` without `due` puts the last day off by the days of rest. `superseded` needs `directive` or `task`. `seen`: number of the last event seen. `insteadUnitId`: with `cancelled` alone. Files come as multipart/form-data.',
  },
  params: assignmentParams,
  body: z.strictObject({
    move: moveSchema,
    seen: z.int().min(1).max(1_000_000_000).optional(),
    insteadUnitId: id<UnitId>().optional(),
  }),
  bodyExample: { move: { kind: 'reported', text: 'Đã rà soát 12 trên 20 phòng học', percent: 60 } },
  files: MAX_FILES,
  answer: assignmentPageSchema,
  example: ASSIGNMENT_PAGE_EXAMPLE,
  refusals: [...REFUSALS, 'file_empty', 'file_type', 'file_too_large'],
  guard: getAssignment,
  words: wordsOf(taskText),
  handle: async ({ tasks }, { actor, params, body, files }) => {
    const { move, seen, insteadUnitId } = body;
    const { assignmentId } = params;
    await tasks.move(actor, { assignmentId, happening: move, requestKey: null, files, seen, insteadUnitId });
    return pageOut(await tasks.assignment(actor, assignmentId));
  },
});

const moveAssignments = make({
  id: 'moveAssignments',
  path: '/moves',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Làm cùng một bước trên nhiều việc', en: 'Make the same move on many assignments' },
  description: {
    vi: '`extension-granted` với `due` là `as-asked`: mỗi việc đến ngày đơn vị đã xin.',
    en: '`extension-granted` with `as-asked` as `due`: each until the day that its unit asks for.',
  },
  body: z.strictObject({
    move: z.union([
      moveSchema,
      z.strictObject({ kind: z.literal('extension-granted'), due: z.literal('as-asked') }),
    ]),
    assignmentIds: z.array(id<AssignmentId>()).min(1).max(500),
  }),
  bodyExample: {
    move: { kind: 'confirmed', text: '' },
    assignmentIds: [ASSIGNMENT_PAGE_EXAMPLE.assignment.id],
  },
  status: 200,
  answer: z.object({ moved: z.int(), left: z.int() }).openapi('BulkOutcome'),
  example: { moved: 12, left: 1 },
  refusals: REFUSALS,
  words: wordsOf(taskText),
  handle: ({ tasks }, { actor, body }) =>
    tasks.moveMany(actor, { assignmentIds: body.assignmentIds, happening: body.move, requestKey: null }),
});

export const moveOperations = [moveAssignment, moveAssignments];
