import type { EdtfDate, FoundDeadline, Span } from '../reading.ts';
import { isPossible } from '../recognise/deadline/dates.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found } from '../recognise/recogniser.ts';
import type { Stretch } from '../structure/sentences.ts';
import type { Cell } from '../structure/tables.ts';
import { foldNfc } from '../text/fold.ts';
import type { SourceText } from '../text/normalise.ts';
import { spanInOriginal } from '../text/quote.ts';
import { complete, dayHeld, foremostOfValue, timeAtEnd } from './deadlines.ts';
import { foremost } from './foremost.ts';
import type { PlacedDeadline } from './frames.ts';
import { isTimeAlone } from './heading-sense.ts';
import { phaseTime } from './stage-time.ts';
import { timeAlone } from './time-alone.ts';

/** When the work of a row of a table is due: by its column of times, by its own words, by the title over several rows. */

export const spanIn = (source: SourceText, cell: Cell, { start, end }: Stretch): Span =>
  spanInOriginal(source, { start: cell.start + start, end: cell.start + end });

/** "9/2026", "III", "8 - 9" under "Tháng", "Quý": a number alone. */
const NUMBER_ALONE = /^(?:\d{1,2}|[IVX]{1,3})(?=$|[\s/.,;–-])/u;

/** "Tháng 3/2027" in the title above a calendar. */
const MONTH_ABOVE =
  /(?<!\p{L})tháng (?<month>\d{1,2})(?:(?:\s?[/.-]\s?|,? năm )(?<year>\d{4}))?(?![\d/]|\s?[-–,]\s?\d)/u;

export interface MonthAbove {
  readonly month: number;
  readonly year: number | null;
}

export function monthIn(title: string): MonthAbove | null {
  const { month, year } = MONTH_ABOVE.exec(foldNfc(title))?.groups ?? {};
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return { month: Number(month), year: year === undefined ? null : Number(year) };
}

/** "05", "08 - 10", "Thứ Hai (05)", "05 (Thứ Hai)": a day, or some, of a month that stands above. */
const DAY_NUMBERS =
  /^(?<weekday>(?:thứ (?:\p{L}{2,4}|[2-7])|chủ nhật|cn|t[2-7]),?\s?)?[(]?(?<named>ngày )?(?<first>\d{1,2})(?:\s?(?:[-–,]|và|đến)\s?(?<last>\d{1,2}))?[)]?(?:\s?\((?:thứ \p{L}{2,4}|thứ [2-7]|chủ nhật)\))?$/u;

/** "Tuần 2" of a month that stands above: the month is what counts. */
const WEEK_NUMBER = /^tuần (?:thứ )?(?:\d|[iv]{1,3}|nhất|hai|ba|tư|cuối)$/u;

function weekNumber(source: SourceText, cell: Cell, { monthAbove }: ColumnOfTimes): PlacedDeadline | null {
  if (!monthAbove || !WEEK_NUMBER.test(foldNfc(cell.text))) return null;
  const value: WrittenDeadline = { kind: 'date', on: { ...monthAbove, day: null }, bound: 'by' };
  const whole = { start: 0, end: cell.text.length };
  return { found: { value, ...whole }, span: spanIn(source, cell, whole), written: cell.text };
}

/** "Tuần 1 (29/9 - 03/10)": the days of a week or stage. */
function daysOfPhase(source: SourceText, cell: Cell): PlacedDeadline | null {
  const folded = foldNfc(cell.text);
  const phase = /^(?:tuần|đợt|bước|giai đoạn) (?!\d{4})/u.test(folded) ? phaseTime(folded) : null;
  const written = phase ? cell.text.slice(phase.start, phase.end) : '';
  const found = phase && timeAlone({ text: written, folded: foldNfc(written) });
  return found && { found, span: spanIn(source, cell, phase), written };
}

