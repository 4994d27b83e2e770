import type { EdtfDate } from '../reading.ts';
import { edtf } from '../recognise/deadline/dates.ts';

const FULL_DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})(?!\d)/u;
const SCHOOL_YEAR = /[Nn]ăm học,?\s((?:19|20)\d{2})\s?[-–]\s?(?:19|20)\d{2}/u;
/** Pupils are taken in for a school year in the months before it begins. */
const INTAKE = /[Tt]uyển sinh/u;

/**
 * Where no date of issue is printed, what tells which year a day without one is of: the first day that the text names
 * with its year, else its school year.
 */
export function yearTold(text: string): EdtfDate | null {
  const [, day, month, year] = FULL_DAY.exec(text) ?? [];
  const full = edtf({ day: Number(day), month: Number(month), year: Number(year) });
  if (day !== undefined && full !== null) return full;
  const [, begins] = SCHOOL_YEAR.exec(text) ?? [];
  if (begins === undefined) return null;
  return INTAKE.test(text) ? `${begins}-01` : `${begins}-08`;
}
