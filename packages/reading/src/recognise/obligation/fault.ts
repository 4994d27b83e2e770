import { pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import { readParties } from '../party/party.ts';
import { isPredicate } from '../party/predicate.ts';
import type { Passage } from '../recogniser.ts';
import { afterCase } from './case-opening.ts';
import { skipConnectives } from './connectives.ts';
import { doerOf } from './doer.ts';

/** What was done: what is so only by being given or ruled ("đã được giao") may still be work. */
export const PAST = pattern(
  /(?:^|\s)đã\s(?!được (?:giao|phê duyệt|ban hành|thành lập|kiện toàn|cấp|quy định|bố trí|đào tạo|ký|xác định|đề ra|chỉ ra)|giao|ký|ban hành|thành lập (?:tại|theo)|nêu|đề ra|cam kết|hình thành|phê duyệt|quy định|đăng ký|cấp)/u,
);
/** "theo đúng lịch đã công bố": which one it is to be by. */
const AS_WAS = pattern(
  /(?:^|\s)(?:theo|đúng|như|với|trong|bảo đảm|đảm bảo|các|những) (?:(?:đúng|các|những) )?(?:lịch|kế hoạch|quy định|tiến độ|phương án|cam kết|danh mục|nội dung|thỏa thuận|lộ trình|hướng dẫn|quy trình|thời gian|thời hạn|kết luận|chỉ tiêu|mức|nhiệm vụ|quy chế|mẫu|hợp đồng|thiết kế|địa điểm|phương châm|chủ trương|mục tiêu)(?: \p{L}{1,9}){0,4} đã (?=\p{L})/u,
);

/** Whether something in a clause was done, and is not only what the work is to be done by. */
function tellsPast(passage: Passage, clause: Stretch): boolean {
  if (!PAST.testIn(passage, clause)) return false;
  const asWas = AS_WAS.execIn(passage, clause);
  if (!asWas) return true;
  const end = clause.start + asWas.index + asWas[0].length;
  const before = { ...clause, end: end - LENGTH_OF_PAST };
  return PAST.testIn(passage, before) || PAST.testIn(passage, { ...clause, start: end });
}
/** " đã " */
const LENGTH_OF_PAST = 4;

const FAULT = pattern(
  /(?:^|\s)(?:(?<!không )còn (?:nhiều|một số|bộc lộ|hạn chế|chậm|thiếu|thấp|tồn tại|dàn trải)|vẫn còn|nhưng (?:[\p{L},]{1,10} ){1,8}chưa(?= )|(?<!(?:loại|mức|bậc) )chưa (?:tốt|cao|đạt|tương xứng|quyết liệt|kịp thời|chặt chẽ|hợp lý|đồng bộ))/u,
);
/** What is appraised: with a fault named, no verb in it obliges. */
const APPRAISED = pattern(/^(?:việc|công tác|tình hình|chất lượng|ý thức)\s/u);
/** "Việc phụ đạo học sinh chưa đạt phải …": the fault is of somebody inside the subject, and what follows binds. */
const BOUND = pattern(/^[^;.]{0,160}?(?<!không) (?:phải|không được) /u);
/** "bố trí phòng học cho các trường còn thiếu": which of them are meant, after whoever is to act. */
const WHICH_LACK = pattern(
  /\s(?:cho|của|tại|đối với|với|về|những|các)(?: \p{L}{1,9}){1,5} (?:còn|chưa)(?: \p{L}{1,9}){1,4}$/u,
);
/** "Tổ trưởng rà soát thiết bị còn thiếu": what is wanting is what the work is about. */
const MENDS = pattern(
  /^ (?!(?:thực hiện|triển khai|tổ chức|phối hợp|chấp hành|chỉ đạo|quản lý|sử dụng|cung cấp|báo cáo|tham gia|giải quyết) )[^,;]{4,90}(?:còn (?:thiếu(?! sót)|dở dang|tồn đọng)|còn tồn tại|chưa đạt)/u,
);
/** "Phòng Nội vụ khẩn trương tổng hợp số biên chế còn thiếu của …": nothing that was is told so. */
const URGED = pattern(/^ (?:khẩn trương|nhanh chóng|sớm) /u);

/** "Thư viện thu hồi sách đã cho mượn": what was done is of the thing that is worked on. */
const HANDLES_DONE = pattern(
  /^ (?:khẩn trương |nhanh chóng |tiếp tục )?(?:rà soát|thống kê|thu hồi|thu|hoàn trả|trả lại|trả|nộp|lưu|lưu trữ|lập danh sách|tổng hợp|quyết toán|thanh toán|đối chiếu|công khai|niêm yết|bàn giao|cập nhật|điều chỉnh|khắc phục|sửa|sửa chữa|duy trì|phát huy|nhân rộng|sử dụng|đôn đốc|theo dõi|gửi) (?:\d{1,3} ?% )?[^,;\d]{2,60} đã (?=\p{L})/u,
);

/** "Công an xã làm rõ các vụ cháy đã xảy ra": the same of several things, whatever is done with them; "cùng các xã đã …" did it. */
const HANDLES_THOSE = pattern(
  /^ (?!chỉ đạo )[^;\d]{2,80}?(?<!(?:với|cùng|và|,) )(?:các|những|toàn bộ|mọi|từng) (?!sở|ngành|đơn vị|địa phương|xã|phường|cơ quan|trường(?! hợp)|lực lượng|cấp)[^,;\d]{2,50} đã (?!\p{L}{1,9}(?: \p{L}{1,9}){0,3} \d)/u,
);

/** A fault that is only of what somebody is to work on. */
function faultOfObject(passage: Passage, clause: Stretch): boolean {
  const doer = doerOf(passage, clause)?.parties.at(-1);
  if (!doer || !isPredicate(passage.folded, doer.end + 1)) return false;
  const said = passage.folded.slice(0, clause.end);
  if (HANDLES_DONE.testAt(said, doer.end, 110) || HANDLES_THOSE.testAt(said, doer.end, 170)) return true;
  const ofObject =
    WHICH_LACK.testIn(passage, { ...clause, start: doer.end }) ||
    MENDS.testAt(said, doer.end, 100) ||
    URGED.testAt(said, doer.end, 20);
  return ofObject && !tellsPast(passage, clause);
}

/** A fault that nothing after it binds anybody to mend. */
function findsFault(passage: Passage, clause: Stretch): boolean {
  const fault = FAULT.execIn(passage, clause);
  if (!fault) return false;
  const after = clause.start + fault.index + fault[0].length;
  return !BOUND.test(passage.folded.slice(after, clause.end));
}

/** "Những trường chưa đạt chuẩn xây dựng lộ trình": what is wanting only tells who is to act. */
function faultInName(passage: Passage, clause: Stretch): boolean {
  const last = doerOf(passage, clause)?.parties.at(-1);
  if (!last || !isPredicate(passage.folded, last.end + 1)) return false;
  const rest = { ...clause, start: last.end };
  return !FAULT.testIn(passage, rest) && !tellsPast(passage, clause);
}

/** "Một số địa phương chưa quan tâm …": of nobody in particular, and so no order. */
const OF_SOME = pattern(
  /^(?:(?:trong )?(?:năm|tháng|quý|tuần|học kỳ|thời gian) [^,;]{1,30}, )?(?:một số|nhiều|không ít|phần lớn|đa số) [^,;:.]{2,60} (?:còn|chưa|vẫn|đang|chậm|chỉ|lúng túng|để xảy ra|buông lỏng)(?=[\s,]|$)/u,
);
/** "Từ 01/10/2026, dừng nhận hồ sơ …", "Đối với môn Ngữ văn, tránh dùng lại …": when or of what, and then what is to be done. */
const LEADS_OVER = pattern(
  /^(?:(?:(?:kể )?từ|trước|sau|đến|trong|chậm nhất|hết) (?:(?! đã )[^,;.]){2,40}|(?:đối )?với [^,;.]{2,60}), (?=\p{L})/u,
);
const LONGEST_LEAD = 72;
/** "Các khoản đã giao nhưng chưa phân bổ thì cắt giảm": of what, and then what is to be done with it. */
const THEN = pattern(
  /^(?:(?:đối )?với |riêng )?(?:các|những|mọi|hồ sơ|trường hợp|hộ|dự án|đơn vị|khoản|công trình|người|số|nội dung|nhiệm vụ|diện tích|tài sản|thửa|phần|chỉ tiêu|sản phẩm|tiêu chí|cơ sở|xã|thôn|trường|lớp|học sinh)(?= )[^;.]{3,160}? thì (?:(?:kiên quyết|khẩn trương|tiếp tục|sớm|ngay|đề nghị) )?(?=\p{L})(?!phát hiện|gặp|bị|thấy)/u,
);
const LONGEST_THEN = 200;

/** Where the words of a clause begin after what leads over to them and after a time, a case or a topic. */
function workAt({ folded }: Passage, { start }: Stretch): number {
  const at = afterCase(folded, skipConnectives(folded, start));
  const over = LEADS_OVER.execAt(folded, at, LONGEST_LEAD) ?? THEN.execAt(folded, at, LONGEST_THEN);
  return at + (over?.[0].length ?? 0);
}

/** "UBND tỉnh đã ban hành 12 văn bản": what somebody did, whatever it was; "Tổ công tác đã thành lập tại …" says which. */
const HAS_DONE = pattern(/^ đã (?!(?:được )?(?:thành lập|kiện toàn) (?:tại|theo) )/u);

function didIt(passage: Passage, { start, end }: Stretch): boolean {
  const run = readParties(passage, skipConnectives(passage.folded, start));
  return run !== null && run.end < end && HAS_DONE.testAt(passage.folded, run.end, 40);
}

/** "100% điểm du lịch đã được công nhận có biển cảnh báo": of which the share is, and what they are to have. */
const OF_SHARE = pattern(
  /^(?:(?:có |phấn đấu )?(?:ít nhất|tối thiểu|trên|từ) )?\d{1,3}(?:[.,]\d{1,2})?\s?% [^;:]{2,60} đã (?:được )?(?!có |đạt |được |hoàn thành )\p{L}{1,9}(?: \p{L}{1,9}){0,5}? (?<!(?:công nhận|phê duyệt|xây dựng|đánh giá) (?=đạt))(?:có|đạt|được|bảo đảm|đảm bảo|thực hiện|hoạt động|kết nối|sử dụng|áp dụng)(?!\p{L})/u,
);

/** What was done, or is wanting, with nothing in it that anybody is to do. */
export const appraises = (passage: Passage, clause: Stretch, modal: boolean): boolean =>
  (APPRAISED.testIn(passage, clause) && findsFault(passage, clause)) ||
  (!modal && (OF_SOME.testIn(passage, clause) || didIt(passage, clause))) ||
  (!modal &&
    (tellsPast(passage, clause) || FAULT.testIn(passage, clause)) &&
    !faultOfObject(passage, clause) &&
    !faultInName(passage, clause) &&
    !OF_SHARE.testIn(passage, clause) &&
    !isPredicate(passage.folded, workAt(passage, clause)));