function dayNumbers(
  source: SourceText,
  cell: Cell,
  { timeWord, held, monthAbove }: ColumnOfTimes,
): PlacedDeadline | null {
  const { weekday, named, first, last } = DAY_NUMBERS.exec(foldNfc(cell.text))?.groups ?? {};
  if (!monthAbove || first === undefined || (timeWord !== 'ngày' && !weekday && !named)) return null;
  const on = { ...monthAbove, day: Number(first) };
  const to = { ...monthAbove, day: Number(last ?? first) };
  if (!isPossible(on) || !isPossible(to) || to.day < on.day) return null;
  const value: WrittenDeadline =
    last === undefined ? { kind: 'date', on, bound: held ? 'on' : 'by' } : { kind: 'period', from: on, to };
  const whole = { start: 0, end: cell.text.length };
  return { found: { value, ...whole }, span: spanIn(source, cell, whole), written: cell.text };
}

/** What the name of a column, and the title above its table, say of the times in its cells. */
interface ColumnOfTimes {
  readonly timeWord: string;
  readonly held: boolean;
  readonly monthAbove: MonthAbove | null;
}

/** "HKI", "Cuối HKII", "Trong HK2": the term, as schools write it in a table. */
const TERM = /^(?:(?:đầu|giữa|cuối|trong|hết)\s)?hk\s?(?:i{1,2}|1|2)$/u;

function term(source: SourceText, cell: Cell): PlacedDeadline | null {
  if (!TERM.test(foldNfc(cell.text))) return null;
  const whole = { start: 0, end: cell.text.length };
  const value: WrittenDeadline = { kind: 'event', text: cell.text };
  return { found: { value, ...whole }, span: spanIn(source, cell, whole), written: cell.text };
}

/** When a cell says, read with the word that the name of its column has for it. */
export function deadlineIn(
  source: SourceText,
  cell: Cell | undefined,
  column: ColumnOfTimes,
): PlacedDeadline | null {
  if (!cell || cell.text === '') return null;
  const { timeWord, held } = column;
  const numbered =
    dayNumbers(source, cell, column) ??
    weekNumber(source, cell, column) ??
    daysOfPhase(source, cell) ??
    term(source, cell);
  if (numbered) return numbered;
  const word = timeWord !== '' && NUMBER_ALONE.test(cell.text) ? `${timeWord} ` : '';
  const said = word + cell.text;
  const passage = { text: said, folded: foldNfc(said) };
  const whole = (held ? dayHeld(passage) : null) ?? foremostOfValue(passage);
  const atEnd = timeAtEnd(passage);
  const told =
    whole !== null && whole.value.kind !== 'recurring' && whole.start <= (atEnd?.start ?? whole.start);
  const found = told ? whole : (atEnd ?? whole);
  if (!found) return null;
  const start = Math.max(0, found.start - word.length);
  const end = found.end - word.length;
  return {
    found,
    span: spanIn(source, cell, { start, end }),
    written: cell.text.slice(start, end),
  };
}

/** "Nộp báo cáo trước ngày 20/9": by when, told with the work itself. */
export function deadlineAmong(
  source: SourceText,
  work: Cell,
  deadlines: readonly Found<WrittenDeadline>[],
): PlacedDeadline | null {
  const found = foremost(deadlines, foldNfc(work.text));
  return (
    found && {
      found,
      span: spanIn(source, work, found),
      written: work.text.slice(found.start, found.end),
    }
  );
}

/** "Tập huấn phòng cháy ngày 22/10", and no day of a feast or paper. */
const DAY_AT_END =
  /(?<=\p{L} )(?<!(?:ngày|lễ|tết|dịp|mừng|kỷ niệm|hưởng ứng|công văn|quyết định|kế hoạch|chỉ thị|thông báo|nghị quyết|văn bản)(?: [^ ,;.]{1,9}){0,8} )\(?(?=(?:(?:sáng|chiều|tối) )?(?:ngày )?\d)(?:(?:sáng|chiều|tối) )?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?\)?$/u;

/** The day that the words of a row end in, which counts where it lies in the time of the row. */
export function dayAtEnd(source: SourceText, work: Cell): PlacedDeadline | null {
  const { 0: day, index = 0 } = DAY_AT_END.exec(foldNfc(work.text)) ?? {};
  const found = day === undefined ? null : foremostOfValue({ text: day, folded: day });
  if (day === undefined || found?.value.kind !== 'date') return null;
  const stretch = { start: index, end: index + day.length };
  const value: WrittenDeadline = { ...found.value, bound: 'on' };
  return {
    found: { value, ...stretch },
    span: spanIn(source, work, stretch),
    written: work.text.slice(stretch.start, stretch.end),
  };
}

