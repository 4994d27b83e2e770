import { daysIn, nextSuchDay } from '../../recognise/deadline/dates.ts';
import { daysBetween, WEEKDAY_NAMES, weekdayOf } from '../calendar.ts';
import { type LintCheck, type LintRemark, OWN_REASONING } from '../finding.ts';
import { firstDay, type LintSubject, printedDate } from '../subject.ts';

const WEEKDAYS: Readonly<Record<string, number>> = {
  'chủ nhật': 0,
  'thứ hai': 1,
  'thứ 2': 1,
  'thứ ba': 2,
  'thứ 3': 2,
  'thứ tư': 3,
  'thứ 4': 3,
  'thứ năm': 4,
  'thứ 5': 4,
  'thứ sáu': 5,
  'thứ 6': 5,
  'thứ bảy': 6,
  'thứ 7': 6,
};
/** "thứ Sáu, ngày 28/6/2024", "thứ 6 (28/6/2024)". */
/** After these it counts: "kỳ họp thứ Sáu, ngày …". */
const BEFORE =
  /(?<!\p{L})(?<!(?:lần|kỳ|(?:kỳ|phiên|cuộc|buổi) họp|phiên|nghị|đợt|khóa|hội|vòng|kỷ niệm|năm) )(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))(?:,\s?|\s?\(|\s[-–]\s|\s)(?:ngày\s)?(\d{1,2})(?:\/|-|\stháng\s)(\d{1,2})(?:(?:\/|-|,?\snăm\s)(\d{4}))?(?![\d/])/gu;
/** "ngày 28/6/2024 (thứ Sáu)". */
const AFTER =
  /(?<![\d/])(\d{1,2})(?:\/|-|\stháng\s)(\d{1,2})(?:(?:\/|-|,?\snăm\s)(\d{4}))?\s?\((?:\p{L}{1,6}\s)?(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))(?=[,)\s])/gu;

/** "ngày 28/6/2024, thứ Sáu", "ngày 28/6/2024 - thứ 6"; not "…, thứ Sáu hằng tuần", "…, thứ Sáu ngày 05/7". */
const BEHIND =
  /(?<![\d/])(\d{1,2})(?:\/|-|\stháng\s)(\d{1,2})(?:(?:\/|-|,?\snăm\s)(\d{4}))?(?:,\s?|\s[-–]\s|\s)(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))(?!\p{L}|,?\s\(?(?:ngày\s)?\d|\s(?:hằng|hàng|của|tuần|đầu|cuối))/gu;
/** "thứ Hai", not "thứ hai": secondly. */
const AS_A_DAY = /(?:[Nn]hật|\p{Lu}\p{Ll}+|\d)$/u;

const pad = (text: string): string => text.padStart(2, '0');

/** Half a year: longer ago than that a directive names no day without its year. */
const LOOKS_BACK = 183;

/** Days that may be meant: where the year is left out, the next such day and the last, unless that is long past; the nearest first. */
function candidates(day: string, month: string, year: string | undefined, issued: string | null): string[] {
  const valid = (y: number): boolean =>
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(y, Number(month));
  if (year !== undefined) return valid(Number(year)) ? [`${year}-${pad(month)}-${pad(day)}`] : [];
  const today = issued === null ? null : firstDay(issued);
  const next = today === null ? null : nextSuchDay(Number(day), Number(month), today);
  if (today === null || next === null) return [];
  const yearBefore = Number(next.slice(0, 4)) - 1;
  const last = `${yearBefore}${next.slice(4)}`;
  if (!valid(yearBefore) || daysBetween(last, today) > LOOKS_BACK) return [next];
  return daysBetween(last, today) < daysBetween(today, next) ? [last, next] : [next, last];
}

function check({ text, folded, reading, spanAt }: LintSubject): LintRemark[] {
  const isDay = ({ index, 0: printed }: RegExpExecArray): boolean =>
    AS_A_DAY.test(text.slice(index, index + printed.length));
  const found = [
    ...Array.from(folded.matchAll(BEFORE), (match) => ({ match, parts: match.slice(1) })),
    ...[...folded.matchAll(AFTER), ...folded.matchAll(BEHIND).filter(isDay)].map((match) => ({
      match,
      parts: [match[4], match[1], match[2], match[3]],
    })),
  ];
  return found.flatMap(({ match, parts: [name, day = '', month = '', year] }) => {
    const weekday = WEEKDAYS[name ?? ''];
    const days = candidates(day, month, year, reading.document.date);
    const [meant] = days;
    if (meant === undefined || weekday === undefined || days.some((one) => weekdayOf(one) === weekday))
      return [];
    const right = WEEKDAY_NAMES[weekdayOf(meant)] ?? WEEKDAY_NAMES[0];
    return [
      {
        span: spanAt(match.index, match.index + match[0].length),
        message: {
          vi: `Ngày ${printedDate(meant)} là ${right.vi}, không phải ${WEEKDAY_NAMES[weekday]?.vi ?? ''}.`,
          en: `${printedDate(meant)} is a ${right.en}, not a ${WEEKDAY_NAMES[weekday]?.en ?? ''}.`,
        },
      },
    ];
  });
}

export const weekdayMismatch: LintCheck = {
  id: 'weekday-mismatch',
  severity: 'error',
  summary: { vi: 'Thứ trong tuần không khớp với ngày', en: 'A weekday that does not fit its date' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Thứ và ngày ghi cạnh nhau mà không khớp theo lịch thì người nhận không biết theo bên nào.',
    en: 'Where weekday and date disagree, nobody knows which of the two is meant.',
  },
  howToMend: {
    vi: 'Sửa thứ hoặc sửa ngày theo lịch.',
    en: 'Correct the weekday or the date by the calendar.',
  },
  check,
};
