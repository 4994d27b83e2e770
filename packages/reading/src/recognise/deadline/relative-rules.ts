import type { DeadlineUnit } from '../../reading.ts';
import { AMOUNT, CHAM_NHAT, DAY, HOUR } from './grammar.ts';
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
const SINCE = String.raw`(?:,? (?:(?:kể|tính) )?(?:từ|sau) (?:khi|ngày|thời điểm)(?:(?! (?:về|phải) )[^,;.()]){0,120})`;
const MOST = '(?:không quá|tối đa|chậm nhất|muộn nhất|không vượt quá)';

/** "trong 15 ngày kể từ ngày 24/9": the day only says from when it runs. */
export const RELATIVE_FROM_DAY_RULES: readonly Rule[] = [
  rule(
    `trong(?: (?:vòng|thời hạn|thời gian))?(?: (?:tối đa|không quá))? ${AMOUNT},? (?:kể|tính) từ (?:${HOUR},? ?)?${DAY}`,
    relative,
  ),
];

export const RELATIVE_RULES: readonly Rule[] = [
  rule(
    String.raw`(?:(?:${CHAM_NHAT}(?: là)? )?trong (?:vòng|thời ${spelled('hạn')}|thời gian)(?: (?:tối đa|không quá|là|chậm nhất))?|${CHAM_NHAT}(?: là)?(?: (?:sau|trong))?|không quá|ít nhất) ${AMOUNT}${SINCE}?`,
    relative,
  ),
  rule(`(?:hoàn thành|xong) trong ${AMOUNT}${SINCE}?`, relative),
  rule(String.raw`(?:trong|sau|quá|tối đa) ${AMOUNT}${SINCE}`, relative),
  rule(`trong ${AMOUNT}`, relative),
  // "Sau 03 ngày làm việc, Phòng Nội vụ trả lời …"
  rule(String.raw`(?<=^|[;.] )sau (?:thời hạn |thời gian )?${AMOUNT}(?=,? (?:kể|tính) |, )`, relative),
  rule(
    String.raw`(?:thời hạn|thời gian)(?: \p{L}{1,8}){0,4} ?(?::|là|${MOST}) (?:${MOST} )?${AMOUNT}${SINCE}?`,
    relative,
  ),
];
