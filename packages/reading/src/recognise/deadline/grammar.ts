import { spelled } from './misreadings.ts';
import { DIGIT, MONTH_WORD, NUMERAL } from './numerals.ts';

/** Parts of which the patterns of the kinds are made; a space is any white space, see `rule`. */

export const TRUOC = spelled('trước');
export const NGAY = spelled('ngày');
export const THANG = spelled('tháng');
export const HANG = spelled('hằng');
export const CHAM_NHAT = `(?:(?:${spelled('chậm')}|muộn|trễ) ${spelled('nhất')})`;

export const NUMBER = `${DIGIT}{1,2}`;
const YEAR_NUMBER = String.raw`[12l][\doil]{3}`;
/** Between the numbers of a date, also as spaced by hand and as scanners read a slash. */
export const SEPARATOR = String.raw`(?: ?[/.–-] ?|\|)`;
const OF_YEAR = String.raw`(?:${SEPARATOR}|,? ?năm ?)`;

/** What is counted: "12/15 đơn vị", "từ 5-10 ngày" are no dates. */
const COUNTED =
  '(?: ?%| (?:số|tổng|đơn vị|xã|phường|thị trấn|thôn|ấp|trường|hộ|người|em|học sinh|giáo viên|phòng|điểm|lớp|máy|dự án|chỉ tiêu|tiêu chí|hồ sơ|huyện|tỉnh|ngày|tháng|năm|giờ|triệu|tỷ|trẻ|thửa|công trình|văn bản))';
/** A date without "ngày" before it: two numbers parted by a slash, or three. */
const BARE = String.raw`(?=\d{1,2} ?\/ ?\d{1,2}(?!\d)(?!${COUNTED})|${NUMBER}${SEPARATOR}${NUMBER}${SEPARATOR}\d{2}| ?${NUMBER} ?${THANG} )`;

/** "ngày 15/9/2023", "15 / 9", "ngày 15 tháng 9 năm 2023", "ngày mười lăm tháng chín". */
export const DAY = String.raw`(?:${NGAY} ?(?:m[ùồ]ng )?|m[ùồ]ng |${BARE})(?<day>${NUMBER}|(?<=\p{L} )${NUMERAL})(?:${SEPARATOR}| ?${THANG} ?)(?<month>${NUMBER}|(?<=${THANG} )${MONTH_WORD})(?:${OF_YEAR}(?<year>${YEAR_NUMBER}|(?<!năm ?)\d{2}(?!\d)))?(?![\d/%])`;

/** A day that must be said to be one. */
export const NAMED_DAY = String.raw`(?=${NGAY}|m[ùồ]ng )${DAY}`;

/** "tháng 8/2024", "tháng 8 năm 2024"; of "tháng 8, 9, 10/2024" and of "tháng 8, tháng 9" the last. */
export const MONTH = String.raw`(?:các )?${THANG} ?(?:(?:${NUMBER}(?:${SEPARATOR}${YEAR_NUMBER})? ?(?:[-–,+&]|và) ?(?:tháng )?){1,4}(?=${NUMBER}${OF_YEAR}${YEAR_NUMBER})|(?:${NUMBER}(?:,| và| [+&]) tháng ){1,4})?(?<month>${NUMBER}|${MONTH_WORD})(?:(?:${SEPARATOR}|,? ?(?:của )?năm ?)(?<year>${YEAR_NUMBER}))?(?![\d/%\p{L}]| tuổi)`;

/** "giữa tháng 8", "tuần thứ 2 của tháng 8": the month is what counts. */
export const PART_OF_MONTH =
  '(?:(?:nửa |những ngày )(?:đầu|cuối)|đầu|giữa|trung tuần|thượng tuần|hạ tuần|ngày (?:làm việc )?(?:đầu|cuối)(?: tiên| cùng)?(?: của)?|tuần (?:(?:đầu|cuối)(?: tiên| cùng)?|thứ (?:nhất|hai|ba|tư|[1-4])|[1-4])(?:,| của)?)';

/** "ngày 25 tháng này", "tháng sau": counted from the document's own month. */
export const THIS_MONTH = String.raw`(?:${NGAY} (?<day>${NUMBER}) )?${THANG} (?<counted>này|sau|tới)(?!\p{L})`;

