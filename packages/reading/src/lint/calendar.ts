import type { LintSettings } from './finding.ts';

/** Days of the week as directives write them, Sunday first. */
export const WEEKDAY_NAMES = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
] as const;

/** Days since 1 March of the year 0, a Wednesday, in the Gregorian calendar. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day -
    1
  );
}

/** 0 Sunday … 6 Saturday, of an ISO date. */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 3) % 7;
}

/** Why nobody works on an ISO date, or null where it is a working day. */
export function dayOffReason(date: string, settings: LintSettings): { vi: string; en: string } | null {
  if (settings.workingDays?.includes(date) === true) return null;
  const weekday = weekdayOf(date);
  const name = WEEKDAY_NAMES[weekday];
  if ((weekday === 0 || weekday === 6) && name) return { vi: name.vi, en: `a ${name.en}` };
  return settings.daysOff?.includes(date) === true ? { vi: 'ngày nghỉ', en: 'a day off' } : null;
}
