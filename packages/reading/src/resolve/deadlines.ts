import { expression } from '../pattern/ordinary.ts';
import type { Deadline, EdtfDate, FoundDeadline } from '../reading.ts';
import {
  type Assumed,
  completeDate,
  edtf,
  isPossible,
  type WrittenDate,
} from '../recognise/deadline/dates.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found, Passage } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import { DAY_LINE, isDayLine } from '../structure/day-lines.ts';
import type { PlacedDeadline } from './frames.ts';

/** Of several deadlines the first kind of this order counts. */
const RANK: readonly WrittenDeadline['kind'][] = ['date', 'period', 'recurring', 'relative', 'event', 'soon'];

/** "định kỳ hằng tháng …, gửi trước ngày 20 hằng tháng": the same cycle, and the day in it. */
const tellsMore = (one: WrittenDeadline, other: WrittenDeadline): boolean =>
  one.kind === 'recurring' && other.kind === 'recurring' && one.rrule.startsWith(`${other.rrule};BY`);

/** "…, báo cáo UBND tỉnh": what is handed in, up to its date. */
const HANDS_IN = /,\s(?:và\s)?(?:báo cáo|trình|gửi|nộp)(?:\s[^\s,;:.]{1,12}){0,12}\s$/u;
const REACH_OF_HANDING_IN = 120;

/** "hỗ trợ hộ nghèo đến hết năm 2027, báo cáo UBND tỉnh trong tháng 3": of two dates the one of what is handed in. */
function handsInLater(
  folded: string,
  one: Found<WrittenDeadline>,
  other: Found<WrittenDeadline> | null,
): boolean {
  if (one.value.kind !== 'date' || other?.value.kind !== 'date') return false;
  const between = folded.slice(Math.max(other.end, one.start - REACH_OF_HANDING_IN), one.start);
  const before = folded.slice(Math.max(0, other.start - REACH_OF_HANDING_IN), other.start);
  return HANDS_IN.test(between) && !HANDS_IN.test(`, ${before}`) && !/hoàn thành|xong/u.test(before);
}

/** "nhập từ ngày 05/5 và hoàn thành trước ngày 20/5": of a beginning and an end the end. */
const ENDS = /^[^;]{0,40}(?:hoàn thành|xong|kết thúc)\s/u;

function endsLater(
  folded: string,
  one: Found<WrittenDeadline>,
  other: Found<WrittenDeadline> | null,
): boolean {
  if (one.value.kind !== 'date' || other?.value.kind !== 'date') return false;
  const limits = one.value.bound === 'by' || one.value.bound === 'before';
  return limits && other.value.bound === 'from' && ENDS.test(folded.slice(other.end, one.end));
}

/** The deadline that counts among those found in a clause: the first kind of the order, and of that the first. */
export function foremost(
  found: readonly Found<WrittenDeadline>[],
  folded = '',
): Found<WrittenDeadline> | null {
  let best: Found<WrittenDeadline> | null = null;
  let rank = RANK.length;
  for (const one of found) {
    const own = RANK.indexOf(one.value.kind);
    const instead =
      best &&
      (tellsMore(one.value, best.value) || handsInLater(folded, one, best) || endsLater(folded, one, best));
    if (own >= rank && !instead) continue;
    best = one;
    rank = own;
  }
  return best;
}

/** In a column of deadlines, or after its label, "Tháng 9/2024" is by when and "10 ngày làm việc" is within what. */
const LEFT_OUT = ['đến ', 'trong '];

/** "Tháng 12/2026 và hằng năm": when first, and then again. */
const OPENS_WITH_TIME = /^(?:tháng|quý) /u;

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

/** "6/2026", "T6/2026": where nothing but a time can stand, a month needs no word before it. */
const MONTH = /^t?(\d{1,2})[/.-]((?:19|20)\d{2})\.?$/u;
/** "T6", "Tháng 4, 6": the last of them. */
const MONTH_OF_SOME_YEAR = /^(?:t|(?:các )?tháng (?:\d{1,2}, ?){1,6})(\d{1,2})\.?$/u;

const yearIn = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

function monthAlone(folded: string): Found<WrittenDeadline> | null {
  const [, month, year] = MONTH.exec(folded) ?? MONTH_OF_SOME_YEAR.exec(folded) ?? [];
  if (month === undefined) return null;
  const on: WrittenDate = { day: null, month: Number(month), year: yearIn(year) };
  return isPossible(on) ? { value: { kind: 'date', on, bound: 'by' }, start: 0, end: folded.length } : null;
}

/** "Tháng 9, 10", "Tháng 9 và tháng 10", of a year that is not told: by the last of them. */
const TWO_MONTHS = /^(?:các )?tháng \d{1,2}(?:,|\svà)\s?(?:tháng )?(\d{1,2})\.?$/u;

