import type { DeadlineUnit } from '../../reading.ts';
import { AMOUNT, CHAM_NHAT, DAY, HOUR, TRUOC } from './grammar.ts';
import { spelled } from './misreadings.ts';
import { numberOf } from './numerals.ts';
import { type Groups, type Rule, rule, type WrittenDeadline } from './rule.ts';

const UNITS: readonly (readonly [RegExp, DeadlineUnit])[] = [
  [/^ngày\slàm\sviệc/u, 'working-day'],
  [/^ngày/u, 'day'],
  [/^tuần/u, 'week'],
  [/^tháng/u, 'month'],
  [/^(?:giờ|h|tiếng)/u, 'hour'],
];

const relative = (groups: Groups, written: string): WrittenDeadline | null => {
  const unit = UNITS.find(([pattern]) => pattern.test(groups['unit'] ?? ''))?.[1];
  const amount = numberOf(groups['amount']);
  return unit && amount ? { kind: 'relative', text: written, amount, unit } : null;
};

/** From when it runs: "kể từ ngày nhận được văn bản", "sau khi kết thúc đợt kiểm tra". */
const SINCE = String.raw`(?:,? (?:(?:(?:kể|tính) )?(?:từ|sau) (?:khi|ngày|thời điểm)|sau (?:mỗi|từng|khi|đợt|kỳ|buổi|cuộc|phiên|hội nghị))(?!\p{L})(?:(?! (?:về|phải) )[^,;.()]){0,120})`;
const MOST = '(?:không quá|tối đa|chậm nhất|muộn nhất|không vượt quá)';

/** "trong 15 ngày kể từ ngày 24/9": the day only says from when it runs. */
export const RELATIVE_FROM_DAY_RULES: readonly Rule[] = [
  rule(
    `trong(?: (?:vòng|thời hạn|thời gian))?(?: (?:tối đa|không quá))? ${AMOUNT},? (?:kể|tính) từ (?:${HOUR},? ?)?${DAY}`,
    relative,
  ),
];

const REST = '[^,;.()]';
/** What time is counted back from. */
const HAPPENS =
  '(?:khi|ngày|giờ|kỳ|mỗi (?:đợt|lần|vụ|kỳ|khi|buổi|phiên)|phiên|hội (?:nghị|thi|thao|thảo)|cuộc|đại hội|thời điểm|thời hạn|lễ|buổi|đợt|mùa|vụ|năm học|tết|khai giảng)';
const LEAST = '(?:ít nhất|tối thiểu|chậm nhất|muộn nhất|không muộn hơn)';
/** An hour by itself is one of the clock: "trước 16 giờ". */
const NO_HOUR = String.raw`(?!(?:từ )?[^ ]{1,5}(?: ?\([^)]{1,20}\))? ?(?:giờ|h|tiếng)(?!\p{L}))`;

