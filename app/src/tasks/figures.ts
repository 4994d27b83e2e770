import { civilDay } from '../base/clock.ts';
import type { UnitId } from '../base/ids.ts';
import { type CauseStanding, projectionOf, stateOf } from './assignment.ts';
import type { AssignmentState } from './moves.ts';
import {
  isCounted as countsInFigures,
  type DeadlineBasis,
  NO_COUNTS,
  RESULT_CLASSES,
  type ResultClass,
  resultClass,
} from './result-class.ts';
import type { RecordedEvent } from './task.store.ts';

/**
 * The figures of reports, counted from how each assignment stood at the end of a day. These are the rules; the store counts by
 * the same in SQL, and a test compares the two. docs/numbers.md says each in words, with its source.
 */

/** How an assignment stood at the end of a day, by what had been recorded until then. */
export interface DayStanding {
  readonly state: AssignmentState;
  readonly originalDue: Temporal.PlainDate | null;
  readonly currentDue: Temporal.PlainDate | null;
  readonly submittedOn: Temporal.PlainDate | null;
  readonly suspendedOn: Temporal.PlainDate | null;
  readonly suspendedDays: number;
  /** What became of the objective cause that its unit recorded. */
  readonly cause: CauseStanding | null;
  readonly givenOn: Temporal.PlainDate;
  /** The day on which it became done. */
  readonly doneOn: Temporal.PlainDate | null;
  /** The last day on which its own unit did something with it; opening it is not doing. */
  readonly updatedOn: Temporal.PlainDate | null;
  readonly isOpened: boolean;
}

/** The day whose end the figures are of, and the first day of the period reported on; null when all work counts. */
export interface FigureFrame {
  readonly day: Temporal.PlainDate;
  readonly from: Temporal.PlainDate | null;
}

/** What is counted besides the result classes. */
export const OTHER_FIGURES = [
  'total',
  /** Given before the period and not yet finished when it began. */
  'carried',
  /** Given in the period. */
  'given',
  /** Finished work for which no deadline was set. */
  'done-no-deadline',
  /** Late, and the objective cause that its unit recorded has been accepted: among the late, and said apart. */
  'late-objective',
  'overdue-objective',
  /** Resting by a decision. */
  'suspended',
  /** Its last day was moved on, beyond the days for which it rested. */
  'extended',
  /** Given back as another unit's, and not given anew. */
  'returned',
  /** Open, and never opened by its unit. */
  'unopened',
  /** Its unit did something with it, in the period. */
  'updated',
] as const;
export type Figure = ResultClass | (typeof OTHER_FIGURES)[number];
export const FIGURES: readonly Figure[] = [...RESULT_CLASSES, ...OTHER_FIGURES];

/** All work that was not withdrawn, but for what had been finished before the period began. */
export function isCounted(standing: DayStanding, { from }: FigureFrame): boolean {
  if (!countsInFigures(standing.state)) return false;
  return from === null || standing.doneOn === null || !isBefore(standing.doneOn, from);
}

/** Whether a figure, by one deadline or the other, counts an assignment. */
export function isIn(
  figure: Figure,
  standing: DayStanding,
  frame: FigureFrame & { readonly basis: DeadlineBasis },
): boolean {
  if (!isCounted(standing, frame)) return false;
  const { day, from, basis } = frame;
  const due = basis === 'original' ? standing.originalDue : standing.currentDue;
  switch (figure) {
    case 'total':
      return true;
    case 'carried':
      return from !== null && isBefore(standing.givenOn, from);
    case 'given':
      return from === null || !isBefore(standing.givenOn, from);
    case 'done-no-deadline':
      return standing.state === 'done' && due === null;
    case 'late-objective':
      return standing.cause === 'accepted' && resultClass(standing, day, basis) === 'done-late';
    case 'overdue-objective':
      return standing.cause === 'accepted' && resultClass(standing, day, basis) === 'open-overdue';
    case 'suspended':
      return standing.state === 'suspended';
    case 'extended':
      return isExtended(standing);
    case 'returned':
      return standing.state === 'returned';
    case 'unopened':
      return standing.state !== 'done' && !standing.isOpened;
    case 'updated':
      return standing.updatedOn !== null && (from === null || !isBefore(standing.updatedOn, from));
    case 'done-on-time':
    case 'done-late':
    case 'open-in-time':
    case 'open-overdue':
    case 'no-deadline':
      break;
  }
  return resultClass(standing, day, basis) === figure;
}

