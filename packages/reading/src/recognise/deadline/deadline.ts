import type { Deadline, DeadlineBound, DeadlineUnit } from '../../reading.ts';
import { type Opener, Openers } from '../../vietnamese/openers.ts';
import type { Found, Passage, Recogniser } from '../recogniser.ts';
import { edtf, quarterNumber } from './dates.ts';

/** A deadline as written: a date may lack its year, which the document's date completes. */
export type WrittenDeadline =
  | Exclude<Deadline, { kind: 'date' }>
  | {
      readonly kind: 'date';
      readonly date: string | null;
      readonly bound: DeadlineBound;
      readonly day: number | null;
      readonly month: number | null;
    };

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  /** Syllables that what it finds may begin with: it is tried only where one of them stands. */
  readonly opens: readonly string[];
  readonly pattern: RegExp;
  readonly read: (groups: Groups, written: string) => WrittenDeadline | null;
}

const DAY = String.raw`(?:ngày\s)?(?<day>\d{1,2})\s?(?:[/.-]|\stháng\s)\s?(?<month>\d{1,2})(?:\s?(?:[/.-]|,?\s?năm\s)\s?(?<year>\d{4}))?(?![\d/])`;
const MONTH = String.raw`tháng\s(?<month>\d{1,2})(?:\s?(?:[/.-]|,?\s?năm\s)\s?(?<year>\d{4}))?(?![\d/])`;
const QUARTER = String.raw`quý\s(?<quarter>iv|i{1,3}|[1-4])(?:\s?(?:[/.-]|,?\s?năm\s)\s?(?<year>\d{4}))?(?![\p{L}\d])`;
const YEAR = String.raw`năm\s(?<year>\d{4})(?!\s?[-–/]\s?\d)`;
const BEFORE = String.raw`(?<before>(?:xong\s|hoàn thành\s|muộn nhất\s|chậm nhất\s|đến\s|là\s)?trước)`;
const BY = String.raw`(?<by>(?:(?:chậm|muộn) nhất(?:\slà)?(?:\s(?:đến|vào|trong))?(?:\s(?:hết|cuối))?|hạn (?:cuối|chót)(?:\s(?:là|đến))?|đến hết|hết|xong trong|hoàn thành (?:trong|vào|xong)|cho đến|đến|xong|(?:ngay\s)?trong|cuối|vào cuối))`;
const EDGE = String.raw`(?<![\p{L}\p{N}])`;
/** "trước 16 giờ 00 ngày …", "17h00, ngày": the hour is kept in what is written only. */
const HOUR = String.raw`(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{2})?(?:\sphút)?,?\s(?:thứ\s\p{L}{2,4},?\s)?)?`;

