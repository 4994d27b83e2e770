import type { ErrorCode } from '../base/errors.ts';
import type { PersonId, UnitId } from '../base/ids.ts';
import type { PeriodKey } from './period.ts';
import { type Period, type PeriodContext, periodsOf, type RecurrenceRule } from './recurrence-rule.ts';

/**
 * The recurrence (việc định kỳ) of a task: a fold over its own events. What is changed holds from a day on; periods that
 * were made before stay as they are. Pure.
 */
export type RecurrenceHappening =
  | {
      readonly kind: 'begun';
      readonly from: Temporal.PlainDate;
      readonly rule: RecurrenceRule;
      readonly units: readonly UnitId[];
    }
  | {
      readonly kind: 'rule-changed';
      readonly from: Temporal.PlainDate;
      readonly rule: RecurrenceRule;
      readonly reason: string;
    }
  | {
      readonly kind: 'paused' | 'resumed' | 'ended';
      readonly from: Temporal.PlainDate;
      readonly reason: string;
    }
  | { readonly kind: 'skipped' | 'unskipped'; readonly period: PeriodKey; readonly reason: string }
  | { readonly kind: 'unit-joined'; readonly unit: UnitId }
  | {
      readonly kind: 'transferred';
      readonly unit: UnitId;
      readonly to: UnitId;
      readonly reason: string;
    };

export type RecurrenceEventKind = RecurrenceHappening['kind'];

export type RecurrenceEvent = RecurrenceHappening & {
  readonly seq: number;
  readonly at: Temporal.Instant;
  readonly onDay: Temporal.PlainDate;
  readonly by: PersonId;
};

export const RECURRENCE_STATES = ['running', 'paused', 'ended'] as const;
export type RecurrenceState = (typeof RECURRENCE_STATES)[number];

/** A stretch of days in which one rule holds. */
interface Stretch {
  readonly rule: RecurrenceRule;
  readonly from: Temporal.PlainDate;
  /** The first day on which it holds no longer; null while no end is set. */
  readonly until: Temporal.PlainDate | null;
  /** Whether the period that runs on its first day belongs to it, or only those that begin from then on. */
  readonly takesRunning: boolean;
}

export interface Recurrence {
  /** What the last event made of it; it may hold from a day to come. */
  readonly state: RecurrenceState;
  readonly since: Temporal.PlainDate;
  /** The rule that was set last. */
  readonly rule: RecurrenceRule;
  readonly stretches: readonly Stretch[];
  /** Who does it from now on. */
  readonly units: readonly UnitId[];
  readonly skipped: ReadonlyMap<PeriodKey, string>;
}

type Refused = { readonly refused: Extract<ErrorCode, 'move_not_allowed' | 'reason_missing'> };

const FROM: Readonly<Record<Exclude<RecurrenceEventKind, 'begun'>, readonly RecurrenceState[]>> = {
  'rule-changed': ['running'],
  paused: ['running'],
  resumed: ['paused', 'ended'],
  ended: ['running', 'paused'],
  skipped: ['running', 'paused'],
  unskipped: ['running', 'paused'],
  'unit-joined': RECURRENCE_STATES,
  transferred: RECURRENCE_STATES,
};

const REASON_DUE: readonly RecurrenceEventKind[] = ['rule-changed', 'paused', 'ended', 'skipped'];

/** One event further; refused when it does not follow from what was, or gives no reason where one is due. */
export function applyRecurrence(
  current: Recurrence | null,
  event: RecurrenceHappening,
): Recurrence | Refused {
  if (current === null) return event.kind === 'begun' ? begin(event) : { refused: 'move_not_allowed' };
  if (event.kind === 'begun' || !FROM[event.kind].includes(current.state)) {
    return { refused: 'move_not_allowed' };
  }
  if (REASON_DUE.includes(event.kind) && 'reason' in event && event.reason.trim() === '') {
    return { refused: 'reason_missing' };
  }
  return { ...current, ...changes(current, event) };
}

export function isRefusedRecurrence(result: Recurrence | Refused): result is Refused {
  return 'refused' in result;
}

/** What the events make of it; null when there are none, or they break the rules above. */
export function recurrenceOf(events: readonly RecurrenceHappening[]): Recurrence | null {
  let current: Recurrence | null = null;
  for (const event of events) {
    const next = applyRecurrence(current, event);
    if (isRefusedRecurrence(next)) return null;
    current = next;
  }
  return current;
}

