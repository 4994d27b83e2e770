/** Invented answers that the documentation of the interface for programs shows. */

const TASK_ID = '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18';
const UNIT_ID = '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19';
const ROOT_ID = '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20';
const DIRECTIVE = {
  id: '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21',
  label: 'Thông báo 203/TB-UBND',
  title: 'Kết luận giao ban tháng 6',
  issuer: 'UBND huyện Bình Sơn',
};

export const ASSIGNMENT_EXAMPLE = {
  id: '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17',
  taskId: TASK_ID,
  ordinal: 3,
  section: 'II.2',
  summary: 'Rà soát nguy cơ mất an toàn trong trường học',
  directive: DIRECTIVE,
  unitId: UNIT_ID,
  period: '',
  unitName: 'Trường Tiểu học Bình Đông',
  state: 'assigned' as const,
  percent: 0,
  originalDue: '2024-06-19',
  currentDue: '2024-06-19',
  deadlineWritten: 'trước ngày 20/6/2024',
  submittedOn: null,
  stationId: null,
  stationName: null,
  openedAt: null,
  suspendedOn: null,
  suspendedDays: 0,
  extensionDue: null,
  explanationAskedOn: null,
  cause: null,
  lastEventAt: '2024-06-10T01:15:00Z',
  timeliness: 'overdue' as const,
  workingDays: 1,
  confirmingUnitId: ROOT_ID,
  followerId: null,
  viaNames: [],
};

export const TASK_EXAMPLE = {
  id: TASK_ID,
  directiveId: DIRECTIVE.id,
  ordinal: 3,
  section: 'II.2',
  quote: 'Các trường rà soát nguy cơ mất an toàn trong trường học, báo cáo trước ngày 20/6/2024.',
  spanStart: 1204,
  spanEnd: 1290,
  summary: 'Rà soát nguy cơ mất an toàn trong trường học',
  kind: 'assignment' as const,
  force: 'order' as const,
  product: 'Báo cáo',
  deadline: { kind: 'date' as const, date: '2024-06-20', bound: 'before' },
  deadlineWritten: 'trước ngày 20/6/2024',
  due: '2024-06-19',
  followerId: null,
  confirmingUnitId: ROOT_ID,
  leadWritten: 'Các trường học thuộc huyện',
  importance: 'normal' as const,
  issuedAt: '2024-06-10T01:15:00Z',
};

export const EVENT_EXAMPLE = {
  seq: 1,
  kind: 'assigned' as const,
  at: '2024-06-10T01:15:00Z',
  onDay: '2024-06-10',
  personName: 'Nguyễn Thu Hà',
  unitName: 'Văn phòng HĐND và UBND huyện',
  passed: null,
  successors: [],
  text: '',
  percent: null,
  due: '2024-06-19',
  files: [],
};

export const DIRECTIVE_EXAMPLE = DIRECTIVE;
