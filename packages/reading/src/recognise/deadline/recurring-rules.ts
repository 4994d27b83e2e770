import { expression } from '../../pattern/ordinary.ts';
import { quarterNumber } from './dates.ts';
import {
  CHAM_NHAT,
  HANG,
  HOUR,
  NGAY,
  NUMBER,
  QUARTER_NUMBER,
  SEPARATOR,
  THANG,
  TRUOC,
  WEEKDAY_NAME,
} from './grammar.ts';
import { NUMERAL, numberOf } from './numerals.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

/** Days of the week as RFC 5545 writes them. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  ba: 'TU',
  tư: 'WE',
  năm: 'TH',
  sáu: 'FR',
  bảy: 'SA',
  nhật: 'SU',
  '2': 'MO',
  '3': 'TU',
  '4': 'WE',
  '5': 'TH',
  '6': 'FR',
  '7': 'SA',
};

/** Cycles by their unit: how often RFC 5545 says it comes, and how many of that make one. A term is half a year. */
const CYCLES: Readonly<Record<string, readonly [frequency: string, of: number]>> = {
  phút: ['MINUTELY', 1],
  giờ: ['HOURLY', 1],
  tiếng: ['HOURLY', 1],
  ngày: ['DAILY', 1],
  tuần: ['WEEKLY', 1],
  tháng: ['MONTHLY', 1],
  quý: ['MONTHLY', 3],
  'học kỳ': ['MONTHLY', 6],
  'học kì': ['MONTHLY', 6],
  năm: ['YEARLY', 1],
  'năm học': ['YEARLY', 1],
};

const WORKING_DAYS = 'BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';

