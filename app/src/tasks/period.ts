/**
 * A period (kỳ) of a recurring task, told by its key alone, so that lists and exports can name it without its rule:
 *
 *   2024-09-16    2024-W38    2024-09    2024-Q3    2024-H1    2024    2024-2025-HK1    2024-2025
 *
 * "*2" after it: two of them in one; ".2": the second in it.
 */
export type PeriodKey = string;

export const PERIOD_UNITS = ['day', 'week', 'month', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Whole units of the calendar, one or several together; both days included. */
export interface Span {
  readonly unit: PeriodUnit;
  readonly count: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What a key says: a span of the calendar, or a part of the school year; `nth` where there are several in one span. */
export type PeriodName =
  | (Span & { readonly kind: 'calendar'; readonly nth: number | null })
  | { readonly kind: 'school'; readonly year: number; readonly term: 1 | 2 | null };

/** The unit of the calendar that holds a day, as its first day. */
export function startOf(unit: PeriodUnit, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 });
    case 'month':
      return day.with({ day: 1 });
    case 'year':
      return day.with({ month: 1, day: 1 });
    default:
      return unit satisfies never;
  }
}

const ONE = {
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  year: { years: 1 },
} as const satisfies Record<PeriodUnit, Temporal.DurationLike>;

/** So many units further, from the first day of one to the first day of another. */
export function unitsOn(unit: PeriodUnit, from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const [[name, length]] = Object.entries(ONE[unit]) as [[string, number]]; // each has one entry
  return from.add({ [name]: length * count });
}

/** @param from the first day of its first unit */
export function spanFrom(unit: PeriodUnit, from: Temporal.PlainDate, count: number): Span {
  return { unit, count, from, to: unitsOn(unit, from, count).subtract({ days: 1 }) };
}

export function keyOf({ unit, count, from }: Span, nth: number | null): PeriodKey {
  const quarter = unit === 'month' && count === 3 && from.month % 3 === 1;
  const half = unit === 'month' && count === 6 && from.month % 6 === 1;
  const place = nth === null ? '' : `.${nth}`;
  if (quarter) return `${from.year}-Q${(from.month + 2) / 3}${place}`;
  if (half) return `${from.year}-H${from.month === 1 ? 1 : 2}${place}`;
  return `${unitKey(unit, from)}${count === 1 ? '' : `*${count}`}${place}`;
}

function unitKey(unit: PeriodUnit, from: Temporal.PlainDate): string {
  switch (unit) {
    case 'day':
      return from.toString();
    case 'week':
      return `${from.yearOfWeek}-W${String(from.weekOfYear).padStart(2, '0')}`;
    case 'month':
      return from.toString().slice(0, 7);
    case 'year':
      return String(from.year);
    default:
      return unit satisfies never;
  }
}

export function schoolKey(year: number, term: 1 | 2 | null): PeriodKey {
  return term === null ? `${year}-${year + 1}` : `${year}-${year + 1}-HK${term}`;
}

const SCHOOL = /^(\d{4})-(\d{4})(?:-HK([12]))?$/u;
const CALENDAR =
  /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?(?:\*(\d{1,3}))?(?:\.(\d{1,2}))?$/u;

/** What a key says; null for what is none. */
export function readPeriod(key: PeriodKey): PeriodName | null {
  const school = SCHOOL.exec(key);
  if (school !== null) {
    const term = school[3] === undefined ? null : school[3] === '1' ? 1 : 2;
    return { kind: 'school', year: Number(school[1]), term };
  }
  const parts = CALENDAR.exec(key);
  if (parts === null) return null;
  const [, year = '', week, quarter, half, month, day, count, nth] = parts;
  const of = Number(count ?? 1);
  const span = ((): Span | null => {
    if (week !== undefined) return spanFrom('week', mondayOfWeek(Number(year), Number(week)), of);
    const first = (number: number) => dayOrNull(`${year}-${String(number).padStart(2, '0')}-01`);
    const months = (from: Temporal.PlainDate | null, several: number) =>
      from && spanFrom('month', from, several);
    if (quarter !== undefined) return months(first(Number(quarter) * 3 - 2), 3);
    if (half !== undefined) return months(first(Number(half) * 6 - 5), 6);
    if (day !== undefined) {
      const from = dayOrNull(`${year}-${month ?? ''}-${day}`);
      return from && spanFrom('day', from, of);
    }
    if (month !== undefined) return months(first(Number(month)), of);
    const from = dayOrNull(`${year}-01-01`);
    return from && spanFrom('year', from, of);
  })();
  return span && { kind: 'calendar', ...span, nth: nth === undefined ? null : Number(nth) };
}

function dayOrNull(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** ISO 8601: the week that holds 4 January is the first. */
function mondayOfWeek(year: number, week: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return startOf('week', fourth).add({ weeks: week - 1 });
}

/** The ISO day by which periods are put in order; of a part of the school year about its beginning. */
export function beginningOf(key: PeriodKey): string {
  const read = readPeriod(key);
  if (read === null) return key;
  if (read.kind === 'calendar') return read.from.toString();
  return read.term === 2 ? `${read.year + 1}-01-15` : `${read.year}-09-01`;
}
