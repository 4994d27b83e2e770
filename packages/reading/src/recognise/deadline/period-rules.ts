import { HELD, OF_PAPER, yearOf } from './date-rules.ts';
import { isPossible, quarterNumber, type WrittenDate } from './dates.ts';
import { NGAY, NUMBER, QUARTER_NUMBER, SEPARATOR, THANG, WHEN } from './grammar.ts';
import { DIGIT, numberOf } from './numerals.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

const YEAR_NUMBER = String.raw`(?:[12l]${DIGIT}{3}|\d{2}(?!\d))`;
const IN_YEAR = String.raw`(?:${SEPARATOR}|,? ?năm ?)`;
const TO = String.raw`(?:,? (?:cho )?(?:đến|tới)(?: hết)? | ?[-–] ?)`;
const FROM = '(?:trong thời gian )?(?:(?:kể|bắt đầu) )?từ ';

/** "từ 8 giờ ngày 05/3 đến 17 giờ ngày 12/3/2025", "từ ngày 05-10/3/2025". */
const DAYS = String.raw`${FROM}${WHEN}(?<named>${NGAY} ?)?(?<d1>${NUMBER})(?:(?:${SEPARATOR}| ?${THANG} ?)(?<m1>${NUMBER})(?:${IN_YEAR}(?<y1>${YEAR_NUMBER}))?)?${TO}${WHEN}(?:${NGAY} ?)?(?<d2>${NUMBER})(?:${SEPARATOR}| ?${THANG} ?)(?<m2>${NUMBER})(?:${IN_YEAR}(?<y2>${YEAR_NUMBER}))?(?![\d/%])`;

/** "trong hai ngày 14 và 15/9/2025", "cho học sinh nghỉ ngày 14 và 15/9/2025": the first and the last. */
const THESE_DAYS = String.raw`(?:(?:trong|vào) (?:(?:các|hai|ba|bốn|${NUMBER}) )?|(?=ngày ${NUMBER} ?(?:,|và|-))(?<=${HELD}(?: [\p{L}\d]{1,9}){0,10} )(?<!${OF_PAPER} )|(?=ngày ${NUMBER} ?(?:,|và|-))(?<=\p{L} \())ngày:? \(?(?:từ )?(?<d1>${NUMBER})(?:, ${NUMBER}){0,5}(?: ?(?:và|-|,|đến) ?)(?:ngày )?(?<d2>${NUMBER})(?:${SEPARATOR}| ?${THANG} ?)(?<m2>${NUMBER})(?:${IN_YEAR}(?<y2>${YEAR_NUMBER}))?(?![\d/%])`;

const MONTHS = String.raw`${FROM}${THANG} ?(?<m1>${NUMBER})(?:${IN_YEAR}(?<y1>${YEAR_NUMBER}))?${TO}(?:${THANG} ?)(?<m2>${NUMBER})(?:${IN_YEAR}(?<y2>${YEAR_NUMBER}))?(?![\d/%])`;

const QUARTERS = String.raw`${FROM}quý (?<q1>${QUARTER_NUMBER})(?:${IN_YEAR}(?<y1>${YEAR_NUMBER}))?${TO}quý (?<q2>${QUARTER_NUMBER})(?:${IN_YEAR}(?<y2>${YEAR_NUMBER}))?(?![\p{L}\d])`;

/** "từ tháng 7/2026 đến hết năm 2030", "từ quý II/2026 đến hết tháng 9/2027": to the last of something longer or shorter. */
const END = String.raw`(?:,? (?:cho )?(?:đến|tới)(?: (?:hết|cuối))? | ?[-–] ?)(?:(?:${THANG} ?(?<m2>${NUMBER})|quý (?<q2>${QUARTER_NUMBER}))${IN_YEAR}|năm )(?<y2>[12l]${DIGIT}{3})(?![\d/%]| ?[-–] ?\d)`;
const FROM_DAY = String.raw`${FROM}(?:${NGAY} ?(?<d1>${NUMBER})(?:${SEPARATOR}| ?${THANG} ?)|${THANG} ?)(?<m1>${NUMBER})(?:${IN_YEAR}(?<y1>${YEAR_NUMBER}))?${END}`;
const FROM_QUARTER = String.raw`${FROM}quý (?<q1>${QUARTER_NUMBER})(?:${IN_YEAR}(?<y1>${YEAR_NUMBER}))?${END}`;

/** "thực hiện lộ trình từ năm 2026 đến năm 2030": years over which the order itself is carried out. */
const YEARS = String.raw`(?=từ năm)(?<=(?:^|[;.,] ?)(?:tổ chức |tiếp tục )?(?:thực hiện|triển khai|thí điểm|áp dụng|duy trì)(?: \p{L}{1,8}){0,8} )từ năm (?<y1>[12l]${DIGIT}{3})(?:,? (?:cho )?(?:đến|tới)(?: hết)? | ?[-–] ?)năm (?<y2>[12l]${DIGIT}{3})(?![\d/%])`;