/** "chậm nhất 05 ngày trước khi khai mạc": counted back from what happens, so no day follows from it. */
export const COUNTED_BACK_RULES: readonly Rule[] = [
  rule(
    `(?:${CHAM_NHAT}(?: là)?|ít nhất|tối thiểu|trước) ${AMOUNT},? ${TRUOC} ${HAPPENS}(?!\\p{L})${REST}{2,80}`,
    relative,
  ),
  // "thông báo ít nhất 06 giờ trước cho Nhân dân"
  rule(
    String.raw`(?:ít nhất|tối thiểu) ${AMOUNT} ${TRUOC}(?=$|[,;.)]| (?:cho|để|đối với|tới|đến|qua) )`,
    relative,
  ),
  // "thông báo 03 ngày trước khi cắt điện"
  rule(
    String.raw`(?=\d{1,3} )(?<=(?<!\p{L})(?:gửi|báo cáo|thông báo|niêm yết|nộp|trình|công khai|hoàn thành|xong|đăng ký|đăng tải)(?: [^ ,;.:()]{1,10}){0,10} )(?<!(?:trong|vào|vòng|khoảng|mỗi) )${AMOUNT} ${TRUOC} (?:khi|ngày|thời điểm) ${REST}{2,80}`,
    relative,
  ),
  rule(
    String.raw`${TRUOC} (?:${LEAST} |${NO_HOUR})${AMOUNT} (?:khi |ngày |so với (?:khi |ngày |thời điểm )?)?(?:tổ chức|khai mạc|khai hội|diễn ra|họp|hội nghị|kỳ họp|phiên họp|đại hội|bầu cử|khai giảng|ngày|xả lũ|vận hành)(?!\p{L})${REST}{0,60}`,
    relative,
  ),
  rule(
    `${TRUOC} (?:${LEAST} )?${AMOUNT} so với (?:khi|ngày|thời điểm|lịch|kế hoạch) ${REST}{2,60}`,
    relative,
  ),
  // "gửi giấy mời trước 03 ngày", "cung cấp bản tin trước ít nhất 06 giờ": before what the sentence speaks of.
  rule(
    String.raw`${TRUOC} (?:${LEAST} |${NO_HOUR})${AMOUNT}(?=$|[,;.)]| (?:đối với|qua(?! đời)|bằng|cho|tới|đến|để|trên|theo) )`,
    relative,
  ),
  rule(`${CHAM_NHAT} ${TRUOC} ${HAPPENS} (?!\\d)(?:(?! \\d)${REST}){2,60} ${AMOUNT}`, relative),
  rule(`${TRUOC} ${HAPPENS} (?:(?!\\d)(?:(?! ${LEAST})${REST}){2,60} )?${LEAST} ${AMOUNT}`, relative),
  // "trước khi tổ chức 15 ngày", "trước ngày thi 10 ngày"
  rule(
    String.raw`${TRUOC} ${HAPPENS} (?:(?!\d)[^ ,;.()]{1,10} ){0,10}?(?!giờ )${AMOUNT}(?=$|[,;.)])`,
    relative,
  ),
];

export const RELATIVE_RULES: readonly Rule[] = [
  // "báo cáo sau khi kết thúc đợt thiên tai 03 ngày"
  rule(String.raw`sau (?:khi|ngày) (?!\d)(?:(?!\d)[^ ,;.()]{1,10} ){1,10}?${AMOUNT}(?=$|[,;.)])`, relative),
  rule(
    String.raw`(?:(?:${CHAM_NHAT}(?: là)? )?trong (?:vòng|thời ${spelled('hạn')}|thời gian)(?: (?:tối đa|không quá|là|chậm nhất))?|${CHAM_NHAT}(?: là)? (?:sau|trong)|${CHAM_NHAT}(?: là)?(?= ${NO_HOUR})|không quá|ít nhất) ${AMOUNT}${SINCE}?`,
    relative,
  ),
  // "chậm nhất 24 giờ kể từ khi xảy ra"; without that an hour is one of the clock.
  rule(`${CHAM_NHAT}(?: là)? ${AMOUNT}${SINCE}`, relative),
  rule(`(?:hoàn thành|xong) trong ${AMOUNT}${SINCE}?`, relative),
  rule(String.raw`(?:trong|sau|quá|tối đa) ${AMOUNT}${SINCE}`, relative),
  rule(`trong ${AMOUNT}`, relative),
  // "trả lời cử tri trong tuần này": a week, as the words have it, from the day of the document
  rule(String.raw`(?<!ngay )(?:trong|vào) tuần (?:này|tới|sau)(?!\p{L})`, (_, written) => ({
    kind: 'relative',
    text: written,
    amount: 1,
    unit: 'week',
  })),
  // "Sau 03 ngày làm việc, Phòng Nội vụ trả lời …"
  rule(String.raw`(?<=^|[;.] )sau (?:thời hạn |thời gian )?${AMOUNT}(?=,? (?:kể|tính) |, )`, relative),
  rule(
    String.raw`(?:thời hạn|thời gian)(?: \p{L}{1,8}){0,4} ?(?::|là|${MOST}) (?:${MOST} )?${AMOUNT}${SINCE}?`,
    relative,
  ),
];
