import type { Bilingual, LintSettings } from './finding.ts';

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

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday, of an ISO date. */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 3) % 7;
}

/** Holidays that Article 112 of the Labour Code 45/2019/QH14 puts on a day of the solar year. */
const SOLAR_HOLIDAYS: Readonly<Record<string, Bilingual>> = {
  '01-01': { vi: 'Tết Dương lịch', en: 'New Year’s Day' },
  '04-30': { vi: 'ngày Chiến thắng', en: 'Victory Day' },
  '05-01': { vi: 'ngày Quốc tế Lao động', en: 'Labour Day' },
  '09-02': { vi: 'Quốc khánh', en: 'National Day' },
};

const isWeekend = (date: string): boolean => weekdayOf(date) % 6 === 0;

/**
 * National Day has one more day beside it, before or after, as each year's announcement says: sure without it is only the
 * one whose counterpart is a Saturday or Sunday.
 */
function besideNationalDay(date: string): Bilingual | null {
  const other = { '09-01': '09-03', '09-03': '09-01' }[date.slice(5)];
  return other !== undefined && isWeekend(`${date.slice(0, 5)}${other}`)
    ? { vi: 'ngày nghỉ Quốc khánh', en: 'a day off for National Day' }
    : null;
}

/** Why nobody works on an ISO date, or null where it is a working day. */
export function dayOffReason(date: string, settings: LintSettings): Bilingual | null {
  if (settings.workingDays?.includes(date) === true) return null;
  const holiday = SOLAR_HOLIDAYS[date.slice(5)] ?? null;
  if (holiday) return holiday;
  const name = WEEKDAY_NAMES[weekdayOf(date)];
  if (isWeekend(date) && name) return { vi: name.vi, en: `a ${name.en}` };
  return settings.daysOff?.includes(date) === true
    ? { vi: 'ngày nghỉ', en: 'a day off' }
    : besideNationalDay(date);
}
