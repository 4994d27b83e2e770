import { RRuleTemporal } from 'rrule-temporal';
import type { BeforeMeans } from '../../calendar/due-date.ts';
import { ruleOfDeadline } from '../../tasks/recurrence-rule.ts';
import { readRrule, writeRrule } from '../../tasks/rrule.ts';
import { dayBefore } from './day-before.ts';

/** The last days in time of a deadline that recurs. */
export interface Cycle {
  /** The first of them after the date of issue. */
  readonly first: Temporal.PlainDate;
  /** All of them, as RFC 5545 has it: "FREQ=MONTHLY;BYMONTHDAY=24" for "trước ngày 25 hằng tháng". */
  readonly rule: string;
  /**
   * What a reader must know of the day: the document names none, so that the end of the period was taken ("hằng quý"); or
   * no rule tells the day before the one that is named, so that it is the named one.
   */
  readonly note: 'end-of-cycle' | 'named-day' | null;
}

interface CycleContext {
  readonly issued: Temporal.PlainDate;
  readonly beforeMeans: BeforeMeans;
}

/** @returns null for a rule of anything but days, weeks, months and years */
export function cycleOf(
  { rrule, written }: { readonly rrule: string; readonly written: string },
  { issued, beforeMeans }: CycleContext,
): Cycle | null {
  const parts = readRrule(rrule);
  const rule = ruleOfDeadline(rrule, written, issued);
  if (parts === null || rule === null) return null;
  // The document alone does not tell when its school terms end: half-years and years stand for them.
  const whole = rule.by === 'rule' ? rule.rrule : writeRrule(parts, { start: issued, lag: 0 });
  const named = { start: firstDayOf(whole), rule: whole.slice(whole.indexOf('RRULE:') + 'RRULE:'.length) };
  const isBefore = rule.bound === 'before' && beforeMeans === 'previous-day';
  const before = isBefore ? dayBefore(named.rule) : null;
  const days = before === null ? named : { start: named.start.subtract({ days: 1 }), rule: before };
  const first = firstAfter(issued, days);
  const noDay = parts.freq !== 'DAILY' && parts.byDay.length + parts.byMonthDay.length === 0;
  const note = noDay ? 'end-of-cycle' : isBefore && before === null ? 'named-day' : null;
  return first === null ? null : { first, rule: days.rule, note };
}

/** Of "DTSTART;VALUE=DATE:20240930\nRRULE:…". */
function firstDayOf(whole: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(/DATE:(\d{8})/u.exec(whole)?.[1] ?? '');
}

function firstAfter(
  issued: Temporal.PlainDate,
  { start, rule }: { readonly start: Temporal.PlainDate; readonly rule: string },
): Temporal.PlainDate | null {
  const dtstart = `DTSTART;VALUE=DATE:${start.toString().replaceAll('-', '')}`;
  const days = new RRuleTemporal({ rruleString: `${dtstart}\nRRULE:${rule}` });
  const next = days.next(issued.toZonedDateTime('UTC'), false);
  return next === null ? null : Temporal.PlainDate.from(next.toString().slice(0, 10));
}
