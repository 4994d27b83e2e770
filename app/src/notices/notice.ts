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
  /** Page of what it is about, where that is no directive, task or assignment. */
  readonly place?: string;
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
