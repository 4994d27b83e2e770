import type { ErrorCode } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import {
  ANSWERED_FOR,
  type AssignmentEvent,
  type AssignmentState,
  BEING_DONE,
  type Breakdown,
  INHERITED_STATES,
  type Inheritance,
  MOVE_KINDS,
  MOVES,
  type Move,
  type MoveKind,
  type Need,
  OPEN,
  type Side,
} from './moves.ts';

export {
  ASSIGNMENT_STATES,
  type AssignmentEvent,
  type AssignmentState,
  type Breakdown,
  type EventKind,
  type Happening,
  INHERITED_STATES,
  type Inheritance,
  type InheritanceKind,
  MOVE_KINDS,
  MOVES,
  type Move,
  type MoveKind,
  type Side,
} from './moves.ts';

/**
 * An assignment (phân công): one task for one unit. Everything that happens to it is an event; its state is a fold
 * over its events, and what may happen in which state stands in one table, `MOVES`.
 *
 *   đã giao → đã tiếp nhận → đang thực hiện → chờ xác nhận (qua đơn vị trung gian) → hoàn thành
 *      ├──→ trả lại (giao nhầm) ─→ đã giao            └→ yêu cầu làm lại → đang thực hiện
 *      └──→ chuyển tiếp cho đơn vị trực thuộc ─→ đã giao
 *   đang làm → tạm dừng → như trước; đang mở → thu hồi, thay thế
 */
export interface Assignment {
  readonly state: AssignmentState;
  /** 0 to 100; 100 while submitted and when done, else what was last reported. */
  readonly percent: number;
  readonly reportedPercent: number;
  /** Never changes: what an extension puts off is `currentDue`. */
  readonly originalDue: Temporal.PlainDate | null;
  readonly currentDue: Temporal.PlainDate | null;
  /** The day on which the standing submission was made; null once it was taken or sent back. */
  readonly submittedOn: Temporal.PlainDate | null;
  readonly submittedBy: PersonId | null;
  /** The unit on the way where the submitted report lies; null when it goes by none, or has passed it. */
  readonly station: UnitId | null;
  /** When somebody of the unit first opened it since it was last given. */
  readonly openedAt: Temporal.Instant | null;
  /** Since when it rests, and what it was before; null while it does not. */
  readonly rest: { readonly since: Temporal.PlainDate; readonly before: AssignmentState } | null;
  /** Calendar days that it has rested in all, up to the last time it went on. */
  readonly suspendedDays: number;
  /** A request for more time that nobody has answered. */
  readonly extension: { readonly due: Temporal.PlainDate; readonly by: PersonId } | null;
  /** Since when an explanation is asked for that has not been given. */
  readonly explanationAskedOn: Temporal.PlainDate | null;
  /** An objective cause as its unit recorded it, and what became of that. */
  readonly cause: { readonly standing: CauseStanding; readonly by: PersonId } | null;
}

export const CAUSE_STANDINGS = ['recorded', 'accepted', 'refused'] as const;
export type CauseStanding = (typeof CAUSE_STANDINGS)[number];

/** What the table refuses, in the words of the closed list of errors. */
export type Refused = {
  readonly refused: Extract<ErrorCode, 'move_not_allowed' | 'reason_missing' | 'bad_input'>;
};

/** One event further; refused when the table does not hold the move, or when what it needs is missing. */
export function apply(current: Assignment | null, event: AssignmentEvent): Assignment | Refused {
  if (current === null) return event.kind === 'assigned' ? begin(event.due) : { refused: 'move_not_allowed' };
  if (event.kind === 'assigned') return { refused: 'move_not_allowed' };
  if (
    event.kind === 'transferred' ||
    event.kind === 'merged' ||
    event.kind === 'rerouted' ||
    event.kind === 'restored'
  ) {
    return inherit(current, event);
  }
  if (event.kind === 'broken-down' || event.kind === 'breakdown-completed') return breakDown(current, event);
  if (!holds(current, event.kind, event.onDay)) return { refused: 'move_not_allowed' };
  const move: Move = MOVES[event.kind];
  if (move.reasonDue && 'reason' in event && event.reason.trim() === '') return { refused: 'reason_missing' };
  const wrong = wrongIn(current, event);
  if (wrong !== null) return { refused: wrong };
  return withPercent({ ...current, ...changes(current, event), state: stateAfter(current, move) });
}

