import { pattern } from '../../pattern/pattern.ts';
import { TASK_VERBS } from '../../vietnamese/verbs.ts';
import { wordsOf } from '../../vietnamese/word-set.ts';
import type { Passage } from '../recogniser.ts';
import { ADVERB, FIGURE, HAS_PREDICATE, isPredicate } from './predicate.ts';

/** "Chủ tịch UBND các xã", "Hiệu trưởng các trường": a group of those who are named by their office. */
const OF_GROUP = pattern(
  /(?:^|\s)(?:các|những) \p{L}{2,8}(?: \p{L}{2,8}){0,2}(?:(?:, | và )\p{L}{2,8}(?: \p{L}{2,8})?){0,3}$/u,
);
const REACH_BACK = 60;

/** "… còn hồ sơ trễ hạn", "… có tỷ lệ giải ngân dưới 50%": which of them. */
const STATE = pattern(
  /^(?:(?:đến nay|hiện|hiện nay|hiện tại) )?(?:vẫn )?(?:chưa|còn|đang|bị|có|để (?:xảy ra|tồn|nợ|phát sinh|trễ)|chậm|không (?:đạt|có|đủ|bảo đảm|đảm bảo|hoàn thành|đáp ứng)|đạt dưới|nằm (?:trong|ở|trên))(?!\p{L})/u,
);
/** Longer than what tells which of them. */
const REACH = 170;
const WORDS = 34;

/** What no adverb of an order stands after: it belongs to what is told. */
const JOINED = /(?:,|và|hoặc|chưa|không|đã|được|để|nhằm|việc|bị) $/u;
/** "…, chưa nộp thuế", "… hoặc còn nợ": more of the same. */
const MORE = pattern(/^(?:và |hoặc |mà )?(?:chưa|còn|không|đang|bị|có|để xảy ra|chậm) /u);

/** Whether a name of a group ends at `end`: whoever is named by an office has one around them. */
export const endsInGroup = ({ folded }: Passage, end: number): boolean =>
  OF_GROUP.test(folded.slice(Math.max(0, end - REACH_BACK), end));

/** How far what is told may reach from `at`: up to the end of the clause, or a comma that nothing of it follows. */
function limitOf(folded: string, at: number): number {
  const stop = /[;:.(]/u.exec(folded.slice(at, at + REACH));
  const limit = stop ? at + stop.index : Math.min(folded.length, at + REACH);
  const within = folded.slice(0, limit);
  for (let comma = within.indexOf(', ', at); comma > 0; comma = within.indexOf(', ', comma + 2))
    if (!MORE.testAt(folded, comma + 2, 20)) return comma;
  return limit;
}

/**
 * "các xã còn hồ sơ trễ hạn phải …": end of what tells which of a group are meant, where it begins at `at` and an adverb
 * or modal of an order follows; -1 elsewhere.
 */
export function restrictedEnd({ folded }: Passage, at: number): number {
  const state = STATE.execAt(folded, at, 30);
  if (!state || HAS_PREDICATE.testAt(folded, at, 40)) return -1;
  const from = at + state[0].length;
  const limit = limitOf(folded, at);
  for (const { start } of wordsOf(folded, from, WORDS)) {
    if (start >= limit) return -1;
    if (JOINED.test(folded.slice(at, start)) || start <= from + 1) continue;
    if (ADVERB.testAt(folded, start, 20)) return start - 1;
    // "… có tỷ lệ dưới 90% phân công": the figure ends what is told.
    if (FIGURE.test(folded.slice(at, start)) && isPredicate(folded, start)) return start - 1;
  }
  return -1;
}

/** "Những trường chưa có thư viện bố trí …": a noun stands between what is wanting and the work. */
const WANTING = pattern(
  /^(?:(?:đến nay|hiện|hiện nay) )?(?:vẫn |còn )?(?:chưa (?:có|đạt|đủ|được|hoàn thành|(?:nộp|gửi|trình|lập)(?: đăng ký| báo cáo)?|kiện toàn|thành lập|bố trí|xây dựng|ban hành|đăng ký|thực hiện|lắp đặt|triển khai|kết nối|cập nhật|phân bổ|giải ngân|tổ chức|khắc phục|di dời|bàn giao|nhận|tham gia|kê khai|đóng|hưởng|cấp|ký)|còn (?:nợ đọng|nợ|thiếu|tồn đọng|tồn|hồ sơ|hộ)|không (?:có|đạt|đủ)) (?=\p{L})/u,
);
/** "chưa có tổ hòa giải …": what would be a verb by itself names something here. */
const NAMES_THING =
  /(?:^| )(?:tổ|ban|đội|nhóm|nhà|phòng|khu|trung tâm|kế hoạch|phương án|quy chế|(?<!theo )quy định|người|cán bộ|công chức|viên chức|giáo viên|nhân viên|hệ thống|hợp đồng|giấy|giấy phép|biên bản|quyền|sổ|hồ sơ|thiết bị|công trình|dự án|công tác|chỉ tiêu|chương trình|nhiệm vụ|điểm|báo cáo|đề tài|đơn|phiếu|bài|sản phẩm|phần mềm|số|chế độ|mức|nguồn|việc|về|cho|của|để|nhằm|theo|được) $/u;

/** The same of "Những …", where the plain verb of the work follows. */
export function wantingEnd({ folded }: Passage, at: number): number {
  const from = WANTING.execAt(folded, at, 40)?.[0].length ?? notDone(folded, at);
  return from < 0 ? -1 : workBehind(folded, at, at + from);
}

/** "chưa giải phóng xong mặt bằng …": length of a verb that was not done; -1 where none stands there. */
const NOT_YET = pattern(/^(?:(?:đến nay|hiện|hiện nay) )?(?:vẫn |còn )?chưa /u);
const HOW_FAR = pattern(/^ (?:(?:được|xong|hết|đủ|đúng|kịp|đầy đủ|hoàn toàn) ){0,2}(?=\p{L})/u);
function notDone(folded: string, at: number): number {
  const not = NOT_YET.execAt(folded, at, 24);
  const verb = not ? TASK_VERBS.matchAt(folded, at + not[0].length) : -1;
  const far = verb > 0 ? HOW_FAR.execAt(folded, verb, 30) : null;
  return far ? verb + far[0].length - at : -1;
}

/** End of what is wanting, told from `at` with its object at `from`, before the verb of the work; -1 where none comes. */
function workBehind(folded: string, at: number, from: number): number {
  const limit = limitOf(folded, at);
  if (isPredicate(folded, from)) return -1;
  for (const { start } of wordsOf(folded, from, WORDS).slice(1)) {
    if (start >= limit) return -1;
    const between = folded.slice(at, start);
    if (JOINED.test(between) || NAMES_THING.test(between)) continue;
    if (isPredicate(folded, start)) return start - 1;
  }
  return -1;
}
