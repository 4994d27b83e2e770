import type { DeadlineBound } from '../../reading.ts';
import { isPossible, quarterNumber, type WrittenDate } from './dates.ts';
import {
  BEFORE,
  BY,
  CHAM_NHAT,
  DAY,
  HALF_YEAR,
  HOUR,
  MONTH,
  NAMED_DAY,
  NUMBER,
  PART_OF_MONTH,
  QUARTER,
  QUARTER_NUMBER,
  SEPARATOR,
  THIS_MONTH,
  THIS_YEAR,
  TRUOC,
  WEEKDAY_NAME,
  WHEN,
  YEAR,
} from './grammar.ts';
import { NUMERAL, numberOf } from './numerals.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

/** "2023", "23", "2O23". */
export function yearOf(written: string | undefined): number | null {
  const year = numberOf(written);
  return year !== null && year < 100 ? 2000 + year : year;
}

function monthOf(groups: Groups, bound: DeadlineBound): WrittenDate['month'] {
  const { counted, half, month, quarter } = groups;
  if (counted !== undefined) return counted === 'này' ? 'this' : 'next';
  if (half !== undefined) return half === 'đầu' ? 6 : 12;
  if (quarter === undefined) return numberOf(month);
  const n = quarterNumber(quarter);
  // A quarter is its last month; what must be done before it must be done before its first.
  return n && (bound === 'before' ? n * 3 - 2 : n * 3);
}

function dated(groups: Groups, bound: DeadlineBound): WrittenDeadline | null {
  const month = monthOf(groups, bound);
  const on = { day: numberOf(groups['day']), month, year: yearOf(groups['year']) };
  const unread = month === null && (groups['month'] !== undefined || groups['quarter'] !== undefined);
  return unread || !isPossible(on) ? null : { kind: 'date', on, bound };
}

const bounded = (groups: Groups): WrittenDeadline | null =>
  dated(groups, groups['before'] === undefined ? 'by' : 'before');
const by = (groups: Groups): WrittenDeadline | null => dated(groups, 'by');
const on = (groups: Groups): WrittenDeadline | null => dated(groups, 'on');
const from = (groups: Groups): WrittenDeadline | null => dated(groups, 'from');

/** What a day, a month, a quarter or a half-year is written as. */
const SOME_DAY = `(?:${DAY}|(?:${PART_OF_MONTH} )?${MONTH}|${QUARTER}|${HALF_YEAR}|${THIS_MONTH})`;

/** Work that is asked for from some year on, or over some days. */
const TAKEN_UP = '(?:áp dụng|thực hiện|triển khai|sử dụng|vận hành|tổ chức|dừng|chấm dứt|chuyển sang)';

/** Words between "thời hạn" and its date. */
const LABELLED =
  '(?:hoàn thành|thực hiện|triển khai|báo cáo|gửi|nộp|trình|xử lý|đăng ký|giải quyết|trả lời|hồ sơ|kết quả|về|nhận|góp ý|cuối cùng|cuối|chót)';

/** What happens on one day. */
export const HELD =
  '(?:(?<!để |thay cho |bù cho )nghỉ|đi làm|làm bù|làm việc bù|dạy bù|học bù|tổ chức|khai mạc|khai giảng|bế giảng|tựu trường|diễn ra|khám|tổng duyệt|khởi công|khánh thành|nghỉ học|ra quân|tiến hành|tập trung|có mặt)';

/** What is handed in, to somebody. */
const HANDED_IN = String.raw`(?:nộp|gửi)(?: \p{L}{1,9}){0,8} (?:về|cho|lên|tới)(?: [\p{L}&.-]{1,9}){1,9}`;

/** Whoever acts, right after the day that a clause opens with. */
const WHOEVER =
  '(?:các|phòng|sở|ubnd|ủy ban|ban|trường|nhà trường|hội đồng|đoàn|công an|trạm|tổ chức|khai mạc|họp|công bố|tập trung)';

/** What a year tells apart: "kế hoạch năm 2027 đạt 100%". */
const OF_ITS_YEAR =
  '(?:kế hoạch|chỉ tiêu|dự toán|nhiệm vụ|ngân sách|vốn|so với|với|của|báo cáo|chương trình|đề án|kết quả|đợt|từ|trong|đến|khóa|tốt nghiệp|tuyển sinh|đầu|cuối|và)';

