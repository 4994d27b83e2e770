import type { WrittenDate } from '../recognise/deadline/dates.ts';
import type { WrittenDeadline } from '../recognise/deadline/deadline.ts';
import type { Found } from '../recognise/recogniser.ts';

/** Of several deadlines the first kind of this order counts. */
const RANK: readonly WrittenDeadline['kind'][] = ['date', 'period', 'recurring', 'relative', 'event', 'soon'];

/** "định kỳ hằng tháng …, gửi trước ngày 20 hằng tháng": the same cycle, and the day in it. */
const tellsMore = (one: WrittenDeadline, other: WrittenDeadline): boolean =>
  one.kind === 'recurring' && other.kind === 'recurring' && one.rrule.startsWith(`${other.rrule};BY`);

/** "…, báo cáo UBND tỉnh": what is handed in, up to its date. */
const HANDS_IN = /,\s(?:và\s)?(?:báo cáo|trình|gửi|nộp)(?:\s[^\s,;:.]{1,12}){0,12}\s$/u;
const REACH_OF_HANDING_IN = 120;

/** "hỗ trợ hộ nghèo đến hết năm 2027, báo cáo UBND tỉnh trong tháng 3": of two dates the one of what is handed in. */
function handsInLater(
  folded: string,
  one: Found<WrittenDeadline>,
  other: Found<WrittenDeadline> | null,
): boolean {
  if (one.value.kind !== 'date' || other?.value.kind !== 'date') return false;
  const between = folded.slice(Math.max(other.end, one.start - REACH_OF_HANDING_IN), one.start);
  const before = folded.slice(Math.max(0, other.start - REACH_OF_HANDING_IN), other.start);
  return HANDS_IN.test(between) && !HANDS_IN.test(`, ${before}`) && !/hoàn thành|xong/u.test(before);
}

/** "nhập từ ngày 05/5 và hoàn thành trước ngày 20/5": of a beginning and an end the end. */
const ENDS = /^[^;]{0,40}(?:hoàn thành|xong|kết thúc)\s/u;

function endsLater(
  folded: string,
  one: Found<WrittenDeadline>,
  other: Found<WrittenDeadline> | null,
): boolean {
  if (one.value.kind !== 'date' || other?.value.kind !== 'date') return false;
  const limits = one.value.bound === 'by' || one.value.bound === 'before';
  return limits && other.value.bound === 'from' && ENDS.test(folded.slice(other.end, one.end));
}

const monthOf = ({ year, month }: WrittenDate): number =>
  typeof month === 'string' ? Number.NaN : (year ?? Number.NaN) * 12 + (month ?? 1);

/** "xây dựng phương án thi từ năm 2028, công bố trong tháng 11/2026": what is asked for comes before that begins. */
function beginsLater({ value: one }: Found<WrittenDeadline>, other: Found<WrittenDeadline> | null): boolean {
  if (one.kind !== 'date' || other?.value.kind !== 'date' || one.bound === 'from') return false;
  return other.value.bound === 'from' && monthOf(one.on) < monthOf(other.value.on);
}

/** The deadline that counts among those found in a clause: the first kind of the order, and of that the first. */
export function foremost(
  found: readonly Found<WrittenDeadline>[],
  folded = '',
): Found<WrittenDeadline> | null {
  let best: Found<WrittenDeadline> | null = null;
  let rank = RANK.length;
  for (const one of found) {
    const own = RANK.indexOf(one.value.kind);
    const instead =
      best &&
      (tellsMore(one.value, best.value) ||
        handsInLater(folded, one, best) ||
        endsLater(folded, one, best) ||
        beginsLater(one, best));
    if (own >= rank && !instead) continue;
    best = one;
    rank = own;
  }
  return best;
}
