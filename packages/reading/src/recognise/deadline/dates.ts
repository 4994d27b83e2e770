import type { EdtfDate } from '../../reading.ts';

/** Day, month and year as written; what the text leaves out is null. */
export interface WrittenDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** EDTF of a written date, or null where it names no day of the calendar. */
export function edtf({ day, month, year }: WrittenDate): EdtfDate | null {
  if (year === null || year < 1900 || year > 2100) return null;
  if (month === null) return String(year);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Roman or Arabic number of a quarter, folded ("iv", "4"); null where it is none. */
export function quarterNumber(written: string): number | null {
  const n = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }[written];
  return n ?? null;
}

/**
 * A day and month whose year the text leaves out, completed from the day of issue: the next such day.
 * `reference` is an EDTF date; a month or year stands for its first day.
 */
export function nextSuchDay(day: number | null, month: number, reference: EdtfDate): EdtfDate | null {
  const [year = 0, refMonth = 1, refDay = 1] = reference.split('-').map(Number);
  const passed = month < refMonth || (month === refMonth && day !== null && day < refDay);
  return edtf({ day, month, year: passed ? year + 1 : year });
}