/** What bears a date of its own: "theo Kế hoạch ngày 05/9". */
export const OF_PAPER =
  '(?:công văn|kế hoạch|quyết định|chỉ thị|thông báo|kết luận|nghị quyết|văn bản|hướng dẫn|tờ trình|báo cáo|giấy mời|biên bản|hợp đồng|chào mừng|kỷ niệm|nhân|mừng)';

/** Of these an hour is no time by itself. */
const TIMED = '(?:từ|sau|khoảng|qua|hơn|hồi|lúc|đến|tới|trước|xảy ra|diễn ra|đã|và|mỗi)';

/** What is done in a later year than the work before it: "sơ kết trong năm 2028 và tổng kết trong năm 2030". */
const NEXT_STEP =
  '(?:sơ kết|tổng kết|hoàn thành|báo cáo|bàn giao|nghiệm thu|quyết toán|đưa vào|nhân rộng|triển khai|công bố|trình|đánh giá)';

/** What may stand in the brackets before the time of the work: "(dự kiến tháng 5/2026)", "(quý III/2026, quý I/2027)". */
const IN_BRACKETS = String.raw`\((?:(?:dự kiến|hoàn thành|thực hiện|xong|thời gian:?|trong|vào|khoảng|cả|suốt) ){0,2}(?:(?:quý|tháng) [^ (),]{1,8}(?: năm \d{4})?(?:,| và) )?`;
/** What is of a quarter: "báo cáo kết quả công tác quý II, III/2026". */
const OF_PERIOD =
  '(?:báo cáo|kết quả|số liệu|tình hình|công tác|nhiệm vụ|kế hoạch|kinh phí|dự toán|lương|thu|chi|đánh giá|chương trình|họp|phiên|hội nghị|tháng|chỉ tiêu|thi đua)';
/** And after it. */
const KEPT_UP =
  '(?:(?:,| và) (?:thường xuyên|duy trì|kiện toàn|bổ sung|hằng năm|hàng năm|các năm|những năm)[^()]{0,40})';
/** Days that are kept each year. */
const OF_FEAST =
  '(?:ngày|lễ|tết|dịp|chào mừng|kỷ niệm|hưởng ứng|thành lập|truyền thống|quốc khánh|giỗ|nhân|(?<!(?:vệ|học|thí) )sinh|mất)';
/** A meeting or paper has such a time of its own. */
const OF_MEETING =
  '(?:kỳ họp|phiên họp|cuộc họp|giao ban|hội nghị|đại hội|kỳ thi|kỳ báo cáo|đợt|khóa|theo|tại(?! (?:ít nhất|các) )|từ|số|kết quả|đánh giá)';

