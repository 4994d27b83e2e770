import { parseDay } from '../units/day-field.ts';

/**
 * The periods that reports are made for, with the days on which their data are cut off (thời gian chốt số liệu) as Article 12
 * of Decree 09/2019/NĐ-CP sets them: a month runs from the 15th of the month before to its 14th, and so do quarters, half-years
 * and years. A school year is left to the body that issues the regime; here it runs from 1 August to 31 July, so that every day
 * lies in one.
 */
export const PERIOD_KINDS = ['month', 'quarter', 'half', 'year', 'school-year', 'days'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface ReportPeriod {
  readonly kind: PeriodKind;
  /** As it stands in an address: 2024-06, 2024-q2, 2024-h1, 2024, 2023-2024, 2024-06-01..2024-06-20. */
  readonly key: string;
  /** The year it is named after, a school year after its first; of free days the year of the first. */
  readonly year: number;
  /** Which month, quarter or half of the year, from 1; else 1. */
  readonly index: number;
  /** First and last day, both counted. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Months of each regular kind. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
type RegularKind = keyof typeof MONTHS;

/** The last day of data; the next period begins on the day after. */
const CUT_OFF_DAY = 14;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** The nth period of its kind in a year. */
export function regularPeriod(kind: RegularKind, year: number, index: number): ReportPeriod {
  const to = new Temporal.PlainDate(year, MONTHS[kind] * index, CUT_OFF_DAY);
  const from = to.subtract({ months: MONTHS[kind] }).add({ days: 1 });
  return { kind, key: keyOf(kind, year, index), year, index, from, to };
}

export function schoolYear(year: number): ReportPeriod {
  const from = new Temporal.PlainDate(year, 8, 1);
  return {
    kind: 'school-year',
    key: `${year}-${year + 1}`,
    year,
    index: 1,
    from,
    to: from.add({ years: 1 }).subtract({ days: 1 }),
  };
}

/** Null when the last day lies before the first. */
export function daysPeriod(from: Temporal.PlainDate, to: Temporal.PlainDate): ReportPeriod | null {
  if (Temporal.PlainDate.compare(from, to) > 0) return null;
  return { kind: 'days', key: `${from.toString()}..${to.toString()}`, year: from.year, index: 1, from, to };
}

function keyOf(kind: RegularKind, year: number, index: number): string {
  if (kind === 'month') return `${year}-${String(index).padStart(2, '0')}`;
  if (kind === 'quarter') return `${year}-q${index}`;
  return kind === 'half' ? `${year}-h${index}` : String(year);
}

const KEYS = [
  [/^(\d{4})-(0[1-9]|1[0-2])$/u, (year: number, index: number) => regularPeriod('month', year, index)],
  [/^(\d{4})-q([1-4])$/u, (year: number, index: number) => regularPeriod('quarter', year, index)],
  [/^(\d{4})-h([12])$/u, (year: number, index: number) => regularPeriod('half', year, index)],
  [/^(\d{4})$/u, (year: number) => regularPeriod('year', year, 1)],
] as const;

/** The period of a key; null for what is none. */
export function parsePeriod(key: string): ReportPeriod | null {
  for (const [pattern, make] of KEYS) {
    const found = pattern.exec(key);
    if (found !== null) return withinReach(make(Number(found[1]), Number(found[2] ?? 1)));
  }
  const school = /^(\d{4})-(\d{4})$/u.exec(key);
  if (school !== null) {
    const year = Number(school[1]);
    return Number(school[2]) === year + 1 ? withinReach(schoolYear(year)) : null;
  }
  const days = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/u.exec(key);
  const [from, to] = [days?.[1], days?.[2]].map((written) => parseDay(written ?? ''));
  return from && to ? withinReach(daysPeriod(from, to)) : null;
}

function withinReach(period: ReportPeriod | null): ReportPeriod | null {
  return period !== null && period.from.year >= FIRST_YEAR && period.to.year <= LAST_YEAR ? period : null;
}

/** The period of the same kind that ends on the day before; of free days as many of them. */
export function previousPeriod(period: ReportPeriod): ReportPeriod {
  const { kind, year, index, from, to } = period;
  if (kind === 'school-year') return schoolYear(year - 1);
  if (kind === 'days') {
    const earlier = daysPeriod(
      from.subtract(to.since(from)).subtract({ days: 1 }),
      from.subtract({ days: 1 }),
    );
    return earlier ?? period;
  }
  return index > 1 ? regularPeriod(kind, year, index - 1) : regularPeriod(kind, year - 1, 12 / MONTHS[kind]);
}

/** The periods that a report is likely to be made for on a day: of each kind the running one and those before it. */
export function usualPeriods(today: Temporal.PlainDate): ReportPeriod[] {
  return [
    ...backFrom(periodAround('month', today), 13),
    ...backFrom(periodAround('quarter', today), 6),
    ...backFrom(periodAround('half', today), 4),
    ...backFrom(periodAround('year', today), 3),
    ...backFrom(schoolYear(today.month >= 8 ? today.year : today.year - 1), 3),
  ];
}

/** The period of a kind that a day lies in. */
export function periodAround(kind: RegularKind, day: Temporal.PlainDate): ReportPeriod {
  // From the 15th on a day belongs to the month that comes.
  const named = day.day > CUT_OFF_DAY ? day.with({ day: 1 }).add({ months: 1 }) : day;
  return regularPeriod(kind, named.year, Math.ceil(named.month / MONTHS[kind]));
}

function backFrom(period: ReportPeriod, count: number): ReportPeriod[] {
  const periods = [period];
  for (let last = period; periods.length < count; periods.push(last)) last = previousPeriod(last);
  return periods;
}
