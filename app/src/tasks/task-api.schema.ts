import { z } from '@hono/zod-openapi';
import type { DirectiveId, PersonId, TaskId, UnitId } from '../base/ids.ts';
import { day, dayOut, id, momentOut, words } from '../web/api.ts';
import { ASSIGNMENT_STATES, CAUSE_STANDINGS, MOVE_KINDS } from './assignment.ts';
import { type AssignmentFilter, WAITING } from './assignment-filter.ts';
import type { AssignmentCard, AssignmentPage } from './assignment-view.ts';
import { IMPORTANCES } from './importance.ts';
import { RESULT_CLASSES } from './result-class.ts';
import type { TaskView } from './task.ts';
import { ASSIGNMENT_EXAMPLE, EVENT_EXAMPLE, TASK_EXAMPLE } from './task-examples.ts';

/** What the interface for programs says of tasks and assignments. */

/** What the text says of when it is due, as the reading has it; each kind has fields of its own. */
export const deadlineOut = z
  .looseObject({ kind: z.enum(['date', 'period', 'recurring', 'relative', 'event', 'soon']) })
  .openapi('Deadline');

export const TIMELINESS = ['in-time', 'nearly-due', 'overdue', 'on-time', 'late', 'no-deadline'] as const;

export const directiveHead = z
  .object({ id: id(), label: z.string(), title: z.string(), issuer: z.string().nullable() })
  .openapi('DirectiveHead');

export const assignmentSchema = z
  .object({
    id: id(),
    taskId: id(),
    ordinal: z.int(),
    section: z.string(),
    summary: z.string(),
    directive: directiveHead.nullable(),
    unitId: id(),
    unitName: z.string(),
    period: z.string().openapi({
      description:
        'Kỳ của việc định kỳ, ví dụ 2024-09, 2024-Q3; rỗng nếu không định kỳ / of a recurring task, else empty.',
    }),
    state: z.enum(ASSIGNMENT_STATES),
    percent: z.int(),
    originalDue: dayOut.nullable(),
    currentDue: dayOut.nullable(),
    deadlineWritten: z.string().nullable(),
    submittedOn: dayOut.nullable(),
    stationId: id().nullable().openapi({
      description: 'Đơn vị trung gian đang giữ báo cáo / the unit on the way where the report lies.',
    }),
    stationName: z.string().nullable(),
    openedAt: momentOut.nullable(),
    suspendedOn: dayOut
      .nullable()
      .openapi({ description: 'Tạm dừng từ ngày; null khi không tạm dừng / resting since.' }),
    suspendedDays: z
      .int()
      .openapi({ description: 'Số ngày lịch đã tạm dừng / calendar days that it has rested.' }),
    extensionDue: dayOut
      .nullable()
      .openapi({ description: 'Ngày xin gia hạn đến, chưa được trả lời / asked for, not answered.' }),
    explanationAskedOn: dayOut
      .nullable()
      .openapi({ description: 'Được yêu cầu giải trình từ ngày, chưa giải trình / to be explained since.' }),
    cause: z
      .enum(CAUSE_STANDINGS)
      .nullable()
      .openapi({ description: 'Nguyên nhân khách quan / objective cause.' }),
    lastEventAt: momentOut,
    timeliness: z.enum(TIMELINESS),
    workingDays: z
      .int()
      .nullable()
      .openapi({ description: 'Ngày làm việc còn lại, hoặc đã quá / working days left, or passed.' }),
    confirmingUnitId: id(),
    followerId: id().nullable(),
    viaNames: z.array(z.string()),
  })
  .openapi('Assignment');

const eventSchema = z
  .object({
    seq: z.int(),
    kind: z.enum([
      'assigned',
      ...MOVE_KINDS,
      'broken-down',
      'breakdown-completed',
      'transferred',
      'merged',
      'rerouted',
      'restored',
    ]),
    at: momentOut,
    onDay: dayOut,
    personName: z.string(),
    unitName: z.string(),
    passed: z.object({ from: z.string().nullable(), to: z.string() }).nullable(),
    successors: z
      .array(
        z.object({
          kind: z.enum(['assignment', 'task', 'directive']),
          label: z.string(),
          id: id().nullable(),
        }),
      )
      .openapi({
        description: 'Việc đã nhập vào, hoặc cái thay thế / what it became part of, or its replacement.',
      }),
    text: z.string(),
    percent: z.int().nullable(),
    due: dayOut.nullable(),
    files: z.array(z.object({ id: id(), name: z.string(), mediaType: z.string(), size: z.int() })),
  })
  .openapi('AssignmentEvent');