const rule = (opens: string, pattern: string, read: Rule['read']): Rule => ({
  opens: opens.split(' '),
  pattern: new RegExp(EDGE + pattern, 'uy'),
  read,
});

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function dated(groups: Groups, bound: DeadlineBound): WrittenDeadline | null {
  const quarter = groups['quarter'] === undefined ? null : quarterNumber(groups['quarter']);
  const day = number(groups['day']);
  const month = quarter === null ? number(groups['month']) : quarter * 3;
  const year = number(groups['year']);
  if (year === null && month === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  const date = edtf({ day, month, year });
  if (year !== null && date === null) return null;
  return { kind: 'date', date, bound, day, month };
}

const bounded = (groups: Groups): WrittenDeadline | null =>
  dated(groups, groups['before'] === undefined ? 'by' : 'before');

const UNITS: readonly (readonly [RegExp, DeadlineUnit])[] = [
  [/^ngày làm việc/u, 'working-day'],
  [/^ngày/u, 'day'],
  [/^tuần/u, 'week'],
  [/^tháng/u, 'month'],
  [/^(?:giờ|h|tiếng)/u, 'hour'],
];

const relative = (groups: Groups, written: string): WrittenDeadline | null => {
  const unit = UNITS.find(([pattern]) => pattern.test(groups['unit'] ?? ''))?.[1];
  const amount = number(groups['amount']);
  return unit && amount !== null ? { kind: 'relative', text: written, amount, unit } : null;
};

/** Days of the week as RFC 5545 writes them. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  ba: 'TU',
  tư: 'WE',
  năm: 'TH',
  sáu: 'FR',
  bảy: 'SA',
  '2': 'MO',
  '3': 'TU',
  '4': 'WE',
  '5': 'TH',
  '6': 'FR',
  '7': 'SA',
};

const CYCLES: Readonly<Record<string, string>> = {
  ngày: 'FREQ=DAILY',
  tuần: 'FREQ=WEEKLY',
  tháng: 'FREQ=MONTHLY',
  quý: 'FREQ=MONTHLY;INTERVAL=3',
  năm: 'FREQ=YEARLY',
};

function cycle(groups: Groups): string | null {
  if (groups['half'] !== undefined || groups['half2'] !== undefined) return 'FREQ=MONTHLY;INTERVAL=6';
  const every = groups['cycle'];
  return every === undefined ? null : (CYCLES[every] ?? null);
}

const recurring = (groups: Groups): WrittenDeadline | null => {
  let rrule = cycle(groups);
  if (rrule === null) return null;
  const weekday = groups['weekday'] === undefined ? undefined : WEEKDAYS[groups['weekday']];
  if (rrule === 'FREQ=WEEKLY' && weekday !== undefined) rrule += `;BYDAY=${weekday}`;
  const day = number(groups['day']);
  const month = number(groups['month']);
  if (rrule === 'FREQ=YEARLY' && month !== null && month >= 1 && month <= 12) rrule += `;BYMONTH=${month}`;
  if (/MONTHLY|BYMONTH=/u.test(rrule) && day !== null && day >= 1 && day <= 31) rrule += `;BYMONTHDAY=${day}`;
  return { kind: 'recurring', rrule };
};

const EVERY = String.raw`(?:(?:hằng|hàng|mỗi|từng)\s(?<cycle>ngày|tuần|tháng|quý|năm)(?!\shọc|\s\d)|(?<half>06 tháng|6 tháng|sáu tháng)(?:\s(?:một|1|01)\slần|,\s(?:(?:hằng|hàng|cuối|1|01|một)\s)?năm|\/lần)|(?:hằng|hàng|mỗi)\s(?<half2>6 tháng|06 tháng))`;
const FROM_TO = String.raw`từ\s(?:ngày\s)?(?<d1>\d{1,2})(?:\s?(?:[/.-]|\stháng\s)\s?(?<m1>\d{1,2})(?:\s?(?:[/.-]|\snăm\s)\s?(?<y1>\d{4}))?)?(?:\s(?:cho\s)?đến(?:\shết)?|\s?[-–])\s(?:ngày\s)?(?<d2>\d{1,2})\s?(?:[/.-]|\stháng\s)\s?(?<m2>\d{1,2})\s?(?:[/.-]|\snăm\s)\s?(?<y2>\d{4})`;
const MONTH_TO_MONTH = String.raw`từ\stháng\s(?<m1>\d{1,2})(?:\s?(?:[/.-]|\snăm\s)\s?(?<y1>\d{4}))?\s(?:cho\s)?đến(?:\shết)?\stháng\s(?<m2>\d{1,2})\s?(?:[/.-]|\snăm\s)\s?(?<y2>\d{4})`;

const period = (groups: Groups): WrittenDeadline | null => {
  const year = number(groups['y2']);
  const month = number(groups['m2']);
  const to = edtf({ day: number(groups['d2']), month, year });
  const from = edtf({
    day: number(groups['d1']),
    month: number(groups['m1']) ?? month,
    year: number(groups['y1']) ?? year,
  });
  return from && to ? { kind: 'period', from, to } : null;
};

const event = (_: Groups, written: string): WrittenDeadline => ({ kind: 'event', text: written });
const soon = (_: Groups, written: string): WrittenDeadline => ({ kind: 'soon', text: written });

const AMOUNT = String.raw`(?<amount>\d{1,3})(?:\s?\([^)]{1,20}\))?\s?(?<unit>ngày làm việc|ngày|tuần|tháng|giờ|h|tiếng)(?![\p{L}\d])`;

/** In the order of the kinds: of several, the first kind counts. */
const RULES: readonly Rule[] = [
  // A cycle with its day is recurring, whatever date it looks like.
  rule(
    'trước chậm vào từ là ngày',
    String.raw`(?:trước\s|chậm nhất\s|vào\s|từ\s)?(?:là\s)?(?:ngày\s|ngày mùng\s)(?<day>\d{1,2})(?:\s?(?:[/-]|\stháng\s)\s?(?<month>\d{1,2}))?\s(?:của\s)?(?:${EVERY})`,
    recurring,
  ),
  rule(
    'hằng hàng mỗi từng 06 6 sáu',
    String.raw`(?:${EVERY}),?\s\(?(?:trước|vào|chậm nhất|xong trước)\s${HOUR}(?:là\s)?ngày\s(?<day>\d{1,2})(?:\s?(?:[/-]|\stháng\s)\s?(?<month>\d{1,2}))?(?![\d/])`,
    recurring,
  ),
  rule(
    'hằng hàng mỗi từng 06 6 sáu',
    String.raw`(?:${EVERY}),?\s(?:trước|vào|chậm nhất|xong trước)?\s?(?:là\s)?${HOUR}(?:ngày\s)?thứ\s(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])`,
    recurring,
  ),
  rule(
    'trước vào chậm',
    String.raw`(?:trước|vào|chậm nhất)\s${HOUR}(?:ngày\s|sáng\s|chiều\s)?thứ\s(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])\s(?:${EVERY})`,
    recurring,
  ),
  rule(
    'trước vào chậm',
    String.raw`(?:trước|vào|chậm nhất)\s(?:là\s)?ngày\s(?<day>\d{1,2})\s(?:của\s)?tháng\s(?:cuối|thứ ba)\s(?:của\s)?(?:mỗi\s|hằng\s|hàng\s)?(?<cycle>quý)`,
    recurring,
  ),
  rule('từ', FROM_TO, period),
  rule('từ', MONTH_TO_MONTH, period),
  rule(
    'trước là chậm muộn hạn đến hết xong hoàn cho ngay trong cuối vào',
    String.raw`(?:${BEFORE}|${BY})\s${HOUR}(?:${DAY}|${MONTH}|${QUARTER})`,
    bounded,
  ),
  rule(
    'trước là xong hoàn chậm muộn đến',
    String.raw`(?:${BEFORE}|(?<by>xong trong|hoàn thành (?:trong|đến hết)|(?:chậm|muộn) nhất(?:\strong|\sđến|\svào)?(?:\shết|\scuối)?))\s${YEAR}`,
    bounded,
  ),
  rule(
    'phấn đến trước trong',
    String.raw`(?<=^|[,;(]\s?|\sphấn đấu\s)(?<by>(?:phấn đấu\s)?đến(?: hết| cuối)?|trước mắt đến hết|trong)\s${YEAR}`,
    bounded,
  ),
  rule('trong', String.raw`(?<by>trong)\s${YEAR}(?=$|[,;.)])`, bounded),
  rule(
    'đến',
    String.raw`(?=đến\s(?:hết\s|cuối\s)?năm)(?<=(?:mục tiêu|chỉ tiêu)(?:\s\p{L}{1,8}){0,3}\s)(?<by>đến(?: hết| cuối)?)\s${YEAR}`,
    bounded,
  ),
  rule(
    'thời hạn',
    String.raw`(?:thời gian|thời hạn|hạn)(?:\s(?:hoàn thành|thực hiện|báo cáo|gửi|nộp))?\s?(?::|là)?\s(?:ngày\s|trong\s)?(?:${DAY}|${MONTH}|${QUARTER})`,
    bounded,
  ),
  rule('kể từ', String.raw`(?:kể\s)?từ\s${HOUR}(?:${DAY}|${MONTH})`, (groups) => dated(groups, 'from')),
  rule(
    'vào lúc',
    String.raw`(?:vào|lúc)\s(?:sáng\s|chiều\s|tối\s)?${HOUR}ngày\s(?<day>\d{1,2})\s?(?:[/.-]|\stháng\s)\s?(?<month>\d{1,2})(?:\s?(?:[/.-]|,?\s?năm\s)\s?(?<year>\d{4}))?(?![\d/])`,
    (groups) => dated(groups, 'on'),
  ),
  rule(
    'ngày',
    String.raw`(?<!(?:họp|nghị|báo|bản|số|niệm|từ|lễ|trình|định|hành|đề|luận|\d|thư)\s)ngày\s(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}))?(?=$|\stại\s)`,
    (groups) => dated(groups, 'on'),
  ),
  rule('hằng hàng mỗi từng 06 6 sáu', EVERY, recurring),
  rule('định', String.raw`định kỳ\s(?:06|6|sáu)\stháng(?!\s\d)`, () => ({
    kind: 'recurring',
    rrule: 'FREQ=MONTHLY;INTERVAL=6',
  })),
  rule('định', String.raw`định kỳ\s(?<cycle>tuần|tháng|quý|năm)(?!\s\d|\shọc)`, recurring),
  rule(
    'trong quá chậm ít không tối muộn sau',
    String.raw`(?:trong(?:\s(?:vòng|thời hạn|thời gian))?|quá|chậm nhất(?:\slà)?(?:\s(?:sau|trong))?|ít nhất|không quá|tối đa|muộn nhất(?:\ssau)?|sau)\s${AMOUNT}(?:\s(?:kể\s)?(?:từ|sau)\s(?:khi|ngày)[^,;.()]{0,120})?`,
    relative,
  ),
];

/** Time told by something that happens. */
const EVENT_RULES: readonly Rule[] = [
  rule('sau', String.raw`(?=sau\skhi)(?<=^(?:[^,]{0,20},\s)?)sau\skhi\s[^,;()]{2,140}(?=,)`, event),
  rule(
    'trước',
    String.raw`trước\skhi\s(?=(?:các|ubnd|ủy ban|sở|phòng|bộ|chính phủ|quốc hội|trường|huyện|tỉnh|hội nghị|năm học|học sinh|đoàn|hđnd)\s)[^;.()]{2,140}`,
    event,
  ),
  rule('cho đến', String.raw`(?:cho\s)?đến khi\s[^,;.()]{2,120}`, event),
  rule('ngay từ', String.raw`(?:ngay\s)?từ\sđầu\s(?:năm học|học kỳ|năm|tháng|quý)`, event),
  rule('ngay', String.raw`(?:ngay\s)sau\skhi\s[^,;.()]{2,120}`, event),
  rule(
    'ngay',
    String.raw`(?:ngay\s)sau\s(?:hội nghị|cuộc họp|buổi làm việc|kỳ nghỉ|đợt)[^,;.()]{0,60}`,
    event,
  ),
  rule('trước', String.raw`trước,\strong\svà\ssau\s(?:khi\s)?[^,;.()]{2,80}`, event),
  rule('trong', String.raw`trong\sthời\sgian\s(?:chưa|chờ|đang)\s[^,;.()]{2,100}`, event),
  rule('trước', String.raw`trước\sthềm\s[^,;.()]{2,60}`, event),
  rule(
    'trước',
    String.raw`trước\s(?:năm học mới|khai giảng|lễ khai giảng|ngày khai giảng|mùa mưa(?: bão)?|kỳ thi[^,;.()]{0,60}|tết[^,;.()]{0,40})`,
    event,
  ),
];

const SOON_RULES: readonly Rule[] = [
  rule('sớm', String.raw`(?<=(?:^|phải\s|cần\s|yêu cầu\s|đề nghị\s|[,;]\s))sớm(?=\s(?!muộn|nhất|hôm))`, soon),
  rule('trong', String.raw`trong\sthời\sgian\s(?:sớm|ngắn)\snhất`, soon),
  rule('sớm nhanh', String.raw`(?:sớm|nhanh)\snhất(?:\scó\sthể)?`, soon),
  rule('khẩn', String.raw`khẩn\strương`, soon),
  rule(
    'ngay',
    String.raw`(?<=\s)ngay(?=$|[\s,;.])(?!\s(?:từ|trong|tại|cả|khi|sau|trước|thẳng|lập|lúc|đầu|bên|trên|dưới|ở|ngắn))`,
    soon,
  ),
  rule(
    'ngay lập trong hỏa khẩn',
    String.raw`ngay\slập\stức|lập\stức|ngay\slúc\snày|trong\sngày\shôm\snay|hỏa\stốc|khẩn\scấp`,
    soon,
  ),
];

/** A name of a plan, a school year, a stage: its time is no deadline. */
const ATTRIBUTE_BEFORE =
  /(?:giai đoạn|năm học|nhiệm kỳ|khóa|định hướng|tầm nhìn|thi đua|dự toán) (?:[^,;.]{0,12} )?$/u;

const ALL: readonly Rule[] = [...RULES, ...EVENT_RULES, ...SOON_RULES];

/** For each syllable that a deadline may begin with, which of all rules begin with it. */
const OPENERS = new Openers<Uint8Array>(
  [...new Set(ALL.flatMap(({ opens }) => opens))].map((syllable) => [
    syllable,
    Uint8Array.from(ALL, ({ opens }) => (opens.includes(syllable) ? 1 : 0)),
  ]),
);

/** Stretches that are taken, in order, none overlapping. */
class Taken {
  readonly found: Found<WrittenDeadline>[] = [];

  /** Where a stretch from `start` on belongs among those taken. */
  #place(start: number): number {
    let from = 0;
    let to = this.found.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.found[middle]?.end ?? 0) <= start) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  isFree(start: number, end: number): boolean {
    const next = this.found[this.#place(start)];
    return next === undefined || end <= next.start;
  }

  add(one: Found<WrittenDeadline>): void {
    this.found.splice(this.#place(one.start), 0, one);
  }
}

function find(i: number, openers: readonly Opener<Uint8Array>[], passage: Passage, taken: Taken): void {
  const one = ALL[i];
  let from = 0;
  for (const { at, value: beginning } of openers) {
    if (one === undefined || beginning[i] === 0 || at < from) continue;
    one.pattern.lastIndex = at;
    const match = one.pattern.exec(passage.folded);
    if (!match) continue;
    from = at + match[0].length;
    const end = at + match[0].trimEnd().length;
    if (!taken.isFree(at, end)) continue;
    const value = one.read(match.groups ?? {}, passage.text.slice(at, end));
    if (value) taken.add({ start: at, end, value });
  }
}

/** "hằng năm" after "kế hoạch … và" tells what plan is meant, not when to act. */
function isAttribute({ folded }: Passage, found: Found<WrittenDeadline>): boolean {
  const before = folded.slice(Math.max(0, found.start - 40), found.start);
  if (found.value.kind === 'recurring') {
    return /(?:kế hoạch|nghị quyết|\d năm|chương trình|dự toán)(?: và| hoặc)? $/u.test(before);
  }
  if (found.value.kind === 'soon')
    return /(?:^|\s)(?:để|nhằm|tình huống|trường hợp|tình trạng) $/u.test(before);
  return /^(?:trong|đến|cuối|hết|cho đến)/u.test(folded.slice(found.start)) && ATTRIBUTE_BEFORE.test(before);
}

export const deadlineRecogniser: Recogniser<WrittenDeadline> = {
  name: 'deadline',
  find(passage: Passage): Found<WrittenDeadline>[] {
    const openers = OPENERS.find(passage.folded);
    if (openers.length === 0) return [];
    const taken = new Taken();
    for (let i = 0; i < ALL.length; i++) find(i, openers, passage, taken);
    return taken.found.filter((one) => !isAttribute(passage, one));
  },
};

/** Every rule with the syllables that it is tried at, for the check that none is missing. */
export const DEADLINE_RULES: readonly Pick<Rule, 'opens' | 'pattern'>[] = ALL;

/** Every pattern of this recogniser, for the check that they are linear. */
export const DEADLINE_PATTERNS: readonly RegExp[] = ALL.map(({ pattern }) => pattern);