/** Who gives parts of it to others has begun with it. */
function breakDown(current: Assignment, event: Breakdown): Assignment | Refused {
  if (!mayBeBrokenDown(current.state)) return { refused: 'move_not_allowed' };
  const begins =
    event.kind === 'broken-down' && (current.state === 'assigned' || current.state === 'received');
  return begins ? { ...current, state: 'in-progress' } : current;
}

/** Whether its unit may give parts of it to others now. */
export function mayBeBrokenDown(state: AssignmentState): boolean {
  return BEING_DONE.some((each) => each === state);
}

function stateAfter(current: Assignment, { to }: Move): AssignmentState {
  if (to === 'same') return current.state;
  return to === 'before' ? (current.rest?.before ?? 'assigned') : to;
}

/** What is wrong with a move that the table holds; null when nothing is. */
function wrongIn(current: Assignment, event: AssignmentEvent): Refused['refused'] | null {
  const { kind } = event;
  if (kind === 'reported') return isPercent(event.percent) ? null : 'bad_input';
  if (kind === 'resumed') {
    const pushed = dueAfterRest(current, event.onDay);
    return event.due === undefined || pushed === null || !isAfter(pushed, event.due) ? null : 'bad_input';
  }
  if (kind !== 'extension-asked' && kind !== 'extension-granted') return null;
  if (!isAfter(event.due, current.currentDue)) return 'bad_input';
  const asAsked = kind === 'extension-asked' || current.extension?.due.equals(event.due) === true;
  return asAsked || event.reason.trim() !== '' ? null : 'reason_missing';
}

