import type { EdtfDate } from '../../reading.ts';

/** Day, month and year as written; what the text leaves out is null, what it counts from its own date is said so. */
export interface WrittenDate {
  readonly day: number | null;
  readonly month: number | 'this' | 'next' | null;
  readonly year: number | null;
}

/** What a text left out of a date and its reader filled in. */
export type Assumed = readonly ('year' | 'month')[];

const pad = (n: number): string => String(n).padStart(2, '0');

/** EDTF of a written date, or null where it names no day of the calendar. */
export function edtf({ day, month, year }: WrittenDate): EdtfDate | null {
  if (year === null || year < 1900 || year > 2100) return null;
  if (month === null) return String(year);
  if (typeof month === 'string' || month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there can be such a date, in some year at least. */
export function isPossible({ day, month, year }: WrittenDate): boolean {
  if (year !== null && (year < 1900 || year > 2100)) return false;
  if (day !== null && (day < 1 || day > 31)) return false;
  if (typeof month !== 'number') return true;
  return month >= 1 && month <= 12 && (day === null || day <= daysIn(year ?? 2000, month));
}

/** Roman or Arabic number of a quarter, folded ("iv", "4", and "lll", "hi", "tii" as scanners have it); null where it is none. */
export function quarterNumber(written: string): number | null {
  const arabic = /^[1-4]$/u.test(written) ? Number(written) : null;
  // Two strokes look like an H, three of them like two.
  if (/^h./u.test(written)) return 3;
  const n = { i: 1, ii: 2, iii: 3, iv: 4 }[written.replace(/[l1t]/gu, 'i').replace('h', 'ii')];
  return arabic ?? n ?? null;
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

/** A written date with what it leaves out taken from the day of issue; null where that does not tell. */
export function completeDate(
  written: WrittenDate,
  reference: EdtfDate | null,
): { readonly date: EdtfDate; readonly assumed: Assumed } | null {
  const { day, month, year } = written;
  if (year !== null) {
    const date = edtf(written);
    return date === null ? null : { date, assumed: [] };
  }
  if (reference === null) return null;
  if (typeof month === 'number') {
    const date = nextSuchDay(day, month, reference);
    return date === null ? null : { date, assumed: ['year'] };
  }
  const [refYear = 0, refMonth] = reference.split('-').map(Number);
  if (month === null) return { date: String(refYear), assumed: ['year'] };
  if (refMonth === undefined) return null;
  const next = month === 'next' ? refMonth + 1 : refMonth;
  const date = edtf({ day, month: next > 12 ? 1 : next, year: next > 12 ? refYear + 1 : refYear });
  return date === null ? null : { date, assumed: ['year', 'month'] };
}