export const taskSchema = z
  .object({
    id: id(),
    directiveId: id().nullable(),
    ordinal: z.int(),
    section: z.string(),
    quote: z.string(),
    spanStart: z.int(),
    spanEnd: z.int(),
    summary: z.string(),
    kind: z.enum(['assignment', 'direction']),
    force: z.enum(['order', 'request', 'commitment']),
    product: z.string().nullable(),
    deadline: deadlineOut.nullable(),
    deadlineWritten: z.string().nullable(),
    due: dayOut.nullable(),
    followerId: id().nullable(),
    confirmingUnitId: id(),
    leadWritten: z.string(),
    importance: z.enum(IMPORTANCES),
    issuedAt: momentOut,
  })
  .openapi('Task');

export const assignmentPageSchema = z
  .object({
    assignment: assignmentSchema,
    task: taskSchema,
    leadCount: z.int(),
    cooperatorNames: z.array(z.string()),
    confirmingUnitName: z.string(),
    followerName: z.string().nullable(),
    events: z.array(eventSchema),
    proposed: z
      .object({ id: id(), name: z.string() })
      .nullable()
      .openapi({ description: 'Việc trả lại: nên giao cho ai / of returned work: who should have it.' }),
    dueIfResumed: dayOut.nullable().openapi({
      description: 'Việc tạm dừng: hạn nếu tiếp tục hôm nay / of resting work: its last day if it goes on.',
    }),
    moves: z
      .array(z.enum(MOVE_KINDS))
      .openapi({ description: 'Bước người gọi được làm bây giờ / what the caller may do now.' }),
  })
  .openapi('AssignmentPage');

export const ASSIGNMENT_PAGE_EXAMPLE: z.input<typeof assignmentPageSchema> = {
  assignment: ASSIGNMENT_EXAMPLE,
  task: TASK_EXAMPLE,
  leadCount: 3,
  cooperatorNames: [],
  confirmingUnitName: 'UBND huyện Bình Sơn',
  followerName: 'Lê Minh Quân',
  events: [EVENT_EXAMPLE],
  proposed: null,
  dueIfResumed: null,
  moves: ['received', 'started', 'reported', 'submitted', 'extension-asked', 'cause-recorded', 'returned'],
};

export function pageOut({ story, ...page }: AssignmentPage): z.input<typeof assignmentPageSchema> {
  return {
    ...page,
    assignment: cardOut(page.assignment),
    task: taskOut(page.task),
    cooperatorNames: [...page.cooperatorNames],
    moves: [...page.moves],
    events: story.map(eventOut),
  };
}

export function taskOut(task: TaskView): z.input<typeof taskSchema> {
  return { ...task, deadline: task.deadline === null ? null : { ...task.deadline } };
}

export function cardOut(card: AssignmentCard): z.input<typeof assignmentSchema> {
  return { ...card, viaNames: [...card.viaNames] };
}

function eventOut(entry: AssignmentPage['story'][number]): z.input<typeof eventSchema> {
  return { ...entry, successors: [...entry.successors], files: [...entry.files] };
}

/** What both lists can be narrowed by. */
export const filterSchema = z.object({
  directiveId: id<DirectiveId>().optional(),
  taskId: id<TaskId>().optional(),
  unitId: id<UnitId>().optional(),
  followerId: id<PersonId>().optional(),
  state: z.enum(ASSIGNMENT_STATES).optional(),
  resultClass: z.enum(RESULT_CLASSES).optional().openapi({
    description:
      'Theo Quyết định 42/2014/QĐ-TTg; `open-overdue`: chưa xong, đã quá hạn hôm nay / not done, overdue today.',
  }),
  basis: z.enum(['original', 'current']).optional(),
  waiting: z.enum(WAITING).optional(),
  confirmingUnitId: id<UnitId>().optional().openapi({
    description: 'Lĩnh vực: đơn vị xác nhận kết quả / the field: which unit confirms.',
  }),
  dueFrom: day().optional().openapi({ description: 'Hạn hiện tại từ ngày / due on this day or later.' }),
  dueUntil: day().optional().openapi({ description: 'Hạn hiện tại đến ngày / due on this day or before.' }),
  open: z
    .enum(['true'])
    .optional()
    .openapi({ description: 'Chỉ việc chưa xong, chưa thu hồi / neither done nor cancelled.' }),
  query: words(200, 1).optional().openapi({
    description: 'Từ có dấu hoặc không dấu / words, also without diacritics.',
    example: 'an toan',
  }),
});

export function filterIn(asked: z.output<typeof filterSchema>): AssignmentFilter {
  const { unitId, confirmingUnitId, dueFrom, dueUntil, open, query, ...same } = asked;
  return {
    ...same,
    unitIds: unitId === undefined ? undefined : [unitId],
    confirmedBy: confirmingUnitId === undefined ? undefined : { unitIds: [confirmingUnitId], followedAs: [] },
    dueFrom: dueFrom?.toString(),
    dueUntil: dueUntil?.toString(),
    open: open === undefined ? undefined : true,
    search: query,
  };
}