function twoMonthsAlone(folded: string): Found<WrittenDeadline> | null {
  const month = TWO_MONTHS.exec(folded)?.[1];
  if (month === undefined) return null;
  const on: WrittenDate = { day: null, month: Number(month), year: null };
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

/** What a deadline is told by is what is printed, without the word that was put before it. */
const asPrinted = (value: WrittenDeadline, printed: string): WrittenDeadline =>
  'text' in value ? { ...value, text: printed } : value;

/** What is a time as a whole, though it has none of the words that say so in a sentence. */
export const timeAlone = ({ text, folded }: Passage): Found<WrittenDeadline> | null =>
  yearsAlone(folded) ??
  monthAlone(folded) ??
  twoMonthsAlone(folded) ??
  monthsAlone(folded) ??
  daysAlone(folded) ??
  dayFirst(folded) ??
  dayOfWeekAlone(folded) ??
  summerAlone({ text, folded });

/** The deadline of words that stand where nothing but a deadline can: a cell of a table, what follows a label. */
export function foremostOfValue({ text, folded }: Passage): Found<WrittenDeadline> | null {
  const alone = timeAlone({ text, folded });
  if (alone) return alone;
  const own = foremost(deadlinesIn({ text, folded }));
  if (own && (own.value.kind !== 'recurring' || own.start === 0 || !OPENS_WITH_TIME.test(folded))) return own;
  for (const word of LEFT_OUT) {
    const found = foremost(deadlinesIn({ text: word + text, folded: word + folded }));
    if (!found) continue;
    const start = Math.max(0, found.start - word.length);
    const end = Math.max(start + 1, found.end - word.length);
    return { value: asPrinted(found.value, text.slice(start, end)), start, end };
  }
  return own;
}

/** The time that a label before work is, as a whole. */
export function timeOfLabel(label: Passage): Found<WrittenDeadline> | null {
  const found = foremostOfValue(label);
  return found && found.end === label.text.length ? { ...found, start: 0 } : null;
}

/** "Đề án trình duyệt quý II/2026; hội nghị năm 2027": what is done by when, part by part. */
const TIME_AT_END = expression(
  /(?<=\p{L} )(?:(?:quý|tháng|ngày) [^\s,;]{1,10}(?: năm \d{4})?|năm \d{4})(?=\s?(?:[;,.]|$))/u,
);

/** In a column of deadlines, the first time that ends what is to be done by then. */
export function timeAtEnd({ text, folded }: Passage): Found<WrittenDeadline> | null {
  const { 0: time, index = 0 } = TIME_AT_END.exec(folded) ?? { 0: '' };
  const end = index + time.length;
  const found = time && foremostOfValue({ text: text.slice(index, end), folded: time });
  return found ? { value: found.value, start: index, end } : null;
}

/**
 * A date that lies so many years before the document's is of what the work is about ("hộ sử dụng đất trước ngày
 * 15/10/1993"); nearer ones may be slips of the pen, which a person must see.
 */
const LONG_PAST_YEARS = 2;

/**
 * Completes what the text left out from the document's date; null where that is not known either, and where what is
 * left is long past.
 */
export function complete(placed: PlacedDeadline, reference: EdtfDate | null): FoundDeadline | null {
  const deadline = completed(placed, reference);
  const end = deadline?.kind === 'date' ? deadline.date : deadline?.kind === 'period' ? deadline.to : null;
  const isPast = end !== null && reference !== null && yearOf(end) < yearOf(reference) - LONG_PAST_YEARS;
  if (deadline !== null && !isPast) return deadline;
  return placed.otherwise ? complete(placed.otherwise, reference) : null;
}

const yearOf = (date: EdtfDate): number => Number(date.slice(0, 4));

function completed(placed: PlacedDeadline, reference: EdtfDate | null): FoundDeadline | null {
  const { span, written, found } = placed;
  const value = found.value;
  if (value.kind === 'date') {
    const on = completeDate(value.on, reference);
    return on && { kind: 'date', date: on.date, bound: value.bound, span, written, assumed: on.assumed };
  }
  if (value.kind === 'period') {
    const period = completePeriod(value, reference);
    return period && { kind: 'period', ...period, span, written };
  }
  return { ...(value satisfies Deadline), span, written, assumed: [] };
}

/** A window ends with the next such day; without a year of its own it begins before that. */
function completePeriod(
  { from, to }: { readonly from: WrittenDate; readonly to: WrittenDate },
  reference: EdtfDate | null,
): { readonly from: EdtfDate; readonly to: EdtfDate; readonly assumed: Assumed } | null {
  const last = completeDate(to, reference);
  if (last === null) return null;
  const year = yearOf(last.date);
  const first = edtf({ ...from, year: from.year ?? year });
  if (first === null) return null;
  const begins = first <= last.date ? first : edtf({ ...from, year: year - 1 });
  return begins === null ? null : { from: begins, to: last.date, assumed: last.assumed };
}
