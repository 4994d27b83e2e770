import { type Pattern, pattern } from '../../pattern/pattern.ts';
import type { Stretch } from '../../structure/sentences.ts';
import type { Passage } from '../recogniser.ts';

const CONTACT = pattern(
  /^(?:mọi (?:thông tin|vướng mắc|ý kiến|chi tiết)|chi tiết|thông tin chi tiết|thông tin liên hệ|đầu mối|người liên hệ|liên hệ|địa chỉ|email|điện thoại)(?=[\s:,])[^;]{0,200}(?:liên hệ|điện thoại|email|đt:|sđt)|^(?:[^.;]{0,40}\s)?(?:tải|xem)\s[^.;]{0,80}\s(?:tại đây|ở đây|bên dưới|dưới đây)$|^(?:thông tin|đầu mối|địa chỉ|người) liên hệ[^;:.]{0,40}:|^(?:trong quá trình [^;.]{2,60}, )?(?:nếu|khi|mọi|để|trường hợp|thông tin|chi tiết|vướng mắc|khó khăn)(?= )[^;.]{2,110} liên hệ (?:trực tiếp )?(?:với |tới |đến |về |qua )?(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|thầy|tổng đài|đường dây nóng)(?!\p{L})|nếu (?:có|gặp) [^;.]{2,40} liên hệ (?:với )?(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|thầy)|(?:xin|vui lòng|đề nghị) liên hệ (?:với )?(?:đồng chí|đ\/c|ông|bà|anh|chị)|(?<!(?:chủ động|tăng cường|thường xuyên|kịp thời|giữ|phải|cần) )liên hệ (?:trực tiếp )?(?:qua|theo|tới|đến)? ?(?:số|địa chỉ|email|điện thoại|đường dây nóng)(?!\p{L})|^(?:địa chỉ|nơi) (?:nhận|nộp|tiếp nhận|gửi) [^:;.]{2,40}:/u,
);
/** "Có gì chưa rõ thì liên hệ Ban Giám hiệu để được giải đáp": where to ask, with nobody asked to. */
const WHERE_TO_ASK = pattern(
  /^(?:có gì|nếu|khi|mọi|nội dung|vấn đề|điểm|vướng mắc|khó khăn|trường hợp|chi tiết|thông tin|để biết|cần|ai|đơn vị nào|mọi thắc mắc)(?= )(?![^;]{0,160}(?:đề nghị|yêu cầu|phải|báo cáo|phản ánh|chủ động) )[^;.]{0,120}(?<!giữ )liên hệ [^;]{3,120} để (?:được|biết|trao đổi|nhận)(?!\p{L})|^(?:để|mọi) [^;.]{2,80} (?:xin|vui lòng|mời) liên hệ /u,
);
/** "Đầu mối liên hệ: bà …": what stands behind is whom to ask, and no work. */
const CONTACT_LABEL =
  /^(?:(?:thông tin|đầu mối|người|địa chỉ|số điện thoại) (?:liên hệ|tiếp nhận|hỗ trợ)|điện thoại|email)[^;:.]{0,40}:\s/u;
export const labelsContact = (folded: string): boolean => CONTACT_LABEL.test(folded);

/** "Phòng 12, nhà A, số 5 đường …": a place by itself. */
const ADDRESS = pattern(
  /^(?:phòng|tầng|nhà|số|khu|ngõ) (?:số )?(?:\d{1,4}\p{L}?|\p{L}\d{1,3}), (?:nhà|tầng|số|trung tâm|trụ sở|tòa nhà|đường|phố|khu|ngõ|thôn|tổ)(?!\p{L})/u,
);
/** A telephone number with nothing to do beside it. */
const TELEPHONE = pattern(/(?:^|\D)0(?:\d{2}[\d. ]{6,9}|\d{1,3}\.\d{7,8}|\d{3}\.\d{3}\.\d{4})(?:\D|$)/u);
/** "trao đổi với Công an xã (đồng chí A, điện thoại 0900 …)": the number is of whoever the work is done with. */
const IN_BRACKETS = pattern(/\([^()]{0,120}\D0\d{2}[\d. ]{6,11}\)/u);
const TALKS = pattern(
  /(?:trao đổi|thông báo|thông tin|phối hợp|phải báo|báo (?:ngay|cho|tin|về|kịp thời)|gọi (?:ngay|điện))\s/u,
);

const HANDS_IN = pattern(/(?:gửi|báo cáo|nộp|đăng ký|phản ánh|phản hồi)\s/u);

/** Whether the words of a sentence only say whom to ask, and how to reach them. */
export function isContact(passage: Passage, sentence: Stretch): boolean {
  const says = (one: Pattern): boolean => one.testIn(passage, sentence);
  return (
    says(CONTACT) ||
    says(WHERE_TO_ASK) ||
    says(ADDRESS) ||
    (says(TELEPHONE) && !says(HANDS_IN) && !(says(IN_BRACKETS) && says(TALKS)))
  );
}
