import type { Span } from '@dondoc/reading';
import { type Assignment, type AssignmentEvent, INHERITED_STATES, mayBeBrokenDown } from './assignment.ts';
import { type AssignmentState, type Happening, OPEN } from './moves.ts';

/** Rules of breaking an assignment down (phân rã) into tasks for the units below, all of them pure. */

/**
 * The parts that a text falls into, as places in it: at the end of a sentence, at a semicolon, at the end of a line. A short
 * text is one part. No letter is left out: every letter or digit of the text is in exactly one part.
 */
export function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(PART_END)) {
    push(parts, text, { start, end: index + (mark === '.' ? 1 : 0) });
    start = index + mark.length;
  }
  push(parts, text, { start, end: text.length });
  return parts;
}

// A full stop ends a sentence before a capital; not that of a short form ("TP. Quảng Ngãi", "Tx. Bình Minh") or a number ("1. Các trường").
const PART_END = /(?<=[\p{L}\p{N}]{3}[^\p{L}\p{N}\s]?)\.(?=\s+[\p{Lu}\d])|;|\n+/gu;

function push(parts: Span[], text: string, { start, end }: Span): void {
  const raw = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(raw)) return;
  const before = raw.length - raw.trimStart().length;
  parts.push({ start: start + before, end: start + raw.trimEnd().length });
}

/** The parts of the whole that nothing covers yet, in their order. */
export function uncovered(whole: readonly Span[], covers: readonly Span[]): Span[] {
  return whole.filter((part) => !covers.some(({ start, end }) => start <= part.start && part.end <= end));
}

/** Whether all these places are parts of the text. */
export function arePartsOf(text: string, spans: readonly Span[]): boolean {
  const parts = partsOf(text);
  return spans.every((span) => parts.some(({ start, end }) => start === span.start && end === span.end));
}

/** Why a last day does not fit under that of the whole; null when it does. A part of what has a last day has one. */
export function duePastWhole(
  due: Temporal.PlainDate | null,
  whole: Temporal.PlainDate | null,
): 'partNeedsDue' | 'partAfterWhole' | null {
  if (whole === null) return null;
  if (due === null) return 'partNeedsDue';
  return Temporal.PlainDate.compare(due, whole) > 0 ? 'partAfterWhole' : null;
}

/** An assignment with what was made of it: assignments of units below, and parts of people of the unit. */
export interface Branch {
  readonly state: AssignmentState;
  /** As its own unit last reported. */
  readonly percent: number;
  readonly children: readonly Branch[];
  readonly parts: { readonly total: number; readonly done: number };
}

/** Whether it is done, or somebody has still to do it. */
export function isLive(state: AssignmentState): boolean {
  return state !== 'cancelled' && state !== 'superseded';
}

/**
 * The progress that is shown of an assignment. Handed in or done: 100. Broken down or split: the mean of what is below, each
 * assignment and each person's part counting once, cancelled ones not at all, rounded down, so that 100 means that nothing
 * is left. Else what its unit last reported. What the unit reports itself stands beside it, and is never written over.
 */
export function progressOf(branch: Branch): number {
  if (branch.state === 'submitted' || branch.state === 'done') return 100;
  const live = branch.children.filter(({ state }) => isLive(state));
  const shares = live.length + branch.parts.total;
  if (shares === 0) return branch.percent;
  const sum = live.reduce((total, child) => total + progressOf(child), 100 * branch.parts.done);
  return Math.floor(sum / shares);
}

const BECAUSE = {
  cancelled: 'Việc cấp trên được thu hồi',
  superseded: 'Việc cấp trên được thay thế',
  returned: 'Việc cấp trên được trả lại nơi giao',
  'passed-on': 'Việc cấp trên được chuyển cho đơn vị khác',
  suspended: 'Việc cấp trên tạm dừng',
  resumed: 'Việc cấp trên được tiếp tục',
  due: 'Theo thời hạn của việc cấp trên',
} as const;

function because(words: string, reason: string): string {
  return reason.trim() === '' ? words : `${words}: ${reason}`;
}

/**
 * What a move above brings for one assignment below; null for nothing. What is done stays done. What rested before by itself
 * (`restsWith` false) goes on resting. A last day that was put off above is not put off below: its unit has given itself room.
 */
export function consequenceOf(
  above: { readonly event: AssignmentEvent; readonly made: Pick<Assignment, 'currentDue'> },
  below: { readonly current: Assignment; readonly restsWith: boolean },
): Happening | null {
  const { event, made } = above;
  const { current, restsWith } = below;
  const { kind } = event;
  if (kind === 'cancelled' || kind === 'superseded' || kind === 'returned' || kind === 'passed-on') {
    const open = INHERITED_STATES.includes(current.state);
    return open ? { kind: 'cancelled', reason: because(BECAUSE[kind], event.reason) } : null;
  }
  if (kind === 'suspended') {
    const open = mayBeBrokenDown(current.state);
    return open ? { kind, reason: because(BECAUSE[kind], event.reason) } : null;
  }
  if (kind === 'resumed' && current.state === 'suspended' && restsWith) {
    return { kind, reason: because(BECAUSE[kind], event.reason) };
  }
  return kind === 'resumed' || kind === 'deadline-changed' || kind === 'extension-granted'
    ? fittedTo(made.currentDue, current)
    : null;
}

/** The change that brings an open assignment within the last day of the whole; null when it is within. */
export function fittedTo(whole: Temporal.PlainDate | null, current: Assignment): Happening | null {
  if (whole === null || !OPEN.some((state) => state === current.state)) return null;
  if (duePastWhole(current.currentDue, whole) === null) return null;
  return { kind: 'deadline-changed', reason: BECAUSE.due, due: whole };
}
