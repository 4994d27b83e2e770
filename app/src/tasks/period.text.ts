import { type Locale, texts } from '../base/text.ts';
import { type PeriodKey, type PeriodName, readPeriod } from './period.ts';

type Day = Temporal.PlainDate;
const ROMAN = ['I', 'II', 'III', 'IV'];
const date = ({ day, month, year }: Day) => `${day}/${month}/${year}`;
const shortDate = ({ day, month }: Day) => `${day}/${month}`;
const monthOf = ({ month, year }: Day) => `${month}/${year}`;

/** Offices work from Monday to Friday. */
const friday = (to: Day): Day => to.subtract({ days: 2 });

const weekRange = (from: Day, to: Day): string =>
  `${from.year === friday(to).year ? shortDate(from) : date(from)}–${date(friday(to))}`;

const numbers = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** "7–8/2024", "12/2024–1/2025". */
const monthRange = (from: Day, to: Day): string => {
  if (from.month === to.month && from.year === to.year) return monthOf(from);
  return from.year === to.year ? `${from.month}–${to.month}/${from.year}` : `${monthOf(from)}–${monthOf(to)}`;
};

const quarterOf = (from: Day): string => ROMAN[(from.month - 1) / 3] ?? '';

const periodText = texts(
  {
    day: (from: Day, to: Day) => (from.equals(to) ? `ngày ${date(from)}` : `${shortDate(from)}–${date(to)}`),
    week: (from: Day, to: Day) =>
      `tuần ${numbers(from.weekOfYear ?? 0, to.weekOfYear ?? 0)} (${weekRange(from, to)})`,
    month: (from: Day, to: Day) => `tháng ${monthRange(from, to)}`,
    quarter: (from: Day) => `quý ${quarterOf(from)}/${from.year}`,
    half: (from: Day) => `6 tháng ${from.month === 1 ? 'đầu' : 'cuối'} năm ${from.year}`,
    year: (from: Day, to: Day) => `năm ${numbers(from.year, to.year)}`,
    term: (year: number, term: number) => `học kỳ ${term === 1 ? 'I' : 'II'} năm học ${year}-${year + 1}`,
    schoolYear: (year: number) => `năm học ${year}-${year + 1}`,
    nth: (name: string, nth: number) => `${name}, lần ${nth}`,
  },
  {
    day: (from: Day, to: Day) => (from.equals(to) ? date(from) : `${shortDate(from)}–${date(to)}`),
    week: (from: Day, to: Day) =>
      `week ${numbers(from.weekOfYear ?? 0, to.weekOfYear ?? 0)} (${weekRange(from, to)})`,
    month: (from: Day, to: Day) => `month ${monthRange(from, to)}`,
    quarter: (from: Day) => `quarter ${quarterOf(from)}/${from.year}`,
    half: (from: Day) => `${from.month === 1 ? 'first' : 'second'} half of ${from.year}`,
    year: (from: Day, to: Day) => `year ${numbers(from.year, to.year)}`,
    term: (year: number, term: number) => `${term === 1 ? 'first' : 'second'} term of ${year}-${year + 1}`,
    schoolYear: (year: number) => `school year ${year}-${year + 1}`,
    nth: (name: string, nth: number) => `${name}, no. ${nth}`,
  },
);

/** A period as offices call it: "tháng 9/2024", "quý III/2024", "tuần 38 (16/9–20/9/2024)"; '' for a task that does not recur. */
export function periodName(key: PeriodKey, locale: Locale): string {
  const period = readPeriod(key);
  return period === null ? key : nameOf(period, periodText[locale]);
}

function nameOf(period: PeriodName, t: (typeof periodText)['vi']): string {
  if (period.kind === 'school') {
    return period.term === null ? t.schoolYear(period.year) : t.term(period.year, period.term);
  }
  const name = spanName(period, t);
  return period.nth === null ? name : t.nth(name, period.nth);
}

function spanName(
  { unit, count, from, to }: Extract<PeriodName, { kind: 'calendar' }>,
  t: (typeof periodText)['vi'],
): string {
  if (unit === 'month' && count === 3 && from.month % 3 === 1) return t.quarter(from);
  if (unit === 'month' && count === 6 && from.month % 6 === 1) return t.half(from);
  return t[unit](from, to);
}
