import type { Span } from '@dondoc/reading';
import type { AssignmentId, DirectiveId, PersonId, TaskId, UnitId } from '../base/ids.ts';

/**
 * What can happen to an assignment, and THE table of moves: from which states to which, who may, whether a reason is due,
 * and what must stand for it. What the events make of an assignment is in `assignment.ts`.
 */
export const ASSIGNMENT_STATES = [
  'assigned',
  'received',
  'in-progress',
  'submitted',
  'rework',
  'suspended',
  'done',
  'returned',
  'cancelled',
  'superseded',
] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** What can happen, with what it carries. A report may leave the percentage as it was (`percent: null`). */
export type Happening =
  | { readonly kind: 'assigned'; readonly due: Temporal.PlainDate | null }
  | { readonly kind: 'opened' | 'received' | 'started' | 'withdrawn' | 'extension-withdrawn' }
  | { readonly kind: 'reported'; readonly text: string; readonly percent: number | null }
  // Nil: nothing came up in the period that it reports on.
  // By way of a unit between, the report lies at that station first: frozen, whatever becomes of the task's units.
  | {
      readonly kind: 'submitted';
      readonly text: string;
      readonly nil?: true | undefined;
      readonly station?: UnitId | undefined;
    }
  | { readonly kind: 'forwarded' | 'confirmed' | 'explained' | 'cause-accepted'; readonly text: string }
  // Skipped: its period is left out by those who set the task.
  | { readonly kind: 'cancelled'; readonly reason: string; readonly skipped?: true | undefined }
  | {
      readonly kind:
        | 'sent-back'
        | 'reopened'
        | 'suspended'
        | 'extension-refused'
        | 'explanation-asked'
        | 'cause-recorded'
        | 'cause-refused';
      readonly reason: string;
    }
  | {
      readonly kind: 'deadline-changed' | 'extension-asked' | 'extension-granted';
      readonly reason: string;
      readonly due: Temporal.PlainDate;
    }
  // Without a day the last day moves on by as many days as the work rested.
  | { readonly kind: 'resumed'; readonly reason: string; readonly due?: Temporal.PlainDate | undefined }
  // Whose task it should be, in the eyes of the unit that gives it back.
  | { readonly kind: 'returned'; readonly reason: string; readonly proposed?: UnitId | undefined }
  // To another unit; to the same one when none is named.
  | { readonly kind: 'reassigned'; readonly reason: string; readonly unit?: UnitId | undefined }
  | { readonly kind: 'passed-on'; readonly reason: string; readonly unit: UnitId }
  // What has come in its place: a directive, a task, or both.
  | {
      readonly kind: 'superseded';
      readonly reason: string;
      readonly directive?: DirectiveId | undefined;
      readonly task?: TaskId | undefined;
    }
  | Breakdown
  | Inheritance;

/**
 * What becomes of an open assignment when its unit ends. transferred: its successor has it now. merged: the successor has
 * the same task already, and does it once. restored: the change of units was undone. rerouted: the report lay at the unit, and
 * lies at its successor now; without a unit it has come to where it was going.
 */
export type Inheritance =
  | { readonly kind: 'transferred'; readonly reason: string; readonly unit: UnitId }
  | { readonly kind: 'merged'; readonly reason: string; readonly into: AssignmentId }
  | { readonly kind: 'rerouted'; readonly reason: string; readonly unit?: UnitId | undefined }
  | { readonly kind: 'restored'; readonly reason: string; readonly state: AssignmentState };

/**
 * The unit gives its units below a part of what it has to do, and says at last that all is given: what it does itself
 * (`own`: places in the words) and what it has given away is the whole.
 */
export type Breakdown =
  | { readonly kind: 'broken-down'; readonly task: TaskId; readonly text: string }
  | { readonly kind: 'breakdown-completed'; readonly own: readonly Span[] };

export type EventKind = Happening['kind'];
export type InheritanceKind = Inheritance['kind'];
/**
 * What somebody does to an assignment that exists: neither its beginning, nor its being broken down, nor what a change of
 * units brings.
 */
export type MoveKind = Exclude<EventKind, 'assigned' | Breakdown['kind'] | InheritanceKind>;

export type AssignmentEvent = Happening & {
  readonly at: Temporal.Instant;
  /** The civil day of the event, by which lateness is judged. */
  readonly onDay: Temporal.PlainDate;
  readonly by: PersonId;
};

/**
 * doer: people of the unit. dispatcher: those of them who may give its work to a unit below it. station: the unit on the way
 * where the report lies. confirmer: who checks the result. assigner: who gave the task, or acts for who gave it.
 */
export type Side = 'doer' | 'dispatcher' | 'station' | 'confirmer' | 'assigner';

/**
 * What must stand besides the state. extension, explanation, cause: asked for and not answered yet; without a "no-", the
 * move is the answer. in-time: the last day has not passed. late: it had, on the day of submission or today. station: the
 * report lies at a unit on the way.
 */