function begin({ from, rule, units }: Extract<RecurrenceHappening, { kind: 'begun' }>): Recurrence {
  return {
    state: 'running',
    since: from,
    rule,
    stretches: [{ rule, from, until: null, takesRunning: true }],
    units: [...new Set(units)],
    skipped: new Map(),
  };
}

function changes(
  current: Recurrence,
  event: Exclude<RecurrenceHappening, { kind: 'begun' }>,
): Partial<Recurrence> {
  const { stretches, units, skipped } = current;
  switch (event.kind) {
    case 'rule-changed': {
      const next = { rule: event.rule, from: event.from, until: null, takesRunning: false };
      return { rule: event.rule, stretches: [...cutAt(stretches, event.from), next] };
    }
    case 'paused':
    case 'ended':
      return { state: event.kind, since: event.from, stretches: cutAt(stretches, event.from) };
    case 'resumed': {
      const next = { rule: current.rule, from: event.from, until: null, takesRunning: false };
      return { state: 'running', since: event.from, stretches: [...cutAt(stretches, event.from), next] };
    }
    case 'skipped':
      return { skipped: new Map([...skipped, [event.period, event.reason]]) };
    case 'unskipped':
      return { skipped: new Map([...skipped].filter(([key]) => key !== event.period)) };
    case 'unit-joined':
      return { units: [...new Set([...units, event.unit])] };
    case 'transferred':
      return { units: [...new Set(units.map((unit) => (unit === event.unit ? event.to : unit)))] };
    default:
      return event satisfies never;
  }
}

/** Nothing that stood before holds from that day on. */
function cutAt(stretches: readonly Stretch[], day: Temporal.PlainDate): Stretch[] {
  return stretches
    .filter(({ from }) => Temporal.PlainDate.compare(from, day) < 0)
    .map((stretch) => {
      const isOver = stretch.until !== null && Temporal.PlainDate.compare(stretch.until, day) <= 0;
      return isOver ? stretch : { ...stretch, until: day };
    });
}

/** All periods of a recurrence that begin no later than a day, in their order, skipped ones among them; each key once. */
export function periodsThrough(
  { stretches }: Recurrence,
  last: Temporal.PlainDate,
  context: PeriodContext,
): Period[] {
  const found = new Map<PeriodKey, Period>();
  for (const stretch of stretches) {
    for (const period of periodsIn(stretch, last, context)) {
      if (!found.has(period.key)) found.set(period.key, period);
    }
  }
  return [...found.values()];
}

/** Longer than any period there is. */
const LONGEST = { years: 100 } as const;

function periodsIn(
  { rule, from, until, takesRunning }: Stretch,
  last: Temporal.PlainDate,
  context: PeriodContext,
): Period[] {
  const end =
    until === null || Temporal.PlainDate.compare(until, last) > 0 ? last : until.subtract({ days: 1 });
  const periods = periodsOf(rule, { from: takesRunning ? from.subtract(LONGEST) : from, to: end }, context);
  return periods.filter(
    ({ to, due, from: begins }) =>
      Temporal.PlainDate.compare(begins, from) >= 0 ||
      (Temporal.PlainDate.compare(to, from) >= 0 && Temporal.PlainDate.compare(due, from) >= 0),
  );
}

/** The periods that are to be in the hands of units on a day, and the day on which the next one is; null where none is known. */
export function periodsDueBy(
  recurrence: Recurrence,
  day: Temporal.PlainDate,
  context: PeriodContext,
): { readonly due: readonly Period[]; readonly nextOn: Temporal.PlainDate | null } {
  const horizon = day.add({ days: HORIZON_DAYS });
  const all = periodsThrough(recurrence, horizon, context).filter(({ key }) => !recurrence.skipped.has(key));
  const isDue = ({ madeOn }: Period) => Temporal.PlainDate.compare(madeOn, day) <= 0;
  const next = all.find((period) => !isDue(period));
  return { due: all.filter(isDue), nextOn: next?.madeOn ?? null };
}

/** Longer ahead than any period is made, and long enough to see the next of most rules. */
const HORIZON_DAYS = 400;