/** "(thời gian thực hiện: 2026 - 2027)": the same behind their label. */
const LABELLED_YEARS = String.raw`(?:thời gian|tiến độ|lộ trình)(?: (?:thực hiện|triển khai|hoàn thành)){0,2} ?: ?(?:từ )?(?:năm |giai đoạn )?(?<y1>20${DIGIT}{2})(?:,? (?:cho )?(?:đến|tới)(?: hết)? | ?[-–] ?)(?:năm )?(?<y2>20${DIGIT}{2})(?![\d/%])`;

/** The first year, where only the last is written: the same, or the one before where the first month is the later. */
function firstYear(groups: Groups, first: number, last: number): number | null {
  const written = yearOf(groups['y1']);
  const year = yearOf(groups['y2']);
  if (written !== null || year === null) return written;
  return first > last ? year - 1 : year;
}

function between(groups: Groups, first: WrittenDate, last: WrittenDate): WrittenDeadline | null {
  if (typeof first.month !== 'number' || typeof last.month !== 'number') return null;
  const from = { ...first, year: firstYear(groups, first.month, last.month) };
  return isPossible(from) && isPossible(last) ? { kind: 'period', from, to: last } : null;
}

/** "từ 05/10 đến 05/11", "từ 15/4 đến 02/5": days of one digit are written with a nought. */
const IN_FULL = /(?:^|\s)\d{2}\/\d{2}\s?\D{1,8}\s?\d{2}\/\d{2}$|(?:^|\s)0\d\/\d/u;

/** "từ 16/3 đến 21/3", "từ 15/4 đến 2/5": of no three things sixteen are meant. */
const isNoShare = ({ d1, m1, d2, m2 }: Groups): boolean =>
  (numberOf(d1) ?? 0) > (numberOf(m1) ?? 99) || (numberOf(d2) ?? 0) > (numberOf(m2) ?? 99);

function days(groups: Groups, written: string): WrittenDeadline | null {
  // "từ 7/10 đến 9/10 tiêu chí": without a year only what says that it is a day.
  const told = /ngày|tháng/iu.test(written) || IN_FULL.test(written) || isNoShare(groups);
  if (groups['y2'] === undefined && !told) return null;
  const month = numberOf(groups['m2']);
  const last = { day: numberOf(groups['d2']), month, year: yearOf(groups['y2']) };
  return between(
    groups,
    { day: numberOf(groups['d1']), month: numberOf(groups['m1']) ?? month, year: null },
    last,
  );
}

function months(groups: Groups): WrittenDeadline | null {
  const last = { day: null, month: numberOf(groups['m2']), year: yearOf(groups['y2']) };
  return between(groups, { day: null, month: numberOf(groups['m1']), year: null }, last);
}

/** From the first month of the first quarter to the last of the last. */
function quarters(groups: Groups): WrittenDeadline | null {
  const first = quarterNumber(groups['q1'] ?? '');
  const last = quarterNumber(groups['q2'] ?? '');
  if (first === null || last === null) return null;
  const to = { day: null, month: last * 3, year: yearOf(groups['y2']) };
  return between(groups, { day: null, month: first * 3 - 2, year: null }, to);
}

/** From a day, a month or a quarter to the end of a month, a quarter or a year. */
function reaching(groups: Groups): WrittenDeadline | null {
  const { d1, m1, q1, m2, q2 } = groups;
  const first = q1 === undefined ? numberOf(m1) : quarterNumber(q1);
  const last = q2 === undefined ? numberOf(m2) : quarterNumber(q2);
  if (first === null || (last === null && (m2 ?? q2) !== undefined)) return null;
  const start = q1 === undefined ? first : first * 3 - 2;
  const end = q2 === undefined || last === null ? last : last * 3;
  const from = { day: numberOf(d1), month: start, year: firstYear(groups, start, end ?? 12) };
  const to = { day: null, month: end, year: yearOf(groups['y2']) };
  return isPossible(from) && isPossible(to) ? { kind: 'period', from, to } : null;
}

function years(groups: Groups): WrittenDeadline | null {
  const [from, to] = [groups['y1'], groups['y2']].map((year) => ({
    day: null,
    month: null,
    year: yearOf(year),
  }));
  return from && to && isPossible(from) && isPossible(to) ? { kind: 'period', from, to } : null;
}

export const PERIOD_RULES: readonly Rule[] = [
  rule(DAYS, days),
  rule(THESE_DAYS, days),
  rule(MONTHS, months),
  rule(QUARTERS, quarters),
  rule(FROM_DAY, reaching),
  rule(YEARS, years),
  rule(LABELLED_YEARS, years),
  rule(FROM_QUARTER, reaching),
];
