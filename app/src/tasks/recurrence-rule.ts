import { fold } from '@dondoc/reading';
import { RRuleTemporal } from 'rrule-temporal';
import { cycleBound, isBeforeMonth } from '../calendar/cycle-bound.ts';
import type { DueContext } from '../calendar/due-date.ts';
import type { SchoolYear } from '../calendar/school-year.ts';
import { keyOf, type PeriodKey, type PeriodUnit, schoolKey, spanFrom, startOf, unitsOn } from './period.ts';
import { type RuleParts, readRrule, writeRrule } from './rrule.ts';

/**
 * How a task recurs: the rule of RFC 5545 names one day of each period, the rest says how that day is meant. Pure.
 */
export interface RecurrenceRule {
  /** "DTSTART;VALUE=DATE:20240930\nRRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"; by term and school year, as it was read. */
  readonly rrule: string;
  /** What names the days: the rule, or the school calendar. */
  readonly by: 'rule' | 'school-term' | 'school-year';
  /** "trước ngày 25", or "chậm nhất ngày 25". */
  readonly bound: 'before' | 'by';
  /** How many units of its frequency the day lies behind its period: 1 for "ngày 5 của tháng sau". */
  readonly lag: 0 | 1;
  /** Where the last day goes that falls on a day off. */
  readonly dayOff: 'next' | 'previous' | 'stay';
}

/** One period of a rule. */
export interface Period {
  readonly key: PeriodKey;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Last civil day on which it is in time. */
  readonly due: Temporal.PlainDate;
  /** The day from which it is to be in the hands of its unit. */
  readonly madeOn: Temporal.PlainDate;
}

export type PeriodContext = Pick<DueContext, 'calendar' | 'beforeMeans'> & {
  readonly schoolYears: readonly SchoolYear[];
};

/** Days before its beginning on which a period is given, by the length of one. */
function daysAhead({ from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }) {
  const length = from.until(to).days + 1;
  if (length <= 1) return 1;
  if (length <= 27) return 3;
  return length <= 62 ? 7 : 14;
}

/**
 * The rule that a deadline asks for ("trước ngày 25 hằng tháng"), beginning on a day.
 * @param rrule as the reading gives it
 * @returns null where it is none that is known here
 */
export function ruleOfDeadline(
  rrule: string,
  written: string,
  start: Temporal.PlainDate,
): RecurrenceRule | null {
  const asked = readRrule(rrule);
  if (asked === null) return null;
  const beforeMonth = asked.byMonth.length > 0 && asked.byMonthDay.length === 0 && isBeforeMonth(written);
  const parts = beforeMonth ? monthsBefore(asked) : asked;
  const words = fold(written.normalize('NFC')).replace(/\s+/gu, ' ');
  const by = schoolCycle(parts, words);
  const noDay = parts.byDay.length + parts.byMonthDay.length + parts.byMonth.length === 0;
  const lag = LATER[parts.freq]?.test(words) === true ? 1 : 0;
  return {
    rrule: by === 'rule' ? writeRrule(parts, { start, lag }) : `RRULE:${rrule}`,
    by,
    bound: cycleBound(written).day === 'before' && !beforeMonth ? 'before' : 'by',
    lag: by === 'rule' ? lag : 0,
    dayOff: noDay || beforeMonth || parts.bySetPos !== null ? 'previous' : 'next',
  };
}

/** A month before each: "trước tháng 12" is in time until the end of November. */
function monthsBefore(parts: RuleParts): RuleParts {
  return { ...parts, byMonth: parts.byMonth.map((month) => (month === 1 ? 12 : month - 1)) };
}

const NEXT = '(?:sau|kế tiếp|liền kề|tiếp theo|liền sau)';
/** "ngày 05 của tháng sau": the day lies in the unit behind its period. */
const LATER: Readonly<Partial<Record<RuleParts['freq'], RegExp>>> = {
  WEEKLY: new RegExp(`tuần ${NEXT}`, 'u'),
  MONTHLY: new RegExp(`(?:tháng|quý) ${NEXT}`, 'u'),
  YEARLY: new RegExp(`năm ${NEXT}`, 'u'),
};

function schoolCycle(parts: RuleParts, words: string): RecurrenceRule['by'] {
  if (parts.freq === 'MONTHLY' && parts.interval === 6 && /học k[ỳì]/u.test(words)) return 'school-term';
  return parts.freq === 'YEARLY' && /(?:hằng|hàng|mỗi|từng) năm học/u.test(words) ? 'school-year' : 'rule';
}

/** A rule as somebody sets it. */
export interface WantedRule extends Omit<RecurrenceRule, 'rrule'> {
  /** "FREQ=MONTHLY;BYMONTHDAY=25", without its first day. */
  readonly rrule: string;
}