function isExtended({ originalDue, currentDue, suspendedDays }: DayStanding): boolean {
  if (originalDue === null || currentDue === null) return false;
  return isBefore(originalDue.add({ days: suspendedDays }), currentDue);
}

function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}

/** Figures by one deadline. */
export type FigureCounts = Readonly<Record<Figure, number>>;
/** By the deadline in force, and by the one first set. */
export type BothCounts = Readonly<Record<DeadlineBasis, FigureCounts>>;

export const NO_FIGURES: FigureCounts = {
  ...NO_COUNTS,
  total: 0,
  carried: 0,
  given: 0,
  'done-no-deadline': 0,
  'late-objective': 0,
  'overdue-objective': 0,
  suspended: 0,
  extended: 0,
  returned: 0,
  unopened: 0,
  updated: 0,
};
export const NOTHING: BothCounts = { current: NO_FIGURES, original: NO_FIGURES };
export const BASES: readonly DeadlineBasis[] = ['current', 'original'];

export function countFigures(
  standings: readonly DayStanding[],
  frame: FigureFrame & { readonly basis: DeadlineBasis },
): FigureCounts {
  const counts = { ...NO_FIGURES };
  for (const figure of FIGURES) {
    counts[figure] = standings.filter((standing) => isIn(figure, standing, frame)).length;
  }
  return counts;
}

export function sumOfFigures(all: readonly BothCounts[]): BothCounts {
  const sum = (basis: DeadlineBasis): FigureCounts => {
    const counts = { ...NO_FIGURES };
    for (const each of all) for (const figure of FIGURES) counts[figure] += each[basis][figure];
    return counts;
  };
  return { current: sum('current'), original: sum('original') };
}

/** Finished work of the total, with and without deadline. */
export function finished(counts: FigureCounts): number {
  return counts['done-on-time'] + counts['done-late'] + counts['done-no-deadline'];
}

/** Whole per cent; null of nothing. Not rounded up to all, nor down to none, of what is only nearly so. */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 100 && part < whole) return 99;
  return rounded === 0 && part > 0 ? 1 : rounded;
}

/** What the events recorded by the end of a day make of an assignment of a unit; null before it was given. */
export function standingOn(
  events: readonly RecordedEvent[],
  { day, unitId }: { readonly day: Temporal.PlainDate; readonly unitId: UnitId },
): DayStanding | null {
  const until = events.filter(({ at }) => !isBefore(day, civilDay(at)));
  const [first] = until;
  const made = stateOf(until);
  if (made === null || first === undefined) return null;
  const beside = projectionOf(made);
  const own = until.findLast((event) => event.seq > 1 && event.kind !== 'opened' && event.unitId === unitId);
  return {
    state: made.state,
    originalDue: made.originalDue,
    currentDue: made.currentDue,
    submittedOn: made.submittedOn,
    suspendedOn: beside.suspendedOn,
    suspendedDays: beside.suspendedDays,
    cause: beside.cause,
    givenOn: civilDay(first.at),
    doneOn: made.state === 'done' ? dayDone(until) : null,
    updatedOn: own === undefined ? null : civilDay(own.at),
    isOpened: made.openedAt !== null,
  };
}

function dayDone(events: readonly RecordedEvent[]): Temporal.PlainDate | null {
  const confirmed = events.findLast(({ kind }) => kind === 'confirmed');
  return confirmed === undefined ? null : civilDay(confirmed.at);
}
