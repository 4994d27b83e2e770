/** One task with all that has the same last day, as one bar of the timeline. */
export interface TimelineSpan {
  /** ISO days: when it was given, and its last day; null without one. */
  readonly givenOn: string;
  readonly due: string | null;
}

/** The days that a timeline shows, both included. */
export interface TimelineDays {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What lies further off is cut at the edge, so that the days around today can be told apart. */
const MOST_BACK = 90;
const MOST_AHEAD = 180;
const ROOM = 3;

/** From the first day on which something was given to the latest last day; today always lies within. */
export function timelineDays(spans: readonly TimelineSpan[], today: Temporal.PlainDate): TimelineDays {
  const days = spans.flatMap(({ givenOn, due }) => [givenOn, due ?? givenOn]);
  const sorted = [...days, today.toString()].sort().map((day) => Temporal.PlainDate.from(day));
  const [first = today, last = today] = [sorted[0], sorted.at(-1)];
  const [earliest, latest] = [today.subtract({ days: MOST_BACK }), today.add({ days: MOST_AHEAD })];
  return {
    from: Temporal.PlainDate.compare(first, earliest) < 0 ? earliest : first.subtract({ days: ROOM }),
    to: Temporal.PlainDate.compare(last, latest) > 0 ? latest : last.add({ days: ROOM }),
  };
}

/** Where a day begins, in per cent of the whole; what lies outside is at the edge. */
export function placeOf(day: Temporal.PlainDate, { from, to }: TimelineDays): number {
  const whole = from.until(to).days + 1;
  const place = (from.until(day).days / whole) * 100;
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

/** The first days of months within, at most a dozen. */
export function monthsWithin({ from, to }: TimelineDays): Temporal.PlainDate[] {
  const months: Temporal.PlainDate[] = [];
  const first = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 });
  for (let at = first; Temporal.PlainDate.compare(at, to) <= 0; at = at.add({ months: 1 })) months.push(at);
  return months;
}
