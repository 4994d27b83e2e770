import { expression } from '../pattern/ordinary.ts';
import type { Deadline, EdtfDate, FoundDeadline } from '../reading.ts';
import { type Assumed, completeDate, edtf, type WrittenDate } from '../recognise/deadline/dates.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found, Passage } from '../recognise/recogniser.ts';
import { deadlinesIn } from '../recognisers.ts';
import { foremost } from './foremost.ts';
import type { PlacedDeadline } from './frames.ts';
import { timeAlone } from './time-alone.ts';

/** In a column of deadlines, or after its label, "Tháng 9/2024" is by when and "10 ngày làm việc" is within what. */
const LEFT_OUT = ['đến ', 'trong '];

/** "Tháng 12/2026 và hằng năm": when first, and then again. */
const OPENS_WITH_TIME = /^(?:tháng|quý) /u;

/** "10 ngày sau khi có kết quả thẩm định": how long comes before since when. */
const OPENS_WITH_AMOUNT =
  /^(?:sau )?\d{1,3} ?(?:\([^)]{1,20}\) ?)?(?:ngày|tuần|tháng|giờ)(?: làm việc)? (?:sau|kể|tính|từ) /u;

function amountFirst({ text, folded }: Passage): Found<WrittenDeadline> | null {
  const word = folded.startsWith('sau ') ? '' : 'trong ';
  const found = foremost(deadlinesIn({ text: word + text, folded: word + folded }));
  if (found?.value.kind !== 'relative') return null;
  const end = found.end - word.length;
  return { value: asPrinted(found.value, text.slice(0, end)), start: 0, end };
}

/** What a deadline is told by is what is printed, without the word that was put before it. */
const asPrinted = (value: WrittenDeadline, printed: string): WrittenDeadline =>
  'text' in value ? { ...value, text: printed } : value;

/** The deadline of words that stand where nothing but a deadline can: a cell of a table, what follows a label. */
export function foremostOfValue({ text, folded }: Passage): Found<WrittenDeadline> | null {
  const alone = timeAlone({ text, folded });
  if (alone) return alone;
  const within = OPENS_WITH_AMOUNT.test(folded) ? amountFirst({ text, folded }) : null;
  if (within) return within;
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

/** "Ngày 19/01/2027", "7h30, 19/01", "Sáng 30/01 (mùng 9 Tết)": a day alone; three figures with nothing else only of what is held. */
const HELD_DAY =
  /^(?:(?:lúc |vào )?\d{1,2}\s?(?:h|giờ|g|:)\s?(?:\d{2})?(?: phút)?,? ?|(?:buổi )?(?:sáng|chiều|tối|trưa)(?: ngày)?,? ?|ngày |thứ \p{L}{2,4},? ?|chủ nhật,? ?){1,3}\(?(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\)?(?:\s?\([^()/]{2,40}\))?\.?$/u;

/** The day that a cell tells where something is held; null where it tells none, or more. */
export function dayHeld({ text, folded }: Passage): Found<WrittenDeadline> | null {
  if (!HELD_DAY.test(folded)) return null;
  const found = foremostOfValue({ text, folded });
  if (found?.value.kind !== 'date') return null;
  return { ...found, value: { ...found.value, bound: 'on' } };
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
  const end = endOf(deadline);
  const isPast = end !== null && reference !== null && yearOf(end) < yearOf(reference) - LONG_PAST_YEARS;
  const otherwise = placed.otherwise ? complete(placed.otherwise, reference) : null;
  if (deadline === null || isPast || isPassed(end, endOf(otherwise), reference)) return otherwise;
  return deadline;
}

const endOf = (deadline: FoundDeadline | null): EdtfDate | null =>
  deadline?.kind === 'date' ? deadline.date : deadline?.kind === 'period' ? deadline.to : null;

/** "các dự án hoàn thành trước ngày 31/12/2024, xong trong quý III/2025": of two dates the one that is still to come. */
const isPassed = (end: EdtfDate | null, other: EdtfDate | null, reference: EdtfDate | null): boolean =>
  end !== null &&
  other !== null &&
  reference?.length === DAY_LENGTH &&
  end.length === DAY_LENGTH &&
  end < reference &&
  other > reference.slice(0, other.length);
const DAY_LENGTH = 'yyyy-mm-dd'.length;

const yearOf = (date: EdtfDate): number => Number(date.slice(0, 4));

/** "Khai giảng (05/9)" under "Tháng 9/2025", in a plan issued on 12/9: the year of a day in that month is the month's. */
function monthAbove({ found, above }: PlacedDeadline, reference: EdtfDate | null): EdtfDate | null {
  if (!above || above.found.value.kind !== 'date') return null;
  const { value } = found;
  const last = value.kind === 'date' ? value.on : value.kind === 'period' ? value.to : null;
  const { day, month } = above.found.value.on;
  if (day !== null || month === null || last?.month !== month) return null;
  return endOf(complete(above, reference));
}

function completed(placed: PlacedDeadline, issued: EdtfDate | null): FoundDeadline | null {
  const { span, written, found } = placed;
  const value = found.value;
  const reference = monthAbove(placed, issued) ?? issued;
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
