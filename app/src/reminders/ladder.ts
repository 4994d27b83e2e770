import type { OfficeCalendar } from '../calendar/office-calendar.ts';
import { IMPORTANCES, type Importance } from '../tasks/importance.ts';

/**
 * The ladder (thang nhắc việc): on which working days before and after its last day a task of each importance is brought
 * to mind, and to whom.
 */

/** doer: who does it; head: the head of the unit; assigner: who follows it. */
export const AUDIENCES = ['doer', 'head', 'assigner'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Step {
  readonly importance: Importance;
  /** Working days from the last day: -2 two before, 0 on the day, 3 three after. */
  readonly days: number;
  readonly to: readonly Audience[];
}

/** Working days to either side; a step farther off reminds of nothing that anybody could act on. */
export const FARTHEST = 30;
/** Steps of one importance. */
export const MOST_STEPS = 10;

export const DEFAULT_LADDER: readonly Step[] = [
  { importance: 'normal', days: -2, to: ['doer'] },
  { importance: 'normal', days: 0, to: ['doer'] },
  { importance: 'normal', days: 1, to: ['doer', 'head'] },
  { importance: 'normal', days: 3, to: ['doer', 'head'] },
  { importance: 'normal', days: 7, to: ['doer', 'head', 'assigner'] },
  { importance: 'important', days: -5, to: ['doer'] },
  { importance: 'important', days: -2, to: ['doer', 'head'] },
  { importance: 'important', days: 0, to: ['doer', 'head'] },
  { importance: 'important', days: 1, to: ['doer', 'head'] },
  { importance: 'important', days: 3, to: ['doer', 'head', 'assigner'] },
  { importance: 'important', days: 7, to: ['doer', 'head', 'assigner'] },
  { importance: 'urgent', days: -1, to: ['doer', 'head'] },
  { importance: 'urgent', days: 0, to: ['doer', 'head'] },
  { importance: 'urgent', days: 1, to: ['doer', 'head', 'assigner'] },
  { importance: 'urgent', days: 3, to: ['doer', 'head', 'assigner'] },
  { importance: 'urgent', days: 7, to: ['doer', 'head', 'assigner'] },
];

/** The day on which a step comes. On the day means the last day itself, be it a working day or not. */
export function stepDay(days: number, due: Temporal.PlainDate, calendar: OfficeCalendar): Temporal.PlainDate {
  return days >= 0 ? calendar.addWorkingDays(due, days) : calendar.subtractWorkingDays(due, -days);
}

/** What one scan looks at: the days after the one that was scanned last, up to today. */
export interface Scan {
  readonly after: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly calendar: OfficeCalendar;
}

/**
 * The step that is due for one last day; null when none came since the last scan. Of several that were missed only the
 * highest is made up for: nobody is told on Thursday what held on Monday.
 * @param steps of one importance
 */
export function stepDue(steps: readonly Step[], due: Temporal.PlainDate, scan: Scan): Step | null {
  const come = steps.filter(({ days }) => {
    const day = stepDay(days, due, scan.calendar);
    return (
      Temporal.PlainDate.compare(day, scan.after) > 0 && Temporal.PlainDate.compare(day, scan.today) <= 0
    );
  });
  return come.reduce<Step | null>(
    (highest, step) => (highest === null || step.days > highest.days ? step : highest),
    null,
  );
}

export interface DueStep extends Step {
  readonly due: Temporal.PlainDate;
}

// A server that stood still for longer makes up for a month: what came before that nobody waits for any more.
const LONGEST_GAP = 31;

/** Where a scan begins. @param last the day that was scanned last; null before the first */
export function scanAfter(last: Temporal.PlainDate | null, today: Temporal.PlainDate): Temporal.PlainDate {
  // The first scan tells of its own day alone, else it would tell of everything that was ever overdue.
  if (last === null) return today.subtract({ days: 1 });
  const earliest = today.subtract({ days: LONGEST_GAP });
  return Temporal.PlainDate.compare(last, earliest) < 0 ? earliest : last;
}

/** All last days for which a step is due, with that step: what the scan asks the assignments for. */
export function dueSteps(ladder: readonly Step[], scan: Scan): DueStep[] {
  return IMPORTANCES.flatMap((importance) => {
    const steps = ladder.filter((step) => step.importance === importance);
    return lastDays(steps, scan).flatMap((due) => {
      const step = stepDue(steps, due, scan);
      return step === null ? [] : [{ ...step, due }];
    });
  });
}

/** The last days that a step of the scan can belong to: from the earliest overdue to the latest to come. */
function lastDays(steps: readonly Step[], { after, today, calendar }: Scan): Temporal.PlainDate[] {
  if (steps.length === 0) return [];
  const days = steps.map((step) => step.days);
  const first = stepDay(Math.min(0, -Math.max(...days)), after.subtract({ days: 1 }), calendar);
  const last = stepDay(Math.max(0, -Math.min(...days)), today.add({ days: 1 }), calendar);
  // A week more to either side: last days may fall on days off.
  const from = first.subtract({ days: 14 });
  return Array.from({ length: from.until(last.add({ days: 14 })).days + 1 }, (_, n) => from.add({ days: n }));
}

/** A ladder as somebody entered it, in order; the name of what is wrong otherwise. */
export function checkLadder(
  steps: readonly Step[],
): readonly Step[] | 'daysWrong' | 'toMissing' | 'dayTwice' {
  for (const { days, to } of steps) {
    if (!Number.isInteger(days) || Math.abs(days) > FARTHEST) return 'daysWrong';
    if (to.length === 0) return 'toMissing';
  }
  const keys = new Set(steps.map(({ importance, days }) => `${importance} ${days}`));
  if (keys.size < steps.length) return 'dayTwice';
  return steps.toSorted(
    (a, b) => IMPORTANCES.indexOf(a.importance) - IMPORTANCES.indexOf(b.importance) || a.days - b.days,
  );
}
