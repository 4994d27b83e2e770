import type { AssignmentId, DirectiveId, NoticeId, PersonId, TaskId, UnitId } from '../base/ids.ts';

/** What people are told of. */
export const NOTICE_KINDS = [
  'issued',
  'submitted',
  'confirmed',
  'sent-back',
  'returned',
  'deadline-changed',
  'cancelled',
  'reassigned',
  'inherited',
  'handed-over',
  'webhook-off',
  'correction-asked',
  'correction-accepted',
  'correction-refused',
  'passed-on',
  'given-away',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'explanation-asked',
  'explained',
  'cause-recorded',
  'cause-accepted',
  'cause-refused',
  'suspended',
  'resumed',
  'superseded',
  'reminder',
  'urged',
  'to-forward',
  'forwarded',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The words of a notice as they were when it was sent. */
export interface NoticeData {
  /** Summary of the task, or title of the directive. */
  readonly subject: string;
  /** The unit whose assignment it is, by name. */
  readonly unit?: string;
  readonly reason?: string;
  readonly count?: number;
  /** New last day, ISO. */
  readonly due?: string;
  /** The reader is told as the one who follows the tasks. */
  readonly following?: boolean;
  /** Who has it now; the reader had it before. */
  readonly successor?: string;
  /** Page of what it is about, where that is no directive, task or assignment. */
  readonly place?: string;
  /** Reminders: the work that they are about, the most urgent first; of more than twenty the first. */
  readonly list?: readonly NoticeWork[];
  /** How many of them are overdue, due on the day, and due later. */
  readonly overdue?: number;
  readonly today?: number;
  readonly soon?: number;
}

/** A piece of work in the list of a notice. */
export interface NoticeWork {
  readonly assignment: AssignmentId;
  readonly subject: string;
  readonly unit: string;
  /** ISO day; null for work without a last day, of which people are reminded by hand alone. */
  readonly due: string | null;
  /** Working days from the last day, negative before it; null by hand. */
  readonly days: number | null;
}

export interface NewNotice {
  readonly rootId: UnitId;
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  readonly directiveId: DirectiveId | null;
  readonly taskId: TaskId | null;
  readonly assignmentId: AssignmentId | null;
  readonly data: NoticeData;
  readonly at: Temporal.Instant;
  /** One notice per person and key, however often it is sent. */
  readonly dedupeKey: string;
}

/** A notice as its reader sees it; plain values, so that it travels to a page. */
export interface NoticeView {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  readonly directiveId: DirectiveId | null;
  readonly taskId: TaskId | null;
  readonly assignmentId: AssignmentId | null;
  readonly data: NoticeData;
  /** ISO instant. */
  readonly at: string;
  readonly seen: boolean;
}