function cycleOf(groups: Groups): string | null {
  const unit = groups['cycle'] ?? groups['unit'] ?? groups['last'];
  const [frequency, of] = CYCLES[(unit ?? '').replace(/\s/gu, ' ').replace(/^th[^á]ng$/u, 'tháng')] ?? [];
  if (frequency === undefined || of === undefined) return null;
  const interval = of * (groups['every'] === undefined ? 1 : (numberOf(groups['every']) ?? 0));
  if (interval < 1) return null;
  return interval === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${interval}`;
}

/** Every "15/6" or "15 tháng 6" of a list of days. */
const LISTED = new RegExp(String.raw`(\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})(?!\d)`, 'gu');

/** The days of a year that are listed; of several the day only where they have it in common. */
function daysOfYear(folded: string): string {
  const listed = [...folded.matchAll(LISTED)].map(([, day, month]) => [Number(day), Number(month)] as const);
  if (listed.length === 0 || listed.some(([day, month]) => day < 1 || day > 31 || month < 1 || month > 12))
    return '';
  const days = new Set(listed.map(([day]) => day));
  const months = `;BYMONTH=${listed.map(([, month]) => month).join(',')}`;
  return days.size === 1 ? `${months};BYMONTHDAY=${[...days].join('')}` : months;
}

const WEEKDAYS_LISTED = new RegExp(WEEKDAY_NAME.replaceAll(' ', String.raw`\s`), 'gu');

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** "thứ Hai đến hết sáng thứ Bảy", "thứ 2 - thứ 6": the days between belong to it. */
const BETWEEN_DAYS = /^\s?(?:đến|tới|-|–)(?:\shết)?\s?(?:ngày\s|sáng\s|chiều\s|tối\s)?$/u;

/** The days of the week that are named, with those between the ends of a stretch. */
function weekdaysIn(folded: string): string[] {
  const days: string[] = [];
  let end = 0;
  for (const { 0: name, index } of folded.matchAll(WEEKDAYS_LISTED)) {
    const day = WEEKDAYS[name.split(/\s/u).at(-1) ?? ''] ?? '';
    const first = WEEK.indexOf(days.at(-1) ?? '');
    if (first >= 0 && BETWEEN_DAYS.test(folded.slice(end, index)))
      days.push(...WEEK.slice(first + 1, WEEK.indexOf(day)));
    days.push(day);
    end = index + name.length;
  }
  return days;
}

function daysOfWeek(folded: string): string {
  const days = weekdaysIn(folded);
  return days.length === 0 ? '' : `;BYDAY=${days.join(',')}`;
}

function daysOfMonth(groups: Groups): string {
  const days = [groups['days'], groups['day']]
    .flatMap((listed) => listed?.match(/[\doil|]{1,2}/gu) ?? [])
    .map(numberOf);
  const possible = days.every((day) => day !== null && day >= 1 && day <= 31);
  return days.length > 0 && possible ? `;BYMONTHDAY=${days.join(',')}` : '';
}

/** "định kỳ 6 tháng (trước ngày 15/6), năm (15/12)": each half-year by the month that is printed. */
function inBothHalves(cycle: string, folded: string): string {
  const months = cycle === 'FREQ=MONTHLY;INTERVAL=6' ? daysOfYear(folded) : '';
  return months.includes(',') ? `FREQ=YEARLY${months}` : '';
}

function placeIn(cycle: string, groups: Groups, folded: string): string {
  if (cycle === 'FREQ=YEARLY') return daysOfYear(folded);
  if (cycle.startsWith('FREQ=WEEKLY')) return daysOfWeek(folded);
  return cycle.startsWith('FREQ=MONTHLY') ? daysOfMonth(groups) : '';
}

const recurring = (groups: Groups, _: string, folded: string): WrittenDeadline | null => {
  const cycle = cycleOf(groups);
  if (cycle === null) return null;
  const rrule = inBothHalves(cycle, folded) || cycle + placeIn(cycle, groups, folded);
  return { kind: 'recurring', rrule };
};

/** "ngày cuối cùng của tháng", "thứ Sáu cuối cùng của tháng". */
const lastDay = (groups: Groups): WrittenDeadline | null => {
  const cycle = cycleOf(groups);
  if (cycle === null) return null;
  if (!cycle.startsWith('FREQ=MONTHLY')) return { kind: 'recurring', rrule: cycle };
  const weekday = WEEKDAYS[groups['weekday']?.split(/\s/u).at(-1) ?? ''];
  const working = groups['working'] === undefined ? 'BYMONTHDAY=-1' : WORKING_DAYS;
  return { kind: 'recurring', rrule: `${cycle};${weekday === undefined ? working : `BYDAY=-1${weekday}`}` };
};

/** "đầu", "thứ hai", "cuối": which week of the month. */
const ORDINALS: Readonly<Record<string, number>> = {
  đầu: 1,
  nhất: 1,
  '1': 1,
  hai: 2,
  '2': 2,
  ba: 3,
  '3': 3,
  tư: 4,
  '4': 4,
  cuối: -1,
};

/** "Chủ nhật tuần cuối hằng tháng", "thứ Hai đầu tháng". */
const nthWeekday = (groups: Groups): WrittenDeadline | null => {
  const cycle = cycleOf(groups);
  const weekday = WEEKDAYS[groups['weekday']?.split(/\s/u).at(-1) ?? ''];
  const ordinal = ORDINALS[groups['which'] ?? ''];
  if (!cycle?.startsWith('FREQ=MONTHLY') || weekday === undefined || ordinal === undefined) return null;
  const further = ORDINALS[groups['further'] ?? ''];
  const days = [ordinal, further].flatMap((nth) => (nth === undefined ? [] : [`${nth}${weekday}`]));
  return { kind: 'recurring', rrule: `${cycle};BYDAY=${days.join(',')}` };
};

/** "vào các ngày thứ Hai, thứ Năm": in every week. */
const onWeekdays = (_: Groups, __: string, folded: string): WrittenDeadline => ({
  kind: 'recurring',
  rrule: `FREQ=WEEKLY${daysOfWeek(folded)}`,
});

/** "ngày 15 các tháng 3, 6, 9 và 12": of every year. */
const dayInMonths = (groups: Groups): WrittenDeadline | null => {
  const months = (groups['months'] ?? '').match(/\d{1,2}/gu) ?? [];
  const day = Number(groups['day']);
  if (!(day >= 1 && day <= 31) || months.some((month) => Number(month) < 1 || Number(month) > 12))
    return null;
  return {
    kind: 'recurring',
    rrule: `FREQ=YEARLY;BYMONTH=${months.map(Number).join(',')};BYMONTHDAY=${day}`,
  };
};

/** "tháng 3, tháng 6 và tháng 9 hằng năm", "từ tháng 4 đến tháng 8 hằng năm". */
const inMonths = (_: Groups, __: string, folded: string): WrittenDeadline | null => {
  const [first = 0, last = 0, ...more] = (folded.match(/\d{1,2}/gu) ?? []).map(Number);
  const span = folded.includes('đến') && more.length === 0;
  const months = span ? monthsFrom(first, last) : [first, last, ...more].filter((month) => month > 0);
  if (months.some((month) => month < 1 || month > 12)) return null;
  return { kind: 'recurring', rrule: `FREQ=YEARLY;BYMONTH=${months.join(',')}` };
};

/** Of "tháng 11 đến tháng 2" those over the turn of the year as well. */
const monthsFrom = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, i) => ((first + i - 1) % 12) + 1);

const inQuarter = (groups: Groups): WrittenDeadline | null => {
  const quarter = quarterNumber(groups['quarter'] ?? '');
  return quarter === null ? null : { kind: 'recurring', rrule: `FREQ=YEARLY;BYMONTH=${quarter * 3}` };
};

const ONCE = '(?: (?:(?:ít nhất|tối thiểu) )?(?:một|1|01) lần)';
/** "…, quý, năm", "… và hằng năm": further cycles, of which the first counts. */
const FURTHER = String.raw`(?:(?:,| và| hoặc|, và) (?:${HANG} |cuối )?(?:tuần|tháng|quý|6 tháng|06 tháng|1 năm|01 năm|một năm|năm)(?! ?\d| học|\p{L}| (?:này|nay|sau|tới|trước)))`;
const EACH = String.raw`(?:${HANG}|mỗi|từng) (?<cycle>ngày|tuần|${THANG}|quý|học k[ỳì]|năm học|năm)(?!\p{L}| ?\d(?!\d? (?:lần|đợt|kỳ|buổi|cuộc|tiết|tin|bài|giờ)(?!\p{L}))| học| tuổi)${ONCE}?`;
const OF_NUMBER = String.raw`(?:(?:${HANG}|mỗi) )?(?<every>${NUMBER}|${NUMERAL}) (?<unit>ngày|tuần|tháng|quý|năm)(?:${ONCE}| ?\/ ?(?:(?:một|1|01) )?lần|(?=(?:,| và) (?:(?:${HANG}|cuối|1|01|một) )?năm(?! \d| học)))`;
/** "cứ 10 ngày báo cáo Ban Chỉ đạo một lần". */
const EVER = String.raw`cứ (?<every>${NUMBER}) (?<unit>ngày|tuần|tháng)(?! \d| đầu| cuối)`;
const REGULARLY = String.raw`định kỳ (?:(?<every>06|6|sáu|03|3|ba) (?<unit>tháng)|(?<every>${NUMBER}|${NUMERAL}) (?<unit>ngày|tuần)(?! làm))(?! \d| đầu| cuối)`;
const CYCLICAL = String.raw`định kỳ (?<cycle>tuần|tháng|quý|năm)(?! \d| học|\p{L})`;

/** "mỗi giờ một lần", "2 giờ/lần", "30 phút một lần", "hằng giờ". */
const EACH_HOUR = String.raw`(?:(?:${HANG} (?<cycle>giờ)(?=$|[,;.)]| (?:về|cho|trên|qua|tới|đến) ))|(?:mỗi|từng|cứ) (?<cycle>giờ)(?: đồng hồ)?(?:${ONCE}|(?=$|[,;.)]))|(?:(?:mỗi|cứ) )?(?<every>${NUMBER}|${NUMERAL}) (?<unit>giờ|tiếng|phút)(?: đồng hồ)?(?:${ONCE}| ?\/ ?(?:(?:một|1|01) )?lần))`;

const EVERY = `(?:(?:định kỳ,? )?(?:${EACH}|${OF_NUMBER})${FURTHER}{0,4}|${EVER}|${REGULARLY}${FURTHER}{0,4}|${CYCLICAL}${FURTHER}{0,4})`;

const BOUND = `(?:(?:xong )?${TRUOC}|${CHAM_NHAT}(?: (?:là|vào|đến|trong))?|vào|từ|là)`;
const ON_DAY = String.raw`(?:các )?${NGAY} (?:m[ùồ]ng )?(?<days>${NUMBER}(?:, ${NUMBER}){0,4} và (?:${NGAY} )?)?(?<day>${NUMBER})(?:(?:${SEPARATOR}| tháng )(?<month>${NUMBER}))?(?![\d/])`;
const ON_WEEKDAY = String.raw`(?:${HOUR},? )?(?:ngày |sáng |chiều |tối )?(?:${WEEKDAY_NAME}(?:,| và| đến| tới| đến hết| [-–]) (?:ngày |sáng |chiều |tối )?){0,5}(?<weekday>${WEEKDAY_NAME})(?!\p{L})`;
/** "ngày 05 của tháng kế tiếp", "ngày 15 tháng cuối quý". */
const OF_MONTH = `(?:,? (?:của )?tháng(?: (?:sau|kế tiếp|liền kề|tiếp theo|đó|liền sau|cuối (?:của )?quý|đầu (?:của )?quý (?:sau|tiếp theo)))?(?! \\d|\\p{L}))?`;
const NEXT_DAYS = `(?:(?:,| và|, và) (?:${NGAY} )?${NUMBER}(?:${SEPARATOR}| tháng )${NUMBER}(?![\\d/])){0,3}`;

/** "định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)": the day of a further cycle. */
const FURTHER_DAY = `(?:\\)?(?:,| và) (?:báo cáo )?(?:${HANG} )?(?:quý|6 tháng|06 tháng|(?:(?:01|1|một) )?năm),? \\(?(?:(?:${BOUND} )(?:các )?${NGAY} ${NUMBER}(?:(?:${SEPARATOR}| tháng )${NUMBER})?|(?:${BOUND} )?(?:${NGAY} )?${NUMBER} ?/ ?${NUMBER})(?![\\d/])){0,2}`;

/** "các ngày thứ Hai, thứ Năm"; with a date behind it, it is those days and no others. */
const PART_OF_DAY = '(?:(?:buổi )?(?:ngày|sáng|chiều|tối|giờ) )?';
const WEEKDAYS_OF_EVERY = String.raw`${PART_OF_DAY}${WEEKDAY_NAME}(?:(?:,| và|, và| đến| tới| đến hết| [-–]) ${PART_OF_DAY}${WEEKDAY_NAME}){0,5}(?!\p{L})`;
const NO_DATE = String.raw`(?!,? \(?(?:${NGAY} )?\d| này| tới| sau|,? (?:và )?${WEEKDAY_NAME})`;

/** A cycle with its day is recurring, whatever date it looks like. */
export const RECURRING_DAY_RULES: readonly Rule[] = [
  // Chủ nhật tuần cuối hằng tháng; thứ Hai đầu tháng; thứ Bảy tuần thứ 2 của tháng
  rule(
    `(?:(?:vào|trước) )?(?:(?:buổi )?(?:ngày|sáng|chiều|tối) )?(?<weekday>${WEEKDAY_NAME}),? (?:(?:của )?tuần )?(?:thứ )?(?<which>đầu|cuối|nhất|hai|ba|tư|[1-4])(?: tiên| cùng)?(?:(?: và|,) (?:tuần )?(?:thứ )?(?<further>đầu|cuối|nhất|hai|ba|tư|[1-4])(?: tiên| cùng)?)? (?:của |trong )?(?:(?:mỗi|${HANG}|từng) )?(?<last>tháng|quý)(?! ?\\d|\\p{L}| (?:này|sau|tới|nay))`,
    nthWeekday,
  ),
  // trước ngày 25 hằng tháng; trước ngày 15/6 và 15/12 hằng năm
  rule(`(?:${BOUND} )?${ON_DAY}${NEXT_DAYS},? (?:của )?${EVERY}`, recurring),
  rule(`${BOUND} (?<day>${NUMBER}) ?/ ?(?<month>${NUMBER})${NEXT_DAYS},? ${EVERY}`, recurring),
  // vào dịp 26/3 hằng năm, nhân dịp kỷ niệm 27/7 hằng năm
  rule(
    `(?:vào |nhân |đúng )?dịp (?:[^ \\d,;.()]{1,9} ){0,8}(?<day>${NUMBER}) ?/ ?(?<month>${NUMBER})${NEXT_DAYS},? (?:của )?${EVERY}`,
    recurring,
  ),
  // vào ngày 15 các tháng 3, 6, 9, 12
  rule(
    String.raw`(?:${BOUND} )?${NGAY} (?<day>${NUMBER}) (?:của )?các tháng (?<months>${NUMBER}(?:(?:,| và|, và) (?:tháng )?${NUMBER}){1,11})(?![\d/]|,? năm \d)(?: (?:trong|của|hằng|hàng) năm)?`,
    dayInMonths,
  ),
  // báo cáo: 6 tháng trước ngày 15/6, năm trước ngày 05/12
  rule(
    String.raw`(?=(?:06|6|sáu) tháng)(?<!định kỳ )(?<=báo cáo(?: \p{L}{1,8}){0,2} ?:? ?)(?<every>06|6|sáu) (?<unit>tháng)(?: gửi)?,? \(?${BOUND} (?:${NGAY} )?${NUMBER}(?: ?/ ?| tháng )${NUMBER}(?![\d/])${FURTHER_DAY.slice(0, -'{0,2}'.length)}{1,2}`,
    recurring,
  ),
  // 31/12 hằng năm
  rule(`(?<day>${NUMBER})/(?<month>${NUMBER}),? (?:của )?(?:${HANG}|mỗi) (?<cycle>năm)(?! học)`, recurring),
  // hằng tháng (trước ngày 20 của tháng; hằng năm, trước ngày 15/12
  rule(
    `${EVERY},? \\(?(?:${BOUND} )(?:${HOUR},? )?${ON_DAY}${NEXT_DAYS}${OF_MONTH}${FURTHER_DAY}`,
    recurring,
  ),
  // định kỳ 06 tháng (trước 20/6), năm (trước 20/12)
  rule(`${EVERY},? \\(${BOUND} (?<day>${NUMBER}) ?/ ?(?<month>${NUMBER})(?![\\d/])${FURTHER_DAY}`, recurring),
  // hằng năm, trước 30/11
  rule(
    `(?:${HANG}|mỗi) (?<cycle>năm),? ${BOUND} (?<day>${NUMBER}) ?/ ?(?<month>${NUMBER})(?![\\d/])`,
    recurring,
  ),
  // hằng tuần, trước 10 giờ 30 ngày thứ Hai
  rule(`${EVERY},? \\(?(?:${BOUND} )?${ON_WEEKDAY}`, recurring),
  // thứ Sáu hằng tuần, trước 16 giờ
  rule(`(?:${BOUND} )?${ON_WEEKDAY},? (?:của )?${EVERY}(?:,? ${TRUOC} ${HOUR})?`, recurring),
  // trước 16 giờ hằng ngày; hằng ngày, trước 16 giờ
  rule(`${BOUND} ${HOUR},? ${EVERY}`, recurring),
  rule(`${EVERY},? \\(?${BOUND} ${HOUR}(?! ?,? (?:ngày|thứ) ?\\d)`, recurring),
  // trước ngày 15 của tháng cuối quý
  rule(
    `${BOUND} ${NGAY} (?<day>${NUMBER}) (?:của )?tháng (?:cuối|thứ ba) (?:của )?(?:(?:mỗi|${HANG}) )?(?<cycle>quý)`,
    recurring,
  ),
  // trước ngày 10 của tháng kế tiếp
  rule(
    `${BOUND} ${NGAY} (?<day>${NUMBER}) (?:của )?(?<cycle>tháng) (?:kế tiếp|liền kề|tiếp theo|liền sau)`,
    recurring,
  ),
  // "báo cáo tháng gửi trước ngày 20": the report says how often it is
  rule(
    String.raw`(?=tháng )(?<=báo cáo )(?<cycle>tháng)(?! ?\d| này| sau)(?: (?!quý|năm|tuần|6 )[^ ,;.:()]{1,12}){0,10}? ${BOUND} ${NGAY} (?<day>${NUMBER})(?![\d/.-]| ?[/-] ?\d| tháng| (?:${HANG}|mỗi) )`,
    recurring,
  ),
  // trong quý II hằng năm
  rule(
    `(?:(?:trong|vào) )?quý (?<quarter>${QUARTER_NUMBER}) (?:của )?(?:${HANG}|mỗi) năm(?! học)`,
    inQuarter,
  ),
  // trước ngày 05 của tháng sau
  rule(`${BOUND} ${NGAY} (?<day>${NUMBER}) của (?<cycle>tháng) (?:sau|tới)(?! \\d|\\p{L})`, recurring),
  // trước ngày 05 tháng đầu quý sau, trước ngày 10 của tháng đầu mỗi quý
  rule(
    `${BOUND} ${NGAY} (?<day>${NUMBER}) (?:của )?tháng (?:đầu|thứ nhất)(?: tiên)? (?:của )?(?:(?:mỗi|${HANG}) )?(?<cycle>quý)(?: (?:sau|tiếp theo|kế tiếp|liền kề|liền sau))?(?! ?[\\divx]{1,3}(?!\\p{L}))`,
    recurring,
  ),
  rule(
    `(?:${BOUND} )?(?:(?<!những )ngày (?<working>làm việc )?|(?<weekday>${WEEKDAY_NAME}) )cuối(?: cùng)? (?:của )?(?:(?:mỗi|${HANG}|từng) )?(?<last>tháng|quý|tuần|năm)(?! ?\\d|\\p{L})(?:,? ${HANG} (?:tuần|tháng|quý))?`,
    lastDay,
  ),
  rule(
    `(?:từ )?${THANG} ${NUMBER} (?:cho )?đến (?:hết |cuối )?tháng ${NUMBER} (?:của )?(?:${HANG}|mỗi) năm(?! học)`,
    inMonths,
  ),
  rule(
    `(?:(?:vào|${TRUOC}|trong) )?${THANG} ${NUMBER}(?:(?:,| và) (?:tháng )?${NUMBER}){0,5} (?:của )?(?:${HANG}|mỗi) năm(?! học)`,
    inMonths,
  ),
  rule(
    `(?:vào (?:tất cả )?(?:các|mỗi)|mỗi) ${WEEKDAYS_OF_EVERY}(?: (?:đầu|trong) tuần)?${NO_DATE}`,
    onWeekdays,
  ),
  // 02 lần/tuần vào thứ Tư và Chủ nhật; hai buổi một tuần (thứ Ba, thứ Sáu)
  rule(
    `(?=(?:vào|các|từ|buổi|ngày|sáng|chiều|tối|thứ|chủ) )(?<=(?:/ ?|(?:một|mỗi|1|01) )tuần(?:,|:)? ?\\(?)(?:vào |từ )?(?:(?:các )?(?:buổi |ngày )?)?${WEEKDAYS_OF_EVERY}(?: (?:hằng|hàng|trong) tuần)?${NO_DATE}`,
    onWeekdays,
  ),
  // từ thứ Hai đến thứ Sáu: every such day, where no date is told
  rule(
    `(?:từ )?(?:sáng |chiều )?${WEEKDAY_NAME} (?:đến|tới)(?: hết)? (?:ngày |sáng |chiều )?${WEEKDAY_NAME}(?: (?:hằng|hàng|trong) tuần)(?!\\p{L})${NO_DATE}`,
    onWeekdays,
  ),
  // sáng thứ Hai đầu tuần
  rule(`(?:vào )?(?:(?:tất cả )?các )?${WEEKDAYS_OF_EVERY} đầu tuần${NO_DATE}`, onWeekdays),
];

/** What is done anew each time: "báo cáo theo quý", and no plan that is parted by months. */
const DONE_EACH_TIME =
  '(?:báo cáo|gửi|công khai|công bố|kiểm tra|giám sát|sơ kết|đánh giá|họp|giao ban|đối chiếu|cập nhật|quyết toán|thanh toán|thu|nộp|đóng|chi trả|trả|khảo sát|bình xét|luân chuyển|xếp loại)';
const PARTED_BY =
  '(?:kế hoạch|tiến độ|lịch|chỉ tiêu|biểu|phân kỳ|lộ trình|phân bổ|chia|cụ thể|chi tiết|nhiệm vụ|dự toán|số liệu|danh mục)';

export const RECURRING_RULES: readonly Rule[] = [
  // "báo cáo vào tuần cuối tháng": of each month.
  rule(String.raw`vào (?:tuần|ngày) (?:đầu|cuối)(?: của)? tháng(?=$|[,;.)])`, () => ({
    kind: 'recurring',
    rrule: 'FREQ=MONTHLY',
  })),
  rule(`(?:(?:vào )?(?:đầu|cuối) )?${EVERY}`, recurring),
  // "đưa tin ít nhất 60 phút/lần" is how long each time.
  rule(
    `(?<!(?:ít nhất|tối thiểu|tối đa|không quá|khoảng|kéo dài|thời lượng) )(?:định kỳ,? )?${EACH_HOUR}`,
    recurring,
  ),
  rule(
    String.raw`(?=theo )(?<=(?<!\p{L})${DONE_EACH_TIME}(?: [^ ,;.:()]{1,12}){0,10} )(?<!(?<!\p{L})${PARTED_BY}(?: [^ ,;.:()]{1,12}){0,3} )theo (?:từng )?(?<cycle>ngày|tuần|tháng|quý|học k[ỳì])(?=$|[;.)]| hoặc )`,
    recurring,
  ),
];

/** The day of a cycle that is told first, after the work: "hằng tháng tổng hợp …, báo cáo Sở trước ngày 20". */
const DAY_AFTER_WORK = expression(
  /(?:^|\s)(?:trước|vào|chậm nhất(?: là)?(?: vào)?) ngày (\d{1,2})(?=$|[,;.)]| để | hoặc )/u,
);
/** "hằng tuần gửi báo cáo trước 16 giờ thứ Sáu". */
const WEEKDAY_AFTER_WORK = new RegExp(
  String.raw`(?:^|\s)(?:trước|vào|chậm nhất(?: là)?(?: vào)?) (?:${HOUR},? )?(?:ngày |sáng |chiều )?(${WEEKDAY_NAME})(?=$|[,;.)]| để | hoặc )`,
  'u',
);

/** "mỗi tuần 02 buổi (thứ Bảy, Chủ nhật)": the days of each, right after how often. */
const WEEKDAYS_NEXT = new RegExp(
  String.raw`^\s\d{1,2} (?:buổi|lần|tiết|giờ|ca|tin|bài|cuộc)(?: \p{L}{1,8}){0,2},? \(?(?:vào )?(?:các )?(${WEEKDAYS_OF_EVERY})${NO_DATE}`.replaceAll(
    ' ',
    String.raw`\s`,
  ),
  'u',
);

/** The rule of a cycle with the day that `rest`, what follows it in its clause, tells of it. */
export function withDayAfterWork(rrule: string, rest: string): string {
  if (rrule === 'FREQ=MONTHLY') {
    const day = Number(DAY_AFTER_WORK.exec(rest)?.[1] ?? 0);
    return day >= 1 && day <= 31 ? `${rrule};BYMONTHDAY=${day}` : rrule;
  }
  if (rrule !== 'FREQ=WEEKLY') return rrule;
  return rrule + daysOfWeek((WEEKDAYS_NEXT.exec(rest) ?? WEEKDAY_AFTER_WORK.exec(rest))?.[1] ?? '');
}
