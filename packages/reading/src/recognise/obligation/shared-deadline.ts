import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { afterTime } from './time-opening.ts';

const SHARED_DEADLINE = pattern(
  /^(?:(?:thời gian|thời hạn|tiến độ|hạn)\s)?(?:(?:thực hiện |phấn đấu |dự kiến )?(?:cơ bản )?hoàn thành(?: dứt điểm| toàn bộ)?|thực hiện|xong|hoàn tất|báo cáo|triển khai|gửi|kết thúc)?(?:\s(?:công việc|nhiệm vụ|việc này|nội dung này|thực hiện|các nội dung(?: trên)?))?\s?:?\s?(?:trước|trong|chậm nhất|xong(?!\sviệc\s(?!này))|muộn nhất|đến|vào|từ|(?:ngày|quý|tháng)(?=\s?(?:[\divx]{1,4}(?!\p{L})|m[ùồ]ng|mười|hai|ba|tư|năm|này|sau|tới))|hết)\s[^,;]{0,80}$/u,
);
/** "Thời gian gửi bài trước ngày 20/3", "Hạn nộp hồ sơ dự thi đến hết ngày 15/3". */
const TIME_OF_HANDING_IN = pattern(
  /^(?:thời gian|thời hạn|hạn(?:\s(?:chót|cuối(?:\scùng)?))?)\s(?:gửi|nộp|nhận|đăng ký|báo cáo)(?:\s\p{L}{1,8}){1,4}\s(?:là\s)?(?:trước|chậm nhất|muộn nhất|đến|từ|vào|trong)\s[^,;]{0,60}(?:,\sngày\s[\d/.-]{3,10}\.?)?$/u,
);
/** What any time is told by; "đến thăm gia đình …", "từ chối tiếp nhận …" only look like one. */
const TELLS_TIME = pattern(
  /\d|(?:^|\s)(?:tết|mùa|vụ|năm|tháng|quý|tuần|ngày|giờ|học kỳ|học kì|nhiệm kỳ|khi|kỳ|đợt|lễ|dịp|khai giảng|hội nghị|đại hội|thời gian|thời hạn|hạn)(?!\p{L})/u,
);
/** "Đến năm 2030 đạt 90% hộ dân …": a time, and then what is to be reached by it. */
const SHARE = pattern(/\d\s?%/u);
/** "Đến ngày 30/9 phải giải ngân đạt …": the time is followed by work of its own. */
const BOUND_THEN = pattern(
  /\s(?:phải|cần)\s(?!(?:hoàn thành|xong|hoàn tất|báo cáo|kết thúc)(?:\s(?:xong|công việc|nhiệm vụ|các nội dung trên))?$)/u,
);
/** "Hoàn thành trước ngày 20/8/2026 việc bàn giao": what is to be done by then; "các nội dung trên" stands above. */
const WHAT_THEN = pattern(
  /^(?:(?:phải|cần|phấn đấu|cơ bản|dự kiến|khẩn trương) ){0,2}(?:hoàn thành|hoàn tất|xong|kết thúc|thực hiện|triển khai|gửi|nộp) [^,;]{0,60}?(?:\d|\s[ivx]{1,3}|cuối năm|năm nay|tháng này|quý này|tuần này|khai giảng|nghỉ hè|tết) (?:việc|công tác|toàn bộ|tất cả|các|những|mọi|\d{1,3}|dự án|chỉ tiêu|hồ sơ|kế hoạch|báo cáo|danh sách|thủ tục|đề án|phương án|công trình|quy hoạch|cơ sở dữ liệu|tiêu chí|chương trình|thanh toán|giải ngân|giải phóng)(?= )(?!(?: \p{L}{1,9}){0,3} (?:này|trên|nêu trên|nói trên)(?!\p{L}))(?! (?:ngày|tháng|giờ|quý|năm|tuần))/u,
);
const BEFORE_WORK = pattern(/^(?:cơ bản|phấn đấu|phải) /u);
const ONLY_DONE = pattern(
  /^(?:hoàn thành|xong|hoàn tất|kết thúc|báo cáo|gửi|thực hiện)(?:\s\p{L}{1,9}){0,2}$/u,
);

/** Whether somebody's work, or a verb with its object, follows the time a clause opens with: "Trước ngày 15/9/2026 gửi danh sách về Sở". */
function orderedThen(passage: Passage, clause: Stretch): boolean {
  const at = afterTime(passage.folded, clause.start);
  if (at === clause.start || at >= clause.end) return false;
  const doer = readParties(passage, at);
  const after = doer ? doer.end + 1 : at;
  const work = after + (BEFORE_WORK.execAt(passage.folded, after, 12)?.[0].length ?? 0);
  const rest = passage.folded.slice(work, clause.end);
  return isPredicate(passage.folded, work) && !ONLY_DONE.test(rest) && /^\S+\s\S+\s\S/u.test(rest);
}

/** "Yêu cầu hoàn thành trước …", "Việc này phải hoàn thành trước …", "Các nội dung nêu trên hoàn thành trước …". */
const OF_WHAT_STANDS_ABOVE = pattern(
  /^(?:(?:yêu cầu|phải|cần)|các (?:đơn vị|trường|cơ quan|địa phương)(?= (?:hoàn thành|thực hiện) (?:xong )?(?:trước|trong|chậm nhất) )|(?:(?:các|những|toàn bộ|tất cả) )?(?:việc|nội dung|công việc|nhiệm vụ|phần việc) (?:này|trên|nêu trên|nói trên)(?:,? (?:yêu cầu|phải|cần))?)(?: (?:cơ bản|được))? (?=(?:hoàn thành|hoàn tất|thực hiện|xong|kết thúc) )/u,
);
const LONGEST_ABOVE = 60;

/** "Định kỳ trước ngày 25 hằng tháng", "Thực hiện thường xuyên", "Thực hiện ngay sau khi …": how often, or after what. */
const HOW_OFTEN = pattern(
  /^(?:(?:được )?(?:thực hiện|triển khai)|định kỳ) (?:(?:định kỳ )?(?:(?:vào|trước|trong) )?(?:ngày \d{1,2} )?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|thường xuyên(?:, liên tục)?|ngay (?:sau )?khi [^,;.:]{3,60})$/u,
);

/** Whether a clause says no more than by when what stands before it is due. */
export function isSharedDeadline(passage: Passage, whole: Stretch): boolean {
  if (whole.end - whole.start < 100 && HOW_OFTEN.testIn(passage, whole)) return true;
  const above = OF_WHAT_STANDS_ABOVE.execAt(passage.folded, whole.start, LONGEST_ABOVE)?.[0].length ?? 0;
  const clause = above > 0 ? { ...whole, start: whole.start + above } : whole;
  return (
    clause.end - clause.start < 120 &&
    (SHARED_DEADLINE.testIn(passage, clause) || TIME_OF_HANDING_IN.testIn(passage, clause)) &&
    TELLS_TIME.testIn(passage, clause) &&
    !SHARE.testIn(passage, clause) &&
    !BOUND_THEN.testIn(passage, clause) &&
    !WHAT_THEN.testIn(passage, clause) &&
    !orderedThen(passage, clause)
  );
}