export const DATE_RULES: readonly Rule[] = [
  rule(`(?:${BEFORE}|${BY}) ${WHEN}${SOME_DAY}`, bounded),
  rule(
    `(?:${BEFORE}|(?<by>${[
      '(?:xong|hoàn thành)(?: (?:trong|vào|đến hết))?',
      `${CHAM_NHAT}(?: là)?(?: (?:trong|đến|vào))?(?: (?:hết|cuối))?`,
      '(?:từ nay )?(?:cho )?(?:đến|tới) (?:hết|cuối)',
      'từ nay (?:cho )?(?:đến|tới)',
      'ngay trong',
      `(?:(?:vào|${TRUOC}) |(?<=phấn đấu ))cuối`,
    ].join('|')})) ${YEAR}`,
    bounded,
  ),
  // "trước ngày khai giảng 05/9/2026", "trước lễ khánh thành (ngày 19/8)": the day of what it is done before.
  rule(
    String.raw`(?<before>${TRUOC}) (?:ngày|dịp|lễ|kỳ thi)(?: (?!theo |tại |của |số |từ |đến )\p{L}{1,9}){1,5},? \(?${DAY}\)?`,
    bounded,
  ),
  // "trước dịp 02/9"
  rule(`(?<before>${TRUOC}) dịp (?:lễ |tết |nghỉ lễ ){0,2}${DAY}`, bounded),
  // At the head of a clause a year is when; inside one it may be part of a name.
  rule(`(?<=^|[,;(] ?|(?:^| )phấn đấu )(?<by>(?:phấn đấu )?đến|hết|trước mắt đến hết|trong) ${YEAR}`, by),
  // "Đến 2030, có ít nhất 70% …": a figure that can be nothing but a year.
  rule(
    String.raw`(?<=^|[;.] |phấn đấu )(?:phấn đấu )?(?<by>đến|hết) (?<year>20\d\d)(?=, | (?:có|đạt|phấn đấu|hoàn thành|ít nhất|tối thiểu|trên|100) )`,
    by,
  ),
  // "Năm 2026, xây dựng …"
  rule(
    `(?<=^|[;.] )(?=năm [12])${YEAR}(?=, | (?:phấn đấu|hoàn thành|triển khai|thực hiện|xây dựng|tổ chức|đầu tư|lắp đặt|mở rộng|số hóa|nâng|có (?:ít nhất|trên|tối thiểu)) )`,
    by,
  ),
  // "Cuối năm 2026, tỷ lệ … đạt 92%"
  rule(`(?<=^|[;.] )(?:vào )?(?:cuối|đầu|giữa) ${YEAR}(?=, | (?!so |và |đến )\\p{L})`, by),
  rule(`(?<=(?:^|[;.] )phấn đấu )(?=năm [12])${YEAR}`, by),
  // "Tuần đầu tháng 10/2026, …"
  rule(`(?<=^|[;.] )${PART_OF_MONTH} ${MONTH}(?=, )`, by),
  rule(`(?<by>trong) ${YEAR}(?=$|[,;.)]| và ${NEXT_STEP} )`, by),
  // "giảm 10% số vụ đến năm 2027": the year of a share that is to be reached.
  rule(String.raw`(?=đến năm)(?<=%(?: [^%;.:]{1,100})? )(?<by>đến) ${YEAR}`, by),
  rule(
    String.raw`(?=đến 20)(?<=(?:mục tiêu|chỉ tiêu)(?: \p{L}{1,8}){0,3} )(?<by>đến) (?<year>20\d\d)(?=\s?:?$)`,
    by,
  ),
  rule(String.raw`(?=đến năm)(?<=(?:mục tiêu|chỉ tiêu)(?: \p{L}{1,8}){0,3} )(?<by>đến) ${YEAR}`, by),
  rule(
    `(?:(?:từ nay )?(?:cho )?(?:đến|tới) (?:hết|cuối)|${TRUOC} cuối|${CHAM_NHAT}(?: là)?(?: (?:đến|vào|trong))? cuối|(?:hoàn thành|xong) (?:trong|vào cuối)|(?:ngay )?trong(?= năm n)) ${THIS_YEAR}`,
    by,
  ),
  rule(
    `(?:thời gian|thời hạn|hạn)(?: ${LABELLED}){0,4} ?(?::|là(?: vào)?) ?(?:trong |vào )?${WHEN}(?:${SOME_DAY}|${YEAR})`,
    by,
  ),
  rule(
    `(?=tiến độ|thời điểm|lộ trình|mốc|ngày hoàn thành|hoàn thành ?:|xong ?:)(?<=[(;,] ?)(?:(?:tiến độ|thời điểm|lộ trình|mốc)(?: (?:thời gian|hoàn thành|thực hiện)){0,2}|(?:ngày )?hoàn thành|xong) ?: ?${WHEN}(?:${SOME_DAY}|${YEAR})`,
    by,
  ),
  rule(
    `(?<!(?:trễ|quá|đúng|còn|hết|gia|kỳ|đáo) )(?:thời gian|thời hạn|hạn)(?: ${LABELLED}){0,4} ${WHEN}${DAY}`,
    by,
  ),
  rule(
    String.raw`(?:(?:kể|bắt đầu) )?từ ${WHEN}(?:${DAY}|(?:${PART_OF_MONTH} )?${MONTH})(?! (?:cho )?đến (?:nay|\d))`,
    from,
  ),
  rule(
    String.raw`(?:(?:kể|bắt đầu) từ|(?=từ năm)(?<=${TAKEN_UP}(?: \p{L}{1,8}){0,8} )từ) ${YEAR}(?! (?:cho )?đến )`,
    from,
  ),
  // "Từ năm 2027, các trường …"
  rule(`(?<=^|[;.] )(?=từ năm)từ ${YEAR}(?=, )`, from),
  // "Sau ngày 12/9/2026, …": when the work of the clause begins.
  rule(`(?<=^|[;.] )sau ${WHEN}${DAY}(?=,)`, from),
  rule(`(?:vào lúc|vào|lúc) ${WHEN}(?:ngày ${HOUR},? )?${NAMED_DAY}`, on),
  // "làm việc với các xã 8 giờ 30 ngày 12/5", and no other word before the hour.
  rule(
    `(?=\\d{1,2} ?(?:giờ|h))(?<=\\p{L}{2,9}:? )(?<!(?:${OF_PAPER}|${TIMED}) )${HOUR},? (?:sáng |chiều |tối )?${NAMED_DAY}`,
    on,
  ),
  // "Ngày 16/9, các trường nộp hồ sơ", "Sáng 16/9: …": the day that a clause opens with.
  rule(
    String.raw`(?<=^(?:theo [^,;.]{2,40}, )?|[;.] )(?:(?:sáng|chiều|tối)(?: ngày)? |(?=ngày ))${DAY}(?=,|:| ${WHOEVER} )`,
    on,
  ),
  // "tổ chức lễ ra quân (dự kiến sáng 01/6/2026)"
  rule(`dự kiến (?:vào )?${WHEN}${DAY}`, on),
  rule(`vào dịp ${DAY}`, on),
  // "khánh thành dịp 30/4/2027", "hoàn thành đúng dịp kỷ niệm 02/9/2027"
  rule(
    String.raw`(?=(?:vào |đúng )?dịp )(?<=(?:hoàn thành|khánh thành|khởi công|thông xe|ra mắt|khai trương|vào (?:sử dụng|khai thác|hoạt động|vận hành))(?:,? [^ ,;.:()]{1,12}){0,12} )(?:vào |đúng |nhân )?dịp (?:(?:kỷ niệm|lễ|quốc khánh|chào mừng|ngày)(?: [^ ,;.:()\\d]{1,9}){0,10} )?${DAY}`,
    on,
  ),
  rule(`vào ${DAY}(?=$|[,;.)])`, on),
  // "Họp tổ chuyên môn: ngày 15/10/2026.": nothing but a day after the work.
  rule(`(?<=\\p{L}: )${NAMED_DAY}(?=$|[;.])`, on),
  // "vào sáng 16/10": the time of day says that it is a day.
  rule(`(?:vào lúc|vào|lúc) (?:${HOUR},? )?(?:sáng|chiều|tối|trưa) ${DAY}`, on),
  // "thứ Tư (15/10) báo cáo kết quả", where a clause or its part begins.
  rule(String.raw`(?<=^|, )${WEEKDAY_NAME},? ?\(${DAY}(?=\))`, on),
  // "vào sáng thứ Sáu (10/10)", "chiều thứ Ba, ngày 14/10": the day of the week says that it is a day.
  rule(
    String.raw`(?:(?:vào lúc|vào|lúc)(?: ${HOUR},?)?(?: (?:sáng|chiều|tối|trưa))?|sáng|chiều|tối)(?: ngày)? ${WEEKDAY_NAME},? ?\(?${DAY}`,
    on,
  ),
  // "phát động trong giờ chào cờ thứ Hai ngày 02/3", "họp phụ huynh (Chủ nhật, 15/3)"
  rule(
    String.raw`(?=(?:thứ|chủ) )(?<=[\p{L}\d]:? \(?)(?<!(?:${OF_PAPER}|${TIMED}|họp|hội nghị|giao ban|tại|của|hôm|ngày|vào|trong|chậm nhất|hạn|hết|cuối|là) \(?)${WEEKDAY_NAME},? \(?(?:ngày )?${DAY}(?=$|[,;.)]| tại )`,
    on,
  ),
  rule(`vào (?:${PART_OF_MONTH} )?(?:${MONTH}|${QUARTER})`, on),
  rule(`vào ${YEAR}`, on),
  // "giảm năm 2027 xuống còn 2%", "80% năm 2027 và 95% năm 2030": years of shares that are to be reached.
  rule(
    String.raw`(?=năm [12])(?<=\p{L} )(?<!${OF_ITS_YEAR} )${YEAR}(?= (?:xuống|lên|đạt|giảm|tăng|còn)(?: \p{L}{1,6}){0,4} \d)`,
    by,
  ),
  rule(String.raw`(?=năm [12])(?<=\d ?% \(?)${YEAR}(?=\)|[,;.]| và |$)`, by),
  rule(
    String.raw`(?=năm [12])(?<!${OF_ITS_YEAR} )${YEAR}(?= và [\d.,]{1,9} ?%? (?:vào |đến |trong )?năm [12])`,
    by,
  ),
  // "kiểm tra công vụ quý II - III/2026", "…, quý III/2026": at the end, where it is no period that is reported on.
  rule(
    String.raw`(?=quý )(?<!${OF_PERIOD}(?: [^ ,;.:()]{1,9}){0,5} )(?<=\p{L} )quý ${QUARTER_NUMBER} ?(?:[-–,]|và) ?(?:quý )?(?<quarter>${QUARTER_NUMBER})(?:${SEPARATOR}|,? năm )(?<year>[12]\d{3})(?=$|[;.])`,
    by,
  ),
  rule(String.raw`(?=quý )(?<=\p{L}, )${QUARTER}(?=$|[;.])`, by),
  // "báo cáo giữa tháng 10": part of a month is no name of a report.
  rule(
    String.raw`(?=(?:đầu|giữa|cuối|tuần|trung tuần|thượng tuần|hạ tuần) (?:thứ \p{L}{2,4} |\d |đầu |cuối )?(?:của )?tháng)(?<=(?:báo cáo|hoàn thành|tổ chức|kiểm tra|tổng kết|sơ kết|nghiệm thu|triển khai)(?: \p{L}{1,9}){0,6} )${PART_OF_MONTH} ${MONTH}(?=$|[,;.])`,
    by,
  ),
  // "quán triệt trong kỳ sinh hoạt chi bộ tháng 6/2026": the month of the meeting it is done at.
  rule(
    String.raw`trong (?:(?:các )?(?:kỳ|buổi|đợt|phiên|cuộc) )?(?:sinh hoạt|họp|giao ban)(?: \p{L}{1,8}){0,5} ${MONTH}`,
    by,
  ),
  // "trình UBND huyện tại phiên họp tháng 10/2026": the month of the meeting that it is brought before.
  rule(
    String.raw`(?=(?:tại|vào) (?:phiên|kỳ|cuộc|buổi|giao ban|hội nghị) )(?<=(?:trình|báo cáo|thông qua|xem xét|quyết định|ý kiến|đề xuất|phê bình|kiểm điểm|giải trình|đánh giá|chất vấn|công bố)(?:,? \p{L}{1,9}){0,8},? )(?:tại|vào) (?:(?:phiên|kỳ|cuộc|buổi) (?:họp|giao ban)|giao ban|hội nghị(?: giao ban)?)(?: \p{L}{1,8}){0,8} ${MONTH}`,
    by,
  ),
  // "Rà soát danh sách (quý II/2026)", at the end of the work.
  rule(
    String.raw`(?=(?:quý|(?:\p{L}{3,5} ){0,5}tháng) )(?<!${OF_MEETING}(?: [^ (),;.]{1,12}){0,4} ${IN_BRACKETS})(?<=\p{L} ${IN_BRACKETS})(?:(?:${PART_OF_MONTH} )?${MONTH}|${QUARTER})(?=${KEPT_UP}?\)(?:$|[.;]))`,
    by,
  ),
  // "Họp phụ huynh (22/9)", at the end of the work: no day of a feast, and no date of a paper.
  rule(
    String.raw`(?<!(?:${OF_MEETING}|${OF_PAPER.replace('báo cáo', '(?<!, )báo cáo')}|${OF_FEAST})(?: [^ (),;.]{1,12}){0,6} \((?:ngày )?)(?<=\p{L} \()(?:${HOUR},? )?${DAY}(?=\)(?:$|[.;]))`,
    on,
  ),
  rule(String.raw`(?=năm [12])(?<=\p{L} \()${YEAR}(?=${KEPT_UP}\)(?:$|[.;]))`, by),
  // "thông báo cho học sinh nghỉ ngày thứ Hai, 30/3/2026"
  rule(
    String.raw`(?=ngày (?:thứ|chủ) )(?<=${HELD}(?: [\p{L}\d]{1,9}){0,10}:? )ngày ${WEEKDAY_NAME},? ?\(?${DAY}`,
    on,
  ),
  // "nộp danh sách về Phòng Nội vụ ngày 15/9", at the end of a clause.
  rule(String.raw`(?=ngày ${NUMBER} ?[/.])(?<=${HANDED_IN} )(?<!${OF_PAPER} )${DAY}(?=$|[,;.)])`, on),
  // "tổ chức lễ phát động ngày 05/6/2025": a day by itself is when only of what is held on a day.
  rule(
    String.raw`(?=(?:(?:sáng|chiều) )?ngày (?:${NUMBER}|m[ùồ]ng|${NUMERAL} ))(?<=${HELD}(?: [\p{L}\d]{1,9}){0,10}:? )(?<!${OF_PAPER} )(?:(?:sáng|chiều) )?(?=ngày )${DAY}(?=$| tại |[.;]| \(?${WEEKDAY_NAME})`,
    on,
  ),
];