/** Strokes side by side are read as H or T: "quý HI", "quý HH", "quý TII". */
export const QUARTER_NUMBER = '(?:[il1t]?v|[il1]{1,3}|t[il1]{1,2}|[il1]{1,2}t|h[hil1]{0,2}|[il1]h|[1-4])';
/** "quý III/2025", "quý III năm 2025"; of "quý III, IV/2025" the last. */
export const QUARTER = String.raw`${spelled('quý')} ?(?:(?:${QUARTER_NUMBER}(?:${SEPARATOR}${YEAR_NUMBER})? ?(?:[-–,]|và) ?(?:quý )?){1,3}(?=${QUARTER_NUMBER}${OF_YEAR}${YEAR_NUMBER}))?(?<quarter>${QUARTER_NUMBER})(?:(?:${SEPARATOR}|,? ?(?:của )?năm ?)(?<year>${YEAR_NUMBER}))?(?![\p{L}\d])`;

/** "6 tháng đầu năm 2025", "nửa cuối năm 2025". */
export const HALF_YEAR = String.raw`(?:(?:06|6|sáu) tháng|nửa) (?<half>đầu|cuối) (?:của )?năm(?: (?<year>${YEAR_NUMBER}))?(?! học| \d)`;

export const YEAR = String.raw`năm (?<year>${YEAR_NUMBER})(?! ?[-–/] ?\d|\d)`;
/** "cuối năm", "năm nay": the year of the document. */
export const THIS_YEAR = String.raw`năm(?: nay| này)?(?! học| sau| \d|\p{L})`;

export const WEEKDAY_NAME = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
export const HOUR = String.raw`(?:\d{1,2} ?(?:giờ|h|g|:) ?(?:\d{2}(?! ?(?:tháng|[/.-]))['’′]?)?(?: ?phút)?(?: \(giờ hành chính\))?|(?:hết )?giờ hành chính(?: của)?)`;
/** Before the day that it is: "hôm nay (18/11)". */
const NEAR_DAY = '(?:hôm nay|ngày mai|(?:sáng|chiều|tối) (?:nay|mai))';
/** "16 giờ 30 phút, thứ Sáu, ": kept in what is written only. */
export const WHEN = String.raw`(?:${HOUR},? )?(?:(?:buổi )?(?:sáng|chiều|tối|trưa|đêm) )?(?:(?:${WEEKDAY_NAME}|${NEAR_DAY}),? \(?)?`;

/** Words before a date that say it ends before that date begins. */
export const BEFORE = `(?<before>(?:(?:kết thúc|xong|hoàn thành|${CHAM_NHAT}|đến|là) )?${TRUOC})`;

/** Words before a date that say it ends with that date. */
export const BY = `(?<by>(?:${[
  `${CHAM_NHAT}(?: là)?(?: (?:đến|vào|trong))?(?: (?:hết|cuối))?`,
  `không (?:${spelled('chậm')} quá|quá|muộn hơn|trễ hơn|chậm hơn)`,
  'hạn (?:cuối|chót)(?: cùng)?(?: (?:là|đến))?',
  '(?:từ nay )?(?:cho )?(?:đến|tới)(?: (?:hết|cuối|hạn|thời điểm))?',
  'hết',
  '(?:kết thúc|hoàn thành|xong)(?: (?:trong|vào|xong|đến hết))?',
  '(?:ngay )?trong(?: (?:cuối|đầu|tuần (?:đầu|cuối|thứ (?:nhất|hai|ba|tư|[1-4])|[1-4])(?: của)?))?',
  `(?:vào |${TRUOC} )?cuối`,
].join('|')}))`;

/** "05 ngày làm việc", "bảy (07) ngày", "24 giờ"; of "3-5 ngày" the last. */
export const AMOUNT = String.raw`(?:(?:từ )?${DIGIT}{1,3} ?(?:[-–]|đến) ?(?=${DIGIT}))?(?<amount>${DIGIT}{1,3}|${NUMERAL})(?: ?\([^)]{1,20}\))? ?(?<unit>ngày làm việc|ngày|tuần|tháng|giờ|h|tiếng)(?![\p{L}\d]|\/| (?:đầu|cuối|hè|tuổi|qua(?! (?:tin|điện thoại|thư|mạng|zalo|sms|email|hệ thống|phần mềm|cổng|đường|bưu))|gần|vừa))`;
