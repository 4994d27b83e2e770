import { isPossible, quarterNumber, type WrittenDate } from '../recognise/deadline/dates.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found, Passage } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import { DAY_LINE, isDayLine } from '../structure/day-lines.ts';
import { foremost } from './foremost.ts';

/** "2026", "Năm 2026", "Đến 2027", "2026 - 2030", "Giai đoạn 2026-2030": where nothing but a time can stand, years are one. */
const YEARS =
  /^(?:(?:đến |hết |trong )?năm |đến |hết |trong |giai đoạn |các năm |từ (?:năm )?)?((?:19|20)\d{2})(?:\s?(?:[-–]|đến(?: năm)?)\s?((?:19|20)\d{2}))?\.?$/u;

function yearsAlone(folded: string): Found<WrittenDeadline> | null {
  const [, first, last] = YEARS.exec(folded) ?? [];
  if (first === undefined) return null;
  const year = (digits: string): WrittenDate => ({ day: null, month: null, year: Number(digits) });
  const value: WrittenDeadline =
    last === undefined
      ? { kind: 'date', on: year(first), bound: 'by' }
      : { kind: 'period', from: year(first), to: year(last) };
  return { value, start: 0, end: folded.length };
}

/** "6/2026", "T6/2026", "Tháng 6/2026": where nothing but a time can stand, a month needs no word before it. */
const MONTH = /^(?:t|(?:trong )?tháng )?(\d{1,2})[/.-]((?:19|20)\d{2})\.?$/u;
/** "T6", "Tháng 4, 6", "Tháng 9 và tháng 10", "Tháng 3 + 4", of a year that is not told: by the last of them. */
const MONTH_OF_SOME_YEAR =
  /^(?:t|(?:các )?tháng (?:\d{1,2}(?:, ?| và | ?[+&] ?)(?:tháng )?){1,6})(\d{1,2})\.?$/u;

const yearIn = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

function monthAlone(folded: string): Found<WrittenDeadline> | null {
  const [, month, year] = MONTH.exec(folded) ?? MONTH_OF_SOME_YEAR.exec(folded) ?? [];
  if (month === undefined) return null;
  const on: WrittenDate = { day: null, month: Number(month), year: yearIn(year) };
  return isPossible(on) ? { value: { kind: 'date', on, bound: 'by' }, start: 0, end: folded.length } : null;
}

/** "8/2026 - 10/2026", "Từ 8/2026 đến 10/2026", "Tháng 8 - 10/2026", "Tháng 8-10": from one month to another. */
const MONTHS =
  /^(?:từ |trong )?(?:các )?(tháng |t)?(\d{1,2})(?:[/.-]((?:19|20)\d{2}))?\s?(?:[-–]|đến(?: hết)?)\s?(?:tháng |t)?(\d{1,2})(?:(?:[/.-]|,? năm )((?:19|20)\d{2}))?\.?$/u;

function monthsAlone(folded: string): Found<WrittenDeadline> | null {
  const [, word, month, year, lastMonth, lastYear] = MONTHS.exec(folded) ?? [];
  if (month === undefined || (word ?? lastYear) === undefined) return null;
  const last = yearIn(lastYear);
  const begins = last === null ? null : last - (Number(month) > Number(lastMonth) ? 1 : 0);
  const from: WrittenDate = { day: null, month: Number(month), year: yearIn(year) ?? begins };
  const to: WrittenDate = { day: null, month: Number(lastMonth), year: last };
  if (!isPossible(from) || !isPossible(to)) return null;
  return { value: { kind: 'period', from, to }, start: 0, end: folded.length };
}

/** "Quý II - Quý III", "Quý I, II": of several quarters the last. */
const QUARTERS =
  /^(?:các )?quý (?:iv|i{1,3}|[1-4])(?:\s?(?:[-–,]|và|đến)\s?(?:quý )?(?:iv|i{1,3}|[1-4])){0,2}\s?(?:[-–,]|và|đến)\s?(?:quý )?(iv|i{1,3}|[1-4])(?:(?:[/.-]|,? năm )((?:19|20)\d{2}))?\.?$/u;

function quartersAlone(folded: string): Found<WrittenDeadline> | null {
  const [, last = '', year] = QUARTERS.exec(folded) ?? [];
  const quarter = quarterNumber(last);
  if (quarter === null) return null;
  const on: WrittenDate = { day: null, month: quarter * 3, year: yearIn(year) };
  return { value: { kind: 'date', on, bound: 'by' }, start: 0, end: folded.length };
}

/** "Hè 2026", "Trong kỳ nghỉ hè năm học 2026-2027": no day begins or ends it for every school. */
const SUMMER =
  /^(?:trong )?(?:(?:dịp|kỳ|thời gian) )?(?:nghỉ )?hè(?:,? (?:năm (?:học )?)?\d{4}(?:\s?[-–]\s?\d{4})?)?\.?$/u;

const summerAlone = ({ text, folded }: Passage): Found<WrittenDeadline> | null =>
  SUMMER.test(folded)
    ? { value: { kind: 'event', text: text.replace(/\.$/u, '') }, start: 0, end: folded.length }
    : null;

/** "03/9/2026 - 04/9/2026", "03-05/9/2026": from one day to another. */
const DAYS =
  /^(?:từ )?(?:ngày )?(\d{1,2}(?:[/.]\d{1,4}){0,2})\s?(?:[-–]|đến)\s?(?:ngày )?(\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)$/u;
/** "12/4 - 18/4/2027 (tuần 3)": beside the days stands what else they are called. */
const ALSO_CALLED = /\s\((?![^()]*\d{4})[^()/]{1,50}\)$/u;

function daysAlone(folded: string): Found<WrittenDeadline> | null {
  const [, first, last] = DAYS.exec(folded.replace(ALSO_CALLED, '')) ?? [];
  if (first === undefined || last === undefined) return null;
  const text = `từ ngày ${first} đến ngày ${last}`;
  const found = foremost(deadlinesIn({ text, folded: text }));
  return found && { value: found.value, start: 0, end: folded.length };
}

/** "15/3/2027 (tuần 2), giữa tháng 3": where nothing but a time can stand, a day in full that it opens with. */
const DAY_FIRST =
  /^(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?=,? ?\(|,? \p{L}| \d{1,2}(?:h|g|:| giờ))(?!,? (?:đến|tới|và|hằng|hàng|trở) )/u;

function dayFirst(folded: string): Found<WrittenDeadline> | null {
  const day = DAY_FIRST.exec(folded)?.[0];
  if (day === undefined) return null;
  const text = `đến ${day}`;
  const found = foremost(deadlinesIn({ text, folded: text }));
  return found && { value: found.value, start: 0, end: day.length };
}

/** "Thứ Hai, 27/5". */
function dayOfWeekAlone(folded: string): Found<WrittenDeadline> | null {
  const { day, month, year } = (isDayLine(folded) && DAY_LINE.exec(folded)?.groups) || {};
  if (day === undefined) return null;
  const on: WrittenDate = {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
  };
  const end = folded.replace(/\s?:$/u, '').length;
  return isPossible(on) ? { value: { kind: 'date', on, bound: 'on' }, start: 0, end } : null;
}

/** What is a time as a whole, though it has none of the words that say so in a sentence. */
export const timeAlone = ({ text, folded }: Passage): Found<WrittenDeadline> | null =>
  yearsAlone(folded) ??
  monthAlone(folded) ??
  monthsAlone(folded) ??
  quartersAlone(folded) ??
  daysAlone(folded) ??
  dayFirst(folded) ??
  dayOfWeekAlone(folded) ??
  summerAlone({ text, folded });