function inherit(current: Assignment, event: Inheritance): Assignment | Refused {
  if (event.kind === 'restored') {
    return current.state === 'cancelled'
      ? withPercent({ ...current, state: event.state })
      : { refused: 'move_not_allowed' };
  }
  if (event.kind === 'rerouted') {
    return current.state === 'submitted'
      ? { ...current, station: event.unit ?? null }
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

/** What decides whether a move stands in the table for an assignment. */
export type Movable = Pick<
  Assignment,
  'state' | 'currentDue' | 'submittedOn' | 'station' | 'extension' | 'explanationAskedOn' | 'cause'
>;

/** The moves that the table holds for an assignment and these sides on a day, in the order of the table. */
export function allowedMoves(
  current: Movable,
  sides: readonly Side[],
  onDay: Temporal.PlainDate,
): MoveKind[] {
  return MOVE_KINDS.filter((kind) => isOpenTo(sides, kind) && holds(current, kind, onDay));
}

/** Whether one of these sides makes this kind of move at all, whatever the state. */
export function isOpenTo(sides: readonly Side[], kind: MoveKind): boolean {
  const { who, orWho }: Move = MOVES[kind];
  return sides.includes(who) || (orWho !== undefined && sides.includes(orWho));
}

function holds(current: Movable, kind: MoveKind, onDay: Temporal.PlainDate): boolean {
  const move: Move = MOVES[kind];
  return move.from.includes(current.state) && (move.needs ?? []).every((need) => NEEDS[need](current, onDay));
}

const NEEDS: Readonly<Record<Need, (current: Movable, onDay: Temporal.PlainDate) => boolean>> = {
  'in-time': ({ currentDue }, onDay) => currentDue !== null && !isAfter(onDay, currentDue),
  late: ({ currentDue, submittedOn }, onDay) =>
    currentDue !== null && isAfter(submittedOn ?? onDay, currentDue),
  extension: ({ extension }) => extension !== null,
  'no-extension': ({ extension }) => extension === null,
  explanation: ({ explanationAskedOn }) => explanationAskedOn !== null,
  'no-explanation': ({ explanationAskedOn }) => explanationAskedOn === null,
  cause: ({ cause }) => cause?.standing === 'recorded',
  'no-cause': ({ cause }) => cause === null || cause.standing === 'refused',
  station: ({ station }) => station !== null,
  'no-station': ({ station }) => station === null,
};

/**
 * The last day of resting work when it goes on: moved on by as many calendar days as it rested, so that the time counts
 * neither for nor against its unit. Null without a deadline.
 */
export function dueAfterRest(
  { currentDue, rest }: Pick<Assignment, 'currentDue' | 'rest'>,
  onDay: Temporal.PlainDate,
): Temporal.PlainDate | null {
  return currentDue === null ? null : currentDue.add({ days: daysOfRest(rest, onDay) });
}

function daysOfRest(rest: Assignment['rest'], onDay: Temporal.PlainDate): number {
  return rest === null ? 0 : Math.max(0, rest.since.until(onDay, { largestUnit: 'days' }).days);
}

/** The columns beside the events, by which lists ask: what is closed waits for no answer. */
export function projectionOf(assignment: Assignment) {
  const { state, percent, originalDue, currentDue, submittedOn, openedAt } = assignment;
  const { rest, suspendedDays, extension, explanationAskedOn, cause } = assignment;
  const isOpen = OPEN.some((open) => open === state);
  const isAnsweredFor = ANSWERED_FOR.some((each) => each === state);
  return {
    state,
    percent,
    originalDue,
    currentDue,
    submittedOn,
    stationId: state === 'submitted' ? assignment.station : null,
    openedAt,
    suspendedOn: state === 'suspended' ? (rest?.since ?? null) : null,
    suspendedDays,
    extensionDue: isOpen ? (extension?.due ?? null) : null,
    explanationAskedOn: isAnsweredFor ? explanationAskedOn : null,
    cause: isAnsweredFor ? (cause?.standing ?? null) : null,
  };
}

function begin(due: Temporal.PlainDate | null): Assignment {
  return {
    state: 'assigned',
    percent: 0,
    reportedPercent: 0,
    originalDue: due,
    currentDue: due,
    openedAt: null,
    rest: null,
    suspendedDays: 0,
    ...NOT_SUBMITTED,
    ...NOTHING_ASKED,
  };
}

const NOT_SUBMITTED = { submittedOn: null, submittedBy: null, station: null } as const;
const NOTHING_ASKED = { extension: null, explanationAskedOn: null, cause: null } as const;
/** In other hands, or given anew: what the unit before reported, asked and was asked does not count. */
const ANEW = { ...NOT_SUBMITTED, ...NOTHING_ASKED, reportedPercent: 0, openedAt: null } as const;

/** What each event changes besides the state. */
function changes(current: Assignment, event: AssignmentEvent): Partial<Assignment> {
  switch (event.kind) {
    case 'opened':
      return { openedAt: current.openedAt ?? event.at };
    case 'reported':
      return { reportedPercent: event.percent ?? current.reportedPercent };
    case 'submitted':
      return { submittedOn: event.onDay, submittedBy: event.by, station: event.station ?? null };
    case 'forwarded':
      return { station: null };
    case 'withdrawn':
    case 'sent-back':
    case 'reopened':
    case 'cancelled':
    case 'superseded':
      return NOT_SUBMITTED;
    case 'reassigned':
    case 'passed-on':
      return ANEW;
    case 'suspended':
      return { rest: { since: event.onDay, before: current.state }, extension: null };
    case 'resumed':
      return afterRest(current, event);
    case 'extension-asked':
      return { extension: { due: event.due, by: event.by } };
    case 'deadline-changed':
    case 'extension-granted':
      return { currentDue: event.due, extension: null };
    case 'extension-refused':
    case 'extension-withdrawn':
    case 'confirmed':
    case 'returned':
      return { extension: null };
    case 'explanation-asked':
      return { explanationAskedOn: event.onDay };
    case 'explained':
      return { explanationAskedOn: null };
    case 'cause-recorded':
      return { cause: { standing: 'recorded', by: event.by } };
    case 'cause-accepted':
    case 'cause-refused':
      return { cause: { standing: event.kind === 'cause-accepted' ? 'accepted' : 'refused', by: event.by } };
    case 'assigned':
    case 'received':
    case 'started':
    case 'broken-down':
    case 'breakdown-completed':
    case 'transferred':
    case 'merged':
    case 'rerouted':
    case 'restored':
      break;
  }
  return {};
}

function afterRest(
  current: Assignment,
  { onDay, due }: { readonly onDay: Temporal.PlainDate; readonly due?: Temporal.PlainDate | undefined },
): Partial<Assignment> {
  return {
    rest: null,
    suspendedDays: current.suspendedDays + daysOfRest(current.rest, onDay),
    currentDue: due ?? dueAfterRest(current, onDay),
  };
}

function withPercent(assignment: Assignment): Assignment {
  const complete = assignment.state === 'submitted' || assignment.state === 'done';
  return { ...assignment, percent: complete ? 100 : assignment.reportedPercent };
}

function isPercent(percent: number | null): boolean {
  return percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100);
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate | null): boolean {
  return other !== null && Temporal.PlainDate.compare(day, other) > 0;
}