/** What is held on a day, whatever the column of times is called. */
const IS_HELD =
  /^(?:(?:tổ chức )?(?:phát động|ra quân|khai mạc|bế mạc|khai giảng|bế giảng|lễ|hội nghị|hội thảo|mít tinh|họp|viếng|dâng hương|chào cờ|diễu hành|tổng duyệt|khởi công|khánh thành|đối thoại|gặp mặt|tọa đàm)|dự |tham dự|tiếp (?:công dân|xúc cử tri))(?!\p{L})/u;

export const isHeld = (folded: string): boolean => IS_HELD.test(folded);

const YEAR_ALONE = /^(?:trong |đến |hết )?năm \d{4}:?$/u;

/** "2. Tháng 11/2025", "Năm 2027" over some rows: the time of those that tell none of their own. */
export function timeOfTitle(source: SourceText, title: Cell | undefined): PlacedDeadline | null {
  const folded = foldNfc(title?.text ?? '');
  const time = isTimeAlone(folded) || YEAR_ALONE.test(folded);
  return time ? deadlineIn(source, title, { timeWord: '', held: false, monthAbove: null }) : null;
}

/** "Năm 2027" over some rows: the year of those months below it that tell none. */
export function yearOfTitle(time: PlacedDeadline | null): EdtfDate | null {
  const value = time?.found.value;
  return value?.kind === 'date' && value.on.month === null && value.on.year !== null
    ? String(value.on.year)
    : null;
}

/** "Quý II", "II/2026": three months that are called by their last. */
const IS_QUARTER = /^(?:trong |đến )?(?:quý|[ivx]{1,3}(?!\p{L}))/iu;

/** Whether a day lies in the year, quarter or month that a column tells. */
function liesIn(day: EdtfDate, told: EdtfDate, written: string): boolean {
  if (day.startsWith(told)) return true;
  if (!IS_QUARTER.test(written) || !day.startsWith(told.slice(0, 4))) return false;
  const months = Number(told.slice(5)) - Number(day.slice(5, 7));
  return months > 0 && months < 3;
}

const isDay = (date: EdtfDate): boolean => date.length === 'yyyy-mm-dd'.length;

/** The day of a date, the first and the last of a period. */
function daysOf(deadline: FoundDeadline | null): readonly EdtfDate[] {
  if (deadline?.kind === 'period') return [deadline.from, deadline.to];
  return deadline?.kind === 'date' ? [deadline.date] : [];
}

/** "Khai giảng ngày 05/9" in the row of a month: of the two the day, or days, that the work itself tells. */
function nearerDay(
  told: FoundDeadline | null,
  written: string,
  own: PlacedDeadline | null,
): FoundDeadline | null {
  if (!own || told === null || (told.kind === 'date' ? isDay(told.date) : told.kind !== 'period'))
    return null;
  const [first = '', last = first] = daysOf(told);
  // What the words leave out of their own day the column tells, which is completed already.
  const deadline = complete(own, first.slice(0, 'yyyy'.length));
  const lies = daysOf(deadline).some(
    (day) => isDay(day) && (first === last ? liesIn(day, first, written) : day >= first && day <= last),
  );
  return lies ? deadline : null;
}

/** By when a row is to be done: what its column tells, or nearer its own words; else those, or the title above. */
export function timeOfRow(
  times: {
    readonly told: PlacedDeadline | null;
    readonly own: PlacedDeadline | null;
    readonly ending: PlacedDeadline | null;
    readonly ofGroup: PlacedDeadline | null;
  },
  reference: EdtfDate | null,
): FoundDeadline | null {
  const { told, own, ending, ofGroup } = times;
  const above = told ?? ofGroup;
  const deadline = above && complete(above, reference);
  const nearer = above && nearerDay(deadline, above.written, own ?? ending);
  return nearer ?? (own && !told ? complete(own, reference) : deadline);
}