export type Need =
  | 'in-time'
  | 'late'
  | 'extension'
  | 'no-extension'
  | 'explanation'
  | 'no-explanation'
  | 'cause'
  | 'no-cause'
  | 'station'
  | 'no-station';

export interface Move {
  readonly from: readonly AssignmentState[];
  /** 'before': the state from which it was suspended. */
  readonly to: AssignmentState | 'same' | 'before';
  readonly who: Side;
  /** Another side that may as well. */
  readonly orWho?: Side;
  readonly reasonDue: boolean;
  readonly needs?: readonly Need[];
}

export const BEING_DONE = ['assigned', 'received', 'in-progress', 'rework'] as const;
export const OPEN = [...BEING_DONE, 'submitted'] as const;
/** The work is this unit's, begun or done: it may be asked about. */
export const ANSWERED_FOR = [...OPEN, 'suspended', 'done'] as const;
const STANDING = [...OPEN, 'suspended', 'returned'] as const;

/** Open assignments, and no others, change hands with their unit. */
export const INHERITED_STATES: readonly AssignmentState[] = STANDING;

/** THE table of moves. What does not stand here does not happen. */
export const MOVES = {
  opened: { from: ASSIGNMENT_STATES, to: 'same', who: 'doer', reasonDue: false },
  received: { from: ['assigned'], to: 'received', who: 'doer', reasonDue: false },
  started: { from: ['assigned', 'received', 'rework'], to: 'in-progress', who: 'doer', reasonDue: false },
  reported: { from: BEING_DONE, to: 'in-progress', who: 'doer', reasonDue: false },
  submitted: { from: BEING_DONE, to: 'submitted', who: 'doer', reasonDue: false },
  withdrawn: { from: ['submitted'], to: 'in-progress', who: 'doer', reasonDue: false },
  explained: { from: ANSWERED_FOR, to: 'same', who: 'doer', reasonDue: false, needs: ['explanation'] },
  'extension-asked': {
    from: BEING_DONE,
    to: 'same',
    who: 'doer',
    reasonDue: true,
    needs: ['in-time', 'no-extension'],
  },
  'extension-withdrawn': { from: OPEN, to: 'same', who: 'doer', reasonDue: false, needs: ['extension'] },
  'cause-recorded': { from: ANSWERED_FOR, to: 'same', who: 'doer', reasonDue: true, needs: ['no-cause'] },
  'passed-on': { from: ['assigned', 'received'], to: 'assigned', who: 'dispatcher', reasonDue: true },
  returned: { from: ['assigned', 'received'], to: 'returned', who: 'doer', reasonDue: true },
  forwarded: { from: ['submitted'], to: 'same', who: 'station', reasonDue: false, needs: ['station'] },
  confirmed: { from: ['submitted'], to: 'done', who: 'confirmer', reasonDue: false, needs: ['no-station'] },
  'sent-back': { from: ['submitted'], to: 'rework', who: 'confirmer', orWho: 'station', reasonDue: true },
  reopened: { from: ['done'], to: 'rework', who: 'confirmer', reasonDue: true },
  'extension-granted': { from: OPEN, to: 'same', who: 'assigner', reasonDue: false, needs: ['extension'] },
  'extension-refused': { from: OPEN, to: 'same', who: 'assigner', reasonDue: true, needs: ['extension'] },
  'cause-accepted': { from: ANSWERED_FOR, to: 'same', who: 'assigner', reasonDue: false, needs: ['cause'] },
  'cause-refused': { from: ANSWERED_FOR, to: 'same', who: 'assigner', reasonDue: true, needs: ['cause'] },
  'explanation-asked': {
    from: [...OPEN, 'done'],
    to: 'same',
    who: 'assigner',
    reasonDue: true,
    needs: ['late', 'no-explanation'],
  },
  reassigned: { from: ['returned'], to: 'assigned', who: 'assigner', reasonDue: true },
  'deadline-changed': { from: OPEN, to: 'same', who: 'assigner', reasonDue: true },
  suspended: { from: BEING_DONE, to: 'suspended', who: 'assigner', reasonDue: true },
  resumed: { from: ['suspended'], to: 'before', who: 'assigner', reasonDue: false },
  superseded: { from: STANDING, to: 'superseded', who: 'assigner', reasonDue: true },
  cancelled: { from: STANDING, to: 'cancelled', who: 'assigner', reasonDue: true },
} as const satisfies Record<MoveKind, Move>;

export const MOVE_KINDS: readonly MoveKind[] = [
  'opened',
  'received',
  'started',
  'reported',
  'submitted',
  'withdrawn',
  'explained',
  'extension-asked',
  'extension-withdrawn',
  'cause-recorded',
  'passed-on',
  'returned',
  'forwarded',
  'confirmed',
  'sent-back',
  'reopened',
  'extension-granted',
  'extension-refused',
  'cause-accepted',
  'cause-refused',
  'explanation-asked',
  'reassigned',
  'deadline-changed',
  'suspended',
  'resumed',
  'superseded',
  'cancelled',
];
