import type { ErrorCode } from '../base/errors.ts';
import type { AssignmentId, PersonId, UnitId } from '../base/ids.ts';

/**
 * An assignment (phân công): one task for one unit. Everything that happens to it is an event; its state is a fold
 * over its events, and what may happen in which state stands in one table, `MOVES`.
 *
 *   đã giao → đã tiếp nhận → đang thực hiện → chờ xác nhận → hoàn thành
 *      └──→ trả lại (giao nhầm) ─→ đã giao            └→ yêu cầu làm lại → đang thực hiện
 */
export const ASSIGNMENT_STATES = [
  'assigned',
  'received',
  'in-progress',
  'submitted',
  'rework',
  'done',
  'returned',
  'cancelled',
] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** What can happen, with what it carries. A report may leave the percentage as it was (`percent: null`). */
export type Happening =
  | { readonly kind: 'assigned'; readonly due: Temporal.PlainDate | null }
  | { readonly kind: 'opened' | 'received' | 'withdrawn' }
  | { readonly kind: 'reported'; readonly text: string; readonly percent: number | null }
  | { readonly kind: 'submitted' | 'confirmed'; readonly text: string }
  | {
      readonly kind: 'sent-back' | 'returned' | 'reassigned' | 'cancelled' | 'reopened';
      readonly reason: string;
    }
  | { readonly kind: 'deadline-changed'; readonly reason: string; readonly due: Temporal.PlainDate }
  | Inheritance;

/**
 * What becomes of an open assignment when its unit ends. transferred: its successor has it now. merged: the successor has
 * the same task already, and does it once. restored: the change of units was undone.
 */
export type Inheritance =
  | { readonly kind: 'transferred'; readonly reason: string; readonly unit: UnitId }
  | { readonly kind: 'merged'; readonly reason: string; readonly into: AssignmentId }
  | { readonly kind: 'restored'; readonly reason: string; readonly state: AssignmentState };

export type EventKind = Happening['kind'];
export type InheritanceKind = Inheritance['kind'];
/** What somebody does to an assignment that exists: neither its beginning, nor what a change of units brings. */
export type MoveKind = Exclude<EventKind, 'assigned' | InheritanceKind>;

export type AssignmentEvent = Happening & {
  readonly at: Temporal.Instant;
  /** The civil day of the event, by which lateness is judged. */
  readonly onDay: Temporal.PlainDate;
  readonly by: PersonId;
};

/** doer: people of the unit. confirmer: who checks the result. assigner: who gave the task, or acts for who gave it. */
export type Side = 'doer' | 'confirmer' | 'assigner';

export interface Move {
  readonly from: readonly AssignmentState[];
  readonly to: AssignmentState | 'same';
  readonly who: Side;
  readonly reasonDue: boolean;
}

const BEING_DONE = ['assigned', 'received', 'in-progress', 'rework'] as const;
const OPEN = [...BEING_DONE, 'submitted'] as const;

/** THE table of moves. What does not stand here does not happen. */
export const MOVES = {
  opened: { from: ASSIGNMENT_STATES, to: 'same', who: 'doer', reasonDue: false },
  received: { from: ['assigned'], to: 'received', who: 'doer', reasonDue: false },
  reported: { from: BEING_DONE, to: 'in-progress', who: 'doer', reasonDue: false },
  submitted: { from: BEING_DONE, to: 'submitted', who: 'doer', reasonDue: false },
  withdrawn: { from: ['submitted'], to: 'in-progress', who: 'doer', reasonDue: false },
  returned: { from: ['assigned', 'received'], to: 'returned', who: 'doer', reasonDue: true },
  confirmed: { from: ['submitted'], to: 'done', who: 'confirmer', reasonDue: false },
  'sent-back': { from: ['submitted'], to: 'rework', who: 'confirmer', reasonDue: true },
  reopened: { from: ['done'], to: 'rework', who: 'confirmer', reasonDue: true },
  reassigned: { from: ['returned'], to: 'assigned', who: 'assigner', reasonDue: true },
  'deadline-changed': { from: OPEN, to: 'same', who: 'assigner', reasonDue: true },
  cancelled: { from: [...OPEN, 'returned'], to: 'cancelled', who: 'assigner', reasonDue: true },
} as const satisfies Record<MoveKind, Move>;

export const MOVE_KINDS: readonly MoveKind[] = [
  'opened',
  'received',
  'reported',
  'submitted',
  'withdrawn',
  'returned',
  'confirmed',
  'sent-back',
  'reopened',
  'reassigned',
  'deadline-changed',
  'cancelled',
];

