import { civilDay, ZONE } from './clock.ts';
import type { Locale } from './text.ts';

/**
 * Dates as people say them, in both languages. Pure: the day on which one stands is an argument. Pages call these in
 * their loaders (telephones may lack Temporal) and hand the result to components, which show `text` and keep `full`
 * for the title attribute: <time title={due.full}>{due.text}</time>.
 */
export interface DateWords {
  /** "T6 28/6"; with the year only when it is not the year of today. */
  readonly text: string;
  /** "thứ Sáu 28/6/2024", with the time of day where there is one. */
  readonly full: string;
}

/** What every sentence about a date depends on. */
export interface DateFrame {
  readonly today: Temporal.PlainDate;
  readonly locale: Locale;
}

// By ISO weekday, Monday first.
const SHORT_DAYS = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const LONG_DAYS = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** "28/6" or "28/6/2023" · "28 Jun" or "28 Jun 2023". */
export function shortDate(date: Temporal.PlainDate, frame: DateFrame): string {
  return frame.locale === 'vi'
    ? `${date.day}/${date.month}${yearIfOther(date, frame, '/')}`
    : `${date.day} ${monthEn(date)}${yearIfOther(date, frame, ' ')}`;
}

/** "28/6/2024" · "28 Jun 2024": always with the year, as in a document. */
export function plainDate(date: Temporal.PlainDate, locale: Locale): string {
  return locale === 'vi'
    ? `${date.day}/${date.month}/${date.year}`
    : `${date.day} ${monthEn(date)} ${date.year}`;
}

/** "thứ Sáu 28/6/2024" · "Friday 28 Jun 2024". */
export function fullDate(date: Temporal.PlainDate, locale: Locale): string {
  return `${LONG_DAYS[locale][date.dayOfWeek - 1]} ${plainDate(date, locale)}`;
}

/** "T6 28/6" · "Fri 28 Jun". */
export function dateInWords(date: Temporal.PlainDate, frame: DateFrame): DateWords {
  return {
    text: `${SHORT_DAYS[frame.locale][date.dayOfWeek - 1]} ${shortDate(date, frame)}`,
    full: fullDate(date, frame.locale),
  };
}

/** "hạn T3 18/6" · "due Tue 18 Jun": the last day that is still in time. */
export function dueInWords(date: Temporal.PlainDate, frame: DateFrame): DateWords {
  return preceded(frame.locale === 'vi' ? 'hạn' : 'due', dateInWords(date, frame));
}

/** "hôm qua", "hôm nay", "ngày mai", else as `dateInWords`. */
export function dayInWords(date: Temporal.PlainDate, frame: DateFrame): DateWords {
  return { text: nearDay(date, frame) ?? dateInWords(date, frame).text, full: fullDate(date, frame.locale) };
}

/** "hôm qua 16:20", "hôm nay 9:05", else "T4 12/6 16:20". */
export function momentInWords(instant: Temporal.Instant, frame: DateFrame): DateWords {
  const date = civilDay(instant);
  const time = timeOfDay(instant);
  const day = dayInWords(date, frame);
  return {
    text: `${day.text} ${time}`,
    full: frame.locale === 'vi' ? `${time} ${day.full}` : `${day.full}, ${time}`,
  };
}

/** "16:20", "9:05", in the zone of the offices. */
export function timeOfDay(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(ZONE);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/**
 * How long is left, counted in working days by the office calendar: 3 → "còn 3 ngày làm việc", 0 → "đến hạn hôm nay",
 * −2 → "quá hạn 2 ngày làm việc".
 */
export function workingDaysLeftInWords(days: number, locale: Locale): string {
  const count = Math.abs(days);
  if (locale === 'vi') {
    if (days === 0) return 'đến hạn hôm nay';
    return days > 0 ? `còn ${count} ngày làm việc` : `quá hạn ${count} ngày làm việc`;
  }
  if (days === 0) return 'due today';
  const unit = count === 1 ? 'working day' : 'working days';
  return days > 0 ? `${count} ${unit} left` : `${count} ${unit} overdue`;
}

/**
 * What was written beside what was made of it: "trước ngày 12/7/2024 → thứ Năm 11/7/2024". The arrow is a sign that
 * both languages read; the words of the document are not translated.
 */
export function writtenAndTaken(written: string, taken: Temporal.PlainDate, locale: Locale): string {
  return `${written} → ${fullDate(taken, locale)}`;
}

/** A span of days: "tháng 6", "1/6 – 15/6", "1/12/2023 – 5/1/2024" with the years once they differ. */
export function periodInWords(from: Temporal.PlainDate, to: Temporal.PlainDate, frame: DateFrame): string {
  const wholeMonth =
    from.day === 1 && to.day === to.daysInMonth && from.toPlainYearMonth().equals(to.toPlainYearMonth());
  if (wholeMonth) {
    return frame.locale === 'vi'
      ? `tháng ${from.month}${yearIfOther(from, frame, '/')}`
      : `${monthEn(from)}${yearIfOther(from, frame, ' ')}`;
  }
  if (from.equals(to)) return shortDate(from, frame);
  return from.year === to.year
    ? `${shortDate(from, frame)} – ${shortDate(to, frame)}`
    : `${plainDate(from, frame.locale)} – ${plainDate(to, frame.locale)}`;
}

/** A phrase at the head of a line or in a lamp: "còn 3 ngày làm việc" → "Còn 3 ngày làm việc". */
export function sentenceCase(phrase: string): string {
  const [first = ''] = phrase;
  return first.toLocaleUpperCase('vi') + phrase.slice(first.length);
}

function nearDay(date: Temporal.PlainDate, { today, locale }: DateFrame): string | null {
  const { days } = today.until(date, { largestUnit: 'days' });
  if (days === 0) return locale === 'vi' ? 'hôm nay' : 'today';
  if (days === -1) return locale === 'vi' ? 'hôm qua' : 'yesterday';
  if (days === 1) return locale === 'vi' ? 'ngày mai' : 'tomorrow';
  return null;
}

function preceded(word: string, date: DateWords): DateWords {
  return { text: `${word} ${date.text}`, full: `${word} ${date.full}` };
}

function yearIfOther(date: Temporal.PlainDate, frame: DateFrame, before: string): string {
  return date.year === frame.today.year ? '' : `${before}${date.year}`;
}

function monthEn(date: Temporal.PlainDate): string {
  return MONTHS_EN[date.month - 1] ?? String(date.month);
}