/** The whole of a rule that somebody sets, from a day on; null where it is none. */
export function ruleWanted({ rrule, ...rest }: WantedRule, start: Temporal.PlainDate): RecurrenceRule | null {
  const parts = readRrule(rrule);
  if (parts === null) return null;
  if (rest.by !== 'rule') return { ...rest, lag: 0, rrule: `RRULE:${rrule}` };
  return { ...rest, rrule: writeRrule(parts, { start, lag: rest.lag }) };
}

/** The periods of a rule that begin within these days, in their order; of the school calendar, as far as it is known. */
export function periodsOf(
  rule: RecurrenceRule,
  window: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  context: PeriodContext,
): Period[] {
  const all = rule.by === 'rule' ? calendarPeriods(rule, window, context) : schoolPeriods(rule, context);
  return all.filter(({ from }) => isWithin(from, window));
}

function isWithin(
  day: Temporal.PlainDate,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): boolean {
  return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}

function schoolPeriods(rule: RecurrenceRule, context: PeriodContext): Period[] {
  return context.schoolYears.flatMap(({ year, terms }) => {
    const [first, second] = terms;
    const spans =
      rule.by === 'school-term'
        ? [
            { key: schoolKey(year, 1), ...first },
            { key: schoolKey(year, 2), ...second },
          ]
        : [{ key: schoolKey(year, null), from: first.from, to: second.to }];
    return spans.map(({ key, from, to }) => {
      const span = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
      return finish({ key, ...span }, dueOf({ ...rule, bound: 'by' }, span.to, context));
    });
  });
}

const UNIT_OF: Readonly<Record<RuleParts['freq'], PeriodUnit>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

/** Of which units a period consists: several days of a week, or months of a year, are a period each. */
function unitOf({ freq, interval, byDay, byMonth }: RuleParts): { unit: PeriodUnit; count: number } {
  if (freq === 'WEEKLY' && byDay.length > 1) return { unit: 'day', count: 1 };
  if (freq === 'YEARLY' && byMonth.length > 1) return { unit: 'month', count: 1 };
  return { unit: UNIT_OF[freq], count: interval };
}

function calendarPeriods(
  rule: RecurrenceRule,
  window: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  context: PeriodContext,
): Period[] {
  const parts = readRrule(rule.rrule);
  if (parts === null) return [];
  const { unit, count } = unitOf(parts);
  // A unit more on either side, so that the first period of the window has all its days.
  const days = namedDays(rule.rrule, {
    from: unitsOn(unit, startOf(unit, window.from), -1),
    to: unitsOn(unit, startOf(unit, window.to), count + rule.lag + 1),
  });
  const spans = days.map((day) => {
    const last = unitsOn(unit, startOf(unit, day), -rule.lag);
    return { day, span: spanFrom(unit, unitsOn(unit, last, 1 - count), count) };
  });
  const several = parts.byMonthDay.length > 1 || parts.byDay.length > 1;
  const numbered = several && parts.bySetPos === null && unit !== 'day';
  const bySpan = Map.groupBy(spans, ({ span }) => span.from.toString());
  const everyDay = parts.freq === 'DAILY' && parts.interval === 1;
  return [...bySpan.values()].flatMap((group) =>
    group
      // Daily work is done on working days.
      .filter(({ day }) => !everyDay || context.calendar.isWorkingDay(day))
      .map(({ day, span }, n) =>
        finish({ key: keyOf(span, numbered ? n + 1 : null), ...span }, dueOf(rule, day, context)),
      ),
  );
}

/** The days that a rule names, both ends included. */
export function namedDays(
  rrule: string,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Temporal.PlainDate[] {
  const found = new RRuleTemporal({ rruleString: rrule, maxIterations: MOST_STEPS }).between(
    from.toZonedDateTime('UTC'),
    to.toZonedDateTime('UTC'),
    true,
  );
  return found.map((moment) => Temporal.PlainDate.from(moment.toString().slice(0, 10)));
}

/** A day a step for a century. */
const MOST_STEPS = 40_000;

function dueOf(
  { bound, dayOff }: RecurrenceRule,
  named: Temporal.PlainDate,
  { calendar, beforeMeans }: PeriodContext,
): Temporal.PlainDate {
  const last = bound === 'before' && beforeMeans === 'previous-day' ? named.subtract({ days: 1 }) : named;
  if (dayOff === 'next') return calendar.workingDayFrom(last);
  return dayOff === 'previous' ? calendar.workingDayBefore(last) : last;
}

function finish({ key, from, to }: Pick<Period, 'key' | 'from' | 'to'>, due: Temporal.PlainDate): Period {
  return { key, from, to, due, madeOn: from.subtract({ days: daysAhead({ from, to }) }) };
}