/** What the events make of an assignment. */
export interface Assignment {
  readonly state: AssignmentState;
  /** 0 to 100; 100 while submitted and when done, else what was last reported. */
  readonly percent: number;
  readonly reportedPercent: number;
  readonly originalDue: Temporal.PlainDate | null;
  readonly currentDue: Temporal.PlainDate | null;
  /** The day on which the standing submission was made; null once it was taken or sent back. */
  readonly submittedOn: Temporal.PlainDate | null;
  readonly submittedBy: PersonId | null;
  /** When somebody of the unit first opened it since it was last given. */
  readonly openedAt: Temporal.Instant | null;
}

/** What the table refuses, in the words of the closed list of errors. */
export type Refused = {
  readonly refused: Extract<ErrorCode, 'move_not_allowed' | 'reason_missing' | 'bad_input'>;
};

/** One event further; refused when the table does not hold the move, or when what it needs is missing. */
export function apply(current: Assignment | null, event: AssignmentEvent): Assignment | Refused {
  if (current === null) return event.kind === 'assigned' ? begin(event.due) : { refused: 'move_not_allowed' };
  if (event.kind === 'assigned') return { refused: 'move_not_allowed' };
  if (event.kind === 'transferred' || event.kind === 'merged' || event.kind === 'restored') {
    return inherit(current, event);
  }
  const move: Move = MOVES[event.kind];
  if (!move.from.includes(current.state)) return { refused: 'move_not_allowed' };
  if (move.reasonDue && 'reason' in event && event.reason.trim() === '') return { refused: 'reason_missing' };
  if (event.kind === 'reported' && !isPercent(event.percent)) return { refused: 'bad_input' };
  const state = move.to === 'same' ? current.state : move.to;
  return withPercent({ ...current, ...changes(current, event), state });
}

/** Open assignments, and no others, change hands with their unit. */
export const INHERITED_STATES: readonly AssignmentState[] = [...OPEN, 'returned'];

function inherit(current: Assignment, event: Inheritance): Assignment | Refused {
  if (event.kind === 'restored') {
    return current.state === 'cancelled'
      ? withPercent({ ...current, state: event.state })
      : { refused: 'move_not_allowed' };
  }
  if (!INHERITED_STATES.includes(current.state)) return { refused: 'move_not_allowed' };
  return event.kind === 'merged'
    ? withPercent({ ...current, state: 'cancelled' })
    : // Nobody of the successor has looked at it yet.
      { ...current, openedAt: null };
}

export function isRefused(result: Assignment | Refused): result is Refused {
  return 'refused' in result;
}

/** The state of an assignment as its events make it; null when they do not begin with its being given, or break the table. */
export function stateOf(events: readonly AssignmentEvent[]): Assignment | null {
  let current: Assignment | null = null;
  for (const event of events) {
    const next = apply(current, event);
    if (isRefused(next)) return null;
    current = next;
  }
  return current;
}

/** The moves that the table holds for this state and these sides, in the order of the table. */
export function allowedMoves(state: AssignmentState, sides: readonly Side[]): MoveKind[] {
  return MOVE_KINDS.filter((kind) => {
    const move: Move = MOVES[kind];
    return move.from.includes(state) && sides.includes(move.who);
  });
}

function begin(due: Temporal.PlainDate | null): Assignment {
  return {
    state: 'assigned',
    percent: 0,
    reportedPercent: 0,
    originalDue: due,
    currentDue: due,
    submittedOn: null,
    submittedBy: null,
    openedAt: null,
  };
}

const NOT_SUBMITTED = { submittedOn: null, submittedBy: null } as const;

/** What each event changes besides the state. */
function changes(current: Assignment, event: AssignmentEvent): Partial<Assignment> {
  switch (event.kind) {
    case 'opened':
      return { openedAt: current.openedAt ?? event.at };
    case 'reported':
      return { reportedPercent: event.percent ?? current.reportedPercent };
    case 'submitted':
      return { submittedOn: event.onDay, submittedBy: event.by };
    case 'withdrawn':
    case 'sent-back':
    case 'reopened':
    case 'cancelled':
      return NOT_SUBMITTED;
    case 'reassigned':
      return { ...NOT_SUBMITTED, reportedPercent: 0, openedAt: null };
    case 'deadline-changed':
      return { currentDue: event.due };
    case 'assigned':
    case 'received':
    case 'returned':
    case 'confirmed':
    case 'transferred':
    case 'merged':
    case 'restored':
      break;
  }
  return {};
}

function withPercent(assignment: Assignment): Assignment {
  const complete = assignment.state === 'submitted' || assignment.state === 'done';
  return { ...assignment, percent: complete ? 100 : assignment.reportedPercent };
}

function isPercent(percent: number | null): boolean {
  return percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100);
}
