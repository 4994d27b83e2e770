import type { AssignmentId, EventId, SpokenOrderId, TaskId, UnitId } from '../base/ids.ts';
import type { MoveHappening } from '../tasks/move-content.ts';
import { type Act, keyOf, type Stage } from './demonstration-stage.ts';
import type { Moment } from './demonstration-story.ts';

/** What is handed on to units below, what is ordered without paper, and what comes again every week. */

const DIVISION_HEAD = 'truong-phong-gddt';
const CHAIRMAN = 'lanh-dao';
const CLERK = 'van-thu';

const HANDED_ON = {
  at: '2024-06-19T14:35',
  text: 'Góp ý vào dự thảo đề cương Hội nghị chuyên đề, gửi về Phòng Giáo dục và Đào tạo.',
  due: '2024-06-25',
  to: ['hieu-truong-th-binh-duong', 'hieu-truong-thcs-binh-nguyen', 'hieu-truong-mn-binh-tri'],
} as const;

const ANSWERS: readonly {
  readonly at: Moment;
  readonly by: (typeof HANDED_ON.to)[number];
  readonly happening: MoveHappening;
}[] = [
  { at: '2024-06-19T15:02', by: 'hieu-truong-th-binh-duong', happening: { kind: 'opened' } },
  { at: '2024-06-19T15:20', by: 'hieu-truong-thcs-binh-nguyen', happening: { kind: 'opened' } },
  { at: '2024-06-19T15:21', by: 'hieu-truong-thcs-binh-nguyen', happening: { kind: 'received' } },
  {
    at: '2024-06-20T07:15',
    by: 'hieu-truong-th-binh-duong',
    happening: {
      kind: 'submitted',
      text: 'Nhất trí với đề cương; đề nghị thêm nội dung về trường có nhiều điểm lẻ.',
    },
  },
];

const WEEKLY = {
  at: '2024-06-19T08:20',
  words:
    'Thứ Sáu hằng tuần, Phòng Giáo dục và Đào tạo báo cáo tiến độ chuẩn bị cơ sở vật chất cho năm học mới.',
  firstDue: '2024-06-21',
  again: { from: '2024-06-24', rrule: 'FREQ=WEEKLY;BYDAY=FR' },
} as const;

const KEPT = {
  at: '2024-06-19T16:20',
  words:
    'Kiểm tra bếp ăn bán trú của các trường trước khi vào năm học mới; đơn vị nào chủ trì sẽ có ý kiến sau.',
} as const;

/** @param whole the assignment of the education division that it hands on in part */
export function actsBelow(stage: Stage, whole: AssignmentId): Act[] {
  return [
    { at: HANDED_ON.at, perform: () => handOn(stage, whole) },
    ...ANSWERS.map(({ at, by, happening }) => ({
      at,
      perform: () => answer(stage, { whole, at, by, happening }),
    })),
    { at: WEEKLY.at, perform: () => orderEveryWeek(stage) },
    {
      at: KEPT.at,
      perform: async () => {
        await record(stage, { at: KEPT.at, words: KEPT.words, manner: 'phone', task: null });
      },
    },
  ];
}

async function handOn(stage: Stage, whole: AssignmentId): Promise<void> {
  const { tasks } = stage.actions;
  const head = await stage.actor(DIVISION_HEAD);
  const { parts } = await tasks.breakDownPage(head, whole);
  await tasks.breakDown(head, {
    assignmentId: whole,
    text: HANDED_ON.text,
    to: { unitIds: HANDED_ON.to.map((each) => unitOf(stage, each)), kinds: [], setIds: [] },
    due: Temporal.PlainDate.from(HANDED_ON.due),
    covers: parts.slice(0, 1).map(({ start, end }) => ({ start, end })),
    requestKey: keyOf<EventId>(HANDED_ON.at, HANDED_ON.text),
  });
}

async function answer(
  stage: Stage,
  given: { readonly whole: AssignmentId } & (typeof ANSWERS)[number],
): Promise<void> {
  const { tasks } = stage.actions;
  const { children } = await tasks.breakDownPage(await stage.actor(DIVISION_HEAD), given.whole);
  const part = children.find(({ quote }) => quote === HANDED_ON.text);
  const actor = await stage.actor(given.by);
  const { own } = await tasks.today(actor);
  const found = own?.toDo.find(({ taskId }) => taskId === part?.id);
  // Played before: it is handed in already.
  if (found === undefined) return;
  const requestKey = keyOf<EventId>(given.at, given.by, given.happening.kind);
  await tasks.move(actor, { assignmentId: found.id, happening: given.happening, requestKey });
}

async function orderEveryWeek(stage: Stage): Promise<void> {
  const { tasks } = stage.actions;
  const follower = await stage.actor('chuyen-vien');
  const order = await record(stage, {
    at: WEEKLY.at,
    words: WEEKLY.words,
    manner: 'meeting',
    task: {
      to: { unitIds: [unitOf(stage, DIVISION_HEAD)], kinds: [], setIds: [] },
      due: Temporal.PlainDate.from(WEEKLY.firstDue),
      followerId: follower.personId,
      confirmingUnitId: null,
    },
  });
  const taskId = await taskOf(stage, order);
  const { recurrence } = await tasks.recurrence(follower, taskId);
  if (recurrence !== null) return;
  const { from, rrule } = WEEKLY.again;
  await tasks.steerRecurrence(follower, taskId, {
    kind: 'begun',
    from: Temporal.PlainDate.from(from),
    rule: { rrule, by: 'rule', bound: 'by', lag: 0, dayOff: 'previous' },
  });
}

async function record(
  stage: Stage,
  order: { readonly at: Moment } & Pick<
    Parameters<Stage['actions']['tasks']['recordOrder']>[1],
    'words' | 'manner' | 'task'
  >,
): Promise<SpokenOrderId> {
  const { at, ...said } = order;
  return await stage.actions.tasks.recordOrder(await stage.actor(CLERK), {
    ...said,
    giverId: (await stage.actor(CHAIRMAN)).personId,
    giver: '',
    givenOn: Temporal.PlainDate.from(at.slice(0, 10)),
    files: [],
    requestKey: keyOf<EventId>(at, said.words),
  });
}

async function taskOf(stage: Stage, id: SpokenOrderId): Promise<TaskId> {
  const { order } = await stage.actions.tasks.order(await stage.actor(CLERK), id);
  if (order.taskId === null) throw new Error('the order of the demonstration was not made a task');
  return order.taskId;
}

function unitOf({ heads }: Stage, head: string): UnitId {
  const found = heads.entries().find(([, local]) => local === head);
  if (found === undefined) throw new Error(`the samples have no unit of ${head}`);
  return found[0];
}
